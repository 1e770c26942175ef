import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, newDraft, pasteText, test } from './window'

/** A line with its marks, as HTML. */
interface Case {
  readonly name: string
  readonly html: string
}

const quote = (words: string) => `<q data-quote="q" data-state="anonymous">${words}</q>`

const cases: readonly Case[] = [
  { name: 'Arabic without marks', html: 'قال الوزير إن الخطة جاهزة تماما' },
  {
    name: 'bold, italic and a link in Arabic',
    html: 'قال <b>الوزير</b> إن <i>الخطة</i> <a href="https://e.org/">جاهزة</a> تماما',
  },
  { name: 'marks that touch', html: 'قال <b>الو</b><i>زير</i> إن<b> الخطة</b>' },
  { name: 'an accepted quote', html: `قال: “${quote('نعم سنوقع')}” ومضى` },
  { name: 'a quote with a bold word, at the end', html: `وأضاف: «${quote('لن <b>نوقع</b> أبدا')}»` },
  { name: 'suggested quotes and speakers', html: 'قال الوزير سامي البكري: “لن نوقع هذه الوثيقة” ومضى' },
  { name: 'Latin names in Arabic', html: 'أعلن حلف NATO وشركة <b>OpenAI</b> عن ذلك' },
  { name: 'figures', html: 'في عام 2026 بلغ العدد 1,250 شخصا و٣٫٥ أطنان' },
  { name: 'an address and brackets', html: 'راجع (https://e.org/a) أو [الموقع] الآن' },
  { name: 'Arabic in a Latin line', html: 'The paper <b>النهار</b> said “نعم” again' },
  { name: 'Hebrew with an acronym', html: 'דובר <b>צה"ל</b> אמר: "לא" אתמול' },
  { name: 'vowel marks', html: 'قَالَ <b>مُحَمَّدٌ</b> نَعَمْ' },
  { name: 'Persian with a non-joiner', html: 'او <b>می\u200Cرود</b> و نمی\u200Cآید' },
]

/** Blocks within blocks. */
const structures: readonly Case[] = [
  {
    name: 'a list in Arabic',
    html: `<ul><li><p>قال <b>الوزير</b> نعم</p></li><li><p>ثم قال: “${quote('لن نوقع')}” ومضى</p></li><li><p>وذهب إلى NATO</p></li></ul>`,
  },
  {
    name: 'a list within a list',
    html: '<ul><li><p>البند <i>الأول</i></p><ul><li><p>فرع منه</p></li><li><p>فرع آخر</p></li></ul></li><li><p>البند الثاني</p></li></ul>',
  },
  {
    name: 'a block quote of two paragraphs',
    html: '<blockquote><p>هذا <b>كلام</b> منقول من 2026</p><p>وهذه <i>بقيته</i> كلها</p></blockquote>',
  },
]

type Step = readonly [key: string, times: number]

/** From where, and what is pressed. */
interface Walk {
  readonly from: 'start' | 'end'
  readonly steps: readonly Step[]
}

const walks: Readonly<Record<string, Walk>> = {
  'left through the line': { from: 'start', steps: [['ArrowLeft', 26]] },
  'right through the line': { from: 'end', steps: [['ArrowRight', 26]] },
  'right from the start, left from there': {
    from: 'start',
    steps: [
      ['ArrowRight', 12],
      ['ArrowLeft', 12],
    ],
  },
  'word by word': {
    from: 'start',
    steps: [
      ['Control+ArrowLeft', 8],
      ['Control+ArrowRight', 8],
    ],
  },
  'End and Home': {
    from: 'start',
    steps: [
      ['End', 1],
      ['ArrowRight', 2],
      ['Home', 1],
      ['ArrowLeft', 2],
    ],
  },
  'Shift and arrows': {
    from: 'start',
    steps: [
      ['ArrowLeft', 3],
      ['Shift+ArrowLeft', 9],
      ['Shift+ArrowRight', 4],
    ],
  },
  'Shift and words': { from: 'end', steps: [['Control+Shift+ArrowRight', 5]] },
  Backspace: { from: 'end', steps: [['Backspace', 9]] },
  Delete: { from: 'start', steps: [['Delete', 9]] },
  'words deleted': { from: 'end', steps: [['Control+Backspace', 3]] },
}

