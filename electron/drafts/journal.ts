import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Node } from 'prosemirror-model'
import { applySteps, type JournalContent, journalLine, readJournal } from '../../shared/draft/journal'
import { atomicWrite } from './atomicWrite'
import { Turns } from './turns'

/** Steps beyond this many bytes, and beyond the size of the draft itself, are folded into a new base. */
const compactFrom = 256 * 1024

const extension = '.journal'

/** Where a draft's file is, as the journal remembers it. */
export interface DraftPlace {
  readonly file: string | null
  readonly origin: string | null
}

export type AppendResult = 'kept' | 'resync'

/**
 * The unsaved work of one draft on the disk. Nothing is written while the draft is as it was saved; the first change
 * writes the whole draft, later ones only their steps.
 */
export class Journal {
  readonly id: string
  private readonly path: string
  private version = 0
  private handle: FileHandle | null = null
  private baseBytes = 0
  private stepBytes = 0
  private readonly turns = new Turns()

  /**
   * @param saved the draft as its file has it, or as it was begun
   * @param id of a journal that is there already and goes on
   */
  constructor(
    private readonly folder: string,
    private doc: Node,
    private saved: Node,
    private place: DraftPlace,
    id: string = randomUUID(),
  ) {
    this.id = id
    this.path = path.join(folder, `${id}${extension}`)
  }

  /** The draft with everything that has arrived. */
  current(): Node {
    return this.doc
  }

  savedDocument(): Node {
    return this.saved
  }

  /**
   * Writes steps down and flushes them to the disk.
   * @param version how many steps the window had made before these
   * @returns 'resync' when they do not follow what is here: the whole draft is needed then
   * @throws the error of the file system; the steps are kept in memory and written with the next ones
   */
  append(version: number, steps: readonly unknown[]): Promise<AppendResult> {
    return this.turns.take(async () => {
      const doc = version === this.version ? applySteps(this.doc, steps) : null
      if (!doc) return 'resync'
      this.doc = doc
      this.version += steps.length
      await this.write(() => journalLine({ type: 'steps', time: Date.now(), steps: [...steps] as never }))
      return 'kept'
    })
  }

  /** Takes the whole draft, in place of steps that did not fit. */
  rebase(version: number, doc: Node): Promise<void> {
    return this.turns.take(async () => {
      this.doc = doc
      this.version = version
      await this.writeBase()
    })
  }

  private async write(line: () => string): Promise<void> {
    if (!this.handle || this.stepBytes > Math.max(compactFrom, this.baseBytes)) return this.writeBase()
    const bytes = Buffer.from(line(), 'utf8')
    try {
      await this.handle.appendFile(bytes)
      await this.handle.datasync()
      this.stepBytes += bytes.length
    } catch (error) {
      // Half a line may be there; the next write begins a new base.
      await this.release()
      throw error
    }
  }

  /** One whole record in place of all; the old journal is whole until the new one is. */
  private async writeBase(): Promise<void> {
    await this.release()
    const { file, origin } = this.place
    const line = journalLine({
      type: 'base',
      format: 1,
      file,
      origin,
      time: Date.now(),
      saved: this.saved.toJSON() as Record<string, unknown>,
      document: this.doc.toJSON() as Record<string, unknown>,
    })
    await mkdir(this.folder, { recursive: true })
    await atomicWrite(this.path, line)
    this.handle = await open(this.path, 'a')
    this.baseBytes = Buffer.byteLength(line)
    this.stepBytes = 0
  }

  private async release(): Promise<void> {
    const { handle } = this
    this.handle = null
    await handle?.close().catch(() => undefined)
  }

  /**
   * The draft was saved: the journal is no longer needed, unless it already holds later steps.
   * @param version how many steps the window had made when it asked to save
   */
  markSaved(version: number, doc: Node, place: DraftPlace): Promise<void> {
    return this.turns.take(async () => {
      this.saved = doc
      this.place = place
      if (version < this.version) return this.writeBase()
      this.doc = doc
      this.version = version
      await this.remove()
    })
  }

  /** The person has decided: nothing of it is wanted. */
  discard(): Promise<void> {
    return this.turns.take(() => this.remove())
  }

  private async remove(): Promise<void> {
    await this.release()
    await rm(this.path, { force: true })
  }

  /** Resolves when everything that has arrived is written or has failed. */
  idle(): Promise<void> {
    return this.turns.take(() => Promise.resolve())
  }
}

/** Unsaved work that an earlier run of the program left behind. */
export interface LeftJournal extends JournalContent {
  readonly id: string
}

async function readLeft(folder: string, name: string): Promise<LeftJournal | null> {
  try {
    const content = readJournal(await readFile(path.join(folder, name), 'utf8'))
    return content && { ...content, id: name.slice(0, -extension.length) }
  } catch {
    return null
  }
}

/** All journals of a folder, the latest first; those of which nothing can be read are left where they are. */
export async function leftJournals(folder: string): Promise<LeftJournal[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const read = await Promise.all(names.filter((name) => name.endsWith(extension)).map((name) => readLeft(folder, name)))
  return read.filter((one) => one !== null).sort((a, b) => b.time - a.time)
}

/** Removes a journal that is not in use. */
export async function removeJournal(folder: string, id: string): Promise<void> {
  await rm(path.join(folder, `${id}${extension}`), { force: true })
}
