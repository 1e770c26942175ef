import type { LanguageCode } from '../text/direction'
import type { BlockFacts } from './cues/block-facts'
import { nameAlike, readFacts } from './facts/facts'
import { languages } from './languages'
import { affiliationOf } from './registry/affiliation'
import { buildRegistry, type Registry } from './registry/registry'
import { changeBetween, formsOf, type RegistryChange } from './registry/registry-changes'
import { type Carry, carriesAny, noCarry, sameCarry } from './speakers/carry'
import { attributeHeadings } from './speakers/headings'
import { isAllQuote, type Resolution, resolveBlock, sayAlike } from './speakers/resolve'
import type { Analysis, BlockFindings, BlockText, KnownSpeaker, QuoteFinding, SpeakerFinding } from './types'
import { buildLexicon, type Lexicon } from './words/lexicon'

const lexicons = new Map<LanguageCode, Lexicon>()

function lexiconOf(language: LanguageCode): Lexicon {
  const found = lexicons.get(language) ?? buildLexicon(languages[language])
  lexicons.set(language, found)
  return found
}

/**
 * Analyses a draft again and again while it is edited: a block whose object is the same as last time is not read
 * again, and only blocks that a change can reach are attributed again. The result equals that of a new analyser.
 */
export interface Analyser {
  /**
   * @param blocks the textblocks in order; keep the object of an unchanged block to keep its work
   * @param known speakers whom a person accepted; keep the list while it does not change
   */
  analyse(blocks: readonly BlockText[], language: LanguageCode, known?: readonly KnownSpeaker[]): Analysis
}

/** One round of work, kept for the next. Lists run parallel to `blocks`. */
interface Round {
  readonly language: LanguageCode
  readonly known: readonly KnownSpeaker[]
  readonly blocks: readonly BlockText[]
  readonly facts: readonly BlockFacts[]
  readonly registry: Registry
  /** What each block was handed by those before it. */
  readonly carries: readonly Carry[]
  readonly resolutions: readonly Resolution[]
  readonly analysis: Analysis
}

/** How many items two lists share at their start and, of the rest, at their end. */
function sharedEnds<T>(before: readonly T[], after: readonly T[]): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return { start, end }
}

/** The old list with a stretch replaced. */
function splice<T>(before: readonly T[], start: number, end: number, middle: readonly T[]): readonly T[] {
  if (before.length - start - end === middle.length) {
    const copy = before.slice()
    for (let i = 0; i < middle.length; i++) copy[start + i] = middle[i] as T
    return copy
  }
  return before.toSpliced(start, before.length - end - start, ...middle)
}

function allAlike<T>(a: readonly T[], b: readonly T[], alike: (one: T, other: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]
      return other !== undefined && alike(one, other)
    })
  )
}

export function createAnalyser(): Analyser {
  let last: Round | null = null
  return {
    analyse(blocks, language, known = nobodyKnown) {
      const kept = last?.language === language ? last : null
      last = nextRound(kept, blocks, language, known)
      return last.analysis
    },
  }
}

const nobodyKnown: readonly KnownSpeaker[] = []

function nextRound(
  last: Round | null,
  blocks: readonly BlockText[],
  language: LanguageCode,
  known: readonly KnownSpeaker[],
): Round {
  const lexicon = lexiconOf(language)
  const { start, end } = sharedEnds(last?.blocks ?? [], blocks)
  const replaced = last?.facts.slice(start, last.facts.length - end) ?? []
  const changed = blocks.slice(start, blocks.length - end).map((block, i) => readFacts(block, lexicon, replaced[i]))
  const facts = splice(last?.facts ?? [], start, end, changed)
  const comparable = last !== null && last.known === known
  const sameNames = comparable && allAlike(changed, replaced, nameAlike)
  const registry = sameNames ? last.registry : buildRegistry(facts, known, lexicon)
  const kept = sameNames ? last : null
  const change = last && comparable && !sameNames ? changeBetween(last.registry, registry, lexicon) : null
  const { resolutions, carries, until } =
    last && change
      ? resolveTouched(last, facts, registry, { start, end, change })
      : resolveFrom(kept, facts, registry, kept ? start : 0, end)
  const base = { language, known, blocks, facts, registry, carries, resolutions }
  if (
    kept &&
    kept.blocks.length === blocks.length &&
    allAlike(resolutions.slice(start, until), kept.resolutions.slice(start, until), sayAlike)
  ) {
    return { ...base, analysis: moveFindings(kept, resolutions, start, until) }
  }
  return { ...base, analysis: assemble(facts, resolutions, registry, language, last) }
}

