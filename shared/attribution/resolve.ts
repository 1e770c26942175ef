import { type BlockFacts, type Cue, keysOf, sliceOf } from './facts'
import { kindOf } from './kinds'
import { type NounPhrase, readNounPhrase } from './phrases'
import { isWholeBlock } from './quotes'
import { type Entry, type Registry, titleBag } from './registry'
import { lowerBound } from './search'
import type { BlockFindings, Gender, Mention, QuoteFinding, RuleName, Span } from './types'

/** What one block hands to the next: who spoke last, and who before. */
export interface Carry {
  readonly last: string | null
  readonly recent: readonly string[]
}

export const noCarry: Carry = { last: null, recent: [] }

export function sameCarry(a: Carry, b: Carry): boolean {
  return a.last === b.last && a.recent.length === b.recent.length && a.recent.every((key, i) => key === b.recent[i])
}

/** What one block says by itself and by what came before it. */
export interface Resolution extends BlockFindings {
  readonly carry: Carry
  /** Equal for two versions of a block that say the same, wherever in the block they say it. */
  readonly signature: string
}

/** Somebody is reported to speak: a cue with its subject. */
interface SpeechEvent {
  readonly mention?: TokenMention
  readonly cue: Cue
  readonly speaker: string | null
  readonly phrase: NounPhrase | null
  readonly rule: RuleName
  readonly confidence: number
}

type TokenMention = Mention & { readonly token: number }

interface Subject {
  /** The place in the text that named the subject, when no phrase did. */
  readonly mention?: TokenMention
  readonly speaker: string | null
  readonly phrase: NounPhrase | null
  readonly rule: RuleName
  readonly confidence: number
}

const recentSpeakers = 5
/** How many words in front of a colon are looked at for a name. */
const farthestName = 16

const tokenOf = (mention: TokenMention): number => mention.token

class BlockReader {
  private last: string | null
  private recent: string[]
  private readonly mentions: TokenMention[]

  constructor(
    private readonly facts: BlockFacts,
    private readonly registry: Registry,
    carry: Carry,
  ) {
    this.last = carry.last
    this.recent = [...carry.recent]
    this.mentions = findMentions(facts, registry)
  }

  read(): Resolution {
    const events = this.facts.cues.reduce<SpeechEvent[]>((found, cue) => {
      found.push(this.event(cue, found))
      return found
    }, [])
    // Attribution of a quote needs the speaker as of its place, which the events hold; the block's own last comes after.
    const quotes = this.quotes(events)
    const titled = events.flatMap((event) => this.phraseMention(event))
    const spans = [...this.mentions, ...titled].sort((a, b) => a.start - b.start || b.end - a.end)
    const mentions: Mention[] = []
    for (const { start, end, speaker } of spans) {
      if (start >= (mentions.at(-1)?.end ?? 0)) mentions.push({ start, end, speaker })
    }
    const { text } = this.facts
    const said = quotes.map((quote) =>
      [quote.text, quote.kind, quote.speaker, quote.confidence, quote.evidence?.excerpt].join('\u0000'),
    )
    const named = mentions.map((mention) => `${mention.speaker}\u0000${text.slice(mention.start, mention.end)}`)
    const { type, level } = this.facts.block
    const signature = [`${type}${level}`, ...said, '', ...named].join('\u0001')
    return { quotes, mentions, carry: { last: this.last, recent: this.recent }, signature }
  }

  private phraseMention(event: SpeechEvent): TokenMention[] {
    const { phrase, speaker } = event
    if (!phrase || !speaker) return []
    const range = phrase.name ?? phrase.title ?? [phrase.from, phrase.to]
    const start = this.facts.tokens[range[0]]?.start
    const end = this.facts.tokens[range[1] - 1]?.end
    return start === undefined || end === undefined ? [] : [{ start, end, speaker, token: range[0] }]
  }

  private remember(speaker: string): void {
    this.last = speaker
    this.recent = [speaker, ...this.recent.filter((key) => key !== speaker)].slice(0, recentSpeakers)
  }

  private agrees(speaker: string | null, gender: Gender): boolean {
    if (speaker === null) return false
    const entry = this.registry.entries.get(speaker)
    if (!entry || gender === null || entry.kind !== 'person' || entry.gender === null) return true
    return entry.gender === gender
  }

  /** Who a noun phrase means; null when nobody. */
  private referent(phrase: NounPhrase, gender: Gender): Entry | null {
    const { facts, registry } = this
    const recent = this.recent.flatMap((key) => registry.entries.get(key) ?? [])
    if (phrase.name) return registry.byName(keysOf(facts, phrase.name))
    const words = keysOf(facts, phrase.title ?? [phrase.from, phrase.to])
    const titled = registry.byTitle(titleBag(words.slice(0, phrase.again ? words.length : undefined), facts.lexicon))
    const fitting = recent.find((entry) => titled.includes(entry)) ?? titled[0]
    if (fitting) return fitting
    if (!phrase.definite && !phrase.again) return null
    return (
      recent.find(
        (entry) => (phrase.again || entry.kind === 'person') && this.agrees(entry.key, phrase.gender ?? gender),
      ) ?? null
    )
  }

