import type { Cue } from '../cues/cue'
import { is } from '../cues/subjects'
import type { Issued } from './carry'
import { dependentSubject, sentenceSubject } from './dependent-subjects'
import { lastNamed } from './dropped-subjects'
import { finiteSubject, isGovernedVerb } from './finite-subjects'
import type { Scene } from './scene'
import { type SpeechEvent, type Subject, weights } from './speech-event'
import { isInsideReport, lastWithSpeaker } from './tellers'

/** So many words may stand in front of a cue with a pronoun that points to whom the sentence before begins with. */
const longestOpening = 1

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
