import { Plugin } from 'prosemirror-state'
import { quotationMarks } from '../../shared/attribution/words/quotes'
import { schema } from '../../shared/schema/schema'

/**
 * What is typed right behind an opening quotation mark belongs to the quote. ProseMirror gives new text the marks of
 * the text before it, which there is the quotation mark outside the quote.
 */
export function quoteBoundary(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        // The place is the browser's word, not the state's: the two may differ for a moment after the focus moved.
        const $from = view.state.doc.resolve(from)
        if (from !== to || $from.parentOffset === 0) return false
        const after = $from.nodeAfter
        const before = $from.nodeBefore
        const mark = after ? schema.marks.quote.isInSet(after.marks) : undefined
        if (!mark || !before?.isText || schema.marks.quote.isInSet(before.marks)) return false
        if (!quotationMarks.has(before.text?.at(-1) ?? '')) return false
        const stored = view.state.storedMarks ?? $from.marks()
        view.dispatch(view.state.tr.insert(from, schema.text(text, mark.addToSet(stored))).scrollIntoView())
        return true
      },
    },
  })
}
