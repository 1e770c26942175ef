import { languages } from '../../attribution/languages'
import { findQuotePairs } from '../../attribution/words/quotes'
import { convertDigits, digitFamily } from '../digits'
import type { TypographyCheck, TypographyFinding } from '../finding'

/** Figures in other digits than the rest of the draft, or than the style's; 25.5 and 2026/11 are one figure each. */
export const mixedDigits: TypographyCheck = ({ text }, { digits }) => {
  if (digits === null) return []
  const figures = /[0-9\u0660-\u0669\u06F0-\u06F9]+(?:[.,٫٬:/-][0-9\u0660-\u0669\u06F0-\u06F9]+)*/g
  return [...text.matchAll(figures)].flatMap(({ index, 0: figure }): TypographyFinding[] => {
    // Behind a Latin letter Western digits belong to the word (F16, COVID-19).
    if (/[A-Za-z][-–]?$/.test(text.slice(Math.max(0, index - 2), index))) return []
    const other = [...figure].some((character) => (digitFamily(character) ?? digits) !== digits)
    const end = index + figure.length
    return other ? [{ rule: 'mixed-digits', start: index, end, fix: convertDigits(figure, digits) }] : []
  })
}

/**
 * The pairs of quotation marks of a block, those within another left out. Straight single ones are too: where an
 * apostrophe is taken for a mark (’tis the boys’ turn), setting the style right would break a word.
 */
export function pairsIn(text: string, language: keyof typeof languages) {
  const { prepositionalProclitics, conjunctions } = languages[language]
  const letters = [...prepositionalProclitics, ...conjunctions].join('')
  return findQuotePairs(text, letters).filter((pair) => !pair.unclosed && pair.open.length === 1 && pair.open !== "'")
}

/** Quotation marks of another style than the rest of the draft, or than the house's. */
export const quoteStyle: TypographyCheck = ({ text }, { marks, language }) => {
  if (!marks) return []
  return pairsIn(text, language).flatMap(({ start, end }): TypographyFinding[] => {
    // Urdu sets the curly marks the other way round (”…“), and not all papers do.
    if (language === 'ur' && marks[0] === '“' && /^[“”]{2}$/.test(text.charAt(start - 1) + text.charAt(end))) return []
    const both: TypographyFinding[] = [
      { rule: 'quote-style', start: start - 1, end: start, fix: marks[0] },
      { rule: 'quote-style', start: end, end: end + 1, fix: marks[1] },
    ]
    return both.filter((one) => text.slice(one.start, one.end) !== one.fix)
  })
}
