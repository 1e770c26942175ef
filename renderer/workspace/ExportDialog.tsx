import { useId, useState } from 'react'
import { isUnreviewed, type QuoteRow } from '../../shared/draft/quotes'
import { isConfident } from '../../shared/draft/review'
import { confidentFrom, type ExportOptions } from '../../shared/formats/attributions'
import { type ExportFormat, exportFormats } from '../../shared/formats/write'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'

interface ExportDialogProps {
  readonly rows: readonly QuoteRow[]
  readonly onExport: (format: ExportFormat, options: ExportOptions) => void
  readonly onClose: () => void
}

/** Says what leaves with the article, and what is still unreviewed, before it is exported. */
export function ExportDialog({ rows, onExport, onClose }: ExportDialogProps) {
  const { t } = useMessages()
  const name = useId()
  const [format, setFormat] = useState<ExportFormat>('html')
  const [includeSuggestions, setInclude] = useState(false)
  const [keepMarks, setKeepMarks] = useState(false)
  const confident = rows.filter((row) => isConfident(row, confidentFrom)).length
  const included = includeSuggestions ? confident : 0
  const accepted = rows.filter((row) => row.state === 'attributed' || row.state === 'anonymous').length + included
  const unreviewed = rows.filter(isUnreviewed).length - included
  return (
    <Dialog
      title={t('export.title')}
      onClose={onClose}
      onSubmit={() => onExport(format, { includeSuggestions, keepMarks })}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary">
            {t('action.export')}
          </button>
        </>
      }
    >
      <fieldset className="radio-cards">
        <legend>{t('export.format')}</legend>
        {exportFormats.map((one) => (
          <label key={one} className="radio-card">
            <input type="radio" name={name} value={one} checked={format === one} onChange={() => setFormat(one)} />
            <span>{t(`export.format.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="export-summary" data-testid="export-summary">
        <p>{t('export.accepted', { count: accepted })}</p>
        <p className={unreviewed > 0 ? 'warning' : undefined}>{t('export.unreviewed', { count: unreviewed })}</p>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={includeSuggestions}
          disabled={confident === 0}
          onChange={(event) => setInclude(event.target.checked)}
        />
        <span>{t('export.includeSuggestions', { count: confident })}</span>
      </label>
      {format === 'html' && (
        <label className="check">
          <input type="checkbox" checked={keepMarks} onChange={(event) => setKeepMarks(event.target.checked)} />
          <span>{t('export.keepMarks')}</span>
        </label>
      )}
    </Dialog>
  )
}
