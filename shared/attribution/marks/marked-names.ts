import type { BlockFacts } from '../cues/block-facts'
import type { Cue } from '../cues/cue'
import { cueBefore, folded, type PairPlace, wordBefore, wordsBetween } from '../cues/pair-place'
import { thingClasses, wordClass } from '../words/dictionary'
import { type Lexicon, shortestStrange, type WordInfo } from '../words/lexicon'
import { nameWords, personInMarks } from '../words/marked-text'
import { isComma, isDash, isOrdinary } from '../words/phrase-text'
import type { QuotePair } from '../words/quotes'
import {
  isAccusative,
  isAddressed,
  isCalledBy,
  isDemanded,
  isGoneOn,
  isInWords,
  isParticleOfVerb,
  isPredicateClause,
  isPredicateOfClause,
  isPredicateOfReport,
  isPredicateOfWhat,
  isRelayedBy,
  isReported,
  isSubjectOfReport,
  isWhatSomebodyCalls,
  leadsToMarks,
  longestOutlet,
  missing,
  opensAsWords,
  opensClause,
} from './marked-clauses'

// Whether marks plainly hold a name.

/** Words in marks are a name's when so few at most, whatever the text says around them. */
export const longestName = 8
/** So many words in marks may be what a body is called without its noun. */
export const longestBodyName = 4
/** Behind a noun that names things: titles of talks and slogans are longer. */
const longestTitle = 24

export const anyLatin = /\p{Script=Latin}/u
const anyOther = /(?!\p{Script=Latin})\p{L}/u

/** “…” (Google): a name with its spelling in another script behind it. */
function isGlossed(facts: PairPlace, last: number): boolean {
  const open = facts.tokens[last + 2]
  const inside = facts.tokens[last + 3]
  return open?.key === '(' && inside !== undefined && anyLatin.test(facts.text.slice(inside.start, inside.end))
}

/** So many words has the title of a work at most behind whose author somebody is. */
const longestOf = 8

/** A trade without an article behind a comma: what it is of stands in the marks. */
function isOfWork({ infos, lexicon, tokens }: PairPlace, at: number): boolean {
  const info = infos[at]
  if (!info || info.definite || lexicon.data.nameStyle !== 'articles' || !lexicon.is(info, 'title')) return false
  return isComma(tokens[at - 1]?.key ?? '')
}

