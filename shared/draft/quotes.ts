import type { Node } from 'prosemirror-model'
import { lowerBound } from '../attribution/search'
import type { Analysis, BlockFindings, Evidence, KnownSpeaker, QuoteFinding, QuoteKind } from '../attribution/types'
import type { Proof, QuoteAttributes, ReviewState, Speaker, Verification } from '../schema/attributes'
import type { DraftBlock, DraftBlocks } from '../schema/blocks'
import { currentText } from '../schema/pending'
import { schema } from '../schema/schema'
import type { QuoteState } from './quoteStates'
import { speakersOf } from './speakers'

/** A quote as the panel shows it. It holds no position, so that typing elsewhere leaves it the same object. */
export interface QuoteRow {
  readonly text: string
  readonly kind: QuoteKind
  readonly state: ReviewState | 'suggested'
  /** Id of the accepted speaker, null for a suggestion. */
  readonly speakerId: string | null
  /** The name to show: the accepted speaker's, or the suggested one's. */
  readonly speakerName: string | null
  /** True while `speakerName` is only a suggestion. */
  readonly speakerSuggested: boolean
  readonly reason: string | null
  readonly evidence: Evidence | null
  readonly confidence: number
  /** Id of the quote's mark, null for a suggestion. */
  readonly id: string | null
  readonly proof: Proof | null
  readonly verification: Verification | null
}

/** Where a quote stands: the words between its marks, or a whole block quote. */
export interface QuotePlace {
  readonly from: number
  readonly to: number
  /** Position before the block quote that is this quote, null for words between marks. */
  readonly blockquote: number | null
  readonly mark: QuoteAttributes | null
  readonly finding: QuoteFinding | null
}

/** A quote of one block, at offsets into the block's content. */
interface BlockQuote {
  readonly start: number
  readonly end: number
  /** True when the quote is the whole block quote that begins with this block. */
  readonly whole: boolean
  readonly mark: QuoteAttributes | null
  readonly finding: QuoteFinding | null
  readonly row: QuoteRow
}

/** Every quote of the draft in the order of the text. */
export interface QuoteList {
  /** The same list as last time while no row changes; a row that does not change is the same object. */
  readonly rows: readonly QuoteRow[]
  readonly blocks: DraftBlocks
  readonly byBlock: readonly (readonly BlockQuote[])[]
  /** For each block the index of its first row. */
  readonly firstRow: readonly number[]
}

interface Run {
  start: number
  end: number
  readonly attrs: QuoteAttributes
}

const runsCache = new WeakMap<Node, readonly Run[]>()
const noRuns: readonly Run[] = []

/** Stretches of a textblock under one quote mark; offsets are into the block's content. */
function runsOf(node: Node): readonly Run[] {
  const cached = runsCache.get(node)
  if (cached) return cached
  let runs: Run[] | null = null
  node.forEach((child, offset) => {
    const mark = schema.marks.quote.isInSet(child.marks)
    if (!mark) return
    runs ??= []
    const last = runs.at(-1)
    const attrs = mark.attrs as QuoteAttributes
    if (last && last.end === offset && last.attrs.id === attrs.id && last.attrs.state === attrs.state)
      last.end = offset + child.nodeSize
    else runs.push({ start: offset, end: offset + child.nodeSize, attrs })
  })
  const found: readonly Run[] = runs ?? noRuns
  runsCache.set(node, found)
  return found
}

/** The draft's accepted speakers as the engine takes them. Keep the result while `doc.attrs.speakers` is the same. */
export function knownSpeakers(speakers: readonly Speaker[]): readonly KnownSpeaker[] {
  return speakers.map(({ id, name, forms, role }) => ({ key: id, name, forms, role }))
}

interface Names {
  readonly accepted: ReadonlyMap<string, string>
  readonly suggested: ReadonlyMap<string, string>
}

interface CachedBlock {
  readonly findings: BlockFindings
  readonly whole: Node | null
  readonly names: Names
  readonly quotes: readonly BlockQuote[]
}

