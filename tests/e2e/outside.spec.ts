import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, type IsnadWindow, rowsOf, test } from './window'

/** Saves the sample as a file of the test's own. */
async function saveSample(window: IsnadWindow): Promise<string> {
  const file = path.join(window.folder, 'مسودة.isnad')
  await window.chooseToSave(file)
  await window.page.keyboard.press('ControlOrMeta+KeyS')
  await expect(window.page.getByTestId('notice')).toContainText('مسودة.isnad')
  return file
}

/** What another program does to the file: its headline gets other words. */
async function changeOutside(file: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const other = `${file}.tmp`
  await writeFile(other, text.replace('مدينة الواحة تفتح', to))
  await rename(other, file)
}

async function typeAtStart({ page }: IsnadWindow, text: string): Promise<void> {
  await page.locator('.ProseMirror h1').first().click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type(text)
}

const headline = ({ page }: IsnadWindow) => page.locator('.ProseMirror h1').first()

test('a file changed outside is shown as it is now, and undo brings the text back', async ({ open }) => {
  const window = await open({ language: 'en' })
  const file = await saveSample(window)
  await changeOutside(file, 'قرية الواحة تغلق')
  await expect(headline(window)).toHaveText(/^قرية الواحة تغلق/, { timeout: 10_000 })
  await expect(window.page.getByTestId('notice')).toContainText('was changed outside Isnad')
  await expect.poll(() => window.title()).not.toContain('•')
  await window.page.keyboard.press('ControlOrMeta+KeyZ')
  await expect(headline(window)).toHaveText(/^مدينة الواحة تفتح/)
  await expect.poll(() => window.title()).toContain('•')
})

for (const choice of ['mine', 'theirs', 'both'] as const) {
  test(`with unsaved changes both are shown, and the person chooses: ${choice}`, async ({ open }) => {
    const window = await open({ language: 'en' })
    const { page } = window
    const file = await saveSample(window)
    await typeAtStart(window, 'اليوم ')
    await changeOutside(file, 'قرية الواحة تغلق')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('was changed outside Isnad', { timeout: 10_000 })
    await expect(dialog.locator('del').first()).toContainText('قرية')
    const theirs = await readFile(file, 'utf8')
    const name = { mine: 'Keep mine', theirs: 'Take the file’s', both: 'Keep both' }[choice]
    await dialog.getByRole('button', { name }).click()
    await expect(dialog).toHaveCount(0)
    expect(await readFile(file, 'utf8')).toBe(theirs)
    if (choice === 'theirs') {
      await expect(headline(window)).toHaveText(/^قرية الواحة تغلق/)
      await expect.poll(() => window.title()).not.toContain('•')
      return
    }
    await expect(headline(window)).toHaveText(/^اليوم مدينة الواحة تفتح/)
    if (choice === 'both') {
      await expect(page.getByTestId('notice')).toContainText('مسودة (2).isnad')
      expect(await readFile(path.join(window.folder, 'مسودة (2).isnad'), 'utf8')).toContain('اليوم مدينة')
      await typeAtStart(window, 'و')
      await page.keyboard.press('ControlOrMeta+KeyS')
      await expect.poll(() => window.title()).not.toContain('•')
      expect(await readFile(file, 'utf8')).toBe(theirs)
      return
    }
    await page.keyboard.press('ControlOrMeta+KeyS')
    await expect.poll(() => readFile(file, 'utf8')).toContain('اليوم مدينة')
  })
}

test('saving never writes over what was not seen', async ({ open }) => {
  const window = await open({ language: 'en' })
  const file = await saveSample(window)
  await typeAtStart(window, 'اليوم ')
  await changeOutside(file, 'قرية الواحة تغلق')
  const dialog = window.page.getByRole('dialog')
  await expect(dialog).toBeVisible({ timeout: 10_000 })
  await window.page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await window.page.keyboard.press('ControlOrMeta+KeyS')
  await expect(dialog).toContainText('was changed outside Isnad')
  expect(await readFile(file, 'utf8')).toContain('قرية')
})

test('a file that is taken away is told of, and saving brings it back', async ({ open }) => {
  const window = await open({ language: 'en' })
  const file = await saveSample(window)
  await rm(file)
  await expect(window.page.getByRole('alert')).toContainText('no longer where it was', { timeout: 10_000 })
  await expect.poll(() => window.title()).toContain('•')
  await window.page.keyboard.press('ControlOrMeta+KeyS')
  await expect.poll(() => existsSync(file)).toBe(true)
  await expect.poll(() => window.title()).not.toContain('•')
})

test('our own saves are no changes from outside, however many', async ({ open }) => {
  const window = await open({ language: 'en' })
  await saveSample(window)
  for (const word of ['أ', 'ب', 'ج']) {
    await typeAtStart(window, word)
    await window.page.keyboard.press('ControlOrMeta+KeyS')
    await expect.poll(() => window.title()).not.toContain('•')
    await window.page.waitForTimeout(400)
    await expect(window.page.getByTestId('notice')).toContainText('Saved')
  }
  await expect(headline(window)).toHaveText(/^جبأ/)
})

const lockOf = (file: string) => path.join(path.dirname(file), `.~lock.${path.basename(file)}#`)

for (const mode of ['read', 'copy'] as const) {
  test(`a draft that is open elsewhere opens ${mode === 'read' ? 'to read' : 'as a copy'}`, async ({ open }) => {
    const first = await open({ language: 'en' })
    const file = await saveSample(first)
    expect(existsSync(lockOf(file))).toBe(true)
    const saved = await readFile(file, 'utf8')
    const second = await open({ language: 'en', settings: {}, file })
    const { page } = second
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(`\u2068${os.userInfo().username}, ${os.hostname()}\u2069 has it open`)
    await dialog.getByRole('button', { name: mode === 'read' ? 'Open to read' : 'Open a copy' }).click()
    await expect(rowsOf(page)).toHaveCount(10)
    await headline(second).click()
    await page.keyboard.type('كلمة ')
    if (mode === 'read') {
      await expect(page.locator('body')).toContainText('Read only')
      await expect(headline(second)).not.toContainText('كلمة')
      await page.keyboard.press('ControlOrMeta+Shift+Enter')
      await expect(rowsOf(page).locator('[data-state="attributed"]')).toHaveCount(0)
    } else {
      await expect(headline(second)).toContainText('كلمة')
      // A copy has no file: saving asks for one, and the first keeps its own.
      await second.chooseToSave(file)
      await page.keyboard.press('ControlOrMeta+KeyS')
      await expect(page.getByRole('alert')).toContainText('is open elsewhere; save under another name')
    }
    expect(await readFile(file, 'utf8')).toBe(saved)
  })
}

test('the lock goes with the window, and one that a crash left holds nobody out', async ({ open }) => {
  const first = await open({ language: 'en' })
  const file = await saveSample(first)
  await first.closeByFrame()
  await first.ended
  expect(existsSync(lockOf(file))).toBe(false)
  // Left by a program that is gone: its number belongs to nobody any more.
  const gone = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => gone.once('exit', resolve))
  await writeFile(lockOf(file), JSON.stringify({ id: 'x', user: 'سارة', host: os.hostname(), pid: gone.pid }))
  const second = await open({ language: 'en', settings: {}, file })
  await expect(rowsOf(second.page)).toHaveCount(10)
  await expect(second.page.getByRole('dialog')).toHaveCount(0)
  expect(JSON.parse(await readFile(lockOf(file), 'utf8')).user).toBe(os.userInfo().username)
  expect((await readdir(path.dirname(file))).filter((name) => name.startsWith('.~lock'))).toHaveLength(1)
})
