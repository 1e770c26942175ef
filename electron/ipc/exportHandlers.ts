import path from 'node:path'
import { dialog } from 'electron'
import { documentFromJson } from '../../shared/draft/file'
import { writeReport } from '../../shared/formats/report/write'
import { translate } from '../../shared/i18n/translate'
import type { WriteResult } from '../../shared/ipc/contract'
import { atomicWrite } from '../drafts/atomicWrite'
import { extensionOf } from '../drafts/drafts'
import { failureCode } from '../drafts/failures'
import { exportDraft } from '../exports/exports'
import { printHtml } from '../exports/print'
import type { DraftWindow } from '../windows/draftWindow'
import type { DraftContext } from './draftHandlers'
import { handle } from './handle'

/** Asks where to, and writes there. */
async function writeChosen(
  window: DraftWindow,
  title: string,
  proposed: string,
  format: string,
  write: (file: string) => Promise<void>,
): Promise<WriteResult> {
  const chosen = await dialog.showSaveDialog(window.browser, {
    title,
    defaultPath: proposed,
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
  })
  if (chosen.canceled || !chosen.filePath) return { status: 'cancelled' }
  const file = extensionOf(chosen.filePath) === '' ? `${chosen.filePath}.${format}` : chosen.filePath
  const name = path.basename(file)
  try {
    await write(file)
    return { status: 'done', name }
  } catch (error) {
    return { status: 'failed', code: failureCode(error, 'write-failed'), name }
  }
}

/** What leaves with the article, and the report on its quotes. */
export function handleExports({ windows, locale }: DraftContext): void {
  handle('draft:export', ({ document, format, options, suggestedName }, sender) => {
    const window = windows.of(sender)
    const proposed = window.proposedPath(suggestedName, format)
    return writeChosen(window, translate(locale(), 'dialog.export.title'), proposed, format, (file) =>
      exportDraft(file, documentFromJson(document), format, options),
    )
  })

  handle('report:save', ({ document, format, suggestedName }, sender) => {
    const window = windows.of(sender)
    const proposed = window.proposedPath(suggestedName, format)
    const name = `${path.basename(proposed, `.${format}`)} - ${translate(locale(), 'report.fileName')}.${format}`
    const beside = path.join(path.dirname(proposed), name)
    return writeChosen(window, translate(locale(), 'report.save.title'), beside, format, (file) =>
      atomicWrite(file, writeReport(documentFromJson(document), format, locale(), Date.now())),
    )
  })

  handle('report:print', async ({ document }) => {
    try {
      const html = writeReport(documentFromJson(document), 'html', locale(), Date.now())
      return { status: (await printHtml(html)) ? 'printed' : 'cancelled' }
    } catch (error) {
      console.error('the report could not be printed:', error)
      return { status: 'failed', code: 'print-failed', name: null }
    }
  })
}
