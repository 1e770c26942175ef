import type { Cue } from './cue'
import { type BlockFacts, farthestColon, phraseKeys, phraseText, sliceOf } from './facts'
import { isSpokenOf, phraseStart } from './fronted'
import { kindOf, speakerColon } from './kinds'
import { findMentions, type TokenMention } from './mentions'
import { isComma, isFeminine, isOwned, type NounPhrase, ownerKey } from './phrase-text'
import { readJoined, readNounPhrase, withoutParticle } from './phrases'
import { isWholeBlock } from './quotes'
import { agrees, callingNoun, isSeveral, referentOf } from './referents'
import type { Entry, Registry } from './registry'
import { findReports } from './reports'
import { lowerBound } from './search'
import { is } from './subjects'
import type { BlockFindings, BlockText, Gender, Mention, QuoteFinding, RuleName, Span } from './types'

/** What one block hands to the next: who spoke, the last first. */
export interface Carry {
  readonly recent: readonly string[]
  /** Whom the text named last, speaker or not, the last first. */
  readonly named: readonly string[]
  /** The bodies that it named last, the last first. */
  readonly bodies: readonly string[]
  /** By what nouns it called whom it had named otherwise (الطبيبة), the last first: a noun, and then a key. */
  readonly called: readonly string[]
}

export const noCarry: Carry = { recent: [], named: [], bodies: [], called: [] }

export function sameCarry(a: Carry, b: Carry): boolean {
  const same = sameKeys(a.named, b.named) && sameKeys(a.recent, b.recent)
  return same && sameKeys(a.bodies, b.bodies) && sameKeys(a.called, b.called)
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i])
}

/** Whether anybody whom a block is handed is among some keys. */
export function carriesAny({ recent, named, bodies, called }: Carry, keys: ReadonlySet<string>): boolean {
  return [...recent, ...named, ...bodies, ...called].some((key) => keys.has(key))
}

/** Who speaks, and what shows it. */
export type Attribution = Pick<QuoteFinding, 'speaker' | 'form' | 'evidence' | 'confidence'>

/** What one block says by itself and by what came before it. */
export interface Resolution extends BlockFindings {
  readonly carry: Carry
  readonly block: BlockText
  /** Whose the words of the paragraph in front are, where this one begins by saying so (هذا ما قاله فلان). */
  readonly pointsBack: Attribution | null
}

/** Whether two versions of a block say the same, wherever in the block they say it. */
export function sayAlike(a: Resolution, b: Resolution): boolean {
  if (a.block.type !== b.block.type || a.block.level !== b.block.level) return false
  if (a.quotes.length !== b.quotes.length || a.mentions.length !== b.mentions.length) return false
  const form = ({ block }: Resolution, { start, end }: Mention) => block.text.slice(start, end)
  return (
    a.pointsBack?.speaker === b.pointsBack?.speaker &&
    a.pointsBack?.evidence?.excerpt === b.pointsBack?.evidence?.excerpt &&
    a.quotes.every((quote, i) => isSameQuote(quote, b.quotes[i])) &&
    a.mentions.every((one, i) => {
      const other = b.mentions[i]
      return other?.speaker === one.speaker && form(a, one) === form(b, other)
    })
  )
}

function isSameQuote(a: QuoteFinding, b: QuoteFinding | undefined): boolean {
  return (
    a.text === b?.text &&
    a.kind === b.kind &&
    a.speaker === b.speaker &&
    a.confidence === b.confidence &&
    a.evidence?.excerpt === b.evidence?.excerpt
  )
}

interface Subject {
  /** The place in the text that named the subject, when no phrase did. */
  readonly mention?: TokenMention | undefined
  readonly speaker: string | null
  readonly phrase: NounPhrase | null
  readonly rule: RuleName
  readonly confidence: number
}

/** Somebody is reported to speak: a cue with its subject. */
interface SpeechEvent extends Subject {
  readonly cue: Cue
}

const recentSpeakers = 6
/** A question mark and what white space may stand behind it. */
const longestEnd = 3
/** So many of those whom the text named are handed on. */
const mostNamed = 3
/** Nor are so many people called by a noun again. */
const mostCalled = 6
/** A sentence of more reporting words than this is no sentence; looking back farther would cost more than time. */
const mostLookedBack = 40
/** Nor does a sentence name so many. */
const mostLookedAt = 60
/** How many words behind a verb its report may begin. */
const farthestReport = 10
/** How many words may stand in front of whom a sentence speaks of. */
const farthestTopic = 4
/** How many words back a verb may find the subject of its clause. */
const farthestClause = 24
/** How many words of a name in marks, and of a title in front of whoever sent something. */
const longestMarkedName = 4
const farthestSender = 9
/** How many words may stand in front of a verb in a remark about somebody. */
const longestRemark = 60
/** How many words may stand in front of a cue that points back to the paragraph before. */
const farthestBack = 2
/** How many words in front of a colon are looked at for a name. */
const farthestName = 16

/**
 * How sure an attribution of each kind is, the basis of `confidence`: set by hand, between what was right on the
 * annotated articles that were tuned on and on the others (docs/attribution.md; `npm run gold` prints how they hold).
 */
const weights = {
  named: 0.92,
  titled: 0.88,
  weak: 0.78,
  topic: 0.83,
  nominal: 0.88,
  relative: 0.78,
  namedBefore: 0.74,
  droppedToMention: 0.6,
  dropped: 0.86,
  droppedEarlier: 0.68,
  participleOfMention: 0.76,
  participleOfLast: 0.66,
  self: 0.88,
  selfOfLast: 0.76,
  colon: 0.9,
  continued: 0.76,
  wholeBlock: 0.75,
  wholeBlockOfNamed: 0.6,
} as const

const tokenOf = (mention: TokenMention): number => mention.token

class BlockReader {
  private recent: string[]
  private called: readonly string[]
  private readonly mentions: TokenMention[]

  constructor(
    private readonly facts: BlockFacts,
    private readonly registry: Registry,
    private readonly carry: Carry,
  ) {
    this.recent = [...carry.recent]
    this.called = carry.called
    this.mentions = findMentions(facts, registry)
  }

  read(): Resolution {
    const events: SpeechEvent[] = []
    const before: (readonly string[])[] = []
    for (const cue of this.facts.cues) {
      before.push(this.recent)
      events.push(this.event(cue, events))
    }
    const quotes = this.quotes(events, before)
    const reports = findReports(this.facts, events, quotes, (key) => this.entry(key)?.name ?? null)
    const spans = this.mentions.slice()
    for (const event of events) {
      const mention = this.phraseMention(event)
      if (mention) spans.push(mention)
    }
    spans.sort((a, b) => a.start - b.start || b.end - a.end)
    const mentions: Mention[] = []
    for (const { start, end, speaker } of spans) {
      if (start >= (mentions.at(-1)?.end ?? 0)) mentions.push({ start, end, speaker })
    }
    const bodies = this.bodiesBefore(this.facts.tokens.length)
    const named = this.namedAfter(mentions)
    const carry = { recent: this.isQuestion() ? this.withoutCited() : this.recent, named, bodies, called: this.called }
    return { quotes, mentions, reports, carry, block: this.facts.block, pointsBack: this.pointsBack(events) }
  }

