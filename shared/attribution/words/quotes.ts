import { lowerBound } from '../search'
import type { Span } from '../types'

/** A pair of quotation marks; `start` and `end` hold what stands between them. */
export interface QuotePair extends Span {
  readonly unclosed: boolean
  /** Whether the closing mark has one character (false when unclosed). */
  readonly open: string
}

type Family = 'double' | 'angle' | 'single'
type Side = 'open' | 'close' | 'either'

interface MarkShape {
  readonly family: Family
  readonly shape: Side
}

// Straight and Hebrew double marks pair with curly ones too: writers mix them within one quote.
const shapes: Readonly<Record<string, MarkShape>> = {
  '“': { family: 'double', shape: 'open' },
  '„': { family: 'double', shape: 'open' },
  '‟': { family: 'double', shape: 'open' },
  '”': { family: 'double', shape: 'close' },
  '"': { family: 'double', shape: 'either' },
  '״': { family: 'double', shape: 'either' },
  // What some systems make of a straight mark behind a figure: “كوفيد-19″.
  '″': { family: 'double', shape: 'either' },
  // Urdu newspapers set double marks as two single ones.
  '‘‘': { family: 'double', shape: 'open' },
  '’’': { family: 'double', shape: 'close' },
  '«': { family: 'angle', shape: 'open' },
  '»': { family: 'angle', shape: 'close' },
  '‹': { family: 'single', shape: 'open' },
  '›': { family: 'single', shape: 'close' },
  '‘': { family: 'single', shape: 'open' },
  '’': { family: 'single', shape: 'close' },
  "'": { family: 'single', shape: 'either' },
}

/** Every character that can open or close a quote. */
export const quotationMarks: ReadonlySet<string> = new Set(Object.keys(shapes).map((mark) => mark[0] ?? ''))

const letterOrDigit = /[\p{L}\p{N}\p{M}\u0640]/u
const digit = /\p{N}/u
export const hebrew = /[\u05D0-\u05EA]/

interface Open {
  readonly at: number
  readonly mark: string
  readonly family: Family
}

/**
 * Whether the character before and after say that a mark opens or closes. Direction of the mark itself is not
 * asked: about one opening mark in ten of real Arabic copy is typed as a closing one.
 */
function sideByPosition(text: string, at: number, length: number, proclitics: string): Side {
  const before = text[at - 1] ?? ' '
  const after = text[at + length] ?? ' '
  const tight = (character: string) => !/\s/.test(character)
  const wordBefore = letterOrDigit.test(before)
  const wordAfter = letterOrDigit.test(after)
  if (wordAfter && !wordBefore) return /[.!?؟…،؛,;]/.test(before) ? 'either' : 'open'
  if (wordBefore && !wordAfter) return 'close'
  if (wordBefore && wordAfter) return isProclitic(text, at, proclitics) ? 'open' : 'either'
  // “قائلا :” لم يتم”: the space on the wrong side of the mark.
  if (before === ':' && !tight(after)) return 'either'
  if (tight(before) && !tight(after)) return 'close'
  // “… للكراهية ”.”: a space too many in front of the closing mark.
  if (/[.!?؟،؛,;:۔)]/.test(after)) return 'close'
  if (!tight(before) && tight(after)) return 'open'
  return 'either'
}

/** True when a single joined particle stands between a word boundary and the mark, as in بـ“…” and ل”…”. */
function isProclitic(text: string, at: number, proclitics: string): boolean {
  let i = at - 1
  while (text[i] === '\u0640') i--
  let length = 0
  while (i >= 0 && proclitics.includes(text[i] ?? '')) {
    i--
    length++
  }
  return length > 0 && length <= 2 && !letterOrDigit.test(text[i] ?? ' ')
}

/** A single mark, words, and a single mark behind a word's last letter. */
const closedInHebrew = /^'[^'\n]*(?:(?<=\p{L})'(?=\p{L})[^'\n]*)*'(?![\p{L}\p{N}])/u

/** So many UTF-16 units at most may stand between straight single marks in Hebrew. */
export const longestInHebrew = 200

/**
 * A straight single mark is an apostrophe far more often than not: it opens only behind a space, a bracket or another
 * mark, and not in front of a decade (the '90s) or around one letter (rock 'n' roll); a Hebrew letter holds its own (צ'רצ'יל, רח').
 */
