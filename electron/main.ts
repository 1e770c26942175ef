import { existsSync } from 'node:fs'
import path from 'node:path'
import { app, nativeTheme, session } from 'electron'
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
import { platformTheme, SettingsStore } from './settings/settings'
import type { DraftWindow } from './windows/draftWindow'
import { DraftWindows } from './windows/draftWindows'
import { setMenu } from './windows/menu'
import { refuseEverythingElse, refusePermissions } from './windows/policy'
import { registerScheme, servePages } from './windows/protocol'

/** How many files the menu of recent ones names. */
const mostRecent = 12

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
  // A file may come before the app is ready, from the command line or (on macOS) as an event.
  const early: string[] = []
  const first = fileArgument(process.argv, process.cwd())
  if (first !== null) early.push(first)
  let windows: DraftWindows | null = null

  app.on('open-file', (event, file) => {
    event.preventDefault()
    if (windows) windows.openFromOutside(file)
    else early.push(file)
  })
  app.on('second-instance', (_event, argv, folder) => {
    const file = fileArgument(argv, folder)
    if (file !== null) windows?.openFromOutside(file)
    else windows?.current()?.focus()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (windows?.isEmpty()) windows.create(null)
  })
  app.on('before-quit', () => windows?.beginQuit())

  void app.whenReady().then(() => {
    const settings = new SettingsStore(path.join(app.getPath('userData'), 'settings.json'))
    const locale = (): Locale => settings.get().locale ?? systemLocale()
    const { firstLaunch } = settings.get()
    let sampleShown = false
    nativeTheme.themeSource = platformTheme(settings.get().theme)
    const pageSession = session.defaultSession
    servePages(pageSession, path.join(programFolder, 'renderer'))
    refusePermissions(pageSession)

    const sampleFile = () => path.join(assetsFolder, 'samples/sample.ar.txt')
    const opened = new DraftWindows(path.join(programFolder, 'preload/preload.cjs'), (entries) =>
      settings.update({ session: entries }),
    )
    windows = opened
    const showMenu = () =>
      setMenu(
        locale(),
        () => opened.current(),
        settings.get().recent,
        (file) => opened.openFromOutside(file),
      )
    const used = (file: string) => {
      if (settings.get().recent[0] === file) return
      settings.update({ recent: [file, ...settings.get().recent.filter((one) => one !== file)].slice(0, mostRecent) })
      app.addRecentDocument(file)
      showMenu()
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
    const drafts = { windows: opened, used, locale, sampleFile, journals, recoveries, versions }
    handleDrafts(drafts)
    handleExports(drafts)
    handleStyle(drafts)
    handleSpelling(drafts, path.join(assetsFolder, 'dictionaries'), app.getPath('userData'))
    handleBook(drafts, app.getPath('userData'))
    handleJournals(drafts)
    handleVersions(drafts)
    handleLibrary({ ...drafts, settings, caches: path.join(app.getPath('userData'), 'libraries') })
    handleApp({
      ...drafts,
      settings,
      firstDraft,
      recoveries: () => recoveries.list(),
      localeChanged: showMenu,
    })
    app.on('will-quit', (event) => {
      // A settings write under way is let finish, and locks are taken away.
      const leaving = opened.stillLeaving()
      if (!settings.isWriting() && leaving.length === 0) return
      event.preventDefault()
      void Promise.allSettled([settings.flushed(), ...leaving]).then(() => app.exit(0))
    })
    for (const { file, bounds } of settings.get().session) {
      // A draft that is gone or on a disk that is away is not missed with a complaint.
      if (existsSync(file)) opened.create(file, bounds)
    }
    for (const file of early) opened.openFromOutside(file)
    if (opened.isEmpty()) opened.create(null)
    // The page loads meanwhile.
    setImmediate(showMenu)
  })
}

if (app.requestSingleInstanceLock()) run()
else app.quit()
