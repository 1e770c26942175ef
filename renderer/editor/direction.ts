import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Metadata } from '../../shared/schema/attributes'
import { type Direction, directionOf, firstStrongDirection } from '../../shared/text/direction'

const cache = new WeakMap<Node, Direction | null>()

function directionOfBlock(node: Node): Direction | null {
  const cached = cache.get(node)
  if (cached !== undefined) return cached
  const found = firstStrongDirection(node.textContent)
  cache.set(node, found)
  return found
}

/** Gives a `dir` to each block whose first strong letter runs against the draft's direction. */
export function direction(): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const base = directionOf((state.doc.attrs.metadata as Metadata).language)
        const against: Decoration[] = []
        state.doc.descendants((node, pos) => {
          if (!node.isTextblock) return true
          const own = directionOfBlock(node)
          if (own !== null && own !== base) against.push(Decoration.node(pos, pos + node.nodeSize, { dir: own }))
          return false
        })
        return against.length > 0 ? DecorationSet.create(state.doc, against) : null
      },
      attributes(state) {
        const { language } = state.doc.attrs.metadata as Metadata
        return { dir: directionOf(language), lang: language }
      },
    },
  })
}
