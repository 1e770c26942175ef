import { ArrowLeft, ArrowRight, Clock3, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isUnreviewed, type QuoteRow } from '../../shared/draft/quotes'
import { attributionOf } from '../editor/attribution'
import type { EditorStore } from '../editor/store'
import { useMessages } from '../messages/messages'
import { IconButton } from '../ui/IconButton'
import { isListKey, keyAction, type OpenForm, type QuoteActions, quoteKeys } from './actions'
import { QuoteItem } from './QuoteItem'

interface ReviewModeProps {
  readonly store: EditorStore
  readonly rows: readonly QuoteRow[]
  readonly form: OpenForm | null
  readonly names: readonly string[]
  readonly actions: QuoteActions
  readonly onLeave: () => void
}

/** The quotes that wait, by the index of their row. */
const waiting = (rows: readonly QuoteRow[]): readonly number[] =>
  rows.flatMap((row, index) => (isUnreviewed(row) ? [index] : []))

/**
 * Walks through every quote that waits for a decision, the text beside it: one key decides, and the next one comes.
 * What is put off for later comes again at the end.
 */
export function ReviewMode({ store, rows, form, names, actions, onLeave }: ReviewModeProps) {
  const { t, locale } = useMessages()
  const [round, setRound] = useState(() => waiting(rows))
  const [at, setAt] = useState(0)
  const body = useRef<HTMLDivElement>(null)
  const count = rows.length
  const counted = useRef(count)
  if (counted.current !== count) {
    // The text was edited, so that there are other quotes now: the round is what waits of them.
    counted.current = count
    const left = waiting(rows)
    setRound(left)
    setAt(Math.min(at, Math.max(0, left.length - 1)))
  }
  const index = round[at]
  const row = index === undefined ? undefined : rows[index]
  const done = round.filter((one) => {
    const decided = rows[one]
    return decided !== undefined && !isUnreviewed(decided)
  }).length
  const left = round.length - done

  // biome-ignore lint/correctness/useExhaustiveDependencies: when another quote comes, not when its row is redrawn
  useEffect(() => {
    if (index !== undefined) actions.select(index)
    body.current?.focus({ preventScroll: true })
  }, [index, at])

  const advance = () => {
    // Asked of the editor itself: the panel has not been drawn again since the decision.
    const { rows: now } = attributionOf(store.current())
    const next = round.findIndex((one, i) => {
      const candidate = now[one]
      return i > at && candidate !== undefined && isUnreviewed(candidate)
    })
    setAt(next < 0 ? round.length : next)
    body.current?.focus({ preventScroll: true })
  }
  const then = (decided: boolean): boolean => {
    if (decided) advance()
    return decided
  }
  const own: QuoteActions = {
    ...actions,
    accept: (one) => then(actions.accept(one)),
    attribute(one, name) {
      actions.attribute(one, name)
      then(true)
    },
    anonymous(one, reason) {
      actions.anonymous(one, reason)
      then(true)
    },
    notQuote(one) {
      actions.notQuote(one)
      then(true)
    },
    verify: (one) => then(actions.verify(one)),
    prove: (one, proof, verified) => then(actions.prove(one, proof, verified) && verified),
  }
  const step = (by: 1 | -1) => setAt(Math.max(0, Math.min(round.length, at + by)))
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isListKey(event)) return
    const act = keyAction(event.code, own)
    if (event.code === 'Escape') onLeave()
    else if (event.code === quoteKeys.later || event.code === 'ArrowDown') step(1)
    else if (event.code === 'ArrowUp') step(-1)
    else if (act && index !== undefined) act(index)
    else return
    event.preventDefault()
  }
  const again = () => {
    setRound(waiting(rows))
    setAt(0)
  }
  const Back = locale === 'ar' ? ArrowRight : ArrowLeft
  const summary = round.length === 0 ? t('mode.nothing') : left === 0 ? t('mode.done') : t('mode.left', { count: left })
  return (
    <section className="panel-body review-mode" aria-label={t('mode.title')} data-testid="review-mode">
      <header className="panel-head">
        <div className="panel-line">
          <p className="panel-progress" role="status" data-testid="mode-progress">
            {t('mode.progress', { done, count: round.length })}
          </p>
          <IconButton icon={X} label={t('mode.leave')} onClick={onLeave} />
        </div>
        <progress
          max={Math.max(1, round.length)}
          value={done}
          aria-label={t('mode.progress', { done, count: round.length })}
        />
      </header>
      <div
        ref={body}
        className="quote-list"
        role="region"
        aria-label={t('mode.title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys decide about the quote
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {row && index !== undefined ? (
          <>
            <QuoteItem
              key={index}
              row={row}
              index={index}
              active
              form={form?.index === index ? form.form : null}
              names={names}
              actions={own}
              withKeys
            />
            <div className="mode-actions">
              <button type="button" className="button" disabled={at === 0} onClick={() => step(-1)}>
                <Back aria-hidden="true" />
                {t('mode.previous')}
              </button>
              <button type="button" className="button" onClick={() => step(1)}>
                <Clock3 aria-hidden="true" />
                {t('mode.later')}
                <kbd dir="ltr">L</kbd>
              </button>
            </div>
            <p className="hint">{t('mode.keys')}</p>
          </>
        ) : (
          <div className="mode-summary" role="status">
            <p>{summary}</p>
            {left > 0 && (
              <button type="button" className="button primary" onClick={again}>
                {t('mode.again')}
              </button>
            )}
            <button type="button" className="button" onClick={onLeave}>
              {t('mode.leave')}
            </button>
          </div>
        )}
      </div>
    </section>
  )
}
