import type { LockedDraft } from '../../shared/ipc/contract'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'

interface LockedDialogProps {
  readonly locked: LockedDraft
  readonly onOpen: (mode: 'read-only' | 'copy') => void
  readonly onClose: () => void
}

/** Asked when somebody else has the draft open. */
export function LockedDialog({ locked, onOpen, onClose }: LockedDialogProps) {
  const { t } = useMessages()
  const heldBy = locked.heldBy === '' ? t('locked.somebody') : `\u2068${locked.heldBy}\u2069`
  return (
    <Dialog
      title={t('locked.title', { name: `\u2068${locked.name}\u2069` })}
      onClose={onClose}
      onSubmit={() => onOpen('read-only')}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="button" className="button" onClick={() => onOpen('copy')}>
            {t('locked.copy')}
          </button>
          <button type="submit" className="button primary">
            {t('locked.read')}
          </button>
        </>
      }
    >
      <p>{t('locked.body', { heldBy })}</p>
    </Dialog>
  )
}
