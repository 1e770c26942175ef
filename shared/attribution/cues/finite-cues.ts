import { readNounPhrase } from '../phrases/phrases'
import { thingClasses, wordClass } from '../words/dictionary'
import { markedName } from '../words/marked-text'
import { alter, type NounPhrase, phraseOf } from '../words/noun-phrase'
import {
  givenAt,
  isComma,
  isJoined,
  isObjectGroup,
  isOrdinary,
  isOwned,
  isPastCopula,
  isSeveral,
  isStrange,
  isTopicMarker,
  keyAt,
  wordAt,
} from '../words/phrase-text'
import type { VerbForm } from '../words/word-info'
import type { CueText } from './cue'
import { type Cue, cueOf } from './cue'
import type { FoundVerb } from './doubtful-verbs'
import {
  bodyBefore,
  bodyOfLastSentence,
  bodyOpening,
  markedSubject,
  phraseEndingAt,
  subjectBefore,
} from './subject-before'
import { subjectAfter, subjectOfPerfect } from './subject-behind'
import { farthestSubject, is, isBackReference, isBehindMarks, isMark, opensSpeech } from './subjects'

// A verb of speech with its subject, and what stands where a subject would and is none.

/** A verb beside its subject shows the subject's gender, better than a list of names does. */
function withGender(phrase: NounPhrase | null, { gender, plural }: VerbForm): NounPhrase | null {
  const tells = phrase?.kind === 'person' && gender !== null && !plural
  return tells ? alter(phrase, { gender }) : phrase
}

/** “وسمعه صحفيون وهو يقول”: one speaks the while, and not the several with whom the sentence begins. */
function isWhileOfOne(c: CueText, verb: number, { kind, gender, from }: NounPhrase): boolean {
  if (!c.lexicon.data.whiles.includes(keyAt(c, verb - 1))) return false
  return kind === 'unnamed' && (gender === null || isSeveral(c, from))
}

export function finiteCue(
  c: CueText,
  i: number,
  { form, to }: FoundVerb,
  topicBefore: (token: number) => NounPhrase | null,
): Cue {
  const { wordOrder } = c.lexicon.data
  const relative = is(c, i - 1, 'relative')
  const impersonal =
    c.lexicon.data.impersonalPlural && form.plural
      ? (bodyBefore(c, i) ?? bodyOpening(c, i) ?? bodyOfLastSentence(c, i))
      : null
  const bound = form.joined && !form.resumes
  const last = wordOrder === 'verb-last'
  const marked = last ? (markedSubject(c, i) ?? namedBefore(c, i)) : null
  const first = relative ? null : topicBefore(i)
  const topic = first && isWhileOfOne(c, i, first) ? null : first
  // “وكان الرئيس قد وصف نظيره …”: the subject stands in front.
  const particle = c.lexicon.data.perfectParticles.includes(keyAt(c, i - 1))
  const between = particle ? subjectOfPerfect(c, i - 1) : null
  // “وكان موكوينا قد مازح أحد اللاعبين”
  const strange = particle && isStrange(c, i - 2) && !isJoined(c, i - 2)
  const perfect = particle && (strange || between !== null || (topic !== null && topic.to <= i - 1))
  const endsSubject = perfect || (form.plural && wordOrder === 'verb-first') || hasBeen(c, i, form, topic)
  // Behind a plural verb too stands its object: the subject is in its ending.
  // “ساني ميو التي سألت شيرين”: the object.
  // “أنه أبلغ نظيره”: the particle holds the subject.
  const held = wordOrder === 'verb-first' && holdsPronoun(c, i - 1)
  // “الذي أدانه ماكرون”: the verb has its object, so that the subject follows.
  const acts = relative && form.addresses
  const complete = acts && wordOrder === 'verb-first' && isOwned(c, i)
  // “أما عامل الإشارة بوشعيب، فلخص الأمر”: whom the marker sets in front.
  const resumed = form.resumes && topic !== null && !topic.weak && isTopicMarker(c, topic.from - 1) && topic.to < i
  const nobody = last || endsSubject || resumed || held || !invertible(c, i) || (acts && !complete)
  const read = nobody ? null : subjectAfter(c, to, complete ? { ...form, addresses: false } : form)
  const behind = withGender(read, form)
  const acted = behind !== null && wordOrder === 'verb-first' && isActedOn(c, i, behind, form)
  // “واتهم بناني بالكذب”: of one word nothing shows that it is somebody, but that it is the object.
  const alone = wordOrder === 'verb-first' && form.needsObject && !nobody && behind === null && isOnlyObject(c, to)
  // “وعزت الوفاة إلى “أزمة قلبية””: what is ascribed, in front of to what.
  const ascribed = behind?.weak === true && behind.definite && isAscribed(c, i, behind.to)
  // “الوزير أبلغ البرلمان أن …”
  const told = behind !== null && form.addresses && c.lexicon.opensReport(c.infos[behind.to])
  const front = relative || bound || last ? null : speakerBefore(c, i, to)
  const judged = behind !== null && !bound && (told || isMark(c, behind.to)) && isSaidInFront(c, i, topic, front)
  const closed = behind !== null && form.closes && isOccasion(c, behind.from)
  // “الوزير نفى التقرير”, “كريم بناني نفى هذه الأرقام”
  const denied = behind?.kind === 'document' && front !== null && !front.weak && front.kind !== 'document'
  const sent = behind !== null && form.addresses && isSent(c, behind)
  const object =
    acted ||
    sent ||
    alone ||
    ascribed ||
    judged ||
    closed ||
    denied ||
    (behind !== null && bound && topic !== null && isShown(c, behind, topic, form)) ||
    (behind !== null && form.describes && isDescribed(c, behind))
  const issuer = isBackReference(c, to) && behind === null && wordOrder === 'verb-first' ? issuerOf(c, i) : null
  const opening = bound && wordOrder === 'free' && behind === null ? clauseOpening(c, i, form) : null
  // “قال ذلك الوزير فلان أمام الحضور”: of what stands in the paragraph before.
  const that = behind?.again && c.lexicon.data.thatWords.includes(keyAt(c, to)) ? readNounPhrase(c, to + 1) : null
  if (that && !that.weak && that.name)
    return cueOf({
      from: i,
      to: to + 1,
      kind: 'finite',
      gender: form.gender,
      after: withGender(that, form),
      back: true,
    })
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
      issuer ??
      opening ??
      (last ? marked : relative ? relativeHead(c, i) : withGender(front, form)),
    topic,
  })
}

