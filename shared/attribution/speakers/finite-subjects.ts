import type { Cue } from '../cues/cue'
import { phraseStart } from '../cues/fronted'
import { is, isMark, opensSpeech } from '../cues/subjects'
import { phraseKeys } from '../facts/phrase-words'
import { readNounPhrase } from '../phrases/phrases'
import type { Entry } from '../registry/entries'
import { lowerBound } from '../search'
import { wordClass } from '../words/dictionary'
import type { NounPhrase } from '../words/noun-phrase'
import { hasAccusative, isComma, isFeminine, isOwned, isPlural } from '../words/phrase-text'
import { openingSubject } from './dependent-subjects'
import { droppedSubject, lastNamed, namedJustBefore, nearMarks } from './dropped-subjects'
import { agrees } from './referent-context'
import { type Scene, tokenOf } from './scene'
import { type SpeechEvent, type Subject, weights } from './speech-event'
import { lastWithSpeaker } from './tellers'
import {
  behindRemark,
  farthestClause,
  isOnlySpokenOf,
  isVerbOfNoKind,
  latestActor,
  openingActor,
  turnedSubject,
} from './turned-subjects'

/** “وأضاف أن هؤلاء يرفضون أن يتعهد الوزير بـ…”: a verb that another verb in somebody's report governs. */
export function isGovernedVerb(scene: Scene, cue: Cue): boolean {
  const { wordOrder } = scene.facts.lexicon.data
  return wordOrder === 'verb-first' && cue.kind === 'finite' && is(scene.facts, cue.from - 1, 'complementizer')
}

/** “أو ظروفا تثير شكوكا”: a verb right behind an object without an article says of it what it does, and reports nothing. */
function describesObject({ facts }: Scene, { from, to, after, before, joined, inside }: Cue): boolean {
  const { infos, lexicon } = facts
  const noun = infos[from - 1]
  if (
    lexicon.data.wordOrder !== 'verb-first' ||
    joined ||
    // “أصدرت النقابة بيانا وصفت فيه القرار بـ“الجائر””
    inside ||
    (after ?? before) !== null ||
    !noun ||
    // “باسمها”
    noun.ownerEnding !== null ||
    !hasAccusative(facts, from - 1)
  )
    return false
  const plain =
    !noun.known && !noun.definite && !noun.breaks && !noun.adverbial && noun.given === null && noun.time === null
  return plain && infos[to] != null && !opensSpeech(facts, to)
}

/** A verb whose subject is looked for. */
interface Verb {
  readonly scene: Scene
  readonly cue: Cue
  readonly earlier: readonly SpeechEvent[]
  /** The phrases beside it, that which the language has first in front. */
  readonly order: readonly (readonly [phrase: NounPhrase | null, rule: 'verb-subject' | 'subject-verb'])[]
  /** What stands in front right beside it is a phrase of its own. */
  readonly ahead: boolean
  /** Its subject stands in front of it and nowhere else. */
  readonly inFrontOnly: boolean
  /** What stands behind it is judged, and no subject. */
  readonly judged: boolean
}

function nobody(phrase: NounPhrase | null, rule: Subject['rule']): Subject {
  return { speaker: null, phrase, rule, confidence: 0 }
}

/** Who speaks by a verb: the places where its subject may stand, in the order in which they are looked at. */
export function finiteSubject(scene: Scene, cue: Cue, earlier: readonly SpeechEvent[]): Subject {
  if (describesObject(scene, cue)) return nobody(null, 'verb-continued')
  const judge = judgeInFront(scene, cue)
  if (judge) return judge
  const verb = verbOf(scene, cue, earlier)
  return (
    subjectBeside(verb) ??
    reporterOfWanted(verb) ??
    mentionBehind(verb) ??
    mentionInFront(verb) ??
    weakSubject(verb) ??
    relativeSubject(verb) ??
    senderOf(verb) ??
    (cue.joined ? clauseSubject(scene, cue, earlier) : null) ??
    askedBefore(scene, cue, earlier) ??
    repliedTo(scene, cue) ??
    metBefore(scene, cue) ??
    subjectInSentence(verb) ??
    droppedSubject(scene, cue)
  )
}

