import type { EditorView } from 'prosemirror-view'

/** Which of the document's children are on the screen or within a screen of it. */
export interface Viewport {
  /** The stretch of the document that they fill; null when none is near. */
  range(): { readonly from: number; readonly to: number } | null
  stop(): void
}

/**
 * Watches without ever asking for a layout: the browser reports what comes near and what goes.
 * @param onChange called after a report
 */
export function watchViewport(view: EditorView, onChange: () => void): Viewport {
  const near = new Set<Element>()
  let ends: readonly [Element, Element] | null = null
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && target.parentElement === view.dom) near.add(target)
        else near.delete(target)
      }
      ends = endsOf(near)
      onChange()
    },
    { root: view.dom.closest('.editor-scroll'), rootMargin: '100% 0px' },
  )
  const children = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      for (const one of removedNodes) {
        if (!(one instanceof Element) || one.parentElement === view.dom) continue
        observer.unobserve(one)
        if (near.delete(one)) ends = endsOf(near)
      }
      for (const one of addedNodes) if (one instanceof Element) observer.observe(one)
    }
  })
  for (const one of view.dom.children) observer.observe(one)
  children.observe(view.dom, { childList: true })
  return {
    range() {
      if (ends?.some((one) => one.parentElement !== view.dom)) ends = endsOf(near)
      if (!ends) return null
      const [first, last] = ends
      return { from: view.posAtDOM(first, 0), to: view.posAtDOM(last, last.childNodes.length) }
    },
    stop() {
      observer.disconnect()
      children.disconnect()
    },
  }
}

/** The first and the last in the order of the document, of those that are still in it. */
function endsOf(elements: ReadonlySet<Element>): readonly [Element, Element] | null {
  let first: Element | null = null
  let last: Element | null = null
  for (const one of elements) {
    if (!one.isConnected) continue
    if (!first || first.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) first = one
    if (!last || last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) last = one
  }
  return first && last && [first, last]
}
