import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

/** Shows what belongs into the empty headline and the empty body of a new draft. */
export function placeholder(text: { readonly headline: () => string; readonly body: () => string }): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        if (doc.childCount > 2) return null
        const found: Decoration[] = []
        doc.forEach((node, pos, index) => {
          if (!node.isTextblock || node.content.size > 0) return
          const headline = node.type.name === 'heading' && index === 0
          if (!headline && index > 1) return
          const words = headline ? text.headline() : text.body()
          found.push(Decoration.node(pos, pos + node.nodeSize, { class: 'placeholder', 'data-placeholder': words }))
        })
        return DecorationSet.create(doc, found)
      },
    },
  })
}
