import { thingClasses, wordClass } from '../words/dictionary'
import type { Lexicon } from '../words/lexicon'
import {
  beginsResumed,
  closesName,
  givenAt,
  is,
  isFeminine,
  isJoined,
  isOrdinary,
  isPast,
  isTopicMarker,
  joinsName,
  keyAt,
  type PhraseText,
  surfaceOf,
  wordAt,
} from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'

/** So many letters at least has a verbal noun of a derived verb, which no surname resembles. */
export const shortestVerbal = 5

/** “تسجيل”: the shape of a verbal noun of a derived verb. */
export function looksVerbal({ lexicon }: PhraseText, noun: string): boolean {
  return noun.length >= shortestVerbal && lexicon.looksNoun(noun)
}

/** “اطلاع”, “استعداد”, “تأجيل”: the patterns of verbal nouns of derived verbs (Ryding 2005, ch. 5.2). */
export function hasVerbalShape(c: PhraseText, i: number): boolean {
  const surface = surfaceOf(c, i)
  const { verbalNounShapes } = c.lexicon.data
  return verbalNounShapes.some(
    ({ begins, penult, least }) => surface.length >= least && surface.startsWith(begins) && surface.at(-2) === penult,
  )
}

export const verbClasses = wordClass.past | wordClass.present

/** “تدرس”: a verb of the dictionary and nothing else. */
export function isOnlyVerb(c: PhraseText, i: number): boolean {
  const key = keyAt(c, i)
  const classes = c.lexicon.classesOf(key) ?? 0
  if (classes === 0 || (classes & ~verbClasses) !== 0) return false
  return givenAt(c, i) === null && !c.lexicon.isSurname(key)
}

/** “تدرس”: that in the present of somebody else. */
export function isOnlyPresent(c: PhraseText, i: number): boolean {
  const { m = '', f = '' } = c.lexicon.data.presentPrefixes
  return [m, f].some((one) => one !== '' && keyAt(c, i).startsWith(one)) && isOnlyVerb(c, i)
}

/** “وافق فورا”: what the dictionary has as a verb of the past alone. */
function isOnlyPast(lexicon: Lexicon, info: WordInfo): boolean {
  const other = thingClasses | wordClass.present
  return isOrdinary(lexicon, info, wordClass.past, other)
}

/** “وافق فورا”, “سارع إلى الترحيب”: what somebody did, also in front of what they set out to do. */
export function isDone(c: PhraseText, i: number, info: WordInfo): boolean {
  const { lexicon } = c
  const bound = wordAt(c, i + 2)?.bare ?? ''
  const sets = is(c, i + 1, 'preposition') && lexicon.mayBe(bound, wordClass.verbalNoun)
  if (sets) return isOrdinary(lexicon, info, wordClass.past, thingClasses)
  return isOnlyPast(lexicon, info) && !closesName(c, i + 1)
}

/** “بذل كل”, “رفض القرار”: a verbal noun of the dictionary that is nothing else but a verb, without an article. */
export function isDeed(c: PhraseText, i: number): boolean {
  return isOrdinary(c.lexicon, wordAt(c, i), wordClass.verbalNoun, wordClass.adjective | wordClass.noun)
}

/** “وخرج”: a joined particle and what the dictionary has as a verb alone. */
export function isNextDeed(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  if (lexicon.data.wordOrder !== 'verb-first' || !isJoined(c, i)) return false
  const deed = keyAt(c, i).slice(1)
  return isPast(lexicon, deed) && !lexicon.mayBe(deed, wordClass.verbalNoun | wordClass.adjective)
}

/** “تفسيرا”: a verbal noun by the dictionary alone, with the ending of the accusative. */
export function isAsked({ lexicon, infos }: PhraseText, i: number): boolean {
  const info = infos[i]
  const { accusativeEnding } = lexicon.data
  if (!info || accusativeEnding === '' || !info.key.endsWith(accusativeEnding) || info.given) return false
  return lexicon.classesOf(info.key) === wordClass.verbalNoun && !lexicon.isSurname(info.key)
}

