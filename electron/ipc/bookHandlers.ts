import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { dialog } from 'electron'
import { decodeText } from '../../shared/formats/text/decode'
import { translate } from '../../shared/i18n/translate'
import type { BookResult, ImportResult, WriteResult } from '../../shared/ipc/contract'
import { addSpeakers, type BookSpeaker, learnSpeakers, parseBook, serialiseBook } from '../../shared/speakers/book'
import { bookFromCsv, bookToCsv } from '../../shared/speakers/csv'
import { atomicWrite } from '../drafts/atomicWrite'
import { extensionOf } from '../drafts/drafts'
import { failureCode } from '../drafts/failures'
import { SpeakerBook } from '../speakers/speakerBook'
import type { DraftContext } from './draftHandlers'
import { handle } from './handle'
import { sendEvent } from './send'

const bookName = 'speakers.json'

/** Speakers of a file that somebody else wrote; null when it holds none. */
function readSpeakers(bytes: Uint8Array, extension: string): readonly Omit<BookSpeaker, 'id'>[] | null {
  const { text } = decodeText(bytes)
  if (extension !== 'json') return bookFromCsv(text)
  try {
    return parseBook(text)
  } catch {
    return null
  }
}

/** The desk's speakers, in one file of the person's own folder. */
export function handleBook({ windows, locale }: DraftContext, folder: string): void {
  const book = new SpeakerBook(path.join(folder, bookName), () => {
    for (const page of windows.pages()) sendEvent(page, 'book:changed', null)
  })

  async function answer(work: Promise<readonly BookSpeaker[]>): Promise<BookResult> {
    try {
      const speakers = [...(await work)]
      return { status: 'read', speakers, state: book.state }
    } catch (error) {
      return { status: 'failed', code: failureCode(error, 'write-failed'), name: bookName }
    }
  }

  handle('book:read', async () => {
    const result = await answer(book.read())
    // Told once: the next window finds a whole book.
    if (result.status === 'read') book.state = 'whole'
    return result
  })
  handle('book:learn', ({ speakers, language }) =>
    answer(book.change((known) => learnSpeakers(known, speakers, language))),
  )
  handle('book:save', ({ speaker }) =>
    answer(
      book.change((known) =>
        known.some((one) => one.id === speaker.id)
          ? known.map((one) => (one.id === speaker.id ? speaker : one))
          : [...known, speaker],
      ),
    ),
  )
  handle('book:remove', ({ id }) => answer(book.change((known) => known.filter((one) => one.id !== id))))

  handle('book:import', async (_request, sender): Promise<ImportResult> => {
    const chosen = await dialog.showOpenDialog(windows.of(sender).browser, {
      title: translate(locale(), 'book.import'),
      properties: ['openFile'],
      filters: [{ name: 'CSV, JSON', extensions: ['csv', 'json'] }],
    })
    const file = chosen.filePaths[0]
    if (chosen.canceled || file === undefined) return { status: 'cancelled' }
    const name = path.basename(file)
    try {
      const added = readSpeakers(await readFile(file), extensionOf(file))
      if (added === null) return { status: 'failed', code: 'no-speakers', name }
      await book.change((known) =>
        addSpeakers(
          known,
          added.map(({ ...speaker }) => speaker),
        ),
      )
      return { status: 'imported', name, count: added.length }
    } catch (error) {
      return { status: 'failed', code: failureCode(error, 'read-failed'), name }
    }
  })

  handle('book:export', async ({ format }, sender): Promise<WriteResult> => {
    const chosen = await dialog.showSaveDialog(windows.of(sender).browser, {
      title: translate(locale(), 'book.export'),
      defaultPath: `${translate(locale(), 'book.fileName')}.${format}`,
      filters: [{ name: format.toUpperCase(), extensions: [format] }],
    })
    if (chosen.canceled || !chosen.filePath) return { status: 'cancelled' }
    const file = extensionOf(chosen.filePath) === '' ? `${chosen.filePath}.${format}` : chosen.filePath
    const name = path.basename(file)
    try {
      const speakers = await book.read()
      await atomicWrite(file, format === 'csv' ? bookToCsv(speakers) : serialiseBook(speakers))
      return { status: 'done', name }
    } catch (error) {
      return { status: 'failed', code: failureCode(error, 'write-failed'), name }
    }
  })
}
