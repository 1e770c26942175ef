import { isOnlyPresent } from '../names/name-verbs'
import { readName, readNamesake } from '../names/names'
import { wordClass } from '../words/dictionary'
import { isAddressee, isAdjective, isIndefiniteAdjective, isSpacedConjunction } from '../words/modifiers'
import { endOfRun, startsName } from '../words/name-starts'
import {
  beginsAncestor,
  breaksPhrase,
  endsAsVerb,
  givenAt,
  hasAccusative,
  holdsBody,
  is,
  isCapital,
  isFeminine,
  isJoined,
  isMarkedObject,
  isNumeral,
  isOrigin,
  isOwned,
  isPlain,
  isPlural,
  isPossessive,
  isSeveral,
  isTitle,
  joinsName,
  keyAt,
  type PhraseText,
  surfaceOf,
  wordAt,
} from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { readPlace } from './places'
import { endOfShared, goesOnBehind, isNounWithParticle, isOfMany, joinsConstruct, tieAt } from './ties'

/** A body's name while it is read, word after word. */
export interface BodyReading {
  readonly c: PhraseText
  readonly from: number
  readonly head: WordInfo
  /** The verb in front takes an object. */
  readonly addressed: boolean
  /** The word that is asked about. */
  i: number
  complete: boolean
  /** Whether the last word is one of something, which follows. */
  construct: boolean
  /** Behind nouns that share what they are of. */
  shared: number
  /** The noun of the body that the name holds last. */
  inner: number
}

/** What a rule says: the name goes on (`i` stands behind what it took), ends at `i`, or nothing. */
export type BodyStep = 'on' | 'end' | null

export function goOn(r: BodyReading, to: number, construct = r.construct, complete = r.complete): BodyStep {
  r.i = to
  r.construct = construct
  r.complete = complete
  return 'on'
}

/** “the International Committee of the Red Cross” */
export function overCapital(r: BodyReading, info: WordInfo): BodyStep {
  const { c, i } = r
  const { lexicon } = c
  if (lexicon.data.nameStyle !== 'capitals') return null
  const link = lexicon.is(info, 'titleLink')
  if (link && is(c, i + 1, 'definiteWord') && isCapital(c, i + 2)) return goOn(r, i + 3)
  const linked = link && (isCapital(c, i + 1) || wordAt(c, i + 1)?.known === true)
  return isCapital(c, i) || linked || info.known ? goOn(r, i + 1) : 'end'
}

/** What a particle, a conjunction or a number ties to the name. */
export function overTie(r: BodyReading, info: WordInfo): BodyStep {
  const { c, from, i, complete, construct } = r
  const { lexicon } = c
  // “دفاع المتهم الحادي عشر”
  if (wordAt(c, i - 1)?.definite && lexicon.data.ordinalTails.includes(info.key)) return goOn(r, i + 1)
  // “منظمة الحفاظ على حرية البرمجيات”: a noun with its preposition.
  if (isNounWithParticle(c, i, info.key) && wordAt(c, i + 1) && !breaksPhrase(c, i + 1)) return goOn(r, i + 1, true)
  const spaced = isSpacedConjunction(c, i) && i > from + 1
  if (spaced && !is(c, i + 1, 'body') && !is(c, i + 1, 'title')) return goOn(r, i + 2)
  const tie = complete ? tieAt(c, from, i) : null
  if (tie) return goOn(r, tie.to, tie.construct ?? construct)
  // “مستشفى ابن سينا كريم بناني”
  const ancestor = i === from + 1 && construct && beginsAncestor(c, i) && lexicon.data.nameStyle === 'articles'
  if (ancestor && !givenAt(c, i) && !givenAt(c, i + 1) && isPlainWord(c, i + 1)) return goOn(r, i + 2, false, true)
  return null
}

/** What a body does, in its name: a verbal noun right behind its head. */
export function overDeed(r: BodyReading, info: WordInfo): BodyStep {
  const { c, from, head, i } = r
  const { lexicon } = c
  if (i !== from + 1 || head.definite || lexicon.data.nameStyle !== 'articles') return null
  // “تحالف إعلان الحرية والتغيير”: behind a head without an article what it is of, which reports nothing here.
  const act = info.verb?.form === 'noun' && !info.breaks
  if (act && wordAt(c, i + 1)?.definite) return goOn(r, i + 1, true)
  // “لجنة متابعة تنفيذ الاتفاق”: a verbal noun that is spelt like a participle, in front of another one and of what that is of.
  const deed = info.verb?.form === 'participle' && isFeminine(c, i) ? wordAt(c, i + 1) : null
  if (deed?.definite) return goOn(r, i + 1, true)
  const ofDeed = deed && lexicon.mayBe(deed.key, wordClass.verbalNoun) && wordAt(c, i + 2)?.definite
  return ofDeed ? goOn(r, i + 2, true) : null
}

