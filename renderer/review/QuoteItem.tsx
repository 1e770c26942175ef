import { Check, UserRound } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { isUnreviewed, type QuoteRow } from '../../shared/draft/quotes'
import { useMessages } from '../messages/messages'
import { AnonymousForm } from './AnonymousForm'
import { evidenceLine } from './evidence'
import { SpeakerField } from './SpeakerField'

export type QuoteForm = 'speaker' | 'anonymous'

/** What a person can ask of a row; every function takes the row's index. */
export interface QuoteActions {
  select(index: number): void
  accept(index: number): void
  attribute(index: number, name: string): void
  anonymous(index: number, reason: string): void
  notQuote(index: number): void
  undecide(index: number): void
  openForm(index: number, form: QuoteForm | null): void
}

interface QuoteItemProps {
  readonly row: QuoteRow
  readonly index: number
  readonly active: boolean
  readonly form: QuoteForm | null
  readonly names: readonly string[]
  readonly actions: QuoteActions
}

// The same elements each time: React does not look into them again when the words of a quote change.
const personIcon = <UserRound aria-hidden="true" className="small-icon" />
const acceptIcon = <Check aria-hidden="true" />

function QuoteItemView({ row, index, active, form, names, actions }: QuoteItemProps) {
  const messages = useMessages()
  const { t, percent } = messages
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The whole row must be seen, with the form that has opened in it.
    if (active || form) element.current?.scrollIntoView({ block: 'nearest' })
  }, [active, form])
  const undecided = isUnreviewed(row)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the list, which holds the focus
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      ref={element}
      className={`quote-item state-${row.state}${active ? ' is-active' : ''}`}
      data-testid="quote-row"
      data-state={row.state}
      onClick={() => actions.select(index)}
    >
      <div role="group" aria-label={row.text} className="quote-body">
        <p className="quote-text" dir="auto">
          {row.text}
        </p>
        <p className="quote-speaker">
          {personIcon}
          <bdi
            className={row.speakerSuggested ? 'speaker-name is-suggested' : 'speaker-name'}
            data-testid="quote-speaker"
          >
            {row.state === 'anonymous' ? t('quote.state.anonymous') : (row.speakerName ?? t('quote.noSpeaker'))}
          </bdi>
          <span className="badge">{t(`quote.state.${row.state}`)}</span>
        </p>
        <p className="quote-evidence">
          {row.state === 'anonymous'
            ? row.reason
              ? t('quote.reason', { reason: row.reason })
              : t('quote.noReason')
            : evidenceLine(row, messages)}{' '}
          {undecided && row.speakerSuggested && (
            <span className="confidence">{t('quote.confidence', { percent: percent(row.confidence) })}</span>
          )}
        </p>
      </div>
      {form === 'speaker' && (
        <SpeakerField
          names={names}
          initial={row.speakerName ?? ''}
          onChoose={(name) => actions.attribute(index, name)}
          onCancel={() => actions.openForm(index, null)}
        />
      )}
      {form === 'anonymous' && (
        <AnonymousForm
          initial={row.reason ?? ''}
          onDone={(reason) => actions.anonymous(index, reason)}
          onCancel={() => actions.openForm(index, null)}
        />
      )}
      {form === null && (
        <div className="quote-actions">
          {undecided && row.speakerSuggested && (
            <button
              type="button"
              className="button primary"
              tabIndex={active ? 0 : -1}
              onClick={stop(() => actions.accept(index))}
            >
              {acceptIcon}
              {t('quote.accept')}
            </button>
          )}
          <button
            type="button"
            className="button"
            tabIndex={active ? 0 : -1}
            onClick={stop(() => actions.openForm(index, 'speaker'))}
          >
            {t('quote.speaker')}
          </button>
          <button
            type="button"
            className="button"
            tabIndex={active ? 0 : -1}
            onClick={stop(() => actions.openForm(index, 'anonymous'))}
          >
            {t('quote.anonymous')}
          </button>
          {row.state !== 'not-a-quote' && (
            <button
              type="button"
              className="button"
              tabIndex={active ? 0 : -1}
              onClick={stop(() => actions.notQuote(index))}
            >
              {t('quote.notQuote')}
            </button>
          )}
          {row.state !== 'suggested' && (
            <button
              type="button"
              className="button"
              tabIndex={active ? 0 : -1}
              onClick={stop(() => actions.undecide(index))}
            >
              {t('quote.undecide')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

function stop(act: () => void): (event: { stopPropagation(): void }) => void {
  return (event) => {
    event.stopPropagation()
    act()
  }
}

export const QuoteItem = memo(QuoteItemView)