/** Lists the quotes of a draft again and again, with work only where something changed. */
export function createQuoteLister(): (doc: Node, blocks: DraftBlocks, analysis: Analysis) => QuoteList {
  const cache = new WeakMap<DraftBlock, CachedBlock>()
  let last: QuoteList | null = null
  let lastNames: Names | null = null
  let lastFindings: readonly BlockFindings[] = []
  let namesFrom: { readonly speakers: unknown; readonly analysis: unknown; readonly names: Names } | null = null

  function namesOf(doc: Node, analysis: Analysis): Names {
    const speakers = speakersOf(doc)
    if (namesFrom?.speakers === speakers && namesFrom.analysis === analysis.speakers) return namesFrom.names
    const names = {
      accepted: new Map(speakers.map((speaker) => [speaker.id, speaker.name])),
      suggested: new Map(analysis.speakers.map((speaker) => [speaker.key, speaker.name])),
    }
    namesFrom = { speakers, analysis: analysis.speakers, names }
    return names
  }

  function quotesOfBlock(
    block: DraftBlock,
    findings: BlockFindings,
    whole: Node | null,
    names: Names,
    before: readonly BlockQuote[],
  ): readonly BlockQuote[] {
    const known = cache.get(block)
    if (known?.findings === findings && known.whole === whole && known.names === names) return known.quotes
    const quotes = reuseRows(readBlock(block, findings, whole, names), before)
    cache.set(block, { findings, whole, names, quotes })
    return quotes
  }

  return (doc, blocks, analysis) => {
    const names = namesOf(doc, analysis)
    const wholes = blockquotesOf(doc, blocks)
    const kept = lastNames === names ? last : null
    const byBlock: (readonly BlockQuote[])[] = []
    for (let i = 0; i < blocks.list.length; i++) {
      const block = blocks.list[i]
      if (!block) continue
      const findings = analysis.blocks[i] ?? noFindings
      const before = kept?.byBlock[i]
      const settled = before && kept?.blocks.list[i] === block && lastFindings[i] === findings
      if (settled && wholes.size === 0 && !hasWhole(before)) {
        byBlock.push(before)
        continue
      }
      byBlock.push(quotesOfBlock(block, findings, wholes.get(i) ?? null, names, last?.byBlock[i] ?? []))
    }
    last = flatten(byBlock, blocks, last)
    lastNames = names
    lastFindings = analysis.blocks
    return last
  }
}

function hasWhole(quotes: readonly BlockQuote[]): boolean {
  return quotes[0]?.whole === true
}

const noFindings: BlockFindings = { quotes: [], mentions: [], reports: [] }

/** Whether two rows say the same of a quote. */
export function sameQuoteRow(a: QuoteRow, b: QuoteRow): boolean {
  const keys = Object.keys(a) as (keyof QuoteRow)[]
  return keys.every(
    (key) => a[key] === b[key] || (key === 'evidence' && JSON.stringify(a[key]) === JSON.stringify(b[key])),
  )
}

function reuseRows(quotes: readonly BlockQuote[], before: readonly BlockQuote[]): readonly BlockQuote[] {
  return quotes.map((quote, i) => {
    const old = before[i]
    return old && sameQuoteRow(old.row, quote.row) ? { ...quote, row: old.row } : quote
  })
}

function sameRows(a: readonly BlockQuote[], b: readonly BlockQuote[] | undefined): boolean {
  return a === b || (a.length === b?.length && a.every((quote, i) => quote.row === b[i]?.row))
}

function flatten(byBlock: QuoteList['byBlock'], blocks: DraftBlocks, last: QuoteList | null): QuoteList {
  const unchanged =
    last?.byBlock.length === byBlock.length && byBlock.every((quotes, i) => sameRows(quotes, last.byBlock[i]))
  if (last && unchanged) return { rows: last.rows, firstRow: last.firstRow, blocks, byBlock }
  const firstRow: number[] = []
  const rows: QuoteRow[] = []
  for (const quotes of byBlock) {
    firstRow.push(rows.length)
    for (const { row } of quotes) rows.push(row)
  }
  return { rows, firstRow, blocks, byBlock }
}

/** The quotes of one block: decided ones from its marks, the rest suggested. */
function readBlock(
  block: DraftBlock,
  findings: BlockFindings,
  whole: Node | null,
  names: Names,
): readonly BlockQuote[] {
  const found: BlockQuote[] = []
  const add = (start: number, end: number, mark: QuoteAttributes | null, finding: QuoteFinding | null) =>
    found.push({
      start,
      end,
      whole: false,
      mark,
      finding,
      row: rowFor(mark, finding, currentText(block.node, start, end), false, names),
    })
  if (whole) {
    const mark = whole.attrs.quote as QuoteAttributes | null
    found.push({
      start: 0,
      end: block.node.content.size,
      whole: true,
      mark,
      finding: null,
      row: rowFor(mark, null, wholeText(whole), true, names),
    })
  }
  const runs = runsOf(block.node)
  let next = 0
  for (const finding of findings.quotes) {
    let covered = false
    for (let run = runs[next]; run && run.start < finding.end; run = runs[++next]) {
      const overlaps = run.end > finding.start
      add(run.start, run.end, run.attrs, overlaps ? finding : null)
      covered ||= overlaps
    }
    if (!covered && finding.kind !== 'other') add(finding.start, finding.end, null, finding)
  }
  for (let run = runs[next]; run; run = runs[++next]) add(run.start, run.end, run.attrs, null)
  return found
}