/** “خرجت الفنانة فلانة، وأوضحت الحقيقة التي …”: a noun of the dictionary behind a second verb, where the first has its subject and no report opens. */
function isShown(c: CueText, behind: NounPhrase, topic: NounPhrase, { gender, plural }: VerbForm): boolean {
  const { kind, weak, definite, name, to, from } = behind
  if (c.lexicon.data.wordOrder !== 'verb-first' || plural || kind !== 'person' || !weak || !definite || !name)
    return false
  if (to !== from + 1 || topic.weak || topic.gender !== gender || topic.to > from) return false
  const opens = opensSpeech(c, to) || keyAt(c, to) === ':' || isComma(keyAt(c, to))
  return c.lexicon.mayBe(keyAt(c, from), thingClasses) && !c.lexicon.isSurname(keyAt(c, from)) && !opens
}

/** “وجهت رسالة إلى الشعب”: a document without an article, in front of whom it goes to. */
function isSent(c: CueText, { kind, definite, owner, to }: NounPhrase): boolean {
  const { callingPreposition } = c.lexicon.data
  return kind === 'document' && !definite && owner === null && keyAt(c, to) === callingPreposition
}

/** “… کردار ادا کرنے والے اداکار شفاعت علی کہتے ہیں”: somebody by name, right in front of the verb. */
function namedBefore(c: CueText, verb: number): NounPhrase | null {
  const phrase = c.lexicon.data.subjectMarkers.length > 0 ? phraseEndingAt(c, verb) : null
  return phrase?.kind === 'person' && phrase.name && !phrase.weak && phrase.to === verb ? phrase : null
}

