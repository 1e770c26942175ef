import { actorBehindMarks, farthestColon } from '../cues/offices'
import { skipConnectors } from '../cues/topics'
import { genderOfVerb } from '../cues/unlisted-verbs'
import { sliceOf } from '../facts/phrase-words'
import { readNounPhrase } from '../phrases/phrases'
import { lowerBound } from '../search'
import type { QuoteFinding, RuleName, Span } from '../types'
import { wordClass } from '../words/dictionary'
import { isComma, isOrdinary, isOwned } from '../words/phrase-text'
import { isWholeBlock } from '../words/quotes'
import { agreeingOverColon, commaOfVerb, longestLead, topicOverColon } from './colon-speakers'
import { type Attribution, head, nobody, tail } from './excerpts'
import { type Scene, tokenOf } from './scene'
import { weights } from './speech-event'

/** How many words may stand in front of a cue that points back to the paragraph before. */
export const farthestBack = 2

/** How many words in front of a report may be looked through for nobody. */
const longestQuiet = 16

/** Speech without a cue of its own goes on with whoever spoke last. */
export function continued(
  scene: Scene,
  pair: Span,
  first: number,
  found: readonly QuoteFinding[],
  spoke: string | null,
): Attribution {
  const previous = found.at(-1) ?? null
  const { text, tokens, quoteOf } = scene.facts
  if (scene.facts.block.type === 'heading') return nobody
  const whose = spoke ?? scene.carry.named[0] ?? null
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
  while (begin >= 0 && !speaks(begin) && scene.sentence(begin) === scene.sentence(first)) begin--
  const joins = begin >= 0 && scene.sentence(begin) === scene.sentence(first)
  // “…”. و“…”: a conjunction alone.
  const { conjunctions } = scene.facts.lexicon.data
  const bare = !tokens.slice(begin + 1, first).some((token) => token.word && !conjunctions.includes(token.key))
  const lead = scene.facts.infos[first - 2]
  // “… الجزيرة. وإن “شيرين …””: the report goes on in a sentence of its own.
  const reported = lead !== null && lead !== undefined && scene.facts.lexicon.is(lead, 'complementizer')
  // “واليوم تعطي دروسا مجانا، لأن “الموسيقى لا تورث””: the reason that whoever spoke last gives, where nobody else is named.
  const reasons = scene.facts.lexicon.data.causalLeads.includes(tokens[first - 2]?.key ?? '')
  const given = reasons && !joins && scene.firstOf(scene.sentence(first), first) === null
  // “وتضحك: “…””, “ومضى في حديثه: “…””: a verb of no kind and a colon.
  const colon = scene.facts.tokens[first - 2]?.key === ':' && first - begin <= longestLead
  const colonAhead = scene.facts.tokens[first - 2]?.key === ':' && first - begin <= farthestColon
  // “وذهب في التصريح ذاته إلى أن “…””, “وعن حلمها المقبل، لا تتردد: “…””: a verb of no kind, and nobody else who could be its subject.
  const about = scene.facts.lexicon.data.aboutLeads.includes(tokens[begin + 1]?.key ?? '')
  const comma = about && colonAhead ? commaOfVerb(scene.facts, begin + 1, first - 2) : -1
  const clause = comma > 0 ? comma + 1 : begin + 1
  const quiet = (reported || (colonAhead && !colon)) && !joins && isQuiet(scene, clause, first - 2, spoke)
  // “شفيرا ضحكت. “…””: somebody of whom the sentence before speaks, where nobody speaks in it.
  // “يجلس سمير بلعربي أمام بيته. يتمهل قليلا: “…””: and in front of a verb of no kind, where nobody has spoken.
  const opening = colonAhead ? scene.topicOf(begin + 1, first) : null
  const topic = opening ?? topicOverColon(scene, begin + 1, first)
  // “صعد الدرج متعثرا، وحين أمسك الميكروفون لم يخرج منه سوى: “…””
  const silent = colonAhead && spoke === null && !joins && (colon || topic === null)
  const subject = bare || silent ? scene.subjectJustBefore(begin + 1) : null
  // “זאת הייתה החוויה הראשונה של קטלין רייטר. “…””
  const alone = bare && subject === null && spoke === null ? scene.onlyOneJustBefore(begin + 1) : null
  // “أما الصحافة المحلية فعنونت: “…””: somebody else, whom nothing tells.
  const { topicMarkers } = scene.facts.lexicon.data
  if (topic === null && !joins && topicMarkers.includes(tokens[begin + 1]?.key ?? '')) return nobody
  const speaker = joins
    ? (previous?.speaker ?? topic)
    : bare || colon || silent || quiet || given || (reported && first - begin <= 5)
      ? (subject ??
        topic ??
        (colon ? agreeingOverColon(scene, first, spoke) : bare ? agreeingBefore(scene, begin, spoke) : spoke) ??
        alone)
      : topic
  const actor = speaker === null && previous === null ? broughtInBehind(scene, pair) : null
  if (actor) return actor
  if (speaker === null) return joins ? nobody : actingAgain(scene, pair, first, spoke)
  if (subject ?? topic) scene.remember(speaker)
  const excerpt = joins && previous ? tail(text.slice(previous.end + 1, pair.start - 1)) : ''
  const byColon = !joins && speaker === topic && speaker !== subject
  const told = !joins && (speaker === subject || (speaker === alone && speaker !== spoke))
  const rule: RuleName = byColon ? 'name-colon' : told ? 'told-before' : 'quote-continued'
  const evidence = { rule, cue: null, excerpt, before: true }
  return { speaker, form: null, evidence, confidence: quiet ? weights.droppedEarlier : weights.continued }
}

