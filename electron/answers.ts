import path from 'node:path'
import { app } from 'electron'
import type { Failure, Locale, LockedDraft, OpenedDraft } from '../shared/ipc/contract'
import { Versions } from './drafts/versions'
import { handleApp } from './ipc/appHandlers'
import { handleBook } from './ipc/bookHandlers'
import { handleDrafts, openInto, openNew, openSample } from './ipc/draftHandlers'
import { handleExports } from './ipc/exportHandlers'
import { handleJournals, openedFrom, Recoveries, takeInto } from './ipc/journalHandlers'
import { handleLibrary } from './ipc/libraryHandlers'
import { handleSpelling } from './ipc/spellingHandlers'
import { handleStyle } from './ipc/styleHandlers'
import { handleVersions } from './ipc/versionHandlers'
import type { SettingsStore } from './settings/settings'
import type { DraftWindow } from './windows/draftWindow'
import type { DraftWindows } from './windows/draftWindows'

/** How many files the menu of recent ones names. */
const mostRecent = 12

interface Program {
  readonly settings: SettingsStore
  readonly windows: DraftWindows
  locale(): Locale
  showMenu(): void
  /** The folder of what comes along: samples, dictionaries. */
  readonly assets: string
}

/** Has every request of the pages answered. Call once, before a page runs. */
export function answerPages({ settings, windows, locale, showMenu, assets }: Program): void {
  const { firstLaunch } = settings.get()
  let sampleShown = false
  const sampleFile = () => path.join(assets, 'samples/sample.ar.txt')
  const used = (file: string) => {
    if (settings.get().recent[0] === file) return
    settings.update({ recent: [file, ...settings.get().recent.filter((one) => one !== file)].slice(0, mostRecent) })
    app.addRecentDocument(file)
    showMenu()
  }
  const userData = app.getPath('userData')
  const journals = path.join(userData, 'journals')
  const recoveries = new Recoveries(journals)
  const versions = new Versions(path.join(userData, 'versions'), () => settings.get().versionMegabytes * 1e6)

  async function firstDraft(
    window: DraftWindow,
  ): Promise<{ readonly draft: OpenedDraft; readonly failure: Failure | LockedDraft | null }> {
    // A page that was loaded again after a failure goes on where it was.
    if (window.journal) {
      await window.journal.idle()
      return { draft: openedFrom(window, window.journal), failure: null }
    }
    const { recovery } = window
    window.recovery = null
    const recovered = recovery === null ? null : await takeInto(window, recoveries, recovery)
    if (recovered) return { draft: recovered, failure: null }
    const file = window.requested
    window.requested = null
    const sampleWanted = file === null && firstLaunch && !sampleShown
    sampleShown ||= sampleWanted
    if (sampleWanted) settings.update({})
    const found =
      file !== null
        ? await openInto(window, drafts, file)
        : sampleWanted
          ? await openSample(window, journals, sampleFile())
          : null
    if (found?.status === 'opened') return { draft: found, failure: null }
    const failure = found?.status === 'failed' || found?.status === 'locked' ? found : null
    return { draft: await openNew(window, journals, locale()), failure }
  }

  const drafts = { windows, used, locale, sampleFile, journals, recoveries, versions }
  handleDrafts(drafts)
  handleExports(drafts)
  handleStyle(drafts)
  handleSpelling(drafts, path.join(assets, 'dictionaries'), userData)
  handleBook(drafts, userData)
  handleJournals(drafts)
  handleVersions(drafts)
  handleLibrary({ ...drafts, settings, caches: path.join(userData, 'libraries') })
  handleApp({ ...drafts, settings, firstDraft, recoveries: () => recoveries.list(), localeChanged: showMenu })
}
