import { foldPhrase } from '../../text/fold'
import type { BlockFacts, NamedItem } from '../cues/block-facts'
import { putInList } from '../lists'
import type { Gender, KnownSpeaker, SpeakerKind } from '../types'
import type { Lexicon } from '../words/lexicon'
import { bareOf, type Entry, holds, titleWords } from './entries'
import { EntryBook, mostWithOneTitle } from './entry-book'
import { collectForms, type FormTree, wordsOf } from './forms'

/** Who can be meant by which words, over the whole draft. */
export interface Registry {
  readonly entries: ReadonlyMap<string, Entry>
  readonly forms: FormTree
  /** Folded words in marks that the draft uses as names of things. */
  readonly names: ReadonlySet<string>
  /** Whether a mention may begin with this word, joined particles aside; false for most words, at once. */
  beginsForm(word: string): boolean
  /** The entry that a name belongs to. */
  byName(words: readonly string[], kind: SpeakerKind): Entry | null
  /** People whose full name holds these words: more than one where a surname is shared. */
  namesakes(words: readonly string[]): readonly Entry[]
  /** Entries one of whose titles holds all words of this one; named people before those known by title alone. */
  byTitle(words: readonly string[]): readonly Entry[]
  /** Entries with a title of this head. */
  byHead(head: string): readonly Entry[]
  /** Bodies and documents whose name begins with this noun. */
  byNoun(noun: string): readonly Entry[]
}

/** A way in which the draft names somebody, with how often it does. */
interface Candidate {
  readonly item: NamedItem
  readonly words: readonly string[]
  readonly name: string
  readonly order: number
  readonly count: number
}

/** Every way of naming once, in the order of the text. */
function collect(blocks: readonly BlockFacts[]): Candidate[] {
  const found = new Map<string, { item: NamedItem; count: number }>()
  for (const { named } of blocks) {
    for (const item of named) {
      const known = found.get(item.id)
      if (known) known.count++
      else found.set(item.id, { item, count: 1 })
    }
  }
  return [...found.values()].map(({ item, count }, order) => ({
    item,
    words: item.words,
    name: item.name,
    order,
    count,
  }))
}

/** “كلايف سنكلير”, of which nothing is known, is a name where the draft calls somebody “سنكلير”. */
function withoutUnconfirmed(found: readonly Candidate[]): readonly Candidate[] {
  const called = new Set<string>()
  for (const { item } of found)
    if (item.kind === 'person' && item.words.length === 1 && item.words[0]) called.add(item.words[0])
  // The whole name stands first: “باع سنكلير”, further on, is a verb and the surname.
  return found.filter(({ item }) => {
    const last = item.words.at(-1) ?? ''
    if (!item.tentative) return true
    return item.words.length > 1 && called.delete(last)
  })
}

/** Full names first, so that a bare surname joins its full name; what stands on its own place only comes last. */
function inOrder(found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  // “نصر الله” is one name, and “حسن نصرالله” two.
  const length = ({ words }: Candidate) =>
    words.length - words.filter((word, i) => i > 0 && lexicon.data.nameTails.includes(word)).length
  return trimmed(
    found.filter((one) => one.words.length > 0),
    lexicon,
  ).sort((a, b) => Number(a.item.weak) - Number(b.item.weak) || length(b) - length(a) || a.order - b.order)
}

/** “سهى بدران الحكومة” is “سهى بدران” where the text says that too: the rest was no part of the name. */
function trimmed(found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  const counts = new Map<string, number>()
  for (const { words, count } of found) {
    const joined = words.join(' ')
    counts.set(joined, (counts.get(joined) ?? 0) + count)
  }
  return found.map((one) => {
    if (one.item.whole) return one
    // “أم محمد بكرون”: whose mother she is, is one name, so that a third word is a surname.
    const parent = lexicon.parentGender(one.words[0] ?? '') !== null ? 3 : 0
    const inOneName = one.item.kind === 'person' ? parent : endOfLinked(one.words, lexicon)
    const own = counts.get(one.words.join(' ')) ?? 0
    // A single word is a name on its own where the text says it so more than once.
    // “شركة آبل” is a name, “وزارة الخارجية” may be any country's.
    const plain = lexicon.withoutArticle(one.words[1] ?? '') === null
    const least = one.item.kind !== 'person' ? (plain ? 2 : 3) : one.item.weak ? 1 : 2
    for (let length = Math.max(least, inOneName); length < one.words.length; length++) {
      const enough = length === 1 ? Math.max(2, own) : Math.max(1, own)
      const words = one.words.slice(0, length)
      if ((counts.get(words.join(' ')) ?? 0) < enough) continue
      return { ...one, words, name: one.name.split(/\s+/u).slice(0, length).join(' ') }
    }
    return one
  })
}

