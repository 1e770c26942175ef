import type { TypographyCheck, TypographyFinding } from '../finding'

const marks = '،؛:.؟!?,;'

/** No space in front of ، ؛ : . ؟ ! (the marks stand close to the word before them in every script here). */
export const spaceBefore: TypographyCheck = ({ text }) =>
  [...text.matchAll(new RegExp(`(?<=[^\\s])[ \\u00A0]+(?=[${marks}](?![${marks}]|\\p{N}))`, 'gu'))].map(
    ({ index, 0: spaces }): TypographyFinding => {
      return { rule: 'space-before', start: index, end: index + spaces.length, fix: '' }
    },
  )

/** A space behind ، ؛ : . ؟ ! where a letter follows; not within figures, addresses, abbreviations and file names. */
export const spaceAfter: TypographyCheck = ({ text }) =>
  [...text.matchAll(/(?:[،؛؟!]|(?<=[\u0620-\u064A\u05D0-\u05EA»”)])[.:,;?])(?=\p{L}|[«“(]\p{L})/gu)].flatMap(
    ({ index, 0: mark }): TypographyFinding[] => {
      const word = /\S*$/.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? ''
      // “أ.د” and “ق.م” are abbreviations; an address has its own rules.
      if (mark === '.' && /(?:^|[.(])\p{L}$/u.test(word)) return []
      if (/[@/\\]|www|https?/i.test(word)) return []
      return [{ rule: 'space-after', start: index, end: index + mark.length, fix: `${mark} ` }]
    },
  )

/** One space between words. */
export const doubleSpace: TypographyCheck = ({ text }) =>
  [...text.matchAll(/(?<=\S) {2,}(?=\S)/g)].map(({ index, 0: spaces }): TypographyFinding => {
    return { rule: 'double-space', start: index, end: index + spaces.length, fix: ' ' }
  })

/** Words that a language doubles to stress (جدا جدا, לאט לאט, very very). */
const stressed: ReadonlySet<string> = new Set(
  'جدا جداً جدًا كثيرا كثيراً قليلا رويدا صفا بابا يوما خطوة לאט מאוד רגע very bye no خیلی کم بہت آہستہ'.split(' '),
)

/** The same word twice in a row. */
export const doubledWord: TypographyCheck = ({ text }) => {
  const pattern = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]{2,}) +\1(?![\p{L}\p{M}\p{N}])/gu
  return [...text.matchAll(pattern)].flatMap(({ index, 0: both, 1: word = '' }): TypographyFinding[] =>
    stressed.has(word.toLowerCase())
      ? []
      : [{ rule: 'doubled-word', start: index, end: index + both.length, fix: word }],
  )
}