  private subject(cue: Cue, earlier: readonly SpeechEvent[]): Subject {
    const inSentence = this.lastWithSpeaker(earlier, this.sentence(cue.from))
    switch (cue.kind) {
      case 'finite':
        return this.finiteSubject(cue)
      case 'nominal': {
        const entry = cue.after ? this.referent(cue.after, null) : null
        return { speaker: entry?.key ?? null, phrase: cue.after, rule: 'nominal', confidence: 0.92 }
      }
      case 'self':
        return {
          speaker: inSentence?.speaker ?? this.last,
          phrase: null,
          rule: 'nominal',
          confidence: inSentence ? 0.9 : 0.8,
        }
      case 'participle':
      case 'gerund': {
        if (inSentence) return { ...inSentence, rule: 'participle', confidence: inSentence.confidence - 0.03 }
        const named = this.firstMentionOfSentence(cue.from)
        if (named && this.agrees(named.speaker, cue.gender))
          return { speaker: named.speaker, phrase: null, rule: 'participle', confidence: 0.8 }
        return {
          speaker: this.agrees(this.last, cue.gender) ? this.last : null,
          phrase: null,
          rule: 'participle',
          confidence: 0.72,
        }
      }
    }
  }

  private finiteSubject(cue: Cue): Subject {
    const named = cue.after === null || cue.after.weak ? this.mentionAt(cue.to) : null
    if (named && this.agrees(named.speaker, cue.gender)) {
      return { speaker: named.speaker, phrase: null, rule: 'verb-subject', confidence: 0.95, mention: named }
    }
    for (const [phrase, rule] of [
      [cue.after, 'verb-subject'],
      [cue.before, 'subject-verb'],
    ] as const) {
      if (!phrase) continue
      const entry = this.referent(phrase, cue.gender)
      if (!entry) {
        if (phrase.weak) continue
        return { speaker: null, phrase, rule, confidence: 0 }
      }
      const confidence = phrase.weak ? 0.85 : phrase.name ? 0.96 : 0.9
      return { speaker: entry.key, phrase, rule, confidence }
    }
    const near = this.mentionBefore(cue.from)
    if (cue.relative) return { speaker: near?.speaker ?? null, phrase: null, rule: 'subject-verb', confidence: 0.82 }
    // A bare known name right before the verb: “روته أكد”.
    const adjacent = near && !cue.joined && this.facts.tokens[cue.from - 1]?.end === near.end
    if (adjacent) return { speaker: near.speaker, mention: near, phrase: null, rule: 'subject-verb', confidence: 0.9 }
    if (cue.plural) return { speaker: null, phrase: null, rule: 'verb-continued', confidence: 0 }
    const dropped = this.recent.find((key) => this.agrees(key, cue.gender)) ?? null
    const confidence = dropped !== null && dropped === this.last ? 0.86 : 0.7
    return { speaker: dropped, phrase: null, rule: 'verb-continued', confidence }
  }

  /** The mention that begins at a token, past adverbs. */
  private mentionAt(token: number): TokenMention | null {
    let at = token
    while (this.facts.lexicon.is('adverb', this.facts.tokens[at]?.key ?? '')) at++
    const mention = this.mentions[lowerBound(this.mentions, tokenOf, at)]
    return mention?.token === at ? mention : null
  }

  /** The nearest mention in front of a token, in its sentence. */
  private mentionBefore(token: number): TokenMention | null {
    const mention = this.mentions[lowerBound(this.mentions, tokenOf, token) - 1]
    return mention && this.sentence(mention.token) === this.sentence(token) ? mention : null
  }

  /** The first mention of a token's sentence, when it stands in front of the token. */
  private firstMentionOfSentence(token: number): TokenMention | null {
    const sentence = this.sentence(token)
    const mention = this.mentions[lowerBound(this.mentions, (one) => this.sentence(one.token), sentence)]
    return mention && mention.token < token && this.sentence(mention.token) === sentence ? mention : null
  }

  private lastWithSpeaker(events: readonly SpeechEvent[], sentence: number): SpeechEvent | null {
    for (let i = events.length - 1; i >= 0; i--) {
      const event = events[i]
      if (!event || this.sentence(event.cue.from) < sentence) return null
      if (event.speaker !== null) return event
    }
    return null
  }

