import type { CommandId } from '../../shared/commands/commands'
import type { Metadata } from '../../shared/schema/attributes'
import { placeOfText } from '../../shared/schema/blocks'
import type { HouseStyle } from '../../shared/typography/style'
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
import { commandItems, outlineItems } from '../palette/items'
import { Palette } from '../palette/Palette'
import { VersionsDialog } from '../versions/VersionsDialog'
import { AuthorDialog } from './AuthorDialog'
import { DetailsDialog } from './DetailsDialog'
import { ExportDialog } from './ExportDialog'
import { KeyboardDialog } from './KeyboardDialog'
import { LinkDialog } from './LinkDialog'
import { ReportDialog } from './ReportDialog'
import type { Panel } from './ReviewPane'
import { StyleDialog } from './StyleDialog'
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
  | 'palette'
  | 'outline'
  | 'style'
  | null

interface DialogsProps {
  readonly open: OpenDialog
  readonly store: EditorStore
  readonly file: DraftFile
  readonly book: ReturnType<typeof useBook>
  readonly mac: boolean
  readonly run: (id: CommandId) => void
  readonly onClose: () => void
  /** Leaves the dialog for a panel. */
  readonly onPanel: (panel: Panel) => void
}

/** The dialog that a command has opened. */
export function Dialogs({ open, store, file, book, mac, run, onClose, onPanel }: DialogsProps) {
  const messages = useMessages()
  const { t, dateTime } = messages
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
          target={store.current().doc.attrs.target as number | null}
          onClose={onClose}
          onDone={(changed, target) => {
            const { tr, doc } = store.current()
            tr.setDocAttribute('metadata', changed)
            if (target !== doc.attrs.target) tr.setDocAttribute('target', target)
            store.dispatch(tr)
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
    case 'palette':
      return (
        <Palette
          title={t('palette.title')}
          items={commandItems(run, mac, messages)}
          empty={t('palette.none')}
          onClose={onClose}
        />
      )
    case 'outline':
      return (
        <Palette
          title={t('outline.title')}
          items={outlineItems(store.current().doc, (pos) => {
            store.run(selectStretch(pos, pos))
            store.reveal(pos)
          })}
          empty={t('outline.empty')}
          onClose={onClose}
        />
      )
    case 'style':
      return (
        <StyleDialog
          own={store.current().doc.attrs.style as HouseStyle | null}
          house={store.houseStyle}
          notify={file.notify}
          onClose={onClose}
          onDone={(own, house) => {
            if (JSON.stringify(own) !== JSON.stringify(store.current().doc.attrs.style))
              store.dispatch(store.current().tr.setDocAttribute('style', own))
            void bridge.invoke('settings:set', { houseStyle: house })
            onClose()
          }}
        />
      )
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
