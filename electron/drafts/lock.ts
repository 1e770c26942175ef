import { randomUUID } from 'node:crypto'
import { open, readFile, rm, stat, utimes } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import * as v from 'valibot'

/** How often a lock says that it is alive, and after how long a silent one counts as left by a crash; milliseconds. */
const beat = 30_000
const silent = 5 * 60_000

const holderSchema = v.object({
  id: v.string(),
  user: v.pipe(v.string(), v.maxLength(200)),
  host: v.pipe(v.string(), v.maxLength(300)),
  pid: v.number(),
})
type Holder = v.InferOutput<typeof holderSchema>

/** Where the lock of a draft stands: beside it, so that everybody who shares the folder sees it. */
export function lockFileOf(file: string): string {
  return path.join(path.dirname(file), `.~lock.${path.basename(file)}#`)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A lock that a crash left holds nobody out: its program is gone, or it has not spoken for long. */
async function isStale(file: string, holder: Holder | null): Promise<boolean> {
  if (holder?.host === os.hostname() && !isAlive(holder.pid)) return true
  const info = await stat(file).catch(() => null)
  return info === null || Math.abs(Date.now() - info.mtimeMs) > silent
}

async function holderOf(file: string): Promise<Holder | null> {
  try {
    return v.parse(holderSchema, JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

function userName(): string {
  try {
    return os.userInfo().username
  } catch {
    return ''
  }
}

/** Says to other programs that a draft is open here; a lock whose folder takes no file is held by nobody. */
export class DraftLock {
  private timer: NodeJS.Timeout | null = null

  private constructor(private readonly file: string | null) {
    if (file === null) return
    this.timer = setInterval(() => {
      const now = new Date()
      void utimes(file, now, now).catch(() => undefined)
    }, beat)
    this.timer.unref()
  }

  /**
   * @returns the lock, or who holds it already: a user's name and computer
   */
  static async take(draft: string): Promise<DraftLock | { readonly heldBy: string }> {
    const file = lockFileOf(draft)
    const own: Holder = { id: randomUUID(), user: userName(), host: os.hostname(), pid: process.pid }
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        const handle = await open(file, 'wx')
        try {
          await handle.writeFile(JSON.stringify(own))
        } finally {
          await handle.close()
        }
        return new DraftLock(file)
      } catch (error) {
        // A folder that cannot be written to cannot be locked; saving there fails by itself.
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return new DraftLock(null)
      }
      const holder = await holderOf(file)
      if (!(await isStale(file, holder))) {
        const name = holder ? [holder.user, holder.host].filter(Boolean).join(', ') : ''
        return { heldBy: name }
      }
      await rm(file, { force: true })
    }
    return new DraftLock(null)
  }

  /** Lets the draft go. */
  async release(): Promise<void> {
    if (this.timer) clearInterval(this.timer)
    this.timer = null
    if (this.file !== null) await rm(this.file, { force: true }).catch(() => undefined)
  }
}
