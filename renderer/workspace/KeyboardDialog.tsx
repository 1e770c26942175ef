import { commandIds, describeShortcut, shortcutOf } from '../../shared/commands/commands'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'

/** Every command that has a key. */
export function KeyboardDialog({ mac, onClose }: { readonly mac: boolean; readonly onClose: () => void }) {
  const { t } = useMessages()
  return (
    <Dialog title={t('keyboard.title')} onClose={onClose} size="wide">
      <p className="hint">{t('keyboard.note')}</p>
      <dl className="keys">
        {commandIds.map((id) => {
          const shortcut = shortcutOf(id)
          return (
            shortcut && (
              <div key={id}>
                <dt>{t(`command.${id}`)}</dt>
                <dd>
                  <kbd dir="ltr">{describeShortcut(shortcut, mac)}</kbd>
                </dd>
              </div>
            )
          )
        })}
      </dl>
    </Dialog>
  )
}
