import path from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { Failure, WriteResult } from '../../shared/ipc/contract'
import { extensionOf } from '../drafts/drafts'
import { failureCode } from '../drafts/failures'

/**
 * Asks the person for a file and reads it.
 * @param extensions the kinds of file that are offered, without a dot
 * @param read what the file gives; an error that it throws is answered as one of reading
 */
export async function readChosen<T>(
  window: BrowserWindow,
  title: string,
  extensions: readonly string[],
  read: (file: string, name: string) => Promise<T>,
): Promise<T | Failure | { readonly status: 'cancelled' }> {
  const chosen = await dialog.showOpenDialog(window, {
    title,
    properties: ['openFile'],
    filters: [{ name: extensions.join(', ').toUpperCase(), extensions: [...extensions] }],
  })
  const file = chosen.filePaths[0]
  if (chosen.canceled || file === undefined) return { status: 'cancelled' }
  const name = path.basename(file)
  try {
    return await read(file, name)
  } catch (error) {
    return { status: 'failed', code: failureCode(error, 'read-failed'), name }
  }
}

/**
 * Asks the person where to, and writes there.
 * @param proposed the path or the name that the dialog shows first
 * @param extension given to a name that has none, without a dot
 */
export async function writeChosen(
  window: BrowserWindow,
  title: string,
  proposed: string,
  extension: string,
  write: (file: string) => Promise<void>,
): Promise<WriteResult> {
  const chosen = await dialog.showSaveDialog(window, {
    title,
    defaultPath: proposed,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  })
  if (chosen.canceled || !chosen.filePath) return { status: 'cancelled' }
  const file = extensionOf(chosen.filePath) === '' ? `${chosen.filePath}.${extension}` : chosen.filePath
  const name = path.basename(file)
  try {
    await write(file)
    return { status: 'done', name }
  } catch (error) {
    return { status: 'failed', code: failureCode(error, 'write-failed'), name }
  }
}
