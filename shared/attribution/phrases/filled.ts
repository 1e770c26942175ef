import { isAddressee, isAdjective } from '../words/modifiers'
import {
  beginsTime,
  endsAsVerb,
  is,
  isComma,
  isFeminine,
  isJoined,
  isOrigin,
  isPossessive,
  isSeveral,
  keyAt,
  type PhraseText,
  wordAt,
} from '../words/phrase-text'
import { readPlace } from './places'
import { isDetermined, isNounWithParticle, isQuality, linkAt, shortestJoined } from './ties'

// A body's name that fills the room between its verb and the report.

/** How many words a body's name may have that fills all the room in front of the report. */
const longestFilled = 14

/**
 * “أكدت اللجنة الوطنية لدعم عمر الراضي ومعتقلي حرية التعبير أن”: what a noun phrase may hold, up to the report or to a comma,
 * belongs to the subject of the verb in front (Ryding 2005, ch. 8: a construct may be of any length).
 * @returns the index behind it, or `to` when something else stands between
 */
export function fillBody(
  c: PhraseText,
  from: number,
  to: number,
  { until = -1, addressed = false, cited = false } = {},
): number {
  // “حلف شمال الأطلسي (الناتو) عدد …”: nothing goes on a name behind what it is called besides.
  if (keyAt(c, to - 1) === ')') return to
  // “صحيفة “النهار” المقربة من النظام”: nor on one in marks, but where it is from.
  if (c.tokens[to - 1]?.word === false && !isOrigin(c, to)) return to
  for (let i = to; i < from + longestFilled; i++) {
    const key = keyAt(c, i)
    if (i === until) return i
    const info = wordAt(c, i)
    // “أكدت الجمعية بمراكش أن”
    if (i === from + 1 && i === to && readPlace(c, i) > i) return to
    // “أكدت الجمعية بالمدينة أن”: where; in “المغاربة المقيمين بالخارج” it belongs to the participle.
    if (
      info?.prepositional &&
      !info.genitive &&
      (i + 1 === until || endsSubject(c, i + 1) || isComma(keyAt(c, i + 1)))
    ) {
      const several = wordAt(c, i - 1)?.definite && isSeveral(c, i - 1) && !wordAt(c, i - 1)?.known
      return until >= 0 || several ? i + 1 : i
    }
    // “نفت قوات الدعم السريع ذلك”: the object stands behind the whole name.
    if (until < 0 && i > to && isPointer(c, i)) return i
    const ends = until < 0 && (key === ':' || endsSubject(c, i))
    if (ends && !addressed) return i
    if (ends || (until < 0 && isPause(c, i))) return !cited && holdsObject(c, from, to, i) ? to : i
    if (!goesOnSubject(c, from, i)) return to
  }
  return to
}

/** “ذلك”, “هذا”: a demonstrative that stands for a noun, none following and none in front that it says of what it is (مقابل ذلك). */
function isPointer(c: PhraseText, i: number): boolean {
  return is(c, i, 'demonstrative') && wordAt(c, i - 1)?.definite === true && wordAt(c, i + 1)?.definite !== true
}

/** A comma, a preposition, an adverb: the subject may end there, and so may the verb's object. */
function isPause(c: PhraseText, i: number): boolean {
  if (linkAt(c, i) > 0 || isNounWithParticle(c, i, keyAt(c, i))) return false
  return isComma(keyAt(c, i)) || is(c, i, 'preposition') || is(c, i, 'adverb') || beginsTime(c, i)
}

/** “أعلنت وزارة الصحة خفض الأسعار، …”, “نفت وزارة الصحة الخبر، …”: a noun that neither goes with the one before nor depends on it. */
function holdsObject(c: PhraseText, head: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const info = wordAt(c, i)
    // “وصول المساعدات”, “فشل المفاوضات”: the letter of the conjunction is the word's own in a short one.
    const joined = isJoined(c, i) && (info?.conjoined === true || keyAt(c, i).length > shortestJoined)
    if (!info || joined || info.prepositional || info.genitive || info.breaks) continue
    if (isQuality(c, i) || isQuality(c, i - 1)) continue
    // What the body's own grammar did not take is none of it.
    const apart = i === from || isDetermined(c, i - 1)
    if (apart && !(info.definite && (isAdjective(c, head, i) || isParticiple(c, head, i)))) return true
  }
  return false
}

/** “الحزب الاشتراكي الموحد”: behind an adjective another one, with the beginning of a participle and the gender of the head. */
function isParticiple(c: PhraseText, head: number, i: number): boolean {
  const { adverbialShape } = c.lexicon.data
  const info = wordAt(c, i)
  const shaped =
    info !== null && adverbialShape.prefixes.some((one) => info.bare.startsWith(one)) && info.bare.length > 3
  const before = wordAt(c, i - 1)
  return (
    shaped && !info.known && before?.definite === true && before.adjectival && isFeminine(c, i) === isFeminine(c, head)
  )
}

/** “أن”, “على أن” */
export function endsSubject(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  return lexicon.opensReport(wordAt(c, i)) || (is(c, i, 'preposition') && lexicon.opensReport(wordAt(c, i + 1)))
}

/** Whether a word may go on a body's name where nothing but its name can stand. */
function goesOnSubject(c: PhraseText, from: number, i: number): boolean {
  const { lexicon } = c
  const info = wordAt(c, i)
  if (!info || info.time !== null || is(c, i, 'adverb') || is(c, i, 'document') || lexicon.is(info, 'sameAgain'))
    return false
  // “من أجل”: the second word of a link too.
  if (linkAt(c, i) > 0 || linkAt(c, i - 1) > 1 || isNounWithParticle(c, i, info.key)) return true
  if (info.breaks || (info.verb !== null && !info.definite && !info.known && info.verb.form !== 'noun')) return false
  const joined = isJoined(c, i)
  const { accusativeEnding } = lexicon.data
  if (!info.definite && !info.known && info.adverbial) return wordAt(c, i + 1)?.definite === true
  // “لمقاومة فيروس كورونا”: behind a noun without an article it is what that is of.
  const governed = isOfIndefinite(c, i - 1) || (isOfIndefinite(c, i - 2) && !isDetermined(c, i - 1))
  const accusative = !info.definite && accusativeEnding !== '' && info.key.endsWith(accusativeEnding)
  if (accusative && !governed && !isPossessive(c, i)) return false
  if (joined && !info.definite && endsAsVerb(c, i)) return false
  if (lexicon.isInside(info, 'title') || lexicon.isInside(info, 'body')) return info.genitive
  if (isPossessive(c, i)) return joined
  // “وزارة الصحة الوزير …”: somebody else; in “جمعية الدفاع عن حقوق المستهلك” the noun in front governs it.
  if (is(c, i, 'title') && !info.adjectival && info.definite && i > from + 1) return wordAt(c, i - 1)?.definite !== true
  if (info.prepositional) return info.genitive && !isAddressee(c, i)
  return true
}

/** “لمقاومة”: a noun without an article behind the particle of the genitive. */
function isOfIndefinite(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info?.genitive === true && !info.definite
}
