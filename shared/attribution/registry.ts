import { foldPhrase } from '../text/fold'
import { memoise } from '../text/memo'
import { type BlockFacts, keysOf, sliceOf } from './facts'
import type { Lexicon } from './lexicon'
import type { NounPhrase } from './phrases'
import type { Gender, KnownSpeaker, SpeakerKind } from './types'

/** One speaker of the draft, before it is known which quotes are theirs. */
export interface Entry {
  readonly key: string
  name: string
  readonly words: readonly string[]
  readonly kind: SpeakerKind
  gender: Gender
  role: string | null
  /** Word bags of the titles by which the text calls them. */
  readonly titles: ReadonlySet<string>[]
  readonly forms: Set<string>
}

interface Form {
  readonly words: readonly string[]
  readonly entry: Entry
}

/** Who can be meant by which words, over the whole draft. */
export interface Registry {
  readonly entries: ReadonlyMap<string, Entry>
  /** Forms by their first word, longest first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>
  /** Whether a mention may begin with this word, joined particles aside; false for most words, at once. */
  beginsForm(word: string): boolean
  /** The entry that a name belongs to. */
  byName(words: readonly string[]): Entry | null
  /** Entries whose title or name holds all words of this title. */
  byTitle(bag: ReadonlySet<string>): readonly Entry[]
}

/** The words of a title without articles and joined particles, so that الأمين and أمين, لحلف and حلف are one. */
export function titleBag(words: readonly string[], lexicon: Lexicon): ReadonlySet<string> {
  const bag = new Set<string>()
  for (const word of words) {
    for (const part of lexicon.stripped(word)) {
      const bare = lexicon.withoutArticle(part)
      if (bare !== null) bag.add(bare)
    }
    bag.add(word)
  }
  return bag
}

/** The first bag's essential words: each word counts by its barest form. */
function contains(whole: ReadonlySet<string>, words: readonly string[], lexicon: Lexicon): boolean {
  return words.every((word) => {
    const bare = lexicon.withoutArticle(word)
    return whole.has(word) || (bare !== null && whole.has(bare))
  })
}

function containsRun(whole: readonly string[], part: readonly string[]): boolean {
  for (let i = 0; i + part.length <= whole.length; i++) {
    if (part.every((word, k) => whole[i + k] === word)) return true
  }
  return false
}

interface Candidate {
  readonly facts: BlockFacts
  readonly phrase: NounPhrase
  readonly words: readonly string[]
  readonly order: number
}

function candidates(blocks: readonly BlockFacts[]): Candidate[] {
  const found: Candidate[] = []
  for (const facts of blocks) {
    for (const phrase of facts.named) {
      if (!phrase.name) continue
      const words = keysOf(facts, phrase.name)
      if (words.length > 0) found.push({ facts, phrase, words, order: found.length })
    }
  }
  // Full names first, so that a bare surname joins its full name; what stands on its own place only comes last.
  return found.sort(
    (a, b) => Number(a.phrase.weak) - Number(b.phrase.weak) || b.words.length - a.words.length || a.order - b.order,
  )
}

class Builder {
  readonly entries = new Map<string, Entry>()
  private readonly byWord = new Map<string, Entry[]>()

  add(entry: Entry): void {
    this.entries.set(entry.key, entry)
    for (const word of new Set(entry.words)) this.byWord.set(word, [...(this.byWord.get(word) ?? []), entry])
  }

  find(words: readonly string[], kind: SpeakerKind, lexicon: Lexicon): Entry | null {
    const first = words[0] ?? ''
    const bare = kind === 'body' && words.length === 1 ? lexicon.withoutArticle(first) : null
    const pool = [...(this.byWord.get(first) ?? []), ...(bare ? (this.byWord.get(bare) ?? []) : [])]
    for (const entry of pool) {
      if (containsRun(entry.words, words)) return entry
      if (bare && entry.kind === 'body' && entry.words.includes(bare)) return entry
    }
    return null
  }
}