  private event(cue: Cue, earlier: readonly SpeechEvent[]): SpeechEvent {
    const subject = this.subject(cue, earlier)
    const firm = cue.kind === 'finite' || cue.kind === 'nominal'
    if (subject.speaker !== null && firm) this.remember(subject.speaker)
    return { cue, ...subject }
  }

  private sentence(token: number): number {
    return this.facts.sentenceOf[token] ?? 0
  }

  private quotes(events: readonly SpeechEvent[]): QuoteFinding[] {
    const found: QuoteFinding[] = []
    const { facts } = this
    facts.pairs.forEach((pair, index) => {
      const [first, last] = facts.tokensOfPair[index] ?? [-1, -1]
      const before = this.eventBefore(events, first)
      const after = this.eventAfter(events, last)
      const kind = kindOf({ facts, pair, first, last, before: before?.cue ?? null, after: after?.cue ?? null })
      const text = facts.text.slice(pair.start, pair.end)
      const base = { start: pair.start, end: pair.end, text, kind, unclosed: pair.unclosed }
      if (kind === 'other') {
        found.push({ ...base, speaker: null, form: null, evidence: null, confidence: 0.8 })
        return
      }
      found.push({ ...base, ...this.attribute(pair, first, before, after, found.at(-1) ?? null) })
    })
    return found
  }

  private eventBefore(events: readonly SpeechEvent[], first: number): SpeechEvent | null {
    const event = events[lowerBound(events, (one) => one.cue.to, first + 1) - 1]
    return event && this.sentence(event.cue.from) === this.sentence(first) ? event : null
  }

  private eventAfter(events: readonly SpeechEvent[], last: number): SpeechEvent | null {
    const { facts } = this
    const next = events[lowerBound(events, (event) => event.cue.from, last + 1)]
    if (!next || this.sentence(next.cue.from) !== this.sentence(last + 1)) return null
    // Only punctuation may stand between, and a subject in front of its verb (“…,” Lopes added).
    const begin = next.rule === 'subject-verb' && next.phrase ? next.phrase.from : next.cue.from
    for (let i = last + 1; i < begin; i++) {
      if (facts.tokens[i]?.word || facts.quoteOf[i] !== -1) return null
    }
    const { kind, joined } = next.cue
    return kind === 'nominal' || kind === 'self' || (kind === 'finite' && !joined) ? next : null
  }

  private attribute(
    pair: Span,
    first: number,
    before: SpeechEvent | null,
    after: SpeechEvent | null,
    previous: QuoteFinding | null,
  ): Pick<QuoteFinding, 'speaker' | 'form' | 'evidence' | 'confidence'> {
    const colon = this.facts.text
      .slice(0, pair.start - 1)
      .trimEnd()
      .endsWith(':')
    const chosen = colon && before?.speaker ? before : after?.speaker ? after : before
    if (chosen?.speaker) return this.fromEvent(chosen, pair, first, chosen === before)
    const named = this.nameBeforeColon(first)
    if (named) return named
    if (chosen) return nobody
    return this.continued(pair, first, previous)
  }

  private fromEvent(event: SpeechEvent, pair: Span, first: number, before: boolean) {
    const { facts } = this
    const distance = before ? first - event.cue.to : 0
    const confidence = Math.max(0.5, event.confidence - (distance > 14 ? 0.08 : 0))
    return {
      speaker: event.speaker,
      form: this.formOf(event),
      evidence: {
        rule: event.rule,
        cue: sliceOf(facts, [event.cue.from, event.cue.to]),
        excerpt: before
          ? tail(facts.text.slice(this.excerptStart(event), pair.start - 1))
          : head(facts.text.slice(pair.end + 1, this.excerptEnd(event))),
        before,
      },
      confidence: round(confidence),
    }
  }

  private formOf({ phrase, mention }: SpeechEvent): string | null {
    if (phrase) return sliceOf(this.facts, phrase.name ?? phrase.title ?? [phrase.from, phrase.to])
    return mention ? this.facts.text.slice(mention.start, mention.end) : null
  }

  private excerptEnd({ phrase, mention, cue }: SpeechEvent): number {
    const last = phrase ? this.facts.tokens[phrase.to - 1]?.end : mention?.end
    return Math.max(last ?? 0, this.facts.tokens[cue.to - 1]?.end ?? 0)
  }

  private excerptStart(event: SpeechEvent): number {
    const subject = event.phrase && event.phrase.from < event.cue.from ? event.phrase.from : event.cue.from
    return this.facts.tokens[subject]?.start ?? 0
  }

