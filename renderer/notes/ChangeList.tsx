import { Check, CheckCheck, X } from 'lucide-react'
import { useMessages } from '../messages/messages'
import type { ChangeRow } from './changeRows'

interface ChangeListProps {
  readonly rows: readonly ChangeRow[]
  readonly onGo: (row: ChangeRow) => void
  /** @param ids of the changes, null for all */
  readonly onAccept: (ids: ReadonlySet<string> | null) => void
  readonly onReject: (ids: ReadonlySet<string> | null) => void
}

/** What editors suggest to put in and to take out, to be accepted or rejected one by one or together. */
export function ChangeList({ rows, onGo, onAccept, onReject }: ChangeListProps) {
  const { t, dateTime } = useMessages()
  return (
    <section aria-label={t('change.title')} className="note-section">
      <header className="panel-line">
        <h3>{t('change.title')}</h3>
        {rows.length > 0 && (
          <span className="panel-line-end">
            <button type="button" className="button" onClick={() => onAccept(null)}>
              <CheckCheck aria-hidden="true" />
              {t('change.acceptAll')}
            </button>
            <button type="button" className="button" onClick={() => onReject(null)}>
              {t('change.rejectAll')}
            </button>
          </span>
        )}
      </header>
      {rows.length === 0 && <p className="hint">{t('change.none')}</p>}
      <ul className="plain-list">
        {rows.map((row) => {
          const kind = row.deleted === '' ? 'inserted' : row.inserted === '' ? 'deleted' : 'replaced'
          return (
            <li key={row.id} className="note-item" data-testid="change-row">
              <button type="button" className="note-words" onClick={() => onGo(row)}>
                <span className="badge">{t(`change.${kind}`)}</span>
                <span dir="auto">
                  {row.deleted !== '' && <del>{visible(row.deleted)}</del>}
                  {row.inserted !== '' && <ins>{visible(row.inserted)}</ins>}
                </span>
                {row.breaks && <span className="hint">{t('change.break')}</span>}
              </button>
              <p className="hint">{t('change.by', { author: `\u2068${row.author}\u2069`, time: dateTime(row.at) })}</p>
              <div className="desk-actions">
                <button type="button" className="button" onClick={() => onAccept(new Set([row.id]))}>
                  <Check aria-hidden="true" />
                  {t('change.accept')}
                </button>
                <button type="button" className="button" onClick={() => onReject(new Set([row.id]))}>
                  <X aria-hidden="true" />
                  {t('change.reject')}
                </button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** A break between paragraphs as the sign that editors write for it. */
const visible = (text: string) => text.replaceAll('\n', ' ¶ ')
