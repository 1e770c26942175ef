import { Plugin } from 'prosemirror-state'
import { schema } from '../../shared/schema/schema'

/**
 * What is typed among words that somebody suggests to take out is not to go with them: ProseMirror gives new text the
 * marks of the text around it.
 */
export function pendingInput(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        const marks = view.state.storedMarks ?? view.state.doc.resolve(from).marks()
        if (from !== to || !schema.marks.deletion.isInSet(marks)) return false
        const kept = schema.marks.deletion.removeFromSet(marks)
        view.dispatch(view.state.tr.insert(from, schema.text(text, kept)).scrollIntoView())
        return true
      },
    },
  })
}
