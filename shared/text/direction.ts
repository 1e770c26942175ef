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

const unitsOf = (letters: string): ReadonlySet<number> => new Set([...letters].map((letter) => letter.charCodeAt(0)))
const urduLetters = unitsOf('ٹڈڑںےہھ')
const persianLetters = unitsOf('پچژگیک')

/** How many letters of each alphabet a text has; one pass over its units, because every file that is opened is counted. */
function countLetters(text: string) {
  const found = { latin: 0, hebrew: 0, arabic: 0, urdu: 0, persian: 0 }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const lower = unit | 0x20
    if (lower >= 0x61 && lower <= 0x7a) found.latin++
    else if (unit >= 0x05d0 && unit <= 0x05ea) found.hebrew++
    else if ((unit >= 0x0620 && unit <= 0x064a) || (unit >= 0x066e && unit <= 0x06d3)) {
      found.arabic++
      // Neither has a letter of its own among the basic ones.
      if (unit < 0x066e) continue
      if (urduLetters.has(unit)) found.urdu++
      if (persianLetters.has(unit)) found.persian++
    }
  }
  return found
}

/**
 * Guesses the language from the letters that only some alphabets have.
 * @param text plain text; the first 20,000 UTF-16 units are read
 * @returns 'ar' when there is nothing to go by
 */
export function detectLanguage(text: string): LanguageCode {
  const { latin, hebrew, arabic, urdu, persian } = countLetters(text.slice(0, sampleLength))
  if (hebrew > latin && hebrew > arabic) return 'he'
  if (latin > arabic) return 'en'
  // ٹ ڈ ڑ ں ے ہ ھ are Urdu; پ چ ژ گ with Persian ی and ک are Persian or Urdu; ة ى ي ك are Arabic.
  if (urdu > arabic / 50) return 'ur'
  if (persian > arabic / 25) return 'fa'
  return 'ar'
}