/** What cannot stand in a body's name. */
export function breakBefore(r: BodyReading, info: WordInfo): BodyStep {
  const { c, from, head, i } = r
  const { lexicon } = c
  if (breaksPhrase(c, i) || (!info.known && lexicon.looksPlural(info.key))) return 'end'
  if (i === from + 1 && !head.definite) {
    // “وهم ائتلاف يضم مجموعات”: behind a body without an article what it does.
    if (isOnlyPresent(c, i)) return 'end'
    // “بيان توصلت هسبريس بنسخة منه”: a verb of no list, whose paper received it.
    const verb = isPlain(c, i) && lexicon.is(head, 'document')
    if (verb && endsAsVerb(c, i) && !is(c, i + 1, 'preposition')) return 'end'
  }
  // “أكدت جمعية حقوقية خفض الأسعار”: behind an adjective without an article only another one.
  return lexicon.data.nameStyle === 'articles' && i > from + 1 && endsIndefinite(c, from, i) ? 'end' : null
}

/** In a language without articles: as far as nothing shows that the name ends. */
export function overRun(r: BodyReading, info: WordInfo): BodyStep {
  const { c, from, i } = r
  const { lexicon } = c
  if (lexicon.data.nameStyle !== 'given') return null
  // “پولیس اہلکار”: who they are in it.
  const people = lexicon.is(info, 'unnamed') || lexicon.is(info, 'title')
  if (people && lexicon.data.subjectMarkers.length > 0) return 'end'
  if (!info.known && isMarkedObject(c, i)) return 'end'
  if (!info.known && i > from + 2) {
    if (!is(c, i - 1, 'country') && keyAt(c, i - 1) !== ')') r.i = endOfRun(c, i)
    return 'end'
  }
  return i > from + 1 && givenAt(c, i) ? 'end' : goOn(r, i + 1)
}

/** “القناة 12 الإسرائيلية”, “المغاربة المقيمين بالخارج”, “لعمال وموظفي الجماعات المحلية” */
export function overCount(r: BodyReading, info: WordInfo): BodyStep {
  const { c, from, i, complete } = r
  const { lexicon } = c
  if (i === from + 1 && lexicon.data.nameStyle === 'articles' && isNumeral(c, i)) return goOn(r, i + 1)
  const where = info.prepositional && !info.genitive && lexicon.withoutArticle(info.key.slice(1)) !== null
  const several =
    where && i > from + 2 && isSeveral(c, i - 1) && !wordAt(c, i - 1)?.known && isAdjective(c, from, i - 1)
  if (several) return goOn(r, i + 1)
  if (info.genitive && !info.definite && complete && i > from + 1) r.shared = Math.max(r.shared, endOfShared(c, i))
  return r.shared > i ? goOn(r, i + 1, true) : null
}

/** Where the body is. */
export function overPlace(r: BodyReading, info: WordInfo): BodyStep {
  const { c, from, head, i, complete } = r
  const { lexicon } = c
  // “جمعية هيئات المحامين بالمغرب”; in “أكدت الجمعية بمراكش أن” the place is where.
  // In “أعلنت وزارة الصحة بمدينة فاس أن” too.
  const place = complete && (i > from + 2 || (head.definite && i > from + 1)) ? readPlace(c, i) : i
  if (place > i) {
    r.i = place
    return 'end'
  }
  // “الفريق الحركي بمجلس النواب”
  const house = info.prepositional && info.key.startsWith(lexicon.data.placeProclitic || '\0')
  const within =
    house && lexicon.isInside(info, 'body') && lexicon.withoutArticle(info.key.slice(1)) === null && !isLed(c, i)
  if (!within || !complete || i <= from + 1) return null
  r.inner = i
  return goOn(r, i + 1, true)
}

/** A particle, and what it governs. */
export function overParticle(r: BodyReading, info: WordInfo): BodyStep {
  const { c, from, head, i, complete, construct } = r
  const { lexicon } = c
  if (!info.prepositional) {
    // “الجبهة الديمقراطية لتحرير فلسطين”
    const goesOn = info.genitive && info.joinable && complete && goesOnBehind(c, i + 1)
    return goesOn ? goOn(r, i + 1, true) : null
  }
  if (!info.genitive || isAddressee(c, i)) return 'end'
  // “النقابة الوطنية لكتاب الضبط”
  const of = complete && !info.definite && wordAt(c, i + 1)?.definite === true && !lexicon.isInside(info, 'document')
  // “الاتحاد العام التونسي للشغل”: behind two adjectives.
  const described = i === from + 3 && head.definite && allDefinite(c, from, i)
  const body = holdsBody(c, i)
  if (!(construct || of || described || body || i <= r.inner + 2 || isOfMany(c, i))) return 'end'
  if (body) r.inner = i
  return goOn(r, i + 1, !info.key.startsWith(lexicon.data.contractedArticles[0] ?? '\0'))
}

