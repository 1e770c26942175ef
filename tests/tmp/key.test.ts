import { test } from 'vitest'
import { Transform } from 'prosemirror-transform'
import { article } from '../bench/articles'
import { draftFromText } from '../../shared/draft/fromText'
import { createDraftAnalyser } from '../../shared/draft/analysis'
import { createBlockReader } from '../../shared/schema/blocks'
import { createAnalyser } from '../../shared/attribution/analyse'
import { createQuoteLister } from '../../shared/draft/quotes'
import { readFacts } from '../../shared/attribution/facts'
import { buildLexicon } from '../../shared/attribution/lexicon'
import { arabic } from '../../shared/attribution/languages/ar'
import { schema } from '../../shared/schema/schema'
test('k', () => {
  let doc = draftFromText(article(20000))
  const read = createBlockReader(), an = createAnalyser(), ql = createQuoteLister()
  const lex = buildLexicon(arabic)
  const T: Record<string, number> = {}
  const time = <X>(n: string, f: () => X): X => { const t = performance.now(); const r = f(); T[n] = (T[n] ?? 0) + performance.now() - t; return r }
  let pos = 0; doc.forEach((n, o, i) => { if (i === 215) pos = o + n.nodeSize - 1 })
  for (let k = 0; k < 1200; k++) {
    if (k === 400) for (const n in T) T[n] = 0
    const tr = new Transform(doc); tr.insert(pos, schema.text('كلمة '[k % 5]!)); if (k % 60 === 59) tr.delete(pos - 58, pos + 1); doc = tr.doc; pos = k % 60 === 59 ? pos - 58 : pos + 1
    const b = time('blocks', () => read(doc))
    const list = time('map', () => b.list.map(x => x.block))
    const a = time('analyse', () => an.analyse(list, 'ar'))
    time('quotes', () => ql(doc, b, a))
    const bl = b.list.find(x => x.node === doc.child(215))
    if (bl) { time('readFacts alone', () => readFacts(bl.block, lex)) }
  }
  for (const n in T) console.log(n, (T[n]! / 800 * 1000).toFixed(0), 'us')
})
