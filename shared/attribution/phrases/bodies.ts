import { isOnlyPresent } from '../names/name-verbs'
import { readName, readNamesake } from '../names/names'
import { wordClass } from '../words/dictionary'
import { isAddressee, isAdjective, isIndefiniteAdjective, isSpacedConjunction } from '../words/modifiers'
import {
  alter,
  beforeRemark,
  beginsAncestor,
  breaksPhrase,
  closingMark,
  endOfRun,
  endsAsVerb,
  givenAt,
  goesOnAs,
  hasAccusative,
  holdsBody,
  is,
  isCapital,
  isComma,
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
  type NounPhrase,
  type PhraseText,
  phraseOf,
  type ReadOptions,
  skipParentheses,
  startsName,
  surfaceOf,
  wordAt,
} from '../words/phrase-text'
import { endsSubject, fillBody } from './filled'
import { readPlace } from './places'
import { endOfShared, goesOnBehind, isNounWithParticle, isOfMany, joinsConstruct, tieAt } from './ties'

export const longestBody = 11

/** Reads what a body, a document or an unnamed source is called; returns the index behind it. */
export function readExtent(c: PhraseText, from: number, most: number, { addressed = false }: ReadOptions = {}): number {
  const { lexicon } = c
  const head = wordAt(c, from)
  if (!head) return from
  const { nameStyle } = lexicon.data
  let i = from + 1
  // A name in marks belongs to the body: صحيفة “لا غازيت”.
  const names = lexicon.is(head, 'body') || lexicon.is(head, 'namingNoun')
  const close = names && !head.definite ? closingMark(c, i) : -1
  const between = keyAt(c, i)
  if (close >= 0 && close - i <= 7 && !isComma(between) && between !== ':') return close + 1
  let complete = head.definite
  let construct = !head.definite
  // Behind nouns that share what they are of, and the noun of the body that the name holds last.
  let shared = from
  let inner = from
  while (i - from < most) {
    const skipped = skipParentheses(c, i)
    if (skipped > i) {
      i = skipped
      continue
    }
    const info = wordAt(c, i)
    if (!info || lexicon.is(info, 'sameAgain')) break
    if (nameStyle === 'capitals') {
      const linked = lexicon.is(info, 'titleLink') && (isCapital(c, i + 1) || wordAt(c, i + 1)?.known === true)
      // “the International Committee of the Red Cross”
      if (lexicon.is(info, 'titleLink') && is(c, i + 1, 'definiteWord') && isCapital(c, i + 2)) {
        i += 3
        continue
      }
      if (!(isCapital(c, i) || linked || info.known)) break
      i++
      continue
    }
    // “دفاع المتهم الحادي عشر”
    if (wordAt(c, i - 1)?.definite && lexicon.data.ordinalTails.includes(info.key)) {
      i++
      continue
    }
    // “منظمة الحفاظ على حرية البرمجيات”: a noun with its preposition.
    if (isNounWithParticle(c, i, info.key) && wordAt(c, i + 1) && !breaksPhrase(c, i + 1)) {
      construct = true
      i++
      continue
    }
    if (isSpacedConjunction(c, i) && i > from + 1 && !is(c, i + 1, 'body') && !is(c, i + 1, 'title')) {
      i += 2
      continue
    }
    const tie = complete ? tieAt(c, from, i) : null
    if (tie) {
      construct = tie.construct ?? construct
      i = tie.to
      continue
    }
    // “مستشفى ابن سينا كريم بناني”
    const ancestor = i === from + 1 && construct && beginsAncestor(c, i)
    if (ancestor && nameStyle === 'articles' && !givenAt(c, i) && !givenAt(c, i + 1) && isPlainWord(c, i + 1)) {
      complete = true
      construct = false
      i += 2
      continue
    }
    // “تحالف إعلان الحرية والتغيير”: behind a head without an article what it is of, which reports nothing here.
    const act = i === from + 1 && !head.definite && nameStyle === 'articles' && info.verb?.form === 'noun'
    if (act && !info.breaks && wordAt(c, i + 1)?.definite) {
      construct = true
      i++
      continue
    }
    // “لجنة متابعة تنفيذ الاتفاق”: a verbal noun that is spelt like a participle, in front of another one and of what that is of.
    const follows = i === from + 1 && !head.definite && info.verb?.form === 'participle' && isFeminine(c, i)
    const deed = follows && nameStyle === 'articles' ? wordAt(c, i + 1) : null
    const ofDeed = deed && lexicon.mayBe(deed.key, wordClass.verbalNoun) && wordAt(c, i + 2)?.definite
    if (deed?.definite || ofDeed) {
      construct = true
      i += deed?.definite ? 1 : 2
      continue
    }
    if (breaksPhrase(c, i) || (!info.known && lexicon.looksPlural(info.key))) break
    // “وهم ائتلاف يضم مجموعات”: behind a body without an article what it does.
    if (i === from + 1 && !head.definite && isOnlyPresent(c, i)) break
    // “بيان توصلت هسبريس بنسخة منه”: a verb of no list, whose paper received it.
    const verb = i === from + 1 && !head.definite && isPlain(c, i) && lexicon.is(head, 'document')
    if (verb && endsAsVerb(c, i) && !is(c, i + 1, 'preposition')) break
    // “أكدت جمعية حقوقية خفض الأسعار”: behind an adjective without an article only another one.
    if (nameStyle === 'articles' && i > from + 1 && endsIndefinite(c, from, i)) break
    if (nameStyle === 'given') {
      // “پولیس اہلکار”: who they are in it.
      const people = lexicon.is(info, 'unnamed') || lexicon.is(info, 'title')
      if (people && lexicon.data.subjectMarkers.length > 0) break
      if (!info.known && isMarkedObject(c, i)) break
      if (!info.known && i > from + 2) return is(c, i - 1, 'country') || keyAt(c, i - 1) === ')' ? i : endOfRun(c, i)
      if (i > from + 1 && givenAt(c, i)) break
      i++
      continue
    }
    // “القناة 12 الإسرائيلية”
    if (i === from + 1 && nameStyle === 'articles' && isNumeral(c, i)) {
      i++
      continue
    }
    // “المغاربة المقيمين بالخارج”
    const where = info.prepositional && !info.genitive && lexicon.withoutArticle(info.key.slice(1)) !== null
    const several =
      where && i > from + 2 && isSeveral(c, i - 1) && !wordAt(c, i - 1)?.known && isAdjective(c, from, i - 1)
    if (several) {
      i++
      continue
    }
    // “لعمال وموظفي الجماعات المحلية”
    if (info.genitive && !info.definite && complete && i > from + 1 && endOfShared(c, i) > i) shared = endOfShared(c, i)
    if (shared > i) {
      construct = true
      i++
      continue
    }
    // “جمعية هيئات المحامين بالمغرب”; in “أكدت الجمعية بمراكش أن” the place is where.
    // In “أعلنت وزارة الصحة بمدينة فاس أن” too.
    const place = complete && (i > from + 2 || (head.definite && i > from + 1)) ? readPlace(c, i) : i
    if (place > i) return place
    // “الفريق الحركي بمجلس النواب”
    const house = info.prepositional && info.key.startsWith(lexicon.data.placeProclitic || '\0')
    const within =
      house && lexicon.isInside(info, 'body') && lexicon.withoutArticle(info.key.slice(1)) === null && !isLed(c, i)
    if (within && complete && i > from + 1) {
      inner = i
      construct = true
      i++
      continue
    }
    if (info.prepositional) {
      const goesOn = info.genitive && !isAddressee(c, i)
      // “النقابة الوطنية لكتاب الضبط”
      const of =
        complete && !info.definite && wordAt(c, i + 1)?.definite === true && !lexicon.isInside(info, 'document')
      // “الاتحاد العام التونسي للشغل”: behind two adjectives.
      const described = i === from + 3 && head.definite && allDefinite(c, from, i)
      if (!goesOn || !(construct || of || described || holdsBody(c, i) || i <= inner + 2 || isOfMany(c, i))) break
      if (holdsBody(c, i)) inner = i
      construct = !wordAt(c, i)?.key.startsWith(lexicon.data.contractedArticles[0] ?? '\0')
    } else if (info.genitive && info.joinable && complete && goesOnBehind(c, i + 1)) {
      // “الجبهة الديمقراطية لتحرير فلسطين”
      construct = true
    } else if (info.conjoined) {
      const bare = lexicon.withoutArticle(info.key.slice(1)) === null
      if ((bare && !joinsConstruct(c, i)) || i <= from + 1 || lexicon.isInside(info, 'title')) break
      if (bare) construct = true
    } else if (info.definite) {
      // “باسم الحكومة الموريتانية الحسين ولد مدو”: a given name, with a particle of names behind it.
      const named =
        complete && !construct && givenAt(c, i) !== null && (is(c, i + 1, 'nameParticle') || joinsName(c, i + 1))
      if (named && lexicon.data.wordOrder === 'verb-first') break
      // “المنظمة الحقوقية”, “المكتب الإعلامي”: a trade right behind a body is its adjective.
      // “رئيسة الجمعية الأستاذة سعاد العلمي”: in front of a name it is hers.
      // “المركزيات النقابية”: the plural of a thing takes the feminine.
      const gender = isFeminine(c, i) === (isFeminine(c, from) || isPlural(c, from))
      const alike = i === from + 1 && info.adjectival && gender
      const described = alike && !startsName(c, i + 1)
      // “منظمة التعاون الاقتصادي والتنمية”
      const ofNoun = i > from + 1 && isJoined(c, i + 1) && isAdjective(c, from, i)
      if (lexicon.is(info, 'title') && !lexicon.is(info, 'titleModifier') && !construct && !described && !ofNoun) break
      // “הבית הלבן”: where the article is a letter, noun and adjective both have it.
      // “בית המשפט העליון”
      const letter = lexicon.data.definiteArticles.some((one) => one.length === 1)
      const agrees = letter && !info.known && (head.definite || wordAt(c, i - 1)?.definite === true)
      if (complete && !construct && !agrees && !isAdjective(c, from, i)) break
      if (lexicon.is(info, 'body')) inner = i
      complete = true
      construct = false
    } else if (info.known) {
      if (complete && !construct) break
      construct = true
    } else if (lexicon.isObjectNoun(info.key) && !(givenAt(c, i) && startsName(c, i + 1))) {
      // “لجنة تثبيت وقف إطلاق النار”; in “أدانت منظمة أوكسفام قصف المستشفى” it is the verb's object.
      if (head.definite || (i > from + 1 && !construct && !lexicon.isObjectNoun(keyAt(c, i - 1)))) break
      construct = true
    } else if (complete && i > from + 1 && joinsConstruct(c, i)) {
      construct = true
    } else if (endOfShared(c, i) > i) {
      // “وكالة غوث وتشغيل اللاجئين”
      if (complete && !construct) break
      shared = endOfShared(c, i)
      construct = true
    } else {
      // “منظمة هيومن رايتس ووتش”: a foreign name goes on.
      const before = wordAt(c, i - 1)
      const foreign =
        i > from + 1 &&
        i < from + longestForeign &&
        before !== null &&
        isPlain(c, i - 1) &&
        isPlain(c, i) &&
        !is(c, i - 1, 'country')
      // “جامعة الملك عبد الله للعلوم”
      const title = i > from + 1 && is(c, i - 1, 'title') && wordAt(c, i - 1)?.definite === true
      const crowned = title && startsName(c, i) && givenAt(c, i - 2) === null
      if (complete && !construct && !foreign && !crowned) break
      // “الذي تجعل منه النقابات لحظة للاحتجاج”: nothing without an article belongs to a noun that has one.
      if (i === from + 1 && head.definite && isFeminine(c, i) && lexicon.data.wordOrder === 'verb-first') break
      // “هيئة مقاومة الجدار”: behind a head without an article what it is of.
      const of = i === from + 1 && !head.definite && wordAt(c, i + 1)?.definite === true
      // “وثيقة مسربة”, “صحف محلية”: what describes a noun without an article.
      const described = i === from + 1 && !head.definite && isIndefiniteAdjective(c, from, i)
      if (info.adverbial && !of && !described) break
      // “أكدت شركة فايزر خفض الأسعار”, “أعلنت شركة فايزر دعمها …”: a noun of its own with what it is of.
      if (foreign && i === from + 2 && ((lexicon.looksNoun(info.key) && governsBehind(c, i)) || isPossessive(c, i)))
        break
      complete = true
      // “وصفت منظمة أوكسفام البيان بأنه”: behind a verb that takes an object that is the object.
      // “نفت حركة حماس الخبر”: nor does what goes by a name of its own.
      // “لجنة حماية الصحفيين”: no foreign name has the ending of the feminine.
      const noun = !addressed || isFeminine(c, i) || isPlural(c, i) || lexicon.looksPluralNoun(info.key)
      const governs = noun && wordAt(c, i + 1)?.definite === true && !isProper(c, i)
      construct = !foreign && (governs || lexicon.is(info, 'nameParticle'))
      if (givenAt(c, i) || crowned) {
        // “مستشفى كمال عدوان حسام أبو صفية”
        const second = i > from + 2 && givenAt(c, i - 2) !== null && isPlain(c, i - 1)
        if (second && readName(c, i) - i > 1) break
        const end = readNamesake(c, i)
        // “جمعية أمل سعاد العلمي”
        if (end === i + 1 && startsName(c, end) && lexicon.data.wordOrder === 'verb-first') return end
        // “بجامعة محمد الخامس نادية بناني”; “جامعة الملك عبد الله للعلوم” goes on.
        if (startsName(c, end) || (is(c, end, 'title') && startsName(c, end + 1))) construct = false
        i = Math.max(i + 1, end)
        continue
      }
    }
    i++
  }
  return i
}

