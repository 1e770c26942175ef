import { fold } from '../../text/fold'
import type { Gender } from '../types'
import { startsName } from '../words/name-starts'
import type { TokenRange } from '../words/noun-phrase'
import {
  beginsVerb,
  breaksPhrase,
  givenAt,
  is,
  keyAt,
  type PhraseText,
  type ReadOptions,
  withoutOwner,
  wordAt,
} from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import {
  breaksName,
  isBehindName,
  isDescribedThing,
  isDoing,
  isDoneBehindTitle,
  isDoneHere,
  isOrdinalOfKing,
  isVerbWithObject,
} from './name-breaks'
import { endsName } from './name-ends'
import {
  goesOnInCapitals,
  isForeignParticle,
  isGivenHere,
  isListedHere,
  isMiddleName,
  isNameHere,
  isParticleBeforeTail,
  isSayingInName,
  isSecondParticle,
  isStrangeHere,
  isSurnameBehindTwo,
  isSurnameOfFather,
  isTitleBeforeTail,
} from './name-parts'
import { isHalfName, type Place } from './name-place'
import { isNextDeed, isOnlyVerb } from './name-verbs'

const longestName = 5

const longestLineage = 11

/** What a word does for a name: ends it in front of itself, is one word of it or two, or its last. */
type Step = 'end' | 'one' | 'two' | 'last'

/** Reads a name from token `i`; returns the index behind it, or `i` when there is none. */
export function readName(
  c: PhraseText,
  i: number,
  { addressed = false, behindVerb = false }: ReadOptions = {},
): number {
  const first = wordAt(c, i)
  if (!first || beginsNoName(c, i)) return i
  const base = { c, from: i, given: givenAt(c, i), addressed, behindVerb }
  const place: Place = { ...base, at: i, info: first, n: 0, compound: false, particles: 0 }
  while (place.at - i - 2 * place.particles < longestName && place.at - i < longestLineage) {
    const info = wordAt(c, place.at)
    if (!info) break
    moveTo(place, info)
    const step = stepAt(place)
    if (step === 'end') break
    place.at += step === 'two' ? 2 : 1
    if (step === 'last') break
  }
  return place.at
}

function beginsNoName(c: PhraseText, i: number): boolean {
  const { verbNegations, negations } = c.lexicon.data
  const before = keyAt(c, i - 1)
  if (verbNegations.includes(before) || isDescribedThing(c, i) || isDoneBehindTitle(c, i)) return true
  // “لا تخجل أم خالد من الاعتراف”
  return negations.includes(before) && isOnlyVerb(c, i)
}

function moveTo(place: Place, info: WordInfo): void {
  const { c, from, at } = place
  place.info = info
  // “بندر بن محمد بن سعود آل ثاني”: a line of fathers counts as one name.
  if (at > from && is(c, at, 'nameParticle')) place.particles++
  place.compound = at - from > 1 && (isHalfName(place) || is(c, from + 1, 'nameTail'))
  place.n = at - from - (place.compound ? 1 : 0)
}

/** The rules in the order in which they ask: what holds a name together, what cannot stand in one, what is left. */
function stepAt(place: Place): Step {
  const { c, at, n } = place
  if (c.lexicon.data.nameStyle === 'capitals') return goesOnInCapitals(place) ? 'one' : 'end'
  if (isListedHere(place)) return 'one'
  if (isVerbWithObject(place)) return 'end'
  // “משה ברק יושב ליד החלון”: the first word of a title of two.
  if (n >= 1 && c.lexicon.data.titleFronts.includes(keyAt(c, at))) return 'end'
  if (isSurnameBehindTwo(place)) return 'one'
  if (isTitleBeforeTail(place)) return 'two'
  const second = isSecondParticle(place)
  if (second || isForeignParticle(place)) {
    place.particles++
    return second ? 'one' : 'two'
  }
  if (isSayingInName(place)) return 'one'
  if (isParticleBeforeTail(place)) return 'two'
  if (isNameHere(place)) return 'one'
  if (breaksName(place) || isDoing(place)) return 'end'
  if (isSurnameOfFather(place)) return 'one'
  if (isDoneHere(place)) return 'end'
  if (isOrdinalOfKing(place)) return 'last'
  if (isBehindName(place)) return 'end'
  if (isGivenHere(place)) return 'one'
  // “حضر سمير التدلاوي وخرج غاضبا”: what somebody did next.
  if (n >= 2 && isNextDeed(c, at)) return 'end'
  if (isStrangeHere(place) || isMiddleName(place)) return 'one'
  return endsName(place) ? 'end' : 'one'
}

/**
 * “بجامعة محمد الخامس نادية …”, “مستشفى كمال عدوان حسام أبو صفية”: after whom a place or a body is called. Behind an article, or
 * behind a surname where two words are left, another given name begins somebody.
 * @returns the index behind the namesake
 */
