import { type Token, tokenise } from '../text/words'
import type { Lexicon } from './lexicon'
import { type NounPhrase, readNounPhrase, reportFollows } from './phrases'
import { findQuotePairs, type QuotePair } from './quotes'
import type { BlockText, Gender } from './types'

export type CueKind = 'finite' | 'participle' | 'gerund' | 'nominal' | 'self'

/** A reporting word and the noun phrases around it that its grammar allows as subject. Indices are of tokens. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly kind: CueKind
  readonly gender: Gender
  readonly plural: boolean
  readonly describes: boolean
  readonly joined: boolean
  readonly after: NounPhrase | null
  readonly before: NounPhrase | null
  /** The verb follows a relative pronoun, so that its subject stands before that. */
  readonly relative: boolean
}

/** All that can be said of a block without looking at any other; a pure function of its text and type. */
export interface BlockFacts {
  readonly block: BlockText
  readonly lexicon: Lexicon
  readonly text: string
  readonly tokens: readonly Token[]
  /** For each token the index of the pair it stands in, or −1. */
  readonly quoteOf: Int32Array
  readonly sentenceOf: Int32Array
  readonly pairs: readonly QuotePair[]
  /** For each pair its first and last token. */
  readonly tokensOfPair: readonly (readonly [number, number])[]
  readonly cues: readonly Cue[]
  /** Phrases with a name in them, in order; they feed the registry of speakers. */
  readonly named: readonly NounPhrase[]
  /** Equal for two versions of a block that name the same people: then the registry need not be built again. */
  readonly signature: string
}

function markQuotes(tokens: readonly Token[], pairs: readonly QuotePair[]): Int32Array {
  const quoteOf = new Int32Array(tokens.length).fill(-1)
  let pair = 0
  tokens.forEach((token, i) => {
    while (pair < pairs.length && token.start >= (pairs[pair]?.end ?? 0)) pair++
    const current = pairs[pair]
    if (current && token.start >= current.start && token.end <= current.end) quoteOf[i] = pair
  })
  return quoteOf
}

function tokenRanges(quoteOf: Int32Array, pairs: number): [number, number][] {
  const ranges = Array.from({ length: pairs }, (): [number, number] => [-1, -1])
  quoteOf.forEach((pair, token) => {
    const range = ranges[pair]
    if (!range) return
    if (range[0] === -1) range[0] = token
    range[1] = token
  })
  return ranges
}

/** Numbers the sentences; a full stop inside marks ends one only when no reporting word follows at once. */
function markSentences(text: string, tokens: readonly Token[], quoteOf: Int32Array, lexicon: Lexicon): Int32Array {
  const sentenceOf = new Int32Array(tokens.length)
  const ends = lexicon.data.sentenceEnds
  let sentence = 0
  for (let i = 0; i < tokens.length; i++) {
    sentenceOf[i] = sentence
    const token = tokens[i]
    if (!token || token.word) continue
    const outside = quoteOf[i] === -1
    const closesQuote = outside && i > 0 && quoteOf[i - 1] !== -1
    const ending = outside && ends.includes(token.key)
    const stopInside = closesQuote && ends.includes(tokens[i - 1]?.key ?? ' ')
    if ((!ending && !stopInside) || !/\s/.test(text[token.end] ?? ' ')) continue
    const next = tokens[i + 1]
    const cueNext = next?.word && (lexicon.verb(next.key)?.joined === false || lexicon.nominals(next.key).length > 0)
    if (ending || !cueNext) sentence++
  }
  return sentenceOf
}

const farthestSubject = 14

