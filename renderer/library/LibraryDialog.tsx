import { FolderOpen } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { LibraryDraft, LibraryHit } from '../../shared/ipc/contract'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'
import { type DraftActions, DraftRow } from './DraftRow'
import { QuoteBank } from './QuoteBank'
import { SearchField } from './SearchField'
import { useHits, useLibrary } from './useLibrary'

type View = 'drafts' | 'quotes'
const sorts = ['modified', 'headline', 'words', 'unreviewed'] as const
type Sort = (typeof sorts)[number]
const statuses = ['all', 'draft', 'review', 'ready'] as const
type Status = (typeof statuses)[number]

/** How many rows are drawn before somebody asks for more. */
const page = 100

function compare(sort: Sort, a: LibraryDraft, b: LibraryDraft): number {
  switch (sort) {
    case 'modified':
      return b.modified - a.modified
    case 'headline':
      return a.headline.localeCompare(b.headline, 'ar')
    case 'words':
      return b.words - a.words
    case 'unreviewed':
      return b.unreviewed - a.unreviewed
  }
}

interface LibraryDialogProps {
  readonly actions: Omit<DraftActions, 'rename' | 'duplicate' | 'trash'> & {
    rename(id: string, name: string): Promise<void>
    duplicate(id: string): Promise<void>
    trash(id: string): Promise<void>
  }
  readonly onClose: () => void
}

/** All drafts of a folder: listed, searched, and what each person has said in them. */
export function LibraryDialog({ actions, onClose }: LibraryDialogProps) {
  const { t } = useMessages()
  const library = useLibrary()
  const [view, setView] = useState<View>('drafts')
  const drafts = library.view?.drafts ?? []
  const rowActions: DraftActions = {
    open: actions.open,
    rename: (id, name) => void actions.rename(id, name).then(library.reload),
    duplicate: (id) => void actions.duplicate(id).then(library.reload),
    trash: (id) => void actions.trash(id).then(library.reload),
  }
  return (
    <Dialog size="large" title={t('library.title')} onClose={onClose}>
      <div className="library-head">
        <div className="segmented" role="group" aria-label={t('library.view')}>
          {(['drafts', 'quotes'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
              {t(`library.view.${one}`)}
            </button>
          ))}
        </div>
        <button type="button" className="button" onClick={() => void library.choose()}>
          <FolderOpen aria-hidden="true" />
          {library.view ? t('library.folder', { folder: `\u2068${library.view.folder}\u2069` }) : t('library.choose')}
        </button>
      </div>
      {library.view === undefined && <p role="status">{t('library.reading')}</p>}
      {library.view === null && <p>{t('library.none')}</p>}
      {library.view &&
        (view === 'drafts' ? (
          <DraftList drafts={drafts} actions={rowActions} again={library.view} />
        ) : (
          <QuoteBank drafts={drafts} again={library.view} onOpen={actions.open} />
        ))}
    </Dialog>
  )
}

interface DraftListProps {
  readonly drafts: readonly LibraryDraft[]
  readonly actions: DraftActions
  readonly again: unknown
}

function DraftList({ drafts, actions, again }: DraftListProps) {
  const { t } = useMessages()
  const [query, setQuery] = useState('')
  const [sort, setSort] = useState<Sort>('modified')
  const [status, setStatus] = useState<Status>('all')
  const [most, setMost] = useState(page)
  const hits = useHits(query, again)
  const shown = useMemo(() => {
    const byId = new Map<string, LibraryHit>(hits?.map((hit) => [hit.id, hit]))
    return drafts
      .filter((one) => (status === 'all' || one.status === status) && (hits === null || byId.has(one.id)))
      .sort((a, b) => compare(sort, a, b))
      .map((draft) => ({ draft, hit: byId.get(draft.id) ?? null }))
  }, [drafts, hits, sort, status])
  return (
    <>
      <div className="library-tools">
        <SearchField label={t('library.search')} value={query} onChange={setQuery} />
        <select
          aria-label={t('library.status')}
          value={status}
          onChange={(event) => setStatus(event.target.value as Status)}
        >
          {statuses.map((one) => (
            <option key={one} value={one}>
              {t(`library.status.${one}`)}
            </option>
          ))}
        </select>
        <select aria-label={t('library.sort')} value={sort} onChange={(event) => setSort(event.target.value as Sort)}>
          {sorts.map((one) => (
            <option key={one} value={one}>
              {t(`library.sort.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <p className="library-facts" role="status">
        {drafts.length === 0 ? t('library.empty') : t('library.found', { count: shown.length })}
      </p>
      <ul className="library-list">
        {shown.slice(0, most).map(({ draft, hit }) => (
          <DraftRow key={draft.id} draft={draft} hit={hit} actions={actions} />
        ))}
        {shown.length > most && (
          <li>
            <button type="button" className="button" onClick={() => setMost(most + page)}>
              {t('library.showMore')}
            </button>
          </li>
        )}
      </ul>
    </>
  )
}
