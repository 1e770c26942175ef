import { foldPhrase } from '../text/fold'
import { tokenise } from '../text/words'
import type { BlockFacts, NamedItem } from './facts'
import type { Lexicon } from './lexicon'
import type { Gender, KnownSpeaker, SpeakerKind } from './types'

/** One speaker of the draft, before it is known which quotes are theirs. */
export interface Entry {
  readonly key: string
  readonly name: string
  readonly words: readonly string[]
  kind: SpeakerKind
  gender: Gender
  role: string | null
  /** Word bags of the titles by which the text calls them. */
  readonly titles: TitleBag[]
  /** Folded words by which the draft abbreviates a body's name, none mostly. */
  abbreviation: readonly string[]
  /** Called by a title alone, never by a name. */
  readonly titleOnly: boolean
}

interface TitleBag {
  readonly head: string
  readonly words: ReadonlySet<string>
  /** Whose deputy it is (نائب رئيس الحزب), else an empty string: the head himself is somebody else. */
  readonly under: string
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
  /** People whose full name holds these words: more than one where a surname is shared. */
  namesakes(words: readonly string[]): readonly Entry[]
  /** Entries one of whose titles holds all words of this one; named people before those known by title alone. */
  byTitle(words: readonly string[]): readonly Entry[]
  /** Entries with a title of this head. */
  byHead(head: string): readonly Entry[]
  /** Bodies and documents whose name begins with this noun. */
  byNoun(noun: string): readonly Entry[]
}

/** A word's barest form, by which titles are compared: الأمين and أمين, لحلف and حلف are one. */
export function bareOf(word: string, lexicon: Lexicon): string {
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
  return { head: bare[0] ?? '', words: all, under: headOfDeputy(words, bare, lexicon) }
}

/** “نائب رئيس الحزب”, “النائب الأول لرئيس المجلس” */
function headOfDeputy(words: readonly string[], bare: readonly string[], lexicon: Lexicon): string {
  const [deputy = '', ...others] = bare
  if (!lexicon.data.deputyNouns.includes(deputy)) return ''
  const spelt = others.slice(0, farthestHead).flatMap((word, i) => [word, ...lexicon.stripped(words[i + 1] ?? '')])
  // “النائب البرلماني” is one himself.
  const role = (word: string) => lexicon.data.roles.some((one) => one.words.includes(word))
  return spelt.find((word) => lexicon.is(lexicon.word(word), 'title') && !role(word)) ?? ''
}

/** Whether a title is that of the deputy of whoever has an office. */
export function isDeputyOf({ under }: TitleBag, office: string): boolean {
  return under !== '' && under === office
}

/** Whether somebody with a title may be called so: all its words, but for the head whose deputy he is. */
function holds(title: TitleBag, called: readonly string[], { data, isOrigin }: Lexicon): boolean {
  const [head = '', origin = ''] = called
  // “الرئيس التونسي” is not “رئيس الاتحاد التونسي للشغل”: the adjective is the office's own, right behind it.
  const ofLand = called.length === 2 && data.landOffices.includes(head) && isOrigin(origin)
  if (ofLand && [...title.words].indexOf(origin) > 1) return false
  return !isDeputyOf(title, head) && called.every((word) => title.words.has(word))
}

/** Among so many words behind a deputy stands whose deputy he is. */
const farthestHead = 2

