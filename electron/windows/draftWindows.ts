import type { BrowserWindow, Rectangle, WebContents } from 'electron'
import type { EventName, EventPayload } from '../../shared/ipc/contract'
import { sendEvent } from '../ipc/send'
import { DraftWindow } from './draftWindow'

/** A window of the session: the draft it showed and where it stood. */
export interface SessionEntry {
  readonly file: string
  readonly bounds: Rectangle
}

/** All windows of the program, each with its draft. */
export class DraftWindows {
  private readonly all = new Map<number, DraftWindow>()
  private readonly leaving = new Set<Promise<void>>()
  private quitting = false

  /** @param onSession told of what a next start is to open again, whenever it changes */
  constructor(
    private readonly preload: string,
    private readonly onSession: (entries: readonly SessionEntry[]) => void,
  ) {}

  /**
   * Opens a window.
   * @param file the draft that it is to show, null for a new one
   */
  create(file: string | null, bounds?: Rectangle): DraftWindow {
    const window = new DraftWindow(this.preload, bounds ?? this.besideCurrent())
    const { id } = window.browser.webContents
    window.requested = file
    this.all.set(id, window)
    // The session is what was open when the last window went, or when the program was told to end.
    window.browser.on('close', () => {
      if (this.all.size === 1) this.remember()
    })
    window.browser.on('closed', () => {
      this.all.delete(id)
      if (this.all.size > 0) this.remember()
      const letGo = window.hold(null, null).finally(() => this.leaving.delete(letGo))
      this.leaving.add(letGo)
    })
    return window
  }

  /** A second window does not hide the first. */
  private besideCurrent(): Partial<Rectangle> {
    const current = this.current()
    if (!current) return {}
    const { x, y, width, height } = current.getBounds()
    return { x: x + 28, y: y + 28, width, height }
  }

  isEmpty(): boolean {
    return this.all.size === 0
  }

  of(contents: WebContents): DraftWindow {
    const window = this.all.get(contents.id)
    if (!window) throw new Error('refused: unknown window')
    return window
  }

  /** The window that the person works in. */
  current(): BrowserWindow | null {
    const windows = [...this.all.values()].map((one) => one.browser)
    return windows.find((one) => one.isFocused()) ?? windows.at(-1) ?? null
  }

  /** Sends an event to the page of each window. */
  tell<E extends EventName>(event: E, payload: EventPayload<E>): void {
    for (const { browser } of this.all.values()) sendEvent(browser.webContents, event, payload)
  }

  /** Whether some window shows a file's draft. */
  shows(file: string): boolean {
    return [...this.all.values()].some((one) => one.file === file)
  }

  /** Shows the window that has a draft open already. @returns false when none has, other than `except` */
  focusOn(file: string, except: DraftWindow | null = null): boolean {
    const found = [...this.all.values()].find((one) => one !== except && (one.file === file || one.requested === file))
    if (!found) return false
    if (found.browser.isMinimized()) found.browser.restore()
    found.browser.focus()
    return true
  }

  /** A file came from the system: it goes to the window that has it, to an untouched one, or to a new one. */
  openFromOutside(file: string): void {
    if (this.focusOn(file)) return
    const untouched = [...this.all.values()].find((one) => one.isUntouched())
    if (!untouched) {
      this.create(file)
      return
    }
    untouched.requested = file
    untouched.browser.focus()
    sendEvent(untouched.browser.webContents, 'draft:open-requested', null)
  }

  /** A window's draft has another file than before. */
  remember(): void {
    if (this.quitting) return
    const entries = [...this.all.values()].flatMap((one): SessionEntry[] =>
      one.file === null || one.browser.isDestroyed() ? [] : [{ file: one.file, bounds: one.browser.getBounds() }],
    )
    this.onSession(entries)
  }

  /** The program was told to end: what is open now is the session. */
  beginQuit(): void {
    this.remember()
    this.quitting = true
  }

  /** The person kept a window open after all. */
  cancelQuit(): void {
    this.quitting = false
  }

  /** Files that closed windows are letting go. */
  stillLeaving(): readonly Promise<void>[] {
    return [...this.leaving]
  }
}
