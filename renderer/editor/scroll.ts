import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/** Room kept above and below the cursor, in CSS pixels. */
const margin = 48

function scrollerOf(view: EditorView): HTMLElement | null {
  for (let element = view.dom.parentElement; element; element = element.parentElement) {
    if (element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY !== 'visible') return element
  }
  return null
}

function revealCursor(view: EditorView): void {
  const scroller = scrollerOf(view)
  if (!scroller) return
  const cursor = view.coordsAtPos(view.state.selection.head)
  const frame = scroller.getBoundingClientRect()
  if (cursor.top < frame.top + margin) scroller.scrollTop -= frame.top + margin - cursor.top
  else if (cursor.bottom > frame.bottom - margin) scroller.scrollTop += cursor.bottom - frame.bottom + margin
}

/**
 * Scrolls to the cursor after the frame is on the screen instead of before it. ProseMirror measures the cursor in the
 * middle of every key, which makes the browser lay out the text twice; after the frame it is laid out already.
 */
export function scrollAfterPaint(): Plugin {
  let waiting = false
  return new Plugin({
    props: {
      handleScrollToSelection(view) {
        if (waiting) return true
        waiting = true
        // After the next frame, and once for several keys of a fast typist.
        requestAnimationFrame(() => {
          setTimeout(() => {
            waiting = false
            if (!view.isDestroyed) revealCursor(view)
          }, 30)
        })
        return true
      },
    },
  })
}
