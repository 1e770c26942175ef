import { isOnlyVerb, isVerbByPointing } from '../names/name-verbs'
import { readNounPhrase } from '../phrases/phrases'
import { readTitleBehind } from '../phrases/titles'
import { thingClasses, wordClass } from '../words/dictionary'
import { markedWork, reportFollows } from '../words/marked-text'
import { isIndefiniteAdjective } from '../words/modifiers'
import {
  hasAccusative,
  isComma,
  isFeminine,
  isOrdinary,
  isPlural,
  isPossessive,
  isTopicMarker,
  keyAt,
  surfaceOf,
} from '../words/phrase-text'
import type { VerbForm, WordInfo } from '../words/word-info'
import { isWithoutCharge } from './charges'
import type { CueText } from './cue'
import { longestSaid, subjectBefore } from './subject-before'
import { subjectAfter } from './subject-behind'
import { is, isBackReference, isBehindMarks, opensSpeech } from './subjects'
import { shortestSpeech } from './unlisted-verbs'

// Whether a word reports that may be another word too, or a passive.

/** What a listed word may be at a token, and the token behind it. */
export interface FoundVerb {
  readonly form: VerbForm
  readonly to: number
}

/** Whether a word that is listed as a verb of speech is another word here, or says nothing of whoever speaks. */
export function isNoReport(c: CueText, i: number, info: WordInfo, verb: FoundVerb): boolean {
  const { form, ambiguous, joined, nounLike } = verb.form
  const noun = is(c, i - 1, 'nounLead')
  if (noun && (form === 'finite' || c.lexicon.is(c.infos[i - 1] ?? info, 'definiteWord'))) return true
  // “انتقدوا البلدية، متهمين إياها بـ“…””: the accused elsewhere.
  const opens = form === 'participle' && c.lexicon.data.wordOrder === 'verb-first' && isComma(keyAt(c, i - 1))
  if (info.definite || (info.known && !opens && form !== 'finite' && form !== 'noun')) return true
  // “عن أمله”: no circumstantial accusative stands behind a preposition.
  if (form === 'participle' && c.lexicon.data.nameStyle === 'articles' && is(c, i - 1, 'preposition')) return true
  if (form === 'participle' && isOfThingInFront(c, i, verb)) return true
  if (form === 'finite' && isWithoutCharge(c, i)) return true
  if (nounLike && !joined && c.infos[i - 1]) return true
  if (ambiguous && isAnotherWord(c, i, verb)) return true
  if (form === 'finite' && (isOfThing(c, i) || (!joined && isDeedOfVerb(c, i)))) return true
  // “ووافق بيتشاي رأي هيل”: the noun, as it is spelt, where no report opens.
  if (c.lexicon.data.nounSpellings.includes(surfaceOf(c, i)) && !opensSoon(c, verb.to)) return true
  // “وعد تستقبله مباركة بضحكة: “…””: a noun, in front of a verb that says of it what is done.
  if (form === 'finite' && !joined && c.lexicon.mayBe(keyAt(c, i), wordClass.noun) && isOnlyVerb(c, verb.to))
    return true
  // “أن المتحف صرح عالمي”: a noun, with its adjective, in a clause that its noun opens.
  const things = !joined && c.lexicon.mayBe(keyAt(c, i), wordClass.noun) && c.infos[i - 1]?.definite === true
  const next = c.infos[verb.to]
  const described = things && !next?.known && !next?.breaks && isIndefiniteAdjective(c, i, verb.to)
  if (form === 'finite' && described && c.lexicon.data.wordOrder === 'verb-first') return true
  // “رد قوي من كريم بناني: “…””: a noun, in front of what kind of answer it is.
  const kindOf =
    c.lexicon.data.answerNouns.includes(keyAt(c, i)) && isOrdinary(c.lexicon, c.infos[verb.to], wordClass.adjective)
  if (form === 'finite' && kindOf && keyAt(c, verb.to + 1) === c.lexicon.senderPreposition) return true
  // “قال طالب في المدرسة”: what somebody is, right behind a verb.
  const person = form === 'finite' && !joined && is(c, i, 'title') && c.lexicon.data.wordOrder === 'verb-first'
  if (person && c.infos[i - 1]?.verb?.form === 'finite' && c.quoteOf[i - 1] === -1) return true
  if (isWellKnown(c, i, verb) || (form === 'finite' && isSpeltPassive(c, i))) return true
  return c.lexicon.isPassive(keyAt(c, i)) && !hasAgent(c, verb)
}

