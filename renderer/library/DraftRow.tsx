import { Copy, FileText, PencilLine, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { LibraryDraft, LibraryHit } from '../../shared/ipc/contract'
import { useMessages } from '../messages/messages'
import { IconButton } from '../ui/IconButton'

/** What a person can do with a draft of the library. */
export interface DraftActions {
  /** @param find words to go to, null for the beginning */
  open(id: string, find: string | null): void
  rename(id: string, name: string): void
  duplicate(id: string): void
  trash(id: string): void
}

interface DraftRowProps {
  readonly draft: LibraryDraft
  readonly hit: LibraryHit | null
  readonly actions: DraftActions
}

/** A draft of the library: its headline, when and how much, and where it holds what was looked for. */
export function DraftRow({ draft, hit, actions }: DraftRowProps) {
  const { t, dateTime } = useMessages()
  const [renaming, setRenaming] = useState<string | null>(null)
  const rename = (event: FormEvent) => {
    event.preventDefault()
    // The dialog around it is a form of its own.
    event.stopPropagation()
    if (renaming?.trim()) actions.rename(draft.id, renaming.trim())
    setRenaming(null)
  }
  const stem = draft.name.replace(/^.*[\\/]/, '').replace(/\.isnad$/i, '')
  return (
    <li className="library-row" data-testid="library-row">
      <div className="library-line">
        <button type="button" className="library-open" onClick={() => actions.open(draft.id, null)}>
          <FileText aria-hidden="true" className="small-icon" />
          <bdi>{draft.headline || t('app.untitled')}</bdi>
        </button>
        <span className={`badge status-${draft.status}`}>{t(`library.status.${draft.status}`)}</span>
        <span className="library-actions">
          <IconButton icon={PencilLine} label={t('library.rename')} onClick={() => setRenaming(stem)} />
          <IconButton icon={Copy} label={t('library.duplicate')} onClick={() => actions.duplicate(draft.id)} />
          <IconButton icon={Trash2} label={t('library.trash')} onClick={() => actions.trash(draft.id)} />
        </span>
      </div>
      {renaming === null ? (
        <p className="library-facts">
          <bdi>{draft.name}</bdi>
          <span>{dateTime(draft.modified)}</span>
          <span>{t('library.words', { count: draft.words })}</span>
          {draft.unreviewed > 0 && <span>{t('library.unreviewed', { count: draft.unreviewed })}</span>}
        </p>
      ) : (
        <div className="library-rename">
          <input
            type="text"
            dir="auto"
            value={renaming}
            aria-label={t('library.rename.label')}
            ref={(input) => input?.focus()}
            onChange={(event) => setRenaming(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') rename(event)
              if (event.key !== 'Escape') return
              event.preventDefault()
              event.stopPropagation()
              setRenaming(null)
            }}
          />
          <button type="button" className="button" onClick={rename}>
            {t('action.done')}
          </button>
        </div>
      )}
      {hit?.excerpts.map((excerpt) => (
        <button
          key={`${excerpt.block}-${excerpt.start}`}
          type="button"
          className="library-excerpt"
          dir="auto"
          onClick={() => actions.open(draft.id, excerpt.text.replace(/^… | …$/g, ''))}
        >
          {excerpt.text.slice(0, excerpt.start)}
          <mark>{excerpt.text.slice(excerpt.start, excerpt.end)}</mark>
          {excerpt.text.slice(excerpt.end)}
        </button>
      ))}
      {hit && hit.more > 0 && <p className="library-facts">{t('library.more', { count: hit.more })}</p>}
    </li>
  )
}