/** “بلعربي يعتبر القرار “خيانة””: a surname that the draft knows, in front of the verb and what it judges. */
function judgeInFront(scene: Scene, cue: Cue): Subject | null {
  const { after, before } = cue
  const { sentenceOf } = scene.facts
  const judges = after !== null && (cue.addresses || isMark(scene.facts, after.to))
  const opens = before?.weak && before.to === cue.from && sentenceOf[before.from - 1] !== sentenceOf[before.from]
  const judge = judges && opens ? scene.mentionAt(before.from) : null
  if (!judge || judge.token !== before?.from || !scene.fits(judge.speaker, cue.gender)) return null
  return { speaker: judge.speaker, mention: judge, phrase: null, rule: 'subject-verb', confidence: weights.named }
}

function verbOf(scene: Scene, cue: Cue, earlier: readonly SpeechEvent[]): Verb {
  const { after, before } = cue
  const { facts } = scene
  // “واشنطن تحذر الكويت من …”: what stands behind is whom the verb speaks to.
  const ahead = before !== null && !before.weak && before.to === cue.from
  // “בריאיון לגלי צה"ל אמר השר”: to whom, in front of the verb and its subject.
  const { infos } = facts
  const aside =
    ahead && before.kind === 'body' && (infos[before.from]?.joinable || infos[before.from - 1]?.prepositional) === true
  const inverted = aside && after !== null && !after.weak && after.from === cue.to && after.kind !== 'pronoun'
  // “أن الولايات المتحدة تعتبر حماس …”: behind the particle stands the subject (Ryding 2005, ch. 19).
  const inFront = ahead && (cue.addresses || is(facts, before.from - 1, 'complementizer'))
  const behindFirst = (facts.lexicon.data.wordOrder === 'verb-first' && !inFront) || inverted
  const behind = [after, 'verb-subject'] as const
  const front = [before, 'subject-verb'] as const
  // In English a subject stands behind its verb only behind marks or a comma, or where the verb begins the sentence (Quirk et al. 1985, 14.29).
  const inverts = scene.startOfSentence(cue.from) === cue.from || isComma(facts.tokens[cue.from - 1]?.key ?? '')
  const inFrontOnly = scene.hasCapitals() && !inverts && !nearMarks(scene, cue.from)
  const judged = after !== null && isJudged(scene, after, cue)
  return { scene, cue, earlier, order: behindFirst ? [behind, front] : [front, behind], ahead, inFrontOnly, judged }
}

/** A phrase beside the verb that its grammar allows as subject. */
function subjectBeside(verb: Verb): Subject | null {
  const { scene, cue, order, ahead, inFrontOnly, judged } = verb
  for (const [phrase, rule] of order) {
    if (rule === 'verb-subject' && (inFrontOnly || judged)) continue
    // “…، قال قايد السبسي، “…””: words of which nothing is known, but the draft has the whole name.
    const known =
      phrase?.weak && rule === 'verb-subject' && phrase.from === cue.to && isPartOfName(scene, phrase, cue, ahead)
    if (!phrase || (phrase.weak && !known)) continue
    if (rule === 'subject-verb' && isGoverned(scene, phrase.from, cue)) continue
    const pointed = phrase.kind === 'pronoun' ? pointedAt(scene, phrase, cue) : null
    if (pointed) return { ...pointed, phrase, rule }
    if (rule === 'verb-subject' && isSaidThing(scene, phrase, cue)) continue
    const entry = scene.referent(phrase, cue.gender)
    // “ونشر فلان تغريدة كتب فيها”, “خطاب تمنى فيه”: what was written did not write.
    if (entry?.kind === 'document' && rule === 'subject-verb' && (cue.inside || !agrees(entry, cue.gender))) continue
    if (rule === 'verb-subject' && isCalled(scene, phrase, entry, cue)) return droppedSubject(scene, cue)
    if (entry) {
      const confidence = phrase.name ? weights.named : weights.titled
      return { speaker: entry.key, phrase, rule, confidence }
    }
    // “it”, where no body was named, is nobody.
    const thing = phrase.kind === 'pronoun' && phrase.gender === null && scene.hasCapitals()
    if (phrase.kind === 'pronoun' && !thing) return { ...lastNamed(scene, cue, phrase.gender), phrase, rule }
    // Somebody is named whom the draft cannot tell: better nobody than a guess.
    if (rule === 'verb-subject' || thing) return nobody(phrase, rule)
  }
  return null
}

