import { analyse, type PlacedQuote, quotesOf } from '../../shared/attribution/analyse'
import type { Analysis } from '../../shared/attribution/types'
import { structureLines, toBlockTexts } from '../../shared/structure/lines'
import { foldPhrase } from '../../shared/text/fold'
import type { GoldArticle, GoldQuote } from './articles'

/** What went wrong with a quote, for the table of errors. */
export type Cause =
  | 'span missed'
  | 'span invented'
  | 'speech taken for a name'
  | 'name taken for speech'
  | 'direct and partial confused'
  | 'speaker missed'
  | 'wrong speaker'
  | 'speaker invented'

export interface Mistake {
  readonly article: string
  readonly cause: Cause
  readonly text: string
  readonly detail: string
}

/** One attribution with the engine's own confidence in it. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

export interface Score {
  readonly spans: { readonly found: number; readonly expected: number; readonly right: number }
  readonly speech: { readonly found: number; readonly expected: number; readonly right: number }
  /** Of the quotes found at their exact place whose kind is scored. */
  readonly kinds: { readonly scored: number; readonly right: number }
  /** Of the annotated speech: the right name or one of its forms, null where no reader could name one. */
  readonly speakers: { readonly scored: number; readonly right: number }
  readonly judged: readonly Judged[]
  readonly mistakes: readonly Mistake[]
}

interface Found extends PlacedQuote {
  readonly name: string | null
}

/** Reads an article as a plain-text file is read; offsets go back to the lines as they stand in the file. */
function findQuotes(article: GoldArticle): Found[] {
  const blocks = toBlockTexts(structureLines(article.paragraphs.join('\n')))
  const analysis: Analysis = analyse(blocks, article.lang)
  const names = new Map(analysis.speakers.map((speaker) => [speaker.key, speaker.name]))
  return quotesOf(analysis).map((quote) => {
    const shift = (article.paragraphs[quote.block]?.length ?? 0) - (blocks[quote.block]?.text.length ?? 0)
    const name = quote.speaker === null ? null : (names.get(quote.speaker) ?? null)
    return { ...quote, start: quote.start + shift, end: quote.end + shift, name }
  })
}

function isRightSpeaker(article: GoldArticle, expected: string | null, name: string | null): boolean {
  if (expected === null || name === null) return expected === name
  const speaker = article.speakers.find((one) => one.name === expected)
  return [expected, ...(speaker?.aliases ?? [])].some((form) => plain(form) === plain(name))
}

/** A name as names are compared: how it is spelt, and whether a part stands in marks, makes no other. */
function plain(name: string): string {
  return foldPhrase(name.replace(/["“”«»]/gu, ''))
}

/** Scores the engine on one article. */
export function scoreArticle(article: GoldArticle): Score {
  const found = findQuotes(article)
  const key = (paragraph: number, start: number, end: number) => `${paragraph}:${start}:${end}`
  const byPlace = new Map(found.map((quote) => [key(quote.block, quote.start, quote.end), quote]))
  const mistakes: Mistake[] = []
  const judged: Judged[] = []
  const note = (cause: Cause, text: string, detail: string) =>
    mistakes.push({ article: article.id, cause, text, detail })
  const textOf = (quote: GoldQuote) => article.paragraphs[quote.paragraph]?.slice(quote.start, quote.end) ?? ''
  const speech = { found: 0, expected: 0, right: 0 }
  const kinds = { scored: 0, right: 0 }
  const speakers = { scored: 0, right: 0 }
  let right = 0
  for (const gold of article.quotes) {
    const text = textOf(gold)
    const match = byPlace.get(key(gold.paragraph, gold.start, gold.end))
    if (gold.speech === true) {
      speech.expected++
      speakers.scored++
    }
    if (!match) {
      note('span missed', text, gold.kind)
      continue
    }
    right++
    byPlace.delete(key(gold.paragraph, gold.start, gold.end))
    const speaks = match.kind !== 'other'
    if (speaks && gold.speech !== null) speech.found++
    if (gold.kind !== 'either') {
      kinds.scored++
      if (gold.kind === match.kind) kinds.right++
      else if (!speaks) note('speech taken for a name', text, gold.kind)
      else if (gold.kind !== 'other') note('direct and partial confused', text, `${gold.kind}, found ${match.kind}`)
    }
    if (gold.speech === false && speaks) note('name taken for speech', text, `${match.kind} ${match.evidence?.rule}`)
    if (gold.speech !== true) continue
    if (speaks) speech.right++
    const isRight = isRightSpeaker(article, gold.speaker, match.name)
    if (match.name !== null && speaks) judged.push({ confidence: match.confidence, right: isRight })
    if (isRight) speakers.right++
    else {
      const cause = match.name === null ? 'speaker missed' : gold.speaker ? 'wrong speaker' : 'speaker invented'
      note(cause, text, `${gold.speaker}, found ${match.name} by ${match.evidence?.rule} ${match.kind}`)
    }
  }
  for (const quote of byPlace.values()) {
    note('span invented', quote.text, quote.kind)
    if (quote.kind !== 'other') speech.found++
  }
  return {
    spans: { found: found.length, expected: article.quotes.length, right },
    speech,
    kinds,
    speakers,
    judged,
    mistakes,
  }
}

function add(a: { found: number; expected: number; right: number }, b: typeof a): typeof a {
  return { found: a.found + b.found, expected: a.expected + b.expected, right: a.right + b.right }
}

function addScored(a: { scored: number; right: number }, b: typeof a): typeof a {
  return { scored: a.scored + b.scored, right: a.right + b.right }
}

const nothing: Score = {
  spans: { found: 0, expected: 0, right: 0 },
  speech: { found: 0, expected: 0, right: 0 },
  kinds: { scored: 0, right: 0 },
  speakers: { scored: 0, right: 0 },
  judged: [],
  mistakes: [],
}

export function scoreArticles(articles: readonly GoldArticle[]): Score {
  return articles.map(scoreArticle).reduce(
    (a, b) => ({
      spans: add(a.spans, b.spans),
      speech: add(a.speech, b.speech),
      kinds: addScored(a.kinds, b.kinds),
      speakers: addScored(a.speakers, b.speakers),
      judged: [...a.judged, ...b.judged],
      mistakes: [...a.mistakes, ...b.mistakes],
    }),
    nothing,
  )
}

/** Precision, recall and their harmonic mean; 1 where there is nothing to find. */
export function rates(one: { readonly found: number; readonly expected: number; readonly right: number }): {
  readonly precision: number
  readonly recall: number
  readonly f1: number
} {
  const precision = one.found === 0 ? 1 : one.right / one.found
  const recall = one.expected === 0 ? 1 : one.right / one.expected
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** The share that is right; 1 where nothing is scored. */
export function share(one: { readonly scored: number; readonly right: number }): number {
  return one.scored === 0 ? 1 : one.right / one.scored
}
