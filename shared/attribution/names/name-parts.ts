import { thingClasses } from '../words/dictionary'
import { isFormerOffice, isOfficeHere, startsName } from '../words/name-starts'
import {
  breaksPhrase,
  closesName,
  givenAt,
  is,
  isCapital,
  isComma,
  isJoined,
  isNameBeforeTail,
  isPlain,
  isPossessive,
  isStrange,
  isSurname,
  isTitle,
  keyAt,
  type PhraseText,
  wordAt,
} from '../words/phrase-text'
import { beginsObject, isThing, objectBehind } from './name-objects'
import type { Place } from './name-place'
import { verbClasses } from './name-verbs'

/** What goes on in capitals, or is a particle in front of such a word. */
export function goesOnInCapitals({ c, at, n, info }: Place): boolean {
  if (info.breaks) return false
  return isCapital(c, at) || (n > 0 && c.lexicon.is(info, 'nameParticle') && isCapital(c, at + 1))
}

/** A surname of the list, unless the sentence has another use for the word. */
export function isListedHere(p: Place): boolean {
  const { c, from, at, n, info, addressed } = p
  if (n === 0 || !isListedSurname(c, at)) return false
  // “وصف زياد دبار الحكم الصادر”: behind two words the object.
  if (n > 1 && addressed && info.definite && !closesName(c, at + 1) && !isFamily(c, from, at)) return false
  // “عبد الله السعيد نجم منتخب مصر”: a trade, and of which team.
  if ((!addressed && isOfficeHere(c, at, info)) || (n > 1 && isFormerOffice(c, at, info))) return false
  return !(c.lexicon.data.wordOrder === 'free' && holdsUnknown(c, from, at))
}

/** “יוראי להב הרצנו קרא”: behind two given names the surname. */
export function isSurnameBehindTwo({ c, at, n, info, given }: Place): boolean {
  if (n !== 2 || c.lexicon.data.wordOrder !== 'free' || !given || !givenAt(c, at - 1)) return false
  if (info.known || info.prepositional || breaksPhrase(c, at)) return false
  return closesName(c, at + 1) || wordAt(c, at + 1)?.joinable === true
}

/** “أكرم إمام أوغلو”: a title in front of the tail of a name. */
export function isTitleBeforeTail({ c, at, n, info }: Place): boolean {
  if (n === 0 || info.definite || !c.lexicon.is(info, 'title') || !is(c, at + 1, 'nameTail')) return false
  return c.lexicon.withoutArticle(keyAt(c, at + 1)) === null
}

/** “لويس دي لا فوينتي” */
export function isSecondParticle({ c, at, n, info }: Place): boolean {
  return n > 0 && is(c, at - 1, 'nameParticle') && c.lexicon.data.particleTails.includes(info.key)
}

/** “إيريك لو بروتون”: a particle of foreign names that is one of clauses elsewhere. */
export function isForeignParticle({ c, at, n, info, given }: Place): boolean {
  const next = wordAt(c, at + 1)
  if (n !== 1 || !info.breaks || !is(c, at, 'nameParticle') || given === null || !next) return false
  const plain = !next.known && !next.definite && !next.breaks && next.verb === null
  return plain && (closesName(c, at + 2) || isTitle(c, at + 2))
}

/** “إسماعيل خلف الله”, “صلاح حسب الله”: a particle elsewhere. */
export function isParticleBeforeTail({ c, at, n, info }: Place): boolean {
  return n > 0 && (info.breaks || info.opensNominal) && isNameBeforeTail(c, at)
}

/** Whether a word that is another elsewhere can be nothing but a name here. */
export function isNameHere(p: Place): boolean {
  return isMonthInName(p) || isParticleInName(p) || isLastOfThree(p)
}

/** “قال عزيز صياح الطوري إن”: a noun of saying that stands in a name, where only the name can. */
export function isSayingInName({ c, from, at, n, info, given, behindVerb }: Place): boolean {
  if (n === 0 || info.verb?.form !== 'noun' || info.breaks) return false
  if (behindVerb && isReportedSoon(c, at + 1)) return true
  // “النقابي حسن أعراب، الذي …”: nor behind a title and a given name alone.
  return n === 1 && isTitle(c, from - 1) && given !== null && !info.definite && closesName(c, at + 1)
}

/** “لويجي دي مايو”: a surname that is a month elsewhere. */
function isMonthInName({ c, at, n, info }: Place): boolean {
  return n > 1 && info.time !== null && is(c, at - 1, 'nameParticle') && closesName(c, at + 1)
}

/** “محمد على، والد الطفل”: a name that is spelt like a particle, with nothing behind it that a particle would govern. */
function isParticleInName({ c, at, n }: Place): boolean {
  // “محمد على الحوثي”
  const next = wordAt(c, at + 1)
  const ending = isSurname(c, at + 1) && !c.lexicon.mayBe(keyAt(c, at + 1), thingClasses)
  const surname = next?.definite === true && (c.lexicon.isSurname(next.key) || ending)
  if (n === 0 || !(surname || isComma(keyAt(c, at + 1))) || !is(c, at, 'preposition')) return false
  return givenAt(c, at - 1) !== null && isNameByKey(c, at)
}

/**
 * “قال كمال إبراهيم جوده إن”, “كمال ولد محمد لحبيب، …”: what ends like an owned word or begins like a particle, behind two names and with
 * the report or a comma behind it.
 */
