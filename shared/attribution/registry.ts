import { foldPhrase } from '../text/fold'
import { memoise } from '../text/memo'
import { type BlockFacts, keysOf, phraseKeys, phraseText, sliceOf } from './facts'
import type { Lexicon } from './lexicon'
import type { NounPhrase } from './phrases'
import type { Gender, KnownSpeaker, SpeakerKind } from './types'

/** One speaker of the draft, before it is known which quotes are theirs. */
export interface Entry {
  readonly key: string
  readonly name: string
  readonly words: readonly string[]
  readonly kind: SpeakerKind
  gender: Gender
  role: string | null
  /** Word bags of the titles by which the text calls them. */
  readonly titles: TitleBag[]
  /** Called by a title alone, never by a name. */
  readonly titleOnly: boolean
}

interface TitleBag {
  readonly head: string
  readonly words: ReadonlySet<string>
}

export interface Form {
  readonly words: readonly string[]
  readonly entry: Entry
  /** A given name alone: it means its bearer only where no other name goes on. */
  readonly alone: boolean
}

/** Who can be meant by which words, over the whole draft. */
export interface Registry {
  readonly entries: ReadonlyMap<string, Entry>
  /** Forms by their first word, longest first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>
  /** Folded words in marks that the draft uses as names of things. */
  readonly names: ReadonlySet<string>
  /** Whether a mention may begin with this word, joined particles aside; false for most words, at once. */
  beginsForm(word: string): boolean
  /** The entry that a name belongs to. */
  byName(words: readonly string[], kind: SpeakerKind): Entry | null
  /** Entries one of whose titles holds all words of this one; named people before those known by title alone. */
  byTitle(words: readonly string[]): readonly Entry[]
  /** Entries with a title of this head. */
  byHead(head: string): readonly Entry[]
  /** Bodies and documents whose name begins with this noun. */
  byNoun(noun: string): readonly Entry[]
}

/** A word's barest form, by which titles are compared: الأمين and أمين, لحلف and حلف are one. */
function bareOf(word: string, lexicon: Lexicon): string {
  const bare = lexicon.withoutArticle(word)
  if (bare !== null) return bare
  for (const part of lexicon.stripped(word)) {
    const inner = lexicon.withoutArticle(part)
    if (inner !== null) return inner
  }
  return word
}

export function titleWords(words: readonly string[], lexicon: Lexicon): string[] {
  return words.map((word) => bareOf(word, lexicon))
}

function bagOf(words: readonly string[], lexicon: Lexicon): TitleBag {
  const bare = titleWords(words, lexicon)
  const all = new Set<string>(bare)
  for (const word of words) {
    all.add(word)
    for (const part of lexicon.stripped(word)) all.add(part)
  }
  return { head: bare[0] ?? '', words: all }
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
  readonly name: string
  readonly order: number
}

/** Full names first, so that a bare surname joins its full name; what stands on its own place only comes last. */
function candidatesOf(blocks: readonly BlockFacts[]): Candidate[] {
  const found: Candidate[] = []
  for (const facts of blocks) {
    for (const phrase of facts.named) {
      if (!phrase.name) continue
      const words = phraseKeys(facts, phrase, phrase.name)
      const name = phraseText(facts, phrase, phrase.name)
      if (words.length > 0) found.push({ facts, phrase, words, name, order: found.length })
    }
  }
  return trimmed(found).sort(
    (a, b) => Number(a.phrase.weak) - Number(b.phrase.weak) || b.words.length - a.words.length || a.order - b.order,
  )
}

/** “سهى بدران الحكومة” is “سهى بدران” where the text says that too: the rest was no part of the name. */
function trimmed(found: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>()
  for (const { words } of found) {
    const joined = words.join(' ')
    counts.set(joined, (counts.get(joined) ?? 0) + 1)
  }
  return found.map((one) => {
    const own = counts.get(one.words.join(' ')) ?? 0
    // A single word is a name on its own where the text says it so more than once.
    const least = one.phrase.kind !== 'person' ? 3 : one.phrase.weak ? 1 : 2
    for (let length = least; length < one.words.length; length++) {
      const enough = length === 1 ? Math.max(2, own) : Math.max(1, own)
      if ((counts.get(one.words.slice(0, length).join(' ')) ?? 0) < enough) continue
      const { name } = one.phrase
      if (!name) break
      const words = one.words.slice(0, length)
      return { ...one, words, name: one.name.split(/\s+/u).slice(0, length).join(' ') }
    }
    return one
  })
}