/** “ودعا الهيئة العليا إلى …”: a verb in front of its subject agrees with it, so this is whom he called on. */
function isCalled(scene: Scene, phrase: NounPhrase, entry: Entry | null, cue: Cue): boolean {
  if (!cue.addresses || phrase.kind !== 'body') return false
  const object = entry?.kind === 'body' && !agrees(entry, cue.gender)
  return object || (cue.joined && isCalledOn(scene, phrase, entry, cue))
}

/** “أكد فلان أن الوضع يقتضي أن يركز النموذج الجديد على …، “من أجل …””: what is wanted of a thing, whose the report is. */
function reporterOfWanted({ scene, cue, earlier }: Verb): Subject | null {
  const wanted = cue.after?.weak && cue.after.name === null && isGovernedVerb(scene, cue)
  const reporter = wanted ? lastWithSpeaker(scene, earlier, scene.sentence(cue.from), null) : null
  return reporter && { ...reporter, rule: 'verb-continued', confidence: weights.continued }
}

/** Somebody whom the draft knows, right behind the verb. */
function mentionBehind({ scene, cue, inFrontOnly, judged }: Verb): Subject | null {
  const mention = cue.object || inFrontOnly || judged ? null : scene.mentionAt(cue.to)
  // “قال لقطان”: to whom it was said.
  const whole = mention !== null && mention.start === scene.facts.tokens[mention.token]?.start
  if (!whole || !scene.fits(mention.speaker, cue.gender)) return null
  return { speaker: mention.speaker, phrase: null, rule: 'verb-subject', confidence: weights.named, mention }
}

/** Somebody whom the draft knows, right in front of the verb. */
function mentionInFront({ scene, cue }: Verb): Subject | null {
  const near = scene.mentionBefore(cue.from)
  if (!near || near.behind !== cue.from || cue.joined || scene.facts.lexicon.data.wordOrder === 'verb-last') return null
  const written = cue.inside && scene.entry(near.speaker)?.kind === 'document'
  if (written || !scene.fits(near.speaker, cue.gender)) return null
  if (isGoverned(scene, near.token, cue) || isOnlySpokenOf(scene, near, cue)) return null
  return { speaker: near.speaker, mention: near, phrase: null, rule: 'subject-verb', confidence: weights.titled }
}

/** A phrase beside the verb of which nothing but its place says that it is somebody. */
function weakSubject({ scene, cue, order }: Verb): Subject | null {
  for (const [phrase, rule] of order) {
    // “تتذكر الطبيبة تلك الساعات فتقول”: a noun in front of a joined verb, with which the sentence does not begin.
    if (rule === 'subject-verb' && cue.joined && cue.topic?.from !== phrase?.from) continue
    const entry = phrase?.weak ? scene.referent(phrase, cue.gender) : null
    if (entry && phrase && !(scene.isSeveral(entry.key) && !cue.plural && entry.key === scene.recent[0]))
      return { speaker: entry.key, phrase, rule, confidence: weights.weak }
  }
  return null
}

/** To whom a relative pronoun points. */
function relativeSubject({ scene, cue, earlier }: Verb): Subject | null {
  if (!cue.relative) return null
  const near = scene.mentionBefore(cue.from)
  const subject = earlier.at(-1)
  const to = subject?.phrase?.to ?? -1
  // “وأوضح المصدر، الذي اشترط حجب اسمه، أن …”
  const apposed = to === cue.from - 2 && isComma(scene.facts.tokens[to]?.key ?? '')
  if (subject?.speaker && (to === cue.from - 1 || apposed)) return { ...subject, rule: 'subject-verb' }
  // “منتقديه الذين قالوا إنه “انتهى””: several, and no one of them is named.
  if (cue.plural && near && !scene.isGroup(near.speaker)) return nobody(null, 'subject-verb')
  // “تونس، التي قال إنها “…””: what the pronoun points to is not who speaks.
  // “مأرب التي رأى أنه “…””: nor one whose gender is not the verb's.
  const { infos, lexicon } = scene.facts
  const whose = lexicon.relativeGender(infos[cue.from - 1]?.key ?? '')
  const other = whose !== undefined && cue.gender !== null && whose !== cue.gender && !cue.plural
  // “التي وصف عشر سنوات من ولايتها بـ“…””
  const speaksOf = other && cue.describes
  if ((!near || other) && (lexicon.opensReport(infos[cue.to]) || speaksOf)) return droppedSubject(scene, cue)
  // “صورة الأمير فلان، والتي قالت”: nor is a man whom a woman's verb cannot mean.
  const reports = lexicon.opensReport(infos[cue.to]) || lexicon.opensReport(infos[cue.to + 1])
  if (near && reports && !scene.fits(near.speaker, cue.gender)) return droppedSubject(scene, cue)
  return { speaker: near?.speaker ?? null, phrase: null, rule: 'subject-verb', confidence: weights.relative }
}

