import { cueBefore, type PairPlace } from '../cues/pair-place'
import { wordClass } from '../words/dictionary'
import type { Lexicon } from '../words/lexicon'
import { isPast, withoutOwner } from '../words/phrase-text'
import type { QuotePair } from '../words/quotes'
import type { WordInfo } from '../words/word-info'

// What marks are in the reporter's clause: its subject, its object, what a verb says of somebody.

/** A word of nothing known, where none stands. */
export const missing = { groups: 0 } as WordInfo

/** “أن يكون الملعب الجديد “آمنا قبل أن يكون جميلا””: a verb of being between, and marks that hold its predicate. */
export function isPredicateOfReport(facts: PairPlace, at: number, first: number): boolean {
  const { infos, lexicon } = facts
  for (let i = at; i > at - mostAdjectives && infos[i]; i--)
    if (lexicon.data.beingVerbs.includes(infos[i]?.key ?? ''))
      return lexicon.opensReport(infos[i - 1]) && isAccusative(facts, first)
  return false
}

/** “ما جرى في المؤتمر “انقلاب أبيض””: what happened is the subject, and the marks, which end the sentence, its predicate. */
export function isPredicateOfWhat({ tokens, infos, lexicon, quoteOf }: PairPlace, at: number, last: number): boolean {
  if (
    lexicon.data.whatWords.length === 0 ||
    tokens[last + 2]?.word ||
    !(lexicon.is(infos[at - 1] ?? missing, 'preposition') || isResumed(lexicon, infos[at - 1], infos[at]))
  )
    return false
  for (let i = at - 2; i >= 0 && at - i < longestSubject; i--) {
    if (!infos[i] || quoteOf[i] !== -1) return false
    if (!lexicon.data.whatWords.includes(infos[i]?.key ?? '')) continue
    const before = infos[i - 1]
    return before === null || (before !== undefined && lexicon.is(before, 'complementizer'))
  }
  return false
}

/** “ما بثته القناة “نسخة للعائلة””: a verb with the pronoun of what it is about, and its subject, which has an article. */
function isResumed({ data, mayBe }: Lexicon, verb: WordInfo | null | undefined, subject: WordInfo | null | undefined) {
  if (!verb || !subject?.definite || subject.prepositional) return false
  const pronoun = data.ownerGenders.find(({ word, gender }) => gender === 'm' && verb.key.endsWith(word))?.word
  const verbs = wordClass.past | wordClass.present
  return pronoun !== undefined && mayBe(verb.key.slice(0, -pronoun.length), verbs)
}

/** “رفض التعليق مكتفيا بعبارة “أتمنى له الخير””: in what words somebody speaks of whom the sentence says that they do. */
export function isInWords({ infos, lexicon, cues, sentenceOf }: PairPlace, at: number): boolean {
  const noun = infos[at]
  const { describingProclitic, expressionNouns } = lexicon.data
  if (!noun || describingProclitic === '' || !noun.key.startsWith(describingProclitic)) return false
  const cue = cueBefore(cues, at + 1)
  const speaks = cue !== undefined && cue.kind !== 'naming' && sentenceOf[cue.from] === sentenceOf[at]
  return speaks && expressionNouns.includes(noun.key.slice(describingProclitic.length))
}

/** “ما يسميه “مسرحية””: a verb that names things elsewhere, behind “what”. */
export function isWhatSomebodyCalls({ infos, lexicon, cues }: PairPlace, at: number): boolean {
  const cue = at < 1 ? undefined : cueBefore(cues, at + 1)
  // “ما سماه المتحدث باسمها “النزاع الحدودي””
  const called = cue?.kind === 'naming' && (cue.to === at + 1 || cue.after?.to === at + 1)
  return called && lexicon.data.whatWords.includes(infos[cue.from - 1]?.key ?? '')
}

/** “يرى أن الانتقال إلى الحقل “هو الامتحان””: a pronoun opens what is said of something, and no name. */
export function isPredicateClause({ infos, lexicon, cues, sentenceOf }: PairPlace, first: number): boolean {
  const opens = infos[first]
  const cue = cueBefore(cues, first)
  return (
    opens != null &&
    lexicon.pronounGender(opens.key) !== undefined &&
    cue !== undefined &&
    sentenceOf[cue.from] === sentenceOf[first]
  )
}

