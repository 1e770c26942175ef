import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { lowerBound } from '../../shared/attribution/search'
import type { Metadata } from '../../shared/schema/attributes'
import { schema } from '../../shared/schema/schema'
import { createFinder, type Finder, type FindOptions, type Match, replacementFor } from '../../shared/search/find'
import { drawNear } from './nearPlaces'
import { selectNext } from './places'

export interface FindQuery {
  readonly text: string
  readonly options: FindOptions
  /** Only between these two places; null for the whole draft. */
  readonly within: { readonly from: number; readonly to: number } | null
}

/** A place that was found. */
export interface FoundPlace {
  readonly from: number
  readonly to: number
  readonly match: Match
}

export interface FindState {
  readonly query: FindQuery | null
  /** False when the question cannot be asked: a regular expression that is none. */
  readonly valid: boolean
  readonly places: readonly FoundPlace[]
  /** Index of the place that is selected, −1 when none is. */
  readonly current: number
}

const nothing: FindState = { query: null, valid: true, places: [], current: -1 }

export const findKey = new PluginKey<FindState>('find')

export function findStateOf(state: EditorState): FindState {
  return findKey.getState(state) ?? nothing
}

interface Asked {
  readonly finder: Finder | null
  readonly memo: WeakMap<Node, readonly Match[]>
}

/** Every place in the order of the text; blocks that are the same as before are not searched again. */
function search(doc: Node, { finder, memo }: Asked, within: FindQuery['within']): readonly FoundPlace[] {
  if (!finder) return []
  const places: FoundPlace[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const matches = memo.get(node) ?? finder(node.textBetween(0, node.content.size, undefined, '\n'))
    memo.set(node, matches)
    for (const match of matches) {
      const place = { from: pos + 1 + match.start, to: pos + 1 + match.end, match }
      if (!within || (within.from <= place.from && place.to <= within.to)) places.push(place)
    }
    return false
  })
  return places
}

function currentOf(
  places: readonly FoundPlace[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const at = lowerBound(places, (place) => place.from, from)
  return places[at]?.from === from && places[at]?.to === to ? at : -1
}

/** Finds what is asked for and shows it over the text; the document is not changed. */
export function find(): Plugin<FindState> {
  let asked: Asked = { finder: null, memo: new WeakMap() }
  return new Plugin<FindState>({
    key: findKey,
    state: {
      init: () => nothing,
      apply(tr, before, _old, state) {
        const query = tr.getMeta(findKey) as FindQuery | null | undefined
        if (query === null) return nothing
        if (query) {
          const { language } = state.doc.attrs.metadata as Metadata
          asked = { finder: createFinder(query.text, query.options, language), memo: new WeakMap() }
        }
        const wanted = query ?? before.query
        if (!wanted || (!query && !tr.docChanged && !tr.selectionSet)) return before
        const within = wanted.within && tr.docChanged ? mapped(wanted.within, tr) : wanted.within
        const places = query || tr.docChanged ? search(state.doc, asked, within) : before.places
        const current = currentOf(places, state.selection)
        return { query: { ...wanted, within }, valid: wanted.text === '' || asked.finder !== null, places, current }
      },
    },
    view: drawPlaces,
  })
}

function mapped(within: NonNullable<FindQuery['within']>, tr: Transaction) {
  return { from: tr.mapping.map(within.from, -1), to: tr.mapping.map(within.to, 1) }
}

function drawPlaces(view: EditorView) {
  let shown: FindState | null = null
  const near = drawNear<FoundPlace>(view, (_place, i) =>
    i === findStateOf(view.state).current ? 'find-current' : 'find',
  )
  return {
    update(view: EditorView) {
      const state = findStateOf(view.state)
      if (state === shown) return
      shown = state
      near.show(state.places)
    },
    destroy: near.stop,
  }
}

/** Asks, or with null stops asking. */
export function ask(query: FindQuery | null): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setMeta(findKey, query))
    return true
  }
}

/** Selects the next place, round the end; false when there is none. */
export function goToPlace(step: 1 | -1): Command {
  return (state, dispatch) => {
    const { places, current } = findStateOf(state)
    return selectNext(places, current, step)(state, dispatch)
  }
}

function put(tr: Transaction, place: FoundPlace, replacement: string, options: FindOptions): void {
  const words = replacementFor(place.match, tr.doc.textBetween(place.from, place.to), replacement, options)
  const $from = tr.doc.resolve(place.from)
  // The marks of what is replaced, those that would not grow by themselves too: a link stays a link.
  const marks = ($from.nodeAfter?.marks ?? []).filter(
    (mark) => mark.type !== schema.marks.insertion && mark.type !== schema.marks.deletion,
  )
  if (words === '') tr.delete(place.from, place.to)
  else tr.replaceWith(place.from, place.to, schema.text(words, marks))
}

/** Replaces the selected place and goes to the next; selects one first when none is selected. */
export function replaceOne(replacement: string): Command {
  return (state, dispatch, view) => {
    const { places, current, query } = findStateOf(state)
    const place = places[current]
    if (!place || !query) return goToPlace(1)(state, dispatch, view)
    if (!dispatch) return true
    const { tr } = state
    put(tr, place, replacement, query.options)
    const after = tr.mapping.map(place.to, 1)
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after))))
    return true
  }
}

/** Replaces every place at once; `onDone` is told how many. */
export function replaceAll(replacement: string, onDone: (count: number) => void): Command {
  return (state, dispatch) => {
    const { places, query } = findStateOf(state)
    if (!query || places.length === 0) return false
    const { tr } = state
    // From the last to the first, so that the places of the others stay right.
    for (const place of places.toReversed()) put(tr, place, replacement, query.options)
    dispatch?.(tr)
    if (dispatch) onDone(places.length)
    return true
  }
}
