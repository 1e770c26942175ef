import { readFile } from 'node:fs/promises'
import { expect, selectWords, test } from './window'

test('a comment on any words: answered, resolved, reopened, removed', async ({ open }) => {
  const { page } = await open({ language: 'en', settings: { author: 'سلمى المحررة', locale: 'en' } })
  await page.keyboard.press('ControlOrMeta+KeyN')
  await page.locator('.ProseMirror').click()
  await page.keyboard.type('عنوان الخبر')
  await page.keyboard.press('Enter')
  await page.keyboard.type('قال الوزير إن الخطة جاهزة للتنفيذ.')
  await selectWords(page, 'الخطة جاهزة')
  await page.keyboard.press('ControlOrMeta+Alt+KeyM')
  await page.getByLabel('Comment', { exact: true }).fill('من أكد ذلك؟')
  await page.keyboard.press('ControlOrMeta+Enter')
  const comment = page.getByTestId('comment')
  await expect(comment).toContainText('الخطة جاهزة')
  await expect(comment).toContainText('سلمى المحررة')
  await expect(page.locator('.comment-mark')).toHaveText('الخطة جاهزة')
  await expect(page.getByRole('tab', { name: /Notes/ })).toContainText('1')

  // It survives editing around it, and inside it.
  await selectWords(page, 'قال الوزير', 'start')
  await page.keyboard.type('أمس ')
  await selectWords(page, 'جاهزة', 'start')
  await page.keyboard.type('كلها ')
  await expect(page.locator('.comment-mark')).toHaveText('الخطة كلها جاهزة')

  await comment.getByRole('button', { name: 'Reply' }).click()
  await page.getByLabel('Your reply').fill('الناطق باسمه')
  await comment.getByRole('button', { name: 'Reply' }).click()
  await expect(comment).toContainText('الناطق باسمه')
  await comment.getByRole('button', { name: 'Resolve' }).click()
  await expect(comment).toHaveCount(0)
  await expect(page.locator('.comment-mark[data-resolved]')).toHaveCount(1)
  await page.getByRole('button', { name: 'Resolved too' }).click()
  await comment.getByRole('button', { name: 'Reopen' }).click()
  await expect(page.locator('.comment-mark[data-resolved]')).toHaveCount(0)

  // Words that are cut and pasted take their comment along.
  await selectWords(page, 'الخطة كلها جاهزة')
  await page.keyboard.press('ControlOrMeta+KeyX')
  await expect(comment).toContainText('no longer in the text')
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('ControlOrMeta+KeyV')
  await expect(page.locator('.comment-mark')).toHaveText('الخطة كلها جاهزة')
  await comment.getByRole('button', { name: 'Remove' }).click()
  await expect(comment).toHaveCount(0)
  await expect(page.locator('.comment-mark')).toHaveCount(0)
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('ControlOrMeta+KeyZ')
  await expect(page.locator('.comment-mark')).toHaveCount(1)
})

test('comments stay out of the export unless asked for', async ({ open }) => {
  const window = await open({ language: 'en' })
  const { page, folder } = window
  await selectWords(page, 'صباح الأحد')
  await page.keyboard.press('ControlOrMeta+Alt+KeyM')
  await page.getByLabel('Comment', { exact: true }).fill('ملاحظة داخلية')
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(page.getByTestId('comment')).toHaveCount(1)
  for (const asked of [false, true]) {
    const file = `${folder}/${asked}.html`
    await window.chooseToSave(file)
    await page.keyboard.press('ControlOrMeta+Shift+KeyE')
    await expect(page.getByTestId('ready')).toContainText('One open comment')
    if (asked) await page.getByRole('checkbox', { name: /comments/ }).check()
    await page.getByRole('button', { name: 'Export…' }).click()
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('</html>')
    const html = await readFile(file, 'utf8')
    expect(html.includes('ملاحظة داخلية')).toBe(asked)
    expect(html).not.toContain('comment-mark')
  }
})

test('the name that one signs with is asked for once and kept', async ({ open }) => {
  const window = await open({ language: 'en' })
  const { page } = window
  await window.app.evaluate(({ Menu, BrowserWindow }) => {
    const find = (items: Electron.MenuItem[]): Electron.MenuItem | undefined =>
      items.flatMap((item) => [item, ...(item.submenu?.items ?? [])]).find((item) => item.label === 'Sign as…')
    find(Menu.getApplicationMenu()?.items ?? [])?.click(undefined, BrowserWindow.getAllWindows()[0])
  })
  await page.getByLabel('Your name').fill('هدى المنصوري')
  await page.keyboard.press('Enter')
  await page.getByTestId('quote-list').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('KeyV')
  await expect(page.getByTestId('quote-row').first()).toContainText('هدى المنصوري')
})
