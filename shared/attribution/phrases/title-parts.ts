import { wordClass } from '../words/dictionary'
import { beforeRemark } from '../words/marked-text'
import { isAddressee } from '../words/modifiers'
import { startsName } from '../words/name-starts'
import {
  breaksPhrase,
  givenAt,
  goesOnAs,
  holdsBody,
  is,
  isCapital,
  isComma,
  isFeminine,
  isJoined,
  isPlain,
  isTitle,
  keyAt,
  type PhraseText,
  wordAt,
} from '../words/phrase-text'
import { readApposition } from './apposition'
import { longestBody, readExtent } from './body-extent'
import { readPlace } from './places'

/** So many words at most has a title. */
export const longestTitle = 14

/** “الفلسطينية”, “المسنة”, “الأولى”: an adjective of a woman, with an article. */
export function isWomansAdjective(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const { wordOrder, adjectiveFeminine, adjectiveEndings } = c.lexicon.data
  if (!info?.definite || wordOrder !== 'verb-first' || isTitle(c, i) || givenAt(c, i)) return false
  // “السيدة الأولى ليلى”
  if (startsName(c, i + 1)) return c.lexicon.mayBe(info.bare, wordClass.adjective) && !c.lexicon.isSurname(info.key)
  if (!info.key.endsWith(adjectiveFeminine)) return false
  const relative = adjectiveEndings.some((one) => info.bare.endsWith(`${one}${adjectiveFeminine}`))
  return relative || c.lexicon.mayBe(info.bare, wordClass.adjective)
}

/** So many words has a party's name that is no noun for one. */
export const longestParty = 4

/** “العدالة والتنمية”: nouns with articles, in front of a name; `from` where they are no such. */
export function endOfParty(c: PhraseText, from: number): number {
  let end = from
  while (end - from < longestParty && wordAt(c, end) && !startsName(c, end)) {
    const info = wordAt(c, end)
    const joined = info?.conjoined === true && c.lexicon.withoutArticle(info.key.slice(1)) !== null
    if (!joined && !(info?.definite && !info.prepositional)) return from
    end++
  }
  return end > from && startsName(c, end) && wordAt(c, end)?.definite !== true ? end : from
}

/**
 * A body whose name has more words than a title's own reading takes, without the words at its end of which nothing is known: they may be
 * the name of whoever has the title.
 * @returns the index behind it; `i` where no such body begins
 */
export function endOfHouse(c: PhraseText, i: number, construct: boolean): number {
  const { nameStyle, wordOrder } = c.lexicon.data
  if (nameStyle !== 'articles' || wordOrder !== 'verb-first') return i
  const begins = construct ? is(c, i, 'body') : wordAt(c, i)?.prepositional === true && holdsBody(c, i)
  if (!begins || isAddressee(c, i)) return i
  // “لحلف شمال الأطلسي (الناتو)”: the remark behind it is read with the title.
  let end = beforeRemark(c, i, readExtent(c, i, longestBody))
  // “بجامعة ستانفورد”, “بلا حدود”: behind a noun without an article or a particle it is the body's.
  const isLoose = (k: number) =>
    isPlain(c, k) && readPlace(c, k) === k && (isPlain(c, k - 1) || wordAt(c, k - 1)?.definite === true)
  while (end > i + 1 && !is(c, end - 1, 'country') && isLoose(end - 1) && !is(c, end - 2, 'adverb')) end--
  return end > i + 2 ? end : i
}

/**
 * “أستاذ التاريخ الحديث، الدكتور فلان”, “رئيس البلدية المنتخب فلان”: a word that is a noun elsewhere, with an adjective's shape and the
 * gender of the noun before it or of the title, in front of what goes on with the title, or of a name.
 */
export function isDescribing(c: PhraseText, from: number, i: number): boolean {
  const info = wordAt(c, i)
  if (!info?.known || !is(c, i, 'noun') || isTitle(c, i) || is(c, i, 'body')) return false
  const { begins, least, shapes } = c.lexicon.data.adjectiveShapes
  const bare = info.bare
  const shaped = begins.some((one) => bare.startsWith(one)) || shapes.some(({ at, letter }) => bare[at] === letter)
  const agrees = [i - 1, from].some((k) => isFeminine(c, k) === isFeminine(c, i))
  if (bare.length < least || !shaped || !agrees || !wordAt(c, i - 1)?.definite) return false
  const next = wordAt(c, i + 1)
  const name = startsName(c, i + 1) && !next?.definite
  const more = next?.conjoined === true && c.lexicon.withoutArticle(next.key.slice(1)) !== null
  return name || more || (isComma(keyAt(c, i + 1)) && (isTitle(c, i + 2) || readApposition(c, i + 1) !== null))
}

