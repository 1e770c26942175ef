import type { BlockFacts } from '../cues/block-facts'
import { cueBefore, folded, type PairPlace, wordBefore, wordsBetween } from '../cues/pair-place'
import { thingClasses, wordClass } from '../words/dictionary'
import { shortestStrange } from '../words/lexicon'
import { nameWords, personInMarks } from '../words/marked-text'
import { isComma, isDash, isOrdinary, isSentenceEnd } from '../words/phrase-text'
import type { QuotePair } from '../words/quotes'
import type { WordInfo } from '../words/word-info'
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
import { isCalledInMarks } from './named-people'
import {
  anyLatin,
  endsInLetters,
  followsNamingNoun,
  isGlossed,
  isInParts,
  isOfWork,
  longestName,
  longestOf,
} from './naming-nouns'
import {
  isAddressing,
  isRemarkOfReport,
  isSaidOfPronoun,
  isToldHere,
  isToldTo,
  isUtteredThere,
  opensReportBehind,
  verbInFront,
} from './uttered-marks'

// Whether marks plainly hold a name.

/** So many words in marks may be what a body is called without its noun. */
export const longestBodyName = 4

/** Behind a noun that names things: titles of talks and slogans are longer. */
const longestTitle = 24

const anyOther = /(?!\p{Script=Latin})\p{L}/u

/** Whether what stands around a pair of marks shows that it holds a name, whoever speaks in the sentence. */
function isName(facts: PairPlace, pair: QuotePair, first: number, last: number): boolean {
  const words = wordsBetween(facts, first, last)
  if (words > longestTitle) return false
  if (facts.tokens[first - 2]?.key !== ':' && personInMarks(facts, first - 1)) return true
  if (endsInLetters(facts, first, last) || isInParts(facts, last)) return true
  // “احتياطاته من العملة الأجنبية “جيدة جدا””
  const much = words > 1 && facts.lexicon.data.intensifiers.includes(facts.tokens[last]?.key ?? '')
  if (much && isOrdinary(facts.lexicon, facts.infos[first], wordClass.adjective)) return false
  const at = wordBefore(facts, first)
  if (isCalledInMarks(facts, at, first, last)) return true
  // “في منشور بالمدونة “إن الترخيص يعامل الجميع …””
  if (opensClause(facts, first, words)) return false
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

/** “وفقا لـ“سبق”، أن الحكم صدر”: behind the particle of in whose words it is, and in front of the report. */
function isCited({ infos, tokens, lexicon }: PairPlace, at: number, last: number): boolean {
  const { relayLeads } = lexicon.data
  const [particle, lead] = [infos[at], infos[at - 1]]
  if (!particle || lexicon.data.wordOrder !== 'verb-first') return false
  const tied = isAddressing(lexicon, particle) || lexicon.is(particle, 'preposition')
  const cited = relayLeads.includes(particle.key) || (tied && lead != null && relayLeads.includes(lead.key))
  return cited && opensReportBehind({ infos, tokens, lexicon }, last)
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
function isTitleCased(facts: PairPlace, first: number, last: number): boolean {
  const { text, tokens, infos, lexicon } = facts
  if (lexicon.data.nameStyle !== 'capitals' || last - first < 1 || isSentenceEnd(facts, last)) return false
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