/** A noun that names things stands before the marks, with an article or a particle or without. */
export function followsNamingNoun({ infos, lexicon, quoteOf }: PairPlace, at: number): boolean {
  const named = (info: WordInfo | null | undefined) =>
    info !== null &&
    info !== undefined &&
    (lexicon.is(info, 'namingNoun') || lexicon.isInside(info, 'namingNoun')) &&
    !lexicon.is(info, 'document') &&
    !lexicon.is(info, 'adverb')
  // “في حديثه لوكالة الأنباء بـ“…””: to whom it was said.
  const isNaming = (info: WordInfo | null | undefined) =>
    named(info) && !(info != null && lexicon.isInside(info, 'outlet') && !lexicon.is(info, 'namingNoun'))
  if (at < 0) return false
  if (infos[at]?.ownerEnding != null && isWithheld(infos, at, lexicon.data.withholdingLeads)) return false
  if (named(infos[at])) return true
  // “معنى كلمة “شاكرية””: what is a speech elsewhere, behind a noun that it depends on.
  const term = infos[at]
  const governs = infos[at - 1]
  const means = governs && quoteOf[at - 1] === -1 && lexicon.data.meaningNouns.includes(governs.key)
  if (means && term && lexicon.is(term, 'namingNoun') && !term.definite) return true
  // “المعروف بـ“…””: a particle of its own between.
  const particle = lexicon.isMarkProclitic(infos[at]?.key ?? '')
  // “المعروفة إعلاميا بـ“…””: an adverb by its ending.
  const { accusativeEnding } = lexicon.data
  const adverb = accusativeEnding !== '' && infos[at - 1]?.key.endsWith(accusativeEnding) === true
  const known = infos[at - 1]?.known === true && !adverb
  // “خلال النصف الأول من ولايتها بـ“…””: whose it is has a name of its own.
  const owned = infos[at - 1]?.ownerEnding != null
  // “في هذه القضية، لـ“…””: a comma ends what it names.
  const before = (!owned && named(infos[at - 1])) || (infos[at - 1] !== null && isNaming(infos[at - 2]))
  // “دخلت على الخط متعهدة بـ“…””
  // “رئيس الجمعية يندد بـ“…””
  const form = infos[at - 1]?.verb?.form
  const acts = form === 'participle' || form === 'finite'
  if (particle && quoteOf[at - 1] === -1 && !known && !acts && before) return true
  if (lexicon.isNamingPhrase(infos[at - 1]?.key ?? '', infos[at]?.key ?? '')) return true
  // “شركة التقنية “…””: an adjective between.
  const adjective = infos[at]?.breaks !== true && (infos[at]?.definite || infos[at]?.adjectival)
  if (adjective !== true || quoteOf[at - 1] !== -1) return false
  // “وغادرت القاعة مستنكرة “مهزلة””: it agrees in definiteness (Ryding 2005, ch. 10).
  const circumstance =
    infos[at]?.definite === false && (infos[at - 1]?.definite === true || infos[at - 1]?.ownerEnding != null)
  if (circumstance && infos[at]?.verb?.form === 'participle') return false
  // “الفيلم الوثائقي الطويل «…»”: two of them.
  const two = infos[at]?.definite && infos[at - 1]?.definite && infos[at - 1]?.adjectival && quoteOf[at - 2] === -1
  if (two && infos[at - 2]?.definite && named(infos[at - 2])) return true
  // “وكالة الأنباء الإسبانية “…””: of a noun, and an adjective.
  const construct = infos[at]?.adjectival && infos[at - 1]?.definite && !infos[at - 2]?.definite
  return named(infos[at - 1]) || (construct === true && named(infos[at - 2]))
}

/** How many words in front of a name the word that withholds it may stand. */
const farthestWithholding = 3

/** “طالبا عدم الكشف عن اسمه “…””: what is withheld names nothing. */
function isWithheld(infos: PairPlace['infos'], at: number, leads: readonly string[]): boolean {
  for (let i = at - 1; i >= at - farthestWithholding; i--) if (leads.includes(infos[i]?.key ?? '')) return true
  return false
}

/** “ليالي الحلم” الجزء السادس: which part of it, behind the marks. */
function isInParts({ infos, lexicon }: PairPlace, last: number): boolean {
  const [part, which] = [infos[last + 2], infos[last + 3]]
  return part?.definite === true && lexicon.data.partNouns.includes(part.bare) && which?.definite === true
}

/** “نجوم إف إم”, “بي بي سي”: at the end two letters by their names, one of which is no particle. */
function endsInLetters({ infos, lexicon }: PairPlace, first: number, last: number): boolean {
  const letters = [infos[last - 1], infos[last]]
  if (last === first || !letters.every((one) => one && lexicon.data.stationLetters.includes(one.key))) return false
  return letters.some((one) => one?.breaks === false)
}

