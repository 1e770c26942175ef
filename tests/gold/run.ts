// Prints how right the engine is on the annotated articles, and fails below the committed figures.
//   npm run gold                  all figures
//   npm run gold -- --errors      every mistake on the articles that may be looked at
//   npm run gold -- --write       commits the figures of now as the floor
import { readFileSync, writeFileSync } from 'node:fs'
import { ownArticles, realArticles } from './articles'
import { type Figures, figuresOf, groupsOf, scoreGroups, worse } from './figures'
import { type Judged, rates, type Score, share } from './score'

const figuresFile = 'tests/gold/figures.json'
const percent = (value: number) => (value * 100).toFixed(1).padStart(6)

function printScores(scores: ReadonlyMap<string, Score>): void {
  console.log('\n                     spans, exact          speech found         kind  speaker  (of)')
  console.log('                     P      R      F1      P      R      F1')
  for (const [name, score] of scores) {
    const spans = rates(score.spans)
    const speech = rates(score.speech)
    const figures = [spans.precision, spans.recall, spans.f1, speech.precision, speech.recall, speech.f1]
    const shares = [share(score.kinds), share(score.speakers)]
    console.log(`${name.padEnd(16)} ${[...figures, ...shares].map(percent).join(' ')}   ${score.speakers.scored}`)
  }
}

function printErrors(scores: ReadonlyMap<string, Score>, each: boolean): void {
  const causes = new Map<string, Map<string, number>>()
  for (const [name, score] of scores) {
    for (const { cause } of score.mistakes) {
      const row = causes.get(cause) ?? new Map<string, number>()
      causes.set(cause, row.set(name, (row.get(name) ?? 0) + 1))
    }
  }
  console.log('\nerrors by cause')
  for (const [cause, row] of causes) {
    console.log(`  ${cause.padEnd(28)} ${[...row].map(([name, count]) => `${name} ${count}`).join(', ')}`)
  }
  if (!each) return
  for (const [name, score] of scores) {
    if (name.endsWith('test')) continue
    for (const { article, cause, text, detail } of score.mistakes) {
      console.log(`${article} · ${cause} · ${detail} · ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`)
    }
  }
}

function printCalibration(title: string, judged: readonly Judged[]): void {
  console.log(`\ncalibration, ${title}: confidence stated, right of how many`)
  for (const from of [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]) {
    const to = from < 0.8 ? from + (from === 0 ? 0.5 : 0.1) : from + 0.05
    const within = judged.filter((one) => one.confidence >= from && one.confidence < to)
    if (within.length === 0) continue
    const mean = within.reduce((sum, one) => sum + one.confidence, 0) / within.length
    const right = within.filter((one) => one.right).length
    console.log(`  ${percent(mean)} stated  ${percent(right / within.length)} right  of ${within.length}`)
  }
}

const real = realArticles()
if (!real) console.log('the real articles are not beside this clone: only our own are scored')
const scores = scoreGroups(groupsOf(ownArticles(), real))
printScores(scores)
printErrors(scores, process.argv.includes('--errors'))
for (const split of ['train', 'test']) {
  const judged = [...scores].flatMap(([name, score]) => (name.endsWith(split) ? score.judged : []))
  printCalibration(split, judged)
}

const committed = JSON.parse(readFileSync(figuresFile, 'utf8')) as Record<string, Figures>
if (process.argv.includes('--write')) {
  const now = Object.fromEntries([...scores].map(([name, score]) => [name, figuresOf(score)]))
  writeFileSync(figuresFile, `${JSON.stringify({ ...committed, ...now }, null, 2)}\n`)
} else {
  const failures = [...scores].flatMap(([name, score]) => worse(name, figuresOf(score), committed[name]))
  for (const failure of failures) console.error(failure)
  if (failures.length > 0) process.exitCode = 1
}
