import { redo, undo } from 'prosemirror-history'
import type { Command } from 'prosemirror-state'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type CommandId, commandFor } from '../../shared/commands/commands'
import type { ReportRow } from '../../shared/draft/reports'
import { confidentFrom } from '../../shared/formats/attributions'
import type { Locale, Theme } from '../../shared/ipc/contract'
import type { Metadata } from '../../shared/schema/attributes'
import { headlineOf, placeOfText } from '../../shared/schema/blocks'
import { schema } from '../../shared/schema/schema'
import { bridge } from '../bridge'
import { attributionOf, placeOfRow, rowAt } from '../editor/attribution'
import {
  linkAt,
  setBlock,
  setLink,
  toggleBlockquote,
  toggleEm,
  toggleList,
  toggleQuote,
  toggleSpeaker,
  toggleStrong,
} from '../editor/formatCommands'
import { restoreVersion } from '../editor/restore'
import {
  acceptConfident,
  acceptQuote,
  anonymousQuote,
  attributeQuote,
  nextUnreviewed,
  notQuote,
  selectQuote,
  selectStretch,
  undecideQuote,
} from '../editor/reviewCommands'
import { type EditorStore, useEditor } from '../editor/store'
import { LibraryDialog } from '../library/LibraryDialog'
import { useMessages } from '../messages/messages'
import { RecoveryDialog } from '../recovery/RecoveryDialog'
import type { QuoteActions, QuoteForm } from '../review/QuoteItem'
import { QuotesPanel } from '../review/QuotesPanel'
import { SpeakersPanel } from '../speakers/SpeakersPanel'
import { VersionsDialog } from '../versions/VersionsDialog'
import { DetailsDialog } from './DetailsDialog'
import { EditorPane } from './EditorPane'
import { ExportDialog } from './ExportDialog'
import { KeyboardDialog } from './KeyboardDialog'
import { LinkDialog } from './LinkDialog'
import { LockedDialog } from './LockedDialog'
import { Notice } from './Notice'
import { OutsideDialog } from './OutsideDialog'
import { type Panel, ReviewPane } from './ReviewPane'
import { region } from './regions'
import { StatusBar } from './StatusBar'
import { Toolbar } from './Toolbar'
import { UnsavedDialog } from './UnsavedDialog'
import type { DraftFile } from './useDraftFile'

type OpenDialog = 'export' | 'details' | 'versions' | 'library' | 'link' | 'keyboard' | null

interface WorkspaceProps {
  readonly store: EditorStore
  readonly file: DraftFile
  readonly mac: boolean
  readonly dark: boolean
  readonly onLocale: (locale: Locale) => void
  readonly onTheme: (theme: Theme) => void
}

