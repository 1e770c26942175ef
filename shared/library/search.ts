import { fold } from '../text/fold'
import { memoise } from '../text/memo'

/** A stretch of text around a hit; `start` and `end` are UTF-16 offsets of the hit in it. */
export interface Excerpt {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How much of the text is shown on each side of a hit, in UTF-16 units. */
const around = 60

/** Text as it is compared; each letter folds on its own, so that a place in it can be found in the text itself. */
export const foldText = fold

const foldedLength = memoise((letter: string) => fold(letter).length)

/** The words of a question, folded; a draft is found when it holds all of them. */
export function queryWords(query: string): readonly string[] {
  return foldText(query).split(/\s+/u).filter(Boolean).slice(0, 12)
}

/** Offsets into the text of a stretch of its folded form. */
function unfold(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let at = 0
  let folded = 0
  let start = -1
  for (const letter of text) {
    const length = foldedLength(letter)
    if (start < 0 && folded + length > from) start = at
    // Marks behind the last letter belong to it.
    if (folded >= to && length > 0) return { start, end: at }
    folded += length
    at += letter.length
  }
  return { start: Math.max(0, start), end: at }
}

/**
 * Where a text holds a folded word, with some of its surroundings.
 * @returns null when it does not
 */
export function excerptOf(text: string, folded: string, word: string): Excerpt | null {
  const found = folded.indexOf(word)
  if (found < 0) return null
  const { start, end } = unfold(text, found, found + word.length)
  const from = start <= around ? 0 : Math.max(0, text.lastIndexOf(' ', start - around) + 1)
  const space = text.indexOf(' ', end + around)
  const to = space < 0 ? text.length : space
  const before = from > 0 ? '… ' : ''
  const behind = to < text.length ? ' …' : ''
  return {
    text: `${before}${text.slice(from, to)}${behind}`,
    start: before.length + start - from,
    end: before.length + end - from,
  }
}
