import type { BlockFacts } from '../cues/block-facts'
import type { Cue } from '../cues/cue'
import { kindOf } from '../marks/kinds'
import { calledBy } from '../registry/forms'
import type { TokenMention } from '../registry/mentions'
import type { Registry } from '../registry/registry'
import { lowerBound } from '../search'
import type { BlockFindings, BlockText, Mention, QuoteFinding } from '../types'
import type { TokenRange } from '../words/noun-phrase'
import { behindComma, isComma } from '../words/phrase-text'
import { isWholeBlock } from '../words/quotes'
import type { Carry } from './carry'
import { eventOf } from './event-subjects'
import { type Attribution, noSpeech } from './excerpts'
import { isGovernedVerb } from './finite-subjects'
import { attributionOf, pointingBack } from './quote-speakers'
import { findReports } from './reports'
import { recentSpeakers, Scene } from './scene'
import type { SpeechEvent } from './speech-event'
import { isInsideReport, tellerOf } from './tellers'

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
    isAllQuote(a) === isAllQuote(b) &&
    a.pointsBack?.speaker === b.pointsBack?.speaker &&
    a.pointsBack?.evidence?.excerpt === b.pointsBack?.evidence?.excerpt &&
    a.quotes.every((quote, i) => isSameQuote(quote, b.quotes[i])) &&
    a.mentions.every((one, i) => {
      const other = b.mentions[i]
      return other?.speaker === one.speaker && form(a, one) === form(b, other)
    })
  )
}

