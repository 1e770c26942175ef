import * as v from 'valibot'

/**
 * What a person decided about a quote. `open`: marked as a quote by hand, its speaker still to be named.
 * A quote that nobody has decided about carries no mark at all: it is a suggestion of the engine.
 */
export const reviewStates = ['open', 'attributed', 'anonymous', 'not-a-quote'] as const
export type ReviewState = (typeof reviewStates)[number]

const shortText = v.pipe(v.string(), v.maxLength(2000))
const identifier = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

export const speakerSchema = v.strictObject({
  id: identifier,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  /** Other forms by which the text calls the speaker: surname, title. */
  forms: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(200)),
  role: v.nullable(shortText),
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
})
export type QuoteAttributes = v.InferOutput<typeof quoteSchema>

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
