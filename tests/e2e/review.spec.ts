import { clickHighlighted, expect, highlighted, rowsOf, test } from './window'

/** The number in “ثقة ٨٨٪” or “88% sure”. */
function percentIn(text: string): number {
  const western = text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
  return Number(/\d+/.exec(western)?.[0])
}

test('a row and its place in the text find each other', async ({ open }) => {
  const { page } = await open()
  const rows = rowsOf(page)
  await rows.nth(4).click()
  await expect(rows.nth(4)).toHaveClass(/is-active/)
  await expect.poll(() => highlighted(page, 'quote-active')).toEqual(['بيت المدينة الثاني'])
  await expect(page.locator('.ProseMirror > *', { hasText: 'بيت المدينة الثاني' }).last()).toBeInViewport()
  await page.keyboard.press('ArrowDown')
  await expect
    .poll(() => highlighted(page, 'quote-active'))
    .toEqual([expect.stringContaining('سنضيف في الربيع المقبل')])
  await clickHighlighted(page, 'quote-suggested', 'حلم كبر معنا')
  await expect(rows.nth(0)).toHaveClass(/is-active/)
})

test('each suggestion explains itself in one line', async ({ open }) => {
  const { page } = await open()
  await expect(rowsOf(page).nth(0)).toContainText('وقالت مديرة المكتبة، سلمى الراوي')
  await expect(rowsOf(page).nth(2)).toContainText('استمرار المتحدث السابق')
  await expect(rowsOf(page).nth(2)).toContainText(/ثقة \d+٪/)
})

test('how sure the engine is stays in view beside a long explanation', async ({ open }) => {
  for (const language of ['ar', 'en'] as const) {
    const { page } = await open({ language })
    await expect(rowsOf(page).first()).toBeVisible()
    const outside = await page.locator('[data-testid="quote-row"] .confidence').evaluateAll(
      (all) =>
        all.filter((one) => {
          const words = one.getBoundingClientRect()
          const line = one.closest('.quote-why')?.getBoundingClientRect()
          return !line || words.left < line.left - 1 || words.right > line.right + 1
        }).length,
    )
    expect(await page.locator('[data-testid="quote-row"] .confidence').count()).toBeGreaterThan(5)
    expect(outside).toBe(0)
  }
})

test('accept, change the speaker, anonymous, no quote, and undo: by mouse', async ({ open }) => {
  const { page } = await open({ language: 'en' })
  const rows = rowsOf(page)
  await rows.nth(0).click()
  await rows.nth(0).getByRole('button', { name: 'Accept' }).click()
  await expect(rows.nth(0)).toHaveAttribute('data-state', 'attributed')
  await expect(page.locator('q[data-state="attributed"]')).toHaveText('حلم كبر معنا عاما بعد عام')

  await rows.nth(1).click()
  await rows.nth(1).getByRole('button', { name: 'Speaker' }).click()
  await page.getByRole('combobox', { name: 'Name of the speaker' }).fill('ليلى البحري')
  await page.getByRole('option', { name: /New speaker/ }).click()
  await expect(rows.nth(1).getByTestId('quote-speaker')).toHaveText('ليلى البحري')
  await expect(rows.nth(1)).toHaveAttribute('data-state', 'attributed')

  await rows.nth(8).click()
  await rows.nth(8).getByRole('button', { name: 'Anonymous' }).click()
  await page.getByRole('button', { name: 'Not authorised to speak' }).click()
  await expect(rows.nth(8)).toHaveAttribute('data-state', 'anonymous')
  await expect(rows.nth(8)).toContainText(/Reason: .*Not authorised to speak/)

  await rows.nth(4).click()
  await rows.nth(4).getByRole('button', { name: 'Not a quote' }).click()
  await expect(rows.nth(4)).toHaveAttribute('data-state', 'not-a-quote')
  await rows.nth(4).getByRole('button', { name: 'Take back' }).click()
  await expect(rows.nth(4)).toHaveAttribute('data-state', 'suggested')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows.nth(4)).toHaveAttribute('data-state', 'not-a-quote')
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('[data-state="suggested"][data-testid="quote-row"]')).toHaveCount(10)
})

test('the same by keyboard alone, from the list', async ({ open }) => {
  const { page } = await open()
  const rows = rowsOf(page)
  await page.getByTestId('quote-list').focus()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(0)).toHaveClass(/is-active/)
  await page.keyboard.press('Enter')
  await expect(rows.nth(0)).toHaveAttribute('data-state', 'attributed')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('KeyS')
  await page.keyboard.type('كريم')
  await page.keyboard.press('Enter')
  await expect(rows.nth(1).getByTestId('quote-speaker')).toHaveText('كريم الزاهر')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('KeyA')
  await page.keyboard.type('خشية على سلامته')
  await page.keyboard.press('Enter')
  await expect(rows.nth(2)).toHaveAttribute('data-state', 'anonymous')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('KeyX')
  await expect(rows.nth(3)).toHaveAttribute('data-state', 'not-a-quote')
  await page.keyboard.press('KeyU')
  await expect(rows.nth(3)).toHaveAttribute('data-state', 'suggested')
})

