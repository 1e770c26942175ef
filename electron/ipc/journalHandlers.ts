import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Node } from 'prosemirror-model'
import { documentFromJson } from '../../shared/draft/file'
import type { JournalResult, OpenedDraft, Recovery } from '../../shared/ipc/contract'
import { headlineOf } from '../../shared/schema/blocks'
import { readDraft } from '../drafts/drafts'
import { failureCode } from '../drafts/failures'
import { Journal, type LeftJournal, leftJournals, removeJournal } from '../drafts/journal'
import { DraftLock } from '../drafts/lock'
import type { DraftWindow } from '../windows/draftWindow'
import type { DraftContext } from './draftHandlers'
import { handle } from './handle'
import { keepWriting } from './versionHandlers'

/** What the file of a journal holds now: the draft itself when it never had one or its file cannot be read. */
async function savedOf({ base, before }: LeftJournal): Promise<Node> {
  const known = base.saved ? documentFromJson(base.saved) : before
  if (base.file === null) return known
  return readDraft(base.file).catch(() => known)
}

/** The window's draft as the page takes it. */
export function openedFrom(window: DraftWindow, journal: Journal): OpenedDraft {
  const doc = journal.current()
  const saved = journal.savedDocument()
  const shown = window.file ?? window.origin
  return {
    status: 'opened',
    document: doc.toJSON() as Record<string, unknown>,
    name: shown === null ? null : path.basename(shown),
    saved: window.file !== null,
    draft: journal.id,
    readOnly: window.readOnly,
    savedDocument: saved === doc ? null : (saved.toJSON() as Record<string, unknown>),
  }
}

/** Looks after unsaved work: takes the steps of each window, and offers what an earlier run left behind. */
export class Recoveries {
  private offered = false
  private left: Promise<readonly LeftJournal[]> | null = null

  constructor(private readonly folder: string) {}

  private read(): Promise<readonly LeftJournal[]> {
    this.left ??= leftJournals(this.folder)
    return this.left
  }

  private async find(id: string): Promise<LeftJournal | null> {
    return (await this.read()).find((one) => one.id === id) ?? null
  }

  private async forget(id: string): Promise<void> {
    this.left = Promise.resolve((await this.read()).filter((one) => one.id !== id))
  }

  /** Those that say something that their file does not, for the first window; the others are put away. */
  async list(): Promise<readonly Recovery[]> {
    if (this.offered) return []
    this.offered = true
    const found: Recovery[] = []
    for (const one of await this.read()) {
      if (one.doc.eq(await savedOf(one))) {
        await this.discard(one.id)
        continue
      }
      const { file } = one.base
      found.push({
        id: one.id,
        name: file ? path.basename(file) : null,
        headline: headlineOf(one.doc).slice(0, 300),
        time: one.time,
      })
    }
    return found
  }

  async compare(id: string): Promise<{ readonly doc: Node; readonly saved: Node } | null> {
    const one = await this.find(id)
    return one && { doc: one.doc, saved: await savedOf(one) }
  }

  /** The file of recovered work, null when it never had one. */
  async fileOf(id: string): Promise<string | null> {
    return (await this.find(id))?.base.file ?? null
  }

  /** The recovered draft, whose journal goes on under the same id; null when there is none such. */
  async take(id: string): Promise<{ readonly journal: Journal; readonly file: string | null } | null> {
    const one = await this.find(id)
    if (!one) return null
    const { origin } = one.base
    // A file that is gone is not written again by a mere save.
    const file = one.base.file !== null && existsSync(one.base.file) ? one.base.file : null
    const journal = new Journal(this.folder, one.doc, await savedOf(one), { file, origin }, id)
    await journal.rebase(0, one.doc)
    await this.forget(id)
    return { journal, file }
  }

  async discard(id: string): Promise<void> {
    await removeJournal(this.folder, id)
    await this.forget(id)
  }
}

/** Shows recovered work in a window; null when there is none under this id. */
export async function takeInto(window: DraftWindow, recoveries: Recoveries, id: string): Promise<OpenedDraft | null> {
  const taken = await recoveries.take(id)
  if (!taken) return null
  // Somebody else may have opened its file meanwhile: then what was recovered is a draft of its own.
  const lock = taken.file === null || taken.file === window.file ? null : await DraftLock.take(taken.file)
  const held = lock !== null && 'heldBy' in lock
  await window.journal?.discard()
  await window.hold(held ? null : taken.file, held ? null : lock)
  window.origin = held ? taken.file : null
  window.readOnly = false
  window.journal = taken.journal
  return openedFrom(window, taken.journal)
}

const failed = (error: unknown): JournalResult => ({
  status: 'failed',
  code: failureCode(error, 'write-failed'),
  name: null,
})

export function handleJournals(context: DraftContext): void {
  const { recoveries } = context
  // Steps of a draft that the window no longer shows are of no use to anybody.
  const journalOf = (window: DraftWindow, draft: string) => (window.journal?.id === draft ? window.journal : null)

  handle('journal:append', async ({ draft, version, steps }, sender): Promise<JournalResult> => {
    const window = context.windows.of(sender)
    const journal = journalOf(window, draft)
    if (!journal) return { status: 'kept' }
    try {
      const status = await journal.append(version, steps)
      keepWriting(context.versions, window, journal.current())
      return { status }
    } catch (error) {
      return failed(error)
    }
  })

  handle('journal:rebase', async ({ draft, version, document }, sender): Promise<JournalResult> => {
    const journal = journalOf(context.windows.of(sender), draft)
    if (!journal) return { status: 'kept' }
    try {
      await journal.rebase(version, documentFromJson(document))
      return { status: 'kept' }
    } catch (error) {
      return failed(error)
    }
  })

  handle('recovery:read', async ({ id }) => {
    const found = await recoveries.compare(id)
    return (
      found && {
        document: found.doc.toJSON() as Record<string, unknown>,
        saved: found.saved.toJSON() as Record<string, unknown>,
      }
    )
  })

  handle('recovery:open', async ({ id }, sender) => {
    const window = context.windows.of(sender)
    const file = await recoveries.fileOf(id)
    if (window.isUntouched() || (file !== null && window.file === file))
      return (await takeInto(window, recoveries, id)) ?? { status: 'cancelled' }
    // What this window shows stays; the recovered draft gets a window of its own.
    context.windows.create(null).recovery = id
    return { status: 'cancelled' }
  })

  handle('recovery:discard', async ({ id }) => {
    await recoveries.discard(id)
    return null
  })
}
