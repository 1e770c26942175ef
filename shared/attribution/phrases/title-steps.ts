import { isOnlyVerb } from '../names/name-verbs'
import { endOfLetters, readName, readNamesake } from '../names/names'
import { isUnknownPair } from '../names/unknown-pairs'
import { wordClass } from '../words/dictionary'
import { markedWork, skipMarks, skipParentheses } from '../words/marked-text'
import { isAddressee, isAdjective, isIndefiniteAdjective, isSpacedConjunction } from '../words/modifiers'
import { endOfRun, startsName } from '../words/name-starts'
import {
  beginsAncestor,
  breaksPhrase,
  givenAt,
  goesOnAs,
  is,
  isAnother,
  isCapital,
  isComma,
  isFeminine,
  isMarkedObject,
  isOwned,
  isPlain,
  isTitle,
  joinsName,
  keyAt,
  type PhraseText,
  wordAt,
} from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { endOfWing, longestBody, readExtent } from './body-extent'
import {
  endOfHouse,
  endOfParty,
  endOfTown,
  isDescribing,
  isLocality,
  isOwnTitle,
  isPlaceOf,
  isStatementInside,
  joinsBody,
  joinsHead,
  readOffice,
  startsNameLater,
} from './title-parts'

/** A title while it is read, word after word. */
export interface TitleReading {
  readonly c: PhraseText
  readonly from: number
  readonly head: WordInfo
  /** The word that is asked about. */
  i: number
  /** Behind the last word, in front of a remark in parentheses. */
  last: number
  /** Whether the title is complete, so that a word without an article begins the name. */
  complete: boolean
  /** Whether the last word is one of something, which follows. */
  construct: boolean
}

/** What a rule says: the title goes on (`i` stands behind what it took), ends at `i`, ends there for sure, or nothing. */
export type TitleStep = 'on' | 'end' | 'sure' | null

function goOn(r: TitleReading, to: number, construct = r.construct, complete = true): TitleStep {
  r.i = to
  r.complete = complete
  r.construct = construct
  return 'on'
}

/** The title is whole behind a token, so that a name may follow. */
function whole(r: TitleReading, to: number): TitleStep {
  return goOn(r, to, false)
}

function sure(r: TitleReading, to: number): TitleStep {
  r.i = to
  return 'sure'
}

/** “الأمين العام (بالنيابة)” */
export function overRemark(r: TitleReading): TitleStep {
  const skipped = skipParentheses(r.c, r.i)
  if (skipped === r.i) return null
  r.last = r.i
  return goOn(r, skipped, r.construct, r.complete)
}

/** Marks that belong to the title. */
export function overMarks(r: TitleReading): TitleStep {
  const { c, from, i, construct } = r
  // “باسم حزب “الشعب يريد” عبد الهادي الحمزاوي”: behind the marks the name begins.
  const marked = skipMarks(c, i)
  if (marked > i) return sure(r, marked)
  if (!construct) return null
  // “مؤسس مجموعة “تيسلا” للصناعات”: the marks say what the noun in front is called, and the title goes on.
  // “مدير جريدة “المرآة””, “الأمين العام لجمعية “أمان””: they are called by nothing else.
  const outlet = i > from + 1 && (is(c, i - 1, 'outlet') || joinsBody(c, i - 1))
  const called = outlet || is(c, i - 1, 'body') || is(c, i - 1, 'namingNoun') ? markedWork(c, i) : i
  return called > i && (outlet || wordAt(c, called)?.genitive) ? whole(r, called) : null
}

export function overAdverb(r: TitleReading, info: WordInfo): TitleStep {
  const { c, from, i, complete } = r
  const { lexicon } = c
  // “نقيبة الأطباء سابقا ريما خوري”
  // “رئيس الجماعة بالنيابة، سعيد العلمي، إن”
  const adverb = complete && lexicon.data.titleAdverbs.includes(info.key)
  if (adverb && (startsName(c, i + 1) || isComma(keyAt(c, i + 1)) || lexicon.opensReport(wordAt(c, i + 1))))
    return sure(r, i + 1)
  // “شهردار تهران”: of where, right behind the title.
  if (lexicon.data.wordOrder !== 'verb-last' || i !== from + 1 || !lexicon.is(info, 'country')) return null
  return goOn(r, i + 1, r.construct, r.complete)
}