function containsRun(whole: readonly string[], part: readonly string[]): boolean {
  for (let i = 0; i + part.length <= whole.length; i++) {
    if (part.every((word, k) => whole[i + k] === word)) return true
  }
  return false
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
    const inOneName = one.item.kind === 'person' ? 0 : endOfLinked(one.words, lexicon)
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

/** In a hostile text thousands may share a title; the first of them are enough. */
const mostWithOneTitle = 40

class Builder {
  readonly entries = new Map<string, Entry>()
  private readonly byWord = new Map<string, Entry[]>()
  private readonly bySurname = new Map<string, Entry>()
  private readonly byTitleWord = new Map<string, Entry[]>()
  /** People whose name holds one of two words, by each word of it as it is written in one (`inOneWord`). */
  private readonly byJoined = new Map<string, { readonly entry: Entry; readonly words: readonly string[] }[]>()
  private readonly mereSources = new Map<string, Entry>()

  constructor(readonly lexicon: Lexicon) {}

  add(entry: Entry): void {
    this.entries.set(entry.key, entry)
    for (const word of new Set(entry.words)) {
      const holding = this.byWord.get(word)
      if (holding) holding.push(entry)
      else this.byWord.set(word, [entry])
    }
    const [only = ''] = entry.words
    if (entry.kind === 'unnamed' && entry.words.length === 1 && !this.mereSources.has(only))
      this.mereSources.set(only, entry)
    const surname = entry.words.at(-1)
    if (entry.kind === 'person' && entry.words.length > 1 && surname && !this.bySurname.has(surname)) {
      this.bySurname.set(surname, entry)
    }
    const joined = entry.kind === 'person' ? this.inOneWord(entry.words) : null
    for (const word of new Set(joined ?? [])) {
      const list = this.byJoined.get(word) ?? []
      if (joined && list.length < mostWithOneTitle) this.byJoined.set(word, [...list, { entry, words: joined }])
    }
  }

  /** “عبد الله هلال” as “عبدالله هلال”, which is the same name; null where no name of two words is among them. */
  private inOneWord(words: readonly string[]): string[] | null {
    const { data } = this.lexicon
    if (data.wordOrder !== 'verb-first' || !words.some((word) => this.isCompound(word))) return null
    const joined: string[] = []
    for (let i = 0; i < words.length; i++) {
      const [word = '', tail = ''] = [words[i], words[i + 1]]
      const info = this.lexicon.word(tail)
      const compound = this.lexicon.is(info, 'nameTail') || (data.givenParticles.includes(word) && info.definite)
      const two = compound && tail !== '' && word.length > 1
      if (two) i++
      joined.push(two ? word + tail : word)
    }
    return joined
  }

  /** Whether a word begins or ends as names of two words do. */
  private isCompound(word: string): boolean {
    const { nameTails, givenParticles } = this.lexicon.data
    return nameTails.some((one) => word.endsWith(one)) || givenParticles.some((one) => word.startsWith(one))
  }

  /** Whoever the draft names with another spelling of a name of two words. */
  private spelt(words: readonly string[]): Entry | null {
    const joined = this.inOneWord(words)
    if (!joined) return null
    const fits = ({ entry, words: known }: { readonly entry: Entry; readonly words: readonly string[] }) =>
      !entry.titleOnly && containsRun(known, joined) && !this.isChildOf(entry, words)
    return this.byJoined.get(joined[0] ?? '')?.find(fits)?.entry ?? null
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

  namesakes(words: readonly string[]): readonly Entry[] {
    const sharing = (this.byWord.get(words[0] ?? '') ?? []).slice(0, mostWithOneTitle)
    return sharing.filter((one) => one.kind === 'person' && !one.titleOnly && containsRun(one.words, words))
  }

  /** “محمد”, where the draft has “أم محمد”: somebody else than whoever is called by that name. */
  private isChildOf(entry: Entry, words: readonly string[]): boolean {
    const [particle = '', child] = entry.words
    // “محمد قدري إبراهيم” is the father of “فرح محمد قدري إبراهيم”: his whole name stands behind her own.
    const given = (word: string) => this.lexicon.word(word).given !== null
    const line = words.length >= wholeLine && entry.words[0] !== words[0]
    if (line && this.lexicon.data.wordOrder === 'verb-first' && given(particle) && given(words[0] ?? '')) return true
    return words.length === 1 && child === words[0] && this.lexicon.parentGender(particle) !== null
  }

  /** Those whose name holds the word, of these, that the fewest names hold: whoever has all of them is among those. */
  private sharing(words: readonly string[]): readonly Entry[] {
    let fewest = this.byWord.get(words[0] ?? '') ?? []
    for (const word of words) {
      const holding = this.byWord.get(word) ?? []
      if (holding.length < fewest.length) fewest = holding
    }
    return fewest
  }

  find(words: readonly string[], kind: SpeakerKind): Entry | null {
    const first = words[0] ?? ''
    const bare = kind === 'body' && words.length === 1 ? this.lexicon.withoutArticle(first) : null
    // “another man” is not the one before.
    const { otherWords } = this.lexicon.data
    const isOther = ([word = '']: readonly string[]) => otherWords.includes(word)
    const other = isOther(words)
    // “أكدت مصادر”: sources of whom no more is said are none of those of whom more is (مصادر الشرطة).
    if (kind === 'unnamed' && words.length === 1 && this.lexicon.data.sourceNouns.includes(first))
      return this.mereSources.get(first) ?? null
    let nearest: Entry | null = null
    for (const entry of this.sharing(words)) {
      if (entry.titleOnly || kind !== entry.kind || isOther(entry.words) !== other) continue
      if (!containsRun(entry.words, words) || this.isChildOf(entry, words)) continue
      // “العفو الدولية” is “منظمة العفو الدولية”, and no office of hers.
      if (kind !== 'body') return entry
      if (nearest === null || entry.words.length < nearest.words.length) nearest = entry
    }
    if (nearest) return nearest
    const spelt = kind === 'person' ? this.spelt(words) : null
    if (spelt) return spelt
    // “ابن تركي”, where the draft has “عبد الله بن فيصل بن تركي”.
    const { sonForms } = this.lexicon.data
    const son =
      kind === 'person' && words.length > 1 && first === sonForms.alone ? [sonForms.inside, ...words.slice(1)] : null
    if (son) return this.find(son, kind)
    // “والدة مينا”, where the draft has “والدة الطفل مينا ماهر”.
    const kin = kind === 'unnamed' && words.length > 1 && this.lexicon.kinGender(first) !== undefined
    for (const entry of kin ? (this.byWord.get(first) ?? []) : [])
      if (entry.kind === kind && entry.words[0] === first && containsRun(entry.words.slice(1), words.slice(1)))
        return entry
    // “النهضة”, where the draft speaks of “حركة النهضة” elsewhere.
    const byName = this.lexicon.data.wordOrder === 'verb-first' && words.length === 1
    for (const entry of byName ? (this.byWord.get(first) ?? []) : []) {
      // “عائلة دعاء” is not “دعاء”.
      const named = this.lexicon.word(first).given !== null
      if (!named && entry.kind === 'body' && entry.words.length === 2 && entry.words[1] === first) return entry
    }
    if (bare !== null) {
      for (const entry of this.byWord.get(bare) ?? [])
        if (entry.kind === 'body' && entry.words[0] === bare) return entry
    }
    // “حركة 25 فبراير المعارضة”: what the draft calls it elsewhere, and one word more (`trimmed`).
    const least = kind === 'person' ? 2 : 3
    for (const entry of words.length > least ? (this.byWord.get(first) ?? []) : []) {
      const shorter = entry.kind === kind && !entry.titleOnly && entry.words.length >= least
      if (shorter && entry.words.length < words.length && entry.words.every((word, i) => word === words[i]))
        return entry
    }
    // “بايدن الصين”: a known surname, and then something else.
    const given = this.lexicon.word(first).given !== null
    if (kind === 'person' && words.length > 1 && !given) return this.bySurname.get(first) ?? null
    return null
  }
}

/** The folded words of a name as the engine reads them in a text, without marks. */
function wordsOf(name: string): string[] {
  return tokenise(name).flatMap((token) => (token.word ? [token.key] : []))
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
  const builder = new Builder(lexicon)
  const aliases = new Map<string, Entry>()
  const abbreviated = new Map<string, Entry>()
  for (const speaker of known) {
    const entry = knownEntry(speaker)
    builder.add(entry)
    if (speaker.role) builder.addTitle(entry, wordsOf(speaker.role))
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
    if (item.kind === 'body' && item.weak && builder.find(words, 'person')) continue
    // “الناتو” is whose name it stands behind elsewhere.
    if (short.has(joined) && !aliases.has(joined)) continue
    const entry = aliases.get(joined) ?? builder.find(words, item.kind) ?? create(builder, candidate)
    // A person who accepts a name does not say what it names; the text does.
    if (entry.kind === 'person' && entry.words.join(' ') === joined) entry.kind = item.kind
    entry.gender ??= item.gender
    if (item.abbreviation.length > 0) {
      entry.abbreviation = item.abbreviation
      abbreviated.set(item.abbreviation.join(' '), entry)
    }
    if (item.title) addTitle(builder, entry, item.title, known)
  }
  for (const [words, entry] of abbreviated) if (!aliases.has(words)) aliases.set(words, entry)
  addTitled(builder, found, lexicon)
  const nouns = new Map<string, Entry[]>()
  for (const entry of builder.entries.values()) {
    if (entry.kind === 'person') continue
    const noun = bareOf(entry.words[0] ?? '', lexicon)
    // “health ministry official”: in English the noun stands last.
    const last = lexicon.data.nameStyle === 'capitals' ? (entry.words.at(-1) ?? noun) : noun
    for (const one of new Set([noun, last]))
      nouns.set(one, [...(nouns.get(one) ?? []), entry].slice(0, mostWithOneTitle))
  }
  const forms = collectForms(builder.entries, known, lexicon)
  const endings = new Uint8Array(mostEndings)
  for (const word of forms.keys()) endings[endingOf(word)] = 1
  return {
    entries: builder.entries,
    forms,
    names: namesOf(blocks),
    beginsForm: (word) => endings[endingOf(word)] === 1 && lexicon.stripped(word).some((part) => forms.has(part)),
    byName: (words, kind) => aliases.get(words.join(' ')) ?? builder.find(words, kind),
    namesakes: (words) => builder.namesakes(words),
    byTitle: (words) =>
      builder
        .withTitleWord(words[0] ?? '')
        .filter(({ titles }) => titles.some((title) => holds(title, words, lexicon))),
    byHead: (head) => builder.withTitleWord(head).filter((entry) => entry.titles.some((title) => title.head === head)),
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

/** So many words has the name of somebody with father and family. */
const wholeLine = 3

const mostEndings = 256

/**
 * A number for the last two letters of a word, below `mostEndings`. Particles join a word in front, so that one whose number no form
 * has begins none: most words of a text are told apart by that alone.
 */
function endingOf(word: string): number {
  return (word.charCodeAt(word.length - 1) * 31 + word.charCodeAt(word.length - 2)) & (mostEndings - 1)
}

function addTitle(
  builder: Builder,
  entry: Entry,
  title: NonNullable<NamedItem['title']>,
  known: readonly KnownSpeaker[],
): void {
  builder.addTitle(entry, title.words)
  const given = known.some((one) => one.key === entry.key)
  if (entry.role === null || (title.text.length > entry.role.length && !given)) entry.role = title.text
}

function create(builder: Builder, { words, name, item }: Candidate): Entry {
  const entry: Entry = {
    key: `found:${words.join(' ')}`,
    name,
    words,
    kind: item.kind,
    gender: item.gender ?? genderOfBody(name, item.kind, builder.lexicon),
    role: null,
    titles: [],
    abbreviation: [],
    titleOnly: false,
  }
  builder.add(entry)
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
function bearerOf(item: NamedItem, found: readonly Candidate[], builder: Builder): Entry | null {
  const { data } = builder.lexicon
  const head = item.title ? bareOf(item.title.words[0] ?? '', builder.lexicon) : ''
  const [first, next] = found.filter((one) => one.item.speaks)
  if (data.wordOrder !== 'verb-first' || first?.item !== item || !next || !builder.lexicon.isOffice(head)) return null
  const { words, item: named } = next
  if (named.kind !== 'person' || words.length < 2 || named.gender === null || named.gender !== item.gender) return null
  const entry = builder.find(words, 'person')
  const before = found.slice(0, found.indexOf(next)).some((one) => one.words.join(' ') === words.join(' '))
  return entry && !before && entry.titles.length === 0 ? entry : null
}

/** People whom the draft calls by a title and never by a name. */
function addTitled(builder: Builder, found: readonly Candidate[], lexicon: Lexicon): void {
  for (const { item } of found) {
    if (item.words.length > 0 || !item.title) continue
    const { words, text } = item.title
    const bare = titleWords(words, lexicon)
    const taken = builder
      .withTitleWord(bare[0] ?? '')
      .some((entry) => entry.titles.some((title) => holds(title, bare, lexicon)))
    if (taken) continue
    const bearer = bearerOf(item, found, builder)
    if (bearer) {
      addTitle(builder, bearer, item.title, [])
      continue
    }
    const key = `title:${words.join(' ')}`
    const base = { key, name: text, words, kind: 'person' as const, gender: item.gender, role: null }
    const entry: Entry = { ...base, titles: [], abbreviation: [], titleOnly: true }
    builder.entries.set(key, entry)
    builder.addTitle(entry, words)
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
    if (entry) for (const form of [speaker.name, ...speaker.forms]) add(wordsOf(form), entry)
  }
  const all = [...entries.values()].filter((entry) => !entry.titleOnly)
  for (const entry of all) add(entry.words, entry)
  for (const entry of all) add(entry.abbreviation, entry)
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
    const [first = '', second = ''] = entry.words
    // “فتح الله كولن”: half of a given name is nobody's.
    if (lexicon.is(lexicon.word(second), 'nameTail')) continue
    const shared = all.some((other) => other !== entry && other.kind === 'person' && other.words[0] === first)
    if (first.length >= 3 && !shared && !lexicon.word(first).breaks) add([first], entry, true)
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length)
  return forms
}

/** What an entry is, in one string: equal when nothing about it differs. */
function stateOf({ name, kind, gender, role, titleOnly, titles, abbreviation }: Entry): string {
  return [
    name,
    kind,
    gender,
    role,
    titleOnly,
    abbreviation.join(' '),
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
    for (const word of [...entry.words, ...entry.abbreviation, ...titled])
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
