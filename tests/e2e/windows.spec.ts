import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Bridge } from '../../shared/ipc/contract'
import { article, ask, expect, type IsnadWindow, launch, quit, test } from './window'

const root = path.resolve(import.meta.dirname, '../..')

/** A second start of the program, as a double click on a file makes it. */
async function startAgain(window: IsnadWindow, file: string): Promise<void> {
  const program = await window.app.evaluate(({ app }) => app.getPath('exe'))
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  const child = spawn(
    program,
    [...(isRoot ? ['--no-sandbox'] : []), root, `--user-data-dir=${path.join(window.folder, 'data')}`, file],
    { stdio: 'ignore' },
  )
  await once(child, 'exit')
}

async function textFile(window: IsnadWindow, name: string, text = article): Promise<string> {
  const file = path.join(window.folder, name)
  await writeFile(file, text)
  return file
}

const titles = (window: IsnadWindow) =>
  ask(() =>
    window.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map((one) => one.getTitle())
        .sort(),
    ),
  )

test('a second start opens its file in the untouched window, else in a window of its own', async ({ open }) => {
  const window = await open({ language: 'en', settings: {} })
  await startAgain(window, await textFile(window, 'أول.txt'))
  await expect(window.page.locator('.ProseMirror h1')).toContainText('رئيس ميناء الرمال')
  expect(window.windowCount()).toBe(1)
  const second = await textFile(window, 'ثان.txt', 'عنوان ثان\nنص المقال الثاني هنا.')
  const [page] = await Promise.all([window.app.waitForEvent('window'), startAgain(window, second)])
  await expect(page.locator('.ProseMirror h1')).toHaveText('عنوان ثان')
  await expect(window.page.locator('.ProseMirror h1')).toContainText('رئيس ميناء الرمال')
  expect(window.windowCount()).toBe(2)
})

test('a draft that a window shows already is shown by that window, not twice', async ({ open }) => {
  const window = await open({ language: 'en' })
  const file = path.join(window.folder, 'مسودة.isnad')
  await window.chooseToSave(file)
  await window.page.keyboard.press('ControlOrMeta+KeyS')
  await expect(window.page.getByTestId('notice')).toContainText('Saved')
  await window.page.keyboard.press('ControlOrMeta+Shift+KeyN')
  await expect.poll(() => window.windowCount()).toBe(2)
  await startAgain(window, file)
  expect(window.windowCount()).toBe(2)
  // From the dialog of the other window, too.
  const other = window.app.windows().find((page) => page !== window.page)
  if (!other) throw new Error('no second window')
  await other.locator('.ProseMirror').waitFor()
  await window.chooseToOpen(file)
  await other.keyboard.press('ControlOrMeta+KeyO')
  await other.waitForTimeout(300)
  await expect(other.locator('.ProseMirror h1')).toHaveText('')
  await expect(other.getByRole('dialog')).toHaveCount(0)
})

test('the session opens again as it was left', async ({ open }) => {
  const first = await open({ language: 'en' })
  const files = [path.join(first.folder, 'أول.isnad'), path.join(first.folder, 'ثان.isnad')]
  await first.chooseToSave(files[0] ?? '')
  await first.page.keyboard.press('ControlOrMeta+KeyS')
  await expect(first.page.getByTestId('notice')).toContainText('أول.isnad')
  const [page] = await Promise.all([
    first.app.waitForEvent('window'),
    first.page.keyboard.press('ControlOrMeta+Shift+KeyN'),
  ])
  await page.locator('.ProseMirror').waitFor()
  await page.keyboard.type('عنوان ثان')
  await first.chooseToSave(files[1] ?? '')
  await page.keyboard.press('ControlOrMeta+KeyS')
  await expect(page.getByTestId('notice')).toContainText('ثان.isnad')
  await first.app.evaluate(({ app }) => app.quit()).catch(() => undefined)
  await first.ended

  const second = await launch({ language: 'en', folder: first.folder })
  await expect.poll(() => titles(second)).toEqual(['أول.isnad — Isnad', 'ثان.isnad — Isnad'].sort())
  await quit(second)
})

test('recent files are in the menu, the latest first, and open from there', async ({ open }) => {
  const window = await open({ language: 'en', settings: {} })
  const { page } = window
  for (const name of ['أ.txt', 'ب.txt']) {
    await window.chooseToOpen(await textFile(window, name, `عنوان ${name}\nنص المقال هنا.`))
    await page.keyboard.press('ControlOrMeta+KeyO')
    await expect(page.locator('.ProseMirror h1')).toContainText(name)
  }
  const recent = () =>
    ask(() =>
      window.app.evaluate(({ Menu }) => {
        const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
        return items.find((item) => item.label === 'Open recent')?.submenu?.items.map((item) => item.label) ?? []
      }),
    )
  await expect.poll(recent).toEqual(['ب.txt', 'أ.txt'])
  const [other] = await Promise.all([
    window.app.waitForEvent('window'),
    window.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
      items.find((item) => item.label === 'Open recent')?.submenu?.items[1]?.click()
    }),
  ])
  await expect(other.locator('.ProseMirror h1')).toContainText('أ.txt')
  const settings = JSON.parse(await readFile(path.join(window.folder, 'data/settings.json'), 'utf8'))
  expect(settings.recent.map((file: string) => path.basename(file))).toEqual(['أ.txt', 'ب.txt'])
})

test('a file dropped on the window opens; one that the page made names no path', async ({ open }) => {
  const window = await open({ language: 'en', settings: {} })
  const { page } = window
  // The developer tools' own drag names files in ASCII only.
  const file = await textFile(window, 'dropped.txt')
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  // The page answers each event before the next, as it has time to when a hand does this.
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })
    await page.waitForTimeout(200)
  }
  await expect(page.locator('.ProseMirror h1')).toContainText('رئيس ميناء الرمال')
  const made = await page.evaluate(() => {
    const { isnad } = globalThis as unknown as { readonly isnad: Bridge }
    return isnad.openDropped(new File(['x'], '/etc/passwd'))
  })
  expect(made).toEqual({ status: 'cancelled' })
})

test('a damaged settings file gives the defaults, and the program starts', async ({ open }) => {
  const first = await open({ language: 'en', settings: {} })
  await quit(first)
  await writeFile(path.join(first.folder, 'data/settings.json'), '{"theme": "dark", "session": [{"fi')
  const second = await launch({ language: 'en', folder: first.folder })
  await expect(second.page.locator('.ProseMirror')).toBeVisible()
  await quit(second)
})
