import { opensObject } from '../names/name-objects'
import { isOnlyVerb } from '../names/name-verbs'
import { endOfLetters, genderOf, readName, readNamesake } from '../names/names'
import { isUnknownPair } from '../names/unknown-pairs'
import { wordClass } from '../words/dictionary'
import type { WordInfo } from '../words/lexicon'
import { isAddressee, isAdjective, isIndefiniteAdjective, isSpacedConjunction } from '../words/modifiers'
import {
  beforeRemark,
  beginsAncestor,
  breaksPhrase,
  closesName,
  endOfHonour,
  endOfRun,
  givenAt,
  goesOnAs,
  holdsBody,
  is,
  isCapital,
  isComma,
  isDash,
  isFeminine,
  isJoined,
  isMarkedObject,
  isOrigin,
  isOwned,
  isPlain,
  isPlural,
  isPossessive,
  isSurname,
  isTitle,
  joinsName,
  keyAt,
  markedName,
  markedWork,
  type NounPhrase,
  type PhraseText,
  phraseOf,
  skipMarks,
  skipParentheses,
  startsName,
  type TokenRange,
  wordAt,
} from '../words/phrase-text'
import { longestBody, readExtent } from './bodies'
import { readPlace } from './places'

export const longestTitle = 14

/** Reads “وزير الخارجية الروسي” from its head; returns the index behind it. */
export function readTitle(c: PhraseText, from: number): number {
  const { lexicon } = c
  const head = wordAt(c, from)
  if (!head) return from
  // “د. خوجة”
  const short = lexicon.data.abbreviations.includes(head.key) && lexicon.data.wordOrder === 'verb-first'
  // “תא"ל הלר”: a rank is of nothing.
  const rank = lexicon.data.wordOrder === 'free' && !head.definite
  const named = short || rank || startsName(c, from + 1) || lexicon.data.nameStyle !== 'articles'
  // “الأستاذ المشارك في …” is an office, “الأستاذ عمر” a man.
  const office = wordAt(c, from + 1)?.definite === true && (is(c, from + 1, 'titleModifier') || isTradeBehind(c, from))
  const tail = lexicon.data.rankTails.find((words) => words.every((one, k) => keyAt(c, from + 1 + k) === one))
  if (tail) return from + 1 + tail.length
  // “السيدة الفلسطينية”: no surname has the ending of a woman's adjective.
  const described = head.definite && isFeminine(c, from) && isWomansAdjective(c, from + 1)
  if (lexicon.is(head, 'courtesy') && (head.definite || named) && !office) return from + (described ? 2 : 1)
  const { nameStyle } = lexicon.data
  // Behind the last word, in front of a remark in parentheses.
  let last = from + 1
  // Whether the title is complete, so that a word without an article begins the name.
  let complete = head.definite
  let construct = !head.definite
  let i = from + 1
  while (i - from < longestTitle) {
    const skipped = skipParentheses(c, i)
    if (skipped > i) {
      last = i
      i = skipped
      continue
    }
    // “باسم حزب “الشعب يريد” عبد الهادي الحمزاوي”: behind the marks the name begins.
    const marked = skipMarks(c, i)
    if (marked > i) return marked
    // “مؤسس مجموعة “تيسلا” للصناعات”: the marks say what the noun in front is called, and the title goes on.
    // “مدير جريدة “المرآة””, “الأمين العام لجمعية “أمان””: they are called by nothing else.
    const outlet = i > from + 1 && (is(c, i - 1, 'outlet') || joinsBody(c, i - 1))
    const called = construct && (outlet || is(c, i - 1, 'body') || is(c, i - 1, 'namingNoun')) ? markedWork(c, i) : i
    if (called > i && (outlet || wordAt(c, called)?.genitive)) {
      complete = true
      construct = false
      i = called
      continue
    }
    const info = wordAt(c, i)
    if (!info || lexicon.is(info, 'sameAgain')) break
    // “نقيبة الأطباء سابقا ريما خوري”
    // “رئيس الجماعة بالنيابة، سعيد العلمي، إن”
    const adverb = complete && lexicon.data.titleAdverbs.includes(info.key)
    if (adverb && (startsName(c, i + 1) || isComma(keyAt(c, i + 1)) || lexicon.opensReport(wordAt(c, i + 1))))
      return i + 1
    // “شهردار تهران”: of where, right behind the title.
    if (lexicon.data.wordOrder === 'verb-last' && i === from + 1 && lexicon.is(info, 'country')) {
      i++
      continue
    }
    // “ראש העיר ירושלים ניר ברקת”: of which town, and who.
    const town = lexicon.data.wordOrder === 'free' && complete ? endOfTown(c, i) : i
    if (town > i && startsName(c, town)) return town
    // “المتحدث باسمه ستيفان دوجاريك”
    if (lexicon.data.ownedLinks.includes(info.key)) return i + 1
    // “אביה של הילדה”
    const owned =
      lexicon.data.ownerParticles.includes(info.key) && i === from + 1 && wordAt(c, i + 1)?.definite === true
    if (owned) {
      i += 2
      break
    }
    // “ראש העיר הנבחר של אשקלון, איתמר שמעוני”
    const farther = i > from + 1 && lexicon.data.ownerParticles.includes(info.key) ? endOfTown(c, i + 1) : i
    if (farther > i + 1) return farther
    if (nameStyle === 'capitals' && lexicon.is(info, 'titleLink') && wordAt(c, i + 1)) {
      const end = readOffice(c, i + 1)
      if (end === i + 1) break
      i = end
      continue
    }
    // “الناطق الرسمي باسم «اليونيفيل» أندريا تيننتي”
    const linked = lexicon.is(info, 'titleLink') ? markedWork(c, i + 1) : i
    if (linked > i + 1) {
      complete = true
      construct = false
      i = linked
      continue
    }
    // “المتحدث باسم منظمة أطباء بلا حدود”
    // “نائبة برلمانية عن فريق التقدم والاشتراكية بمجلس النواب”
    const seat =
      lexicon.data.seatLink === info.key && i > from && lexicon.data.seatHouses.includes(wordAt(c, i + 1)?.bare ?? '')
    // “النائب عن العدالة والتنمية عبد الله بووانو”: of a party, in front of the name.
    const party = lexicon.data.seatLink === info.key && i > from ? endOfParty(c, i + 1) : i
    if (party > i + 1) {
      i = party
      complete = true
      construct = false
      continue
    }
    const linksBody = seat || (lexicon.is(info, 'titleLink') && nameStyle === 'articles' && is(c, i + 1, 'body'))
    const spoken = linksBody ? readExtent(c, i + 1, longestBody) : i
    if (spoken > i + (seat ? 1 : 2)) {
      i = spoken
      complete = true
      construct = false
      continue
    }
    // “مدرب مانشستر سيتي بيب …”: a body that is known whole.
    const whole =
      construct && !info.definite ? lexicon.bodyNames(info.key).find((keys) => goesOnAs(c, i, keys)) : undefined
    if (whole && whole.length > 1) {
      i += whole.length
      complete = true
      construct = false
      continue
    }
    // “رئيس الرابطة المغربية للمواطنة وحقوق الإنسان سمير …”: a body of a long name.
    const house = endOfHouse(c, i, construct)
    if (house > i) {
      i = house
      complete = true
      construct = false
      continue
    }
    const ofHis = isOwned(c, i + 1)
    if (lexicon.is(info, 'titleLink') && wordAt(c, i + 1) && !breaksPhrase(c, i + 1) && !ofHis) {
      i += 2
      complete = true
      construct = wordAt(c, i - 1)?.definite === false
      continue
    }
    if (nameStyle === 'capitals') {
      const goesOn = info.known || lexicon.is(info, 'titleModifier')
      if (!goesOn || (isCapital(c, i) && !info.known)) break
      i++
      continue
    }
    // “النائب بكتلة حركة نداء تونس”, “لشركة رينو المغرب”: a country's name belongs to what stands before it.
    const branch = !info.definite || is(c, i - 2, 'body') || joinsBody(c, i - 2)
    if (lexicon.is(info, 'country') && i > from + 1 && wordAt(c, i - 1)?.definite === false && branch) {
      complete = true
      construct = false
      i++
      continue
    }
    // “رئيس أركان الجيش”: a noun that is a given name elsewhere.
    const thing = construct && is(c, i, 'noun') && wordAt(c, i + 1)?.definite === true
    const given = givenAt(c, i) !== null && !thing
    // “جامعة محمد الخامس”; in “سخنگوی دولت مسعود پزشکیان” the name begins.
    const namesake = construct && nameStyle === 'articles' && (is(c, i - 1, 'body') || joinsBody(c, i - 1))
    if (given && !namesake) break
    if (given) {
      i = Math.max(i + 1, readNamesake(c, i))
      complete = true
      construct = false
      continue
    }
    // “بجامعة ابن طفيل سعد …”
    if (
      construct &&
      beginsAncestor(c, i) &&
      !givenAt(c, i) &&
      (is(c, i - 1, 'body') || joinsBody(c, i - 1)) &&
      wordAt(c, i + 1)
    ) {
      i += 2
      complete = true
      construct = false
      continue
    }
    // “عميد كلية الملك حسين”: somebody after whom a place is called.
    const after = construct && is(c, i - 1, 'body') && info.definite && isTitle(c, i) && startsName(c, i + 1)
    if (after) {
      i = readName(c, i + 1)
      complete = true
      construct = false
      continue
    }
    // “مدير عام منظمة الصحة”: a word that is a particle elsewhere.
    const of = wordAt(c, i + 1)
    const office =
      of === null ? skipMarks(c, i + 1) > i + 1 : lexicon.is(of, 'body') || (of.definite && !lexicon.is(of, 'title'))
    const general = i === from + 1 && !head.definite && lexicon.data.constructModifiers.includes(info.key) && office
    if (general) {
      construct = true
      i++
      continue
    }
    if (isSpacedConjunction(c, i) && i > from + 1 && !isTitle(c, i + 1)) {
      i += 2
      continue
    }
    if (breaksPhrase(c, i)) break
    // “سيدة ستينية حملت صورة”: behind an adjective without an article, what the dictionary has as a verb alone.
    const does =
      lexicon.data.wordOrder === 'verb-first' && !head.definite && i > from + 1 && isIndefiniteAdjective(c, from, i - 1)
    if (does && isOnlyVerb(c, i)) break
    // “المنسق العام للمهرجان بمراكش علي حجي”: a place in front of the name.
    const place =
      info.joinable && !isPlaceOf(c, i) && !(joinsName(c, i) && givenAt(c, i)) && i > from + 1 && startsName(c, i + 1)
    // “السيناتور الجمهوري ليندسي غراهام”: one name behind it makes it a name itself.
    const bearer = place && nameStyle === 'articles' && !wordAt(c, i + 1)?.definite ? readName(c, i + 1) : 0
    if (bearer > i + 2) return i + 1
    if (nameStyle === 'given') {
      // “وزیر خارجہ ایس جے شنکر”: initials, and not what somebody is.
      const initials = endOfLetters(c, i)
      const rank = lexicon.data.letterNames.includes(head.key)
      if (initials > i && !rank && !is(c, from, 'courtesy') && isPlain(c, initials) && !breaksPhrase(c, initials))
        return i
      // “خواجہ آصف”, “مدد علی سندھی”
      const second = wordAt(c, i + 1)
      const first = !info.known && second !== null && lexicon.data.secondNames.includes(second.key)
      if (first || startsName(c, i)) break
      // “ہیڈ کوچ افغانستان کرکٹ ٹیم جوناتھن ٹروٹ”: what the body is for stands in front of its noun.
      if (!info.known && is(c, i + 1, 'body')) {
        i += 2
        continue
      }
      // “ڈپٹی کمشنر کوئٹہ سعد بن اسد”: behind a land or a town the name begins.
      if (!info.known && startsNameLater(c, i) && !is(c, i - 1, 'country')) {
        i++
        continue
      }
      if (!info.known)
        return is(c, from, 'courtesy') || is(c, i - 1, 'country') || isMarkedObject(c, i) || isOwnTitle(c, from)
          ? i
          : endOfRun(c, i)
      i++
      continue
    }
    if (info.prepositional) {
      // “المدير العام لصندوق …”, “رئيس الفريق بمجلس النواب”.
      // “أكد السائق للشرطة أنه”: to whom, behind a trade alone and in front of the report.
      const told = i === from + 1 && head.definite && info.genitive && !lexicon.isOffice(head.bare)
      if (told && lexicon.opensReport(wordAt(c, i + 1)) && !lexicon.data.assigned.includes(head.bare)) break
      const outlet = isAddressee(c, i)
      // “الفنان المصري للحديث عن السينما”
      if (lexicon.isInside(info, 'document') || isStatementInside(c, i)) break
      const place = wordAt(c, i + 1)?.definite === true || startsName(c, i + 1) || info.definite
      const inside = lexicon.isInside(info, 'body') || (lexicon.isInside(info, 'noun') && place)
      // “المكلف بالتواصل”
      const assigned = i === from + 1 && lexicon.data.assigned.includes(head.bare)
      const office = (info.genitive && !outlet) || inside || assigned
      if (!office) break
      complete = true
      const article = lexicon.withoutArticle(info.key.slice(1)) !== null
      construct = !article && !info.key.startsWith(lexicon.data.contractedArticles[0] ?? '\0')
      i++
      // “وزير الدولة للشؤون الخارجية”: the adjective of what the office is for.
      const described = wordAt(c, i)
      if (!construct && described?.definite && described.adjectival && !lexicon.is(described, 'title')) i++
      continue
    }
    // “رئيس اتحادات ونقابات قطاع النقل”
    if (construct && i > from + 1 && joinsHead(c, i)) {
      i++
      continue
    }
    // “وشركة “سبايس إكس” الفضائية”
    const another = info.conjoined && lexicon.isInside(info, 'body') ? markedWork(c, i + 1) : i
    if (another > i + 1) {
      complete = true
      construct = false
      i = another
      continue
    }
    if (info.conjoined) {
      const inner = info.key.slice(1)
      // “الكاتب والمحلل السياسي”: two titles of one person.
      const second = lexicon.isInside(info, 'title') && head.definite
      if (lexicon.withoutArticle(inner) === null || (!second && i === from + 1)) break
      if (lexicon.isInside(info, 'title') && !second) break
      i++
      continue
    }
    // “مندوب سويسرا الجلسة”: no adjective of his.
    if (info.definite && is(c, i - 1, 'country') && isFeminine(c, i) && !isFeminine(c, from)) break
    // “رئيسه المباشر، العقيد كاظم بوهان”
    const things = wordClass.noun | wordClass.verbalNoun
    const his = i === from + 1 && isOwned(c, from) && info.definite && isFeminine(c, i) === isFeminine(c, from)
    if (his && lexicon.mayBe(info.key, wordClass.adjective) && !lexicon.mayBe(info.key, things)) {
      i++
      continue
    }
    if (info.definite) {
      // “انتقد خبير قانوني القرار”; in “مدير عام الشركة” the office goes on.
      const inside = lexicon.data.constructModifiers.includes(keyAt(c, i - 1))
      if (!head.definite && i > from + 1 && !inside && isIndefiniteAdjective(c, from, i - 1)) break
      // Behind a complete title only an adjective goes on; a definite noun is an object or a surname.
      // “رئيس الوفد المفاوض جمال …”: an adjective of any shape, when a name follows.
      const beforeName = startsName(c, i + 1) && !wordAt(c, i + 1)?.definite
      // “المحامي المثير للجدل”: a participle with what belongs to it.
      const next = wordAt(c, i + 1)
      const shaped = lexicon.data.adverbialShape.prefixes.some((one) => info.bare.startsWith(one))
      const participle = !info.known && next?.prepositional && next.genitive && shaped
      if (participle && complete && isFeminine(c, i) === isFeminine(c, from)) {
        i += 2
        construct = false
        continue
      }
      // “رئيسة الحزب الدستوري الحر في تونس عبير موسي”
      const placed = is(c, i + 1, 'preposition') && is(c, i + 2, 'country') && startsName(c, i + 3)
      const described = ((beforeName || placed) && !info.known) || isDescribing(c, from, i)
      if (complete && !construct && !isAdjective(c, from, i) && !described) break
      complete = true
      construct = false
      i++
      continue
    }
    // “سألت صحافية وزير الخارجية”: whoever asks is nobody's.
    if (info.known && i === from + 1 && lexicon.data.interviewers.includes(head.key) && isTitle(c, i)) break
    if (info.known && (!complete || construct || lexicon.is(info, 'titleModifier'))) {
      construct = true
      i++
      continue
    }
    if (info.known) break
    // “الرئيس السابق لأيام قرطاج السينمائية”
    const later = complete && isPlain(c, i + 1) && wordAt(c, i + 2)?.definite === true && !isTitle(c, i + 2)
    if (info.genitive && (wordAt(c, i + 1)?.definite || later) && !startsName(c, i)) {
      complete = true
      construct = true
      i++
      continue
    }
    if (
      !construct ||
      (complete && wordAt(c, i + 1)?.definite !== true && !isLocality(c, i - 1) && !joinsBody(c, i - 1))
    )
      break
    // The second part of a construct: “رئيس جزر الكناري”, “حاكم دونيتسك”.
    complete = true
    // “حارس مرمى منتخب مصر”
    const further = wordAt(c, i + 2)
    const body = isLocality(c, i + 1) && further !== null && (further.definite || is(c, i + 2, 'country'))
    construct = wordAt(c, i + 1)?.definite === true || body || joinsHead(c, i + 1)
    i++
  }
  // “وزير الصحة (45 عاما) إن”
  // “مصاب سعودي (58 عاما) بالمرض”
  const ends = closesName(c, i) || (wordAt(c, i)?.joinable === true && !startsName(c, i))
  return keyAt(c, i - 1) === ')' && ends ? last : i
}

