import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'vitest'
import { analyse } from '/work/main/shared/attribution/analyse'
import { structureLines, toBlockTexts } from '/work/main/shared/structure/lines'
test('x', () => {
  const dir = '/work/shared/articles/ar/'
  const names = readdirSync(dir)
  let t = performance.now(), n = 0
  for (const f of names) { const b = toBlockTexts(structureLines(readFileSync(dir + f, 'utf8'))); analyse(b, 'ar'); n += b.reduce((s, x) => s + x.text.length, 0) }
  console.log('ms', performance.now() - t, 'chars', n)
  for (const f of names.filter((_, i) => i % 20 === 7)) {
    console.log('=====', f)
    const b = toBlockTexts(structureLines(readFileSync(dir + f, 'utf8')))
    const a = analyse(b, 'ar')
    for (const q of a.quotes) console.log(q.kind, '|', q.speaker, '|', q.evidence?.rule, '|', q.confidence, '|', b[q.block].text.slice(Math.max(0, q.start - 70), q.start), '[[', q.text.slice(0, 40), '…', q.text.slice(-10), ']]', b[q.block].text.slice(q.end, q.end + 25))
  }
})
