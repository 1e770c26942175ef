import type { Cue } from '../cues/cue'
import { isOffice, officeBehindDeed, officeThatActs, strangerBefore } from '../cues/offices'
import { skipConnectors } from '../cues/topics'
import { readJoined, readNounPhrase } from '../phrases/phrases'
import type { TokenMention } from '../registry/mentions'
import { lowerBound } from '../search'
import type { Gender } from '../types'
import { thingClasses, wordClass } from '../words/dictionary'
import type { NounPhrase } from '../words/noun-phrase'
import { isOrdinary } from '../words/phrase-text'
import { agrees } from './referent-context'
import { type Scene, tokenOf } from './scene'
import { type Subject, weights } from './speech-event'
import { isVerbOfNoKind } from './turned-subjects'

/** A verb without a subject goes on with whoever spoke last and agrees with it. */
export function droppedSubject(scene: Scene, cue: Cue): Subject {
  const named = cue.joined ? null : namedJustBefore(scene, cue)
  if (named) return toldBefore(named.speaker, weights.droppedEarlier)
  const office = cue.joined ? null : officeJustBefore(scene, cue)
  if (office) return toldBefore(office, weights.droppedEarlier)
  // “الحاجة زينب لم تغادر المخيم. وتقول …”
  // “كان يردد أن …”
  const { pastCopulas } = scene.facts.lexicon.data
  const first = pastCopulas.includes(scene.facts.tokens[cue.from - 1]?.key ?? '') ? cue.from - 1 : cue.from
  const opens = scene.sentence(first - 1) !== scene.sentence(first)
  // “رئيس الرابطة سيدي ولد اعل لا يصدق النفي. يقول: “…””
  const just = opens ? scene.subjectJustBefore(first) : null
  if (just !== null && scene.fits(just, cue.gender) && !cue.plural) return toldBefore(just, weights.droppedEarlier)
  // “أما زروق فلا يعنيه ذلك. يربت على دراجته ويقول”
  const start = scene.startOfSentence(cue.from)
  const quiet = cue.joined && !opens && scene.firstOf(scene.sentence(cue.from), cue.from) === null
  const acts = quiet && isActing(scene, start) ? scene.subjectJustBefore(start) : null
  if (acts !== null && scene.fits(acts, cue.gender) && !cue.plural) return toldBefore(acts, weights.droppedToMention)
  const silentBefore = cue.joined && opens && !cue.plural && !scene.holdsCue(scene.sentence(cue.from) - 1)
  const stranger = opens && !cue.plural ? bearer(scene, strangerBefore(scene.facts, cue.from), cue) : null
  if (stranger) return toldBefore(stranger, weights.droppedToMention)
  const told = silentBefore ? bearer(scene, officeThatActs(scene.facts, cue.from), cue) : null
  if (told) return toldBefore(told, weights.droppedToMention)
  const actor = cue.joined && !opens && !cue.plural ? actorHere(scene, cue) : null
  if (actor) return { speaker: actor, phrase: null, rule: 'subject-verb', confidence: weights.droppedEarlier }
  const introduced = cue.joined && opens && !cue.plural ? introducedHere(scene, cue) : null
  if (introduced) return toldBefore(introduced, weights.droppedToMention)
  // “ولم تنتظر الشركة طويلا. ففي بيان مقتضب، وصفت التقرير بـ…”: with which body the sentence before begins, where it holds no speech.
  const silent = !cue.joined && !cue.plural && !scene.holdsCue(scene.sentence(cue.from) - 1)
  const begun = silent && scene.sentence(cue.from) > 0 ? scene.bodyJustBefore(cue) : null
  if (begun) return toldBefore(begun, weights.droppedEarlier)
  // A verb whose subject is dropped agrees with it in number too (Ryding 3.1).
  const agreeing = (key: string) =>
    cue.plural ? scene.isGroup(key) : !scene.isSeveral(key) || (cue.gender === 'f' && scene.isThings(key))
  const fitting = scene.recent.filter((key) => scene.fits(key, cue.gender) && agreeing(key))
  const surely = pronounAhead(scene, cue) ?? surelyMeant(scene, cue, fitting[0])
  if (surely !== null) return toldBefore(surely, weights.droppedToMention)
  const speaker = fitting[0] ?? null
  if (speaker === null && scene.recent.length === 0) return lastNamed(scene, cue, cue.gender)
  // “تشتري منه نورة السمك. تؤكد أنها …”: nobody who has spoken agrees.
  const other = speaker === null && opens && !cue.plural ? scene.subjectJustBefore(cue.from) : null
  if (other !== null && scene.fits(other, cue.gender)) return toldBefore(other, weights.droppedToMention)
  // “استمعت المحكمة إلى هالة منير. سألها القاضي … فأجابت”: nor that one, and the text named somebody of that gender.
  const meant = speaker === null && other === null && !cue.plural ? scene.namedBefore(cue.from, cue.gender) : null
  if (meant !== null && scene.entry(meant)?.gender === cue.gender) return toldBefore(meant, weights.droppedToMention)
  const confidence = speaker !== null && speaker === scene.recent[0] ? weights.dropped : weights.droppedEarlier
  return { speaker, phrase: null, rule: 'verb-continued', confidence }
}

