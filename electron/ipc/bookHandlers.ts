import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decodeText } from '../../shared/formats/text/decode'
import { translate } from '../../shared/i18n/translate'
import type { BookResult, ImportResult } from '../../shared/ipc/contract'
import { addSpeakers, type BookSpeaker, learnSpeakers, parseBook, serialiseBook } from '../../shared/speakers/book'
import { bookFromCsv, bookToCsv } from '../../shared/speakers/csv'
import { atomicWrite } from '../drafts/atomicWrite'
import { extensionOf } from '../drafts/drafts'
import { failureCode } from '../drafts/failures'
import { SpeakerBook } from '../speakers/speakerBook'
import { readChosen, writeChosen } from './chosenFile'
import type { DraftContext } from './draftHandlers'
import { handle } from './handle'

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
  const book = new SpeakerBook(path.join(folder, bookName), () => windows.tell('book:changed', null))

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

  handle('book:import', (_request, sender): Promise<ImportResult> => {
    const title = translate(locale(), 'book.import')
    return readChosen(windows.of(sender).browser, title, ['csv', 'json'], async (file, name): Promise<ImportResult> => {
      const added = readSpeakers(await readFile(file), extensionOf(file))
      if (added === null) return { status: 'failed', code: 'no-speakers', name }
      await book.change((known) => addSpeakers(known, added))
      return { status: 'imported', name, count: added.length }
    })
  })

  handle('book:export', ({ format }, sender) => {
    const proposed = `${translate(locale(), 'book.fileName')}.${format}`
    return writeChosen(
      windows.of(sender).browser,
      translate(locale(), 'book.export'),
      proposed,
      format,
      async (file) => {
        const speakers = await book.read()
        await atomicWrite(file, format === 'csv' ? bookToCsv(speakers) : serialiseBook(speakers))
      },
    )
  })
}
