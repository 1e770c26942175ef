import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findDictionaries, keepDictionary } from '../../../electron/spelling/dictionaries'
import { PersonalWords } from '../../../electron/spelling/personalWords'
import { Speller } from '../../../electron/spelling/speller'

const bundled = path.resolve(import.meta.dirname, '../../../assets/dictionaries')
const speller = new Speller([bundled])

test.each([
  ['ar', ['المدينة', 'وبالكتاب', 'سيذهبون'], ['المدرصة', 'الحكومهة']],
  ['en', ["don't", 'newspaper'], ['newspapr']],
  ['fa', ['کتاب', 'می‌رود'], ['کتاااب']],
] as const)('the words of %s', async (language, right, wrong) => {
  expect(await speller.unknown(language, [...right, ...wrong])).toEqual(wrong)
})

test('both spellings of English are right, and both are suggested', async () => {
  const both = ['theatre', 'theater', 'colour', 'color', 'organised', 'organized', 'defence', 'defense', 'travelled']
  expect(await speller.unknown('en', [...both, 'theatr'])).toEqual(['theatr'])
  const suggested = await speller.suggest('en', 'theatr')
  expect(suggested).toEqual(expect.arrayContaining(['theatre', 'theater']))
  expect(new Set(suggested).size).toBe(suggested.length)
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

/** The smallest dictionaries that say something: one in Hebrew's old encoding, with a prefix, and one of Urdu. */
async function smallDictionaries(place: string): Promise<void> {
  await mkdir(place, { recursive: true })
  const hebrew = (text: string) =>
    Buffer.from([...text].map((one) => (one >= 'א' ? one.charCodeAt(0) - 0x5d0 + 0xe0 : one.charCodeAt(0))))
  await writeFile(path.join(place, 'he_IL.aff'), hebrew('SET ISO8859-8\nPFX ב N 1\nPFX ב 0 ה .\n'))
  await writeFile(path.join(place, 'he_IL.dic'), hebrew('2\nעיתון/ב\nשלום\n'))
  await writeFile(path.join(place, 'ur.aff'), 'SET UTF-8\n')
  await writeFile(path.join(place, 'ur.dic'), '1\nاخبار\n')
}

test('dictionaries that the computer has are used, whatever their encoding', async () => {
  await smallDictionaries(folder)
  const own = new Speller([path.join(folder, 'none'), folder])
  expect(await own.unknown('he', ['עיתון', 'העיתון', 'שלום', 'שלוום'])).toEqual(['שלוום'])
  expect(await own.unknown('ur', ['اخبار', 'اخبارر'])).toEqual(['اخبارر'])
  expect(await own.suggest('ur', 'اخبارر')).toEqual(['اخبار'])
  expect(await own.unknown('fa', ['کتاااب'])).toEqual([])
})

test('a chosen dictionary is the language’s from then on, before the one that comes along', async () => {
  const [chosen, kept] = [path.join(folder, 'chosen'), path.join(folder, 'kept')]
  await smallDictionaries(chosen)
  await keepDictionary(path.join(chosen, 'ur.aff'), 'ur', kept)
  await keepDictionary(path.join(chosen, 'ur.dic'), 'ar', kept)
  expect((await findDictionaries('ur', [kept]))[0]?.words).toBe('1\nاخبار\n')
  const own = new Speller([kept, bundled])
  expect(await own.unknown('ar', ['المدينة', 'اخبار'])).toEqual(['المدينة'])
  expect(await own.unknown('fa', ['کتاب', 'کتاااب'])).toEqual(['کتاااب'])
})

test.each([
  ['half of one', async (place: string) => rm(path.join(place, 'ur.aff'))],
  ['something else', async (place: string) => writeFile(path.join(place, 'ur.dic'), '{"words": []}')],
  ['an encoding that nobody knows', async (place: string) => writeFile(path.join(place, 'ur.aff'), 'SET KLINGON\n')],
])('%s is no dictionary, and nothing is kept', async (_name, spoil) => {
  await smallDictionaries(folder)
  await spoil(folder)
  const kept = path.join(folder, 'kept')
  await expect(keepDictionary(path.join(folder, 'ur.dic'), 'ur', kept)).rejects.toMatchObject({ code: 'no-dictionary' })
  expect(await findDictionaries('ur', [kept])).toEqual([])
})