/** “حين نقلنا إليها الوعد، ابتسمت. “…””: where the sentence before the marks tells of nobody by name what she did, she who spoke last and no man. */
function agreeingBefore(scene: Scene, end: number, spoke: string | null): string | null {
  const { infos, tokens, lexicon, quoteOf } = scene.facts
  if (spoke === null || end < 0 || lexicon.data.wordOrder !== 'verb-first' || scene.fits(spoke, 'f')) return spoke
  const start = scene.startOfSentence(end)
  if (quoteOf[start] !== -1 || scene.holdsCue(scene.sentence(end))) return spoke
  let verb = skipConnectors(scene.facts, start)
  // Behind a clause of time.
  if ([start, verb].some((i) => lexicon.data.timeClauses.includes(infos[i]?.key ?? ''))) {
    while (verb < end && verb - start < longestLead && !isComma(tokens[verb]?.key ?? '')) verb++
    verb++
  }
  const info = infos[verb]
  if (
    !info ||
    genderOfVerb(scene.facts, verb) === 'm' ||
    info.verb ||
    verb > end ||
    !isOrdinary(lexicon, info, wordClass.past, wordClass.noun)
  )
    return spoke
  // “ابتسمت الدنيا”, “سكتت زوجته”: the subject stands behind it.
  const next = infos[verb + 1]
  const hers = lexicon.data.ownerGenders.some(({ word, gender }) => word === next?.ownerEnding && gender === 'f')
  if (next && (next.definite || next.given || (next.ownerEnding !== null && !hers))) return spoke
  return scene.recent.find((one) => scene.entry(one)?.gender === 'f') ?? scene.namedBefore(start, 'f') ?? spoke
}

/** Whom the sentence behind marks that open a block brings in, where nobody speaks in it. */
function broughtInBehind(scene: Scene, pair: Span): Attribution | null {
  const { facts } = scene
  const [opening] = facts.tokensOfPair
  const phrase = opening ? actorBehindMarks(facts, ...opening) : null
  // “لا تخجل أم خالد من الاعتراف، فالغلاء، كما تقول، “…””: her own words may follow.
  if (!phrase || scene.holdsCue(scene.sentence(phrase.from), phrase.from)) return null
  const entry = scene.referent(phrase, null)
  if (!entry) return null
  scene.remember(entry.key)
  const form = sliceOf(facts, phrase.name)
  const excerpt = head(facts.text.slice(pair.end + 1, facts.tokens[phrase.to - 1]?.end))
  const evidence = { rule: 'told-behind' as const, cue: null, excerpt, before: false }
  return { speaker: entry.key, form, evidence, confidence: weights.droppedToMention }
}

/** “ووقف المحلل السياسي عند الدعم المتزايد، الذي “يأتي …””: whoever spoke last is the subject of the sentence's verb, of whatever kind. */
function actingAgain(scene: Scene, pair: Span, first: number, spoke: string | null): Attribution {
  const { facts } = scene
  if (spoke === null || facts.lexicon.data.wordOrder !== 'verb-first') return nobody
  // “كما حملت الوزارة المجتمع الدولي المسؤولية عن “…””
  const start = skipConnectors(facts, scene.startOfSentence(first))
  const phrase = readNounPhrase(facts, start + 1)
  if (!phrase || phrase.weak || phrase.to > first || phrase.kind === 'pronoun' || facts.infos[start]?.breaks)
    return nobody
  if (scene.referent(phrase, null, spoke)?.key !== spoke) return nobody
  const excerpt = tail(facts.text.slice(facts.tokens[start]?.start ?? 0, pair.start - 1))
  const evidence = { rule: 'quote-continued' as const, cue: null, excerpt, before: true }
  const form = sliceOf(facts, phrase.name ?? phrase.title)
  return { speaker: spoke, form, evidence, confidence: weights.droppedToMention }
}

/** Whether words in front of a report name nobody but whoever spoke last, and hold no noun that its verb could have as subject. */
function isQuiet(scene: Scene, from: number, to: number, spoke: string | null): boolean {
  const { infos, lexicon } = scene.facts
  if (spoke === null || to - from > longestQuiet || lexicon.data.wordOrder !== 'verb-first') return false
  for (let i = from; i < to; i++) {
    const info = infos[i]
    if (!info) continue
    const feminine = lexicon.data.feminineVerbEndings.some((one) => info.key.endsWith(one))
    if (i <= from + 1 && feminine && !info.known && !info.breaks && !scene.fits(spoke, 'f')) return false
    const before = infos[i - 1]
    const governed =
      info.prepositional ||
      info.joinable ||
      before?.prepositional ||
      (before && (lexicon.is(before, 'preposition') || lexicon.is(before, 'demonstrative')))
    if (governed || i === from) continue
    const phrase = info.leads ? readNounPhrase(scene.facts, i) : null
    const named = phrase !== null && !phrase.weak && phrase.kind !== 'document' && phrase.kind !== 'pronoun'
    const subject = info.definite && !before?.definite && !isOwned(scene.facts, i - 1)
    if (named || subject) return false
  }
  const mention = scene.mentions[lowerBound(scene.mentions, tokenOf, from)]
  return !mention || mention.token >= to || mention.speaker === spoke || infos[mention.token - 1]?.breaks === true
}