/** Whether what stands around a pair of marks shows that it holds a name, whoever speaks in the sentence. */
function isName(facts: PairPlace, pair: QuotePair, first: number, last: number): boolean {
  const words = wordsBetween(facts, first, last)
  if (words > longestTitle) return false
  if (facts.tokens[first - 2]?.key !== ':' && personInMarks(facts, first - 1)) return true
  if (endsInLetters(facts, first, last) || isInParts(facts, last)) return true
  // “في منشور بالمدونة “إن الترخيص يعامل الجميع …””
  if (opensClause(facts, first, words)) return false
  const at = wordBefore(facts, first)
  // “تحت عنوان: “…””
  const announced = facts.tokens[first - 2]?.key === ':' && facts.infos[first - 3]?.definite === false
  const announcing = facts.infos[first - 3]
  // “وقالت في بيان نشرته على موقعها: “…””: whose it is, where somebody speaks, is where it was said.
  const cue = announced ? cueBefore(facts.cues, first) : undefined
  const place =
    cue?.kind === 'finite' &&
    facts.sentenceOf[cue.from] === facts.sentenceOf[first] &&
    facts.lexicon.data.possessiveEndings.some((one) => (announcing?.key ?? '').endsWith(one))
  const colon = announced && !place && announcing && !announcing.verb && facts.lexicon.is(announcing, 'namingNoun')
  // “إن ممثلا عن “صمود” حضر”: no predicate stands behind such a phrase.
  const phrased = facts.lexicon.isNamingPhrase(facts.infos[at - 1]?.key ?? '', facts.infos[at]?.key ?? '')
  const said = () =>
    (!phrased && isSubjectOfReport(facts, at, last)) ||
    isReported(facts, at, words) ||
    isParticleOfVerb(facts, at) ||
    isPredicateClause(facts, first) ||
    isWhatSomebodyCalls(facts, at) ||
    (words > 1 && isInWords(facts, at)) ||
    (words > 1 && isPredicateOfWhat(facts, at, last)) ||
    isCalledBy(facts, at) ||
    isPredicateOfReport(facts, at, first) ||
    (words === 1 && isPredicateOfClause(facts, at, last)) ||
    isGoneOn(facts, pair, at) ||
    isSaidOfPronoun(facts, at, words) ||
    isDescription(facts, first, last) ||
    isManner(facts, first, words) ||
    // “طلب من الجماهير “ألا تقسو على اللاعبين””
    (words > 1 && facts.lexicon.opensReport(facts.infos[first])) ||
    isWritten(facts, at) ||
    isUtteredThere(facts, at, last) ||
    isWhereItIs(facts, first) ||
    (words > 1 && opensAsWords(facts, first)) ||
    (words > 2 && isRemarkOfReport(facts, first)) ||
    isWhatSomebodyDoes(facts, at, first, words)
  if ((followsNamingNoun(facts, at) && !isToldHere(facts, at, first, last) && !said()) || colon) return true
  // “ملفنهيلترز، كاتب “أسرار كتابة الكوميديا””: what somebody is, and of which work.
  if (words <= longestOf && isOfWork(facts, at)) return true
  if (words > longestName) return false
  const told =
    isAddressed(facts, at) ||
    isToldTo(facts, at, last) ||
    isCited(facts, at, last) ||
    leadsToMarks(facts, at, last) ||
    isRelayedBy(facts, at, first)
  if (words <= longestOutlet && told) return true
  if (words <= longestOutlet && facts.lexicon.isKnownName(facts.text.slice(pair.start, pair.end))) return true
  // “رابطة خبراء المتفجرات”: the name of a body stands in the marks whole.
  const head = facts.infos[first]
  const whole = facts.infos[first + 1]?.breaks === false
  // “عضو “الجمعية المغربية لحقوق الإنسان””: behind what somebody is it may have an article.
  // “منسق عام “التجمع من أجل السيادة””
  const { constructModifiers } = facts.lexicon.data
  const title = facts.infos[constructModifiers.includes(facts.infos[at]?.key ?? '') ? at - 1 : at]
  // “الكاتب العام لـ“الجمعية المغربية …””
  const link = title != null && facts.lexicon.data.genitiveProclitics.includes(title.key) ? facts.infos[at - 1] : null
  const office = link != null && (facts.lexicon.is(link, 'title') || facts.lexicon.is(link, 'titleModifier'))
  const ofBody = office || (title != null && !title.definite && facts.lexicon.is(title, 'title'))
  if (isOfficeOf(facts, at, first, words)) return true
  const bare = head?.definite === false || ofBody
  const body =
    head &&
    facts.lexicon.is(head, 'body') &&
    bare &&
    (whole || ofBody) &&
    words >= 2 &&
    words <= (isSubjectInMarks(facts, at, first, last) ? longestSubject : 5) &&
    // “a “Cabinet full of millionaires””
    (facts.lexicon.data.nameStyle !== 'capitals' || isTitleCased(facts, first, last)) &&
    !isAnyBody(facts, first, last)
  // “לטענתו, “בית המשפט התעלם …””: a report behind the comma of a cue.
  const cued = at < 0 && cueBefore(facts.cues, first)?.to === first - 2
  const led =
    at < 0
      ? !cued
      : facts.infos[at]?.breaks !== true ||
        ofBody ||
        facts.lexicon.is(facts.infos[at] ?? head ?? missing, 'preposition')
  // “أن المخزون “كاف لستة أشهر””: what is said of a noun, and begins like a body.
  const predicate = () => isSubjectOfReport(facts, at, last) && !followsNamingNoun(facts, at)
  if (body && led && !predicate() && !isDemanded(facts, at) && !isWhatSomebodyCalls(facts, at)) return true
  // “عن صفقة سماها “صفقة الرمل””: what somebody calls it.
  const calls = facts.infos[at]?.verb?.form === 'naming'
  if (words <= longestThing && !calls && isCalledThing(facts, first, last) && !said()) return true
  if (words <= longestHouse && isHouseOf(facts, at, first, last) && !said()) return true
  if (facts.tokens[first - 2]?.key !== ':' && isSomebody(facts, first, last)) return true
  const inside = facts.text.slice(pair.start, pair.end)
  // “ET بالعربي”: a few words with a Latin one among them.
  const latin = facts.lexicon.data.nameStyle !== 'capitals' && anyLatin.test(inside)
  const foreign = latin && (words <= longestOutlet || !anyOther.test(inside))
  return foreign || isGlossed(facts, last) || isTitleCased(facts, first, last)
}

