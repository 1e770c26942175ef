import type { EditorView } from 'prosemirror-view'

/**
 * What is drawn over the text without a change to its DOM, weakest first; the style sheet has a rule for each
 * (`::highlight(name)`). Decorations that wrap words would have ProseMirror build their DOM again with each key.
 */
const names = [
  'mention',
  'check',
  'misspelled',
  'quote-suggested',
  'quote-unattributed',
  'quote-changed',
  'quote-active',
  'quote-active-attributed',
  'quote-active-anonymous',
  'quote-active-changed',
  'find',
  'find-current',
] as const

export type HighlightName = (typeof names)[number]

/** The browser's set of ranges of one name. */
export function highlightOf(name: HighlightName): Highlight {
  const known = CSS.highlights.get(name)
  if (known) return known
  const highlight = new Highlight()
  highlight.priority = names.indexOf(name)
  CSS.highlights.set(name, highlight)
  return highlight
}

/** The ends of the words between two positions of the document, in the DOM as it is. */
function endsBetween(view: EditorView, from: number, to: number): StaticRangeInit {
  const start = view.domAtPos(from, 1)
  const end = view.domAtPos(to, -1)
  return {
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  }
}

/**
 * The words between two positions of the document. The range does not follow later changes: who draws it draws it
 * again.
 */
export function rangeBetween(view: EditorView, from: number, to: number): StaticRange {
  return new StaticRange(endsBetween(view, from, to))
}

/** The same as a range that follows what is typed around it, as long as the browser keeps the text node. */
export function liveRangeBetween(view: EditorView, from: number, to: number): Range {
  const { startContainer, startOffset, endContainer, endOffset } = endsBetween(view, from, to)
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range
}

/**
 * Whether a live range followed what was typed: ProseMirror may have written the text node anew, which no range
 * survives.
 * @param size the UTF-16 units that it is to cover now
 */
export function coversAsBefore({ startContainer, startOffset, endContainer, endOffset }: Range, size: number): boolean {
  return startContainer === endContainer && endOffset - startOffset === size && startContainer.isConnected
}
