import { fold } from './fold'
import { memoise } from './memo'

/** A word or one character of punctuation, with UTF-16 offsets into the text it came from. */
export interface Token {
  readonly start: number
  readonly end: number
  /** The word folded for comparison; for punctuation the character itself. */
  readonly key: string
  readonly word: boolean
}

// A word: letters, marks and digits, held together by joiners, and by apostrophes and hyphens between letters. In
// Hebrew also by the mark before an acronym's last letter (צה"ל, with an ending מנכ"לית) and the one behind a
// shortened or foreign word (פרופ'). Two single marks, as Urdu newspapers set a double one, are one token;
// so are capitals with full stops (U.S.).
export const tokenPattern =
  /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{M}\p{N}\u0640\uFDD0\u200C\u200D]+(?:['’׳\-‐\u05BE][\p{L}\p{N}]+)*(?:(?<=[\u05D0-\u05EA])["״][\u05D0-\u05EA](?:ית|ים|ות|יות)?(?![\u05D0-\u05EA])|(?<=[\u05D0-\u05EA])['׳](?![\u05D0-\u05EA])|(?<=[גזץ])’(?![\u05D0-\u05EA]))?|‘‘|’’|[^\s\p{L}\p{M}\p{N}]/gu

// The text that was seen first stands for all that read the same: whoever looks it up again finds it hashed already.
const readWord = memoise((raw: string) => {
  const word = /[\p{L}\p{N}]/u.test(raw)
  return { raw, key: word ? fold(raw) : raw, word }
})

/** What a character means for the short way through a text: most words are plain letters with a space behind them. */
const [other, letter, space, stop] = [0, 1, 2, 3] as const
const classes = new Uint8Array(0x2100)
// Arabic letters and vowel signs, Persian and Urdu letters, small Latin ones and digits: no rule of the pattern asks
// for more of them than that they go on.
for (const [from, to] of [
  [0x620, 0x65f],
  [0x66e, 0x6d3],
  [0x61, 0x7a],
  [0x30, 0x39],
] as const)
  classes.fill(letter, from, to + 1)
for (const one of ' \t\n') classes[one.charCodeAt(0)] = space
// Marks that end a word and are a token by themselves, wherever they stand.
for (const one of '.,:;!?()[]/،؛؟«»“”…–—') classes[one.charCodeAt(0)] = stop

/**
 * Splits a text into words and punctuation.
 * @param text any text; offsets in the result are UTF-16 units of it
 * @param from offset of white space to begin at, or 0
 * @param each is called with each token and its text as it stands
 */
export function tokenise(text: string, from = 0, each?: (token: Token, raw: string) => void): Token[] {
  const tokens: Token[] = []
  let start = from
  while (start < text.length) {
    let end = plainEnd(text, start)
    if (end === start) {
      start++
      continue
    }
    if (end < 0) {
      tokenPattern.lastIndex = start
      const match = tokenPattern.exec(text)
      if (!match) break
      start = match.index
      end = start + match[0].length
    }
    const { raw, key, word } = readWord(text.slice(start, end))
    const token = { start, end, key, word }
    tokens.push(token)
    each?.(token, raw)
    start = end
  }
  return tokens
}

const classOf = (text: string, i: number): number => classes[text.charCodeAt(i)] ?? other

/** Where the token that starts at an offset ends, if no rule of the pattern is needed: `start` for a space, −1 if one is. */
function plainEnd(text: string, start: number): number {
  const first = classOf(text, start)
  if (first === space) return start
  if (first === stop) return start + 1
  let end = start
  while (end < text.length && classOf(text, end) === letter) end++
  if (end === start) return -1
  return end === text.length || classOf(text, end) !== other ? end : -1
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u0640'’]|\u200C|\u200D|\uFDD0)*/gu

/**
 * Counts words as a word processor does: runs of letters and digits.
 * @param enough stops counting at so many, where the caller asks for no more
 */
export function countWords(text: string, enough = Number.POSITIVE_INFINITY): number {
  let count = 0
  wordPattern.lastIndex = 0
  while (count < enough && wordPattern.exec(text)) count++
  return count
}