/** “ويعد بمسرح “أكبر وأجمل””: where somebody speaks in front, several adjectives without an article say what something is like. */
function isDescription(facts: PairPlace, first: number, last: number): boolean {
  const { infos, lexicon, sentenceOf, cues } = facts
  const cue = cueBefore(cues, first)
  if (cue === undefined || sentenceOf[cue.from] !== sentenceOf[first]) return false
  // “اعتبر القضية “منتهية””: right behind the noun, which has an article.
  const near = first - Math.max(cue.to, cue.after?.to ?? 0) <= 2
  if (last === first && !(near && infos[first - 2]?.definite && !infos[first]?.definite)) return false
  for (let i = first; i <= last; i++) {
    const info = infos[i]
    const joined = i > first && lexicon.data.conjunctions.some((one) => info?.key.startsWith(one))
    const bare = joined && info ? lexicon.word(info.key.slice(1)) : info
    const things = wordClass.noun | wordClass.verbalNoun | wordClass.place
    if (!isOrdinary(lexicon, bare, wordClass.adjective, things)) return false
  }
  return true
}

/** “أغلقت مكتبة البلدية “بالشمع الأحمر والأسود””: where somebody speaks in front, how something was done. */
function isManner(facts: PairPlace, first: number, words: number): boolean {
  const { infos, sentenceOf, cues, lexicon } = facts
  const cue = cueBefore(cues, first)
  if (lexicon.data.wordOrder !== 'verb-first' || cue === undefined || sentenceOf[cue.from] !== sentenceOf[first])
    return false
  const head = infos[first]
  return words > 2 && head?.prepositional === true && lexicon.withoutArticle(head.key.slice(1)) !== null
}

/** “والأمين العام “للحركة الشعبية” فلان”: the particle of which office it is stands in the marks, with a body. */
function isOfficeOf({ infos, lexicon }: PairPlace, at: number, first: number, words: number): boolean {
  const [office, head] = [infos[at], infos[first]]
  if (!office || !head?.prepositional || !head.genitive || words > longestBodyName) return false
  const modifier = lexicon.is(office, 'titleModifier')
  return (modifier || (lexicon.is(office, 'title') && office.definite)) && lexicon.isInside(head, 'body')
}

/** “يبحث عن مدرب “يعرف لغتنا””: what somebody does, behind a noun without an article that says what he or she is. */
function isWhatSomebodyDoes({ infos, lexicon }: PairPlace, at: number, first: number, words: number): boolean {
  const noun = infos[at]
  const verb = infos[first]
  if (lexicon.data.wordOrder !== 'verb-first' || words < 2 || !noun || noun.definite || !verb) return false
  const somebody = lexicon.is(noun, 'title') || lexicon.is(noun, 'unnamed')
  const things = thingClasses | wordClass.past
  return somebody && isOrdinary(lexicon, verb, wordClass.present, things)
}

