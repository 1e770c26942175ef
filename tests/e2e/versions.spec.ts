import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type IsnadWindow, rowsOf, test } from './window'

async function saveTwice(window: IsnadWindow): Promise<string> {
  const file = path.join(window.folder, 'مسودة.isnad')
  const { page } = window
  await window.chooseToSave(file)
  await page.keyboard.press('ControlOrMeta+KeyS')
  await expect(page.getByTestId('notice')).toContainText('مسودة.isnad')
  await page.locator('.ProseMirror h1').first().click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('اليوم ')
  await expect.poll(() => window.title()).toContain('•')
  await page.keyboard.press('ControlOrMeta+KeyS')
  await expect.poll(() => window.title()).not.toContain('•')
  expect(await readFile(file, 'utf8')).toContain('اليوم')
  return file
}

test('every save is a version; its difference from now is shown, restored by one key and undone by another', async ({
  open,
}) => {
  const window = await open({ language: 'en' })
  const { page } = window
  await saveTwice(window)
  await rowsOf(page).nth(0).click()
  await rowsOf(page).nth(0).getByRole('button', { name: 'Accept' }).click()
  await page.keyboard.press('ControlOrMeta+Alt+KeyV')
  const dialog = page.getByRole('dialog')
  const versions = dialog.getByTestId('version-row')
  await expect(versions).toHaveCount(2)
  await expect(versions.nth(0)).toContainText('saved')
  await expect(dialog).toContainText('The words are the same')
  await page.keyboard.press('ArrowDown')
  await expect(dialog).toContainText('Words added: 1, removed: 0')
  await expect(dialog.locator('ins')).toHaveText('اليوم ')
  await dialog.getByRole('button', { name: 'Its text' }).click()
  await expect(dialog.getByRole('region', { name: 'Its text' })).toContainText(/^مدينة الواحة/)
  await dialog.getByRole('button', { name: 'Restore this version' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByTestId('notice')).toContainText('is restored')
  await expect(page.locator('.ProseMirror h1')).toHaveText(/^مدينة الواحة/)
  await expect(rowsOf(page).nth(0)).toHaveAttribute('data-state', 'suggested')
  await expect.poll(() => window.title()).toContain('•')
  await page.keyboard.press('ControlOrMeta+KeyZ')
  await expect(page.locator('.ProseMirror h1')).toHaveText(/^اليوم مدينة الواحة/)
  await expect(rowsOf(page).nth(0)).toHaveAttribute('data-state', 'attributed')
})

test('a damaged version says so, and the others still open (ar)', async ({ open }) => {
  const window = await open({ language: 'ar' })
  const { page } = window
  await saveTwice(window)
  const folder = path.join(window.folder, 'data/versions')
  const [key] = await readdir(folder)
  const [first] = (await readdir(path.join(folder, key ?? ''))).sort()
  await writeFile(path.join(folder, key ?? '', first ?? ''), 'cut')
  await page.keyboard.press('ControlOrMeta+Alt+KeyV')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('الكلمات هي نفسها')
  await dialog.getByTestId('version-row').nth(1).click()
  await expect(dialog.getByRole('alert')).toHaveText('تتعذر قراءة هذه النسخة.')
  await expect(dialog.getByRole('button', { name: 'استعادة هذه النسخة' })).toBeDisabled()
})

test('a draft that was never saved says that there are no versions yet', async ({ open }) => {
  const { page } = await open({ language: 'en', settings: {} })
  await page.keyboard.press('ControlOrMeta+Alt+KeyV')
  await expect(page.getByRole('dialog')).toContainText('None yet')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the room for versions is a choice, and kept', async ({ open }) => {
  const window = await open({ language: 'en', settings: {} })
  await window.page.keyboard.press('ControlOrMeta+Alt+KeyV')
  await window.page.getByLabel('Room for versions of a draft').selectOption('200')
  const settings = path.join(window.folder, 'data/settings.json')
  await expect.poll(async () => JSON.parse(await readFile(settings, 'utf8')).versionMegabytes).toBe(200)
})