/** “المجني عليه”, “محامي المدعى عليها”: a passive participle with the pronoun that it needs. */
export function overPassive(r: TitleReading): TitleStep {
  const { passives, pronouns } = r.c.lexicon.data.passiveTrades
  const trade = wordAt(r.c, r.i - 1)
  return trade && passives.includes(trade.bare) && pronouns.includes(keyAt(r.c, r.i)) ? whole(r, r.i + 1) : null
}

/** “نائب آخر”: somebody else of the same office, and of nothing more. */
export function overAnother(r: TitleReading): TitleStep {
  return r.i === r.from + 1 && !r.head.definite && isAnother(r.c, r.i) ? sure(r, r.i + 1) : null
}

/** Of which town, and whose. */
export function overOwner(r: TitleReading, info: WordInfo): TitleStep {
  const { c, from, i, complete } = r
  const { data } = c.lexicon
  // “ראש העיר ירושלים ניר ברקת”: of which town, and who.
  const town = data.wordOrder === 'free' && complete ? endOfTown(c, i) : i
  if (town > i && startsName(c, town)) return sure(r, town)
  // “المتحدث باسمه ستيفان دوجاريك”
  if (data.ownedLinks.includes(info.key)) return sure(r, i + 1)
  if (!data.ownerParticles.includes(info.key)) return null
  // “אביה של הילדה”
  if (i === from + 1 && wordAt(c, i + 1)?.definite === true) {
    r.i += 2
    return 'end'
  }
  // “ראש העיר הנבחר של אשקלון, איתמר שמעוני”
  const farther = i > from + 1 ? endOfTown(c, i + 1) : i
  return farther > i + 1 ? sure(r, farther) : null
}

/** Of what, behind a word that ties it to the title. */
export function overLink(r: TitleReading, info: WordInfo): TitleStep {
  const { c, from, i } = r
  const { lexicon } = c
  const { nameStyle, seatLink, seatHouses } = lexicon.data
  const link = lexicon.is(info, 'titleLink')
  if (nameStyle === 'capitals' && link && wordAt(c, i + 1)) {
    const end = readOffice(c, i + 1)
    return end === i + 1 ? 'end' : goOn(r, end, r.construct, r.complete)
  }
  // “الناطق الرسمي باسم «اليونيفيل» أندريا تيننتي”
  const linked = link ? markedWork(c, i + 1) : i
  if (linked > i + 1) return whole(r, linked)
  // “النائب عن العدالة والتنمية عبد الله بووانو”: of a party, in front of the name.
  const seated = seatLink === info.key && i > from
  const party = seated ? endOfParty(c, i + 1) : i
  if (party > i + 1) return whole(r, party)
  // “المتحدث باسم منظمة أطباء بلا حدود”
  // “نائبة برلمانية عن فريق التقدم والاشتراكية بمجلس النواب”
  const seat = seated && seatHouses.includes(wordAt(c, i + 1)?.bare ?? '')
  const linksBody = seat || (link && nameStyle === 'articles' && is(c, i + 1, 'body'))
  const spoken = linksBody ? readExtent(c, i + 1, longestBody) : i
  return spoken > i + (seat ? 1 : 2) ? whole(r, spoken) : null
}

/** A body by its name. */
export function overBody(r: TitleReading, info: WordInfo): TitleStep {
  const { c, i, construct } = r
  // “مدرب مانشستر سيتي بيب …”: a body that is known whole.
  const known =
    construct && !info.definite ? c.lexicon.bodyNames(info.key).find((keys) => goesOnAs(c, i, keys)) : undefined
  if (known && known.length > 1) return whole(r, i + known.length)
  // “رئيس الرابطة المغربية للمواطنة وحقوق الإنسان سمير …”: a body of a long name.
  const house = endOfHouse(c, i, construct)
  return house > i ? whole(r, house) : null
}

export function overTitleLink(r: TitleReading, info: WordInfo): TitleStep {
  const { c, i } = r
  if (!c.lexicon.is(info, 'titleLink') || !wordAt(c, i + 1) || breaksPhrase(c, i + 1) || isOwned(c, i + 1)) return null
  return goOn(r, i + 2, wordAt(c, i + 1)?.definite === false)
}

export function overCapital(r: TitleReading, info: WordInfo): TitleStep {
  const { c, i } = r
  const { lexicon } = c
  if (lexicon.data.nameStyle !== 'capitals') return null
  const goesOn = info.known || lexicon.is(info, 'titleModifier')
  if (!goesOn || (isCapital(c, i) && !info.known)) return 'end'
  return goOn(r, i + 1, r.construct, r.complete)
}

