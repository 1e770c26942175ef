import { genderOf } from '../names/names'
import { type NounPhrase, phraseOf, type TokenRange } from '../words/noun-phrase'
import {
  givenAt,
  is,
  isCapital,
  isNumeral,
  isTitle,
  keyAt,
  ownerKey,
  type PhraseText,
  wordAt,
} from '../words/phrase-text'
import { readApposition } from './apposition'

// Whoever has no name, where names are told by capitals or by lists: how many they are, what they are, and whose or from
// where (Quirk et al. 1985, ch. 5 and 17): two senior officials, relatives of the victims, a person close to the family.

/** How many words may say what kind of people they are. */
const mostModifiers = 4
/** How many words may say whose they are, or where. */
const longestTail = 6

/** Reads somebody without a name from token `from`, behind an article or without one; null where no such phrase begins. */
export function readStrangers(c: PhraseText, from: number): NounPhrase | null {
  if (c.lexicon.data.nameStyle === 'given') return readGroup(c, from) ?? readTheirs(c, from)
  if (c.lexicon.data.nameStyle !== 'capitals') return null
  const counted = endOfCount(c, from)
  const owned = counted === from ? endOfOwner(c, from) : from
  const start = Math.max(counted, owned)
  const those = counted > from ? endOfThose(c, counted) : counted
  if (those > counted) return phraseOf({ from, to: those, kind: 'unnamed', name: [from, those] })
  // “the prime minister’s office”
  if (owned > from && is(c, owned, 'body') && !isCapital(c, owned))
    return phraseOf({ from, to: owned + 1, kind: 'body', name: [from, owned + 1] })
  const described = start > from ? -1 : endOfIndefinite(c, from)
  if (described > from) return phraseOf({ from, to: described, kind: 'unnamed', name: [from, described] })
  const noun = start > from ? nounAt(c, start) : from
  if (noun < 0 || !isPerson(c, noun)) return null
  const to = endOfTail(c, noun + 1)
  const told = start > from || to > noun + 1
  const named = isCapital(c, noun + 1) && givenAt(c, noun + 1) !== null
  // “the band’s singer, Alex Ray, joked”
  const apposed = owned > from ? readApposition(c, to) : null
  if (apposed) {
    const title: TokenRange = [noun, to]
    return phraseOf({ from, to: apposed[1], kind: 'person', title, name: apposed, gender: genderOf(c, title, apposed) })
  }
  if (!told || named) return null
  return phraseOf({ from, to, kind: 'unnamed', gender: genderOf(c, [noun, noun + 1], null), name: [from, to] })
}

/** “سه مقام ارشد”, “دو اعلیٰ حکام”: how many, and all that says who they are. */
function readGroup(c: PhraseText, from: number): NounPhrase | null {
  const { lexicon } = c
  if (!lexicon.isNumber(keyAt(c, from))) return null
  const first = keyAt(c, from + 1) === lexicon.data.originPreposition ? from + 2 : from + 1
  let to = first
  while (to < first + mostModifiers) {
    const info = wordAt(c, to)
    // “چند نفر از اهالی”
    const among = keyAt(c, to) === lexicon.data.originPreposition && lexicon.data.countNouns.includes(keyAt(c, to - 1))
    if (!info || info.verb || (info.breaks && !among) || givenAt(c, to) !== null) break
    to++
  }
  const people = (i: number) => is(c, i, 'unnamed') || isTitle(c, i)
  for (let i = first; i < to; i++) if (people(i)) return phraseOf({ from, to, kind: 'unnamed', name: [from, to] })
  return null
}

/** “مقتول کے والد”: whose, and what they are, right in front of the mark of the subject. */
function readTheirs(c: PhraseText, from: number): NounPhrase | null {
  const { possessiveParticles } = c.lexicon.data
  const owner = wordAt(c, from)
  const theirs = possessiveParticles.includes(keyAt(c, from + 1)) && isTitle(c, from + 2)
  const before = wordAt(c, from - 1)
  if (!theirs || !owner || owner.breaks || owner.known || givenAt(c, from) !== null || before?.breaks === false)
    return null
  const to = from + 3
  const ends = is(c, to, 'subjectMarker') || possessiveParticles.includes(keyAt(c, to)) || wordAt(c, to)?.opensNominal
  return ends ? phraseOf({ from, to, kind: 'unnamed', name: [from, to] }) : null
}

