import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { dismissalsOf, warningsOf } from '../../desk/checks'
import { type DeskRule, deskDraft } from '../../desk/warning'
import { analyseDraft } from '../../draft/analysis'
import { withoutChanges } from '../../draft/changes'
import type { QuoteState } from '../../draft/quoteStates'
import { stateOf } from '../../draft/quotes'
import { speakersOf } from '../../draft/speakers'
import type { Metadata, Proof } from '../../schema/attributes'
import { headlineOf } from '../../schema/blocks'

/** A quote as the report lists it. */
export interface ReportedQuote {
  /** From 1, in the order of the text. */
  readonly number: number
  readonly text: string
  readonly kind: string
  readonly state: QuoteState
  readonly speaker: string | null
  readonly role: string | null
  readonly affiliation: string | null
  /** Why an anonymous source is not named. */
  readonly reason: string | null
  /** The words of the text that name the speaker, null when a person said who speaks. */
  readonly cue: string | null
  readonly proof: Proof | null
  readonly verifiedBy: string | null
  /** Milliseconds since 1970. */
  readonly verifiedAt: number | null
  /** The words that were verified, when they are others now. */
  readonly verifiedWords: string | null
  /** The block it stands in, counted from 1 over blocks that hold text, and the UTF-16 offsets of its words in it. */
  readonly block: number
  readonly start: number
  readonly end: number
}

/** All quotes of a draft with what is known of each. */
export interface AttributionReport {
  readonly headline: string
  readonly language: string
  /** Milliseconds since 1970. */
  readonly made: number
  readonly quotes: readonly ReportedQuote[]
  readonly warnings: readonly {
    readonly rule: DeskRule
    readonly values: Readonly<Record<string, string>>
    /** Why it was let pass and by whom; null for one that is open. */
    readonly dismissed: { readonly reason: string; readonly by: string; readonly at: number } | null
  }[]
}

/**
 * Reports on the quotes of a draft, without its suggested changes.
 * @param made when the report is made, in milliseconds since 1970
 */
export function attributionReport(draft: Node, made: number): AttributionReport {
  const doc = withoutChanges(draft, (of) => new Transform(of))
  const analysis = analyseDraft(doc)
  const accepted = new Map(speakersOf(doc).map((one) => [one.id, one]))
  const suggested = new Map(analysis.analysis.speakers.map((one) => [one.name, one]))
  const quotes = deskDraft(doc, analysis).quotes.map(({ row, place, block }, i): ReportedQuote => {
    const speaker = row.speakerId === null ? suggested.get(row.speakerName ?? '') : accepted.get(row.speakerId)
    const base = (analysis.blocks.positions[block] ?? 0) + 1
    const state = stateOf(row)
    return {
      number: i + 1,
      text: row.text,
      kind: row.kind,
      state,
      speaker: row.speakerName,
      role: speaker?.role ?? null,
      affiliation: speaker?.affiliation ?? null,
      reason: row.reason,
      cue: row.evidence?.excerpt || null,
      proof: row.proof,
      verifiedBy: row.verification?.by ?? null,
      verifiedAt: row.verification?.at ?? null,
      verifiedWords: state === 'changed' ? (row.verification?.words ?? null) : null,
      block: block + 1,
      start: place.from - base,
      end: place.to - base,
    }
  })
  const dismissals = new Map(dismissalsOf(doc).map((one) => [one.key, one]))
  const warnings = warningsOf(doc, analysis).map(({ rule, values, key }) => {
    const dismissal = dismissals.get(key)
    return {
      rule,
      values,
      dismissed: dismissal ? { reason: dismissal.reason, by: dismissal.by, at: dismissal.at } : null,
    }
  })
  return { headline: headlineOf(doc), language: (doc.attrs.metadata as Metadata).language, made, quotes, warnings }
}
