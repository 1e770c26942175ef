import type { Node } from 'prosemirror-model'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DraftErrorCode } from '../../shared/draft/errors'
import { documentFromJson } from '../../shared/draft/file'
import type { ExportOptions } from '../../shared/formats/attributions'
import type { ExportFormat, ReportFormat } from '../../shared/formats/names'
import type { LockedDraft, OpenedDraft, OpenResult, Recovery, WriteResult } from '../../shared/ipc/contract'
import type { Metadata } from '../../shared/schema/attributes'
import { headlineOf } from '../../shared/schema/blocks'
import { bridge } from '../bridge'
import { type EditorStore, useEditor } from '../editor/store'
import { type Messages, useMessages } from '../messages/messages'
import { type Recoveries, useRecoveries } from '../recovery/useRecoveries'
import { failureNotice } from './failureNotice'
import { JournalSender } from './journalSender'
import type { NoticeContent } from './Notice'
import { useFileDrops } from './useFileDrops'
import { type OutsideChanges, useOutsideChanges } from './useOutsideChanges'

/** A question about unsaved changes that waits for an answer. */
interface Question {
  readonly save: () => void
  readonly discard: () => void
  readonly cancel: () => void
}

/** The draft as a file: opening, saving, exporting, and the state of all that. */
export interface DraftFile {
  readonly name: string | null
  /** Names the draft until another is opened. */
  readonly draft: string
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
  /** Writes the report on the draft's quotes. */
  saveReport(format: ReportFormat): Promise<void>
  printReport(): Promise<void>
  readonly recoveries: Recoveries
  readonly outside: OutsideChanges
  /** A draft that somebody else has open, until the person says how to open it. */
  readonly locked: LockedDraft | null
  openLocked(mode: 'read-only' | 'copy'): Promise<void>
  leaveLocked(): void
  /** Opens a draft of the library. @returns whether the window shows it now */
  openFromLibrary(id: string): Promise<boolean>
  /** Says what became of a file. */
  reportWrite(result: WriteResult): void
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
  const [draft, setDraft] = useState(first.draft)
  const [locked, setLocked] = useState<LockedDraft | null>(firstLocked)
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
      setNotice(failureNotice(t, result))
    },
    [t],
  )

  /** The draft is in a file now, or could not be written. */
  const written = useCallback(
    (result: WriteResult, doc: Node): void => {
      report(result)
      if (result.status !== 'done') return
      store.readOnly = false
      store.markSaved(doc)
      setFile({ name: result.name, saved: true, readOnly: false })
      setNotice({ kind: 'done', text: t('notice.saved', { name: `\u2068${result.name}\u2069` }) })
    },
    [report, store, t],
  )
  const fileName = `\u2068${file.name ?? t('app.untitled')}\u2069`
  const outside = useOutsideChanges(store, journal, fileName, { notify: setNotice, onWritten: written })
  const { ask: askOutside, decideLater: forgetOutside } = outside

  const show = useCallback(
    (result: OpenResult): void => {
      report(result)
      if (result.status === 'locked') setLocked(result)
      if (result.status !== 'opened') return
      journal.begin(result.draft)
      const doc = documentFromJson(result.document)
      store.open(doc, result.savedDocument ? documentFromJson(result.savedDocument) : doc, result.readOnly)
      setFile(fileStateOf(result))
      setDraft(result.draft)
      forgetOutside()
      setNotice(null)
      store.focus()
    },
    [report, store, journal, forgetOutside],
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
        written(result, doc)
        if (result.status === 'conflict') await askOutside()
        return result.status === 'done'
      } catch {
        setNotice({ kind: 'error', text: t('error.write-failed', { name: file.name ?? t('app.untitled') }) })
        return false
      } finally {
        busy.current = false
      }
    },
    [store, journal, written, askOutside, t, file.name],
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
    const { language } = store.current().doc.attrs.metadata as Metadata
    await replaceBy(() => bridge.invoke('draft:new', { language }))
  }, [replaceBy, store])

  const showRecovered = useCallback(
    (result: OpenResult) => {
      show(result)
      if (result.status === 'opened') setNotice({ kind: 'done', text: t('recovery.opened') })
    },
    [show, t],
  )
  const recoveries = useRecoveries(firstRecoveries, showRecovered)
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

  const saveReport = useCallback(
    async (format: ReportFormat): Promise<void> => {
      const { doc } = store.current()
      const document = doc.toJSON() as Record<string, unknown>
      const suggestedName = headlineOf(doc).slice(0, 200) || 'isnad'
      const result = await bridge.invoke('report:save', { document, format, suggestedName })
      report(result)
      if (result.status === 'done')
        setNotice({ kind: 'done', text: t('notice.exported', { name: `\u2068${result.name}\u2069` }) })
    },
    [store, report, t],
  )
  const printReport = useCallback(async (): Promise<void> => {
    const document = store.current().doc.toJSON() as Record<string, unknown>
    const result = await bridge.invoke('report:print', { document })
    if (result.status === 'failed') setNotice(failureNotice(t, result))
    if (result.status === 'printed') setNotice({ kind: 'done', text: t('report.printed') })
  }, [store, t])

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

  useFileDrops(useCallback((dropped: File) => void replaceBy(() => bridge.openDropped(dropped)), [replaceBy]))

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
      draft,
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
      saveReport,
      printReport,
      recoveries,
      outside,
      locked,
      openLocked,
      leaveLocked,
      openFromLibrary,
      reportWrite: report,
    }),
    [
      file.name,
      headline,
      draft,
      stateText,
      notice,
      asking,
      dismiss,
      create,
      open,
      openSample,
      save,
      exportAs,
      saveReport,
      printReport,
      recoveries,
      outside,
      locked,
      openLocked,
      leaveLocked,
      openFromLibrary,
      report,
    ],
  )
}
