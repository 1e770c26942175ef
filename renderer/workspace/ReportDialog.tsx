import { Printer } from 'lucide-react'
import { useId, useState } from 'react'
import { type ReportFormat, reportFormats } from '../../shared/formats/names'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'

interface ReportDialogProps {
  readonly onSave: (format: ReportFormat) => void
  readonly onPrint: () => void
  readonly onClose: () => void
}

/** The list of all quotes with their evidence, to keep or to print. */
export function ReportDialog({ onSave, onPrint, onClose }: ReportDialogProps) {
  const { t } = useMessages()
  const name = useId()
  const [format, setFormat] = useState<ReportFormat>('html')
  return (
    <Dialog
      title={t('report.title')}
      onClose={onClose}
      onSubmit={() => onSave(format)}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="button" className="button" onClick={onPrint}>
            <Printer aria-hidden="true" />
            {t('report.print')}
          </button>
          <button type="submit" className="button primary">
            {t('report.save')}
          </button>
        </>
      }
    >
      <p>{t('report.body')}</p>
      <fieldset className="radio-cards">
        <legend>{t('export.format')}</legend>
        {reportFormats.map((one) => (
          <label key={one} className="radio-card">
            <input type="radio" name={name} value={one} checked={format === one} onChange={() => setFormat(one)} />
            <span>{t(`report.format.${one}`)}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
