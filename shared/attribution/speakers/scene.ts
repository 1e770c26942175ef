import type { BlockFacts } from '../cues/block-facts'
import type { Cue } from '../cues/cue'
import { phraseStart } from '../cues/fronted'
import { readNounPhrase } from '../phrases/phrases'
import type { Entry } from '../registry/entries'
import { findMentions, type TokenMention } from '../registry/mentions'
import type { Registry } from '../registry/registry'
import { lowerBound } from '../search'
import type { Gender, Mention } from '../types'
import { wordClass } from '../words/dictionary'
import type { NounPhrase } from '../words/noun-phrase'
import { behindComma, isComma, isFeminine, isOrdinary, ownerKey } from '../words/phrase-text'
import type { Calling, Carry, Issued } from './carry'
import { callingNoun } from './person-referents'
import { agrees, isSeveral } from './referent-context'
import { referentOf } from './referents'

export const recentSpeakers = 6
/** So many of those whom the text named are handed on. */
const mostNamed = 3
/** Nor are so many people called by a noun again. */
const mostCalled = 6
/** Nor does a sentence name so many. */
const mostLookedAt = 60
/** How many words may stand in front of whom a sentence speaks of. */
export const farthestTopic = 4
/** A sentence with more names than that does not tell of one alone. */
const mostAlone = 16
/** How many words of a name in marks, and of a title in front of whoever sent something. */
const longestMarkedName = 4
const farthestSender = 9
/** How many words may stand in front of a verb in a remark about somebody. */
export const longestRemark = 60

export const tokenOf = (mention: TokenMention): number => mention.token

/** Who is there in a block while it is read: whom it names and where, who has spoken so far, and whom a phrase means. */
export class Scene {
  /** Who spoke, the last first. */
  recent: string[]
  /** By what nouns the text called whom it had named otherwise, the last first. */
  called: readonly Calling[]
  /** Which body spoke last by what it issued. */
  issued: Issued | null
  readonly mentions: TokenMention[]

  constructor(
    readonly facts: BlockFacts,
    readonly registry: Registry,
    readonly carry: Carry,
  ) {
    this.recent = [...carry.recent]
    this.called = carry.called
    this.issued = carry.issued
    this.mentions = findMentions(facts, registry)
  }

  /** Whom the text named last, once these are named too. */
  namedAfter(mentions: readonly Mention[]): readonly string[] {
    const named: string[] = []
    const add = (key: string) => {
      if (named.length < mostNamed && !named.includes(key)) named.push(key)
    }
    for (let i = mentions.length - 1; i >= 0 && named.length < mostNamed; i--) {
      const key = mentions[i]?.speaker ?? ''
      if (this.entry(key)?.kind === 'person') add(key)
    }
    if (named.length === 0) return this.carry.named
    this.carry.named.forEach(add)
    return named
  }

  entry(key: string | null | undefined): Entry | null {
    return key ? (this.registry.entries.get(key) ?? null) : null
  }

  recentEntries(first: string | null = null): Entry[] {
    const entries: Entry[] = []
    for (const key of first === null ? this.recent : new Set([first, ...this.recent])) {
      const entry = this.entry(key)
      if (entry) entries.push(entry)
    }
    return entries
  }

  remember(speaker: string): void {
    this.recent = [speaker, ...this.recent.filter((key) => key !== speaker)].slice(0, recentSpeakers)
  }

  /** Whom a report tells of does not go on speaking, but may be meant. */
  rememberSecond(speaker: string): void {
    const [last, ...others] = this.recent
    if (last === undefined || last === speaker) return
    this.recent = [last, speaker, ...others.filter((key) => key !== speaker)].slice(0, recentSpeakers)
  }

  fits(key: string | null, gender: Gender): boolean {
    const entry = this.entry(key)
    // “وأشار البلاغ إلى …، وأضاف أن”: the verb goes with what was issued, not with who issued it.
    const issued = gender !== null && this.issued?.gender === gender && this.issued.key === key
    return entry !== null && (issued || agrees(entry, gender))
  }