/** “the ministry said the film “failed to …””: no name begins with a small letter where names have capitals. */
export function isGoneOn({ text, infos, lexicon, cues }: PairPlace, { start }: QuotePair, at: number): boolean {
  if (lexicon.data.nameStyle !== 'capitals' || at < 0 || !/^\p{Ll}/u.test(text.slice(start, start + 2))) return false
  const article = infos[at - 1]
  const cue = cueBefore(cues, at)
  return (
    article != null &&
    lexicon.is(article, 'definiteWord') &&
    (cue?.kind === 'finite' || cue?.kind === 'participle') &&
    cue.to === at - 1
  )
}

/** “what he called “…””: a verb that names things elsewhere, with whoever called it so in front. */
export function isCalledBy({ cues }: PairPlace, at: number): boolean {
  const cue = at < 0 ? undefined : cueBefore(cues, at + 1)
  return cue?.to === at + 1 && cue.describes && cue.before !== null && !cue.before.weak && cue.before.kind !== 'body'
}

/** “في تصريح لـ“القدس العربي””, “قال المتحدث لـ“الحرة” إن”: to whom it was said, behind a joined particle. */
export function isAddressed({ infos, lexicon, quoteOf, sentenceOf, cues }: PairPlace, at: number): boolean {
  const { addresseeProclitics } = lexicon.data
  if (at < 0 || quoteOf[at - 1] !== -1) return false
  const before = infos[at - 1]
  // “في حديث إلى “صوت كل لبنان””
  const preposition = infos[at]
  // “الحديث عن “أزمة عابرة””: of what is spoken.
  const to = preposition && lexicon.is(preposition, 'preposition') && preposition.key !== lexicon.citingPreposition
  if (to && before && lexicon.isStatement(before)) return true
  const joined = addresseeProclitics.includes(infos[at]?.key.replaceAll('\u0640', '') ?? '')
  // “في تصريح خص به “هوية بريس””, “في تصريح أدلى به لـ“بديل””
  const given = joined ? at - 1 : at
  const pointsBack = lexicon.data.objectPronouns.includes(infos[given]?.key ?? '')
  const stated = pointsBack && quoteOf[given - 2] === -1 ? infos[given - 2] : null
  if (stated && (lexicon.is(stated, 'document') || lexicon.isStatement(stated))) return true
  if (!joined) return false
  if (before && (lexicon.is(before, 'document') || lexicon.isStatement(before))) return true
  const cue = cueBefore(cues, at)
  if (cue?.kind !== 'finite' || cue.describes || cue.addresses || sentenceOf[cue.from] !== sentenceOf[at]) return false
  return at === Math.max(cue.to, cue.after?.to ?? 0)
}

/**
 * “في تغريدة رصدتها “عرب ترند” أن”, “في تسجيل بثته “الحدث””: behind what was issued, a verb of no list that holds it, and the marks are
 * that verb's subject.
 */
export function isRelayedBy({ infos, lexicon, quoteOf }: PairPlace, at: number, first: number): boolean {
  const verb = infos[at]
  const rest = verb ? withoutOwner(verb) : null
  // “في بيان تلقته “أوج””, “في لقاء خاص، تابعته “أوج””
  if (verb && rest !== null && lexicon.receives(verb.key) && !infos[first]?.verb) return true
  if (!verb || rest === null || verb.verb || verb.breaks || lexicon.opensReport(verb)) return false
  if (lexicon.data.wordOrder !== 'verb-first' || infos[first]?.verb) return false
  if (!isPast(lexicon, rest) || lexicon.word(rest).verb?.describes) return false
  for (let i = at - 1; i >= at - farthestIssued && infos[i] && quoteOf[i] === -1; i--) {
    const info = infos[i]
    if (info && (lexicon.is(info, 'document') || lexicon.isStatement(info))) return true
  }
  return false
}

