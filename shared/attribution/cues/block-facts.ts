import type { BlockText, Gender, SpeakerKind } from '../types'
import type { QuotePair } from '../words/quotes'
import type { Cue, CueText } from './cue'

/** Somebody whom a block names, as the registry needs to know it. */
export interface NamedItem {
  /** Equal for two places that name in the same way. */
  readonly id: string
  readonly kind: SpeakerKind
  readonly weak: boolean
  /** Two words are a name only where the draft calls somebody by the second (`isUnlistedName`), one word is none by itself. */
  readonly tentative: boolean
  /** Where the text shows that the name is as long as that (`NounPhrase.whole`). */
  readonly whole: boolean
  /** Whether it stands behind a reporting verb as its subject. */
  readonly speaks: boolean
  readonly gender: Gender
  /** The folded words of the name, none for a title that stands alone. */
  readonly words: readonly string[]
  readonly name: string
  readonly title: { readonly text: string; readonly words: readonly string[] } | null
  /** Of a body: the folded words that stand in parentheses behind its name, by which the draft may call it; mostly none. */
  readonly abbreviation: readonly string[]
}

export interface Naming {
  readonly token: number
  readonly item: NamedItem
}

/** All that can be said of a block without looking at any other; a pure function of its text and type. */
export interface BlockFacts extends CueText {
  readonly block: BlockText
  readonly pairs: readonly QuotePair[]
  /** For each pair its first and last token. */
  readonly tokensOfPair: readonly (readonly [number, number])[]
  readonly cues: readonly Cue[]
  /** For each pair whether it plainly holds a name. */
  readonly areNames: readonly boolean[]
  /** Folded words in marks that are plainly names of things. */
  readonly names: readonly string[]
  /** Folded words of the other short marks: what a draft puts in marks again and again names something too. */
  readonly shortMarks: readonly string[]
  /** Whom the block names and where, in order. */
  readonly namings: readonly Naming[]
  /** The same without needless repetition; they feed the registry of speakers. */
  readonly named: readonly NamedItem[]
}