/**
 * Attributes blocks from `start` on, and stops early: once the blocks that did not change are handed what they were
 * handed last time, the rest is as it was.
 * @returns `until`, the index behind the last block that was attributed anew
 */
function resolveFrom(last: Round | null, facts: readonly BlockFacts[], registry: Registry, start: number, end: number) {
  const same = last?.facts.length === facts.length
  const shift = last ? last.facts.length - facts.length : 0
  const resolutions: Resolution[] = last?.resolutions.slice(0, same ? undefined : start) ?? []
  const carries: Carry[] = last?.carries.slice(0, same ? undefined : start) ?? []
  let carry = resolutions[start - 1]?.carry ?? noCarry
  for (let i = start; i < facts.length; i++) {
    const block = facts[i]
    if (!block) break
    const before = last?.carries[i + shift]
    if (last && i >= facts.length - end && before && sameCarry(before, carry)) {
      if (!same) {
        for (const one of last.resolutions.slice(i + shift)) resolutions.push(one)
        for (const one of last.carries.slice(i + shift)) carries.push(one)
      }
      return { resolutions, carries, until: i }
    }
    const resolution = resolveBlock(block, registry, carry)
    carries[i] = carry
    resolutions[i] = resolution
    carry = resolution.carry
  }
  return { resolutions, carries, until: facts.length }
}

const wordsOfBlocks = new WeakMap<BlockFacts, ReadonlySet<string>>()

/** Every word of a block in every form in which the registry may compare it. */
function wordsIn(facts: BlockFacts): ReadonlySet<string> {
  const known = wordsOfBlocks.get(facts)
  if (known) return known
  const words = new Set<string>()
  for (const token of facts.tokens)
    if (token.word) for (const form of formsOf(token.key, facts.lexicon)) words.add(form)
  wordsOfBlocks.set(facts, words)
  return words
}

function holdsAny(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const one of wanted) if (words.has(one)) return true
  return false
}

interface Touched {
  readonly start: number
  readonly end: number
  readonly change: RegistryChange
}

/**
 * Attributes again, after the registry changed, only blocks whose text changed, who hold a word of an entry that
 * changed, or who are handed other speakers than before or such an entry.
 */
function resolveTouched(
  last: Round,
  facts: readonly BlockFacts[],
  registry: Registry,
  { start, end, change }: Touched,
) {
  const shift = last.facts.length - facts.length
  const resolutions: Resolution[] = []
  const carries: Carry[] = []
  let carry = noCarry
  facts.forEach((block, i) => {
    const old = i < start ? i : i >= facts.length - end ? i + shift : -1
    const before = last.resolutions[old]
    const handed = last.carries[old]
    const same = before !== undefined && handed !== undefined && sameCarry(handed, carry)
    const stale = !same || carriesAny(carry, change.keys) || holdsAny(wordsIn(block), change.words)
    const resolution = stale ? resolveBlock(block, registry, carry) : before
    carries.push(carry)
    resolutions.push(resolution)
    carry = resolution.carry
  })
  return { resolutions, carries, until: facts.length }
}

/** The same findings as last time, at other places of the changed blocks. */
function moveFindings(last: Round, resolutions: readonly Resolution[], start: number, until: number): Analysis {
  const blocks = last.analysis.blocks.slice()
  const speaking = new Set(last.analysis.speakers.map((speaker) => speaker.key))
  for (let i = start; i < until; i++) {
    const resolution = resolutions[i]
    const before = blocks[i]
    if (!resolution || !before || resolution === last.resolutions[i]) continue
    const quotes = resolution.quotes.map((quote, k) => {
      const old = before.quotes[k]
      // A heading's quote was attributed by the body, which has not changed.
      return old && old.speaker !== quote.speaker ? { ...old, start: quote.start, end: quote.end } : quote
    })
    const mentions = resolution.mentions.filter((mention) => speaking.has(mention.speaker))
    blocks[i] = { quotes, mentions, reports: resolution.reports }
  }
  return { ...last.analysis, blocks }
}

