import type { Cue } from '../cues/cue'
import { isSpokenOf, phraseStart } from '../cues/fronted'
import { isOffice, officeBehindDeed, officeThatActs, strangerBefore } from '../cues/offices'
import { is, isMark } from '../cues/subjects'
import { skipConnectors } from '../cues/topics'
import { phraseKeys } from '../facts/facts'
import { readJoined, readNounPhrase } from '../phrases/phrases'
import type { Entry } from '../registry/entries'
import type { TokenMention } from '../registry/mentions'
import { lowerBound } from '../search'
import type { Gender } from '../types'
import { thingClasses, wordClass } from '../words/dictionary'
import type { WordInfo } from '../words/lexicon'
import {
  behindComma,
  hasAccusative,
  isComma,
  isFeminine,
  isOrdinary,
  isOwned,
  isPlural,
  type NounPhrase,
} from '../words/phrase-text'
import type { Issued } from './carry'
import { agrees } from './referents'
import { farthestTopic, longestRemark, type Scene, tokenOf } from './scene'
import { type SpeechEvent, type Subject, weights } from './speech-event'

// Who speaks by a cue: its subject, where the sentence has one, and whoever it goes on with where it has none.

/** A sentence of more reporting words than this is no sentence; looking back farther would cost more than time. */
const mostLookedBack = 40
/** So many words may stand in front of a cue with a pronoun that points to whom the sentence before begins with. */
const longestOpening = 1
/** How many words back a verb may find the subject of its clause. */
const farthestClause = 24

/** “مشددا على أن واشنطن تعتبر …”: the subject stands behind the particle that opens somebody's report. */
export function isInsideReport(scene: Scene, { phrase }: Subject, cue: Cue): boolean {
  return phrase !== null && phrase === cue.before && is(scene.facts, phrase.from - 1, 'complementizer')
}

/** “وأضاف أن هؤلاء يرفضون أن يتعهد الوزير بـ…”: a verb that another verb in somebody's report governs. */
export function isGovernedVerb(scene: Scene, cue: Cue): boolean {
  const { wordOrder } = scene.facts.lexicon.data
  return wordOrder === 'verb-first' && cue.kind === 'finite' && is(scene.facts, cue.from - 1, 'complementizer')
}

/** “وأضاف أن الخطوة تعفيها من الإفصاح، وهو بيان يؤكد أن …”: what a noun of somebody's report is, told by a pronoun. */
function isExplained(scene: Scene, { phrase }: Subject, cue: Cue): boolean {
  if (phrase === null || phrase !== cue.before || phrase.definite) return false
  return scene.facts.lexicon.pronounGender(scene.facts.tokens[phrase.from - 1]?.key ?? '') != null
}

/** “التي وصفها الوزير بأنها”, “ما سماه الوزير”: a verb behind a relative pronoun or what stands for one. */
function isInsideClause(scene: Scene, { from }: Cue): boolean {
  const { infos, lexicon } = scene.facts
  return is(scene.facts, from - 1, 'relative') || lexicon.data.whatWords.includes(infos[from - 1]?.key ?? '')
}

/** A cue with its subject; whoever speaks by it is remembered. */
export function eventOf(scene: Scene, cue: Cue, earlier: readonly SpeechEvent[]): SpeechEvent {
  const subject = subjectOf(scene, cue, earlier)
  if (subject.speaker !== null) {
    const spoken = lastWithSpeaker(scene, earlier, scene.sentence(cue.from), null)
    // Whom somebody cites does not go on speaking behind the sentence.
    const first = cue.kind === 'self' && scene.recent.length === 0
    // “لكن المندوب رفض التقرير، واصفا إياه …”: nobody else speaks in the sentence.
    // “الوزيرة لم تتردد في الرد على ما قاله زميلها، معتبرة أن …”: nor does whoever is in a clause of it.
    const own = subject.phrase !== null && subject.phrase === cue.topic
    const alone = (cue.kind === 'nominal' || cue.kind === 'participle' || cue.kind === 'gerund') && (!spoken || own)
    // “مدربه، رشيد طاوسي، يصفه بأنه “…”، ويضيف”: whoever calls somebody so, where the clause is his.
    const calls = cue.kind === 'naming' && subject.phrase !== null && subject.phrase === (cue.after ?? cue.topic)
    const goesOn = cue.kind === 'finite' || cue.cited || first || alone || (calls && !isInsideClause(scene, cue))
    if (goesOn) scene.issued = issuedBy(scene, subject, cue)
    const within = isInsideReport(scene, subject, cue) || isGovernedVerb(scene, cue) || isExplained(scene, subject, cue)
    const inside = spoken !== null && within
    if (goesOn && inside) scene.rememberSecond(subject.speaker)
    else if (goesOn) scene.remember(subject.speaker)
  }
  // The subject may be another event's.
  const { mention, speaker, phrase, rule, confidence } = subject
  return { mention, speaker, phrase, rule, confidence, cue }
}

