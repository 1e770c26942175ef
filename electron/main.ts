import path from 'node:path'
import { app, BrowserWindow, nativeTheme, session, type WebContents } from 'electron'
import type { Failure, Locale, LockedDraft, OpenedDraft } from '../shared/ipc/contract'
import { Versions } from './drafts/versions'
import { handleApp } from './ipc/appHandlers'
import { handleDrafts, openInto, openNew, openSample } from './ipc/draftHandlers'
import { handleJournals, openedFrom, Recoveries } from './ipc/journalHandlers'
import { sendEvent } from './ipc/send'
import { handleVersions } from './ipc/versionHandlers'
import { SettingsStore } from './settings/settings'
import { DraftWindow } from './windows/draftWindow'
import { setMenu } from './windows/menu'
import { refuseEverythingElse, refusePermissions } from './windows/policy'
import { registerScheme, servePages } from './windows/protocol'

const programFolder = path.join(__dirname, '..')
const assetsFolder = path.join(__dirname, '../../assets')

/** The file named on a command line, past the program, the app's own folder and switches. */
function fileArgument(argv: readonly string[], folder: string): string | null {
  const own = app.getAppPath()
  const files = argv
    .slice(1)
    .filter((word) => !word.startsWith('-'))
    .map((word) => path.resolve(folder, word))
  return files.findLast((file) => file !== own) ?? null
}

function systemLocale(): Locale {
  const preferred = [...app.getPreferredSystemLanguages(), app.getLocale()]
  return preferred[0]?.toLowerCase().startsWith('ar') ? 'ar' : 'en'
}

function run(): void {
  registerScheme()
  refuseEverythingElse()
  // The file may come before the app is ready, from the command line or (on macOS) as an event.
  let requestedFile = fileArgument(process.argv, process.cwd())
  const windows = new Map<number, DraftWindow>()
  /** Files that closed windows are letting go. */
  const leaving = new Set<Promise<void>>()
  const current = (): BrowserWindow | null =>
    BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? null

  function openFromOutside(file: string): void {
    const window = [...windows.values()][0]
    if (!window) {
      requestedFile = file
      if (app.isReady()) createWindow()
      return
    }
    if (window.browser.isMinimized()) window.browser.restore()
    window.browser.focus()
    // The page opens it only once the person has decided about unsaved changes.
    window.requested = file
    sendEvent(window.browser.webContents, 'draft:open-requested', null)
  }

  function createWindow(): void {
    const window = new DraftWindow(path.join(programFolder, 'preload/preload.cjs'))
    const { id } = window.browser.webContents
    windows.set(id, window)
    window.browser.on('closed', () => {
      windows.delete(id)
      leaving.add(window.hold(null, null))
    })
  }

  app.on('open-file', (event, file) => {
    event.preventDefault()
    openFromOutside(file)
  })
  app.on('second-instance', (_event, argv, folder) => {
    const file = fileArgument(argv, folder)
    if (file !== null) openFromOutside(file)
    else current()?.focus()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (windows.size === 0) createWindow()
  })

  void app.whenReady().then(() => {
    const settings = new SettingsStore(path.join(app.getPath('userData'), 'settings.json'))
    const locale = (): Locale => settings.get().locale ?? systemLocale()
    const { firstLaunch } = settings.get()
    nativeTheme.themeSource = settings.get().theme
    const pageSession = session.defaultSession
    servePages(pageSession, path.join(programFolder, 'renderer'))
    refusePermissions(pageSession)

    const sampleFile = () => path.join(assetsFolder, 'samples/sample.ar.txt')
    const windowOf = (contents: WebContents): DraftWindow => {
      const window = windows.get(contents.id)
      if (!window) throw new Error('refused: unknown window')
      return window
    }
    const journals = path.join(app.getPath('userData'), 'journals')
    const recoveries = new Recoveries(journals)
    const versions = new Versions(
      path.join(app.getPath('userData'), 'versions'),
      () => settings.get().versionMegabytes * 1e6,
    )
    async function firstDraft(
      window: DraftWindow,
    ): Promise<{ readonly draft: OpenedDraft; readonly failure: Failure | LockedDraft | null }> {
      // A page that was loaded again after a failure goes on where it was.
      if (window.journal) {
        await window.journal.idle()
        return { draft: openedFrom(window, window.journal), failure: null }
      }
      const file = requestedFile
      requestedFile = null
      const sampleWanted = file === null && firstLaunch
      if (sampleWanted) settings.update({})
      const opened =
        file !== null
          ? await openInto(window, journals, file)
          : sampleWanted
            ? await openSample(window, journals, sampleFile())
            : null
      if (opened?.status === 'opened') return { draft: opened, failure: null }
      const failure = opened?.status === 'failed' || opened?.status === 'locked' ? opened : null
      return { draft: await openNew(window, journals, locale()), failure }
    }
    const drafts = { windowOf, locale, sampleFile, journals, recoveries, versions }
    handleDrafts(drafts)
    handleJournals(drafts)
    handleVersions(drafts)
    handleApp({
      ...drafts,
      settings,
      firstDraft,
      recoveries: () => recoveries.list(),
      localeChanged: (changed) => setMenu(changed, current),
    })
    app.on('will-quit', (event) => {
      // A settings write under way is let finish, and locks are taken away.
      if (!settings.isWriting() && leaving.size === 0) return
      event.preventDefault()
      void Promise.allSettled([settings.flushed(), ...leaving]).then(() => app.exit(0))
    })
    createWindow()
    // The page loads meanwhile.
    setImmediate(() => setMenu(locale(), current))
  })
}

if (app.requestSingleInstanceLock()) run()
else app.quit()