/** “الأستاذ الجامعي عمر …”: a trade, in front of a name. */
export function isTradeBehind(c: PhraseText, from: number): boolean {
  if (!wordAt(c, from + 1)?.adjectival || isFeminine(c, from) !== isFeminine(c, from + 1)) return false
  return startsName(c, from + 2) ? !wordAt(c, from + 2)?.definite : readApposition(c, from + 2) !== null
}

export function isStatementInside(c: PhraseText, i: number): boolean {
  const [contracted = ''] = c.lexicon.data.contractedArticles
  const key = keyAt(c, i)
  return (
    contracted !== '' &&
    key.startsWith(contracted) &&
    c.lexicon.isStatement(c.lexicon.word(key.slice(contracted.length)))
  )
}

/** A second noun that depends on the title, in front of what both of them are of. */
export function joinsHead(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const before = wordAt(c, i - 1)
  const next = wordAt(c, i + 1)
  if (!info || !before || !next || before.definite || !isJoined(c, i) || givenAt(c, i) || breaksPhrase(c, i))
    return false
  if (c.lexicon.data.wordOrder !== 'verb-first' || c.lexicon.isInside(info, 'title')) return false
  return (
    !breaksPhrase(c, i + 1) && !next.prepositional && (next.definite || next.known || c.lexicon.is(next, 'namingNoun'))
  )
}

/** “of the Royal College of Nursing”: what an English title is of; returns the index behind it. */
export function readOffice(c: PhraseText, from: number): number {
  const first = is(c, from, 'definiteWord') || is(c, from, 'indefiniteWord') ? from + 1 : from
  let i = first
  while (i - from < longestTitle) {
    const info = wordAt(c, i)
    if (!info) break
    const linked = c.lexicon.is(info, 'titleLink') && (isCapital(c, i + 1) || is(c, i + 1, 'definiteWord'))
    if (i > first && givenAt(c, i) && isCapital(c, i) && !linked) break
    if (linked) i += is(c, i + 1, 'definiteWord') ? 2 : 1
    // “of Save the Children”
    else if (i > first && is(c, i, 'definiteWord') && isCapital(c, i + 1)) i += 2
    else if ((isCapital(c, i) && !info.breaks) || (info.known && !info.verb)) i++
    else if (i === first && !info.breaks && !info.verb) i++
    else break
  }
  return i === first ? from : i
}

/** “الباحثة بمركز كارنيغي”: a body behind a joined particle. */
export function joinsBody(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info?.prepositional === true && c.lexicon.isInside(info, 'body')
}

/** “همسرش”: a title that says whose, so that nothing goes on with it. */
export function isOwnTitle(c: PhraseText, i: number): boolean {
  return c.lexicon.data.ownedTitles.includes(keyAt(c, i))
}

/** The index behind a town or a land that is known whole; `i` where none stands there. */
export function endOfTown(c: PhraseText, i: number): number {
  if (is(c, i, 'country')) return i + 1
  const keys = c.lexicon.places(keyAt(c, i)).find((one) => goesOnAs(c, i, one))
  return keys ? i + keys.length : i
}

export function isLocality(c: PhraseText, i: number): boolean {
  return is(c, i, 'noun') || is(c, i, 'body')
}

/** In a language without articles a title runs on to the given name behind it. */
export function startsNameLater(c: PhraseText, i: number): boolean {
  for (let k = i; k < i + 6 && !breaksPhrase(c, k); k++) if (givenAt(c, k)) return true
  return false
}

/** Whether a word, with or without a joined particle, is a body or a place that is called after somebody. */
export function isPlaceOf(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const { lexicon } = c
  // “لقاء عبد الرزاق مقري”
  if (!info || info.definite || lexicon.isStatement(info) || lexicon.is(info, 'document')) return false
  return (
    lexicon.is(info, 'body') ||
    lexicon.is(info, 'noun') ||
    // “خلف مسجد السيدة نفيسة”
    lexicon.data.calledPlaces.includes(info.key) ||
    lexicon.isInside(info, 'body') ||
    lexicon.isInside(info, 'noun')
  )
}
