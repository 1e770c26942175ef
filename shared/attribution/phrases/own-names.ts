import { genderOf, readName } from '../names/names'
import { startsName } from '../words/name-starts'
import { alter, type NounPhrase, phraseOf, type TokenRange } from '../words/noun-phrase'
import {
  closesName,
  is,
  isComma,
  isSeveral,
  isTitle,
  keyAt,
  type PhraseText,
  type Reader,
  type ReadOptions,
  wordAt,
} from '../words/phrase-text'
import { readApposition } from './apposition'
import { isKin, isNameOfOther } from './titled-names'
import { readTitled } from './titled-phrases'

/**
 * “أحد سكان الحي، سعيد الجابري، أن”, “زوجة المعتقل علي ونيس، منى ونيس، إن”, “إحدى المشاركات في الوقفة الطبيبة ليلى حسون”: one of several,
 * somebody of some place or somebody's kin, and then who it is, set off by commas or behind a title with an article.
 */
export function withOwnName(c: PhraseText, phrase: NounPhrase, options: ReadOptions): NounPhrase {
  const { from, to } = phrase
  if (phrase.kind !== 'unnamed' || phrase.again || c.lexicon.data.wordOrder !== 'verb-first') return phrase
  if (isSeveral(c, from) || wordAt(c, from)?.definite) return phrase
  const identified = (title: TokenRange, name: TokenRange): NounPhrase =>
    phraseOf({ from, to: name[1], kind: 'person', title, name, gender: genderOf(c, title, name) })
  for (let i = from + 2; i <= to; i++) {
    const trade = wordAt(c, i)?.definite && (isTitle(c, i) || is(c, i, 'unnamed')) && !options.addressed
    const end = trade && startsName(c, i + 1) && !wordAt(c, i + 1)?.definite ? readName(c, i + 1) : 0
    if (end > i + 2 && closesName(c, end) && !isKin(c, from)) return identified([from, i + 1], [i + 1, end])
  }
  // “إحدى المشاركات، الطبيبة سلمى الحداد، إن”
  const trade = isComma(keyAt(c, to)) && wordAt(c, to + 1)?.definite && isTitle(c, to + 1) && startsName(c, to + 2)
  const end = trade ? readName(c, to + 2) : 0
  if (end > to + 3 && isComma(keyAt(c, end))) return identified([to + 1, to + 2], [to + 2, end])
  const apposed = readApposition(c, to)
  const whole = apposed && apposed[1] - apposed[0] > 1 && startsName(c, apposed[0]) && isComma(keyAt(c, apposed[1]))
  if (!whole) return phrase
  // “قالت زوجة نقيب الأطباء، أحمد الشيخ، إن”: the name is that of whose wife she is.
  if (isNameOfOther(c, from, apposed)) return alter(phrase, { to: apposed[1] })
  return identified([from, to], apposed)
}

/** “نجل الرئيس السابق، علي صالح، أحمد صالح، إن”: whose kin somebody is, with a name of his own, and then the name of whoever speaks. */
export function readKinOfOffice(c: PhraseText, from: number, options: ReadOptions, read: Reader): NounPhrase | null {
  if (!isKin(c, from) || wordAt(c, from)?.definite || !isTitle(c, from + 1)) return null
  const owner = readTitled(c, from + 1, options, read)
  const apposed = owner.name ? readApposition(c, owner.to) : null
  if (!apposed || apposed[1] - apposed[0] < 2 || !startsName(c, apposed[0]) || !isComma(keyAt(c, apposed[1])))
    return null
  const title: TokenRange = [from, owner.to]
  return phraseOf({ from, to: apposed[1], kind: 'person', title, name: apposed, gender: genderOf(c, title, apposed) })
}
