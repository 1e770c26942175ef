import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { ask, expect, type IsnadWindow, rowsOf, test } from './window'

async function verifyFirst(page: Page): Promise<void> {
  await rowsOf(page).nth(0).click()
  await page.keyboard.press('KeyE')
  const form = page.getByTestId('proof-form')
  await form.getByLabel('Source').selectOption({ label: 'Interview' })
  await form.getByLabel('Link').fill('https://example.org/recording')
  await form.getByRole('button', { name: 'Save, verified' }).click()
  await expect(rowsOf(page).nth(0)).toHaveAttribute('data-state', 'verified')
}

async function save(window: IsnadWindow, format: RegExp, name: string): Promise<string> {
  const file = path.join(window.folder, name)
  await window.chooseToSave(file)
  await window.page.keyboard.press('ControlOrMeta+Alt+KeyJ')
  await window.page.getByRole('radio', { name: format }).check()
  await window.page.getByRole('button', { name: 'Save…' }).click()
  await expect(window.page.getByTestId('notice')).toContainText(name)
  return readFile(file, 'utf8')
}

test('the report on all quotes, as HTML, CSV and JSON', async ({ open }) => {
  const window = await open({ language: 'en' })
  await verifyFirst(window.page)
  const html = await save(window, /HTML/, 'r.html')
  expect(html).toContain('<html lang="en" dir="ltr">')
  expect(html).toContain('Attribution report')
  expect(html).toContain('حلم كبر معنا عاما بعد عام')
  expect(html).toContain('https://example.org/recording')
  expect(html).not.toContain('<script')
  const csv = await save(window, /CSV/, 'r.csv')
  expect(csv.trim().split('\r\n')).toHaveLength(11)
  expect(csv).toContain('Verified')
  const json = JSON.parse(await save(window, /JSON/, 'r.json')) as { quotes: Record<string, unknown>[] }
  expect(json.quotes).toHaveLength(10)
  expect(json.quotes[0]).toMatchObject({
    number: 1,
    state: 'verified',
    speaker: 'سلمى الراوي',
    proof: { source: 'interview', link: 'https://example.org/recording' },
    block: 2,
  })
})

test('it is printed from a page that runs no script', async ({ open }) => {
  const { page, app } = await open({ language: 'en' })
  await app.evaluate(({ app }) => {
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        void contents.executeJavaScript('1').catch(() => undefined)
        ;(globalThis as { printed?: string }).printed = contents.getURL()
        done?.(true, '')
      }
    })
  })
  await page.keyboard.press('ControlOrMeta+Alt+KeyJ')
  await page.getByRole('button', { name: 'Print…' }).click()
  await expect(page.getByTestId('notice')).toContainText('sent to the printer')
  expect(await ask(() => app.evaluate(() => (globalThis as { printed?: string }).printed))).toMatch(/^isnad-report:/)
  await expect.poll(() => ask(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))).toBe(1)
})

test('what is open is listed before an export, and leads there; evidence leaves only when asked for', async ({
  open,
}) => {
  const window = await open({ language: 'en' })
  const { page, folder } = window
  await verifyFirst(page)
  await page.keyboard.press('ControlOrMeta+Shift+KeyE')
  const ready = page.getByTestId('ready')
  await expect(ready).toContainText('9 quotes wait for a decision')
  await expect(ready).toContainText(/open warning/)
  await ready
    .locator('li', { hasText: /open warning/ })
    .getByRole('button')
    .click()
  await expect(page.getByTestId('warning').first()).toBeVisible()
  for (const asked of [false, true]) {
    const file = path.join(folder, `${asked}.html`)
    await window.chooseToSave(file)
    await page.keyboard.press('ControlOrMeta+Shift+KeyE')
    if (asked) await page.getByRole('checkbox', { name: /evidence/ }).check()
    await page.getByRole('button', { name: 'Export…' }).click()
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('</html>')
    expect((await readFile(file, 'utf8')).includes('cite="https://example.org/recording"')).toBe(asked)
  }
})
