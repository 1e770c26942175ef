import type { Cue, CueText } from '../cues/cue'
import { isBehindMarks } from '../cues/subjects'
import type { TokenRange } from '../words/noun-phrase'
import { isComma, isSentenceEnd } from '../words/phrase-text'
import { behindDateline } from './cited-clauses'

// Reports that no word opens, as English mostly has them: “Police said the road was closed”, “the road was closed, police said”
// (Quirk et al. 1985, 14.29, on the zero “that” and the comment clause).

/** Whether a reporting word is one that may have its clause right behind it, or behind it in front of a comma. */
function takesBareClause({ tokens, lexicon }: CueText, { kind, from, to }: Cue): boolean {
  return kind === 'finite' && to === from + 1 && lexicon.data.bareClauseVerbs.includes(tokens[from]?.key ?? '')
}

/**
 * Where the clause of a reporting word begins that no complementizer opens.
 * @returns a token, or null where something else than a clause stands behind the word
 */
export function bareBegin(facts: CueText, cue: Cue): number | null {
  const { tokens, infos, quoteOf, sentenceOf, lexicon } = facts
  const { bareClauseVerbs, bareClauseRemarks, bareClauseStops } = lexicon.data
  if (bareClauseVerbs.length === 0) return null
  const teller = cue.before ?? cue.topic
  if (!takesBareClause(facts, cue) || cue.after !== null || teller === null) return null
  // ““…,” Ms. Gonzalez said outside the courthouse”: what she said stands in front.
  if (isBehindMarks(facts, teller.from)) return null
  let i = cue.to
  // “said Thursday there were”, “said on Monday the road”
  const isRemark = (k: number) => bareClauseRemarks.includes(tokens[k]?.key ?? '')
  while (isRemark(i) || (governs(facts, i) && isRemark(i + 1))) i++
  const info = infos[i]
  if (!info || quoteOf[i] !== -1 || sentenceOf[i] !== sentenceOf[cue.from]) return null
  if (governs(facts, i) || info.verb || bareClauseStops.includes(info.key)) return null
  return i
}

/**
 * The clause in front of whoever said it, with which the sentence ends.
 * @param start first token of the sentence
 * @param previous the reporting word in front of this one
 * @returns the range of the clause; null where another reporting word or marks stand in it
 */
export function clauseInFront(facts: CueText, cue: Cue, start: number, previous: Cue | undefined): TokenRange | null {
  const { tokens, infos, quoteOf, lexicon } = facts
  if (lexicon.data.bareClauseVerbs.length === 0) return null
  // “authorities have said”
  const verb = lexicon.data.auxiliaries.includes(tokens[cue.from - 1]?.key ?? '') ? cue.from - 1 : cue.from
  const teller = takesBareClause(facts, cue) && cue.before?.to === verb ? cue.before : null
  const first = teller?.from
  if (first === undefined || !isComma(tokens[first - 1]?.key ?? '')) return null
  // Nothing but a full stop behind the teller, or when and where it was said.
  if (!endsThere(facts, cue.to)) return null
  // “he told him to go away, White said”: a word that reports nothing there stands in the clause.
  const reports = previous && (previous.kind !== 'finite' || opensReportOf(facts, previous))
  if (reports && previous.from >= start) return null
  const from = behindDateline(facts, start, first)
  for (let i = from; i < first; i++) if (quoteOf[i] !== -1) return null
  // “On Monday, Smith said”, “When it was over, Smith said”: a remark, where no other comma stands behind it.
  const lead = infos[from]
  const commas = tokens.slice(from, first - 1).some(({ key }) => isComma(key))
  if (lead && !commas && (governs(facts, from) || lexicon.data.bareClauseStops.includes(lead.key))) return null
  return [from, first - 1]
}

/** Whether a reporting word has a report behind it, or the subject behind it that it has in front of marks. */
function opensReportOf(facts: CueText, { from, to, after }: Cue): boolean {
  const { infos, quoteOf, lexicon } = facts
  if (lexicon.data.bareClauseVerbs.includes(facts.tokens[from]?.key ?? '')) return true
  const until = Math.max(to, after?.to ?? to) + 1
  for (let i = to; i <= until; i++) if (lexicon.opensReport(infos[i]) || (quoteOf[i] ?? -1) !== -1) return true
  return false
}

/** How many words may say behind a teller when and where it was said. */
const longestRemark = 8

/** Whether a sentence ends at a token, or behind a remark that begins there. */
function endsThere(facts: CueText, at: number): boolean {
  const { tokens, infos, quoteOf, sentenceOf, lexicon } = facts
  const within = (i: number) => tokens[i] !== undefined && sentenceOf[i] === sentenceOf[at - 1]
  if (!within(at) || isSentenceEnd(facts, at)) return true
  // “the road was closed, police said, but it opened again”
  if (isComma(tokens[at]?.key ?? '') && lexicon.data.bareClauseTurns.includes(tokens[at + 1]?.key ?? '')) return true
  const opens = governs(facts, at) || lexicon.data.bareClauseRemarks.includes(tokens[at]?.key ?? '')
  if (!opens) return false
  let i = at
  while (within(i) && infos[i] && quoteOf[i] === -1 && i < at + longestRemark && infos[i]?.verb == null) i++
  return !within(i) || isSentenceEnd(facts, i)
}

function governs({ infos, lexicon }: CueText, i: number): boolean {
  return infos[i] != null && lexicon.is(infos[i], 'preposition')
}