/** “لـ”: the particle of whom something is told to, stretched or not. */
function isAddressing({ data }: Lexicon, info: WordInfo | null | undefined): boolean {
  return data.addresseeProclitics.includes(info?.key.replaceAll('\u0640', '') ?? '')
}

/** “كشفت مصادر من الساكنة لـ“الأول” أنها”: behind the particle of whom it is told to, and in front of the report. */
function isToldTo({ infos, lexicon, quoteOf }: PairPlace, at: number, last: number): boolean {
  const told = at >= 0 && quoteOf[at] === -1 && isAddressing(lexicon, infos[at])
  return told && lexicon.opensReport(infos[last + 2])
}

/** “وفقا لـ“سبق”، أن الحكم صدر”: behind the particle of in whose words it is, and in front of the report. */
function isCited({ infos, tokens, lexicon }: PairPlace, at: number, last: number): boolean {
  const { relayLeads } = lexicon.data
  const [particle, lead] = [infos[at], infos[at - 1]]
  if (!particle || lexicon.data.wordOrder !== 'verb-first') return false
  const tied = isAddressing(lexicon, particle) || lexicon.is(particle, 'preposition')
  const cited = relayLeads.includes(particle.key) || (tied && lead != null && relayLeads.includes(lead.key))
  return cited && opensReportBehind({ infos, tokens, lexicon }, last)
}

/** Whether a report opens right behind marks, or behind a comma there. */
function opensReportBehind({ infos, tokens, lexicon }: Pick<PairPlace, 'infos' | 'tokens' | 'lexicon'>, last: number) {
  return lexicon.opensReport(infos[isComma(tokens[last + 2]?.key ?? '') ? last + 3 : last + 2])
}

/** The verb of speech in front of a token, in its sentence; undefined where another reporting word stands nearer or none. */
function verbInFront({ sentenceOf, cues }: PairPlace, at: number): Cue | undefined {
  const cue = cueBefore(cues, at)
  return cue?.kind === 'finite' && sentenceOf[cue.from] === sentenceOf[at] ? cue : undefined
}

/** “كتبت الأم على لافتة صغيرة “أعيدوا ابني””: on what somebody writes. */
function isWritten(facts: PairPlace, at: number): boolean {
  const { infos, lexicon } = facts
  const cue = verbInFront(facts, at)
  if (!cue || infos[cue.from]?.verb?.writes !== true) return false
  const behind = cue.after && !cue.after.weak ? cue.after.to : cue.to
  const [on, what] = [infos[behind], infos[behind + 1]]
  if (on == null || what == null || !lexicon.is(on, 'preposition') || at - behind > farthestWritten) return false
  // “كتب على منصته “تروث سوشيال””
  return !what.definite && what.ownerEnding === null && !what.account
}

/** So many words may say on what. */
const farthestWritten = 3

/** “ردد طيلة المباراة “ارحل””: during what somebody uttered it. */
function isUtteredThere(facts: PairPlace, at: number, last: number): boolean {
  const { infos, lexicon } = facts
  // “وأضاف، تحت شعار “أرضنا”، أنه”
  if (opensReportBehind(facts, last)) return false
  const cue = verbInFront(facts, at)
  if (!cue || infos[cue.from]?.verb?.utters !== true) return false
  const noun = infos[at]
  // “ردد الجمهور شعار “ارحل””: and what they say.
  if (lexicon.data.utteredNouns.includes(noun?.bare ?? '')) return true
  const lead = infos[at - 1]
  const during = lead != null && (lead.time !== null || lead.breaks)
  return noun?.definite === true && lexicon.data.occasions.includes(noun.bare) && during
}

/** “ويؤكد أن أول شاحنة كانت في القرية “بعد أربعين دقيقة من النداء””: a preposition opens what is reported behind a complementizer. */
function isRemarkOfReport(facts: PairPlace, first: number): boolean {
  const { infos, lexicon } = facts
  const opens = infos[first]
  const cue = verbInFront(facts, first)
  if (!cue || opens == null || !lexicon.is(opens, 'preposition') || lexicon.data.wordOrder !== 'verb-first')
    return false
  return infos.slice(cue.to, first).some(lexicon.opensReport)
}

