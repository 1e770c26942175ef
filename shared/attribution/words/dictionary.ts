import type { DictionaryData } from '../languages/types'

/** What a word may be, by letter of `assets/words`; several bits where it may be several. */
export const wordClass = {
  noun: 1,
  verbalNoun: 2,
  adjective: 4,
  place: 8,
  past: 16,
  present: 32,
  particle: 64,
} as const

const letters: Readonly<Record<string, number>> = {
  n: wordClass.noun,
  m: wordClass.verbalNoun,
  a: wordClass.adjective,
  p: wordClass.place,
  v: wordClass.past,
  i: wordClass.present,
  s: wordClass.particle,
}

/** What a verb alone is not: a noun of any kind and an adjective. */
export const thingClasses = wordClass.noun | wordClass.verbalNoun | wordClass.adjective

const nominal = thingClasses | wordClass.place

/** The fewest letters that a stem keeps when an ending is taken off it. */
const shortest = 2

/**
 * Stems by themselves; each stands with the number of letters that it shares with the one before it.
 * @throws RangeError when the list is damaged
 */
function readStems(coded: string): ReadonlyMap<string, number> {
  const stems = new Map<string, number>()
  let before = ''
  let at = 0
  while (at < coded.length) {
    const shared = coded.charCodeAt(at) - digitZero
    if (!(shared >= 0 && shared <= 9)) {
      at++
      continue
    }
    let end = at + 1
    while (coded.charCodeAt(end) > lastAscii) end++
    const stem = before.slice(0, shared) + coded.slice(at + 1, end)
    let bits = 0
    for (let code = coded.charCodeAt(end); code >= firstSmall && code <= lastSmall; code = coded.charCodeAt(++end))
      bits |= letterBits[code] ?? 0
    if (stem === '' || bits === 0) throw new RangeError(`no such stem: ${coded.slice(at, end)}`)
    stems.set(stem, bits)
    before = stem
    at = end
  }
  return stems
}

const [digitZero, firstSmall, lastSmall, lastAscii] = [0x30, 0x61, 0x7a, 0x7f]
const letterBits = Uint8Array.from({ length: lastSmall + 1 }, (_, code) => letters[String.fromCharCode(code)] ?? 0)

/** A dictionary of a language's ordinary words; people's names are none. */
export interface Dictionary {
  /**
   * @param key a folded word, with whatever is joined to it
   * @returns the classes that it may have, 0 where no reading of it is in the dictionary
   */
  classesOf(key: string): number
}

export function buildDictionary(data: DictionaryData): Dictionary {
  const stems = readStems(data.stems)
  const stem = (key: string) => stems.get(key) ?? 0

  const ended = (key: string, endings: DictionaryData['nounEndings']): number => {
    let found = 0
    for (const [ending, restored] of endings) {
      if (!key.endsWith(ending) || key.length - ending.length < shortest) continue
      const rest = key.slice(0, -ending.length)
      for (const one of restored) found |= stem(rest + one)
    }
    return found
  }
  const noun = (key: string): number =>
    ((stem(key) | ended(key, data.nounEndings)) & nominal) | (ended(key, data.placeEndings) & wordClass.place)
  const owned = (key: string): number => {
    let found = 0
    for (const owner of data.owners) {
      if (!key.endsWith(owner) || key.length - owner.length < shortest) continue
      const rest = key.slice(0, -owner.length)
      found |= stem(rest)
      for (const [ending, restored] of data.boundEndings)
        if (rest.endsWith(ending)) for (const one of restored) found |= stem(rest.slice(0, -ending.length) + one)
    }
    return found & nominal
  }
  const conjugated = (key: string, endings: readonly string[], bit: number): number => {
    if ((stem(key) & bit) !== 0) return bit
    const inflected = endings.some((one) => key.endsWith(one) && (stem(key.slice(0, -one.length)) & bit) !== 0)
    return inflected ? bit : 0
  }
  const verb = (key: string): number => {
    const past = conjugated(key, data.pastEndings, wordClass.past)
    const begins = data.presentPrefixes.some((one) => key.startsWith(one))
    return past | (begins ? conjugated(key.slice(1), data.presentEndings, wordClass.present) : 0)
  }
  const verbs = (key: string): number => {
    let found = verb(key)
    for (const object of data.objects)
      if (key.endsWith(object) && key.length - object.length >= shortest) found |= verb(key.slice(0, -object.length))
    return found
  }
  const behind = (key: string, particles: readonly string[], least: number): readonly string[] =>
    particles
      .filter((one) => key.startsWith(one) && key.length >= one.length + least)
      .map((one) => key.slice(one.length))

  return {
    classesOf(whole) {
      let found = stem(whole)
      for (const key of [whole, ...behind(whole, data.conjunctions, shortest)]) {
        found |= stem(key) | verbs(key)
        for (const rest of behind(key, data.verbParticles, shortest + 1)) found |= verbs(rest)
        for (const rest of [key, ...behind(key, data.prepositions, shortest)]) {
          found |= (stem(rest) & wordClass.particle) | noun(rest) | owned(rest)
          for (const bare of behind(rest, data.articles, shortest)) found |= noun(bare)
        }
        for (const bare of behind(key, data.contracted, shortest)) found |= noun(bare)
      }
      return found
    },
  }
}
