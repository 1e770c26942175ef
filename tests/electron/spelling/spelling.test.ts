import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PersonalWords } from '../../../electron/spelling/personalWords'
import { Speller } from '../../../electron/spelling/speller'

const speller = new Speller(path.resolve(import.meta.dirname, '../../../assets/dictionaries'))

test.each([
  ['ar', ['المدينة', 'وبالكتاب', 'سيذهبون'], ['المدرصة', 'الحكومهة']],
  ['en', ["don't", 'newspaper'], ['newspapr']],
  ['fa', ['کتاب', 'می‌رود'], ['کتاااب']],
] as const)('the words of %s', async (language, right, wrong) => {
  expect(await speller.unknown(language, [...right, ...wrong])).toEqual(wrong)
})

test('suggestions, the likeliest first', async () => {
  expect((await speller.suggest('ar', 'المدرصة'))[0]).toBe('المدرسة')
  expect(await speller.suggest('en', 'newspapr')).toContain('newspaper')
})

test('a language without a dictionary has no unknown words', async () => {
  expect(await speller.unknown('he', ['שגיאה'])).toEqual([])
  expect(await speller.suggest('ur', 'لفظ')).toEqual([])
})

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-words-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a person’s words are one a line, each once, and there at the next start', async () => {
  const file = path.join(folder, 'dictionary.txt')
  const words = new PersonalWords(file)
  await Promise.all([words.add('إسناد'), words.add('هسبريس'), words.add('إسناد')])
  expect(await readFile(file, 'utf8')).toBe('إسناد\nهسبريس\n')
  expect([...(await new PersonalWords(file).read())]).toEqual(['إسناد', 'هسبريس'])
})
