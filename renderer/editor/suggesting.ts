import { type EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state'
import { ReplaceAroundStep, ReplaceStep } from 'prosemirror-transform'
import { suggestSteps } from '../../shared/draft/changes'
import type { Person } from '../../shared/draft/review'

/** Meta of a transaction that is done as it is even while changes are suggested: accepting one, restoring a version. */
export const asItIs = 'asItIs'

/** What the editor's own plugins and React's panels ask of a transaction. */
const metas = ['uiEvent', 'paste', 'composition', 'addToHistory', 'pointer', 'closeHistory$'] as const

/**
 * What a transaction does, as a suggestion: words are marked instead of taken out, and what is put in is marked.
 * Undo and redo, and what changes no words, go as they are.
 */
export function suggested(tr: Transaction, state: EditorState, person: Person): Transaction {
  const changesText = tr.steps.some((step) => step instanceof ReplaceStep || step instanceof ReplaceAroundStep)
  if (!changesText || tr.getMeta(asItIs) || tr.getMeta('history$')) return tr
  const own = state.tr
  const places = suggestSteps(own, tr.steps, tr.docs, person)
  const forward = deletesForward(tr, state)
  const head = Math.min(places.map(tr.selection.head, forward ? 1 : -1), own.doc.content.size)
  const $head = own.doc.resolve(head)
  own.setSelection($head.parent.inlineContent ? TextSelection.near($head) : Selection.near($head))
  if (tr.storedMarksSet) own.setStoredMarks(tr.storedMarks)
  if (tr.scrolledIntoView) own.scrollIntoView()
  for (const meta of metas) if (tr.getMeta(meta) !== undefined) own.setMeta(meta, tr.getMeta(meta))
  return own
}

/** Whether the key was Delete: then the cursor goes on behind the words that stay. */
function deletesForward(tr: Transaction, state: EditorState): boolean {
  const [step] = tr.steps
  if (!(step instanceof ReplaceStep) || step.slice.size > 0) return false
  return state.selection.empty && state.selection.head === step.from
}
