import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { placeOfRow, rowAt } from './attribution'
import { type HighlightName, highlightOf, rangeBetween } from './highlights'

/** Highlights the quote at the cursor, the one that the panel shows as current. */
export function activeQuote(): Plugin {
  return new Plugin({
    view(view) {
      let drawn: { readonly name: HighlightName; readonly range: StaticRange } | null = null
      const clear = () => {
        if (drawn) highlightOf(drawn.name).delete(drawn.range)
        drawn = null
      }
      const draw = (view: EditorView) => {
        clear()
        const place = placeOfRow(view.state, rowAt(view.state, view.state.selection.head))
        if (!place || place.blockquote !== null) return
        const state = place.mark?.state
        const name =
          state === 'attributed' || state === 'anonymous' ? (`quote-active-${state}` as const) : 'quote-active'
        drawn = { name, range: rangeBetween(view, place.from, place.to) }
        highlightOf(name).add(drawn.range)
      }
      draw(view)
      return { update: draw, destroy: clear }
    },
  })
}
