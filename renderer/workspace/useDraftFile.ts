import type { Node } from 'prosemirror-model'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DraftErrorCode } from '../../shared/draft/errors'
import { documentFromJson } from '../../shared/draft/file'
import { emptyDraft } from '../../shared/draft/fromText'
import type { ExportOptions } from '../../shared/formats/attributions'
import type { ExportFormat } from '../../shared/formats/write'
import type { LockedDraft, OpenedDraft, OpenResult, Recovery, WriteResult } from '../../shared/ipc/contract'
import type { Metadata } from '../../shared/schema/attributes'
import { headlineOf } from '../../shared/schema/blocks'
import { bridge } from '../bridge'
import { restoreVersion } from '../editor/restore'
import { type EditorStore, useEditor } from '../editor/store'
import { type Messages, useMessages } from '../messages/messages'
import { JournalSender } from './journalSender'
import type { NoticeContent } from './Notice'

/** A question about unsaved changes that waits for an answer. */
interface Question {
  readonly save: () => void
  readonly discard: () => void
  readonly cancel: () => void
}

/** The draft as a file: opening, saving, exporting, and the state of all that. */
export interface DraftFile {
  readonly name: string | null
  readonly stateText: string
  readonly notice: NoticeContent | null
  readonly asking: Question | null
  notify(notice: NoticeContent): void
  dismiss(): void
  create(): Promise<void>
  open(): Promise<void>
  openSample(): Promise<void>
  save(as: boolean): Promise<boolean>
  exportAs(format: ExportFormat, options: ExportOptions): Promise<void>
  /** Unsaved work of an earlier run that waits for a decision. */
  readonly recoveries: readonly Recovery[]
  /** What the file holds now, when somebody else changed it and the window has changes of its own. */
  readonly outside: Node | null
  keepMine(): Promise<void>
  takeTheirs(): Promise<void>
  keepBoth(): Promise<void>
  decideOutsideLater(): void
  /** A draft that somebody else has open, until the person says how to open it. */
  readonly locked: LockedDraft | null
  openLocked(mode: 'read-only' | 'copy'): Promise<void>
  leaveLocked(): void
  openRecovered(id: string): Promise<void>
  /** Opens a draft of the library. @returns whether the window shows it now */
  openFromLibrary(id: string): Promise<boolean>
  /** Says what became of a file. */
  reportWrite(result: WriteResult): void
  discardRecovered(id: string): Promise<void>
  decideLater(): void
}

interface FileState {
  readonly name: string | null
  readonly readOnly: boolean
  /** False for an import or a new draft: there is no file that saving would write to. */
  readonly saved: boolean
}

/** The window's title: the headline, or the file's name. */
function titleOf(doc: Node, name: string | null, untitled: string): string {
  const headline = headlineOf(doc)
  const title = headline.length > 80 ? `${headline.slice(0, 80)}…` : headline
  return name ?? (title || untitled)
}

const fileStateOf = ({ name, saved, readOnly }: OpenedDraft): FileState => ({ name, saved, readOnly })

function journalNotice(code: DraftErrorCode | null, t: Messages['t']): NoticeContent {
  if (code === null) return { kind: 'done', text: t('notice.journalWorks') }
  const reason = code === 'disk-full' || code === 'no-permission' ? code : 'other'
  return {
    kind: 'error',
    text: t('notice.journalFailed', { reason: t(`notice.journalFailed.${reason}`) }),
  }
}

