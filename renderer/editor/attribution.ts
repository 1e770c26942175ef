import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { SpeakerFinding } from '../../shared/attribution/types'
import { createDraftAnalyser, type DraftAnalyser, type DraftAnalysis } from '../../shared/draft/analysis'
import type { QuoteRow } from '../../shared/draft/quotes'

/** What the engine says of the document as it is, kept from one transaction to the next. */
export interface AttributionState {
  readonly draft: DraftAnalysis
  /** The rows of the panel; rows that did not change are the same objects, and so is the list when none did. */
  readonly rows: readonly QuoteRow[]
  /** Whom the engine suggests; the same object while nothing about them changes. */
  readonly suggested: readonly SpeakerFinding[]
  readonly decorations: DecorationSet
  /** What is drawn in each block, by its node, to draw again only what changed. */
  readonly drawn: ReadonlyMap<Node, string>
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

/** Quiet underlines for suggested quotes and tints for mentions, by block; offsets are of the block. */
function stretchesByBlock(draft: DraftAnalysis): readonly (readonly Stretch[])[] {
  const blocks: Stretch[][] = draft.blocks.map(() => [])
  for (const place of draft.quotes.places) {
    if (place.mark !== null || place.finding === null) continue
    const { block, start, end, speaker } = place.finding
    blocks[block]?.push({ start, end, className: speaker ? 'quote-suggested' : 'quote-suggested quote-unattributed' })
  }
  for (const { block, start, end } of draft.analysis.mentions) blocks[block]?.push({ start, end, className: 'mention' })
  return blocks
}

function draw(
  doc: Node,
  draft: DraftAnalysis,
  set: DecorationSet,
  before: ReadonlyMap<Node, string>,
): { readonly decorations: DecorationSet; readonly drawn: ReadonlyMap<Node, string> } {
  const drawn = new Map<Node, string>()
  const added: Decoration[] = []
  const removed: Decoration[] = []
  const stretches = stretchesByBlock(draft)
  draft.blocks.forEach(({ node, pos }, i) => {
    const here = stretches[i] ?? []
    const signature = here.map((one) => `${one.start}-${one.end}${one.className}`).join()
    drawn.set(node, signature)
    if (before.get(node) === signature) return
    removed.push(...set.find(pos + 1, pos + node.nodeSize - 1))
    for (const { start, end, className } of here) {
      added.push(Decoration.inline(pos + 1 + start, pos + 1 + end, { class: className }))
    }
  })
  let decorations = set
  if (removed.length > 0) decorations = decorations.remove(removed)
  if (added.length > 0) decorations = decorations.add(doc, added)
  return { decorations, drawn }
}

function sameFields<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys(a) as (keyof T)[]
  return keys.every((key) => a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]))
}

/** The new list with the old objects where nothing changed; the old list itself when nothing changed at all. */
function reuse<T extends object>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const known = new Map(before.map((item) => [keyOf(item), item]))
  let same = before.length === after.length
  const list = after.map((item, i) => {
    const old = known.get(keyOf(item))
    const kept = old && sameFields(old, item) ? old : item
    same &&= before[i] === kept
    return kept
  })
  return same ? before : list
}

function readInto(
  analyser: DraftAnalyser,
  doc: Node,
  previous: AttributionState | null,
  set: DecorationSet,
): AttributionState {
  const draft = analyser.read(doc)
  const { decorations, drawn } = draw(doc, draft, set, previous?.drawn ?? new Map())
  return {
    draft,
    rows: reuse(previous?.rows ?? [], draft.quotes.rows, (row) => row.key),
    suggested: reuse(previous?.suggested ?? [], draft.analysis.speakers, (speaker) => speaker.key),
    decorations,
    drawn,
  }
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

/** Index of the quote row that a position is in, −1 when it is in none. */
export function rowAt(state: EditorState, pos: number): number {
  const { places } = attributionOf(state).draft.quotes
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.to ?? 0) < pos - 1) low = middle + 1
    else high = middle
  }
  // One character on each side belongs too: the marks themselves stand outside.
  for (let i = low; i < places.length; i++) {
    const place = places[i]
    if (!place || place.from - 1 > pos) return -1
    if (pos <= place.to + 1) return i
  }
  return -1
}

/** Highlights the quote at the cursor, the one that the panel shows as current. */
export function activeQuote(): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const row = rowAt(state, state.selection.head)
        const place = attributionOf(state).draft.quotes.places[row]
        if (!place || place.blockquote !== null) return null
        return DecorationSet.create(state.doc, [Decoration.inline(place.from, place.to, { class: 'quote-active' })])
      },
    },
  })
}
