import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { ReplaceStep } from 'prosemirror-transform'
import type { EditorView } from 'prosemirror-view'
import type { SpeakerFinding } from '../../shared/attribution/types'
import { createDraftAnalyser, type DraftAnalyser, type DraftAnalysis } from '../../shared/draft/analysis'
import { placeOf, type QuotePlace, type QuoteRow, rowAtPosition, sameQuoteRow } from '../../shared/draft/quotes'
import type { BookIndex } from '../../shared/speakers/recognise'

/** What the engine says of the document as it is, kept from one transaction to the next. */
export interface AttributionState {
  readonly draft: DraftAnalysis
  /** The rows of the panel; rows that did not change are the same objects, and so is the list when none did. */
  readonly rows: readonly QuoteRow[]
  /** Whom the engine suggests; the same list while nothing about them changes. */
  readonly suggested: readonly SpeakerFinding[]
  /** False while words are being typed: the findings are those of the text without its last words. */
  readonly settled: boolean
}

export const attributionKey = new PluginKey<AttributionState>('attribution')

export function attributionOf(state: EditorState): AttributionState {
  const found = attributionKey.getState(state)
  if (!found) throw new Error('the attribution plugin is missing')
  return found
}

function readInto(analyser: DraftAnalyser, doc: Node): AttributionState {
  const draft = analyser.read(doc)
  return { draft, rows: draft.quotes.rows, suggested: draft.analysis.speakers, settled: true }
}

/** Letters and spaces typed into a paragraph or heading, outside every accepted quote; null for any other change. */
function typedWords(tr: Transaction): { readonly pos: number; readonly length: number } | null {
  const [step, second] = tr.steps
  if (second || !(step instanceof ReplaceStep) || step.from !== step.to || step.slice.openStart !== 0) return null
  const { firstChild, childCount } = step.slice.content
  const text = childCount === 1 && firstChild?.isText ? (firstChild.text ?? '') : ''
  if (!/^[\p{L}\p{M} ]+$/u.test(text) || firstChild?.marks.some((mark) => mark.type.name === 'quote')) return null
  return tr.docs[0]?.resolve(step.from).depth === 1 ? { pos: step.from, length: text.length } : null
}

/** Milliseconds without a key after which the words count as typed, and how long they may wait at most. */
const pause = 300
const within = 5000

/** Has the draft read when typing pauses, and now and then when it does not. */
function settleIn(view: EditorView) {
  let timer: number | null = null
  let firstKey = 0
  let lastKey = 0
  const check = () => {
    timer = null
    if (attributionOf(view.state).settled) return
    const wait = view.composing ? pause : Math.min(lastKey + pause, firstKey + within) - performance.now()
    if (wait > 0) timer = window.setTimeout(check, wait)
    else view.dispatch(view.state.tr.setMeta(attributionKey, settle))
  }
  return {
    update() {
      if (attributionOf(view.state).settled) return
      lastKey = performance.now()
      if (timer !== null) return
      firstKey = lastKey
      timer = window.setTimeout(check, pause)
    },
    destroy() {
      if (timer !== null) clearTimeout(timer)
    },
  }
}

const settle = 'settle'
/** Meta of a transaction after which the draft is read again, for what is known of its speakers is another. */
export const reread = 'reread'

/**
 * Keeps the analysis of the document current; it never changes the document. A half-typed clause says little yet: its
 * words move what was found, and the draft is read at the next mark of punctuation or pause.
 * @param book the speakers whom the desk knows
 */
export function attribution(book: () => BookIndex): Plugin<AttributionState> {
  const analyser = createDraftAnalyser(book)
  return new Plugin<AttributionState>({
    key: attributionKey,
    state: {
      init: (_config, state) => readInto(analyser, state.doc),
      apply(tr, previous, _before, state) {
        if (tr.getMeta(attributionKey) === reread) return readInto(analyser, state.doc)
        if (tr.getMeta(attributionKey) === settle && !previous.settled) return readInto(analyser, state.doc)
        if (!tr.docChanged) return previous
        const typed = typedWords(tr)
        const draft = typed && analyser.move(state.doc, previous.draft, typed.pos, typed.length)
        return draft ? { ...previous, draft, settled: false } : readInto(analyser, state.doc)
      },
    },
    view: settleIn,
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
