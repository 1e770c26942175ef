import { languages } from '../attribution/languages'
import type { LanguageCode } from '../text/direction'

/** What a search does not mind; each can be switched. */
export interface FindOptions {
  /** Vowel marks, and tatweel. */
  readonly ignoreDiacritics: boolean
  /** أ إ آ ٱ are ا, ؤ is و, ئ is ي, and a hamza of its own is none. */
  readonly ignoreHamza: boolean
  /** ة is ه. */
  readonly ignoreTehMarbuta: boolean
  /** ى is ي. */
  readonly ignoreAlefMaksura: boolean
  /** Persian ی and ک are Arabic ي and ك, Urdu ہ and ھ are ه. */
  readonly ignorePersian: boolean
  /** ٣ and ۳ are 3. */
  readonly ignoreDigits: boolean
  readonly ignoreCase: boolean
  /** Only whole words, with the particles and the pronouns that a language joins to them. */
  readonly wholeWords: boolean
  /** The question is a regular expression. */
  readonly regex: boolean
}

export const easyFind: FindOptions = {
  ignoreDiacritics: true,
  ignoreHamza: true,
  ignoreTehMarbuta: true,
  ignoreAlefMaksura: true,
  ignorePersian: true,
  ignoreDigits: true,
  ignoreCase: true,
  wholeWords: false,
  regex: false,
}

/** A place in a text, in UTF-16 offsets. */
export interface Match {
  readonly start: number
  readonly end: number
  /** What the groups of a regular expression caught, the whole first. */
  readonly groups: readonly (string | undefined)[]
}

// Unicode 16, 9.2: harakat and Koranic marks, tatweel, and the invisible marks of direction; 9.1: Hebrew points.
const diacritic =
  /^[\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06ED\u0640\u05B0-\u05C7\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFDD0]$/
const hamza: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ي', ء: '' }
/** A hamza or a madda that is a character of its own behind its letter. */
const hamzaMark = /^[\u0653-\u0655]$/
const persian: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ۀ: 'ه' }

function digitValue(character: string): string | null {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  return null
}

/** One character as it is compared; '' for one that is passed over. */
function comparable(character: string, options: FindOptions): string {
  if (options.ignoreDiacritics && diacritic.test(character)) return ''
  if (options.ignoreHamza && hamzaMark.test(character)) return ''
  let letter = character
  if (options.ignorePersian) letter = persian[letter] ?? letter
  if (options.ignoreHamza) letter = hamza[letter] ?? letter
  if (options.ignoreTehMarbuta && letter === 'ة') letter = 'ه'
  if (options.ignoreAlefMaksura && (letter === 'ى' || (letter === 'ی' && !options.ignorePersian))) letter = 'ي'
  if (options.ignoreDigits) letter = digitValue(letter) ?? letter
  if (!options.ignoreCase || letter === '') return letter
  const lower = letter.toLowerCase()
  // İ becomes two characters; it stays what it is, so that a place keeps its length.
  return lower.length === letter.length ? lower : letter
}

interface Comparable {
  readonly text: string
  /** For each unit of `text` the offset of its character in the original. */
  readonly offsets: readonly number[]
}

function fold(text: string, options: FindOptions): Comparable {
  let folded = ''
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    const letter = comparable(character, options)
    for (let i = 0; i < letter.length; i++) offsets.push(at)
    folded += letter
    at += character.length
  }
  offsets.push(text.length)
  return { text: folded, offsets }
}

const inWord = /[\p{L}\p{M}\p{N}\u0640\u200C\u200D]/u

