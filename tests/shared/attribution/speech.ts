import { analyse, quotesOf } from '../../../shared/attribution/analyse'
import type { QuoteKind } from '../../../shared/attribution/types'
import { structureLines, toBlockTexts } from '../../../shared/structure/lines'
import type { LanguageCode } from '../../../shared/text/direction'

/** A pair of marks as a test asks for it: what stands in it, and who says it by the name that a person reads. */
export interface Said {
  readonly text: string
  readonly kind: QuoteKind
  readonly speaker: string | undefined
}

/** Reads a text, its first line the headline, and says of every pair of marks what it is and whose. */
export function readSpeech(text: string, language: LanguageCode): readonly Said[] {
  const found = analyse(toBlockTexts(structureLines(text)), language)
  const names = new Map(found.speakers.map((one) => [one.key, one.name]))
  return quotesOf(found).map(({ text: words, kind, speaker }) => ({
    text: words,
    kind,
    speaker: names.get(speaker ?? ''),
  }))
}
