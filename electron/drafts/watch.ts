import { type FSWatcher, watch } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { hashOf } from './hash'

/** How long a burst of events is waited out, and how often the file is looked at where no events come; milliseconds. */
const settle = 250
const pollEvery = 5000

/** What became of a file outside the program. */
export type OutsideChange = 'changed' | 'gone'

/** What a file held when it was looked at; null when it was not there. */
interface Look {
  readonly stamp: string
  readonly hash: string
}

async function stampOf(file: string): Promise<string | null> {
  try {
    const { mtimeMs, size, ino } = await stat(file)
    return `${mtimeMs}-${size}-${ino}`
  } catch {
    return null
  }
}

async function lookAt(file: string): Promise<Look | null> {
  try {
    const stamp = await stampOf(file)
    if (stamp === null) return null
    return { stamp, hash: hashOf(await readFile(file)) }
  } catch {
    return null
  }
}

/** Notices when a draft's file is changed or taken away by somebody else. */
export class OutsideWatch {
  /** What the window knows the file to hold. */
  private known: Look | null = null
  /** What was there when the person was shown it. */
  private shown: Look | null = null
  /** Stamp of the change that was told of last, '' for a file that is gone. */
  private told: string | null = null
  private watcher: FSWatcher | null = null
  private readonly poll: NodeJS.Timeout
  private timer: NodeJS.Timeout | null = null
  private stopped = false
  private writing = 0

  constructor(
    private readonly file: string,
    private readonly onChange: (change: OutsideChange) => void,
  ) {
    try {
      // The folder, since a file that is replaced would take its own watcher with it.
      this.watcher = watch(path.dirname(file), { persistent: false }, () => this.soon())
      this.watcher.on('error', () => this.watcher?.close())
    } catch {
      // The polling below does without.
    }
    this.poll = setInterval(() => void this.check(), pollEvery)
    this.poll.unref()
  }

  /** The file as it is now is what the window knows: just read, or just written. */
  async accept(): Promise<void> {
    this.known = await lookAt(this.file)
    this.told = null
  }

  /** Our own writing is no change from outside. */
  async whileWriting<T>(work: () => Promise<T>): Promise<T> {
    this.writing++
    try {
      return await work()
    } finally {
      await this.accept()
      this.writing--
    }
  }

  /** The person is about to be shown the file as it is now. */
  async show(): Promise<void> {
    this.shown = await lookAt(this.file)
  }

  /** The person has decided about what was shown; later changes are told of again. */
  acceptShown(): void {
    this.known = this.shown
    this.told = null
  }

  private soon(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.check(), settle)
  }

  /** What became of the file since it was last accepted; null when nothing did. */
  async changed(): Promise<OutsideChange | null> {
    const { known } = this
    if (!known) return null
    const stamp = await stampOf(this.file)
    if (stamp === known.stamp) return null
    const now = stamp === null ? null : await lookAt(this.file)
    if (this.known !== known) return null
    if (now?.hash === known.hash) {
      this.known = now
      return null
    }
    return now ? 'changed' : 'gone'
  }

  /** Looks now; tells once of each change. */
  async check(): Promise<void> {
    const change = await this.changed()
    if (change === null || this.stopped || this.writing > 0) return
    const stamp = (await stampOf(this.file)) ?? ''
    if (this.told === stamp) return
    this.told = stamp
    this.onChange(change)
  }

  stop(): void {
    this.stopped = true
    this.watcher?.close()
    clearInterval(this.poll)
    if (this.timer) clearTimeout(this.timer)
  }
}