/** Looks behind a verb for its subject, past adverbs and remarks between commas. */
function subjectAfter(facts: PhraseScope, from: number): NounPhrase | null {
  const { tokens, lexicon, quoteOf } = facts
  let i = from
  const limit = from + farthestSubject
  while (i < limit) {
    const token = tokens[i]
    if (!token || quoteOf[i] !== -1) return null
    if (token.word && (lexicon.is('complementizer', token.key) || lexicon.is('boundComplementizer', token.key)))
      return null
    if (token.key === ':') return null
    if (token.word && lexicon.is('adverb', token.key)) {
      i++
      continue
    }
    const remark = token.key === '،' || token.key === ',' || (token.word && lexicon.is('preposition', token.key))
    if (remark) {
      const next = endOfRemark(facts, i + 1, limit)
      if (next === null) return null
      i = next
      continue
    }
    const phrase = readNounPhrase(facts, i)
    if (!phrase) return null
    if (phrase.weak && (i > from + 1 || !reportFollows(facts, phrase.to))) return null
    return phrase
  }
  return null
}

/** The token after the comma that ends a remark, or null when the sentence's report begins before one. */
function endOfRemark(facts: PhraseScope, from: number, limit: number): number | null {
  for (let i = from; i < limit; i++) {
    const token = facts.tokens[i]
    if (!token || facts.quoteOf[i] !== -1 || token.key === ':') return null
    if (facts.lexicon.is('complementizer', token.key)) return null
    if (token.key === '،' || token.key === ',') return i + 1
  }
  return null
}

type PhraseScope = Pick<BlockFacts, 'text' | 'tokens' | 'quoteOf' | 'lexicon' | 'sentenceOf'>

/** Looks in front of a verb for a subject that ends right before it. */
function subjectBefore(facts: PhraseScope, verb: number): NounPhrase | null {
  const { tokens, lexicon, sentenceOf, quoteOf } = facts
  const starts: number[] = []
  for (let i = verb - 1; i >= 0 && verb - i <= farthestSubject; i--) {
    if (sentenceOf[i] !== sentenceOf[verb] || quoteOf[i] !== -1) break
    const previous = tokens[i - 1]
    const opensClause =
      i === 0 ||
      sentenceOf[i - 1] !== sentenceOf[i] ||
      !previous?.word ||
      lexicon.is('stop', previous.key) ||
      quoteOf[i - 1] !== -1
    if (opensClause) starts.push(i)
  }
  // The farthest start first: “مارك روته، الأمين العام للناتو، أكد” begins before its commas.
  for (const start of starts.reverse()) {
    const phrase = readNounPhrase(facts, start)
    if (!phrase) continue
    if (phrase.to === verb) return phrase
    const comma = tokens[phrase.to]
    const closing = tokens[verb - 1]
    const apposed = (comma?.key === '،' || comma?.key === ',') && (closing?.key === '،' || closing?.key === ',')
    if (apposed && !phrase.weak && phrase.name) return phrase
  }
  return null
}

function findCues(facts: PhraseScope): Cue[] {
  const { tokens, lexicon, quoteOf } = facts
  const cues: Cue[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token?.word || quoteOf[i] !== -1) continue
    const nominal = nominalAt(facts, i)
    if (nominal) {
      cues.push(nominal)
      i = nominal.to - 1
      continue
    }
    const verb = lexicon.verb(token.key)
    if (!verb || (verb.form === 'finite' && lexicon.is('nounLead', tokens[i - 1]?.key ?? ''))) continue
    const finite = verb.form === 'finite'
    const relative = finite && lexicon.is('relative', tokens[i - 1]?.key ?? '')
    cues.push({
      from: i,
      to: i + 1,
      kind: verb.form,
      gender: verb.gender,
      plural: verb.number === 'plural',
      describes: verb.describes,
      joined: verb.joined,
      relative,
      after: finite ? subjectAfter(facts, i + 1) : null,
      before: finite && !verb.joined && !relative ? subjectBefore(facts, i) : null,
    })
  }
  return cues
}

