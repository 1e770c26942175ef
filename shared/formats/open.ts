import type { Node } from 'prosemirror-model'
import { DraftError } from '../draft/errors'
import { parseDraft } from '../draft/file'
import { draftFromText } from '../draft/fromText'
import { decodeText } from './text/decode'

export const readableExtensions = ['isnad', 'txt', 'md', 'markdown', 'text'] as const

/**
 * Makes a draft of a file's bytes.
 * @param extension the file name's extension, without its dot
 * @throws DraftError that says what is wrong with the file
 */
export async function openDraft(bytes: Uint8Array, extension: string): Promise<Node> {
  const known = readableExtensions.find((one) => one === extension.toLowerCase())
  switch (known) {
    case 'isnad':
      return parseDraft(decodeDraft(bytes))
    case 'md':
    case 'markdown': {
      // Loaded when it is needed: most starts open no Markdown, and its parser is the largest part of the program.
      const { parseMarkdown } = await import('./markdown/parse')
      return parseMarkdown(decodeText(bytes).text)
    }
    case 'txt':
    case 'text':
      return draftFromText(decodeText(bytes).text)
    case undefined:
      // A file without a known extension may still be plain text; one of another format says so.
      if (extension === '') return draftFromText(decodeText(bytes).text)
      throw new DraftError('unsupported-format')
  }
}

function decodeDraft(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DraftError('damaged')
  }
}
