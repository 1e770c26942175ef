import { CheckCheck, TextQuote } from 'lucide-react'
import type { EditorState } from 'prosemirror-state'
import { Fragment, type KeyboardEvent, memo, useMemo, useState } from 'react'
import { isUnreviewed, type QuoteRow } from '../../shared/draft/quotes'
import { type ReportRow, reportsOf } from '../../shared/draft/reports'
import { isConfident } from '../../shared/draft/review'
import { speakersOf } from '../../shared/draft/speakers'
import { confidentFrom } from '../../shared/formats/attributions'
import { attributionOf, rowAt, sameButWords } from '../editor/attribution'
import { type EditorStore, useEditor, useSettledEditor } from '../editor/store'
import { useMessages } from '../messages/messages'
import { type QuoteActions, type QuoteForm, QuoteItem } from './QuoteItem'
import { ReportItem } from './ReportItem'

interface QuotesPanelProps {
  readonly store: EditorStore
  readonly actions: QuoteActions
  readonly form: { readonly index: number; readonly form: QuoteForm } | null
  readonly onAcceptConfident: () => void
  /** Whether indirect speech is listed too. */
  readonly withReports: boolean
  readonly onWithReports: (shown: boolean) => void
  readonly onGoToReport: (report: ReportRow) => void
}

type Filter = 'all' | 'unreviewed'

