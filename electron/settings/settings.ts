import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import {
  authorSchema,
  type Locale,
  localeSchema,
  megabytesSchema,
  type Theme,
  themeSchema,
} from '../../shared/ipc/contract'
import { plainView, type ViewSettings, viewSchema } from '../../shared/ipc/view'
import { type HouseStyle, plainStyle, styleSchema } from '../../shared/typography/style'
import { atomicWrite } from '../drafts/atomicWrite'
import type { SessionEntry } from '../windows/draftWindows'

const whole = v.pipe(v.number(), v.integer())
const sessionSchema = v.object({
  file: v.string(),
  bounds: v.object({ x: whole, y: whole, width: whole, height: whole }),
})

const settingsSchema = v.object({
  locale: v.optional(localeSchema),
  theme: v.optional(themeSchema, 'system'),
  library: v.optional(v.nullable(v.string()), null),
  recent: v.optional(v.pipe(v.array(v.string()), v.maxLength(50)), []),
  session: v.optional(v.pipe(v.array(sessionSchema), v.maxLength(100)), []),
  versionMegabytes: v.optional(megabytesSchema, 50),
  author: v.optional(v.nullable(authorSchema), null),
  view: v.optional(viewSchema, plainView),
  houseStyle: v.optional(styleSchema, plainStyle),
})

export interface Settings {
  /** True until the first settings file was written. */
  readonly firstLaunch: boolean
  /** The language a person chose, null while it follows the system. */
  readonly locale: Locale | null
  readonly theme: Theme
  /** The folder of the person's drafts, null until one is chosen. */
  readonly library: string | null
  /** Files opened or saved, the latest first. */
  readonly recent: readonly string[]
  /** The windows that a start opens again. */
  readonly session: readonly SessionEntry[]
  /** How much the earlier versions of one draft may take on the disk, in megabytes (10⁶ bytes). */
  readonly versionMegabytes: number
  /** How the person signs; null while they have not said. */
  readonly author: string | null
  readonly view: ViewSettings
  readonly houseStyle: HouseStyle
}

/** The platform's name of a theme: it knows none of high contrast that a program could ask for. */
export function platformTheme(theme: Theme): Exclude<Theme, 'contrast'> {
  return theme === 'contrast' ? 'system' : theme
}

/** Keeps the person's settings in one JSON file; a missing or damaged file gives the defaults. */
export class SettingsStore {
  private current: Settings
  private writing: Promise<void> = Promise.resolve()
  private pending = 0
  /** The text that was written last, or is being written. */
  private written: string | null = null

  constructor(private readonly file: string) {
    this.current = readSettings(file)
  }

  get(): Settings {
    return this.current
  }

  /** Changes settings at once and writes them behind; a failed write is reported on standard error only. */
  update(change: Partial<Omit<Settings, 'firstLaunch'>>): void {
    this.current = { ...this.current, ...change, firstLaunch: false }
    const { firstLaunch: _started, locale, ...rest } = this.current
    const text = `${JSON.stringify({ ...(locale ? { locale } : {}), ...rest }, null, 1)}\n`
    // Each save says again which files are open; what is on the disk already is not written again.
    if (text === this.written) return
    this.written = text
    this.pending++
    this.writing = this.writing
      .then(() => mkdir(path.dirname(this.file), { recursive: true }))
      .then(() => atomicWrite(this.file, text))
      .catch((error: unknown) => {
        this.written = null
        console.error('settings could not be written:', error)
      })
      .finally(() => {
        this.pending--
      })
  }

  /** True while a change is not on the disk yet. */
  isWriting(): boolean {
    return this.pending > 0
  }

  /** Resolves when everything is on the disk. */
  flushed(): Promise<void> {
    return this.writing
  }
}

function readSettings(file: string): Settings {
  try {
    const parsed = v.parse(settingsSchema, JSON.parse(readFileSync(file, 'utf8')))
    return { ...parsed, firstLaunch: false, locale: parsed.locale ?? null }
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return { ...v.parse(settingsSchema, {}), firstLaunch: missing, locale: null }
  }
}
