import { nativeTheme } from 'electron'
import type { Failure, Locale, LockedDraft, OpenedDraft, Recovery } from '../../shared/ipc/contract'
import type { SettingsStore } from '../settings/settings'
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

export function handleApp(context: AppContext): void {
  const { settings } = context

  handle('app:start', async (_request, sender) => {
    const window = context.windows.of(sender)
    const afterFailure = window.failed
    window.failed = false
    return {
      locale: context.locale(),
      theme: settings.get().theme,
      mac: process.platform === 'darwin',
      ...(await context.firstDraft(window)),
      recoveries: afterFailure ? [] : [...(await context.recoveries())],
      afterFailure,
    }
  })

  handle('settings:set', ({ locale, theme, versionMegabytes }) => {
    settings.update({
      ...(locale ? { locale } : {}),
      ...(theme ? { theme } : {}),
      ...(versionMegabytes ? { versionMegabytes } : {}),
    })
    if (locale) context.localeChanged(locale)
    if (theme) nativeTheme.themeSource = theme
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
