import { fold } from '../../text/fold'
import { memoise } from '../../text/memo'
import type { LanguageData } from '../languages/types'

// Urdu is often typed without the space behind a letter that joins to no other (کہاہے, صدرخالد, شاہدکپورنے): the reader
// sees no difference, and each of the words is a token all the same.

/** No three words that belong together are longer, in UTF-16 units. */
const longest = 24
/** A name in front of its marker has so many letters at least, in UTF-16 units. */
const shortestName = 3

export interface Unspaced {
  /** Where in a word as it stands other words begin, in UTF-16 units; empty where it is one word. */
  cuts(word: string): readonly number[]
  /** The same of a name of no list with the marker of what it is in its sentence (کھوکھرنے), and a given name in front (شاہدکپورنے). */
  marked(word: string): readonly number[]
}

const none: readonly number[] = []

/** What the words of a language's lists show of words written together; null where its letters hide no space. */
export function buildUnspaced(data: LanguageData): Unspaced | null {
  const { unjoinedLetters } = data
  if (unjoinedLetters === '') return null
  const setOf = (...lists: readonly (readonly string[])[]) =>
    new Set(lists.flat().flatMap((phrase) => phrase.split(' ').map(fold)))
  const markers = setOf(data.subjectMarkers, data.objectMarkers, data.possessiveParticles)
  const particles = setOf([...markers], data.copulas, data.complementizers)
  const links = setOf([...particles], data.connectors)
  const people = setOf(
    data.titles.map(({ word }) => word),
    data.givenNames.m,
    data.givenNames.f,
    data.secondNames,
    data.nameParticles,
    data.unnamed,
    data.bodies,
    data.countries,
    data.pronouns.map(({ word }) => word),
  )
  const said = setOf(
    data.verbs.flatMap(({ stems }) => data.paradigms.map(({ from, suffix = '' }) => `${stems[from] ?? ''}${suffix}`)),
    data.nominalCues.map((cue) => cue.words),
  )
  const others = setOf(data.stops, data.titleModifiers, data.adverbs, data.documents, data.nouns, data.namingNouns)
  const isKnown = (key: string) =>
    links.has(key) || people.has(key) || said.has(key) || others.has(key) || data.portfolios.includes(key)

  const goTogether = (left: string, right: string): boolean => {
    // “کرنے” is a form of its verb: a marker stands behind somebody.
    if (markers.has(right)) return people.has(left)
    if (particles.has(right)) return people.has(left) || said.has(left) || particles.has(left)
    if (said.has(right)) return links.has(left) || said.has(left)
    return people.has(right) && (links.has(left) || people.has(left) || said.has(left))
  }
  const isUnjoined = (letter: string | undefined) => letter !== undefined && unjoinedLetters.includes(letter)

  const cuts = memoise((word): readonly number[] => {
    if (word.length > longest || isKnown(fold(word))) return none
    return cutsFrom(word, '') ?? none
  })
  /** Where the words begin of which a word is made behind `before`; null where it is not made of words. */
  const cutsFrom = (word: string, before: string): readonly number[] | null => {
    for (let at = word.length - 2; at >= 2; at--) {
      if (!isUnjoined(word[at - 1])) continue
      const left = fold(word.slice(0, at))
      if (!isKnown(left) || (before !== '' && !goTogether(before, left))) continue
      const rest = word.slice(at)
      const right = fold(rest)
      if (isKnown(right) && goTogether(left, right)) return [at]
      const more = cutsFrom(rest, left)
      if (more) return [at, ...more.map((one) => at + one)]
    }
    return null
  }

  const given = setOf(data.givenNames.m, data.givenNames.f)
  const marked = memoise((word): readonly number[] => {
    if (word.length > longest || isKnown(fold(word))) return none
    for (let at = word.length - 2; at >= shortestName; at--) {
      if (!isUnjoined(word[at - 1]) || !markers.has(fold(word.slice(at)))) continue
      for (let own = at - shortestName; own >= shortestName; own--)
        if (isUnjoined(word[own - 1]) && given.has(fold(word.slice(0, own)))) return [own, at]
      return [at]
    }
    return none
  })
  return { cuts, marked }
}
