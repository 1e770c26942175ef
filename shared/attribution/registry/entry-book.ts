import { putInList } from '../lists'
import { inOneWord } from '../names/compound-names'
import type { SpeakerKind } from '../types'
import type { Lexicon } from '../words/lexicon'
import { bagOf, type Entry, type Spelling } from './entries'

/** In a hostile text thousands may share a title; the first of them are enough. */
export const mostWithOneTitle = 40

/** So many words has the name of somebody with father and family. */
const wholeLine = 3

function containsRun(whole: readonly string[], part: readonly string[]): boolean {
  for (let i = 0; i + part.length <= whole.length; i++) {
    if (part.every((word, k) => whole[i + k] === word)) return true
  }
  return false
}

/** Everybody whom the draft names, as they are found, with who is meant by another way of naming somebody. */
export class EntryBook {
  readonly entries = new Map<string, Entry>()
  private readonly byWord = new Map<string, Entry[]>()
  private readonly bySurname = new Map<string, Entry>()
  private readonly byTitleWord = new Map<string, Entry[]>()
  /** People whose name holds one of two words, by each word of it as it is written in one (`inOneWord`). */
  private readonly byJoined = new Map<string, Spelling[]>()
  private readonly mereSources = new Map<string, Entry>()

  constructor(readonly lexicon: Lexicon) {}

  add(entry: Entry): void {
    this.entries.set(entry.key, entry)
    for (const word of new Set(entry.words)) putInList(this.byWord, word, entry)
    const [only = ''] = entry.words
    if (entry.kind === 'unnamed' && entry.words.length === 1 && !this.mereSources.has(only))
      this.mereSources.set(only, entry)
    const surname = entry.words.at(-1)
    if (entry.kind === 'person' && entry.words.length > 1 && surname && !this.bySurname.has(surname)) {
      this.bySurname.set(surname, entry)
    }
    const words = entry.kind === 'person' ? inOneWord(entry.words, this.lexicon) : null
    for (const word of new Set(words)) if (words) putInList(this.byJoined, word, { entry, words }, mostWithOneTitle)
  }

  /** Whoever the draft names with another spelling of a name of two words. */
  private spelt(words: readonly string[]): Entry | null {
    const joined = inOneWord(words, this.lexicon)
    if (!joined) return null
    const fits = ({ entry, words: known }: Spelling) =>
      !entry.titleOnly && containsRun(known, joined) && !this.isChildOf(entry, words)
    return this.byJoined.get(joined[0] ?? '')?.find(fits)?.entry ?? null
  }

  addTitle(entry: Entry, words: readonly string[]): void {
    const bag = bagOf(words, this.lexicon)
    entry.titles.push(bag)
    for (const word of bag.words) {
      if (!this.byTitleWord.get(word)?.includes(entry)) putInList(this.byTitleWord, word, entry, mostWithOneTitle)
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
      // “أوزيل” is “أوزغور أوزيل”, whose surname it is, before “أوزيل أكرم”.
      const surname = words.length > 1 || entry.words.at(-1) === first || this.lexicon.word(first).given !== null
      if (kind !== 'body' && surname) return entry
      if (kind !== 'body') nearest ??= entry
      else if (nearest === null || entry.words.length < nearest.words.length) nearest = entry
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
