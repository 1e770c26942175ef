import { type Cue, cueOf } from './cue'
import type { NominalCue } from './languages/types'
import type { VerbForm } from './lexicon'
import {
  alter,
  breaksPhrase,
  givenAt,
  goesOnAs,
  isComma,
  isObjectGroup,
  isOwned,
  isPlain,
  isPossessive,
  keyAt,
  markedWork,
  type NounPhrase,
  phraseOf,
  type ReadOptions,
  reportFollows,
  surfaceOf,
  wordAt,
} from './phrase-text'
import { readNounPhrase, withoutParticle } from './phrases'
import {
  bodyBefore,
  bodyOfLastSentence,
  type CueText,
  farthestSubject,
  is,
  isBackReference,
  isMark,
  longestSaid,
  markedSubject,
  ownSubject,
  phraseEndingAt,
  subjectAfter,
  subjectBefore,
  subjectOfPerfect,
} from './subjects'
import { readTopic, skipConnectors } from './topics'
import {
  reportsInMarks,
  shortestSpeech,
  unlistedVerb,
  verbBehindMarks,
  verbBehindSubject,
  verbOfReport,
} from './unlisted-verbs'

/** The phrase behind a preposition among the next tokens. */
function behindPreposition(c: CueText, from: number, step: 1 | -1, preposition: string): NounPhrase | null {
  for (let i = from; Math.abs(i - from) < longestCitation; i += step) {
    // “نقل موقع “لكم” الإخباري عن مصادر”
    if (step === 1) i = markedWork(c, i)
    if (c.sentenceOf[i] !== c.sentenceOf[from] || c.quoteOf[i] !== -1) return null
    if (keyAt(c, i) === preposition) return readNounPhrase(c, i + 1, { behindVerb: true }) ?? citedSurname(c, i + 1)
  }
  return null
}

/** “عن كوستا قوله”: one word that begins like a joined particle, in front of what shows that it is a name. */
function citedSurname(c: CueText, i: number): NounPhrase | null {
  if (!c.infos[i] || breaksPhrase(c, i) || c.lexicon.cites(keyAt(c, i + 1)) !== 'noun') return null
  return phraseOf({ from: i, to: i + 1, kind: 'person', name: [i, i + 1], weak: true })
}

/** “نقلت الوكالة عن الوزير قوله”: whoever is cited speaks. */
function citationAt(c: CueText, i: number): Cue | null {
  if (c.lexicon.ascribes(keyAt(c, i))) return ascriptionAt(c, i)
  const cites = c.lexicon.cites(keyAt(c, i))
  if (cites === null) return null
  const verb = cites === 'verb'
  // “وأوضح أن ما ينقل عن الوزير …”: of what is told of somebody, another speaks.
  if (verb && c.lexicon.data.relayedWhat.includes(keyAt(c, i - 1)) && c.lexicon.opensReport(c.infos[i - 2])) return null
  const after = behindPreposition(c, verb ? i + 1 : i - 1, verb ? 1 : -1, c.lexicon.citingPreposition)
  // “نقلت صحيفة … عن كوستا قوله”: a bare surname, which the words behind it show to be one.
  const sure = after !== null && (!after.weak || c.lexicon.cites(keyAt(c, after.to)) === 'noun')
  return sure ? cueOf({ from: i, to: i + 1, kind: 'nominal', after, cited: true }) : null
}

/** How many words stand between who is cited, by a pronoun, and what they said (عنه وكالة الأنباء الفرنسية قوله). */
const farthestCited = 8

