import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { atomicWrite } from '../../../electron/drafts/atomicWrite'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-write-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('writes a new file, with an Arabic name, and leaves nothing beside it', async () => {
  const file = path.join(folder, 'مسودة أولى.isnad')
  await atomicWrite(file, 'نص')
  expect(await readFile(file, 'utf8')).toBe('نص')
  expect(await readdir(folder)).toEqual(['مسودة أولى.isnad'])
})

test.skipIf(process.platform === 'win32')('keeps permissions and symbolic links', async () => {
  const file = path.join(folder, 'a')
  const link = path.join(folder, 'b')
  await writeFile(file, 'old', { mode: 0o640 })
  await symlink(file, link)
  await atomicWrite(link, 'new')
  expect(await readFile(file, 'utf8')).toBe('new')
  expect((await lstat(link)).isSymbolicLink()).toBe(true)
  expect((await stat(file)).mode & 0o777).toBe(0o640)
})

test('a failure leaves the old file whole and no temporary file behind', async () => {
  const target = path.join(folder, 'a')
  await mkdir(target)
  await writeFile(path.join(target, 'inside'), 'old')
  await expect(atomicWrite(target, 'new')).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['a'])
  expect(await readFile(path.join(target, 'inside'), 'utf8')).toBe('old')
})

test('a folder that is not there is an error', async () => {
  await expect(atomicWrite(path.join(folder, 'none', 'a'), 'x')).rejects.toMatchObject({ code: 'ENOENT' })
})

test('a read-only file is not replaced behind its owner’s back', async () => {
  const file = path.join(folder, 'a')
  await writeFile(file, 'old', { mode: 0o444 })
  await expect(atomicWrite(file, 'new')).rejects.toMatchObject({ code: 'EACCES' })
  expect(await readFile(file, 'utf8')).toBe('old')
})

test('long paths with Arabic words and spaces', async () => {
  const deep = path.join(folder, 'مجلد المقالات', 'ا'.repeat(60), 'ب ج'.repeat(20))
  await mkdir(deep, { recursive: true })
  const file = path.join(deep, `${'م'.repeat(100)}.isnad`)
  expect(file.length).toBeGreaterThan(200)
  await atomicWrite(file, 'نص')
  expect(await readFile(file, 'utf8')).toBe('نص')
})

test('many writers of one file leave one of their texts, whole', async () => {
  const file = path.join(folder, 'a')
  const texts = Array.from({ length: 20 }, (_none, i) => String(i).repeat(50_000))
  await Promise.all(texts.map((text) => atomicWrite(file, text)))
  expect(texts).toContain(await readFile(file, 'utf8'))
  expect(await readdir(folder)).toEqual(['a'])
})
