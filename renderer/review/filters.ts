import type { QuoteState } from '../../shared/draft/quoteStates'
import { isUnreviewed, type QuoteRow, stateOf } from '../../shared/draft/quotes'

/** Which quotes the panel lists. */
export interface QuoteFilter {
  /** Only those that wait for a decision. */
  readonly unreviewed: boolean
  readonly state: QuoteState | null
  /** A name, '' for quotes without a speaker, null for everybody. */
  readonly speaker: string | null
  readonly kind: QuoteRow['kind'] | null
}

export const everyQuote: QuoteFilter = { unreviewed: false, state: null, speaker: null, kind: null }

export function matches(row: QuoteRow, filter: QuoteFilter): boolean {
  return (
    (!filter.unreviewed || isUnreviewed(row)) &&
    (filter.state === null || stateOf(row) === filter.state) &&
    (filter.speaker === null || (row.speakerName ?? '') === filter.speaker) &&
    (filter.kind === null || row.kind === filter.kind)
  )
}

/** Whether a filter leaves anything out by state, speaker or kind. */
export function isNarrow({ state, speaker, kind }: QuoteFilter): boolean {
  return state !== null || speaker !== null || kind !== null
}