/** “ونقلت صحيفة … عنه قوله: “…””, “ونقلت عنه الوكالة أن “…””: whoever spoke before is cited again. */
function citedBack(c: CueText, from: number): Cue | null {
  const { citing, relayLeads, whatWords } = c.lexicon.data
  if (c.lexicon.cites(keyAt(c, from)) !== 'verb' || c.quoteOf[from] !== -1) return null
  const lead = keyAt(c, from - 1)
  if (relayLeads.includes(lead) || whatWords.includes(lead)) return null
  let at = from + 1
  const inside = (i: number) => i < from + longestCitation && c.sentenceOf[i] === c.sentenceOf[from]
  const pronounAt = (i: number) => citing.pronouns.find(({ word }) => word === keyAt(c, i))
  while (inside(at) && !pronounAt(at)) {
    const next = markedWork(c, at)
    if (next === at && (!c.infos[at] || c.quoteOf[at] !== -1 || c.lexicon.opensReport(c.infos[at]))) return null
    at = next > at ? next : at + 1
  }
  const who = inside(at) ? pronounAt(at) : undefined
  if (who === undefined) return null
  for (let i = at + 1; i <= at + farthestCited && inside(i); i++) {
    if (c.quoteOf[i] !== -1 || isComma(keyAt(c, i))) return null
    const content = c.lexicon.cites(keyAt(c, i)) === 'noun'
    if (content || (c.lexicon.opensReport(c.infos[i]) && isMark(c, i + 1)))
      return cueOf({ from, to: content ? i + 1 : i, kind: 'self', gender: who.gender, cited: true })
  }
  return null
}

/** “قالت القناة عن مسؤولين إن …”: a paper that says it of a source, with any verb, cites the source. */
function sourceOf(c: CueText, { from, to, after }: Cue): Cue | null {
  if (after?.kind !== 'body' || keyAt(c, after.to) !== c.lexicon.citingPreposition) return null
  const source = readNounPhrase(c, after.to + 1)
  if (source?.kind !== 'unnamed' || source.weak) return null
  for (let i = source.to; i < source.to + farthestReport; i++) {
    if (c.quoteOf[i] !== -1) return null
    if (c.lexicon.opensReport(c.infos[i])) return cueOf({ from, to, kind: 'nominal', after: source, cited: true })
  }
  return null
}

const farthestReport = 5

/** “نسب التقرير إلى شواب قوله”, “نسب إلى والش تغريدة”: words are ascribed to somebody. */
function ascriptionAt(c: CueText, i: number): Cue | null {
  const after = behindPreposition(c, i + 1, 1, c.lexicon.ascribingPreposition)
  if (!after) return null
  const words = (is(c, after.to, 'document') && after.name !== null) || c.lexicon.cites(keyAt(c, after.to)) === 'noun'
  return words ? cueOf({ from: i, to: i + 1, kind: 'nominal', after }) : null
}

const longestCitation = 18

function nominalAt(c: CueText, i: number): Cue | null {
  const key = keyAt(c, i)
  let nobody: Cue | null = null
  for (const { keys, value } of c.lexicon.nominals(key)) {
    const to = goesOnAs(c, i, keys) ? i + keys.length : afterGap(c, i, keys, value)
    if (to === null) continue
    if (value.joins !== undefined && !keyAt(c, to).startsWith(value.joins)) continue
    const cue = nominalCue(c, i, to, value)
    if ((value.verbBetween || value.joins !== undefined) && (!cue.after || cue.after.weak)) {
      const surname = value.verbBetween && cue.after ? cue.after.from : null
      if (surname !== null && isPlain(c, surname)) nobody ??= cueOf({ from: i, to: surname, kind: 'nominal' })
      continue
    }
    // “استنادا إلى فكرة أن “…””: a noun with what it says is nobody.
    const thought =
      c.lexicon.data.wordOrder === 'verb-first' && cue.after?.weak && is(c, cue.after.to, 'complementizer')
    if (thought) continue
    if (value.opens && !opensWithName(c, i, cue.after)) continue
    // “استشهد بمقولة فلان: “…””
    // “بقول المتنبي: “…””
    const sure = cue.after && (!cue.after.weak || (cue.after.definite && keyAt(c, cue.after.to) === ':'))
    // “بالنسبة إلى فلان، مهني وباحث، فإن”
    const behind = cue.after ? behindApposition(c, cue.after.to) : 0
    if (value.reports && !(cue.after && sure && reportFollows(c, behind) && !isComma(keyAt(c, behind)))) continue
    // “עוד נמסר כי …”: without a name in front the words may mean whoever spoke.
    if (!value.nameBefore || cue.after) return cue
    nobody ??= cue
  }
  return nobody
}

/** How many words may say between commas what somebody is. */
const longestApposition = 10

