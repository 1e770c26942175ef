import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type { LibraryDraft, LibraryHit, LibraryQuoteHit } from '../../shared/ipc/contract'
import { entryOf, entrySchema, type LibraryEntry } from '../../shared/library/entry'
import { excerptOf, foldText, queryWords } from '../../shared/library/search'
import { atomicWrite } from './atomicWrite'
import { extensionOf, readDraft } from './drafts'
import { hashOf } from './hash'

/** Version of the cache; another one is thrown away and made anew. */
const cacheVersion = 2
const deepest = 4
const mostFiles = 20_000
const mostHits = 200
const hitsPerDraft = 3

interface Indexed {
  readonly id: string
  readonly file: string
  readonly modified: number
  /** Changes whenever the file does. */
  readonly stamp: string
  readonly entry: LibraryEntry
  /** Blocks as they are searched. */
  readonly folded: readonly string[]
}

const cacheSchema = v.object({
  version: v.literal(cacheVersion),
  drafts: v.array(v.object({ name: v.string(), stamp: v.string(), entry: entrySchema })),
})

const idOf = (name: string) => hashOf(name, 24)

async function draftFiles(folder: string, depth = 0): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const file = path.join(folder, entry.name)
    if (entry.isDirectory() && depth < deepest) found.push(...(await draftFiles(file, depth + 1)))
    else if (entry.isFile() && extensionOf(entry.name) === 'isnad') found.push(file)
    if (found.length >= mostFiles) break
  }
  return found
}

/**
 * The drafts of one folder. What it knows of them it reads from the files themselves; the cache only spares reading
 * them again, and deleting it loses nothing.
 */
export class Library {
  private drafts: readonly Indexed[] = []
  private reading: Promise<void> | null = null
  private cacheRead = false
  private readonly cache: string

  constructor(
    readonly folder: string,
    cacheFolder: string,
  ) {
    this.cache = path.join(cacheFolder, `${idOf(path.resolve(folder))}.json`)
  }

  /** Reads what has changed since the last time. */
  refresh(): Promise<void> {
    this.reading ??= this.readAll().finally(() => {
      this.reading = null
    })
    return this.reading
  }

  private async readAll(): Promise<void> {
    const known = new Map((this.cacheRead ? this.drafts : await this.fromCache()).map((one) => [one.file, one]))
    this.cacheRead = true
    let changed = false
    const drafts: Indexed[] = []
    for (const file of await draftFiles(this.folder)) {
      const before = known.get(file)
      const info = await stat(file).catch(() => null)
      if (!info) continue
      const stamp = `${info.mtimeMs}-${info.size}`
      if (before?.stamp === stamp) {
        drafts.push(before)
        continue
      }
      changed = true
      // A file that is no draft is not in the list; opening it says why.
      const doc = await readDraft(file).catch(() => null)
      if (doc) drafts.push(this.indexed(file, stamp, info.mtimeMs, entryOf(doc)))
    }
    this.drafts = drafts
    if (changed || drafts.length !== known.size) await this.toCache()
  }

  private indexed(file: string, stamp: string, modified: number, entry: LibraryEntry): Indexed {
    const id = idOf(path.relative(this.folder, file))
    return { id, file, stamp, modified, entry, folded: entry.blocks.map(foldText) }
  }

  private async fromCache(): Promise<readonly Indexed[]> {
    try {
      const { drafts } = v.parse(cacheSchema, JSON.parse(await readFile(this.cache, 'utf8')))
      return drafts.map(({ name, stamp, entry }) =>
        this.indexed(path.join(this.folder, name), stamp, Number.parseFloat(stamp), entry),
      )
    } catch {
      // Missing, cut or of another version: the files have it all.
      return []
    }
  }

  private async toCache(): Promise<void> {
    const drafts = this.drafts.map(({ file, stamp, entry }) => ({
      name: path.relative(this.folder, file),
      stamp,
      entry,
    }))
    try {
      await mkdir(path.dirname(this.cache), { recursive: true })
      await atomicWrite(this.cache, JSON.stringify({ version: cacheVersion, drafts }))
    } catch (error) {
      console.error('the cache of the library could not be written:', error)
    }
  }

  list(): LibraryDraft[] {
    return this.drafts.map(({ id, file, modified, entry }) => ({
      id,
      name: path.relative(this.folder, file),
      headline: entry.headline,
      modified,
      words: entry.words,
      unreviewed: entry.unreviewed,
      status: entry.status,
    }))
  }

  /** The file of a draft of this library; null for any other id. */
  fileOf(id: string): string | null {
    return this.drafts.find((one) => one.id === id)?.file ?? null
  }

  /** Drafts that hold every word of the question, the latest first, each with its first places. */
  search(query: string): LibraryHit[] {
    const words = queryWords(query)
    if (words.length === 0) return []
    const found = this.drafts
      .filter(({ folded }) => words.every((word) => folded.some((text) => text.includes(word))))
      .sort((a, b) => b.modified - a.modified)
      .slice(0, mostHits)
    return found.map(({ id, entry, folded }) => {
      const places = folded.flatMap((text, block) => {
        const word = words.find((one) => text.includes(one))
        return word === undefined ? [] : [{ block, word }]
      })
      const excerpts = places.slice(0, hitsPerDraft).flatMap(({ block, word }) => {
        const excerpt = excerptOf(entry.blocks[block] ?? '', folded[block] ?? '', word)
        return excerpt ? [{ ...excerpt, block }] : []
      })
      return { id, excerpts, more: places.length - excerpts.length }
    })
  }

  /** What a person has said in all drafts, the latest draft first. */
  quotesBy(speaker: string): LibraryQuoteHit[] {
    const words = queryWords(speaker)
    return [...this.drafts]
      .sort((a, b) => b.modified - a.modified)
      .flatMap(({ id, entry }) =>
        entry.quotes.flatMap(({ text, speaker: name, state }) => {
          const folded = foldText(name)
          return words.every((word) => folded.includes(word)) ? [{ id, text, speaker: name, state }] : []
        }),
      )
      .slice(0, mostHits)
  }

  /**
   * Gives a draft's file another name in its folder.
   * @throws an error with the code 'EEXIST' when another draft has that name
   */
  async rename(file: string, name: string): Promise<string> {
    const target = path.join(path.dirname(file), `${name}.isnad`)
    if (target === file) return file
    const taken = await stat(target).catch(() => null)
    if (taken) throw Object.assign(new Error('the name is taken'), { code: 'EEXIST' })
    await rename(file, target)
    return target
  }
}
