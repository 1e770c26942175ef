import { foldPhrase } from '../../text/fold'
import { memoise } from '../../text/memo'
import { lowerBound } from '../search'
import { isComma } from '../words/phrase-text'
import type { BlockFacts } from './block-facts'
import type { Cue } from './cue'

// A pair of marks and what stands around it.

/** What of a block says what a pair of marks holds. */
export type PairPlace = Pick<BlockFacts, 'text' | 'tokens' | 'infos' | 'quoteOf' | 'sentenceOf' | 'lexicon' | 'cues'>

/** The reporting word that stands last in front of a token. */
export function cueBefore(cues: readonly Cue[], token: number): Cue | undefined {
  return cues[lowerBound(cues, (one) => one.from, token) - 1]
}

/** The token of the word before the opening mark, −1 when punctuation or nothing stands there. */
export function wordBefore(facts: PairPlace, first: number): number {
  let at = first - 2
  // The letter that a particle is stretched with: بـ“…”.
  while (/^\u0640+$/u.test(facts.tokens[at]?.key ?? '')) at--
  return facts.infos[at] && facts.quoteOf[at] === -1 ? at : -1
}

/** How many words stand from one token to another, both counted. */
export function wordsBetween({ infos }: PairPlace, first: number, last: number): number {
  let words = 0
  for (let i = Math.max(0, first); i <= last; i++) if (infos[i]) words++
  return words
}

/** What stands in marks is asked for twice, and again with each key. */
export const folded = memoise(foldPhrase)

/** How many tokens behind such marks the report may open. */
const farthestOpening = 20

/**
 * “أكد «المسار المدني» وهو تحالف، أن”, “أعلن «المسار المدني» في طنجة، «مضيه …»”: marks right behind a verb that hold words with articles alone
 * are what a body is called, where what it reports opens behind them, by a particle or by other marks behind a comma, and no verb between.
 */
export function isBodyByArticles(c: Omit<PairPlace, 'cues' | 'text'>, first: number, last: number): boolean {
  const { infos, tokens, quoteOf, sentenceOf, lexicon } = c
  if (lexicon.data.wordOrder !== 'verb-first' || last === first) return false
  for (let i = first; i <= last; i++) if (!infos[i]?.definite || infos[i]?.prepositional) return false
  // “أعلن “الإطار التنسيقي” الذي يضم أحزابا”
  const behind = infos[last + 2]
  if (behind != null && lexicon.is(behind, 'relative')) return true
  for (let i = last + 2; i < last + farthestOpening && sentenceOf[i] === sentenceOf[first]; i++) {
    if (lexicon.opensReport(infos[i])) return true
    if (quoteOf[i] !== -1) return isComma(tokens[i - 2]?.key ?? '')
    if (infos[i]?.verb) return false
  }
  return false
}
