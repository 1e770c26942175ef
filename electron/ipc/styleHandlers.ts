import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { translate } from '../../shared/i18n/translate'
import type { StyleImport } from '../../shared/ipc/contract'
import { styleFileSchema } from '../../shared/typography/style'
import { atomicWrite } from '../drafts/atomicWrite'
import { readChosen, writeChosen } from './chosenFile'
import type { DraftContext } from './draftHandlers'
import { handle } from './handle'

/** The house style as a file that a desk can share. */
export function handleStyle({ windows, locale }: DraftContext): void {
  handle('style:import', (_request, sender): Promise<StyleImport> => {
    const title = translate(locale(), 'style.import')
    return readChosen(windows.of(sender).browser, title, ['json'], async (file, name): Promise<StyleImport> => {
      const read = v.safeParse(styleFileSchema, parseJson(await readFile(file, 'utf8')))
      return read.success
        ? { status: 'imported', style: read.output.style }
        : { status: 'failed', code: 'no-style', name }
    })
  })

  handle('style:export', ({ style }, sender) => {
    const proposed = `${translate(locale(), 'style.fileName')}.json`
    return writeChosen(windows.of(sender).browser, translate(locale(), 'style.export'), proposed, 'json', (file) =>
      atomicWrite(file, `${JSON.stringify({ format: 'isnad-style', version: 1, style }, null, 1)}\n`),
    )
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
