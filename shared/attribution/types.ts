import type { LanguageCode } from '../text/direction'

/** What the engine needs to know of a block of the draft. Offsets everywhere are UTF-16 units into `text`. */
export interface BlockText {
  readonly type: 'heading' | 'paragraph' | 'blockquote' | 'list_item'
  /** 1–3 for headings, 0 for the rest. */
  readonly level: number
  readonly text: string
}

export type QuoteKind = 'direct' | 'partial' | 'other'
export type SpeakerKind = 'person' | 'body' | 'document' | 'unnamed'
export type Gender = 'm' | 'f' | null

/** Names of the rules that can tie a quote to its speaker; `attribution.rule.*` in the messages explains each. */
export const ruleNames = [
  'verb-subject',
  'subject-verb',
  'verb-continued',
  'told-before',
  'told-behind',
  'participle',
  'nominal',
  'name-colon',
  'quote-continued',
  'all-quote-paragraph',
  'heading-repeats',
  'heading-nearest',
] as const
export type RuleName = (typeof ruleNames)[number]

/** A stretch of one block. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Why the engine believes that somebody said something. */
export interface Evidence {
  readonly rule: RuleName
  /** The reporting word as it stands in the text, null for rules that need none. */
  readonly cue: string | null
  /** The words of the text that show it, a dozen at most. */
  readonly excerpt: string
  /** True when the words of the excerpt stand before the quote, false when after it. */
  readonly before: boolean
}

export interface QuoteFinding extends Span {
  /** What stands between the marks. */
  readonly text: string
  readonly kind: QuoteKind
  /** Key into `Analysis.speakers`, null where nothing shows a speaker. */
  readonly speaker: string | null
  /** The form by which the text calls the speaker at this place. */
  readonly form: string | null
  readonly evidence: Evidence | null
  /** 0 to 1: how often an attribution of this kind is right. */
  readonly confidence: number
  /** True when no closing mark was found. */
  readonly unclosed: boolean
}

export interface Mention extends Span {
  readonly speaker: string
}

/** How speech without marks is told: in the reporter's own words, or word for word behind a colon. */
export type ReportKind = 'indirect' | 'unmarked'

/** What somebody is reported to have said without marks. */
export interface ReportFinding extends Span {
  readonly text: string
  readonly kind: ReportKind
  readonly speaker: string
  /** The speaker's name: not everybody who is paraphrased is quoted too. */
  readonly name: string
  readonly evidence: Evidence
  readonly confidence: number
}

/** What was found in one block; the same object as last time while nothing in it changes. */
export interface BlockFindings {
  readonly quotes: readonly QuoteFinding[]
  readonly mentions: readonly Mention[]
  readonly reports: readonly ReportFinding[]
}

export interface SpeakerFinding {
  readonly key: string
  readonly name: string
  readonly forms: readonly string[]
  readonly role: string | null
  readonly affiliation: string | null
  readonly kind: SpeakerKind
  readonly gender: Gender
}

/** A speaker whom a person has already accepted; the engine uses these names and keys before its own. */
export interface KnownSpeaker {
  readonly key: string
  readonly name: string
  readonly forms: readonly string[]
  readonly role: string | null
  /** For agreement with verbs and pronouns; not said for most. */
  readonly gender?: Gender
}

export interface Analysis {
  readonly language: LanguageCode
  /** One for each block, in order. */
  readonly blocks: readonly BlockFindings[]
  /** Everybody to whom a quote is attributed; the same list as last time while nobody changes. */
  readonly speakers: readonly SpeakerFinding[]
}
