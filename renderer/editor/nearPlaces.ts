import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { lowerBound } from '../../shared/attribution/search'
import { type HighlightName, highlightOf, rangeBetween } from './highlights'
import { watchViewport } from './viewport'

interface Place {
  readonly from: number
  readonly to: number
}

/** A place as it was drawn last: a range stays right while its block is the same. */
interface Drawn {
  readonly name: HighlightName
  readonly block: Node
  readonly offset: number
  readonly size: number
  readonly range: StaticRange
}

/** Draws places over the text, those near the screen: a common word may have thousands. */
export interface NearPlaces<T extends Place> {
  /** @param places within one block each, in the order of the text, as positions in the document as it is */
  show(places: readonly T[]): void
  stop(): void
}

/** @param nameOf how a place is drawn; it is told its index */
export function drawNear<T extends Place>(
  view: EditorView,
  nameOf: (place: T, index: number) => HighlightName,
): NearPlaces<T> {
  let drawn: readonly Drawn[] = []
  let places: readonly T[] = []
  const drawOne = (place: T, index: number, old: ReadonlyMap<Node, Drawn[]>): Drawn => {
    const at = view.state.doc.resolve(place.from)
    const name = nameOf(place, index)
    const [block, offset, size] = [at.parent, at.parentOffset, place.to - place.from]
    const same = old
      .get(block)
      ?.find(
        (one) =>
          one.name === name && one.offset === offset && one.size === size && one.range.startContainer.isConnected,
      )
    return same ?? { name, block, offset, size, range: rangeBetween(view, place.from, place.to) }
  }
  const draw = () => {
    const near = places.length > 0 ? viewport.range() : null
    const old = new Map<Node, Drawn[]>()
    for (const one of drawn) old.set(one.block, [...(old.get(one.block) ?? []), one])
    const now: Drawn[] = []
    const first = near ? lowerBound(places, (one) => one.from, near.from) : places.length
    for (let i = first; near && i < places.length; i++) {
      const place = places[i]
      if (!place || place.from > near.to) break
      now.push(drawOne(place, i, old))
    }
    const kept = new Set(now)
    for (const one of drawn) if (!kept.has(one)) highlightOf(one.name).delete(one.range)
    for (const { name, range } of now) highlightOf(name).add(range)
    drawn = now
  }
  const viewport = watchViewport(view, () => {
    if (places.length > 0) draw()
  })
  return {
    show(next) {
      places = next
      if (places.length > 0 || drawn.length > 0) draw()
    },
    stop() {
      viewport.stop()
      for (const { name, range } of drawn) highlightOf(name).delete(range)
    },
  }
}