/** “وجه اتهامات مثيرة للجدل”: an adjective of the thing without an article in front, with which it agrees. */
function isOfThingInFront(c: CueText, i: number, { form }: FoundVerb): boolean {
  const thing = c.infos[i - 1]
  if (c.lexicon.data.wordOrder !== 'verb-first' || form.joined || c.quoteOf[i - 1] !== -1) return false
  if (thing == null || thing.known || !isOrdinary(c.lexicon, thing, thingClasses, wordClass.past | wordClass.adjective))
    return false
  return form.gender === 'f' ? isPlural(c, i - 1) || isFeminine(c, i - 1) : hasAccusative(c, i - 1)
}

/** “اختُتمت”, “ذُكر”: the vowel of a past verb whose subject does nothing (Ryding 2005, ch. 38); in the present it may be the active’s. */
function isSpeltPassive(c: CueText, i: number): boolean {
  const { passiveVowel, presentPrefixes } = c.lexicon.data
  if (passiveVowel === '') return false
  const spelt = surfaceOf(c, i)
  const vowel = spelt.indexOf(passiveVowel)
  if (vowel <= 0 || vowel >= spelt.length - 2) return false
  const present = [presentPrefixes.m, presentPrefixes.f].filter((prefix) => prefix !== undefined)
  return !c.lexicon.stripped(keyAt(c, i)).some((key) => present.some((prefix) => key.startsWith(prefix)))
}

/** “يذكر أن الجمعية تأسست …” is nobody's word, “يذكر الوزير أن” and “يذكر بأن” somebody's. */
function isWellKnown(c: CueText, i: number, { form, to }: FoundVerb): boolean {
  const { repliedWith } = c.lexicon.data
  if (!c.lexicon.isImpersonal(keyAt(c, i)) || repliedWith.includes(keyAt(c, to))) return false
  if (isBehindMarks(c, i)) return false
  const subject = subjectAfter(c, to, form)
  if (subject === null || subject.weak) return true
  return !reportFollows(c, subject.to) && !repliedWith.includes(keyAt(c, subject.to))
}

/** Whether a word that may be a verb or another word is the other one. */
function isAnotherWord(c: CueText, i: number, verb: FoundVerb): boolean {
  const { joined } = verb.form
  // “أما نص “حياة الورود” فهو …”: what the marker sets in front is a noun.
  if (!joined && isTopicMarker(c, i - 1)) return true
  // “وقالت حداد عقب الحكم”: a word that is a preposition too is one behind another word.
  // “عبّر، في كلمة له، عن ثقته”: pointed like a verb.
  const preposition = !joined && (is(c, i, 'stop') || is(c, i, 'preposition')) && !isVerbByPointing(c, i)
  // “حيث عبر الرئيس للوفد عن أمله”: a verb again behind what opens a clause, with its own particle behind it.
  // “الذي عقب بأن …”
  const replies = c.lexicon.data.repliedWith.includes(keyAt(c, verb.to))
  const clause = is(c, i - 1, 'stop') && (replies || contentFollows(c, verb.to))
  if (preposition && c.infos[i - 1] && !clause) return true
  // “قال المدرب، عقب فوز فريقه، إن”: behind a comma a deed, which nobody is.
  const deed = preposition && isComma(keyAt(c, i - 1)) && c.lexicon.mayBe(keyAt(c, verb.to), wordClass.verbalNoun)
  if (deed && !contentFollows(c, verb.to)) return true
  // “اعتبر أن رد إسرائيل “مبالغ فيه””; in “بعد أن رد الوزير” the particle has the verb of a clause of time.
  const reported = !joined && is(c, i - 1, 'complementizer') && !is(c, i - 2, 'preposition')
  if (reported && c.lexicon.mayBe(keyAt(c, i), wordClass.verbalNoun)) return true
  // “تجري دراسة رد حماس”: a noun that depends on the one before it.
  const head = c.quoteOf[i - 1] === -1 ? c.infos[i - 1] : null
  // “إحسان حداد طلب”: the end of a name.
  const surname = c.infos[i - 2]?.given != null
  const construct = head?.known === true && !head.definite && !head.breaks && !head.verb && !joined && !surname
  if (construct && c.lexicon.data.nameStyle === 'articles') return true
  // “مع الإعلامي …، عبر قناة “الحدث””
  if (preposition && isThrough(c, verb.to)) return true
  if (!reports(c, verb) && !hasSubject(c, i, verb)) return true
  // “وبين الرأيين”: two, or several, and not as a subject stands (Ryding 2005, ch. 5).
  const next = c.infos[verb.to]
  const [, oblique] = c.lexicon.data.groupEndings
  const object = next?.definite && oblique !== undefined && next.key.endsWith(oblique) && c.lexicon.classesOf(next.key)
  const named = next != null && (next.given !== null || c.lexicon.isSurname(next.key) || is(c, verb.to, 'body'))
  if (object && !named && is(c, i, 'stop')) return true
  // “الإيقاع بينه وبين الملك”: the preposition again.
  const again = (one: string) => one !== '' && keyAt(c, i - 1).startsWith(one) && isPossessive(c, i - 1)
  return c.lexicon.stripped(keyAt(c, i)).some(again)
}