/** “الفلسطينية”, “المسنة”, “الأولى”: an adjective of a woman, with an article. */
function isWomansAdjective(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const { wordOrder, adjectiveFeminine, adjectiveEndings } = c.lexicon.data
  if (!info?.definite || wordOrder !== 'verb-first' || isTitle(c, i) || givenAt(c, i)) return false
  // “السيدة الأولى ليلى”
  if (startsName(c, i + 1)) return c.lexicon.mayBe(info.bare, wordClass.adjective) && !c.lexicon.isSurname(info.key)
  if (!info.key.endsWith(adjectiveFeminine)) return false
  const relative = adjectiveEndings.some((one) => info.bare.endsWith(`${one}${adjectiveFeminine}`))
  return relative || c.lexicon.mayBe(info.bare, wordClass.adjective)
}

/** So many words has a party's name that is no noun for one. */
const longestParty = 4

/** “العدالة والتنمية”: nouns with articles, in front of a name; `from` where they are no such. */
function endOfParty(c: PhraseText, from: number): number {
  let end = from
  while (end - from < longestParty && wordAt(c, end) && !startsName(c, end)) {
    const info = wordAt(c, end)
    const joined = info?.conjoined === true && c.lexicon.withoutArticle(info.key.slice(1)) !== null
    if (!joined && !(info?.definite && !info.prepositional)) return from
    end++
  }
  return end > from && startsName(c, end) && wordAt(c, end)?.definite !== true ? end : from
}