function nominalAt(facts: PhraseScope, i: number): Cue | null {
  const { tokens, lexicon } = facts
  const token = tokens[i]
  if (!token) return null
  for (const { cue, keys } of lexicon.nominals(token.key)) {
    const matches = keys.every((key, offset) => offset === 0 || tokens[i + offset]?.key === key)
    if (!matches) continue
    const to = i + keys.length
    const joined = cue.joins === undefined || (tokens[to]?.key.startsWith(cue.joins) ?? false)
    if (!joined) continue
    const after = cue.refers === 'self' ? null : nounPhraseAfter(facts, to, cue.joins)
    return {
      from: i,
      to,
      kind: cue.refers === 'self' ? 'self' : 'nominal',
      gender: null,
      plural: false,
      describes: false,
      joined: false,
      relative: false,
      after,
      before: null,
    }
  }
  return null
}

/** Reads a phrase whose first word may carry a joined particle: لروته, للوزير. */
function nounPhraseAfter(facts: PhraseScope, from: number, joins: string | undefined): NounPhrase | null {
  const token = facts.tokens[from]
  if (!token || joins === undefined) return readNounPhrase(facts, from)
  const tokens = [...facts.tokens]
  const { contractedArticles, definiteArticles } = facts.lexicon.data
  const contracted = contractedArticles.find((article) => token.key.startsWith(article))
  const key = contracted
    ? `${definiteArticles[0] ?? ''}${token.key.slice(contracted.length)}`
    : token.key.slice(joins.length)
  tokens[from] = { ...token, start: contracted ? token.start : token.start + joins.length, key }
  return readNounPhrase({ ...facts, tokens }, from)
}

function collectNamed(facts: PhraseScope, cues: readonly Cue[]): NounPhrase[] {
  const found = new Map<number, NounPhrase>()
  for (const cue of cues) {
    for (const phrase of [cue.after, cue.before]) {
      if (phrase?.name && !(phrase.weak && phrase === cue.before)) found.set(phrase.from, phrase)
    }
  }
  for (let i = 0; i < facts.tokens.length; i++) {
    const token = facts.tokens[i]
    if (!token?.word || facts.quoteOf[i] !== -1 || !facts.lexicon.mayLeadName(token.key) || found.has(i)) continue
    const phrase = readNounPhrase(facts, i)
    if (!phrase || phrase.weak || !phrase.name) continue
    const longEnough = phrase.title !== null || phrase.name[1] - phrase.name[0] >= 2
    if (phrase.kind === 'person' && longEnough) {
      found.set(i, phrase)
      i = phrase.to - 1
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from)
}

/** Reads one block. Time is linear in its length. */
export function readFacts(block: BlockText, lexicon: Lexicon): BlockFacts {
  const { text } = block
  const tokens = tokenise(text)
  const pairs = findQuotePairs(text, lexicon.proclitics)
  const quoteOf = markQuotes(tokens, pairs)
  const sentenceOf = markSentences(text, tokens, quoteOf, lexicon)
  const scope = { text, tokens, quoteOf, sentenceOf, lexicon }
  const cues = findCues(scope)
  const named = collectNamed(scope, cues)
  const signature = named
    .map((phrase) => `${phrase.kind}:${sliceOf(scope, phrase.title)}:${sliceOf(scope, phrase.name)}`)
    .join('|')
  return { block, ...scope, pairs, tokensOfPair: tokenRanges(quoteOf, pairs.length), cues, named, signature }
}

/** The text of a range of tokens as it stands, '' for null. */
export function sliceOf(facts: Pick<BlockFacts, 'text' | 'tokens'>, range: readonly [number, number] | null): string {
  if (!range) return ''
  const first = facts.tokens[range[0]]
  const last = facts.tokens[range[1] - 1]
  return first && last ? facts.text.slice(first.start, last.end) : ''
}

/** The folded words of a range of tokens. */
export function keysOf(facts: Pick<BlockFacts, 'tokens'>, range: readonly [number, number]): string[] {
  return facts.tokens
    .slice(range[0], range[1])
    .filter((token) => token.word)
    .map((token) => token.key)
}
