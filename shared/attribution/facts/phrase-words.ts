import type { BlockFacts } from '../cues/block-facts'
import type { NounPhrase, TokenRange } from '../words/noun-phrase'

type PhraseSource = Pick<BlockFacts, 'text' | 'tokens' | 'lexicon'>

/** The text of a part of a phrase, without a particle joined to its first word or the endings of an accusative. */
export function phraseText(facts: PhraseSource, phrase: NounPhrase, range: TokenRange): string {
  const { lead } = phrase
  if (lead?.token !== range[0]) return sliceOf(facts, range)
  const words = [lead.text]
  const plain = endOfAccusatives(facts, phrase, range)
  for (const { start, end } of facts.tokens.slice(range[0] + 1, plain))
    words.push(
      facts.text.slice(start, end).replace(/\p{M}/gu, '').slice(0, -facts.lexicon.data.accusativeEnding.length),
    )
  if (plain < range[1]) words.push(sliceOf(facts, [plain, range[1]]))
  return words.join(' ')
}

/**
 * The folded words of a part of a phrase, without a particle joined to its first word, the endings of an accusative, or how
 * many they are (ثلاثة مسؤولين).
 */
export function phraseKeys(facts: PhraseSource, phrase: NounPhrase, range: TokenRange): string[] {
  const keys = plainKeys(facts, phrase, range)
  const [first = ''] = keys
  // “another resident” is none of those before.
  const other = facts.lexicon.data.otherWords.includes(first)
  const counted = phrase.kind === 'unnamed' && keys.length > 1 && !other && facts.lexicon.isNumber(first)
  return counted ? keys.slice(1) : keys
}

function plainKeys(facts: PhraseSource, phrase: NounPhrase, range: TokenRange): string[] {
  const keys = keysOf(facts, range)
  if (phrase.lead?.token !== range[0]) return keys
  const plain = endOfAccusatives(facts, phrase, range) - range[0]
  for (let i = 1; i < plain; i++) keys[i] = keys[i]?.slice(0, -facts.lexicon.data.accusativeEnding.length) ?? ''
  keys[0] = phrase.lead.key
  return keys
}

/** “مصدرا أمنيا رفيعا”: the index behind the adjectives that have the ending of their noun, whose `lead` is without it. */
function endOfAccusatives({ tokens, lexicon }: PhraseSource, { lead }: NounPhrase, [from, to]: TokenRange): number {
  const { accusativeEnding } = lexicon.data
  let i = from + 1
  if (accusativeEnding === '' || tokens[from]?.key !== `${lead?.key}${accusativeEnding}`) return i
  const least = accusativeEnding.length + 2
  while (i < to && tokens[i]?.key.endsWith(accusativeEnding) && (tokens[i]?.key.length ?? 0) > least) i++
  return i
}

/** The text of a range of tokens as it stands, '' for null. */
export function sliceOf(facts: Pick<BlockFacts, 'text' | 'tokens'>, range: readonly [number, number] | null): string {
  if (!range) return ''
  const first = facts.tokens[range[0]]
  const last = facts.tokens[range[1] - 1]
  return first && last ? facts.text.slice(first.start, last.end) : ''
}

/** The folded words of a range of tokens. */
export function keysOf(facts: Pick<BlockFacts, 'tokens'>, range: readonly [number, number]): string[] {
  const keys: string[] = []
  for (let i = range[0]; i < range[1]; i++) {
    const token = facts.tokens[i]
    if (token?.word) keys.push(token.key)
  }
  return keys
}
