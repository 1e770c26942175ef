import { type KeyboardEvent, useId, useState } from 'react'
import { useMessages } from '../messages/messages'

interface AnonymousFormProps {
  readonly initial: string
  readonly onDone: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why a source is not named; a desk publishes no anonymous quote without a reason. */
export function AnonymousForm({ initial, onDone, onCancel }: AnonymousFormProps) {
  const { t } = useMessages()
  const id = useId()
  const [reason, setReason] = useState(initial)
  const common = [t('anonymous.reason.safety'), t('anonymous.reason.notAuthorised'), t('anonymous.reason.job')]
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
    if (event.key === 'Enter' && reason.trim() !== '') {
      event.preventDefault()
      onDone(reason)
    }
  }
  return (
    <div className="anonymous-form">
      <label htmlFor={id}>{t('anonymous.label')}</label>
      <input
        id={id}
        type="text"
        dir={reason === '' ? undefined : 'auto'}
        value={reason}
        placeholder={t('anonymous.placeholder')}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="chips">
        {common.map((one) => (
          <button key={one} type="button" className="chip" onClick={() => onDone(one)}>
            {one}
          </button>
        ))}
      </div>
      <div className="form-actions">
        <button type="button" className="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
        <button type="button" className="button primary" disabled={reason.trim() === ''} onClick={() => onDone(reason)}>
          {t('action.apply')}
        </button>
      </div>
    </div>
  )
}
