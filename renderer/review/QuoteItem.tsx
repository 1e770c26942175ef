import { BadgeCheck, Check, FileCheck, UserRound } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import type { QuoteState } from '../../shared/draft/quoteStates'
import { isUnreviewed, type QuoteRow, stateOf } from '../../shared/draft/quotes'
import { type Messages, useMessages } from '../messages/messages'
import { AnonymousForm } from './AnonymousForm'
import { type QuoteActions, type QuoteForm, quoteKeys } from './actions'
import { evidenceLine, proofLine, verifiedLine } from './evidence'
import { ProofForm } from './ProofForm'
import { SpeakerField } from './SpeakerField'
import { VerifiedWords } from './VerifiedWords'

interface QuoteItemProps {
  readonly row: QuoteRow
  readonly index: number
  readonly active: boolean
  readonly form: QuoteForm | null
  readonly names: readonly string[]
  readonly actions: QuoteActions
  /** Whether the buttons show their keys. */
  readonly withKeys?: boolean
}

// The same elements each time: React does not look into them again when the words of a quote change.
const personIcon = <UserRound aria-hidden="true" className="small-icon" />
const acceptIcon = <Check aria-hidden="true" />
const verifyIcon = <BadgeCheck aria-hidden="true" />
const proofIcon = <FileCheck aria-hidden="true" className="small-icon" />

function QuoteItemView({ row, index, active, form, names, actions, withKeys = false }: QuoteItemProps) {
  const messages = useMessages()
  const { t, percent } = messages
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The whole row must be seen, with the form that has opened in it.
    if (active || form) element.current?.scrollIntoView({ block: 'nearest' })
  }, [active, form])
  const state = stateOf(row)
  const proof = row.proof && proofLine(row.proof, messages)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the list, which holds the focus
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      ref={element}
      className={`quote-item state-${state}${active ? ' is-active' : ''}`}
      data-testid="quote-row"
      data-state={state}
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
          <span className="badge">{t(`quote.state.${state}`)}</span>
        </p>
        <p className="quote-evidence quote-why">
          <span className="evidence-words">
            {row.state === 'anonymous' ? reasonLine(row, messages) : evidenceLine(row, messages, active)}
          </span>
          {isUnreviewed(row) && row.speakerSuggested && (
            <span className="confidence">{t('quote.confidence', { percent: percent(row.confidence) })}</span>
          )}
        </p>
        {proof && (
          <p className="quote-evidence quote-proof" data-testid="quote-proof">
            {proofIcon}
            {proof}
          </p>
        )}
        {row.verification && <p className="quote-evidence">{verifiedLine(row.verification, messages)}</p>}
      </div>
      {state === 'changed' && row.verification && active && (
        <VerifiedWords verified={row.verification.words} words={row.text} />
      )}
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
      {form === 'proof' && (
        <ProofForm
          initial={row.proof}
          onDone={(given, verified) => actions.prove(index, given, verified)}
          onCancel={() => actions.openForm(index, null)}
        />
      )}
      {form === null && active && (
        <QuoteButtons row={row} state={state} index={index} actions={actions} withKeys={withKeys} messages={messages} />
      )}
    </div>
  )
}

function reasonLine(row: QuoteRow, { t }: Messages): string {
  return row.reason ? t('quote.reason', { reason: `\u2068${row.reason}\u2069` }) : t('quote.noReason')
}

interface QuoteButtonsProps {
  readonly row: QuoteRow
  readonly state: QuoteState
  readonly index: number
  readonly actions: QuoteActions
  readonly withKeys: boolean
  readonly messages: Messages
}

/** What can be decided about the quote, most likely first. */
function QuoteButtons({ row, state, index, actions, withKeys, messages: { t } }: QuoteButtonsProps) {
  const key = (code: string) => (withKeys ? <kbd dir="ltr">{code.replace('Key', '')}</kbd> : null)
  const undecided = state === 'suggested' || state === 'open'
  const button = (label: string, code: string, act: () => void) => (
    <button type="button" className="button" onClick={stop(act)}>
      {label}
      {key(code)}
    </button>
  )
  return (
    <div className="quote-actions">
      {undecided && row.speakerSuggested && (
        <button type="button" className="button primary" onClick={stop(() => actions.accept(index))}>
          {acceptIcon}
          {t('quote.accept')}
          {key(quoteKeys.accept)}
        </button>
      )}
      {state !== 'verified' && state !== 'not-a-quote' && (
        <button
          type="button"
          className={undecided ? 'button' : 'button primary'}
          onClick={stop(() => actions.verify(index))}
        >
          {verifyIcon}
          {t(state === 'changed' ? 'quote.verifyAgain' : 'quote.verify')}
          {key(quoteKeys.verify)}
        </button>
      )}
      {state === 'changed' && (
        <button type="button" className="button" onClick={stop(() => actions.restoreWords(index))}>
          {t('quote.restoreWords')}
        </button>
      )}
      {button(t('quote.speaker'), quoteKeys.speaker, () => actions.openForm(index, 'speaker'))}
      {button(t('quote.anonymous'), quoteKeys.anonymous, () => actions.openForm(index, 'anonymous'))}
      {state !== 'not-a-quote' && button(t('quote.notQuote'), quoteKeys.notQuote, () => actions.notQuote(index))}
      {state !== 'not-a-quote' && button(t('quote.proof'), quoteKeys.proof, () => actions.openForm(index, 'proof'))}
      {row.verification && (
        <button type="button" className="button" onClick={stop(() => actions.unverify(index))}>
          {t('quote.unverify')}
        </button>
      )}
      {row.state !== 'suggested' && button(t('quote.undecide'), quoteKeys.undecide, () => actions.undecide(index))}
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
