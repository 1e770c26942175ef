import type { BlockFacts } from '../cues/block-facts'
import type { Cue } from '../cues/cue'
import { sliceOf } from '../facts/phrase-words'
import { lowerBound } from '../search'
import type { QuoteFinding, ReportFinding, ReportKind, RuleName, Span, SpeakerKind } from '../types'
import type { NounPhrase, TokenRange } from '../words/noun-phrase'
import { isComma } from '../words/phrase-text'
import { bareBegin, clauseInFront } from './bare-reports'
import { type CitedClause, citedClause } from './cited-clauses'
import { whoStandsAt } from './colon-speakers'
import type { Scene } from './scene'
import { weights } from './speech-event'

/** Somebody is reported to speak: what a report needs to know of it. */
interface SpokenOf {
  readonly cue: Cue
  readonly phrase: NounPhrase | null
  readonly speaker: string | null
  readonly rule: RuleName
  readonly confidence: number
}

/** How far behind its verb and subject a report may begin: “شدد، خلال كلمته في المؤتمر، على أن”. */
const farthestBegin = 30
/** How far behind a name with which a block begins its colon may stand. */
const farthestColon = 14
const longestExcerpt = 14
/** A shorter clause is an object or a remark, no paraphrase. */
const fewestWords = 3

interface Begin {
  readonly token: number
  /** UTF-16 units of the token that are no part of the report. */
  readonly skip: number
  readonly kind: ReportKind
}

/** Whether what stands at an offset is speech in marks. */
function isSpoken(spoken: readonly Span[], offset: number): boolean {
  const quote = spoken[lowerBound(spoken, (one) => one.end, offset + 1)]
  return quote !== undefined && quote.start <= offset
}

/** Where a report begins, null when neither a word nor a colon opens one. */
function beginOf(
  { tokens, infos, quoteOf, sentenceOf, lexicon }: BlockFacts,
  spoken: readonly Span[],
  from: number,
  until: number,
): Begin | null {
  const proclitics = lexicon.data.complementizerProclitics
  for (let i = from; i < Math.min(until, from + farthestBegin); i++) {
    const token = tokens[i]
    if (!token || sentenceOf[i] !== sentenceOf[from - 1]) return null
    // “في تصريح لـ«الجريدة»، إن”: a name in marks stands in the way of nothing.
    if (quoteOf[i] !== -1) {
      if (isSpoken(spoken, token.start)) return null
      continue
    }
    // “قال فلان، خبير اقتصادي: إن السعر ارتفع، لافتا إلى”: the particle opens a clause behind a colon too.
    const opens = lexicon.data.wordOrder === 'verb-first' && lexicon.opensReport(infos[i + 1])
    if (token.key === ':' && !opens) return { token: i + 1, skip: 0, kind: 'unmarked' }
    const info = infos[i]
    if (!info || !lexicon.opensReport(info)) continue
    // Hebrew joins “that” to the first word of the report.
    const joined = proclitics.find((one) => info.key.startsWith(one) && info.key.length > one.length + 2)
    if (joined !== undefined) return { token: i, skip: joined.length, kind: 'indirect' }
    // “قال إن: …”
    const colon = tokens[i + 1]?.key === ':' ? 1 : 0
    return { token: i + 1 + colon, skip: 0, kind: colon === 1 ? 'unmarked' : 'indirect' }
  }
  return null
}

/** Where a report begins that no word opens. */
function bareClause(facts: BlockFacts, cue: Cue): Begin | null {
  const token = bareBegin(facts, cue)
  return token === null ? null : { token, skip: 0, kind: 'indirect' }
}

/** Token behind a paraphrase: the end of the sentence, or the comma in front of the next reporting word that is no part of it. */
function endOfClause(facts: BlockFacts, begin: number, events: readonly SpokenOf[], nextEvent: number): number {
  const { tokens, infos, sentenceOf, lexicon } = facts
  const verbLast = lexicon.data.wordOrder === 'verb-last'
  let end = begin
  for (let event = nextEvent; ; event++) {
    const next = events[event]?.cue.from ?? tokens.length
    while (end < next && tokens[end] && sentenceOf[end] === sentenceOf[begin]) end++
    if (end < next || !tokens[next]) break
    // “…، معتبرا أن”, “…، وقال الوزير إن”: words between the comma and the verb are the next report's own.
    let comma = end - 1
    while (comma > begin && !isComma(tokens[comma]?.key ?? '')) comma--
    if (comma > begin) {
      end = comma
      break
    }
    // “نے کہا کہ ہم لوگوں کو مافیا کہا گیا”, “قال إن الوزير أكد أن”: whoever is reported to speak is told of by the first.
    if (!verbLast && wordsIn(facts, begin, end) >= fewestWords) break
  }
  // A mark that closes what is in marks belongs to it.
  while (end > begin && !infos[end - 1] && !(facts.quoteOf[end - 2] !== -1 && facts.quoteOf[end - 1] === -1)) end--
  return end
}

