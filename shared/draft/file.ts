import type { Node } from 'prosemirror-model'
import * as v from 'valibot'
import { schema } from '../schema/schema'
import { DraftError } from './errors'
import { migrateDocument } from './migrate'

/** Version of the file format that this program writes. Raise it with each change that an older program misreads. */
export const formatVersion = 2

const deepest = 64

const envelope = v.object({
  format: v.literal('isnad'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  document: v.record(v.string(), v.unknown()),
})

/**
 * Writes a draft as the text of an `.isnad` file: one JSON document, indented so that any text editor shows it.
 */
export function serialiseDraft(doc: Node): string {
  return `${JSON.stringify({ format: 'isnad', version: formatVersion, document: doc.toJSON() }, null, 1)}\n`
}

/**
 * Reads the text of an `.isnad` file.
 * @throws DraftError 'newer-version' when a later program wrote it, 'damaged' when it is cut or not a draft
 */
export function parseDraft(text: string): Node {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new DraftError('damaged')
  }
  const version = (json as { version?: unknown } | null)?.version
  const format = (json as { format?: unknown } | null)?.format
  if (format === 'isnad' && typeof version === 'number' && version > formatVersion)
    throw new DraftError('newer-version')
  const result = v.safeParse(envelope, json)
  if (!result.success) throw new DraftError('damaged')
  return documentFromJson(result.output.document)
}

/**
 * Checks a document that came from outside (a file, another process) and makes a node of it.
 * @throws DraftError 'damaged' when it does not follow the schema
 */
export function documentFromJson(json: unknown): Node {
  if (depthOf(json, 0) > deepest) throw new DraftError('damaged')
  try {
    const doc = schema.nodeFromJSON(migrateDocument(json))
    if (doc.type !== schema.nodes.doc) throw new DraftError('damaged')
    doc.check()
    return doc
  } catch (error) {
    throw error instanceof DraftError ? error : new DraftError('damaged')
  }
}

/** Depth of nested `content`, stopped as soon as it is too deep. */
function depthOf(json: unknown, depth: number): number {
  if (depth > deepest || typeof json !== 'object' || json === null) return depth
  const { content } = json as { content?: unknown }
  if (!Array.isArray(content)) return depth
  let most = depth
  for (const child of content) {
    most = Math.max(most, depthOf(child, depth + 1))
    if (most > deepest) break
  }
  return most
}