/** The token behind what is said of somebody between commas, where a report opens behind it; else the token itself. */
function behindApposition(c: CueText, to: number): number {
  if (!isComma(keyAt(c, to))) return to
  for (let i = to + 1; i <= to + longestApposition; i++) {
    if (isComma(keyAt(c, i))) return c.lexicon.opensReport(c.infos[i + 1]) ? i + 1 : to
    const info = c.infos[i]
    if (!info || info.verb || c.quoteOf[i] !== -1) return to
  }
  return to
}

/** How many words stand between the marker of whoever spoke and the noun for what was said. */
const longestGap = 6

/** “علی رضا کا آج صبح کہنا تھا کہ”: when and where, between the marker and the rest of the cue; the index behind it. */
function afterGap(c: CueText, i: number, keys: readonly string[], { nameBefore }: NominalCue): number | null {
  if (!nameBefore || c.lexicon.data.wordOrder !== 'verb-last' || keys.length < 3) return null
  for (let k = i + 1; k <= i + longestGap && c.sentenceOf[k] === c.sentenceOf[i] && c.quoteOf[k] === -1; k++) {
    if (keys.every((one, n) => n === 0 || keyAt(c, k + n - 1) === one)) return k + keys.length - 1
    const info = c.infos[k]
    if (!info || c.lexicon.is(info, 'title') || info.given) return null
  }
  return null
}

/** “For Kettani, “…””: the first word of a sentence, somebody, a comma, and marks. */
function opensWithName(c: CueText, i: number, after: NounPhrase | null): boolean {
  if (!after || after.weak || after.kind !== 'person' || c.sentenceOf[i - 1] === c.sentenceOf[i]) return false
  return isComma(keyAt(c, after.to)) && isMark(c, after.to + 1)
}

function nominalCue(c: CueText, from: number, to: number, cue: NominalCue): Cue {
  const kind = cue.refers === 'self' ? 'self' : cue.refers === 'subject' ? 'participle' : 'nominal'
  const behind = cue.joins === undefined ? readNounPhrase(c, to, bodyOptions(c, to)) : withoutParticle(c, to)
  // “حسب ما أفاد به فلان”
  // “بهذه الجملة المختصرة أعلن فلان”
  const described = cue.verbBetween === true && c.infos[to]?.definite === true && c.infos[to]?.adjectival === true
  const verb = described ? to + 1 : to
  const behindVerb = c.lexicon.data.objectPronouns.includes(keyAt(c, verb + 1)) ? verb + 2 : verb + 1
  const read = cue.verbBetween ? readNounPhrase(c, behindVerb) : cue.nameBefore ? phraseEndingAt(c, from) : behind
  const found = read && describesSpeech(c, read) ? null : read
  const after = kind === 'nominal' ? found : null
  return cueOf({ from, to, kind, gender: cue.gender ?? null, after, back: cue.back === true })
}

/** “وبحسب اللجنة الوطنية لدعم …، فإن”: a body's name may fill the room up to the comma, as behind a verb. */
function bodyOptions(c: CueText, to: number): ReadOptions {
  return is(c, to, 'body') ? { behindVerb: true, cited: true } : {}
}

/** “في تصريح صحفي أن”: a trade that says of what kind the statement was. */
function describesSpeech(c: CueText, { from, to, title, name, definite }: NounPhrase): boolean {
  const trade = title !== null && name === null && !definite && to === from + 1
  return trade && c.lexicon.data.wordOrder === 'verb-first' && c.infos[from]?.adjectival === true
}

interface FoundVerb {
  readonly form: VerbForm
  readonly to: number
}

function verbAt(c: CueText, i: number): FoundVerb | null {
  for (const { keys, value } of c.lexicon.verbPhrases(keyAt(c, i))) {
    if (goesOnAs(c, i, keys)) return { form: value, to: i + keys.length }
  }
  const form = c.infos[i]?.verb
  return form ? { form, to: i + 1 } : null
}

/** A verb beside its subject shows the subject's gender, better than a list of names does. */
function withGender(phrase: NounPhrase | null, { gender, plural }: VerbForm): NounPhrase | null {
  const tells = phrase?.kind === 'person' && gender !== null && !plural
  return tells ? alter(phrase, { gender }) : phrase
}

