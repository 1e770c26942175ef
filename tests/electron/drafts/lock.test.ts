import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DraftLock, lockFileOf } from '../../../electron/drafts/lock'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const draft = () => path.join(folder, 'مسودة.isnad')
const other = (pid: number, host = os.hostname()) => JSON.stringify({ id: 'x', user: 'سارة', host, pid })

test('the first keeps it, the second is told who, and after a release it is free', async () => {
  const first = await DraftLock.take(draft())
  if (!(first instanceof DraftLock)) throw new Error('it was free')
  expect(await DraftLock.take(draft())).toEqual({ heldBy: `${os.userInfo().username}, ${os.hostname()}` })
  await first.release()
  expect(await readdir(folder)).toEqual([])
  const second = await DraftLock.take(draft())
  expect(second).toBeInstanceOf(DraftLock)
  if (second instanceof DraftLock) await second.release()
})

test('a lock of a program that is gone, or that has been silent for long, or is cut, holds nobody out', async () => {
  const gone = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => gone.once('exit', resolve))
  const lock = lockFileOf(draft())
  const old = new Date(Date.now() - 6 * 60_000)
  const cases: readonly (() => Promise<void>)[] = [
    () => writeFile(lock, other(gone.pid ?? 0)),
    () => writeFile(lock, other(1, 'another-desk')).then(() => utimes(lock, old, old)),
    () => writeFile(lock, '{"id"').then(() => utimes(lock, old, old)),
  ]
  for (const leave of cases) {
    await leave()
    const taken = await DraftLock.take(draft())
    expect(taken).toBeInstanceOf(DraftLock)
    if (taken instanceof DraftLock) await taken.release()
  }
})

test('a fresh lock of another computer holds', async () => {
  await writeFile(lockFileOf(draft()), other(1, 'another-desk'))
  expect(await DraftLock.take(draft())).toEqual({ heldBy: 'سارة, another-desk' })
})

test('a folder that takes no lock opens all the same', async () => {
  const lock = await DraftLock.take(path.join(folder, 'no-such-folder', 'a.isnad'))
  expect(lock).toBeInstanceOf(DraftLock)
})
