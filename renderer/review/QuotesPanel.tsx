import { CheckCheck, ListChecks, ListFilter, TextQuote } from 'lucide-react'
import type { EditorState } from 'prosemirror-state'
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react'
import { isUnreviewed, type QuoteRow } from '../../shared/draft/quotes'
import { type ReportRow, reportsOf } from '../../shared/draft/reports'
import { isConfident } from '../../shared/draft/review'
import { speakersOf } from '../../shared/draft/speakers'
import { confidentFrom } from '../../shared/formats/attributions'
import { attributionOf, rowAt, sameButWords } from '../editor/attribution'
import { type EditorStore, useEditor, useSettledEditor } from '../editor/store'
import { useMessages } from '../messages/messages'
import { isListKey, keyAction, type OpenForm, type QuoteActions } from './actions'
import { everyQuote, isNarrow, matches, type QuoteFilter } from './filters'
import { QuoteFilters } from './QuoteFilters'
import { QuoteList } from './QuoteList'
import { ReviewMode } from './ReviewMode'

interface QuotesPanelProps {
  readonly store: EditorStore
  readonly actions: QuoteActions
  readonly form: OpenForm | null
  /** Names of the speaker book, offered behind those of the draft. */
  readonly bookNames: readonly string[]
  readonly onAcceptConfident: () => void
  /** Whether indirect speech is listed too. */
  readonly withReports: boolean
  readonly onWithReports: (shown: boolean) => void
  readonly onGoToReport: (report: ReportRow) => void
  /** Whether the quotes that wait are walked through one by one. */
  readonly reviewing: boolean
  readonly onReviewing: (reviewing: boolean) => void
}

/** Every quote of the draft in the order of the text, with its speaker, its evidence and its state. */
export function QuotesPanel(props: QuotesPanelProps) {
  const { store, actions, form, onAcceptConfident, withReports, onWithReports, onGoToReport } = props
  const { reviewing, onReviewing } = props
  const { t, percent } = useMessages()
  const rows = useQuoteRows(store)
  const active = useEditor(store, (state) => rowAt(state, state.selection.head))
  const names = useSpeakerNames(store, props.bookNames)
  const reports = useReports(store, withReports)
  const [filter, setFilter] = useState<QuoteFilter>(everyQuote)
  const [filtering, setFiltering] = useState(false)
  // The list of a long draft is drawn behind the click, in slices.
  const drawn = useDeferredValue(filter)
  const reviewed = rows.filter((row) => !isUnreviewed(row)).length
  const confident = rows.filter((row) => isConfident(row, confidentFrom)).length
  const shown = useMemo(
    () => rows.flatMap((row, index) => (matches(row, drawn) || (drawn.unreviewed && index === active) ? [index] : [])),
    [rows, drawn, active],
  )

  // Asked of the editor itself: a fast key may come before the panel has been drawn again.
  const current = () => rowAt(store.current(), store.current().selection.head)
  const move = (step: 1 | -1) => {
    const at = shown.indexOf(current())
    const last = shown.length - 1
    const next = shown[at < 0 ? (step === 1 ? 0 : last) : Math.min(last, Math.max(0, at + step))]
    if (next !== undefined) actions.select(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isListKey(event)) return
    const act = keyAction(event.code, actions)
    if (event.code === 'ArrowDown') move(1)
    else if (event.code === 'ArrowUp') move(-1)
    else if (act && current() >= 0) act(current())
    else return
    event.preventDefault()
  }
  if (reviewing)
    return (
      <ReviewMode
        store={store}
        rows={rows}
        form={form}
        names={names}
        actions={actions}
        onLeave={() => onReviewing(false)}
      />
    )
  const empty = rows.length === 0 ? 'panel.empty' : isNarrow(drawn) ? 'panel.filter.none' : 'panel.allReviewed'
  return (
    <section className="panel-body" aria-label={t('panel.quotes')}>
      <header className="panel-head">
        <div className="panel-line">
          <p className="panel-progress" role="status">
            {t('panel.progress', { reviewed, count: rows.length })}
          </p>
          <button
            type="button"
            className="button primary"
            data-command="review.start"
            disabled={rows.length === 0}
            onClick={() => onReviewing(true)}
          >
            <ListChecks aria-hidden="true" />
            {t('panel.review')}
          </button>
        </div>
        <progress
          max={Math.max(1, rows.length)}
          value={reviewed}
          aria-label={t('panel.progress', { reviewed, count: rows.length })}
        />
        <div className="panel-tools">
          <div className="segmented" role="group" aria-label={t('panel.filter')}>
            {([false, true] as const).map((unreviewed) => (
              <button
                key={String(unreviewed)}
                type="button"
                aria-pressed={filter.unreviewed === unreviewed}
                onClick={() => setFilter({ ...filter, unreviewed })}
              >
                {t(unreviewed ? 'panel.filter.unreviewed' : 'panel.filter.all')}
              </button>
            ))}
          </div>
          <button
            type="button"
            className="button toggle"
            aria-pressed={filtering}
            onClick={() => {
              if (filtering) setFilter({ ...everyQuote, unreviewed: filter.unreviewed })
              setFiltering(!filtering)
            }}
          >
            <ListFilter aria-hidden="true" />
            {t('panel.filters')}
          </button>
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
          {confident > 0 && (
            <button
              type="button"
              className="button"
              title={t('panel.acceptConfident.hint', { percent: percent(confidentFrom) })}
              onClick={onAcceptConfident}
            >
              <CheckCheck aria-hidden="true" />
              {t('panel.acceptConfident', { count: confident })}
            </button>
          )}
        </div>
        {filtering && (
          <>
            <QuoteFilters rows={rows} filter={filter} onFilter={setFilter} />
            <p className="panel-shown" role="status" data-testid="filter-count">
              {t('panel.filter.shown', { count: shown.length })}
            </p>
          </>
        )}
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
        {shown.length === 0 && <p className="panel-empty">{t(empty)}</p>}
        <QuoteList
          rows={rows}
          shown={shown}
          active={active}
          form={form}
          names={names}
          actions={actions}
          reports={withReports ? reports : null}
          onGoToReport={onGoToReport}
        />
      </div>
    </section>
  )
}

/** Names that a speaker field offers: the draft's speakers, suggested ones, and those of the speaker book. */
function useSpeakerNames(store: EditorStore, bookNames: readonly string[]): readonly string[] {
  const speakers = useEditor(store, (state) => speakersOf(state.doc))
  const suggested = useEditor(store, (state) => attributionOf(state).suggested)
  return useMemo(
    () => [...new Set([...speakers.map((one) => one.name), ...suggested.map((one) => one.name), ...bookNames])],
    [speakers, suggested, bookNames],
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
