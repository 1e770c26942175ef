import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Journal, leftJournals } from '../../../electron/drafts/journal'
import { schema } from '../../../shared/schema/schema'
import { paragraphDraft } from '../../shared/documents'

let folder = ''
let journals: Journal[] = []
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-journal-'))
})
afterEach(async () => {
  // Their files are open.
  for (const journal of journals) await journal.discard().catch(() => undefined)
  journals = []
  await rm(folder, { recursive: true, force: true })
})

const nowhere = { file: null, origin: null }

function begin(doc: Node, where = folder): Journal {
  const journal = new Journal(where, doc, doc, nowhere)
  journals.push(journal)
  return journal
}

const typed = (doc: Node, text: string) => new Transform(doc).insert(1, schema.text(text))
const jsonOf = (tr: Transform) => tr.steps.map((step) => step.toJSON())

test('nothing is written until something changes; steps after the first change are small', async () => {
  const doc = paragraphDraft('كلمة '.repeat(2000))
  const journal = begin(doc)
  expect(await readdir(folder)).toEqual([])
  const first = typed(doc, 'أ')
  expect(await journal.append(0, jsonOf(first))).toBe('kept')
  const [name] = await readdir(folder)
  const size = async () => (await stat(path.join(folder, name ?? ''))).size
  const before = await size()
  const second = typed(first.doc, 'ب')
  expect(await journal.append(1, jsonOf(second))).toBe('kept')
  expect((await size()) - before).toBeLessThan(300)
  expect((await leftJournals(folder))[0]?.doc.toJSON()).toEqual(second.doc.toJSON())
})

test('steps that do not follow ask for the whole draft, which then stands', async () => {
  const doc = paragraphDraft('نص')
  const journal = begin(doc)
  expect(await journal.append(3, jsonOf(typed(doc, 'أ')))).toBe('resync')
  expect(await readdir(folder)).toEqual([])
  await journal.rebase(4, typed(doc, 'ب').doc)
  expect((await leftJournals(folder))[0]?.doc.textContent).toBe('بنص')
  expect(await journal.append(4, jsonOf(typed(journal.current(), 'ج')))).toBe('kept')
})

test('saving ends the journal, unless later steps are in it', async () => {
  const doc = paragraphDraft('نص')
  const journal = begin(doc)
  const one = typed(doc, 'أ')
  const two = typed(one.doc, 'ب')
  await journal.append(0, jsonOf(one))
  await journal.append(1, jsonOf(two))
  await journal.markSaved(1, one.doc, { file: '/somewhere/a.isnad', origin: null })
  const [left] = await leftJournals(folder)
  expect(left?.doc.toJSON()).toEqual(two.doc.toJSON())
  expect(left?.base.file).toBe('/somewhere/a.isnad')
  expect(left?.base.saved).toEqual(one.doc.toJSON())
  await journal.markSaved(2, two.doc, { file: '/somewhere/a.isnad', origin: null })
  expect(await readdir(folder)).toEqual([])
})

test('a journal of many steps is folded into a new base', async () => {
  let doc = paragraphDraft('نص')
  const journal = begin(doc)
  const long = 'كلمة '.repeat(4000)
  for (let version = 0; version < 24; version++) {
    // The words come and go, so that the draft stays small and its journal does not.
    const tr = version % 2 === 0 ? typed(doc, long) : new Transform(doc).delete(1, 1 + long.length)
    await journal.append(version, jsonOf(tr))
    doc = tr.doc
  }
  const [name] = await readdir(folder)
  expect((await stat(path.join(folder, name ?? ''))).size).toBeLessThan(12 * Buffer.byteLength(long))
  expect((await leftJournals(folder))[0]?.doc.toJSON()).toEqual(doc.toJSON())
})

test('after a failed write the next one writes the whole draft', async () => {
  const blocked = path.join(folder, 'blocked')
  await writeFile(blocked, 'a file where the folder belongs')
  const doc = paragraphDraft('نص')
  const journal = begin(doc, blocked)
  const one = typed(doc, 'أ')
  await expect(journal.append(0, jsonOf(one))).rejects.toThrow()
  await rm(blocked)
  const two = typed(one.doc, 'ب')
  expect(await journal.append(1, jsonOf(two))).toBe('kept')
  expect((await leftJournals(blocked))[0]?.doc.toJSON()).toEqual(two.doc.toJSON())
})

test('what is no journal is left alone', async () => {
  await writeFile(path.join(folder, 'notes.txt'), 'x')
  await writeFile(path.join(folder, 'broken.journal'), 'x')
  expect(await leftJournals(folder)).toEqual([])
  expect(await readFile(path.join(folder, 'broken.journal'), 'utf8')).toBe('x')
})
