import type { Node } from 'prosemirror-model'
import * as v from 'valibot'
import { analyseDraft } from '../draft/analysis'
import { quoteStateSchema } from '../draft/quoteStates'
import { isUnreviewed, stateOf } from '../draft/quotes'
import { type Metadata, statusSchema } from '../schema/attributes'
import { headlineOf } from '../schema/blocks'
import { currentText } from '../schema/pending'
import { countWords } from '../text/words'

/** What a library knows of a draft without opening it. */
export const entrySchema = v.object({
  headline: v.string(),
  status: statusSchema,
  words: v.number(),
  unreviewed: v.number(),
  /** The text of each block, as it is. */
  blocks: v.array(v.string()),
  /** Quotes with a speaker, accepted or suggested. */
  quotes: v.array(v.object({ text: v.string(), speaker: v.string(), state: quoteStateSchema })),
})
export type LibraryEntry = v.InferOutput<typeof entrySchema>

/** Reads what a library keeps of a draft. */
export function entryOf(doc: Node): LibraryEntry {
  const { blocks, quotes } = analyseDraft(doc)
  const { status } = doc.attrs.metadata as Metadata
  const texts = blocks.list.map((one) => currentText(one.node))
  return {
    headline: headlineOf(doc),
    status,
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
    unreviewed: quotes.rows.filter(isUnreviewed).length,
    blocks: texts,
    quotes: quotes.rows.flatMap((row) =>
      row.speakerName === null || row.state === 'not-a-quote'
        ? []
        : [{ text: row.text, speaker: row.speakerName, state: stateOf(row) }],
    ),
  }
}
