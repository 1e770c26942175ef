import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { analyseDraft } from '../draft/analysis'
import { isUnreviewed } from '../draft/quotes'
import { acceptConfident } from '../draft/review'

/** The confidence from which a suggestion counts as confident, here and in the panel's command. */
export const confidentFrom = 0.85

export interface ExportOptions {
  /** Export confident suggestions as if they had been accepted. */
  readonly includeSuggestions: boolean
  /** Keep typed quotation marks as characters, for a CMS that drops the `<q>` element. HTML only. */
  readonly keepMarks: boolean
}

export const plainExport: ExportOptions = { includeSuggestions: false, keepMarks: false }

/** The document to export: with suggestions taken in if asked, never changing the draft itself. */
export function prepareForExport(doc: Node, options: ExportOptions): Node {
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
  readonly anonymous: boolean
  readonly reason: string | null
}

/** The quotes that a person accepted, in the order of the text. */
export function acceptedQuotes(doc: Node): ExportedQuote[] {
  const { quotes } = analyseDraft(doc)
  const roles = new Map(
    (doc.attrs.speakers as readonly { id: string; role: string | null }[]).map((one) => [one.id, one.role]),
  )
  return quotes.rows
    .filter((row) => row.state === 'attributed' || row.state === 'anonymous')
    .map((row) => ({
      text: row.text,
      speaker: row.speakerName,
      role: row.speakerId ? (roles.get(row.speakerId) ?? null) : null,
      anonymous: row.state === 'anonymous',
      reason: row.reason,
    }))
}

/** How many quotes still wait for a decision. */
export function unreviewedCount(doc: Node): number {
  return analyseDraft(doc).quotes.rows.filter(isUnreviewed).length
}