/** “أصدر المكتب السياسي بيانا أكد فيه أن”: whoever issued what the verb's particle points back to, between a verb of no list and that. */
function issuerOf(c: CueText, i: number): NounPhrase | null {
  const key = keyAt(c, i - 1)
  const { accusativeEnding } = c.lexicon.data
  const accusative = accusativeEnding !== '' && key.endsWith(accusativeEnding)
  const noun = key !== '' && c.infos[i - 1] !== null
  const issued = noun && accusative ? c.lexicon.word(key.slice(0, -accusativeEnding.length)) : c.infos[i - 1]
  if (!issued || issued.definite) return null
  const said = c.lexicon.is(issued, 'document') || c.lexicon.isStatement(issued)
  // “تاركا على مقعده ورقة كتب عليها: “…””
  const ordinary = isOrdinary(c.lexicon, issued, wordClass.noun) && c.infos[i - 2]?.given == null
  const thing = !said && ordinary && !issued.breaks
  const phrase = said ? (phraseEndingAt(c, i - 1) ?? actorBefore(c, i - 1)) : thing ? actorBefore(c, i - 1) : null
  const verb = phrase ? c.infos[phrase.from - 1] : null
  if (!phrase || phrase.weak || phrase.kind === 'document' || !verb || verb.known || verb.breaks) return null
  return phrase
}

/** How far in front of what was issued the verb of whoever issued it may stand. */
const farthestActor = 12

/** “انسحب مندوب تشاد من القاعة، تاركا ورقة كتب عليها: “…””: the nearest subject of a verb of no list in the sentence. */
function actorBefore(c: CueText, to: number): NounPhrase | null {
  for (let i = to - 1; i > to - farthestActor && c.sentenceOf[i] === c.sentenceOf[to]; i--) {
    const verb = c.infos[i]
    if (!verb || verb.known || verb.breaks || !c.lexicon.mayBe(verb.key, wordClass.past)) continue
    const phrase = readNounPhrase(c, i + 1)
    // “تلقى الوزير اتصالا من نظيره أكد فيه أن”: whoever sent it is somebody else.
    for (let k = phrase?.to ?? to; k < to; k++) if (keyAt(c, k) === c.lexicon.senderPreposition) return null
    if (phrase && !phrase.weak && phrase.to <= to && (phrase.kind === 'person' || phrase.kind === 'body')) return phrase
  }
  return null
}

/** How far in front of a joined verb its clause may begin. */
const longestClause = 16

/** “…, הגננת מחקה את התמונה וטענה”: behind a comma whoever the clause of a joined verb begins with, in front of a verb of no kind. */
function clauseOpening(c: CueText, i: number, { gender }: VerbForm): NounPhrase | null {
  if (c.lexicon.data.nameStyle !== 'articles') return null
  let start = i
  while (start > 0 && i - start < longestClause && c.sentenceOf[start - 1] === c.sentenceOf[i]) {
    if (isComma(keyAt(c, start - 1)) || c.quoteOf[start - 1] !== -1) break
    start--
  }
  const phrase = isComma(keyAt(c, start - 1)) && start < i - 1 ? readNounPhrase(c, start) : null
  const verb = phrase && c.infos[phrase.to]
  if (!phrase || phrase.weak || phrase.kind === 'document' || !verb || phrase.to >= i) return null
  const agrees = phrase.gender === null || gender === null || phrase.gender === gender
  return agrees && !verb.known && !verb.breaks && !verb.definite && !verb.prepositional ? phrase : null
}

/** “وهو ما تؤكده مديرة المعهد …: “…””: behind a relative a verb that holds its object, with whoever speaks right behind it. */
export function verbOfWhat(c: CueText, i: number): Cue | null {
  const { whatWords, wordOrder } = c.lexicon.data
  const owner = c.infos[i]?.ownerEnding
  if (wordOrder !== 'verb-first' || owner == null || !whatWords.includes(keyAt(c, i - 1))) return null
  // “ردا على ما قاله النائب، شدد”, “ونفى الوزير ما قاله النائب، مؤكدا”: what is answered, or denied.
  const ahead = c.infos[i - 2]
  if (ahead && (!c.lexicon.is(ahead, 'stop') || c.lexicon.is(ahead, 'preposition'))) return null
  const form = c.lexicon.word(keyAt(c, i).slice(0, -owner.length)).verb
  if (form?.form !== 'finite' || form.joined || form.describes) return null
  const after = readNounPhrase(c, i + 1, { behindVerb: true })
  if (!after || after.weak || (after.kind !== 'person' && after.kind !== 'body')) return null
  return cueOf({ from: i, to: i + 1, kind: 'finite', gender: form.gender, after: withGender(after, form) })
}