/** “وأشار البلاغ”, “وشدد المجلس”: a body that speaks by a document, or is called, of another gender than its own; a verb without a subject goes on so. */
function issuedBy(scene: Scene, { phrase, speaker }: Subject, { gender }: Cue): Issued | null {
  const goesOn = phrase === null && scene.issued?.key === speaker
  if (goesOn || speaker === null) return scene.issued
  const own = scene.entry(speaker)?.gender ?? null
  return (phrase?.kind === 'document' || phrase?.kind === 'body') && gender !== null && own !== null && own !== gender
    ? { key: speaker, gender }
    : null
}

function subjectOf(scene: Scene, cue: Cue, earlier: readonly SpeechEvent[]): Subject {
  switch (cue.kind) {
    case 'finite':
      return finiteSubject(scene, cue, earlier)
    case 'nominal': {
      const entry = cue.after ? scene.referent(cue.after, null) : null
      const mention = entry ? null : scene.mentionAt(cue.to)
      const speaker = entry?.key ?? mention?.speaker ?? scene.bodyInMarks(cue.to)
      return { speaker, phrase: cue.after, rule: 'nominal', confidence: weights.nominal }
    }
    case 'self': {
      // “قاطعه النائب سائلا عن الموازنة، فكان الجواب: “…””
      if (cue.answers) {
        const [asked] = scene.recent
        const speaker = scene.recent.find((key) => key !== asked && scene.entry(key)?.kind === 'person') ?? null
        return { speaker, phrase: null, rule: 'nominal', confidence: weights.selfOfLast }
      }
      // “تسلم الوزير رسالة من السفير جاء فيها”
      const sender =
        cue.gender === null && scene.facts.lexicon.data.wordOrder === 'verb-first' ? scene.sender(cue) : null
      if (sender)
        return { speaker: sender.speaker, mention: sender, phrase: null, rule: 'nominal', confidence: weights.self }
      const own = sentenceSubject(scene, cue, earlier)
      if (own) return { ...own, rule: 'nominal', confidence: weights.self }
      // “ד"ר מאיה גבע מטילה ספק בהסבר. לדבריה …”
      // “الناقد فلان لا يخفي انزعاجه. فالقضية كما يراها “…””
      const opens = cue.from - scene.startOfSentence(cue.from) <= longestOpening
      const subject = scene.subjectJustBefore(cue.from)
      const fitting = subject !== null && scene.fits(subject, cue.gender) ? subject : null
      // “يقاسمها إدريس أوطالب الحذر. فالنهر في رأيه “…””
      const alone = opens && fitting === null && scene.facts.lexicon.data.wordOrder === 'verb-first'
      const only = alone ? scene.onlyOneJustBefore(cue.from) : null
      const just = opens ? (fitting ?? (only !== null && scene.fits(only, cue.gender) ? only : null)) : null
      // “زميله فلان أكثر حذرا. فالعينة، بحسبه، “…””: where nobody who has spoken agrees.
      // “وسارعت هيئة الدواء إلى التنصل. وجاء في بيانها”
      const body = opens ? scene.bodyJustBefore(cue) : null
      const last = just ?? body ?? scene.recent.find((key) => scene.fits(key, cue.gender)) ?? fitting
      const speaker = last ?? (scene.recent.length === 0 ? lastNamed(scene, cue, cue.gender).speaker : null)
      return { speaker, phrase: null, rule: 'nominal', confidence: weights.selfOfLast }
    }
    case 'naming': {
      const entry = cue.after ? scene.referent(cue.after, cue.gender) : null
      if (entry) return { speaker: entry.key, phrase: cue.after, rule: 'verb-subject', confidence: weights.titled }
      // “الأسعار ترتفع وكريم بناني يصفها بـ“…””
      const front = cue.before && !cue.after ? scene.referent(cue.before, cue.gender) : null
      if (front) return { speaker: front.key, phrase: cue.before, rule: 'subject-verb', confidence: weights.titled }
      // “انتخابات يصفها كثيرون بأنها “…””: nobody in particular.
      if (scene.facts.lexicon.data.countNouns.includes(scene.facts.tokens[cue.to]?.key ?? ''))
        return { speaker: null, phrase: null, rule: 'verb-subject', confidence: 0 }
      // “الأمر الذي اعتبره بناني “…””: a surname that the draft knows.
      const mention = cue.after || scene.hasCapitals() ? null : scene.mentionAt(cue.to)
      if (mention && scene.fits(mention.speaker, cue.gender))
        return { speaker: mention.speaker, mention, phrase: null, rule: 'verb-subject', confidence: weights.titled }
      return dependentSubject(scene, cue, earlier)
    }
    case 'participle':
    case 'gerund':
      return dependentSubject(scene, cue, earlier)
  }
}

