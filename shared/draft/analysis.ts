import type { Node } from 'prosemirror-model'
import { type Analyser, createAnalyser } from '../attribution/analyse'
import { lowerBound } from '../attribution/search'
import type { Analysis, KnownSpeaker, Span } from '../attribution/types'
import type { Metadata } from '../schema/attributes'
import { createBlockReader, type DraftBlocks } from '../schema/blocks'
import { type BookIndex, emptyBook, knownFromBook, withBook } from '../speakers/recognise'
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

/** @param book asked at each reading for the speakers whom the desk knows */
export function createDraftAnalyser(book: () => BookIndex = () => emptyBook): DraftAnalyser {
  const analyser: Analyser = createAnalyser()
  const blocksOf = createBlockReader()
  const listQuotes = createQuoteLister()
  const knownIn = createKnown()
  const recognise = createRecogniser()
  let quoted: Analysis['speakers'] = []
  return {
    read(doc) {
      const index = book()
      const blocks = blocksOf(doc)
      const { language } = doc.attrs.metadata as Metadata
      const texts = blocks.list.map((one) => one.block)
      const analyse = (known: readonly KnownSpeaker[]) => analyser.analyse(texts, language, known)
      const known = knownIn(doc, blocks, index, quoted)
      const found = analyse(known)
      // Who is quoted tells whose surname is whose; what is known then is mostly what was known before.
      const settled = knownIn(doc, blocks, index, found.speakers)
      const analysis = recognise(settled === known ? found : analyse(settled), index)
      quoted = analysis.speakers
      return { blocks, analysis, quotes: listQuotes(doc, blocks, analysis) }
    },
    move: (doc, before, pos, length) => moveFindings(before, blocksOf(doc), pos, length),
  }
}

/** Whom the engine knows beforehand; the same list while nobody comes or goes, so that it need not read all again. */
function createKnown() {
  let speakersBefore: ReturnType<typeof speakersOf> | null = null
  let accepted: readonly KnownSpeaker[] = []
  let named: readonly KnownSpeaker[] = []
  let known: readonly KnownSpeaker[] = []
  return (doc: Node, blocks: DraftBlocks, index: BookIndex, quoted: Analysis['speakers']): readonly KnownSpeaker[] => {
    const speakers = speakersOf(doc)
    const sameAccepted = speakers === speakersBefore
    if (!sameAccepted) {
      speakersBefore = speakers
      accepted = knownSpeakers(speakers)
    }
    const before = named
    named = knownFromBook(index, blocks.list, accepted, quoted)
    const sameNamed = before.length === named.length && (named.length === 0 || equalLists(before, named))
    if (!sameAccepted || !sameNamed) known = [...accepted, ...named]
    return known
  }
}

const equalLists = (a: readonly KnownSpeaker[], b: readonly KnownSpeaker[]) => JSON.stringify(a) === JSON.stringify(b)

/** What the book knows of those whom the engine found; the same analysis while neither changes. */
function createRecogniser(): (analysis: Analysis, index: BookIndex) => Analysis {
  let before: { readonly found: Analysis['speakers']; readonly index: BookIndex } | null = null
  let speakers: Analysis['speakers'] = []
  return (analysis, index) => {
    if (before?.found !== analysis.speakers || before.index !== index) {
      before = { found: analysis.speakers, index }
      speakers = withBook(index, analysis.speakers)
    }
    return speakers === analysis.speakers ? analysis : { ...analysis, speakers }
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
