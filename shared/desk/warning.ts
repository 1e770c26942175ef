import type { Node } from 'prosemirror-model'
import type { DraftAnalysis } from '../draft/analysis'
import { allPlaces, type QuotePlace, type QuoteRow } from '../draft/quotes'

/** What the desk is warned of; `desk.*` in the messages has for each its sentence, its reason and its source. */
export const deskRules = [
  'no-speaker',
  'no-reason',
  'single-source',
  'not-introduced',
  'two-spellings',
  'headline-words',
  'dropped-words',
  'two-speakers',
  'unbalanced-marks',
  'changed',
  'altered-words',
  'no-proof',
] as const
export type DeskRule = (typeof deskRules)[number]

/** Something that a careful desk looks at before it publishes. */
export interface Warning {
  readonly rule: DeskRule
  /** The same as long as the words that it is about are; a dismissal names it. */
  readonly key: string
  /** Stretch of the document that it is about. */
  readonly from: number
  readonly to: number
  /** What the sentence of the rule names: `words`, `speaker`, `other`. */
  readonly values: Readonly<Record<string, string>>
}

/** A quote with its place. */
export interface PlacedRow {
  readonly row: QuoteRow
  readonly place: QuotePlace
  /** Index of its block among the blocks of the draft. */
  readonly block: number
}

/** What the rules look at. */
export interface DeskDraft {
  readonly doc: Node
  readonly draft: DraftAnalysis
  /** Quotes that somebody said or may have said, in the order of the text. */
  readonly quotes: readonly PlacedRow[]
}

/** A check of the desk: a pure function of the draft. */
export type DeskCheck = (draft: DeskDraft) => readonly Warning[]

/** Reads a draft for the checks. */
export function deskDraft(doc: Node, draft: DraftAnalysis): DeskDraft {
  const places = allPlaces(draft.quotes)
  const blocks = draft.quotes.byBlock.flatMap((quotes, block) => quotes.map(() => block))
  const quotes = draft.quotes.rows.flatMap((row, i): PlacedRow[] => {
    const place = places[i]
    return place && row.state !== 'not-a-quote' ? [{ row, place, block: blocks[i] ?? 0 }] : []
  })
  return { doc, draft, quotes }
}

/** How much of a quote names it. */
const keyLength = 120

/** A warning about a quote. */
export function aboutQuote(
  rule: DeskRule,
  { row, place }: PlacedRow,
  values: Readonly<Record<string, string>> = {},
): Warning {
  const key = `${rule}: ${row.text.slice(0, keyLength)}`
  return { rule, key, from: place.from, to: place.to, values: { words: shortened(row.text), ...values } }
}

/** The beginning of words that a sentence names, cut at a space. */
export function shortened(text: string, length = 60): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  return `${text.slice(0, space > length / 2 ? space : length)}…`
}
