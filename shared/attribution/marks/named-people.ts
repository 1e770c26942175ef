import { fold } from '../../text/fold'
import type { PairPlace } from '../cues/pair-place'
import { thingClasses, wordClass } from '../words/dictionary'
import { isOrdinary, withoutOwner } from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'

// Whether marks hold what somebody is called, by who stands beside them: “شقيقه “عرفة””, “رئيس المركزي الأمريكي “جيروم باول””,
// ““زعيم المعارضة” فلان”.

/** So many words in marks may be what somebody is called, and so many what he or she is. */
const longestCalled = 3
const longestOffice = 5
/** How many words in front of the marks may be somebody's office. */
const farthestOffice = 4

/** What is said of somebody, by the dictionary. */
const saying = wordClass.past | wordClass.present | wordClass.adjective

/** Whether marks hold somebody's name or office, by the words beside them. */
export function isCalledInMarks(facts: PairPlace, at: number, first: number, last: number): boolean {
  if (facts.lexicon.data.wordOrder !== 'verb-first') return false
  return isKinsName(facts, at, first, last) || isOfficersName(facts, at, first, last) || isOffice(facts, first, last)
}

/** “شقيقه “عرفة””, “ابنتها الصغيرة “ملك””: what kin is called; an adjective or a verb says something of them. */
function isKinsName(facts: PairPlace, at: number, first: number, last: number): boolean {
  const { infos, lexicon } = facts
  if (last - first >= longestCalled) return false
  const described = infos[at]?.definite === true && infos[at]?.ownerEnding == null
  const kin = infos[described ? at - 1 : at]
  if (!kin || !isOwnKin(facts, kin)) return false
  for (let i = first; i <= last; i++) {
    const info = infos[i]
    // “ابنتها “ملك””: a noun as well as a verb.
    const told = info != null && lexicon.mayBe(info.key, saying) && !lexicon.mayBe(info.key, thingClasses)
    const { start = 0, end = 0 } = facts.tokens[i] ?? {}
    const noun = lexicon.data.feminineEndings.some((ending) => facts.text.slice(start, end).endsWith(ending))
    if (!info || info.breaks || info.verb || info.definite || (told && !noun)) return false
  }
  return true
}

/** “شقيقه”, “ابنتها”: kin with the pronoun of whose they are. */
function isOwnKin({ lexicon }: PairPlace, info: WordInfo): boolean {
  const stem = withoutOwner(info)
  if (stem === null) return false
  // The last letter of a feminine noun gives way to another in front of a pronoun.
  const isKin = (noun: string) => lexicon.kinGender(noun) !== undefined
  return isKin(stem) || lexicon.data.feminineEndings.some((ending) => isKin(stem.slice(0, -1) + fold(ending)))
}

/** “رئيس المركزي الأمريكي “جيروم باول””: words of no list right behind somebody's office. */
function isOfficersName(facts: PairPlace, at: number, first: number, last: number): boolean {
  if (last === first || last - first >= longestCalled) return false
  if (facts.infos[first]?.strange !== true && facts.infos[first]?.given == null) return false
  for (let i = first; i <= last; i++) {
    const info = facts.infos[i]
    if (!info || info.breaks || info.verb || info.definite) return false
  }
  for (let i = at; i >= 0 && at - i < farthestOffice; i--) {
    const info = facts.infos[i]
    if (info == null) return false
    // “فرئيس”
    if (facts.lexicon.is(info, 'title') || facts.lexicon.isInside(info, 'title')) return true
    if (info.breaks || info.verb) return false
  }
  return false
}

/** ““زعيم المعارضة الإسرائيلية” يائير لابيد”: the office of whoever is named right behind the marks. */
function isOffice(facts: PairPlace, first: number, last: number): boolean {
  const { infos, lexicon } = facts
  const head = infos[first]
  if (!head || head.verb || !lexicon.is(head, 'title') || last === first || last - first >= longestOffice) return false
  const [name, more] = [infos[last + 2], infos[last + 3]]
  const named = name?.given != null || (name?.strange === true && more?.strange === true)
  const told = wordClass.past | wordClass.present
  return named && infos.slice(first, last + 1).every((info) => info !== null && !isOrdinary(lexicon, info, told))
}