function isApostrophe(text: string, at: number, open: boolean): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  // “בעל מכולת 'שוקי מיני מרקט' ברמת חן”: no word begins with a geresh, so that one in front of a word opens, where another closes.
  if (!open && hebrew.test(after) && /[\s("“”״:]/.test(before))
    return !closedInHebrew.test(text.slice(at, at + longestInHebrew))
  if (open && hebrew.test(before) && !letterOrDigit.test(after)) return false
  if (hebrew.test(before) || hebrew.test(after)) return true
  if (open && !/\s/.test(before)) return /'\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))
  return (
    !/[\s([“"«:—–]/.test(before) ||
    /\s/.test(after) ||
    /^(?:\p{N}{2}(?!\p{N})|\p{L}')/u.test(text.slice(at + 1, at + 4))
  )
}

const afterPossessive = /^(\s\p{Ll}[^'’‘]{0,200}?)['’‘](.?)/su

/** “‘The players’ union agreed,’ he said”: behind a plural the mark is an apostrophe where another one closes. */
function isPluralOwner(text: string, at: number): boolean {
  if (text[at - 1] !== 's') return false
  const [, gap = ' ', end = ''] = afterPossessive.exec(text.slice(at + 1, at + 210)) ?? []
  return /\S$/.test(gap) && !letterOrDigit.test(end)
}

/** A mark inside a word or behind a figure is no quotation mark: צה"ל, 5" (inches), don’t. */
function isPartOfWord(text: string, at: number, shape: MarkShape, open: boolean, proclitics: string): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (text[at] === "'" && isApostrophe(text, at, open)) return true
  if (open && (text[at] === "'" || text[at] === '’') && isPluralOwner(text, at)) return true
  if (shape.family === 'single' && text[at] !== '‹' && text[at] !== '›') {
    // “بـ‘ثورة’”: behind a joined particle it opens.
    const joined = text[at] === '‘' && isProclitic(text, at, proclitics)
    if (letterOrDigit.test(before) && letterOrDigit.test(after)) return !joined
    if (joined && letterOrDigit.test(after)) return false
    if (!open && letterOrDigit.test(before)) return true
  }
  if (shape.shape !== 'either') return false
  if (hebrew.test(before) && hebrew.test(after)) {
    // ב"ש: one letter behind the mark, and no quote.
    const acronym = !letterOrDigit.test(text[at + 2] ?? ' ')
    if (acronym || !isProclitic(text, at, proclitics)) return true
  }
  return !open && digit.test(before) && !letterOrDigit.test(after)
}

/**
 * Finds the outermost pairs of quotation marks of a block, by position and shape. Time is linear in the text.
 * @param text one block
 * @param proclitics letters that may be joined to a mark without a space (ب ل و …)
 * @returns pairs in order of the text, not overlapping; nested pairs are left out, and an opening mark without a
 * partner is a pair only at the start of the block or after a colon (speech that runs on into the next paragraph)
 */
export function findQuotePairs(text: string, proclitics: string): QuotePair[] {
  const stack: Open[] = []
  const strays: Open[] = []
  const found: QuotePair[] = []
  const marks = /‘‘|’’|[“„‟”"״″«»‹›‘’']/g
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const at = match.index
    const mark = match[0]
    const shape = shapes[mark]
    if (!shape) continue
    const depth = stack.findLastIndex((open) => open.family === shape.family)
    const isOpen = depth >= 0
    if (isPartOfWord(text, at, shape, isOpen, proclitics)) continue
    const side = sideByPosition(text, at, mark.length, proclitics)
    const closes = isOpen && (side === 'close' || (side === 'either' && shape.shape !== 'open'))
    const opens = !closes && (side === 'open' || !isOpen)
    if (opens) {
      if (side === 'close' && shape.shape !== 'open') {
        if (shape.family !== 'single') strays.push({ at, mark, family: shape.family })
        continue
      }
      if (stack.length < 8) stack.push({ at, mark, family: shape.family })
      continue
    }
    if (depth < 0) continue
    const open = stack[depth]
    stack.length = depth
    if (open) found.push({ start: open.at + mark.length, end: at, unclosed: false, open: open.mark })
  }
  for (const open of pairStrays(text, stack, strays, found)) {
    if (open.mark === "'") continue
    const lead = text.slice(0, open.at).trimEnd()
    if (lead === '' || lead.endsWith(':')) {
      found.push({ start: open.at + open.mark.length, end: text.trimEnd().length, unclosed: true, open: open.mark })
    }
  }
  return outermost(found.filter((pair) => letterOrDigit.test(text.slice(pair.start, pair.end))))
}

/** A quote whose marks do not go together is no longer than this, in UTF-16 units. */
const longestOdd = 1500

/**
 * Pairs marks that found no partner by their shape: «…" of two families, and a first mark with its space on the wrong
 * side (وقال” البرهان يمشي”). Found pairs are added to `found`.
 * @returns the opening marks that are still alone
 */
function pairStrays(text: string, stack: readonly Open[], strays: readonly Open[], found: QuotePair[]): Open[] {
  if (strays.length === 0) return [...stack]
  const taken = new Set<Open>()
  const ends = found.map((pair) => pair.end).sort((a, b) => a - b)
  // No pair may end between the two, or they would cross it.
  const crosses = (from: number, to: number) => (ends[lowerBound(ends, (end) => end, from)] ?? Infinity) < to
  const pair = (open: Open, close: Open | undefined): boolean => {
    if (!close || taken.has(close) || close.at - open.at > longestOdd || crosses(open.at, close.at)) return false
    taken.add(close)
    found.push({ start: open.at + open.mark.length, end: close.at, unclosed: false, open: open.mark })
    return true
  }
  const after = (at: number) => strays[lowerBound(strays, (one) => one.at, at + 1)]
  const alone = stack.filter((open) => open.family === 'single' || !pair(open, after(open.at)))
  for (let i = 0; i + 1 < strays.length; i++) {
    const [open, close] = [strays[i], strays[i + 1]]
    if (!open || taken.has(open) || open.mark !== close?.mark) continue
    // “… قريبا”. وقال: …”: a mark in front of a stop has closed something.
    if (/\s/.test(text[open.at + open.mark.length] ?? ' ') && pair(open, close)) i++
  }
  return alone
}

/** Drops pairs that lie inside another; an unclosed one gives way to the closed pairs within it. */
function outermost(pairs: readonly QuotePair[]): QuotePair[] {
  const sorted = [...pairs].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: QuotePair[] = []
  sorted.forEach((pair, i) => {
    const last = kept.at(-1)
    if (last && pair.start < last.end) return
    const next = sorted[i + 1]
    if (pair.unclosed && next && next.start < pair.end) return
    kept.push(pair)
  })
  return kept
}

const anyWord = /[\p{L}\p{N}]/u

/** True when a block holds nothing but this quote, apart from marks and punctuation. */
export function isWholeBlock(text: string, pair: Span): boolean {
  return !anyWord.test(text.slice(0, pair.start)) && !anyWord.test(text.slice(pair.end))
}
