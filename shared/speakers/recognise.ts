import type { Analysis, KnownSpeaker, SpeakerFinding } from '../attribution/types'
import type { DraftBlock } from '../schema/blocks'
import { foldPhrase } from '../text/fold'
import { tokenise } from '../text/words'
import { type BookSpeaker, officeOn } from './book'

interface Name {
  readonly words: readonly string[]
  readonly speaker: BookSpeaker
}

/** A speaker book made ready to find its names in a text. */
export interface BookIndex {
  /** Names and forms of two words or more, by their first word. */
  readonly names: ReadonlyMap<string, readonly Name[]>
  /** Single words that are a form of one speaker only. */
  readonly surnames: ReadonlyMap<string, BookSpeaker>
  /** ISO 8601 date on which roles are asked for. */
  readonly today: string
}

export const emptyBook: BookIndex = { names: new Map(), surnames: new Map(), today: '' }

/** @param today ISO 8601 date */
export function indexBook(book: readonly BookSpeaker[], today: string): BookIndex {
  const names = new Map<string, Name[]>()
  const surnames = new Map<string, BookSpeaker | null>()
  for (const speaker of book) {
    for (const form of [speaker.name, ...speaker.forms]) {
      const words = foldPhrase(form).split(' ').filter(Boolean)
      const [first] = words
      if (first === undefined) continue
      if (words.length === 1) {
        const other = surnames.get(first)
        surnames.set(first, other === undefined || other === speaker ? speaker : null)
      } else names.set(first, [...(names.get(first) ?? []), { words, speaker }])
    }
  }
  const unique = [...surnames].flatMap(([word, speaker]) => (speaker ? [[word, speaker] as const] : []))
  return { names, surnames: new Map(unique), today }
}

interface Named {
  /** By a full name. */
  readonly full: readonly BookSpeaker[]
  /** By a word that is the surname of one speaker of the book only. */
  readonly surname: readonly BookSpeaker[]
}

const found = new WeakMap<DraftBlock, { readonly index: BookIndex; readonly named: Named }>()
const nobody: Named = { full: [], surname: [] }

/** The speakers of the book whose name stands in a block; remembered as long as the block is the same. */
function namedIn(block: DraftBlock, index: BookIndex): Named {
  if (index.names.size === 0 && index.surnames.size === 0) return nobody
  const known = found.get(block)
  if (known?.index === index) return known.named
  const keys = tokenise(block.block.text).flatMap((token) => (token.word ? [token.key] : []))
  const full = new Set<BookSpeaker>()
  const surname = new Set<BookSpeaker>()
  keys.forEach((key, i) => {
    for (const { words, speaker } of index.names.get(key) ?? []) {
      if (words.every((word, k) => keys[i + k] === word)) full.add(speaker)
    }
    const only = index.surnames.get(key)
    if (only) surname.add(only)
  })
  const named = full.size + surname.size === 0 ? nobody : { full: [...full], surname: [...surname] }
  found.set(block, { index, named })
  return named
}

/** What marks the key of a speaker whom the engine knows from the book. */
const bookKey = 'book:'

const roleOf = (speaker: BookSpeaker, today: string) => {
  const office = officeOn(speaker, today)
  return { role: office?.role || null, affiliation: office?.affiliation || null }
}

/**
 * The speakers of the book whom the text names, as the engine takes them: by their full name, or by a surname that
 * nobody else of the book has and nobody of the draft with another name before it.
 * @param accepted speakers of the draft, who come first
 * @param quoted those whom the engine found last time
 */
export function knownFromBook(
  index: BookIndex,
  blocks: readonly DraftBlock[],
  accepted: readonly KnownSpeaker[],
  quoted: Analysis['speakers'],
): readonly KnownSpeaker[] {
  const names = new Set<BookSpeaker>()
  const surnames = new Set<BookSpeaker>()
  for (const block of blocks) {
    const named = namedIn(block, index)
    for (const speaker of named.full) names.add(speaker)
    for (const speaker of named.surname) surnames.add(speaker)
  }
  if (names.size + surnames.size === 0) return noneKnown
  const ofDraft = [...accepted, ...quoted.filter((one) => !one.key.startsWith(bookKey))]
  const lastWords = new Set(
    ofDraft
      .map((one) => foldPhrase(one.name))
      .filter((name) => name.includes(' '))
      .map(lastWord),
  )
  for (const speaker of surnames) if (!lastWords.has(lastWord(foldPhrase(speaker.name)))) names.add(speaker)
  const taken = new Set(accepted.flatMap((one) => [one.name, ...one.forms]).map(foldPhrase))
  return [...names]
    .filter((one) => !taken.has(foldPhrase(one.name)))
    .map((speaker) => ({
      key: `${bookKey}${speaker.id}`,
      name: speaker.name,
      forms: speaker.forms,
      role: roleOf(speaker, index.today).role,
      gender: speaker.gender,
    }))
}

const noneKnown: readonly KnownSpeaker[] = []
const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1)

/** Gives those whom the engine knows from the book what else the book says of them. */
export function withBook(index: BookIndex, speakers: Analysis['speakers']): Analysis['speakers'] {
  if (!speakers.some((one) => one.key.startsWith(bookKey))) return speakers
  const byKey = new Map<string, BookSpeaker>()
  for (const list of index.names.values()) for (const { speaker } of list) byKey.set(`${bookKey}${speaker.id}`, speaker)
  for (const speaker of index.surnames.values()) byKey.set(`${bookKey}${speaker.id}`, speaker)
  return speakers.map((finding): SpeakerFinding => {
    const known = byKey.get(finding.key)
    if (!known) return finding
    const { role, affiliation } = roleOf(known, index.today)
    return { ...finding, role: role ?? finding.role, affiliation: affiliation ?? finding.affiliation }
  })
}
