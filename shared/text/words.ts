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
const pattern =
  /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{M}\p{N}\u0640\uFDD0\u200C\u200D]+(?:['’׳\-‐\u05BE][\p{L}\p{N}]+)*(?:(?<=[\u05D0-\u05EA])["״][\u05D0-\u05EA](?:ית|ים|ות|יות)?(?![\u05D0-\u05EA])|(?<=[\u05D0-\u05EA])['׳](?![\u05D0-\u05EA])|(?<=[גזץ])’(?![\u05D0-\u05EA]))?|‘‘|’’|[^\s\p{L}\p{M}\p{N}]/gu

const readWord = memoise((raw: string) => {
  const word = /[\p{L}\p{N}]/u.test(raw)
  return { key: word ? fold(raw) : raw, word }
})

/**
 * Splits a text into words and punctuation.
 * @param text any text; offsets in the result are UTF-16 units of it
 * @param from offset of white space to begin at, or 0
 * @param each is called with each token and its text as it stands
 */
export function tokenise(text: string, from = 0, each?: (token: Token, raw: string) => void): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const raw = match[0]
    const { key, word } = readWord(raw)
    const token = { start: match.index, end: match.index + raw.length, key, word }
    tokens.push(token)
    each?.(token, raw)
  }
  return tokens
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u0640'’]|\u200C|\u200D|\uFDD0)*/gu

/** Counts words as a word processor does: runs of letters and digits. */
export function countWords(text: string): number {
  let count = 0
  wordPattern.lastIndex = 0
  while (wordPattern.exec(text)) count++
  return count
}
