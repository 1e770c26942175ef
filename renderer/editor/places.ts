import { type Command, TextSelection } from 'prosemirror-state'
import { lowerBound } from '../../shared/attribution/search'

/**
 * Selects the next or the previous of places in the draft, round the end.
 * @param places in the order of the text, as positions in the document
 * @param current index of the place that is selected; −1 when none is, and the selection tells where to start
 */
export function selectNext(
  places: readonly { readonly from: number; readonly to: number }[],
  current: number,
  step: 1 | -1,
): Command {
  return (state, dispatch) => {
    const { from, to } = state.selection
    const beyond =
      step === 1 ? lowerBound(places, (one) => one.from, to) : lowerBound(places, (one) => one.from, from) - 1
    const index = current >= 0 ? current + step : beyond
    const place = places[(index + places.length) % places.length]
    if (!place) return false
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, place.from, place.to)))
    return true
  }
}
