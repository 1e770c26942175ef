import type { Node } from 'prosemirror-model'
import type { Analysis, Evidence, KnownSpeaker, QuoteFinding, QuoteKind } from '../attribution/types'
import type { QuoteAttributes, ReviewState, Speaker } from '../schema/attributes'
import type { DraftBlock } from '../schema/blocks'
import { schema } from '../schema/schema'
import { speakersOf } from './speakers'

/** A quote as the panel shows it. It holds no position, so that typing elsewhere leaves it the same object. */
export interface QuoteRow {
  /** Unique in the draft; the same as long as the quote's words and order stay. */
  readonly key: string
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

export interface QuoteList {
  readonly rows: readonly QuoteRow[]
  /** One for each row, in the same order. */
  readonly places: readonly QuotePlace[]
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

/** Lists every quote of the draft in the order of the text: decided ones from the document, the rest suggested. */
export function listQuotes(doc: Node, blocks: readonly DraftBlock[], analysis: Analysis): QuoteList {
  const rows: QuoteRow[] = []
  const places: QuotePlace[] = []
  const accepted = new Map(speakersOf(doc).map((speaker) => [speaker.id, speaker.name]))
  const suggested = new Map(analysis.speakers.map((speaker) => [speaker.key, speaker.name]))
  const seen = new Map<string, number>()
  const names = { accepted, suggested }
  let next = 0

  const add = (place: QuotePlace, text: string) => {
    const nth = seen.get(text) ?? 0
    seen.set(text, nth + 1)
    rows.push(rowFor(place, text, `${nth}:${text}`, names))
    places.push(place)
  }

  const wholeQuotes = blockquotesOf(doc, blocks)
  blocks.forEach((block, index) => {
    const { node, pos, block: content } = block
    const whole = wholeQuotes.get(index)
    if (whole) add(whole, doc.textBetween(whole.from, whole.to, ' ', ' '))
    const runs = runsOf(node)
    let run = 0
    const addRun = (one: Run, finding: QuoteFinding | null) => {
      const place = { from: pos + 1 + one.start, to: pos + 1 + one.end, blockquote: null, mark: one.attrs, finding }
      add(place, content.text.slice(one.start, one.end))
    }
    for (let finding = analysis.quotes[next]; finding && finding.block <= index; finding = analysis.quotes[++next]) {
      if (finding.block < index) continue
      let covered = false
      for (let one = runs[run]; one && one.start < finding.end; one = runs[++run]) {
        addRun(one, one.end > finding.start ? finding : null)
        covered ||= one.end > finding.start
      }
      if (covered || finding.kind === 'other') continue
      add(
        { from: pos + 1 + finding.start, to: pos + 1 + finding.end, blockquote: null, mark: null, finding },
        finding.text,
      )
    }
    for (let one = runs[run]; one; one = runs[++run]) addRun(one, null)
  })
  return { rows, places }
}

/** Block quotes without quotation marks of their own, by the index of their first block. */
function blockquotesOf(doc: Node, blocks: readonly DraftBlock[]): ReadonlyMap<number, QuotePlace> {
  const found = new Map<number, QuotePlace>()
  let index = 0
  doc.forEach((node, pos) => {
    if (node.type !== schema.nodes.blockquote || node.textContent.trim() === '') return
    const end = pos + node.nodeSize
    while (index < blocks.length && (blocks[index]?.pos ?? 0) < pos) index++
    const mark = node.attrs.quote as QuoteAttributes | null
    found.set(index, { from: pos + 2, to: end - 2, blockquote: pos, mark, finding: null })
  })
  return found
}

function rowFor(
  place: QuotePlace,
  text: string,
  key: string,
  names: { readonly accepted: ReadonlyMap<string, string>; readonly suggested: ReadonlyMap<string, string> },
): QuoteRow {
  const { mark, finding } = place
  const acceptedName = mark?.speaker ? (names.accepted.get(mark.speaker) ?? null) : null
  const suggestion = finding?.speaker ? (names.suggested.get(finding.speaker) ?? null) : null
  const undecided = mark === null || mark.state === 'open'
  return {
    key,
    text,
    kind: finding && finding.kind !== 'other' ? finding.kind : 'direct',
    state: mark?.state ?? (place.blockquote === null ? 'suggested' : 'open'),
    speakerId: mark?.speaker ?? null,
    speakerName: acceptedName ?? (undecided ? suggestion : null),
    speakerSuggested: acceptedName === null && undecided && suggestion !== null,
    reason: mark?.reason ?? null,
    evidence: finding?.evidence ?? null,
    confidence: finding?.confidence ?? 0,
  }
}

/** Whether a row still waits for a person's decision. */
export function isUnreviewed(row: QuoteRow): boolean {
  return row.state === 'suggested' || row.state === 'open'
}
