import type { LanguageCode } from './direction'
import { countWords } from './words'

/**
 * Words that a reader takes in a minute, silently. English and Hebrew: Brysbaert 2019 and Trauzettel-Klosinski &
 * Dietz 2012 (IReST), 228 and 187; Arabic: IReST, 138; Persian: 181; Urdu has no figure of its own and is read like
 * Persian, whose script and word lengths it shares.
 */
const wordsPerMinute: Readonly<Record<LanguageCode, number>> = { ar: 138, fa: 181, ur: 181, he: 187, en: 228 }

/** Reading time in minutes, at least one for a text that has words. */
export function readingMinutes(words: number, language: LanguageCode): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / wordsPerMinute[language]))
}

/** Characters as a person counts them: letters with their marks are one (grapheme clusters, UAX #29). */
export function countCharacters(text: string): number {
  let count = 0
  for (const _one of segmenter.segment(text)) count++
  return count
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Words beyond which a sentence of news is hard to follow; agencies ask for 25 to 35. */
export const longSentence = 40

/** Sentences of a block that have more words than are easily followed. */
export function longSentences(text: string): number {
  return text.split(/(?<=[.!?؟۔…])["”»]?\s+/u).filter((sentence) => countWords(sentence) > longSentence).length
}