/** Who sent what the verb speaks in. */
function senderOf({ scene, cue }: Verb): Subject | null {
  const sender = cue.inside ? scene.sender(cue) : null
  if (!sender || !scene.fits(sender.speaker, cue.gender)) return null
  const { speaker } = sender
  return { speaker, phrase: null, rule: 'subject-verb', confidence: weights.relative, mention: sender }
}

/** Whoever the sentence has in front: what it begins with, who spoke in it already, whom it names. */
function subjectInSentence({ scene, cue, earlier }: Verb): Subject | null {
  const { topic } = cue
  const { wordOrder } = scene.facts.lexicon.data
  const sentence = scene.sentence(cue.from)
  const spoken = lastWithSpeaker(scene, earlier, sentence, cue.gender)
  // “نظمه المعهد الفرنسي، ذكرت الكاتبة أن القراء لا يفهمون”: one body takes no plural.
  const alone = cue.plural && topic?.kind === 'body' && wordOrder === 'verb-first'
  // “…‘، تاہم مقامی لوگ اس دعوے کو ’مذاق‘ قرار دیتے ہیں”: the clause has a topic of its own.
  const behind = topic !== null && wordOrder === 'verb-last' && spoken !== null && topic.from >= spoken.cue.to
  const head = topic && (!spoken || behind) && !alone ? scene.referent(topic, cue.gender) : null
  if (head && topic && agrees(head, cue.gender))
    return { speaker: head.key, phrase: topic, rule: 'subject-verb', confidence: weights.topic }
  const inside = tellerInSentence(scene, cue, spoken ?? lastWithSpeaker(scene, earlier, sentence, null))
  if (inside && !cue.joined) {
    const confidence = spoken ? weights.dropped : weights.droppedEarlier
    return { speaker: inside.speaker, phrase: null, rule: 'verb-continued', confidence }
  }
  if (cue.joined || spoken) return null
  // “وتطرق أمين السر إلى ارتباط الأكاديمية بالملك فلان، كما عبر عن”: whoever the sentence begins with, by no name.
  const opening = openingSubject(scene, cue)
  if (opening?.phrase?.from === scene.startOfSentence(cue.from) + 1)
    return { ...opening, rule: 'subject-verb', confidence: weights.topic }
  // “وعندما سئلت كادار … قالت”: named in the same sentence, as no speaker yet.
  const named = scene.firstOf(sentence, cue.from, cue.gender)
  if (!named || isOnlySpokenOf(scene, named, cue) || scene.entry(named.speaker)?.kind !== 'person') return null
  const { speaker } = named
  return { speaker, phrase: null, rule: 'subject-verb', confidence: weights.namedBefore, mention: named }
}

