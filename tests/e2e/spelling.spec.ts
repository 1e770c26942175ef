import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { clickHighlighted, expect, highlighted, newDraft, pasteText, rowsOf, selectWords, test } from './window'

test('unknown words are underlined, corrected from their menu, and learnt', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await newDraft(page)
  await page.keyboard.insertText('ذهب الولد إلى المدرصة مع فريق هسبريس أمس')
  const unknown = () => highlighted(page, 'misspelled')
  await expect.poll(unknown).toEqual(['المدرصة', 'هسبريس'])
  await selectWords(page, 'المدرصة', 'end')
  await page.keyboard.press('ControlOrMeta+Semicolon')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await expect(page.getByRole('menuitem').first()).toHaveText('المدرسة')
  await page.keyboard.press('Enter')
  await expect(page.locator('.ProseMirror p').first()).toContainText('إلى المدرسة مع')
  await page.keyboard.press('ControlOrMeta+KeyZ')
  await expect.poll(unknown).toEqual(['المدرصة', 'هسبريس'])
  await clickHighlighted(page, 'misspelled', 'هسبريس')
  const box = await page.evaluate(() => {
    const [, second] = [...(CSS.highlights.get('misspelled') ?? [])]
    const range = document.createRange()
    range.setStart(second?.startContainer as Node, second?.startOffset ?? 0)
    range.setEnd(second?.endContainer as Node, second?.endOffset ?? 0)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await page.mouse.click(box.x, box.y, { button: 'right' })
  await page.getByRole('menuitem', { name: 'Add to my dictionary' }).click()
  await expect.poll(unknown).toEqual(['المدرصة'])
})

test('names of speakers are words; the check is switched off', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await newDraft(page)
  await pasteText(page, 'عنوان الخبر هنا\nقال مارك بوطازوت: “نعم سنفعل”. وذهب إلى المدرصة.')
  await expect.poll(() => highlighted(page, 'misspelled')).toContain('المدرصة')
  await rowsOf(page).first().click()
  await page.keyboard.press('KeyS')
  await page.keyboard.type('مارك بوطازوت')
  await page.keyboard.press('Enter')
  await page.locator('.ProseMirror').focus()
  await page.keyboard.type(' ')
  await expect.poll(() => highlighted(page, 'misspelled')).toEqual(['المدرصة'])
  await page.keyboard.press('ControlOrMeta+Shift+KeyP')
  await page.keyboard.type('Check spelling')
  await page.keyboard.press('Enter')
  await expect.poll(() => highlighted(page, 'misspelled')).toEqual([])
})

test('a language without a dictionary gets one from a file', async ({ open }) => {
  const window = await open({ language: 'en' })
  const { page, app, folder } = window
  await writeFile(path.join(folder, 'urdu.aff'), 'SET UTF-8\n')
  await writeFile(path.join(folder, 'urdu.dic'), '3\nیہ\nاخبار\nہے\n')
  await app.evaluate(
    ({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
    },
    path.join(folder, 'urdu.dic'),
  )
  await page.keyboard.press('ControlOrMeta+KeyN')
  await page.keyboard.press('ControlOrMeta+Alt+KeyD')
  await page.getByLabel('Language').selectOption({ label: 'Urdu' })
  await page.getByRole('button', { name: 'Done' }).click()
  await page.locator('.ProseMirror p').click()
  await page.keyboard.insertText('یہ اخبارر ہے')
  await page.keyboard.press('ControlOrMeta+Shift+KeyP')
  await page.keyboard.type('spelling dictionary')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('notice')).toContainText('urdu.dic')
  await expect.poll(() => highlighted(page, 'misspelled')).toEqual(['اخبارر'])
})
