import { expect, rowsOf, test } from './window'

test('the first launch opens the sample in the language of the system', async ({ open }) => {
  const { page, title } = await open({ language: 'ar' })
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('.ProseMirror h1')).toHaveText(/مدينة الواحة تفتح مكتبتها/)
  await expect(page.locator('.ProseMirror h2')).toHaveCount(3)
  await expect(rowsOf(page)).toHaveCount(10)
  await expect(page.getByRole('tab', { name: 'الاقتباسات' })).toBeVisible()
  await expect.poll(() => title()).toContain('مدينة الواحة')
})

test('the whole window mirrors when the language is switched, and the choice is kept', async ({ open }) => {
  const first = await open({ language: 'en' })
  const { page } = first
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  const panelX = async () => (await page.getByRole('complementary').boundingBox())?.x ?? -1
  await expect.poll(() => panelX()).toBeGreaterThan(400)
  await page.keyboard.press('ControlOrMeta+Shift+KeyL')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('tab', { name: 'الاقتباسات' })).toBeVisible()
  await expect.poll(() => panelX()).toBe(0)
  const menu = await first.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label))
  expect(menu).toContain('ملف')
})

test('the theme switches between light and dark', async ({ open }) => {
  const { page } = await open({ language: 'en', settings: { theme: 'light' } })
  const background = () =>
    page
      .locator('.ProseMirror')
      .evaluate((element) => getComputedStyle(element.parentElement ?? element).backgroundColor)
  await expect.poll(() => background()).toBe('rgb(255, 255, 255)')
  await page.getByRole('button', { name: 'Light or dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(() => background()).toBe('rgb(27, 30, 35)')
})

test('the sample reads as it was written for: both speakers, the wrong mark, the dropped subject', async ({ open }) => {
  const { page } = await open({ language: 'ar' })
  const speakers = await page.getByTestId('quote-speaker').allTextContents()
  expect(speakers).toEqual([
    'سلمى الراوي',
    'سلمى الراوي',
    'سلمى الراوي',
    'سلمى الراوي',
    'كريم الزاهر',
    'كريم الزاهر',
    'كريم الزاهر',
    'سلمى الراوي',
    'مصدر في البلدية',
    'كريم الزاهر',
  ])
})
