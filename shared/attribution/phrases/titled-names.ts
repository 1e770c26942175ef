import { readName } from '../names/names'
import type { Gender } from '../types'
import { wordClass } from '../words/dictionary'
import { closingMark } from '../words/marked-text'
import { startsName } from '../words/name-starts'
import type { TokenRange } from '../words/noun-phrase'
import {
  breaksPhrase,
  givenAt,
  is,
  isComma,
  isFeminine,
  isOrdinary,
  isPlain,
  keyAt,
  type PhraseText,
  type ReadOptions,
  wordAt,
} from '../words/phrase-text'
import { readApposition } from './apposition'
import { nameBehindHouse } from './behind-title'

// Where behind a title the name of whoever has it stands, and what stands there besides.

/** A whole name behind the marks of a body, and behind what the body is. */
export function nameBehindMarks(c: PhraseText, i: number, options: ReadOptions): TokenRange | null {
  const end = startsName(c, i) ? readName(c, i, options) : i
  return end > i + 1 ? [i, end] : nameBehindHouse(c, i)
}

/** The first comma between two tokens, behind which an office is not said any more; the first token where a parenthesis or marks stand between. */
export function firstComma(c: PhraseText, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const info = wordAt(c, i)
    if (isComma(keyAt(c, i))) return i
    // “قال الوزير في بيان، كريم بناني، إن”
    if (!info || c.quoteOf[i] !== -1 || info.time !== null || c.lexicon.isStatement(info)) return from
    if (c.lexicon.is(info, 'document') || c.lexicon.isInside(info, 'document')) return from
  }
  return from
}

/** “قوى الحرية والتغيير”, “أطباء لبنان”: whether an office ends with a land, or a word that has an article, behind a conjunction too. */
export function endsDefinite(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const joined = info?.conjoined === true && c.lexicon.withoutArticle(info.key.slice(1)) !== null
  return info?.definite === true || joined || (is(c, i, 'country') && c.lexicon.data.wordOrder === 'verb-first')
}

/** A whole name between commas, behind what goes on a title in words of which nothing is known; or a given name alone, right behind the title. */
export function nameBehindRun(c: PhraseText, end: number): TokenRange | null {
  let at = end
  while (at - end < longestRun && isPlain(c, at) && !breaksPhrase(c, at) && !givenAt(c, at)) at++
  if (!isComma(keyAt(c, at))) return null
  // “دانش‌آموز مدرسه، مهسا، …”
  if (givenAt(c, at + 1) && isComma(keyAt(c, at + 2))) return [at + 1, at + 2]
  const two = isPlain(c, at + 1) && isPlain(c, at + 2) && isComma(keyAt(c, at + 3))
  // “منتقد سینما، آنتونیا شرکا، …”
  if (two && !breaksPhrase(c, at + 1) && !breaksPhrase(c, at + 2)) return [at + 1, at + 3]
  const name = at > end && startsName(c, at + 1) ? readApposition(c, at) : null
  return name && name[1] - name[0] > 1 && isComma(keyAt(c, name[1])) ? name : null
}

/** How many words of which nothing is known may go on a title. */
const longestRun = 4

/** What nobody but a person has, and of nothing: a courtesy, in the language that joins its particles to names. */
export function isRank(c: PhraseText, from: number, end: number): boolean {
  return (
    c.lexicon.data.wordOrder === 'free' &&
    c.lexicon.data.nameStyle === 'articles' &&
    end === from + 1 &&
    is(c, from, 'courtesy')
  )
}

/** A whole name that a comma sets off behind a few words. */
export function setOffBehind(c: PhraseText, from: number): TokenRange | null {
  let comma = from
  while (comma - from < longestRun && wordAt(c, comma) && !breaksPhrase(c, comma)) comma++
  const name = isComma(keyAt(c, comma)) && startsName(c, comma + 1) ? readApposition(c, comma) : null
  return name && name[1] - name[0] > 1 ? name : null
}

/** “زوجة نقيب الأطباء، أحمد الشيخ”: whether a name set off behind kin is that of whose kin she is, by its gender. */
export function isNameOfOther(c: PhraseText, from: number, [first]: TokenRange): boolean {
  const kin = c.lexicon.kinGender(keyAt(c, from)) ?? null
  const given = givenAt(c, first)?.gender ?? null
  return kin !== null && given !== null && kin !== given
}

export function isKin(c: PhraseText, i: number): boolean {
  return c.lexicon.kinGender(keyAt(c, i)) !== undefined
}

/** Whether an ordinary word says what somebody of a gender did or is: its verb's present or past, or an adjective, as the dictionary has them. */
export function isPredicate(c: PhraseText, i: number, gender: Gender): boolean {
  const info = wordAt(c, i)
  const { lexicon } = c
  if (!info || gender === null) return false
  const { presentPrefixes, feminineVerbEndings } = lexicon.data
  const hers = feminineVerbEndings.some((one) => info.key.endsWith(one))
  const prefix = presentPrefixes[gender] ?? '\0'
  if (isOrdinary(lexicon, info, wordClass.present) && info.key.startsWith(prefix)) return true
  const past = hers ? lexicon.word(info.key.slice(0, -1)) : info
  if (isOrdinary(lexicon, past, wordClass.past) && hers === (gender === 'f')) return true
  return isOrdinary(lexicon, info, wordClass.adjective) && isFeminine(c, i) === (gender === 'f')
}

/** How many words behind a preposition say where somebody has a title. */
export const longestPlace = 4

/** “في جماعة الإخوان”: the index behind a preposition and what it governs, in front of marks; `i` where none stand there. */
export function skipPlace(c: PhraseText, i: number): number {
  for (let k = i + 1; k <= i + longestPlace + 1; k++) {
    if (closingMark(c, k) > 0) return k
    if (!wordAt(c, k) || breaksPhrase(c, k)) return i
  }
  return i
}

/** How many tokens the name of an account may reach, its noun and marks included. */
export const longestMarks = 7
