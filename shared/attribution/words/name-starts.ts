import type { Gender } from '../types'
import { wordClass } from './dictionary'
import {
  breaksPhrase,
  closesName,
  givenAt,
  is,
  isCapital,
  isComma,
  isFigure,
  isOrigin,
  isOwned,
  isPlain,
  isPossessive,
  isSurname,
  isTitle,
  joinsName,
  keyAt,
  longestRun,
  type PhraseText,
  wordAt,
} from './phrase-text'
import type { WordInfo } from './word-info'

export function startsName(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info) return false
  if (c.lexicon.data.nameStyle === 'capitals') return isCapital(c, i) && !info.breaks
  // “كتاب الله عز وجل”
  if (c.lexicon.data.devotions.some(([first, second]) => first === info.key && second === keyAt(c, i + 1))) return false
  // “امید اصغر فرهادی”: an ordinary word in front of a given name and a surname is none.
  const ezafe = c.lexicon.data.nameStyle === 'given' && c.lexicon.isWordName(info.key) && givenAt(c, i + 1) !== null
  if (ezafe && !c.lexicon.isWordName(keyAt(c, i + 1)) && !isTitle(c, i - 1) && isPlain(c, i + 2)) return false
  // “باسم فريقه”
  if (c.lexicon.is(info, 'titleLink') && isOwned(c, i + 1)) return false
  // “خطاب حميد شباط”
  const speech = givenAt(c, i) !== null && c.lexicon.is(info, 'document') && givenAt(c, i + 1) !== null
  if (speech && !isTitle(c, i - 1)) return false
  if (givenAt(c, i)) return !isOfficeHere(c, i, info) && (!c.lexicon.isWordName(info.key) || isNameHere(c, i))
  if (c.lexicon.is(info, 'nameBeforeTail') && !info.definite && is(c, i + 1, 'nameTail')) return true
  if (!c.lexicon.is(info, 'nameParticle') || info.key.length === 1 || info.breaks) return false
  // “أن ترى النور شراكات”: with an article it is no particle.
  if (info.definite && c.lexicon.data.wordOrder === 'verb-first') return false
  if (c.lexicon.data.verbParticles.includes(info.key) && isVerbHere(c, i)) return false
  if (isPresent(c, i + 1, c.lexicon.particleGender(info.key))) return false
  // “בת שמונה” is an age, “أم لثلاثة” a mother, “الدورة الـ 31” a session.
  return !breaksPhrase(c, i + 1) && !isFigure(c, i + 1) && !wordAt(c, i + 1)?.prepositional
}

const shortestPresent = 4

/** “تبحث”, “يزور”: what begins like the present of the verb of a man or a woman, and is no given name. */
export function beginsAsPresent(c: PhraseText, i: number, gender: Gender): boolean {
  const begins = gender && c.lexicon.data.presentPrefixes[gender]
  const info = begins ? wordAt(c, i) : null
  if (!begins || !info) return false
  return info.key.startsWith(begins) && info.key.length >= shortestPresent && info.given === null
}

/** “أم تبحث عن ابنها”: what begins like the present of her verb, no given name, in front of a preposition. */
function isPresent(c: PhraseText, i: number, gender: Gender): boolean {
  const behind = beginsAsPresent(c, i, gender) ? wordAt(c, i + 1) : null
  return behind !== null && (behind.prepositional || c.lexicon.is(behind, 'preposition'))
}

/** “ولد الناصري لأب فقير”, “ولد الناصري في طنجة”: a clause begins, and a preposition stands behind one name. */
function isVerbHere(c: PhraseText, i: number): boolean {
  const behind = wordAt(c, i + 2)
  if (wordAt(c, i - 1) !== null || behind === null) return false
  const joined = c.lexicon.data.genitiveProclitics.some((one) => behind.key.startsWith(one))
  return joined || behind.prepositional || c.lexicon.is(behind, 'preposition')
}

