import { opensObject } from '../names/name-objects'
import { endOfLetters, genderOf, nameBeforeMarker, readName } from '../names/names'
import { isUnknownPair } from '../names/unknown-pairs'
import { wordClass } from '../words/dictionary'
import { isIndefiniteAdjective } from '../words/modifiers'
import { startsName } from '../words/name-starts'
import type { NounPhrase } from '../words/noun-phrase'
import {
  breaksPhrase,
  closesName,
  givenAt,
  hasAccusative,
  is,
  isComma,
  isFeminine,
  isJoined,
  isOrdinary,
  isPlain,
  isStrange,
  isTitle,
  isTopicMarker,
  keyAt,
  wordAt,
} from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { readApposition } from './apposition'
import {
  isMisspelt,
  isNounBehindParticle,
  isPresentBehind,
  isResumed,
  isThing,
  isToKnownBody,
  isVerbBehind,
} from './behind-title'
import { readPlace } from './places'
import { bearer, type Titled } from './titled'
import { isPredicate, isRank } from './titled-names'
import { isObject, readTitleBehind } from './titles'

/** Whether a name may begin right behind the title at all. */
function mayBegin({ c, from, end, info, begins, definite, title }: Titled): boolean {
  const { lexicon } = c
  if (!begins || breaksPhrase(c, end) || begins.prepositional || begins.conjoined) return false
  const starts = startsName(c, end)
  if (!starts) {
    const free = lexicon.data.wordOrder === 'free'
    // “فريق طبي فتح تحقيق”: behind an adjective without an article no unknown word is somebody's name.
    const indefinite = lexicon.data.wordOrder === 'verb-first' && !definite && end > from + 1
    if (indefinite && isIndefiniteAdjective(c, from, end - 1)) return false
    // “مصاب سعودي (58 عاما) بسرطان الثدي”, but “رئيس حزب التجمع (تواصل) امادي ولد المختار”: a name by its particle.
    if (!definite && keyAt(c, end - 1) === ')' && !is(c, end + 1, 'nameParticle')) return false
    // “מאמן הקבוצה החמיא לשחקניו”: to whom.
    if (free && begins.genitive && !lexicon.isSurname(begins.key) && keyAt(c, end + 1) !== ':') return false
    // “أصيبت زوجته بجفاف”: behind a title with its owner's pronoun only a name that is known.
    if (begins.joinable && info?.definite && lexicon.withoutArticle(info.key) === null) return false
  }
  // “دعوة رئيس الوزراء الإثيوبي لمصر”
  if (begins.joinable && lexicon.is(lexicon.word(begins.key.slice(1)), 'country')) return false
  const gender = genderOf(c, title, null)
  return (
    !isResumed(c, from, end) &&
    !isMisspelt(c, end, gender) &&
    !isNounBehindParticle(c, end) &&
    !isToKnownBody(c, end) &&
    !isPresentBehind(c, end, gender) &&
    !isVerbBehind(c, end) &&
    !isObject(c, end) &&
    // “مؤسسة المهرجان الدولي بمراكش”
    readPlace(c, end) === end
  )
}

/** A name right behind the title. */
export function readRightBehind(titled: Titled): NounPhrase | null {
  const { c, from, end, info, begins, definite, options } = titled
  const { lexicon } = c
  if (!begins || !mayBegin(titled)) return null
  // “الأستاذة الجامعية” is no name, “السيدة المحمدي” is.
  const adjective = begins.adjectival && isFeminine(c, end)
  const surname = begins.definite && !adjective && lexicon.is(info ?? begins, 'courtesy')
  const spelt = () => endOfLetters(c, end) > end
  if (!startsName(c, end) && !surname && (begins.definite || (begins.known && !spelt()))) return null
  const first = lexicon.data.secondNames.includes(keyAt(c, end + 1)) && !begins.known
  // “الرئيس الأميركي ترامب”
  const single = () => !isPlain(c, end + 1) || breaksPhrase(c, end + 1) || isJoined(c, end + 1)
  const strange = definite && isStrange(c, end) && single()
  // “الممرضة سها أبو وردة”: one word of which nothing is known, in front of a particle of names.
  const led = definite && lexicon.data.wordOrder === 'verb-first' && isPlain(c, end) && is(c, end + 1, 'nameParticle')
  const known = first || strange || led || startsName(c, end) || lexicon.data.nameStyle === 'capitals'
  const unsure = lexicon.data.nameStyle === 'given' && !known
  const before = unsure ? nameBeforeMarker(c, end, info) : end
  if (before > end) return bearer(titled, [end, before])
  const nameEnd = unsure ? end : endOfName(titled, known)
  // “יו"ר ישראל ביתנו אביגדור ליברמן”: a second given name begins the name, what stands before it is a party's.
  const party = lexicon.data.wordOrder === 'free' && nameEnd - end >= 3 && givenAt(c, end + 2) !== null
  if (party && lexicon.data.nameStyle === 'articles' && givenAt(c, end + 1) === null)
    return bearer(titled, [end + 2, readName(c, end + 2, options)], [from, end + 2])
  if (nameEnd === end || !isSure(titled, begins, known, nameEnd) || isNoBearer(titled, begins, known, nameEnd))
    return null
  return bearer(titled, [end, nameEnd])
}