const wordsIn = ({ infos }: BlockFacts, from: number, to: number): number =>
  infos.slice(from, to).filter(Boolean).length

/** Token behind speech that a colon opens: the first sentence behind its own that tells of somebody's speech or holds marks. */
function endOfSpeech(
  { tokens, infos, sentenceOf, quoteOf }: BlockFacts,
  begin: number,
  events: readonly SpokenOf[],
  nextEvent: number,
): number {
  let end = begin
  let event = nextEvent
  const own = sentenceOf[begin]
  while (tokens[end]) {
    const sentence = sentenceOf[end]
    while ((events[event]?.cue.to ?? tokens.length) <= end) event++
    if (sentence !== own && sentenceOf[events[event]?.cue.from ?? -1] === sentence) break
    const from = end
    while (tokens[end] && sentenceOf[end] === sentence && quoteOf[end] === -1) end++
    if (tokens[end] && sentenceOf[end] === sentence) {
      if (sentence !== own) end = from
      break
    }
  }
  while (end > begin && !infos[end - 1]) end--
  return end
}

/** “الوزير: العمل بدأ”: the name with which a headline or an answer begins, and what stands behind its colon. */
function behindName(scene: Scene): ReportFinding | null {
  const { facts } = scene
  const { text, tokens, infos } = facts
  let colon = 1
  while (colon < farthestColon && tokens[colon] && tokens[colon]?.key !== ':') colon++
  const said = tokens[colon]?.key === ':' ? whoStandsAt(scene, 0) : null
  // “وزیر خارجه در واکنش به حمله: نمی‌توانم تأیید کنم”: with a remark on where, or of what.
  const behind = said ? infos[said.to] : null
  const remark = behind != null && facts.lexicon.is(behind, 'preposition')
  if (!said || !(said.to === colon || remark) || !isSomebody(said.entry.kind)) return null
  const { key: speaker, name } = said.entry
  const end = endOfSpeech(facts, colon + 1, [], 0)
  const start = tokens[colon + 1]?.start ?? 0
  const stop = tokens[end - 1]?.end ?? 0
  if (wordsIn(facts, colon + 1, end) < fewestWords) return null
  const evidence = { rule: 'name-colon' as const, cue: null, excerpt: sliceOf(facts, [0, colon + 1]), before: true }
  const found = { start, end: stop, text: text.slice(start, stop), kind: 'unmarked' as const }
  return { ...found, speaker, name, evidence, confidence: weights.colon }
}

/** “ہم تیار ہیں، بابر اعظم”: the name with which a headline ends, behind a comma, a colon or a question, as Urdu papers set it. */
function inFrontOfName(scene: Scene): ReportFinding | null {
  const { facts } = scene
  const { text, tokens, infos, block } = facts
  if (block.type !== 'heading' || facts.lexicon.data.wordOrder !== 'verb-last') return null
  for (let at = tokens.length - 1; at > fewestWords && tokens.length - at <= longestSignature; at--) {
    const separates = infos[at - 1] === null && !tokens[at - 1]?.word
    const said = separates ? whoStandsAt(scene, at) : null
    if (!said || said.to !== tokens.length || !isSomebody(said.entry.kind)) continue
    const stop = tokens[at - 2]?.end ?? 0
    const evidence = {
      rule: 'name-colon' as const,
      cue: null,
      excerpt: sliceOf(facts, [at - 1, said.to]),
      before: false,
    }
    const { key: speaker, name } = said.entry
    const found = { start: 0, end: stop, text: text.slice(0, stop), kind: 'unmarked' as const }
    return { ...found, speaker, name, evidence, confidence: weights.beside }
  }
  return null
}

/** Token behind a reporting word and whoever stands behind it. */
const endOf = ({ to, after }: Cue): number => Math.max(to, after?.to ?? 0)

/** How many words has a name at most, with a title, at the end of a headline. */
const longestSignature = 6

function isSomebody(kind: SpeakerKind): boolean {
  return kind !== 'document'
}

/**
 * Speech that is reported without marks: the clause behind a reporting word and its complementizer, and whatever stands
 * behind its colon (وی افزود: …), which is how Persian agencies quote. What holds a quote is left out, since the quote is
 * listed with the same evidence.
 * @param events reporting words with their subjects, in the order of the text
 */
