import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, rowsOf, test } from './window'

test('only what a person accepted leaves as attribution; the dialog says what is open', async ({ open }) => {
  const window = await open({ language: 'en' })
  const { page, folder } = window
  await rowsOf(page).nth(0).click()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Export' }).click()
  const summary = page.getByTestId('export-summary')
  await expect(summary).toContainText('One accepted quote')
  await expect(summary).toContainText('9 quotes are still unreviewed')
  const file = path.join(folder, 'out.html')
  await window.chooseToSave(file)
  await page.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByTestId('notice')).toContainText('out.html')
  const html = await readFile(file, 'utf8')
  expect(html.match(/<q /g)).toHaveLength(1)
  expect(html).toContain('<q data-speaker="سلمى الراوي" data-role="مديرة المكتبة">حلم كبر معنا عاما بعد عام</q>')
  expect(html).toContain('“بيت المدينة الثاني”')
  expect(html).not.toContain('data-speaker="كريم')
})

test('confident suggestions leave when asked for, as Markdown', async ({ open }) => {
  const window = await open({ language: 'en' })
  const { page, folder } = window
  await page.keyboard.press('ControlOrMeta+Shift+KeyE')
  await page.getByRole('radio', { name: 'Markdown' }).check()
  await page.getByRole('checkbox', { name: /confident suggestions/ }).check()
  await expect(page.getByTestId('export-summary')).not.toContainText('No quote is attributed')
  const file = path.join(folder, 'out.md')
  await window.chooseToSave(file)
  await page.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByTestId('notice')).toContainText('out.md')
  const markdown = await readFile(file, 'utf8')
  expect(markdown).toMatch(/^---\nheadline: مدينة الواحة/)
  expect(markdown).toContain('speaker: كريم الزاهر')
  expect(markdown).toContain('# مدينة الواحة تفتح مكتبتها القديمة بعد عشرين عاما من الإغلاق\n')
  // The draft itself was not changed by the export.
  await expect(page.locator('[data-testid="quote-row"][data-state="suggested"]')).toHaveCount(10)
})

test('the metadata of the article leave with it', async ({ open }) => {
  const window = await open({ language: 'en' })
  const { page, folder } = window
  await page.keyboard.press('ControlOrMeta+Alt+KeyD')
  await page.getByRole('textbox', { name: 'Byline' }).fill('هدى المنصوري')
  await page.getByRole('textbox', { name: /Keywords/ }).fill('مكتبات، ترميم')
  await page.getByRole('button', { name: 'Done' }).click()
  const file = path.join(folder, 'out.html')
  await window.chooseToSave(file)
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByTestId('notice')).toContainText('out.html')
  const html = await readFile(file, 'utf8')
  const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? ''
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'NewsArticle',
    inLanguage: 'ar',
    author: { name: 'هدى المنصوري' },
    keywords: ['مكتبات', 'ترميم'],
  })
})
