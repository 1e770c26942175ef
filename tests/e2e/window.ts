import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test'

/** The real window, with the ways in which a person reaches main: dialogs, the title, the menu. */
export interface IsnadWindow {
  readonly app: ElectronApplication
  readonly page: Page
  /** A folder of this test's own. */
  readonly folder: string
  title(): Promise<string>
  /** Answers the next open dialogs with a file. */
  chooseToOpen(file: string): Promise<void>
  /** Answers the next save dialogs with a file. */
  chooseToSave(file: string): Promise<void>
  /** Closes the window as a person does, by its frame. */
  closeByFrame(): Promise<void>
  windowCount(): number
  /** Resolves when the program has ended. */
  readonly ended: Promise<void>
  hasEnded(): boolean
}

export interface LaunchOptions {
  readonly language?: 'ar' | 'en'
  /** A file named on the command line. */
  readonly file?: string
  /** Skips the sample of the first launch. */
  readonly settings?: Readonly<Record<string, string>>
  readonly folder?: string
}

const root = path.resolve(import.meta.dirname, '../..')
const isRoot = process.platform === 'linux' && process.getuid?.() === 0

/**
 * Asks main once more when V8 collected the promise of the answer before it came, as Electron's main lets it between
 * two ticks (“Resulting promise was garbage collected”). For questions that may be asked twice without harm.
 */
export async function ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  for (let left = 5; ; left--) {
    try {
      return await question()
    } catch (error) {
      if (left === 0 || !String(error).includes('garbage collected')) throw error
    }
  }
}

/** Starts the program with a data folder of its own; under the sandbox unless it is root, whom Chromium refuses it. */
export async function launch(options: LaunchOptions = {}): Promise<IsnadWindow> {
  const folder = options.folder ?? (await mkdtemp(path.join(os.tmpdir(), 'isnad-test-')))
  const data = path.join(folder, 'data')
  if (options.settings) {
    const { mkdir } = await import('node:fs/promises')
    await mkdir(data, { recursive: true })
    await writeFile(path.join(data, 'settings.json'), JSON.stringify(options.settings))
  }
  const locale = options.language === 'en' ? 'en_GB' : 'ar_MA'
  const executablePath = process.env.ISNAD_ELECTRON
  const app = await _electron.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      root,
      `--user-data-dir=${data}`,
      ...(options.file ? [options.file] : []),
    ],
    env: {
      ...(process.env as Record<string, string>),
      LANG: `${locale}.UTF-8`,
      LANGUAGE: locale,
      // Chromium reads names of files by the locale's characters, and not every machine has every locale made.
      LC_ALL: '',
      LC_CTYPE: 'C.UTF-8',
    },
  })
  const child = app.process()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const page = await app.firstWindow()
  await page.locator('.ProseMirror').waitFor()
  return {
    app,
    page,
    folder,
    title: () => ask(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '')),
    chooseToOpen: (file) =>
      ask(() =>
        app.evaluate(({ dialog }, chosen) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
        }, file),
      ),
    chooseToSave: (file) =>
      ask(() =>
        app.evaluate(({ dialog }, chosen) => {
          dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
        }, file),
      ),
    closeByFrame: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    // As Playwright counts them: what is asked of main in a loop, V8 may collect before it is answered.
    windowCount: () => app.windows().length,
  }
}

/** Ends the program without its questions. */
export async function quit(window: IsnadWindow): Promise<void> {
  await window.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)
  await window.ended
}

/** `open` starts the program; what it started is ended after the test, and its folder removed. */
export const test = base.extend<{ open: (options?: LaunchOptions) => Promise<IsnadWindow> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  open: async ({}, use) => {
    const windows: IsnadWindow[] = []
    await use(async (options) => {
      const window = await launch(options)
      windows.push(window)
      return window
    })
    for (const window of windows) {
      if (!window.hasEnded()) await quit(window)
      await rm(window.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    }
  },
})

export { expect } from '@playwright/test'

/** The rows of the quotes panel. */
export const rowsOf = (page: Page) => page.getByTestId('quote-row')