/**
 * A body whose name has more words than a title's own reading takes, without the words at its end of which nothing is known: they may be
 * the name of whoever has the title.
 * @returns the index behind it; `i` where no such body begins
 */
function endOfHouse(c: PhraseText, i: number, construct: boolean): number {
  const { nameStyle, wordOrder } = c.lexicon.data
  if (nameStyle !== 'articles' || wordOrder !== 'verb-first') return i
  const begins = construct ? is(c, i, 'body') : wordAt(c, i)?.prepositional === true && holdsBody(c, i)
  if (!begins || isAddressee(c, i)) return i
  // “لحلف شمال الأطلسي (الناتو)”: the remark behind it is read with the title.
  let end = beforeRemark(c, i, readExtent(c, i, longestBody))
  // “بجامعة ستانفورد”, “بلا حدود”: behind a noun without an article or a particle it is the body's.
  const isLoose = (k: number) =>
    isPlain(c, k) && readPlace(c, k) === k && (isPlain(c, k - 1) || wordAt(c, k - 1)?.definite === true)
  while (end > i + 1 && !is(c, end - 1, 'country') && isLoose(end - 1) && !is(c, end - 2, 'adverb')) end--
  return end > i + 2 ? end : i
}

/**
 * “أستاذ التاريخ الحديث، الدكتور فلان”, “رئيس البلدية المنتخب فلان”: a word that is a noun elsewhere, with an adjective's shape and the
 * gender of the noun before it or of the title, in front of what goes on with the title, or of a name.
 */
