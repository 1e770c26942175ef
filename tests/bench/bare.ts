// A bare ProseMirror: our schema, history and key bindings, nothing else. Our editor is measured beside it.
import { baseKeymap } from 'prosemirror-commands'
import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { EditorState, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { documentFromJson } from '../../shared/draft/file'

/** Replaces the page's editor by a bare one on the same document, in the same place and style. */
function mountBare(json: unknown): void {
  const place = document.createElement('main')
  place.className = 'editor-scroll'
  const page = document.createElement('div')
  page.className = 'editor-page'
  place.append(page)
  document.body.style.display = 'block'
  document.body.replaceChildren(place)
  place.style.height = '100%'
  const state = EditorState.create({ doc: documentFromJson(json), plugins: [keymap(baseKeymap), history()] })
  const view = new EditorView(page, { state, attributes: { dir: 'rtl', lang: 'ar' } })
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(Math.floor(state.doc.content.size / 2)))))
  view.focus()
}

Object.assign(window, { mountBare })