/** In a hostile text thousands may share a title; the first of them are enough. */
const mostWithOneTitle = 40

class Builder {
  readonly entries = new Map<string, Entry>()
  private readonly byWord = new Map<string, Entry[]>()
  private readonly bySurname = new Map<string, Entry>()
  private readonly byTitleWord = new Map<string, Entry[]>()

  constructor(readonly lexicon: Lexicon) {}

  add(entry: Entry): void {
    this.entries.set(entry.key, entry)
    for (const word of new Set(entry.words)) this.byWord.set(word, [...(this.byWord.get(word) ?? []), entry])
    const surname = entry.words.at(-1)
    if (entry.kind === 'person' && entry.words.length > 1 && surname && !this.bySurname.has(surname)) {
      this.bySurname.set(surname, entry)
    }
  }

  addTitle(entry: Entry, words: readonly string[]): void {
    const bag = bagOf(words, this.lexicon)
    entry.titles.push(bag)
    for (const word of bag.words) {
      const list = this.byTitleWord.get(word) ?? []
      if (list.length < mostWithOneTitle && !list.includes(entry)) this.byTitleWord.set(word, [...list, entry])
    }
  }

  /** Entries with a title that holds a word, named people before those known by title alone. */
  withTitleWord(word: string): readonly Entry[] {
    const list = this.byTitleWord.get(word) ?? []
    return [...list.filter((entry) => !entry.titleOnly), ...list.filter((entry) => entry.titleOnly)]
  }

  find(words: readonly string[], kind: SpeakerKind): Entry | null {
    const first = words[0] ?? ''
    const bare = kind === 'body' && words.length === 1 ? this.lexicon.withoutArticle(first) : null
    for (const entry of this.byWord.get(first) ?? []) {
      if (entry.titleOnly || kind !== entry.kind) continue
      if (containsRun(entry.words, words)) return entry
    }
    if (bare !== null) {
      for (const entry of this.byWord.get(bare) ?? [])
        if (entry.kind === 'body' && entry.words[0] === bare) return entry
    }
    // “بايدن الصين”: a known surname, and then something else.
    if (kind === 'person' && words.length > 1) return this.bySurname.get(first) ?? null
    return null
  }
}

