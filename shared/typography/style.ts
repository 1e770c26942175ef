import * as v from 'valibot'

/** What is checked in a text as it is written; `check.*` in the messages has for each its sentence and its reason. */
export const typographyRules = [
  'space-before',
  'space-after',
  'double-space',
  'doubled-word',
  'latin-mark',
  'tatweel',
  'presentation-form',
  'tanween',
  'word-end',
  'mixed-digits',
  'invisible',
  'quote-style',
] as const
export type TypographyRule = (typeof typographyRules)[number]

export const quoteStyles = ['any', 'guillemets', 'curly', 'straight'] as const
export const digitStyles = ['any', 'western', 'arabic', 'persian'] as const
export const tanweenStyles = ['any', 'before-alef', 'after-alef'] as const

/** How a desk writes. A file of it can be shared. */
export const styleSchema = v.strictObject({
  /** Quotation marks: «…», “…”, "…". */
  quotes: v.picklist(quoteStyles),
  /** Whether a straight mark that is typed becomes one of the style's, and a Latin comma in Arabic an Arabic one. */
  smartTyping: v.boolean(),
  digits: v.picklist(digitStyles),
  /** مرحبًا or مرحباً. */
  tanween: v.picklist(tanweenStyles),
  /** Rules that are switched off. */
  /** Words of the house that no dictionary has. */
  words: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(5000)), []),
  off: v.pipe(v.array(v.picklist(typographyRules)), v.maxLength(typographyRules.length)),
})
export type HouseStyle = v.InferOutput<typeof styleSchema>

export const plainStyle: HouseStyle = {
  quotes: 'any',
  smartTyping: true,
  digits: 'any',
  tanween: 'any',
  words: [],
  off: [],
}

/** The file of a house style. */
export const styleFileSchema = v.object({
  format: v.literal('isnad-style'),
  version: v.literal(1),
  style: styleSchema,
})

/** The marks of a style: the opening and the closing one. */
export function marksOf(style: HouseStyle): readonly [string, string] {
  switch (style.quotes) {
    case 'guillemets':
      return ['«', '»']
    case 'straight':
      return ['"', '"']
    case 'curly':
    case 'any':
      return ['“', '”']
  }
}