export function useDraftFile(
  store: EditorStore,
  first: OpenedDraft,
  firstRecoveries: readonly Recovery[],
  firstLocked: LockedDraft | null,
): DraftFile {
  const { t } = useMessages()
  const [file, setFile] = useState<FileState>(fileStateOf(first))
  const [outside, setOutside] = useState<Node | null>(null)
  const [locked, setLocked] = useState<LockedDraft | null>(firstLocked)
  const [recoveries, setRecoveries] = useState(firstRecoveries)
  const [notice, setNotice] = useState<NoticeContent | null>(null)
  const [asking, setAsking] = useState<Question | null>(null)
  const unsaved = useEditor(store, () => store.isUnsaved())
  const headline = useEditor(store, (state) => headlineOf(state.doc))
  const busy = useRef(false)

  const dismiss = useCallback(() => setNotice(null), [])
  const title = titleOf(store.current().doc, file.name, t('app.untitled'))
  useEffect(() => {
    void bridge.invoke('window:state', { unsaved, title: `${title} — ${t('app.name')}`.slice(0, 400) })
  }, [unsaved, title, t])

  const latestT = useRef(t)
  latestT.current = t
  const journal = useMemo(
    () =>
      new JournalSender(
        first.draft,
        () => store.current().doc,
        (failure) => setNotice(journalNotice(failure?.code ?? null, latestT.current)),
      ),
    [first, store],
  )
  useEffect(() => {
    store.onSteps = (steps) => journal.add(steps)
    // What is typed last before the window goes is sent at once.
    const flush = () => void journal.flush()
    window.addEventListener('blur', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      store.onSteps = null
      window.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
    }
  }, [store, journal])

  const report = useCallback(
    (result: WriteResult | OpenResult): void => {
      if (result.status !== 'failed') return
      setNotice({ kind: 'error', text: t(`error.${result.code}`, { name: `\u2068${result.name ?? ''}\u2069` }) })
    },
    [t],
  )

  const show = useCallback(
    (result: OpenResult): void => {
      report(result)
      if (result.status === 'locked') setLocked(result)
      if (result.status !== 'opened') return
      journal.begin(result.draft)
      const doc = documentFromJson(result.document)
      store.open(doc, result.savedDocument ? documentFromJson(result.savedDocument) : doc, result.readOnly)
      setFile(fileStateOf(result))
      setOutside(null)
      setNotice(null)
      store.focus()
    },
    [report, store, journal],
  )

  const fileName = `\u2068${file.name ?? t('app.untitled')}\u2069`

  /** Asks what is to become of the file and of the draft. */
  const showOutside = useCallback(async (): Promise<void> => {
    const found = await bridge.invoke('outside:read', null)
    if (found) setOutside(documentFromJson(found.document))
    else setNotice({ kind: 'error', text: t('outside.unreadable', { name: fileName }) })
  }, [t, fileName])

  /** The draft becomes what the file holds, as a change that undo takes back. */
  const take = useCallback(
    async (theirs: Node): Promise<void> => {
      store.run(restoreVersion(theirs))
      store.markSaved(store.current().doc)
      setOutside(null)
      await bridge.invoke('outside:decide', { taken: true, version: await journal.flush() })
      setNotice({ kind: 'done', text: t('outside.reloaded', { name: fileName }) })
    },
    [store, journal, t, fileName],
  )
  const takeTheirs = useCallback(async () => {
    if (outside) await take(outside)
  }, [outside, take])
  const keepMine = useCallback(async () => {
    setOutside(null)
    await bridge.invoke('outside:decide', { taken: false, version: 0 })
    setNotice({ kind: 'done', text: t('outside.mineKept') })
  }, [t])
  const keepBoth = useCallback(async () => {
    setOutside(null)
    const { doc } = store.current()
    const version = await journal.flush()
    const document = doc.toJSON() as Record<string, unknown>
    const result = await bridge.invoke('draft:saveCopy', { document, version })
    report(result)
    if (result.status !== 'done') return
    store.markSaved(doc)
    setFile({ name: result.name, saved: true, readOnly: false })
    setNotice({ kind: 'done', text: t('notice.saved', { name: `\u2068${result.name}\u2069` }) })
  }, [store, journal, report, t])
  const decideOutsideLater = useCallback(() => setOutside(null), [])

  useEffect(
    () =>
      bridge.on('draft:changed-outside', ({ change }) => {
        if (change === 'gone') {
          store.markLost()
          return setNotice({ kind: 'error', text: t('outside.gone', { name: fileName }) })
        }
        if (store.isUnsaved()) return void showOutside()
        void bridge.invoke('outside:read', null).then((found) => {
          if (found) return take(documentFromJson(found.document))
          setNotice({ kind: 'error', text: t('outside.unreadable', { name: fileName }) })
        })
      }),
    [store, showOutside, take, t, fileName],
  )

  const save = useCallback(
    async (as: boolean): Promise<boolean> => {
      if (busy.current) return false
      busy.current = true
      try {
        const { doc } = store.current()
        const document = doc.toJSON() as Record<string, unknown>
        const version = await journal.flush()
        const result = await bridge.invoke('draft:save', {
          document,
          version,
          as,
          suggestedName: headlineOf(doc).slice(0, 200) || 'isnad',
        })
        report(result)
        if (result.status === 'conflict') await showOutside()
        if (result.status !== 'done') return false
        store.readOnly = false
        store.markSaved(doc)
        setFile({ name: result.name, saved: true, readOnly: false })
        setNotice({ kind: 'done', text: t('notice.saved', { name: `\u2068${result.name}\u2069` }) })
        return true
      } catch {
        setNotice({ kind: 'error', text: t('error.write-failed', { name: file.name ?? t('app.untitled') }) })
        return false
      } finally {
        busy.current = false
      }
    },
    [store, journal, report, showOutside, t, file.name],
  )

  /** Resolves to whether the draft in the window may go: it is saved, or the person let it go. */
  const mayLeave = useCallback((): Promise<boolean> => {
    if (!store.isUnsaved()) return Promise.resolve(true)
    return new Promise((resolve) => {
      const answer = (leave: boolean) => {
        setAsking(null)
        resolve(leave)
      }
      setAsking({
        save: () => void save(false).then(answer),
        discard: () => answer(true),
        cancel: () => answer(false),
      })
    })
  }, [store, save])

  const replaceBy = useCallback(
    async (read: () => Promise<OpenResult>): Promise<boolean> => {
      if (busy.current || !(await mayLeave())) return false
      const result = await read()
      show(result)
      return result.status === 'opened'
    },
    [mayLeave, show],
  )

  const open = useCallback(async () => {
    await replaceBy(() => bridge.invoke('draft:open', null))
  }, [replaceBy])
  const openSample = useCallback(async () => {
    await replaceBy(() => bridge.invoke('draft:sample', null))
  }, [replaceBy])
  const create = useCallback(async () => {
    if (!(await mayLeave())) return
    const { language } = store.current().doc.attrs.metadata as Metadata
    const { draft } = await bridge.invoke('draft:new', { language })
    journal.begin(draft)
    store.open(emptyDraft(language))
    setFile({ name: null, saved: false, readOnly: false })
    setOutside(null)
    setNotice(null)
    store.focus()
  }, [mayLeave, store, journal])

  const forget = useCallback((id: string) => setRecoveries((list) => list.filter((one) => one.id !== id)), [])
  const openRecovered = useCallback(
    async (id: string) => {
      // Main shows it in a window of its own when this one shows something else.
      const result = await bridge.invoke('recovery:open', { id })
      forget(id)
      show(result)
      if (result.status === 'opened') setNotice({ kind: 'done', text: t('recovery.opened') })
    },
    [show, forget, t],
  )
  const discardRecovered = useCallback(
    async (id: string) => {
      await bridge.invoke('recovery:discard', { id })
      forget(id)
    },
    [forget],
  )
  const openFromLibrary = useCallback(
    (id: string) => replaceBy(() => bridge.invoke('library:open', { id })),
    [replaceBy],
  )
  const openLocked = useCallback(
    async (mode: 'read-only' | 'copy') => {
      setLocked(null)
      show(await bridge.invoke('draft:openLocked', { mode }))
    },
    [show],
  )
  const leaveLocked = useCallback(() => setLocked(null), [])
  const decideLater = useCallback(() => setRecoveries([]), [])

  const exportAs = useCallback(
    async (format: ExportFormat, options: ExportOptions): Promise<void> => {
      const { doc } = store.current()
      const document = doc.toJSON() as Record<string, unknown>
      const suggestedName = headlineOf(doc).slice(0, 200) || 'isnad'
      const result = await bridge.invoke('draft:export', { document, format, options: { ...options }, suggestedName })
      report(result)
      if (result.status === 'done')
        setNotice({ kind: 'done', text: t('notice.exported', { name: `\u2068${result.name}\u2069` }) })
    },
    [store, report, t],
  )

  useEffect(
    () =>
      bridge.on('window:close-requested', () => {
        void mayLeave().then((leave) => {
          void bridge.invoke(leave ? 'window:close' : 'window:stay', null)
        })
      }),
    [mayLeave],
  )
  useEffect(
    () => bridge.on('draft:open-requested', () => void replaceBy(() => bridge.invoke('draft:openRequested', null))),
    [replaceBy],
  )

  // A file dropped anywhere on the window is opened; text dropped into the editor is the editor's.
  useEffect(() => {
    const files = (event: DragEvent) => (event.dataTransfer?.types.includes('Files') ? event.dataTransfer : null)
    const onDragOver = (event: DragEvent) => {
      const data = files(event)
      if (!data) return
      event.preventDefault()
      event.stopPropagation()
      data.dropEffect = 'copy'
    }
    const onDrop = (event: DragEvent) => {
      const dropped = files(event)?.files[0]
      if (!dropped) return
      event.preventDefault()
      event.stopPropagation()
      void replaceBy(() => bridge.openDropped(dropped))
    }
    window.addEventListener('dragover', onDragOver, true)
    window.addEventListener('drop', onDrop, true)
    return () => {
      window.removeEventListener('dragover', onDragOver, true)
      window.removeEventListener('drop', onDrop, true)
    }
  }, [replaceBy])

  const stateText = file.readOnly
    ? t('app.readOnly')
    : unsaved
      ? t('app.unsaved')
      : file.saved
        ? t('app.saved')
        : t('app.notInFile')
  return useMemo(
    () => ({
      name: file.name ?? (headline || null),
      stateText,
      notice,
      asking,
      notify: setNotice,
      dismiss,
      create,
      open,
      openSample,
      save,
      exportAs,
      recoveries,
      openRecovered,
      discardRecovered,
      decideLater,
      outside,
      keepMine,
      takeTheirs,
      keepBoth,
      decideOutsideLater,
      locked,
      openLocked,
      leaveLocked,
      openFromLibrary,
      reportWrite: report,
    }),
    [
      file.name,
      headline,
      stateText,
      notice,
      asking,
      dismiss,
      create,
      open,
      openSample,
      save,
      exportAs,
      recoveries,
      openRecovered,
      discardRecovered,
      decideLater,
      outside,
      keepMine,
      takeTheirs,
      keepBoth,
      decideOutsideLater,
      locked,
      openLocked,
      leaveLocked,
      openFromLibrary,
      report,
    ],
  )
}