function isDescribing(c: PhraseText, from: number, i: number): boolean {
  const info = wordAt(c, i)
  if (!info?.known || !is(c, i, 'noun') || isTitle(c, i) || is(c, i, 'body')) return false
  const { begins, least, shapes } = c.lexicon.data.adjectiveShapes
  const bare = info.bare
  const shaped = begins.some((one) => bare.startsWith(one)) || shapes.some(({ at, letter }) => bare[at] === letter)
  const agrees = [i - 1, from].some((k) => isFeminine(c, k) === isFeminine(c, i))
  if (bare.length < least || !shaped || !agrees || !wordAt(c, i - 1)?.definite) return false
  const next = wordAt(c, i + 1)
  const name = startsName(c, i + 1) && !next?.definite
  const more = next?.conjoined === true && c.lexicon.withoutArticle(next.key.slice(1)) !== null
  return name || more || (isComma(keyAt(c, i + 1)) && (isTitle(c, i + 2) || readApposition(c, i + 1) !== null))
}

/** “الأستاذ الجامعي عمر …”: a trade, in front of a name. */
function isTradeBehind(c: PhraseText, from: number): boolean {
  if (!wordAt(c, from + 1)?.adjectival || isFeminine(c, from) !== isFeminine(c, from + 1)) return false
  return startsName(c, from + 2) ? !wordAt(c, from + 2)?.definite : readApposition(c, from + 2) !== null
}