/** A word that a conjunction joins. */
export function overJoined(r: BodyReading, info: WordInfo): BodyStep {
  const { c, from, i } = r
  if (!info.conjoined) return null
  const bare = c.lexicon.withoutArticle(info.key.slice(1)) === null
  if ((bare && !joinsConstruct(c, i)) || i <= from + 1 || c.lexicon.isInside(info, 'title')) return 'end'
  return goOn(r, i + 1, bare || r.construct)
}

/** Words with an article: what the body is of, or its adjectives. */
export function overDefinite(r: BodyReading, info: WordInfo): BodyStep {
  const { c, from, head, i, complete, construct } = r
  const { lexicon } = c
  if (!info.definite) return null
  // “باسم الحكومة الموريتانية الحسين ولد مدو”: a given name, with a particle of names behind it.
  const named =
    complete && !construct && givenAt(c, i) !== null && (is(c, i + 1, 'nameParticle') || joinsName(c, i + 1))
  if (named && lexicon.data.wordOrder === 'verb-first') return 'end'
  // “المنظمة الحقوقية”, “المكتب الإعلامي”: a trade right behind a body is its adjective.
  // “رئيسة الجمعية الأستاذة سعاد العلمي”: in front of a name it is hers.
  // “المركزيات النقابية”: the plural of a thing takes the feminine.
  const gender = isFeminine(c, i) === (isFeminine(c, from) || isPlural(c, from))
  const described = i === from + 1 && info.adjectival && gender && !startsName(c, i + 1)
  // “منظمة التعاون الاقتصادي والتنمية”
  const ofNoun = i > from + 1 && isJoined(c, i + 1) && isAdjective(c, from, i)
  const trade = lexicon.is(info, 'title') && !lexicon.is(info, 'titleModifier')
  if (trade && !construct && !described && !ofNoun) return 'end'
  // “הבית הלבן”: where the article is a letter, noun and adjective both have it.
  // “בית המשפט העליון”
  const letter = lexicon.data.definiteArticles.some((one) => one.length === 1)
  const agrees = letter && !info.known && (head.definite || wordAt(c, i - 1)?.definite === true)
  if (complete && !construct && !agrees && !isAdjective(c, from, i)) return 'end'
  if (lexicon.is(info, 'body')) r.inner = i
  return goOn(r, i + 1, false, true)
}

/** A noun without an article that the lists have, or that has the shape of one. */
export function overNoun(r: BodyReading, info: WordInfo): BodyStep {
  const { c, from, head, i, complete, construct } = r
  const { lexicon } = c
  const ends = complete && !construct
  if (info.known) return ends ? 'end' : goOn(r, i + 1, true)
  if (lexicon.isObjectNoun(info.key) && !(givenAt(c, i) && startsName(c, i + 1))) {
    // “لجنة تثبيت وقف إطلاق النار”; in “أدانت منظمة أوكسفام قصف المستشفى” it is the verb's object.
    const object = i > from + 1 && !construct && !lexicon.isObjectNoun(keyAt(c, i - 1))
    return head.definite || object ? 'end' : goOn(r, i + 1, true)
  }
  if (complete && i > from + 1 && joinsConstruct(c, i)) return goOn(r, i + 1, true)
  // “وكالة غوث وتشغيل اللاجئين”
  const shared = endOfShared(c, i)
  if (shared <= i) return null
  if (ends) return 'end'
  r.shared = shared
  return goOn(r, i + 1, true)
}

/** A word of which nothing is known: what a body is of, or its own name. */
export function overUnknown(r: BodyReading, info: WordInfo): BodyStep {
  const { c, from, head, i, complete, construct, addressed } = r
  const { lexicon } = c
  // “منظمة هيومن رايتس ووتش”: a foreign name goes on.
  const inside = i > from + 1 && i < from + longestForeign && wordAt(c, i - 1) !== null
  const foreign = inside && isPlain(c, i - 1) && isPlain(c, i) && !is(c, i - 1, 'country')
  // “جامعة الملك عبد الله للعلوم”
  const title = i > from + 1 && is(c, i - 1, 'title') && wordAt(c, i - 1)?.definite === true
  const crowned = title && startsName(c, i) && givenAt(c, i - 2) === null
  if (complete && !construct && !foreign && !crowned) return 'end'
  if (i === from + 1) {
    // “الذي تجعل منه النقابات لحظة للاحتجاج”: nothing without an article belongs to a noun that has one.
    if (head.definite && isFeminine(c, i) && lexicon.data.wordOrder === 'verb-first') return 'end'
    // “هيئة مقاومة الجدار”: behind a head without an article what it is of.
    const of = !head.definite && wordAt(c, i + 1)?.definite === true
    // “وثيقة مسربة”, “صحف محلية”: what describes a noun without an article.
    if (info.adverbial && !of && !(!head.definite && isIndefiniteAdjective(c, from, i))) return 'end'
  } else if (info.adverbial) return 'end'
  // “أكدت شركة فايزر خفض الأسعار”, “أعلنت شركة فايزر دعمها …”: a noun of its own with what it is of.
  if (foreign && i === from + 2 && ((lexicon.looksNoun(info.key) && governsBehind(c, i)) || isPossessive(c, i)))
    return 'end'
  // “وصفت منظمة أوكسفام البيان بأنه”: behind a verb that takes an object that is the object.
  // “نفت حركة حماس الخبر”: nor does what goes by a name of its own.
  // “لجنة حماية الصحفيين”: no foreign name has the ending of the feminine.
  const noun = !addressed || isFeminine(c, i) || isPlural(c, i) || lexicon.looksPluralNoun(info.key)
  const governs = noun && wordAt(c, i + 1)?.definite === true && !isProper(c, i)
  goOn(r, i, !foreign && (governs || lexicon.is(info, 'nameParticle')), true)
  return givenAt(c, i) || crowned ? overNamesake(r) : goOn(r, i + 1)
}