/** From block to block. */
const blockWalks: typeof walks = {
  'left through the blocks': { from: 'start', steps: [['ArrowLeft', 34]] },
  'right through the blocks': { from: 'end', steps: [['ArrowRight', 34]] },
  'word by word': {
    from: 'start',
    steps: [
      ['Control+ArrowLeft', 10],
      ['Control+ArrowRight', 10],
    ],
  },
  'down and up': {
    from: 'start',
    steps: [
      ['ArrowLeft', 4],
      ['ArrowDown', 3],
      ['ArrowUp', 3],
    ],
  },
  'to the ends of lines': {
    from: 'start',
    steps: [
      ['End', 1],
      ['ArrowDown', 1],
      ['Home', 1],
      ['ArrowUp', 1],
    ],
  },
  'Shift across blocks': {
    from: 'start',
    steps: [
      ['Shift+ArrowDown', 2],
      ['Shift+ArrowLeft', 5],
      ['Shift+ArrowUp', 1],
    ],
  },
}

/** Which line is walked through. */
type Line = 'ours' | 'native'

async function prepare(page: Page, { html }: Case): Promise<void> {
  await page.evaluate(() => document.getElementById('native')?.remove())
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('ControlOrMeta+KeyA')
  await page.keyboard.press('Delete')
  await pasteText(
    page,
    'x',
    `${html.startsWith('<ul>') || html.startsWith('<block') ? html : `<p>${html}</p>`}<p>سطر بعده</p>`,
  )
  await page.waitForTimeout(30)
  await page.evaluate(() => {
    const own = [...document.querySelectorAll<HTMLElement>('.ProseMirror > *')].find((one) => one.textContent !== '')
    const root = document.querySelector<HTMLElement>('.ProseMirror')
    if (!own || !root) throw new Error('nothing was pasted')
    own.id = 'ours-line'
    const native = document.createElement('div')
    native.id = 'native'
    native.contentEditable = 'true'
    // The same paragraph in the same face, without a mark in it.
    native.className = root.className.replace('ProseMirror-focused', '')
    native.lang = root.lang
    native.dir = root.dir
    native.spellcheck = false
    // The same blocks, of the same direction, each with nothing but its text.
    const plain = (from: HTMLElement): HTMLElement => {
      const to = document.createElement(from.localName)
      if (from.dir) to.dir = from.dir
      const blocks = [...from.children].filter((one) => /^(p|li|ul|ol|blockquote)$/.test(one.localName))
      if (blocks.length === 0) to.textContent = from.textContent
      else to.append(...blocks.map((one) => plain(one as HTMLElement)))
      return to
    }
    const line = plain(own)
    const next = document.createElement('p')
    next.textContent = 'سطر بعده'
    const after = own.nextElementSibling as HTMLElement | null
    if (after?.dir) next.dir = after.dir
    native.append(line, next)
    root.after(native)
  })
}

async function place(page: Page, line: Line, at: 'start' | 'end'): Promise<void> {
  const root = page.locator(line === 'native' ? '#native' : '.ProseMirror:not(#native)')
  await root.focus()
  // ProseMirror shows its own selection a moment after it gets the focus.
  await page.waitForTimeout(40)
  await root.evaluate((element, at) => {
    const block = [...element.children].find((one) => one.textContent !== '')
    const walker = document.createTreeWalker(block as Node, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node)
    const node = at === 'start' ? texts[0] : texts.at(-1)
    getSelection()?.collapse(node as Node, at === 'start' ? 0 : (node?.textContent?.length ?? 0))
  }, at)
  await page.waitForTimeout(25)
}

/** The text of the line, and the offsets of the selection's two ends in it; beyond its end in the next one. */
function read(page: Page, line: Line): Promise<string> {
  return page.evaluate((line) => {
    const root = document.querySelector(line === 'native' ? '#native' : '.ProseMirror:not(#native)') as HTMLElement
    const selection = getSelection()
    const offset = (node: Node | null | undefined, at: number) => {
      if (!node || !root.contains(node)) return 'out'
      const range = document.createRange()
      range.setStart(root, 0)
      range.setEnd(node, at)
      return String(range.toString().length)
    }
    const ends = [
      offset(selection?.anchorNode, selection?.anchorOffset ?? 0),
      offset(selection?.focusNode, selection?.focusOffset ?? 0),
    ]
    return `${ends[0]}–${ends[1]} ${root.textContent}`
  }, line)
}

