import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { lowerBound } from '../../shared/attribution/search'
import type { DraftAnalysis } from '../../shared/draft/analysis'
import { stateOf } from '../../shared/draft/quotes'
import { attributionOf } from './attribution'
import { coversAsBefore, type HighlightName, highlightOf, liveRangeBetween } from './highlights'
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
  readonly ranges: readonly { readonly name: HighlightName; readonly range: Range }[]
}

function drawBlock(view: EditorView, draft: DraftAnalysis, i: number): Drawn {
  const inside = (draft.blocks.positions[i] ?? 0) + 1
  const ranges = stretchesOf(draft, i).map(({ start, end, name }) => {
    const range = liveRangeBetween(view, inside + start, inside + end)
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

/** A block whose stretches went along with what was typed beside or into them; null when they have to be drawn again. */
function followed(draft: DraftAnalysis, i: number, before: Drawn): Drawn | null {
  const stretches = stretchesOf(draft, i)
  const all = stretches.every(({ start, end, name }, k) => {
    const old = before.ranges[k]
    return old?.name === name && coversAsBefore(old.range, end - start)
  })
  if (!all || stretches.length !== before.ranges.length) return null
  return { ...before, block: draft.blocks.list[i], quotes: draft.quotes.byBlock[i], found: draft.analysis.blocks[i] }
}

/**
 * The same stretch of the draft, for a key that adds no block: what is not current is drawn again.
 * @param typed true when words were typed and the findings are those of before, moved along
 */
function redrawInPlace(view: EditorView, draft: DraftAnalysis, before: Drawing, typed: boolean): Drawing {
  let blocks: Drawn[] | null = null
  before.blocks.forEach((one, offset) => {
    const i = before.first + offset
    if (isCurrent(one, draft, i)) return
    blocks ??= [...before.blocks]
    const same = typed ? followed(draft, i, one) : null
    if (!same) erase(one)
    blocks[offset] = same ?? drawBlock(view, draft, i)
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
          const { draft, settled } = attributionOf(view.state)
          const sameBlocks = draft.blocks.list.length === drawing.of
          drawing = sameBlocks ? redrawInPlace(view, draft, drawing, !settled) : redraw(view, draft, viewport, drawing)
        },
        destroy() {
          viewport.stop()
          drawing.blocks.forEach(erase)
        },
      }
    },
  })
}