/** “أضافت أن هذا العرض المسرحي يحكي في “…””: a thing that a report speaks of, by no name. */
function isOfThing(c: CueText, verb: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first') return false
  let i = verb - 1
  while (i > verb - 4 && c.infos[i]?.definite && c.quoteOf[i] === -1) i--
  if (i === verb - 1 || !is(c, i, 'demonstrative') || !is(c, i - 1, 'complementizer')) return false
  return readNounPhrase(c, i)?.weak !== false
}

/** How many words a subject between its verb and what the verb is about may have. */
const longestSubject = 5

/**
 * “جدد الوزير تمسك الحكومة بدورها”, “تأكيد تمسك الحكومة”: behind another verb and its subject, or behind a verbal noun, a word that is a verbal
 * noun too, in front of whose deed it is.
 */
function isDeedOfVerb(c: CueText, i: number): boolean {
  if (!c.lexicon.mayBe(keyAt(c, i), wordClass.verbalNoun) || !c.infos[i + 1]?.definite) return false
  const before = c.infos[i - 1]
  if (before?.verb?.form === 'noun' && !before.definite) return true
  for (let verb = i - 2; verb >= i - longestSubject && c.infos[verb]; verb--) {
    if (c.infos[verb]?.verb?.form !== 'finite' || c.quoteOf[verb] !== -1) continue
    const subject = readNounPhrase(c, verb + 1, { behindVerb: true })
    return subject !== null && subject.to === i
  }
  // A surname alone is no phrase yet.
  return c.infos[i - 2]?.verb?.form === 'finite' && before?.definite === true
}

/** A preposition that is spelt like a verb: what stands behind it is a thing, and the verb's own preposition does not follow. */
function isThrough(c: CueText, to: number): boolean {
  const info = c.infos[to]
  if (!info || info.definite || !(c.lexicon.is(info, 'body') || c.lexicon.is(info, 'namingNoun'))) return false
  // “عبر حزب الاستقلال عن قلقه”
  return !contentFollows(c, to)
}

/** Whether the particle that goes with the verb in front of token `to` stands somewhere behind it (عبر … عن). */
function contentFollows(c: CueText, to: number): boolean {
  for (let i = to; i < to + farthestContent; i++) if (c.lexicon.isSure(keyAt(c, to - 1), keyAt(c, i))) return true
  return false
}

/** How many words behind such a verb its own preposition stands. */
const farthestContent = 10

/** “He calls Villar …”, “השופטת נעה צ'רניאק כתבה”: a subject right in front, where subjects mostly stand there. */
function hasSubject(c: CueText, i: number, { form }: FoundVerb): boolean {
  if (c.lexicon.data.wordOrder !== 'free' || form.form !== 'finite') return false
  const subject = subjectBefore(c, i)
  return subject !== null && !subject.weak && subject.to === i && (subject.kind !== 'body' || subject.definite)
}

/** “أن تونس تعتبر اليوم نموذجا”: a passive, unless a report, an object with its article or a subject follows. */
function hasAgent(c: CueText, { form, to }: FoundVerb): boolean {
  let i = to
  while (is(c, i, 'adverb')) i++
  const info = c.infos[i]
  if (!info || c.lexicon.opensReport(info) || info.definite) return true
  // “يعتبر نسخة مخففة”: the object.
  const agent = subjectAfter(c, to, form)
  return agent !== null && !agent.weak && (agent.kind !== 'document' || agent.owner !== null)
}