/** “الوفد الإسباني برئاسة فلان”: who leads a body is no part of its name. */
function isLed(c: PhraseText, i: number): boolean {
  const { chairNouns, placeProclitic } = c.lexicon.data
  const leads = chairNouns.includes(keyAt(c, i).slice(placeProclitic.length))
  return leads && (startsName(c, i + 1) || isTitle(c, i + 1))
}

/** “قوات الدعم السريع”: a body whose name is known whole, with its adjectives. */
export function readKnownBody(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  const found = c.lexicon
    .bodyNames(keyAt(c, from))
    .find((keys) => goesOnAs(c, from, keys) && wordAt(c, from + keys.length - 1) !== null)
  if (!found) return null
  // “دار الإفتاء المصرية”
  let to = from + found.length
  // “a White House spokesman”, “the White House press secretary”
  const next = c.lexicon.data.nameStyle === 'capitals' ? wordAt(c, to) : null
  if (c.lexicon.data.nameStyle === 'capitals' && (!isCapital(c, from) || (next && !next.breaks && !next.verb)))
    return null
  // “مفوض الأمم المتحدة السامي”: behind a feminine the adjective of a man is the title's.
  const agrees = (i: number) => isFeminine(c, i) || !isFeminine(c, i - 1)
  const binds = (i: number) => c.lexicon.bindsParticiple(wordAt(c, i)?.bare ?? '', keyAt(c, i + 1))
  while (wordAt(c, to)?.definite && !wordAt(c, to)?.known && isAdjective(c, from, to) && agrees(to) && !binds(to)) to++
  // “منظمة الصحة العالمية لإقليم شرق المتوسط”, “برنامج الأغذية العالمي التابع للأمم المتحدة”
  const goesOn = wordAt(c, to)?.genitive || binds(to)
  // “وكيل الأمين العام للأمم المتحدة للشؤون الإنسانية”: what the office is for.
  const whole = c.lexicon.data.wordOrder === 'verb-first' && wordAt(c, from)?.definite && found.length > 1 && !binds(to)
  const usual = goesOn && !whole && is(c, from, 'body') ? readBody(c, from, options) : null
  if (usual && usual.to > to) return usual
  if (c.lexicon.data.nameStyle === 'given') {
    // “وزارت خارجه آمریکا”
    if (is(c, to, 'country')) to++
    // “روابط عمومی بانک مرکزی”: of another one.
    to = readKnownBody(c, to, options)?.to ?? to
  }
  return phraseOf({ from, to, kind: 'body', name: [from, to], definite: true })
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

export function readBody(c: PhraseText, from: number, options: ReadOptions = {}): NounPhrase {
  const extent = readExtent(c, from, longestBody, options)
  const { behindVerb = false, addressed = false, cited = false } = options
  const fills = (behindVerb || addressed) && c.lexicon.data.wordOrder === 'verb-first' && extent > from
  const i = fills && !is(c, extent, 'sameAgain') ? fillBody(c, from, extent, { addressed, cited }) : extent
  const again = is(c, i, 'sameAgain')
  const head = wordAt(c, from)
  const definite = head?.definite === true || is(c, from - 1, 'definiteWord')
  const base = phraseOf({ from, to: i, kind: 'body', definite, whole: i > extent || (fills && endsSubject(c, i)) })
  return alter(base, { to: again ? i + 1 : i, name: again ? null : [from, beforeRemark(c, from, i)], again })
}
