import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { speakersOf } from '../../shared/draft/speakers'
import type { BookResult } from '../../shared/ipc/contract'
import type { Metadata, Speaker } from '../../shared/schema/attributes'
import type { BookSpeaker } from '../../shared/speakers/book'
import { indexBook } from '../../shared/speakers/recognise'
import { bridge } from '../bridge'
import type { EditorStore } from '../editor/store'
import { useMessages } from '../messages/messages'
import { failureNotice } from '../workspace/failureNotice'
import type { NoticeContent } from '../workspace/Notice'

/** How long a decision may be thought over before the book learns it, in milliseconds. */
const learnAfter = 800

const localDay = (time: Date) =>
  `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}-${String(time.getDate()).padStart(2, '0')}`

/** The desk's speakers: read when they change, given to the engine, and taught those whom the person accepts here. */
export function useBook(store: EditorStore, draft: string, notify: (notice: NoticeContent) => void) {
  const { t } = useMessages()
  const [speakers, setSpeakers] = useState<readonly BookSpeaker[]>([])
  const show = useCallback(
    (result: BookResult) => {
      if (result.status === 'failed') {
        notify(failureNotice(t, result))
        return false
      }
      if (result.state !== 'whole') notify({ kind: 'error', text: t(`book.${result.state}`) })
      setSpeakers(result.speakers)
      return true
    },
    [notify, t],
  )
  useEffect(() => {
    const read = () => void bridge.invoke('book:read', null).then(show)
    read()
    return bridge.on('book:changed', read)
  }, [show])
  useEffect(() => store.setBook(indexBook(speakers, localDay(new Date()))), [store, speakers])
  useLearning(store, draft, show)
  const names = useMemo(() => speakers.map((one) => one.name), [speakers])
  return useMemo(() => ({ speakers, names, show }), [speakers, names, show])
}

/** Teaches the book the speakers of a draft that are new or say something new since it was opened. */
function useLearning(store: EditorStore, draft: string, show: (result: BookResult) => boolean): void {
  const known = useRef<{ readonly draft: string; speakers: readonly Speaker[] } | null>(null)
  useEffect(() => {
    // Those of a draft that comes from elsewhere are somebody else's decisions.
    known.current = { draft, speakers: speakersOf(store.current().doc) }
    let timer: number | null = null
    const learn = () => {
      timer = null
      const { doc } = store.current()
      const before = new Set(known.current?.speakers)
      const fresh = speakersOf(doc).filter((one) => !before.has(one))
      known.current = { draft, speakers: speakersOf(doc) }
      if (fresh.length === 0) return
      const { language } = doc.attrs.metadata as Metadata
      void bridge.invoke('book:learn', { speakers: [...fresh], language }).then(show)
    }
    const unsubscribe = store.subscribe(() => {
      if (speakersOf(store.current().doc) === known.current?.speakers) return
      if (timer !== null) clearTimeout(timer)
      timer = window.setTimeout(learn, learnAfter)
    })
    return () => {
      unsubscribe()
      if (timer !== null) clearTimeout(timer)
    }
  }, [store, draft, show])
}
