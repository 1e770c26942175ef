import type { LanguageCode } from '../text/direction'
import { fold } from '../text/fold'
import { type BlockFacts, readFacts } from './facts'
import { languages } from './languages'
import { buildLexicon, type Lexicon } from './lexicon'
import { buildRegistry, type Registry } from './registry'
import { type BlockQuote, type Carry, isWholeBlock, noCarry, type Resolution, resolveBlock, sameCarry } from './resolve'
import type { Analysis, BlockText, KnownSpeaker, Mention, QuoteFinding, SpeakerFinding } from './types'

const lexicons = new Map<LanguageCode, Lexicon>()

function lexiconOf(language: LanguageCode): Lexicon {
  const found = lexicons.get(language) ?? buildLexicon(languages[language])
  lexicons.set(language, found)
  return found
}

interface CachedBlock {
  readonly facts: BlockFacts
  readonly registry: Registry
  readonly carryIn: Carry
  readonly resolution: Resolution
}

/**
 * Analyses a draft again and again while it is edited: a block whose object is the same as last time is not read
 * again, and only blocks that a change can reach are attributed again. The result equals that of a new analyser.
 */
export interface Analyser {
  /**
   * @param blocks the textblocks in order; keep the object of an unchanged block to keep its work
   * @param known speakers whom a person accepted
   */
  analyse(blocks: readonly BlockText[], language: LanguageCode, known?: readonly KnownSpeaker[]): Analysis
}

export function createAnalyser(): Analyser {
  let factsOf = new WeakMap<BlockText, BlockFacts>()
  let resolved = new WeakMap<BlockFacts, CachedBlock>()
  let language: LanguageCode | null = null
  let registry: Registry | null = null
  let signatures: readonly string[] = []
  let knownBefore: readonly KnownSpeaker[] = []

  function registryFor(blocks: readonly BlockFacts[], known: readonly KnownSpeaker[], lexicon: Lexicon): Registry {
    const named = blocks.filter((facts) => facts.signature !== '')
    const same =
      registry !== null &&
      known === knownBefore &&
      named.length === signatures.length &&
      named.every((facts, i) => facts.signature === signatures[i])
    if (registry !== null && same) return registry
    signatures = named.map((facts) => facts.signature)
    knownBefore = known
    registry = buildRegistry(named, known, lexicon)
    return registry
  }

  return {
    analyse(blocks, wanted, known = nobodyKnown) {
      if (wanted !== language) {
        language = wanted
        factsOf = new WeakMap()
        resolved = new WeakMap()
        registry = null
      }
      const lexicon = lexiconOf(wanted)
      const facts = blocks.map((block) => {
        const found = factsOf.get(block) ?? readFacts(block, lexicon)
        factsOf.set(block, found)
        return found
      })
      const current = registryFor(facts, known, lexicon)
      let carry = noCarry
      const resolutions = facts.map((one) => {
        const cached = resolved.get(one)
        if (cached && cached.registry === current && sameCarry(cached.carryIn, carry)) {
          carry = cached.resolution.carry
          return cached.resolution
        }
        const resolution = resolveBlock(one, current, carry)
        resolved.set(one, { facts: one, registry: current, carryIn: carry, resolution })
        carry = resolution.carry
        return resolution
      })
      return assemble(facts, resolutions, current, wanted)
    },
  }
}

const nobodyKnown: readonly KnownSpeaker[] = []

/** Analyses a draft once. */
export function analyse(
  blocks: readonly BlockText[],
  language: LanguageCode,
  known?: readonly KnownSpeaker[],
): Analysis {
  return createAnalyser().analyse(blocks, language, known)
}

function assemble(
  facts: readonly BlockFacts[],
  resolutions: readonly Resolution[],
  registry: Registry,
  language: LanguageCode,
): Analysis {
  const quotes: QuoteFinding[] = []
  resolutions.forEach((resolution, block) => {
    const text = facts[block]?.text ?? ''
    for (const quote of resolution.quotes) quotes.push({ ...quote, block, text: text.slice(quote.start, quote.end) })
  })
  const complete = attributeHeadings(quotes, facts)
  const speaking = new Set(complete.flatMap((quote) => quote.speaker ?? []))
  const mentions: Mention[] = []
  const formsOf = new Map<string, Set<string>>()
  resolutions.forEach((resolution, block) => {
    for (const mention of resolution.mentions) {
      if (!speaking.has(mention.speaker)) continue
      mentions.push({ ...mention, block })
      const form = facts[block]?.text.slice(mention.start, mention.end) ?? ''
      formsOf.set(mention.speaker, (formsOf.get(mention.speaker) ?? new Set()).add(form))
    }
  })
  const speakers = [...speaking].flatMap((key): SpeakerFinding[] => {
    const entry = registry.entries.get(key)
    if (!entry) return []
    const forms = [...(formsOf.get(key) ?? [])].filter((form) => form !== entry.name)
    return [
      { key, name: entry.name, forms, role: entry.role, affiliation: null, kind: entry.kind, gender: entry.gender },
    ]
  })
  return { language, quotes: complete, mentions, speakers }
}

/** A quote of a headline or subhead belongs to whoever says it in the body, else to the nearest speaker below. */
function attributeHeadings(quotes: readonly QuoteFinding[], facts: readonly BlockFacts[]): readonly QuoteFinding[] {
  if (!quotes.some((quote) => needsBody(quote, facts))) return quotes
  const body = quotes.filter((quote) => facts[quote.block]?.block.type !== 'heading' && quote.speaker !== null)
  if (body.length === 0) return quotes
  return quotes.map((quote) => {
    if (!needsBody(quote, facts)) return quote
    const words = wordsOf(quote.text)
    const repeated = body.find((other) => overlap(words, wordsOf(other.text)) >= 0.8)
    const nearest = body.find((other) => other.block > quote.block) ?? body.at(-1)
    const source = repeated ?? nearest
    if (!source) return quote
    const rule = repeated ? ('heading-repeats' as const) : ('heading-nearest' as const)
    const excerpt = source.evidence?.excerpt ?? ''
    return {
      ...quote,
      speaker: source.speaker,
      evidence: { rule, cue: source.evidence?.cue ?? null, excerpt, before: false },
      confidence: repeated ? 0.9 : 0.7,
    }
  })
}

function needsBody(quote: QuoteFinding, facts: readonly BlockFacts[]): boolean {
  const block = facts[quote.block]
  if (block?.block.type !== 'heading' || quote.speaker !== null || quote.kind === 'other') return false
  return isWholeBlock(block.text, quote) || countsAsSpeech(quote)
}

function countsAsSpeech(quote: BlockQuote): boolean {
  return quote.kind === 'direct' || quote.kind === 'partial'
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .map(fold)
      .filter(Boolean),
  )
}

/** Share of the first text's words that stand in the second. */
function overlap(words: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (words.size === 0) return 0
  let shared = 0
  for (const word of words) if (other.has(word)) shared++
  return shared / words.size
}
