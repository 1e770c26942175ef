import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { analyse } from '/work/main/shared/attribution/analyse'
import { structureLines, toBlockTexts } from '/work/main/shared/structure/lines'
test('x', () => {
  const f = process.env.F ?? '/work/shared/articles/nato-rutte.ar.txt'
  const b = toBlockTexts(structureLines(readFileSync(f, 'utf8')))
  console.log(b.map(x => x.type + x.level + ' ' + x.text.slice(0, 40)).join('\n'))
  const a = analyse(b, 'ar')
  for (const q of a.quotes) console.log(q.block, q.kind, q.speaker, q.form, q.evidence?.rule, '|', q.evidence?.cue, '|', q.evidence?.excerpt, q.confidence, '::', q.text.slice(0, 60))
  console.log(JSON.stringify(a.speakers, null, 1))
})
