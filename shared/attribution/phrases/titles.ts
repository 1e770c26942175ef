import { opensObject } from '../names/name-objects'
import { genderOf, readName } from '../names/names'
import { isUnknownPair } from '../names/unknown-pairs'
import { markedName, markedWork, skipMarks, skipParentheses } from '../words/marked-text'
import { startsName } from '../words/name-starts'
import { type NounPhrase, phraseOf, type TokenRange } from '../words/noun-phrase'
import {
  breaksPhrase,
  closesName,
  givenAt,
  is,
  isComma,
  isDash,
  isJoined,
  isOwned,
  isPlural,
  isPossessive,
  isSurname,
  isTitle,
  isTitleFront,
  joinsName,
  keyAt,
  type PhraseText,
  wordAt,
} from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { readApposition } from './apposition'
import { readTitle } from './title-extent'
import { endOfHouse, isPlaceOf } from './title-parts'

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
  // “שירה כהן, יושבת ראש הוועד,”
  const front = behind > i && isTitleFront(c, behind)
  if (front) return [behind, readTitle(c, behind + 1)]
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
