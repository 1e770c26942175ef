import { useCallback, useEffect, useState } from 'react'
import type { ViewSettings } from '../../shared/ipc/view'
import { bridge } from '../bridge'

function apply(view: ViewSettings): void {
  const { style, dataset } = document.documentElement
  style.setProperty('--text-scale', String(view.size / 100))
  style.setProperty('--page-width', `${view.width}px`)
  dataset.focusMode = String(view.focus)
  dataset.typewriter = String(view.typewriter)
}

/** Puts the person's view on the root element for the style sheets and the editor's plugins, and keeps it. */
export function useView(first: ViewSettings): readonly [ViewSettings, (view: ViewSettings) => void] {
  const [view, setView] = useState(first)
  useEffect(() => apply(first), [first])
  const change = useCallback((changed: ViewSettings) => {
    // At once: the editor is asked to look again right after.
    apply(changed)
    setView(changed)
    void bridge.invoke('settings:set', { view: changed })
  }, [])
  return [view, change]
}
