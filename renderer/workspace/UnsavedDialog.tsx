import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'

interface UnsavedDialogProps {
  readonly name: string
  readonly onSave: () => void
  readonly onDiscard: () => void
  readonly onClose: () => void
}

/** Asked before a draft with unsaved changes goes away. */
export function UnsavedDialog({ name, onSave, onDiscard, onClose }: UnsavedDialogProps) {
  const { t } = useMessages()
  return (
    <Dialog
      title={t('unsaved.title', { name: `\u2068${name}\u2069` })}
      onClose={onClose}
      onSubmit={onSave}
      actions={
        <>
          <button type="button" className="button danger" onClick={onDiscard}>
            {t('action.dontSave')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary" ref={(button) => button?.focus()}>
            {t('action.save')}
          </button>
        </>
      }
    >
      <p>{t('unsaved.body')}</p>
    </Dialog>
  )
}