/** Whether a report follows a verb: at once, behind its subject, or behind a colon a few words on. */
function reports(c: CueText, { form, to }: FoundVerb): boolean {
  // ““…”, כתבה סילמן”: behind marks and a comma.
  const behindMarks = isComma(keyAt(c, to - 2)) && c.infos[to - 3] === null && c.quoteOf[to - 4] !== -1
  if (behindMarks && c.infos[to] === null) return true
  // ““…”، ردت قبل أن …”: with the ending of a verb it is no noun.
  const speech = behindMarks && c.quoteOf[to - 3 - shortestSpeech] === c.quoteOf[to - 4]
  if (speech && c.lexicon.data.feminineVerbEndings.some((one) => keyAt(c, to - 1).endsWith(one))) return true
  // ““…”، تردد كلما مدت صحنا”: a verbal noun elsewhere.
  const { m = '\0', f = '\0' } = c.lexicon.data.presentPrefixes
  if (speech && form.form === 'finite' && [m, f].some((one) => keyAt(c, to - 1).startsWith(one))) return true
  // ““…”، رد باقتضاب”: how.
  const { describingProclitic } = c.lexicon.data
  const how = describingProclitic !== '' && keyAt(c, to).startsWith(describingProclitic) && !c.infos[to]?.definite
  const several = behindMarks && c.quoteOf[to - 5] === c.quoteOf[to - 4]
  if (several && how && form.form === 'finite' && !is(c, to - 1, 'preposition')) return true
  if (!c.infos[to] || c.lexicon.opensReport(c.infos[to])) return reportFollows(c, to)
  // “וטענה שמדובר ב“בדיחה””: the particle stands in the word.
  const { complementizerProclitics } = c.lexicon.data
  if (c.infos[to]?.breaks && complementizerProclitics.some((one) => keyAt(c, to).startsWith(one))) return true
  if (isBackReference(c, to) || c.lexicon.isSure(keyAt(c, to - 1), keyAt(c, to))) return true
  // “عبر كوك عن حماسه”
  const one = c.infos[to]
  if (one && !one.breaks && !one.definite && !one.known && c.lexicon.isSure(keyAt(c, to - 1), keyAt(c, to + 1)))
    return true
  const subject = subjectAfter(c, to, form)
  if (behindMarks && subject !== null && !subject.weak) return true
  // “عبر البيت الأبيض عن أسفه”
  if (subject !== null && !subject.weak && c.lexicon.isSure(keyAt(c, to - 1), keyAt(c, subject.to))) return true
  // ““…”, קבלה ברוש.”: a single name that ends the sentence.
  if (behindMarks && c.infos[to]?.breaks === false && c.infos[to + 1] === null) return true
  // “عبر الفنان عن …”: what is a preposition elsewhere needs somebody behind it.
  if (is(c, to - 1, 'preposition')) return subject !== null && !subject.weak && subject.kind === 'person'
  // “كما انتهك في الوقت ذاته نص الدستور وروحه”: inside a clause, in front of a noun of no list, it is a noun itself.
  const ahead = c.infos[to - 2]
  const plain = subject?.weak === true || c.infos[to - 1]?.known === true
  const opens = ahead == null || (ahead.breaks && !is(c, to - 2, 'sameAgain'))
  const inside = plain && subject?.definite === true && !form.joined && !opens
  // “طلب اللقاء، وأضاف: “…””: what is asked for.
  if (form.asks && c.lexicon.hasSure(keyAt(c, to - 1)))
    return subject !== null && c.lexicon.opensReport(c.infos[subject.to])
  if (subject !== null && !inside && (reportFollows(c, subject.to) || (!subject.weak && quoteFollows(c, subject.to))))
    return true
  // “وبينت سعاد هلال مديرة الإعلام في البلدية أن”: what she is, and where.
  const office = subject?.kind === 'person' && subject.name && !subject.weak ? readTitleBehind(c, subject.to) : null
  if (office && !inside && c.lexicon.data.wordOrder === 'verb-first' && opensSoon(c, office[1])) return true
  for (let i = to; i < to + farthestColon && c.sentenceOf[i] === c.sentenceOf[to]; i++) {
    // “وردت عبر “الحدث”: “…””
    i = markedWork(c, i)
    if (c.quoteOf[i] !== -1) break
    // “بباقة ورد وبطاقة كتب فيها: “…””: the colon is another verb's.
    if (i > to && c.infos[i]?.verb?.form === 'finite' && !c.infos[i]?.breaks) break
    if (keyAt(c, i) === ':') return true
    // “نص في مادته السابعة على أن …”
    const content = keyAt(c, i) === c.lexicon.contentPreposition
    if (content && opensSpeech(c, i + 1)) return true
    // “رد في جلسة الأسئلة بأن حكومته …”
    if (c.lexicon.data.repliedWith.includes(keyAt(c, i))) return true
  }
  return false
}

const farthestColon = 12

/** Whether a report opens within a few words, in front of any other verb. */
function opensSoon(c: CueText, from: number): boolean {
  for (let i = from; i < from + farthestOpening && c.infos[i] && !c.infos[i]?.verb; i++)
    if (c.lexicon.opensReport(c.infos[i])) return true
  return false
}

/** Whether marks stand in the rest of a sentence. */
function quoteFollows(c: CueText, from: number): boolean {
  for (let i = from; i < from + longestSaid && c.sentenceOf[i] === c.sentenceOf[from]; i++)
    if (c.quoteOf[i] !== -1) return true
  return false
}

/** How many words behind such a word a report may open. */
const farthestOpening = 5
