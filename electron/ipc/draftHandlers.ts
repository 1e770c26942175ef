import path from 'node:path'
import { dialog, type WebContents } from 'electron'
import type { Node } from 'prosemirror-model'
import { documentFromJson } from '../../shared/draft/file'
import { emptyDraft } from '../../shared/draft/fromText'
import { readableExtensions } from '../../shared/formats/open'
import { translate } from '../../shared/i18n/translate'
import type { Locale, OpenedDraft, OpenResult, WriteResult } from '../../shared/ipc/contract'
import type { Metadata } from '../../shared/schema/attributes'
import { extensionOf, readDraft, saveDraft } from '../drafts/drafts'
import { failureCode } from '../drafts/failures'
import { Journal } from '../drafts/journal'
import type { Versions } from '../drafts/versions'
import { exportDraft } from '../exports/exports'
import type { DraftWindow } from '../windows/draftWindow'
import { handle } from './handle'
import { openedFrom, type Recoveries } from './journalHandlers'
import { keepSaved } from './versionHandlers'

export interface DraftContext {
  windowOf(contents: WebContents): DraftWindow
  locale(): Locale
  sampleFile(): string
  /** Where unsaved work is kept. */
  readonly journals: string
  readonly recoveries: Recoveries
  readonly versions: Versions
}

interface Place {
  readonly file: string | null
  readonly origin: string | null
}

/** Gives the window another draft; the unsaved work of the one before it is let go. */
async function adopt(window: DraftWindow, journals: string, doc: Node, place: Place): Promise<OpenedDraft> {
  await window.journal?.discard()
  window.file = place.file
  window.origin = place.origin
  window.journal = new Journal(journals, doc, doc, place)
  return openedFrom(window, window.journal)
}

/** Reads a file into a window's draft; a failure leaves the window's own draft as it was. */
export async function openInto(window: DraftWindow, journals: string, file: string): Promise<OpenResult> {
  const name = path.basename(file)
  try {
    const doc = await readDraft(file)
    return await adopt(window, journals, doc, { file: extensionOf(file) === 'isnad' ? file : null, origin: file })
  } catch (error) {
    return { status: 'failed', code: failureCode(error, 'read-failed'), name }
  }
}

/** Opens the sample article as a new draft that belongs to no file. */
export async function openSample(window: DraftWindow, journals: string, file: string): Promise<OpenResult> {
  try {
    return await adopt(window, journals, await readDraft(file), { file: null, origin: null })
  } catch (error) {
    return { status: 'failed', code: failureCode(error, 'read-failed'), name: path.basename(file) }
  }
}

/** Begins a new draft. */
export function openNew(window: DraftWindow, journals: string, language: Metadata['language']): Promise<OpenedDraft> {
  return adopt(window, journals, emptyDraft(language), { file: null, origin: null })
}

export function handleDrafts(context: DraftContext): void {
  const { journals } = context
  handle('draft:new', async ({ language }, sender) => {
    const { draft } = await openNew(context.windowOf(sender), journals, language)
    return { draft }
  })

  handle('draft:openRequested', async (_request, sender) => {
    const window = context.windowOf(sender)
    const file = window.requested
    window.requested = null
    return file === null ? { status: 'cancelled' } : openInto(window, journals, file)
  })

  handle('draft:sample', (_request, sender) => openSample(context.windowOf(sender), journals, context.sampleFile()))

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
    return chosen.canceled || file === undefined ? { status: 'cancelled' } : openInto(window, journals, file)
  })

  handle('draft:save', async ({ document, version, as, suggestedName }, sender): Promise<WriteResult> => {
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
      const doc = documentFromJson(document)
      await saveDraft(file, doc)
      window.file = file
      // The draft is safe already: what becomes of its journal is no reason to say that it is not.
      await window.journal
        ?.markSaved(version, doc, { file, origin: window.origin })
        .catch((error: unknown) => console.error('the journal could not be put away:', error))
      await keepSaved(context.versions, window, doc)
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