  /** «فلان: “…”», in headlines and in questions and answers. */
  private nameBeforeColon(quote: number): Pick<QuoteFinding, 'speaker' | 'form' | 'evidence' | 'confidence'> | null {
    const { facts } = this
    let colon = quote - 1
    while (colon >= 0 && !facts.tokens[colon]?.word && facts.tokens[colon]?.key !== ':') colon--
    if (facts.tokens[colon]?.key !== ':') return null
    let start = colon - 1
    while (start > 0 && colon - start < farthestName && this.sentence(start - 1) === this.sentence(colon)) {
      if (facts.quoteOf[start - 1] !== -1) break
      start--
    }
    const first = this.mentions[lowerBound(this.mentions, tokenOf, start)]
    const mention = first && first.token < colon ? first : null
    const phrase = readNounPhrase(facts, Math.max(0, start))
    const entry = mention
      ? this.registry.entries.get(mention.speaker)
      : phrase && phrase.to === colon
        ? this.referent(phrase, null)
        : null
    if (!entry) return null
    this.remember(entry.key)
    const excerpt = tail(facts.text.slice(facts.tokens[Math.max(0, start)]?.start ?? 0, facts.tokens[colon]?.end))
    const form = mention
      ? facts.text.slice(mention.start, mention.end)
      : sliceOf(facts, phrase?.name ?? phrase?.title ?? null)
    return {
      speaker: entry.key,
      form,
      evidence: { rule: 'name-colon', cue: null, excerpt, before: true },
      confidence: 0.93,
    }
  }

  /** Speech without a cue of its own goes on with whoever spoke last. */
  private continued(pair: Span, first: number, previous: QuoteFinding | null) {
    const { text } = this.facts
    const alone = isWholeBlock(text, pair)
    if (this.facts.block.type === 'heading') return nobody
    if (previous?.speaker && !alone && first >= 0) {
      const excerpt = tail(text.slice(previous.end + 1, pair.start - 1))
      return {
        speaker: previous.speaker,
        form: null,
        evidence: { rule: 'quote-continued' as const, cue: null, excerpt, before: true },
        confidence: 0.72,
      }
    }
    if (alone && this.last !== null) {
      return {
        speaker: this.last,
        form: null,
        evidence: { rule: 'all-quote-paragraph' as const, cue: null, excerpt: '', before: true },
        confidence: 0.75,
      }
    }
    return nobody
  }
}

const nobody = { speaker: null, form: null, evidence: null, confidence: 0.5 }

function round(value: number): number {
  return Math.round(value * 100) / 100
}

const excerptWords = 12

function tail(text: string): string {
  const words = text.trim().split(/\s+/u)
  return words.length > excerptWords ? `… ${words.slice(-excerptWords).join(' ')}` : words.join(' ')
}

function head(text: string): string {
  const words = text
    .replace(/^[\s،,.]+/u, '')
    .trim()
    .split(/\s+/u)
  return words.length > excerptWords ? `${words.slice(0, excerptWords).join(' ')} …` : words.join(' ')
}

/** Every place outside quotes where a form of a known speaker stands, the longest form first. */
function findMentions(facts: BlockFacts, registry: Registry): TokenMention[] {
  const found: TokenMention[] = []
  const { tokens, quoteOf, lexicon } = facts
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token?.word || quoteOf[i] !== -1 || !registry.beginsForm(token.key)) continue
    const match = matchAt(facts, registry, i, token.key) ?? matchStripped(facts, registry, i)
    if (!match) continue
    const last = tokens[i + match.length - 1]
    const stripped = lexicon.proclitics.includes(token.key[0] ?? ' ') && match.offset > 0
    found.push({
      start: token.start + (stripped ? match.offset : 0),
      end: last?.end ?? token.end,
      speaker: match.speaker,
      token: i,
    })
    i += match.length - 1
  }
  return found
}

interface Match {
  readonly speaker: string
  readonly length: number
  readonly offset: number
}

function matchAt(facts: BlockFacts, registry: Registry, i: number, firstKey: string, offset = 0): Match | null {
  for (const form of registry.forms.get(firstKey) ?? []) {
    const matches = form.words.every(
      (word, k) => k === 0 || (facts.tokens[i + k]?.key === word && facts.quoteOf[i + k] === -1),
    )
    if (matches) return { speaker: form.entry.key, length: form.words.length, offset }
  }
  return null
}

function matchStripped(facts: BlockFacts, registry: Registry, i: number): Match | null {
  const key = facts.tokens[i]?.key ?? ''
  for (const part of facts.lexicon.stripped(key)) {
    if (part === key || part.length < 3) continue
    const match = matchAt(facts, registry, i, part, key.length - part.length)
    if (match) return match
  }
  return null
}

/** Attributes the quotes of one block; a pure function of the three. */
export function resolveBlock(facts: BlockFacts, registry: Registry, carry: Carry): Resolution {
  return new BlockReader(facts, registry, carry).read()
}