function finiteCue(
  c: CueText,
  i: number,
  { form, to }: FoundVerb,
  topicBefore: (token: number) => NounPhrase | null,
): Cue {
  const { wordOrder } = c.lexicon.data
  const relative = is(c, i - 1, 'relative')
  const impersonal =
    c.lexicon.data.impersonalPlural && form.plural ? (bodyBefore(c, i) ?? bodyOfLastSentence(c, i)) : null
  const bound = form.joined && !form.resumes
  const last = wordOrder === 'verb-last'
  const marked = last ? markedSubject(c, i) : null
  const topic = relative ? null : topicBefore(i)
  // “وكان الرئيس قد وصف نظيره …”: the subject stands in front.
  const particle = c.lexicon.data.perfectParticles.includes(keyAt(c, i - 1))
  const between = particle ? subjectOfPerfect(c, i - 1) : null
  const perfect = particle && (between !== null || (topic !== null && topic.to <= i - 1))
  const endsSubject = perfect || (form.plural && wordOrder === 'verb-first') || hasBeen(c, i, form, topic)
  // Behind a plural verb too stands its object: the subject is in its ending.
  // “ساني ميو التي سألت شيرين”: the object.
  // “أنه أبلغ نظيره”: the particle holds the subject.
  const held = wordOrder === 'verb-first' && holdsPronoun(c, i - 1)
  // “الذي أدانه ماكرون”: the verb has its object, so that the subject follows.
  const acts = relative && form.addresses
  const complete = acts && wordOrder === 'verb-first' && isOwned(c, i)
  const nobody = last || endsSubject || held || !invertible(c, i) || (acts && !complete)
  const read = nobody ? null : subjectAfter(c, to, complete ? { ...form, addresses: false } : form)
  const behind = withGender(read, form)
  const acted = behind !== null && wordOrder === 'verb-first' && isActedOn(c, behind, form)
  // “واتهم بناني بالكذب”: of one word nothing shows that it is somebody, but that it is the object.
  const alone = wordOrder === 'verb-first' && form.needsObject && !nobody && behind === null && isOnlyObject(c, to)
  // “وعزت الوفاة إلى “أزمة قلبية””: what is ascribed, in front of to what.
  const ascribed = behind?.weak === true && behind.definite && isAscribed(c, i, behind.to)
  const object = acted || alone || ascribed || (behind !== null && form.describes && isDescribed(c, behind))
  return cueOf({
    from: i,
    to,
    kind: 'finite',
    gender: form.gender,
    plural: form.plural,
    describes: form.describes,
    addresses: form.addresses,
    joined: form.joined,
    relative,
    inside: isBackReference(c, to),
    after: object ? null : behind,
    object,
    // Where the verb comes last, what stands right before it is not the subject.
    before:
      impersonal ??
      between ??
      (last ? marked : relative ? relativeHead(c, i) : bound ? null : withGender(subjectBefore(c, i), form)),
    topic,
  })
}

/** “أضافت أن هذا العرض المسرحي يحكي في “…””: a thing that a report speaks of, by no name. */
function isOfThing(c: CueText, verb: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first') return false
  let i = verb - 1
  while (i > verb - 4 && c.infos[i]?.definite && c.quoteOf[i] === -1) i--
  if (i === verb - 1 || !is(c, i, 'demonstrative') || !is(c, i - 1, 'complementizer')) return false
  return readNounPhrase(c, i)?.weak !== false
}

/** “السفير الجزائري الذي زعم بأن”: a title right in front of the relative pronoun of its verb. */
function relativeHead(c: CueText, verb: number): NounPhrase | null {
  if (c.lexicon.data.wordOrder !== 'verb-first') return null
  const phrase = phraseEndingAt(c, verb - 1)
  const titled = phrase?.kind === 'person' && !phrase.weak && phrase.title !== null && phrase.name === null
  return titled && c.infos[phrase.from]?.definite ? phrase : null
}

/** “وكان العلمي، القيادي في الحزب، هاجم بنكيران”: the first verb behind “was” and its subject, which is the verb's too. */
function hasBeen(c: CueText, i: number, { joined }: VerbForm, topic: NounPhrase | null): boolean {
  if (!topic || joined || topic.to > i || c.infos[topic.from - 1] == null) return false
  const { pastCopulas } = c.lexicon.data
  if (!c.lexicon.stripped(keyAt(c, topic.from - 1)).some((one) => pastCopulas.includes(one))) return false
  for (let k = topic.to; k < i; k++) if (c.infos[k]?.verb?.form === 'finite' || c.quoteOf[k] !== -1) return false
  return true
}

