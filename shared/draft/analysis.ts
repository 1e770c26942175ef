import type { Node } from 'prosemirror-model'
import { type Analyser, createAnalyser } from '../attribution/analyse'
import { lowerBound } from '../attribution/search'
import type { Analysis, Span } from '../attribution/types'
import type { Metadata } from '../schema/attributes'
import { createBlockReader, type DraftBlocks } from '../schema/blocks'
import { createQuoteLister, knownSpeakers, type QuoteList } from './quotes'
import { speakersOf } from './speakers'

/** A draft as the panel, the decorations and the exports see it. */
export interface DraftAnalysis {
  readonly blocks: DraftBlocks
  readonly analysis: Analysis
  readonly quotes: QuoteList
}

/** Keeps the work on unchanged blocks from one version of a draft to the next. */
export interface DraftAnalyser {
  read(doc: Node): DraftAnalysis
  /**
   * What was found in the last version, at its places in this one, which has more letters. The row of a quote that
   * holds them keeps its words until the draft is read again.
   * @param pos position of the letters in the document, just inside a child of it
   * @param length how many, in UTF-16 units
   * @returns null when the letters touch quotation marks or somebody's name: then the draft must be read
   */
  move(doc: Node, before: DraftAnalysis, pos: number, length: number): DraftAnalysis | null
}

export function createDraftAnalyser(): DraftAnalyser {
  const analyser: Analyser = createAnalyser()
  const blocksOf = createBlockReader()
  const listQuotes = createQuoteLister()
  let speakersBefore: ReturnType<typeof speakersOf> | null = null
  let known: ReturnType<typeof knownSpeakers> = []
  return {
    read(doc) {
      const speakers = speakersOf(doc)
      if (speakers !== speakersBefore) {
        speakersBefore = speakers
        known = knownSpeakers(speakers)
      }
      const blocks = blocksOf(doc)
      const { language } = doc.attrs.metadata as Metadata
      const analysis = analyser.analyse(
        blocks.list.map((one) => one.block),
        language,
        known,
      )
      return { blocks, analysis, quotes: listQuotes(doc, blocks, analysis) }
    },
    move: (doc, before, pos, length) => moveFindings(before, blocksOf(doc), pos, length),
  }
}

function moveFindings(before: DraftAnalysis, blocks: DraftBlocks, pos: number, length: number): DraftAnalysis | null {
  const index = lowerBound(before.blocks.positions, (one) => one, pos) - 1
  const start = before.blocks.positions[index]
  const findings = before.analysis.blocks[index]
  const quotes = before.quotes.byBlock[index]
  const block = before.blocks.list[index]
  if (blocks.list.length !== before.blocks.list.length || start === undefined || !block || !findings || !quotes)
    return null
  const at = pos - start - 1
  if (at > block.node.content.size) return null
  const near = (span: Span) => span.start - 1 <= at && at <= span.end + 1
  const touches = (span: Span) => near(span) && !(span.start < at && at < span.end)
  if (quotes.some(touches) || findings.quotes.some(touches) || findings.mentions.some(near)) return null
  const move = <T extends Span>(span: T): T =>
    span.end <= at ? span : { ...span, start: span.start + (span.start < at ? 0 : length), end: span.end + length }
  const found = {
    quotes: findings.quotes.map(move),
    mentions: findings.mentions.map(move),
    reports: findings.reports.map(move),
  }
  const listed = quotes.map((quote) => ({ ...move(quote), finding: quote.finding && move(quote.finding) }))
  return {
    blocks,
    analysis: { ...before.analysis, blocks: before.analysis.blocks.with(index, found) },
    quotes: { ...before.quotes, blocks, byBlock: before.quotes.byBlock.with(index, listed) },
  }
}

/** Analyses a draft once. */
export function analyseDraft(doc: Node): DraftAnalysis {
  return createDraftAnalyser().read(doc)
}
