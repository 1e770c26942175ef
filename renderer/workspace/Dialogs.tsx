import type { Metadata } from '../../shared/schema/attributes'
import { placeOfText } from '../../shared/schema/blocks'
import { BookDialog } from '../book/BookDialog'
import type { useBook } from '../book/useBook'
import { bridge } from '../bridge'
import { DeskHelpDialog } from '../desk/DeskHelpDialog'
import { linkAt, setLink } from '../editor/formatCommands'
import { restoreVersion } from '../editor/restore'
import { selectStretch } from '../editor/reviewCommands'
import { type EditorStore, useEditor } from '../editor/store'
import { LibraryDialog } from '../library/LibraryDialog'
import { useMessages } from '../messages/messages'
import { VersionsDialog } from '../versions/VersionsDialog'
import { AuthorDialog } from './AuthorDialog'
import { DetailsDialog } from './DetailsDialog'
import { ExportDialog } from './ExportDialog'
import { KeyboardDialog } from './KeyboardDialog'
import { LinkDialog } from './LinkDialog'
import { ReportDialog } from './ReportDialog'
import type { Panel } from './ReviewPane'
import type { DraftFile } from './useDraftFile'

export type OpenDialog =
  | 'export'
  | 'details'
  | 'versions'
  | 'library'
  | 'link'
  | 'keyboard'
  | 'book'
  | 'report'
  | 'author'
  | 'desk'
  | null

interface DialogsProps {
  readonly open: OpenDialog
  readonly store: EditorStore
  readonly file: DraftFile
  readonly book: ReturnType<typeof useBook>
  readonly mac: boolean
  readonly onClose: () => void
  /** Leaves the dialog for a panel. */
  readonly onPanel: (panel: Panel) => void
}

/** The dialog that a command has opened. */
export function Dialogs({ open, store, file, book, mac, onClose, onPanel }: DialogsProps) {
  const { t, dateTime } = useMessages()
  const metadata = useEditor(store, (state) => state.doc.attrs.metadata as Metadata)
  switch (open) {
    case null:
      return null
    case 'export':
      return (
        <ExportDialog
          state={store.current()}
          onClose={onClose}
          onShow={onPanel}
          onExport={(format, options) => {
            onClose()
            void file.exportAs(format, options)
          }}
        />
      )
    case 'details':
      return (
        <DetailsDialog
          metadata={metadata}
          onClose={onClose}
          onDone={(changed) => {
            store.dispatch(store.current().tr.setDocAttribute('metadata', changed))
            onClose()
          }}
        />
      )
    case 'versions':
      return (
        <VersionsDialog
          doc={store.current().doc}
          onClose={onClose}
          onRestore={(version, time) => {
            store.run(restoreVersion(version))
            file.notify({ kind: 'done', text: t('versions.restored', { time: dateTime(time) }) })
            onClose()
          }}
        />
      )
    case 'library':
      // A question about unsaved changes stands in front of it.
      return file.asking ? null : <Library store={store} file={file} onClose={onClose} />
    case 'link':
      return (
        <LinkDialog
          initial={linkAt(store.current())}
          onClose={onClose}
          onDone={(href) => {
            store.run(setLink(href))
            onClose()
          }}
        />
      )
    case 'keyboard':
      return <KeyboardDialog mac={mac} onClose={onClose} />
    case 'desk':
      return <DeskHelpDialog onClose={onClose} />
    case 'book':
      return <BookDialog speakers={book.speakers} show={book.show} notify={file.notify} onClose={onClose} />
    case 'report':
      return (
        <ReportDialog
          onClose={onClose}
          onSave={(format) => {
            onClose()
            void file.saveReport(format)
          }}
          onPrint={() => {
            onClose()
            void file.printReport()
          }}
        />
      )
    case 'author':
      return (
        <AuthorDialog
          initial={store.author}
          onClose={onClose}
          onDone={(author) => {
            void bridge.invoke('settings:set', { author })
            onClose()
          }}
        />
      )
  }
}

function Library({ store, file, onClose }: Pick<DialogsProps, 'store' | 'file' | 'onClose'>) {
  const { t } = useMessages()
  return (
    <LibraryDialog
      onClose={onClose}
      actions={{
        open: (id, find) => {
          onClose()
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
            file.notify({ kind: 'done', text: t('library.trashed', { name: `\u2068${result.name}\u2069` }) })
        },
      }}
    />
  )
}
