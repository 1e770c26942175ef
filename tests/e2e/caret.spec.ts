import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, pasteText, test } from './window'

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

type Step = readonly [key: string, times: number]

/** From where, and what is pressed. */
const walks: Readonly<Record<string, { readonly from: 'start' | 'end'; readonly steps: readonly Step[] }>> = {
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

/** Which line is walked through. */
type Line = 'ours' | 'native'

async function prepare(page: Page, { html }: Case): Promise<void> {
  await page.evaluate(() => document.getElementById('native')?.remove())
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('ControlOrMeta+KeyA')
  await page.keyboard.press('Delete')
  await pasteText(page, 'x', `<p>${html}</p><p>سطر بعده</p>`)
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
    const line = document.createElement(own.localName)
    line.textContent = own.textContent
    if (own.dir) line.dir = own.dir
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

async function walk(page: Page, line: Line, name: string): Promise<readonly string[]> {
  const { from, steps } = walks[name] ?? { from: 'start', steps: [] }
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

test('the caret goes, selects and deletes as in a plain field, through marks and mixed runs', async ({ open }) => {
  test.setTimeout(300_000)
  const { page } = await open({ language: 'en' })
  await page.keyboard.press('ControlOrMeta+KeyN')
  await page.locator('.ProseMirror p').click()
  const rows: string[][] = []
  for (const one of cases) {
    const row: string[] = []
    for (const name of Object.keys(walks)) {
      await prepare(page, one)
      const native = await walk(page, 'native', name)
      const ours = await walk(page, 'ours', name)
      const at = ours.findIndex((step, i) => step !== native[i])
      row.push(at < 0 ? '' : `step ${at + 1}: ${ours[at]} / ${native[at]}`)
    }
    rows.push(row)
  }
  if (process.env.ISNAD_CARET_TABLE)
    await writeFile(
      process.env.ISNAD_CARET_TABLE,
      JSON.stringify({ cases: cases.map((one) => one.name), walks: Object.keys(walks), rows }, null, 1),
    )
  const different = rows.flatMap((row, i) =>
    row.flatMap((cell, k) => (cell === '' ? [] : [`${cases[i]?.name}, ${Object.keys(walks)[k]}: ${cell}`])),
  )
  expect(different).toEqual([])
})
