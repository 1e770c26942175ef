import type { Cue, CueText } from '../cues/cue'
import { leadOfRelay } from '../cues/relays'
import type { TokenRange } from '../words/noun-phrase'
import { behindComma, goesOnAs, isComma, isDash, isSentenceEnd, keyAt } from '../words/phrase-text'

// A clause that stands beside its source, with no verb of speech: “بحسب وزارة الداخلية، أغلق الطريق”, “the road was closed,
// according to police”, “پولیس کے مطابق سڑک بند ہے” (Ryding 2005, ch. 14; Quirk et al. 1985, 15.53, on comment clauses).

/** How many tokens in front of a sentence's first clause a dateline has: “DETROIT — ”. */
const longestDateline = 4

/** How many tokens stand at least in front of a remark behind which the sentence goes on. */
const shortestClause = 6

/** How many words may say behind a remark who it is that said it, when and where. */
const longestPlace = 12

/** The clause of a remark that cites somebody, and on which side of it the remark stands. */
export interface CitedClause {
  readonly clause: TokenRange
  /** The remark, as evidence. */
  readonly remark: TokenRange
  /** Whether the remark stands in front of what it cites. */
  readonly before: boolean
}

/** The remark that a cue cites somebody in, with whoever it cites; null where the cue is of no such remark. */
function remarkOf(facts: CueText, cue: Cue): TokenRange | null {
  const end = Math.max(cue.to, cue.after?.to ?? 0)
  if (cue.kind === 'finite') {
    // “وفق ما أكده الوزير”
    const lead = leadOfRelay(facts, cue)
    const cites = lead >= 0 && standsBeside(facts, lead)
    return cites && cue.after ? [lead, end] : null
  }
  if (cue.kind !== 'nominal' && cue.kind !== 'self') return null
  if (!standsBeside(facts, cue.from)) return null
  if (cue.kind === 'nominal' && cue.after === null) return null
  return [Math.min(cue.from, cue.after?.from ?? cue.from), end]
}

/** Whether words that set a clause beside its source begin at a token. */
function standsBeside(facts: CueText, at: number): boolean {
  return facts.lexicon.nominals(keyAt(facts, at)).some(({ keys, value }) => value.beside && goesOnAs(facts, at, keys))
}

/**
 * The clause that a remark cites, behind the remark with which the sentence begins, or else in front of it.
 * @param start first token of the sentence
 * @param previous whether somebody’s report stands in the sentence in front of the remark, which then only says who relays it
 */
export function citedClause(facts: CueText, cue: Cue, start: number, previous: boolean): CitedClause | null {
  const remark = remarkOf(facts, cue)
  if (!remark || previous) return null
  const [from, to] = remark
  if (from <= firstWord(facts, behindDateline(facts, start, from))) {
    const begin = behindRemark(facts, to)
    const told = begin > 0 && facts.infos[begin] != null && facts.sentenceOf[begin] === facts.sentenceOf[from]
    return told && facts.quoteOf[begin] === -1 ? { clause: [begin, begin], remark, before: true } : null
  }
  if (!closes(facts, to)) return null
  // “ويهم هذا الدعم، وفقا لفلان، الشركات الصغرى”: so few words in front are no whole clause.
  if (isComma(keyAt(facts, to)) && from - start < shortestClause) return null
  const comma = isComma(keyAt(facts, from - 1)) || isDash(keyAt(facts, from - 1))
  const clause = [behindDateline(facts, start, from), comma ? from - 1 : from] as const
  for (let i = clause[0]; i < clause[1]; i++) if (facts.quoteOf[i] !== -1) return null
  return { clause, remark, before: false }
}

/** The first word of a sentence, behind a mark that may open it. */
function firstWord({ infos, sentenceOf }: CueText, start: number): number {
  let first = start
  while (infos[first] === null && sentenceOf[first] === sentenceOf[start]) first++
  return first
}

/** Where the clause begins behind a remark and its comma, and behind what more the remark says of its source (التقرير الذي أصدره المركز،); −1 where no comma closes that. */
function behindRemark(facts: CueText, to: number): number {
  const { infos, lexicon } = facts
  if (isComma(keyAt(facts, to))) return to + 1
  const more = infos[to]
  const says = ['preposition', 'title', 'relative', 'outlet', 'body'] as const
  if (more == null || !(more.prepositional || says.some((group) => lexicon.is(more, group)))) return to
  return behindComma(facts, to, to + longestPlace)
}

/** The first token behind a sentence's dateline; a dash that opens a parenthesis has no space behind it. */
export function behindDateline({ text, tokens }: CueText, start: number, until: number): number {
  let from = start
  for (let i = start; i < Math.min(until, start + longestDateline); i++) {
    const token = tokens[i]
    if (token && isDash(token.key) && /\s/u.test(text[token.end] ?? '')) from = i + 1
  }
  return from
}

/** Whether nothing of the clause stands behind a remark: the sentence ends there, a comma sets the rest off, or it says where. */
function closes(facts: CueText, at: number): boolean {
  const { infos, quoteOf, sentenceOf, lexicon } = facts
  const ends = (i: number) =>
    facts.tokens[i] === undefined ||
    sentenceOf[i] !== sentenceOf[at - 1] ||
    isSentenceEnd(facts, i) ||
    isComma(keyAt(facts, i)) ||
    keyAt(facts, i) === '('
  if (ends(at)) return true
  // “وفق ما صرح به الوزير خلال الندوة، بحيث”, “وفق ما صرح به فلان نائب رئيس الجمعية”
  const more = infos[at]
  if (more == null || !(lexicon.is(more, 'preposition') || lexicon.is(more, 'title'))) return false
  let i = at
  while (!ends(i) && infos[i] && quoteOf[i] === -1 && infos[i]?.verb == null && i < at + longestPlace) i++
  return ends(i)
}
