import type { Node } from 'prosemirror-model'
import type { Command } from 'prosemirror-state'
import { schema } from '../../shared/schema/schema'

/** Words that somebody has verified are not changed by a command over the whole text. */
function isVerified(node: Node): boolean {
  return schema.marks.quote.isInSet(node.marks)?.attrs.verification != null
}

/**
 * Changes the text of the selection, of the whole draft when nothing is selected; marks stay, and verified quotes are
 * left alone.
 * @param change of one run of text
 * @param onDone told in how many runs something was changed, and how many verified ones were left
 */
export function changeText(change: (text: string) => string, onDone: (changed: number, left: number) => void): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection
    const [start, end] = empty ? [0, state.doc.content.size] : [from, to]
    const runs: { readonly from: number; readonly to: number; readonly node: Node; readonly text: string }[] = []
    let left = 0
    state.doc.nodesBetween(start, end, (node, pos) => {
      if (!node.isText) return
      const [first, last] = [Math.max(start, pos), Math.min(end, pos + node.nodeSize)]
      const before = (node.text ?? '').slice(first - pos, last - pos)
      const text = change(before)
      if (text === before) return
      if (isVerified(node)) left++
      else runs.push({ from: first, to: last, node, text })
    })
    const { tr } = state
    for (const run of runs.reverse()) {
      if (run.text === '') tr.delete(run.from, run.to)
      else tr.replaceWith(run.from, run.to, schema.text(run.text, run.node.marks))
    }
    if (runs.length > 0) dispatch?.(tr)
    if (dispatch) onDone(runs.length, left)
    return runs.length > 0
  }
}