/** “عزت الوفاة إلى”: a verb of ascribing, and behind its object the particle of to whom or what. */
function isAscribed(c: CueText, verb: number, to: number): boolean {
  const { nameStyle } = c.lexicon.data
  return (
    nameStyle === 'articles' && c.lexicon.ascribes(keyAt(c, verb)) && keyAt(c, to) === c.lexicon.ascribingPreposition
  )
}

/** “أنه”, “بأنها”: a particle of reports with its subject's pronoun. */
function holdsPronoun(c: CueText, i: number): boolean {
  const key = keyAt(c, i)
  const joins = is(c, i, 'complementizer') || is(c, i, 'boundComplementizer')
  return joins && c.lexicon.data.possessiveEndings.some((one) => key.length > one.length + 1 && key.endsWith(one))
}

/**
 * “وشكرت المدرب فلان على ثقته”: whom a verb of the other gender speaks of; “واتهم المدير فلان بالكذب”: the one noun
 * behind a verb that is never without its object (Ryding 2005, ch. 3.3).
 */
function isActedOn(c: CueText, phrase: NounPhrase, form: VerbForm): boolean {
  // “ودعت المواطنين إلى …”, “وخاطب السكان المتجمعين”
  if (isObjectGroup(c, phrase.from) || (phrase.kind === 'unnamed' && isDescribedAsObject(c, phrase.from))) return true
  if (!form.addresses || phrase.kind === 'pronoun' || phrase.kind === 'document') return false
  const head = phrase.title ? c.infos[phrase.title[0]] : null
  const gender = head ? (c.lexicon.titleGender(head.bare) ?? c.lexicon.titleGender(head.key)) : null
  if (phrase.kind === 'person' && gender !== null && form.gender !== null && gender !== form.gender && !form.plural)
    return true
  // “ترامب يهدد كندا برسوم”
  if (form.gender === 'm' && !form.plural && isFeminineLand(c, phrase)) return true
  return form.needsObject && !hasObject(c, phrase.to, phrase)
}

/** “السكان المتجمعين”: several with an article, whose adjective has the ending of the object. */
function isDescribedAsObject(c: CueText, i: number): boolean {
  const [, accusative] = c.lexicon.data.groupEndings
  if (accusative === undefined || !c.infos[i]?.definite || !c.infos[i + 1]?.definite) return false
  return keyAt(c, i + 1).endsWith(accusative) && givenAt(c, i + 1) === null && !c.infos[i + 1]?.known
}

/** Lands go with verbs of the feminine, but for a few (Ryding 2005, ch. 6.1.1). */
function isFeminineLand(c: CueText, { kind, from, to }: NounPhrase): boolean {
  const { masculineCountries } = c.lexicon.data
  if (kind !== 'body' || to !== from + 1 || masculineCountries.length === 0 || !is(c, from, 'country')) return false
  return !masculineCountries.includes(keyAt(c, from))
}

function isOnlyObject(c: CueText, i: number): boolean {
  const info = c.infos[i]
  if (!info || info.breaks || info.prepositional || c.quoteOf[i] !== -1) return false
  const phrase = readNounPhrase(c, i, { addressed: true })
  return !hasObject(c, phrase?.to ?? i + 1)
}