/** The subject of a participle or of a verbal noun is its sentence's. */
function dependentSubject(scene: Scene, cue: Cue, earlier: readonly SpeechEvent[]): Subject {
  const beside = cue.before ? scene.referent(cue.before, cue.gender) : null
  if (beside)
    return { speaker: beside.key, phrase: cue.before, rule: 'subject-verb', confidence: weights.participleOfMention }
  const antecedent = antecedentOf(scene, cue)
  if (antecedent) {
    const { speaker } = antecedent
    return { speaker, mention: antecedent, phrase: null, rule: 'participle', confidence: weights.relative }
  }
  const host = ofOccasion(scene, cue)
  if (host) return { speaker: host, phrase: null, rule: 'participle', confidence: weights.participleOfMention }
  const pronoun = openingPronoun(scene, cue)
  const own = pronoun ?? sentenceSubject(scene, cue, earlier)
  if (own?.rule === 'participle') return own
  if (own) return { ...own, rule: 'participle', confidence: Math.max(0.5, own.confidence - 0.03) }
  const other = lastWithSpeaker(scene, earlier, scene.sentence(cue.from), null, cue.plural)
  // “وسأل الصحفيون المتحدثة عن ذلك، لتجيب قائلة”: men do not go on with a woman's participle, where a woman has spoken.
  const unlike = other !== null && !cue.plural && !scene.fits(other.speaker, cue.gender)
  const fitting = unlike ? scene.recent.find((key) => scene.fits(key, cue.gender)) : undefined
  if (other && fitting === undefined) return { ...other, rule: 'participle', confidence: weights.droppedEarlier }
  // “يتناول المقال سلوك الرئيس الأميركي ترامب. فقد أطلق التهديدات قائلا”: where nobody has spoken yet, whoever was named last.
  const named = scene.recent.length === 0 && cue.kind === 'participle' ? scene.namedBefore(cue.from, cue.gender) : null
  const last = fitting ?? scene.recent[0] ?? named
  const speaker = last && scene.fits(last, cue.gender) && !(cue.plural && scene.isThings(last)) ? last : null
  return { speaker, phrase: null, rule: 'participle', confidence: weights.participleOfLast }
}

/** “She spoke about a neighbour, saying: “…””: he or she with whom the sentence begins. */
function openingPronoun(scene: Scene, cue: Cue): Subject | null {
  const start = scene.startOfSentence(cue.from)
  if (!scene.hasCapitals() || start === cue.from) return null
  const phrase = readNounPhrase(scene.facts, start)
  if (phrase?.kind !== 'pronoun' || phrase.gender === null || phrase.to > cue.from) return null
  const entry = scene.referent(phrase, phrase.gender)
  const speaker = entry?.key ?? lastNamed(scene, cue, phrase.gender).speaker
  return speaker === null ? null : { speaker, phrase, rule: 'participle', confidence: weights.participleOfMention }
}

/** How many words behind the verb of an occasion say whose it was. */
const farthestOccasion = 6

/** “جاء ذلك خلال استقباله الوزير، مؤكدا أن”: whoever spoke last, whose occasion it was; the minister has a title, and no pronoun. */
function ofOccasion(scene: Scene, cue: Cue): string | null {
  const { facts, recent } = scene
  const start = scene.startOfSentence(cue.from)
  const [verb, what] = [facts.tokens[start], facts.infos[start + 1]]
  if (!what || !facts.lexicon.data.occasionVerbs.includes(verb?.key ?? '')) return null
  // “جاءت زوجته”: somebody, and no statement.
  const somebody = facts.lexicon.is(what, 'title') || facts.lexicon.is(what, 'unnamed')
  if (!facts.lexicon.is(what, 'demonstrative') && (somebody || !isOwned(facts, start + 1))) return null
  for (let i = start + 1; i < Math.min(cue.from, start + farthestOccasion); i++) {
    const led = i === start + 1 || is(facts, i - 1, 'preposition')
    if (led && isOwned(facts, i) && !facts.infos[i]?.given)
      return recent.find((key) => scene.fits(key, cue.gender)) ?? null
  }
  return null
}