/** “النائب بكتلة حركة نداء تونس”, “لشركة رينو المغرب”: a country's name belongs to what stands before it. */
export function overLand(r: TitleReading, info: WordInfo): TitleStep {
  const { c, from, i } = r
  const branch = !info.definite || is(c, i - 2, 'body') || joinsBody(c, i - 2)
  if (!c.lexicon.is(info, 'country') || i <= from + 1 || wordAt(c, i - 1)?.definite !== false || !branch) return null
  return whole(r, i + 1)
}

/** Somebody's name: whoever has the title, or after whom a place is called. */
export function overName(r: TitleReading, info: WordInfo): TitleStep {
  const { c, i, construct } = r
  // “رئيس أركان الجيش”: a noun that is a given name elsewhere.
  const thing = construct && is(c, i, 'noun') && wordAt(c, i + 1)?.definite === true
  const given = givenAt(c, i) !== null && !thing
  const inBody = construct && (is(c, i - 1, 'body') || joinsBody(c, i - 1))
  // “جامعة محمد الخامس”; in “سخنگوی دولت مسعود پزشکیان” the name begins.
  if (given && !(inBody && c.lexicon.data.nameStyle === 'articles')) return 'end'
  if (given) return whole(r, Math.max(i + 1, readNamesake(c, i)))
  // “بجامعة ابن طفيل سعد …”
  if (inBody && beginsAncestor(c, i) && !givenAt(c, i) && wordAt(c, i + 1)) return whole(r, i + 2)
  // “عميد كلية الملك حسين”: somebody after whom a place is called.
  const after = construct && is(c, i - 1, 'body') && info.definite && isTitle(c, i) && startsName(c, i + 1)
  return after ? whole(r, readName(c, i + 1)) : null
}

/** “مدير عام منظمة الصحة”: a word that is a particle elsewhere. */
export function overModifier(r: TitleReading, info: WordInfo): TitleStep {
  const { c, from, head, i } = r
  const { lexicon } = c
  if (i === from + 1 && !head.definite && lexicon.data.constructModifiers.includes(info.key)) {
    const of = wordAt(c, i + 1)
    const office =
      of === null ? skipMarks(c, i + 1) > i + 1 : lexicon.is(of, 'body') || (of.definite && !lexicon.is(of, 'title'))
    if (office) return goOn(r, i + 1, true, r.complete)
  }
  if (isSpacedConjunction(c, i) && i > from + 1 && !isTitle(c, i + 1)) return goOn(r, i + 2, r.construct, r.complete)
  return null
}

/** What cannot stand in a title. */
export function breakBefore(r: TitleReading, info: WordInfo): TitleStep {
  const { c, from, head, i } = r
  const { nameStyle, wordOrder } = c.lexicon.data
  if (breaksPhrase(c, i)) return 'end'
  // “سيدة ستينية حملت صورة”: behind an adjective without an article, what the dictionary has as a verb alone.
  const does = wordOrder === 'verb-first' && !head.definite && i > from + 1 && isIndefiniteAdjective(c, from, i - 1)
  if (does && isOnlyVerb(c, i)) return 'end'
  // “المنسق العام للمهرجان بمراكش علي حجي”: a place in front of the name.
  const place =
    info.joinable && !isPlaceOf(c, i) && !(joinsName(c, i) && givenAt(c, i)) && i > from + 1 && startsName(c, i + 1)
  // “السيناتور الجمهوري ليندسي غراهام”: one name behind it makes it a name itself.
  const bearer = place && nameStyle === 'articles' && !wordAt(c, i + 1)?.definite ? readName(c, i + 1) : 0
  return bearer > i + 2 ? sure(r, i + 1) : null
}

