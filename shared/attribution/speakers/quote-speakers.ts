import { isSpokenOf, phraseStart } from '../cues/fronted'
import { actorBehindMarks, farthestColon, isSomebody } from '../cues/offices'
import { readTopic, skipConnectors } from '../cues/topics'
import { genderOfVerb } from '../cues/unlisted-verbs'
import { phraseText, sliceOf } from '../facts/phrase-words'
import { namedInMarks } from '../marks/headline-names'
import { speakerColon } from '../marks/kinds'
import { opensAsWords } from '../marks/marked-clauses'
import { isOfHis, isSaidOfSomebody, isWhatItIs } from '../marks/one-word'
import { readJoined, readNounPhrase, withoutParticle } from '../phrases/phrases'
import type { Entry } from '../registry/entries'
import type { TokenMention } from '../registry/mentions'
import { lowerBound } from '../search'
import type { QuoteFinding, RuleName, Span } from '../types'
import { wordClass } from '../words/dictionary'
import type { WordInfo } from '../words/lexicon'
import { beforeRemark } from '../words/marked-text'
import type { NounPhrase } from '../words/noun-phrase'
import { isComma, isOrdinary, isOwned, isPast } from '../words/phrase-text'
import { isWholeBlock } from '../words/quotes'
import { type Scene, tokenOf } from './scene'
import { type SpeechEvent, weights } from './speech-event'

// Whose a quote is: of the reporting words around it, of a colon, or of whoever spoke before.

/** Who speaks, and what shows it. */
export type Attribution = Pick<QuoteFinding, 'speaker' | 'form' | 'evidence' | 'confidence'>

/** How many words may stand in front of a cue that points back to the paragraph before. */
const farthestBack = 2
/** How many words in front of a colon are looked at for a name. */
const farthestName = 26
/** How many words in front of a report may be looked through for nobody. */
const longestQuiet = 16

/** How many tokens, the colon and the mark included, may stand in front of a quote that goes on with whoever spoke. */
const longestLead = 8

export const noSpeech: Attribution = { speaker: null, form: null, evidence: null, confidence: 0.8 }
const nobody: Attribution = { speaker: null, form: null, evidence: null, confidence: 0.5 }

function round(value: number): number {
  return Math.round(value * 100) / 100
}

const excerptWords = 12

