import type { KeyboardEvent, ReactNode } from 'react'
import { useMessages } from '../messages/messages'

export const panels = ['quotes', 'speakers', 'desk', 'notes'] as const
export type Panel = (typeof panels)[number]

interface ReviewPaneProps {
  readonly panel: Panel
  /** How much is open in a panel, shown beside its name. */
  readonly counts: Readonly<Partial<Record<Panel, ReactNode>>>
  readonly onPanel: (panel: Panel) => void
  readonly children: ReactNode
}

/** The panel beside the text, with its tabs. */
export function ReviewPane({ panel, counts, onPanel, children }: ReviewPaneProps) {
  const { t, locale } = useMessages()
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = locale === 'ar' ? 'ArrowLeft' : 'ArrowRight'
    const back = locale === 'ar' ? 'ArrowRight' : 'ArrowLeft'
    if (event.key !== forward && event.key !== back) return
    const at = panels.indexOf(panel) + (event.key === forward ? 1 : -1)
    const other = panels[(at + panels.length) % panels.length] ?? panel
    onPanel(other)
    document.getElementById(`tab-${other}`)?.focus()
  }
  return (
    <aside className="panel" aria-label={t('panel.label')}>
      <div className="tabs" role="tablist" aria-label={t('panel.label')}>
        {panels.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={panel === one}
            aria-controls="panel-content"
            tabIndex={panel === one ? 0 : -1}
            onClick={() => onPanel(one)}
            onKeyDown={onKeyDown}
          >
            {t(`panel.${one}`)}
            {counts[one]}
          </button>
        ))}
      </div>
      <div id="panel-content" role="tabpanel" aria-labelledby={`tab-${panel}`} className="panel-content">
        {children}
      </div>
    </aside>
  )
}
