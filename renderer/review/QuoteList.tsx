import { Fragment, memo } from 'react'
import type { QuoteRow } from '../../shared/draft/quotes'
import type { ReportRow } from '../../shared/draft/reports'
import type { OpenForm, QuoteActions } from './actions'
import { QuoteItem } from './QuoteItem'
import { ReportItem } from './ReportItem'

interface QuoteListProps {
  readonly rows: readonly QuoteRow[]
  /** Indices of the rows to list. */
  readonly shown: readonly number[]
  readonly active: number
  readonly form: OpenForm | null
  readonly names: readonly string[]
  readonly actions: QuoteActions
  /** Indirect speech to list between them, null while it is not shown. */
  readonly reports: readonly ReportRow[] | null
  readonly onGoToReport: (report: ReportRow) => void
}

const noReports: readonly ReportRow[] = []
const noReportLists: readonly (readonly ReportRow[])[] = []
const noNames: readonly string[] = []
const behindAll = -1

/** Rows are drawn in chunks, so that a key that changes one row of hundreds compares a few chunks only. */
const chunkLength = 16

export function QuoteList({ rows, shown, active, form, names, actions, reports, onGoToReport }: QuoteListProps) {
  const reportsAt = reportsByRow(reports ?? noReports, shown)
  return (
    <>
      {chunked(shown, chunkLength).map((indices) => (
        <QuoteChunk
          key={indices[0]}
          indices={indices}
          rows={indices.map((index) => rows[index])}
          active={indices.includes(active) ? active : -1}
          form={form && indices.includes(form.index) ? form : null}
          names={form && indices.includes(form.index) ? names : noNames}
          actions={actions}
          reports={reports ? indices.map((index) => reportsAt.get(index) ?? noReports) : noReportLists}
          onGoToReport={onGoToReport}
        />
      ))}
      {reportsAt.get(behindAll)?.map((report) => (
        <ReportItem key={report.from} report={report} onGo={onGoToReport} />
      ))}
    </>
  )
}

/** Reports by the shown row that they stand in front of. */
function reportsByRow(
  reports: readonly ReportRow[],
  shown: readonly number[],
): ReadonlyMap<number, readonly ReportRow[]> {
  const found = new Map<number, ReportRow[]>()
  for (const report of reports) {
    const row = shown.find((index) => index >= report.row) ?? behindAll
    found.set(row, [...(found.get(row) ?? []), report])
  }
  return found
}

function chunked(list: readonly number[], length: number): readonly (readonly number[])[] {
  const chunks: (readonly number[])[] = []
  for (let i = 0; i < list.length; i += length) chunks.push(list.slice(i, i + length))
  return chunks
}

interface QuoteChunkProps {
  readonly indices: readonly number[]
  readonly rows: readonly (QuoteRow | undefined)[]
  readonly active: number
  readonly form: OpenForm | null
  readonly names: readonly string[]
  readonly actions: QuoteActions
  /** For each row the reports in front of it; empty while none are shown. */
  readonly reports: readonly (readonly ReportRow[])[]
  readonly onGoToReport: (report: ReportRow) => void
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}

const QuoteChunk = memo(
  function QuoteChunk({ indices, rows, active, form, names, actions, reports, onGoToReport }: QuoteChunkProps) {
    return indices.map((index, i) => {
      const row = rows[i]
      const own = form?.index === index ? form.form : null
      return (
        row && (
          <Fragment key={index}>
            {reports[i]?.map((report) => (
              <ReportItem key={report.from} report={report} onGo={onGoToReport} />
            ))}
            <QuoteItem
              row={row}
              index={index}
              active={index === active}
              form={own}
              names={own ? names : noNames}
              actions={actions}
            />
          </Fragment>
        )
      )
    })
  },
  (a, b) =>
    a.active === b.active &&
    a.form === b.form &&
    a.names === b.names &&
    a.actions === b.actions &&
    a.onGoToReport === b.onGoToReport &&
    a.reports.length === b.reports.length &&
    a.reports.every((list, i) => sameItems(list, b.reports[i] ?? [])) &&
    sameItems(a.indices, b.indices) &&
    sameItems(a.rows, b.rows),
)