/**
 * “المنظمة المغربية لحقوق الإنسان ومحاربة الفساد”: what a particle or a conjunction ties to a body's name is no slip of the reading,
 * however often the draft cuts the name short.
 * @returns the index behind the last such word
 */
function endOfLinked(words: readonly string[], lexicon: Lexicon): number {
  for (let i = words.length - 1; i > 1; i--) {
    const info = lexicon.word(words[i] ?? '')
    if (info.genitive || info.conjoined || info.prepositional) return i + 1
  }
  return 0
}

function knownEntry(speaker: KnownSpeaker): Entry {
  return {
    key: speaker.key,
    name: speaker.name,
    words: wordsOf(speaker.name),
    kind: 'person',
    gender: speaker.gender ?? null,
    role: speaker.role,
    titles: [],
    shortened: [],
    abbreviation: [],
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
  const book = new EntryBook(lexicon)
  const aliases = new Map<string, Entry>()
  const abbreviated = new Map<string, Entry>()
  for (const speaker of known) {
    const entry = knownEntry(speaker)
    book.add(entry)
    if (speaker.role) book.addTitle(entry, wordsOf(speaker.role))
    for (const form of [speaker.name, ...speaker.forms]) aliases.set(wordsOf(form).join(' '), entry)
  }
  const found = withoutUnconfirmed(collect(blocks))
  const short = new Set(
    found.flatMap(({ item }) => (item.abbreviation.length > 0 ? [item.abbreviation.join(' ')] : [])),
  )
  const houses = new Set(found.flatMap(({ item, words }) => (item.kind === 'body' && words.length > 1 ? words[0] : [])))
  for (const candidate of inOrder(found, lexicon)) {
    const { item, words } = candidate
    // “وأجابت الدار”: a noun with an article, where the draft names a body that begins with it (دار الإفتاء).
    const single = item.kind === 'person' && item.weak && words.length === 1
    const bare = single ? lexicon.withoutArticle(words[0] ?? '') : null
    // “قالت الفائزة”: nor is what stands for somebody whom the text named.
    if (bare !== null && (houses.has(bare) || lexicon.is(lexicon.word(bare), 'standIn'))) continue
    const joined = words.join(' ')
    if (item.kind === 'body' && item.weak && book.find(words, 'person')) continue
    // “الناتو” is whose name it stands behind elsewhere.
    if (short.has(joined) && !aliases.has(joined)) continue
    const entry = aliases.get(joined) ?? book.find(words, item.kind) ?? create(book, candidate)
    // A person who accepts a name does not say what it names; the text does.
    if (entry.kind === 'person' && entry.words.join(' ') === joined) entry.kind = item.kind
    // “تقدمت النائب كميلة الموسوي … وقالت الموسوي”: the verb beside a name knows better than a title does.
    const surname = item.title === null && words.length < entry.words.length && words.at(-1) === entry.words.at(-1)
    const shown = surname && item.speaks && item.kind === 'person' && item.gender === 'f'
    entry.gender = shown ? item.gender : (entry.gender ?? item.gender)
    // “فاطمة طلال”, of “فاطمة طلال غازي”.
    const begins = words.length > 1 && words.length < entry.words.length && entry.kind === 'person'
    if (begins && words.every((word, i) => word === entry.words[i])) entry.shortened.push(words)
    if (item.abbreviation.length > 0) {
      entry.abbreviation = item.abbreviation
      abbreviated.set(item.abbreviation.join(' '), entry)
    }
    if (item.title) addTitle(book, entry, item.title, known)
  }
  for (const [words, entry] of abbreviated) if (!aliases.has(words)) aliases.set(words, entry)
  addTitled(book, found, lexicon)
  const nouns = new Map<string, Entry[]>()
  for (const entry of book.entries.values()) {
    if (entry.kind === 'person') continue
    const noun = bareOf(entry.words[0] ?? '', lexicon)
    // “health ministry official”: in English the noun stands last.
    const last = lexicon.data.nameStyle === 'capitals' ? (entry.words.at(-1) ?? noun) : noun
    for (const one of new Set([noun, last])) putInList(nouns, one, entry, mostWithOneTitle)
  }
  const forms = collectForms(book.entries, known, lexicon)
  const endings = new Uint8Array(mostEndings)
  for (const word of forms.next.keys()) endings[endingOf(word)] = 1
  return {
    entries: book.entries,
    forms,
    names: namesOf(blocks),
    beginsForm: (word) => endings[endingOf(word)] === 1 && lexicon.stripped(word).some((part) => forms.next.has(part)),
    byName: (words, kind) => aliases.get(words.join(' ')) ?? book.find(words, kind),
    namesakes: (words) => book.namesakes(words),
    byTitle: (words) =>
      book.withTitleWord(words[0] ?? '').filter(({ titles }) => titles.some((title) => holds(title, words, lexicon))),
    byHead: (head) => book.withTitleWord(head).filter((entry) => entry.titles.some((title) => title.head === head)),
    byNoun: (noun) => nouns.get(noun) ?? [],
  }
}

/** What stands in marks as a name somewhere, or again and again. */
function namesOf(blocks: readonly BlockFacts[]): ReadonlySet<string> {
  const names = new Set(blocks.flatMap((facts) => facts.names))
  const once = new Set<string>()
  for (const { shortMarks } of blocks) for (const words of shortMarks) (once.has(words) ? names : once).add(words)
  return names
}

const mostEndings = 256

/**
 * A number for the last two letters of a word, below `mostEndings`. Particles join a word in front, so that one whose number no form
 * has begins none: most words of a text are told apart by that alone.
 */
function endingOf(word: string): number {
  return (word.charCodeAt(word.length - 1) * 31 + word.charCodeAt(word.length - 2)) & (mostEndings - 1)
}

function addTitle(
  book: EntryBook,
  entry: Entry,
  title: NonNullable<NamedItem['title']>,
  known: readonly KnownSpeaker[],
): void {
  book.addTitle(entry, title.words)
  const given = known.some((one) => one.key === entry.key)
  if (entry.role === null || (title.text.length > entry.role.length && !given)) entry.role = title.text
}

function create(book: EntryBook, { words, name, item }: Candidate): Entry {
  const entry: Entry = {
    key: `found:${words.join(' ')}`,
    name,
    words,
    kind: item.kind,
    gender: item.gender ?? genderOfBody(name, item.kind, book.lexicon),
    role: null,
    titles: [],
    shortened: [],
    abbreviation: [],
    titleOnly: false,
  }
  book.add(entry)
  return entry
}

/** Several men with whose they are go with no verb of a woman. A body whose noun has the ending of the feminine goes with no masculine verb, nor does a land or a town but for a few (Ryding 2005, ch. 7). */
function genderOfBody(name: string, kind: SpeakerKind, lexicon: Lexicon): Gender {
  const [first = '', second] = name.split(' ')
  if (kind === 'unnamed' && lexicon.data.ownedMen.includes(foldPhrase(first))) return 'm'
  if (kind !== 'body' && kind !== 'document') return null
  if (lexicon.isFeminine(first)) return 'f'
  const word = lexicon.word(foldPhrase(first))
  const land = second === undefined && lexicon.data.masculineLands.length > 0 && lexicon.is(word, 'country')
  return land && !lexicon.data.masculineLands.includes(word.key) ? 'f' : null
}

/**
 * “صرح وزير الثقافة بأن …. وقال مهدي بنسعيد، ردا على سؤال، إن …”: behind an office that speaks first whoever speaks next, in full and
 * without any title in the draft, is who has it.
 */
function bearerOf(item: NamedItem, found: readonly Candidate[], book: EntryBook): Entry | null {
  const { data } = book.lexicon
  const head = item.title ? bareOf(item.title.words[0] ?? '', book.lexicon) : ''
  const [first, next] = found.filter((one) => one.item.speaks)
  if (data.wordOrder !== 'verb-first' || first?.item !== item || !next || !book.lexicon.isOffice(head)) return null
  const { words, item: named } = next
  if (named.kind !== 'person' || words.length < 2 || named.gender === null || named.gender !== item.gender) return null
  const entry = book.find(words, 'person')
  const before = found.slice(0, found.indexOf(next)).some((one) => one.words.join(' ') === words.join(' '))
  return entry && !before && entry.titles.length === 0 ? entry : null
}

/** People whom the draft calls by a title and never by a name. */
function addTitled(book: EntryBook, found: readonly Candidate[], lexicon: Lexicon): void {
  for (const { item } of found) {
    if (item.words.length > 0 || !item.title) continue
    const { words, text } = item.title
    const bare = titleWords(words, lexicon)
    const taken = book
      .withTitleWord(bare[0] ?? '')
      .some((entry) => entry.titles.some((title) => holds(title, bare, lexicon)))
    if (taken) continue
    const bearer = bearerOf(item, found, book)
    if (bearer) {
      addTitle(book, bearer, item.title, [])
      continue
    }
    const key = `title:${words.join(' ')}`
    const base = { key, name: text, words, kind: 'person' as const, gender: item.gender, role: null }
    const entry: Entry = { ...base, titles: [], shortened: [], abbreviation: [], titleOnly: true }
    book.entries.set(key, entry)
    book.addTitle(entry, words)
  }
}