/** Whoever spoke in the sentence already, unless the verb is somebody else's. */
function tellerInSentence(scene: Scene, cue: Cue, any: SpeechEvent | null): SpeechEvent | null {
  // “رد فلان على تصريحات فلانة التي اتهمت …، حيث قال”: not whose gender is another, where the sentence names somebody.
  // “وحين ذكرته المذيعة بأنه وقع على القرض، قال”: nor whose gender is another, where somebody has spoken whose is not.
  const teller = scene.entry(any?.speaker)
  const apart = teller?.gender != null && cue.gender !== null && teller.gender !== cue.gender && !cue.plural
  const fits = (key: string | undefined) => key !== undefined && scene.fits(key, cue.gender)
  // “وأضافت الصحيفة أن …، عندما قال النائب”: nor a body, where the sentence names somebody whose verb it is.
  const { clauseLeads } = scene.facts.lexicon.data
  const led = clauseLeads.includes(scene.facts.tokens[cue.from - 1]?.key ?? '')
  const told = led && fits(scene.mentionBefore(cue.from)?.speaker)
  if (apart && (teller.kind === 'person' ? scene.recent.some(fits) : told)) return null
  const other = any?.cue.relative === true && any.speaker !== null && !scene.fits(any.speaker, cue.gender)
  return other && scene.firstOf(scene.sentence(cue.from), cue.from, cue.gender) ? null : any
}

/** “وعندما سأل الصحفيون الرئيس عن موعده، أجاب”: whoever was asked answers, named behind the verb of asking or the last to speak besides whoever asked. */
function askedBefore(scene: Scene, cue: Cue, earlier: readonly SpeechEvent[]): Subject | null {
  const { infos } = scene.facts
  const last = earlier.at(-1)
  const verb = infos[cue.from]?.verb
  // “سألها أحد الصحفيين عن السر فقالت”
  const owner = last ? infos[last.cue.from]?.ownerEnding : null
  const answers = verb?.answers || (cue.joined && verb?.utters && owner != null)
  if (!answers || cue.plural || !last || !infos[last.cue.from]?.verb?.asks) return null
  if (last.speaker === null || scene.sentence(last.cue.from) !== scene.sentence(cue.from)) return null
  const other = (speaker: string) => speaker !== last.speaker && scene.fits(speaker, cue.gender)
  const until = lowerBound(scene.mentions, tokenOf, cue.from)
  const since = lowerBound(scene.mentions, tokenOf, last.cue.to)
  const behind = scene.mentions.slice(since, until).find(({ speaker }) => other(speaker))
  // “والدتها، السيدة ليلى، لم تتمالك دموعها. سألها أحد الصحفيين … فقالت”
  const her = owner != null ? scene.subjectJustBefore(last.cue.from) : null
  const meant = her !== null && other(her) ? her : null
  const speaker = behind?.speaker ?? meant ?? scene.recent.find(other) ?? null
  if (speaker === null || scene.entry(speaker)?.kind !== 'person') return null
  return { speaker, mention: behind, phrase: null, rule: 'verb-continued', confidence: weights.droppedEarlier }
}

/** “رئيس الجلسة طالب بووانو بسحب الكلمة. فرد عليه: “…””: with a pronoun, with which the sentence begins, not who spoke last but whom the text named last besides. */
function repliedTo(scene: Scene, cue: Cue): Subject | null {
  const { infos, tokens, lexicon } = scene.facts
  const verb = infos[cue.from]
  const { wordOrder, objectPronouns, resumptive } = lexicon.data
  if (wordOrder !== 'verb-first' || !verb?.verb?.answers || cue.plural) return null
  if (!resumptive.some((one) => verb.key.startsWith(one)) || scene.startOfSentence(cue.from) !== cue.from) return null
  const pointed = verb.ownerEnding !== null || objectPronouns.includes(tokens[cue.to]?.key ?? '')
  const [last] = scene.recent
  if (!pointed || last === undefined) return null
  const other = (key: string) => key !== last && scene.fits(key, cue.gender) && scene.entry(key)?.kind === 'person'
  const until = lowerBound(scene.mentions, tokenOf, cue.from)
  const here = scene.mentions.slice(0, until).findLast(({ speaker }) => other(speaker))?.speaker
  const speaker = here ?? scene.carry.named.find(other) ?? scene.recent.find(other) ?? null
  if (speaker === null) return null
  return { speaker, phrase: null, rule: 'verb-continued', confidence: weights.droppedEarlier }
}

