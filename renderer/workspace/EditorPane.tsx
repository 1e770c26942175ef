import { useEffect, useLayoutEffect, useRef } from 'react'
import type { EditorStore } from '../editor/store'
import { useMessages } from '../messages/messages'

/** The place in the page that the EditorView fills. */
export function EditorPane({ store }: { readonly store: EditorStore }) {
  const { t } = useMessages()
  const place = useRef<HTMLDivElement>(null)
  const label = t('editor.label')
  const firstLabel = useRef(label)
  // Before the first paint, so that the text is in it.
  useLayoutEffect(() => {
    if (!place.current) return
    const unmount = store.mount(place.current, firstLabel.current)
    store.focus()
    return unmount
  }, [store])
  useEffect(() => store.redraw(label), [store, label])
  return (
    <main className="editor-scroll">
      <div ref={place} className="editor-page" />
    </main>
  )
}
