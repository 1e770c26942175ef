import { copyFile, mkdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { type BookSpeaker, parseBook, serialiseBook } from '../../shared/speakers/book'
import { atomicWrite } from '../drafts/atomicWrite'
import { Turns } from '../drafts/turns'

/** What became of the file at the last reading: `restored` from the copy of an earlier state, `lost` when that was no good either. */
export type BookState = 'whole' | 'restored' | 'lost'

/**
 * The desk's speakers in one file of the person's own folder. Each change is written at once, by way of a temporary
 * file; what stood there before stays beside it as a copy, and a file that cannot be read is put aside, never
 * overwritten.
 */
export class SpeakerBook {
  private speakers: readonly BookSpeaker[] | null = null
  private readonly turns = new Turns()
  state: BookState = 'whole'

  /** @param onChange called after each change that is on the disk */
  constructor(
    private readonly file: string,
    private readonly onChange: () => void,
  ) {}

  private get backup(): string {
    return `${this.file}.backup`
  }

  /** Everybody in the book. */
  read(): Promise<readonly BookSpeaker[]> {
    return this.turns.take(() => this.load())
  }

  /**
   * Changes the book; nothing is written when the change gives back what it was given.
   * @throws the error of the file system; the book is as it was before then
   */
  change(make: (speakers: readonly BookSpeaker[]) => readonly BookSpeaker[]): Promise<readonly BookSpeaker[]> {
    return this.turns.take(async () => {
      const before = await this.load()
      const after = make(before)
      const text = serialiseBook(after)
      if (text === serialiseBook(before)) return before
      await mkdir(path.dirname(this.file), { recursive: true })
      await copyFile(this.file, this.backup).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
      })
      await atomicWrite(this.file, text)
      this.speakers = after
      this.onChange()
      return after
    })
  }

  private async load(): Promise<readonly BookSpeaker[]> {
    this.speakers ??= await this.fromDisk()
    return this.speakers
  }

  private async fromDisk(): Promise<readonly BookSpeaker[]> {
    try {
      return parseBook(await readFile(this.file, 'utf8'))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT') return []
      // The disk refuses: then the file may be whole, and must stay where it is.
      if (code !== undefined) throw error
    }
    await rename(this.file, `${this.file}.damaged-${Date.now()}`)
    try {
      const speakers = parseBook(await readFile(this.backup, 'utf8'))
      this.state = 'restored'
      await atomicWrite(this.file, serialiseBook(speakers))
      return speakers
    } catch {
      this.state = 'lost'
      return []
    }
  }
}
