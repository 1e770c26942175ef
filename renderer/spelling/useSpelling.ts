import { useCallback, useEffect, useState } from 'react'
import type { Metadata } from '../../shared/schema/attributes'
import { bridge } from '../bridge'
import type { EditorStore } from '../editor/store'
import { useMessages } from '../messages/messages'
import { failureNotice } from '../workspace/failureNotice'
import type { NoticeContent } from '../workspace/Notice'
import type { SpellRequest } from './SpellMenu'

const again = () => window.dispatchEvent(new Event('isnad:spelling'))

/** Opens the menu of an unknown word by the mouse or by a command; words are looked up again when they may be known now. */
export function useSpelling(
  store: EditorStore,
  on: boolean,
  names: readonly string[],
  notify: (notice: NoticeContent) => void,
) {
  const { t } = useMessages()
  const [request, setRequest] = useState<SpellRequest | null>(null)
  useEffect(() => {
    store.spellingOn = on
    store.bookNames = names
    again()
  }, [store, on, names])
  useEffect(() => bridge.on('spell:changed', again), [])
  useEffect(() => {
    const onContextMenu = (event: MouseEvent) => {
      const word = store.misspellingUnder(event.clientX, event.clientY)
      if (!word) return
      event.preventDefault()
      setRequest({ word, x: event.clientX, y: event.clientY })
    }
    const editor = document.getElementById('editor')
    editor?.addEventListener('contextmenu', onContextMenu)
    return () => editor?.removeEventListener('contextmenu', onContextMenu)
  }, [store])
  const openHere = useCallback((): boolean => {
    const here = store.misspellingHere()
    if (here) setRequest(here)
    return here !== null
  }, [store])
  const addDictionary = useCallback(async () => {
    const { language } = store.current().doc.attrs.metadata as Metadata
    const result = await bridge.invoke('spell:import', { language })
    if (result.status === 'done')
      notify({ kind: 'done', text: t('spelling.imported', { name: `\u2068${result.name}\u2069` }) })
    if (result.status === 'failed') notify(failureNotice(t, result))
  }, [store, notify, t])
  const close = useCallback(() => setRequest(null), [])
  return { request, openHere, addDictionary, close }
}