/** After whom a body is called. */
function overNamesake(r: BodyReading): BodyStep {
  const { c, from, i, construct } = r
  // “مستشفى كمال عدوان حسام أبو صفية”
  const second = i > from + 2 && givenAt(c, i - 2) !== null && isPlain(c, i - 1)
  if (second && readName(c, i) - i > 1) return 'end'
  const end = readNamesake(c, i)
  // “جمعية أمل سعاد العلمي”
  if (end === i + 1 && startsName(c, end) && c.lexicon.data.wordOrder === 'verb-first') {
    r.i = end
    return 'end'
  }
  // “بجامعة محمد الخامس نادية بناني”; “جامعة الملك عبد الله للعلوم” goes on.
  const next = startsName(c, end) || (is(c, end, 'title') && startsName(c, end + 1))
  return goOn(r, Math.max(i + 1, end), next ? false : construct)
}

/** “الوفد الإسباني برئاسة فلان”: who leads a body is no part of its name. */
function isLed(c: PhraseText, i: number): boolean {
  const { chairNouns, placeProclitic } = c.lexicon.data
  const leads = chairNouns.includes(keyAt(c, i).slice(placeProclitic.length))
  return leads && (startsName(c, i + 1) || isTitle(c, i + 1))
}

/** Whether a word is what a body goes by, so that a noun behind it is the verb's object (نفت حركة حماس الخبر). */
function isProper(c: PhraseText, i: number): boolean {
  // “فقدت وكالة ناسا الاتصال”: a noun that governs another has no ending of the accusative.
  const { lexicon } = c
  const key = keyAt(c, i)
  if (hasAccusative(c, i) && !lexicon.looksNoun(key) && !lexicon.looksPluralNoun(key)) return true
  return !wordAt(c, i + 1)?.adjectival && (is(c, i, 'country') || lexicon.isKnownName(surfaceOf(c, i)))
}

/** Whether a word stands in front of a noun that it governs (خفض الأسعار; not موتورز الأميركية). */
function governsBehind(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  if (!next || next.conjoined || next.prepositional) return false
  if (isOwned(c, i + 1) && !next.breaks) return true
  return next.definite && !isOrigin(c, i + 1)
}

/** “منظمة حقوقية”: whether the word in front is an adjective of a head without an article, and this one is none. */
function endsIndefinite(c: PhraseText, head: number, i: number): boolean {
  const { lexicon } = c
  if (lexicon.data.wordOrder !== 'verb-first' || wordAt(c, head)?.definite) return false
  for (let k = head + 1; k < i; k++) if (!isRelative(c, head, k)) return false
  const info = wordAt(c, i)
  if (!info || info.prepositional || info.conjoined || lexicon.is(info, 'titleModifier')) return false
  return info.definite || !isRelative(c, head, i)
}

/** An adjective without an article, by its ending: حقوقية، طبي. */
function isRelative(c: PhraseText, head: number, i: number): boolean {
  const key = surfaceOf(c, i)
  const info = wordAt(c, i)
  const { adjectiveEndings } = c.lexicon.data
  const relative =
    adjectiveEndings.some((one) => one.length > 1 && key.endsWith(one)) || key.endsWith(adjectiveEndings[0] ?? '\0')
  return (
    relative &&
    info !== null &&
    !info.definite &&
    info.given === null &&
    key.length > 2 &&
    isIndefiniteAdjective(c, head, i)
  )
}

function isPlainWord(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info !== null && !info.definite && !info.breaks && !info.prepositional
}

function allDefinite(c: PhraseText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!wordAt(c, i)?.definite) return false
  return true
}

const longestForeign = 4