/** Whether a noun that no preposition governs stands in the rest of a clause. */
function hasObject(c: CueText, from: number, subject?: NounPhrase): boolean {
  const definite = subject !== undefined && (subject.definite || subject.name !== null)
  let governed = false
  for (let i = from; i < from + farthestSubject; i++) {
    // “اتهم الرئيس، أمس، نظيره”: the object may stand behind a remark.
    if (isComma(keyAt(c, i)) && c.sentenceOf[i + 1] === c.sentenceOf[from]) {
      governed = false
      continue
    }
    const info = c.infos[i]
    // “وانتقد البلوقي “الإجراءات …””, “انتقد الرئيس ما وصفه بـ“…””
    if (c.quoteOf[i] !== -1 || isMark(c, i) || c.lexicon.data.whatWords.includes(keyAt(c, i))) return true
    if (!info || c.lexicon.opensReport(info) || info.verb) return false
    const preposition = c.lexicon.is(info, 'preposition')
    // “انتقد البيت الأبيض زيادة الأجور”: in front of what it is of, or behind a definite subject, it is a noun.
    const of = wordAt(c, i + 1)?.definite === true && !info.definite
    const apart = definite && i === from && !info.definite && !info.adverbial
    const describes = !of && !apart && (info.adverbial || (info.adjectival && !info.known))
    const noun = !preposition && !is(c, i, 'adverb') && !info.prepositional && !describes
    if (noun && !governed) return true
    governed = preposition || (governed && !info.definite && noun) || info.prepositional
  }
  return false
}

/** “وصف القرار بـ“الخاطئ””: one noun between the verb and the particle of what it is called. */
function isDescribed(c: CueText, { kind, to }: NounPhrase): boolean {
  const { describingProclitic } = c.lexicon.data
  if (describingProclitic === '' || kind === 'pronoun') return false
  const key = keyAt(c, to)
  if (key.replaceAll('\u0640', '') === describingProclitic) return true
  // “وصفت وزارة الشؤون بالخارج، تصريحات الوزير بـ”: what it is called ends no remark.
  return key.startsWith(describingProclitic) && c.infos[to]?.prepositional === true && !isComma(keyAt(c, to + 1))
}

/** English puts a subject behind its verb only behind the marks: “…,” said the minister. */
function invertible(c: CueText, i: number): boolean {
  if (c.lexicon.data.nameStyle !== 'capitals') return true
  for (let k = i - 1; k >= i - 3; k--) if (c.quoteOf[k] !== undefined && c.quoteOf[k] !== -1) return true
  return false
}

/** A verb of no list behind the closing mark at a token. */
function verbBehind(c: CueText, close: number): Cue | null {
  const { wordOrder } = c.lexicon.data
  if (wordOrder === 'free') return unlistedVerb(c, close)
  return wordOrder === 'verb-first' ? verbBehindMarks(c, close) : null
}

