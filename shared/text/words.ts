import { fold } from './fold'

/** A word or one character of punctuation, with UTF-16 offsets into the text it came from. */
export interface Token {
  readonly start: number
  readonly end: number
  /** The word folded for comparison; for punctuation the character itself. */
  readonly key: string
  readonly word: boolean
}

// A word: letters, marks and digits, held together by joiners, and by apostrophes and hyphens between letters.
const pattern = /[\p{L}\p{M}\p{N}\u0640\u200C\u200D]+(?:['’\-‐][\p{L}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

// A text has far fewer words than places for them; the limit keeps a hostile one from filling the memory.
const mostFolded = 50_000
const folded = new Map<string, string>()

function foldOnce(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  if (folded.size >= mostFolded) folded.clear()
  const key = fold(word)
  folded.set(word, key)
  return key
}

/**
 * Splits a text into words and punctuation.
 * @param text any text; offsets in the result are UTF-16 units of it
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const raw = match[0]
    const word = /[\p{L}\p{N}]/u.test(raw)
    tokens.push({ start: match.index, end: match.index + raw.length, key: word ? foldOnce(raw) : raw, word })
  }
  return tokens
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u0640'’]|\u200C|\u200D)*/gu

/** Counts words as a word processor does: runs of letters and digits. */
export function countWords(text: string): number {
  let count = 0
  wordPattern.lastIndex = 0
  while (wordPattern.exec(text)) count++
  return count
}