/** “ناشد الرئيس أمين عام الحلف”: a title that is a given name elsewhere. */
export function isOfficeHere(c: PhraseText, i: number, info: WordInfo): boolean {
  if (!info.known || info.definite || c.lexicon.data.nameStyle !== 'articles' || !isTitle(c, i)) return false
  // “نجم منتخب مصر”, “أمين حزب الاستقلال”: and of which body.
  const of = is(c, i + 1, 'body') || is(c, i + 1, 'noun')
  return (of || is(c, i + 1, 'titleModifier')) && !wordAt(c, i + 1)?.definite
}

/** “أحمد صالح نجم الزمالك السابق”: an office, of what, and that it was held once. */
export function isFormerOffice(c: PhraseText, i: number, info: WordInfo): boolean {
  if (!info.known || info.definite || c.lexicon.data.wordOrder !== 'verb-first' || !isTitle(c, i)) return false
  const [of, adjective] = [wordAt(c, i + 1), wordAt(c, i + 2)]
  return of?.definite === true && adjective?.definite === true && c.lexicon.mayBe(adjective.key, wordClass.adjective)
}

/** “وجدان الجمهور”, “رفعت دعوى”: a name that is an ordinary word too needs a surname or a title beside it. */
function isNameHere(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  // “وقد رفعت جوفيك دعوى”: a verb.
  const perfect = c.lexicon.data.perfectParticles
  if (perfect.length > 0 && c.lexicon.stripped(keyAt(c, i - 1)).some((one) => perfect.includes(one))) return false
  // “ثم رفعت ربيعة الكوهن صوتها”: hers.
  if (givenAt(c, i)?.gender === 'm' && givenAt(c, i + 1)?.gender === 'f') return false
  // “صباح اليوم”
  if (wordAt(c, i)?.breaks && (!next || next.breaks) && !isTitle(c, i - 1)) return false
  if (
    isTitle(c, i - 1) ||
    isOrigin(c, i - 1) ||
    (givenAt(c, i + 1) && !c.lexicon.isWordName(keyAt(c, i + 1))) ||
    // “رفعت الأم رأسها”: with an article it is no particle.
    (is(c, i + 1, 'nameParticle') && !(next?.definite && c.lexicon.data.wordOrder === 'verb-first'))
  )
    return true
  // “جمال بندحمان”
  if (next && (c.lexicon.is(next, 'nameTail') || joinsName(c, i + 1))) return true
  // “ثم رفعت صوتها”
  if (isPossessive(c, i + 1) && !c.lexicon.isSurname(keyAt(c, i + 1))) return false
  if (next?.definite) {
    const behind = wordAt(c, i + 2)
    // “قال فائق الشيخ علي إن”
    const shaykh = c.lexicon.is(next, 'courtesy') && givenAt(c, i + 2) !== null
    if (shaykh && c.lexicon.opensReport(wordAt(c, i + 3))) return true
    return isSurname(c, i + 1) || isTitle(c, i + 2) || isComma(keyAt(c, i + 2)) || c.lexicon.opensReport(behind)
  }
  return closesName(c, i + 1) || (!next?.known && closesName(c, i + 2))
}

/**
 * “سرمربی تیم فوتبال پرسپولیس گفت”: Persian writes nothing between a noun and what it is of, so that all the words up to the next particle
 * or verb go on with a title or a body; in front of the marker of the object they are something else. Where the subject has a
 * marker of its own the words say less.
 * @returns the token behind the words from token `from` on, `from` where they are no such
 */
export function endOfRun(c: PhraseText, from: number): number {
  const { subjectMarkers, objectMarkers, nameStyle } = c.lexicon.data
  if (nameStyle !== 'given' || subjectMarkers.length > 0) return from
  let end = from
  while (end - from < longestRun && wordAt(c, end) && !breaksPhrase(c, end) && !startsName(c, end)) {
    // “نماینده رسمی وزارت خارجه آمریکا مورگان ارتاگوس”: whose land it is ends it.
    if (is(c, end++, 'country')) break
  }
  return end - from < longestRun && !objectMarkers.includes(keyAt(c, end)) ? end : from
}
