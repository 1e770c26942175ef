import type { Node } from 'prosemirror-model'
import type { ExportOptions } from '../../shared/formats/attributions'
import type { ExportFormat } from '../../shared/formats/names'
import { atomicWrite } from '../drafts/atomicWrite'

/** Writes a draft to a file in one of the export formats, as UTF-8. */
export async function exportDraft(
  file: string,
  doc: Node,
  format: ExportFormat,
  options: ExportOptions,
): Promise<void> {
  const { writeDraft } = await import('../../shared/formats/write')
  await atomicWrite(file, await writeDraft(doc, format, options))
}
