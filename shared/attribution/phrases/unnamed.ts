import { genderOf, readName } from '../names/names'
import { thingClasses, wordClass } from '../words/dictionary'
import { isAdjective, isIndefiniteAdjective } from '../words/modifiers'
import { type NounPhrase, phraseOf, type TokenRange } from '../words/noun-phrase'
import {
  breaksPhrase,
  closesName,
  givenAt,
  is,
  isFeminine,
  isOrdinary,
  isOrigin,
  isPossessive,
  isSeveral,
  keyAt,
  type PhraseText,
  type ReadOptions,
  surfaceOf,
  wordAt,
} from '../words/phrase-text'
import { readExtent } from './body-extent'

// Sources without a name.

/** “مسافر يدعى هيثم”: a trade, and a name behind a word of naming. */
function readCalled(c: PhraseText, from: number): NounPhrase | null {
  for (let i = from + 1; i < from + 3; i++) {
    const info = wordAt(c, i)
    if (!info) return null
    if (!c.lexicon.is(info, 'namingNoun') || info.known || c.lexicon.is(info, 'titleLink')) continue
    // “مهنيو سيارات الأجرة”: things, and of what kind.
    const end = wordAt(c, i + 1)?.definite && givenAt(c, i + 1) === null ? i + 1 : readName(c, i + 1)
    if (end === i + 1) return null
    const name: TokenRange = [i + 1, end]
    return phraseOf({ from, to: end, kind: 'person', title: [from, i], name, gender: genderOf(c, [from, i], name) })
  }
  return null
}

/** The noun of an accusative without its ending: مصدرا is called مصدر. */
function withoutAccusative(c: PhraseText, from: number): NounPhrase['lead'] {
  const info = wordAt(c, from)
  const ending = c.lexicon.data.accusativeEnding
  if (!info || ending === '' || !info.key.endsWith(ending) || info.definite || isPossessive(c, from)) return null
  const key = info.key.slice(0, -ending.length)
  if (!c.lexicon.is(c.lexicon.word(key), 'unnamed')) return null
  return { token: from, key, text: surfaceOf(c, from).replace(/\p{M}/gu, '').slice(0, -ending.length) }
}

/** “مصادر مؤكدة لموقعنا”: a participle that describes the noun before it and reports nothing. */
function isAttribute(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (info?.verb?.form !== 'participle' || info.verb.joined || !isFeminine(c, i)) return false
  return keyAt(c, i + 1) !== ':' && c.quoteOf[i + 2] === -1 && !c.lexicon.opensReport(wordAt(c, i + 1))
}

/** “مسؤولو”: several people in front of whose they are. */
function isConstruct(c: PhraseText, i: number): boolean {
  const { soundPlural } = c.lexicon.data
  return soundPlural !== null && keyAt(c, i).endsWith(soundPlural.construct)
}

/** Whether a word goes on with a source without an article, whose adjectives have none either, and no object behind them. */
function goesOnSource(c: PhraseText, from: number, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || c.lexicon.data.withholding.includes(info.key)) return false
  if (i === from + 1) return !c.lexicon.data.sourceNouns.includes(keyAt(c, from)) || goesOnMere(c, from, i)
  const before = wordAt(c, i - 1)
  // “أحد المحتجين قرب الساحة”
  if (before?.definite) return info.definite
  if (is(c, from, 'partitive') || !isIndefiniteAdjective(c, from, i - 1)) return true
  // “رفيع المستوى”
  if (info.definite) return c.lexicon.data.looseAdjectives.includes(keyAt(c, i - 1))
  if (isIndefiniteAdjective(c, from, i) || c.lexicon.is(info, 'titleModifier')) return true
  const { accusativeEnding } = c.lexicon.data
  return c.lexicon.opensReport(wordAt(c, i + 1)) && !info.key.endsWith(accusativeEnding)
}

/** “مصدر أمني”, “مصادر الجريدة”; in “أكد مصدر وصول المساعدات” it is the verb's object. */
function goesOnMere(c: PhraseText, from: number, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || info.known || isIndefiniteAdjective(c, from, i)) return true
  if (info.definite) return is(c, i, 'outlet') || is(c, i, 'namingNoun')
  return closesName(c, i + 1) && !isPossessive(c, i + 1) && !info.key.endsWith(c.lexicon.data.accusativeEnding)
}

/** “قالت امرأة من الحي إن”: where somebody is from, right in front of the report; the index behind it, or `i`. */
function endOfOrigin(c: PhraseText, from: number, i: number): number {
  const { originPreposition, sourceNouns } = c.lexicon.data
  const place = wordAt(c, i + 1)
  // “شاب من سكان الحي”
  const among = is(c, i + 1, 'unnamed') && wordAt(c, i + 2)?.definite === true
  if (originPreposition === '' || keyAt(c, i) !== originPreposition || !(place?.definite || among)) return i
  if (sourceNouns.includes(keyAt(c, from)) || wordAt(c, from)?.definite) return i
  const to = readExtent(c, i + 1, longestOrigin)
  const ends = c.lexicon.opensReport(wordAt(c, to)) || keyAt(c, to) === ':' || (among && closesName(c, to))
  return ends ? to : i
}

