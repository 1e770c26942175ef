import { type KeyboardEvent, useId, useState } from 'react'
import { useMessages } from '../messages/messages'

interface ReasonFormProps {
  readonly label: string
  readonly initial?: string
  /** What may be asked for at length is written over several lines; then Ctrl+Enter or ⌘↩ sends it. */
  readonly multiline?: boolean
  readonly action?: string
  readonly onDone: (text: string) => void
  readonly onCancel: () => void
}

/** Asks for a few words inside a list. Enter sends them, Escape leaves. */
export function ReasonForm({ label, initial = '', multiline = false, action, onDone, onCancel }: ReasonFormProps) {
  const { t } = useMessages()
  const id = useId()
  const [text, setText] = useState(initial)
  const empty = text.trim() === ''
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
    if (event.key !== 'Enter' || empty || (multiline && !event.ctrlKey && !event.metaKey)) return
    event.preventDefault()
    onDone(text)
  }
  const field = {
    id,
    value: text,
    dir: text === '' ? undefined : 'auto',
    // The person has just asked for this field.
    autoFocus: true,
    onKeyDown,
  } as const
  return (
    <div className="reason-form">
      <label htmlFor={id}>{label}</label>
      {multiline ? (
        <textarea {...field} rows={3} onChange={(event) => setText(event.target.value)} />
      ) : (
        <input {...field} type="text" onChange={(event) => setText(event.target.value)} />
      )}
      <div className="form-actions">
        <button type="button" className="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
        <button type="button" className="button primary" disabled={empty} onClick={() => onDone(text)}>
          {action ?? t('action.apply')}
        </button>
      </div>
    </div>
  )
}
