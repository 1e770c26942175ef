import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SpeakerBook } from '../../../electron/speakers/speakerBook'
import { addSpeakers } from '../../../shared/speakers/book'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-book-'))
  file = path.join(folder, 'speakers.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const named = (name: string) => ({ name, forms: [], offices: [], gender: null, language: null, note: '' })
const names = async (book: SpeakerBook) => (await book.read()).map((one) => one.name)

test('what is added is on the disk, and everybody is told', async () => {
  let told = 0
  const book = new SpeakerBook(file, () => told++)
  await Promise.all([
    book.change((speakers) => addSpeakers(speakers, [named('سامي')])),
    book.change((speakers) => addSpeakers(speakers, [named('كريم')])),
  ])
  expect(await names(new SpeakerBook(file, () => undefined))).toEqual(['سامي', 'كريم'])
  await book.change((speakers) => speakers)
  expect(told).toBe(2)
})

test('a damaged book is put aside and the state before it comes back', async () => {
  const book = new SpeakerBook(file, () => undefined)
  await book.change((speakers) => addSpeakers(speakers, [named('سامي')]))
  await book.change((speakers) => addSpeakers(speakers, [named('كريم')]))
  await writeFile(file, '{"format":"isnad-speakers","ver')
  const again = new SpeakerBook(file, () => undefined)
  expect(await names(again)).toEqual(['سامي'])
  expect(again.state).toBe('restored')
  const aside = (await readdir(folder)).find((name) => name.includes('damaged'))
  expect(await readFile(path.join(folder, aside ?? ''), 'utf8')).toContain('"ver')
})

test('without a copy it begins anew, and says so', async () => {
  await writeFile(file, 'rubbish')
  const book = new SpeakerBook(file, () => undefined)
  expect(await names(book)).toEqual([])
  expect(book.state).toBe('lost')
  await book.change((speakers) => addSpeakers(speakers, [named('سامي')]))
  expect(await names(new SpeakerBook(file, () => undefined))).toEqual(['سامي'])
})
