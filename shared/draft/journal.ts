import type { Node } from 'prosemirror-model'
import { Step } from 'prosemirror-transform'
import * as v from 'valibot'
import { schema } from '../schema/schema'
import { documentFromJson } from './file'

/*
 * A journal holds the unsaved work of one draft: the draft as it was, then the steps made since. Each record is a line
 * of its checksum and its JSON, so that a journal cut at any byte still gives every record before the cut.
 */

const baseSchema = v.object({
  type: v.literal('base'),
  /** Version of the journal's format. */
  format: v.literal(1),
  /** Path of the draft's file, null while it has none. */
  file: v.nullable(v.string()),
  /** Path of the file that an import came from. */
  origin: v.nullable(v.string()),
  /** When the record was written, in milliseconds since 1970. */
  time: v.number(),
  /** The draft as it was last saved, opened or begun. */
  saved: v.nullable(v.record(v.string(), v.unknown())),
  document: v.record(v.string(), v.unknown()),
})
const stepsSchema = v.object({
  type: v.literal('steps'),
  time: v.number(),
  steps: v.array(v.record(v.string(), v.unknown())),
})
export type JournalBase = v.InferOutput<typeof baseSchema>
export type JournalSteps = v.InferOutput<typeof stepsSchema>

/** FNV-1a over UTF-16 units, 32 bits, as eight hexadecimal digits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** A record as its line in the journal. */
export function journalLine(record: JournalBase | JournalSteps): string {
  const json = JSON.stringify(record)
  return `${checksum(json)} ${json}\n`
}

/** What a journal gives back. */
export interface JournalContent {
  readonly base: JournalBase
  /** The draft before the steps. */
  readonly before: Node
  /** The draft as it was last written down. */
  readonly doc: Node
  /** When the last record was written, in milliseconds since 1970. */
  readonly time: number
}

/**
 * Reads a journal as far as it is whole.
 * @returns null when not even the base can be read
 */
export function readJournal(text: string): JournalContent | null {
  let content: JournalContent | null = null
  for (const line of text.split('\n').slice(0, -1)) {
    const json = line.slice(9)
    if (line.slice(0, 9) !== `${checksum(json)} `) break
    const next: JournalContent | null = content ? readSteps(content, json) : readBase(json)
    if (!next) break
    content = next
  }
  return content
}

function readBase(json: string): JournalContent | null {
  const base = v.safeParse(baseSchema, JSON.parse(json))
  if (!base.success) return null
  try {
    const doc = documentFromJson(base.output.document)
    return { base: base.output, before: doc, doc, time: base.output.time }
  } catch {
    return null
  }
}

function readSteps(content: JournalContent, json: string): JournalContent | null {
  const record = v.safeParse(stepsSchema, JSON.parse(json))
  if (!record.success) return null
  const doc = applySteps(content.doc, record.output.steps)
  return doc && { ...content, doc, time: record.output.time }
}

/**
 * The document after steps, given as JSON.
 * @returns null when one does not follow the schema or does not fit the document
 */
export function applySteps(doc: Node, steps: readonly unknown[]): Node | null {
  let current = doc
  try {
    for (const json of steps) {
      const result = Step.fromJSON(schema, json).apply(current)
      if (!result.doc) return null
      current = result.doc
    }
    if (current !== doc) current.check()
  } catch {
    return null
  }
  return current
}
