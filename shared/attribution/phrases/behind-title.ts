import { opensObject } from '../names/name-objects'
import { isOnlyVerb, looksVerbal, shortestVerbal } from '../names/name-verbs'
import { genderOf, readName } from '../names/names'
import { isUnknownPair } from '../names/unknown-pairs'
import type { Gender } from '../types'
import { beginsAsPresent, startsName } from '../words/name-starts'
import type { TokenRange } from '../words/noun-phrase'
import {
  beginsResumed,
  breaksPhrase,
  closesName,
  endsAsVerb,
  givenAt,
  goesOnAs,
  is,
  isComma,
  isFeminine,
  isOwned,
  isPlain,
  isPossessive,
  isSurname,
  isTitle,
  isTopicMarker,
  keyAt,
  type PhraseText,
  surfaceOf,
  wordAt,
} from '../words/phrase-text'
import { linkAt } from './ties'

// What stands behind a title and is no name of whoever has it, and a name that stands farther on.

/** “واجهت النيابة المتهم بتسجيل”: a verbal noun of a derived verb, whose shape a surname has not, or how something is done. */
export function isNounBehindParticle(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const noun = info?.joinable && givenAt(c, i) === null ? info.key.slice(1) : ''
  // “مهاجم الفريق بصورة طيبة”: how, a feminine noun with its adjective.
  const quality = wordAt(c, i + 1)
  if (noun !== '' && isFeminine(c, i) && quality?.adjectival && !quality.definite && isFeminine(c, i + 1)) return true
  // “تعود البطلة بميداليتين”: two of something whose noun is feminine.
  const { boundFeminine, dualEndings } = c.lexicon.data
  const two = boundFeminine && dualEndings.some((ending) => noun.endsWith(boundFeminine.bound + ending))
  if (two && noun.length > shortestVerbal) return true
  return looksVerbal(c, noun) && !c.lexicon.isSurname(info?.key ?? '')
}

/** “والي الجهة يزور القرى”: what begins like the present of the verb of whoever has the title, in front of its object. */
export function isPresentBehind(c: PhraseText, i: number, gender: Gender): boolean {
  const object = beginsAsPresent(c, i, gender) ? wordAt(c, i + 1) : null
  // “القرى” is no surname, though its last letter folds to that of one.
  const surname = isSurname(c, i + 1) && !c.lexicon.data.verbEndings.some((one) => surfaceOf(c, i + 1).endsWith(one))
  // “النجار يترك مستقبله معلقا”, “المتهم يلوذ بالصمت”
  // “الوزير يكسر صمت الحكومة”: a chain of nouns, behind what is a verb alone.
  const chain = () => isOnlyVerb(c, i) && wordAt(c, i + 2)?.definite === true && !breaksPhrase(c, i + 1)
  const acts = object !== null && (object.definite || object.prepositional || isOwned(c, i + 1) || chain())
  return acts && !surname && givenAt(c, i + 1) === null
}

/** “حارس ليلي”: a woman's name only as it is misspelt, behind what a man is. */
export function isMisspelt(c: PhraseText, i: number, gender: Gender): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first' || gender !== 'm' || givenAt(c, i)?.gender !== 'f') return false
  return !c.lexicon.isSpelt(surfaceOf(c, i))
}

/** “أما الوزير فغاب”: behind the marker of a topic the verb with its particle. */
export function isResumed(c: PhraseText, from: number, i: number): boolean {
  // “أما الخبير فيصل القاسم فيرى”
  if (startsName(c, i) || (isPlain(c, i + 1) && !breaksPhrase(c, i + 1))) return false
  return isTopicMarker(c, from - 1) && beginsResumed(c, i)
}

/** How many words of a body's name may stand unread in front of a name that is known. */
const farthestName = 7

/**
 * A whole name that is known, at the end of the phrase: what stands in front of it, several words of which nothing is known, goes on
 * with the title.
 */
export function nameAhead(c: PhraseText, from: number, addressed: boolean): TokenRange | null {
  if (c.lexicon.data.wordOrder !== 'verb-first') return null
  for (let i = from; i < from + farthestName; i++) {
    const info = wordAt(c, i)
    if (!info || isTitle(c, i) || c.lexicon.isInside(info, 'title') || is(c, i, 'nameParticle')) return null
    if (breaksPhrase(c, i) && !startsName(c, i)) return null
    // “صاحب جاليري أثر حمزة صيرفي تحدث”: one word of what is no office's.
    const least = wordAt(c, from - 1)?.definite || wordAt(c, from)?.definite ? from + 2 : from + 1
    if (i < least || !startsName(c, i) || givenAt(c, i) === null) continue
    const end = readName(c, i)
    const behind = wordAt(c, end)
    const acts = behind?.verb?.form === 'finite' && !behind.verb.joined && !isComma(keyAt(c, from - 1))
    // “ولم يخف الباحث المتخصص في الشأن الإيراني سمير حداد قلقه”
    const said = addressed ? opensObject(c, end) : acts || c.lexicon.opensReport(behind)
    return end - i >= 2 && said ? [i, end] : null
  }
  return null
}

/** How many words of where somebody works may stand in front of the verb of what they are called. */
const farthestCalled = 5

/** “موظف متقاعد يدعى مطيع زيفا”, “ممرضة في المستشفى وتدعى عمار الخضر”: the name behind a verb of being called so. */
export function nameCalled(c: PhraseText, from: number): TokenRange | null {
  const { calledVerbs, conjunctions } = c.lexicon.data
  if (calledVerbs.length === 0) return null
  for (let i = from; i < from + farthestCalled; i++) {
    const info = wordAt(c, i)
    if (!info || c.lexicon.opensReport(info)) return null
    const verb = conjunctions.some((one) => info.key.startsWith(one)) ? info.key.slice(1) : info.key
    if (!calledVerbs.includes(info.key) && !calledVerbs.includes(verb)) continue
    const end = readName(c, i + 1)
    return end > i + 1 ? [i + 1, end] : null
  }
  return null
}

