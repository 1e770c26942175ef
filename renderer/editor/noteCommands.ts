import type { Node } from 'prosemirror-model'
import type { Command, EditorState } from 'prosemirror-state'
import { dismissWarning, restoreWarning } from '../../shared/desk/checks'
import { acceptChanges, rejectChanges } from '../../shared/draft/changes'
import { addComment, removeComment, replyTo, resolveComment } from '../../shared/draft/comments'
import type { Person } from '../../shared/draft/review'
import { placeOfRow, rowAt } from './attribution'
import { asItIs } from './suggesting'

/** What a comment would be about: the selection, or the quote at the cursor; null when there is neither. */
export function commentTarget(state: EditorState): { readonly from: number; readonly to: number } | null {
  const { from, to, empty, head } = state.selection
  if (!empty) return { from, to }
  const place = placeOfRow(state, rowAt(state, head))
  return place && { from: place.from, to: place.to }
}

function edit(change: (tr: EditorState['tr'], doc: Node) => unknown): Command {
  return (state, dispatch) => {
    const { tr } = state
    if (change(tr, state.doc) === false || !tr.docChanged) return false
    dispatch?.(tr.setMeta(asItIs, true))
    return true
  }
}

export const comment = (from: number, to: number, text: string, person: Person): Command =>
  edit((tr, doc) => to <= doc.content.size && addComment(tr, from, to, text, person) !== null)

export const reply = (id: string, text: string, person: Person): Command => edit((tr) => replyTo(tr, id, text, person))

export const resolve = (id: string, resolved: boolean): Command => edit((tr) => resolveComment(tr, id, resolved))

export const remove = (id: string): Command => edit((tr) => removeComment(tr, id))

/** @param ids of the changes, null for all */
export const accept = (ids: ReadonlySet<string> | null): Command => edit((tr) => acceptChanges(tr, ids))

/** @param ids of the changes, null for all */
export const reject = (ids: ReadonlySet<string> | null): Command => edit((tr) => rejectChanges(tr, ids))

export const dismiss = (key: string, reason: string, person: Person): Command =>
  edit((tr) => dismissWarning(tr, key, reason, person))

export const undismiss = (key: string): Command => edit((tr) => restoreWarning(tr, key))