/** How far in front of a participle its clause may begin. */
const longestClause = 6

/** “رفض العرموطي الذي علا صوته قائلا”: to whom the relative pronoun of a participle's clause points. */
function antecedentOf(scene: Scene, { kind, from, gender }: Cue): TokenMention | null {
  const { tokens, lexicon } = scene.facts
  if (kind !== 'participle' || lexicon.data.wordOrder !== 'verb-first') return null
  for (let i = from - 1; i >= Math.max(0, from - longestClause) && !isComma(tokens[i]?.key ?? ''); i--) {
    if (!is(scene.facts, i, 'relative')) continue
    const mention = scene.mentionBefore(i)
    return mention?.behind === i && scene.fits(mention.speaker, gender) ? mention : null
  }
  return null
}

/** Who speaks in a cue's sentence already, or of whom it speaks. */
function sentenceSubject(scene: Scene, cue: Cue, earlier: readonly SpeechEvent[]): Subject | null {
  const spoke = lastWithSpeaker(scene, earlier, scene.sentence(cue.from), cue.gender, cue.plural)
  // “وقال كاساس في المؤتمر الذي نقلت الصحيفة ما جاء فيه”: whoever relays it says nothing.
  const relays = spoke !== null && scene.facts.lexicon.cites(scene.facts.tokens[spoke.cue.from]?.key ?? '') === 'verb'
  const relayed = relays && cue.kind === 'self' ? earlier.slice(0, earlier.indexOf(spoke)) : null
  const said = relayed && lastWithSpeaker(scene, relayed, scene.sentence(cue.from), cue.gender)
  // “رئيس الحكومة وقبل أن يختتم فلان الجلسة، أبى إلا …، بالقول”: who does something in a clause of time.
  const { topic } = cue
  const aside = spoke !== null && topic !== null && topic.to <= spoke.cue.from && isAside(scene, spoke.cue)
  if (!aside && (said ?? spoke)) return said ?? spoke
  const entry = topic && topic.kind !== 'document' ? scene.referent(topic, cue.gender) : null
  if (entry && agrees(entry, cue.gender) && !(cue.plural && scene.isThings(entry.key))) {
    return { speaker: entry.key, phrase: topic, rule: 'participle', confidence: weights.participleOfMention }
  }
  const opening = openingSubject(scene, cue)
  if (opening) return opening
  const named = scene.firstOf(scene.sentence(cue.from), cue.from, cue.gender)
  if (!named || isTurnedTo(scene, named, cue) || (cue.plural && scene.isThings(named.speaker))) return null
  return { speaker: named.speaker, phrase: null, rule: 'participle', confidence: weights.participleOfMention }
}

/** Whether a word of which nothing is known may be a verb of no kind. */
function isVerbOfNoKind(word: WordInfo | null | undefined): boolean {
  return word != null && !word.known && !word.definite && !word.breaks && !word.prepositional
}

/** “ولم تخف الهيئة استياءها مما سمته “…””: the subject of a verb of no kind with which the sentence opens. */
function openingSubject(scene: Scene, cue: Cue): Subject | null {
  const { facts } = scene
  if (facts.lexicon.data.wordOrder !== 'verb-first') return null
  const start = scene.startOfSentence(cue.from)
  for (let i = start + 1; i < Math.min(cue.from, start + farthestTopic); i++) {
    const verb = facts.infos[i - 1]
    if (!isVerbOfNoKind(verb) || verb?.adverbial) continue
    // “التقى المبعوث الأممي السفير السعودي”: the second title is whom the verb is about.
    const phrase = readNounPhrase(facts, i, { addressed: true })
    if (!phrase || phrase.weak || phrase.to > cue.from) continue
    if (phrase.kind !== 'person' && phrase.kind !== 'body') continue
    const entry = scene.referent(phrase, cue.gender)
    if (!entry || !agrees(entry, cue.gender)) return null
    // “استقبل الهيئة”: a body of the other gender is the object.
    if (phrase.kind === 'body' && isFeminine(facts, i) !== (cue.gender === 'f')) return null
    return { speaker: entry.key, phrase, rule: 'participle', confidence: weights.participleOfMention }
  }
  return null
}

