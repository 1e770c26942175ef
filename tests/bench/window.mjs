// Figures of the real window: keystrokes beside a bare ProseMirror, start and opening beside a bare window, memory.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { article } from '../../out/bench/articles.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const isRoot = process.platform === 'linux' && process.getuid() === 0
const folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-bench-'))
const letters = ' كلمة جديدة تكتب هنا'
const keys = 60
const rounds = 7
/** Milliseconds from key to key: a fast typist's. */
const pace = 100

let launches = 0
async function launch(target, words = []) {
  const started = performance.now()
  const app = await _electron.launch({
    ...(process.env.ISNAD_ELECTRON ? { executablePath: process.env.ISNAD_ELECTRON } : {}),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      target,
      `--user-data-dir=${path.join(folder, `data-${launches++}`)}`,
      ...words,
    ],
  })
  const page = await app.firstWindow()
  await page.locator('.ProseMirror').waitFor()
  return { app, page, took: performance.now() - started }
}

const end = ({ app }) => app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]

async function memory({ app }) {
  const metrics = await app.evaluate(({ app }) => app.getAppMetrics().map((one) => one.memory.workingSetSize))
  return metrics.reduce((sum, one) => sum + one, 0) / 1024
}

/** The cursor goes to a paragraph near the middle of the draft: to its end, or into a quote. */
async function putCursor(page, where, offset) {
  await page.evaluate(
    ([where, offset]) => {
      const all = [...document.querySelectorAll('.ProseMirror > p')]
      const paragraphs = where === 'quote' ? all.filter((one) => one.textContent.includes('“')) : all
      const paragraph = paragraphs[(paragraphs.length >> 1) + offset]
      document.querySelector('.ProseMirror').focus()
      const text = [...paragraph.childNodes].find((one) => one.textContent.includes('“'))
      if (where === 'quote') getSelection().collapse(text, text.textContent.indexOf('“') + 6)
      else getSelection().collapse(paragraph, paragraph.childNodes.length)
      paragraph.scrollIntoView({ block: 'center' })
    },
    [where, offset],
  )
  await page.waitForTimeout(300)
}

/** What the browser counts in a page, from now on. */
async function countersOf(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await page.evaluate(() => {
    window.paints = []
    document.addEventListener(
      'beforeinput',
      () => {
        const at = performance.now()
        // After the frame that draws it, the first task.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => window.paints.push(performance.now() - at)
          port2.postMessage(0)
        })
      },
      true,
    )
  })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map((one) => [one.name, one.value]))
  }
}

async function typeAll(page, count, wait) {
  for (let i = 0; i < count; i++) {
    await page.keyboard.insertText(letters[i % letters.length])
    await page.waitForTimeout(wait)
  }
}

/**
 * Real key events; script time from the browser's own counters, and the time from each key to the next paint. The
 * places take turns: a machine that is slow for a minute is slow for all of them.
 */
async function typeAndMeasure(places) {
  // Until the browser has compiled what it will; each time in another paragraph, so that none grows out of shape.
  for (let offset = 1; offset <= 8; offset++) {
    for (const { page, where } of places) {
      await putCursor(page, where, offset * 2)
      await typeAll(page, 50, 20)
    }
  }
  const counters = new Map()
  for (const { page } of places) if (!counters.has(page)) counters.set(page, await countersOf(page))
  const measured = places.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [i, { page, where }] of places.entries()) {
      await putCursor(page, where, -2 * round)
      await page.evaluate(() => window.paints.splice(0))
      const before = await counters.get(page)()
      await typeAll(page, keys, pace)
      const after = await counters.get(page)()
      const each = (...names) => (names.reduce((sum, name) => sum + after[name] - before[name], 0) * 1000) / keys
      measured[i].push({
        script: each('ScriptDuration'),
        layout: each('LayoutDuration', 'RecalcStyleDuration'),
        paints: await page.evaluate(() => window.paints),
      })
    }
  }
  return measured.map((list) => {
    const paints = list.flatMap((one) => one.paints)
    return {
      script: median(list.map((one) => one.script)),
      layout: median(list.map((one) => one.layout)),
      paint: median(paints),
      worst: Math.max(...paints),
    }
  })
}

