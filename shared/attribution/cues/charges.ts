import { keyAt, ownerEnding } from '../words/phrase-text'
import type { CueText } from './cue'

/** So many words may stand between a verb that holds somebody responsible and its noun. */
const farthestCharge = 12

/**
 * “حمل المتظاهرون لافتات”: whether a verb that reports with a noun behind its object alone stands without it, and says nothing of whoever speaks;
 * in “حملت الحركة الاحتلال المسؤولية” the noun makes it a report.
 * @param i token of the verb
 */
export function isWithoutCharge(c: CueText, i: number): boolean {
  const { verbs, nouns } = c.lexicon.data.charges
  if (verbs.length === 0 || !c.lexicon.stripped(keyAt(c, i)).some((one) => verbs.includes(one))) return false
  // “حملت الوزارة المسؤولية”: the verb's own object, unless that is its pronoun.
  const first = ownerEnding(c, i) === null ? i + 2 : i + 1
  for (let at = first; at <= i + farthestCharge && c.sentenceOf[at] === c.sentenceOf[i]; at++)
    if (nouns.includes(keyAt(c, at))) return false
  return true
}
