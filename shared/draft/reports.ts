import type { Evidence, ReportKind } from '../attribution/types'
import type { DraftAnalysis } from './analysis'

/** Speech without marks as the panel shows it. */
export interface ReportRow {
  readonly text: string
  readonly kind: ReportKind
  readonly speakerName: string
  readonly evidence: Evidence
  /** Index of the quote row that the report stands in front of; the number of rows behind the last. */
  readonly row: number
  readonly from: number
  readonly to: number
}

/** Everything that somebody is reported to have said without marks, in the order of the text. */
export function reportsOf({ analysis, blocks, quotes }: DraftAnalysis): ReportRow[] {
  return analysis.blocks.flatMap(({ reports }, block) => {
    const base = (blocks.positions[block] ?? 0) + 1
    const first = quotes.firstRow[block] ?? 0
    return reports.map(({ start, end, text, kind, name, evidence }): ReportRow => {
      const before = quotes.byBlock[block]?.filter((quote) => quote.start < start).length ?? 0
      return { text, kind, speakerName: name, evidence, row: first + before, from: base + start, to: base + end }
    })
  })
}
