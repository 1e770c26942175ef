// How fast the engine reads, set as the command line sets it, and that no text makes it slower than linear.
import { compileLess } from '../../electron/compiling'
import { analyse } from '../../shared/attribution/analyse'
import type { BlockText } from '../../shared/attribution/types'
import { structureLines, toBlockTexts } from '../../shared/structure/lines'
import { article } from './articles'
import { patterns } from './patterns'

function time(run: () => void): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

const review = (text: string) => analyse(toBlockTexts(structureLines(text)), 'ar')

compileLess()
console.log(`\nreview with V8 ${process.versions.v8}, ${process.env.ISNAD_BENCH_CORE ?? 'as many cores as there are'}`)
const articles = Array.from({ length: 1000 }, (_, i) => article(500, i))
const words = articles.reduce((sum, text) => sum + text.split(/\s+/u).length, 0)
const all = time(() => articles.forEach(review))
const again = time(() => articles.forEach(review))
// What else a machine does can only add to a time: the least of several is the engine's own.
const rounds = 5
const least = articles.reduce(
  (sum, text) => sum + Math.min(...Array.from({ length: rounds }, () => time(() => review(text)))),
  0,
)
const seconds = (ms: number) => (ms / 1000).toFixed(2)
console.log(`  1,000 articles of 500 words (${words} words): ${seconds(all)} s, compiling the engine on the way`)
console.log(`  again: ${seconds(again)} s; each at its best of ${rounds} times: ${seconds(least)} s`)
// Machines differ, and so does one from hour to hour: what ICU takes to find the words alone is the yardstick.
const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })
const yardstick = time(() => {
  for (const text of articles) for (const _word of segmenter.segment(text));
})
console.log(`  of what Intl.Segmenter takes to find their words: ${(all / yardstick).toFixed(1)}`)

console.log('\ngrowth: time of ten times the text, divided by ten (1.0 is linear)')
const paragraph = (text: string): BlockText => ({ type: 'paragraph', level: 0, text })
/** A subhead with a quote above every paragraph with another. */
const subheads = (length: number): BlockText[] =>
  Array.from({ length: length / 66 }, (_, i) =>
    i % 2 === 0
      ? { type: 'heading', level: 2, text: `تحت عنوان: “هذا كلام طويل رقم ${i}”` }
      : paragraph(`قال سامي كرم إن “الوضع رقم ${i} صعب للغاية هنا”.`),
  )
const cases: Readonly<Record<string, (n: number) => string | BlockText[]>> = {
  'paragraphs of news': (n) => article(n / 6),
  'one paragraph without a full stop': (n) => 'قال الوزير كلمة '.repeat(n / 16),
  'nothing but quotation marks': (n) => '“ ” '.repeat(n / 4),
  'opening marks alone': (n) => '“ا '.repeat(n / 3),
  'one word': (n) => 'ا'.repeat(n),
  'a subhead above every paragraph': subheads,
  'names and commas': (n) => 'محمد سامي، '.repeat(n / 11),
  'titles without end': (n) => 'المدير العام '.repeat(n / 13),
  'verbs and names in marks, no full stop': (n) => 'قال «صدقي» '.repeat(n / 11),
  'clauses beside their source': (n) => 'بحسب وزارة الداخلية، أغلق الطريق صباح اليوم. '.repeat(n / 47),
}
for (const [name, make] of Object.entries(cases)) {
  const read = (text: string | BlockText[]) => () =>
    void analyse(typeof text === 'string' ? [paragraph(text)] : text, 'ar')
  time(read(make(10_000)))
  const small = time(read(make(100_000)))
  const large = time(read(make(1_000_000)))
  console.log(`  ${name}: ${(large / small / 10).toFixed(2)}  (1 million characters: ${large.toFixed(0)} ms)`)
}

// Small texts are over in a moment, so that the machine's pace shows: only what takes a while is compared.
const worst = patterns(100)
  .map(({ language, unit }) => {
    const read = (length: number) =>
      time(() => analyse([{ type: 'paragraph', level: 0, text: unit.repeat(length / unit.length) }], language))
    const small = read(40_000)
    return { unit, growth: read(160_000) / Math.max(small, 20) / 4 }
  })
  .reduce((most, one) => (one.growth > most.growth ? one : most))
console.log(
  `  the worst of 100 random patterns, four times the text: ${worst.growth.toFixed(2)}  (“${worst.unit.trim()}”)`,
)
