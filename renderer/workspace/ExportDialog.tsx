import { CircleCheck } from 'lucide-react'
import type { EditorState } from 'prosemirror-state'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { commentsOf } from '../../shared/draft/comments'
import { isUnreviewed } from '../../shared/draft/quotes'
import { isConfident } from '../../shared/draft/review'
import { confidentFrom, type ExportOptions, plainExport } from '../../shared/formats/attributions'
import { type ExportFormat, exportFormats } from '../../shared/formats/names'
import { deskStateOf } from '../desk/useWarnings'
import { attributionOf } from '../editor/attribution'
import { useMessages } from '../messages/messages'
import { changeRows } from '../notes/changeRows'
import { Dialog } from '../ui/Dialog'
import type { Panel } from './ReviewPane'

interface ExportDialogProps {
  readonly state: EditorState
  readonly onExport: (format: ExportFormat, options: ExportOptions) => void
  /** Leaves the dialog for what is open. */
  readonly onShow: (panel: Panel) => void
  readonly onClose: () => void
}

/** Says what leaves with the article, and what is still open, before it is exported. */
export function ExportDialog({ state, onExport, onShow, onClose }: ExportDialogProps) {
  const { t } = useMessages()
  const name = useId()
  const [format, setFormat] = useState<ExportFormat>('html')
  const [options, setOptions] = useState(plainExport)
  const { rows } = attributionOf(state)
  const open = useMemo(
    () => ({
      warnings: deskStateOf(state).open.length,
      comments: commentsOf(state.doc).filter((one) => !one.resolved).length,
      changes: changeRows(state.doc).length,
    }),
    [state],
  )
  const confident = rows.filter((row) => isConfident(row, confidentFrom)).length
  const included = options.includeSuggestions ? confident : 0
  const accepted = rows.filter((row) => row.state === 'attributed' || row.state === 'anonymous').length + included
  const waiting = rows.filter(isUnreviewed).length
  const proofs = rows.some((row) => row.proof !== null)
  const ready = waiting + open.warnings + open.comments + open.changes === 0
  const check = (option: keyof ExportOptions, label: string, disabled = false) => (
    <label className="check">
      <input
        type="checkbox"
        checked={options[option]}
        disabled={disabled}
        onChange={(event) => setOptions({ ...options, [option]: event.target.checked })}
      />
      <span>{label}</span>
    </label>
  )
  const item = (count: number, text: string, panel: Panel): ReactNode =>
    count > 0 && (
      <li>
        <span>{text}</span>
        <button type="button" className="link-button" onClick={() => onShow(panel)}>
          {t('ready.show')}
        </button>
      </li>
    )
  return (
    <Dialog
      title={t('export.title')}
      onClose={onClose}
      onSubmit={() => onExport(format, options)}
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
      <section className="ready" aria-label={t('ready.title')} data-testid="ready">
        <h3>{t('ready.title')}</h3>
        {ready ? (
          <p className="ready-yes">
            <CircleCheck aria-hidden="true" />
            {t('ready.yes')}
          </p>
        ) : (
          <ul className="plain-list">
            {item(waiting, t('ready.unreviewed', { count: waiting }), 'quotes')}
            {item(open.warnings, t('desk.count', { count: open.warnings }), 'desk')}
            {item(open.comments, t('comment.count', { count: open.comments }), 'notes')}
            {item(open.changes, t('ready.changes', { count: open.changes }), 'notes')}
          </ul>
        )}
      </section>
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
        <p className={waiting > included ? 'warning' : undefined}>
          {t('export.unreviewed', { count: Math.max(0, waiting - included) })}
        </p>
      </div>
      {check('includeSuggestions', t('export.includeSuggestions', { count: confident }), confident === 0)}
      {format === 'html' && check('keepMarks', t('export.keepMarks'))}
      {format !== 'txt' && check('includeProof', t('export.includeProof'), !proofs)}
      {format !== 'txt' && check('includeComments', t('export.includeComments'), commentsOf(state.doc).length === 0)}
    </Dialog>
  )
}
