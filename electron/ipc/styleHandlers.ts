import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { dialog } from 'electron'
import * as v from 'valibot'
import { translate } from '../../shared/i18n/translate'
import type { StyleImport, WriteResult } from '../../shared/ipc/contract'
import { styleFileSchema } from '../../shared/typography/style'
import { atomicWrite } from '../drafts/atomicWrite'
import { extensionOf } from '../drafts/drafts'
import { failureCode } from '../drafts/failures'
import type { DraftContext } from './draftHandlers'
import { handle } from './handle'

/** The house style as a file that a desk can share. */
export function handleStyle({ windows, locale }: DraftContext): void {
  handle('style:import', async (_request, sender): Promise<StyleImport> => {
    const chosen = await dialog.showOpenDialog(windows.of(sender).browser, {
      title: translate(locale(), 'style.import'),
      properties: ['openFile'],
      filters: [{ name: 'JSON', extensions: ['json'] }],
    })
    const file = chosen.filePaths[0]
    if (chosen.canceled || file === undefined) return { status: 'cancelled' }
    const name = path.basename(file)
    try {
      const text = await readFile(file, 'utf8')
      const read = v.safeParse(styleFileSchema, parseJson(text))
      return read.success
        ? { status: 'imported', style: read.output.style }
        : { status: 'failed', code: 'no-style', name }
    } catch (error) {
      return { status: 'failed', code: failureCode(error, 'read-failed'), name }
    }
  })

  handle('style:export', async ({ style }, sender): Promise<WriteResult> => {
    const chosen = await dialog.showSaveDialog(windows.of(sender).browser, {
      title: translate(locale(), 'style.export'),
      defaultPath: `${translate(locale(), 'style.fileName')}.json`,
      filters: [{ name: 'JSON', extensions: ['json'] }],
    })
    if (chosen.canceled || !chosen.filePath) return { status: 'cancelled' }
    const file = extensionOf(chosen.filePath) === '' ? `${chosen.filePath}.json` : chosen.filePath
    const name = path.basename(file)
    try {
      await atomicWrite(file, `${JSON.stringify({ format: 'isnad-style', version: 1, style }, null, 1)}\n`)
      return { status: 'done', name }
    } catch (error) {
      return { status: 'failed', code: failureCode(error, 'write-failed'), name }
    }
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
