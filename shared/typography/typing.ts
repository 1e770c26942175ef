import type { LanguageCode } from '../text/direction'

/** A quotation mark that has been opened and not closed, of the style's own marks. */
function isOpen(before: string, open: string, close: string): boolean {
  if (open === close) return (before.split(open).length - 1) % 2 === 1
  return before.lastIndexOf(open) > before.lastIndexOf(close)
}

/** Particles of one letter that stand before a quoted word, with the tatweel that ties them to it (بـ“…”). */
const joined = /(?:^|[\s(،؛])[وفبلكس]{1,2}\u0640?$/u

/**
 * Which of the style's marks a typed quotation mark is, by its place: behind a space, an opening bracket or a joined
 * particle it opens, anywhere else it closes what is open. Where nothing is open it opens.
 * @param before the text of the block in front of the place
 */
export function quoteMarkFor(before: string, [open, close]: readonly [string, string]): string {
  const last = before.at(-1) ?? ''
  if (isOpen(before, open, close)) return /^$|[\s([{]/.test(last) && !/[.!?؟،؛:]\s*$/u.test(before) ? open : close
  if (/^$|[\s([{\u0640:]/.test(last) || joined.test(before)) return open
  return before.includes(open) ? close : open
}

const arabic: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }
const arabicLetter = /[\u0620-\u064A\u066E-\u06D3\u06FA-\u06FC]/u

/** The last character of a text that is a letter of some alphabet or a digit. */
function lastStrong(text: string): string {
  for (let i = text.length - 1; i >= 0; i--) if (/[\p{L}\p{N}]/u.test(text.charAt(i))) return text.charAt(i)
  return ''
}

/**
 * The mark that is meant by a Latin comma, semicolon or question mark: the Arabic one among Arabic letters, the typed
 * one behind a Latin word or a figure (1,000).
 */
export function punctuationFor(before: string, typed: string, language: LanguageCode): string {
  if (language === 'en' || language === 'he') return typed
  const last = lastStrong(before)
  if (/\p{N}/u.test(before.at(-1) ?? '')) return typed
  return last === '' || arabicLetter.test(last) ? (arabic[typed] ?? typed) : typed
}