/** Finds the reporting words of a block outside its quotes, in the sentences from token `first` on. */
export function findCues(c: CueText, first = 0): Cue[] {
  const cues: Cue[] = []
  const topics = new Map<number, NounPhrase | null>()
  const starts = sentenceStarts(c.sentenceOf)
  const openings = c.lexicon.data.wordOrder === 'verb-first' ? reportsInMarks(c) : []
  let next = 0
  const topicOf = (token: number): NounPhrase | null => {
    const sentence = c.sentenceOf[token] ?? 0
    const known = topics.get(sentence)
    if (known !== undefined) return known
    const topic = readTopic(c, starts[sentence] ?? 0)
    topics.set(sentence, topic)
    return topic
  }
  // A verb with which its sentence begins has nothing in front: then the topic, dear to read, need not be.
  const firstWords = new Map<number, number>()
  const topicBefore = (token: number): NounPhrase | null => {
    const sentence = c.sentenceOf[token] ?? 0
    const first = firstWords.get(sentence) ?? skipConnectors(c, starts[sentence] ?? 0)
    firstWords.set(sentence, first)
    const topic = first < token ? topicOf(token) : null
    return topic && topic.from < token ? topic : null
  }
  for (let i = first; i < c.tokens.length; i++) {
    const info = c.infos[i]
    const unlisted = info ? null : verbBehind(c, i)
    if (unlisted) {
      cues.push(unlisted)
      i = unlisted.to - 1
      continue
    }
    if (!info || c.quoteOf[i] !== -1) continue
    const back = info.opensNominal ? citedBack(c, i) : null
    if (back) {
      cues.push(back)
      i = back.to - 1
      continue
    }
    // “قال أردوغان، حسبما نقلت عنه صحيفة …، إن”: whoever relays it says nothing.
    if (
      info.opensNominal &&
      c.lexicon.cites(info.key) === 'verb' &&
      keyAt(c, i + 1).startsWith(c.lexicon.citingPreposition)
    ) {
      if (c.infos[i + 1]?.key !== c.lexicon.citingPreposition) continue
    }
    const nominal = info.opensNominal ? (citationAt(c, i) ?? (isDenied(c, i) ? null : nominalAt(c, i))) : null
    if (nominal) {
      // “أصدرت النيابة العامة بيانا جاء فيه: “…””
      cues.push(
        nominal.kind === 'self' && c.lexicon.data.wordOrder === 'verb-first'
          ? cueOf({ ...nominal, topic: topicOf(i) })
          : nominal,
      )
      i = nominal.to - 1
      continue
    }
    const verb = verbAt(c, i)
    while ((openings[next] ?? i + 1) <= i) next++
    const report = openings[next]
    const start = starts[c.sentenceOf[i] ?? 0] ?? 0
    const open =
      verb || report === undefined
        ? null
        : (verbOfReport(c, i, report, cues.at(-1)) ?? verbBehindSubject(c, i, report, start))
    if (open) cues.push(open)
    if (!verb || verb.form.form === 'future') continue
    const noun = is(c, i - 1, 'nounLead')
    if (noun && (verb.form.form === 'finite' || c.lexicon.is(c.infos[i - 1] ?? info, 'definiteWord'))) continue
    if (info.definite || (info.known && verb.form.form !== 'finite' && verb.form.form !== 'noun')) continue
    // “عن أمله”: no circumstantial accusative stands behind a preposition.
    if (verb.form.form === 'participle' && c.lexicon.data.nameStyle === 'articles' && is(c, i - 1, 'preposition'))
      continue
    if (verb.form.nounLike && !verb.form.joined && c.infos[i - 1]) continue
    // “وقالت حداد عقب الحكم”: a word that is a preposition too is one behind another word.
    const preposition = is(c, i, 'stop') || is(c, i, 'preposition')
    // “حيث عبر الرئيس للوفد عن أمله”: a verb again behind what opens a clause, with its own particle behind it.
    const clause = is(c, i - 1, 'stop') && contentFollows(c, verb.to)
    if (verb.form.ambiguous && preposition && !verb.form.joined && c.infos[i - 1] && !clause) continue
    // “تجري دراسة رد حماس”: a noun that depends on the one before it.
    const head = c.quoteOf[i - 1] === -1 ? c.infos[i - 1] : null
    const construct = head?.known === true && !head.definite && !head.breaks && !head.verb && !verb.form.joined
    if (verb.form.ambiguous && construct && c.lexicon.data.nameStyle === 'articles') continue
    // “مع الإعلامي …، عبر قناة “الحدث””
    if (verb.form.ambiguous && preposition && !verb.form.joined && isThrough(c, verb.to)) continue
    if (verb.form.ambiguous && !reports(c, verb) && !hasSubject(c, i, verb)) continue
    // “الإيقاع بينه وبين الملك”: the preposition again.
    const again = (one: string) => one !== '' && keyAt(c, i - 1).startsWith(one) && isPossessive(c, i - 1)
    if (verb.form.ambiguous && c.lexicon.stripped(keyAt(c, i)).some(again)) continue
    if (verb.form.form === 'finite' && isOfThing(c, i)) continue
    // “ووافق بيتشاي رأي هيل”: the noun, as it is spelt, where no report opens.
    if (c.lexicon.data.nounSpellings.includes(surfaceOf(c, i)) && !opensSoon(c, verb.to)) continue
    if (c.lexicon.isPassive(keyAt(c, i)) && !hasAgent(c, verb)) continue
    if (verb.form.form === 'noun') {
      const cue = verbalNounCue(c, i, verb.to)
      if (cue) cues.push(cue)
      continue
    }
    if (verb.form.form === 'finite') {
      const cue = finiteCue(c, i, verb, topicBefore)
      const dependent = verb.form.purpose && cue.after === null
      cues.push(dependent ? cueOf({ ...cue, kind: 'participle', before: null }) : (sourceOf(c, cue) ?? cue))
    } else {
      const { form, gender, plural, describes, addresses, joined } = verb.form
      const naming = form === 'naming' ? subjectAfter(c, verb.to, verb.form) : null
      const after = naming?.weak ? null : naming
      const before = c.lexicon.data.nameStyle === 'capitals' ? ownSubject(c, i) : null
      cues.push(
        cueOf({
          kind: form,
          gender,
          plural,
          describes,
          addresses,
          joined,
          from: i,
          to: verb.to,
          after,
          before,
          topic: topicOf(i),
        }),
      )
    }
    i = verb.to - 1
  }
  return cues
}