function knownEntry(speaker: KnownSpeaker, lexicon: Lexicon): Entry {
  return {
    key: speaker.key,
    name: speaker.name,
    words: foldPhrase(speaker.name).split(' '),
    kind: 'person',
    gender: null,
    role: speaker.role,
    titles: speaker.role ? [titleBag(foldPhrase(speaker.role).split(' '), lexicon)] : [],
    forms: new Set(speaker.forms),
  }
}

/**
 * Builds the registry of everybody whom the draft names.
 * @param known speakers whom a person accepted; their names and keys win over what the text suggests
 */
export function buildRegistry(
  blocks: readonly BlockFacts[],
  known: readonly KnownSpeaker[],
  lexicon: Lexicon,
): Registry {
  const builder = new Builder()
  const aliases = new Map<string, Entry>()
  for (const speaker of known) {
    const entry = knownEntry(speaker, lexicon)
    builder.add(entry)
    for (const form of speaker.forms) aliases.set(foldPhrase(form), entry)
  }
  for (const { facts, phrase, words } of candidates(blocks)) {
    const joined = words.join(' ')
    const entry =
      aliases.get(joined) ?? builder.find(words, phrase.kind, lexicon) ?? create(builder, facts, phrase, words)
    entry.gender ??= phrase.gender
    if (phrase.title) {
      const title = sliceOf(facts, phrase.title)
      entry.titles.push(titleBag(keysOf(facts, phrase.title), lexicon))
      if (entry.role === null || (title.length > entry.role.length && !known.some((one) => one.key === entry.key)))
        entry.role = title
    }
  }
  const forms = collectForms(builder.entries, known, lexicon)
  return {
    entries: builder.entries,
    forms,
    beginsForm: memoise((word) => lexicon.stripped(word).some((part) => forms.has(part))),
    byName: (words) =>
      aliases.get(words.join(' ')) ?? builder.find(words, words.length === 1 ? 'body' : 'person', lexicon),
    byTitle(bag) {
      const words = [...bag].filter((word) => lexicon.withoutArticle(word) === null)
      const wanted = words.length > 0 ? words : [...bag]
      return [...builder.entries.values()].filter((entry) =>
        entry.titles.some((title) => contains(title, wanted, lexicon)),
      )
    },
  }
}

function create(builder: Builder, facts: BlockFacts, phrase: NounPhrase, words: readonly string[]): Entry {
  const entry: Entry = {
    key: `found:${words.join(' ')}`,
    name: sliceOf(facts, phrase.name),
    words,
    kind: phrase.kind,
    gender: phrase.gender,
    role: null,
    titles: [],
    forms: new Set(),
  }
  builder.add(entry)
  return entry
}

function collectForms(
  entries: ReadonlyMap<string, Entry>,
  known: readonly KnownSpeaker[],
  lexicon: Lexicon,
): Map<string, readonly Form[]> {
  const forms = new Map<string, Form[]>()
  const taken = new Map<string, Entry>()
  const add = (words: readonly string[], entry: Entry) => {
    const joined = words.join(' ')
    if (joined === '' || taken.has(joined)) return
    taken.set(joined, entry)
    const first = words[0] ?? ''
    forms.set(first, [...(forms.get(first) ?? []), { words, entry }])
  }
  for (const speaker of known) {
    const entry = entries.get(speaker.key)
    if (entry) for (const form of [speaker.name, ...speaker.forms]) add(foldPhrase(form).split(' '), entry)
  }
  for (const entry of entries.values()) add(entry.words, entry)
  for (const entry of entries.values()) {
    if (entry.kind !== 'person' || entry.words.length < 2) continue
    // The surname, with the particle before it: بن سلمان.
    const last = entry.words.at(-1) ?? ''
    const before = entry.words.at(-2) ?? ''
    if (lexicon.is('nameParticle', before)) add([before, last], entry)
    else if (last.length >= 3 && !lexicon.is('stop', last)) add([last], entry)
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length)
  return forms
}