/** In a language without articles: as far as nothing shows that the name begins. */
export function overRun(r: TitleReading, info: WordInfo): TitleStep {
  const { c, from, head, i } = r
  const { lexicon } = c
  if (lexicon.data.nameStyle !== 'given') return null
  // “وزیر خارجہ ایس جے شنکر”: initials, and not what somebody is.
  const initials = endOfLetters(c, i)
  const rank = lexicon.data.letterNames.includes(head.key)
  if (initials > i && !rank && !is(c, from, 'courtesy') && isPlain(c, initials) && !breaksPhrase(c, initials))
    return 'sure'
  // “خواجہ آصف”, “مدد علی سندھی”
  const second = wordAt(c, i + 1)
  const first = !info.known && second !== null && lexicon.data.secondNames.includes(second.key)
  if (first || startsName(c, i)) return 'end'
  const on = (to: number) => goOn(r, to, r.construct, r.complete)
  if (info.known) return on(i + 1)
  // “ہیڈ کوچ افغانستان کرکٹ ٹیم جوناتھن ٹروٹ”: what the body is for stands in front of its noun.
  if (is(c, i + 1, 'body')) return on(i + 2)
  // “ڈپٹی کمشنر کوئٹہ سعد بن اسد”: behind a land or a town the name begins.
  if (startsNameLater(c, i) && !is(c, i - 1, 'country')) return on(i + 1)
  const ends = is(c, from, 'courtesy') || is(c, i - 1, 'country') || isMarkedObject(c, i) || isOwnTitle(c, from)
  return sure(r, ends ? i : endOfRun(c, i))
}

/** “المدير العام لصندوق …”, “رئيس الفريق بمجلس النواب” */
export function overParticle(r: TitleReading, info: WordInfo): TitleStep {
  const { c, from, head, i } = r
  const { lexicon } = c
  if (!info.prepositional) return null
  const assigned = i === from + 1 && lexicon.data.assigned.includes(head.bare)
  // “أكد السائق للشرطة أنه”: to whom, behind a trade alone and in front of the report.
  const told = i === from + 1 && head.definite && info.genitive && !lexicon.isOffice(head.bare)
  if (told && !assigned && lexicon.opensReport(wordAt(c, i + 1))) return 'end'
  const outlet = isAddressee(c, i)
  // “الفنان المصري للحديث عن السينما”
  if (lexicon.isInside(info, 'document') || isStatementInside(c, i)) return 'end'
  const place = wordAt(c, i + 1)?.definite === true || startsName(c, i + 1) || info.definite
  const inside = lexicon.isInside(info, 'body') || (lexicon.isInside(info, 'noun') && place)
  // “المكلف بالتواصل”
  if (!(info.genitive && !outlet) && !inside && !assigned) return 'end'
  const article = lexicon.withoutArticle(info.key.slice(1)) !== null
  const construct = !article && !info.key.startsWith(lexicon.data.contractedArticles[0] ?? '\0')
  // “وزير الدولة للشؤون الخارجية”: the adjective of what the office is for.
  const described = wordAt(c, i + 1)
  const more = !construct && described?.definite && described.adjectival && !lexicon.is(described, 'title')
  return goOn(r, more ? i + 2 : i + 1, construct)
}

/** So many adjectives may say of what kind the second charge of an office is. */
const mostKinds = 2

/** “وزير الخارجية وشؤون المغتربين أيمن الصفدي”: what else an office is of, in front of its bearer’s name; `i` where it is of nothing else. */
function endOfSecondCharge({ c, from, i, head, complete }: TitleReading, info: WordInfo): number {
  const { lexicon } = c
  const other = lexicon.isInside(info, 'title') || lexicon.isInside(info, 'body') || lexicon.isInside(info, 'unnamed')
  if (lexicon.data.wordOrder !== 'verb-first' || head.definite || !complete || other || i < from + 2) return i
  const things = wordClass.noun | wordClass.verbalNoun
  if (!wordAt(c, i - 1)?.definite || !lexicon.mayBe(info.key.slice(1), things)) return i
  let end = i + 1
  while (end <= i + 1 + mostKinds && wordAt(c, end)?.definite && !startsName(c, end)) end++
  const named = startsName(c, end) || isUnknownPair(c, end)
  return end > i + 1 && named ? end : i
}

/** Words that a conjunction joins. */
export function overJoined(r: TitleReading, info: WordInfo): TitleStep {
  const { c, from, head, i, construct } = r
  const { lexicon } = c
  // “رئيس اتحادات ونقابات قطاع النقل”
  if (construct && i > from + 1 && joinsHead(c, i)) return goOn(r, i + 1, construct, r.complete)
  if (!info.conjoined) return null
  // “وشركة “سبايس إكس” الفضائية”
  const another = lexicon.isInside(info, 'body') ? markedWork(c, i + 1) : i
  if (another > i + 1) return whole(r, another)
  const more = endOfSecondCharge(r, info)
  if (more > i) return whole(r, more)
  // “الكاتب والمحلل السياسي”: two titles of one person.
  const title = lexicon.isInside(info, 'title')
  const second = title && head.definite
  if (lexicon.withoutArticle(info.key.slice(1)) === null || (!second && i === from + 1)) return 'end'
  return title && !second ? 'end' : goOn(r, i + 1, construct, r.complete)
}

