import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Warning } from '../../shared/desk/warning'
import type { EditorStore } from '../editor/store'
import { useMessages } from '../messages/messages'
import { ReasonForm } from '../ui/ReasonForm'
import type { NoticeContent } from '../workspace/Notice'
import { useWarnings } from './useWarnings'
import { WritingChecks } from './WritingChecks'

interface DeskPanelProps {
  readonly store: EditorStore
  readonly notify: (notice: NoticeContent) => void
  readonly onGo: (place: { readonly from: number; readonly to: number }) => void
  readonly onDismiss: (key: string, reason: string) => void
  readonly onRestore: (key: string) => void
}

/** What a careful desk looks at before it publishes; each is explained, and let pass with a reason. */
export function DeskPanel({ store, notify, onGo, onDismiss, onRestore }: DeskPanelProps) {
  const { t } = useMessages()
  const desk = useWarnings(store)
  const [dismissing, setDismissing] = useState<string | null>(null)
  return (
    <section className="panel-body" aria-label={t('panel.desk')}>
      <header className="panel-head">
        <p className="panel-progress" role="status" data-testid="warning-count">
          {t('desk.count', { count: desk.open.length })}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled with the keys */}
      <div className="desk-list" tabIndex={0} role="region" aria-label={t('panel.desk')}>
        {desk.open.length === 0 && <p className="panel-empty">{t('desk.none')}</p>}
        <ul className="plain-list">
          {desk.open.map((warning, i) => (
            <li key={`${warning.key} ${i}`} className="desk-item" data-testid="warning" data-rule={warning.rule}>
              <p className="desk-sentence">
                <TriangleAlert aria-hidden="true" className="small-icon" />
                <WarningText warning={warning} />
              </p>
              <details>
                <summary>{t('desk.why')}</summary>
                <p className="hint">{t(`desk.${warning.rule}.why`)}</p>
              </details>
              {dismissing === warning.key ? (
                <ReasonForm
                  label={t('desk.reason')}
                  onDone={(reason) => {
                    setDismissing(null)
                    onDismiss(warning.key, reason)
                  }}
                  onCancel={() => setDismissing(null)}
                />
              ) : (
                <div className="desk-actions">
                  <button type="button" className="button" onClick={() => onGo(warning)}>
                    {t('desk.go')}
                  </button>
                  <button type="button" className="button" onClick={() => setDismissing(warning.key)}>
                    {t('desk.dismiss')}
                  </button>
                </div>
              )}
            </li>
          ))}
        </ul>
        <WritingChecks store={store} notify={notify} onGo={(from, to) => onGo({ from, to })} />
        {desk.dismissed.length > 0 && (
          <details className="desk-dismissed">
            <summary>{t('desk.dismissed', { count: desk.dismissed.length })}</summary>
            <ul className="plain-list">
              {desk.dismissed.map(({ warning, dismissal }) => (
                <li key={warning.key} className="desk-item is-dismissed" data-testid="dismissed-warning">
                  <p className="desk-sentence">
                    <WarningText warning={warning} />
                  </p>
                  <p className="hint">
                    {t('desk.dismissedBy', {
                      by: `\u2068${dismissal.by}\u2069`,
                      reason: `\u2068${dismissal.reason}\u2069`,
                    })}
                  </p>
                  <button type="button" className="link-button" onClick={() => onRestore(warning.key)}>
                    {t('desk.restore')}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  )
}

/** The sentence of a warning; words of the article inside it run their own way. */
export function WarningText({ warning }: { readonly warning: Warning }) {
  const { t } = useMessages()
  const values = Object.fromEntries(Object.entries(warning.values).map(([key, value]) => [key, `\u2068${value}\u2069`]))
  return <span>{t(`desk.${warning.rule}`, values)}</span>
}