  /** @param spoke - who spoke last in front of the phrase, where the block has been read farther; else null */
  referent(phrase: NounPhrase, gender: Gender, spoke: string | null = null): Entry | null {
    const named = () => this.entry(this.namedOf(phrase.from, phrase.gender ?? gender))
    const entry = referentOf(phrase, gender, {
      facts: this.facts,
      registry: this.registry,
      recent: this.recentEntries(spoke),
      named,
      topic: () => this.entry(this.subjectJustBefore(phrase.from)),
      bodies: () => this.bodiesBefore(phrase.from).flatMap((key) => this.entry(key) ?? []),
      called: (noun) => this.entry(this.called.find((one) => one.noun === noun)?.key),
    })
    if (entry) this.call(phrase, entry)
    return entry
  }

  /** Remembers by what noun a phrase calls somebody whose title it is not. */
  call(phrase: NounPhrase, { key, kind, titleOnly }: Entry): void {
    const noun = kind === 'person' && !titleOnly ? callingNoun(phrase, this.facts) : null
    if (noun === null || this.registry.byHead(noun).some((one) => one.key === key)) return
    if (this.called.some((one) => one.noun === noun)) return
    this.called = [{ noun, key }, ...this.called].slice(0, mostCalled)
  }

  /** The bodies that the text named last in front of a token, the last first. */
  bodiesBefore(token: number): string[] {
    const until = lowerBound(this.mentions, tokenOf, token)
    const found: string[] = []
    const add = (key: string) => {
      if (found.length < recentSpeakers && !found.includes(key)) found.push(key)
    }
    for (const { speaker } of this.mentions.slice(Math.max(0, until - recentSpeakers), until).reverse()) {
      if (this.entry(speaker)?.kind === 'body') add(speaker)
    }
    this.carry.bodies.forEach(add)
    return found
  }

  /** Whom the text named last in front of a token, of those who can go with a gender. */
  namedBefore(token: number, gender: Gender): string | null {
    const until = lowerBound(this.mentions, tokenOf, token)
    const mention = this.mentions
      .slice(Math.max(0, until - recentSpeakers), until)
      .findLast((one) => this.entry(one.speaker)?.kind === 'person' && this.fits(one.speaker, gender))
    return mention?.speaker ?? this.carry.named.find((key) => this.fits(key, gender)) ?? null
  }

  /** Whom the text named last, or whom of another gender where that is not who is meant. */
  namedOf(token: number, gender: Gender): string | null {
    const last = this.namedBefore(token, null)
    if (gender === null || this.fits(last, gender)) return last
    const other = this.namedBefore(token, gender)
    return this.entry(other)?.gender === gender ? other : last
  }

  /** The first token of the sentence, or as many words in front as a remark may have. */
  remarkStart(from: number): number {
    let start = from
    while (start > 0 && from - start < longestRemark && this.sentence(start - 1) === this.sentence(from)) start--
    return start
  }

  hasCapitals(): boolean {
    return this.facts.lexicon.data.nameStyle === 'capitals'
  }

  /** Whether a speaker may go with a plural verb: a body, and people called by what they are (المحتجون). */
  isGroup(key: string): boolean {
    return this.entry(key)?.kind !== 'person' || this.isSeveral(key)
  }

  /** “قالت مصادر … وأضافت”: several things take the feminine singular (Ryding 2005, ch. 7). */
  isThings(key: string): boolean {
    const [noun = ''] = this.entry(key)?.words ?? []
    return this.facts.lexicon.data.thingGroups.includes(noun)
  }

  isSeveral(key: string): boolean {
    const entry = this.entry(key)
    return entry !== null && isSeveral(entry, this.facts.lexicon)
  }

  /** The first token of a token's sentence. */
  startOfSentence(token: number): number {
    return lowerBound(this.facts.sentenceOf, (sentence) => sentence, this.sentence(token))
  }

  /** Whether a reporting word stands in a sentence, in front of a token. */
  holdsCue(sentence: number, until = Number.POSITIVE_INFINITY): boolean {
    const { cues } = this.facts
    const cue = cues[lowerBound(cues, (one) => this.sentence(one.from), sentence)]
    return cue !== undefined && this.sentence(cue.from) === sentence && cue.from < until
  }

  /** “Greenland’s premier”: named for what belongs to them. */
  isOwner({ behind }: TokenMention): boolean {
    return this.facts.tokens[behind]?.key === ownerKey
  }

  /** The first mention of a sentence, in front of a token, that stands for somebody themselves and agrees. */
  firstOf(sentence: number, until = Number.POSITIVE_INFINITY, gender: Gender = null): TokenMention | null {
    const first = lowerBound(this.mentions, (one) => this.sentence(one.token), sentence)
    for (const one of this.mentions.slice(first, first + mostLookedAt)) {
      if (one.token >= until) return null
      if (this.sentence(one.token) !== sentence) return null
      if (!this.isOwner(one) && this.fits(one.speaker, gender)) return one
    }
    return null
  }