/** Whoever is named just before, and has not spoken. */
function toldBefore(speaker: string | null, confidence: number): Subject {
  return { speaker, phrase: null, rule: 'told-before', confidence }
}

/** Whether a sentence begins with what the dictionary has as a verb alone. */
function isActing({ facts }: Scene, start: number): boolean {
  return isOrdinary(facts.lexicon, facts.infos[start], wordClass.past | wordClass.present, thingClasses)
}

/** “ولم يفت السومة أن يرد …، إذ نشر صورة وعلق عليها”: whom the draft names right behind the verb with which the sentence begins. */
function actorHere(scene: Scene, cue: Cue): string | null {
  const { facts } = scene
  if (facts.lexicon.data.wordOrder !== 'verb-first') return null
  const start = skipConnectors(facts, scene.startOfSentence(cue.from))
  const first = scene.firstOf(scene.sentence(cue.from), cue.from, cue.gender)
  // “لم يتمالك النائب عن العدالة والتنمية عبد الله بووانو نفسه، فصاح”: behind a title of some length.
  const titled = titledActor(scene, cue, start)
  if (titled) return titled
  if (!first || first.token > start + 2 || first.token === start || scene.entry(first.speaker)?.kind !== 'person')
    return null
  const before = facts.infos[first.token - 1]
  return before && !before.breaks && !before.prepositional && !before.known ? first.speaker : null
}

/** Whoever stands with title and name right behind the verb of no kind with which a sentence begins, its negation in front or not. */
function titledActor(scene: Scene, { from, gender }: Cue, start: number): string | null {
  const { facts } = scene
  const verb = facts.lexicon.data.verbNegations.includes(facts.tokens[start]?.key ?? '') ? start + 1 : start
  if (!isVerbOfNoKind(facts.infos[verb]) || facts.infos[verb]?.verb) return null
  const phrase = readNounPhrase(facts, verb + 1, { behindVerb: true })
  if (phrase?.kind !== 'person' || phrase.weak || !phrase.title || phrase.to > from) return null
  const entry = scene.referent(phrase, gender)
  return entry && scene.fits(entry.key, gender) ? entry.key : null
}

/** “جاره الشاب زيدون أقل يأسا. فهو يعتقد أن”: he or she with whom the sentence begins, right in front of the verb. */
function pronounAhead(scene: Scene, cue: Cue): string | null {
  const { facts } = scene
  const start = scene.startOfSentence(cue.from)
  if (facts.lexicon.data.wordOrder !== 'verb-first' || start !== cue.from - 1 || cue.plural) return null
  const key = facts.tokens[start]?.key ?? ''
  const pronoun = [key, key.slice(1)].some((one) => facts.lexicon.pronounGender(one) !== undefined)
  const subject = pronoun ? scene.subjectJustBefore(start) : null
  return subject !== null && scene.fits(subject, cue.gender) ? subject : null
}