/** “وصف الحقوقي سيفان كيلار الوضع بـ…”, “أما الطبيب سيفان كيلار فقال”: two unknown words between the title and the object, or its verb. */
function isApart({ c, from, end }: Titled): boolean {
  const resumed = () => isTopicMarker(c, from - 1) && wordAt(c, end + 2)?.verb?.resumes
  return isUnknownPair(c, end) && (opensObject(c, end + 2) || resumed() === true)
}

function endOfName(titled: Titled, known: boolean): number {
  const { c, from, end, info, begins, options } = titled
  const read = readName(c, end, options)
  if (known) return read
  if (isApart(titled)) return end + 2
  // “الطبيبة رنا الحاج”: a trade of one word mostly has a name behind it, an office may stand alone.
  const alone = end - from > 1 || c.lexicon.isOffice(info?.bare ?? '')
  // “طلب الرئيس من النائب سحب كلمته”
  const governed = is(c, from - 1, 'preposition') && c.lexicon.looksNoun(begins?.key ?? '')
  return (alone || governed) && isThing(c, end, read) ? end : read
}

/** Whether the words behind a title are a name for sure: known, or by what stands around them. */
function isSure(titled: Titled, begins: WordInfo, known: boolean, nameEnd: number): boolean {
  const { c, from, end, info, definite, options } = titled
  const { lexicon } = c
  if (known) return true
  const last = wordAt(c, nameEnd - 1)
  const long = nameEnd - end >= 2
  if (long && ((last?.definite === true && last.adjectival) || end - from >= 2)) return true
  // “لم يقدم رئيس الحزب أدلة”: an object, not a name.
  const thing = !long && !lexicon.is(info ?? begins, 'courtesy') && !isPlain(c, end)
  // “طبيبة بريطانية وصلت ضمن فريق”: an unknown verb says of her what she did.
  const does = lexicon.data.wordOrder === 'verb-first' && !definite && wordAt(c, end - 1)?.adjectival && !long
  const acts = does && is(c, nameEnd, 'preposition')
  if (!options.addressed && !thing && !acts && (closesName(c, nameEnd) || isTitle(c, nameEnd))) return true
  // “ودعا الكاتب زبيغنو بريجنسكي، المستشار السابق، إلى …”: two words between two titles.
  const plain = long && isPlain(c, end) && isPlain(c, nameEnd - 1)
  if (plain && readTitleBehind(c, nameEnd) !== null) return true
  // “תא"ל הלר אמר”, “השופט כבוב: “…””: behind a rank one word is a name.
  return (isRank(c, from, end) && !long) || isApart(titled)
}

/** Whether what looks like a name is what somebody did, how they were, or where they are. */
function isNoBearer(titled: Titled, begins: WordInfo, known: boolean, nameEnd: number): boolean {
  const { c, from, end, title, options } = titled
  if (nameEnd > end + 1) return false
  // “أستاذ القانون بكلية الحقوق بمكناس، سعد الإدريسي، …”: a place, and the name set off behind it.
  if (begins.adverbial || (begins.joinable && !known && readApposition(c, nameEnd) !== null)) return true
  if (known) return false
  // “مديرة المدرسة فوجئت بالقرار”, “العمدة غاضب”: what the dictionary has as a verb or an adjective.
  const opens = !c.tokens[from - 1]?.word && !isComma(keyAt(c, from - 1))
  // “رد زعيم القرية جاء غاضبا”
  const goesOn = opens || hasAccusative(c, nameEnd) || (!options.behindVerb && !closesName(c, nameEnd))
  if (goesOn && isPredicate(c, end, genderOf(c, title, null))) return true
  // “جلست أم الضحيتين صامتة”: how a woman was, and no given name of hers.
  const things = wordClass.noun | wordClass.verbalNoun
  return begins.feminine && isOrdinary(c.lexicon, begins, wordClass.adjective, things)
}
