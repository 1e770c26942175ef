import { opensObject } from '../names/name-objects'
import { readName } from '../names/names'
import { startsName } from '../words/name-starts'
import type { TokenRange } from '../words/noun-phrase'
import {
  breaksPhrase,
  closesName,
  endOfHonour,
  givenAt,
  is,
  isComma,
  isDash,
  isOrigin,
  isPlain,
  isSurname,
  keyAt,
  type PhraseText,
  wordAt,
} from '../words/phrase-text'
import { endOfWing } from './body-extent'

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
  // “باسم سرايا القدس، الجناح العسكري للحركة، أبو حمزة،”: or of what it is the wing.
  const wing = more ? endOfWing(c, start) : start
  if (wing > start && isComma(keyAt(c, wing)) && startsName(c, wing + 1)) return readApposition(c, wing, false)
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
