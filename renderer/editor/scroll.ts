import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/** Room kept above and below the cursor, in CSS pixels. */
const margin = 48

const scrollerOf = (view: EditorView) => view.dom.closest<HTMLElement>('.editor-scroll')

function revealCursor(view: EditorView): void {
  const scroller = scrollerOf(view)
  if (!scroller) return
  const cursor = view.coordsAtPos(view.state.selection.head)
  const frame = scroller.getBoundingClientRect()
  if (cursor.top < frame.top + margin) scroller.scrollTop -= frame.top + margin - cursor.top
  else if (cursor.bottom > frame.bottom - margin) scroller.scrollTop += cursor.bottom - frame.bottom + margin
}

/** The child of the document that the cursor is in. */
function childAtCursor(view: EditorView): Element | null {
  const { focusNode } = document.getSelection() ?? {}
  for (let node = focusNode ?? null; node; node = node.parentNode) {
    if (node.parentNode === view.dom) return node instanceof Element ? node : null
  }
  return null
}

/** How long after a key a report that the text has grown out of view is taken for the key's doing, in milliseconds. */
const afterKey = 150

/** Knows whether the child that the cursor is in is wholly in view, from the browser's reports and without measuring. */
class CursorWatch {
  private child: Element | null = null
  private inView = false
  private askedAt = Number.NEGATIVE_INFINITY
  private readonly observer: IntersectionObserver

  constructor(private readonly view: EditorView) {
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio } of entries) {
          if (target === this.child) this.inView = intersectionRatio === 1
        }
        // A cursor that has moved on to another child since was shown by whatever moved it.
        const stillHere = this.child !== null && childAtCursor(view) === this.child
        if (stillHere && !this.inView && performance.now() - this.askedAt < afterKey) revealCursor(view)
      },
      { root: scrollerOf(view), rootMargin: `-${margin}px 0px`, threshold: 1 },
    )
  }

  /** True when there is nothing to scroll; when the key makes the text grow out of view, the watch scrolls later. */
  isWhollyInView(): boolean {
    this.askedAt = performance.now()
    const child = childAtCursor(this.view)
    if (child === this.child) return this.inView
    if (this.child) this.observer.unobserve(this.child)
    if (child) this.observer.observe(child)
    this.child = child
    this.inView = false
    return false
  }

  stop(): void {
    this.observer.disconnect()
  }
}

/**
 * Scrolls to the cursor after the frame is on the screen instead of before it. ProseMirror measures the cursor in the
 * middle of every key, which makes the browser lay out the text twice; after the frame it is laid out already, and
 * where the whole paragraph is in view there is nothing to measure.
 */
export function scrollAfterPaint(): Plugin {
  let watch: CursorWatch | null = null
  let waiting = false
  return new Plugin({
    view(view) {
      watch = new CursorWatch(view)
      return { destroy: () => watch?.stop() }
    },
    props: {
      handleScrollToSelection(view) {
        if (waiting || watch?.isWhollyInView()) return true
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