function isStatementInside(c: PhraseText, i: number): boolean {
  const [contracted = ''] = c.lexicon.data.contractedArticles
  const key = keyAt(c, i)
  return (
    contracted !== '' &&
    key.startsWith(contracted) &&
    c.lexicon.isStatement(c.lexicon.word(key.slice(contracted.length)))
  )
}

/** A second noun that depends on the title, in front of what both of them are of. */
function joinsHead(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const before = wordAt(c, i - 1)
  const next = wordAt(c, i + 1)
  if (!info || !before || !next || before.definite || !isJoined(c, i) || givenAt(c, i) || breaksPhrase(c, i))
    return false
  if (c.lexicon.data.wordOrder !== 'verb-first' || c.lexicon.isInside(info, 'title')) return false
  return (
    !breaksPhrase(c, i + 1) && !next.prepositional && (next.definite || next.known || c.lexicon.is(next, 'namingNoun'))
  )
}

/** “of the Royal College of Nursing”: what an English title is of; returns the index behind it. */
export function readOffice(c: PhraseText, from: number): number {
  const first = is(c, from, 'definiteWord') || is(c, from, 'indefiniteWord') ? from + 1 : from
  let i = first
  while (i - from < longestTitle) {
    const info = wordAt(c, i)
    if (!info) break
    const linked = c.lexicon.is(info, 'titleLink') && (isCapital(c, i + 1) || is(c, i + 1, 'definiteWord'))
    if (i > first && givenAt(c, i) && isCapital(c, i) && !linked) break
    if (linked) i += is(c, i + 1, 'definiteWord') ? 2 : 1
    // “of Save the Children”
    else if (i > first && is(c, i, 'definiteWord') && isCapital(c, i + 1)) i += 2
    else if ((isCapital(c, i) && !info.breaks) || (info.known && !info.verb)) i++
    else if (i === first && !info.breaks && !info.verb) i++
    else break
  }
  return i === first ? from : i
}

