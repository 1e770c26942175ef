import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { Versions, versionEvery } from '../../../electron/drafts/versions'
import type { DraftWindow } from '../../../electron/windows/draftWindow'
import { paragraphDraft } from '../../shared/documents'

vi.mock('electron', () => ({ ipcMain: {} }))
const { keepWriting } = await import('../../../electron/ipc/versionHandlers')

test('while a person writes a version is kept every ten minutes, and not more often', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-writing-'))
  try {
    const versions = new Versions(folder, () => 1e9)
    const window = { file: null, journal: { id: 'j' }, versionAt: Date.now() } as unknown as DraftWindow
    keepWriting(versions, window, paragraphDraft('أول'))
    window.versionAt -= versionEvery
    keepWriting(versions, window, paragraphDraft('ثان'))
    keepWriting(versions, window, paragraphDraft('ثالث'))
    await expect.poll(() => versions.list('new-j')).toHaveLength(1)
    const [kept] = await versions.list('new-j')
    expect(kept?.reason).toBe('writing')
    expect((await versions.read('new-j', kept?.id ?? ''))?.textContent).toBe('ثان')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