const show = (name, one) =>
  console.log(
    `  ${name}: script ${one.script.toFixed(2)} ms a key, style and layout ${one.layout.toFixed(2)} ms, key to paint ${one.paint.toFixed(1)} ms (worst ${one.worst.toFixed(1)} ms)`,
  )

try {
  const file = path.join(folder, 'long.txt')
  await writeFile(file, article(20_000))

  console.log('\nkeystroke in a draft of 20,000 words, in two windows of one build that take turns')
  const long = await launch(root, [file])
  await long.page.waitForTimeout(1500)
  const quotes = await long.page.getByTestId('quote-row').count()
  const saved = path.join(folder, 'long.isnad')
  await long.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, saved)
  await long.page.keyboard.press('ControlOrMeta+KeyS')
  await long.page.locator('.notice-done').waitFor()
  const { document } = JSON.parse(await readFile(saved, 'utf8'))
  const plain = await launch(root, [file])
  await plain.page.evaluate(
    await readFile(path.join(root, 'out/bench/bare.js'), 'utf8').then((text) => `${text}; void 0`),
  )
  await plain.page.evaluate((json) => window.mountBare(json), document)
  await plain.page.waitForTimeout(1000)
  const [ours, inQuote, bare] = await typeAndMeasure([
    { page: long.page, where: 'end' },
    { page: long.page, where: 'quote' },
    { page: plain.page, where: 'end' },
  ])
  await end(plain)
  await end(long)
  console.log(`  quotes in the panel: ${quotes}`)
  show('Isnad, in the reporter’s words', ours)
  show('Isnad, inside a quote (its row changes with each key)', inQuote)
  show('bare ProseMirror', bare)
  console.log(
    `  script time (medians of ${rounds} rounds of ${keys} keys, ${pace} ms from key to key), Isnad to bare: ${(ours.script / bare.script).toFixed(2)}, inside a quote ${(inQuote.script / bare.script).toFixed(2)}  (to stay within 1.5)`,
  )

  if (process.argv.includes('--keys')) process.exit(0)
  console.log('\nstart and opening, medians of five, to the editor on the screen')
  const times = { bare: [], empty: [], long: [] }
  const memories = { bare: [], empty: [] }
  for (let i = 0; i < 5; i++) {
    const one = await launch(path.join(import.meta.dirname, 'bare-window'))
    times.bare.push(one.took)
    await one.page.waitForTimeout(500)
    memories.bare.push(await memory(one))
    await end(one)
    const two = await launch(root)
    times.empty.push(two.took)
    await two.page.waitForTimeout(500)
    memories.empty.push(await memory(two))
    await end(two)
    const three = await launch(root, [file])
    times.long.push(three.took)
    await end(three)
  }
  const [bareStart, sampleStart, longStart] = [times.bare, times.empty, times.long].map(median)
  console.log(`  bare window: ${bareStart.toFixed(0)} ms`)
  console.log(
    `  Isnad with the sample: ${sampleStart.toFixed(0)} ms, ${(sampleStart / bareStart).toFixed(2)} of the bare window (to stay within 1.5)`,
  )
  console.log(
    `  Isnad with 20,000 words: ${longStart.toFixed(0)} ms, ${(longStart / sampleStart).toFixed(2)} of the start with the sample (to stay within 2)`,
  )
  const [bareMemory, ourMemory] = [memories.bare, memories.empty].map(median)
  console.log('\nmemory of all processes (working sets, shared pages counted in each)')
  console.log(
    `  bare window ${bareMemory.toFixed(0)} MB, Isnad with the sample ${ourMemory.toFixed(0)} MB: ${(ourMemory / bareMemory).toFixed(2)} (to stay within 1.5)`,
  )
} finally {
  // Chromium may still be writing its caches.
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
