import type { Cue } from '../cues/cue'
import { is } from '../cues/subjects'
import { readNounPhrase } from '../phrases/phrases'
import type { TokenMention } from '../registry/mentions'
import { isComma, isFeminine, isOwned } from '../words/phrase-text'
import { lastNamed } from './dropped-subjects'
import { agrees } from './referent-context'
import { farthestTopic, type Scene } from './scene'
import { type SpeechEvent, type Subject, weights } from './speech-event'
import { lastWithSpeaker } from './tellers'
import { isTurnedTo, isVerbOfNoKind } from './turned-subjects'

/** The subject of a participle or of a verbal noun is its sentence's. */
export function dependentSubject(scene: Scene, cue: Cue, earlier: readonly SpeechEvent[]): Subject {
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
export function sentenceSubject(scene: Scene, cue: Cue, earlier: readonly SpeechEvent[]): Subject | null {
  const spoke = lastWithSpeaker(scene, earlier, scene.sentence(cue.from), cue.gender, cue.plural)
  // “وقال كاساس في المؤتمر الذي نقلت الصحيفة ما جاء فيه”: whoever relays it says nothing.
  const relays = spoke !== null && scene.facts.lexicon.cites(scene.facts.tokens[spoke.cue.from]?.key ?? '') === 'verb'
  const relayed = relays && cue.kind === 'self' ? earlier.slice(0, earlier.indexOf(spoke)) : null
  const said = relayed && lastWithSpeaker(scene, relayed, scene.sentence(cue.from), cue.gender)
  // “رئيس الحكومة وقبل أن يختتم فلان الجلسة، أبى إلا …، بالقول”: who does something in a clause of time.
  const { topic } = cue
  const aside = spoke !== null && topic !== null && topic.to <= spoke.cue.from && isAside(scene, spoke.cue)
  if (!aside && (said ?? spoke)) return said ?? spoke
  const own = cue.kind === 'gerund' ? subjectOfClause(scene, cue) : null
  if (own) return own
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

/** “الوزارة لم ترد، واكتفى المدير سامي البكري بالإشارة إلى …”: whoever stands between a verb of no kind, with which the clause begins, and the cue. */
function subjectOfClause(scene: Scene, cue: Cue): Subject | null {
  const { facts } = scene
  if (facts.lexicon.data.wordOrder !== 'verb-first') return null
  const start = scene.startOfSentence(cue.from)
  let comma = cue.from - 1
  while (comma > start && !isComma(facts.tokens[comma]?.key ?? '')) comma--
  const verb = facts.infos[comma + 1]
  const joined = facts.lexicon.data.conjunctions.some((one) => verb?.key.startsWith(one))
  if (comma === start || !joined || !isVerbOfNoKind(verb)) return null
  const phrase = readNounPhrase(facts, comma + 2, { addressed: true })
  if (!phrase || phrase.weak || (phrase.kind === 'unnamed' ? cue.from - phrase.to > 1 : phrase.to !== cue.from))
    return null
  if (phrase.kind === 'document' || phrase.kind === 'pronoun') return null
  const entry = scene.referent(phrase, cue.gender)
  return entry && { speaker: entry.key, phrase, rule: 'participle', confidence: weights.participleOfMention }
}

/** “ولم تخف الهيئة استياءها مما سمته “…””: the subject of a verb of no kind with which the sentence opens. */
export function openingSubject(scene: Scene, cue: Cue): Subject | null {
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
