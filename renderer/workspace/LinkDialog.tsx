import { useState } from 'react'
import { isSafeLink } from '../../shared/schema/attributes'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'

interface LinkDialogProps {
  readonly initial: string
  /** `null` removes the link. */
  readonly onDone: (href: string | null) => void
  readonly onClose: () => void
}

/** An address as a person types it: a bare host becomes https. */
function complete(address: string): string {
  const trimmed = address.trim()
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u.test(trimmed) ? `https://${trimmed}` : trimmed
}

export function LinkDialog({ initial, onDone, onClose }: LinkDialogProps) {
  const { t } = useMessages()
  const [address, setAddress] = useState(initial)
  const [error, setError] = useState<string | null>(null)
  const submit = () => {
    const href = complete(address)
    if (isSafeLink(href)) onDone(href)
    else setError(t('link.invalid'))
  }
  return (
    <Dialog
      title={t('link.title')}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          {initial !== '' && (
            <button type="button" className="button" onClick={() => onDone(null)}>
              {t('action.removeLink')}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary">
            {t('action.apply')}
          </button>
        </>
      }
    >
      <TextField
        label={t('link.address')}
        value={address}
        onChange={setAddress}
        placeholder="https://"
        dir="ltr"
        error={error}
        autoFocus
      />
    </Dialog>
  )
}