/** The end of what stands in front of marks; where those are typed as two (’’…‘‘), without the first. */
function tail(text: string): string {
  const words = text
    .replace(/(^|\s)['‘’]$/u, '')
    .trim()
    .split(/\s+/u)
  return words.length > excerptWords ? `… ${words.slice(-excerptWords).join(' ')}` : words.join(' ')
}

/** The same of what stands behind them. */
function head(text: string): string {
  const words = text
    .replace(/^['‘’]?[\s،,.۔]+/u, '')
    .trim()
    .split(/\s+/u)
  return words.length > excerptWords ? `${words.slice(0, excerptWords).join(' ')} …` : words.join(' ')
}

/** “هذا ما كتبته الخبيرة فلانة في تقريرها.”: with which the block begins, and no marks behind it in the sentence. */
export function pointingBack(scene: Scene, [first]: readonly SpeechEvent[]): Attribution | null {
  const { facts } = scene
  if (!first?.cue.back || first.speaker === null || first.cue.from > farthestBack) return null
  const sentence = scene.sentence(first.cue.from)
  if (sentence !== 0 || facts.tokensOfPair.some(([token]) => scene.sentence(token) === sentence)) return null
  const excerpt = head(facts.text.slice(facts.tokens[first.cue.from]?.start, excerptEnd(scene, first)))
  const cue = sliceOf(facts, [first.cue.from, first.cue.to])
  const evidence = { rule: 'nominal' as const, cue, excerpt, before: false }
  return { speaker: first.speaker, form: formOf(scene, first), evidence, confidence: weights.nominal }
}

/** Whose a quote is that holds speech. */
export function attributionOf(
  scene: Scene,
  pair: Span,
  first: number,
  before: SpeechEvent | null,
  after: SpeechEvent | null,
  found: readonly QuoteFinding[],
  recent: readonly string[],
): Attribution {
  const [spoke = null] = recent
  const colon = scene.facts.text
    .slice(0, pair.start - 1)
    .trimEnd()
    .endsWith(':')
  // Behind a report of its own, “وفق ما ذكرت الوكالة” tells who relayed it.
  const relayed = before?.speaker && (colon || after?.cue.kind !== 'finite' || before.cue.kind !== 'nominal')
  // “الاتحاد: سعيد يهاجم النقابات “لحرف الأنظار””: what stands in front of a headline's colon says all of it.
  // “الركراكي: من يتمنى الهزيمة للمنتخب “مريض””
  const clause = scene.facts.block.type === 'heading' && before?.cue.kind === 'finite'
  const attacks = clause && (before.cue.addresses || before.phrase?.weak === true)
  const over = attacks ? speakerColon(scene.facts, before.cue.from) : -1
  const headed = over >= 0 && before && !isDatelined(scene, before, over) ? nameBeforeColon(scene, first) : null
  if (headed) return headed
  const joined = before ? joinedBeforeColon(scene, before, first) : null
  if (joined) return joined
  const owner = before === null && after !== null ? ownerInRemark(scene, pair, first, after) : null
  if (owner) return owner
  const sender = before && colon ? senderOverColon(scene, before, first) : null
  if (sender) return sender
  const interrupter = before && colon ? interrupterOverColon(scene, before, first) : null
  if (interrupter) return interrupter
  const other = before ? actedBehind(scene, before, first, recent) : null
  if (other) return other
  // “أما زميلاتها، فيتحدثن عنها بإعجاب: “…”، تقول إحداهن”: a subject behind the marks, where the verb in front has none.
  const named = relayed && before?.phrase === null && before.cue.kind === 'finite' && isNamedBehind(scene, after, first)
  const chosen = relayed && !named ? before : after?.speaker ? after : (before ?? after)
  if (chosen?.speaker) return fromEvent(scene, chosen, pair, first, chosen === before)
  const beside = nameBeforeColon(scene, first) ?? nameBesideMarks(scene, pair, first) ?? nameInFront(scene, first)
  if (beside) return beside
  if (chosen) return nobody
  const own = saidOfThemselves(scene, pair, first)
  if (own) return own
  return continued(scene, pair, first, found, spoke)
}

/** “تونس: النقابة تندد بـ“التضييق””: a land or a capital in front of a headline's colon, and somebody else who speaks behind it. */
function isDatelined(scene: Scene, { cue, speaker }: SpeechEvent, colon: number): boolean {
  const { infos, lexicon } = scene.facts
  const isLand = (i: number) => infos[i] != null && lexicon.is(infos[i], 'country')
  return colon === 1 && isLand(0) && speaker !== null && cue.before !== null && !isLand(cue.before.from)
}

/** Whether a verb stands with its subject right behind the comma that follows marks. */
function isNamedBehind({ facts }: Scene, after: SpeechEvent | null, first: number): boolean {
  if (after === null || after.rule !== 'verb-subject' || after.phrase === null) return false
  const close = after.cue.from - 2
  return isComma(facts.tokens[close + 1]?.key ?? '') && facts.quoteOf[close - 1] === facts.quoteOf[first]
}

/** “كريم بناني “متفائل””, “لم يخف كريم بناني “استغرابه””: whom the sentence names in front of one word that says how they are, or what they feel. */
function saidOfThemselves(scene: Scene, pair: Span, first: number): Attribution | null {
  const { facts } = scene
  const pairTokens = facts.tokensOfPair[facts.quoteOf[first] ?? -1]
  const [, last] = pairTokens ?? [first, first]
  const one = last === first && (isSaidOfSomebody(facts, first, first - 2) || isOfHis(facts, first))
  const words = last > first && opensAsWords(facts, first)
  if (!one && !words && !isWhatItIs(facts, first - 2, last)) return null
  const mention = scene.mentionBefore(first)
  if (!mention || scene.entry(mention.speaker)?.kind !== 'person') return null
  const excerpt = tail(facts.text.slice(facts.tokens[scene.startOfSentence(first)]?.start ?? 0, pair.start - 1))
  const evidence = { rule: 'told-before' as const, cue: null, excerpt, before: true }
  const form = facts.text.slice(mention.start, mention.end)
  return { speaker: mention.speaker, form, evidence, confidence: weights.droppedEarlier }
}

/** “وردا على دعوة فلان إلى حكومة “بلا متطرفين”، قال …”: whose words a remark answers, and no one's behind it. */
function ownerInRemark(scene: Scene, pair: Span, first: number, after: SpeechEvent): Attribution | null {
  const { facts } = scene
  const start = scene.remarkStart(first)
  if (!facts.lexicon.data.aboutLeads.includes(facts.tokens[start]?.key ?? '')) return null
  const mention = scene.firstOf(scene.sentence(first), first)
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

/** “أكد أن الترشيح “حق”، ليأتيه الرد من منسقية الشباب: “…””: behind other marks from whom an answer came, right in front of the colon. */
function senderOverColon(scene: Scene, before: SpeechEvent, first: number): Attribution | null {
  const { facts } = scene
  const { data } = facts.lexicon
  const colon = first - 2
  for (let from = colon - 1; from > Math.max(before.cue.to, colon - farthestSender); from--) {
    if (facts.quoteOf[from] !== -1) return null
    if (data.wordOrder !== 'verb-first' || facts.tokens[from - 1]?.key !== data.originPreposition) continue
    const phrase = readNounPhrase(facts, from)
    const since = Math.max(before.cue.to, from - farthestAnswer)
    const answers = facts.infos.slice(since, from).some((info) => data.answerNouns.includes(info?.bare ?? ''))
    const sender = answers && phrase && !phrase.weak && phrase.to === colon ? phrase : null
    return sender && phraseOverColon(scene, sender, from, colon)
  }
  return null
}

/** “وقال الوزير إن …، قبل أن تقاطعه النائبة هاجر الوزاني: “…””: who does something by name, in a clause of its own right in front of the colon. */
function interrupterOverColon(scene: Scene, before: SpeechEvent, first: number): Attribution | null {
  const { facts } = scene
  const colon = first - 2
  if (facts.lexicon.data.wordOrder !== 'verb-first') return null
  for (let verb = colon - 2; verb > Math.max(before.cue.to, colon - farthestSender); verb--) {
    if (facts.quoteOf[verb] !== -1) return null
    const lead = facts.infos[verb - 1]
    if (!lead || !facts.lexicon.is(lead, 'complementizer')) continue
    if (!isComma(facts.tokens[verb - 3]?.key ?? '')) return null
    const phrase = readNounPhrase(facts, verb + 1, { behindVerb: true })
    const named = phrase?.kind === 'person' && !phrase.weak && phrase.name !== null && phrase.to === colon
    return named ? phraseOverColon(scene, phrase, verb + 1, colon) : null
  }
  return null
}

/** How many words may tell from whom an answer came. */
const farthestSender = 8
/** How many words in front of that the noun for the answer may stand. */
const farthestAnswer = 24

/** “وحين ألح عليه الصحفيون، ابتسم: “…””: behind the comma of a clause of time a verb of no kind and the colon: somebody else, who has spoken before. */
function actedBehind(scene: Scene, before: SpeechEvent, first: number, recent: readonly string[]): Attribution | null {
  const { infos, tokens, lexicon, text } = scene.facts
  const verb = infos[first - 3]
  const start = scene.startOfSentence(first)
  const clause = lexicon.data.timeClauses.includes(tokens[start]?.key ?? '')
  if (!clause || !verb || verb.verb || tokens[first - 2]?.key !== ':' || !isComma(tokens[first - 4]?.key ?? ''))
    return null
  if (!isPast(lexicon, verb.key)) return null
  const gender = genderOfVerb(scene.facts, first - 3)
  const fits = (key: string) => key !== before.speaker && scene.fits(key, gender) && !scene.isSeveral(key)
  const speaker = recent.find(fits)
  if (speaker === undefined) return null
  const excerpt = tail(text.slice(tokens[start]?.start ?? 0, tokens[first - 2]?.end))
  const evidence = { rule: 'quote-continued' as const, cue: null, excerpt, before: true }
  return { speaker, form: null, evidence, confidence: weights.droppedEarlier }
}

function fromEvent(scene: Scene, event: SpeechEvent, pair: Span, first: number, before: boolean): Attribution {
  const { facts } = scene
  const distance = before ? first - event.cue.to : 0
  const confidence = Math.max(0.5, event.confidence - (distance > 14 ? 0.08 : 0))
  return {
    speaker: event.speaker,
    form: formOf(scene, event),
    evidence: {
      rule: event.rule,
      cue: sliceOf(facts, [event.cue.from, event.cue.to]),
      excerpt: before
        ? tail(facts.text.slice(excerptStart(scene, event), pair.start - 1))
        : head(facts.text.slice(pair.end + 1, excerptEnd(scene, event))),
      before,
    },
    confidence: round(confidence),
  }
}

function formOf(scene: Scene, { phrase, mention }: SpeechEvent): string | null {
  if (phrase) return phraseText(scene.facts, phrase, phrase.name ?? phrase.title ?? [phrase.from, phrase.to])
  return mention ? scene.facts.text.slice(mention.start, mention.end) : null
}

function excerptEnd(scene: Scene, { phrase, mention, cue }: SpeechEvent): number {
  const last = phrase ? scene.facts.tokens[phrase.to - 1]?.end : mention?.end
  return Math.max(last ?? 0, scene.facts.tokens[cue.to - 1]?.end ?? 0)
}

function excerptStart(scene: Scene, event: SpeechEvent): number {
  const named = event.phrase?.from ?? event.mention?.token ?? event.cue.from
  const first = named < event.cue.from && event.cue.from - named < excerptWords ? named : event.cue.from
  return scene.facts.tokens[first]?.start ?? 0
}

/** «فلان: “…”», in headlines and in questions and answers. */
function nameBeforeColon(scene: Scene, quote: number): Attribution | null {
  const { facts } = scene
  let colon = quote - 1
  while (colon >= 0 && !facts.tokens[colon]?.word && facts.tokens[colon]?.key !== ':') colon--
  if (facts.block.type === 'heading' && facts.tokens[colon]?.key !== ':') colon = speakerColon(facts, quote)
  if (facts.tokens[colon]?.key !== ':') return null
  const marked = whoInMarks(scene)
  if (marked?.to === colon) {
    scene.remember(marked.entry.key)
    return overColon(scene, marked.entry, marked.form, 0, colon)
  }
  let start = outletBefore(scene, colon)
  while (start > 0 && colon - start < farthestName && scene.sentence(start - 1) === scene.sentence(colon)) {
    // “نشر رئيس حزب “القوات اللبنانية” سمير جعجع صورة مرفقة بعبارة: “…””: over a name in marks.
    // “ענבל חייט ('ישראל היום'): “…””: what stands in parentheses.
    const remark = openingOf(facts, start - 1)
    if (remark < start - 1) {
      start = remark
      continue
    }
    const marked = facts.quoteOf[start - 1] ?? -1
    if (marked !== -1 && !(facts.block.type !== 'heading' && facts.areNames[marked])) break
    start--
  }
  const topic = facts.lexicon.data.wordOrder === 'verb-last' ? openingOverColon(scene, start, colon) : null
  if (topic) return topic
  const first = scene.mentions[lowerBound(scene.mentions, tokenOf, start)]
  // “تدرس في جامعة ألمانية، وتمزح: “…””: a body that a preposition governs, with a verb behind it.
  const governing = first && facts.infos[first.token - 1]
  const governed =
    governing && facts.lexicon.is(governing, 'preposition') && isComma(facts.tokens[first.behind]?.key ?? '')
  // “وعن قرار البلدية هدم المسرح، لا تتردد: “…””: of what the remark speaks, with a verb behind its comma.
  const comma = first ? commaOfVerb(facts, first.behind, colon) : -1
  if (first && comma > 0 && isSpokenOf(facts, start, first.token, comma + 1)) return null
  const mention =
    first && first.token < colon && !(governed && scene.entry(first.speaker)?.kind === 'body') ? first : null
  // “سمير (34 عاما): “…””
  const end = beforeRemark(facts, start, colon)
  const phrase = phraseBeforeColon(scene, start, end)
  const reaches = phrase !== null
  // “الرئيس الفنلندي بشأن الانضمام إلى الناتو: “…””: whom a headline begins with, before a body that it speaks of.
  // “مدير مركز الدراسات سمير حداد: “…””: all that stands in front of the colon, before the body that he heads.
  const opening = readNounPhrase(facts, start)
  const behind = mention?.token ?? phrase?.from ?? colon
  const begins = facts.block.type === 'heading' && opening !== null && opening.to < behind
  const fills = opening !== null && opening.name !== null && opening.to === end
  // “מאמן מכבי ת"א החמיא לשחקניו: “…””: the body in a title is not who has it.
  const holds = opening !== null && opening.title !== null && mention !== null && mention.behind <= opening.to
  const person = opening?.kind === 'person' && !opening.weak && (begins || fills || holds) ? opening : null
  const headed = person ? scene.referent(person, null) : null
  // “ראש עיריית אשקלון: “…””: whoever has the office is not the body in it.
  if (!headed && person && holds && !begins && mention?.token !== start) return null
  const recipient = !headed && mention ? receivedBy(scene, mention, colon) : null
  if (recipient) return recipient.speaker === null ? null : overColon(scene, recipient.speaker, null, start, colon)
  const entry = headed ?? (mention ? scene.entry(mention.speaker) : reaches ? scene.referent(phrase, null) : null)
  if (!entry) return null
  scene.remember(entry.key)
  const form = headed
    ? sliceOf(facts, person?.name ?? person?.title ?? null)
    : mention
      ? facts.text.slice(mention.start, mention.end)
      : sliceOf(facts, phrase?.name ?? phrase?.title ?? null)
  return overColon(scene, entry, form, start, colon)
}

/** “وصلت إلى زوجته ياسمين رسالة من كلمتين: “…””: what somebody got is not theirs, but of whom their title's pronoun points to; null where nothing was got. */
function receivedBy(
  scene: Scene,
  { token, behind }: TokenMention,
  colon: number,
): { readonly speaker: Entry | null } | null {
  const { facts } = scene
  const { infos, lexicon } = facts
  const from = phraseStart(facts, token)
  if (facts.tokens[from - 1]?.key !== lexicon.ascribingPreposition || lexicon.data.wordOrder !== 'verb-first')
    return null
  const got = infos.slice(behind, colon).some((info) => info != null && !info.definite && lexicon.is(info, 'document'))
  if (!got) return null
  const owner = infos[from]?.ownerEnding
  const gender = lexicon.data.ownerGenders.find(({ word }) => word === owner)?.gender ?? null
  const sender = gender === null ? null : scene.entry(scene.namedBefore(from, gender))
  return { speaker: sender?.gender === gender ? sender : null }
}

/** “پسرش، امین، لبخند می‌زند: «…»”: where the verb comes last, with whom the sentence begins that ends in the colon. */
function openingOverColon(scene: Scene, start: number, colon: number): Attribution | null {
  const topic = readTopic(scene.facts, start)
  return topic && topic.to <= colon && isSomebody(topic) ? phraseOverColon(scene, topic, start, colon) : null
}

/** Whom a phrase in front of a colon means speaks behind it; null where the draft cannot tell. */
function phraseOverColon(scene: Scene, phrase: NounPhrase, start: number, colon: number): Attribution | null {
  const entry = scene.referent(phrase, null)
  if (!entry) return null
  scene.remember(entry.key)
  return overColon(scene, entry, sliceOf(scene.facts, phrase.name ?? phrase.title ?? null), start, colon)
}

/** The opening parenthesis of what closes at a token and holds a short pair of marks, or the token itself. */
function openingOf({ tokens, quoteOf }: Scene['facts'], close: number): number {
  if (tokens[close]?.key !== ')') return close
  let open = close - 1
  while (open > close - longestMarks - 2 && open >= 0 && tokens[open]?.key !== '(') open--
  return tokens[open]?.key === '(' && quoteOf[open + 2] !== -1 ? open : close
}

/** The last comma between two tokens with a verb by the dictionary behind it; −1 where none stands there. */
function commaOfVerb({ tokens, infos, lexicon }: Scene['facts'], from: number, to: number): number {
  let comma = to - 1
  const least = Math.max(from, to - farthestColon)
  while (comma > least && !isComma(tokens[comma]?.key ?? '')) comma--
  const verb = wordClass.past | wordClass.present
  const acts = infos.slice(comma + 1, to).some((info) => info !== null && lexicon.mayBe(info.key, verb))
  return comma >= least && isComma(tokens[comma]?.key ?? '') && acts ? comma : -1
}

/** “الوزير لـ“الأيام”: “…””: the particle in front of the marks of a headline's paper, else the colon itself. */
function outletBefore({ facts }: Scene, colon: number): number {
  const { tokens, quoteOf, block } = facts
  const inside = quoteOf[colon - 2] ?? -1
  if (block.type !== 'heading' || inside === -1 || tokens[colon - 1]?.word) return colon
  let open = colon - 2
  while (quoteOf[open] === inside && colon - open < longestMarks) open--
  return quoteOf[open] === -1 && facts.lexicon.isMarkProclitic(tokens[open - 1]?.key ?? '') ? open - 1 : colon
}

/** An outlet's name of three words, its marks and the colon. */
const longestMarks = 6

function overColon(scene: Scene, entry: Entry, form: string | null, start: number, colon: number): Attribution {
  const { text, tokens } = scene.facts
  const excerpt = tail(text.slice(tokens[start]?.start ?? 0, tokens[colon]?.end))
  const evidence = { rule: 'name-colon' as const, cue: null, excerpt, before: true }
  return { speaker: entry.key, form, evidence, confidence: weights.colon }
}

/** ““لن نقبل بهذا”.. الوزير يهاجم النقابات”, “الوزير.. “لن نقبل بهذا””: whom a headline names right behind the dots, or in front of them. */
function nameBesideMarks(scene: Scene, pair: Span, first: number): Attribution | null {
  const { facts } = scene
  const { block, tokens, quoteOf, infos, text } = facts
  if (block.type !== 'heading' || facts.lexicon.data.wordOrder !== 'verb-first') return null
  const separates = (i: number) => tokens[i] !== undefined && !infos[i] && separators.includes(tokens[i]?.key ?? '')
  let behind = first
  while (quoteOf[behind] === quoteOf[first]) behind++
  const start = behind + 1
  let from = start
  while (separates(from)) from++
  const at = behindReply(facts, from)
  const said = from > start ? whoStandsAt(scene, at) : null
  const ends = said && (at > from || tokens[said.to] === undefined || !infos[said.to]?.breaks)
  if (said && ends && quoteOf[from] === -1) {
    const excerpt = head(text.slice(pair.end + 1, tokens[said.to - 1]?.end))
    const evidence = { rule: 'name-colon' as const, cue: null, excerpt, before: false }
    return { speaker: said.entry.key, form: said.form, evidence, confidence: weights.beside }
  }
  let end = first - 1
  while (end > 0 && separates(end - 1)) end--
  const opening = end < first - 1 ? whoStandsAt(scene, 0) : null
  return opening?.to === end ? overColon(scene, opening.entry, opening.form, 0, first - 2) : null
}

/** “أحمد حسن (38 سنة) «…»”, as papers set what people in the street say: the paragraph begins with a whole name, its bearer's age and the marks. */
function nameInFront(scene: Scene, first: number): Attribution | null {
  const { block, infos, tokens, quoteOf, lexicon } = scene.facts
  if (block.type === 'heading' || lexicon.data.wordOrder !== 'verb-first' || quoteOf[first] !== 0) return null
  const opening = first - 1 > longestOpening ? null : whoStandsAt(scene, 0)
  if (opening?.entry.kind !== 'person' || opening.entry.titleOnly) return null
  let end = opening.to
  const isAge = (i: number) => {
    const info = infos[i]
    return info
      ? info.figure || info.time !== null
      : isComma(tokens[i]?.key ?? '') || '()'.includes(tokens[i]?.key ?? ' ')
  }
  while (end < first - 1 && isAge(end)) end++
  if (end !== first - 1) return null
  scene.remember(opening.entry.key)
  return overColon(scene, opening.entry, opening.form, 0, first - 2)
}

/** So many tokens may a name with a title and an age have in front of the marks. */
const longestOpening = 14

/** How many words may stand between a noun for what was said and whose it is, and in front of it. */
const mostOfReply = 2

/** ““…”.. أول تعليق من فلان”, ““…”.. رسالة مؤثرة من فلان”: where whoever said it may be named behind what it was; else the token itself. */
function behindReply({ infos, tokens, lexicon }: Scene['facts'], from: number): number {
  const { replyNouns } = lexicon.data
  let at = from
  while (at < from + mostOfReply && infos[at] && !replyNouns.includes(tokens[at]?.key ?? '')) at++
  if (!replyNouns.includes(tokens[at]?.key ?? '')) return from
  at++
  const describes = (info: WordInfo | null | undefined) =>
    info?.adjectival === true && !info.definite && !info.given && !info.breaks
  for (let i = 0; i < mostOfReply && describes(infos[at]); i++) at++
  if (tokens[at]?.key === lexicon.senderPreposition) return at + 1
  // “رسالة إلى فلان”: to whom.
  const to = infos[at]
  return !to || to.prepositional || lexicon.is(to, 'preposition') ? from : at
}

const separators = ['.', '…', ':', '-', '–', '—', '|']

/** Whoever is named from a token on, who is no land: “غزة” in a headline is where something is. */
export function whoStandsAt(scene: Scene, at: number): { entry: Entry; form: string | null; to: number } | null {
  const { facts } = scene
  const marked = at === 0 ? whoInMarks(scene) : null
  if (marked) return marked
  const mention = scene.mentionAt(at)
  const phrase = readNounPhrase(facts, at)
  const whole = phrase && !phrase.weak && phrase.kind !== 'document' && phrase.kind !== 'pronoun' ? phrase : null
  const entry = (whole && scene.referent(whole, null)) ?? (mention?.token === at ? scene.entry(mention.speaker) : null)
  const info = facts.infos[at]
  if (!entry || (info && facts.lexicon.is(info, 'country'))) return null
  const to = whole?.to ?? mention?.behind ?? at + 1
  return { entry, form: sliceOf(facts, whole?.name ?? whole?.title ?? [at, to]), to }
}

/** “«القومي للمرأة»: العنف يتراجع”: whom a headline names in marks, and the draft elsewhere. */
function whoInMarks(scene: Scene): { entry: Entry; form: string | null; to: number } | null {
  const { facts, registry } = scene
  const range = facts.block.type === 'heading' ? namedInMarks(facts) : null
  if (!range) return null
  const words = facts.tokens.slice(range[0], range[1]).map(({ key }) => key)
  const entry = registry.byName(words, 'body') ?? registry.byName(words, 'person')
  return entry && { entry, form: sliceOf(facts, range), to: range[1] + 1 }
}

/** “الطلبة يحتجون ومدير الجامعة: “…””: behind a headline's first clause somebody else, right in front of the colon. */
function joinedBeforeColon(scene: Scene, before: SpeechEvent, quote: number): Attribution | null {
  const { facts } = scene
  const colon = quote - 2
  if (facts.block.type !== 'heading' || facts.tokens[colon]?.key !== ':' || before.cue.after !== null) return null
  for (let from = colon - 1; from >= Math.max(before.cue.to, colon - farthestName); from--) {
    if (!facts.infos[from]?.conjoined) continue
    const phrase = withoutParticle(facts, from)
    const entry = phrase && phrase.to === colon && !phrase.weak ? scene.referent(phrase, null) : null
    if (!entry) return null
    scene.remember(entry.key)
    return overColon(scene, entry, sliceOf(facts, phrase?.name ?? phrase?.title ?? null), from, colon)
  }
  return null
}

/** A phrase that ends at the colon; from the start of the sentence, or behind a verb of no kind (يبتسم الطباخ:). */
function phraseBeforeColon(scene: Scene, start: number, colon: number): NounPhrase | null {
  for (const from of [start, ...[6, 5, 4, 3, 2, 1].map((back) => colon - back).filter((from) => from > start)]) {
    // “.. وعبد العال: “…””
    const phrase = from === start ? readJoined(scene.facts, from) : readNounPhrase(scene.facts, from)
    const sure = phrase && (from === start || !phrase.weak)
    if (sure && (phrase.to === colon || phrase.title?.[1] === colon)) return phrase
  }
  return null
}

/** Speech without a cue of its own goes on with whoever spoke last. */
function continued(
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

/** “وقبل أن نغادر، نادتنا: “…””: whoever spoke last of the gender that a verb of no list shows right in front of the colon. */
function agreeingOverColon(scene: Scene, first: number, spoke: string | null): string | null {
  const { infos, lexicon } = scene.facts
  const verb = infos[first - 3]
  if (spoke === null || !verb || verb.known || verb.breaks || lexicon.data.wordOrder !== 'verb-first') return spoke
  const { dictionary, feminineVerbEndings } = lexicon.data
  const bare = ['', ...(dictionary?.objects ?? [])].flatMap((one) =>
    verb.key.endsWith(one) ? [verb.key.slice(0, verb.key.length - one.length)] : [],
  )
  const her = bare.some(
    (key) => feminineVerbEndings.some((one) => key.endsWith(one)) && lexicon.mayBe(key, wordClass.past),
  )
  if (!her || scene.fits(spoke, 'f')) return spoke
  return scene.recent.find((one) => scene.entry(one)?.gender === 'f') ?? spoke
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

/** How many words may stand between a colon and the marks of what is told behind it. */
const farthestMarks = 6

/** “المركز الوطني للأرصاد سارع إلى طمأنة السكان: الهزة “لا تأثير لها””: behind a colon all is told by whoever the sentence begins with. */
function topicOverColon(scene: Scene, start: number, first: number): string | null {
  const { facts } = scene
  if (facts.lexicon.data.wordOrder !== 'verb-first') return null
  let colon = first - 2
  while (colon > start && first - colon <= farthestMarks && facts.tokens[colon]?.key !== ':') colon--
  if (facts.tokens[colon]?.key !== ':' || scene.sentence(colon) !== scene.sentence(start)) return null
  // “غير أن وكيل المدرب كانت له رواية أخرى: “…””
  const phrase = readNounPhrase(facts, skipConnectors(facts, start))
  if (!phrase || phrase.weak || phrase.to >= colon || (phrase.kind !== 'body' && phrase.kind !== 'person')) return null
  return scene.referent(phrase, null)?.key ?? null
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