  /** “ولم ينس النجم المصري زملاءه: “…””: somebody named or meant right at the start of a sentence. */
  topicOf(start: number, until: number): string | null {
    for (let i = start; i < Math.min(until, start + farthestTopic); i++) {
      const phrase = readNounPhrase(this.facts, i)
      if (!phrase || phrase.weak || phrase.to > until) continue
      // A source without a name only where the sentence begins with it.
      if (phrase.kind !== 'person' && phrase.kind !== 'pronoun' && !(phrase.kind === 'unnamed' && i === start)) continue
      return this.referent(phrase, null)?.key ?? null
    }
    return null
  }

  /** Whom the sentence in front of a token begins with, a person, where it holds no speech. */
  subjectJustBefore(token: number): string | null {
    const sentence = this.sentence(token) - 1
    const opening = this.firstOf(sentence)
    if (!opening) return this.pronounJustBefore(token)
    const acting = this.actorBehindRemark(opening) ?? opening
    // “Bengaluru FC head coach Carles Cuadrat”: the body in a title is not who has it.
    const found = this.entry(acting.speaker)?.kind === 'body' ? (this.holderBehind(acting, sentence) ?? acting) : acting
    if (this.entry(found.speaker)?.kind !== 'person') return null
    const { sentenceOf, quoteOf } = this.facts
    const first = found === opening ? this.startOfClause(found.token) : found.token
    if (found.token - first > farthestTopic && phraseStart(this.facts, found.token) - first > farthestTopic) return null
    // What somebody is called in marks is no speech.
    let inside = 0
    for (let i = first; sentenceOf[i] === sentence && inside <= longestMarkedName; i++)
      inside = quoteOf[i] === -1 ? 0 : inside + 1
    // A reporting word of nobody, where nobody has spoken, is none.
    const spoken = this.recent.length > 0 && this.holdsCue(sentence)
    return inside > longestMarkedName || spoken ? null : found.speaker
  }

  /** Whoever has the title that a mention of a body begins; null where none in the sentence does. */
  private holderBehind({ token }: TokenMention, sentence: number): TokenMention | null {
    const next = this.mentions[lowerBound(this.mentions, tokenOf, token + 1)]
    if (!next || this.sentence(next.token) !== sentence) return null
    return phraseStart(this.facts, next.token) <= token ? next : null
  }

  /** “منذ ذلك اليوم، تنام فطومة”: where a token's sentence begins, past a remark that a preposition opens and a comma closes. */
  private startOfClause(token: number): number {
    const { infos, lexicon } = this.facts
    const start = this.startOfSentence(token)
    const lead = infos[start]
    if (lexicon.data.wordOrder !== 'verb-first' || lead == null || !lexicon.is(lead, 'preposition')) return start
    const behind = behindComma(this.facts, start + 1, Math.min(token, start + farthestSender))
    return behind > 0 ? behind : start
  }

  /** “في بيت سعاد العلمي، يجلس كريم بناني”: behind the comma of a remark that names somebody, whoever acts; null where nobody does. */
  private actorBehindRemark(opening: TokenMention): TokenMention | null {
    const { infos, tokens, lexicon, sentenceOf } = this.facts
    const start = this.startOfSentence(opening.token)
    const lead = infos[start]
    const remark = lead != null && (lexicon.is(lead, 'preposition') || lexicon.data.timeClauses.includes(lead.key))
    if (lexicon.data.wordOrder !== 'verb-first' || !remark) return null
    let comma = opening.behind
    while (comma - start < longestRemark && sentenceOf[comma] === sentenceOf[start] && infos[comma]) comma++
    if (!isComma(tokens[comma]?.key ?? '') || sentenceOf[comma] !== sentenceOf[start]) return null
    const at = lowerBound(this.mentions, tokenOf, comma)
    const acting = this.mentions[at]
    const verb = infos[comma + 1]
    if (!acting || verb == null || !isOrdinary(lexicon, verb, wordClass.past | wordClass.present)) return null
    // “بقي جراح العظام عدنان البرش”: a trade of no list stands in front of the name.
    return phraseStart(this.facts, acting.token) <= comma + farthestTopic ? acting : null
  }

