import type { Node } from 'prosemirror-model'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { documentFromJson } from '../../shared/draft/file'
import type { WriteResult } from '../../shared/ipc/contract'
import { bridge } from '../bridge'
import { restoreVersion } from '../editor/restore'
import type { EditorStore } from '../editor/store'
import { useMessages } from '../messages/messages'
import type { JournalSender } from './journalSender'
import type { NoticeContent } from './Notice'

/** What somebody else did to the window's file, and what the person can do about it. */
export interface OutsideChanges {
  /** What the file holds now, when the window has changes of its own; null when there is nothing to decide. */
  readonly theirs: Node | null
  keepMine(): Promise<void>
  takeTheirs(): Promise<void>
  keepBoth(): Promise<void>
  decideLater(): void
  /** Asks what is to become of the file and of the draft. */
  ask(): Promise<void>
}

interface Outcome {
  readonly notify: (notice: NoticeContent) => void
  /** The draft is in this file now, or could not be written. */
  readonly onWritten: (result: WriteResult, doc: Node) => void
}

/** @param name the file's name, isolated from the direction of the sentence that it stands in */
export function useOutsideChanges(
  store: EditorStore,
  journal: JournalSender,
  name: string,
  { notify, onWritten }: Outcome,
): OutsideChanges {
  const { t } = useMessages()
  const [theirs, setTheirs] = useState<Node | null>(null)

  const read = useCallback(async (): Promise<Node | null> => {
    const found = await bridge.invoke('outside:read', null)
    if (!found) notify({ kind: 'error', text: t('outside.unreadable', { name }) })
    return found && documentFromJson(found.document)
  }, [notify, t, name])

  const ask = useCallback(async () => setTheirs(await read()), [read])

  /** The draft becomes what the file holds, as a change that undo takes back. */
  const take = useCallback(
    async (doc: Node): Promise<void> => {
      store.run(restoreVersion(doc))
      store.markSaved(store.current().doc)
      setTheirs(null)
      await bridge.invoke('outside:decide', { taken: true, version: await journal.flush() })
      notify({ kind: 'done', text: t('outside.reloaded', { name }) })
    },
    [store, journal, notify, t, name],
  )
  const takeTheirs = useCallback(async () => {
    if (theirs) await take(theirs)
  }, [theirs, take])
  const keepMine = useCallback(async () => {
    setTheirs(null)
    await bridge.invoke('outside:decide', { taken: false, version: 0 })
    notify({ kind: 'done', text: t('outside.mineKept') })
  }, [notify, t])
  const keepBoth = useCallback(async () => {
    setTheirs(null)
    const { doc } = store.current()
    const version = await journal.flush()
    const document = doc.toJSON() as Record<string, unknown>
    onWritten(await bridge.invoke('draft:saveCopy', { document, version }), doc)
  }, [store, journal, onWritten])
  const decideLater = useCallback(() => setTheirs(null), [])

  useEffect(
    () =>
      bridge.on('draft:changed-outside', ({ change }) => {
        if (change === 'gone') {
          store.markLost()
          return notify({ kind: 'error', text: t('outside.gone', { name }) })
        }
        void read().then((doc) => {
          if (!doc) return
          // Asked after the reading: what was typed meanwhile is not to be replaced.
          if (store.isUnsaved()) setTheirs(doc)
          else void take(doc)
        })
      }),
    [store, read, take, notify, t, name],
  )

  return useMemo(
    () => ({ theirs, keepMine, takeTheirs, keepBoth, decideLater, ask }),
    [theirs, keepMine, takeTheirs, keepBoth, decideLater, ask],
  )
}
