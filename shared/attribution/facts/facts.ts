import { type Token, tokenise } from '../../text/words'
import type { BlockFacts } from '../cues/block-facts'
import type { CueText } from '../cues/cue'
import { findCues } from '../cues/cues'
import { withoutRelays } from '../cues/relays'
import { startOfSentence } from '../cues/subjects'
import { areNames, namesInMarks } from '../marks/marked-names'
import { shortInMarks } from '../marks/repeated-marks'
import { sameKeys } from '../same-keys'
import type { BlockText } from '../types'
import type { Lexicon } from '../words/lexicon'
import { findQuotePairs, type QuotePair } from '../words/quotes'
import type { WordInfo } from '../words/word-info'
import { collectNamed, twiceAtMost } from './namings'
import { markSentences } from './sentences'
import { isCutShort, splitClosing, splitDateline, splitJoined, splitUnspaced } from './split-words'

/** Whether two versions of a block name the same people: then the registry need not be built again. */
export function nameAlike(a: BlockFacts, b: BlockFacts): boolean {
  if (a.named.length !== b.named.length || !sameKeys(a.names, b.names) || !sameKeys(a.shortMarks, b.shortMarks))
    return false
  return a.named.every((item, i) => item.id === b.named[i]?.id)
}

function markQuotes(tokens: readonly Token[], pairs: readonly QuotePair[]): number[] {
  const quoteOf = new Array<number>(tokens.length).fill(-1)
  let pair = 0
  for (let i = 0; i < tokens.length && pair < pairs.length; i++) {
    const token = tokens[i]
    if (!token) continue
    while (pair < pairs.length && token.start >= (pairs[pair]?.end ?? 0)) pair++
    const current = pairs[pair]
    if (current && token.start >= current.start && token.end <= current.end) quoteOf[i] = pair
  }
  return quoteOf
}

