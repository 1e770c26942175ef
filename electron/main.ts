import { existsSync } from 'node:fs'
import path from 'node:path'
import { app, nativeTheme, session } from 'electron'
import type { Locale } from '../shared/ipc/contract'
import { platformTheme, SettingsStore } from './settings/settings'
import { DraftWindows } from './windows/draftWindows'
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
    nativeTheme.themeSource = platformTheme(settings.get().theme)
    const pageSession = session.defaultSession
    servePages(pageSession, path.join(programFolder, 'renderer'), () => answering)
    refusePermissions(pageSession)

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
    // The windows come up while the rest of the program is read; no page runs before it can be answered.
    const answering = import('./answers').then(({ answerPages }) =>
      answerPages({ settings, windows: opened, locale, showMenu, assets: assetsFolder }),
    )
    setImmediate(showMenu)
  })
}

if (app.requestSingleInstanceLock()) run()
else app.quit()
