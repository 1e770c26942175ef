import type { LanguageCode } from '../../text/direction'

/**
 * A paradigm turns the stems of a verb into forms. `from` names the stem; the form is prefix + stem + suffix,
 * after `cut` letters are dropped from the stem's end.
 */
export interface Paradigm {
  readonly from: number
  readonly prefix?: string
  readonly cut?: number
  readonly suffix?: string
  readonly form: 'finite' | 'participle' | 'gerund'
  readonly gender: 'm' | 'f' | null
  readonly number: 'singular' | 'plural'
}

/** One verb of reporting: its stems, in the order that the language's paradigms expect. */
export interface ReportingVerb {
  readonly stems: readonly string[]
  /** `describe`: the words in marks are the speaker's name for something (وصف، اعتبر). Otherwise plain speech. */
  readonly manner?: 'describe'
}

/** A phrase that names the source without a verb: بحسب، وفقا لـ، according to. */
export interface NominalCue {
  readonly words: string
  /** Joined to the first letter of the name (ل + روته). */
  readonly joins?: string
  /** `self`: the cue points back to whoever spoke (على حد قوله), no name follows. */
  readonly refers?: 'self'
}

export interface TitleHead {
  readonly word: string
  readonly gender: 'm' | 'f'
}

/** Everything the engine knows of a language. The code holds no word of any language. */
export interface LanguageData {
  readonly code: LanguageCode
  /** Particles of one letter written together with the next word; each may be stripped to find a known form. */
  readonly proclitics: readonly string[]
  /** Those of them that are prepositions; `genitiveProclitics` among these tie a title to what it governs (مدير لميناء). */
  readonly prepositionalProclitics: readonly string[]
  readonly genitiveProclitics: readonly string[]
  /** Those of them that join sentences; before a verb they exclude a subject in front of it. */
  readonly conjunctions: readonly string[]
  readonly definiteArticles: readonly string[]
  /** Joined particle + article written as one (لل = ل + ال). */
  readonly contractedArticles: readonly string[]
  readonly paradigms: readonly Paradigm[]
  readonly verbs: readonly ReportingVerb[]
  /** Forms that the paradigms make but that nearly always mean something else. */
  readonly notCues: readonly string[]
  readonly nominalCues: readonly NominalCue[]
  /** Words that open a reported clause: أن، إن، بأن, that. */
  readonly complementizers: readonly string[]
  /** The same with a pronoun joined: أنه، بأنها. What follows in marks is a predicate, not a sentence. */
  readonly boundComplementizers: readonly string[]
  /** Words that cannot be part of a name and end a noun phrase. */
  readonly stops: readonly string[]
  /** Relative pronouns: the verb behind one has its subject in front (بوريطة، الذي أكد). */
  readonly relatives: readonly string[]
  readonly prepositions: readonly string[]
  /** Endings that adverbs and predicates have and names rarely do (مبتسمة، ضاحكا); a weak name may not end so. */
  readonly adverbialEndings: readonly string[]
  /** Words that stand before a noun, so that a verb's form behind one is no verb (عدم ذكر، دون ذكر). */
  readonly nounLeads: readonly string[]
  /** Adverbs of time and manner that may stand between a verb and its subject. */
  readonly adverbs: readonly string[]
  readonly titles: readonly TitleHead[]
  /** Words that go on with a title even without an article (عام، أول، سابق). */
  readonly titleModifiers: readonly string[]
  /** Words that tie a title to its office: المتحدث باسم وزارة، السفير لدى الأمم. */
  readonly titleLinks: readonly string[]
  /** Titles of courtesy; a definite word right after one is a name (السيد الناصري). */
  readonly courtesy: readonly string[]
  readonly bodies: readonly string[]
  /** Indefinite heads of an unnamed source: مصدر، مسؤول، source. */
  readonly unnamed: readonly string[]
  /** Words that make a title stand for the last speaker: ذاته، نفسه. */
  readonly sameAgain: readonly string[]
  readonly givenNames: { readonly m: readonly string[]; readonly f: readonly string[] }
  /** Parts that go on with a name: عبد، بن، آل، de, van. */
  readonly nameParticles: readonly string[]
  /** Nouns right before marks that name a thing (صحيفة “…”): no speech. */
  readonly namingNouns: readonly string[]
  /** Particles right before marks that make a fragment of speech likely (بـ، ما وصفه). */
  readonly fragmentLeads: readonly string[]
  /** Joined to a mark, the same (بـ“…”). */
  readonly fragmentProclitics: readonly string[]
  readonly nameStyle: 'lexicon' | 'capitals'
  readonly sentenceEnds: string
}
