import type { Page } from '@playwright/test'
import { expect, pasteText, rowsOf, test } from './window'

const editor = (page: Page) => page.locator('.ProseMirror')
const pressed = (page: Page, name: string) =>
  expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')

test('headline, two levels of subhead and paragraph, with the toolbar showing each', async ({ open }) => {
  const { page } = await open({ language: 'en', settings: {} })
  await editor(page).press('Control+End')
  await page.keyboard.type('عنوان')
  const type = page.getByRole('combobox', { name: 'Type of block' })
  for (const [keys, tag, value] of [
    ['ControlOrMeta+Alt+Digit2', 'h2', 'subhead'],
    ['ControlOrMeta+Alt+Digit3', 'h3', 'minorSubhead'],
    ['ControlOrMeta+Alt+Digit1', 'h1', 'headline'],
    ['ControlOrMeta+Alt+Digit0', 'p', 'paragraph'],
  ] as const) {
    await page.keyboard.press(keys)
    await expect(editor(page).locator(tag, { hasText: 'عنوان' })).toHaveCount(1)
    await expect(type).toHaveValue(value)
  }
  await type.selectOption('subhead')
  await expect(editor(page).locator('h2')).toHaveText('عنوان')
})

test('bold, italic, link, with shortcuts and buttons', async ({ open }) => {
  const { page } = await open({ language: 'en', settings: {} })
  await editor(page).press('Control+End')
  await page.keyboard.type('كلمة')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.press('ControlOrMeta+KeyB')
  await expect(editor(page).locator('strong')).toHaveText('كلمة')
  await pressed(page, 'Bold')
  await page.getByRole('button', { name: 'Italic' }).click()
  await expect(editor(page).locator('em')).toHaveText('كلمة')
  await page.keyboard.press('ControlOrMeta+KeyK')
  const address = page.getByRole('textbox', { name: 'Address' })
  await address.fill('javascript:alert(1)')
  await address.press('Enter')
  await expect(page.getByRole('alert')).toContainText('must begin with')
  await address.fill('example.org/خبر')
  await address.press('Enter')
  await expect(editor(page).locator('a')).toHaveAttribute('href', 'https://example.org/خبر')
  await pressed(page, 'Link')
})

test('lists and block quote go on and off', async ({ open }) => {
  const { page } = await open({ language: 'en', settings: {} })
  await editor(page).press('Control+End')
  await page.keyboard.type('بند')
  await page.getByRole('button', { name: 'Bulleted list' }).click()
  await page.keyboard.press('Enter')
  await page.keyboard.type('بند ثان')
  await expect(editor(page).locator('ul > li')).toHaveCount(2)
  await pressed(page, 'Bulleted list')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+Shift+Digit7')
  await page.keyboard.type('أول')
  await expect(editor(page).locator('ol > li')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+Shift+Digit9')
  await page.keyboard.type('كلام في اقتباس مستقل')
  await expect(editor(page).locator('blockquote')).toHaveText('كلام في اقتباس مستقل')
  await expect(rowsOf(page)).toHaveCount(1)
  await pressed(page, 'Block quote')
  await page.keyboard.press('ControlOrMeta+Shift+Digit9')
  await expect(editor(page).locator('blockquote')).toHaveCount(0)
})

test('a block quote can be attributed', async ({ open }) => {
  const { page } = await open({ language: 'en', settings: {} })
  await editor(page).press('Control+End')
  await page.keyboard.type('كلام طويل قاله أحدهم في القاعة')
  await page.keyboard.press('ControlOrMeta+Shift+Digit9')
  await rowsOf(page).first().click()
  await page.keyboard.press('KeyS')
  await page.keyboard.type('هدى المنصوري')
  await page.keyboard.press('Enter')
  await expect(rowsOf(page).first()).toHaveAttribute('data-state', 'attributed')
  await expect(editor(page).locator('blockquote')).toHaveAttribute('data-state', 'attributed')
})

test('an inline quote and a speaker are marked by hand', async ({ open }) => {
  const { page } = await open({ language: 'en', settings: {} })
  await pasteText(page, 'عنوان قصير\nهذه جملة بلا علامات تنصيص قالها نادر الساحلي أمس في الميناء.')
  const paragraph = editor(page).locator('p').first()
  const select = (words: string) =>
    paragraph.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        const selection = getSelection()
        selection?.removeAllRanges()
        selection?.addRange(range)
        return
      }
      throw new Error('words not found')
    }, words)
  await editor(page).focus()
  await select('جملة بلا علامات')
  await page.waitForTimeout(100)
  await page.keyboard.press('ControlOrMeta+Alt+KeyQ')
  await expect(editor(page).locator('q')).toHaveText('جملة بلا علامات')
  await expect(rowsOf(page).first()).toHaveAttribute('data-state', 'open')
  await select('نادر الساحلي')
  await page.waitForTimeout(100)
  await page.getByRole('button', { name: 'Mark as speaker' }).click()
  await expect(editor(page).locator('.speaker-mark')).toHaveText('نادر الساحلي')
  await page.getByRole('tab', { name: 'Speakers' }).click()
  await expect(page.getByTestId('speaker-row')).toContainText('نادر الساحلي')
})

test('undo and redo by keys and buttons', async ({ open }) => {
  const { page } = await open({ language: 'en', settings: {} })
  await editor(page).press('Control+End')
  await page.keyboard.type('نص')
  await expect(editor(page)).toContainText('نص')
  await page.keyboard.press('ControlOrMeta+KeyZ')
  await expect(editor(page)).not.toContainText('نص')
  await page.keyboard.press('ControlOrMeta+Shift+KeyZ')
  await expect(editor(page)).toContainText('نص')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(editor(page)).not.toContainText('نص')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('shortcuts work on an Arabic layout, where the letters are others', async ({ open }) => {
  const { page, app } = await open({ language: 'en', settings: {} })
  await editor(page).press('Control+End')
  await page.keyboard.type('كلمة')
  await page.keyboard.press('ControlOrMeta+KeyA')
  // What Chromium delivers for Ctrl and the key of B on the Arabic 101 layout: the letter is لا.
  const pressed = await page.evaluate(() => {
    const event = new KeyboardEvent('keydown', {
      key: 'لا',
      code: 'KeyB',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    })
    document.querySelector('.ProseMirror')?.dispatchEvent(event)
    return event.defaultPrevented
  })
  expect(pressed).toBe(true)
  await expect(editor(page).locator('strong')).toHaveText('كلمة')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the text follows the cursor to the end of a long draft', async ({ open }) => {
  const { page } = await open({ language: 'en', settings: {} })
  await editor(page).press('Control+End')
  for (let i = 0; i < 40; i++) await page.keyboard.press('Enter')
  await page.keyboard.type('آخر سطر')
  await expect(editor(page).locator('p', { hasText: 'آخر سطر' })).toBeInViewport()
  // For 50 ms after some keys ProseMirror holds the selection where it put it; nobody's hands are that fast.
  await page.waitForTimeout(120)
  await page.keyboard.press('Control+Home')
  // The editor learns where the cursor went a moment after the browser has moved it.
  await expect(page.getByLabel('Type of block')).toHaveValue('headline')
  await page.keyboard.type('أول')
  await expect(editor(page).locator('h1')).toHaveText('أول')
  await expect(editor(page).locator('h1')).toBeInViewport()
})
