/** A key by its place on the keyboard (KeyboardEvent.code), so that an Arabic layout changes nothing. */
export interface Shortcut {
  readonly code: string
  /** Control, or Command on macOS. */
  readonly mod?: true
  readonly shift?: true
  readonly alt?: true
}

interface Command {
  readonly shortcut?: Shortcut
}

const mod = (code: string): Command => ({ shortcut: { code, mod: true } })
const modShift = (code: string): Command => ({ shortcut: { code, mod: true, shift: true } })
const modAlt = (code: string): Command => ({ shortcut: { code, mod: true, alt: true } })

/** Everything a person can ask for from the menu, the toolbar or the keyboard; `command.*` in the messages names it. */
export const commands = {
  'file.new': mod('KeyN'),
  'file.newWindow': modShift('KeyN'),
  'file.open': mod('KeyO'),
  'file.library': modShift('KeyO'),
  'file.save': mod('KeyS'),
  'file.saveAs': modShift('KeyS'),
  'file.export': modShift('KeyE'),
  'file.details': modAlt('KeyD'),
  'file.versions': modAlt('KeyV'),
  'file.style': {},
  'file.book': modAlt('KeyB'),
  'file.report': modAlt('KeyJ'),
  'file.author': {},
  'file.sample': {},
  'edit.undo': mod('KeyZ'),
  'edit.redo': modShift('KeyZ'),
  'edit.find': mod('KeyF'),
  'edit.replace': mod('KeyH'),
  'edit.findNext': { shortcut: { code: 'F3' } },
  'edit.findPrevious': { shortcut: { code: 'F3', shift: true } },
  'check.next': { shortcut: { code: 'F4' } },
  'check.previous': { shortcut: { code: 'F4', shift: true } },
  'check.fix': mod('Period'),
  'check.spelling': mod('Semicolon'),
  'format.paragraph': modAlt('Digit0'),
  'format.headline': modAlt('Digit1'),
  'format.subhead': modAlt('Digit2'),
  'format.minorSubhead': modAlt('Digit3'),
  'format.strong': mod('KeyB'),
  'format.em': mod('KeyI'),
  'format.link': mod('KeyK'),
  'format.bulletList': modShift('Digit8'),
  'format.orderedList': modShift('Digit7'),
  'format.blockquote': modShift('Digit9'),
  'format.dirRtl': modAlt('BracketRight'),
  'format.dirLtr': modAlt('BracketLeft'),
  'format.dirAuto': modAlt('Backslash'),
  'format.isolate': {},
  'text.digitsWestern': {},
  'text.digitsArabic': {},
  'text.digitsPersian': {},
  'text.clean': {},
  'format.quote': modAlt('KeyQ'),
  'format.speaker': modAlt('KeyS'),
  'review.start': { shortcut: { code: 'F7' } },
  'review.next': { shortcut: { code: 'F8' } },
  'review.previous': { shortcut: { code: 'F8', shift: true } },
  'review.accept': mod('Enter'),
  'review.changeSpeaker': modAlt('KeyR'),
  'review.anonymous': modAlt('KeyA'),
  'review.notQuote': modAlt('KeyX'),
  'review.verify': modAlt('KeyK'),
  'review.proof': modAlt('KeyE'),
  'review.undecide': modAlt('KeyU'),
  'review.comment': modAlt('KeyM'),
  'review.suggesting': modAlt('KeyG'),
  'review.acceptConfident': { shortcut: { code: 'Enter', mod: true, shift: true } },
  'view.quotes': modAlt('KeyL'),
  'view.speakers': modAlt('KeyP'),
  'view.desk': modAlt('KeyW'),
  'view.notes': modAlt('KeyN'),
  'view.palette': modShift('KeyP'),
  'view.outline': modAlt('KeyO'),
  'view.focus': modAlt('KeyF'),
  'view.typewriter': modAlt('KeyY'),
  'view.larger': modAlt('Equal'),
  'view.smaller': modAlt('Minus'),
  'view.wider': {},
  'view.narrower': {},
  'view.invisibles': modAlt('KeyI'),
  'check.dictionary': {},
  'view.spelling': {},
  'view.contrast': {},
  'view.language': modShift('KeyL'),
  'view.theme': modShift('KeyD'),
  'help.desk': {},
  'help.keyboard': { shortcut: { code: 'F1' } },
} satisfies Record<string, Command>

export type CommandId = keyof typeof commands
export const commandIds = Object.keys(commands) as readonly CommandId[]

export function shortcutOf(id: CommandId): Shortcut | null {
  return (commands[id] as Command).shortcut ?? null
}

const keyNames: Readonly<Record<string, string>> = {
  Enter: 'Enter',
  BracketRight: ']',
  BracketLeft: '[',
  Backslash: '\\',
  Equal: '=',
  Minus: '-',
  Period: '.',
  Semicolon: ';',
}

function keyName(code: string): string {
  return keyNames[code] ?? code.replace(/^(?:Key|Digit)/, '')
}

/** A shortcut as the platform writes it: ⌘⇧S on macOS, Ctrl+Shift+S elsewhere. */
export function describeShortcut(shortcut: Shortcut, mac: boolean): string {
  const key = keyName(shortcut.code)
  if (mac)
    return `${shortcut.alt ? '⌥' : ''}${shortcut.shift ? '⇧' : ''}${shortcut.mod ? '⌘' : ''}${key === 'Enter' ? '↩' : key}`
  return [shortcut.mod && 'Ctrl', shortcut.alt && 'Alt', shortcut.shift && 'Shift', key].filter(Boolean).join('+')
}

/** The same for Electron's menus. */
export function acceleratorOf(shortcut: Shortcut): string {
  const parts = [
    shortcut.mod && 'CommandOrControl',
    shortcut.alt && 'Alt',
    shortcut.shift && 'Shift',
    keyName(shortcut.code),
  ]
  return parts.filter(Boolean).join('+')
}

/** What of a keyboard event a shortcut looks at. */
export interface KeyPress {
  readonly code: string
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * The key by place, or by letter for Latin layouts that move letters (Dvorak, AZERTY): there Ctrl+Z is where Z is
 * printed.
 */
function codeOf(event: KeyPress): string {
  return /^[a-z]$/i.test(event.key) ? `Key${event.key.toUpperCase()}` : event.code
}

/** The command that a key press asks for, null when none. */
export function commandFor(event: KeyPress, mac: boolean): CommandId | null {
  const modifier = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey : event.metaKey
  if (other) return null
  // With Alt held, macOS types letters of its own (⌥S is ß), so only the place tells the key.
  const code = event.altKey ? event.code : codeOf(event)
  const pressed = code === 'NumpadEnter' ? 'Enter' : code
  for (const id of commandIds) {
    const shortcut = shortcutOf(id)
    if (!shortcut || shortcut.code !== pressed) continue
    const same =
      Boolean(shortcut.mod) === modifier &&
      Boolean(shortcut.shift) === event.shiftKey &&
      Boolean(shortcut.alt) === event.altKey
    if (same) return id
  }
  return !mac && modifier && !event.shiftKey && !event.altKey && pressed === 'KeyY' ? 'edit.redo' : null
}
