import { isReportedAt } from '../names/name-parts'
import { genderOf, readName } from '../names/names'
import { startsName } from '../words/name-starts'
import { type NounPhrase, phraseOf, type TokenRange } from '../words/noun-phrase'
import { breaksPhrase, is, isComma, isPlain, keyAt, type PhraseText, surfaceOf, wordAt } from '../words/phrase-text'
import { readApposition } from './apposition'

// “وقالت عائلته إن”, “וקשרה של מכבי, האריס מדוניאנין”: a body or somebody told by whose it is.

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

/** How many words of which nothing is known may say whose. */
const longestOwner = 4

/**
 * “קשרה של מכבי תל אביב, האריס מדוניאנין, אמר”, “מאמנו של הצוות”: what somebody is with its owner's pronoun, whose, and mostly who it is.
 * @param read reads a noun phrase, which says whose
 */
export function readOfOwner(c: PhraseText, from: number, read: (i: number) => NounPhrase | null): NounPhrase | null {
  const { ownerParticles, ownedTitleEndings } = c.lexicon.data
  if (ownedTitleEndings.length === 0 || !ownerParticles.includes(keyAt(c, from + 1))) return null
  const listed = is(c, from, 'title')
  if ((listed && wordAt(c, from + 2)?.definite) || !(listed || isOwnedTitle(c, keyAt(c, from)))) return null
  let to = read(from + 2)?.to ?? from + 2
  if (to === from + 2)
    while (to - from < longestOwner + 2 && wordAt(c, to) && !breaksPhrase(c, to) && !startsName(c, to)) to++
  if (to === from + 2) return null
  const title: TokenRange = [from, to]
  // “פרקליטו של הנאשם, עו"ד יואב לנדאו”
  const second = isComma(keyAt(c, to)) && is(c, to + 1, 'title') ? read(to + 1) : null
  if (second?.name) return phraseOf({ ...second, from, title })
  const end = startsName(c, to) ? readName(c, to) : to
  const name: TokenRange | null = end > to ? [to, end] : (readApposition(c, to) ?? pairBeforeVerb(c, to))
  return phraseOf({
    from,
    to: name?.[1] ?? to,
    kind: 'person',
    title,
    name,
    gender: genderOf(c, title, name),
    definite: true,
  })
}

/** “…, האריס מדוניאנין אמר”: two words of which nothing is known between a comma and the verb. */
function pairBeforeVerb(c: PhraseText, comma: number): TokenRange | null {
  const first = wordAt(c, comma + 1)
  const pair = isComma(keyAt(c, comma)) && first?.known === false && !first.breaks && isPlain(c, comma + 2)
  return pair && wordAt(c, comma + 3)?.verb?.form === 'finite' ? [comma + 1, comma + 3] : null
}

/** “קשרה”: a title behind whose last letter stands its owner's pronoun; the letter has another shape at the end of a word. */
function isOwnedTitle(c: PhraseText, key: string): boolean {
  const { ownedTitleEndings, finalLetters } = c.lexicon.data
  return ownedTitleEndings.some(([ending, free]) => {
    if (!key.endsWith(ending) || key.length - ending.length < 2) return false
    const stem = key.slice(0, -ending.length)
    const final = Object.keys(finalLetters).find((one) => finalLetters[one] === stem.at(-1))
    const shapes = [stem + free, free === '' && final ? stem.slice(0, -1) + final : stem + free]
    return shapes.some((one) => c.lexicon.is(c.lexicon.word(one), 'title'))
  })
}
