import { constants } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { dialog, shell } from 'electron'
import { translate } from '../../shared/i18n/translate'
import type { LibraryView, WriteResult } from '../../shared/ipc/contract'
import { failureCode } from '../drafts/failures'
import type { Library } from '../drafts/library'
import { freeNameBeside } from '../drafts/names'
import type { SettingsStore } from '../settings/settings'
import { safeFileName } from '../windows/draftWindow'
import { type DraftContext, openInto } from './draftHandlers'
import { handle } from './handle'

interface LibraryContext extends DraftContext {
  readonly settings: SettingsStore
  /** Where the cache of a library goes. */
  readonly caches: string
}

export function handleLibrary(context: LibraryContext): void {
  const { settings, windows, caches } = context
  let library: Library | null = null

  async function current(): Promise<Library | null> {
    // Loaded when a library is first asked for: the engine that reads its drafts is no part of starting.
    const { Library } = await import('../drafts/library')
    const { library: folder } = settings.get()
    if (folder === null) return null
    if (library?.folder !== folder) library = new Library(folder, caches)
    return library
  }

  async function view(): Promise<LibraryView | null> {
    const shown = await current()
    if (!shown) return null
    await shown.refresh()
    return { folder: path.basename(shown.folder), drafts: shown.list() }
  }

  /** Does something to the file of a draft that no window shows. */
  async function withFile(id: string, work: (file: string, library: Library) => Promise<string>): Promise<WriteResult> {
    const shown = await current()
    const file = shown?.fileOf(id)
    if (!shown || !file) return { status: 'failed', code: 'not-found', name: null }
    const name = path.basename(file)
    if (windows.shows(file)) return { status: 'failed', code: 'open-elsewhere', name }
    try {
      return { status: 'done', name: path.basename(await work(file, shown)) }
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EEXIST'
      return { status: 'failed', code: taken ? 'name-taken' : failureCode(error, 'write-failed'), name }
    }
  }

  handle('library:list', view)

  handle('library:choose', async (_request, sender) => {
    const chosen = await dialog.showOpenDialog(windows.of(sender).browser, {
      title: translate(context.locale(), 'library.choose'),
      properties: ['openDirectory', 'createDirectory'],
    })
    const folder = chosen.filePaths[0]
    if (!chosen.canceled && folder !== undefined) settings.update({ library: folder })
    return view()
  })

  handle('library:search', async ({ query }) => (await current())?.search(query) ?? [])
  handle('library:quotes', async ({ speaker }) => (await current())?.quotesBy(speaker) ?? [])

  handle('library:open', async ({ id }, sender) => {
    const file = (await current())?.fileOf(id)
    if (!file) return { status: 'failed', code: 'not-found', name: null }
    return openInto(windows.of(sender), context, file)
  })

  handle('library:rename', ({ id, name }) =>
    withFile(id, (file, library) => library.rename(file, safeFileName(name.replace(/\.isnad$/i, '')))),
  )

  handle('library:duplicate', ({ id }) =>
    withFile(id, async (file) => {
      const copy = freeNameBeside(file)
      await copyFile(file, copy, constants.COPYFILE_EXCL)
      return copy
    }),
  )

  handle('library:trash', ({ id }) =>
    withFile(id, async (file) => {
      await shell.trashItem(file)
      return file
    }),
  )
}