async function walk(page: Page, line: Line, { from, steps }: Walk): Promise<readonly string[]> {
  await place(page, line, from)
  const seen: string[] = []
  for (const [key, times] of steps) {
    for (let i = 0; i < times; i++) {
      await page.keyboard.press(key)
      seen.push(await read(page, line))
    }
  }
  return seen
}

/** What differs from a plain field, and the whole table into a file when that is asked for. */
async function compare(page: Page, name: string, lines: readonly Case[], ways: typeof walks): Promise<string[]> {
  await newDraft(page)
  const rows: string[][] = []
  for (const one of lines) {
    const row: string[] = []
    for (const way of Object.values(ways)) {
      await prepare(page, one)
      const native = await walk(page, 'native', way)
      const ours = await walk(page, 'ours', way)
      const at = ours.findIndex((step, i) => step !== native[i])
      row.push(at < 0 ? '' : `step ${at + 1}: ${ours[at]} / ${native[at]}`)
    }
    rows.push(row)
  }
  if (process.env.ISNAD_CARET_TABLE)
    await writeFile(
      `${process.env.ISNAD_CARET_TABLE}.${name}`,
      JSON.stringify({ cases: lines.map((one) => one.name), walks: Object.keys(ways), rows }, null, 1),
    )
  return rows.flatMap((row, i) =>
    row.flatMap((cell, k) => (cell === '' ? [] : [`${lines[i]?.name}, ${Object.keys(ways)[k]}: ${cell}`])),
  )
}

test('the caret goes, selects and deletes as in a plain field, through marks and mixed runs', async ({ open }) => {
  test.setTimeout(300_000)
  const { page } = await open({ language: 'en' })
  expect(await compare(page, 'lines', cases, walks)).toEqual([])
})

test('and so it does through lists and block quotes', async ({ open }) => {
  test.setTimeout(240_000)
  const { page } = await open({ language: 'en' })
  expect(await compare(page, 'blocks', structures, blockWalks)).toEqual([])
})

/** A point on a letter of a line, in CSS pixels of the window; bold letters are wider, so each line is asked by itself. */
function pointOn(page: Page, line: Line, share: number): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(
    ([line, share]) => {
      const root = document.querySelector(line === 'native' ? '#native' : '.ProseMirror:not(#native)')
      const block = [...(root?.children ?? [])].find((one) => one.textContent !== '') as HTMLElement
      block.scrollIntoView({ block: 'center' })
      let offset = Math.floor((block.textContent ?? '').length * share)
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      let node = walker.nextNode()
      while (node && offset >= (node.textContent ?? '').length) {
        offset -= (node.textContent ?? '').length
        node = walker.nextNode()
      }
      const range = document.createRange()
      range.setStart(node as Node, offset)
      range.setEnd(node as Node, offset + 1)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width * 0.3, y: y + height / 2 }
    },
    [line, share] as const,
  )
}

test('a click, a second and a third select what they select in a plain field', async ({ open }) => {
  test.setTimeout(240_000)
  const { page } = await open({ language: 'en' })
  await newDraft(page)
  const different: string[] = []
  for (const one of cases) {
    await prepare(page, one)
    for (const clickCount of [1, 2, 3]) {
      // From place to place, so that no click counts as the next of those before it.
      for (const share of [0.05, 0.6, 0.95]) {
        const click = async (line: Line) => {
          await page.locator(line === 'native' ? '#native' : '.ProseMirror:not(#native)').focus()
          // ProseMirror shows its own selection a moment after it gets the focus; a hand is slower than that.
          await page.waitForTimeout(40)
          const { x, y } = await pointOn(page, line, share)
          await page.mouse.click(x, y, { clickCount, delay: 20 })
          await page.waitForTimeout(30)
        }
        const selected = async (line: Line) =>
          `${await read(page, line)}: ${await page.evaluate(() => String(getSelection()).trim())}`
        await click('native')
        const native = await selected('native')
        await click('ours')
        let ours = await selected('ours')
        for (let waited = 0; ours !== native && waited < 600; waited += 50) {
          await page.waitForTimeout(50)
          ours = await selected('ours')
        }
        if (ours !== native) different.push(`${one.name}, ${share}, ${clickCount}: ${ours} / ${native}`)
      }
    }
  }
  expect(different).toEqual([])
})