/** Whether a block is one quote and nothing else. */
export function isAllQuote({ quotes, block }: Resolution): boolean {
  const [quote, ...others] = quotes
  return quote !== undefined && others.length === 0 && isWholeBlock(block.text, quote)
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

/** A question mark and what white space may stand behind it. */
const longestEnd = 3
/** So many words in marks at most may be a term. */
const longestTerm = 6
/** How many words behind a verb its report may begin. */
const farthestReport = 10

/** Attributes the quotes of one block; a pure function of the three. */
export function resolveBlock(facts: BlockFacts, registry: Registry, handed: Carry): Resolution {
  const scene = new Scene(facts, registry, handed)
  const events: SpeechEvent[] = []
  const before: (readonly string[])[] = []
  for (const cue of facts.cues) {
    before.push(scene.recent)
    events.push(eventOf(scene, cue, events))
  }
  const quotes = quotesOf(scene, events, before)
  const mentions = mentionsOf(scene, events)
  const asked = isQuestion(facts.block)
  const recent = asked ? withoutCited(scene) : scene.recent
  const bodies = scene.bodiesBefore(facts.tokens.length)
  const named = scene.namedAfter(mentions)
  const carry = { recent, named, bodies, called: scene.called, issued: scene.issued, asked }
  // Behind the carry: whoever is only reported speaks next no less than before.
  const reports = findReports(scene, events, quotes)
  return { quotes, mentions, reports, carry, block: facts.block, pointsBack: pointingBack(scene, events) }
}

/** Where the block names somebody, those whom a reporting word shows included; the longer of two that overlap. */
function mentionsOf(scene: Scene, events: readonly SpeechEvent[]): readonly Mention[] {
  const spans = scene.mentions.slice()
  for (const event of events) {
    const mention = phraseMention(scene, event)
    if (mention) spans.push(mention)
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const mentions: Mention[] = []
  for (const { start, end, speaker } of spans) {
    if (start >= (mentions.at(-1)?.end ?? 0)) mentions.push({ start, end, speaker })
  }
  return mentions
}

/** “• يقول فلان إن الرواية “…”، هل توافقينه؟”: an interviewer's item, or a paragraph with its mark, that ends with a question mark. */
function isQuestion({ text, type }: BlockText): boolean {
  return /[؟?]\s*$/u.test(text.slice(-longestEnd)) && (type === 'list_item' || /^\s*[-–—•*·]/u.test(text))
}

/** Whom a question cites does not answer it. */
function withoutCited(scene: Scene): string[] {
  const { recent } = scene.carry
  return recent.length === 0
    ? scene.recent
    : [...recent, ...scene.recent.filter((key) => !recent.includes(key))].slice(0, recentSpeakers)
}

function phraseMention(scene: Scene, event: SpeechEvent): TokenMention | null {
  const { phrase, speaker } = event
  if (!phrase || !speaker || phrase.kind === 'pronoun') return null
  const range = phrase.name ?? phrase.title ?? [phrase.from, phrase.to]
  const first = scene.facts.tokens[range[0]]
  const end = scene.facts.tokens[range[1] - 1]?.end
  if (first === undefined || end === undefined) return null
  // A particle stands in front (للوزير), the ending of an accusative behind (مصدرا).
  const particle = phrase.lead?.token === range[0] && first.key.endsWith(phrase.lead.key)
  const joined = particle ? first.key.length - (phrase.lead?.key.length ?? 0) : 0
  return { start: first.start + joined, end, speaker, token: range[0], behind: range[1] }
}

function quotesOf(
  scene: Scene,
  events: readonly SpeechEvent[],
  recentBefore: readonly (readonly string[])[],
): QuoteFinding[] {
  const found: QuoteFinding[] = []
  const { facts } = scene
  facts.pairs.forEach((pair, index) => {
    const [first, last] = facts.tokensOfPair[index] ?? [-1, -1]
    const before = eventBefore(scene, events, first)
    const after =
      eventAfter(scene, events, [first, last], before) ?? (before ? null : closingEvent(scene, events, last))
    const cues = { before: before?.cue ?? null, after: after?.cue ?? null }
    const known = before !== null && before.speaker !== null && before.phrase === before.cue.after
    const body = (words: readonly string[]) => (scene.registry.byName(words, 'body')?.words.length ?? 0) > words.length
    const isPerson = (words: readonly string[]) => calledBy(scene.registry.forms, words)?.kind === 'person'
    const goesOn = clauseGoesOn(scene, index, first, before, found)
    const { names } = scene.registry
    const isName = facts.areNames[index] === true
    const previousKind = found.at(-1)?.kind ?? null
    const place = { facts, pair, isName, first, last, answers: scene.carry.asked, ...cues }
    const kind = kindOf({ ...place, known, goesOn, previousKind, names, isBody: body, isPerson })
    const text = facts.text.slice(pair.start, pair.end)
    const next = lowerBound(events, (one) => one.cue.from, first)
    const recent = recentBefore[next] ?? scene.recent
    const near = after ?? (before === null ? goingOn(scene, events[next], first, last) : null)
    const whose = kind === 'other' ? noSpeech : attributionOf(scene, pair, first, before, near, found, recent)
    const { speaker, form, evidence, confidence } = whose
    const { start, end, unclosed } = pair
    found.push({ start, end, text, kind, speaker, form, evidence, confidence, unclosed })
  })
  return found
}

/** How many words in front of marks the comma may stand that closes a clause. */
const longestClause = 40

/** Whether a clause goes on from the pair of marks before, which hold a fragment of speech, to these. */
function clauseGoesOn(
  scene: Scene,
  index: number,
  first: number,
  before: SpeechEvent | null,
  found: readonly QuoteFinding[],
): boolean {
  const { tokens, tokensOfPair, lexicon } = scene.facts
  const [, end = -1] = tokensOfPair[index - 1] ?? []
  const previous = found.at(-1)
  if (!previous || previous.kind === 'other' || previous.speaker === null || lexicon.data.wordOrder !== 'verb-first')
    return false
  // “وتابع: “مستمرون في هذا الدعم” في القضية، لـ“تحقيق أهداف الشعب كلها…””: a long clause with its particle.
  const [, last = -1] = tokensOfPair[index] ?? []
  const particle = lexicon.isMarkProclitic(tokens[first - 2]?.key ?? '') && last - first >= longestTerm
  if (previous.kind !== 'partial' && !particle) return false
  if (end < 0 || scene.sentence(end) !== scene.sentence(first) || (before !== null && before.cue.from > end))
    return false
  if (particle) return true
  for (let i = end + 2; i < first - 1; i++) if (!tokens[i]?.word) return false
  return true
}

/** “إن إعلان الجماعة، ما أسمته “مبادرة”، ليس إلا “أكذوبة””: what others call something, with marks and a comma behind, in front of which the teller goes on. */
function isCalledBefore({ facts }: Scene, { kind, from, to }: Cue, first: number): boolean {
  const { tokens, quoteOf, lexicon } = facts
  if (kind !== 'naming' || !lexicon.data.whatWords.includes(tokens[from - 1]?.key ?? '')) return false
  let marked = -1
  for (let i = to; i < first - 1 && i < to + longestClause; i++) if (quoteOf[i] !== -1) marked = i
  return marked > 0 && behindComma(facts, marked + 1, first - 1) > 0
}

function eventBefore(scene: Scene, events: readonly SpeechEvent[], first: number): SpeechEvent | null {
  const at = lowerBound(events, (one) => one.cue.to, first + 1) - 1
  const event = events[at]
  if (!event || scene.sentence(event.cue.from) !== scene.sentence(first)) return null
  // “ونقلت القناة عن المسؤول قوله إن السكان اشتكوا، لكن شكاويهم “ضاعت””: behind a comma the teller goes on.
  const outer = events[at - 1]
  const told = outer?.speaker != null && scene.sentence(outer.cue.from) === scene.sentence(first)
  if (told && isCalledBefore(scene, event.cue, first)) return outer
  if (!told || event.cue.describes) return event
  // “وفق الصحيفة، فإن المظاهرة التي دعت إليها العائلات، جاءت “…””: who does something in a clause of what is told of.
  const clause = event.cue.relative && outer.cue.kind === 'nominal'
  const since = Math.max(event.cue.to, first - longestClause)
  if (clause && scene.facts.tokens.slice(since, first).some((token) => isComma(token.key))) return outer
  // “ويتوقع المحلل أن تشترط الهيئة “بيع …””: what is expected of another is the teller's.
  const { lexicon, infos } = scene.facts
  const teller =
    isGovernedVerb(scene, event.cue) && !lexicon.opensReport(infos[first - 2]) && tellerOf(scene, events, at)
  if (teller) return teller
  if (!isInsideReport(scene, event, event.cue)) return event
  // “قالت المديرة إن القرار يكشف عن “…””: a thing says nothing that whoever tells of it does not.
  const issued = event.phrase !== null && lexicon.data.issuedNouns.includes(infos[event.phrase.from]?.bare ?? '')
  const thing = issued || scene.entry(event.speaker)?.kind === 'document' || event.phrase?.weak === true
  if (thing && scene.entry(outer.speaker)?.kind === 'person' && lexicon.data.wordOrder === 'verb-first') return outer
  // Two commas set off a remark (“عبّر، في كلمة له، عن “…””), behind which the same verb goes on.
  let commas = 0
  for (let i = event.cue.to; i < first; i++) if (isComma(scene.facts.tokens[i]?.key ?? '')) commas++
  return commas % 2 === 1 ? outer : event
}

function eventAfter(
  scene: Scene,
  events: readonly SpeechEvent[],
  [first, last]: TokenRange,
  before: SpeechEvent | null,
): SpeechEvent | null {
  const { facts } = scene
  const next = events[lowerBound(events, (event) => event.cue.from, last + 1)]
  if (!next) return null
  // ““لن أبيع”. قالها سمير بلعربي”
  const again = next.cue.back && next.cue.kind === 'finite' && next.cue.from === last + 3
  if (scene.sentence(next.cue.from) !== scene.sentence(last + 1) && !again) return null
  // Where the verb comes last, what stands between may be the reporter's.
  if (facts.lexicon.data.wordOrder === 'verb-last' && next.cue.kind === 'finite') {
    // “اویس لغاری کا موقف ہے کہ ’’…‘‘، جب کہ عمر ایوب نے …”: the report in front is whole.
    const reported = before?.cue.kind === 'nominal' && facts.lexicon.opensReport(facts.infos[first - 2])
    return before && (before.cue.kind === 'finite' || reported) ? null : next
  }
  // Only punctuation may stand between, and a subject in front of its verb (“…,” Lopes added).
  // “…”، علی رضا کا کہنا ہے
  const ahead = next.rule === 'subject-verb' || (next.phrase !== null && next.phrase.to <= next.cue.from)
  const subject = ahead ? (next.phrase?.from ?? next.mention?.token) : undefined
  const begin = Math.min(next.cue.from, subject ?? next.cue.from)
  for (let i = last + 1; i < begin; i++) {
    const info = facts.infos[i]
    // “…”، على ما أفاد الوزير
    const what = i + 2 === next.cue.from && facts.lexicon.data.whatWords.includes(facts.tokens[i + 1]?.key ?? '')
    if (info && what && facts.lexicon.is(info, 'preposition')) break
    // ““…,” the UN said”: the article of a name.
    const article = info && i === begin - 1 && facts.lexicon.is(info, 'definiteWord')
    if ((info && !article && !facts.lexicon.is(info, 'asWord')) || facts.quoteOf[i] !== -1) return null
  }
  const { kind, joined } = next.cue
  // “…”، وقالت فلانة إن: a report of its own follows.
  const behind = facts.infos[Math.max(next.cue.to, kind === 'finite' ? (next.phrase?.to ?? 0) : 0)]
  if (kind === 'finite' && (facts.lexicon.opensReport(behind) || (before && hasReport(scene, next)))) return null
  return kind === 'nominal' || kind === 'self' || (kind === 'finite' && !joined) ? next : null
}

/** “The strike “will achieve nothing” and is a mistake, the Government has said.”: behind a comma the sentence ends with its teller. */
function closingEvent(scene: Scene, events: readonly SpeechEvent[], last: number): SpeechEvent | null {
  const { tokens, infos, quoteOf, lexicon } = scene.facts
  if (lexicon.data.nameStyle !== 'capitals') return null
  const first = lowerBound(events, (event) => event.cue.from, last + 1)
  // “… by calling them lazy, the leader of the union has said”
  const next = events.slice(first, first + mostBetween).find(({ cue }) => cue.kind === 'finite')
  if (!next || next.speaker === null) return null
  const { from, to, before } = next.cue
  if (scene.sentence(from) !== scene.sentence(last + 1) || !before || before.weak) return null
  // “…, Paul Kerr said on Monday.”
  const ends = (i: number) => tokens[i] === undefined || scene.sentence(i) !== scene.sentence(from)
  let end = to
  while (end < to + longestWhen && infos[end] && quoteOf[end] === -1 && infos[end]?.verb?.form !== 'finite') end++
  const closed = ends(end) || (!infos[end] && !isComma(tokens[end]?.key ?? '') && ends(end + 1))
  const article = infos[before.from - 1]
  const start =
    article && (lexicon.is(article, 'definiteWord') || lexicon.is(article, 'indefiniteWord'))
      ? before.from - 1
      : before.from
  return closed && isComma(tokens[start - 1]?.key ?? '') ? next : null
}

/** So many reporting words are looked at for the one that ends the sentence. */
const mostBetween = 4

/** So many words say when or where behind a verb that ends the sentence. */
const longestWhen = 4

/** “خفض الصندوق توقعاته بسبب “…”، وحذر من …”: behind the marks and a comma the sentence's subject goes on to speak. */
function goingOn(scene: Scene, event: SpeechEvent | undefined, first: number, last: number): SpeechEvent | null {
  const { facts } = scene
  if (facts.lexicon.data.wordOrder !== 'verb-first' || facts.block.type === 'heading') return null
  const joined = event?.cue.kind === 'finite' && event.cue.joined && event.cue.from === last + 3
  if (!joined || event.speaker === null || !isComma(facts.tokens[last + 2]?.key ?? '')) return null
  const subject = event.phrase?.from ?? event.mention?.token ?? first
  return subject < first && scene.sentence(subject) === scene.sentence(first) ? event : null
}

/** “…”، كما قالت فلانة على تويتر إنها “…”: what follows is the report of this verb. */
function hasReport(scene: Scene, event: SpeechEvent): boolean {
  const { tokens, infos, quoteOf, lexicon } = scene.facts
  const sentence = scene.sentence(event.cue.from)
  for (let i = event.cue.to; i < event.cue.to + farthestReport && tokens[i] && scene.sentence(i) === sentence; i++) {
    const info = infos[i]
    if (quoteOf[i] !== -1 || (info && lexicon.is(info, 'relative'))) return false
    if (lexicon.opensReport(info)) return true
  }
  return false
}
