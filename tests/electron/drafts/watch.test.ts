import { mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OutsideChange, OutsideWatch } from '../../../electron/drafts/watch'

let folder = ''
let watch: OutsideWatch
let told: OutsideChange[] = []
const file = () => path.join(folder, 'a.isnad')

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-watch-'))
  await writeFile(file(), 'one')
  told = []
  watch = new OutsideWatch(file(), (change) => told.push(change))
  await watch.accept()
})
afterEach(async () => {
  watch.stop()
  await rm(folder, { recursive: true, force: true })
})

test('tells once of a change, also when the file is replaced, and again of the next', async () => {
  await writeFile(path.join(folder, 'b'), 'two')
  await rename(path.join(folder, 'b'), file())
  await expect.poll(() => told).toEqual(['changed'])
  await watch.check()
  expect(told).toEqual(['changed'])
  await watch.show()
  watch.acceptShown()
  expect(await watch.changed()).toBeNull()
  await writeFile(file(), 'three')
  await expect.poll(() => told).toEqual(['changed', 'changed'])
})

test('until a person has decided a change stays one', async () => {
  await writeFile(file(), 'two')
  await watch.check()
  expect(await watch.changed()).toBe('changed')
})

test('a touch without other words is no change, and neither is our own writing', async () => {
  await utimes(file(), new Date(), new Date(Date.now() + 5000))
  expect(await watch.changed()).toBeNull()
  await watch.whileWriting(() => writeFile(file(), 'ours'))
  expect(await watch.changed()).toBeNull()
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(told).toEqual([])
})

test('a file or its folder that is gone is told of', async () => {
  await rm(folder, { recursive: true })
  await watch.check()
  expect(told).toEqual(['gone'])
})
