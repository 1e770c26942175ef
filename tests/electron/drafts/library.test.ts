import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Library } from '../../../electron/drafts/library'
import { serialiseDraft } from '../../../shared/draft/file'
import { draftFromText } from '../../../shared/draft/fromText'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'isnad-library-'))
  await mkdir(path.join(root, 'drafts/أرشيف'), { recursive: true })
})
afterEach(() => rm(root, { recursive: true, force: true }))

const put = (name: string, text: string) =>
  writeFile(path.join(root, 'drafts', name), serialiseDraft(draftFromText(text)))
const open = () => new Library(path.join(root, 'drafts'), path.join(root, 'cache'))

test('lists drafts of the folder and of folders in it; what is no draft is left out', async () => {
  await put('أول.isnad', 'عنوان أول\nنص المقال هنا.')
  await put('أرشيف/ثان.isnad', 'عنوان ثان\nنص آخر.')
  await writeFile(path.join(root, 'drafts/broken.isnad'), '{"format": "isnad"')
  await writeFile(path.join(root, 'drafts/notes.txt'), 'x')
  const library = open()
  await library.refresh()
  const list = library.list()
  expect(list.map((one) => one.name).sort()).toEqual(['أول.isnad', path.join('أرشيف', 'ثان.isnad')].sort())
  expect(list.find((one) => one.name === 'أول.isnad')).toMatchObject({ headline: 'عنوان أول', status: 'draft' })
})

test('searches all words of all drafts, ignoring marks and forms of letters, and gives what a person said', async () => {
  await put('أول.isnad', 'عنوان أول\nقال الوزير سامي البكري: “لن نغلق أي مستشفى في المدينة.”')
  await put('ثان.isnad', 'عنوان ثان\nوقالت سلمى الراوي: “المكتبةُ مفتوحة للجميع في المدينة.”')
  const library = open()
  await library.refresh()
  expect(library.search('المكتبه المدينه').map((hit) => library.fileOf(hit.id))).toEqual([
    path.join(root, 'drafts/ثان.isnad'),
  ])
  const [hit] = library.search('مكتبة')
  expect(hit?.excerpts[0]?.text.slice(hit.excerpts[0].start, hit.excerpts[0].end)).toBe('مكتبةُ')
  expect(library.search('المدينة')).toHaveLength(2)
  expect(library.search('  ')).toEqual([])
  expect(library.quotesBy('البكرى').map((one) => one.text)).toEqual(['لن نغلق أي مستشفى في المدينة.'])
})

test('follows changes; a cut or foreign cache loses nothing', async () => {
  await put('أول.isnad', 'عنوان أول\nكلمة قديمة.')
  await open().refresh()
  const [cache] = await readdir(path.join(root, 'cache'))
  const file = path.join(root, 'cache', cache ?? '')
  const text = await readFile(file, 'utf8')
  await put('أول.isnad', 'عنوان أول\nكلمة جديدة هنا.')
  for (const damaged of [text, '', text.slice(0, 50), '[]', text.replace('"version":1', '"version":99')]) {
    await writeFile(file, damaged)
    const library = open()
    await library.refresh()
    expect(library.search('جديدة')).toHaveLength(1)
    expect(library.search('قديمة')).toHaveLength(0)
  }
  await rm(path.join(root, 'drafts/أول.isnad'))
  const library = open()
  await library.refresh()
  expect(library.list()).toEqual([])
})

test('the cache alone answers when nothing has changed', async () => {
  await put('أول.isnad', 'عنوان أول\nكلمة.')
  await open().refresh()
  const [cache] = await readdir(path.join(root, 'cache'))
  const file = path.join(root, 'cache', cache ?? '')
  // A mark that only the cache has, so that the answer shows where it comes from.
  await writeFile(file, (await readFile(file, 'utf8')).replace('"headline":"عنوان أول"', '"headline":"من الذاكرة"'))
  const library = open()
  await library.refresh()
  expect(library.list()[0]?.headline).toBe('من الذاكرة')
})

test('a rename never takes another draft’s name', async () => {
  await put('أول.isnad', 'عنوان أول\nكلمة.')
  await put('ثان.isnad', 'عنوان ثان\nكلمة.')
  const library = open()
  await expect(library.rename(path.join(root, 'drafts/أول.isnad'), 'ثان')).rejects.toMatchObject({ code: 'EEXIST' })
  await library.rename(path.join(root, 'drafts/أول.isnad'), 'ثالث')
  expect((await readdir(path.join(root, 'drafts'))).filter((name) => name.endsWith('.isnad')).sort()).toEqual(
    ['ثالث.isnad', 'ثان.isnad'].sort(),
  )
})