/** “مشروع المتحف “في مراحله الأخيرة””: where in itself something is. */
function isWhereItIs({ infos, lexicon }: PairPlace, first: number): boolean {
  const opens = infos[first]
  const place = infos[first + 1]
  if (opens == null || place == null || !lexicon.is(opens, 'preposition') || place.ownerEnding === null) return false
  return lexicon.data.ownerGenders.some(({ word }) => word === place.ownerEnding)
}

/** “صفقة القرن”, “اتفاقيات أبراهام”, “قضية اغتيال المدير العام”: a noun without an article of what has names, and a name, or nouns with articles. */
function isCalledThing({ infos, lexicon }: PairPlace, first: number, last: number): boolean {
  const head = infos[first]
  if (!head || head.definite || last === first || !lexicon.data.calledThings.includes(head.key)) return false
  const chain = infos[first + 1]
  const inner =
    last > first + 1 && chain != null && !chain.known && isOrdinary(lexicon, chain, thingClasses, wordClass.adjective)
  for (let i = first + (inner ? 2 : 1); i <= last; i++) {
    const info = infos[i]
    const strange = info != null && info.key.length >= shortestStrange && lexicon.classesOf(info.key) === 0
    const names = info?.definite || info?.given != null || strange || (info != null && lexicon.is(info, 'country'))
    if (!info || info.breaks || info.prepositional || !names) return false
  }
  return true
}

/** So many words at most has a body's name that is its verb's subject. */
const longestSubject = 7

/** “اتهمت “تنسيقية لجان المقاومة في الفاشر” القوات”: right behind a verb with which the sentence begins, and no verb in the marks. */
function isSubjectInMarks({ infos, sentenceOf }: PairPlace, at: number, first: number, last: number): boolean {
  if (infos[at]?.verb?.form !== 'finite' || sentenceOf[at - 1] === sentenceOf[at]) return false
  return infos.slice(first, last + 1).every((info) => info?.verb?.form !== 'finite')
}

/** So many words in marks may be what a thing is called. */
const longestThing = 5

/** So many words in marks may be what people are of. */
const longestHouse = 3

/**
 * “نواب “صمود” انسحبوا”, “، القيادي في “صمود”،”, “قوات تابعة لـ“صمود””: of what people are, whose noun has no article (the construct: Ryding 2005, ch. 8), or
 * whose title stands between commas, or what a participle binds to. An adjective (لاعب “كبير”) says how somebody is.
 */
function isHouseOf(facts: PairPlace, at: number, first: number, last: number): boolean {
  const { infos, lexicon, quoteOf, tokens } = facts
  const [noun, opens] = [infos[at], infos[first]]
  if (!noun || !opens || lexicon.data.nameStyle !== 'articles' || lexicon.data.wordOrder !== 'verb-first') return false
  const people = (info: WordInfo | null | undefined) =>
    info != null && (lexicon.is(info, 'title') || lexicon.is(info, 'unnamed')) && !lexicon.is(info, 'partitive')
  if (quoteOf[at - 1] !== -1 || opens.prepositional || opens.breaks || opens.verb?.form === 'finite') return false
  const quality = !opens.definite && lexicon.mayBe(opens.key, wordClass.adjective)
  const construct = !noun.definite && !noun.ownerEnding && !noun.adverbial && !noun.prepositional && !noun.breaks
  if (construct && people(noun)) return !quality && !isAccusative(facts, first)
  const before = infos[at - 1]
  if (people(before) && lexicon.is(noun, 'preposition'))
    return isComma(tokens[at - 2]?.key ?? '') && isComma(tokens[last + 2]?.key ?? '')
  return before != null && lexicon.bindsParticiple(before.bare, noun.key.replaceAll('\u0640', ''))
}

/**
 * “وكتب الفريق في منشور بالمدونة “…””, “وجه حزب التقدم والاشتراكية “تحية …””: behind a verb of saying a noun with an article that names things,
 * or whoever speaks, in front of more words than a name has.
 */
