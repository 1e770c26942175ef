// What drafts cost on the disk, and what a kill costs.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { readDraft, saveDraft } from '../../electron/drafts/drafts'
import { Journal, leftJournals } from '../../electron/drafts/journal'
import { Library } from '../../electron/drafts/library'
import { serialiseDraft } from '../../shared/draft/file'
import { draftFromText } from '../../shared/draft/fromText'
import { schema } from '../../shared/schema/schema'
import { article } from './articles'

const tries = Number(process.env.ISNAD_KILLS ?? 200)
const root = await mkdtemp(path.join(os.tmpdir(), 'isnad-drafts-bench-'))
const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function costs(words: number): Promise<void> {
  const folder = path.join(root, `words-${words}`)
  let doc = draftFromText(article(words))
  const file = path.join(root, `${words}.isnad`)
  const saves: number[] = []
  for (let i = 0; i < 7; i++) saves.push(await timed(() => saveDraft(file, doc)))
  const journal = new Journal(folder, doc, doc, { file, origin: file })
  const append = async () => {
    const tr = new Transform(doc).insert(doc.content.size - 1, schema.text(' كلمة'))
    const version = appended++
    doc = tr.doc
    return timed(() =>
      journal.append(
        version,
        tr.steps.map((step) => step.toJSON()),
      ),
    )
  }
  let appended = 0
  const first = await append()
  const journalFile = path.join(folder, `${journal.id}.journal`)
  const base = (await stat(journalFile)).size
  const appends: number[] = []
  for (let i = 0; i < 30; i++) appends.push(await append())
  const perAppend = ((await stat(journalFile)).size - base) / 30
  const recovery = await timed(() => leftJournals(folder))
  await journal.discard()
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  console.log(
    `  ${words.toLocaleString('en')} words: save ${median(saves).toFixed(1)} ms (${kilobytes((await stat(file)).size)}); first change journalled in ${first.toFixed(1)} ms (${kilobytes(base)}), later ones in ${median(appends).toFixed(1)} ms (${kilobytes(perAppend)}); recovered in ${recovery.toFixed(1)} ms`,
  )
}

/** A library of so many drafts of 500 words: read for the first time, again from the cache, and searched. */
async function libraryOf(count: number): Promise<void> {
  const folder = path.join(root, `library-${count}`)
  const cache = path.join(root, `cache-${count}`)
  await mkdir(folder)
  for (let i = 0; i < count; i++)
    await writeFile(path.join(folder, `${i}.isnad`), serialiseDraft(draftFromText(article(500, i))))
  const first = await timed(() => new Library(folder, cache).refresh())
  const library = new Library(folder, cache)
  const again = await timed(() => library.refresh())
  const searches = await Promise.all(
    ['المستشفى', 'ميزانية العام', 'النهر والجسور', 'لا وجود لها'].map((query) =>
      timed(async () => library.search(query)),
    ),
  )
  const bank = await timed(async () => library.quotesBy('البكري'))
  const worst = Math.max(...searches)
  console.log(
    `  ${count.toLocaleString('en')} drafts: read at first in ${(first / 1000).toFixed(1)} s, from the cache in ${again.toFixed(0)} ms; search ${median(searches).toFixed(0)} ms (worst ${worst.toFixed(0)} ms), all quotes of a speaker ${bank.toFixed(0)} ms`,
  )
}

/** The number of the last word of a draft. */
const lastWord = (doc: Node) =>
  Math.max(0, ...[...doc.textContent.matchAll(/ w(\d+)/g)].map((match) => Number(match[1])))

/** Kills a typist at a random moment. @returns milliseconds of typing that are missing, null when the draft is lost */
async function killOnce(i: number): Promise<number | null> {
  const folder = path.join(root, `kill-${i}`)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  const log = path.join(folder, 'log')
  await writeFile(log, '')
  await writeFile(path.join(folder, 'draft.isnad'), serialiseDraft(draftFromText(article(500))))
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'typist.mjs'), folder, log], {
    stdio: 'inherit',
  })
  while ((await stat(log)).size === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 1500))
  child.kill('SIGKILL')
  await once(child, 'exit')
  const typed = (await readFile(log, 'utf8'))
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' ').map(Number))
  const saved = await readDraft(path.join(folder, 'draft.isnad')).catch(() => null)
  const [left] = await leftJournals(path.join(folder, 'journals'))
  await rm(folder, { recursive: true, force: true })
  if (!saved) return null
  const recovered = Math.max(lastWord(saved), left ? lastWord(left.doc) : 0)
  const end = typed.at(-1)?.[1] ?? 0
  const firstLost = typed.find(([word]) => (word ?? 0) > recovered)?.[1]
  return firstLost === undefined ? 0 : end - firstLost
}

try {
  console.log('\ndrafts on the disk, medians')
  for (const words of [500, 5000, 50_000]) await costs(words)
  console.log('\nlibrary of drafts of 500 words')
  for (const count of [100, 1000, 5000]) await libraryOf(count)
  console.log('\nkilled while typing and saving (a word every 10 ms, a save every 700 ms)')
  const losses: number[] = []
  let lost = 0
  for (let i = 0; i < tries; i++) {
    const loss = await killOnce(i)
    if (loss === null) lost++
    else losses.push(loss)
  }
  console.log(
    `  ${tries} kills: ${lost} drafts lost; typing missing: median ${median(losses).toFixed(0)} ms, worst ${Math.max(...losses).toFixed(0)} ms  (to stay within 1000)`,
  )
} finally {
  await rm(root, { recursive: true, force: true })
}
