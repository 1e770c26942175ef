import path from 'node:path'
import { dialog } from 'electron'
import type { Node } from 'prosemirror-model'
import { documentFromJson } from '../../shared/draft/file'
import { emptyDraft } from '../../shared/draft/fromText'
import { readableExtensions } from '../../shared/formats/open'
import { translate } from '../../shared/i18n/translate'
import type { Locale, OpenedDraft, OpenResult, WriteResult } from '../../shared/ipc/contract'
import type { Metadata } from '../../shared/schema/attributes'
import { extensionOf, readDraft, saveDraft } from '../drafts/drafts'
import { failureCode } from '../drafts/failures'
import { type DraftPlace, Journal } from '../drafts/journal'
import { DraftLock } from '../drafts/lock'
import { freeNameBeside } from '../drafts/names'
import type { Versions } from '../drafts/versions'
import type { DraftWindow } from '../windows/draftWindow'
import type { DraftWindows } from '../windows/draftWindows'
import { handle } from './handle'
import { openedFrom, type Recoveries } from './journalHandlers'
import { keepSaved } from './versionHandlers'

export interface DraftContext {
  readonly windows: DraftWindows
  /** Told of each file that was opened or saved. */
  used(file: string): void
  locale(): Locale
  sampleFile(): string
  /** Where unsaved work is kept. */
  readonly journals: string
  readonly recoveries: Recoveries
  readonly versions: Versions
}

/** Gives the window another draft; the unsaved work of the one before it is let go. */
async function adopt(
  window: DraftWindow,
  journals: string,
  doc: Node,
  {
    file,
    origin,
    lock = null,
    readOnly = false,
  }: DraftPlace & { readonly lock?: DraftLock | null; readonly readOnly?: boolean },
): Promise<OpenedDraft> {
  await window.journal?.discard()
  await window.hold(file, lock)
  window.origin = origin
  window.readOnly = readOnly
  window.journal = new Journal(journals, doc, doc, { file, origin })
  return openedFrom(window, window.journal)
}

/** The lock of a file, which the window may hold already. */
async function lockFor(window: DraftWindow, file: string): Promise<DraftLock | { readonly heldBy: string } | null> {
  return window.file === file ? null : DraftLock.take(file)
}

/** Reads a file into a window's draft; a failure leaves the window's own draft as it was. */
export async function openInto(window: DraftWindow, context: DraftContext, file: string): Promise<OpenResult> {
  const { journals } = context
  const name = path.basename(file)
  // What another window shows is shown by it, not twice.
  if (context.windows.focusOn(file, window)) return { status: 'cancelled' }
  try {
    const doc = await readDraft(file)
    context.used(file)
    if (extensionOf(file) !== 'isnad') return await adopt(window, journals, doc, { file: null, origin: file })
    const lock = await lockFor(window, file)
    if (lock && 'heldBy' in lock) {
      window.locked = file
      return { status: 'locked', name, heldBy: lock.heldBy }
    }
    const opened = await adopt(window, journals, doc, { file, origin: file, lock })
    context.windows.remember()
    return opened
  } catch (error) {
    return { status: 'failed', code: failureCode(error, 'read-failed'), name }
  }
}

/** Opens a draft that somebody else has open: to read, or as a new draft of the same words. */
async function openLocked(window: DraftWindow, journals: string, mode: 'read-only' | 'copy'): Promise<OpenResult> {
  const file = window.locked
  window.locked = null
  if (file === null) return { status: 'cancelled' }
  try {
    const doc = await readDraft(file)
    return await adopt(window, journals, doc, { file: null, origin: file, readOnly: mode === 'read-only' })
  } catch (error) {
    return { status: 'failed', code: failureCode(error, 'read-failed'), name: path.basename(file) }
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

async function saveTo(
  { versions, windows, used }: DraftContext,
  window: DraftWindow,
  file: string,
  document: unknown,
  version: number,
): Promise<WriteResult> {
  const name = path.basename(file)
  let lock: DraftLock | null = null
  try {
    const taken = await lockFor(window, file)
    if (taken && 'heldBy' in taken) return { status: 'failed', code: 'open-elsewhere', name }
    lock = taken
    const doc = documentFromJson(document)
    const write = () => saveDraft(file, doc)
    await (file === window.file && window.watch ? window.watch.whileWriting(write) : write())
    await window.hold(file, lock)
    window.readOnly = false
    // The draft is safe already: what becomes of its journal is no reason to say that it is not.
    await window.journal
      ?.markSaved(version, doc, { file, origin: window.origin })
      .catch((error: unknown) => console.error('the journal could not be put away:', error))
    await keepSaved(versions, window, doc)
    windows.remember()
    used(file)
    return { status: 'done', name }
  } catch (error) {
    await lock?.release()
    return { status: 'failed', code: failureCode(error, 'write-failed'), name }
  }
}

export function handleDrafts(context: DraftContext): void {
  const { journals } = context
  handle('draft:new', ({ language }, sender) => openNew(context.windows.of(sender), journals, language))

  handle('draft:openRequested', async (_request, sender) => {
    const window = context.windows.of(sender)
    const file = window.requested
    window.requested = null
    return file === null ? { status: 'cancelled' } : openInto(window, context, file)
  })

  handle('draft:openPath', async ({ path: file }, sender) => openInto(context.windows.of(sender), context, file))

  handle('window:new', () => {
    context.windows.create(null)
    return null
  })

  handle('draft:sample', (_request, sender) => openSample(context.windows.of(sender), journals, context.sampleFile()))

  handle('draft:open', async (_request, sender) => {
    const window = context.windows.of(sender)
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
    return chosen.canceled || file === undefined ? { status: 'cancelled' } : openInto(window, context, file)
  })

  handle('draft:save', async ({ document, version, as, suggestedName }, sender): Promise<WriteResult> => {
    const window = context.windows.of(sender)
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
    if (file === window.file && (await window.watch?.changed()) === 'changed')
      return { status: 'conflict', name: path.basename(file) }
    return saveTo(context, window, file, document, version)
  })

  handle('draft:saveCopy', async ({ document, version }, sender): Promise<WriteResult> => {
    const window = context.windows.of(sender)
    return window.file === null
      ? { status: 'cancelled' }
      : saveTo(context, window, freeNameBeside(window.file), document, version)
  })

  handle('draft:openLocked', ({ mode }, sender) => openLocked(context.windows.of(sender), journals, mode))

  handle('outside:read', async (_request, sender) => {
    const { file, watch } = context.windows.of(sender)
    if (file === null) return null
    await watch?.show()
    const doc = await readDraft(file).catch(() => null)
    return doc && { document: doc.toJSON() as Record<string, unknown> }
  })

  handle('outside:decide', async ({ taken, version }, sender) => {
    const window = context.windows.of(sender)
    window.watch?.acceptShown()
    const { journal, file, origin } = window
    if (taken && journal) await journal.markSaved(version, journal.current(), { file, origin })
    return null
  })
}