function isToldHere(facts: PairPlace, at: number, first: number, last: number): boolean {
  const { infos, lexicon } = facts
  const words = wordsBetween(facts, first, last)
  const owner = infos[at]?.ownerEnding ?? null
  // “وكتبت على حسابها “مهزلة””; in “وكتبت على حسابها “بنت البلد” أن” the report comes behind.
  const written = owner !== null && lexicon.word((infos[at]?.key ?? '').slice(0, -owner.length)).account
  const there = written && !lexicon.opensReport(infos[last + 2])
  const uttered = words >= leastUttered && endsUttered(facts, last)
  const cue = there || uttered || words > longestName ? verbInFront(facts, first) : undefined
  if (!cue) return false
  if (there) return true
  // “وقال بناني في القاعة “الأمر صعب جدا””: what is uttered has not come yet.
  // A noun of things without article or adjective has its name in the marks (في فيلم “…”).
  const named = infos[at] != null && lexicon.is(infos[at], 'namingNoun') && !hasArticle(facts, at)
  if (uttered && !named && infos[cue.from]?.verb?.utters && isSilent(facts, cue.to, at)) return true
  if (words <= longestName) return false
  if (cue.after?.to === at + 1 && cue.after.kind !== 'document') return true
  // “وتشيد الوائلي بالمعهد “كونه …””: so many words are no name.
  if (words > longestCalled && infos[at]?.breaks === false && hasArticle(facts, at)) return true
  // “وقال ميرفي في كلمته “…””
  if (infos[at]?.ownerEnding != null) return true
  const bare = lexicon.stripped(infos[at]?.key ?? '').map((part) => lexicon.withoutArticle(part))
  return bare.some((noun) => noun !== null && lexicon.word(noun).account)
}

/** So many words in marks may be an utterance where a name would do, too. */
const leastUttered = 3

/** Whether the sentence ends behind marks. */
function endsUttered({ tokens, lexicon }: PairPlace, last: number): boolean {
  const behind = tokens[last + 2]
  return behind === undefined || lexicon.data.sentenceEnds.includes(behind.key)
}

/** Whether no report and no marks stand between a verb and a token. */
function isSilent({ infos, lexicon, quoteOf, tokens }: PairPlace, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (quoteOf[i] !== -1 || tokens[i]?.key === ':' || lexicon.opensReport(infos[i])) return false
  return true
}

/** Behind a noun with an article so many words are hardly what it is called. */
const longestCalled = 10

function hasArticle({ infos, lexicon }: PairPlace, at: number): boolean {
  const info = infos[at]
  if (info == null) return false
  return info.definite || lexicon.stripped(info.key).some((part) => lexicon.withoutArticle(part) !== null)
}

/** “وهو دور “مركب وغير تقليدي””: what a pronoun's noun is, in several words. */
function isSaidOfPronoun({ infos, lexicon }: PairPlace, at: number, words: number): boolean {
  const pronoun = infos[at - 1]
  if (words < leastSaid || !pronoun || infos[at]?.definite !== false) return false
  return lexicon.data.wordOrder === 'verb-first' && lexicon.pronounGender(pronoun.key) !== undefined
}

/** So many words behind a pronoun and its noun say something of it; fewer may be what it is called. */
const leastSaid = 3

const longestPerson = 4

/** “عبد الإله بن كيران”: a given name in the marks, and nothing behind it that is no name. */
export function isSomebody(facts: PairPlace, first: number, last: number): boolean {
  const { infos, lexicon } = facts
  const opens = infos[first]
  if (!opens?.leads || last - first > longestName || lexicon.data.nameStyle !== 'articles') return false
  const given = (i: number) => infos[i]?.given != null
  const particle = (info: WordInfo) => lexicon.is(info, 'nameParticle')
  // “مع الإعلامية “عزة مصطفى””: behind what somebody is.
  const title = infos[first - 2]
  const titled = last > first && title != null && lexicon.is(title, 'title') && title.definite
  const begins = given(first)
    ? titled || !lexicon.isWordName(opens.key)
    : last > first && particle(opens) && !opens.definite
  if (!begins || nameWords(facts, first, last + 1) > longestPerson) return false
  for (let i = first + 1; i <= last; i++) {
    const info = infos[i]
    // “دلال - أم مهند”: two names of one person.
    if (!info && isDash(facts.tokens[i]?.key ?? '')) continue
    if (!info) return false
    if (given(i) || particle(info)) continue
    // “الفنانة “سيرين خاص” بطلة المسلسل”
    const whole = last === first + 1 && !lexicon.isWordName(opens.key) && infos[last + 2] != null
    if (whole && lexicon.is(infos[last + 2] ?? info, 'title') && !info.breaks && !info.verb) continue
    // “راسل الجهات المعنية مرتين”: behind a surname with an article no word without one.
    if (infos[i - 1]?.definite && !info.definite) return false
    if (info.breaks || info.verb || info.known || info.place || info.adverbial) return false
    if (info.prepositional || info.conjoined || lexicon.is(info, 'country')) return false
  }
  return true
}

