import type { Node } from 'prosemirror-model'
import { Plugin, type Transaction } from 'prosemirror-state'
import { AttrStep } from 'prosemirror-transform'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Metadata } from '../../shared/schema/attributes'
import { type Direction, directionOf, firstStrongDirection } from '../../shared/text/direction'

function baseOf(doc: Node): Direction {
  return directionOf((doc.attrs.metadata as Metadata).language)
}

/** Decorations for the textblocks between two positions that run against the draft's direction. */
function against(doc: Node, from: number, to: number): Decoration[] {
  const base = baseOf(doc)
  const found: Decoration[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true
    // A direction that a person set stands in the node itself.
    const own = node.attrs.dir === null ? firstStrongDirection(node.textContent) : null
    if (own !== null && own !== base) found.push(Decoration.node(pos, pos + node.nodeSize, { dir: own }))
    return false
  })
  return found
}

function readAll(doc: Node): DecorationSet {
  return DecorationSet.create(doc, against(doc, 0, doc.content.size))
}

/** Only the blocks that the transaction touched are looked at again. */
function update(tr: Transaction, set: DecorationSet, before: Node): DecorationSet {
  if (!tr.docChanged) return set
  const byHand = tr.steps.some((step) => step instanceof AttrStep && step.attr === 'dir')
  if (byHand || baseOf(before) !== baseOf(tr.doc)) return readAll(tr.doc)
  let current = set.map(tr.mapping, tr.doc)
  tr.mapping.maps.forEach((map, i) => {
    map.forEach((_oldStart, _oldEnd, newStart, newEnd) => {
      const later = tr.mapping.slice(i + 1)
      const $from = tr.doc.resolve(later.map(newStart, -1))
      const $to = tr.doc.resolve(later.map(newEnd, 1))
      const from = $from.depth > 0 ? $from.before(1) : $from.pos
      const to = $to.depth > 0 ? $to.after(1) : $to.pos
      const [were, are] = [current.find(from, to), against(tr.doc, from, to)]
      // Most blocks run with the draft, before a key and after it: then nothing is drawn anew.
      if (were.length > 0 || are.length > 0) current = current.remove(were).add(tr.doc, are)
    })
  })
  return current
}

/** Gives a `dir` to each block whose first strong letter runs against the draft's direction. */
export function direction(): Plugin<DecorationSet> {
  const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
    state: {
      init: (_config, state) => readAll(state.doc),
      apply: (tr, set, before) => update(tr, set, before.doc),
    },
    props: {
      decorations: (state) => plugin.getState(state),
      attributes(state) {
        const { language } = state.doc.attrs.metadata as Metadata
        return { dir: directionOf(language), lang: language }
      },
    },
  })
  return plugin
}