/** Words with an article: what the title is of, or its adjectives. */
export function overDefinite(r: TitleReading, info: WordInfo): TitleStep {
  const { c, from, head, i, complete, construct } = r
  const { lexicon } = c
  if (!info.definite) return null
  // “باسم سرايا القدس الجناح العسكري لحركة الجهاد أبو حمزة”
  const wing = endOfWing(c, i)
  if (wing > i && startsName(c, wing)) return sure(r, wing)
  // “مندوب سويسرا الجلسة”: no adjective of his.
  if (is(c, i - 1, 'country') && isFeminine(c, i) && !isFeminine(c, from)) return 'end'
  // “رئيسه المباشر، العقيد كاظم بوهان”
  const things = wordClass.noun | wordClass.verbalNoun
  const his = i === from + 1 && isOwned(c, from) && isFeminine(c, i) === isFeminine(c, from)
  if (his && lexicon.mayBe(info.key, wordClass.adjective) && !lexicon.mayBe(info.key, things))
    return goOn(r, i + 1, construct, complete)
  // “انتقد خبير قانوني القرار”; in “مدير عام الشركة” the office goes on.
  const inside = lexicon.data.constructModifiers.includes(keyAt(c, i - 1))
  if (!head.definite && i > from + 1 && !inside && isIndefiniteAdjective(c, from, i - 1)) return 'end'
  // “المحامي المثير للجدل”: a participle with what belongs to it.
  const next = wordAt(c, i + 1)
  const shaped = lexicon.data.adverbialShape.prefixes.some((one) => info.bare.startsWith(one))
  const participle = !info.known && next?.prepositional && next.genitive && shaped
  if (participle && complete && isFeminine(c, i) === isFeminine(c, from)) return whole(r, i + 2)
  // Behind a complete title only an adjective goes on; a definite noun is an object or a surname.
  if (!complete || construct || isAdjective(c, from, i)) return whole(r, i + 1)
  // “رئيس الوفد المفاوض جمال …”: an adjective of any shape, when a name follows.
  const beforeName = startsName(c, i + 1) && !next?.definite
  // “رئيسة الحزب الدستوري الحر في تونس عبير موسي”
  const placed = is(c, i + 1, 'preposition') && is(c, i + 2, 'country') && startsName(c, i + 3)
  const described = ((beforeName || placed) && !info.known) || isDescribing(c, from, i)
  return described ? whole(r, i + 1) : 'end'
}

/** Words without an article, of which the title is, or what it is of. */
export function overConstruct(r: TitleReading, info: WordInfo): TitleStep {
  const { c, from, head, i, complete, construct } = r
  const { lexicon } = c
  // “سألت صحافية وزير الخارجية”: whoever asks is nobody's.
  if (info.known && i === from + 1 && lexicon.data.interviewers.includes(head.key) && isTitle(c, i)) return 'end'
  if (info.known)
    return !complete || construct || lexicon.is(info, 'titleModifier') ? goOn(r, i + 1, true, complete) : 'end'
  // “الرئيس السابق لأيام قرطاج السينمائية”
  const later = complete && isPlain(c, i + 1) && wordAt(c, i + 2)?.definite === true && !isTitle(c, i + 2)
  if (info.genitive && (wordAt(c, i + 1)?.definite || later) && !startsName(c, i)) return goOn(r, i + 1, true)
  const of = wordAt(c, i + 1)?.definite === true
  if (!construct || (complete && !of && !isLocality(c, i - 1) && !joinsBody(c, i - 1))) return 'end'
  // The second part of a construct: “رئيس جزر الكناري”, “حاكم دونيتسك”.
  // “حارس مرمى منتخب مصر”
  const further = wordAt(c, i + 2)
  const body = isLocality(c, i + 1) && further !== null && (further.definite || is(c, i + 2, 'country'))
  return goOn(r, i + 1, of || body || joinsHead(c, i + 1))
}