/** The words of a block quote, its blocks one after the other. */
function wholeText(node: Node): string {
  const texts: string[] = []
  node.descendants((child) => {
    if (child.isTextblock) texts.push(currentText(child).replaceAll('\n', ' '))
  })
  return texts.filter(Boolean).join(' ')
}

/** Each block quote by the index of its first textblock. */
function blockquotesOf(doc: Node, { positions }: DraftBlocks): ReadonlyMap<number, Node> {
  const found = new Map<number, Node>()
  let pos = 0
  for (const node of doc.children) {
    if (node.type === schema.nodes.blockquote && node.textContent.trim() !== '') {
      found.set(
        lowerBound(positions, (one) => one, pos),
        node,
      )
    }
    pos += node.nodeSize
  }
  return found
}

function rowFor(
  mark: QuoteAttributes | null,
  finding: QuoteFinding | null,
  text: string,
  whole: boolean,
  names: Names,
): QuoteRow {
  const acceptedName = mark?.speaker ? (names.accepted.get(mark.speaker) ?? null) : null
  const suggestion = finding?.speaker ? (names.suggested.get(finding.speaker) ?? null) : null
  const undecided = mark === null || mark.state === 'open'
  return {
    text,
    kind: finding && finding.kind !== 'other' ? finding.kind : 'direct',
    state: mark?.state ?? (whole ? 'open' : 'suggested'),
    speakerId: mark?.speaker ?? null,
    speakerName: acceptedName ?? (undecided ? suggestion : null),
    speakerSuggested: acceptedName === null && undecided && suggestion !== null,
    reason: mark?.reason ?? null,
    evidence: finding?.evidence ?? null,
    confidence: finding?.confidence ?? 0,
    id: mark?.id ?? null,
    proof: mark?.proof ?? null,
    verification: mark?.verification ?? null,
  }
}

function placeIn(list: QuoteList, block: number, quote: BlockQuote): QuotePlace {
  const base = (list.blocks.positions[block] ?? 0) + 1
  const { mark, finding } = quote
  const from = base + quote.start
  // A block quote stands one position before its first textblock; inside a list it is deeper, but begins there too.
  const blockquote = quote.whole ? blockquoteBefore(list, block) : null
  return { from, to: base + quote.end, blockquote, mark, finding }
}

function blockquoteBefore(list: QuoteList, block: number): number {
  const before = list.blocks.positions[block] ?? 0
  const first = list.blocks.list[block]?.block.type
  // A list at the start of a block quote adds two levels: the list and its item.
  return first === 'list_item' ? before - 3 : before - 1
}

/** Index of the block that holds a row. */
function blockOfRow(list: QuoteList, row: number): number {
  return lowerBound(list.firstRow, (first) => first, row + 1) - 1
}

/** Where a row stands in the document as it is now; null when there is no such row. */
export function placeOf(list: QuoteList, row: number): QuotePlace | null {
  const block = blockOfRow(list, row)
  const quote = list.byBlock[block]?.[row - (list.firstRow[block] ?? 0)]
  return quote ? placeIn(list, block, quote) : null
}

/** The places of all rows, in their order. */
export function allPlaces(list: QuoteList): QuotePlace[] {
  return list.byBlock.flatMap((quotes, block) => quotes.map((quote) => placeIn(list, block, quote)))
}

/** Index of the row that a position of the document is in, its quotation marks included; −1 when in none. */
export function rowAtPosition(list: QuoteList, pos: number): number {
  const block = lowerBound(list.blocks.positions, (one) => one, pos) - 1
  const node = list.blocks.list[block]?.node
  const offset = pos - (list.blocks.positions[block] ?? 0) - 1
  if (!node || offset > node.content.size) return -1
  const quotes = list.byBlock[block] ?? []
  // Of a block quote and a quote within it, the one within.
  const found = quotes.findLastIndex((quote) => quote.start - 1 <= offset && offset <= quote.end + 1)
  return found < 0 ? -1 : (list.firstRow[block] ?? 0) + found
}

/** How a quote stands; one that was verified is `changed` as long as its words are others than those checked. */
export function stateOf(row: QuoteRow): QuoteState {
  if (row.verification === null) return row.state
  return row.verification.words === row.text ? 'verified' : 'changed'
}

/** Whether a row still waits for a person's decision, or for another look. */
export function isUnreviewed(row: QuoteRow): boolean {
  return row.state === 'suggested' || row.state === 'open' || stateOf(row) === 'changed'
}
