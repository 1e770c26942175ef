import * as v from 'valibot'

/**
 * What a person decided about a quote. `open`: marked as a quote by hand, its speaker still to be named.
 * A quote that nobody has decided about carries no mark at all: it is a suggestion of the engine.
 */
export const reviewStates = ['open', 'attributed', 'anonymous', 'not-a-quote'] as const
export type ReviewState = (typeof reviewStates)[number]

/** The longest text of a field, in UTF-16 units. */
export const longestField = 2000
/** The longest comment and the longest quote whose words are frozen, in UTF-16 units. */
export const longestText = 100_000

const shortText = v.pipe(v.string(), v.maxLength(longestField))
const longText = v.pipe(v.string(), v.maxLength(longestText))
const identifier = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
/** Milliseconds since 1970. */
const moment = v.pipe(v.number(), v.finite(), v.minValue(0))

export const speakerSchema = v.strictObject({
  id: identifier,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  /** Other forms by which the text calls the speaker: surname, title. */
  forms: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(200)),
  role: v.nullable(shortText),
  /** The body for which they speak. */
  affiliation: v.nullable(shortText),
})
export type Speaker = v.InferOutput<typeof speakerSchema>
export const speakersSchema = v.pipe(v.array(speakerSchema), v.maxLength(5000))

export const statusSchema = v.picklist(['draft', 'review', 'ready'])
export const languageSchema = v.picklist(['ar', 'fa', 'ur', 'he', 'en'])

/** Names follow IPTC ninjs 3.0 where it has one: byline, located, language, slugline, keywords. */
export const metadataSchema = v.strictObject({
  language: languageSchema,
  deck: shortText,
  byline: shortText,
  dateline: shortText,
  slug: shortText,
  keywords: v.pipe(v.array(shortText), v.maxLength(200)),
  status: statusSchema,
  notes: v.pipe(v.string(), v.maxLength(100_000)),
})
export type Metadata = v.InferOutput<typeof metadataSchema>

export const emptyMetadata: Metadata = {
  language: 'ar',
  deck: '',
  byline: '',
  dateline: '',
  slug: '',
  keywords: [],
  status: 'draft',
  notes: '',
}

/** Where a quote comes from. */
export const sourceKinds = [
  'interview',
  'press-conference',
  'statement',
  'social-post',
  'document',
  'other-medium',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** What shows that a quote was said, and how. An empty field is an empty string. */
export const proofSchema = v.strictObject({
  source: v.nullable(v.picklist(sourceKinds)),
  link: shortText,
  /** The day, as ISO 8601 writes it (2026-11-25). */
  date: shortText,
  place: shortText,
  /** Place in a recording, h:mm:ss. */
  timeCode: shortText,
  /** The words as they were said, when the quote is a translation. */
  original: longText,
  /** BCP 47 code of the language of the original wording. */
  originalLanguage: shortText,
  note: longText,
})
export type Proof = v.InferOutput<typeof proofSchema>

export const emptyProof: Proof = {
  source: null,
  link: '',
  date: '',
  place: '',
  timeCode: '',
  original: '',
  originalLanguage: '',
  note: '',
}

/** That somebody checked a quote, and the words that were checked. */
export const verificationSchema = v.strictObject({ words: longText, by: shortText, at: moment })
export type Verification = v.InferOutput<typeof verificationSchema>

/** The attributes of a quote mark, and of a block quote. */
export const quoteSchema = v.strictObject({
  id: identifier,
  state: v.picklist(reviewStates),
  /** Id of a speaker of the draft. */
  speaker: v.nullable(identifier),
  /** Why an anonymous speaker is not named. */
  reason: v.nullable(shortText),
  /** On the clipboard only: the speaker's name, role and forms, so that a quote pasted elsewhere keeps its speaker. */
  carried: v.nullable(v.pipe(v.string(), v.maxLength(4000))),
  proof: v.nullable(proofSchema),
  verification: v.nullable(verificationSchema),
})
export type QuoteAttributes = v.InferOutput<typeof quoteSchema>

/** A remark on a stretch of the text, with its answers; the stretch carries a comment mark of the same id. */
export const commentSchema = v.strictObject({
  id: identifier,
  /** The words that the comment was made on, for when they are gone. */
  excerpt: shortText,
  resolved: v.boolean(),
  messages: v.pipe(
    v.array(v.strictObject({ author: shortText, at: moment, text: longText })),
    v.minLength(1),
    v.maxLength(1000),
  ),
})
export type DraftComment = v.InferOutput<typeof commentSchema>
export const commentsSchema = v.pipe(v.array(commentSchema), v.maxLength(5000))

/** A warning of the desk that somebody has looked at and let pass. */
export const dismissalSchema = v.strictObject({
  /** Names the rule and what it found. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(longestField)),
  reason: shortText,
  by: shortText,
  at: moment,
})
export type Dismissal = v.InferOutput<typeof dismissalSchema>
export const dismissalsSchema = v.pipe(v.array(dismissalSchema), v.maxLength(5000))

/** Who suggested a change of the text, and when. */
export const changeSchema = v.strictObject({ id: identifier, author: shortText, at: moment })
export type ChangeAttributes = v.InferOutput<typeof changeSchema>

/**
 * A suggested change of what stands before a paragraph or heading: `inserted` when the break between it and the
 * block before is new, `deleted` when the two are to become one.
 */
export const breakSchema = v.strictObject({ kind: v.picklist(['inserted', 'deleted']), ...changeSchema.entries })
export type BreakChange = v.InferOutput<typeof breakSchema>

/** Makes a validator for ProseMirror's `validate` of an attribute; it throws a RangeError. */
export function validator(schema: v.GenericSchema): (value: unknown) => void {
  return (value) => {
    const result = v.safeParse(schema, value)
    if (!result.success) throw new RangeError(`Invalid attribute: ${result.issues[0]?.message ?? ''}`)
  }
}

/** A new identifier for a quote or a speaker: 48 random bits, in letters that survive every format. */
export function newIdentifier(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 12)
}

/** Only links that cannot run code: web, mail and telephone. */
export function isSafeLink(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s]+$/i.test(href.trim())
}