  /** Whom the text named last, once these are named too. */
  private namedAfter(mentions: readonly Mention[]): readonly string[] {
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

  /** “• يقول فلان إن الرواية “…”، هل توافقينه؟”: an interviewer's paragraph, which ends with a question mark and has no colon. */
  private isQuestion(): boolean {
    const { text, type } = this.facts.block
    return /[؟?]\s*$/u.test(text.slice(-longestEnd)) && (type === 'list_item' || /^\s*[-–—•*·]/u.test(text))
  }

  /** Whom a question cites does not answer it. */
  private withoutCited(): string[] {
    const { recent } = this.carry
    return recent.length === 0
      ? this.recent
      : [...recent, ...this.recent.filter((key) => !recent.includes(key))].slice(0, recentSpeakers)
  }

  /** “هذا ما كتبته الخبيرة فلانة في تقريرها.”: with which the block begins, and no marks behind it in the sentence. */
  private pointsBack([first]: readonly SpeechEvent[]): Attribution | null {
    const { facts } = this
    if (!first?.cue.back || first.speaker === null || first.cue.from > farthestBack) return null
    const sentence = this.sentence(first.cue.from)
    if (sentence !== 0 || facts.tokensOfPair.some(([token]) => this.sentence(token) === sentence)) return null
    const excerpt = head(facts.text.slice(facts.tokens[first.cue.from]?.start, this.excerptEnd(first)))
    const cue = sliceOf(facts, [first.cue.from, first.cue.to])
    const evidence = { rule: 'nominal' as const, cue, excerpt, before: false }
    return { speaker: first.speaker, form: this.formOf(first), evidence, confidence: weights.nominal }
  }

  private phraseMention(event: SpeechEvent): TokenMention | null {
    const { phrase, speaker } = event
    if (!phrase || !speaker || phrase.kind === 'pronoun') return null
    const range = phrase.name ?? phrase.title ?? [phrase.from, phrase.to]
    const first = this.facts.tokens[range[0]]
    const end = this.facts.tokens[range[1] - 1]?.end
    if (first === undefined || end === undefined) return null
    const joined = phrase.lead?.token === range[0] ? Math.max(0, first.key.length - phrase.lead.key.length) : 0
    return { start: first.start + joined, end, speaker, token: range[0], behind: range[1] }
  }

  private entry(key: string | null | undefined): Entry | null {
    return key ? (this.registry.entries.get(key) ?? null) : null
  }

  private recentEntries(): Entry[] {
    const entries: Entry[] = []
    for (const key of this.recent) {
      const entry = this.entry(key)
      if (entry) entries.push(entry)
    }
    return entries
  }

  private remember(speaker: string): void {
    this.recent = [speaker, ...this.recent.filter((key) => key !== speaker)].slice(0, recentSpeakers)
  }

  /** Whom a report tells of does not go on speaking, but may be meant. */
  private rememberSecond(speaker: string): void {
    const [last, ...others] = this.recent
    if (last === undefined || last === speaker) return
    this.recent = [last, speaker, ...others.filter((key) => key !== speaker)].slice(0, recentSpeakers)
  }

  /** “مشددا على أن واشنطن تعتبر …”: the subject stands behind the particle that opens somebody's report. */
  private isInsideReport({ phrase }: Subject, cue: Cue): boolean {
    return phrase !== null && phrase === cue.before && is(this.facts, phrase.from - 1, 'complementizer')
  }

  /** “التي وصفها الوزير بأنها”, “ما سماه الوزير”: a verb behind a relative pronoun or what stands for one. */
  private isInsideClause({ from }: Cue): boolean {
    const { infos, lexicon } = this.facts
    return is(this.facts, from - 1, 'relative') || lexicon.data.whatWords.includes(infos[from - 1]?.key ?? '')
  }

  private fits(key: string | null, gender: Gender): boolean {
    const entry = this.entry(key)
    return entry !== null && agrees(entry, gender)
  }

  private referent(phrase: NounPhrase, gender: Gender): Entry | null {
    const named = () => this.entry(this.namedOf(phrase.from, phrase.gender ?? gender))
    const entry = referentOf(phrase, gender, {
      facts: this.facts,
      registry: this.registry,
      recent: this.recentEntries(),
      named,
      topic: () => this.entry(this.subjectJustBefore(phrase.from)),
      bodies: () => this.bodiesBefore(phrase.from).flatMap((key) => this.entry(key) ?? []),
      called: (noun) => this.entry(this.called.find((_, i) => i % 2 === 1 && this.called[i - 1] === noun)),
    })
    if (entry) this.call(phrase, entry)
    return entry
  }

  /** Remembers by what noun a phrase calls somebody whose title it is not. */
  private call(phrase: NounPhrase, { key, kind, titleOnly }: Entry): void {
    const noun = kind === 'person' && !titleOnly ? callingNoun(phrase, this.facts) : null
    if (noun === null || this.registry.byHead(noun).some((one) => one.key === key)) return
    if (this.called.some((one, i) => i % 2 === 0 && one === noun)) return
    this.called = [noun, key, ...this.called].slice(0, 2 * mostCalled)
  }

  /** The bodies that the text named last in front of a token, the last first. */
  private bodiesBefore(token: number): string[] {
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
  private namedBefore(token: number, gender: Gender): string | null {
    const until = lowerBound(this.mentions, tokenOf, token)
    const mention = this.mentions
      .slice(Math.max(0, until - recentSpeakers), until)
      .findLast((one) => this.entry(one.speaker)?.kind === 'person' && this.fits(one.speaker, gender))
    return mention?.speaker ?? this.carry.named.find((key) => this.fits(key, gender)) ?? null
  }

  /** Whom the text named last, or whom of another gender where that is not who is meant. */
  private namedOf(token: number, gender: Gender): string | null {
    const last = this.namedBefore(token, null)
    if (gender === null || this.fits(last, gender)) return last
    const other = this.namedBefore(token, gender)
    return this.entry(other)?.gender === gender ? other : last
  }

  private event(cue: Cue, earlier: readonly SpeechEvent[]): SpeechEvent {
    const subject = this.subject(cue, earlier)
    if (subject.speaker !== null) {
      const spoken = this.lastWithSpeaker(earlier, this.sentence(cue.from), null)
      // Whom somebody cites does not go on speaking behind the sentence.
      const first = cue.kind === 'self' && this.recent.length === 0
      // “لكن المندوب رفض التقرير، واصفا إياه …”: nobody else speaks in the sentence.
      // “الوزيرة لم تتردد في الرد على ما قاله زميلها، معتبرة أن …”: nor does whoever is in a clause of it.
      const own = subject.phrase !== null && subject.phrase === cue.topic
      const alone = (cue.kind === 'nominal' || cue.kind === 'participle' || cue.kind === 'gerund') && (!spoken || own)
      // “مدربه، رشيد طاوسي، يصفه بأنه “…”، ويضيف”: whoever calls somebody so, where the clause is his.
      const calls = cue.kind === 'naming' && subject.phrase !== null && subject.phrase === (cue.after ?? cue.topic)
      const goesOn = cue.kind === 'finite' || cue.cited || first || alone || (calls && !this.isInsideClause(cue))
      if (goesOn && spoken !== null && this.isInsideReport(subject, cue)) this.rememberSecond(subject.speaker)
      else if (goesOn) this.remember(subject.speaker)
    }
    // The subject may be another event's.
    const { mention, speaker, phrase, rule, confidence } = subject
    return { mention, speaker, phrase, rule, confidence, cue }
  }

  private subject(cue: Cue, earlier: readonly SpeechEvent[]): Subject {
    switch (cue.kind) {
      case 'finite':
        return this.finiteSubject(cue, earlier)
      case 'nominal': {
        const entry = cue.after ? this.referent(cue.after, null) : null
        const mention = entry ? null : this.mentionAt(cue.to)
        const speaker = entry?.key ?? mention?.speaker ?? this.bodyInMarks(cue.to)
        return { speaker, phrase: cue.after, rule: 'nominal', confidence: weights.nominal }
      }
      case 'self': {
        // “تسلم الوزير رسالة من السفير جاء فيها”
        const sender =
          cue.gender === null && this.facts.lexicon.data.wordOrder === 'verb-first' ? this.sender(cue) : null
        if (sender)
          return { speaker: sender.speaker, mention: sender, phrase: null, rule: 'nominal', confidence: weights.self }
        const own = this.sentenceSubject(cue, earlier)
        if (own) return { ...own, rule: 'nominal', confidence: weights.self }
        // “ד"ר מאיה גבע מטילה ספק בהסבר. לדבריה …”
        const opens = this.facts.sentenceOf[cue.from - 1] !== this.sentence(cue.from)
        const subject = opens ? this.subjectJustBefore(cue.from) : null
        const just = subject !== null && this.fits(subject, cue.gender) ? subject : null
        const last = just ?? this.recent.find((key) => this.fits(key, cue.gender)) ?? null
        const speaker = last ?? (this.recent.length === 0 ? this.lastNamed(cue, cue.gender).speaker : null)
        return { speaker, phrase: null, rule: 'nominal', confidence: weights.selfOfLast }
      }
      case 'naming': {
        const entry = cue.after ? this.referent(cue.after, cue.gender) : null
        if (entry) return { speaker: entry.key, phrase: cue.after, rule: 'verb-subject', confidence: weights.titled }
        // “انتخابات يصفها كثيرون بأنها “…””: nobody in particular.
        if (this.facts.lexicon.data.countNouns.includes(this.facts.tokens[cue.to]?.key ?? ''))
          return { speaker: null, phrase: null, rule: 'verb-subject', confidence: 0 }
        // “الأمر الذي اعتبره بناني “…””: a surname that the draft knows.
        const mention = cue.after || this.hasCapitals() ? null : this.mentionAt(cue.to)
        if (mention && this.fits(mention.speaker, cue.gender))
          return { speaker: mention.speaker, mention, phrase: null, rule: 'verb-subject', confidence: weights.titled }
        return this.dependentSubject(cue, earlier)
      }
      case 'participle':
      case 'gerund':
        return this.dependentSubject(cue, earlier)
    }
  }

  /** The subject of a participle or of a verbal noun is its sentence's. */
  private dependentSubject(cue: Cue, earlier: readonly SpeechEvent[]): Subject {
    const beside = cue.before ? this.referent(cue.before, cue.gender) : null
    if (beside)
      return { speaker: beside.key, phrase: cue.before, rule: 'subject-verb', confidence: weights.participleOfMention }
    const own = this.sentenceSubject(cue, earlier)
    if (own?.rule === 'participle') return own
    if (own) return { ...own, rule: 'participle', confidence: Math.max(0.5, own.confidence - 0.03) }
    const other = this.lastWithSpeaker(earlier, this.sentence(cue.from), null)
    if (other) return { ...other, rule: 'participle', confidence: weights.droppedEarlier }
    const speaker = this.recent[0] && this.fits(this.recent[0], cue.gender) ? this.recent[0] : null
    return { speaker, phrase: null, rule: 'participle', confidence: weights.participleOfLast }
  }

  /** Who speaks in a cue's sentence already, or of whom it speaks. */
  private sentenceSubject(cue: Cue, earlier: readonly SpeechEvent[]): Subject | null {
    const spoke = this.lastWithSpeaker(earlier, this.sentence(cue.from), cue.gender)
    // “وقال كاساس في المؤتمر الذي نقلت الصحيفة ما جاء فيه”: whoever relays it says nothing.
    const relays = spoke !== null && this.facts.lexicon.cites(this.facts.tokens[spoke.cue.from]?.key ?? '') === 'verb'
    const relayed = relays && cue.kind === 'self' ? earlier.slice(0, earlier.indexOf(spoke)) : null
    const said = relayed && this.lastWithSpeaker(relayed, this.sentence(cue.from), cue.gender)
    // “رئيس الحكومة وقبل أن يختتم فلان الجلسة، أبى إلا …، بالقول”: who does something in a clause of time.
    const { topic } = cue
    const aside = spoke !== null && topic !== null && topic.to <= spoke.cue.from && this.isAside(spoke.cue)
    if (!aside && (said ?? spoke)) return said ?? spoke
    const entry = topic && topic.kind !== 'document' ? this.referent(topic, cue.gender) : null
    if (entry && agrees(entry, cue.gender)) {
      return { speaker: entry.key, phrase: topic, rule: 'participle', confidence: weights.participleOfMention }
    }
    const opening = this.openingSubject(cue)
    if (opening) return opening
    const named = this.firstOf(this.sentence(cue.from), cue.from, cue.gender)
    if (!named || this.isTurnedTo(named, cue)) return null
    return { speaker: named.speaker, phrase: null, rule: 'participle', confidence: weights.participleOfMention }
  }

  /** “ولم تخف الهيئة استياءها مما سمته “…””: the subject of a verb of no kind with which the sentence opens. */
  private openingSubject(cue: Cue): Subject | null {
    const { facts } = this
    if (facts.lexicon.data.wordOrder !== 'verb-first') return null
    const start = this.startOfSentence(cue.from)
    for (let i = start + 1; i < Math.min(cue.from, start + farthestTopic); i++) {
      const verb = facts.infos[i - 1]
      if (!verb || verb.known || verb.definite || verb.breaks || verb.prepositional || verb.adverbial) continue
      const phrase = readNounPhrase(facts, i)
      if (!phrase || phrase.weak || phrase.to > cue.from) continue
      if (phrase.kind !== 'person' && phrase.kind !== 'body') continue
      const entry = this.referent(phrase, cue.gender)
      if (!entry || !agrees(entry, cue.gender)) return null
      // “استقبل الهيئة”: a body of the other gender is the object.
      if (phrase.kind === 'body' && isFeminine(facts, i) !== (cue.gender === 'f')) return null
      return { speaker: entry.key, phrase, rule: 'participle', confidence: weights.participleOfMention }
    }
    return null
  }

  /** “قبل أن يختتم”: a verb behind a particle that a preposition governs. */
  private isAside({ from }: Cue): boolean {
    return is(this.facts, from - 2, 'preposition') && is(this.facts, from - 1, 'complementizer')
  }

  private finiteSubject(cue: Cue, earlier: readonly SpeechEvent[]): Subject {
    const { after, before, topic } = cue
    // “واشنطن تحذر الكويت من …”: what stands behind is whom the verb speaks to.
    const ahead = before !== null && !before.weak && before.to === cue.from
    // “أن الولايات المتحدة تعتبر حماس …”: behind the particle stands the subject (Ryding 2005, ch. 19).
    const inFront = ahead && (cue.addresses || is(this.facts, before.from - 1, 'complementizer'))
    const order =
      this.facts.lexicon.data.wordOrder === 'verb-first' && !inFront
        ? ([
            [after, 'verb-subject'],
            [before, 'subject-verb'],
          ] as const)
        : ([
            [before, 'subject-verb'],
            [after, 'verb-subject'],
          ] as const)
    for (const [phrase, rule] of order) {
      // “…، قال قايد السبسي، “…””: words of which nothing is known, but the draft has the whole name.
      const known =
        phrase?.weak && rule === 'verb-subject' && phrase.from === cue.to && this.isPartOfName(phrase, cue, ahead)
      if (!phrase || (phrase.weak && !known)) continue
      if (rule === 'subject-verb' && this.isGoverned(phrase.from, cue)) continue
      const pointed = phrase.kind === 'pronoun' ? this.pointedAt(phrase, cue) : null
      if (pointed) return { ...pointed, phrase, rule }
      const entry = this.referent(phrase, cue.gender)
      // “ونشر فلان تغريدة كتب فيها”, “خطاب تمنى فيه”: what was written did not write.
      if (entry?.kind === 'document' && rule === 'subject-verb' && (cue.inside || !agrees(entry, cue.gender))) continue
      // “ودعا الهيئة العليا إلى …”: a verb in front of its subject agrees with it, so this is whom he called on.
      const calls = cue.addresses && rule === 'verb-subject' && phrase.kind === 'body'
      const object = calls && entry?.kind === 'body' && !agrees(entry, cue.gender)
      if (object || (calls && cue.joined && this.isCalledOn(phrase, entry, cue))) return this.droppedSubject(cue)
      if (entry) {
        const confidence = phrase.name ? weights.named : weights.titled
        return { speaker: entry.key, phrase, rule, confidence }
      }
      // “it”, where no body was named, is nobody.
      const thing = phrase.kind === 'pronoun' && phrase.gender === null && this.hasCapitals()
      if (phrase.kind === 'pronoun' && !thing) return { ...this.lastNamed(cue, phrase.gender), phrase, rule }
      // Somebody is named whom the draft cannot tell: better nobody than a guess.
      if (rule === 'verb-subject' || thing) return { speaker: null, phrase, rule, confidence: 0 }
    }
    const behind = cue.object ? null : this.mentionAt(cue.to)
    // “قال لقطان”: to whom it was said.
    const whole = behind !== null && behind.start === this.facts.tokens[behind.token]?.start
    if (whole && this.fits(behind.speaker, cue.gender)) {
      return { speaker: behind.speaker, phrase: null, rule: 'verb-subject', confidence: weights.named, mention: behind }
    }
    const near = this.mentionBefore(cue.from)
    const last = this.facts.lexicon.data.wordOrder === 'verb-last'
    const written = near !== null && cue.inside && this.entry(near.speaker)?.kind === 'document'
    const adjacent =
      near &&
      !written &&
      !last &&
      !cue.joined &&
      near.behind === cue.from &&
      this.fits(near.speaker, cue.gender) &&
      !this.isGoverned(near.token, cue)
    if (adjacent) {
      return { speaker: near.speaker, mention: near, phrase: null, rule: 'subject-verb', confidence: weights.titled }
    }
    for (const [phrase, rule] of order) {
      const entry = phrase?.weak ? this.referent(phrase, cue.gender) : null
      if (entry && phrase && !(this.isSeveral(entry.key) && !cue.plural && entry.key === this.recent[0]))
        return { speaker: entry.key, phrase, rule, confidence: weights.weak }
    }
    if (cue.relative) {
      const subject = earlier.at(-1)
      if (subject?.speaker && subject.phrase?.to === cue.from - 1) return { ...subject, rule: 'subject-verb' }
      // “تونس، التي قال إنها “…””: what the pronoun points to is not who speaks.
      // “مأرب التي رأى أنه “…””: nor one whose gender is not the verb's.
      const { infos, lexicon } = this.facts
      const whose = lexicon.relativeGender(infos[cue.from - 1]?.key ?? '')
      const other = whose !== undefined && cue.gender !== null && whose !== cue.gender && !cue.plural
      if ((!near || other) && lexicon.opensReport(infos[cue.to])) return this.droppedSubject(cue)
      // “صورة الأمير فلان، والتي قالت”: nor is a man whom a woman's verb cannot mean.
      const reports = lexicon.opensReport(infos[cue.to]) || lexicon.opensReport(infos[cue.to + 1])
      if (near && reports && !this.fits(near.speaker, cue.gender)) return this.droppedSubject(cue)
      return { speaker: near?.speaker ?? null, phrase: null, rule: 'subject-verb', confidence: weights.relative }
    }
    const sender = cue.inside ? this.sender(cue) : null
    if (sender && this.fits(sender.speaker, cue.gender)) {
      const { speaker } = sender
      return { speaker, phrase: null, rule: 'subject-verb', confidence: weights.relative, mention: sender }
    }
    const clause = cue.joined ? this.clauseSubject(cue, earlier) : null
    if (clause) return clause
    const spoken = this.lastWithSpeaker(earlier, this.sentence(cue.from), cue.gender)
    const head = topic && !spoken ? this.referent(topic, cue.gender) : null
    if (head && topic && agrees(head, cue.gender)) {
      return { speaker: head.key, phrase: topic, rule: 'subject-verb', confidence: weights.topic }
    }
    const any = spoken ?? this.lastWithSpeaker(earlier, this.sentence(cue.from), null)
    // “رد فلان على تصريحات فلانة التي اتهمت …، حيث قال”: not whose gender is another, where the sentence names somebody.
    const other = any?.cue.relative === true && any.speaker !== null && !this.fits(any.speaker, cue.gender)
    const inside = other && this.firstOf(this.sentence(cue.from), cue.from, cue.gender) ? null : any
    if (inside && !cue.joined) {
      const confidence = spoken ? weights.dropped : weights.droppedEarlier
      return { speaker: inside.speaker, phrase: null, rule: 'verb-continued', confidence }
    }
    // “وعندما سئلت كادار … قالت”: named in the same sentence, as no speaker yet.
    const first = cue.joined || spoken ? null : this.firstOf(this.sentence(cue.from), cue.from, cue.gender)
    const named = first && this.isSpokenOf(first, cue) ? null : first
    if (named && this.entry(named.speaker)?.kind === 'person') {
      const { speaker } = named
      return { speaker, phrase: null, rule: 'subject-verb', confidence: weights.namedBefore, mention: named }
    }
    return this.droppedSubject(cue)
  }

  /**
   * “كريم شنتوف من حزب الاستقلال قال”, “الوزير إلى جانب نظيره فلان قال”: what stands right in front of the verb belongs to a
   * preposition, or to somebody by a pronoun, where the sentence begins with whoever speaks.
   */
  private isGoverned(token: number, { topic }: Cue): boolean {
    const { facts } = this
    if (facts.lexicon.data.wordOrder !== 'verb-first' || topic?.kind === 'pronoun') return false
    const from = phraseStart(facts, token)
    // “شنتوف من حزب الاستقلال قال”: a surname that the draft knows.
    const mention = topic && !topic.weak ? null : this.firstOf(this.sentence(token), token)
    const opens = mention !== null && this.sentence(mention.token - 1) !== this.sentence(token)
    if (mention === null ? !topic || topic.weak || topic.to > from : !opens || mention.behind > from) return false
    const before = facts.infos[from - 1]
    if (!before) return false
    const theirs = !before.breaks && (isOwned(facts, from) || isOwned(facts, from - 1))
    return theirs || facts.lexicon.is(before, 'preposition')
  }

  /** “وطالبت الحكومة بالتدخل”: a body that is called on more often than it calls, and has not spoken, where another has. */
  private isCalledOn({ from, to }: NounPhrase, entry: Entry | null, cue: Cue): boolean {
    const { infos, lexicon } = this.facts
    const [last] = this.recent
    const next = infos[to]
    const task = next != null && (next.prepositional || lexicon.is(next, 'preposition'))
    if (!task || last === undefined || (entry && this.recent.includes(entry.key)) || !this.fits(last, cue.gender))
      return false
    return lexicon.data.calledOn.includes(infos[from]?.bare ?? '')
  }

  /** “وتوجه إلى فلان بالقول”: somebody behind a preposition, where another has spoken. */
  private isTurnedTo({ token, speaker }: TokenMention, { gender }: Cue): boolean {
    const { infos, lexicon } = this.facts
    const [last] = this.recent
    if (lexicon.data.aboutLeads.length === 0 || last === undefined || last === speaker || !this.fits(last, gender))
      return false
    const from = phraseStart(this.facts, token)
    const before = infos[from - 1]
    const noun = infos[from - 2]
    const said = noun != null && (lexicon.isStatement(noun) || lexicon.is(noun, 'document'))
    return before != null && lexicon.is(before, 'preposition') && !said
  }

  /** “وبخصوص اتهامات الوزير فلان، أوضح”: somebody spoken of, where another has spoken already. */
  private isSpokenOf({ token, speaker }: TokenMention, { from, gender, plural }: Cue): boolean {
    const [last] = this.recent
    if (last === undefined || last === speaker || plural || !this.fits(last, gender) || this.isSeveral(last))
      return false
    const start = this.remarkStart(from)
    return from - start < longestRemark && isSpokenOf(this.facts, start, token, from)
  }

  /** The first token of the sentence, or as many words in front as a remark may have. */
  private remarkStart(from: number): number {
    let start = from
    while (start > 0 && from - start < longestRemark && this.sentence(start - 1) === this.sentence(from)) start--
    return start
  }

  /** “بعد أن أعلن الرئيس …، اتصل الوزير بأردوغان وأوضح”: the subject of a verb of no kind that opens the clause. */
  private clauseSubject(cue: Cue, earlier: readonly SpeechEvent[]): Subject | null {
    const { infos, tokens, lexicon, quoteOf } = this.facts
    const last = earlier.at(-1)
    if (lexicon.data.wordOrder !== 'verb-first' || !last || this.sentence(last.cue.from) !== this.sentence(cue.from))
      return null
    const until = Math.max(last.cue.to, last.phrase?.to ?? 0, cue.from - farthestClause)
    for (let i = cue.from - 1; i >= until; i--) {
      if (quoteOf[i] !== -1 || lexicon.opensReport(infos[i])) return null
      if (!isComma(tokens[i]?.key ?? '')) continue
      const verb = infos[i + 1]
      const plain = verb && !verb.known && !verb.definite && !verb.breaks && !verb.prepositional && !verb.adverbial
      const phrase = plain ? readNounPhrase(this.facts, i + 2) : null
      if (!phrase || phrase.weak || phrase.kind !== 'person' || phrase.to > cue.from) return null
      const entry = this.referent(phrase, cue.gender)
      return entry && agrees(entry, cue.gender)
        ? { speaker: entry.key, phrase, rule: 'subject-verb', confidence: weights.topic }
        : null
    }
    return null
  }

  private hasCapitals(): boolean {
    return this.facts.lexicon.data.nameStyle === 'capitals'
  }

  /** Whom “he” or “she” means by where they stand, before anybody is asked who spoke. */
  private pointedAt({ from, to, gender }: NounPhrase, cue: Cue): Pick<Subject, 'speaker' | 'confidence'> | null {
    if (gender === null) return null
    // “التقى الوزير السفير، وقال الأخير”
    const { infos, lexicon } = this.facts
    const latter = lexicon.data.latter.some((one) => one.word === infos[to - 1]?.key)
    const named = latter ? this.namedBefore(from, cue.gender) : null
    if (named) return { speaker: named, confidence: weights.relative }
    // “Daniel Brandt was more guarded. “…” he said”
    const before = this.namedJustBefore(cue, gender, false)
    if (before) return { speaker: before.speaker, confidence: weights.droppedEarlier }
    // “Świątek beat Gauff in what she called “…””
    const own =
      this.facts.lexicon.data.wordOrder === 'free' ? this.firstOf(this.sentence(cue.from), cue.from, gender) : null
    // “Asked about Bennani, he said”: not of whom the remark speaks.
    const spokenOf = own !== null && this.isSpokenOf(own, { ...cue, from, gender })
    return own && !spokenOf && this.entry(own.speaker)?.kind === 'person'
      ? { speaker: own.speaker, confidence: weights.dropped }
      : null
  }

  /** Whether a phrase is a part of the name of somebody whom the draft names in full. */
  private isPartOfName(phrase: NounPhrase, { gender }: Cue, ahead: boolean): boolean {
    const entry = phrase.name ? this.referent(phrase, gender) : null
    if (!entry || !phrase.name || entry.kind !== 'person' || entry.titleOnly) return false
    // “الوزير فلان برر الانسحاب”: a noun may mean whoever spoke last, where nobody stands in front of the verb.
    const words = phraseKeys(this.facts, phrase, phrase.name)
    const own = !ahead || words.some((word) => entry.words.includes(word))
    return own && entry.words.length > words.length
  }

  /** A verb without a subject goes on with whoever spoke last and agrees with it. */
  private droppedSubject(cue: Cue): Subject {
    const named = cue.joined ? null : this.namedJustBefore(cue)
    if (named)
      return { speaker: named.speaker, phrase: null, rule: 'verb-continued', confidence: weights.droppedEarlier }
    // “الحاجة زينب لم تغادر المخيم. وتقول …”
    const opens = this.sentence(cue.from - 1) !== this.sentence(cue.from)
    const just = cue.joined && opens ? this.subjectJustBefore(cue.from) : null
    if (just !== null && this.fits(just, cue.gender) && !cue.plural)
      return { speaker: just, phrase: null, rule: 'verb-continued', confidence: weights.droppedEarlier }
    const introduced = cue.joined && opens && !cue.plural ? this.introducedHere(cue) : null
    if (introduced)
      return { speaker: introduced, phrase: null, rule: 'verb-continued', confidence: weights.droppedToMention }
    // A verb whose subject is dropped agrees with it in number too (Ryding 3.1).
    const agreeing = (key: string) => (cue.plural ? this.isGroup(key) : !this.isSeveral(key) || this.isThings(key, cue))
    const fitting = this.recent.filter((key) => this.fits(key, cue.gender) && agreeing(key))
    const speaker = fitting[0] ?? null
    if (speaker === null && this.recent.length === 0) return this.lastNamed(cue, cue.gender)
    // “تشتري منه نورة السمك. تؤكد أنها …”: nobody who has spoken agrees.
    const other = speaker === null && opens && !cue.plural ? this.subjectJustBefore(cue.from) : null
    if (other !== null && this.fits(other, cue.gender))
      return { speaker: other, phrase: null, rule: 'verb-continued', confidence: weights.droppedToMention }
    const confidence = speaker !== null && speaker === this.recent[0] ? weights.dropped : weights.droppedEarlier
    return { speaker, phrase: null, rule: 'verb-continued', confidence }
  }

  /** “اتجه المقاتل ماجد عودة صوب الصحراء. … وأضاف”: whom a block tells of that nobody has spoken in. */
  private introducedHere(cue: Cue): string | null {
    const { cues } = this.facts
    if (cues[0] !== cue) return null
    const until = lowerBound(this.mentions, tokenOf, cue.from)
    const people = this.mentions.slice(0, until).filter((one) => this.entry(one.speaker)?.kind === 'person')
    const [first] = people
    if (!first || people.some((one) => one.speaker === this.recent[0])) return null
    const whole = first.behind - first.token > 1
    return whole && this.fits(first.speaker, cue.gender) ? first.speaker : null
  }

  /** Whether a speaker may go with a plural verb: a body, and people called by what they are (المحتجون). */
  private isGroup(key: string): boolean {
    return this.entry(key)?.kind !== 'person' || this.isSeveral(key)
  }

  /** “قالت مصادر … وأضافت”: several things take the feminine singular (Ryding 2005, ch. 7). */
  private isThings(key: string, { gender }: Cue): boolean {
    const [noun = ''] = this.entry(key)?.words ?? []
    return gender === 'f' && this.facts.lexicon.data.thingGroups.includes(noun)
  }

  private isSeveral(key: string): boolean {
    const entry = this.entry(key)
    return entry !== null && isSeveral(entry, this.facts.lexicon)
  }

  /** “… سالم العوفي لا يصدق. “سمعنا هذا”، يقول”: named in the sentence before the quote, where nobody speaks. */
  private namedJustBefore(cue: Cue, gender: Gender = cue.gender, atStart = false): TokenMention | null {
    const sentence = this.sentence(cue.from) - 1
    const { sentenceOf, quoteOf } = this.facts
    const first = this.startOfSentence(cue.from)
    if (quoteOf[first] === -1 && quoteOf[first + 1] === -1) return null
    if (this.holdsCue(sentence)) return null
    const found = this.firstOf(sentence)
    if (!found || (atStart && sentenceOf[found.token - 1] === sentence)) return null
    return this.entry(found.speaker)?.kind === 'person' && this.fits(found.speaker, gender) ? found : null
  }

  /** The first token of a token's sentence. */
  private startOfSentence(token: number): number {
    return lowerBound(this.facts.sentenceOf, (sentence) => sentence, this.sentence(token))
  }

  /** Whether a reporting word stands in a sentence. */
  private holdsCue(sentence: number): boolean {
    const { cues } = this.facts
    const cue = cues[lowerBound(cues, (one) => this.sentence(one.from), sentence)]
    return cue !== undefined && this.sentence(cue.from) === sentence
  }

  /** “Greenland’s premier”: named for what belongs to them. */
  private isOwner({ behind }: TokenMention): boolean {
    return this.facts.tokens[behind]?.key === ownerKey
  }

  /** The first mention of a sentence, in front of a token, that stands for somebody themselves and agrees. */
  private firstOf(sentence: number, until = Number.POSITIVE_INFINITY, gender: Gender = null): TokenMention | null {
    const first = lowerBound(this.mentions, (one) => this.sentence(one.token), sentence)
    for (const one of this.mentions.slice(first, first + mostLookedAt)) {
      if (one.token >= until) return null
      if (this.sentence(one.token) !== sentence) return null
      if (!this.isOwner(one) && this.fits(one.speaker, gender)) return one
    }
    return null
  }

  /** “ولم ينس النجم المصري زملاءه: “…””: somebody named or meant right at the start of a sentence. */
  private topicOf(start: number, until: number): string | null {
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
  private subjectJustBefore(token: number): string | null {
    const sentence = this.sentence(token) - 1
    const found = this.firstOf(sentence)
    if (!found || this.entry(found.speaker)?.kind !== 'person') return null
    const { sentenceOf, quoteOf } = this.facts
    const first = this.startOfSentence(found.token)
    if (found.token - first > farthestTopic) return null
    // What somebody is called in marks is no speech.
    let inside = 0
    for (let i = first; sentenceOf[i] === sentence && inside <= longestMarkedName; i++)
      inside = quoteOf[i] === -1 ? 0 : inside + 1
    return inside > longestMarkedName || this.holdsCue(sentence) ? null : found.speaker
  }

  /** Where nobody has spoken yet, whoever was named last in the block. */
  private lastNamed(cue: Cue, gender: Gender): Subject {
    const speaker = this.namedBefore(cue.from, gender) ?? this.bodyJustBefore(cue)
    return { speaker, phrase: null, rule: 'verb-continued', confidence: weights.droppedToMention }
  }

  /** “ورفضت وزارة الصحة القرار. وأضافت أن”: the body that the sentence before begins with, of the verb's gender. */
  private bodyJustBefore({ from, gender }: Cue): string | null {
    const { facts } = this
    const found = this.firstOf(this.sentence(from) - 1)
    const entry = this.entry(found?.speaker)
    if (!found || entry?.kind !== 'body' || facts.lexicon.data.wordOrder !== 'verb-first' || gender === null)
      return null
    if (found.token - this.startOfSentence(found.token) > farthestTopic) return null
    return isFeminine(facts, found.token) === (gender === 'f') ? found.speaker : null
  }

  /** The mention that begins at a token, past adverbs. */
  private mentionAt(token: number): TokenMention | null {
    let at = token
    for (let info = this.facts.infos[at]; info && this.facts.lexicon.is(info, 'adverb'); info = this.facts.infos[at])
      at++
    const mention = this.mentions[lowerBound(this.mentions, tokenOf, at)]
    return mention?.token === at ? mention : null
  }

  /** “وفق “أتالايار””: a body that the draft calls so. */
  private bodyInMarks(token: number): string | null {
    const { tokens, quoteOf } = this.facts
    const quote = quoteOf[token + 1]
    if (quoteOf[token] !== -1 || tokens[token]?.word !== false || quote === undefined || quote === -1) return null
    const words: string[] = []
    for (let i = token + 1; quoteOf[i] === quote && words.length <= longestMarkedName; i++)
      words.push(tokens[i]?.key ?? '')
    return words.length <= longestMarkedName ? (this.registry.byName(words, 'body')?.key ?? null) : null
  }

  /** Whoever sent what a verb tells from (اتصالا من فلان، عبر فيه عن): named behind a particle, right before. */
  private sender(cue: Cue): TokenMention | null {
    const near = this.mentionBefore(cue.from)
    const kind = near && this.entry(near.speaker)?.kind
    if (!near || (kind !== 'person' && kind !== 'body')) return null
    const { infos, lexicon } = this.facts
    for (let i = near.token; i >= 0 && near.token - i < farthestSender; i--) {
      const info = infos[i]
      if (!info) return null
      // “بتهنئة إلى فلانة”: whom it was sent to.
      if (lexicon.is(info, 'preposition')) return info.key === lexicon.senderPreposition ? near : null
      if (info.prepositional || info.joinedName) return near
      if (info.verb && !info.known) return null
    }
    return null
  }

  /** The nearest mention in front of a token, in its sentence. */
  private mentionBefore(token: number): TokenMention | null {
    const mention = this.mentions[lowerBound(this.mentions, tokenOf, token) - 1]
    return mention && this.sentence(mention.token) === this.sentence(token) ? mention : null
  }

  private lastWithSpeaker(events: readonly SpeechEvent[], sentence: number, gender: Gender): SpeechEvent | null {
    const first = Math.max(0, events.length - mostLookedBack)
    for (let i = events.length - 1; i >= first; i--) {
      const event = events[i]
      if (!event || this.sentence(event.cue.from) < sentence) return null
      if (event.speaker !== null && this.fits(event.speaker, gender)) return event
    }
    return null
  }

  private sentence(token: number): number {
    return this.facts.sentenceOf[token] ?? 0
  }

  private quotes(events: readonly SpeechEvent[], recentBefore: readonly (readonly string[])[]): QuoteFinding[] {
    const found: QuoteFinding[] = []
    const { facts } = this
    facts.pairs.forEach((pair, index) => {
      const [first, last] = facts.tokensOfPair[index] ?? [-1, -1]
      const before = this.eventBefore(events, first)
      const after = this.eventAfter(events, last, before)
      const cues = { before: before?.cue ?? null, after: after?.cue ?? null }
      const known = before !== null && before.speaker !== null && before.phrase === before.cue.after
      const body = (words: readonly string[]) => (this.registry.byName(words, 'body')?.words.length ?? 0) > words.length
      const goesOn = this.goesOn(index, first, before, found)
      const { names } = this.registry
      const isName = facts.areNames[index] === true
      const kind = kindOf({ facts, pair, isName, first, last, ...cues, known, goesOn, names, isBody: body })
      const text = facts.text.slice(pair.start, pair.end)
      const next = lowerBound(events, (one) => one.cue.from, first)
      const spoke = (recentBefore[next] ?? this.recent)[0] ?? null
      const whose = kind === 'other' ? noSpeech : this.attribute(pair, first, before, after, found, spoke)
      const { speaker, form, evidence, confidence } = whose
      const { start, end, unclosed } = pair
      found.push({ start, end, text, kind, speaker, form, evidence, confidence, unclosed })
    })
    return found
  }

  /** Whether a clause goes on from the pair of marks before, which hold a fragment of speech, to these. */
  private goesOn(index: number, first: number, before: SpeechEvent | null, found: readonly QuoteFinding[]): boolean {
    const { tokens, tokensOfPair, lexicon } = this.facts
    const [, end = -1] = tokensOfPair[index - 1] ?? []
    const previous = found.at(-1)
    if (previous?.kind !== 'partial' || previous.speaker === null || lexicon.data.wordOrder !== 'verb-first')
      return false
    if (end < 0 || this.sentence(end) !== this.sentence(first) || (before !== null && before.cue.from > end))
      return false
    for (let i = end + 2; i < first - 1; i++) if (!tokens[i]?.word) return false
    return true
  }

  private eventBefore(events: readonly SpeechEvent[], first: number): SpeechEvent | null {
    const event = events[lowerBound(events, (one) => one.cue.to, first + 1) - 1]
    return event && this.sentence(event.cue.from) === this.sentence(first) ? event : null
  }

  private eventAfter(events: readonly SpeechEvent[], last: number, before: SpeechEvent | null): SpeechEvent | null {
    const { facts } = this
    const next = events[lowerBound(events, (event) => event.cue.from, last + 1)]
    if (!next || this.sentence(next.cue.from) !== this.sentence(last + 1)) return null
    // Where the verb comes last, what stands between may be the reporter's.
    if (facts.lexicon.data.wordOrder === 'verb-last' && next.cue.kind === 'finite') {
      return before && before.cue.kind === 'finite' ? null : next
    }
    // Only punctuation may stand between, and a subject in front of its verb (“…,” Lopes added).
    const subject = next.rule === 'subject-verb' ? (next.phrase?.from ?? next.mention?.token) : undefined
    const begin = Math.min(next.cue.from, subject ?? next.cue.from)
    for (let i = last + 1; i < begin; i++) {
      const info = facts.infos[i]
      if ((info && !facts.lexicon.is(info, 'asWord')) || facts.quoteOf[i] !== -1) return null
    }
    const { kind, joined } = next.cue
    // “…”، وقالت فلانة إن: a report of its own follows.
    const behind = facts.infos[Math.max(next.cue.to, kind === 'finite' ? (next.phrase?.to ?? 0) : 0)]
    if (kind === 'finite' && (facts.lexicon.opensReport(behind) || (before && this.hasReport(next)))) return null
    return kind === 'nominal' || kind === 'self' || (kind === 'finite' && !joined) ? next : null
  }

  /** “…”، كما قالت فلانة على تويتر إنها “…”: what follows is the report of this verb. */
  private hasReport(event: SpeechEvent): boolean {
    const { tokens, infos, quoteOf, lexicon } = this.facts
    const sentence = this.sentence(event.cue.from)
    for (let i = event.cue.to; i < event.cue.to + farthestReport && tokens[i] && this.sentence(i) === sentence; i++) {
      const info = infos[i]
      if (quoteOf[i] !== -1 || (info && lexicon.is(info, 'relative'))) return false
      if (lexicon.opensReport(info)) return true
    }
    return false
  }

  private attribute(
    pair: Span,
    first: number,
    before: SpeechEvent | null,
    after: SpeechEvent | null,
    found: readonly QuoteFinding[],
    spoke: string | null,
  ): Attribution {
    const colon = this.facts.text
      .slice(0, pair.start - 1)
      .trimEnd()
      .endsWith(':')
    // Behind a report of its own, “وفق ما ذكرت الوكالة” tells who relayed it.
    const relayed = before?.speaker && (colon || after?.cue.kind !== 'finite' || before.cue.kind !== 'nominal')
    // “الاتحاد: سعيد يهاجم النقابات “لحرف الأنظار””: what stands in front of a headline's colon says all of it.
    const attacks = this.facts.block.type === 'heading' && before?.cue.kind === 'finite' && before.cue.addresses
    const headed = attacks && speakerColon(this.facts, before.cue.from) >= 0 ? this.nameBeforeColon(first) : null
    if (headed) return headed
    const joined = before ? this.joinedBeforeColon(before, first) : null
    if (joined) return joined
    const owner = before === null && after !== null ? this.ownerInRemark(pair, first, after) : null
    if (owner) return owner
    const chosen = relayed ? before : after?.speaker ? after : (before ?? after)
    if (chosen?.speaker) return this.fromEvent(chosen, pair, first, chosen === before)
    const named = this.nameBeforeColon(first)
    if (named) return named
    if (chosen) return nobody
    return this.continued(pair, first, found, spoke)
  }

  /** “وردا على دعوة فلان إلى حكومة “بلا متطرفين”، قال …”: whose words a remark answers, and no one's behind it. */
  private ownerInRemark(pair: Span, first: number, after: SpeechEvent): Attribution | null {
    const { facts } = this
    const start = this.remarkStart(first)
    if (!facts.lexicon.data.aboutLeads.includes(facts.tokens[start]?.key ?? '')) return null
    const mention = this.firstOf(this.sentence(first), first)
    if (!mention || mention.speaker === after.speaker) return null
    // Behind a noun for what they did or said.
    const from = phraseStart(facts, mention.token)
    const noun = facts.infos[from - 1]
    if (!noun || noun.definite || noun.breaks || from - 1 <= start) return null
    const excerpt = tail(facts.text.slice(facts.tokens[start]?.start ?? 0, pair.start - 1))
    const evidence = { rule: 'nominal' as const, cue: null, excerpt, before: true }
    const form = facts.text.slice(mention.start, mention.end)
    return { speaker: mention.speaker, form, evidence, confidence: weights.selfOfLast }
  }

  private fromEvent(event: SpeechEvent, pair: Span, first: number, before: boolean): Attribution {
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
    if (phrase) return phraseText(this.facts, phrase, phrase.name ?? phrase.title ?? [phrase.from, phrase.to])
    return mention ? this.facts.text.slice(mention.start, mention.end) : null
  }

  private excerptEnd({ phrase, mention, cue }: SpeechEvent): number {
    const last = phrase ? this.facts.tokens[phrase.to - 1]?.end : mention?.end
    return Math.max(last ?? 0, this.facts.tokens[cue.to - 1]?.end ?? 0)
  }

  private excerptStart(event: SpeechEvent): number {
    const named = event.phrase?.from ?? event.mention?.token ?? event.cue.from
    const first = named < event.cue.from && event.cue.from - named < excerptWords ? named : event.cue.from
    return this.facts.tokens[first]?.start ?? 0
  }

  /** «فلان: “…”», in headlines and in questions and answers. */
  private nameBeforeColon(quote: number): Attribution | null {
    const { facts } = this
    let colon = quote - 1
    while (colon >= 0 && !facts.tokens[colon]?.word && facts.tokens[colon]?.key !== ':') colon--
    if (facts.block.type === 'heading' && facts.tokens[colon]?.key !== ':') colon = speakerColon(facts, quote)
    if (facts.tokens[colon]?.key !== ':') return null
    let start = colon
    while (start > 0 && colon - start < farthestName && this.sentence(start - 1) === this.sentence(colon)) {
      if (facts.quoteOf[start - 1] !== -1) break
      start--
    }
    const first = this.mentions[lowerBound(this.mentions, tokenOf, start)]
    // “تدرس في جامعة ألمانية، وتمزح: “…””: a body that a preposition governs, with a verb behind it.
    const governing = first && facts.infos[first.token - 1]
    const governed =
      governing && facts.lexicon.is(governing, 'preposition') && isComma(facts.tokens[first.behind]?.key ?? '')
    const mention =
      first && first.token < colon && !(governed && this.entry(first.speaker)?.kind === 'body') ? first : null
    const phrase = this.phraseBeforeColon(start, colon)
    const reaches = phrase !== null
    // “الرئيس الفنلندي بشأن الانضمام إلى الناتو: “…””: whom a headline begins with, before a body that it speaks of.
    const opening = facts.block.type === 'heading' ? readNounPhrase(facts, start) : null
    const behind = mention?.token ?? phrase?.from ?? 0
    const person = opening?.kind === 'person' && !opening.weak && opening.to < behind ? opening : null
    const headed = person ? this.referent(person, null) : null
    const entry = headed ?? (mention ? this.entry(mention.speaker) : reaches ? this.referent(phrase, null) : null)
    if (!entry) return null
    this.remember(entry.key)
    const form = headed
      ? sliceOf(facts, person?.name ?? person?.title ?? null)
      : mention
        ? facts.text.slice(mention.start, mention.end)
        : sliceOf(facts, phrase?.name ?? phrase?.title ?? null)
    return this.overColon(entry, form, start, colon)
  }

  private overColon(entry: Entry, form: string | null, start: number, colon: number): Attribution {
    const { text, tokens } = this.facts
    const excerpt = tail(text.slice(tokens[start]?.start ?? 0, tokens[colon]?.end))
    const evidence = { rule: 'name-colon' as const, cue: null, excerpt, before: true }
    return { speaker: entry.key, form, evidence, confidence: weights.colon }
  }

  /** “الطلبة يحتجون ومدير الجامعة: “…””: behind a headline's first clause somebody else, right in front of the colon. */
  private joinedBeforeColon(before: SpeechEvent, quote: number): Attribution | null {
    const { facts } = this
    const colon = quote - 2
    if (facts.block.type !== 'heading' || facts.tokens[colon]?.key !== ':' || before.cue.after !== null) return null
    for (let from = colon - 1; from >= Math.max(before.cue.to, colon - farthestName); from--) {
      if (!facts.infos[from]?.conjoined) continue
      const phrase = withoutParticle(facts, from)
      const entry = phrase && phrase.to === colon && !phrase.weak ? this.referent(phrase, null) : null
      if (!entry) return null
      this.remember(entry.key)
      return this.overColon(entry, sliceOf(facts, phrase?.name ?? phrase?.title ?? null), from, colon)
    }
    return null
  }

  /** A phrase that ends at the colon; from the start of the sentence, or behind a verb of no kind (يبتسم الطباخ:). */
  private phraseBeforeColon(start: number, colon: number): NounPhrase | null {
    for (const from of [start, ...[6, 5, 4, 3, 2, 1].map((back) => colon - back).filter((from) => from > start)]) {
      // “.. وعبد العال: “…””
      const phrase = from === start ? readJoined(this.facts, from) : readNounPhrase(this.facts, from)
      const sure = phrase && (from === start || !phrase.weak)
      if (sure && (phrase.to === colon || phrase.title?.[1] === colon)) return phrase
    }
    return null
  }

  /** Speech without a cue of its own goes on with whoever spoke last. */
  private continued(pair: Span, first: number, found: readonly QuoteFinding[], spoke: string | null): Attribution {
    const previous = found.at(-1) ?? null
    const { text, tokens, quoteOf } = this.facts
    if (this.facts.block.type === 'heading') return nobody
    const whose = spoke ?? this.carry.named[0] ?? null
    if (isWholeBlock(text, pair) && whose !== null) {
      const evidence = { rule: 'all-quote-paragraph' as const, cue: null, excerpt: '', before: true }
      return {
        speaker: whose,
        form: null,
        evidence,
        confidence: spoke ? weights.wholeBlock : weights.wholeBlockOfNamed,
      }
    }
    // The same sentence as the quote before, or a sentence of nothing but marks.
    let begin = first - 1
    const speaks = (i: number) => quoteOf[i] !== -1 && found[quoteOf[i] ?? -1]?.kind !== 'other'
    while (begin >= 0 && !speaks(begin) && this.sentence(begin) === this.sentence(first)) begin--
    const joins = begin >= 0 && this.sentence(begin) === this.sentence(first)
    // “…”. و“…”: a conjunction alone.
    const { conjunctions } = this.facts.lexicon.data
    const bare = !tokens.slice(begin + 1, first).some((token) => token.word && !conjunctions.includes(token.key))
    const lead = this.facts.infos[first - 2]
    // “… الجزيرة. وإن “شيرين …””: the report goes on in a sentence of its own.
    const reported = lead !== null && lead !== undefined && this.facts.lexicon.is(lead, 'complementizer')
    // “وذهب في التصريح ذاته إلى أن “…””: a verb of no kind, and nobody else who could be its subject.
    const quiet = reported && !joins && this.isQuiet(begin + 1, first - 2, spoke)
    // “وتضحك: “…””, “ومضى في حديثه: “…””: a verb of no kind and a colon.
    const colon = this.facts.tokens[first - 2]?.key === ':' && first - begin <= longestLead
    const colonAhead = this.facts.tokens[first - 2]?.key === ':' && first - begin <= farthestColon
    // “شفيرا ضحكت. “…””: somebody of whom the sentence before speaks, where nobody speaks in it.
    // “يجلس سمير بلعربي أمام بيته. يتمهل قليلا: “…””: and in front of a verb of no kind, where nobody has spoken.
    const subject = bare || (colon && spoke === null && !joins) ? this.subjectJustBefore(begin + 1) : null
    const topic = colonAhead ? this.topicOf(begin + 1, first) : null
    // “أما الصحافة المحلية فعنونت: “…””: somebody else, whom nothing tells.
    const { topicMarkers } = this.facts.lexicon.data
    if (topic === null && !joins && topicMarkers.includes(tokens[begin + 1]?.key ?? '')) return nobody
    const speaker = joins
      ? (previous?.speaker ?? topic)
      : bare || colon || quiet || (reported && first - begin <= 5)
        ? (subject ?? topic ?? spoke)
        : topic
    if (speaker === null) return nobody
    if (subject ?? topic) this.remember(speaker)
    const excerpt = joins && previous ? tail(text.slice(previous.end + 1, pair.start - 1)) : ''
    const evidence = { rule: 'quote-continued' as const, cue: null, excerpt, before: true }
    return { speaker, form: null, evidence, confidence: quiet ? weights.droppedEarlier : weights.continued }
  }

  /** Whether words in front of a report name nobody but whoever spoke last, and hold no noun that its verb could have as subject. */
  private isQuiet(from: number, to: number, spoke: string | null): boolean {
    const { infos, lexicon } = this.facts
    if (spoke === null || to - from > longestQuiet || lexicon.data.wordOrder !== 'verb-first') return false
    for (let i = from; i < to; i++) {
      const info = infos[i]
      if (!info) continue
      const feminine = lexicon.data.feminineVerbEndings.some((one) => info.key.endsWith(one))
      if (i <= from + 1 && feminine && !info.known && !info.breaks && !this.fits(spoke, 'f')) return false
      const before = infos[i - 1]
      const governed =
        info.prepositional ||
        info.joinable ||
        before?.prepositional ||
        (before && (lexicon.is(before, 'preposition') || lexicon.is(before, 'demonstrative')))
      if (governed || i === from) continue
      const phrase = info.leads ? readNounPhrase(this.facts, i) : null
      const named = phrase !== null && !phrase.weak && phrase.kind !== 'document' && phrase.kind !== 'pronoun'
      const subject = info.definite && !before?.definite
      if (named || subject) return false
    }
    const mention = this.mentions[lowerBound(this.mentions, tokenOf, from)]
    return !mention || mention.token >= to || mention.speaker === spoke || infos[mention.token - 1]?.breaks === true
  }
}

/** How many words in front of a report may be looked through for nobody. */
const longestQuiet = 16

/** How many tokens, the colon and the mark included, may stand in front of a quote that goes on with whoever spoke. */
const longestLead = 8

const noSpeech: Attribution = { speaker: null, form: null, evidence: null, confidence: 0.8 }
const nobody: Attribution = { speaker: null, form: null, evidence: null, confidence: 0.5 }

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

/** Attributes the quotes of one block; a pure function of the three. */
export function resolveBlock(facts: BlockFacts, registry: Registry, carry: Carry): Resolution {
  return new BlockReader(facts, registry, carry).read()
}
