import { useEffect, useLayoutEffect, useRef } from 'react'
import type { EditorStore } from '../editor/store'
import { useMessages } from '../messages/messages'
import { region } from './regions'

/** Fills the editor's region with the EditorView; React itself draws nothing there. */
export function EditorPane({ store }: { readonly store: EditorStore }) {
  const { t } = useMessages()
  const label = t('editor.label')
  const firstLabel = useRef(label)
  // Before the first paint, so that the text is in it.
  useLayoutEffect(() => {
    const page = document.createElement('div')
    page.className = 'editor-page'
    region('editor').append(page)
    const unmount = store.mount(page, firstLabel.current)
    store.focus()
    return () => {
      unmount()
      page.remove()
    }
  }, [store])
  useEffect(() => store.redraw(label), [store, label])
  return null
}
