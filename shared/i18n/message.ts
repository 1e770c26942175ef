/** A message that depends on a number, by the plural categories of CLDR. */
export interface Plural {
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

export interface Message {
  readonly en: string | Plural
  readonly ar: string | Plural
}

/** The plural forms of an Arabic noun: none, one, two as whole phrases, and the counted noun for the rest. */
export const arabicNoun = (
  zero: string,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
): Plural => ({
  zero,
  one,
  two,
  few: `{count} ${few}`,
  many: `{count} ${many}`,
  other: `{count} ${other}`,
})
