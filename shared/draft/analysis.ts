import type { Node } from 'prosemirror-model'
import { type Analyser, createAnalyser } from '../attribution/analyse'
import type { Analysis } from '../attribution/types'
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
  }
}

/** Analyses a draft once. */
export function analyseDraft(doc: Node): DraftAnalysis {
  return createDraftAnalyser().read(doc)
}
