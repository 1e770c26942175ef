import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, rowsOf, test } from './window'

test('save and reopen: nothing differs', async ({ open }) => {
  const first = await open({ language: 'en' })
  const { page, folder } = first
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  await rowsOf(page).nth(8).click()
  await page.keyboard.press('KeyA')
  await page.keyboard.type('not authorised')
  await page.keyboard.press('Enter')
  const file = path.join(folder, 'مسودة أولى.isnad')
  await first.chooseToSave(file)
  await page.keyboard.press('ControlOrMeta+KeyS')
  await expect(page.getByTestId('notice')).toContainText('مسودة أولى.isnad')
  const html = await page.locator('.ProseMirror').innerHTML()
  const states = await rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state')))
  const saved = await readFile(file, 'utf8')

  await page.keyboard.press('ControlOrMeta+KeyN')
  await expect(rowsOf(page)).toHaveCount(0)
  await first.chooseToOpen(file)
  await page.keyboard.press('ControlOrMeta+KeyO')
  await expect(rowsOf(page)).toHaveCount(10)
  expect(await rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state')))).toEqual(states)
  expect(await page.locator('.ProseMirror').innerHTML()).toBe(html)
  await page.keyboard.press('ControlOrMeta+KeyS')
  await expect(page.getByTestId('notice')).toContainText('Saved')
  expect(await readFile(file, 'utf8')).toBe(saved)
})

test('the title shows unsaved changes, and closing asks', async ({ open }) => {
  const window = await open({ language: 'en', settings: {} })
  const { page } = window
  await expect.poll(() => window.title()).toBe('Untitled draft — Isnad')
  await page.keyboard.type('عنوان')
  await expect.poll(() => window.title()).toBe('• عنوان — Isnad')
  await expect(page.getByTestId('file-state')).toHaveText('Unsaved changes')

  await window.closeByFrame()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Save the changes')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  expect(window.windowCount()).toBe(1)

  const file = path.join(window.folder, 'draft.isnad')
  await window.chooseToSave(file)
  await window.closeByFrame()
  // The window is gone before the click has been answered.
  await dialog
    .getByRole('button', { name: 'Save', exact: true })
    .click()
    .catch(() => undefined)
  await window.ended
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'isnad', version: 2 })
})

test('closing without saving loses the changes only when asked to', async ({ open }) => {
  const window = await open({ language: 'en', settings: {} })
  await window.page.locator('.ProseMirror').click()
  await window.page.keyboard.type('نص')
  await expect.poll(() => window.title()).toContain('•')
  await window.closeByFrame()
  await window.page
    .getByRole('button', { name: 'Don’t save' })
    .click()
    .catch(() => undefined)
  await window.ended
})

test('opening another file asks first, and keeps the draft when cancelled', async ({ open }) => {
  const window = await open({ language: 'en', settings: {} })
  const { page } = window
  const file = path.join(window.folder, 'a.txt')
  await writeFile(file, 'عنوان آخر\nنص المقال هنا.')
  await window.chooseToOpen(file)
  await page.locator('.ProseMirror').click()
  await page.keyboard.type('ما كتبته')
  await page.keyboard.press('ControlOrMeta+KeyO')
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.locator('.ProseMirror')).toContainText('ما كتبته')
  await page.keyboard.press('ControlOrMeta+KeyO')
  await page.getByRole('button', { name: 'Don’t save' }).click()
  await expect(page.locator('.ProseMirror h1')).toHaveText('عنوان آخر')
})

test('a folder that cannot be written is told in one sentence, and the draft stays unsaved', async ({ open }) => {
  test.skip(process.platform === 'win32', 'folders have no write bit there')
  const window = await open({ language: 'en', settings: {} })
  const { page } = window
  await page.locator('.ProseMirror').click()
  await page.keyboard.type('نص')
  // Root may write into a locked folder, so the target there is a folder that does not exist.
  const locked = path.join(window.folder, 'locked')
  const isRoot = process.getuid?.() === 0
  if (!isRoot) {
    await mkdir(locked)
    await chmod(locked, 0o500)
  }
  await window.chooseToSave(path.join(locked, 'draft.isnad'))
  await page.keyboard.press('ControlOrMeta+KeyS')
  await expect(page.getByRole('alert')).toContainText(isRoot ? 'is not there any more' : 'no permission')
  await expect(page.locator('.ProseMirror')).toContainText('نص')
  await expect.poll(() => window.title()).toContain('•')
})
