import { genderOf } from '../names/names'
import { alter, type NounPhrase, phraseOf, type TokenRange } from '../words/noun-phrase'
import type { PhraseText, Reader, ReadOptions } from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'

/** A title with all that can be said of it before its bearer's name is looked for. */
export interface Titled {
  readonly c: PhraseText
  readonly from: number
  /** Behind the title. */
  readonly end: number
  readonly title: TokenRange
  /** The title's first word. */
  readonly info: WordInfo | null
  /** The word behind the title. */
  readonly begins: WordInfo | null
  readonly definite: boolean
  /** Behind the work in marks that stands for whoever made it (صاحب “ليل أبيض”); `end` where there is none. */
  readonly work: number
  readonly options: ReadOptions
  /** For a phrase inside this one: so many titles stand in front of it. */
  readonly inner: ReadOptions
  readonly full: boolean
  readonly read: Reader
}

/** The phrase that ends with the title. */
export function bare({ from, end, title, definite }: Titled): NounPhrase {
  return phraseOf({ from, to: end, title, kind: 'person', definite })
}

/** The bearer by name; the title goes as far as the name where it does not say how far. */
export function bearer(titled: Titled, name: TokenRange, title: TokenRange = titled.title, to = name[1]): NounPhrase {
  return alter(bare(titled), { title, to, name, gender: genderOf(titled.c, title, name) })
}