  /** “נועה קולר נבוכה. היא שותקת רגע. “…””: he or she with whom the sentence in front begins, where it holds no speech. */
  private pronounJustBefore(token: number): string | null {
    const { facts } = this
    const start = this.startOfSentence(token - 1)
    if (facts.lexicon.data.wordOrder !== 'free' || this.sentence(token) === this.sentence(start)) return null
    const phrase = readNounPhrase(facts, start)
    if (phrase?.kind !== 'pronoun' || phrase.gender === null || this.holdsCue(this.sentence(start))) return null
    const meant = this.recent.find((key) => this.fits(key, phrase.gender)) ?? this.namedBefore(start, phrase.gender)
    return meant !== null && this.entry(meant)?.kind === 'person' ? meant : null
  }

  /** Whom alone the sentence in front of a token names, where it holds no speech. */
  onlyOneJustBefore(token: number): string | null {
    const sentence = this.sentence(token) - 1
    if (sentence < 0 || this.holdsCue(sentence)) return null
    const first = lowerBound(this.mentions, (one) => this.sentence(one.token), sentence)
    const until = lowerBound(this.mentions, (one) => this.sentence(one.token), sentence + 1)
    if (until - first > mostAlone) return null
    const people = this.mentions.slice(first, until).filter((one) => this.entry(one.speaker)?.kind === 'person')
    const only = people[0]?.speaker ?? null
    return people.every((one) => one.speaker === only) ? only : null
  }

  /** “ورفضت وزارة الصحة القرار. وأضافت أن”: the body that the sentence before begins with, of the verb's gender. */
  bodyJustBefore({ from, gender }: Cue): string | null {
    const { facts } = this
    const found = this.firstOf(this.sentence(from) - 1)
    const entry = this.entry(found?.speaker)
    if (!found || entry?.kind !== 'body' || facts.lexicon.data.wordOrder !== 'verb-first' || gender === null)
      return null
    if (found.token - this.startOfSentence(found.token) > farthestTopic) return null
    return isFeminine(facts, found.token) === (gender === 'f') ? found.speaker : null
  }

  /** The mention that begins at a token, past adverbs. */
  mentionAt(token: number): TokenMention | null {
    let at = token
    for (let info = this.facts.infos[at]; info && this.facts.lexicon.is(info, 'adverb'); info = this.facts.infos[at])
      at++
    const mention = this.mentions[lowerBound(this.mentions, tokenOf, at)]
    return mention?.token === at ? mention : null
  }

  /** “وفق “أتالايار””: a body that the draft calls so. */
  bodyInMarks(token: number): string | null {
    const { tokens, quoteOf } = this.facts
    const quote = quoteOf[token + 1]
    if (quoteOf[token] !== -1 || tokens[token]?.word !== false || quote === undefined || quote === -1) return null
    const words: string[] = []
    for (let i = token + 1; quoteOf[i] === quote && words.length <= longestMarkedName; i++)
      words.push(tokens[i]?.key ?? '')
    return words.length <= longestMarkedName ? (this.registry.byName(words, 'body')?.key ?? null) : null
  }

  /** Whoever sent what a verb tells from (اتصالا من فلان، عبر فيه عن): named behind a particle, right before. */
  sender(cue: Cue): TokenMention | null {
    const near = this.mentionBefore(cue.from)
    const kind = near && this.entry(near.speaker)?.kind
    if (!near || (kind !== 'person' && kind !== 'body')) return null
    const { infos, tokens, lexicon } = this.facts
    for (let i = near.token; i >= 0 && near.token - i < farthestSender; i--) {
      const info = infos[i]
      // “بكلمة لرئيس الفيدرالية، لحسن السعدي، أشاد فيها”
      if (!info && i === near.token - 1 && isComma(tokens[i]?.key ?? '')) continue
      if (!info) return null
      // “بتهنئة إلى فلانة”: whom it was sent to.
      if (lexicon.is(info, 'preposition')) return info.key === lexicon.senderPreposition ? near : null
      if (info.prepositional || info.joinedName) return near
      if (info.verb && !info.known) return null
    }
    return null
  }

  /** The nearest mention in front of a token, in its sentence. */
  mentionBefore(token: number): TokenMention | null {
    const mention = this.mentions[lowerBound(this.mentions, tokenOf, token) - 1]
    return mention && this.sentence(mention.token) === this.sentence(token) ? mention : null
  }

  sentence(token: number): number {
    return this.facts.sentenceOf[token] ?? 0
  }
}
