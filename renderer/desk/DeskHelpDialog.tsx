import { deskRules } from '../../shared/desk/warning'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'

/** Every warning of the desk with the guideline that it follows. */
export function DeskHelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useMessages()
  return (
    <Dialog title={t('command.help.desk').replace(/…$/, '')} onClose={onClose} size="wide">
      <dl className="desk-help">
        {deskRules.map((rule) => (
          <div key={rule}>
            <dt>{t(`desk.${rule}.name`)}</dt>
            <dd>{t(`desk.${rule}.why`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
