import type { BlockFacts } from '../cues/block-facts'
import { folded } from '../cues/pair-place'
import { wordClass } from '../words/dictionary'
import { isOrdinary } from '../words/phrase-text'

/** Marks of more words are rarely a name's when they come again. */
const longestRepeated = 2

/** Unless they are a noun of which nouns with articles follow, as names have them. */
const longestRepeatedChain = 5

/** The folded words of the other short pairs, which may name something; a headline repeats what somebody says below. */
export function shortInMarks(facts: BlockFacts): readonly string[] {
  const { pairs, areNames, text, tokensOfPair, block } = facts
  if (block.type === 'heading') return []
  return pairs.flatMap(({ start, end }, i) => {
    const [first, last] = tokensOfPair[i] ?? [0, -1]
    if (areNames[i] || last < first) return []
    const words = last - first + 1
    if (words > (isChain(facts, first, last) ? longestRepeatedChain : longestRepeated)) return []
    return [folded(text.slice(start, end))]
  })
}

/** “قائمة الدول غير الصديقة”: a noun without an article, and nouns and adjectives with theirs. */
function isChain({ infos, lexicon }: BlockFacts, first: number, last: number): boolean {
  if (lexicon.data.wordOrder !== 'verb-first' || !isOrdinary(lexicon, infos[first], wordClass.noun)) return false
  for (let i = first + 1; i <= last; i++) {
    const negated = infos[i + 1]?.definite === true && lexicon.data.negations.includes(infos[i]?.key ?? '')
    if (!infos[i]?.definite && !negated) return false
  }
  return true
}