function knownEntry(speaker: KnownSpeaker): Entry {
  return {
    key: speaker.key,
    name: speaker.name,
    words: foldPhrase(speaker.name).split(' '),
    kind: 'person',
    gender: null,
    role: speaker.role,
    titles: [],
    titleOnly: false,
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
  const builder = new Builder(lexicon)
  const aliases = new Map<string, Entry>()
  for (const speaker of known) {
    const entry = knownEntry(speaker)
    builder.add(entry)
    if (speaker.role) builder.addTitle(entry, foldPhrase(speaker.role).split(' '))
    for (const form of speaker.forms) aliases.set(foldPhrase(form), entry)
  }
  for (const candidate of candidatesOf(blocks)) {
    const { facts, phrase, words } = candidate
    const kind = kindOf(phrase)
    const entry = aliases.get(words.join(' ')) ?? builder.find(words, kind) ?? create(builder, candidate, kind)
    entry.gender ??= phrase.gender
    if (phrase.title) addTitle(builder, entry, facts, phrase, known)
  }
  addTitled(builder, blocks, lexicon)
  const nouns = new Map<string, Entry[]>()
  for (const entry of builder.entries.values()) {
    if (entry.kind === 'person') continue
    const noun = bareOf(entry.words[0] ?? '', lexicon)
    nouns.set(noun, [...(nouns.get(noun) ?? []), entry].slice(0, mostWithOneTitle))
  }
  const forms = collectForms(builder.entries, known, lexicon)
  return {
    entries: builder.entries,
    forms,
    names: new Set(blocks.flatMap((facts) => facts.names)),
    beginsForm: memoise((word) => lexicon.stripped(word).some((part) => forms.has(part))),
    byName: (words, kind) => aliases.get(words.join(' ')) ?? builder.find(words, kind),
    byTitle: (words) =>
      builder
        .withTitleWord(words[0] ?? '')
        .filter((entry) => entry.titles.some((title) => words.every((word) => title.words.has(word)))),
    byHead: (head) => builder.withTitleWord(head).filter((entry) => entry.titles.some((title) => title.head === head)),
    byNoun: (noun) => nouns.get(noun) ?? [],
  }
}

function kindOf(phrase: NounPhrase): SpeakerKind {
  return phrase.kind === 'pronoun' ? 'person' : phrase.kind
}

function addTitle(
  builder: Builder,
  entry: Entry,
  facts: BlockFacts,
  phrase: NounPhrase,
  known: readonly KnownSpeaker[],
): void {
  const title = sliceOf(facts, phrase.title)
  builder.addTitle(entry, keysOf(facts, phrase.title ?? [0, 0]))
  const given = known.some((one) => one.key === entry.key)
  if (entry.role === null || (title.length > entry.role.length && !given)) entry.role = title
}

function create(builder: Builder, { words, name, phrase }: Candidate, kind: SpeakerKind): Entry {
  const entry: Entry = {
    key: `found:${words.join(' ')}`,
    name,
    words,
    kind,
    gender: phrase.gender ?? genderOfBody(name, kind, builder.lexicon),
    role: null,
    titles: [],
    titleOnly: false,
  }
  builder.add(entry)
  return entry
}

/** A body whose noun has the ending of the feminine goes with no masculine verb. */
function genderOfBody(name: string, kind: SpeakerKind, lexicon: Lexicon): Gender {
  if (kind !== 'body') return null
  return lexicon.data.feminineEndings.some((one) => name.split(' ')[0]?.endsWith(one)) ? 'f' : null
}

/** People whom the draft calls by a title of several words and never by a name. */
function addTitled(builder: Builder, blocks: readonly BlockFacts[], lexicon: Lexicon): void {
  for (const facts of blocks) {
    for (const phrase of facts.named) {
      if (phrase.name || !phrase.title) continue
      const words = phraseKeys(facts, phrase, phrase.title)
      const bare = titleWords(words, lexicon)
      const taken = builder
        .withTitleWord(bare[0] ?? '')
        .some((entry) => entry.titles.some((title) => bare.every((word) => title.words.has(word))))
      if (taken) continue
      const name = phraseText(facts, phrase, phrase.title)
      const key = `title:${words.join(' ')}`
      const base = { key, name, words, kind: 'person' as const, gender: phrase.gender, role: null }
      const entry: Entry = { ...base, titles: [], titleOnly: true }
      builder.entries.set(key, entry)
      builder.addTitle(entry, words)
    }
  }
}

function collectForms(
  entries: ReadonlyMap<string, Entry>,
  known: readonly KnownSpeaker[],
  lexicon: Lexicon,
): Map<string, readonly Form[]> {
  const forms = new Map<string, Form[]>()
  const taken = new Set<string>()
  const add = (words: readonly string[], entry: Entry, alone = false) => {
    const joined = words.join(' ')
    if (joined === '' || taken.has(joined)) return
    taken.add(joined)
    const first = words[0] ?? ''
    forms.set(first, [...(forms.get(first) ?? []), { words, entry, alone }])
  }
  for (const speaker of known) {
    const entry = entries.get(speaker.key)
    if (entry) for (const form of [speaker.name, ...speaker.forms]) add(foldPhrase(form).split(' '), entry)
  }
  const all = [...entries.values()].filter((entry) => !entry.titleOnly)
  for (const entry of all) add(entry.words, entry)
  for (const entry of all) {
    if (entry.kind !== 'person' || entry.words.length < 2) continue
    // The surname, with the particle before it: بن سلمان.
    const last = entry.words.at(-1) ?? ''
    const before = entry.words.at(-2) ?? ''
    if (lexicon.is(lexicon.word(before), 'nameParticle')) add([before, last], entry)
    if (last.length >= 3 && !lexicon.word(last).breaks) add([last], entry)
  }
  for (const entry of all) {
    if (entry.kind !== 'person' || entry.words.length < 2) continue
    const [first = ''] = entry.words
    const shared = all.some((other) => other !== entry && other.kind === 'person' && other.words[0] === first)
    if (first.length >= 3 && !shared && !lexicon.word(first).breaks) add([first], entry, true)
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length)
  return forms
}