/** The particles and pronouns that may be joined to a word, as patterns over its comparable form. */
function joinedTo(language: LanguageCode, options: FindOptions) {
  const { conjunctions, prepositionalProclitics, proclitics, definiteArticles, contractedArticles, possessiveEndings } =
    languages[language]
  const any = (words: readonly string[]) =>
    [...new Set(words.map((word) => fold(word, options).text))].filter(Boolean).map(escapePattern).join('|')
  const optional = (words: readonly string[]) => (words.length > 0 ? `(?:${any(words)})?` : '')
  const articles = [...definiteArticles, ...contractedArticles]
  const particles = [...new Set([...prepositionalProclitics, ...proclitics])]
  return {
    before: new RegExp(`^${optional(conjunctions)}${optional(particles)}${optional(articles)}$`, 'u'),
    behind: new RegExp(`^${optional(possessiveEndings)}$`, 'u'),
  }
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Finds the same question in one text after another. */
export type Finder = (text: string) => readonly Match[]

/** Matches of one text beyond which nobody counts them. */
const mostMatches = 10_000

/**
 * Prepares a search.
 * @param language whose joined particles a whole word may have
 * @returns null for an empty question, or for a regular expression that is none
 */
export function createFinder(query: string, options: FindOptions, language: LanguageCode): Finder | null {
  const pattern = patternOf(query, options)
  if (!pattern) return null
  const joined = options.wholeWords ? joinedTo(language, options) : null
  return (text) => {
    const folded = fold(text, options)
    const found: Match[] = []
    pattern.lastIndex = 0
    for (
      let match = pattern.exec(folded.text);
      match && found.length < mostMatches;
      match = pattern.exec(folded.text)
    ) {
      const from = match.index
      const to = from + match[0].length
      // A pattern that matches nothing would stand still.
      if (to === from) {
        pattern.lastIndex++
        continue
      }
      if (joined && !standsAlone(folded.text, from, to, joined)) continue
      found.push({ start: folded.offsets[from] ?? 0, end: endOf(text, folded, to, options), groups: [...match] })
    }
    return found
  }
}

function patternOf(query: string, options: FindOptions): RegExp | null {
  if (query === '') return null
  const folded = options.regex ? foldPattern(query, options) : escapePattern(fold(query, options).text)
  if (folded === '') return null
  try {
    return new RegExp(folded, options.ignoreCase ? 'giu' : 'gu')
  } catch {
    return null
  }
}

/** A regular expression over comparable text: its letters are folded, what is behind a backslash is not. */
function foldPattern(query: string, options: FindOptions): string {
  const letters = { ...options, ignoreCase: false }
  return query.replace(/\\(?:u\{?[\da-f]+\}?|p\{[^}]*\}|P\{[^}]*\}|.)|[^\\]/giu, (piece) =>
    piece.startsWith('\\') ? piece : comparable(piece, letters),
  )
}

/** The end in the text itself: marks that were passed over behind the last letter belong to it. */
function endOf(text: string, folded: Comparable, to: number, options: FindOptions): number {
  let end = folded.offsets[to - 1] ?? 0
  end += text.codePointAt(end) !== undefined && (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  while (end < text.length && options.ignoreDiacritics && /[\u064B-\u065F\u0670\u05B0-\u05C7]/.test(text.charAt(end)))
    end++
  return end
}

function standsAlone(
  text: string,
  from: number,
  to: number,
  joined: { readonly before: RegExp; readonly behind: RegExp },
): boolean {
  let start = from
  while (start > 0 && inWord.test(text.charAt(start - 1))) start--
  let end = to
  while (end < text.length && inWord.test(text.charAt(end))) end++
  return joined.before.test(text.slice(start, from)) && joined.behind.test(text.slice(to, end))
}

/** What a match is replaced with: `$1` to `$99` and `$&` name what a regular expression has caught. */
export function replacementFor(match: Match, matched: string, replacement: string, options: FindOptions): string {
  if (!options.regex) return replacement
  return replacement.replace(/\$(\$|&|\d{1,2})/g, (whole, name: string) => {
    if (name === '$') return '$'
    if (name === '&') return matched
    const group = Number(name)
    return group < match.groups.length ? (match.groups[group] ?? '') : whole
  })
}
