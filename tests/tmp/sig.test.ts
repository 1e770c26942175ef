import { test } from 'vitest'
import { article } from '../bench/articles'
import { structureLines, toBlockTexts } from '../../shared/structure/lines'
import { readFacts } from '../../shared/attribution/facts'
import { buildLexicon } from '../../shared/attribution/lexicon'
import { arabic } from '../../shared/attribution/languages/ar'
test('k', () => {
  const bl = toBlockTexts(structureLines(article(20000)))
  const ps = bl.filter(b => b.type === 'paragraph')
  const lex = buildLexicon(arabic)
  const b = ps[ps.length >> 1]!
  let t = b.text
  console.log(t.slice(-60), '|', readFacts(b, lex).signature)
  for (const c of 'كلمة جديدة تكتب') { t += c; console.log(t.slice(-12), '|', readFacts({ ...b, text: t }, lex).signature) }
})
