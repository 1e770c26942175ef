import { useState } from 'react'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'

interface AuthorDialogProps {
  readonly initial: string
  readonly onDone: (author: string) => void
  readonly onClose: () => void
}

/** Asks how the person signs. */
export function AuthorDialog({ initial, onDone, onClose }: AuthorDialogProps) {
  const { t } = useMessages()
  const [name, setName] = useState(initial)
  const given = name.trim().slice(0, 200)
  return (
    <Dialog
      title={t('author.title')}
      onClose={onClose}
      onSubmit={() => given !== '' && onDone(given)}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={given === ''}>
            {t('action.done')}
          </button>
        </>
      }
    >
      <TextField label={t('author.label')} value={name} onChange={setName} autoFocus />
      <p className="hint">{t('author.hint')}</p>
    </Dialog>
  )
}