export function readNamesake(c: PhraseText, from: number): number {
  const end = readName(c, from)
  if (isNamedBehind(c, from)) return from + 1
  for (let i = from + 2; i < end; i++) {
    const before = wordAt(c, i - 1)
    if (!givenAt(c, i) || wordAt(c, i)?.definite) continue
    const another = givenAt(c, from) !== null && givenAt(c, i - 1) === null && !is(c, i - 1, 'nameParticle')
    // “مؤسسة محمود درويش سمير بلعربي”
    const goesOn = i <= end - 2 || (wordAt(c, i + 1) !== null && !breaksPhrase(c, i + 1))
    if (before?.definite || (another && goesOn && !is(c, i + 1, 'nameTail'))) return i
  }
  return end
}

/**
 * “جمعية أمل الدكتورة ليلى بنموسى”, “شركة النور سعاد العلمي”, “جمعية أمل سعيد العلمي”: one name is the body's, where a title begins
 * somebody, where an article ends it, or where a woman's name stands in front of a man's.
 */
function isNamedBehind(c: PhraseText, from: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first') return false
  const next = wordAt(c, from + 1)
  if (next?.definite && is(c, from + 1, 'title') && startsName(c, from + 2)) return true
  const another = givenAt(c, from + 1)
  if (another === null || next?.definite) return false
  if (wordAt(c, from)?.definite) return true
  return givenAt(c, from)?.gender === 'f' && !is(c, from + 1, 'nameParticle') && wordAt(c, from + 2)?.breaks === false
}

/**
 * “رکن شندانہ گلزار نے”: unknown words between a title and the marker of the subject are a name, and so are those behind what
 * somebody is called out of courtesy, where the language has no such marker (آقای تاج‌زاده در نامه‌ای نوشت).
 */
export function nameBeforeMarker(c: PhraseText, from: number, title: WordInfo | null): number {
  // “وزیر خارجہ ایس جے شنکر”
  const initials = endOfLetters(c, from)
  let end = initials
  while (end - initials < 3 && wordAt(c, end) && !breaksPhrase(c, end) && !wordAt(c, end)?.known) end++
  if (initials > from && end === initials) return from
  const courtesy = title !== null && c.lexicon.is(title, 'courtesy')
  // “نماینده وزارت خارجه آمریکا مورگان ارتاگوس در …”: behind a land the title is whole.
  const ofLand =
    is(c, from - 1, 'country') && breaksPhrase(c, end) && !c.lexicon.data.objectMarkers.includes(keyAt(c, end))
  const { subjectMarkers, possessiveParticles } = c.lexicon.data
  // “صدر شفقت محمود کا کہنا ہے”
  const given = () => Array.from({ length: end - from }, (_, n) => givenAt(c, from + n)).some((one) => one !== null)
  // “کپتان پیٹ کمنز کہتے ہیں”, “کپتان پیٹ کمنز: ’…‘”, “کپتان پیٹ کمنز اس فیصلے کو …”
  const closes = beginsVerb(c, end) || keyAt(c, end) === ':' || c.lexicon.pronounGender(keyAt(c, end)) !== undefined
  const stands = is(c, end, 'subjectMarker') || closes || (possessiveParticles.includes(keyAt(c, end)) && given())
  const marked = subjectMarkers.length > 0 ? stands : courtesy || ofLand
  return marked && end - from >= (courtesy ? 1 : 2) ? end : from
}

/** Behind two or three names of letters, which are initials or spell a body; `from` where so many do not stand there. */
export function endOfLetters(c: PhraseText, from: number): number {
  const { letterNames } = c.lexicon.data
  let end = from
  while (letterNames.includes(keyAt(c, end))) end++
  return end - from >= 2 ? end : from
}

export function genderOf(c: PhraseText, title: TokenRange | null, name: TokenRange | null): Gender {
  const given = name ? givenAt(c, name[0]) : null
  if (given?.gender) return given.gender
  // “أم محمد”
  const parent = name ? c.lexicon.parentGender(keyAt(c, name[0])) : null
  if (parent) return parent
  // “عبد النبي البشر”
  if (name && c.lexicon.data.lineageParticles.includes(keyAt(c, name[0]))) return 'm'
  const head = title ? wordAt(c, title[0]) : null
  return head ? (c.lexicon.titleGender(head.bare) ?? c.lexicon.titleGender(head.key) ?? ownedGender(c, head)) : null
}

/** “رئيسها”, “رئيستهم”: the gender of a trade with its owner's pronoun. */
export function ownedGender({ lexicon }: PhraseText, info: WordInfo): Gender {
  const free = withoutOwner(info)
  if (free === null) return null
  const { boundFeminine } = lexicon.data
  const feminine =
    boundFeminine && free.endsWith(boundFeminine.bound) ? fold(`${free.slice(0, -1)}${boundFeminine.free}`) : free
  return lexicon.titleGender(free) ?? lexicon.titleGender(feminine)
}
