import { X } from 'lucide-react'
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { useMessages } from '../messages/messages'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  /** Called when the form is submitted (Enter, or the main button). */
  readonly onSubmit?: () => void
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** `large` fills the window's height. */
  readonly size?: 'wide' | 'large'
}

// The platform would focus the close button, which comes first.
const firstControl = '.dialog-body :is(input, select, textarea), .dialog-actions .primary'

/** A modal dialog on the platform's own `<dialog>`: focus stays inside, Escape closes. */
export function Dialog({ title, onClose, onSubmit, actions, children, size }: DialogProps) {
  const { t } = useMessages()
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = element.current
    if (dialog && !dialog.open) {
      dialog.showModal()
      dialog.querySelector<HTMLElement>(firstControl)?.focus()
    }
    return () => dialog?.close()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit?.()
  }
  return (
    <dialog
      ref={element}
      className={size ? `dialog dialog-${size}` : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <form onSubmit={submit}>
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="icon-button" aria-label={t('action.close')} onClick={onClose}>
            <X aria-hidden="true" />
          </button>
        </header>
        <div className="dialog-body">{children}</div>
        {actions && <footer className="dialog-actions">{actions}</footer>}
      </form>
    </dialog>
  )
}
