import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { ReplaceStep } from 'prosemirror-transform'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
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
  /** False while a word is being typed: the findings are those of the text without its last letters. */
  readonly settled: boolean
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
  return { draft, rows: draft.quotes.rows, suggested: draft.analysis.speakers, decorations, settled: true }
}

/** Letters typed into a paragraph or heading, outside every accepted quote; null for any other change. */
function typedLetters(tr: Transaction): { readonly pos: number; readonly length: number } | null {
  const [step, second] = tr.steps
  if (second || !(step instanceof ReplaceStep) || step.from !== step.to || step.slice.openStart !== 0) return null
  const { firstChild, childCount } = step.slice.content
  const text = childCount === 1 && firstChild?.isText ? (firstChild.text ?? '') : ''
  if (!/^[\p{L}\p{M}]+$/u.test(text) || firstChild?.marks.some((mark) => mark.type.name === 'quote')) return null
  return tr.docs[0]?.resolve(step.from).depth === 1 ? { pos: step.from, length: text.length } : null
}

/** Milliseconds without a key after which a word counts as typed. */
const pause = 150

/** Has the draft read when typing pauses in a word. */
function settleIn(view: EditorView) {
  let timer: number | null = null
  let lastKey = 0
  const check = () => {
    timer = null
    if (attributionOf(view.state).settled) return
    const wait = view.composing ? pause : lastKey + pause - performance.now()
    if (wait > 0) timer = window.setTimeout(check, wait)
    else view.dispatch(view.state.tr.setMeta(attributionKey, settle))
  }
  return {
    update() {
      if (attributionOf(view.state).settled) return
      lastKey = performance.now()
      timer ??= window.setTimeout(check, pause)
    },
    destroy() {
      if (timer !== null) clearTimeout(timer)
    },
  }
}

const settle = 'settle'

/**
 * Keeps the analysis of the document current and draws it; it never changes the document. A half-typed word says
 * nothing yet: its letters move what was found, and the draft is read when the word ends or typing pauses.
 */
export function attribution(): Plugin<AttributionState> {
  const analyser = createDraftAnalyser()
  return new Plugin<AttributionState>({
    key: attributionKey,
    state: {
      init: (_config, state) => readInto(analyser, state.doc, null, DecorationSet.empty),
      apply(tr, previous, _before, state) {
        if (tr.getMeta(attributionKey) === settle && !previous.settled)
          return readInto(analyser, state.doc, previous, previous.decorations)
        if (!tr.docChanged) return previous
        const decorations = previous.decorations.map(tr.mapping, tr.doc)
        const typed = typedLetters(tr)
        const draft = typed && analyser.move(state.doc, previous.draft, typed.pos, typed.length)
        return draft
          ? { ...previous, draft, decorations, settled: false }
          : readInto(analyser, state.doc, previous, decorations)
      },
    },
    view: settleIn,
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