const longestOrigin = 3

/** How many words a crowd is told by, with what they are. */
const longestCrowd = 5

/** “العشرات من المتظاهرين”, “مئات من السكان المحليين”: a count, the particle of which, and several with an article; `from` where no such crowd stands. */
function endOfCrowd(c: PhraseText, from: number): number {
  const { crowdNouns, originPreposition } = c.lexicon.data
  if (!crowdNouns.includes(wordAt(c, from)?.bare ?? '') || keyAt(c, from + 1) !== originPreposition) return from
  let i = from + 2
  while (i < from + longestCrowd && wordAt(c, i)?.definite && !wordAt(c, i)?.prepositional) {
    if (i > from + 2 && !wordAt(c, i)?.adjectival) break
    i++
  }
  return i > from + 2 ? i : from
}

/** “مسؤولة بالخارجية الأميركية”: a place with an article, and whose it is. */
function endOfPlace(c: PhraseText, i: number): number {
  const origin = isOrigin(c, i + 1) && isFeminine(c, i) === isFeminine(c, i + 1)
  return origin ? i + 2 : i + 1
}

/** Reads a source without a name: مصدر أمني, أحد المحتجين, مسؤول في وزارة الدفاع. */
export function readUnnamed(c: PhraseText, from: number, { addressed = false }: ReadOptions = {}): NounPhrase {
  const { lexicon } = c
  const called = readCalled(c, from)
  if (called) return called
  const crowd = endOfCrowd(c, from)
  if (crowd > from) return phraseOf({ from, to: crowd, kind: 'unnamed', name: [from, crowd] })
  const definite = wordAt(c, from)?.definite === true || is(c, from - 1, 'definiteWord')
  let i = from + 1
  while (i - from < 4 && (!breaksPhrase(c, i) || isAttribute(c, i)) && (!givenAt(c, i) || is(c, i, 'unnamed'))) {
    const info = wordAt(c, i)
    if (!info || info.conjoined || info.prepositional || lexicon.is(info, 'sameAgain')) break
    // “دبلوماسي اطلع على المحادثات”: what a source without a name did.
    if (lexicon.data.wordOrder === 'verb-first' && isOrdinary(lexicon, info, wordClass.past, thingClasses)) break
    // “a U.S. official briefed on the talks”
    if (lexicon.data.nameStyle === 'capitals' && !info.known) break
    // “برر آخرون قرارات …”: the ending shows that no noun depends on it (Ryding 2005, ch. 8).
    if (!definite && isSeveral(c, from) && !isSeveral(c, i) && !info.adjectival && !info.known) break
    // “سكان الإقليم يعيشون على …”
    if (!info.known && lexicon.looksPlural(info.key)) break
    // “عدة أشخاص التقوا الرئيس”
    if (lexicon.data.pluralVerbEndings.some((one) => info.key.endsWith(one))) break
    // “وصف أحدهم تجربته”
    if (isPossessive(c, i) && !is(c, from, 'partitive')) break
    // “مصادر مطلعة لموقعنا”
    if (info.joinable && !info.adjectival && !info.definite && i > from + 1) break
    // “المصدر المقرب”: it agrees in number and gender (Ryding 2005, ch. 10).
    const agrees = !isSeveral(c, from) && isFeminine(c, i) === isFeminine(c, from)
    const things = wordClass.noun | wordClass.verbalNoun
    const shaped = agrees && isOrdinary(lexicon, lexicon.word(info.bare), wordClass.adjective, things)
    if (definite && !(info.definite && (shaped || isAdjective(c, from, i)))) break
    if (!definite && lexicon.data.wordOrder === 'verb-first' && !goesOnSource(c, from, i)) break
    // “مسؤول أميركي طلب عدم الكشف عن هويته”
    if (!definite && wordAt(c, i - 1)?.adjectival && lexicon.isObjectNoun(info.key)) break
    // “انتقد مدافعو الحقوق القرار”: whose they are, and then the object.
    const described = i === from + 2 && info.adjectival && !info.known
    // “واستنكر سكان المنطقة القرار”, “وحذر سكان المنطقة من”
    const settled = i === from + 1 && lexicon.data.dwellers.includes(keyAt(c, from))
    // “وانتقد تجار السوق القرار”: and a second noun with an article, which is no adjective of the first.
    const object = wordAt(c, i + 1)?.definite === true && !isAdjective(c, i, i + 1) && !wordAt(c, i + 1)?.prepositional
    const theirs = i === from + 1 && object && lexicon.data.groupNouns.includes(keyAt(c, from))
    // “خاطب موظفو وزارة العمل الرئيس”
    const bodys = i === from + 2 && isConstruct(c, from) && is(c, from + 1, 'body') && !wordAt(c, from + 1)?.definite
    const governs = settled || theirs || bodys || ((i === from + 1 || described) && isConstruct(c, from))
    // “وصف أحد الباعة الوضع بـ“…””: behind the group that somebody is one of.
    const judged = addressed && info.definite && i >= from + 2 && wordAt(c, i - 1)?.definite === true
    if (judged && !isAdjective(c, i - 1, i)) break
    if (addressed && !definite && info.definite && !is(c, from, 'partitive') && !governs) break
    i++
  }
  // “أحد مرافقي وزير الخارجية الإيراني”
  const whose = wordAt(c, i)
  if (i - from === 4 && whose?.definite && whose.adjectival && wordAt(c, i - 1)?.definite && isAdjective(c, from, i))
    i++
  // “قريب أحد هؤلاء السجناء”
  if (is(c, i, 'demonstrative') && is(c, i - 1, 'partitive') && wordAt(c, i + 1)?.definite) i += 2
  const again = is(c, i, 'sameAgain')
  if (again) {
    return phraseOf({
      from,
      to: i + 1,
      title: [from, i],
      kind: 'unnamed',
      gender: genderOf(c, [from, i], null),
      definite,
      name: null,
      again,
    })
  }
  // “מקורב למנכ"ל”: to whom.
  const near = wordAt(c, i)?.prepositional === true && wordAt(c, i)?.genitive === true
  // “עובד לשעבר בחברה”, “גורם במשרד האוצר”: where they work.
  const inside = wordAt(c, i)
  const { placeProclitic, wordOrder } = lexicon.data
  // “גורם בליכוד”
  const party = wordOrder === 'free' && inside !== null && lexicon.bodyNames(inside.key.slice(1)).length > 0
  const employed =
    inside?.prepositional === true && (party || lexicon.isInside(inside, 'body') || lexicon.isInside(inside, 'noun'))
  // “مسؤول بالشركة”
  const there = wordOrder === 'verb-first' && employed && keyAt(c, i).startsWith(placeProclitic || '\0')
  if (!definite && (near || employed) && wordOrder === 'free') i = readExtent(c, i, 4)
  else if (!definite && there && i === from + 1)
    i = lexicon.withoutArticle(keyAt(c, i).slice(1)) !== null ? endOfPlace(c, i) : readExtent(c, i, 5)
  // “متحدث باسمها”
  else if (!definite && lexicon.data.ownedLinks.includes(keyAt(c, i))) i++
  else if (!definite && !isPossessive(c, from) && is(c, i, 'titleLink') && wordAt(c, i + 1) && !isPossessive(c, i + 1))
    i = Math.max(i + 2, readExtent(c, i + 1, 5))
  else if (!definite) {
    // “مصدر من داخل الشركة”, “مسؤول في وزارة الدفاع”: a place of work belongs to the name.
    let k = i
    while (k - i < 2 && is(c, k, 'preposition')) k++
    // “وعلق مصدر أمني على القرار”: on what.
    const { placePrepositions } = lexicon.data
    const works = placePrepositions.length === 0 || placePrepositions.includes(keyAt(c, i))
    // “احتج بعضهم لدى المديرية”: where, not who.
    const some = i === from + 1 && isPossessive(c, from)
    const place = k > i && works && !some ? wordAt(c, k) : null
    // “یک شهروند به خبرنگار ما گفت”: to whom.
    const addressee = lexicon.data.addresseeProclitics.includes(keyAt(c, i))
    // “یک مقام آگاه در نشست خبری گفت”: where it was said; “یک مقام در وزارت نفت”, “یک شاهد از شمال شهر” are who they are.
    const { originPreposition } = lexicon.data
    const origin = originPreposition === '' || keyAt(c, i) === originPreposition
    const anyPlace = lexicon.data.nameStyle === 'given' && !addressee && (origin || is(c, k, 'country'))
    // “مصدر من قادة المعارضة”: several whose one it is; in “من عين المكان” one noun says where.
    // “قاطعه أحد الصيادين من شرفة القاعة”: where he stood.
    const many = lexicon.looksPluralNoun(keyAt(c, k)) || (isFeminine(c, k) && !is(c, from, 'partitive'))
    const among = many && keyAt(c, i) === lexicon.data.originPreposition && wordAt(c, k + 1)?.definite === true
    if (place && (among || anyPlace || place.definite || lexicon.is(place, 'body')) && !lexicon.is(place, 'document'))
      i = readExtent(c, k, 7)
  }
  i = endOfOrigin(c, from, i)
  // “المسؤول في هيئة السدود”: whose office is told is somebody else than whoever spoke.
  const office = definite && lexicon.data.nameStyle === 'articles' && is(c, i, 'preposition') ? wordAt(c, i + 1) : null
  const told = office !== null && !office.definite && lexicon.is(office, 'body') && !lexicon.is(office, 'document')
  if (told) i = readExtent(c, i + 1, 7)
  const lead = withoutAccusative(c, from)
  const own = genderOf(c, [from, i], null) ?? (lead ? lexicon.titleGender(lead.key) : null)
  // “الصحفيون”: no woman's verb goes on with men.
  const gender = own ?? (isFeminine(c, from) ? 'f' : isSeveral(c, from) ? 'm' : null)
  return phraseOf({
    from,
    to: i,
    title: definite ? [from, i] : null,
    kind: 'unnamed',
    gender,
    definite,
    name: definite && !told ? null : [from, i],
    lead,
  })
}
