import { fold } from '../../text/fold'
import { looksAdjectival } from '../words/modifiers'
import {
  closesName,
  givenAt,
  is,
  isFeminine,
  isPossessive,
  isSeveral,
  isSurname,
  isTitle,
  keyAt,
  ownerEnding,
  type PhraseText,
  surfaceOf,
  wordAt,
} from '../words/phrase-text'

/** “هاجم وائل النحاس الحكومة”: a noun with an article, which is the object of a verb behind a whole name. */
export function isThing(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info?.definite === true && !info.adjectival && !is(c, i, 'titleModifier') && !isTitle(c, i)
}

/** So many letters has a noun at least. */
const shortestStem = 3

/** “هدفين”, “روايتين”: the ending of two things that a verb does something to (Ryding 2005, ch. 6), in no name of a list. */
export function isPairOfThings(c: PhraseText, i: number): boolean {
  const [ending] = c.lexicon.data.dualEndings
  const info = wordAt(c, i)
  if (ending === undefined || !info?.key.endsWith(ending) || info.key.length - ending.length < shortestStem)
    return false
  return !info.definite && givenAt(c, i) === null && !isSurname(c, i)
}

/** “استقرارًا”: the pointing of an indefinite object, which no name has. */
export function isObjectByPointing(c: PhraseText, i: number): boolean {
  const { accusativePointing } = c.lexicon.data
  return accusativePointing !== '' && surfaceOf(c, i).includes(accusativePointing)
}

/** “دعا سامي النجار المستثمرين”: several people with an article, so that the word before them is a surname. */
export function isGroupBehind(c: PhraseText, i: number): boolean {
  return wordAt(c, i + 1)?.definite === true && isSeveral(c, i + 1) && !isSeveral(c, i)
}

/**
 * “سأل فؤاد الحلو الوزير”, “هاجم سمير الشيخ رئيس الحكومة”, “كتب سمير الشيخ مقالا طويلا”: behind a noun with an article a second one that
 * is no adjective of it, or one without an article, is the verb's object, so that the first is a surname.
 */
export function objectBehind(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  if (!next || next.breaks || next.prepositional || next.conjoined || next.time !== null) return false
  if (c.lexicon.data.wordOrder !== 'verb-first' || is(c, i + 1, 'titleModifier') || givenAt(c, i + 1) !== null)
    return false
  const thing = is(c, i + 1, 'body') || is(c, i + 1, 'noun')
  const shaped = looksAdjectival(c, i + 1) || (next.adjectival && !isFeminine(c, i + 1))
  if (next.definite) return thing || !(isFeminine(c, i) === isFeminine(c, i + 1) && shaped)
  const { accusativeEnding } = c.lexicon.data
  const accusative = (k: number) => accusativeEnding !== '' && keyAt(c, k).endsWith(accusativeEnding)
  return !next.verb && (accusative(i + 1) || next.adverbial ? accusative(i + 2) : true)
}

/** “انتقد يوسف الشريف سياسة الحزب”, “… خصومه”: a noun without an article, which is the object, so that a surname stands before. */
export function beginsObject(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const owned = isPossessive(c, i) && !is(c, i, 'sameAgain')
  return (
    info !== null && (owned || !closesName(c, i)) && !info.definite && !info.conjoined && !info.known && !info.adverbial
  )
}

/** “القرار”, “خفض الضرائب”, “سعيه إلى”, marks: what a verb may have for its object. */
export function opensObject(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const inMarks = (k: number) => c.quoteOf[k] !== undefined && c.quoteOf[k] !== -1
  if (!info && (inMarks(i) || inMarks(i + 1))) return true
  if (!info || info.prepositional || info.conjoined || info.breaks) return false
  const next = wordAt(c, i + 1)
  const shaped = c.lexicon.looksNoun(info.key) || isFeminine(c, i)
  const governs = shaped && next !== null && (next.definite || isPossessive(c, i + 1))
  return info.definite || isPossessive(c, i) || c.lexicon.isObjectNoun(info.key) || governs
}

/** “فیصلے کے”: a noun with the ending that it has in front of a postposition, as no name does. */
export function isObliqueNoun(c: PhraseText, i: number): boolean {
  const { obliqueEnding } = c.lexicon.data
  if (obliqueEnding === '' || !keyAt(c, i).endsWith(obliqueEnding) || givenAt(c, i) !== null) return false
  const { possessiveParticles, objectMarkers } = c.lexicon.data
  const next = keyAt(c, i + 1)
  return possessiveParticles.includes(next) || objectMarkers.includes(next) || is(c, i + 1, 'preposition')
}

/** “اختتم بيدرو تصريحاته”: several things with their owner's pronoun, which no surname is. */
export function isOwnedPlural(c: PhraseText, i: number): boolean {
  const surface = surfaceOf(c, i)
  const { possessiveEndings, pluralEndings } = c.lexicon.data
  return possessiveEndings.some((owner) => pluralEndings.some((plural) => surface.endsWith(plural + owner)))
}

/** “سعادته”, “ثقته”; two letters in front of the endings are a noun only if it is known, else a name (روته). */
export function isOwnedFeminine(c: PhraseText, i: number): boolean {
  const { possessiveEndings, boundFeminine } = c.lexicon.data
  if (!boundFeminine) return false
  const { bound, free } = boundFeminine
  const surface = surfaceOf(c, i)
  const owner = possessiveEndings.find((one) => surface.endsWith(bound + one))
  if (owner === undefined) return false
  const stem = surface.slice(0, -(bound + owner).length)
  return stem.length > 2 || c.lexicon.isObjectNoun(fold(stem + free))
}

/** “قدم مبروك زايد اعتذاره”: what somebody says, or does, with its owner's pronoun. */
export function isOwnedSpeech(c: PhraseText, i: number): boolean {
  const owner = ownerEnding(c, i)
  if (owner === null) return false
  const surface = surfaceOf(c, i)
  const key = keyAt(c, i)
  // Letters fold one by one: only what has vowel signs need be folded again.
  const plain = key.length === surface.length
  const noun = c.lexicon.word(plain ? key.slice(0, -owner.length) : fold(surface.slice(0, -owner.length)))
  return noun.verb?.form === 'noun' || c.lexicon.isObjectNoun(noun.key)
}

/** “رأت كوثر ابنها”: her own kin. */
export function isOwnedKin(c: PhraseText, i: number): boolean {
  const owner = ownerEnding(c, i)
  if (owner === null) return false
  return is(c, i, 'title') || c.lexicon.kinGender(fold(surfaceOf(c, i).slice(0, -owner.length))) !== undefined
}

/** “الأمسية”, “السياسية” */
export function endsFeminineAdjective(c: PhraseText, i: number): boolean {
  const { adjectiveEndings, adjectiveFeminine } = c.lexicon.data
  const ending = `${adjectiveEndings[0] ?? ''}${adjectiveFeminine}`
  return adjectiveFeminine !== '' && ending.length > 1 && isFeminine(c, i) && keyAt(c, i).endsWith(ending)
}
