// Opens the sample, accepts every confident suggestion, exports HTML and Markdown to a folder, takes a screenshot.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '../..')
const out = path.resolve(process.argv[2] ?? 'demo-out')
await mkdir(out, { recursive: true })
const data = await mkdtemp(path.join(os.tmpdir(), 'isnad-demo-'))
const isRoot = process.platform === 'linux' && process.getuid() === 0

const app = await _electron.launch({
  ...(process.env.ISNAD_ELECTRON ? { executablePath: process.env.ISNAD_ELECTRON } : {}),
  args: [...(isRoot ? ['--no-sandbox'] : []), root, `--user-data-dir=${data}`],
})
try {
  const page = await app.firstWindow()
  const rows = page.getByTestId('quote-row')
  await rows.first().waitFor()
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  const accepted = page.locator('[data-testid="quote-row"][data-state="attributed"]')
  await accepted.first().waitFor()
  console.log(`${await accepted.count()} of ${await rows.count()} quotes accepted`)
  for (const format of ['html', 'md']) {
    const file = path.join(out, `sample.${format}`)
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
    }, file)
    await page.keyboard.press('ControlOrMeta+Shift+KeyE')
    await page.locator(`input[type=radio][value=${format}]`).check()
    await page.locator('dialog button[type=submit]').click()
    await page.locator('.notice-done', { hasText: `sample.${format}` }).waitFor()
    console.log(`exported ${file}`)
  }
  await page.locator('.notice .icon-button').click()
  await rows.first().click()
  const screenshot = path.join(out, 'window.png')
  await page.screenshot({ path: screenshot })
  console.log(`screenshot ${screenshot}`)
} finally {
  await app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)
  await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
