import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { serialiseDraft } from '../../shared/draft/file'
import { draftFromText } from '../../shared/draft/fromText'
import { article, expect, type IsnadWindow, test } from './window'

const library = 'عنوان المكتبة\nقالت سلمى الراوي: “المكتبةُ مفتوحة للجميع من غير رسوم.” وأضافت أن الأبواب لن تغلق.'

async function makeLibrary(window: IsnadWindow): Promise<string> {
  const folder = path.join(window.folder, 'مسودات')
  await mkdir(folder)
  await writeFile(path.join(folder, 'ميناء.isnad'), serialiseDraft(draftFromText(article)))
  await writeFile(path.join(folder, 'مكتبة.isnad'), serialiseDraft(draftFromText(library)))
  await window.chooseToOpen(folder)
  return folder
}

const rows = ({ page }: IsnadWindow) => page.getByRole('dialog').getByTestId('library-row')

test('a folder of drafts is listed, sorted, searched, and a hit leads to its place', async ({ open }) => {
  const window = await open({ language: 'en', settings: {} })
  const { page } = window
  await makeLibrary(window)
  await page.keyboard.press('ControlOrMeta+Shift+KeyO')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Choose the folder' }).click()
  await expect(rows(window)).toHaveCount(2)
  await dialog.getByLabel('Order').selectOption('words')
  await expect(rows(window).nth(0)).toContainText('رئيس ميناء الرمال')
  await expect(rows(window).nth(0)).toContainText('6 unreviewed')
  await dialog.getByLabel('Status').selectOption('ready')
  await expect(rows(window)).toHaveCount(0)
  await dialog.getByLabel('Status').selectOption('all')
  // Without marks, with another last letter.
  await dialog.getByRole('searchbox').fill('المكتبه')
  await expect(rows(window)).toHaveCount(1)
  await expect(rows(window).locator('mark').first()).toHaveText('المكتبة')
  await rows(window).locator('.library-excerpt').nth(1).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('.ProseMirror h1')).toHaveText('عنوان المكتبة')
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('المكتبةُ مفتوحة')
  await expect.poll(() => window.title()).toContain('مكتبة.isnad')
})

test('what a person has said in all drafts, with the way back', async ({ open }) => {
  const window = await open({ language: 'ar', settings: {} })
  const { page } = window
  await makeLibrary(window)
  await page.keyboard.press('ControlOrMeta+Shift+KeyO')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'اختر مجلد مسوداتك' }).click()
  await dialog.getByRole('button', { name: 'الأقوال بقائلها' }).click()
  await dialog.getByRole('searchbox').fill('الساحلى')
  const quotes = dialog.getByTestId('bank-row')
  await expect(quotes).toHaveCount(6)
  await expect(quotes.nth(0)).toContainText('نادر الساحلي')
  await quotes.filter({ hasText: 'يسير كما يجب' }).getByRole('button').click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('يسير كما يجب')
})

test('rename, duplicate and trash; a draft that is open is left alone', async ({ open }) => {
  const window = await open({ language: 'en', settings: {} })
  const { page } = window
  const folder = await makeLibrary(window)
  await window.app.evaluate(({ shell }) => {
    // The trash of a test machine is nobody's; that it is asked for the right file is what counts.
    const trashed: string[] = []
    shell.trashItem = (file) => {
      trashed.push(file)
      return Promise.resolve()
    }
    Object.assign(globalThis, { trashed })
  })
  await page.keyboard.press('ControlOrMeta+Shift+KeyO')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Choose the folder' }).click()
  const port = rows(window).filter({ hasText: 'رئيس ميناء' })
  await port.getByRole('button', { name: 'Rename' }).click()
  await page.keyboard.type('الميناء')
  await page.keyboard.press('ControlOrMeta+KeyA')
  await page.keyboard.type('الرصيف')
  await page.keyboard.press('Enter')
  await expect(port).toContainText('الرصيف.isnad')
  await port.getByRole('button', { name: 'Duplicate' }).click()
  await expect(rows(window)).toHaveCount(3)
  expect((await readdir(folder)).filter((name) => !name.startsWith('.')).sort()).toEqual(
    ['الرصيف (2).isnad', 'الرصيف.isnad', 'مكتبة.isnad'].sort(),
  )
  await rows(window).filter({ hasText: 'الرصيف (2)' }).getByRole('button', { name: 'Move to trash' }).click()
  await expect(page.getByTestId('notice')).toContainText('is in the trash')
  const trashed = await window.app.evaluate(() => (globalThis as unknown as { readonly trashed: string[] }).trashed)
  expect(trashed).toEqual([path.join(folder, 'الرصيف (2).isnad')])
  // Open one, then try to put it away.
  await rows(window).filter({ hasText: 'عنوان المكتبة' }).locator('.library-open').click()
  await expect(page.locator('.ProseMirror h1')).toHaveText('عنوان المكتبة')
  await page.keyboard.press('ControlOrMeta+Shift+KeyO')
  await rows(window).filter({ hasText: 'عنوان المكتبة' }).getByRole('button', { name: 'Move to trash' }).click()
  await expect(page.getByRole('alert')).toContainText('is open elsewhere')
  expect(existsSync(path.join(folder, 'مكتبة.isnad'))).toBe(true)
})