/** “وحين اتصل به سمير الطيار، رد”: whoever is meant by the pronoun in a clause of time, and not the one whom it names. */
function metBefore(scene: Scene, cue: Cue): Subject | null {
  const { tokens, infos, lexicon } = scene.facts
  const start = scene.startOfSentence(cue.from)
  const { timeClauses, objectPronouns, wordOrder } = lexicon.data
  if (wordOrder !== 'verb-first' || cue.joined || cue.plural || !timeClauses.includes(tokens[start]?.key ?? ''))
    return null
  const acting = scene.firstOf(scene.sentence(cue.from), cue.from)
  if (!acting || !isComma(tokens[cue.from - 1]?.key ?? '') || scene.entry(acting.speaker)?.kind !== 'person')
    return null
  if (acting.token > start + farthestMet) return null
  const between = tokens.slice(start + 2, acting.token)
  const meant = infos[start + 1]?.ownerEnding != null || between.some(({ key }) => objectPronouns.includes(key))
  if (!meant) return null
  const speaker = scene.recent.find((key) => key !== acting.speaker && scene.fits(key, cue.gender)) ?? null
  if (speaker === null || scene.isSeveral(speaker) || scene.entry(speaker)?.kind !== 'person') return null
  return { speaker, phrase: null, rule: 'verb-continued', confidence: weights.droppedEarlier }
}

/** How many words in front of whoever acts may stand in a clause of time. */
const farthestMet = 4

/** “أما الوزير، فقال كلمة واحدة”: right behind a man's verb a thing said, of the other gender and without an article, is its object. */
function isSaidThing({ facts }: Scene, { kind, from, definite }: NounPhrase, cue: Cue): boolean {
  if (kind !== 'document' || definite || from !== cue.to || cue.gender !== 'm') return false
  return facts.lexicon.data.wordOrder === 'verb-first' && isFeminine(facts, from)
}

/**
 * “كريم شنتوف من حزب الاستقلال قال”, “الوزير إلى جانب نظيره فلان قال”: what stands right in front of the verb belongs to a
 * preposition, or to somebody by a pronoun, where the sentence begins with whoever speaks.
 */
function isGoverned(scene: Scene, token: number, { topic }: Cue): boolean {
  const { facts } = scene
  if (facts.lexicon.data.wordOrder !== 'verb-first' || topic?.kind === 'pronoun') return false
  const from = phraseStart(facts, token)
  // “شنتوف من حزب الاستقلال قال”: a surname that the draft knows.
  const mention = topic && !topic.weak ? null : scene.firstOf(scene.sentence(token), token)
  const opens = mention !== null && scene.sentence(mention.token - 1) !== scene.sentence(token)
  if (mention === null ? !topic || topic.weak || topic.to > from : !opens || mention.behind > from) return false
  const before = facts.infos[from - 1]
  if (!before) return false
  const theirs = !before.breaks && (isOwned(facts, from) || isOwned(facts, from - 1))
  return theirs || facts.lexicon.is(before, 'preposition')
}

/** “واعتبرت القرار “جائرا””, “واعتبر الحكومة “فاشلة””: a noun with an article whose gender the verb in front has not is what was judged (Ryding 2005, ch. 4). */
function isJudged({ facts }: Scene, { kind, from, to }: NounPhrase, { gender, plural, from: verb }: Cue): boolean {
  const { infos, lexicon, tokens } = facts
  const noun = infos[from]
  if (lexicon.data.wordOrder !== 'verb-first' || kind !== 'body' || !noun?.definite || plural || gender === null)
    return false
  // “تعمل”: the present of a woman's verb may be spelt like the past of a man's.
  const present = tokens[verb]?.key.startsWith(lexicon.data.presentPrefixes.f ?? '\0') === true
  if (isFeminine(facts, from)) return gender === 'm' && !present
  // “الأحزاب”, “القوى”: several take the feminine; a word of no dictionary may be a foreign body's name.
  const several = [noun.key, noun.bare].some((one) => lexicon.data.thingGroups.includes(one)) || isPlural(facts, from)
  return (
    gender === 'f' &&
    to === from + 1 &&
    !several &&
    !lexicon.looksPluralNoun(noun.bare) &&
    lexicon.mayBe(noun.bare, wordClass.verbalNoun | wordClass.noun)
  )
}

