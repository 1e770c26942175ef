import path from 'node:path'
import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { acceleratorOf, type CommandId, shortcutOf } from '../../shared/commands/commands'
import { type MessageKey, translate } from '../../shared/i18n/translate'
import type { Locale } from '../../shared/ipc/contract'
import { sendEvent } from '../ipc/send'

type Entry = CommandId | 'separator' | MenuItemConstructorOptions

/** Sets the application menu in the interface's language; each item sends its command to the focused window. */
export function setMenu(
  locale: Locale,
  window: () => BrowserWindow | null,
  recent: readonly string[],
  openRecent: (file: string) => void,
): void {
  const label = (key: MessageKey) => translate(locale, key)
  const item = (entry: Entry): MenuItemConstructorOptions => {
    if (entry === 'separator') return { type: 'separator' }
    if (typeof entry !== 'string') return entry
    const shortcut = shortcutOf(entry)
    return {
      label: label(`command.${entry}`),
      // The page itself listens for keys, by their place on the keyboard; here they are only shown.
      ...(shortcut ? { accelerator: acceleratorOf(shortcut), registerAccelerator: false } : {}),
      click: () => {
        const target = window()
        if (target) sendEvent(target.webContents, 'menu:command', { id: entry })
      },
    }
  }
  const menu = (key: MessageKey, entries: readonly Entry[]): MenuItemConstructorOptions => ({
    label: label(key),
    submenu: entries.map(item),
  })
  const role = (
    name:
      | 'cut'
      | 'copy'
      | 'paste'
      | 'pasteAndMatchStyle'
      | 'selectAll'
      | 'quit'
      | 'togglefullscreen'
      | 'resetZoom'
      | 'zoomIn'
      | 'zoomOut',
  ) => ({
    role: name,
    label: label(`menu.role.${name}`),
  })
  const recentMenu: MenuItemConstructorOptions = {
    label: label('menu.recent'),
    submenu:
      recent.length === 0
        ? [{ label: label('menu.recent.none'), enabled: false }]
        : recent.map((file) => ({ label: path.basename(file), toolTip: file, click: () => openRecent(file) })),
  }
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    menu('menu.file', [
      'file.new',
      'file.newWindow',
      'file.open',
      'file.library',
      recentMenu,
      'separator',
      'file.save',
      'file.saveAs',
      'file.export',
      'separator',
      'file.details',
      'file.versions',
      'file.report',
      'separator',
      'file.style',
      'file.book',
      'file.author',
      'separator',
      role('quit'),
    ]),
    menu('menu.edit', [
      'edit.undo',
      'edit.redo',
      'separator',
      role('cut'),
      role('copy'),
      role('paste'),
      role('pasteAndMatchStyle'),
      role('selectAll'),
      'separator',
      'edit.find',
      'edit.replace',
      'edit.findNext',
      'edit.findPrevious',
      'separator',
      'text.digitsWestern',
      'text.digitsArabic',
      'text.digitsPersian',
      'text.clean',
    ]),
    menu('menu.format', [
      'format.paragraph',
      'format.headline',
      'format.subhead',
      'format.minorSubhead',
      'separator',
      'format.strong',
      'format.em',
      'format.link',
      'separator',
      'format.bulletList',
      'format.orderedList',
      'format.blockquote',
      'separator',
      'format.dirRtl',
      'format.dirLtr',
      'format.dirAuto',
      'format.isolate',
      'separator',
      'format.quote',
      'format.speaker',
    ]),
    menu('menu.review', [
      'review.start',
      'review.next',
      'review.previous',
      'separator',
      'review.accept',
      'review.changeSpeaker',
      'review.anonymous',
      'review.notQuote',
      'review.verify',
      'review.proof',
      'review.undecide',
      'separator',
      'review.acceptConfident',
      'separator',
      'review.comment',
      'review.suggesting',
      'separator',
      'check.next',
      'check.previous',
      'check.fix',
      'check.spelling',
      'check.dictionary',
    ]),
    menu('menu.view', [
      'view.quotes',
      'view.speakers',
      'view.desk',
      'view.notes',
      'separator',
      'view.palette',
      'view.outline',
      'separator',
      'view.focus',
      'view.typewriter',
      'view.larger',
      'view.smaller',
      'view.wider',
      'view.narrower',
      'view.invisibles',
      'view.spelling',
      'separator',
      'view.language',
      'view.theme',
      'view.contrast',
      'separator',
      role('zoomIn'),
      role('zoomOut'),
      role('resetZoom'),
      role('togglefullscreen'),
    ]),
    menu('menu.help', ['help.keyboard', 'help.desk', 'file.sample']),
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
