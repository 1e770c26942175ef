import { thingClasses, wordClass } from '../words/dictionary'
import { isOfficeHere } from '../words/name-starts'
import {
  breaksPhrase,
  givenAt,
  is,
  isFigure,
  isOrdinary,
  isOwned,
  isPastCopula,
  isPossessive,
  isStrange,
  isSurname,
  keyAt,
  type PhraseText,
  surfaceOf,
  withoutOwner,
  wordAt,
} from '../words/phrase-text'
import { isObliqueNoun } from './name-objects'
import { isListedSurname } from './name-parts'
import { isLed, type Place } from './name-place'
import { isAsked, isCausative, isDeed, isDone, isManner, isOnlyPresent, isSetTo } from './name-verbs'

/** A noun of two letters with the pronoun of whose it is. */
const shortestOwned = 3

/** “لغة هادئة”: an unknown noun and its adjective, by the ending of both, without articles; “يده”, alone. */
export function isDescribedThing(c: PhraseText, i: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first') return false
  const next = wordAt(c, i + 1)
  if (!next) return surfaceOf(c, i).length === shortestOwned && isOwned(c, i) && givenAt(c, i) === null
  if (!next.adjectival || !next.feminine || next.definite || next.conjoined || next.known) return false
  const noun = wordAt(c, i)
  const bare = noun?.feminine === true && !noun.definite && !noun.prepositional && noun.given === null
  return bare && next.given === null && !isListedSurname(c, i + 1)
}

/** “سمعت اسم الوزير ضحكت: “…””, “سمع كلام المدير وغضب: “…””: behind an office and right in front of a colon what somebody did, who has no such name. */
export function isDoneBehindTitle(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  const info = wordAt(c, i)
  if (lexicon.data.wordOrder !== 'verb-first' || !info || info.given || info.verb || keyAt(c, i + 1) !== ':')
    return false
  if (!wordAt(c, i - 1)?.definite || !is(c, i - 1, 'title')) return false
  if (isOrdinary(lexicon, info, wordClass.past, thingClasses)) return true
  const particle = lexicon.data.conjunctions.find((one) => info.key.startsWith(one) && info.key !== one)
  const both = (key: string) => lexicon.mayBe(key, wordClass.past)
  return !isSurname(c, i) && particle !== undefined && both(info.key) && both(info.key.slice(particle.length))
}

/** Whether a verb has its object, or one of the forms that verbs alone have, in front of which no name goes on. */
export function isVerbWithObject({ c, at, n, info }: Place): boolean {
  const { lexicon } = c
  // “זיו אריה העביר ביקורת”: a verb whose first letter is that of the article.
  if (n >= 2 && isCausative(lexicon, info)) return true
  // “הגננת מחקה את התמונה”: behind a title with an article what has its object with a marker is a verb.
  if (n > 0 || !wordAt(c, at - 1)?.definite || givenAt(c, at)) return false
  return lexicon.data.objectMarkers.includes(keyAt(c, at + 1))
}

/** What cannot stand in a name: a particle, a figure, how, when or in whose words something is said or done. */
export function breaksName(p: Place): boolean {
  const { c, from, at, n, info } = p
  const { data } = c.lexicon
  if (breaksPhrase(c, at) || isFigure(c, at)) return true
  if (n === 0) return false
  // “محمد یوسف مسکراتے ہوئے کہتے ہیں”
  if (data.whileWords.includes(keyAt(c, at + 1))) return true
  // “عذرا پیچوہو فیصلے کے وقت …”
  if (isObliqueNoun(c, at)) return true
  // “ركبت شهرزاد قاسمي ألفي كتاب”
  if (n >= 2 && data.numerals.includes(info.key)) return true
  if (isCiting(p)) return true
  // “هونغ ميونغ بو بدا سعيدا”
  if (data.beingVerbs.includes(info.key) && givenAt(c, at) === null) return true
  // “تستقبله مباركة بضحكة قصيرة”, “وقامت أصالة بنشر تغريدة”
  return isManner(c, at) || isSetTo(c, from, at)
}

/** “وقال رضي بحسب الصحيفة إن”: in whose words. */
function isCiting({ c, info }: Place): boolean {
  const { lexicon } = c
  if (lexicon.data.nameStyle !== 'articles' || !info.opensNominal || info.given !== null) return false
  return lexicon.nominals(info.key).length > 0
}

/** What somebody does, by its form: the present of a verb, or an object by its ending. */
export function isDoing(p: Place): boolean {
  const { c, at, n, info, given } = p
  if (n === 0) return false
  const { lexicon } = c
  if (isOwnThing(p)) return true
  // “كانت رانيا سعد تدرس، حين …”: behind two words what can be nothing but a verb, but right in front of a report.
  if (n >= 2 && isOnlyPresent(c, at) && !isLed(p) && !lexicon.opensReport(wordAt(c, at + 1))) return true
  // “سعاد العلمي تخرج عن صمتها”: behind two words what may be hers to do, in front of a preposition.
  const her = n === 2 && given?.gender === 'f' ? lexicon.data.presentPrefixes.f : undefined
  const does = her !== undefined && info.key.startsWith(her) && lexicon.mayBe(info.key, wordClass.present)
  if (does && is(c, at + 1, 'preposition') && !isLed(p)) return true
  // “طلب من أصالة تفسيرا”: an object by its ending, which the dictionary has as a verbal noun alone.
  return isDoingBehindOne(p) || isAsked(c, at)
}