/** How many words in front of such a verb what was issued may stand. */
const farthestIssued = 5

/** “كتب عبر “تويتر”: “…””, “قالت لـ«سيدتي»: «…»”: behind these marks a colon leads to the speech. */
export function leadsToMarks({ infos, tokens, quoteOf }: PairPlace, at: number, last: number): boolean {
  const opens = quoteOf[last + 4]
  return at >= 0 && infos[at] !== null && tokens[last + 2]?.key === ':' && opens !== undefined && opens !== -1
}

/** A newspaper or a channel has a name of so many words. */
export const longestOutlet = 3

/** So many words in marks behind a definite noun are no name where somebody speaks in the sentence. */
const shortestReport = 6
/** Behind a body or a place, which is rarely called by a name of several words in marks. */
const shortestOfBody = 4

/** “وتابعت المنظمة “سنتابع هذه …””: the noun before the marks has an article, and somebody speaks in front of it. */
export function isReported({ infos, sentenceOf, lexicon, cues }: PairPlace, at: number, words: number): boolean {
  const noun = infos[at]
  if (lexicon.data.nameStyle !== 'articles' || !noun?.definite) return false
  const body = lexicon.is(noun, 'body') || lexicon.is(noun, 'outlet')
  if (words < (body ? shortestOfBody : shortestReport)) return false
  // “وحملت الشبكة “القيادة المسؤولية الكاملة عن …””: the subject of a verb of no list.
  const verb = infos[at - 1]
  const bare = verb?.joinable || verb?.conjoined ? verb.key.slice(1) : (verb?.key ?? '')
  if (verb && !verb.breaks && !verb.known && sentenceOf[at - 2] !== sentenceOf[at] && isPast(lexicon, bare)) return true
  const cue = cueBefore(cues, at)
  return cue !== undefined && cue.kind !== 'naming' && !cue.describes && sentenceOf[cue.from] === sentenceOf[at]
}

const mostAdjectives = 6
/** How many words whoever is accused or asked may be called by. */
const longestObject = 6

/** Whether words hold no particle, and none behind one. */
function onlyNouns(infos: PairPlace['infos'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const info = infos[i]
    if (!info || info.breaks || info.prepositional || info.verb) return false
  }
  return true
}

/** “ونددت الهيئة العامة للغذاء والدواء بـ“…””: a particle right behind the whole subject of a reporting verb is the verb's. */
export function isParticleOfVerb({ infos, lexicon, cues, sentenceOf }: PairPlace, at: number): boolean {
  if (at < 0 || !lexicon.isMarkProclitic(infos[at]?.key ?? '')) return false
  const cue = cueBefore(cues, at)
  // “متهما الحركة بـ“شراء الذمم””: behind whom a verb is said to.
  const told = cue?.addresses && !cue.describes && sentenceOf[cue.from] === sentenceOf[at]
  if (told && cue.kind !== 'nominal' && at > cue.to && at - cue.to <= longestObject && onlyNouns(infos, cue.to, at))
    return true
  const subject = cue?.kind === 'finite' && !cue.describes ? cue.after : null
  return subject?.kind === 'body' && subject.to === at && subject.to - subject.from > 2
}

/** “وطالبت بـ“لجنة تحقيق محايدة””: the particle stands right behind a reporting word or its subject. */
export function isDemanded({ infos, lexicon, cues }: PairPlace, at: number): boolean {
  if (at < 0 || !lexicon.isMarkProclitic(infos[at]?.key ?? '')) return false
  const cue = cueBefore(cues, at)
  if (cue === undefined || cue.describes || cue.kind === 'nominal' || cue.kind === 'naming') return false
  return at === (cue.after?.to ?? cue.to)
}

