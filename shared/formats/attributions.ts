import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { analyseDraft } from '../draft/analysis'
import { withoutChanges } from '../draft/changes'
import { commentsOf } from '../draft/comments'
import { stateOf } from '../draft/quotes'
import { acceptConfident } from '../draft/review'
import { speakersOf } from '../draft/speakers'
import { type DraftComment, emptyProof, type Proof } from '../schema/attributes'

/** The confidence from which a suggestion counts as confident, here and in the panel's command. */
export const confidentFrom = 0.85

export interface ExportOptions {
  /** Export confident suggestions as if they had been accepted. */
  readonly includeSuggestions: boolean
  /** Keep typed quotation marks as characters, for a CMS that drops the `<q>` element. HTML only. */
  readonly keepMarks: boolean
  /** Send what proves each quote along with it. */
  readonly includeProof: boolean
  /** Send the comments along. */
  readonly includeComments: boolean
}

export const plainExport: ExportOptions = {
  includeSuggestions: false,
  keepMarks: false,
  includeProof: false,
  includeComments: false,
}

/**
 * The document to export: without the changes that are only suggested, with suggested speakers taken in if asked.
 * The draft itself is never changed.
 */
export function prepareForExport(draft: Node, options: ExportOptions): Node {
  const doc = withoutChanges(draft, (of) => new Transform(of))
  if (!options.includeSuggestions) return doc
  const { quotes, analysis } = analyseDraft(doc)
  const tr = new Transform(doc)
  acceptConfident(tr, quotes, analysis, confidentFrom)
  return tr.doc
}

/** A quote as it leaves with the article. */
export interface ExportedQuote {
  readonly text: string
  readonly speaker: string | null
  readonly role: string | null
  readonly affiliation: string | null
  readonly anonymous: boolean
  readonly reason: string | null
  readonly verified: boolean
  readonly proof: Proof | null
}

/** The quotes that a person accepted, in the order of the text. */
export function acceptedQuotes(doc: Node): ExportedQuote[] {
  const { quotes } = analyseDraft(doc)
  const speakers = new Map(speakersOf(doc).map((one) => [one.id, one]))
  return quotes.rows
    .filter((row) => row.state === 'attributed' || row.state === 'anonymous')
    .map((row) => {
      const speaker = speakers.get(row.speakerId ?? '')
      return {
        text: row.text,
        speaker: row.speakerName,
        role: speaker?.role ?? null,
        affiliation: speaker?.affiliation ?? null,
        anonymous: row.state === 'anonymous',
        reason: row.reason,
        verified: stateOf(row) === 'verified',
        proof: row.proof,
      }
    })
}

/** The fields of a proof that say something. */
export function filledProof(proof: Proof): Readonly<Record<string, string>> {
  const fields = (Object.keys(emptyProof) as (keyof Proof)[]).map((field) => [field, proof[field]] as const)
  return Object.fromEntries(fields.flatMap(([field, value]) => (value ? [[field, value]] : [])))
}

/** Comments as they leave with the article: what each is about and what was said. */
export function exportedComments(doc: Node): readonly (Pick<DraftComment, 'resolved' | 'messages'> & { on: string })[] {
  return commentsOf(doc).map(({ excerpt, resolved, messages }) => ({ on: excerpt, resolved, messages }))
}
