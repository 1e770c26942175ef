import type { BlockText } from '../attribution/types'
import { countWords } from '../text/words'

/** A block found in plain text. */
export interface PlainBlock {
  readonly type: 'heading' | 'paragraph' | 'bullet' | 'ordered'
  /** 1 for the headline, 2 for subheads, 0 otherwise. */
  readonly level: 0 | 1 | 2
  readonly text: string
}

const longestHeadline = 22
const longestSubhead = 14
/** So many words at least has the paragraph below a subhead. */
const shortestBelow = 9
const bullet = /^[-–—•*·▪◦]\s+/u
const numbered = /^[\p{N}]{1,3}\s?[.)\-–]\s+/u
const sentenceEnd = /[.!؟?…:،؛;,][”“"»’)]*$/u

function isSubhead(line: string, next: string | undefined, previous: PlainBlock | undefined): boolean {
  if (next === undefined || previous === undefined) return false
  // A subhead stands above text that is longer than itself.
  if (next.length <= line.length * 1.5 || sentenceEnd.test(line) || !/\p{L}/u.test(line)) return false
  return countWords(line, longestSubhead + 1) <= longestSubhead && countWords(next, shortestBelow) >= shortestBelow
}

/**
 * Finds the structure of plain text: headline, subheads, paragraphs and list items.
 * A first line that is short and does not end like a sentence is the headline. Blank lines only separate.
 * @param text any line endings
 * @param asFragment true for text pasted into a draft that has a headline already: then no headline is looked for
 * @returns blocks without empty ones; texts are trimmed, otherwise as they were
 */
export function structureLines(text: string, asFragment = false): PlainBlock[] {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\u0085\f]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const blocks: PlainBlock[] = []
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const previous = blocks.at(-1)
    if (
      i === 0 &&
      !asFragment &&
      countWords(line, longestHeadline + 1) <= longestHeadline &&
      !/[.،؛,;:]$/u.test(line)
    ) {
      blocks.push({ type: 'heading', level: 1, text: line })
    } else if (bullet.test(line)) {
      blocks.push({ type: 'bullet', level: 0, text: line.replace(bullet, '') })
    } else if (numbered.test(line)) {
      blocks.push({ type: 'ordered', level: 0, text: line.replace(numbered, '') })
    } else if (
      isSubhead(line, next, previous ?? (asFragment ? { type: 'paragraph', level: 0, text: '' } : undefined))
    ) {
      blocks.push({ type: 'heading', level: 2, text: line })
    } else {
      blocks.push({ type: 'paragraph', level: 0, text: line })
    }
  })
  return blocks
}

/** The same blocks as the attribution engine reads them. */
export function toBlockTexts(blocks: readonly PlainBlock[]): BlockText[] {
  return blocks.map((block) => ({
    type: block.type === 'bullet' || block.type === 'ordered' ? 'list_item' : block.type,
    level: block.level,
    text: block.text,
  }))
}
