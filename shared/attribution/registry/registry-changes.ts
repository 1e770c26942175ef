import { otherSpellings } from '../names/compound-names'
import type { Lexicon } from '../words/lexicon'
import type { Entry } from './entries'
import type { Registry } from './registry'

/** What an entry is, in one string: equal when nothing about it differs. */
function stateOf({ name, kind, gender, role, titleOnly, titles, abbreviation, shortened }: Entry): string {
  return [
    name,
    kind,
    gender,
    role,
    titleOnly,
    abbreviation.join(' '),
    shortened.map((words) => words.join(' ')).join('\u0001'),
    ...titles.map((title) => [...title.words].join(' ')),
  ].join('\u0000')
}

export interface RegistryChange {
  /** Words of every entry that is another than before: a block without any of them reads as before. */
  readonly words: ReadonlySet<string>
  /** Keys of those entries. */
  readonly keys: ReadonlySet<string>
}

/**
 * What differs between two registries.
 * @returns null when so much does, or their order, that every block must be read again
 */
export function changeBetween(before: Registry, after: Registry, lexicon: Lexicon): RegistryChange | null {
  const words = new Set<string>()
  const keys = new Set<string>()
  const note = (entry: Entry) => {
    keys.add(entry.key)
    const titled = entry.titles.flatMap((title) => [...title.words])
    const spelt = entry.kind === 'person' ? otherSpellings(entry.words, lexicon).flat() : []
    for (const word of [...entry.words, ...spelt, ...entry.abbreviation, ...titled])
      for (const form of formsOf(word, lexicon)) words.add(form)
  }
  for (const entry of before.entries.values()) {
    const now = after.entries.get(entry.key)
    if (now && stateOf(now) === stateOf(entry)) continue
    note(entry)
    if (now) note(now)
  }
  for (const entry of after.entries.values()) if (!before.entries.has(entry.key)) note(entry)
  const kept = (one: Registry, other: Registry) => [...one.entries.keys()].filter((key) => other.entries.has(key))
  const order = kept(before, after)
  if (kept(after, before).some((key, i) => key !== order[i])) return null
  for (const name of symmetricDifference(before.names, after.names)) words.add(name.split(' ')[0] ?? '')
  return words.size > mostChanged ? null : { words, keys }
}

const mostChanged = 200

function symmetricDifference(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...[...a].filter((one) => !b.has(one)), ...[...b].filter((one) => !a.has(one))]
}

/** A word as it is compared: itself, and without its particles and its article. */
export function formsOf(word: string, lexicon: Lexicon): string[] {
  return lexicon.stripped(word).flatMap((part) => {
    const bare = lexicon.withoutArticle(part)
    return bare === null ? [part] : [part, bare]
  })
}
