import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages'

export type Panel = 'quotes' | 'speakers'
const panels: readonly Panel[] = ['quotes', 'speakers']

interface ReviewPaneProps {
  readonly panel: Panel
  readonly onPanel: (panel: Panel) => void
  readonly children: ReactNode
}

/** The panel beside the text, with its tabs. */
export function ReviewPane({ panel, onPanel, children }: ReviewPaneProps) {
  const { t } = useMessages()
  const move = () => {
    const other = panel === 'quotes' ? 'speakers' : 'quotes'
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
            onKeyDown={(event) => {
              if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') move()
            }}
          >
            {t(`panel.${one}`)}
          </button>
        ))}
      </div>
      <div id="panel-content" role="tabpanel" aria-labelledby={`tab-${panel}`} className="panel-content">
        {children}
      </div>
    </aside>
  )
}
