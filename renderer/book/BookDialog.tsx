import { PencilLine, UserRoundPlus } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { BookResult } from '../../shared/ipc/contract'
import { newIdentifier } from '../../shared/schema/attributes'
import { type BookSpeaker, searchBook } from '../../shared/speakers/book'
import { bridge } from '../bridge'
import { SearchField } from '../library/SearchField'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'
import { IconButton } from '../ui/IconButton'
import { failureNotice } from '../workspace/failureNotice'
import type { NoticeContent } from '../workspace/Notice'
import { BookForm } from './BookForm'

interface BookDialogProps {
  readonly speakers: readonly BookSpeaker[]
  /** Shows what a change of the book gave. @returns whether it was made */
  readonly show: (result: BookResult) => boolean
  readonly notify: (notice: NoticeContent) => void
  readonly onClose: () => void
}

const somebody = (): BookSpeaker => ({
  id: newIdentifier(),
  name: '',
  forms: [],
  offices: [],
  gender: null,
  language: null,
  note: '',
})

/** How many are listed at once. */
const mostShown = 100

/** The desk's speakers across all drafts: to look up, to correct, to take to another computer. */
export function BookDialog({ speakers, show, notify, onClose }: BookDialogProps) {
  const { t } = useMessages()
  const [query, setQuery] = useState('')
  const [editing, setEditing] = useState<BookSpeaker | null>(null)
  const asked = useDeferredValue(query)
  const found = useMemo(() => searchBook(speakers, asked), [speakers, asked])
  const change = async (asking: Promise<BookResult>) => {
    if (show(await asking)) setEditing(null)
  }
  const importBook = async () => {
    const result = await bridge.invoke('book:import', null)
    if (result.status === 'failed') notify(failureNotice(t, result))
    if (result.status === 'imported')
      notify({ kind: 'done', text: t('book.imported', { count: result.count, name: `\u2068${result.name}\u2069` }) })
  }
  const exportBook = async (format: 'csv' | 'json') => {
    const result = await bridge.invoke('book:export', { format })
    if (result.status === 'failed') notify(failureNotice(t, result))
    if (result.status === 'done')
      notify({ kind: 'done', text: t('notice.exported', { name: `\u2068${result.name}\u2069` }) })
  }
  const known = editing !== null && speakers.some((one) => one.id === editing.id)
  return (
    <Dialog title={t('book.title')} onClose={onClose} size="large">
      {editing ? (
        <BookForm
          key={editing.id}
          speaker={editing}
          onDone={(speaker) => void change(bridge.invoke('book:save', { speaker }))}
          onRemove={known ? () => void change(bridge.invoke('book:remove', { id: editing.id })) : null}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <div className="book">
          <p className="hint">{t('book.hint')}</p>
          <div className="book-tools">
            <SearchField label={t('book.search')} value={query} onChange={setQuery} />
            <button type="button" className="button" onClick={() => setEditing(somebody())}>
              <UserRoundPlus aria-hidden="true" />
              {t('book.add')}
            </button>
            <button type="button" className="button" onClick={() => void importBook()}>
              {t('book.import')}
            </button>
            <button
              type="button"
              className="button"
              disabled={speakers.length === 0}
              onClick={() => void exportBook('csv')}
            >
              {t('book.exportCsv')}
            </button>
            <button
              type="button"
              className="button"
              disabled={speakers.length === 0}
              onClick={() => void exportBook('json')}
            >
              {t('book.exportJson')}
            </button>
          </div>
          <p role="status" className="hint">
            {t('book.count', { count: found.length })}
          </p>
          {found.length === 0 && (
            <p className="panel-empty">{t(speakers.length === 0 ? 'book.empty' : 'book.notFound')}</p>
          )}
          <ul className="plain-list book-list">
            {found.slice(0, mostShown).map((speaker) => (
              <BookRow key={speaker.id} speaker={speaker} onEdit={() => setEditing(speaker)} />
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  )
}

function BookRow({ speaker, onEdit }: { readonly speaker: BookSpeaker; readonly onEdit: () => void }) {
  const { t } = useMessages()
  const { name, forms, offices, note } = speaker
  return (
    <li className="book-row" data-testid="book-row">
      <div>
        <p className="speaker-name">
          <bdi>{name}</bdi>
        </p>
        {offices.map(({ role, affiliation, from, to }, i) => (
          <p key={i} className="book-office-line" dir="auto">
            {[role, affiliation].filter(Boolean).join(' — ')}
            {(from || to) && <bdi className="hint"> {`${from}–${to}`}</bdi>}
          </p>
        ))}
        {forms.length > 0 && (
          <p className="hint">
            {t('book.alsoWritten', {
              forms: forms.map((form) => `\u2068${form}\u2069`).join(t('speakers.formsSeparator')),
            })}
          </p>
        )}
        {note && (
          <p className="hint" dir="auto">
            {note}
          </p>
        )}
      </div>
      <IconButton icon={PencilLine} label={t('book.edit', { name })} onClick={onEdit} />
    </li>
  )
}