/** Analyses a draft once. */
export function analyse(
  blocks: readonly BlockText[],
  language: LanguageCode,
  known?: readonly KnownSpeaker[],
): Analysis {
  return createAnalyser().analyse(blocks, language, known)
}

/** A quote with the index of its block. */
export interface PlacedQuote extends QuoteFinding {
  readonly block: number
}

/** All quotes of an analysis in the order of the text. */
export function quotesOf(analysis: Analysis): PlacedQuote[] {
  return analysis.blocks.flatMap((findings, block) => findings.quotes.map((quote) => ({ ...quote, block })))
}

function assemble(
  facts: readonly BlockFacts[],
  resolutions: readonly Resolution[],
  registry: Registry,
  language: LanguageCode,
  last: Round | null,
): Analysis {
  const quotes = attributeHeadings(
    attributeBack(resolutions),
    facts.map(({ block }) => block.type),
    lexiconOf(language).isKnownName,
  )
  const speaking = new Set<string>()
  for (const list of quotes) for (const { speaker } of list) if (speaker !== null) speaking.add(speaker)
  const sameSpeaking = last !== null && speaksAlike(speaking, last.analysis.speakers)
  const formsOf = new Map<string, Set<string>>()
  const blocks = resolutions.map((resolution, i): BlockFindings => {
    const old = sameSpeaking && last.resolutions[i] === resolution ? last.analysis.blocks[i] : undefined
    const mentions = old?.mentions ?? resolution.mentions.filter((mention) => speaking.has(mention.speaker))
    for (const { speaker, form } of formsIn(mentions, facts[i]?.text ?? '')) {
      const forms = formsOf.get(speaker) ?? new Set()
      formsOf.set(speaker, forms.add(form))
    }
    return old && old.quotes === quotes[i] ? old : { quotes: quotes[i] ?? [], mentions, reports: resolution.reports }
  })
  const speakers = [...speaking].flatMap((key): SpeakerFinding[] => {
    const entry = registry.entries.get(key)
    if (!entry) return []
    const forms = [...(formsOf.get(key) ?? [])].filter((form) => form !== entry.name)
    return [
      {
        key,
        name: entry.name,
        forms,
        role: entry.role,
        affiliation: affiliationOf(entry.role, lexiconOf(language)),
        kind: entry.kind,
        gender: entry.gender,
      },
    ]
  })
  const before = last?.analysis
  if (!last || !before || JSON.stringify(before.speakers) !== JSON.stringify(speakers))
    return { language, blocks, speakers }
  return { language, blocks, speakers: before.speakers }
}

/** Whether those who speak now are those who spoke in the last round. */
function speaksAlike(speaking: ReadonlySet<string>, before: readonly SpeakerFinding[]): boolean {
  return speaking.size === before.length && before.every((one) => speaking.has(one.key))
}

interface MentionForm {
  readonly speaker: string
  readonly form: string
}

const formsOfMentions = new WeakMap<
  BlockFindings['mentions'],
  { readonly text: string; readonly forms: MentionForm[] }
>()

/** What the text calls the speakers of some mentions; remembered for the same list in the same text. */
function formsIn(mentions: BlockFindings['mentions'], text: string): readonly MentionForm[] {
  const known = formsOfMentions.get(mentions)
  if (known?.text === text) return known.forms
  const forms = mentions.map(({ start, end, speaker }) => ({ speaker, form: text.slice(start, end) }))
  formsOfMentions.set(mentions, { text, forms })
  return forms
}

/** A paragraph that is all quote, of nobody yet, belongs to whom the paragraph behind it points back from. */
function attributeBack(resolutions: readonly Resolution[]): (readonly QuoteFinding[])[] {
  const lists = resolutions.map((resolution) => resolution.quotes)
  resolutions.forEach(({ pointsBack }, i) => {
    if (!pointsBack) return
    for (let block = i - 1; block >= 0; block--) {
      const resolution = resolutions[block]
      const [quote] = lists[block] ?? []
      if (!resolution || !quote || resolution.block.type === 'heading' || !isAllQuote(resolution)) break
      if (quote.speaker !== null && quote.evidence?.rule !== 'all-quote-paragraph') break
      lists[block] = [{ ...quote, ...pointsBack }]
    }
  })
  return lists
}
