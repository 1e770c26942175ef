import { isSpokenOf, phraseStart } from '../cues/fronted'
import { farthestColon, isSomebody } from '../cues/offices'
import { readTopic, skipConnectors } from '../cues/topics'
import { genderOfVerb } from '../cues/unlisted-verbs'
import { sliceOf } from '../facts/phrase-words'
import { namedInMarks } from '../marks/headline-names'
import { speakerColon } from '../marks/kinds'
import { readJoined, readNounPhrase, withoutParticle } from '../phrases/phrases'
import type { Entry } from '../registry/entries'
import type { TokenMention } from '../registry/mentions'
import { lowerBound } from '../search'
import type { Span } from '../types'
import { wordClass } from '../words/dictionary'
import { beforeRemark } from '../words/marked-text'
import type { NounPhrase } from '../words/noun-phrase'
import { isComma, isDash, isPast } from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { type Attribution, head, tail } from './excerpts'
import { type Scene, tokenOf } from './scene'
import { type SpeechEvent, weights } from './speech-event'

/** How many words in front of a colon are looked at for a name. */
const farthestName = 26

/** How many tokens, the colon and the mark included, may stand in front of a quote that goes on with whoever spoke. */
export const longestLead = 8

/** “أكد أن الترشيح “حق”، ليأتيه الرد من منسقية الشباب: “…””: behind other marks from whom an answer came, right in front of the colon. */
export function senderOverColon(scene: Scene, before: SpeechEvent, first: number): Attribution | null {
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
export function interrupterOverColon(scene: Scene, before: SpeechEvent, first: number): Attribution | null {
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
export function actedBehind(
  scene: Scene,
  before: SpeechEvent,
  first: number,
  recent: readonly string[],
): Attribution | null {
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

/** «فلان: “…”», in headlines and in questions and answers. */
export function nameBeforeColon(scene: Scene, quote: number): Attribution | null {
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
  start = Math.max(start, behindLastDash(scene, start, colon))
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

/** “המועצה התכנסה לראשונה – ראש העיר ליאון: “…””: in a headline, behind the last dash with spaces around it, if somebody is all that stands there. */
function behindLastDash({ facts }: Scene, start: number, colon: number): number {
  if (facts.block.type !== 'heading') return start
  for (let i = colon - 1; i > start; i--) {
    const { key = '', start: at = 0, end = 0 } = facts.tokens[i] ?? {}
    if (!isDash(key) || facts.text[at - 1] !== ' ' || facts.text[end] !== ' ') continue
    const phrase = readNounPhrase(facts, i + 1)
    return phrase && !phrase.weak && phrase.to === colon ? i + 1 : start
  }
  return start
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
export function commaOfVerb({ tokens, infos, lexicon }: Scene['facts'], from: number, to: number): number {
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
export function nameBesideMarks(scene: Scene, pair: Span, first: number): Attribution | null {
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
export function nameInFront(scene: Scene, first: number): Attribution | null {
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
export function joinedBeforeColon(scene: Scene, before: SpeechEvent, quote: number): Attribution | null {
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

/** “وقبل أن نغادر، نادتنا: “…””: whoever spoke last of the gender that a verb of no list shows right in front of the colon. */
export function agreeingOverColon(scene: Scene, first: number, spoke: string | null): string | null {
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

/** How many words may stand between a colon and the marks of what is told behind it. */
const farthestMarks = 6

/** “المركز الوطني للأرصاد سارع إلى طمأنة السكان: الهزة “لا تأثير لها””: behind a colon all is told by whoever the sentence begins with. */
export function topicOverColon(scene: Scene, start: number, first: number): string | null {
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