/** “المدير لبي بي سي”: to a body that is known whole, by a name of several words. */
export function isToKnownBody(c: PhraseText, i: number): boolean {
  const key = keyAt(c, i)
  if (!c.lexicon.data.genitiveProclitics.some((one) => key.startsWith(one))) return false
  return c.lexicon.bodyNames(key.slice(1)).some((keys) => keys.length > 1 && goesOnAs(c, i, keys))
}

/** “محافظ المدينة الذي زار المكان سعد الإدريسي إن”: a whole name that is known, behind a clause without commas and right before the report. */
export function nameBehindRelative(c: PhraseText, from: number): TokenRange | null {
  if (!is(c, from, 'relative') || c.lexicon.data.wordOrder !== 'verb-first') return null
  for (let i = from + 2; i < from + farthestName; i++) {
    const info = wordAt(c, i)
    if (!info || c.lexicon.opensReport(info)) return null
    if (!startsName(c, i) || info.given === null || is(c, i - 1, 'preposition') || isTitle(c, i - 1)) continue
    const end = readName(c, i)
    return end - i >= 2 && c.lexicon.opensReport(wordAt(c, end)) ? [i, end] : null
  }
  return null
}

/**
 * “أكد وزير الصحة خفض الضرائب تدريجيا”, “أكد الوزير سعي بلاده إلى …”: a noun of no list in front of what it is of, which is the
 * verb's object. A surname with an article has another ending mostly, or ends the subject in front of the report.
 */
export function isThing(c: PhraseText, from: number, to: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first' || to === from) return false
  if (to === from + 1) return isPossessive(c, to)
  const last = wordAt(c, from + 1)
  if (to !== from + 2 || !last?.definite || isSurname(c, from + 1) || givenAt(c, from + 1)) return false
  const report = isComma(keyAt(c, to)) ? wordAt(c, to + 1) : wordAt(c, to)
  return !c.lexicon.opensReport(report) && keyAt(c, to) !== ':'
}

/** Behind a woman's title a man's name, which is her firm's where hers stands behind it; Hebrew has no other sign of it. */
export function isFirmOfHers(c: PhraseText, title: TokenRange, at: number): boolean {
  const { wordOrder } = c.lexicon.data
  return wordOrder === 'free' && givenAt(c, at)?.gender === 'm' && genderOf(c, title, null) === 'f'
}

/**
 * “مدرب بوروسيا دورتموند يورغن شتراوبه”: a trade without an article is of something, so that of three foreign words or more behind it
 * the last two are the name, or all from a given name on.
 * @param title the trade alone, without what it is of
 * @returns the range of the name without what the title is of, or the same
 */
export function withoutHouse(c: PhraseText, title: TokenRange, name: TokenRange): TokenRange {
  const [from, to] = name
  const trade = wordAt(c, title[0])
  const { lexicon } = c
  // “מנכ"לית מקס שגית דותן”
  if (to - from > 2 && isFirmOfHers(c, title, from) && givenAt(c, from + 1)?.gender === 'f') return [from + 1, to]
  if (lexicon.data.wordOrder !== 'verb-first' || to - from < 3 || title[1] !== from) return name
  // “مدرب المنتخب خوان أنطونيو بيتزي”
  if (from > title[0] + 1 && wordAt(c, from - 1)?.definite !== false) return name
  if (!trade || trade.definite || lexicon.is(trade, 'courtesy') || isPossessive(c, title[0])) return name
  if (lexicon.kinGender(trade.key) !== undefined) return name
  const listed = (i: number) => wordAt(c, i)?.given != null
  for (let i = from; i < to; i++) {
    if (is(c, i, 'nameParticle') || is(c, i, 'nameTail') || wordAt(c, i)?.definite) return name
    if (listed(i) && i <= to - 2) return [i, to]
  }
  return [to - 2, to]
}

/** “كلام المسؤول جاء في ختام …”: what can be nothing but a verb, in front of a particle, or with the ending of a woman’s (المحامية انهارت وقالت). */
export function isVerbBehind(c: PhraseText, i: number): boolean {
  return isOnlyVerb(c, i) && (is(c, i + 1, 'preposition') || endsAsVerb(c, i))
}

/** How many words behind a body's name in marks say what it is. */
const longestKind = 3

/**
 * “خدمة «أمين» للإسعاف عبد القادر آدن”, “منظمة «إيمرجنسي» غير الحكومية الإيطالية دويان بانيك”: behind a body's name in marks what it is
 * (adjectives with articles, and what it is for), and then a name that is known, or two words of which nothing is.
 * @param from the token behind the marks
 * @returns the name's range, or null where nothing is said of the body or no name follows
 */
export function nameBehindHouse(c: PhraseText, from: number): TokenRange | null {
  let i = from
  while (i < from + longestKind) {
    const info = wordAt(c, i)
    const described = info?.definite && info.adjectival && !info.known
    if (!(described || (info?.genitive && info.definite) || linkAt(c, i) === 1)) break
    i++
  }
  if (i === from || linkAt(c, i - 1) > 0 || breaksPhrase(c, i)) return null
  if (startsName(c, i)) {
    const end = readName(c, i)
    return end > i + 1 ? [i, end] : null
  }
  const pair = isUnknownPair(c, i) && (closesName(c, i + 2) || is(c, i + 2, 'preposition'))
  return pair ? [i, i + 2] : null
}