/** “two”, “several”, “dozens of”, “a number of the”: the index behind how many they are, or `from`. */
function endOfCount(c: PhraseText, from: number): number {
  const { numerals, quantifiers, countNouns } = c.lexicon.data
  const at = is(c, from, 'indefiniteWord') && countNouns.includes(keyAt(c, from + 1)) ? from + 1 : from
  const key = keyAt(c, at)
  const several = countNouns.includes(key) || numerals.includes(key) || quantifiers.includes(key)
  if (several && is(c, at + 1, 'titleLink')) {
    // “one of the two officials”
    const of = is(c, at + 2, 'definiteWord') ? at + 3 : at + 2
    return numerals.includes(keyAt(c, of)) ? of + 1 : of
  }
  if (!numerals.includes(key) && !quantifiers.includes(key) && !isNumeral(c, at)) return from
  // “all three officials”, “both of the men”
  const second = numerals.includes(keyAt(c, at + 1)) ? at + 2 : at + 1
  return second
}

/** “a civil rights lawyer said”: the index behind a trade with what it is of, behind an article and in front of its verb, or `i`. */
function endOfIndefinite(c: PhraseText, i: number): number {
  if (!is(c, i - 1, 'indefiniteWord') || isPerson(c, i) || isCapital(c, i)) return i
  const noun = nounAt(c, i)
  const acts = wordAt(c, noun + 1)?.verb?.form === 'finite' || wordAt(c, noun + 1) === null
  return noun > i && acts ? noun + 1 : i
}

/** “one of those on strike”: the index behind whoever is pointed at and where they are, or `i`. */
function endOfThose(c: PhraseText, i: number): number {
  if (!c.lexicon.data.pointedPeople.includes(keyAt(c, i))) return i
  let end = i + 1
  while (end <= i + longestTail) {
    const info = wordAt(c, end)
    if (!info || info.verb?.form === 'finite' || c.lexicon.is(info, 'relative')) break
    end++
  }
  return end
}

/** “victim’s”: the index behind whose they are, in small letters, or `from`. */
function endOfOwner(c: PhraseText, from: number): number {
  for (let i = from; i < from + 2; i++) {
    const info = wordAt(c, i)
    const owns = keyAt(c, i + 1) === ownerKey
    if (!info || isCapital(c, i) || info.breaks || (info.verb && !owns)) return from
    if (owns) return i + 2
  }
  return from
}

/** The noun for people at the end of what says of what kind they are, −1 where none stands. */
function nounAt(c: PhraseText, from: number): number {
  for (let i = from; i <= from + mostModifiers; i++) {
    const info = wordAt(c, i)
    if (!info || info.verb?.form === 'finite') return -1
    if (isPerson(c, i) && !isPerson(c, i + 1)) return i
    if (info.breaks && !c.lexicon.is(info, 'titleModifier')) return -1
  }
  return -1
}

function isPerson(c: PhraseText, i: number): boolean {
  return !isCapital(c, i) && (is(c, i, 'unnamed') || isTitle(c, i))
}

/** “of the victims”, “in the crowd”, “close to the family”: the index behind it, or `i`. */
function endOfTail(c: PhraseText, i: number): number {
  const { tailPrepositions, tailAdjectives } = c.lexicon.data
  const adjective = tailAdjectives.includes(keyAt(c, i))
  const preposition = adjective ? i + 1 : i
  // “researchers at Oxford”, “doctors at the hospital”; “officials at a press conference” is where it was said.
  const house = is(c, i + 1, 'definiteWord') ? i + 2 : i + 1
  const works = c.lexicon.data.workPrepositions.includes(keyAt(c, i)) && (isCapital(c, house) || is(c, house, 'body'))
  const leads = works || tailPrepositions.includes(keyAt(c, preposition))
  if (!(adjective && is(c, preposition, 'preposition')) && !leads) return i
  let end = preposition + 1
  while (end <= preposition + longestTail) {
    const info = wordAt(c, end)
    // “the leader of Britain’s biggest union”
    if (keyAt(c, end) === ownerKey) {
      end++
      continue
    }
    if (!info || info.verb?.form === 'finite' || c.lexicon.opensReport(info)) break
    const links = is(c, end, 'titleLink') || is(c, end, 'definiteWord') || is(c, end, 'indefiniteWord')
    if (info.breaks && !links && !c.lexicon.isNumber(info.key)) break
    end++
  }
  const last = wordAt(c, end - 1)
  const hollow =
    end === preposition + 1 || !last || c.lexicon.is(last, 'document') || c.lexicon.is(last, 'definiteWord')
  return hollow || c.lexicon.isStatement(last) ? i : end
}
