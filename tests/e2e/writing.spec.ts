import type { Page } from '@playwright/test'
import { expect, highlighted, newDraft, pasteText, rowsOf, selectWords, test } from './window'

const paragraph = (page: Page) => page.locator('.ProseMirror > p').first()

test('quotation marks open and close by their place, punctuation is Arabic; Backspace brings back what was typed', async ({
  open,
}) => {
  const { page } = await open({ language: 'en' })
  await newDraft(page)
  await page.keyboard.type('قال: "نعم, هل جاء?"')
  await expect(paragraph(page)).toHaveText('قال: “نعم، هل جاء؟”')
  await page.keyboard.press('Backspace')
  await expect(paragraph(page)).toHaveText('قال: “نعم، هل جاء؟"')
  await page.keyboard.type(' NATO, 1,000')
  await expect(paragraph(page)).toHaveText('قال: “نعم، هل جاء؟" NATO, 1,000')
})

test('the style of the draft sets its marks, and is kept with it', async ({ open }) => {
  const window = await open({ language: 'en' })
  const { page, folder } = window
  await newDraft(page)
  await page.keyboard.press('ControlOrMeta+Shift+KeyP')
  await page.keyboard.type('Style of writing')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'This draft only' }).check()
  await page.getByLabel('Quotation marks', { exact: true }).selectOption({ label: '«…»' })
  const file = `${folder}/style.json`
  await window.chooseToSave(file)
  await page.getByRole('button', { name: 'Export…' }).last().click()
  const { readFile, writeFile } = await import('node:fs/promises')
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('guillemets')
  await page.getByRole('button', { name: 'Done' }).click()
  await page.locator('.ProseMirror p').click()
  await page.keyboard.type('قال: "نعم"')
  await expect(paragraph(page)).toHaveText('قال: «نعم»')
  await page.keyboard.press('ControlOrMeta+KeyN')
  await page.getByRole('button', { name: 'Don’t save' }).click()
  await expect(page.locator('.ProseMirror p')).toHaveText('')
  await page.locator('.ProseMirror p').click()
  await page.keyboard.type('قال: "نعم"')
  await expect(paragraph(page)).toHaveText('قال: “نعم”')
  await writeFile(file, '{"format":"isnad-style"')
  await window.chooseToOpen(file)
  await page.keyboard.press('ControlOrMeta+Shift+KeyP')
  await page.keyboard.type('Style of writing')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Import…' }).click()
  await expect(page.getByTestId('notice')).toContainText('holds no style')
})

test('what is not written as the desk writes is underlined, explained, and fixed by one key', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await newDraft(page)
  await pasteText(page, 'قال  الوزير ، فى المدينه: “نعم”. ثم عاد عاد أمس, ومضى.')
  await expect.poll(() => highlighted(page, 'check')).toHaveLength(6)
  await page.getByRole('tab', { name: /Warnings/ }).click()
  await expect(page.getByTestId('check-count')).toHaveText('6 places')
  const wordEnd = page.locator('[data-testid="check-rule"][data-rule="word-end"]')
  await expect(wordEnd).toContainText('No Arabic word is spelt so')
  await wordEnd.getByRole('button', { name: 'Fix all of these' }).click()
  await expect(paragraph(page)).toContainText('في المدينة')
  await selectWords(page, 'قال', 'start')
  await page.keyboard.press('F4')
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('  ')
  await page.keyboard.press('ControlOrMeta+Period')
  await expect(paragraph(page)).toContainText('قال الوزير')
  await page.keyboard.press('ControlOrMeta+KeyZ')
  await expect(paragraph(page)).toContainText('قال  الوزير')
  const doubled = page.locator('[data-testid="check-rule"][data-rule="double-space"]')
  await expect(doubled).toHaveCount(1)
  await doubled.getByRole('button', { name: 'Off in this draft' }).click()
  await expect(doubled).toHaveCount(0)
})

test('fixing all leaves a verified quote alone', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await newDraft(page)
  await pasteText(page, 'قال وزير الصحة سامي البكري: “لن نغلق  أي مستشفى هنا”. ثم مضى  وعاد  اليوم.')
  await rowsOf(page).first().click()
  await page.keyboard.press('KeyV')
  await page.getByRole('tab', { name: /Warnings/ }).click()
  const rule = page.locator('[data-testid="check-rule"][data-rule="double-space"]')
  await expect(rule.getByRole('button', { name: 'Fix', exact: true })).toHaveCount(3)
  await rule.getByRole('button', { name: 'Fix all of these' }).click()
  await expect(page.getByTestId('notice')).toContainText('One verified quote was left alone')
  await expect(paragraph(page)).toContainText('نغلق  أي')
  await expect(paragraph(page)).toContainText('مضى وعاد اليوم')
})