/** “فطومة تتكفل بالكلام”, “أصالة تحذف كلامها”: behind one given name what she does. */
function isDoingBehindOne({ c, from, at, n, given, behindVerb, compound }: Place): boolean {
  if (n !== 1 || compound || given === null || !isOnlyPresent(c, at)) return false
  if (isBehindCopula(c, from)) return true
  if (behindVerb) return false
  const what = wordAt(c, at + 1)
  return what !== null && (what.prepositional || what.definite || is(c, at + 1, 'preposition') || isOwned(c, at + 1))
}

/** “تغلق فاطمة نوافذها”: an ordinary noun with the pronoun of whose it is, behind what is a name and nothing else. */
function isOwnThing(p: Place): boolean {
  const { c, from, at, info, given } = p
  if (c.lexicon.data.wordOrder !== 'verb-first' || given === null || wordAt(c, from)?.known) return false
  const noun = withoutOwner(info)
  if (noun === null || info.given || !isPossessive(c, at) || isLed(p)) return false
  return c.lexicon.mayBe(noun, thingClasses)
}

/** So many words in front of a name may say who it is that was doing something. */
const longestDoer = 3

/** “كان كريم يحمل خيمة”, “كان ابن عمها سليم ينصب خيمة”: the past of “be” in front of a name, with which what somebody was doing is told. */
function isBehindCopula(c: PhraseText, from: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first') return false
  for (let i = from - 1; i >= 0 && from - i <= longestDoer; i--) {
    if (isPastCopula(c, i)) return true
    if (!wordAt(c, i) || breaksPhrase(c, i)) return false
  }
  return false
}

/** “مروان فياض خرج من الاجتماع”, “سعاد العلمي عادت”: where somebody went or stayed. */
function isMoving({ lexicon }: PhraseText, key: string): boolean {
  const { intransitiveVerbs, feminineVerbEndings } = lexicon.data
  return ['', ...feminineVerbEndings].some(
    (ending) => key.endsWith(ending) && intransitiveVerbs.includes(key.slice(0, key.length - ending.length)),
  )
}

/** What somebody did, as the dictionary has it. */
export function isDoneHere(p: Place): boolean {
  const { c, at, n, info, given } = p
  // “خالد حبلص وافق فورا”: nor with what the dictionary has as a verb alone.
  if (n >= 2 && isDone(c, at, info) && !isLed(p)) return true
  if (n >= 2 && isMoving(c, info.key) && !isLed(p)) return true
  // “وتعهد أردوغان بذل كل ما …”: behind one strange word what it does.
  return n === 1 && given === null && isStrange(c, p.from) && isDeed(c, at)
}

/** “الملك عبد الله الثاني يتأمل”: the number of a king, with which his name ends. */
export function isOrdinalOfKing({ c, from, n, info }: Place): boolean {
  return n > 0 && info.behindName === 'ordinal' && c.lexicon.data.royals.includes(wordAt(c, from - 1)?.bare ?? '')
}

/** What stands behind a name and is none: what somebody is called, where, when, what they are, in whose name. */
export function isBehindName(p: Place): boolean {
  const { c, from, at, n, info } = p
  if (n === 0) return false
  // “أحمد الملقب بـ“الأسد””
  if (info.behindName === 'called') return true
  const placed = info.behindName === 'placed'
  if (placed && (is(c, at + 1, 'preposition') || wordAt(c, at + 1)?.joinable)) return true
  // “محمود بصل بوقت سابق”
  const when = n >= 2 && info.joinable && c.lexicon.data.nameStyle === 'articles'
  if (when && is(c, at + 1, 'titleModifier') && !wordAt(c, at + 1)?.definite) return true
  // “قال نعيم قاسم أمين عام حزب الله”
  if (givenAt(c, at) && isOfficeHere(c, at, info)) return true
  // “إسماعيل بانغورا انتصار فريقه”: behind a man's name a noun that is a woman's name elsewhere, in front of whose it is.
  if (n >= 2 && isWomansBehindMans(c, from, at) && isOwned(c, at + 1)) return true
  // “كريم شنتوف باسم فريقه”: in whose name.
  return is(c, at, 'titleLink') && (isOwned(c, at + 1) || is(c, at + 1, 'body'))
}

function isWomansBehindMans(c: PhraseText, i: number, end: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first') return false
  return givenAt(c, i)?.gender === 'm' && givenAt(c, end)?.gender === 'f'
}
