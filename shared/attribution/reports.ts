import type { Cue } from './cue'
import { type BlockFacts, sliceOf } from './facts'
import { isComma, type NounPhrase } from './phrase-text'
import { lowerBound } from './search'
import type { QuoteFinding, ReportFinding, RuleName, Span } from './types'

/** Somebody is reported to speak: what a report needs to know of it. */
interface SpokenOf {
  readonly cue: Cue
  readonly phrase: NounPhrase | null
  readonly speaker: string | null
  readonly rule: RuleName
  readonly confidence: number
}

/** How far behind its verb and subject a report may begin: “شدد، خلال كلمته في المؤتمر، على أن”. */
const farthestBegin = 14
const longestExcerpt = 14
/** A shorter clause is an object or a remark, no paraphrase. */
const fewestWords = 3

interface Begin {
  readonly token: number
  /** UTF-16 units of the token that are no part of the report. */
  readonly skip: number
}

/** Where a report begins, null when no word opens one. */
function beginOf(
  { tokens, infos, quoteOf, sentenceOf, lexicon }: BlockFacts,
  from: number,
  until: number,
): Begin | null {
  const proclitics = lexicon.data.complementizerProclitics
  for (let i = from; i < Math.min(until, from + farthestBegin); i++) {
    if (!tokens[i] || quoteOf[i] !== -1 || sentenceOf[i] !== sentenceOf[from - 1]) return null
    const info = infos[i]
    if (!info || !lexicon.opensReport(info)) continue
    // Hebrew joins “that” to the first word of the report.
    const joined = proclitics.find((one) => info.key.startsWith(one) && info.key.length > one.length + 2)
    return joined === undefined ? { token: i + 1, skip: 0 } : { token: i, skip: joined.length }
  }
  return null
}

/** Token behind the report: the end of the sentence, or the comma in front of the next reporting word. */
function endOf({ tokens, infos, sentenceOf }: BlockFacts, begin: number, next: number): number {
  let end = begin
  while (end < next && tokens[end] && sentenceOf[end] === sentenceOf[begin]) end++
  if (end === next && tokens[next]) {
    // “…، معتبرا أن”, “…، وقال الوزير إن”: words between the comma and the verb are the next report's own.
    let comma = end - 1
    while (comma > begin && !isComma(tokens[comma]?.key ?? '')) comma--
    if (comma > begin) end = comma
  }
  while (end > begin && !infos[end - 1]) end--
  return end
}

/**
 * Speech that is reported without marks: the clause behind a reporting word and its complementizer. A clause that
 * holds a quote is left out, since the quote is listed with the same evidence.
 * @param events reporting words with their subjects, in the order of the text
 * @param nameOf name of a speaker by key
 */
export function findReports(
  facts: BlockFacts,
  events: readonly SpokenOf[],
  quotes: readonly QuoteFinding[],
  nameOf: (key: string) => string | null,
): ReportFinding[] {
  const { text, tokens, infos } = facts
  const spoken: readonly Span[] = quotes.filter((quote) => quote.kind !== 'other')
  return events.flatMap(({ cue, phrase, speaker, rule, confidence }, i): ReportFinding[] => {
    const name = speaker === null ? null : nameOf(speaker)
    if (speaker === null || name === null || cue.kind === 'self') return []
    const behind = phrase && phrase.from >= cue.to ? phrase.to : cue.to
    const next = events[i + 1]?.cue.from ?? tokens.length
    const begin = beginOf(facts, behind, next)
    if (!begin) return []
    const end = endOf(facts, begin.token, next)
    const start = (tokens[begin.token]?.start ?? 0) + begin.skip
    const stop = tokens[end - 1]?.end ?? 0
    const words = infos.slice(begin.token, end).filter(Boolean).length
    const quote = spoken[lowerBound(spoken, (one) => one.end, start + 1)]
    if (words < fewestWords || (quote && quote.start < stop)) return []
    const evidence = {
      rule,
      cue: sliceOf(facts, [cue.from, cue.to]),
      excerpt: sliceOf(facts, [
        cue.from,
        begin.skip > 0 ? begin.token : Math.min(begin.token, cue.from + longestExcerpt),
      ]),
      before: true,
    }
    return [{ start, end: stop, text: text.slice(start, stop), speaker, name, evidence, confidence }]
  })
}
