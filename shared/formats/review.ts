import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { quotesOf } from '../attribution/analyse'
import { lowerBound } from '../attribution/search'
import { analyseDraft } from '../draft/analysis'
import { withoutChanges } from '../draft/changes'
import { allPlaces, stateOf } from '../draft/quotes'
import { speakersOf } from '../draft/speakers'
import { formatPercent, type MessageLocale, translate } from '../i18n/translate'
import type { Metadata } from '../schema/attributes'

/** What `isnad review --json` prints for a file; the fields stay, more may be added. */
export interface ReviewReport {
  readonly file: string
  readonly language: string
  readonly blocks: readonly { readonly type: string; readonly level: number; readonly text: string }[]
  readonly quotes: readonly {
    /** Index of a non-empty block, from 0. */
    readonly block: number
    /** UTF-16 offsets into the block's text, of what stands between the marks. */
    readonly start: number
    readonly end: number
    readonly text: string
    readonly kind: string
    readonly speaker: string | null
    readonly form: string | null
    readonly cue: string | null
    readonly rule: string | null
    readonly confidence: number
    readonly state: string
  }[]
  readonly speakers: readonly {
    readonly name: string
    readonly forms: readonly string[]
    readonly role: string | null
  }[]
}

/** Reviews a draft: what the engine finds, and what a person has decided already. */
export function reviewReport(draft: Node, file: string): ReviewReport {
  const doc = withoutChanges(draft, (of) => new Transform(of))
  const { blocks, analysis, quotes } = analyseDraft(doc)
  const names = new Map(analysis.speakers.map((speaker) => [speaker.key, speaker]))
  const places = allPlaces(quotes)
  const decided = quotes.rows.map((row, i) => ({ row, place: places[i] }))
  const base = (block: number) => (blocks.positions[block] ?? 0) + 1
  const byPlace = new Map(decided.map((one) => [one.place?.finding ? one.place.from : null, one]))
  const found = quotesOf(analysis).map((quote) => {
    const row = byPlace.get(base(quote.block) + quote.start)?.row
    const { block, start, end, text, kind, form, evidence, confidence } = quote
    const suggestion = quote.speaker ? (names.get(quote.speaker)?.name ?? null) : null
    const reviewed = row !== undefined && row.state !== 'suggested' && row.state !== 'open'
    const state = row ? stateOf(row) : 'suggested'
    const speaker = reviewed ? row.speakerName : suggestion
    const cue = evidence?.cue ?? null
    const rule = evidence?.rule ?? null
    return { block, start, end, text, kind, speaker, form, cue, rule, confidence, state }
  })
  const byHand = decided.flatMap(({ row, place }) => {
    if (!place || place.finding !== null) return []
    const block = lowerBound(blocks.positions, (one) => one, place.from) - 1
    return [
      {
        block,
        start: place.from - base(block),
        end: place.to - base(block),
        text: row.text,
        kind: row.kind,
        speaker: row.speakerName,
        form: null,
        cue: null,
        rule: null,
        confidence: row.speakerId ? 1 : 0,
        state: stateOf(row),
      },
    ]
  })
  const accepted = new Map(speakersOf(doc).map((speaker) => [speaker.id, speaker]))
  const speakers = analysis.speakers.map(({ key, name, forms, role }) => ({
    name,
    forms: [...new Set([...forms, ...(accepted.get(key)?.forms ?? [])])],
    role,
  }))
  const listed = new Set(speakers.map((speaker) => speaker.name))
  for (const { name, forms, role } of accepted.values()) if (!listed.has(name)) speakers.push({ name, forms, role })
  return {
    file,
    language: (doc.attrs.metadata as Metadata).language,
    blocks: blocks.list.map(({ block }) => ({ ...block })),
    quotes: [...found, ...byHand].sort((a, b) => a.block - b.block || a.start - b.start),
    speakers,
  }
}

/** The report for a person at a terminal. */
export function reviewText(report: ReviewReport, locale: MessageLocale): string {
  const lines = [report.file]
  for (const quote of report.quotes) {
    if (quote.kind === 'other' && quote.state === 'suggested') continue
    const speaker = quote.speaker ?? translate(locale, 'quote.noSpeaker')
    const percent = quote.rule ? ` (${formatPercent(locale, quote.confidence)})` : ''
    lines.push(`  ${speaker}${percent}: ${quote.text}`)
  }
  const count = report.quotes.filter((quote) => quote.kind !== 'other').length
  lines.push(`  ${translate(locale, 'speakers.count', { count })}`)
  return lines.join('\n')
}