/** The words under a highlight of the editor, in the order of the text; `quote-suggested`, `mention`, `quote-active`… */
export function highlighted(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])].map((one) => {
      const range = document.createRange()
      range.setStart(one.startContainer, one.startOffset)
      range.setEnd(one.endContainer, one.endOffset)
      return range
    })
    return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String)
  }, name)
}

/** Clicks into the highlighted words that hold `text`. */
export async function clickHighlighted(page: Page, name: string, text: string): Promise<void> {
  const point = await page.evaluate(
    ([name, text]) => {
      for (const one of CSS.highlights.get(name) ?? []) {
        const range = document.createRange()
        range.setStart(one.startContainer, one.startOffset)
        range.setEnd(one.endContainer, one.endOffset)
        if (!String(range).includes(text)) continue
        one.startContainer.parentElement?.scrollIntoView({ block: 'center' })
        const box = [...range.getClientRects()].find((rect) => rect.width > 8)
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      }
      return null
    },
    [name, text] as const,
  )
  if (!point) throw new Error(`no ${name} on the screen holds “${text}”`)
  await page.mouse.click(point.x, point.y)
}

/** Puts text on the clipboard of the page and pastes it, as a person's paste arrives at the editor. */
export async function pasteText(page: Page, text: string, html?: string): Promise<void> {
  await page.locator('.ProseMirror').evaluate(
    (element, { text, html }) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      if (html) data.setData('text/html', html)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    { text, html },
  )
}

/** An Arabic article of our own, shaped like the copy that desks get: wrong-direction marks, no spaces, title only. */
export const article = [
  'رئيس ميناء الرمال نادر الساحلي يتعهد بفتح الرصيف الجديد قبل الصيف',
  'أكد المدير العام لميناء الرمال، نادر الساحلي، أن الرصيف الجديد سيفتح قبل الصيف. وجاءت تصريحات الساحلي خلال زيارة للورش، حيث شدد على أن الإدارة لن تتنازل عن “سلامة كل عامل”.',
  '“لن ننتظر أكثر”',
  'قال الساحلي بوضوح: “إذا تأخر المقاول يوما واحدا فسنبحث عن غيره، فالمدينة لن تنتظر أكثر مما انتظرت.”',
  'وحول غلاء الرسوم، علق الساحلي بالقول:”لا أتفق مع هذا الكلام. الرسوم هي الأدنى على الساحل كله، ومن أراد المقارنة فليفعل.”',
  'تعاون مع الصيادين',
  'في سياق متصل، نوه المدير العام بدور الصيادين، واصفا التعاون معهم بأنه “يسير كما يجب”.',
  'وأضاف:”نحرص على أن يجد كل قارب مكانه، وعلى أن تبقى سوق السمك في قلب الميناء لا على أطرافه.”',
].join('\n')

/** Selects words of the text that stand in one run of it, as a drag of the mouse would; at `edge` only the cursor goes there. */
export async function selectWords(page: Page, words: string, edge: 'start' | 'end' | null = null): Promise<void> {
  await page.locator('.ProseMirror').focus()
  await page.evaluate(
    ({ words, edge }) => {
      const editor = document.querySelector('.ProseMirror')
      const walker = document.createTreeWalker(editor as Node, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1
        if (at < 0) continue
        const end = at + words.length
        getSelection()?.setBaseAndExtent(node, edge === 'end' ? end : at, node, edge === 'start' ? at : end)
        node.parentElement?.scrollIntoView({ block: 'center' })
        return
      }
      throw new Error(`the text has no “${words}”`)
    },
    { words, edge },
  )
  // The editor takes the selection over from the browser's report.
  await page.waitForTimeout(60)
}

/** An empty draft in the place of the one that the window shows, and the cursor in its paragraph. */
export async function newDraft(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+KeyN')
  const paragraphs = page.locator('.ProseMirror p')
  // The draft before goes away when main has made the new one.
  await expect(paragraphs).toHaveCount(1)
  await paragraphs.click()
}
