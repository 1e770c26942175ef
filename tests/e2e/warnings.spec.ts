import { expect, pasteText, rowsOf, test } from './window'

const article = [
  'البكري: “لن نغلق مستشفى واحدا”',
  'وقال البكري: “لن نغلق أي مستشفى في هذا العام”.',
  'ونقل عن عميد الكلية كريم الزاهر قوله: “لن نغلق أي مستشفى في هذا العام”.',
].join('\n')

test('the desk is warned, each warning explains itself and leads to its place', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await page.keyboard.press('ControlOrMeta+KeyN')
  await page.locator('.ProseMirror').click()
  await pasteText(page, article)
  await expect(rowsOf(page)).toHaveCount(3)
  await page.getByRole('tab', { name: /Warnings/ }).click()
  const warnings = page.getByTestId('warning')
  const rule = (name: string) => page.locator(`[data-testid="warning"][data-rule="${name}"]`)
  await expect(rule('headline-words')).toContainText('لن نغلق مستشفى واحدا')
  await expect(rule('two-speakers')).toContainText('كريم الزاهر')
  await expect(rule('not-introduced').first()).toContainText('البكري')
  const count = await warnings.count()
  await expect(page.getByRole('tab', { name: /Warnings/ })).toContainText(String(count))

  await rule('headline-words').getByText('Why').click()
  await expect(rule('headline-words')).toContainText('Al Jazeera')
  await rule('headline-words').getByRole('button', { name: 'Show in the text' }).click()
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('لن نغلق مستشفى واحدا')
})

test('one name in two spellings is told of, and both mean one speaker', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await page.keyboard.press('ControlOrMeta+KeyN')
  await page.locator('.ProseMirror').click()
  const spellings = [
    'مجلس المدينة يجتمع غدا',
    'قال وزير العدل عبدالله هلال: “لن نوقع على هذه الوثيقة أبدا”.',
    'وقال عبد الله هلال في بيان: “نحن مستعدون للحديث مع الجميع”.',
  ]
  await pasteText(page, spellings.join('\n'))
  await expect(rowsOf(page)).toHaveCount(2)
  await page.getByRole('tab', { name: /Warnings/ }).click()
  const rule = page.locator('[data-testid="warning"][data-rule="two-spellings"]')
  await expect(rule).toContainText('عبدالله')
  await expect(rule).toContainText('عبد الله')
})

test('a warning is let pass with a reason, which the draft remembers, and comes back', async ({ open }) => {
  const window = await open({ language: 'en' })
  const { page, folder } = window
  await page.keyboard.press('ControlOrMeta+KeyN')
  await page.locator('.ProseMirror').click()
  await pasteText(page, article)
  await page.keyboard.press('ControlOrMeta+Alt+KeyW')
  const rule = page.locator('[data-testid="warning"][data-rule="two-speakers"]')
  await rule.getByRole('button', { name: 'Let pass…' }).click()
  await page.getByLabel('Why is it right as it is?').fill('قالاه معا في بيان')
  await page.keyboard.press('Enter')
  await expect(rule).toHaveCount(0)
  const file = `${folder}/w.isnad`
  await window.chooseToSave(file)
  await page.keyboard.press('ControlOrMeta+KeyS')
  await expect(page.getByTestId('file-state')).toHaveText('Saved')
  await page.keyboard.press('ControlOrMeta+KeyN')
  await expect(page.getByTestId('warning')).toHaveCount(0)
  await window.chooseToOpen(file)
  await page.keyboard.press('ControlOrMeta+KeyO')
  await page.getByText('One let pass').click()
  const dismissed = page.getByTestId('dismissed-warning')
  await expect(dismissed).toContainText('قالاه معا في بيان')
  await dismissed.getByRole('button', { name: 'Warn again' }).click()
  await expect(rule).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+KeyZ')
  await expect(rule).toHaveCount(0)
})
