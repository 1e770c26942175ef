import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { lowerBound } from '../../shared/attribution/search'
import type { DraftAnalysis } from '../../shared/draft/analysis'
import { stateOf } from '../../shared/draft/quotes'
import { attributionOf } from './attribution'
import { type HighlightName, highlightOf, rangeBetween } from './highlights'
import { type Viewport, watchViewport } from './viewport'

interface Stretch {
  readonly start: number
  readonly end: number
  readonly name: HighlightName
}

/** Suggested quotes, changed ones and mentions of a block, at offsets into its content. */
function stretchesOf(draft: DraftAnalysis, block: number): Stretch[] {
  const quotes = (draft.quotes.byBlock[block] ?? []).flatMap(({ mark, finding, row, start, end, whole }): Stretch[] => {
    if (!whole && stateOf(row) === 'changed') return [{ start, end, name: 'quote-changed' }]
    if (mark !== null || finding === null) return []
    const name = finding.speaker ? 'quote-suggested' : 'quote-unattributed'
    return [{ start: finding.start, end: finding.end, name }]
  })
  const mentions = draft.analysis.blocks[block]?.mentions ?? []
  return [...quotes, ...mentions.map(({ start, end }) => ({ start, end, name: 'mention' as const }))]
}

/** A block as it was last drawn. */
interface Drawn {
  readonly block: unknown
  readonly quotes: unknown
  readonly found: unknown
  readonly ranges: readonly { readonly name: HighlightName; readonly range: StaticRange }[]
}

function drawBlock(view: EditorView, draft: DraftAnalysis, i: number): Drawn {
  const inside = (draft.blocks.positions[i] ?? 0) + 1
  const ranges = stretchesOf(draft, i).map(({ start, end, name }) => {
    const range = rangeBetween(view, inside + start, inside + end)
    highlightOf(name).add(range)
    return { name, range }
  })
  return { block: draft.blocks.list[i], quotes: draft.quotes.byBlock[i], found: draft.analysis.blocks[i], ranges }
}

function erase({ ranges }: Drawn) {
  for (const { name, range } of ranges) highlightOf(name).delete(range)
}

/** What is drawn: the blocks from `first` on, one entry each. */
interface Drawing {
  readonly first: number
  readonly blocks: readonly Drawn[]
  /** How many blocks the draft had. */
  readonly of: number
}

const isCurrent = (one: Drawn, draft: DraftAnalysis, i: number) =>
  one.block === draft.blocks.list[i] &&
  one.quotes === draft.quotes.byBlock[i] &&
  one.found === draft.analysis.blocks[i] &&
  (one.ranges[0]?.range.startContainer.isConnected ?? true)

/** The same stretch of the draft, for a key that adds no block: what is not current is drawn again. */
function redrawInPlace(view: EditorView, draft: DraftAnalysis, before: Drawing): Drawing {
  let blocks: Drawn[] | null = null
  before.blocks.forEach((one, offset) => {
    const i = before.first + offset
    if (isCurrent(one, draft, i)) return
    erase(one)
    blocks ??= [...before.blocks]
    blocks[offset] = drawBlock(view, draft, i)
  })
  return blocks ? { ...before, blocks } : before
}

/** Draws again only the blocks near the screen whose text, findings or DOM are others than before. */
function redraw(view: EditorView, draft: DraftAnalysis, viewport: Viewport, before: Drawing): Drawing {
  const { list, positions } = draft.blocks
  const near = viewport.range()
  const first = near ? lowerBound(positions, (pos) => pos, near.from - 1) : 0
  const last = near ? lowerBound(positions, (pos) => pos, near.to) : 0
  const old = new Set(before.blocks)
  const kept = Array.from({ length: last - first }, (_none, offset) => {
    const same = [...old].find((one) => isCurrent(one, draft, first + offset)) ?? null
    if (same) old.delete(same)
    return same
  })
  old.forEach(erase)
  const blocks = kept.map((one, offset) => one ?? drawBlock(view, draft, first + offset))
  return { first, blocks, of: list.length }
}

/**
 * Underlines what the engine takes for a quote, and tints who speaks. Only what is near the screen is drawn: the
 * browser goes through all ranges of a highlight whenever one changes.
 */
export function findings(): Plugin {
  return new Plugin({
    view(view) {
      let drawing: Drawing = { first: 0, blocks: [], of: 0 }
      const viewport = watchViewport(view, () => {
        drawing = redraw(view, attributionOf(view.state).draft, viewport, drawing)
      })
      return {
        update(view) {
          const { draft } = attributionOf(view.state)
          const sameBlocks = draft.blocks.list.length === drawing.of
          drawing = sameBlocks ? redrawInPlace(view, draft, drawing) : redraw(view, draft, viewport, drawing)
        },
        destroy() {
          viewport.stop()
          drawing.blocks.forEach(erase)
        },
      }
    },
  })
}
