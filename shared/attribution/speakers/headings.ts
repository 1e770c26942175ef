import { fold, foldPhrase, withoutFeminine } from '../../text/fold'
import { memoise } from '../../text/memo'
import { putInList } from '../lists'
import { lowerBound } from '../search'
import type { BlockText, QuoteFinding } from '../types'

// The quotes of headlines and subheads, which the body explains.

const headingRepeats = 0.9
const headingNearest = 0.7
/** Of so much of a headline's words a quote of the body must hold them. */
const leastShared = 0.8
/** In a hostile text thousands of quotes may hold a word; the first of them are enough. */
const mostWithOneWord = 60

interface BodyQuote {
  readonly quote: QuoteFinding
  readonly block: number
  readonly words: ReadonlySet<string>
}

/** The attributed quotes of the body in order, and which of them hold a word. */
interface Body {
  readonly quotes: readonly BodyQuote[]
  readonly withWord: ReadonlyMap<string, readonly number[]>
}

/**
 * A quote of a headline or subhead belongs to whoever says it in the body, else to the nearest speaker below.
 * @param lists the quotes of each block
 * @param types the type of each block
 * @param isKnownName whether words are a name that everybody knows
 */
export function attributeHeadings(
  lists: readonly (readonly QuoteFinding[])[],
  types: readonly BlockText['type'][],
  isKnownName: (words: string) => boolean = () => false,
): readonly (readonly QuoteFinding[])[] {
  const isHeading = (block: number) => types[block] === 'heading'
  const open = lists.flatMap((list, i) => (isHeading(i) && list.some(isOpen) ? [i] : []))
  if (open.length === 0) return lists
  const body = bodyOf(lists, isHeading)
  if (body.quotes.length === 0) return lists
  const names = new Map<string, number>()
  for (const list of lists)
    for (const { kind, text } of list) if (kind === 'other') names.set(folded(text), (names.get(folded(text)) ?? 0) + 1)
  const attributed = lists.slice()
  for (const block of open) {
    attributed[block] = (lists[block] ?? []).map((quote) => {
      if (needsBody(quote)) return fromBody(quote, block, body)
      const once = mayRepeat(quote) && names.get(folded(quote.text)) === 1
      return once && !isKnownName(quote.text) ? repeating(quote, body) : quote
    })
  }
  return attributed
}

function bodyOf(lists: readonly (readonly QuoteFinding[])[], isHeading: (block: number) => boolean): Body {
  const quotes: BodyQuote[] = []
  const withWord = new Map<string, number[]>()
  lists.forEach((list, block) => {
    if (isHeading(block)) return
    for (const quote of list) {
      if (quote.speaker === null) continue
      const words = wordsOf(quote.text)
      for (const word of words) putInList(withWord, word, quotes.length, mostWithOneWord)
      quotes.push({ quote, block, words })
    }
  })
  return { quotes, withWord }
}

const isOpen = (quote: QuoteFinding): boolean => needsBody(quote) || mayRepeat(quote)

function needsBody({ speaker, kind }: QuoteFinding): boolean {
  return speaker === null && kind !== 'other'
}

/** Whether a quote that was taken for a name has words enough to be told from one by the body. */
function mayRepeat({ kind, text }: QuoteFinding): boolean {
  return kind === 'other' && /\s/u.test(text.trim())
}

/**
 * Those quotes of the body that may hold enough of some words, in order: one that lacks a fifth of them at most holds one of any
 * that are more than a fifth, and so one of the rarest.
 */
function candidates(words: ReadonlySet<string>, { quotes, withWord }: Body): BodyQuote[] {
  const rarest = [...words].sort((a, b) => (withWord.get(a)?.length ?? 0) - (withWord.get(b)?.length ?? 0))
  const enough = Math.floor(words.size * (1 - leastShared) + 1e-9) + 1
  const found = new Set<number>()
  for (const word of rarest.slice(0, enough)) for (const at of withWord.get(word) ?? []) found.add(at)
  return [...found].sort((a, b) => a - b).flatMap((at) => quotes[at] ?? [])
}

function fromBody(quote: QuoteFinding, block: number, body: Body): QuoteFinding {
  const words = wordsOf(quote.text)
  const repeated = candidates(words, body).find((other) => overlap(words, other.words) >= leastShared)
  const below = body.quotes[lowerBound(body.quotes, (other) => other.block, block + 1)]
  const source = (repeated ?? below ?? body.quotes.at(-1))?.quote
  if (!source) return quote
  return repeated
    ? { ...quote, ...saidBy(source, 'heading-repeats'), confidence: headingRepeats }
    : { ...quote, ...saidBy(source, 'heading-nearest'), confidence: headingNearest }
}

/** “تفكيك خلية تستهدف “منشأة حيوية””: words of which the body holds more, as somebody's, and which it sets in marks for no name. */
function repeating(quote: QuoteFinding, body: Body): QuoteFinding {
  const words = ` ${folded(quote.text)} `
  const source = candidates(wordsOf(quote.text), body).find((one) => ` ${folded(one.quote.text)} `.includes(words))
  if (!source || source.quote.kind === 'other') return quote
  return { ...quote, kind: 'partial', ...saidBy(source.quote, 'heading-repeats'), confidence: headingRepeats }
}

function saidBy({ speaker, evidence }: QuoteFinding, rule: 'heading-repeats' | 'heading-nearest') {
  return { speaker, evidence: { rule, cue: evidence?.cue ?? null, excerpt: evidence?.excerpt ?? '', before: false } }
}

/** What stands in marks is asked for again with each key. */
const folded = memoise(foldPhrase)
const wordsOf = memoise((text): ReadonlySet<string> => {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u)
  return new Set(words.map(fold).filter(Boolean).map(withoutFeminine))
})

/** Share of the first text's words that stand in the second. */
function overlap(words: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (words.size === 0) return 0
  let shared = 0
  for (const word of words) if (other.has(word)) shared++
  return shared / words.size
}
