import path from 'node:path'
import { BrowserWindow, type Rectangle } from 'electron'
import type { Journal } from '../drafts/journal'
import type { DraftLock } from '../drafts/lock'
import { OutsideWatch } from '../drafts/watch'
import { sendEvent } from '../ipc/send'
import { pageUrl } from './protocol'

/** A draft's file while a window shows it. */
interface HeldFile {
  readonly file: string
  readonly lock: DraftLock | null
  readonly watch: OutsideWatch
}

/** Milliseconds after the window is there. To read the picture holds up all else that this process does. */
const iconAfter = 1500

/** A window with the one draft it shows. The path of the draft is known here and never in the page. */
export class DraftWindow {
  readonly browser: BrowserWindow
  /** True for a draft that somebody else has open. */
  readOnly = false
  /** A draft that somebody else has open, until the person says how to open it here. */
  locked: string | null = null
  /** The file that an import came from; a save proposes its folder and name. */
  origin: string | null = null
  /** The unsaved work of the draft that the window shows. */
  journal: Journal | null = null
  /** When a version of the draft was kept last, in milliseconds since 1970. */
  versionAt = Date.now()
  /** True from a failure of the page until it has been loaded again. */
  failed = false
  /** Recovered work that the window is to show first. */
  recovery: string | null = null
  /** A file from outside that the page has not opened yet. */
  requested: string | null = null
  private held: HeldFile | null = null
  private unsaved = false
  private closing = false

  constructor(preload: string, bounds: Partial<Rectangle>) {
    this.browser = new BrowserWindow({
      width: 1280,
      height: 860,
      ...bounds,
      minWidth: 760,
      minHeight: 480,
      show: false,
      title: 'Isnad',
      webPreferences: {
        preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
      },
    })
    this.browser.on('focus', () => void this.watch?.check())
    this.browser.once('ready-to-show', () => {
      this.browser.show()
      setTimeout(() => this.setIcon(), iconAfter)
    })
    this.browser.on('page-title-updated', (event) => event.preventDefault())
    this.browser.on('close', (event) => this.onClose(event))
    this.browser.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return
      // The page that comes back finds its draft in the journal.
      this.failed = true
      setImmediate(() => {
        if (!this.browser.isDestroyed()) this.browser.webContents.reload()
      })
    })
    void this.browser.loadURL(pageUrl)
  }

  /** For a program that is not installed; macOS has none for a window. */
  private setIcon(): void {
    if (process.platform === 'darwin' || this.browser.isDestroyed()) return
    this.browser.setIcon(path.join(__dirname, '../../assets/icon.png'))
  }

  /** The file that saving writes to, null until the draft was saved or when it was imported. */
  get file(): string | null {
    return this.held?.file ?? null
  }

  get watch(): OutsideWatch | null {
    return this.held?.watch ?? null
  }

  /** True while the window shows nothing that anybody made or asked for. */
  isUntouched(): boolean {
    const { journal } = this
    const changed = this.unsaved || (journal !== null && journal.current() !== journal.savedDocument())
    return !changed && this.file === null && this.origin === null && this.requested === null
  }

  /** From now on the window's draft is this file's; the one before is let go. */
  async hold(file: string | null, lock: DraftLock | null): Promise<void> {
    const before = this.held
    if (before && before.file === file) {
      await before.watch.accept()
      return
    }
    this.held = null
    before?.watch.stop()
    await before?.lock?.release()
    if (file === null) return
    const watch = new OutsideWatch(file, (change) =>
      sendEvent(this.browser.webContents, 'draft:changed-outside', { change }),
    )
    this.held = { file, lock, watch }
    await watch.accept()
  }

  private onClose(event: { preventDefault(): void }): void {
    if (!this.unsaved || this.closing || this.failed) return
    event.preventDefault()
    sendEvent(this.browser.webContents, 'window:close-requested', null)
  }

  /** Shows the state of the draft where the platform shows it: in the title, and in the close button of macOS. */
  setState(title: string, unsaved: boolean): void {
    this.unsaved = unsaved
    this.browser.setTitle(`${unsaved ? '• ' : ''}${title}`)
    this.browser.setDocumentEdited(unsaved)
    if (process.platform === 'darwin') this.browser.setRepresentedFilename(this.file ?? '')
  }

  /** Closes without asking again. */
  close(): void {
    this.closing = true
    this.browser.close()
  }

  /** The folder and name that a dialog proposes. */
  proposedPath(name: string, extension: string): string {
    const base = this.file ?? this.origin
    const stem = base ? path.basename(base, path.extname(base)) : safeFileName(name)
    return path.join(base ? path.dirname(base) : '', `${stem}.${extension}`)
  }
}

/** A headline as a file name: without characters that a file system forbids, 80 characters at most. */
export function safeFileName(name: string): string {
  const cleaned = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\u0000-\u001F<>:"/\\|?*\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  return [...cleaned].slice(0, 80).join('').trim() || 'isnad'
}
