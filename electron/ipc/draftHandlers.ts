import path from 'node:path'
import { dialog, type WebContents } from 'electron'
import { documentFromJson } from '../../shared/draft/file'
import { readableExtensions } from '../../shared/formats/open'
import { translate } from '../../shared/i18n/translate'
import type { Locale, OpenResult, WriteResult } from '../../shared/ipc/contract'
import { extensionOf, readDraft, saveDraft } from '../drafts/drafts'
import { failureCode } from '../drafts/failures'
import { exportDraft } from '../exports/exports'
import type { DraftWindow } from '../windows/draftWindow'
import { handle } from './handle'

export interface DraftContext {
  windowOf(contents: WebContents): DraftWindow
  locale(): Locale
  sampleFile(): string
}

/** Reads a file into a window's draft; a failure leaves the window's own draft as it was. */
export async function openInto(window: DraftWindow, file: string): Promise<OpenResult> {
  const name = path.basename(file)
  try {
    const doc = await readDraft(file)
    const native = extensionOf(file) === 'isnad'
    window.file = native ? file : null
    window.origin = file
    return { status: 'opened', document: doc.toJSON() as Record<string, unknown>, name, saved: native }
  } catch (error) {
    return { status: 'failed', code: failureCode(error, 'read-failed'), name }
  }
}

/** Opens the sample article as a new draft that belongs to no file. */
export async function openSample(window: DraftWindow, file: string): Promise<OpenResult> {
  const result = await openInto(window, file)
  if (result.status !== 'opened') return result
  window.file = null
  window.origin = null
  return { ...result, name: null, saved: false }
}

export function handleDrafts(context: DraftContext): void {
  handle('draft:new', (_request, sender) => {
    const window = context.windowOf(sender)
    window.file = null
    window.origin = null
    return null
  })

  handle('draft:openRequested', async (_request, sender) => {
    const window = context.windowOf(sender)
    const file = window.requested
    window.requested = null
    return file === null ? { status: 'cancelled' } : openInto(window, file)
  })

  handle('draft:sample', (_request, sender) => openSample(context.windowOf(sender), context.sampleFile()))

  handle('draft:open', async (_request, sender) => {
    const window = context.windowOf(sender)
    const locale = context.locale()
    const chosen = await dialog.showOpenDialog(window.browser, {
      title: translate(locale, 'dialog.open.title'),
      properties: ['openFile'],
      filters: [
        { name: translate(locale, 'dialog.filter.drafts'), extensions: [...readableExtensions] },
        { name: translate(locale, 'dialog.filter.all'), extensions: ['*'] },
      ],
    })
    const file = chosen.filePaths[0]
    return chosen.canceled || file === undefined ? { status: 'cancelled' } : openInto(window, file)
  })

  handle('draft:save', async ({ document, as, suggestedName }, sender): Promise<WriteResult> => {
    const window = context.windowOf(sender)
    let file = as ? null : window.file
    if (file === null) {
      const locale = context.locale()
      const chosen = await dialog.showSaveDialog(window.browser, {
        title: translate(locale, 'dialog.save.title'),
        defaultPath: window.proposedPath(suggestedName, 'isnad'),
        filters: [{ name: translate(locale, 'dialog.filter.isnad'), extensions: ['isnad'] }],
      })
      if (chosen.canceled || !chosen.filePath) return { status: 'cancelled' }
      file = extensionOf(chosen.filePath) === 'isnad' ? chosen.filePath : `${chosen.filePath}.isnad`
    }
    const name = path.basename(file)
    try {
      await saveDraft(file, documentFromJson(document))
      window.file = file
      return { status: 'done', name }
    } catch (error) {
      return { status: 'failed', code: failureCode(error, 'write-failed'), name }
    }
  })

  handle('draft:export', async ({ document, format, options, suggestedName }, sender): Promise<WriteResult> => {
    const window = context.windowOf(sender)
    const chosen = await dialog.showSaveDialog(window.browser, {
      title: translate(context.locale(), 'dialog.export.title'),
      defaultPath: window.proposedPath(suggestedName, format),
      filters: [{ name: format.toUpperCase(), extensions: [format] }],
    })
    if (chosen.canceled || !chosen.filePath) return { status: 'cancelled' }
    const file = extensionOf(chosen.filePath) === '' ? `${chosen.filePath}.${format}` : chosen.filePath
    const name = path.basename(file)
    try {
      await exportDraft(file, documentFromJson(document), format, options)
      return { status: 'done', name }
    } catch (error) {
      return { status: 'failed', code: failureCode(error, 'write-failed'), name }
    }
  })
}