/** “The Goose Prince”: where names have capitals, so has every word of a title but the small ones. */
function isTitleCased({ text, tokens, infos, lexicon }: PairPlace, first: number, last: number): boolean {
  if (
    lexicon.data.nameStyle !== 'capitals' ||
    last - first < 1 ||
    lexicon.data.sentenceEnds.includes(tokens[last]?.key ?? ' ')
  )
    return false
  for (let i = first; i <= last; i++) {
    const { start = 0, end = 0, word = false } = tokens[i] ?? {}
    const small = i > first && i < last && infos[i]?.breaks === true
    if (!word || !(small || /^[\p{Lu}\p{N}]/u.test(text.slice(start, end)))) return false
  }
  return true
}

/** “تجمع سياسي”, “لجنة مستقلة”: a body's noun with nothing behind it but adjectives without an article is what kind of body. */
function isAnyBody({ infos, lexicon }: PairPlace, first: number, last: number): boolean {
  if (lexicon.data.nameStyle !== 'articles' || lexicon.data.wordOrder !== 'verb-first') return false
  for (let i = first + 1; i <= last; i++) if (infos[i] && (!infos[i]?.adjectival || infos[i]?.definite)) return false
  return true
}

/** For each pair of marks whether it plainly holds a name. */
export function areNames(facts: PairPlace & Pick<BlockFacts, 'pairs' | 'tokensOfPair'>): readonly boolean[] {
  return facts.pairs.map((pair, i) => {
    const [first, last] = facts.tokensOfPair[i] ?? [-1, -1]
    return first >= 0 && isName(facts, pair, first, last)
  })
}

/** The folded words of those pairs. */
export function namesInMarks({ pairs, areNames, text }: BlockFacts): readonly string[] {
  return pairs.flatMap(({ start, end }, i) => (areNames[i] ? [folded(text.slice(start, end))] : []))
}

/** Marks of more words are rarely a name's when they come again. */
const longestRepeated = 2
/** Unless they are a noun of which nouns with articles follow, as names have them. */
const longestRepeatedChain = 5

/** The folded words of the other short pairs, which may name something; a headline repeats what somebody says below. */
export function shortInMarks(facts: BlockFacts): readonly string[] {
  const { pairs, areNames, text, tokensOfPair, block } = facts
  if (block.type === 'heading') return []
  return pairs.flatMap(({ start, end }, i) => {
    const [first, last] = tokensOfPair[i] ?? [0, -1]
    if (areNames[i] || last < first) return []
    const words = last - first + 1
    if (words > (isChain(facts, first, last) ? longestRepeatedChain : longestRepeated)) return []
    return [folded(text.slice(start, end))]
  })
}

/** “قائمة الدول غير الصديقة”: a noun without an article, and nouns and adjectives with theirs. */
function isChain({ infos, lexicon }: BlockFacts, first: number, last: number): boolean {
  if (lexicon.data.wordOrder !== 'verb-first' || !isOrdinary(lexicon, infos[first], wordClass.noun)) return false
  for (let i = first + 1; i <= last; i++) {
    const negated = infos[i + 1]?.definite === true && lexicon.data.negations.includes(infos[i]?.key ?? '')
    if (!infos[i]?.definite && !negated) return false
  }
  return true
}
