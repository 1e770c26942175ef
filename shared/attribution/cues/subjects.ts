import type { NounPhrase } from '../words/noun-phrase'
import { isComma, keyAt, type PhraseText } from '../words/phrase-text'
import type { WordGroup } from '../words/word-groups'
import type { CueText } from './cue'

/** How many tokens may stand between a verb and its subject. */
export const farthestSubject = 16

/** The same where the subject has titles set off by commas (“مارك روته، الأمين العام للناتو، أكد”). */
export const farthestApposition = 34

/** Whether the word at token `i`, inside marks or out of them, is of a group. */
export function is(c: Pick<PhraseText, 'infos' | 'lexicon'>, i: number, group: WordGroup): boolean {
  const info = c.infos[i]
  return info !== null && info !== undefined && c.lexicon.is(info, group)
}

/** Whether a mark stands at a token, with a quote behind it. */
export function isMark(c: CueText, i: number): boolean {
  const quote = c.quoteOf[i + 1]
  return c.quoteOf[i] === -1 && c.infos[i] === null && quote !== undefined && quote !== -1
}

/** How many words of place and time a report may have in front. */
const longestSetting = 30

/** “وأشار “بشاي”، خلال مداخلة مع “…”، إلى أن”: whether a report opens behind remarks, with no verb of anybody else's between. */
export function isReportAhead(c: CueText, from: number): boolean {
  for (let i = from; i < from + longestSetting && c.sentenceOf[i] === c.sentenceOf[from]; i++) {
    if (c.quoteOf[i] !== -1) continue
    if (c.lexicon.opensReport(c.infos[i])) return true
    // “كتب “ألتمان” مازحا: “…””
    if (keyAt(c, i) === ':') return isMark(c, i + 1)
    const form = c.infos[i]?.verb?.form
    // “قائلا: “…””, “قال فيه: “…””
    if (form === 'participle' || (form === 'finite' && isBackReference(c, i + 1))) continue
    if (form === 'finite') return false
  }
  return false
}

/** Whether a quote's closing mark stands right in front of a token, or in front of the comma before it. */
export function isBehindMarks(c: CueText, verb: number): boolean {
  const mark = isComma(keyAt(c, verb - 1)) ? verb - 2 : verb - 1
  return c.infos[mark] === null && c.quoteOf[mark] === -1 && (c.quoteOf[mark - 1] ?? -1) !== -1
}

/** Index of the first token of the sentence that holds one, or of the farthest that is looked at: `farthest` tokens in front. */
export function startOfSentence(
  { sentenceOf }: Pick<CueText, 'sentenceOf'>,
  at: number,
  farthest = Number.POSITIVE_INFINITY,
): number {
  let start = at
  while (start > 0 && at - start < farthest && sentenceOf[start - 1] === sentenceOf[at]) start--
  return start
}

/** Whether a report or marks open at a token. */
export function opensSpeech(c: CueText, i: number): boolean {
  return c.lexicon.opensReport(c.infos[i]) || isMark(c, i)
}

export function endsSentence(c: CueText, to: number): boolean {
  return c.tokens[to] === undefined || c.sentenceOf[to + 1] !== c.sentenceOf[to - 1]
}

/** “ودعت، في تصريحات لها، وزارة العدل إلى التحقيق”: behind a remark a body, and what it is called on to do. */
export function isCalledOn(c: CueText, { kind, to }: NounPhrase): boolean {
  if (kind !== 'body') return false
  const next = c.infos[to]
  const [contracted = ''] = c.lexicon.data.contractedArticles
  const task = contracted !== '' && keyAt(c, to - 1).startsWith(contracted) && !next?.definite
  return task || (c.lexicon.data.callingPreposition !== '' && next?.key === c.lexicon.data.callingPreposition)
}

export function isBackReference(c: CueText, i: number): boolean {
  return c.lexicon.data.backReferences.includes(keyAt(c, i))
}
