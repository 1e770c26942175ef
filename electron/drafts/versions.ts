import { mkdir, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Node } from 'prosemirror-model'
import { parseDraft, serialiseDraft } from '../../shared/draft/file'
import { largestFile } from '../../shared/formats/text/decode'
import type { Version } from '../../shared/ipc/contract'
import { atomicWrite } from './atomicWrite'
import { hashOf } from './hash'
import { thinned } from './thin'
import { Turns } from './turns'

/** How often a version is kept while a person writes, in milliseconds. */
export const versionEvery = 10 * 60_000

const namePattern = /^(\d{13})-(saved|writing)-([0-9a-f]{16})\.isnad\.gz$/

interface StoredVersion extends Version {
  readonly hash: string
  readonly bytes: number
}

async function stored(folder: string): Promise<StoredVersion[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const found = await Promise.all(
    names.map(async (id): Promise<StoredVersion | null> => {
      const match = namePattern.exec(id)
      if (!match) return null
      const [, time, reason, hash] = match
      const bytes = await stat(path.join(folder, id)).then(
        (info) => info.size,
        () => 0,
      )
      return { id, time: Number(time), reason: reason as Version['reason'], hash: hash ?? '', bytes }
    }),
  )
  return found.filter((one) => one !== null).sort((a, b) => b.time - a.time)
}

/**
 * Earlier versions of drafts, in the app's data folder: one folder per draft, one compressed `.isnad` per version,
 * whose name says when and why it was kept and what it holds.
 */
export class Versions {
  private readonly turns = new Turns()

  /** @param mostBytes how much the versions of one draft may take on the disk; asked each time */
  constructor(
    private readonly folder: string,
    readonly mostBytes: () => number,
  ) {}

  /** The key of a draft: its file's real path, or its journal while it has no file. */
  async keyOf(file: string | null, journal: string): Promise<string> {
    if (file === null) return `new-${journal}`
    const real = await realpath(file).catch(() => path.resolve(file))
    return hashOf(process.platform === 'win32' ? real.toLowerCase() : real, 32)
  }

  /**
   * Keeps a version, unless the last one says the same; then thins the older ones.
   * @param now milliseconds since 1970; a clock that went backwards does not put a version before an earlier one
   * @throws the error of the file system
   */
  keep(key: string, doc: Node, reason: Version['reason'], now = Date.now()): Promise<void> {
    return this.turns.take(async () => {
      const folder = path.join(this.folder, key)
      const text = serialiseDraft(doc)
      const hash = hashOf(text, 16)
      const before = await stored(folder)
      if (before[0]?.hash === hash) return
      await mkdir(folder, { recursive: true })
      const time = Math.max(now, (before[0]?.time ?? 0) + 1)
      const id = `${String(time).padStart(13, '0')}-${reason}-${hash}.isnad.gz`
      await atomicWrite(path.join(folder, id), await promisify(gzip)(text))
      const after = await stored(folder)
      const kept = new Set(thinned(after, time, this.mostBytes()))
      await Promise.all(after.filter((one) => !kept.has(one)).map((one) => rm(path.join(folder, one.id))))
    })
  }

  /** The versions of a draft that was just given a file follow it there. */
  adopt(from: string, to: string): Promise<void> {
    return this.turns.take(async () => {
      const source = path.join(this.folder, from)
      const moved = await stored(source)
      if (moved.length === 0) return
      const target = path.join(this.folder, to)
      await mkdir(target, { recursive: true })
      for (const { id } of moved) await rename(path.join(source, id), path.join(target, id))
      await rm(source, { recursive: true, force: true })
    })
  }

  /** The latest first. */
  list(key: string): Promise<readonly Version[]> {
    return this.turns.take(async () =>
      (await stored(path.join(this.folder, key))).map(({ id, time, reason }) => ({ id, time, reason })),
    )
  }

  /** @returns null when there is no such version or it cannot be read */
  async read(key: string, id: string): Promise<Node | null> {
    if (!namePattern.test(id)) return null
    try {
      const bytes = await readFile(path.join(this.folder, key, id))
      const text = await promisify(gunzip)(bytes, { maxOutputLength: largestFile })
      return parseDraft(text.toString('utf8'))
    } catch {
      return null
    }
  }
}