/** “الباحثة بمركز كارنيغي”: a body behind a joined particle. */
function joinsBody(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info?.prepositional === true && c.lexicon.isInside(info, 'body')
}

/** “همسرش”: a title that says whose, so that nothing goes on with it. */
function isOwnTitle(c: PhraseText, i: number): boolean {
  return c.lexicon.data.ownedTitles.includes(keyAt(c, i))
}

/** The index behind a town or a land that is known whole; `i` where none stands there. */
function endOfTown(c: PhraseText, i: number): number {
  if (is(c, i, 'country')) return i + 1
  const keys = c.lexicon.places(keyAt(c, i)).find((one) => goesOnAs(c, i, one))
  return keys ? i + keys.length : i
}

function isLocality(c: PhraseText, i: number): boolean {
  return is(c, i, 'noun') || is(c, i, 'body')
}

/** In a language without articles a title runs on to the given name behind it. */
function startsNameLater(c: PhraseText, i: number): boolean {
  for (let k = i; k < i + 6 && !breaksPhrase(c, k); k++) if (givenAt(c, k)) return true
  return false
}

/** “…، مارك روته، أن” and “-مارك روته- …”: a name set off behind a title. */
export function readApposition(c: PhraseText, i: number, more = true): TokenRange | null {
  if (!isComma(keyAt(c, i)) && !isDash(keyAt(c, i))) return null
  // “قائد الثورة، آية الله علي خامنئي، قد”
  const start = endOfHonour(c, i + 1)
  const info = wordAt(c, start)
  if (!info || breaksPhrase(c, start)) return null
  // “بوزارة الدفاع، البنتاغون، سابرينا سينغ”: what the body is called besides.
  const besides = more && info.definite && !info.known && isComma(keyAt(c, start + 1)) && startsName(c, start + 2)
  if (besides) return readApposition(c, start + 1, false)
  // “رئيس الجمهورية، الباجي قايد السبسي، أن”: a given name with an article, in front of two more words of the name.
  const family = info.definite && info.adjectival && isPlain(c, start + 1) && isSurname(c, start + 2)
  // “مدرب الفريق، الإيطالي روبيرتو مانشيني،”: where he is from, in front of the whole name.
  // “مؤسس الشركة، الثلاثيني مازن دروزة،”: or how old he is.
  const aged = info.definite && is(c, start, 'titleModifier') && startsName(c, start + 1)
  const from = isOrigin(c, start) || aged ? readName(c, start + 1) : start
  if (from - start > 2 && closesName(c, from)) return [start + 1, from]
  const named = startsName(c, start) || family
  if (!named && (info.known || info.definite || info.prepositional || info.conjoined || info.adverbial)) return null
  // “، بمعرض الكتاب، الأستاذة سمية”: a particle, and a noun with what it belongs to.
  if (!named && info.joinable && wordAt(c, start + 1)?.definite && !isSurname(c, start + 1)) return null
  // “حول ناشط صحراوي، خرج مصطفى الخلفي”: an unknown word in front of a given name is a verb.
  const end = readName(c, start)
  // “، نصري أبو جيش،”: a name of no list in front of a particle, between commas.
  const particle = is(c, start + 1, 'nameParticle') && isComma(keyAt(c, end))
  const ahead = !particle && startsName(c, start + 1)
  const verb = !named && end - start > 2 && ahead && c.lexicon.data.wordOrder === 'verb-first'
  if (end === start || verb) return null
  const closed = isComma(keyAt(c, end)) || isDash(keyAt(c, end)) || closesName(c, end)
  // “محاميها، فنسنت بي وايت من شركة …”
  const sent = keyAt(c, end) === c.lexicon.data.originPreposition && isPlain(c, start) && isPlain(c, end - 1)
  const setOff = isComma(keyAt(c, end)) || is(c, end, 'relative') || sent
  // “وصف رئيس النقابة، كريم بن صالح وضع الفلاحين”: a name with whose son he is, in front of the object.
  const son = end - start === 3 && givenAt(c, start) !== null && is(c, start + 1, 'nameParticle')
  const object = () => opensObject(c, end) || (isPlain(c, end) && wordAt(c, end + 1)?.definite === true)
  if (son && object() && c.lexicon.data.wordOrder === 'verb-first') return [start, end]
  return closed && (named || (end - start >= 2 && setOff)) ? [start, end] : null
}

/** How many tokens behind a title the name may be set off: the title says in what, of whom, where. */
const farthestName = 20

