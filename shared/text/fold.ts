/**
 * Folding for comparison, never for display: two spellings that a reader takes for one word fold to one string.
 * Sources: Unicode 16 chapter 9.2 (Arabic marks and tatweel) and the orthographic normalisation that Arabic
 * information retrieval has used since Larkey et al. 2002 (alef, yeh and teh marbuta forms).
 */
const dropped =
  /[\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFDD0\uFEFF\u05B0-\u05C7]|[\u0300-\u036F]/g

const letters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ؤ: 'و',
  ئ: 'ي',
}
const folding = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
/** Letters that fold to themselves: most words hold no others, and the rest of `fold` costs ten times as much. */
const folded = /^(?:[a-z]*|[\u0621\u0627\u0628\u062A-\u063A\u0641-\u0648\u064A]*|[\u05D0-\u05EA]*)$/

/**
 * Folds a word for comparison.
 * @param word any text
 * @returns the text in lower case, without diacritics, tatweel and invisible controls, with one form for each
 * family of Arabic letters; it may be shorter than the input
 */
export function fold(word: string): string {
  if (folded.test(word)) return word
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u05BE/g, '-')
    .replace(dropped, '')
    .replace(folding, (letter) => letters[letter] ?? letter)
}

/** So many letters at least has a word without its ending of the feminine. */
const shortestWithout = 4

/**
 * Drops the Arabic ending of the feminine, so that “مستعجلة” and “مستعجل” are one word.
 * @param folded a word as `fold` returns it
 */
export function withoutFeminine(folded: string): string {
  return folded.length > shortestWithout && folded.endsWith('ه') ? folded.slice(0, -1) : folded
}

/** Folds each word of a phrase and joins them with single spaces. */
export function foldPhrase(phrase: string): string {
  return phrase.split(/\s+/u).filter(Boolean).map(fold).join(' ')
}

/** The forms of a name without empty ones and those that fold to the name or to an earlier form. */
export function distinctForms(forms: readonly string[], name: string): string[] {
  const seen = new Set([foldPhrase(name)])
  return forms.filter((form) => {
    const folded = foldPhrase(form)
    if (folded === '' || seen.has(folded)) return false
    seen.add(folded)
    return true
  })
}
