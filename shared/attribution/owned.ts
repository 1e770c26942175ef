import { isReportedAt } from './names'
import { keyAt, type NounPhrase, type PhraseText, phraseOf, surfaceOf, wordAt } from './phrase-text'

// “وقالت عائلته إن”, “وقالت سفارتها في واشنطن إن”: a body that is told by whose it is.

/** How many words of where and when may stand between such a body and its report. */
const farthestReport = 8

/**
 * Reads a body with its owner's pronoun, right behind a verb of its gender and in front of a report: without one it may be what the verb
 * is done to (عرضت مجموعتها).
 * @returns null where no such body stands at a token
 */
export function readOwnedBody(c: PhraseText, from: number): NounPhrase | null {
  const gender = c.lexicon.ownedBodyGender(keyAt(c, from))
  const verb = gender === undefined ? null : wordAt(c, from - 1)?.verb
  // “مكتبة” folds to one key with “مكتبه”.
  const owned = c.lexicon.data.possessiveEndings.some((one) => surfaceOf(c, from).endsWith(one))
  if (gender === undefined || !owned || verb?.form !== 'finite' || verb.plural || verb.gender !== gender) return null
  // “وأبلغ فريقه أن”
  if (verb.needsObject) return null
  let to = from + 1
  while (wordAt(c, to)?.definite && wordAt(c, to)?.adjectival && !wordAt(c, to)?.known) to++
  for (let i = to; i < from + farthestReport; i++) {
    if (isReportedAt(c, i)) return phraseOf({ from, to, kind: 'body', name: [from, to], gender, definite: true })
    if (wordAt(c, i)?.verb) return null
  }
  return null
}