test('digits are converted, stray controls and fixed forms removed, on request', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await newDraft(page)
  await page.keyboard.type('كتب ')
  await pasteText(page, 'في 2026 قال \u202Bﻣﺮﺣﺒﺎ\u202C')
  const command = async (name: string) => {
    await page.keyboard.press('ControlOrMeta+Shift+KeyP')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await command('Show invisible')
  await expect(page.locator('.invisible-sign')).toHaveCount(2)
  await command('Digits ١٢٣')
  await expect(paragraph(page)).toContainText('٢٠٢٦')
  await command('Remove stray')
  await expect(paragraph(page)).toHaveText('كتب في ٢٠٢٦ قال مرحبا')
  await expect(page.locator('.invisible-sign')).toHaveCount(0)
})

test('Shift and the space bar type a non-joiner in Persian, a space in Arabic', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await newDraft(page)
  await page.keyboard.type('او می')
  await page.keyboard.press('Shift+Space')
  await page.keyboard.type('گوید')
  await expect(paragraph(page)).toHaveText('او می\u200Cگوید')
  await page.keyboard.press('Enter')
  await page.keyboard.type('قال')
  await page.keyboard.press('Shift+Space')
  await page.keyboard.type('نعم')
  await expect(page.locator('.ProseMirror > p').nth(1)).toHaveText('قال نعم')
})

test('the palette finds a command by a few letters of its name, and runs it', async ({ open }) => {
  const { page } = await open({ language: 'ar' })
  await page.keyboard.press('ControlOrMeta+Shift+KeyP')
  const options = page.getByRole('listbox').getByRole('option')
  const all = await options.count()
  await page.keyboard.type('تباين')
  await expect(options).toHaveCount(1)
  expect(all).toBeGreaterThan(60)
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'normal')
  await page.keyboard.press('Enter')
  await expect(options).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more')
})

test('the menu makes the whole window larger and as it was', async ({ open }) => {
  const { app, page } = await open({ language: 'en' })
  const choose = (role: string) =>
    app.evaluate(({ BrowserWindow, Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? []
      const [window] = BrowserWindow.getAllWindows()
      items.find((item) => item.role?.toLowerCase() === wanted)?.click(undefined, window, window?.webContents)
    }, role)
  const width = () => page.evaluate(() => innerWidth)
  const before = await width()
  await choose('zoomin')
  await expect.poll(width).toBeLessThan(before)
  await choose('resetzoom')
  await expect.poll(width).toBe(before)
})

test('a block follows its first letter, and can be set by hand', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await newDraft(page)
  const direction = () => paragraph(page).evaluate((element) => getComputedStyle(element).direction)
  await page.keyboard.type('NATO قال')
  await expect.poll(direction).toBe('ltr')
  await page.keyboard.press('ControlOrMeta+Alt+BracketRight')
  await expect.poll(direction).toBe('rtl')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+KeyZ')
  await page.keyboard.press('ControlOrMeta+Alt+Backslash')
  await expect.poll(direction).toBe('ltr')
  await selectWords(page, 'NATO')
  await page.keyboard.press('ControlOrMeta+Shift+KeyP')
  await page.keyboard.type('Isolate')
  await page.keyboard.press('Enter')
  await expect(page.locator('.ProseMirror bdi')).toHaveText('NATO')
})

test('Ctrl with a Shift key sets the direction, on Windows only', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await newDraft(page)
  const direction = () => paragraph(page).evaluate((element) => getComputedStyle(element).direction)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.down(key)
    for (const key of keys.toReversed()) await page.keyboard.up(key)
  }
  await page.keyboard.type('قال')
  await press('ControlLeft', 'ShiftLeft')
  await page.keyboard.type(' إن')
  await expect.poll(direction).toBe('rtl')
  await page.evaluate(() => Object.defineProperty(navigator, 'platform', { value: 'Win32' }))
  await press('ControlLeft', 'ShiftLeft')
  await expect.poll(direction).toBe('ltr')
  // The beginning of a shortcut is none of it.
  await press('ControlLeft', 'ShiftRight', 'KeyD')
  await page.keyboard.type(' نعم')
  await expect(paragraph(page)).toHaveText('قال إن نعم')
  expect(await direction()).toBe('ltr')
  await press('ControlLeft', 'ShiftRight')
  await expect.poll(direction).toBe('rtl')
})

