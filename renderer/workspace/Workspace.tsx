import { useCallback, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { wordsBetween } from '../../shared/draft/comments'
import type { ReportRow } from '../../shared/draft/reports'
import type { Locale, Theme } from '../../shared/ipc/contract'
import type { ViewSettings } from '../../shared/ipc/view'
import type { HouseStyle } from '../../shared/typography/style'
import { useBook } from '../book/useBook'
import { bridge } from '../bridge'
import { DeskPanel } from '../desk/DeskPanel'
import { commentTarget, dismiss, undismiss } from '../editor/noteCommands'
import type { EditorStore } from '../editor/store'
import { FindBar } from '../find/FindBar'
import { useMessages } from '../messages/messages'
import { type CommentDraft, NotesPanel } from '../notes/NotesPanel'
import { QuotesPanel } from '../review/QuotesPanel'
import { StateAnnouncer } from '../review/StateAnnouncer'
import { SpeakersPanel } from '../speakers/SpeakersPanel'
import { SpellMenu } from '../spelling/SpellMenu'
import { useSpelling } from '../spelling/useSpelling'
import { useView } from '../view/useView'
import { Dialogs, type OpenDialog } from './Dialogs'
import { EditorPane } from './EditorPane'
import { asksSomething, FileDialogs } from './FileDialogs'
import { Notice } from './Notice'
import { type Panel, ReviewPane } from './ReviewPane'
import { region } from './regions'
import { StatusBar } from './StatusBar'
import { Toolbar } from './Toolbar'
import { CommentCount, WarningCount } from './tabCounts'
import { useCommands, useKeys } from './useCommands'
import type { DraftFile } from './useDraftFile'
import { useReviewActions } from './useReviewActions'

interface WorkspaceProps {
  readonly store: EditorStore
  readonly file: DraftFile
  readonly author: string
  readonly view: ViewSettings
  readonly houseStyle: HouseStyle
  readonly mac: boolean
  readonly dark: boolean
  readonly theme: Theme
  readonly onLocale: (locale: Locale) => void
  readonly onTheme: (theme: Theme) => void
}

/** The window: toolbar, text, review panel, status bar. */
export function Workspace(props: WorkspaceProps) {
  const { store, file, author, mac, dark, theme, onLocale, onTheme } = props
  const { t } = useMessages()
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const [panel, setPanel] = useState<Panel>('quotes')
  const [withReports, setWithReports] = useState(false)
  const [reviewing, setReviewing] = useState(false)
  const [drafting, setDrafting] = useState<CommentDraft | null>(null)
  const [finding, setFinding] = useState<{ readonly replacing: boolean; readonly asked: number } | null>(null)
  const { notify } = file
  useAuthor(store, author)
  useHouseStyle(store, props.houseStyle)
  const [view, setView] = useView(props.view)
  const book = useBook(store, file.draft, notify)
  const spelling = useSpelling(store, view.spelling, book.names, file.notify)
  const review = useReviewActions(store, notify)
  const { goTo } = review
  const goToReport = useCallback(({ from, to }: ReportRow) => goTo(from, to), [goTo])

  const startComment = useCallback(() => {
    const state = store.current()
    const target = commentTarget(state)
    if (!target) return notify({ kind: 'error', text: t('notice.selectFirst') })
    setDrafting({ ...target, words: wordsBetween(state.doc, target.from, target.to).slice(0, 120) })
    setPanel('notes')
  }, [store, notify, t])

  const openFind = useCallback((replacing: boolean) => {
    setFinding((open) => ({ replacing, asked: (open?.asked ?? 0) + 1 }))
  }, [])

  const { run, acceptAll } = useCommands({
    store,
    file,
    review,
    dark,
    setDialog,
    setPanel,
    setReviewing,
    startComment,
    openFind,
    openSpelling: spelling.openHere,
    addDictionary: spelling.addDictionary,
    view,
    setView,
    theme,
    onLocale,
    onTheme,
  })
  useKeys(run, mac, dialog !== null || asksSomething(file))

  // The counts follow the text by themselves: the window is not drawn again for them.
  const counts = useMemo(
    () => ({ desk: <WarningCount store={store} />, notes: <CommentCount store={store} /> }),
    [store],
  )
  const closeDialog = useCallback(() => setDialog(null), [])
  useEffect(() => {
    // The dialog is gone by now; before, it let nothing else take the focus.
    if (dialog === null && document.activeElement === document.body) store.focus()
  }, [dialog, store])
  return (
    <>
      {createPortal(<Toolbar store={store} mac={mac} dark={dark} run={run} />, region('toolbar'))}
      <EditorPane store={store} />
      {createPortal(
        <ReviewPane panel={panel} onPanel={setPanel} counts={counts}>
          {panel === 'quotes' && (
            <QuotesPanel
              store={store}
              actions={review.actions}
              form={review.form}
              bookNames={book.names}
              onAcceptConfident={acceptAll}
              withReports={withReports}
              onWithReports={setWithReports}
              onGoToReport={goToReport}
              reviewing={reviewing}
              onReviewing={setReviewing}
            />
          )}
          {panel === 'speakers' && <SpeakersPanel store={store} />}
          {panel === 'desk' && (
            <DeskPanel
              store={store}
              notify={notify}
              onGo={({ from, to }) => goTo(from, to)}
              onDismiss={(key, reason) => void store.run(dismiss(key, reason, store.person()))}
              onRestore={(key) => void store.run(undismiss(key))}
            />
          )}
          {panel === 'notes' && (
            <NotesPanel
              store={store}
              mac={mac}
              drafting={drafting}
              onDrafted={() => {
                setDrafting(null)
                store.focus()
              }}
              onGo={goTo}
            />
          )}
        </ReviewPane>,
        region('panel'),
      )}
      {createPortal(
        <StatusBar store={store} fileState={file.stateText} onDetails={() => setDialog('details')} />,
        region('status'),
      )}
      {finding && (
        <FindBar
          store={store}
          replacing={finding.replacing}
          asked={finding.asked}
          notify={notify}
          onClose={() => setFinding(null)}
        />
      )}
      {spelling.request && <SpellMenu store={store} request={spelling.request} onClose={spelling.close} />}
      <StateAnnouncer store={store} />
      {file.notice && <Notice notice={file.notice} onDismiss={file.dismiss} />}
      <Dialogs
        open={dialog}
        store={store}
        file={file}
        book={book}
        mac={mac}
        run={run}
        onClose={closeDialog}
        onPanel={(wanted) => {
          setDialog(null)
          setPanel(wanted)
          document.getElementById(`tab-${wanted}`)?.focus()
        }}
      />
      <FileDialogs store={store} file={file} />
    </>
  )
}

/** Keeps the house style, which may be changed in another window. */
function useHouseStyle(store: EditorStore, first: HouseStyle): void {
  useEffect(() => {
    store.houseStyle = first
    return bridge.on('style:changed', ({ style }) => {
      store.houseStyle = style
      store.refresh()
    })
  }, [store, first])
}

/** Keeps the name that the person signs with, which may be given in another window. */
function useAuthor(store: EditorStore, first: string): void {
  useEffect(() => {
    store.author = first
    return bridge.on('author:changed', ({ author }) => {
      store.author = author
    })
  }, [store, first])
}
