import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { atomicWrite } from '../drafts/atomicWrite'
import { Turns } from '../drafts/turns'

/** Words beyond which the file is no personal dictionary any more. */
const mostWords = 100_000

/** The words that a person has added, one a line in a plain file of their own folder. */
export class PersonalWords {
  private words: ReadonlySet<string> | null = null
  private readonly turns = new Turns()

  constructor(private readonly file: string) {}

  read(): Promise<ReadonlySet<string>> {
    return this.turns.take(() => this.load())
  }

  private async load(): Promise<ReadonlySet<string>> {
    if (this.words) return this.words
    const text = await readFile(this.file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return ''
      throw error
    })
    const words = text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean)
    this.words = new Set(words.slice(0, mostWords))
    return this.words
  }

  /** @throws the error of the file system */
  add(word: string): Promise<void> {
    return this.turns.take(async () => {
      const words = new Set(await this.load())
      if (words.has(word)) return
      words.add(word)
      await mkdir(path.dirname(this.file), { recursive: true })
      await atomicWrite(this.file, `${[...words].join('\n')}\n`)
      this.words = words
    })
  }
}