/** Every quote of the draft in the order of the text, with its speaker, its evidence and its state. */
export function QuotesPanel(props: QuotesPanelProps) {
  const { store, actions, form, onAcceptConfident, withReports, onWithReports, onGoToReport } = props
  const { t, percent } = useMessages()
  const rows = useQuoteRows(store)
  const active = useEditor(store, (state) => rowAt(state, state.selection.head))
  const speakers = useEditor(store, (state) => speakersOf(state.doc))
  const suggested = useEditor(store, (state) => attributionOf(state).suggested)
  const names = useMemo(
    () => [...new Set([...speakers.map((one) => one.name), ...suggested.map((one) => one.name)])],
    [speakers, suggested],
  )
  const reports = useReports(store, withReports)
  const [filter, setFilter] = useState<Filter>('all')
  const reviewed = rows.filter((row) => !isUnreviewed(row)).length
  const confident = rows.filter((row) => isConfident(row, confidentFrom)).length
  const shown = rows.flatMap((row, index) => (filter === 'all' || isUnreviewed(row) || index === active ? [index] : []))

  const reportsAt = reportsByRow(reports, shown)

  // Asked of the editor itself: a fast key may come before the panel has been drawn again.
  const current = () => rowAt(store.current(), store.current().selection.head)
  const move = (step: 1 | -1) => {
    const at = shown.indexOf(current())
    const last = shown.length - 1
    const next = shown[at < 0 ? (step === 1 ? 0 : last) : Math.min(last, Math.max(0, at + step))]
    if (next !== undefined) actions.select(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const inField = event.target instanceof HTMLInputElement
    // On a button Enter is the button's own.
    const onButton = event.target instanceof HTMLButtonElement && event.code === 'Enter'
    if (inField || onButton) return
    const act = keyActions(current(), actions, move)[event.code]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <section className="panel-body" aria-label={t('panel.quotes')}>
      <header className="panel-head">
        <p className="panel-progress" role="status">
          {t('panel.progress', { reviewed, count: rows.length })}
        </p>
        <progress
          max={Math.max(1, rows.length)}
          value={reviewed}
          aria-label={t('panel.progress', { reviewed, count: rows.length })}
        />
        <div className="panel-tools">
          <div className="segmented" role="group" aria-label={t('panel.filter')}>
            {(['all', 'unreviewed'] as const).map((one) => (
              <button key={one} type="button" aria-pressed={filter === one} onClick={() => setFilter(one)}>
                {t(`panel.filter.${one}`)}
              </button>
            ))}
          </div>
          <button
            type="button"
            className="button toggle"
            aria-pressed={withReports}
            title={t('panel.reports.hint')}
            onClick={() => onWithReports(!withReports)}
          >
            <TextQuote aria-hidden="true" />
            {t('panel.reports')}
          </button>
          <button
            type="button"
            className="button"
            disabled={confident === 0}
            title={t('panel.acceptConfident.hint', { percent: percent(confidentFrom) })}
            onClick={onAcceptConfident}
          >
            <CheckCheck aria-hidden="true" />
            {t('panel.acceptConfident', { count: confident })}
          </button>
        </div>
      </header>
      <div
        className="quote-list"
        role="region"
        aria-label={t('panel.quotes')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the list is walked with the arrow keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        data-testid="quote-list"
      >
        {rows.length === 0 && <p className="panel-empty">{t('panel.empty')}</p>}
        {rows.length > 0 && shown.length === 0 && <p className="panel-empty">{t('panel.allReviewed')}</p>}
        {chunked(shown, chunkLength).map((indices) => (
          <QuoteChunk
            key={indices[0]}
            indices={indices}
            rows={indices.map((index) => rows[index])}
            active={indices.includes(active) ? active : -1}
            form={form && indices.includes(form.index) ? form : null}
            names={form && indices.includes(form.index) ? names : noNames}
            actions={actions}
            reports={withReports ? indices.map((index) => reportsAt.get(index) ?? noReports) : noReportLists}
            onGoToReport={onGoToReport}
          />
        ))}
        {reportsAt.get(behindAll)?.map((report) => (
          <ReportItem key={report.from} report={report} onGo={onGoToReport} />
        ))}
      </div>
    </section>
  )
}

/** The rows as they are; a key that changes only the words of one is waited out, so that it costs the typist nothing. */
function useQuoteRows(store: EditorStore): readonly QuoteRow[] {
  useEditor(store, rowsOf, sameButWords)
  useSettledEditor(store, rowsOf)
  return rowsOf(store.current())
}

const rowsOf = (state: EditorState) => attributionOf(state).rows

/** Indirect speech, worked out when typing pauses; none while it is not shown. */
function useReports(store: EditorStore, shown: boolean): readonly ReportRow[] {
  const settled = useSettledEditor(store, shown ? draftOf : nothing)
  const draft = settled ?? draftOf(store.current())
  return useMemo(() => (shown ? reportsOf(draft) : noReports), [shown, draft])
}

const draftOf = (state: EditorState) => attributionOf(state).draft
const nothing = () => null
const noReports: readonly ReportRow[] = []
const noReportLists: readonly (readonly ReportRow[])[] = []
const behindAll = -1

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

const noNames: readonly string[] = []

/** Rows are drawn in chunks, so that a key that changes one row of hundreds compares a few chunks only. */
const chunkLength = 16

function chunked(list: readonly number[], length: number): readonly (readonly number[])[] {
  const chunks: (readonly number[])[] = []
  for (let i = 0; i < list.length; i += length) chunks.push(list.slice(i, i + length))
  return chunks
}

interface QuoteChunkProps {
  readonly indices: readonly number[]
  readonly rows: readonly (QuoteRow | undefined)[]
  readonly active: number
  readonly form: { readonly index: number; readonly form: QuoteForm } | null
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

/** Keys of the list by their place on the keyboard, so that an Arabic layout changes nothing. */
function keyActions(
  active: number,
  actions: QuoteActions,
  move: (step: 1 | -1) => void,
): Readonly<Record<string, () => void>> {
  const onActive = (act: (index: number) => void) => () => {
    if (active >= 0) act(active)
  }
  return {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: onActive(actions.accept),
    KeyS: onActive((index) => actions.openForm(index, 'speaker')),
    KeyA: onActive((index) => actions.openForm(index, 'anonymous')),
    KeyX: onActive(actions.notQuote),
    KeyU: onActive(actions.undecide),
  }
}
