import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { type QuoteRow, stateOf } from '../../shared/draft/quotes'
import { attributionOf, placeOfRow, rowAt } from './attribution'
import { coversAsBefore, type HighlightName, highlightOf, liveRangeBetween } from './highlights'

function highlightFor(row: QuoteRow | undefined): HighlightName {
  if (row && stateOf(row) === 'changed') return 'quote-active-changed'
  return row?.state === 'attributed' || row?.state === 'anonymous' ? `quote-active-${row.state}` : 'quote-active'
}

/** Highlights the quote at the cursor, the one that the panel shows as current. */
export function activeQuote(): Plugin {
  return new Plugin({
    view(view) {
      let drawn: { readonly name: HighlightName; readonly row: number; readonly range: Range } | null = null
      const clear = () => {
        if (drawn) highlightOf(drawn.name).delete(drawn.range)
        drawn = null
      }
      const draw = (view: EditorView) => {
        const row = rowAt(view.state, view.state.selection.head)
        const place = placeOfRow(view.state, row)
        if (!place || place.blockquote !== null) return clear()
        const { rows, settled } = attributionOf(view.state)
        const name = highlightFor(rows[row])
        // While words are typed the range follows them by itself.
        const size = place.to - place.from
        if (!settled && drawn?.row === row && drawn.name === name && coversAsBefore(drawn.range, size)) return
        clear()
        drawn = { name, row, range: liveRangeBetween(view, place.from, place.to) }
        highlightOf(name).add(drawn.range)
      }
      draw(view)
      return { update: draw, destroy: clear }
    },
  })
}
