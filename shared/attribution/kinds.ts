import { countWords } from '../text/words'
import type { BlockFacts, Cue } from './facts'
import type { QuotePair } from './quotes'
import { isWholeBlock } from './quotes'
import type { QuoteKind } from './types'

interface Surroundings {
  readonly facts: BlockFacts
  readonly pair: QuotePair
  /** First and last token inside the marks. */
  readonly first: number
  readonly last: number
  readonly before: Cue | null
  readonly after: Cue | null
}

/** The word before the opening mark, −1 when punctuation or nothing stands there. */
function wordBefore(facts: BlockFacts, first: number): number {
  const at = first - 2
  return facts.tokens[at]?.word && facts.quoteOf[at] === -1 ? at : -1
}

/**
 * Tells speech from names, and sentences from fragments.
 * A whole sentence is what follows a colon, a reporting verb or a bare complementizer at length, or what stands
 * alone; a fragment is what the reporter's own sentence leads into; short marks without a lead name something.
 */
export function kindOf({ facts, pair, first, last, before, after }: Surroundings): QuoteKind {
  const { lexicon, text } = facts
  const words = countWords(text.slice(pair.start, pair.end))
  const lead = text.slice(0, Math.max(0, pair.start - 1)).trimEnd()
  const colon = lead.endsWith(':')
  const whole = isWholeBlock(text, pair)
  const previous = wordBefore(facts, first)
  const key = previous >= 0 ? (facts.tokens[previous]?.key ?? '') : ''
  const sentenceInside = lexicon.data.sentenceEnds.includes(text[pair.end - 1] ?? ' ')

  if (names(facts, key) && words <= 6) return 'other'
  if (colon && words >= 2) return 'direct'
  if (whole) return words >= 2 ? 'direct' : 'other'
  if (key && lexicon.is('complementizer', key)) return words >= 4 ? 'direct' : 'partial'
  if (key && lexicon.is('boundComplementizer', key)) return 'partial'
  if (key && lexicon.is('fragmentLead', key)) return 'partial'
  if (before?.describes) return 'partial'
  const cueEnd = before ? Math.max(before.to, before.after?.to ?? 0) : -1
  const rightAfterCue = before !== null && cueEnd >= first - 1 && cueEnd <= first
  if (rightAfterCue) return words >= 4 ? 'direct' : words >= 2 ? 'partial' : 'other'
  if (after) return words >= 5 ? 'direct' : words >= 2 ? 'partial' : 'other'
  if (before) {
    if (joinedFragment(facts, first)) return 'partial'
    if (sentenceInside && words >= 6) return 'direct'
    return words >= 3 ? 'partial' : 'other'
  }
  if (words >= 9 || (sentenceInside && words >= 5)) return 'direct'
  // A fragment of some length between marks, in a sentence without a reporting word of ours.
  return words >= 6 && last - first >= 5 ? 'partial' : 'other'
}

function names(facts: BlockFacts, key: string): boolean {
  if (!key) return false
  return facts.lexicon.stripped(key).some((part) => {
    const bare = facts.lexicon.withoutArticle(part)
    return facts.lexicon.is('namingNoun', part) || (bare !== null && facts.lexicon.is('namingNoun', bare))
  })
}

/** “بـ“الرؤية والبراغماتية””: a particle joined to the mark. */
function joinedFragment(facts: BlockFacts, first: number): boolean {
  const at = wordBefore(facts, first)
  const token = facts.tokens[at]
  return token !== undefined && facts.lexicon.data.fragmentProclitics.includes(token.key)
}
