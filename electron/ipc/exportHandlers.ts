import path from 'node:path'
import { documentFromJson } from '../../shared/draft/file'
import type { ReportFormat } from '../../shared/formats/names'
import { translate } from '../../shared/i18n/translate'
import type { Locale } from '../../shared/ipc/contract'
import { atomicWrite } from '../drafts/atomicWrite'
import { exportDraft } from '../exports/exports'
import { printHtml } from '../exports/print'
import { writeChosen } from './chosenFile'
import type { DraftContext } from './draftHandlers'
import { handle } from './handle'

/** Loaded when a report is first asked for: the engine that finds its quotes is no part of starting. */
async function reportOn(document: unknown, format: ReportFormat, locale: Locale): Promise<string> {
  const { writeReport } = await import('../../shared/formats/report/write')
  return writeReport(documentFromJson(document), format, locale, Date.now())
}

/** What leaves with the article, and the report on its quotes. */
export function handleExports({ windows, locale }: DraftContext): void {
  handle('draft:export', ({ document, format, options, suggestedName }, sender) => {
    const window = windows.of(sender)
    const proposed = window.proposedPath(suggestedName, format)
    return writeChosen(window.browser, translate(locale(), 'dialog.export.title'), proposed, format, (file) =>
      exportDraft(file, documentFromJson(document), format, options),
    )
  })

  handle('report:save', ({ document, format, suggestedName }, sender) => {
    const window = windows.of(sender)
    const proposed = window.proposedPath(suggestedName, format)
    const name = `${path.basename(proposed, `.${format}`)} - ${translate(locale(), 'report.fileName')}.${format}`
    const beside = path.join(path.dirname(proposed), name)
    return writeChosen(window.browser, translate(locale(), 'report.save.title'), beside, format, async (file) =>
      atomicWrite(file, await reportOn(document, format, locale())),
    )
  })

  handle('report:print', async ({ document }) => {
    try {
      const html = await reportOn(document, 'html', locale())
      return { status: (await printHtml(html)) ? 'printed' : 'cancelled' }
    } catch (error) {
      console.error('the report could not be printed:', error)
      return { status: 'failed', code: 'print-failed', name: null }
    }
  })
}