/** “وطالبت الحكومة بالتدخل”: a body that is called on more often than it calls, and has not spoken, where another has. */
function isCalledOn(scene: Scene, { from, to }: NounPhrase, entry: Entry | null, cue: Cue): boolean {
  const { infos, lexicon } = scene.facts
  const [last] = scene.recent
  const next = infos[to]
  const task = next != null && (next.prepositional || lexicon.is(next, 'preposition'))
  if (!task || last === undefined || (entry && scene.recent.includes(entry.key)) || !scene.fits(last, cue.gender))
    return false
  return lexicon.data.calledOn.includes(infos[from]?.bare ?? '')
}

/** “بعد أن أعلن الرئيس …، اتصل الوزير بأردوغان وأوضح”: the subject of a verb of no kind that opens the clause. */
function clauseSubject(scene: Scene, cue: Cue, earlier: readonly SpeechEvent[]): Subject | null {
  const { infos, tokens, lexicon, quoteOf } = scene.facts
  const last = earlier.at(-1)
  if (lexicon.data.wordOrder !== 'verb-first') return null
  const turned = turnedSubject(scene, cue, last?.cue.to ?? 0)
  if (turned) return turned
  if (!last || scene.sentence(last.cue.from) !== scene.sentence(cue.from)) {
    const start = scene.startOfSentence(cue.from)
    const actor = latestActor(scene, cue, start)
    if (actor) return actor
    return openingActor(scene, cue, start) ?? openingActor(scene, cue, behindRemark(scene, start, cue.from))
  }
  const until = Math.max(last.cue.to, last.phrase?.to ?? 0, cue.from - farthestClause)
  for (let i = cue.from - 1; i >= until; i--) {
    if (quoteOf[i] !== -1 || lexicon.opensReport(infos[i])) return null
    if (!isComma(tokens[i]?.key ?? '')) continue
    const verb = infos[i + 1]
    const phrase = isVerbOfNoKind(verb) && !verb?.adverbial ? readNounPhrase(scene.facts, i + 2) : null
    // “…”، فضحك الحسيني وعلق: a surname alone.
    if (!phrase || phrase.weak) return openingActor(scene, cue, i + 1)
    if (phrase.kind !== 'person' || phrase.to > cue.from) return null
    const entry = scene.referent(phrase, cue.gender)
    return entry && agrees(entry, cue.gender)
      ? { speaker: entry.key, phrase, rule: 'subject-verb', confidence: weights.topic }
      : null
  }
  return null
}

/** Whom “he” or “she” means by where they stand, before anybody is asked who spoke. */
function pointedAt(
  scene: Scene,
  { from, to, gender }: NounPhrase,
  cue: Cue,
): Pick<Subject, 'speaker' | 'confidence'> | null {
  if (gender === null) return null
  // “التقى الوزير السفير، وقال الأخير”
  const { infos, lexicon } = scene.facts
  const latter = lexicon.data.latter.some((one) => one.word === infos[to - 1]?.key)
  const named = latter ? scene.namedBefore(from, cue.gender) : null
  if (named) return { speaker: named, confidence: weights.relative }
  // “Daniel Brandt was more guarded. “…” he said”
  const before = namedJustBefore(scene, cue, gender)
  if (before) return { speaker: before.speaker, confidence: weights.droppedEarlier }
  // “Świątek beat Gauff in what she called “…””
  const own =
    scene.facts.lexicon.data.wordOrder === 'free' ? scene.firstOf(scene.sentence(cue.from), cue.from, gender) : null
  // “Asked about Bennani, he said”: not of whom the remark speaks.
  const spokenOf = own !== null && isOnlySpokenOf(scene, own, { ...cue, from, gender })
  return own && !spokenOf && scene.entry(own.speaker)?.kind === 'person'
    ? { speaker: own.speaker, confidence: weights.dropped }
    : null
}

/** Whether a phrase is a part of the name of somebody whom the draft names in full. */
function isPartOfName(scene: Scene, phrase: NounPhrase, { gender }: Cue, ahead: boolean): boolean {
  const entry = phrase.name ? scene.referent(phrase, gender) : null
  if (!entry || !phrase.name || entry.kind !== 'person' || entry.titleOnly) return false
  // “الوزير فلان برر الانسحاب”: a noun may mean whoever spoke last, where nobody stands in front of the verb.
  const words = phraseKeys(scene.facts, phrase, phrase.name)
  const own = !ahead || words.some((word) => entry.words.includes(word))
  return own && entry.words.length > words.length
}