function isLastOfThree({ c, at, n, info, given }: Place): boolean {
  if (n !== 2 || info.known || info.definite || info.breaks || info.verb) return false
  if (c.lexicon.data.wordOrder !== 'verb-first' || givenAt(c, at - 1) === null) return false
  if (!given && !is(c, at - 2, 'nameParticle')) return false
  if (info.joinable) return isStrange(c, at) && isComma(keyAt(c, at + 1))
  const said = wordAt(c, at + 1)?.verb?.form === 'finite' && isReportedAt(c, at + 2)
  return isPossessive(c, at) && (isReportedAt(c, at + 1) || said)
}

/** “أبو محمد علايا، عن”: behind whose father somebody is, and in front of a comma. */
export function isSurnameOfFather({ c, from, at, info }: Place): boolean {
  if (at !== from + 2 || !is(c, from, 'nameParticle') || givenAt(c, from + 1) === null) return false
  if (!isComma(keyAt(c, at + 1)) || info.known || info.definite || info.verb || info.prepositional) return false
  return !isJoined(c, at)
}

/** A given name, or what a particle or another name binds to one. */
export function isGivenHere(p: Place): boolean {
  const { c, at, n, info } = p
  if (givenAt(c, at) || c.lexicon.is(info, 'nameParticle') || isBehindParticle(p)) return true
  if (n > 0) return c.lexicon.is(info, 'nameTail')
  return c.lexicon.is(info, 'nameBeforeTail') && startsName(c, at)
}

function isBehindParticle({ c, at, n }: Place): boolean {
  const { data } = c.lexicon
  // “صلاح سعيدا”: half of “صلاح الدين”, and a name of its own.
  if (n === 0 || (givenAt(c, at - 1) !== null && !is(c, at, 'nameTail'))) return false
  if (n > 1 && is(c, at - 2, 'nameParticle') && data.particleTails.includes(keyAt(c, at - 1))) return true
  // “سيرين عبد النور غضبها”: with an article it is no particle, but where the article is a mere letter.
  const called = data.wordOrder === 'verb-first' && wordAt(c, at - 1)?.definite
  return is(c, at - 1, 'nameParticle') && !called
}

/** “أورسولا فون ديرلاين”: what no list and no dictionary has. */
export function isStrangeHere({ c, at, n, info }: Place): boolean {
  if (n === 0 || !isStrange(c, at) || isJoined(c, at)) return false
  return !info.joinable || (!info.genitive && opensWithLetter(c, at))
}

/** “دورين بوجدان مارتن “…””: a middle name that begins like a particle in front of another name, right before the report. */
export function isMiddleName({ c, at, n, info }: Place): boolean {
  return n === 1 && info.joinedName && !info.genitive && isNamePart(c, at + 1) && isReportedAt(c, at + 2)
}

/** “فوزي لقجع كلمة”; one that is a verb or a trade elsewhere (ماكي سال, محمد الحداد) must end the name. */
export function isListedSurname(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || !c.lexicon.isSurname(info.key)) return false
  const plain = !info.breaks && !info.verb && !info.known
  const object = (info.definite && (beginsObject(c, i + 1) || isThing(c, i + 1))) || objectBehind(c, i)
  return plain || closesName(c, i + 1) || givenAt(c, i + 1) !== null || object
}

/** “أنس خالد الصالح نائب رئيس المجلس”, “صباح خالد الحمد الصباح”: behind two given names what is nothing but a name, with an article. */
export function isFamily(c: PhraseText, from: number, i: number): boolean {
  const info = wordAt(c, i)
  if (!info?.definite || givenAt(c, from) === null || i - from < 2) return false
  const given = c.lexicon.word(info.bare).given !== null && !c.lexicon.isWordName(info.bare)
  const named = given || (c.lexicon.isSurname(info.key) && !info.known)
  return named && (givenAt(c, i - 1) !== null || isFamily(c, from, i - 1))
}

/** “ישראל ביתנו אביגדור ליברמן”: a word of a party's name stands in front, so that another name has begun. */
function holdsUnknown(c: PhraseText, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!givenAt(c, i) && !is(c, i, 'nameParticle') && !c.lexicon.isSurname(keyAt(c, i))) return true
  return false
}

/** Whether a word would be a given name if it were spelt as it folds. */
function isNameByKey(c: PhraseText, i: number): boolean {
  const key = keyAt(c, i)
  return c.lexicon.word(key, key).given !== null
}

/**
 * “خوان أنطونيو بيتزي”, “ماريا لوبيث”: behind a name the first letter is the name's own where nothing is left behind it that it
 * could govern; a known body or land may be (قال سمير لرويترز).
 */
export function opensWithLetter(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info?.joinable || info.prepositional || c.lexicon.isInside(info, 'country')) return false
  const classes = c.lexicon.classesOf(info.key.slice(1))
  return classes !== null && (classes & ~verbClasses) === 0 && (!info.genitive || isStrange(c, i))
}

/** A given name, or a word of which nothing is known. */
function isNamePart(c: PhraseText, i: number): boolean {
  return givenAt(c, i) !== null || isPlain(c, i)
}

/** Whether a report or marks begin right at a token. */
export function isReportedAt(c: PhraseText, i: number): boolean {
  return c.lexicon.opensReport(wordAt(c, i)) || keyAt(c, i) === ':' || (c.quoteOf[i + 1] ?? -1) !== -1
}

/** Whether the report opens right at a token, or behind one word more. */
function isReportedSoon(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (c.lexicon.opensReport(info)) return true
  return info !== null && !info.breaks && !info.prepositional && c.lexicon.opensReport(wordAt(c, i + 1))
}