test('the same from the text, and F8 goes to the next quote that waits', async ({ open }) => {
  const { page } = await open()
  const rows = rowsOf(page)
  await page.locator('.ProseMirror h1').click()
  await page.keyboard.press('F8')
  await expect(rows.nth(0)).toHaveClass(/is-active/)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(rows.nth(0)).toHaveAttribute('data-state', 'attributed')
  await page.keyboard.press('F8')
  await expect(rows.nth(1)).toHaveClass(/is-active/)
  await page.keyboard.press('ControlOrMeta+Alt+KeyX')
  await expect(rows.nth(1)).toHaveAttribute('data-state', 'not-a-quote')
  await page.keyboard.press('ControlOrMeta+Alt+KeyU')
  await expect(rows.nth(1)).toHaveAttribute('data-state', 'suggested')
  await page.keyboard.press('ControlOrMeta+Alt+KeyR')
  await expect(page.getByRole('combobox', { name: 'اسم المتحدث' })).toBeFocused()
})

test('all confident suggestions are accepted by one command, and undone by one', async ({ open }) => {
  const { page } = await open()
  await expect(rowsOf(page).first()).toBeVisible()
  const stated = await page.locator('[data-testid="quote-row"] .confidence').allTextContents()
  const confident = stated.filter((text) => percentIn(text) >= 85).length
  expect(confident).toBeGreaterThan(3)
  expect(confident).toBeLessThan(stated.length)
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  const accepted = page.locator('[data-testid="quote-row"][data-state="attributed"]')
  await expect(accepted).toHaveCount(confident)
  await expect(page.getByTestId('notice')).toContainText(/قُبل/)
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('ControlOrMeta+KeyZ')
  await expect(accepted).toHaveCount(0)
})

test('words typed into an accepted quote belong to it, at its very start too', async ({ open }) => {
  const { page } = await open()
  const rows = rowsOf(page)
  await rows.nth(0).click()
  await page.keyboard.press('Enter')
  await page.locator('.ProseMirror').focus()
  // The editor shows its cursor a moment after it gets the focus.
  await page.waitForFunction(() =>
    getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent?.includes('حلم'),
  )
  await page.keyboard.type('إنه ')
  await expect(page.locator('q[data-state="attributed"]')).toHaveText('إنه حلم كبر معنا عاما بعد عام')
  await expect(rows.nth(0)).toContainText('إنه حلم كبر معنا')
  await expect(rows).toHaveCount(10)
})

test('speech without marks is listed when asked for, in the order of the text, and leads to its place', async ({
  open,
}) => {
  const { page } = await open()
  const reports = page.getByTestId('report-row')
  await expect(rowsOf(page).first()).toBeVisible()
  await expect(reports).toHaveCount(0)
  await page.getByRole('button', { name: 'الكلام بلا علامات' }).click()
  const promise = reports.filter({ hasText: 'القاعات ستبقى مفتوحة للجميع من غير رسوم' })
  await expect(promise).toContainText('سلمى الراوي')
  await expect(promise).toContainText('مؤكدة أن')
  await promise.click()
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('القاعات ستبقى مفتوحة للجميع من غير رسوم')
  const order = await page.locator('[data-testid="report-row"], [data-testid="quote-row"]').allInnerTexts()
  const at = (words: string) => order.findIndex((text) => text.includes(words))
  expect(at('حلم كبر معنا')).toBeLessThan(at('القاعات ستبقى'))
  expect(at('القاعات ستبقى')).toBeLessThan(at('لم نرمم الجدران'))
  await page.getByRole('button', { name: 'الكلام بلا علامات' }).click()
  await expect(reports).toHaveCount(0)
})

test('what is typed letter by letter is read at a mark of punctuation or when typing pauses', async ({ open }) => {
  const { page } = await open()
  const rows = rowsOf(page)
  const before = await rows.count()
  await page.locator('.ProseMirror > p').last().click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' وقال كريم الزاهر: “سنفتح الأبواب غد” أمس', { delay: 5 })
  await expect(rows).toHaveCount(before + 1)
  const typed = rows.nth(before)
  await expect(typed.getByTestId('quote-speaker')).toHaveText('كريم الزاهر')
  await expect(typed).toContainText('سنفتح الأبواب غد')
  // Letters in the quote (in a paragraph from right to left the right arrow goes back): its row follows after the pause, and so does the line under it.
  for (let i = 0; i < ' أمس”'.length; i++) await page.keyboard.press('ArrowRight')
  await page.keyboard.type('اا')
  await expect(typed).toContainText('سنفتح الأبواب غداا')
  await expect.poll(async () => (await highlighted(page, 'quote-suggested')).at(-1)).toBe('سنفتح الأبواب غداا')
})

test('straight single marks hold quotes, and the mark of a plural owner is none', async ({ open }) => {
  const { page } = await open({ language: 'en', settings: {} })
  await page.locator('.ProseMirror').click()
  await page.keyboard.type('Families wait for news\n')
  await page.keyboard.insertText("'It was a long night,' said Margaret Doyle, who runs the bakery on Castle Street.")
  await page.keyboard.press('Enter')
  await page.keyboard.insertText("The players' union said it would 'consider every option' before the season's end.")
  await expect
    .poll(() => highlighted(page, 'quote-suggested'))
    .toEqual(['It was a long night,', 'consider every option'])
  await expect(rowsOf(page).nth(0)).toContainText('Margaret Doyle')
  await expect(rowsOf(page).nth(1)).toContainText("players' union")
})