/** “لكن المحامية فلانة لم تضحك. حرف واحد، قالت، “…””: with whom the sentence before begins, a woman as the verb shows, where nobody who has spoken is one. */
function surelyMeant(scene: Scene, cue: Cue, last: string | undefined): string | null {
  if (scene.facts.lexicon.data.wordOrder !== 'verb-first' || cue.gender !== 'f' || cue.plural) return null
  if (last !== undefined && scene.entry(last)?.gender === 'f') return null
  const subject = scene.subjectJustBefore(cue.from) ?? scene.onlyOneJustBefore(cue.from)
  return subject !== null && scene.entry(subject)?.gender === 'f' ? subject : null
}

/** “اتجه المقاتل ماجد عودة صوب الصحراء. … وأضاف”: whom a block tells of that nobody has spoken in. */
function introducedHere(scene: Scene, cue: Cue): string | null {
  const { cues } = scene.facts
  if (cues[0] !== cue) return null
  const until = lowerBound(scene.mentions, tokenOf, cue.from)
  const people = scene.mentions.slice(0, until).filter((one) => scene.entry(one.speaker)?.kind === 'person')
  const [first] = people
  if (!first || people.some((one) => one.speaker === scene.recent[0])) return null
  const whole = first.behind - first.token > 1
  return whole && scene.fits(first.speaker, cue.gender) ? first.speaker : null
}

/** “… سالم العوفي لا يصدق. “سمعنا هذا”، يقول”: named in the sentence before the quote, where nobody speaks. */
export function namedJustBefore(scene: Scene, cue: Cue, gender: Gender = cue.gender): TokenMention | null {
  const sentence = scene.sentence(cue.from) - 1
  const { quoteOf } = scene.facts
  const first = scene.startOfSentence(cue.from)
  if (quoteOf[first] === -1 && quoteOf[first + 1] === -1) return null
  if (scene.holdsCue(sentence)) return null
  const found = scene.firstOf(sentence)
  return found && scene.entry(found.speaker)?.kind === 'person' && scene.fits(found.speaker, gender) ? found : null
}

/** “صاحب المطعم تنصل من الجميع. “أنا أطبخ”، أجاب”: an office without a name with which the sentence before the quote begins. */
function officeJustBefore(scene: Scene, cue: Cue): string | null {
  const { facts } = scene
  const first = scene.startOfSentence(cue.from)
  if (facts.lexicon.data.wordOrder !== 'verb-first' || first === 0) return null
  if ((facts.quoteOf[first] === -1 && facts.quoteOf[first + 1] === -1) || scene.holdsCue(scene.sentence(first - 1)))
    return null
  const start = scene.startOfSentence(first - 1)
  const phrase = readJoined(facts, start)
  return bearer(scene, isOffice(phrase) ? phrase : officeBehindDeed(facts, start), cue)
}

/** Whoever has an office, where the verb's form goes with him or her. */
function bearer(scene: Scene, office: NounPhrase | null, { gender }: Cue): string | null {
  const entry = office && scene.referent(office, gender)
  return entry && agrees(entry, gender) ? entry.key : null
}

/** Whether marks close at most one token in front of a token: ““…,” said”, ““…” then said”; `isBehindMarks` is stricter. */
export function nearMarks({ facts }: Scene, at: number): boolean {
  return [2, 3].some((back) => (facts.quoteOf[at - back] ?? -1) !== -1)
}

/** Where nobody has spoken yet, whoever was named last in the block. */
export function lastNamed(scene: Scene, cue: Cue, gender: Gender): Subject {
  const speaker = scene.namedBefore(cue.from, gender) ?? scene.bodyJustBefore(cue)
  return toldBefore(speaker, weights.droppedToMention)
}
