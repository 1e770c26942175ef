import { PenLine } from 'lucide-react'
import type { EditorState } from 'prosemirror-state'
import { useMemo } from 'react'
import { describeShortcut, shortcutOf } from '../../shared/commands/commands'
import { commentPlaces, commentsOf } from '../../shared/draft/comments'
import { accept, comment, reject, remove, reply, resolve } from '../editor/noteCommands'
import { type EditorStore, useEditor, useSettledEditor } from '../editor/store'
import { useMessages } from '../messages/messages'
import { ReasonForm } from '../ui/ReasonForm'
import { ChangeList } from './ChangeList'
import { type CommentActions, CommentList } from './CommentList'
import { changeRows } from './changeRows'

/** A stretch that the person is about to comment on. */
export interface CommentDraft {
  readonly from: number
  readonly to: number
  readonly words: string
}

interface NotesPanelProps {
  readonly store: EditorStore
  readonly mac: boolean
  readonly drafting: CommentDraft | null
  readonly onDrafted: () => void
  readonly onGo: (from: number, to: number) => void
}

const docOf = (state: EditorState) => state.doc

/** What editors say about the text and suggest for it. */
export function NotesPanel({ store, mac, drafting, onDrafted, onGo }: NotesPanelProps) {
  const { t } = useMessages()
  const settled = useSettledEditor(store, docOf)
  const comments = useEditor(store, (state) => commentsOf(state.doc))
  const suggesting = useEditor(store, store.isSuggesting)
  const revision = useEditor(store, notesRevision)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the document as it is now, whenever notes in it change
  const doc = useMemo(() => store.current().doc, [store, settled, comments, revision])
  const places = useMemo(() => commentPlaces(doc), [doc])
  const changes = useMemo(() => changeRows(doc), [doc])
  const shortcut = shortcutOf('review.comment')
  const actions: CommentActions = {
    go: ({ from, to }) => onGo(from, to),
    reply: (id, text) => void store.run(reply(id, text, store.person())),
    resolve: (id, resolved) => void store.run(resolve(id, resolved)),
    remove: (id) => void store.run(remove(id)),
  }
  return (
    <section className="panel-body" aria-label={t('panel.notes')}>
      <header className="panel-head">
        <button
          type="button"
          className="button toggle"
          data-command="review.suggesting"
          aria-pressed={suggesting}
          onClick={() => {
            store.setSuggesting(!suggesting)
            store.focus()
          }}
        >
          <PenLine aria-hidden="true" />
          {t(suggesting ? 'change.on' : 'command.review.suggesting')}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled with the keys */}
      <div className="desk-list" tabIndex={0} role="region" aria-label={t('panel.notes')}>
        {drafting && (
          <div className="note-item">
            <p className="note-words">{t('comment.on', { words: `\u2068${drafting.words}\u2069` })}</p>
            <ReasonForm
              label={t('comment.label')}
              action={t('comment.add')}
              multiline
              onDone={(text) => {
                store.run(comment(drafting.from, drafting.to, text, store.person()))
                onDrafted()
              }}
              onCancel={onDrafted}
            />
          </div>
        )}
        <ChangeList
          rows={changes}
          onGo={({ from, to }) => onGo(from, to)}
          onAccept={(ids) => void store.run(accept(ids))}
          onReject={(ids) => void store.run(reject(ids))}
        />
        <CommentList
          comments={comments}
          places={places}
          actions={actions}
          keys={shortcut ? describeShortcut(shortcut, mac) : ''}
        />
      </div>
    </section>
  )
}

/** Changes with the number of children and the size, which accepting and rejecting change too; cheap for each key. */
const notesRevision = ({ doc }: EditorState) => `${doc.childCount}/${doc.content.size}`