export function findReports(
  scene: Scene,
  events: readonly SpokenOf[],
  quotes: readonly QuoteFinding[],
): ReportFinding[] {
  const { facts } = scene
  const { text, tokens } = facts
  const spoken: readonly Span[] = quotes.filter((quote) => quote.kind !== 'other')
  if (tokens.length === 0) return []
  const named = spoken.length === 0 && events.length === 0 ? (behindName(scene) ?? inFrontOfName(scene)) : null
  if (named) return [named]
  const reports: ReportFinding[] = []
  const begins = events.map((event, i) => beginOfReport(facts, spoken, event, events[i + 1]?.cue.from ?? tokens.length))
  let speechEnds = 0
  let reportedIn = -1
  events.forEach((event, i) => {
    const { cue, phrase, speaker, rule, confidence } = event
    const name = scene.entry(speaker)?.name ?? null
    const begin = begins[i] ?? null
    const sentence = scene.sentence(cue.from)
    const relayed = reportedIn === sentence
    if (begin) reportedIn = sentence
    // Whom somebody cites in speech behind a colon is part of that.
    if (speaker === null || name === null || cue.from < speechEnds) return
    const listed = (
      range: TokenRange,
      kind: ReportKind,
      skip: number,
      excerpt: TokenRange,
      before: boolean,
    ): boolean => {
      const start = (tokens[range[0]]?.start ?? 0) + skip
      const end = tokens[range[1] - 1]?.end ?? 0
      const quote = spoken[lowerBound(spoken, (one) => one.end, start + 1)]
      if (wordsIn(facts, ...range) < fewestWords || (quote && quote.start < end)) return false
      const evidence = { rule, cue: sliceOf(facts, [cue.from, cue.to]), excerpt: sliceOf(facts, excerpt), before }
      reports.push({ start, end, text: text.slice(start, end), kind, speaker, name, evidence, confidence })
      return true
    }
    const start = scene.startOfSentence(cue.from)
    const cited = begin ? null : citedClause(facts, cue, start, relayed)
    if (cited) {
      const clause = clauseOf(facts, cited, events, begins, i + 1)
      if (clause) listed(clause, 'indirect', 0, cited.remark, cited.before)
      return
    }
    const front = begin ? null : clauseInFront(facts, cue, start, events[i - 1]?.cue)
    if (front) listed(front, 'indirect', 0, [front[1] + 1, endOf(cue)], false)
    if (!begin) return
    const { kind, token, skip } = begin
    const end =
      kind === 'unmarked' ? endOfSpeech(facts, token, events, i + 1) : endOfClause(facts, token, events, i + 1)
    // “Residents said”: with whoever stands right in front.
    const first = phrase && phrase.to === cue.from ? phrase.from : cue.from
    const last = skip > 0 ? token : Math.min(token, cue.from + longestExcerpt)
    if (listed([token, end], kind, skip, [first, last], true) && kind === 'unmarked') speechEnds = end
  })
  return reports
}

/** Where the report of a reporting word begins, null where it has none behind it. */
function beginOfReport(
  facts: BlockFacts,
  spoken: readonly Span[],
  { cue, phrase }: SpokenOf,
  next: number,
): Begin | null {
  if (cue.kind === 'self' && !facts.lexicon.opensReport(facts.infos[cue.to])) return null
  const behind = phrase && phrase.from >= cue.to ? phrase.to : cue.to
  return beginOf(facts, spoken, behind, next) ?? bareClause(facts, cue)
}

/** The whole clause that a remark cites; null where it is somebody else's report. */
function clauseOf(
  facts: BlockFacts,
  { clause, remark, before }: CitedClause,
  events: readonly SpokenOf[],
  begins: readonly (Begin | null)[],
  nextEvent: number,
): TokenRange | null {
  // “وفق ما أعلنت الوزارة”: the verb in the remark tells of it.
  if ((events[nextEvent]?.cue.from ?? Number.POSITIVE_INFINITY) < remark[1]) return null
  if (!before) return clause
  const [begin] = clause
  // “بحسب الوكالة، قال الوزير إن”: the agency only relays it.
  let relays = false
  for (let i = nextEvent; !relays; i++) {
    const from = events[i]?.cue.from ?? Number.POSITIVE_INFINITY
    if (from > begin + 1) break
    relays = begins[i] != null && from >= begin
  }
  if (relays) return null
  return [begin, endOfClause(facts, begin, events, nextEvent)]
}
