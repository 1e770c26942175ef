import { expect, newDraft, rowsOf, selectWords, test } from './window'

const text = 'قال الوزير إن الخطة جاهزة.'

async function withText(page: import('@playwright/test').Page): Promise<void> {
  await newDraft(page)
  await page.keyboard.type(text)
}

const blocks = (page: import('@playwright/test').Page) => page.locator('.ProseMirror > *')

test('while suggesting, what is typed and deleted is marked; rejecting all gives the old text back', async ({
  open,
}) => {
  const { page } = await open({ language: 'en' })
  await withText(page)
  await page.keyboard.press('ControlOrMeta+Alt+KeyG')
  await expect(page.locator('.status-suggesting')).toBeVisible()
  await selectWords(page, 'إن الخطة', 'start')
  await page.keyboard.type('أمس ')
  await expect(page.locator('.ProseMirror ins')).toHaveText('أمس ')
  await selectWords(page, 'الوزير')
  await page.keyboard.type('الرئيس')
  await expect(page.locator('.ProseMirror del')).toHaveText('الوزير')
  await selectWords(page, 'جاهزة.', 'end')
  for (let i = 0; i < 7; i++) await page.keyboard.press('Backspace')
  await expect(page.locator('.ProseMirror del').last()).toHaveText(' جاهزة.')
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('وفقرة جديدة.')
  await expect(blocks(page)).toHaveCount(3)
  await expect(page.locator('[data-break="inserted"]')).toHaveCount(1)

  await page.keyboard.press('ControlOrMeta+Alt+KeyN')
  await expect(page.getByTestId('change-row').first()).toContainText('Replaced')
  await page.getByRole('button', { name: 'Reject all' }).click()
  await expect(blocks(page)).toHaveCount(2)
  await expect(blocks(page).nth(1)).toHaveText(text)
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('ControlOrMeta+KeyZ')
  await page.getByRole('button', { name: 'Accept all' }).click()
  await expect(blocks(page).nth(1)).toHaveText('قال الرئيس أمس إن الخطة')
  await expect(blocks(page).nth(2)).toHaveText('وفقرة جديدة.')
  await expect(page.locator('.ProseMirror :is(ins, del, [data-break])')).toHaveCount(0)
})

test('one change is accepted, another rejected; each says who made it and when', async ({ open }) => {
  const { page } = await open({ language: 'en', settings: { author: 'كريم', locale: 'en' } })
  await withText(page)
  await page.getByRole('button', { name: 'Suggest changes' }).click()
  await selectWords(page, 'الوزير')
  await page.keyboard.press('Delete')
  await selectWords(page, 'الخطة', 'end')
  await page.keyboard.type(' الجديدة')
  await page.keyboard.press('ControlOrMeta+Alt+KeyN')
  const rows = page.getByTestId('change-row')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('كريم')
  await rows.first().getByRole('button', { name: 'Reject' }).click()
  await expect(rows).toHaveCount(1)
  await rows.first().getByRole('button', { name: 'Accept' }).click()
  await expect(blocks(page).nth(1)).toHaveText('قال الوزير إن الخطة الجديدة جاهزة.')
})

test('paragraphs joined as a suggestion stay apart until it is accepted', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await withText(page)
  await page.keyboard.press('Enter')
  await page.keyboard.type('فقرة ثانية.')
  await page.keyboard.press('ControlOrMeta+Alt+KeyG')
  await page.keyboard.press('Home')
  await page.keyboard.press('Backspace')
  await expect(blocks(page)).toHaveCount(3)
  await expect(page.locator('[data-break="deleted"]')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+Alt+KeyN')
  await page.getByTestId('change-row').getByRole('button', { name: 'Accept' }).click()
  await expect(blocks(page)).toHaveCount(2)
  await expect(blocks(page).nth(1)).toHaveText(`${text}فقرة ثانية.`)
})

test('a suggestion inside verified words asks for a look; an exported article leaves without it', async ({ open }) => {
  const window = await open({ language: 'en' })
  const { page, folder } = window
  await rowsOf(page).nth(0).click()
  await page.keyboard.press('KeyV')
  await page.keyboard.press('ControlOrMeta+Alt+KeyG')
  await selectWords(page, 'عاما بعد عام', 'start')
  await page.keyboard.type('كثيرا ')
  await expect(rowsOf(page).nth(0)).toHaveAttribute('data-state', 'changed')
  const file = `${folder}/out.md`
  await window.chooseToSave(file)
  await page.keyboard.press('ControlOrMeta+Shift+KeyE')
  await expect(page.getByTestId('ready')).toContainText('One suggested change is open; the article leaves without it')
  await page.getByRole('radio', { name: 'Markdown' }).check()
  await page.getByRole('button', { name: 'Export…' }).click()
  const { readFile } = await import('node:fs/promises')
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('حلم كبر معنا عاما بعد عام')
  expect(await readFile(file, 'utf8')).not.toContain('كثيرا')
  // Deciding about a quote is no suggestion.
  await rowsOf(page).nth(1).click()
  await page.keyboard.press('Enter')
  await expect(rowsOf(page).nth(1)).toHaveAttribute('data-state', 'attributed')
  await expect(page.locator('.ProseMirror ins')).toHaveCount(1)
})
