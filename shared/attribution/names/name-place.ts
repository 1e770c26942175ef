import type { Gender } from '../types'
import {
  closesName,
  givenAt,
  is,
  isComma,
  isPlain,
  isTitle,
  keyAt,
  type PhraseText,
  wordAt,
} from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { objectBehind } from './name-objects'

/** A word that may go on a name, with what stands in front of it. */
export interface Place {
  readonly c: PhraseText
  /** Where the name begins. */
  readonly from: number
  /** The given name with which it begins, null where that is none. */
  readonly given: { readonly gender: Gender } | null
  readonly addressed: boolean
  readonly behindVerb: boolean
  /** The word itself. */
  at: number
  info: WordInfo
  /** How many names stand in front of it; one of two words (عبد السلام) counts once. */
  n: number
  /** Whether the name begins with one of two words. */
  compound: boolean
  /** How many particles of names stand in front of it. */
  particles: number
}

/** “عبد السلام” and “جلال الدين” are one given name. */
export function isHalfName({ c, from, given }: Place): boolean {
  return c.lexicon.data.givenParticles.includes(keyAt(c, from)) && given === null
}

/** Behind a particle of names, or its second word, the name goes on. */
export function isLed({ c, at }: Place): boolean {
  return is(c, at - 1, 'nameParticle') || c.lexicon.data.particleTails.includes(keyAt(c, at - 1))
}

/** “إلياس حداد”: a trade, behind a given name. */
export function isTrade({ c, info, given }: Place): boolean {
  return c.lexicon.is(info, 'title') && given !== null
}

/**
 * “قال مصطفى كامل السيد إن”, “أكد سالم عبد الله الجابر، …”: all that stands between such a verb and its report; but not in “أكد الوزير سمير
 * الصغير الخبر، وقال”, where the verb had its object.
 */
export function isSaid({ c, at, n, behindVerb }: Place): boolean {
  if (!behindVerb) return false
  const paused = isComma(keyAt(c, at + 1)) && !(n >= 2 && wordAt(c, at + 2)?.verb)
  return paused || c.lexicon.opensReport(wordAt(c, at + 1))
}

/** “قال سترشكو كاتينيش مدرب المنتخب” */
export function isTraded({ c, at, n, behindVerb }: Place): boolean {
  return n === 1 && behindVerb && isTitle(c, at + 1)
}

/** “وجه عبد الرحيم الجامعي، نقيب المحامين، رسالة”: the object is not set off, what somebody is may be. */
export function isApposed({ c, at }: Place): boolean {
  return isComma(keyAt(c, at + 1)) && isTitle(c, at + 2) && !wordAt(c, at + 2)?.definite
}

/** Behind a given name a surname with an article, in front of the object. */
export function isActor({ c, at, n, info, given }: Place): boolean {
  return n === 1 && info.definite && given !== null && objectBehind(c, at)
}

/** Whether what stands behind the word shows that the name ends with it. */
export function isShut(p: Place): boolean {
  const { c, at, n, info } = p
  if (closesName(c, at + 1) || isTraded(p)) return true
  // “آدم شيف رئيس لجنة المخابرات”, “منى الحاج مخرجة الفيلم”
  const pilgrim = c.lexicon.is(info, 'courtesy') && info.definite
  if (isTitle(c, at + 1) && (wordAt(c, at + 1)?.definite === true || pilgrim || isTrade(p))) return true
  if (n !== 1 || !is(c, at + 1, 'nameParticle')) return false
  // “محمد الأمين ولد الشيخ”; “… الحسن الثاني عبد العزيز …” begins another.
  if (info.definite) return !c.lexicon.data.givenParticles.includes(keyAt(c, at + 1))
  // “دييغو لوبيز دا سيلفا”: what begins like a joined particle, in front of a particle of names.
  return isPlain(c, at)
}

/** “خيسوس خافيير بيريا، وزير الدولة”: behind two given names, in front of what closes the name, what ends or begins like another word. */
export function isBehindTwo({ c, from, n, given }: Place): boolean {
  return n === 2 && given !== null && givenAt(c, from + 1) !== null
}

/** The gender of whose name it is, by the given name or by what they are called. */
export function genderHere({ c, from, given }: Place): Gender {
  return given?.gender ?? c.lexicon.titleGender(keyAt(c, from)) ?? null
}

/** “صيدليا”: the ending of an indefinite object. */
export function endsAsObject({ c, info }: Place): boolean {
  const { accusativeEnding } = c.lexicon.data
  return accusativeEnding !== '' && info.key.endsWith(accusativeEnding)
}
