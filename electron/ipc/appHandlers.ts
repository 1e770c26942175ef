import { nativeTheme } from 'electron'
import type { Locale, OpenResult } from '../../shared/ipc/contract'
import type { SettingsStore } from '../settings/settings'
import type { DraftWindow } from '../windows/draftWindow'
import type { DraftContext } from './draftHandlers'
import { handle } from './handle'

interface AppContext extends DraftContext {
  readonly settings: SettingsStore
  /** What the window shows first. */
  firstDraft(window: DraftWindow): Promise<OpenResult>
  localeChanged(locale: Locale): void
}

export function handleApp(context: AppContext): void {
  const { settings } = context

  handle('app:start', async (_request, sender) => ({
    locale: context.locale(),
    theme: settings.get().theme,
    mac: process.platform === 'darwin',
    draft: await context.firstDraft(context.windowOf(sender)),
  }))

  handle('settings:set', ({ locale, theme }) => {
    settings.update({ ...(locale ? { locale } : {}), ...(theme ? { theme } : {}) })
    if (locale) context.localeChanged(locale)
    if (theme) nativeTheme.themeSource = theme
    return null
  })

  handle('window:state', ({ unsaved, title }, sender) => {
    context.windowOf(sender).setState(title, unsaved)
    return null
  })

  handle('window:close', (_request, sender) => {
    context.windowOf(sender).close()
    return null
  })
}