/** “ونفى ما جاء في إحدى الصحف”: what was said there is what he denies. */
function isDenied(c: CueText, i: number): boolean {
  // “בתגובה לדברי שר האוצר, אמר”: what is answered.
  if (c.lexicon.data.answering.includes(keyAt(c, i - 1))) return true
  if (!c.lexicon.data.whatWords.includes(keyAt(c, i - 1))) return false
  if (c.infos[i - 2]?.verb?.form === 'finite') return true
  // “وهو يرد على ما جاء في كلمة فلان”
  const answers = is(c, i - 2, 'preposition') ? c.infos[i - 3]?.verb : undefined
  if (answers?.form === 'finite' && c.lexicon.cites(keyAt(c, i - 3)) !== 'verb') return true
  // “ونفت وزارة العدل ما جاء في …”
  for (let verb = i - 3; verb >= 0 && i - verb <= farthestSubject; verb--) {
    const relays = c.lexicon.cites(keyAt(c, verb)) === 'verb'
    if (c.infos[verb]?.verb?.form === 'finite') return !relays && readNounPhrase(c, verb + 1)?.to === i - 1
  }
  return false
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

/** “ادعاء المنظمة بأن …”: a verbal noun whose speaker and report follow. */
function verbalNounCue(c: CueText, from: number, to: number): Cue | null {
  const after = readNounPhrase(c, to)
  if (!after || after.weak || describesSpeech(c, after)) return null
  // “في تصريح صحفي وزارة الصحة أن”: of what kind it was, and the verb's subject.
  const statement = c.infos[from]
  const kind = after.name === null && !after.definite && c.infos[after.from]?.adjectival
  if (kind && statement && c.lexicon.isStatement(statement)) return null
  // “اعتبر الحريري أن إعلان الشاهد أنه شهد زورا يشكل “محاولة””: the subject of somebody's report reports only marks.
  const opens = c.quoteOf[after.to + 2]
  if (c.lexicon.opensReport(c.infos[from - 1]) && (opens === undefined || opens === -1)) return null
  return c.lexicon.opensReport(c.infos[after.to]) ? cueOf({ from, to, kind: 'nominal', after }) : null
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
  if (!c.infos[to] || c.lexicon.opensReport(c.infos[to])) return reportFollows(c, to)
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
  if (subject !== null && !inside && (reportFollows(c, subject.to) || (!subject.weak && quoteFollows(c, subject.to))))
    return true
  for (let i = to; i < to + farthestColon && c.sentenceOf[i] === c.sentenceOf[to] && c.quoteOf[i] === -1; i++) {
    if (keyAt(c, i) === ':') return true
    // “نص في مادته السابعة على أن …”
    const content = keyAt(c, i) === c.lexicon.contentPreposition
    if (content && (c.lexicon.opensReport(c.infos[i + 1]) || isMark(c, i + 1))) return true
    // “رد في جلسة الأسئلة بأن حكومته …”
    if (c.lexicon.data.repliedWith.includes(keyAt(c, i))) return true
  }
  return false
}

const farthestColon = 12

/** Whether a report opens within a few words, in front of any other verb. */
function opensSoon(c: CueText, from: number): boolean {
  for (let i = from; i < from + farthestReport && c.infos[i] && !c.infos[i]?.verb; i++)
    if (c.lexicon.opensReport(c.infos[i])) return true
  return false
}

/** Whether marks stand in the rest of a sentence. */
function quoteFollows(c: CueText, from: number): boolean {
  for (let i = from; i < from + longestSaid && c.sentenceOf[i] === c.sentenceOf[from]; i++)
    if (c.quoteOf[i] !== -1) return true
  return false
}

function sentenceStarts(sentenceOf: readonly number[]): number[] {
  const starts: number[] = []
  for (let token = 0; token < sentenceOf.length; token++) if (sentenceOf[token] === starts.length) starts.push(token)
  return starts
}