/** “قبل أن يختتم”: a verb behind a particle that a preposition governs. */
function isAside(scene: Scene, { from }: Cue): boolean {
  return is(scene.facts, from - 2, 'preposition') && is(scene.facts, from - 1, 'complementizer')
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
  return plain && infos[to] != null && !lexicon.opensReport(infos[to]) && !isMark(facts, to)
}

function finiteSubject(scene: Scene, cue: Cue, earlier: readonly SpeechEvent[]): Subject {
  if (describesObject(scene, cue)) return { speaker: null, phrase: null, rule: 'verb-continued', confidence: 0 }
  const { after, before, topic } = cue
  // “واشنطن تحذر الكويت من …”: what stands behind is whom the verb speaks to.
  const ahead = before !== null && !before.weak && before.to === cue.from
  // “بلعربي يعتبر القرار “خيانة””: a surname that the draft knows, in front of the verb and what it judges.
  const { sentenceOf } = scene.facts
  const judges = after !== null && (cue.addresses || isMark(scene.facts, after.to))
  const opens = before?.weak && before.to === cue.from && sentenceOf[before.from - 1] !== sentenceOf[before.from]
  const judge = judges && opens ? scene.mentionAt(before.from) : null
  if (judge && judge.token === before?.from && scene.fits(judge.speaker, cue.gender))
    return { speaker: judge.speaker, mention: judge, phrase: null, rule: 'subject-verb', confidence: weights.named }
  // “أن الولايات المتحدة تعتبر حماس …”: behind the particle stands the subject (Ryding 2005, ch. 19).
  // “בריאיון לגלי צה"ל אמר השר”: to whom, in front of the verb and its subject.
  const { infos } = scene.facts
  const aside =
    ahead && before.kind === 'body' && (infos[before.from]?.joinable || infos[before.from - 1]?.prepositional) === true
  const inverted = aside && after !== null && !after.weak && after.from === cue.to && after.kind !== 'pronoun'
  const inFront = ahead && (cue.addresses || is(scene.facts, before.from - 1, 'complementizer'))
  const order =
    (scene.facts.lexicon.data.wordOrder === 'verb-first' && !inFront) || inverted
      ? ([
          [after, 'verb-subject'],
          [before, 'subject-verb'],
        ] as const)
      : ([
          [before, 'subject-verb'],
          [after, 'verb-subject'],
        ] as const)
  // In English a subject stands behind its verb only behind marks or a comma, or where the verb begins the sentence (Quirk et al. 1985, 14.29).
  const inverts = scene.startOfSentence(cue.from) === cue.from || isComma(scene.facts.tokens[cue.from - 1]?.key ?? '')
  const inFrontOnly = scene.hasCapitals() && !inverts && !nearMarks(scene, cue.from)
  const judged = after !== null && isJudged(scene, after, cue)
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
    // “ودعا الهيئة العليا إلى …”: a verb in front of its subject agrees with it, so this is whom he called on.
    const calls = cue.addresses && rule === 'verb-subject' && phrase.kind === 'body'
    const object = calls && entry?.kind === 'body' && !agrees(entry, cue.gender)
    if (object || (calls && cue.joined && isCalledOn(scene, phrase, entry, cue))) return droppedSubject(scene, cue)
    if (entry) {
      const confidence = phrase.name ? weights.named : weights.titled
      return { speaker: entry.key, phrase, rule, confidence }
    }
    // “it”, where no body was named, is nobody.
    const thing = phrase.kind === 'pronoun' && phrase.gender === null && scene.hasCapitals()
    if (phrase.kind === 'pronoun' && !thing) return { ...lastNamed(scene, cue, phrase.gender), phrase, rule }
    // Somebody is named whom the draft cannot tell: better nobody than a guess.
    if (rule === 'verb-subject' || thing) return { speaker: null, phrase, rule, confidence: 0 }
  }
  // “أكد فلان أن الوضع يقتضي أن يركز النموذج الجديد على …، “من أجل …””: what is wanted of a thing, whose the report is.
  const wanted = after?.weak && after.name === null && isGovernedVerb(scene, cue)
  const reporter = wanted ? lastWithSpeaker(scene, earlier, scene.sentence(cue.from), null) : null
  if (reporter) return { ...reporter, rule: 'verb-continued', confidence: weights.continued }
  const mention = cue.object || inFrontOnly || judged ? null : scene.mentionAt(cue.to)
  // “قال لقطان”: to whom it was said.
  const whole = mention !== null && mention.start === scene.facts.tokens[mention.token]?.start
  if (whole && scene.fits(mention.speaker, cue.gender)) {
    return { speaker: mention.speaker, phrase: null, rule: 'verb-subject', confidence: weights.named, mention }
  }
  const near = scene.mentionBefore(cue.from)
  const last = scene.facts.lexicon.data.wordOrder === 'verb-last'
  const written = near !== null && cue.inside && scene.entry(near.speaker)?.kind === 'document'
  const adjacent =
    near &&
    !written &&
    !last &&
    !cue.joined &&
    near.behind === cue.from &&
    scene.fits(near.speaker, cue.gender) &&
    !isGoverned(scene, near.token, cue) &&
    !isOnlySpokenOf(scene, near, cue)
  if (adjacent) {
    return { speaker: near.speaker, mention: near, phrase: null, rule: 'subject-verb', confidence: weights.titled }
  }
  for (const [phrase, rule] of order) {
    // “تتذكر الطبيبة تلك الساعات فتقول”: a noun in front of a joined verb, with which the sentence does not begin.
    if (rule === 'subject-verb' && cue.joined && topic?.from !== phrase?.from) continue
    const entry = phrase?.weak ? scene.referent(phrase, cue.gender) : null
    if (entry && phrase && !(scene.isSeveral(entry.key) && !cue.plural && entry.key === scene.recent[0]))
      return { speaker: entry.key, phrase, rule, confidence: weights.weak }
  }
  if (cue.relative) {
    const subject = earlier.at(-1)
    const to = subject?.phrase?.to ?? -1
    // “وأوضح المصدر، الذي اشترط حجب اسمه، أن …”
    const apposed = to === cue.from - 2 && isComma(scene.facts.tokens[to]?.key ?? '')
    if (subject?.speaker && (to === cue.from - 1 || apposed)) return { ...subject, rule: 'subject-verb' }
    // “منتقديه الذين قالوا إنه “انتهى””: several, and no one of them is named.
    if (cue.plural && near && !scene.isGroup(near.speaker))
      return { speaker: null, phrase: null, rule: 'subject-verb', confidence: 0 }
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
  const sender = cue.inside ? scene.sender(cue) : null
  if (sender && scene.fits(sender.speaker, cue.gender)) {
    const { speaker } = sender
    return { speaker, phrase: null, rule: 'subject-verb', confidence: weights.relative, mention: sender }
  }
  const clause = cue.joined ? clauseSubject(scene, cue, earlier) : null
  if (clause) return clause
  const asked = askedBefore(scene, cue, earlier) ?? repliedTo(scene, cue) ?? metBefore(scene, cue)
  if (asked) return asked
  const spoken = lastWithSpeaker(scene, earlier, scene.sentence(cue.from), cue.gender)
  // “نظمه المعهد الفرنسي، ذكرت الكاتبة أن القراء لا يفهمون”: one body takes no plural.
  const alone = cue.plural && topic?.kind === 'body' && scene.facts.lexicon.data.wordOrder === 'verb-first'
  // “…‘، تاہم مقامی لوگ اس دعوے کو ’مذاق‘ قرار دیتے ہیں”: the clause has a topic of its own.
  const behind = topic !== null && last && spoken !== null && topic.from >= spoken.cue.to
  const head = topic && (!spoken || behind) && !alone ? scene.referent(topic, cue.gender) : null
  if (head && topic && agrees(head, cue.gender)) {
    return { speaker: head.key, phrase: topic, rule: 'subject-verb', confidence: weights.topic }
  }
  const any = spoken ?? lastWithSpeaker(scene, earlier, scene.sentence(cue.from), null)
  // “رد فلان على تصريحات فلانة التي اتهمت …، حيث قال”: not whose gender is another, where the sentence names somebody.
  // “وحين ذكرته المذيعة بأنه وقع على القرض، قال”: nor whose gender is another, where somebody has spoken whose is not.
  const teller = scene.entry(any?.speaker)
  const apart = teller?.gender != null && cue.gender !== null && teller.gender !== cue.gender && !cue.plural
  const fits = (key: string | undefined) => key !== undefined && scene.fits(key, cue.gender)
  // “وأضافت الصحيفة أن …، عندما قال النائب”: nor a body, where the sentence names somebody whose verb it is.
  const { clauseLeads } = scene.facts.lexicon.data
  const led = clauseLeads.includes(scene.facts.tokens[cue.from - 1]?.key ?? '')
  const told = led && fits(scene.mentionBefore(cue.from)?.speaker)
  const unlike = apart && (teller.kind === 'person' ? scene.recent.some(fits) : told)
  const other = any?.cue.relative === true && any.speaker !== null && !scene.fits(any.speaker, cue.gender)
  const inside = unlike ? null : other && scene.firstOf(scene.sentence(cue.from), cue.from, cue.gender) ? null : any
  if (inside && !cue.joined) {
    const confidence = spoken ? weights.dropped : weights.droppedEarlier
    return { speaker: inside.speaker, phrase: null, rule: 'verb-continued', confidence }
  }
  // “وتطرق أمين السر إلى ارتباط الأكاديمية بالملك فلان، كما عبر عن”: whoever the sentence begins with, by no name.
  const opening = cue.joined || spoken ? null : openingSubject(scene, cue)
  if (opening?.phrase?.from === scene.startOfSentence(cue.from) + 1)
    return { ...opening, rule: 'subject-verb', confidence: weights.topic }
  // “وعندما سئلت كادار … قالت”: named in the same sentence, as no speaker yet.
  const first = cue.joined || spoken ? null : scene.firstOf(scene.sentence(cue.from), cue.from, cue.gender)
  const named = first && isOnlySpokenOf(scene, first, cue) ? null : first
  if (named && scene.entry(named.speaker)?.kind === 'person') {
    const { speaker } = named
    return { speaker, phrase: null, rule: 'subject-verb', confidence: weights.namedBefore, mention: named }
  }
  return droppedSubject(scene, cue)
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

/** “وتوجه إلى فلان بالقول”: somebody behind a preposition, where another has spoken. */
function isTurnedTo(scene: Scene, { token, speaker }: TokenMention, { gender }: Cue): boolean {
  const { infos, lexicon } = scene.facts
  const [last] = scene.recent
  if (lexicon.data.aboutLeads.length === 0 || last === undefined || last === speaker || !scene.fits(last, gender))
    return false
  const from = phraseStart(scene.facts, token)
  const before = infos[from - 1]
  const noun = infos[from - 2]
  const said = noun != null && (lexicon.isStatement(noun) || lexicon.is(noun, 'document'))
  return before != null && lexicon.is(before, 'preposition') && !said
}

/** “وبخصوص اتهامات الوزير فلان، أوضح”: somebody spoken of, where another has spoken already. */
function isOnlySpokenOf(scene: Scene, { token, speaker }: TokenMention, { from, gender, plural }: Cue): boolean {
  const [last] = scene.recent
  if (last === undefined || last === speaker || plural || !scene.fits(last, gender) || scene.isSeveral(last))
    return false
  const start = scene.remarkStart(from)
  return from - start < longestRemark && isSpokenOf(scene.facts, start, token, from)
}

/** “ووافق بيتشاي رأي هيل وقال”: whoever the draft names right behind the verb of no kind with which a clause opens at `start`. */
function openingActor(scene: Scene, cue: Cue, start: number): Subject | null {
  const verb = scene.facts.infos[start]
  const being = verb != null && scene.facts.lexicon.data.beingVerbs.includes(verb.key)
  if (start >= cue.from || !(isVerbOfNoKind(verb) || being)) return null
  const mention = scene.mentions[lowerBound(scene.mentions, tokenOf, start + 1)]
  if (mention?.token !== start + 1 || mention.behind > cue.from || !scene.fits(mention.speaker, cue.gender)) return null
  if (scene.entry(mention.speaker)?.kind !== 'person') return null
  return { speaker: mention.speaker, mention, phrase: null, rule: 'subject-verb', confidence: weights.topic }
}

/** “وخارج القاعة، بدا مزور أقل توترا، وقال”: the token behind the first comma of a sentence that begins with a preposition, else `until`. */
function behindRemark({ facts }: Scene, start: number, until: number): number {
  const { infos, lexicon } = facts
  const lead = infos[start]
  const place =
    lead != null && (lexicon.is(lead, 'preposition') || lexicon.isInside(lead, 'preposition') || lead.conjoined)
  if (!place) return until
  const behind = behindComma(facts, start + 1, Math.min(until, start + farthestClause))
  return behind > 0 ? behind : until
}

/** “حاول النائب مقاطعته، إلا أن الوزير عاجله وقال”: whoever stands right behind a word that turns to somebody, in front of what they did. */
function turnedSubject(scene: Scene, cue: Cue, since: number): Subject | null {
  const { infos, quoteOf, lexicon } = scene.facts
  const least = Math.max(since, scene.startOfSentence(cue.from), cue.from - farthestClause)
  for (let i = cue.from - 1; i > least; i--) {
    if (quoteOf[i] !== -1 || lexicon.opensReport(infos[i])) return null
    const turns = lexicon.data.turningLeads.some((keys) =>
      keys.every((key, k) => infos[i - keys.length + k]?.key === key),
    )
    // “… إلا أن الوزير عاجله وقال”: by title, or by title and name.
    const phrase = turns ? readNounPhrase(scene.facts, i, { addressed: true }) : null
    const titled = phrase?.kind === 'person' && phrase.title && phrase.definite && !phrase.weak && phrase.to < cue.from
    const entry = titled ? scene.referent(phrase, cue.gender) : null
    if (phrase && entry && agrees(entry, cue.gender))
      return { speaker: entry.key, phrase, rule: 'subject-verb', confidence: weights.topic }
    const mention = turns ? scene.mentionAt(i) : null
    if (!mention || mention.behind >= cue.from || !scene.fits(mention.speaker, cue.gender)) continue
    return { speaker: mention.speaker, mention, phrase: null, rule: 'subject-verb', confidence: weights.topic }
  }
  return null
}

/** How many tokens in front of a joined verb the clause may begin whose subject it has. */
const farthestActor = 36

/** “نعاه كثيرون، وقد نشر الفنان فلان رسالة حيث كتب …، وعلق”: who acts, by title and name, in the latest clause that a comma and “has” open. */
function latestActor(scene: Scene, cue: Cue, start: number): Subject | null {
  const { infos, tokens, quoteOf, lexicon } = scene.facts
  for (let i = cue.from - 1; i > Math.max(start, cue.from - farthestActor); i--) {
    if (quoteOf[i] !== -1 || !isComma(tokens[i]?.key ?? '') || infos[i + 1]?.breaks !== true) continue
    if (!lexicon.data.perfectLeads.includes(tokens[i + 1]?.key ?? '') || !isVerbOfNoKind(infos[i + 2])) continue
    const phrase = readNounPhrase(scene.facts, i + 3, { addressed: true })
    if (phrase?.kind !== 'person' || !phrase.title || !phrase.name || phrase.weak || phrase.to > cue.from) return null
    const entry = scene.referent(phrase, cue.gender)
    if (!entry || !agrees(entry, cue.gender)) return null
    return { speaker: entry.key, phrase, rule: 'subject-verb', confidence: weights.topic }
  }
  return null
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

/** A verb without a subject goes on with whoever spoke last and agrees with it. */
function droppedSubject(scene: Scene, cue: Cue): Subject {
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
function namedJustBefore(scene: Scene, cue: Cue, gender: Gender = cue.gender): TokenMention | null {
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
function nearMarks({ facts }: Scene, at: number): boolean {
  return [2, 3].some((back) => (facts.quoteOf[at - back] ?? -1) !== -1)
}

/** Where nobody has spoken yet, whoever was named last in the block. */
function lastNamed(scene: Scene, cue: Cue, gender: Gender): Subject {
  const speaker = scene.namedBefore(cue.from, gender) ?? scene.bodyJustBefore(cue)
  return toldBefore(speaker, weights.droppedToMention)
}

function lastWithSpeaker(
  scene: Scene,
  events: readonly SpeechEvent[],
  sentence: number,
  gender: Gender,
  plural = false,
): SpeechEvent | null {
  const first = Math.max(0, events.length - mostLookedBack)
  for (let i = events.length - 1; i >= first; i--) {
    const event = events[i]
    if (!event || scene.sentence(event.cue.from) < sentence) return null
    // “نقلت مصادر أن الطلبة …، مؤكدين”: several things take no plural of men.
    if (plural && event.speaker !== null && scene.isThings(event.speaker)) continue
    if (event.speaker === null || !scene.fits(event.speaker, gender)) continue
    const teller = isInsideReport(scene, event, event.cue) ? tellerOf(scene, events, i) : null
    return teller?.speaker != null && scene.fits(teller.speaker, gender) ? teller : event
  }
  return null
}

/** “قال الوزير إن الحزب يعبر عن …، مشيرا”: the person in whose report, told by a verb, the words of event `i` stand. */
export function tellerOf(scene: Scene, events: readonly SpeechEvent[], i: number): SpeechEvent | null {
  const inner = events[i]
  const outer = events[i - 1]
  if (!inner || !outer || scene.sentence(outer.cue.from) !== scene.sentence(inner.cue.from)) return null
  if (outer.speaker === null || outer.cue.kind !== 'finite') return null
  return scene.entry(outer.speaker)?.kind === 'person' ? outer : null
}
