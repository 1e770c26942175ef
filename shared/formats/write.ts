import type { Node } from 'prosemirror-model'
import type { ExportOptions } from './attributions'
import { serialiseHtml } from './html/serialise'
import { serialiseMarkdown } from './markdown/serialise'
import { serialiseText } from './text/serialise'

export const exportFormats = ['html', 'md', 'txt'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Writes a draft in a format; the result is UTF-8 text. */
export function writeDraft(doc: Node, format: ExportFormat, options: ExportOptions): string {
  switch (format) {
    case 'html':
      return serialiseHtml(doc, options)
    case 'md':
      return serialiseMarkdown(doc, options)
    case 'txt':
      return serialiseText(doc)
  }
}
