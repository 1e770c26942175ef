import { open } from 'node:fs/promises'
import path from 'node:path'
import type { Node } from 'prosemirror-model'
import { DraftError } from '../../shared/draft/errors'
import { serialiseDraft } from '../../shared/draft/file'
import { openDraft } from '../../shared/formats/open'
import { largestFile } from '../../shared/formats/text/decode'
import { atomicWrite } from './atomicWrite'

/**
 * Reads a file's bytes without ever holding more than the largest draft.
 * @throws DraftError 'too-large', or the error of the file system
 */
async function readBounded(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    const info = await handle.stat()
    if (info.isDirectory()) throw new DraftError('unsupported-format')
    if (info.size > largestFile) throw new DraftError('too-large')
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** The extension of a path in lower case, without its dot. */
export function extensionOf(file: string): string {
  return path.extname(file).slice(1).toLowerCase()
}

/**
 * Opens a file as a draft.
 * @throws DraftError, or the error of the file system
 */
export async function readDraft(file: string): Promise<Node> {
  return openDraft(await readBounded(file), extensionOf(file))
}

/** Saves a draft as an `.isnad` file; the old file is whole until the new one is on the disk. */
export async function saveDraft(file: string, doc: Node): Promise<void> {
  await atomicWrite(file, serialiseDraft(doc))
}
