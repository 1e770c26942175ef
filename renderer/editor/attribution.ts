import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { SpeakerFinding } from '../../shared/attribution/types'
import { createDraftAnalyser, type DraftAnalyser, type DraftAnalysis } from '../../shared/draft/analysis'
import { placeOf, type QuotePlace, type QuoteRow, rowAtPosition, sameQuoteRow } from '../../shared/draft/quotes'

/** What the engine says of the document as it is, kept from one transaction to the next. */
export interface AttributionState {
  readonly draft: DraftAnalysis
  /** The rows of the panel; rows that did not change are the same objects, and so is the list when none did. */
  readonly rows: readonly QuoteRow[]
  /** Whom the engine suggests; the same list while nothing about them changes. */
  readonly suggested: readonly SpeakerFinding[]
  readonly decorations: DecorationSet
}

export const attributionKey = new PluginKey<AttributionState>('attribution')

export function attributionOf(state: EditorState): AttributionState {
  const found = attributionKey.getState(state)
  if (!found) throw new Error('the attribution plugin is missing')
  return found
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly className: string
}

/** Quiet underlines for suggested quotes and tints for mentions of a block. */
function stretchesOf(draft: DraftAnalysis, block: number): Stretch[] {
  const quotes = (draft.quotes.byBlock[block] ?? []).flatMap(({ mark, finding }): Stretch[] => {
    if (mark !== null || finding === null) return []
    const className = finding.speaker ? 'quote-suggested' : 'quote-suggested quote-unattributed'
    return [{ start: finding.start, end: finding.end, className }]
  })
  const mentions = draft.analysis.blocks[block]?.mentions ?? []
  return [...quotes, ...mentions.map(({ start, end }) => ({ start, end, className: 'mention' }))]
}

/** Draws again only the blocks whose text or findings are others than before. */
function draw(doc: Node, draft: DraftAnalysis, set: DecorationSet, before: DraftAnalysis | null): DecorationSet {
  const added: Decoration[] = []
  const removed: Decoration[] = []
  const { list, positions } = draft.blocks
  const shift = (before?.blocks.list.length ?? 0) - list.length
  const same = (i: number, other: number) =>
    before?.blocks.list[other] === list[i] &&
    before?.quotes.byBlock[other] === draft.quotes.byBlock[i] &&
    before?.analysis.blocks[other] === draft.analysis.blocks[i]
  let start = 0
  while (start < list.length && same(start, start)) start++
  for (let i = start; i < list.length; i++) {
    if (same(i, i + shift)) continue
    const pos = positions[i] ?? 0
    removed.push(...set.find(pos + 1, pos + (list[i]?.node.nodeSize ?? 2) - 1))
    for (const { start: from, end, className } of stretchesOf(draft, i)) {
      added.push(Decoration.inline(pos + 1 + from, pos + 1 + end, { class: className }))
    }
  }
  const cleared = removed.length > 0 ? set.remove(removed) : set
  return added.length > 0 ? cleared.add(doc, added) : cleared
}

function readInto(
  analyser: DraftAnalyser,
  doc: Node,
  previous: AttributionState | null,
  set: DecorationSet,
): AttributionState {
  const draft = analyser.read(doc)
  const decorations = draw(doc, draft, set, previous?.draft ?? null)
  return { draft, rows: draft.quotes.rows, suggested: draft.analysis.speakers, decorations }
}

/** Keeps the analysis of the document current and draws it; it never changes the document. */
export function attribution(): Plugin<AttributionState> {
  const analyser = createDraftAnalyser()
  return new Plugin<AttributionState>({
    key: attributionKey,
    state: {
      init: (_config, state) => readInto(analyser, state.doc, null, DecorationSet.empty),
      apply(tr, previous, _before, state) {
        if (!tr.docChanged) return previous
        return readInto(analyser, state.doc, previous, previous.decorations.map(tr.mapping, tr.doc))
      },
    },
    props: { decorations: (state) => attributionKey.getState(state)?.decorations ?? null },
  })
}

/** Whether two lists of rows say the same of every quote but for its words, which each key in a quote changes. */
export function sameButWords(a: readonly QuoteRow[], b: readonly QuoteRow[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((row, i) => {
        const other = b[i]
        return row === other || (other !== undefined && sameQuoteRow({ ...row, text: other.text }, other))
      }))
  )
}

/** Index of the quote row that a position is in, −1 when it is in none. */
export function rowAt(state: EditorState, pos: number): number {
  return rowAtPosition(attributionOf(state).draft.quotes, pos)
}

/** Where a row stands in the document as it is. */
export function placeOfRow(state: EditorState, row: number): QuotePlace | null {
  return placeOf(attributionOf(state).draft.quotes, row)
}

/** Highlights the quote at the cursor, the one that the panel shows as current. */
export function activeQuote(): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const row = rowAt(state, state.selection.head)
        const place = placeOfRow(state, row)
        if (!place || place.blockquote !== null) return null
        return DecorationSet.create(state.doc, [Decoration.inline(place.from, place.to, { class: 'quote-active' })])
      },
    },
  })
}
