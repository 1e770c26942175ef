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

/** A sentence with the form of each word that goes with a man or a woman: {قال|قالت}. */
export function agree(sentence: string, gender: 'm' | 'f'): string {
  return sentence.replaceAll(/\{([^|{}]*)\|([^|{}]*)\}/gu, (_, he: string, she: string) => (gender === 'm' ? he : she))
}

const said = ['لا أحد هنا يقبل بهذا الأمر مهما طال الزمن', 'هذه السنة كانت صعبة على الجميع بدون استثناء']

/** An article of a headline and the sentences given, with words of ours where they have an @. */
export function sayInArabic(sentences: string): string {
  let next = 0
  return `عنوان الخبر\n${sentences.replaceAll('@', () => said[next++ % said.length] ?? '')}`
}

/** Who says each pair of marks of an Arabic article. */
export function whose(article: string): readonly (string | undefined)[] {
  return readSpeech(article, 'ar').map(({ speaker }) => speaker)
}