/** “السفير الجزائري الذي زعم بأن”: a title right in front of the relative pronoun of its verb. */
function relativeHead(c: CueText, verb: number): NounPhrase | null {
  if (c.lexicon.data.wordOrder !== 'verb-first') return null
  const at = isComma(keyAt(c, verb - 2)) ? verb - 2 : verb - 1
  const marked = nameInMarksBefore(c, at)
  if (marked) return marked
  const phrase = phraseEndingAt(c, at)
  const somebody = phrase?.kind === 'person' || phrase?.kind === 'unnamed'
  const titled = somebody && !phrase.weak && phrase.title !== null && phrase.name === null
  return titled && c.infos[phrase.from]?.definite ? phrase : null
}

/** “لرجل الأعمال “ديفيد ساكس”، الذي كتب”: somebody’s whole name, in marks that close right in front of a token. */
function nameInMarksBefore(c: CueText, at: number): NounPhrase | null {
  const pair = c.quoteOf[at - 2]
  if (pair === undefined || pair === -1 || c.quoteOf[at - 1] !== -1) return null
  let open = at - 2
  while (c.quoteOf[open] === pair) open--
  const name = markedName(c, open)
  return name && name[1] === at - 1 && name[1] - name[0] > 1
    ? phraseOf({ from: open, to: at, kind: 'person', name })
    : null
}

/** “وكان العلمي، القيادي في الحزب، هاجم بنكيران”: the first verb behind “was” and its subject, which is the verb's too. */
function hasBeen(c: CueText, i: number, { joined }: VerbForm, topic: NounPhrase | null): boolean {
  if (!topic || joined || topic.to > i || c.infos[topic.from - 1] == null) return false
  if (!isPastCopula(c, topic.from - 1)) return false
  for (let k = topic.to; k < i; k++) if (c.infos[k]?.verb?.form === 'finite' || c.quoteOf[k] !== -1) return false
  return true
}

/** Whoever stands right in front of a verb; in “رسالة صوتية يتيمة قال فيها” that is what it is said in. */
function speakerBefore(c: CueText, verb: number, to: number): NounPhrase | null {
  const phrase = subjectBefore(c, verb)
  const head = phrase && isBackReference(c, to) ? c.infos[phrase.from] : null
  const said = head != null && !head.definite && (c.lexicon.is(head, 'document') || c.lexicon.isStatement(head))
  // “بباقة وبطاقة كتب فيها”: nor a thing of no list.
  const thing = head != null && phrase?.weak === true && head.given === null && phrase.to - phrase.from === 1
  return (said || thing) && c.lexicon.data.wordOrder === 'verb-first' ? null : phrase
}

