import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'

// Asked with each key: an attribute answers several times faster than `dataset`.
const isOn = (mode: 'focus-mode' | 'typewriter') => document.documentElement.getAttribute(`data-${mode}`) === 'true'

/** The height at which the line of the cursor stays, as a share of the window. */
const lineAt = 0.45

function centre(view: EditorView): void {
  const scroller = view.dom.closest('.editor-scroll')
  if (!scroller) return
  const { top, height } = scroller.getBoundingClientRect()
  scroller.scrollTop += view.coordsAtPos(view.state.selection.head).top - top - height * lineAt
}

/** Focus mode marks the block of the cursor, for the style sheet; typewriter mode keeps its line where it is. */
export function focusModes(): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        if (!isOn('focus-mode')) return null
        const { $head } = state.selection
        if ($head.depth === 0) return null
        const from = $head.before(1)
        return DecorationSet.create(state.doc, [Decoration.node(from, $head.after(1), { class: 'is-focused' })])
      },
    },
    view() {
      let waiting = false
      return {
        update(view, before) {
          if (waiting || !isOn('typewriter') || view.state.selection.eq(before.selection)) return
          waiting = true
          requestAnimationFrame(() => {
            waiting = false
            if (!view.isDestroyed) centre(view)
          })
        },
      }
    },
  })
}
