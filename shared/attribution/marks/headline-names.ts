import type { TokenRange } from '../words/noun-phrase'
import { type PhraseText, wordAt } from '../words/phrase-text'

// Whoever a headline names in marks in front of its colon, as Egyptian papers set it: “«القومي للمرأة»: العنف يتراجع”.

/** How many words such a name has. */
const longestName = 4

/**
 * The marks with which a headline begins, right in front of its colon.
 * @param c the words of a headline
 * @returns the range of the words in the marks; null where the marks hold more than a name, or the colon does not follow
 */
export function namedInMarks(c: PhraseText): TokenRange | null {
  const pair = c.quoteOf[1]
  if (c.lexicon.data.wordOrder !== 'verb-first' || c.tokens[0]?.word !== false) return null
  if (c.quoteOf[0] !== -1 || pair === undefined || pair === -1) return null
  let end = 1
  while (c.quoteOf[end] === pair && end <= longestName + 1) end++
  return end <= longestName + 1 && c.quoteOf[end] === -1 && c.tokens[end + 1]?.key === ':' ? [1, end] : null
}

/** The words of such a name where they can be nothing but what a body is called, each with an article of its own or behind a particle. */
export function bodyInMarks(c: PhraseText): TokenRange | null {
  const range = namedInMarks(c)
  if (!range || range[1] - range[0] < 2) return null
  for (let i = range[0]; i < range[1]; i++) {
    const info = wordAt(c, i)
    const particle = info?.joinable && c.lexicon.data.genitiveProclitics.some((one) => info.key.startsWith(one))
    if (!info || info.verb || !(info.definite || (i > range[0] && particle))) return null
  }
  return range
}