/** “منسق هيئة الدفاع عن نشطاء “حراك الريف” الموقوفين في المنطقة، رشيد بنعلي، إن”: a name between commas, right before the report. */
export function readFarApposition(c: PhraseText, from: number): TokenRange | null {
  for (let i = from; i < from + farthestName; i++) {
    i = Math.max(skipParentheses(c, i), markedWork(c, i))
    const info = wordAt(c, i)
    if (isComma(keyAt(c, i))) {
      // “الوزير المكلف بالعلاقات مع البرلمان، الناطق باسم الحكومة، كريم بناني، أن”: a second title between them.
      const second = isTitle(c, i + 1) && wordAt(c, i + 1)?.definite ? readTitle(c, i + 1) : i
      if (second > i && isComma(keyAt(c, second))) i = second
      const marked = markedName(c, i + 1)
      const name = marked ?? readApposition(c, i)
      const close = name === null ? i : marked ? name[1] + 1 : name[1]
      const behind = isComma(keyAt(c, close)) && close > i ? wordAt(c, close + 1) : null
      // “…، كريم بناني، أمس الجمعة، أن”
      const opens = (one: WordInfo) => c.lexicon.opensReport(one) || c.lexicon.is(one, 'preposition')
      const report = behind !== null && (opens(behind) || behind.time !== null)
      return name !== null && report && name[1] - name[0] >= 2 ? name : null
    }
    if (!info || info.verb?.form === 'finite' || c.lexicon.opensReport(info)) return null
  }
  return null
}

/** “مارك روته، الأمين العام …،”: a title set off behind a name, or right behind it. */
export function readTitleBehind(c: PhraseText, i: number): TokenRange | null {
  const behind = isComma(keyAt(c, i)) || isDash(keyAt(c, i)) ? i + 1 : i
  // “Jane Smith, the mayor of Leeds”; in “according to Jane Smith, the mayor is late” a clause begins.
  const article = behind > i && is(c, behind, 'definiteWord')
  const at = article && isTitle(c, behind + 1) && endsTitle(c, readTitle(c, behind + 1)) ? behind + 1 : behind
  // “مصلح عمران قريب الضحية”
  const kin = at === i && is(c, at, 'unnamed') && c.lexicon.data.wordOrder === 'verb-first'
  if (!(isTitle(c, at) || kin) || breaksPhrase(c, at) || (at === i && wordAt(c, at)?.definite)) return null
  let end = readTitle(c, at)
  // “مخرج مسرحي وممثل سينمائي”: a second trade.
  for (let info = wordAt(c, end); end > at && info?.conjoined; info = wordAt(c, end)) {
    const more = c.lexicon.isInside(info, 'title') ? readTitle(c, end) : end
    if (more === end) break
    end = more
  }
  // “לפי בכר, הקשר עשוי לשחק”: the next clause begins with somebody else.
  const clause = at > i && c.lexicon.data.wordOrder === 'free' && wordAt(c, at)?.definite && wordAt(c, end) !== null
  if (clause) return null
  return end > at ? [at, end] : null
}

/** Whether what somebody is ends here, or where it is follows. */
function endsTitle(c: PhraseText, end: number): boolean {
  return wordAt(c, end) === null || is(c, end, 'preposition')
}

/** “نوه المدير بدور الصيادين”: a particle joined to an unknown noun, or an unknown verb, with a noun behind it. */
export function isObject(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || joinsName(c, i) || givenAt(c, i)) return false
  // “رئيس الوزراء الجديد يؤدي اليمين”
  const verb = c.lexicon.data.imperfectPrefixes.some((one) => info.key.startsWith(one))
  if (!info.joinable && !verb) return false
  return wordAt(c, i + 1)?.definite === true && !isSurname(c, i + 1)
}

/** “سفير المغرب في دكار، …”, “القنصل العام بالمغرب، …”: a place behind a title, in front of the comma. */
export function skipOffice(c: PhraseText, i: number): number {
  if (!is(c, i, 'preposition') && !wordAt(c, i)?.prepositional) return i
  for (let k = i + 1; k < i + 5; k++) {
    if (isComma(keyAt(c, k))) return k
    if (breaksPhrase(c, k)) return i
  }
  return i
}

const longestOffice = 12

/** Whether a word, with or without a joined particle, is a body or a place that is called after somebody. */
export function isPlaceOf(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const { lexicon } = c
  // “لقاء عبد الرزاق مقري”
  if (!info || info.definite || lexicon.isStatement(info) || lexicon.is(info, 'document')) return false
  return (
    lexicon.is(info, 'body') ||
    lexicon.is(info, 'noun') ||
    // “خلف مسجد السيدة نفيسة”
    lexicon.data.calledPlaces.includes(info.key) ||
    lexicon.isInside(info, 'body') ||
    lexicon.isInside(info, 'noun')
  )
}

/** “رد رئيس الحكومة على تصريحات كريم بناني”: things whose somebody's name follows, behind what is no place of work. */
function isWhoseThings(c: PhraseText, link: number, things: number): boolean {
  if (!is(c, link, 'preposition') || c.lexicon.data.workPrepositions.includes(keyAt(c, link))) return false
  const word = wordAt(c, things)
  return word !== null && !word.known && isPlural(c, things)
}

