import type { Node } from 'prosemirror-model'
import { type Versions, versionEvery } from '../drafts/versions'
import type { DraftWindow } from '../windows/draftWindow'
import type { DraftContext } from './draftHandlers'
import { handle } from './handle'

const report = (error: unknown) => console.error('a version could not be kept:', error)

/** Keeps what was saved as a version. That it fails is no reason to say that the draft was not saved. */
export async function keepSaved(versions: Versions, window: DraftWindow, doc: Node): Promise<void> {
  if (!window.journal) return
  try {
    const key = await versions.keyOf(window.file, window.journal.id)
    await versions.adopt(await versions.keyOf(null, window.journal.id), key)
    await versions.keep(key, doc, 'saved')
    window.versionAt = Date.now()
  } catch (error) {
    report(error)
  }
}

/** While a person writes: keeps a version when the last one is old enough. */
export function keepWriting(versions: Versions, window: DraftWindow, doc: Node): void {
  const now = Date.now()
  // A clock that went backwards must not stop the keeping.
  if (!window.journal || Math.abs(now - window.versionAt) < versionEvery) return
  window.versionAt = now
  const { file, journal } = window
  void versions
    .keyOf(file, journal.id)
    .then((key) => versions.keep(key, doc, 'writing', now))
    .catch(report)
}

export function handleVersions({ windows, versions }: DraftContext): void {
  const keyOf = (window: DraftWindow) => versions.keyOf(window.file, window.journal?.id ?? '')

  handle('versions:list', async (_request, sender) => ({
    versions: [...(await versions.list(await keyOf(windows.of(sender))))],
    megabytes: versions.mostBytes() / 1e6,
  }))

  handle('versions:read', async ({ id }, sender) => {
    const doc = await versions.read(await keyOf(windows.of(sender)), id)
    return doc && { document: doc.toJSON() as Record<string, unknown> }
  })
}
