import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, TextSelection } from 'prosemirror-state'
import { allPlaces, isUnreviewed, type QuotePlace } from '../../shared/draft/quotes'
import {
  acceptConfident as acceptConfidentInto,
  acceptSuggestion,
  attribute,
  markAnonymous,
  markNotQuote,
  type Person,
  setProof,
  undecide,
  unverify,
  verify,
} from '../../shared/draft/review'
import type { Proof, QuoteAttributes } from '../../shared/schema/attributes'
import { schema } from '../../shared/schema/schema'
import { attributionOf, placeOfRow, rowAt } from './attribution'

function onQuote(row: number, change: (state: EditorState, place: QuotePlace) => EditorState['tr'] | null): Command {
  return (state, dispatch) => {
    const place = placeOfRow(state, row)
    const tr = place ? change(state, place) : null
    if (!tr) return false
    dispatch?.(tr)
    return true
  }
}

/** Accepts the suggested speaker of a row; false when there is none. */
export function acceptQuote(row: number): Command {
  return onQuote(row, (state, place) => {
    const { tr } = state
    return acceptSuggestion(tr, place, attributionOf(state).draft.analysis) ? tr : null
  })
}

export function attributeQuote(row: number, name: string): Command {
  return onQuote(row, (state, place) => {
    const { tr } = state
    attribute(tr, place, name, attributionOf(state).draft.analysis)
    return tr
  })
}

export function anonymousQuote(row: number, reason: string): Command {
  return onQuote(row, (state, place) => {
    const { tr } = state
    markAnonymous(tr, place, reason)
    return tr
  })
}

export function notQuote(row: number): Command {
  return onQuote(row, (state, place) => {
    const { tr } = state
    markNotQuote(tr, place)
    return tr
  })
}

export function undecideQuote(row: number): Command {
  return onQuote(row, (state, place) => {
    if (!place.mark) return null
    const { tr } = state
    undecide(tr, place)
    return tr
  })
}

/** Says that a row's quote was checked; false when it is not known who speaks. */
export function verifyQuote(row: number, person: Person): Command {
  return onQuote(row, (state, place) => {
    const { tr } = state
    const { rows, draft } = attributionOf(state)
    return verify(tr, place, rows[row]?.text ?? '', draft.analysis, person) ? tr : null
  })
}

export function unverifyQuote(row: number): Command {
  return onQuote(row, (state, place) => {
    const { tr } = state
    return unverify(tr, place) ? tr : null
  })
}

/** Keeps what proves a quote, and says that it was checked when `person` did. A suggestion is accepted first. */
export function proveQuote(row: number, proof: Proof, person: Person | null): Command {
  return (state, dispatch) => {
    const decided = placeOfRow(state, row)?.mark ? state.tr : decidedBySuggestion(state, row)
    if (!decided) return false
    const place = placeOfRow(state, row)
    if (!place) return false
    const mark = place.mark ?? markIn(decided.doc, place.from)
    const { rows, draft } = attributionOf(state)
    if (!mark || !setProof(decided, { ...place, mark }, proof)) return false
    const proven = { ...place, mark: markIn(decided.doc, place.from, place.blockquote) ?? mark }
    if (person && !verify(decided, proven, rows[row]?.text ?? '', draft.analysis, person)) return false
    dispatch?.(decided)
    return true
  }
}

function decidedBySuggestion(state: EditorState, row: number): EditorState['tr'] | null {
  const place = placeOfRow(state, row)
  const { tr } = state
  return place && acceptSuggestion(tr, place, attributionOf(state).draft.analysis) ? tr : null
}

/** What a quote's mark says in a document. */
function markIn(doc: Node, from: number, blockquote: number | null = null): QuoteAttributes | null {
  if (blockquote !== null) return (doc.nodeAt(blockquote)?.attrs.quote as QuoteAttributes | null) ?? null
  const mark = schema.marks.quote.isInSet(doc.nodeAt(from)?.marks ?? [])
  return mark ? (mark.attrs as QuoteAttributes) : null
}

/** Brings the words back that a row's quote was verified with; what else was marked in it goes with its words. */
export function restoreWords(row: number): Command {
  return onQuote(row, (state, place) => {
    const words = place.mark?.verification?.words
    if (!words || place.blockquote !== null) return null
    const mark = schema.marks.quote.create(place.mark)
    return state.tr.replaceWith(place.from, place.to, schema.text(words, [mark]))
  })
}

/** Accepts every suggestion above a confidence; `onDone` is told how many. */
export function acceptConfident(threshold: number, onDone: (count: number) => void): Command {
  return (state, dispatch) => {
    const { tr } = state
    const { quotes, analysis } = attributionOf(state).draft
    const count = acceptConfidentInto(tr, quotes, analysis, threshold)
    if (count > 0) dispatch?.(tr)
    if (dispatch) onDone(count)
    return count > 0
  }
}

/** Puts the cursor at the start of a row's quote. */
export function selectQuote(row: number): Command {
  return (state, dispatch) => {
    const place = placeOfRow(state, row)
    if (!place) return false
    dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(place.from))))
    return true
  }
}

/** Selects a stretch of the text; false when the draft has become shorter than that. */
export function selectStretch(from: number, to: number): Command {
  return (state, dispatch) => {
    if (to > state.doc.content.size) return false
    dispatch?.(state.tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))))
    return true
  }
}

/** The next row in a direction that waits for a decision, round the end; −1 when none is left. */
export function nextUnreviewed(state: EditorState, step: 1 | -1): number {
  const { rows, draft } = attributionOf(state)
  const { head } = state.selection
  const here = rowAt(state, head)
  const places = allPlaces(draft.quotes)
  const beyond =
    step === 1 ? places.findIndex((place) => place.from > head) : places.findLastIndex((place) => place.to < head)
  const start = here >= 0 ? here + step : beyond >= 0 ? beyond : step === 1 ? 0 : rows.length - 1
  for (let i = 0; i < rows.length; i++) {
    const at = (start + i * step + rows.length * 2) % rows.length
    const row = rows[at]
    if (row && isUnreviewed(row)) return at
  }
  return -1
}
