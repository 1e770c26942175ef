import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Versions } from '../../../electron/drafts/versions'
import { paragraphDraft } from '../../shared/documents'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-versions-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('keeps what differs, the latest first, and gives it back', async () => {
  const versions = new Versions(folder, () => 1e9)
  const key = await versions.keyOf(path.join(folder, 'a.isnad'), 'x')
  await versions.keep(key, paragraphDraft('أول'), 'saved', 1000)
  await versions.keep(key, paragraphDraft('أول'), 'saved', 2000)
  await versions.keep(key, paragraphDraft('ثان'), 'writing', 3000)
  const list = await versions.list(key)
  expect(list.map(({ time, reason }) => ({ time, reason }))).toEqual([
    { time: 3000, reason: 'writing' },
    { time: 1000, reason: 'saved' },
  ])
  expect((await versions.read(key, list[1]?.id ?? ''))?.textContent).toBe('أول')
  expect(await versions.list('other')).toEqual([])
})

test('a clock that goes backwards keeps the order', async () => {
  const versions = new Versions(folder, () => 1e9)
  await versions.keep('k', paragraphDraft('أول'), 'saved', 5000)
  await versions.keep('k', paragraphDraft('ثان'), 'saved', 1000)
  const list = await versions.list('k')
  expect(list.map(({ time }) => time)).toEqual([5001, 5000])
  expect((await versions.read('k', list[0]?.id ?? ''))?.textContent).toBe('ثان')
})

test('a version cut at any byte is unreadable, and the others are not', async () => {
  const versions = new Versions(folder, () => 1e9)
  await versions.keep('k', paragraphDraft('أول'), 'saved', 1000)
  await versions.keep('k', paragraphDraft('ثان'), 'saved', 2000)
  const [latest, first] = await versions.list('k')
  const file = path.join(folder, 'k', latest?.id ?? '')
  const bytes = await readFile(file)
  for (const cut of [0, 1, 10, 40, bytes.length >> 1, bytes.length - 1]) {
    await writeFile(file, bytes.subarray(0, cut))
    expect(await versions.read('k', latest?.id ?? '')).toBeNull()
  }
  expect((await versions.read('k', first?.id ?? ''))?.textContent).toBe('أول')
})

test('an id that is no version reads no file', async () => {
  const versions = new Versions(folder, () => 1e9)
  await writeFile(path.join(folder, 'secret'), 'x')
  expect(await versions.read('k', '../secret')).toBeNull()
  expect(await versions.read('k', '0000000001000-saved-0123456789abcdef.isnad.gz/../../secret')).toBeNull()
})

test('the versions of a draft without a file follow it to its file', async () => {
  const versions = new Versions(folder, () => 1e9)
  await versions.keep('new-1', paragraphDraft('أول'), 'writing', 1000)
  await versions.keep('k', paragraphDraft('ثان'), 'saved', 2000)
  await versions.adopt('new-1', 'k')
  expect((await versions.list('k')).map(({ time }) => time)).toEqual([2000, 1000])
  expect(await readdir(folder)).toEqual(['k'])
})

test('two names of one file are one draft', async () => {
  const versions = new Versions(folder, () => 1e9)
  const file = path.join(folder, 'أ.isnad')
  await writeFile(file, 'x')
  expect(await versions.keyOf(path.join(folder, '.', 'أ.isnad'), 'x')).toBe(await versions.keyOf(file, 'y'))
  expect(await versions.keyOf(null, 'x')).toBe('new-x')
})
