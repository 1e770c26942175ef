// Each step of a save fails once; the old file is whole after each.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

type Step = 'open' | 'writeFile' | 'chmod' | 'sync' | 'close' | 'rename' | 'folder'
let failing: { readonly step: Step; readonly code: string } | null = null

const fail = (step: Step) => {
  if (failing?.step === step) throw Object.assign(new Error(failing.code), { code: failing.code })
}

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    async open(file: string, flags: string, mode?: number) {
      const isFolder = flags === 'r'
      fail(isFolder ? 'folder' : 'open')
      const handle = await real.open(file, flags, mode)
      if (isFolder) return handle
      return {
        async writeFile(content: string) {
          if (failing?.step === 'writeFile') await handle.writeFile(content.slice(0, content.length >> 1))
          fail('writeFile')
          await handle.writeFile(content)
        },
        async chmod(to: number) {
          fail('chmod')
          await handle.chmod(to)
        },
        async sync() {
          fail('sync')
          await handle.sync()
        },
        async close() {
          await handle.close()
          fail('close')
        },
      }
    },
    async rename(from: string, to: string) {
      fail('rename')
      await real.rename(from, to)
    },
  }
})

const { atomicWrite } = await import('../../../electron/drafts/atomicWrite')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-faults-'))
})
afterEach(async () => {
  failing = null
  await rm(folder, { recursive: true, force: true })
})

const steps: readonly Step[] = ['open', 'writeFile', 'chmod', 'sync', 'close', 'rename']
test.each(steps.flatMap((step) => ['ENOSPC', 'EIO'].map((code) => ({ step, code }))))(
  'when $step fails with $code the old file is whole and nothing stays beside it',
  async ({ step, code }) => {
    const file = path.join(folder, 'مسودة.isnad')
    await writeFile(file, 'old')
    failing = { step, code }
    await expect(atomicWrite(file, 'new words')).rejects.toMatchObject({ code })
    failing = null
    expect(await readFile(file, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['مسودة.isnad'])
    await atomicWrite(file, 'new words')
    expect(await readFile(file, 'utf8')).toBe('new words')
  },
)

test.skipIf(process.platform === 'win32')(
  'when only the folder cannot be flushed, it is said, and the new file is whole',
  async () => {
    const file = path.join(folder, 'a')
    await writeFile(file, 'old')
    failing = { step: 'folder', code: 'EIO' }
    await expect(atomicWrite(file, 'new')).rejects.toMatchObject({ code: 'EIO' })
    expect(await readFile(file, 'utf8')).toBe('new')
  },
)