function tokenRanges(quoteOf: readonly number[], pairs: number): [number, number][] {
  const ranges: [number, number][] = []
  for (let pair = 0; pair < pairs; pair++) ranges.push([-1, -1])
  if (pairs === 0) return ranges
  for (let token = 0; token < quoteOf.length; token++) {
    const pair = quoteOf[token] ?? -1
    const range = pair < 0 ? undefined : ranges[pair]
    if (!range) continue
    if (range[0] === -1) range[0] = token
    range[1] = token
  }
  return ranges
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** How many tokens behind a stop decide whether it ends a sentence: a remark in parentheses, a verb. */
const farthestReach = 24

/** The words in front of a change: `text` up to offset `until`, white space, was the same last time. */
function readWords(text: string, lexicon: Lexicon, previous: BlockFacts | null) {
  const shared = previous ? lastSpace(text, sharedStart(text, previous.text)) : 0
  // Where a word is cut by the one behind it, the last one is read again.
  const same = lexicon.unspaced ? lastSpace(text, text.slice(0, shared).trimEnd().length) : shared
  let kept = 0
  while (kept < (previous?.tokens.length ?? 0) && (previous?.tokens[kept]?.end ?? 0) <= same) kept++
  // A name of several words reads otherwise when its last one changes.
  kept = Math.max(0, kept - lexicon.longestPlace)
  while (previous?.infos[kept - 1]?.place) kept--
  const until = lexicon.longestPlace === 0 ? same : (previous?.tokens[kept - 1]?.end ?? 0)
  const tokens = previous?.tokens.slice(0, kept) ?? []
  const infos = previous?.infos.slice(0, kept) ?? []
  const { data } = lexicon
  if (lexicon.longestPlace > 0) {
    const fresh = splitClosing(text, tokenise(text, until))
    for (const { start, end, key, word } of fresh) infos.push(word ? lexicon.word(key, text.slice(start, end)) : null)
    const all = [...tokens, ...fresh]
    markPlaces(all, infos, kept, lexicon)
    return { tokens: all, infos, kept }
  }
  const raw = data.ownerEndings.length > 0 ? tokenise(text, until) : null
  const read: (WordInfo | null)[] = []
  const plain =
    raw ?? tokenise(text, until, (token, word) => read.push(token.word ? lexicon.word(token.key, word) : null))
  // Most texts without joined endings have no word cut short either, and stay as they were read.
  const split =
    raw !== null || (data.abbreviations.length > 0 && plain.some((token, i) => isCutShort(token, plain[i + 1], data)))
  const parted = split ? splitJoined(text, plain, data) : plain
  const joined = kept === 0 ? splitDateline(text, parted, lexicon) : parted
  const fresh = lexicon.unspaced ? splitUnspaced(text, joined, lexicon.unspaced, lexicon, tokens.at(-1)) : joined
  const known =
    fresh !== plain
      ? fresh.map(({ start, end, key, word }) => (word ? lexicon.word(key, text.slice(start, end)) : null))
      : read
  return kept === 0
    ? { tokens: fresh, infos: known, kept }
    : { tokens: [...tokens, ...fresh], infos: [...infos, ...known], kept }
}

/** “ראש עיריית נס ציונה”: the words of a place's name are nobody's. */
function markPlaces(tokens: readonly Token[], infos: (WordInfo | null)[], from: number, lexicon: Lexicon): void {
  for (let i = from; i < tokens.length; i++) {
    const first = tokens[i]?.key ?? ''
    const found = lexicon.places(first).find((keys) => keys.every((key, k) => k === 0 || tokens[i + k]?.key === key))
    if (!found) continue
    for (let k = 0; k < found.length; k++) {
      const info = infos[i + k]
      if (info) infos[i + k] = lexicon.asPlace(info, k === 0 && first !== found[0])
    }
    i += found.length - 1
  }
}

/** Length of what two texts have in common at their start. */
function sharedStart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  let shared = 0
  while (shared < shorter && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++
  return shared
}

/** Offset of the last white space in front of an offset, or 0: no token reaches over it. */
function lastSpace(text: string, before: number): number {
  for (let i = before - 1; i > 0; i--) if (/\s/.test(text[i] ?? '')) return i
  return 0
}

/** The first token whose sentence a change can have touched: all before it was read last time and stays. */
function firstToRead({ quoteOf, sentenceOf }: CueText, kept: number, previous: BlockFacts | null): number {
  if (!previous) return 0
  let same = 0
  while (same < kept && quoteOf[same] === previous.quoteOf[same] && sentenceOf[same] === previous.sentenceOf[same])
    same++
  return startOfSentence({ sentenceOf }, Math.max(0, same - farthestReach))
}

/**
 * Reads one block. Time is linear in its length.
 * @param previous what the block was before a change; its sentences in front of the change are not read again
 */
export function readFacts(block: BlockText, lexicon: Lexicon, previous: BlockFacts | null = null): BlockFacts {
  const { text } = block
  const { tokens, infos, kept } = readWords(text, lexicon, previous)
  const pairs = findQuotePairs(text, lexicon.proclitics)
  const quoteOf = markQuotes(tokens, pairs)
  // One object from the start, filled step by step: all that reads it then meets one shape.
  const facts: Mutable<BlockFacts> = {
    block,
    text,
    tokens,
    infos,
    quoteOf,
    lexicon,
    phrases: new Map(),
    bared: null,
    sentenceOf: new Array<number>(tokens.length).fill(0),
    pairs,
    tokensOfPair: tokenRanges(quoteOf, pairs.length),
    cues: [],
    areNames: [],
    names: [],
    shortMarks: [],
    namings: [],
    named: [],
  }
  markSentences(facts)
  const start = firstToRead(facts, kept, previous)
  const cues = withoutRelays(facts, findCues(facts, start))
  facts.cues = previous ? [...previous.cues.filter((cue) => cue.from < start), ...cues] : cues
  const namings = collectNamed(facts, facts.cues, start)
  facts.namings = previous ? [...previous.namings.filter(({ token }) => token < start), ...namings] : namings
  facts.areNames = areNames(facts)
  facts.names = namesInMarks(facts)
  facts.shortMarks = shortInMarks(facts)
  facts.named = twiceAtMost(facts.namings)
  return facts
}
