import { commentsOf } from '../../shared/draft/comments'
import { useWarnings } from '../desk/useWarnings'
import { type EditorStore, useEditor } from '../editor/store'

const badge = (count: number) => (count > 0 ? <span className="tab-count">{count}</span> : null)

/** How many warnings are open. */
export function WarningCount({ store }: { readonly store: EditorStore }) {
  return badge(useWarnings(store).open.length)
}

/** How many comments are not resolved. */
export function CommentCount({ store }: { readonly store: EditorStore }) {
  return badge(useEditor(store, (state) => commentsOf(state.doc).filter((one) => !one.resolved).length))
}
