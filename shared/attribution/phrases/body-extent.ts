import { closingMark, skipParentheses } from '../words/marked-text'
import { isComma, keyAt, type PhraseText, type ReadOptions, wordAt } from '../words/phrase-text'
import {
  type BodyReading,
  type BodyStep,
  breakBefore,
  goOn,
  overCapital,
  overCount,
  overDeed,
  overDefinite,
  overJoined,
  overNoun,
  overParticle,
  overPlace,
  overRun,
  overTie,
  overUnknown,
} from './body-steps'

/** So many words at most has a body's name. */
export const longestBody = 11

/** So many tokens at most, with the marks, has what a noun is called in marks right behind it. */
const longestMarked = 7

/** Reads what a body, a document or an unnamed source is called; returns the index behind it. */
export function readExtent(c: PhraseText, from: number, most: number, { addressed = false }: ReadOptions = {}): number {
  const { lexicon } = c
  const head = wordAt(c, from)
  if (!head) return from
  const at = from + 1
  // A name in marks belongs to the body: صحيفة “لا غازيت”.
  const names = lexicon.is(head, 'body') || lexicon.is(head, 'namingNoun')
  const close = names && !head.definite ? closingMark(c, at) : -1
  const between = keyAt(c, at)
  if (close >= 0 && close - at <= longestMarked && !isComma(between) && between !== ':') return close + 1
  const state = { complete: head.definite, construct: !head.definite, shared: from, inner: from }
  const reading: BodyReading = { c, from, head, addressed, i: at, ...state }
  while (reading.i - from < most && stepOf(reading) === 'on');
  return reading.i
}

/** The rules in the order in which they ask. */
function stepOf(r: BodyReading): BodyStep {
  const skipped = skipParentheses(r.c, r.i)
  if (skipped > r.i) return goOn(r, skipped)
  const info = wordAt(r.c, r.i)
  if (!info || r.c.lexicon.is(info, 'sameAgain')) return 'end'
  return (
    overCapital(r, info) ??
    overTie(r, info) ??
    overDeed(r, info) ??
    breakBefore(r, info) ??
    overRun(r, info) ??
    overCount(r, info) ??
    overPlace(r, info) ??
    overParticle(r, info) ??
    overJoined(r, info) ??
    overDefinite(r, info) ??
    overNoun(r, info) ??
    overUnknown(r, info)
  )
}

/** “الجناح العسكري لحركة الجهاد الإسلامي”: behind of what a body is the wing; `i` where none is told. */
export function endOfWing(c: PhraseText, i: number): number {
  if (!c.lexicon.data.wings.includes(wordAt(c, i)?.bare ?? '')) return i
  const end = readExtent(c, i, longestBody)
  return end > i + 1 ? end : i
}
