import { useState } from 'react'
import type { CommentPlace } from '../../shared/draft/comments'
import type { DraftComment } from '../../shared/schema/attributes'
import { useMessages } from '../messages/messages'
import { ReasonForm } from '../ui/ReasonForm'

export interface CommentActions {
  go(place: CommentPlace): void
  reply(id: string, text: string): void
  resolve(id: string, resolved: boolean): void
  remove(id: string): void
}

interface CommentListProps {
  readonly comments: readonly DraftComment[]
  readonly places: ReadonlyMap<string, CommentPlace>
  readonly actions: CommentActions
  /** How a comment is made, to be told while there is none. */
  readonly keys: string
}

/** Comments with their answers, in the order of the text; those whose words are gone come last. */
export function CommentList({ comments, places, actions, keys }: CommentListProps) {
  const { t } = useMessages()
  const [withResolved, setWithResolved] = useState(false)
  const order = (comment: DraftComment) => places.get(comment.id)?.from ?? Number.POSITIVE_INFINITY
  const shown = comments.filter((comment) => withResolved || !comment.resolved).toSorted((a, b) => order(a) - order(b))
  return (
    <section aria-label={t('comment.title')} className="note-section">
      <header className="panel-line">
        <h3>{t('comment.title')}</h3>
        {comments.some((comment) => comment.resolved) && (
          <button
            type="button"
            className="button toggle"
            aria-pressed={withResolved}
            onClick={() => setWithResolved(!withResolved)}
          >
            {t('comment.showResolved')}
          </button>
        )}
      </header>
      {shown.length === 0 && <p className="hint">{t('comment.none', { keys: `\u2066${keys}\u2069` })}</p>}
      <ul className="plain-list">
        {shown.map((comment) => (
          <CommentItem key={comment.id} comment={comment} place={places.get(comment.id) ?? null} actions={actions} />
        ))}
      </ul>
    </section>
  )
}

interface CommentItemProps {
  readonly comment: DraftComment
  readonly place: CommentPlace | null
  readonly actions: CommentActions
}

function CommentItem({ comment, place, actions }: CommentItemProps) {
  const { t, dateTime } = useMessages()
  const [replying, setReplying] = useState(false)
  const { id, excerpt, resolved, messages } = comment
  return (
    <li className={resolved ? 'note-item is-resolved' : 'note-item'} data-testid="comment">
      <button type="button" className="note-words" disabled={!place} onClick={() => place && actions.go(place)}>
        <q dir="auto">{excerpt}</q>
        {!place && <span className="hint">{t('comment.gone')}</span>}
        {resolved && <span className="badge">{t('comment.resolved')}</span>}
      </button>
      {messages.map((message, i) => (
        <div key={i} className="note-message">
          <p className="note-author">
            <bdi>{message.author}</bdi> <time>{dateTime(message.at)}</time>
          </p>
          <p dir="auto">{message.text}</p>
        </div>
      ))}
      {replying ? (
        <ReasonForm
          label={t('comment.replyLabel')}
          action={t('comment.reply')}
          multiline
          onDone={(text) => {
            setReplying(false)
            actions.reply(id, text)
          }}
          onCancel={() => setReplying(false)}
        />
      ) : (
        <div className="desk-actions">
          <button type="button" className="button" onClick={() => setReplying(true)}>
            {t('comment.reply')}
          </button>
          <button type="button" className="button" onClick={() => actions.resolve(id, !resolved)}>
            {t(resolved ? 'comment.reopen' : 'comment.resolve')}
          </button>
          <button type="button" className="button danger" onClick={() => actions.remove(id)}>
            {t('comment.remove')}
          </button>
        </div>
      )}
    </li>
  )
}
