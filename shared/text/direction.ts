export type Direction = 'rtl' | 'ltr'
export type LanguageCode = 'ar' | 'fa' | 'ur' | 'he' | 'en'

export const languageCodes: readonly LanguageCode[] = ['ar', 'fa', 'ur', 'he', 'en']

/** The direction in which a language is written. */
export function directionOf(language: LanguageCode): Direction {
  return language === 'en' ? 'ltr' : 'rtl'
}

const rtlLetter = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const letter = /\p{L}/u

/**
 * Direction of a text by its first strong letter (rule P2 of the Unicode Bidirectional Algorithm, UAX #9).
 * @returns null when the text has no letter
 */
export function firstStrongDirection(text: string): Direction | null {
  for (const character of text) {
    if (letter.test(character)) return rtlLetter.test(character) ? 'rtl' : 'ltr'
  }
  return null
}

const sampleLength = 20_000

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/**
 * Guesses the language from the letters that only some alphabets have.
 * @param text plain text; the first 20,000 UTF-16 units are read
 * @returns 'ar' when there is nothing to go by
 */
export function detectLanguage(text: string): LanguageCode {
  const sample = text.slice(0, sampleLength)
  const latin = count(sample, /[A-Za-z]/g)
  const hebrew = count(sample, /[\u05D0-\u05EA]/g)
  const arabic = count(sample, /[\u0620-\u064A\u066E-\u06D3]/g)
  if (hebrew > latin && hebrew > arabic) return 'he'
  if (latin > arabic) return 'en'
  // ٹ ڈ ڑ ں ے ہ ھ are Urdu; پ چ ژ گ with Persian ی and ک are Persian or Urdu; ة ى ي ك are Arabic.
  const urdu = count(sample, /[ٹڈڑںےہھ]/g)
  if (urdu > arabic / 50) return 'ur'
  const persian = count(sample, /[پچژگیک]/g)
  if (persian > arabic / 25) return 'fa'
  return 'ar'
}
