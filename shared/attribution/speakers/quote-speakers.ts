import { phraseStart } from '../cues/fronted'
import { sliceOf } from '../facts/phrase-words'
import { speakerColon } from '../marks/kinds'
import { opensAsWords } from '../marks/marked-clauses'
import { isOfHis, isSaidOfSomebody, isWhatItIs } from '../marks/one-word'
import type { QuoteFinding, Span } from '../types'
import { isComma } from '../words/phrase-text'
import {
  actedBehind,
  interrupterOverColon,
  joinedBeforeColon,
  nameBeforeColon,
  nameBesideMarks,
  nameInFront,
  senderOverColon,
} from './colon-speakers'
import { continued, farthestBack } from './continued-quotes'
import { type Attribution, excerptEnd, formOf, fromEvent, head, nobody, tail } from './excerpts'
import type { Scene } from './scene'
import { type SpeechEvent, weights } from './speech-event'

// Whose a quote is: of the reporting words around it, of a colon, or of whoever spoke before.

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
  const asker = askerInFront(scene, first)
  if (asker) return asker
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
/** “وفي رده على سؤال حداد “هل …؟”، قال الوزير”: whose question it is, right in front of it. */
function askerInFront(scene: Scene, first: number): Attribution | null {
  const { facts } = scene
  const [, last = first] = facts.tokensOfPair[facts.quoteOf[first] ?? -1] ?? []
  const mark = facts.tokens[last]?.key
  const mention = mark === '؟' || mark === '?' ? scene.mentionBefore(first) : null
  if (!mention || mention.behind !== first - 1) return null
  const noun = facts.tokens[mention.token - 1]
  if (!noun || !facts.lexicon.data.questionNouns.includes(noun.key)) return null
  const form = facts.text.slice(mention.start, mention.end)
  const evidence = {
    rule: 'nominal' as const,
    cue: facts.text.slice(noun.start, noun.end),
    excerpt: facts.text.slice(noun.start, mention.end),
    before: true,
  }
  return { speaker: mention.speaker, form, evidence, confidence: weights.nominal }
}

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
