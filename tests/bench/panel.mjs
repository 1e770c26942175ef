// Frames of the real window while the quotes panel of a long draft scrolls and is filtered, beside one that stands still.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { article } from '../../out/bench/articles.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const isRoot = process.platform === 'linux' && process.getuid() === 0
const folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-bench-'))
/** A frame that comes later than this after the one before has left one out, at 60 a second. */
const late = 1.5 * (1000 / 60)

/** Watches frames while something goes on. */
async function frames(page, work) {
  await page.evaluate(() => {
    window.gaps = []
    window.watching = true
    let last = performance.now()
    const next = (now) => {
      window.gaps.push(now - last)
      last = now
      if (window.watching) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await work()
  const gaps = await page.evaluate(() => {
    window.watching = false
    return window.gaps.slice(2)
  })
  return { count: gaps.length, dropped: gaps.filter((gap) => gap > late).length, worst: Math.max(...gaps) }
}

const show = (name, one) =>
  console.log(`  ${name}: ${one.dropped} of ${one.count} frames late, the longest ${one.worst.toFixed(0)} ms`)

try {
  const file = path.join(folder, 'long.txt')
  await writeFile(file, article(Number(process.env.ISNAD_WORDS ?? 14_000)))
  const app = await _electron.launch({
    ...(process.env.ISNAD_ELECTRON ? { executablePath: process.env.ISNAD_ELECTRON } : {}),
    args: [...(isRoot ? ['--no-sandbox'] : []), root, `--user-data-dir=${path.join(folder, 'data')}`, file],
  })
  const page = await app.firstWindow()
  await page.locator('.ProseMirror').waitFor()
  await page.waitForTimeout(1500)
  const rows = page.getByTestId('quote-row')
  console.log(`\nthe quotes panel with ${await rows.count()} quotes`)
  const still = () => frames(page, () => page.waitForTimeout(2000))
  show('standing still', await still())
  await page.getByTestId('quote-list').hover()
  const scroll = async (step) => {
    for (let i = 0; i < 100; i++) {
      await page.mouse.wheel(0, step)
      await page.waitForTimeout(16)
    }
  }
  show('scrolled down, for the first time', await frames(page, () => scroll(250)))
  show('scrolled up again', await frames(page, () => scroll(-250)))
  const buttons = page.locator('.segmented button')
  await page.getByTestId('quote-list').focus()
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  await page.waitForTimeout(1000)
  const filter = async () => {
    for (let i = 0; i < 6; i++) {
      await buttons.nth(1 - (i % 2)).click()
      await page.waitForTimeout(400)
    }
  }
  show('filtered six times', await frames(page, filter))
  show('standing still', await still())
  await app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