test('the page: size, width, focus, typewriter, contrast; all kept for the next start', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  const size = () =>
    page.locator('.ProseMirror').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const before = await size()
  await page.keyboard.press('ControlOrMeta+Alt+Equal')
  await page.keyboard.press('ControlOrMeta+Alt+Equal')
  await expect.poll(() => size()).toBeCloseTo(before * 1.2, 0)
  await page.keyboard.press('ControlOrMeta+Alt+Minus')
  await expect.poll(() => size()).toBeCloseTo(before * 1.1, 0)
  await selectWords(page, 'بيت للصغار والكبار', 'end')
  await page.keyboard.press('ControlOrMeta+Alt+KeyF')
  await expect(page.locator('.ProseMirror > .is-focused')).toHaveText('بيت للصغار والكبار')
  const opacity = (nth: number) =>
    page
      .locator('.ProseMirror > *')
      .nth(nth)
      .evaluate((element) => Number(getComputedStyle(element).opacity))
  await expect.poll(() => opacity(0)).toBeLessThan(0.5)
  await page.keyboard.press('ControlOrMeta+Alt+KeyY')
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('ا')
  const top = () =>
    page.evaluate(() => {
      const range = getSelection()?.getRangeAt(0).getBoundingClientRect()
      const frame = document.querySelector('.editor-scroll')?.getBoundingClientRect()
      return range && frame ? (range.top - frame.top) / frame.height : 0
    })
  await expect.poll(top).toBeGreaterThan(0.35)
  await expect.poll(top).toBeLessThan(0.55)
  await page.keyboard.press('ControlOrMeta+Shift+KeyP')
  await page.keyboard.type('High contrast')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more')
  await page.reload()
  await page.locator('.ProseMirror').waitFor()
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more')
  await expect(page.locator('html')).toHaveAttribute('data-focus-mode', 'true')
  await expect.poll(() => size()).toBeCloseTo(before * 1.1, 0)
})

test('the outline leads to a heading', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await page.keyboard.press('ControlOrMeta+Alt+KeyO')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(4)
  await page.keyboard.type('اصوات')
  await page.keyboard.press('Enter')
  await expect(page.locator('.ProseMirror h2', { hasText: 'أصوات من القاعة' })).toBeInViewport()
  await page.keyboard.type('!')
  await expect(page.locator('.ProseMirror h2', { hasText: '!أصوات' })).toHaveCount(1)
})

test('the status bar: characters, reading time, the selection, a length to reach, sentences too long', async ({
  open,
}) => {
  const { page } = await open({ language: 'en' })
  await expect(page.getByTestId('reading-time')).toHaveText('3 minutes to read')
  await expect(page.getByTestId('characters')).toContainText('characters')
  await selectWords(page, 'بيت للصغار والكبار')
  await expect(page.getByTestId('selection-count')).toHaveText('Selected: 3 words, 18 characters')
  await page.keyboard.press('ControlOrMeta+Alt+KeyD')
  await page.getByLabel('Length to reach, in words').fill('٥٠٠')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByTestId('word-count')).toHaveText('374 words of 500')
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(`${Array.from({ length: 45 }, () => 'كلمة').join(' ')}.`)
  await expect(page.getByTestId('long-sentences')).toHaveText('one sentence too long')
})

test('what comes from Word, Google Docs, the web and a chat is clean structure, its quotes suggested at once', async ({
  open,
}) => {
  const { page } = await open({ language: 'en' })
  await newDraft(page)
  await page.keyboard.type('نص')
  const blocks = page.locator('.ProseMirror > *')
  const google =
    '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><h2 dir="rtl"><span style="color:#434343">عنوان فرعي</span></h2><p dir="rtl"><span style="font-weight:700">عريض</span><span> ثم <a href="https://example.org/?utm_source=news&amp;id=1">رابط</a></span></p><br><p></p></b>'
  await pasteText(page, 'عنوان', google)
  await expect(page.locator('.ProseMirror h2')).toHaveText('عنوان فرعي')
  await expect(page.locator('.ProseMirror strong')).toHaveText('عريض')
  await expect(page.locator('.ProseMirror a')).toHaveAttribute('href', 'https://example.org/?id=1')
  expect(await page.locator('.ProseMirror').innerHTML()).not.toMatch(/style=|docs-internal/)
  const word =
    "<p class=MsoNormal>قال وزير الصحة سامي البكري: “لن نغلق أي مستشفى في هذا العام”.<o:p></o:p></p><p class=MsoNormal>&nbsp;</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>بند أول</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>بند ثان</p>"
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await pasteText(page, 'قال', word)
  await expect(page.locator('.ProseMirror ul li')).toHaveCount(2)
  await expect(rowsOf(page)).toHaveCount(1)
  await expect(rowsOf(page).getByTestId('quote-speaker')).toHaveText('سامي البكري')
  for (const text of (await blocks.allTextContents()).slice(1)) expect(text.trim()).not.toBe('')
})

test('a copy gives plain text and clean HTML', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  await selectWords(page, 'الكتاب لا ينتظر أحدا')
  const copied = await page.locator('.ProseMirror').evaluate((element) => {
    const data = new DataTransfer()
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
    return { text: data.getData('text/plain'), html: data.getData('text/html') }
  })
  expect(copied.text).toBe('الكتاب لا ينتظر أحدا')
  expect(copied.html).toContain('الكتاب لا ينتظر أحدا')
  expect(copied.html).not.toMatch(/style=|class=/)
})