/** “ختم اللقاء بجملة قصيرة”: what people met for. */
function isOccasion(c: CueText, i: number): boolean {
  const noun = c.infos[i]
  return noun?.definite === true && c.lexicon.data.occasions.includes(noun.bare)
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
function isActedOn(c: CueText, verb: number, phrase: NounPhrase, form: VerbForm): boolean {
  // “ودعت المواطنين إلى …”, “وخاطب السكان المتجمعين”
  if (isObjectGroup(c, phrase.from) || (phrase.kind === 'unnamed' && isDescribedAsObject(c, phrase.from))) return true
  if (!form.addresses || phrase.kind === 'pronoun' || phrase.kind === 'document') return false
  const head = phrase.title ? c.infos[phrase.title[0]] : null
  const gender = head ? (c.lexicon.titleGender(head.bare) ?? c.lexicon.titleGender(head.key)) : null
  // “ووصفت رئيس الوزراء تيريزا ماي الهجوم”: a woman with the title in the masculine.
  const given = phrase.name ? (givenAt(c, phrase.name[0])?.gender ?? null) : null
  const other = gender !== null && form.gender !== null && gender !== form.gender && given !== form.gender
  if (phrase.kind === 'person' && other && !form.plural) return true
  // “ترامب يهدد كندا برسوم”
  if (form.gender === 'm' && !form.plural && isFeminineLand(c, phrase)) return true
  // “كان ينتقد الرئيس الروسي لشنه “…””: for what of his own.
  const reason = c.infos[phrase.to]
  const theirs =
    reason?.joinable === true &&
    reason.ownerEnding !== null &&
    c.lexicon.data.genitiveProclitics.some((one) => reason.key.startsWith(one))
  if (form.needsObject && theirs && phrase.kind === 'person') return true
  // “واستنكر الخبير سمير بلعربي أن”
  const clause = form.takesClause && (keyAt(c, phrase.to) === ':' || c.lexicon.opensReport(c.infos[phrase.to]))
  // ““…”، ينصح سمير بلعربي”: the marks in front are what he says.
  const said = isComma(keyAt(c, verb - 1)) && isBehindMarks(c, verb)
  return form.needsObject && !clause && !said && !hasObject(c, phrase.to, phrase)
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

/** The comma that closes a remark of few words; the index in front of it where none does. */
function endOfShortRemark(c: CueText, from: number): number {
  for (let i = from; i < from + longestRemark; i++) if (isComma(keyAt(c, i))) return i
  return from - 1
}

const longestRemark = 6

/** Whether a noun that no preposition governs stands in the rest of a clause. */
function hasObject(c: CueText, from: number, subject?: NounPhrase): boolean {
  const definite = subject !== undefined && (subject.definite || subject.name !== null)
  let governed = false
  for (let i = from; i < from + farthestSubject; i++) {
    // “اتهم الرئيس، أمس، نظيره”: the object may stand behind a remark.
    if (isComma(keyAt(c, i)) && c.sentenceOf[i + 1] === c.sentenceOf[from]) {
      governed = false
      // “واتهمت الوزارة، في رد مقتضب، النقابة”: a remark that begins with a preposition ends with a comma.
      if (i === from && is(c, i + 1, 'preposition')) i = endOfShortRemark(c, i + 1)
      continue
    }
    const info = c.infos[i]
    // “وانتقد البلوقي “الإجراءات …””, “انتقد الرئيس ما وصفه بـ“…””
    // “وشكر الوزير على “دعمه”” has no object.
    const lead = c.infos[i - 1]
    if (isMark(c, i) && governed && lead && c.lexicon.is(lead, 'preposition')) return false
    if (c.quoteOf[i] !== -1 || isMark(c, i) || c.lexicon.data.whatWords.includes(keyAt(c, i))) return true
    // “اتهم الرئيس من أسماهم بـ“الخونة””: “whom”, in front of a verb.
    if (info?.key === c.lexicon.data.originPreposition && c.infos[i + 1]?.verb?.form === 'naming') return true
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

/** “الوزير يعتبر القرار “خيانة””: the sentence begins with whoever judges, so that the noun in front of the marks is what they judge. */
function isSaidInFront(c: CueText, verb: number, topic: NounPhrase | null, front: NounPhrase | null): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first') return false
  const judge = topic?.to === verb ? topic : front
  return (
    judge?.to === verb &&
    !judge.weak &&
    judge.kind !== 'document' &&
    c.sentenceOf[judge.from - 1] !== c.sentenceOf[judge.from]
  )
}

/** “وصف القرار بـ“الخاطئ””: one noun between the verb and the particle of what it is called. */
function isDescribed(c: CueText, { kind, to }: NounPhrase): boolean {
  const { describingProclitic } = c.lexicon.data
  if (describingProclitic === '' || kind === 'pronoun') return false
  const key = keyAt(c, to)
  if (key.replaceAll('\u0640', '') === describingProclitic) return true
  // “وصف مسؤول بالوزارة القرار بـ“…””: where they are, in front of what they describe.
  if (c.infos[to + 1]?.definite && keyAt(c, to + 2).startsWith(describingProclitic)) return false
  // “وصفت وزارة الشؤون بالخارج، تصريحات الوزير بـ”: what it is called ends no remark.
  return key.startsWith(describingProclitic) && c.infos[to]?.prepositional === true && !isComma(keyAt(c, to + 1))
}

/** English puts a subject behind its verb only behind the marks: “…,” said the minister. */
function invertible(c: CueText, i: number): boolean {
  if (c.lexicon.data.nameStyle !== 'capitals') return true
  for (let k = i - 1; k >= i - 3; k--) if (c.quoteOf[k] !== undefined && c.quoteOf[k] !== -1) return true
  // “He was, said his friend Mark Lane, “the kindest …””: between commas, in front of the marks.
  if (!isComma(keyAt(c, i - 1))) return false
  const phrase = readNounPhrase(c, i + 1)
  return phrase !== null && !phrase.weak && isComma(keyAt(c, phrase.to)) && isMark(c, phrase.to + 1)
}
