import type { Node } from 'prosemirror-model'
import type { Command } from 'prosemirror-state'
import { asItIs } from './suggesting'

/** Makes the draft what another version of it was, as one change that undo takes back. */
export function restoreVersion(version: Node): Command {
  return (state, dispatch) => {
    const tr = state.tr.replaceWith(0, state.doc.content.size, version.content)
    for (const [name, value] of Object.entries(version.attrs)) {
      if (value !== state.doc.attrs[name]) tr.setDocAttribute(name, value)
    }
    dispatch?.(tr.setMeta(asItIs, true).scrollIntoView())
    return true
  }
}