/** “أن الرواية “ليست مرآة””: the noun is the subject of a reported clause, and the marks hold what is said of it. */
export function isSubjectOfReport({ infos, lexicon, quoteOf }: PairPlace, at: number, last?: number): boolean {
  // “أن برنامج “ما خفي أعظم” كشف”: the verb of the clause comes behind the marks.
  const verb = last === undefined ? null : infos[last + 2]?.verb
  if (verb?.form === 'finite' && !verb.joined) return false
  const hasArticles = lexicon.data.nameStyle === 'articles'
  // “أن التعاون الاقتصادي التونسي الإيطالي “مميز””: adjectives lead on to the noun that they belong to.
  for (
    let i = at, steps = 0;
    i >= 0 && (steps < 3 || infos[i + 1]?.adjectival) && steps < mostAdjectives;
    i--, steps++
  ) {
    const info = infos[i]
    if (!info || quoteOf[i] !== -1) break
    // “أن حزبه “يقوم بمساندة نقدية””: what is his is as definite as what has an article.
    const owned = infos[i + 1]?.ownerEnding != null
    // “أن أكاديمية المملكة المغربية “من أعمدة …””
    const construct = infos[i + 2]?.definite === true && steps > 1
    const definite = infos[i + 1]?.definite === true || owned || construct
    if (lexicon.is(info, 'complementizer')) return definite || steps === 2 || !hasArticles
  }
  // “לדברי כהן, הקבוצה “…””: behind the comma of a cue.
  const before = infos[at - 1]
  return (
    (before === null && infos[at]?.definite === true) ||
    (!hasArticles && before?.key !== undefined && lexicon.endsNominal(before.key))
  )
}

const longestSubject = 10

/**
 * “إن الفوز على الأرجنتين “تاريخي””: behind the particle nothing but a subject and what belongs to it, so that the marks,
 * which end the clause, hold its predicate (Ryding 2005, ch. 4, equational sentences).
 */
export function isPredicateOfClause({ tokens, infos, lexicon, quoteOf }: PairPlace, at: number, last: number): boolean {
  const inside = infos[last]
  if (lexicon.data.nameStyle !== 'articles' || !inside || inside.definite || tokens[last + 2]?.word) return false
  for (let i = at; i >= 0 && at - i < longestSubject; i--) {
    const info = infos[i]
    if (!info || quoteOf[i] !== -1 || info.verb?.form === 'finite') return false
    if (lexicon.is(info, 'complementizer')) return i < at
    const before = infos[i - 1]
    const leads = before != null && (lexicon.is(before, 'complementizer') || lexicon.is(before, 'preposition'))
    if (!info.definite && !info.prepositional && !lexicon.is(info, 'preposition') && !leads) return false
  }
  return false
}

/** No word stands in the quote's sentence but its own. */
export function stands({ infos, quoteOf, sentenceOf }: PairPlace, first: number, last: number): boolean {
  const outside = (i: number, inside: number) => infos[i] && quoteOf[i] === -1 && sentenceOf[i] === sentenceOf[inside]
  return (
    !outside(first - 2, first) &&
    !outside(first - 1, first) &&
    !outside(last + 2, last + 1) &&
    !outside(last + 3, last + 1)
  )
}

/** “مستنكرا “صمتا لا يليق””: the first word is the object of the verb in front of the marks. */
export function isAccusative({ infos, lexicon }: PairPlace, first: number): boolean {
  const ending = lexicon.data.accusativeEnding
  const info = infos[first]
  return ending !== '' && info != null && !info.breaks && info.key.endsWith(ending)
}

/** “تبرأت من “هذه المهزلة””, “رفضت المغادرة “ولو تحت الركام””: no name begins with a demonstrative or with “even if”. */
export function opensAsWords({ infos, lexicon }: PairPlace, first: number): boolean {
  const opens = infos[first]
  if (!opens || lexicon.data.wordOrder !== 'verb-first') return false
  return lexicon.is(opens, 'demonstrative') || lexicon.data.concessions.includes(opens.key)
}

/** “إن الترخيص …”, “لقد كان …”: a word that begins a sentence of its own, as it is spelt. */
export function opensClause({ tokens, text, lexicon }: PairPlace, first: number, words: number): boolean {
  const token = words >= leastClause ? tokens[first] : undefined
  return token !== undefined && lexicon.data.sentenceOpeners.includes(text.slice(token.start, token.end))
}

/** A name of fewer words may begin so. */
const leastClause = 5
