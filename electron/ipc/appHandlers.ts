import { randomUUID } from 'node:crypto'
import os from 'node:os'
import { nativeTheme } from 'electron'
import type { Failure, Locale, LockedDraft, OpenedDraft, Recovery } from '../../shared/ipc/contract'
import { platformTheme, type SettingsStore } from '../settings/settings'
import type { DraftWindow } from '../windows/draftWindow'
import type { DraftContext } from './draftHandlers'
import { handle } from './handle'

interface AppContext extends Omit<DraftContext, 'recoveries'> {
  readonly settings: SettingsStore
  /** What the window shows first. */
  firstDraft(
    window: DraftWindow,
  ): Promise<{ readonly draft: OpenedDraft; readonly failure: Failure | LockedDraft | null }>
  /** Unsaved work of an earlier run. */
  recoveries(): Promise<readonly Recovery[]>
  localeChanged(locale: Locale): void
}

/** The name of the computer's user, for who has not said how they sign. */
function userName(): string {
  try {
    return os.userInfo().username || '—'
  } catch {
    // An account without an entry in the system's list of users.
    return '—'
  }
}

export function handleApp(context: AppContext): void {
  const { settings } = context
  const clipboardKey = randomUUID()

  handle('app:start', async (_request, sender) => {
    const window = context.windows.of(sender)
    const afterFailure = window.failed
    window.failed = false
    return {
      locale: context.locale(),
      theme: settings.get().theme,
      mac: process.platform === 'darwin',
      author: settings.get().author ?? userName(),
      view: settings.get().view,
      houseStyle: settings.get().houseStyle,
      clipboardKey,
      ...(await context.firstDraft(window)),
      recoveries: afterFailure ? [] : [...(await context.recoveries())],
      afterFailure,
    }
  })

  handle('settings:set', ({ locale, theme, versionMegabytes, author, view, houseStyle }) => {
    settings.update({
      ...(locale ? { locale } : {}),
      ...(theme ? { theme } : {}),
      ...(versionMegabytes ? { versionMegabytes } : {}),
      ...(author ? { author } : {}),
      ...(view ? { view } : {}),
      ...(houseStyle ? { houseStyle } : {}),
    })
    if (locale) context.localeChanged(locale)
    if (author) context.windows.tell('author:changed', { author })
    if (houseStyle) context.windows.tell('style:changed', { style: houseStyle })
    if (theme) nativeTheme.themeSource = platformTheme(theme)
    return null
  })

  handle('window:state', ({ unsaved, title }, sender) => {
    context.windows.of(sender).setState(title, unsaved)
    return null
  })

  handle('window:stay', () => {
    context.windows.cancelQuit()
    return null
  })

  handle('window:close', async (_request, sender) => {
    const window = context.windows.of(sender)
    // The page has asked: what is unsaved now is not wanted.
    await window.journal?.discard().catch(() => undefined)
    window.close()
    return null
  })
}