/** The window: toolbar, text, review panel, status bar, and the one place where commands are carried out. */
export function Workspace({ store, file, mac, dark, onLocale, onTheme }: WorkspaceProps) {
  const { t, dateTime, locale } = useMessages()
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const [panel, setPanel] = useState<Panel>('quotes')
  const [form, setForm] = useState<{ readonly index: number; readonly form: QuoteForm } | null>(null)
  const [withReports, setWithReports] = useState(false)
  const metadata = useEditor(store, (state) => state.doc.attrs.metadata as Metadata)
  const { notify } = file

  const focusList = useCallback((leaveForm: boolean) => {
    // At once, while the form is still there: a key that comes before the next frame must not find the focus gone.
    const list = document.querySelector<HTMLElement>('.quote-list')
    if (list && (leaveForm || !list.contains(document.activeElement))) list.focus({ preventScroll: true })
  }, [])

  const select = useCallback(
    (index: number) => {
      store.run(selectQuote(index))
      const place = placeOfRow(store.current(), index)
      if (place) store.reveal(place.from)
    },
    [store],
  )

  const goToReport = useCallback(
    ({ from, to }: ReportRow) => {
      store.run(selectStretch(from, to))
      // A selection is seen only where the focus is.
      store.focus()
      store.reveal(from)
    },
    [store],
  )

  const actions = useMemo<QuoteActions>(() => {
    const decide = (command: Command) => {
      store.run(command)
      focusList(true)
      setForm(null)
    }
    return {
      select(index) {
        select(index)
        setForm((open) => (open?.index === index ? open : null))
        focusList(false)
      },
      accept(index) {
        select(index)
        if (!store.run(acceptQuote(index))) setForm({ index, form: 'speaker' })
        else focusList(true)
      },
      attribute: (index, name) => decide(attributeQuote(index, name)),
      anonymous: (index, reason) => decide(anonymousQuote(index, reason)),
      notQuote: (index) => decide(notQuote(index)),
      undecide: (index) => decide(undecideQuote(index)),
      openForm(index, wanted) {
        if (wanted === null) {
          focusList(true)
          setForm(null)
        } else {
          select(index)
          setForm({ index, form: wanted })
        }
      },
    }
  }, [store, select, focusList])

  const acceptAll = useCallback(() => {
    store.run(
      acceptConfident(confidentFrom, (count) => notify({ kind: 'done', text: t('notice.accepted', { count }) })),
    )
  }, [store, notify, t])

  /** Commands on the quote at the cursor. */
  const onCurrentQuote = useCallback(
    (act: (index: number) => void) => {
      const state = store.current()
      const index = rowAt(state, state.selection.head)
      if (index < 0) notify({ kind: 'error', text: t('notice.noQuoteHere') })
      else act(index)
    },
    [store, notify, t],
  )

  const run = useCallback(
    (id: CommandId): void => {
      const edit = (command: Command) => {
        store.run(command)
        store.focus()
      }
      const mark = (command: Command) => {
        if (!store.run(command)) notify({ kind: 'error', text: t('notice.selectFirst') })
        store.focus()
      }
      const go = (step: 1 | -1) => {
        const index = nextUnreviewed(store.current(), step)
        if (index >= 0) {
          setPanel('quotes')
          select(index)
        } else notify({ kind: 'done', text: t('panel.allReviewed') })
      }
      const openForm = (wanted: QuoteForm) => {
        setPanel('quotes')
        onCurrentQuote((index) => actions.openForm(index, wanted))
      }
      switch (id) {
        case 'file.new':
          return void file.create()
        case 'file.newWindow':
          return void bridge.invoke('window:new', null)
        case 'file.library':
          return setDialog('library')
        case 'file.open':
          return void file.open()
        case 'file.sample':
          return void file.openSample()
        case 'file.save':
          return void file.save(false)
        case 'file.saveAs':
          return void file.save(true)
        case 'file.export':
          return setDialog('export')
        case 'file.details':
          return setDialog('details')
        case 'file.versions':
          return setDialog('versions')
        case 'edit.undo':
          return edit(undo)
        case 'edit.redo':
          return edit(redo)
        case 'format.paragraph':
          return edit(setBlock('paragraph'))
        case 'format.headline':
          return edit(setBlock('headline'))
        case 'format.subhead':
          return edit(setBlock('subhead'))
        case 'format.minorSubhead':
          return edit(setBlock('minorSubhead'))
        case 'format.strong':
          return edit(toggleStrong)
        case 'format.em':
          return edit(toggleEm)
        case 'format.link':
          return store.current().selection.empty && linkAt(store.current()) === ''
            ? notify({ kind: 'error', text: t('notice.selectFirst') })
            : setDialog('link')
        case 'format.bulletList':
          return edit(toggleList(schema.nodes.bullet_list))
        case 'format.orderedList':
          return edit(toggleList(schema.nodes.ordered_list))
        case 'format.blockquote':
          return edit(toggleBlockquote)
        case 'format.quote':
          return mark(toggleQuote)
        case 'format.speaker':
          return mark(toggleSpeaker)
        case 'review.next':
          return go(1)
        case 'review.previous':
          return go(-1)
        case 'review.accept':
          return onCurrentQuote((index) => {
            if (!store.run(acceptQuote(index))) notify({ kind: 'error', text: t('notice.noSuggestion') })
          })
        case 'review.changeSpeaker':
          return openForm('speaker')
        case 'review.anonymous':
          return openForm('anonymous')
        case 'review.notQuote':
          return onCurrentQuote((index) => void store.run(notQuote(index)))
        case 'review.undecide':
          return onCurrentQuote((index) => void store.run(undecideQuote(index)))
        case 'review.acceptConfident':
          return acceptAll()
        case 'view.quotes':
          return setPanel('quotes')
        case 'view.speakers':
          return setPanel('speakers')
        case 'view.language':
          return onLocale(locale === 'ar' ? 'en' : 'ar')
        case 'view.theme':
          return onTheme(dark ? 'light' : 'dark')
        case 'help.keyboard':
          return setDialog('keyboard')
      }
    },
    [store, file, notify, t, select, actions, onCurrentQuote, acceptAll, onLocale, onTheme, locale, dark],
  )

  useKeys(
    run,
    mac,
    dialog !== null ||
      file.asking !== null ||
      file.recoveries.list.length > 0 ||
      file.outside.theirs !== null ||
      file.locked !== null,
  )
  useEffect(() => bridge.on('menu:command', ({ id }) => run(id)), [run])

  const closeDialog = () => {
    setDialog(null)
    store.focus()
  }
  return (
    <>
      {createPortal(<Toolbar store={store} mac={mac} dark={dark} run={run} />, region('toolbar'))}
      <EditorPane store={store} />
      {createPortal(
        <ReviewPane panel={panel} onPanel={setPanel}>
          {panel === 'quotes' ? (
            <QuotesPanel
              store={store}
              actions={actions}
              form={form}
              onAcceptConfident={acceptAll}
              withReports={withReports}
              onWithReports={setWithReports}
              onGoToReport={goToReport}
            />
          ) : (
            <SpeakersPanel store={store} />
          )}
        </ReviewPane>,
        region('panel'),
      )}
      {createPortal(
        <StatusBar store={store} fileState={file.stateText} onDetails={() => setDialog('details')} />,
        region('status'),
      )}
      {file.notice && <Notice notice={file.notice} onDismiss={file.dismiss} />}
      {dialog === 'export' && (
        <ExportDialog
          rows={attributionOf(store.current()).rows}
          onClose={closeDialog}
          onExport={(format, options) => {
            closeDialog()
            void file.exportAs(format, options)
          }}
        />
      )}
      {dialog === 'details' && (
        <DetailsDialog
          metadata={metadata}
          onClose={closeDialog}
          onDone={(changed) => {
            store.dispatch(store.current().tr.setDocAttribute('metadata', changed))
            closeDialog()
          }}
        />
      )}
      {dialog === 'versions' && (
        <VersionsDialog
          doc={store.current().doc}
          onClose={closeDialog}
          onRestore={(version, time) => {
            store.run(restoreVersion(version))
            notify({ kind: 'done', text: t('versions.restored', { time: dateTime(time) }) })
            closeDialog()
          }}
        />
      )}
      {dialog === 'library' && !file.asking && (
        <LibraryDialog
          onClose={closeDialog}
          actions={{
            open: (id, find) => {
              closeDialog()
              void file.openFromLibrary(id).then((opened) => {
                if (!opened || find === null) return
                const place = placeOfText(store.current().doc, find)
                if (!place) return
                store.run(selectStretch(place.from, place.to))
                store.reveal(place.from)
              })
            },
            rename: async (id, name) => file.reportWrite(await bridge.invoke('library:rename', { id, name })),
            duplicate: async (id) => file.reportWrite(await bridge.invoke('library:duplicate', { id })),
            trash: async (id) => {
              const result = await bridge.invoke('library:trash', { id })
              file.reportWrite(result)
              if (result.status === 'done')
                notify({ kind: 'done', text: t('library.trashed', { name: `\u2068${result.name}\u2069` }) })
            },
          }}
        />
      )}
      {dialog === 'link' && (
        <LinkDialog
          initial={linkAt(store.current())}
          onClose={closeDialog}
          onDone={(href) => {
            store.run(setLink(href))
            closeDialog()
          }}
        />
      )}
      {dialog === 'keyboard' && <KeyboardDialog mac={mac} onClose={closeDialog} />}
      {file.recoveries.list.length > 0 && !file.asking && (
        <RecoveryDialog
          recoveries={file.recoveries.list}
          onOpen={(id) => void file.recoveries.open(id)}
          onDiscard={(id) => void file.recoveries.discard(id)}
          onLater={() => {
            file.recoveries.decideLater()
            store.focus()
          }}
        />
      )}
      {file.outside.theirs && (
        <OutsideDialog
          name={file.name ?? t('app.untitled')}
          theirs={file.outside.theirs}
          mine={store.current().doc}
          onMine={() => void file.outside.keepMine()}
          onTheirs={() => void file.outside.takeTheirs()}
          onBoth={() => void file.outside.keepBoth()}
          onClose={file.outside.decideLater}
        />
      )}
      {file.locked && (
        <LockedDialog locked={file.locked} onOpen={(mode) => void file.openLocked(mode)} onClose={file.leaveLocked} />
      )}
      {file.asking && (
        <UnsavedDialog
          name={file.name ?? (headlineOf(store.current().doc) || t('app.untitled'))}
          onSave={file.asking.save}
          onDiscard={file.asking.discard}
          onClose={file.asking.cancel}
        />
      )}
    </>
  )
}

/** Listens for the shortcuts of the whole window, before the editor sees the keys. */
function useKeys(run: (id: CommandId) => void, mac: boolean, blocked: boolean): void {
  const latest = useRef({ run, blocked })
  latest.current = { run, blocked }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (latest.current.blocked || event.isComposing) return
      const id = commandFor(event, mac)
      if (id === null) return
      // In a field of the panel undo belongs to the field.
      const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (inField && id.startsWith('edit.')) return
      event.preventDefault()
      event.stopPropagation()
      latest.current.run(id)
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [mac])
}
