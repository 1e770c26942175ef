import type { Node } from 'prosemirror-model'
import { type ExportOptions, prepareForExport } from './attributions'
import type { ExportFormat } from './names'

/** Writes a draft in a format; the result is UTF-8 text. Each format's code is loaded when it is first asked for. */
export async function writeDraft(doc: Node, format: ExportFormat, options: ExportOptions): Promise<string> {
  switch (format) {
    case 'html':
      return (await import('./html/serialise')).serialiseHtml(doc, options)
    case 'md':
      return (await import('./markdown/serialise')).serialiseMarkdown(doc, options)
    case 'txt':
      return (await import('./text/serialise')).serialiseText(prepareForExport(doc, options))
  }
}