/** “القيادي في الحركة بالضفة الغربية فازع صوافطة إن”: a name behind a title's place, right before the report. */
export function nameBehindOffice(c: PhraseText, from: number): TokenRange | null {
  // “منسق السياسة الخارجية فيه جوزيب بوريل”: of a body that the sentence before named.
  if (c.lexicon.data.officePronouns.includes(keyAt(c, from)) && startsName(c, from + 1)) {
    const end = readName(c, from + 1)
    return end - from > 2 || closesName(c, end) ? [from + 1, end] : null
  }
  // “مدير برنامج الشرق الأوسط وشمال أفريقيا في المنظمة فيليب لوثر”: a second place of the office.
  const next = wordAt(c, from + 1)
  const more = isJoined(c, from) && !is(c, from, 'preposition') && next !== null && !next.breaks && !next.verb
  const at = more ? from + 2 : from
  const first = wordAt(c, at)
  if (c.lexicon.data.nameStyle !== 'articles' || !first) return null
  if (!c.lexicon.is(first, 'preposition') && !first.prepositional) return null
  let run = -1
  const office = c.lexicon.is(first, 'preposition') ? at + 1 : at
  // “المدير في تصريحات إذاعية مع الإعلامي فلان”: where it was said, and to whom.
  const place = wordAt(c, office)
  if (place && c.lexicon.isStatement(place)) return null
  const house = endOfHouse(c, office, office > at)
  for (let i = Math.max(at + 1, house); i < at + longestOffice; i++) {
    i = Math.max(skipParentheses(c, i), skipMarks(c, i))
    const info = wordAt(c, i)
    const preposition = info !== null && c.lexicon.is(info, 'preposition')
    if (startsName(c, i) && !is(c, i, 'titleLink')) {
      const end = readName(c, i)
      // “الباحث بجامعة محمد الخامس”: the name of the place.
      if (i !== house && isPlaceOf(c, i - 1)) {
        i = end - 1
        continue
      }
      // “على تصريحات صادرة عن فلان”
      const theirs = i === office + 1 || is(c, office + 2, 'preposition')
      if (theirs && isWhoseThings(c, at, office)) return null
      // “في مطار شهيد هاشمي نجاد: “…””: one name behind unknown ones is the place's.
      const single = run < 0 || (run === at + 1 && i === run + 1)
      return end - i >= 2 || (single && closesName(c, end)) ? [i, end] : null
    }
    const ends = !info || (info.breaks && !preposition) || c.lexicon.isInside(info, 'outlet')
    if (ends) {
      const length = i - run
      // “الباحثة في ناسا إميلي جيلبرت”: one word for the place.
      if (run === at + 1 && length === 3 && !is(c, run, 'country')) return [run + 1, i]
      // “القيادي في حركة حماس سيفان كيلار إن”
      const placed = run > 0 && (wordAt(c, run - 1)?.definite === true || is(c, run - 1, 'country'))
      if (placed && length >= 2 && length <= 3) return [run, i]
      // “الباحثة في جامعة القاهرة حمنة الغرياني إن”
      // “الخبير في الشأن الأمني عيدان الطيار أن”
      const described = wordAt(c, i - 3)?.adjectival === true && !c.lexicon.looksNoun(keyAt(c, i - 2))
      const last = wordAt(c, i - 1)
      const surnamed = isSurname(c, i - 1) || (described && last?.definite === true && !last.known)
      const called = surnamed && wordAt(c, i - 2)?.known === false && !wordAt(c, i - 2)?.definite
      const surname = called && i - 3 > at && wordAt(c, i - 3)?.definite === true && !isPossessive(c, i - 2)
      return surname && c.lexicon.opensReport(info) && !wordAt(c, i - 2)?.prepositional ? [i - 2, i] : null
    }
    // “إلى جانب نظيره فلان”, “لدى استقباله فلانا”: somebody else.
    if (isOwned(c, i)) return null
    // “في تصريحات خاصة لـ“…””: a particle that stands alone.
    if (info.key.length === 1 && c.lexicon.proclitics.includes(info.key)) return null
    const noun = info.definite || info.known || c.lexicon.is(info, 'country')
    // “اتهم القيادي في حركة حماس سيفان كيلار إسرائيل بـ…”
    const object = opensObject(c, i) || c.lexicon.is(info, 'country')
    if (run > 0 && i - run === 2 && object && isUnknownPair(c, run)) return [run, i]
    const plainWord = !noun && !info.prepositional && !preposition && info.verb === null
    if (info.verb !== null && !info.known && !info.definite) return null
    if (!plainWord) run = -1
    else if (run < 0) run = i
  }
  return null
}

export function named(c: PhraseText, from: number, end: number): NounPhrase {
  const name: TokenRange = [from, end]
  // “به نقل از رویترز، وزیر خارجه گفت”: whoever relays it is not the minister.
  const title = is(c, from, 'outlet') ? null : readTitleBehind(c, end)
  return phraseOf({ from, to: end, kind: 'person', title, name, gender: genderOf(c, title, name) })
}
