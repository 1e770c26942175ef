import type { Paradigm } from '../languages/types'
import type { Gender } from '../types'

export interface VerbForm {
  readonly form: Paradigm['form']
  readonly gender: Gender
  readonly plural: boolean
  readonly describes: boolean
  /** An object follows the subject. */
  readonly addresses: boolean
  /** Never without its object (اتهم): a noun alone behind it is that. */
  readonly needsObject: boolean
  /** Its object is nothing but what is said (هتف), and it may be said in writing on something (كتب على لافتة). */
  readonly utters: boolean
  readonly writes: boolean
  /** Begins or ends what people meet for (ختم اللقاء). */
  readonly closes: boolean
  /** Asks somebody something (سأل). */
  readonly asks: boolean
  /** Answers whoever asked (أجاب). */
  readonly answers: boolean
  /** The object may be a clause (استنكر أن …). */
  readonly takesClause: boolean
  /** The form means other things too: it reports only where a report follows at once. */
  readonly ambiguous: boolean
  /** The form is a verbal noun too (مطالبة): it reports only behind a comma. */
  readonly nounLike: boolean
  /** A conjunction was joined to the verb (وأضاف), so that no subject stands in front of it. */
  readonly joined: boolean
  /** “ليشير إلى أن”: what somebody does something for, so that the subject is the sentence's. */
  readonly purpose: boolean
  /** The conjunction still lets the verb go with a subject in front (أما فلان فقال). */
  readonly resumes: boolean
}

/** All that the lexicon knows of a word, whatever stands around it. */
export interface WordInfo {
  readonly key: string
  /** The word without its article. */
  readonly bare: string
  readonly definite: boolean
  /** Ends a noun phrase: a particle or an adverb. */
  readonly breaks: boolean
  readonly known: boolean
  /** Of no list and of no dictionary: a foreign word, or a name. */
  readonly strange: boolean
  /** Breaks a noun phrase wherever it stands: what `breaks` and is no name, a verb, a particle that marks follow (لـ“…”). */
  readonly endsPhrase: boolean
  /** A preposition is joined, and what it stands before is known as a noun or carries an article. */
  readonly prepositional: boolean
  /** A preposition that may tie a title to what it governs is joined. */
  readonly genitive: boolean
  /** Begins like a word with a joined preposition, known behind it or not. */
  readonly joinable: boolean
  /** A conjunction is joined to a noun, a name or an article. */
  readonly conjoined: boolean
  readonly adverbial: boolean
  readonly adjectival: boolean
  readonly verb: VerbForm | null
  /** A cue without a verb begins with it, or it cites somebody: most words do neither and are passed over at once. */
  readonly opensNominal: boolean
  /** Whether a noun phrase that names somebody may begin here. */
  readonly leads: boolean
  /** Whether it begins with a figure. */
  readonly figure: boolean
  /** Whether it says how many they are who stand behind it. */
  readonly counts: boolean
  /** How it goes on behind a name that it is no part of, or numbers: what else somebody is called, where they live. */
  readonly behindName: 'called' | 'placed' | 'ordinal' | null
  /** Whether it is spelt with an ending of the feminine. */
  readonly feminine: boolean
  /** The pronoun with which it ends as it is spelt, which may say whose it is; mostly null. */
  readonly ownerEnding: string | null
  /** Nothing is known of it, and its ending shows neither how something is done nor an object nor several. */
  readonly plain: boolean
  /** Whether a name that is known whole begins with it. */
  readonly opensBody: boolean
  /** Whether it is a noun for what speaks on a platform. */
  readonly account: boolean
  /** Somebody's given name behind a joined preposition (لسامية). */
  readonly joinedName: boolean
  /** Belongs to the name of a place. */
  readonly place: boolean
  /**
   * Of a given name the gender of whoever bears it, null where both do. A key that is a particle too (علي and على fold to
   * one) is a name only as it is spelt in the list.
   */
  readonly given: { readonly gender: Gender } | null
  /** A noun of time, or a word that goes on with one. */
  readonly time: 'noun' | 'word' | null
  readonly groups: number
  /** Groups of the word behind its joined particle. */
  readonly innerGroups: number
}