/** “העביר”: whether a word has the shape of a verb whose first letter is that of the article. */
export function isCausative({ data }: Lexicon, { key }: WordInfo): boolean {
  if (data.causatives.length === 0 || key.length < shortestVerbal) return false
  return data.causatives.some(({ begins, beforeLast }) => key.startsWith(begins) && key.at(-2) === beforeLast)
}

/** The ending of a plural verb in Hebrew. */
export function isPluralVerb(c: PhraseText, i: number): boolean {
  return c.lexicon.data.pluralVerbEndings.some((one) => keyAt(c, i).endsWith(one))
}

/** “حمّل”: the sign that doubles the middle letter of three, without which the verb might be another. */
export function isVerbByPointing(c: PhraseText, i: number): boolean {
  const { verbPointing } = c.lexicon.data
  if (verbPointing === '' || keyAt(c, i).length !== 3 || givenAt(c, i) !== null) return false
  return surfaceOf(c, i).indexOf(verbPointing) === 2
}

/** How far in front of a name the marker of a topic may stand. */
const farthestTopic = 6

/** “أما المستشار فريدريش ميرتس فذهب أبعد”: the verb with its particle, behind somebody's name. */
export function isResumedVerb(c: PhraseText, from: number, i: number): boolean {
  const joined = beginsResumed(c, i) && !givenAt(c, i) && !wordAt(c, i + 1)?.verb?.resumes
  if (!joined || (i - from === 1 && (closesName(c, i + 1) || c.lexicon.isSurname(keyAt(c, i))))) return false
  for (let k = from - 1; k >= from - farthestTopic && wordAt(c, k); k--) if (isTopicMarker(c, k)) return true
  return false
}

/** So many letters has a noun at least behind a joined particle, in front of which no surname ends. */
const shortestManner = 4

/** “بضحكة قصيرة”, “بقبلة.”: the particle of how something is done and an ordinary noun of the feminine, with its adjective or nothing behind. */
export function isManner(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  const info = wordAt(c, i)
  const particle = lexicon.data.describingProclitic
  if (!info?.joinable || particle === '' || !info.key.startsWith(particle) || lexicon.isSurname(info.key)) return false
  const noun = info.key.slice(particle.length)
  if (noun.length < shortestManner || joinsName(c, i) || !isFeminine(c, i)) return false
  if (!lexicon.mayBe(noun, wordClass.noun | wordClass.verbalNoun)) return false
  const next = wordAt(c, i + 1)
  return next === null || isOrdinary(lexicon, next, wordClass.adjective)
}

const shortestTask = 3

/** “بنشر تغريدة”, “بزيارة المخيم”: the particle of what somebody sets out to do, with a verbal noun and what it is of. */
export function isSetTo(c: PhraseText, from: number, i: number): boolean {
  const { lexicon } = c
  const info = wordAt(c, i)
  if (!info?.joinable) return false
  if (!lexicon.data.settingVerbs.includes(keyAt(c, from - 1)) && joinsName(c, i)) return false
  const particle = lexicon.data.describingProclitic
  if (particle === '' || !info.key.startsWith(particle) || lexicon.isSurname(info.key)) return false
  const noun = info.key.slice(particle.length)
  if (noun.length < shortestTask || !lexicon.mayBe(noun, wordClass.verbalNoun)) return false
  const next = wordAt(c, i + 1)
  return next !== null && !next.breaks && next.given === null && lexicon.classesOf(next.bare) !== 0
}

/** “خيسوس غاضب: “…””: how somebody is, which with the ending of the accusative says how they speak. */
export function isMood(c: PhraseText, i: number): boolean {
  const { accusativeEnding } = c.lexicon.data
  if (keyAt(c, i + 1) !== ':' || accusativeEnding === '' || givenAt(c, i) !== null) return false
  return c.lexicon.is(c.lexicon.word(`${keyAt(c, i)}${accusativeEnding}`), 'adverb')
}
