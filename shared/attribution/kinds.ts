import { foldPhrase } from '../text/fold'
import { memoise } from '../text/memo'
import type { Cue } from './cue'
import type { BlockFacts } from './facts'
import type { WordInfo } from './lexicon'
import { isComma, nameWords } from './phrase-text'
import type { QuotePair } from './quotes'
import { isWholeBlock } from './quotes'
import { lowerBound } from './search'
import type { QuoteKind } from './types'

interface Surroundings {
  readonly facts: BlockFacts
  readonly pair: QuotePair
  /** Whether the pair plainly holds a name. */
  readonly isName: boolean
  /** First and last token inside the marks. */
  readonly first: number
  readonly last: number
  readonly before: Cue | null
  readonly after: Cue | null
  /** Whether the draft knows whoever the reporting word in front names behind it. */
  readonly known: boolean
  /** Whether the reporter's clause goes on from marks that hold speech, with no other reporting word between. */
  readonly goesOn: boolean
  /** Words in marks that the draft uses as a name somewhere, folded. */
  readonly names: ReadonlySet<string>
  /** Whether folded words are a part of what the draft calls a body. */
  isBody(words: readonly string[]): boolean
}

type PairPlace = Pick<BlockFacts, 'text' | 'tokens' | 'infos' | 'quoteOf' | 'sentenceOf' | 'lexicon' | 'cues'>

/** Words in marks are a name's when so few at most, whatever the text says around them. */
const longestName = 8
/** So many words in marks may be what a body is called without its noun. */
const longestBodyName = 4
/** Behind a noun that names things: titles of talks and slogans are longer. */
const longestTitle = 24

/** The reporting word that stands last in front of a token. */
function cueBefore(cues: readonly Cue[], token: number): Cue | undefined {
  return cues[lowerBound(cues, (one) => one.from, token) - 1]
}

/** The token of the word before the opening mark, −1 when punctuation or nothing stands there. */
function wordBefore(facts: PairPlace, first: number): number {
  let at = first - 2
  // The letter that a particle is stretched with: بـ“…”.
  while (/^\u0640+$/u.test(facts.tokens[at]?.key ?? '')) at--
  return facts.infos[at] && facts.quoteOf[at] === -1 ? at : -1
}

const anyLatin = /\p{Script=Latin}/u
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
function followsNamingNoun({ infos, lexicon, quoteOf }: PairPlace, at: number): boolean {
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
  if (particle && quoteOf[at - 1] === -1 && !known && before) return true
  if (lexicon.isNamingPhrase(infos[at - 1]?.key ?? '', infos[at]?.key ?? '')) return true
  // “شركة التقنية “…””: an adjective between.
  const adjective = infos[at]?.breaks !== true && (infos[at]?.definite || infos[at]?.adjectival)
  if (adjective !== true || quoteOf[at - 1] !== -1) return false
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

function wordsBetween({ infos }: PairPlace, first: number, last: number): number {
  let words = 0
  for (let i = Math.max(0, first); i <= last; i++) if (infos[i]) words++
  return words
}

/** Whether what stands around a pair of marks shows that it holds a name, whoever speaks in the sentence. */
function isName(facts: PairPlace, pair: QuotePair, first: number, last: number): boolean {
  const words = wordsBetween(facts, first, last)
  if (words > longestTitle) return false
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
  const said = () =>
    isSubjectOfReport(facts, at, last) ||
    isReported(facts, at, words) ||
    isParticleOfVerb(facts, at) ||
    isPredicateClause(facts, first) ||
    isWhatSomebodyCalls(facts, at) ||
    (words > 1 && isInWords(facts, at)) ||
    (words > 1 && isPredicateOfWhat(facts, at, last)) ||
    isCalledBy(facts, at) ||
    isPredicateOfReport(facts, at, first) ||
    (words === 1 && isPredicateOfClause(facts, at, last)) ||
    isGoneOn(facts, pair, at)
  if ((followsNamingNoun(facts, at) && !said()) || colon) return true
  // “ملفنهيلترز، كاتب “أسرار كتابة الكوميديا””: what somebody is, and of which work.
  if (words <= longestOf && isOfWork(facts, at)) return true
  if (words > longestName) return false
  if (words <= longestOutlet && (isAddressed(facts, at) || leadsToMarks(facts, at, last))) return true
  if (words <= longestOutlet && facts.lexicon.isKnownName(facts.text.slice(pair.start, pair.end))) return true
  // “رابطة خبراء المتفجرات”: the name of a body stands in the marks whole.
  const head = facts.infos[first]
  const whole = facts.infos[first + 1]?.breaks === false
  // “عضو “الجمعية المغربية لحقوق الإنسان””: behind what somebody is it may have an article.
  const title = facts.infos[at]
  // “الكاتب العام لـ“الجمعية المغربية …””
  const link = title != null && facts.lexicon.data.genitiveProclitics.includes(title.key) ? facts.infos[at - 1] : null
  const office = link != null && (facts.lexicon.is(link, 'title') || facts.lexicon.is(link, 'titleModifier'))
  const ofBody = office || (title != null && !title.definite && facts.lexicon.is(title, 'title'))
  const bare = head?.definite === false || ofBody
  const body =
    head &&
    facts.lexicon.is(head, 'body') &&
    bare &&
    whole &&
    words >= 2 &&
    words <= 5 &&
    !isAnyBody(facts, first, last)
  // “לטענתו, “בית המשפט התעלם …””: a report behind the comma of a cue.
  const cued = at < 0 && cueBefore(facts.cues, first)?.to === first - 2
  const led =
    at < 0
      ? !cued
      : facts.infos[at]?.breaks !== true || facts.lexicon.is(facts.infos[at] ?? head ?? missing, 'preposition')
  // “أن المخزون “كاف لستة أشهر””: what is said of a noun, and begins like a body.
  const predicate = () => isSubjectOfReport(facts, at, last) && !followsNamingNoun(facts, at)
  if (body && led && !predicate() && !isDemanded(facts, at) && !isWhatSomebodyCalls(facts, at)) return true
  if (facts.tokens[first - 2]?.key !== ':' && isSomebody(facts, first, last)) return true
  const inside = facts.text.slice(pair.start, pair.end)
  // “ET بالعربي”: a few words with a Latin one among them.
  const latin = facts.lexicon.data.nameStyle !== 'capitals' && anyLatin.test(inside)
  const foreign = latin && (words <= longestOutlet || !anyOther.test(inside))
  return foreign || isGlossed(facts, last) || isTitleCased(facts, first, last)
}

/** What is called something, a name that everybody knows, somebody, or words in Latin letters. */
function isPlainlyName(facts: PairPlace, { start, end }: QuotePair, first: number, last: number): boolean {
  const inside = facts.text.slice(start, end)
  if (followsNamingNoun(facts, wordBefore(facts, first)) || facts.lexicon.isKnownName(inside)) return true
  return isSomebody(facts, first, last) || anyLatin.test(inside)
}

const longestPerson = 4

/** “عبد الإله بن كيران”: a given name in the marks, and nothing behind it that is no name. */
function isSomebody(facts: PairPlace, first: number, last: number): boolean {
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
    if (!info) return false
    if (given(i) || particle(info)) continue
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

const missing = { groups: 0 } as WordInfo

/** “أن يكون الملعب الجديد “آمنا قبل أن يكون جميلا””: a verb of being between, and marks that hold its predicate. */
function isPredicateOfReport(facts: PairPlace, at: number, first: number): boolean {
  const { infos, lexicon } = facts
  for (let i = at; i > at - mostAdjectives && infos[i]; i--)
    if (lexicon.data.beingVerbs.includes(infos[i]?.key ?? ''))
      return lexicon.opensReport(infos[i - 1]) && isAccusative(facts, first)
  return false
}

/** “ما جرى في المؤتمر “انقلاب أبيض””: what happened is the subject, and the marks, which end the sentence, its predicate. */
function isPredicateOfWhat({ tokens, infos, lexicon, quoteOf }: PairPlace, at: number, last: number): boolean {
  if (
    lexicon.data.whatWords.length === 0 ||
    tokens[last + 2]?.word ||
    !lexicon.is(infos[at - 1] ?? missing, 'preposition')
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

/** “رفض التعليق مكتفيا بعبارة “أتمنى له الخير””: in what words somebody speaks of whom the sentence says that they do. */
function isInWords({ infos, lexicon, cues, sentenceOf }: PairPlace, at: number): boolean {
  const noun = infos[at]
  const { describingProclitic, expressionNouns } = lexicon.data
  if (!noun || describingProclitic === '' || !noun.key.startsWith(describingProclitic)) return false
  const cue = cueBefore(cues, at)
  const speaks = cue !== undefined && cue.kind !== 'naming' && sentenceOf[cue.from] === sentenceOf[at]
  return speaks && expressionNouns.includes(noun.key.slice(describingProclitic.length))
}

/** “ما يسميه “مسرحية””: a verb that names things elsewhere, behind “what”. */
function isWhatSomebodyCalls({ infos, lexicon, cues }: PairPlace, at: number): boolean {
  const cue = at < 1 ? undefined : cueBefore(cues, at + 1)
  return cue?.kind === 'naming' && cue.to === at + 1 && lexicon.data.whatWords.includes(infos[at - 1]?.key ?? '')
}

/** “يرى أن الانتقال إلى الحقل “هو الامتحان””: a pronoun opens what is said of something, and no name. */
function isPredicateClause({ infos, lexicon, cues, sentenceOf }: PairPlace, first: number): boolean {
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
function isGoneOn({ text, infos, lexicon, cues }: PairPlace, { start }: QuotePair, at: number): boolean {
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
function isCalledBy({ cues }: PairPlace, at: number): boolean {
  const cue = at < 0 ? undefined : cueBefore(cues, at + 1)
  return cue?.to === at + 1 && cue.describes && cue.before !== null && !cue.before.weak && cue.before.kind !== 'body'
}

/** “في تصريح لـ“القدس العربي””, “قال المتحدث لـ“الحرة” إن”: to whom it was said, behind a joined particle. */
function isAddressed({ infos, lexicon, quoteOf, sentenceOf, cues }: PairPlace, at: number): boolean {
  const { addresseeProclitics } = lexicon.data
  if (at < 0 || quoteOf[at - 1] !== -1) return false
  const before = infos[at - 1]
  // “في حديث إلى “صوت كل لبنان””
  const preposition = infos[at]
  if (preposition && lexicon.is(preposition, 'preposition') && before && lexicon.isStatement(before)) return true
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

/** “كتب عبر “تويتر”: “…””, “قالت لـ«سيدتي»: «…»”: behind these marks a colon leads to the speech. */
function leadsToMarks({ infos, tokens, quoteOf }: PairPlace, at: number, last: number): boolean {
  const opens = quoteOf[last + 4]
  return at >= 0 && infos[at] !== null && tokens[last + 2]?.key === ':' && opens !== undefined && opens !== -1
}

/** A newspaper or a channel has a name of so many words. */
const longestOutlet = 3

/** So many words in marks behind a definite noun are no name where somebody speaks in the sentence. */
const shortestReport = 6
/** Behind a body or a place, which is rarely called by a name of several words in marks. */
const shortestOfBody = 4

/** “وتابعت المنظمة “سنتابع هذه …””: the noun before the marks has an article, and somebody speaks in front of it. */
function isReported({ infos, sentenceOf, lexicon, cues }: PairPlace, at: number, words: number): boolean {
  const noun = infos[at]
  if (lexicon.data.nameStyle !== 'articles' || !noun?.definite) return false
  const body = lexicon.is(noun, 'body') || lexicon.is(noun, 'outlet')
  if (words < (body ? shortestOfBody : shortestReport)) return false
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
function isParticleOfVerb({ infos, lexicon, cues, sentenceOf }: PairPlace, at: number): boolean {
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
function isDemanded({ infos, lexicon, cues }: PairPlace, at: number): boolean {
  if (at < 0 || !lexicon.isMarkProclitic(infos[at]?.key ?? '')) return false
  const cue = cueBefore(cues, at)
  if (cue === undefined || cue.describes || cue.kind === 'nominal' || cue.kind === 'naming') return false
  return at === (cue.after?.to ?? cue.to)
}

/** “أن الرواية “ليست مرآة””: the noun is the subject of a reported clause, and the marks hold what is said of it. */
function isSubjectOfReport({ infos, lexicon, quoteOf }: PairPlace, at: number, last?: number): boolean {
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
function isPredicateOfClause({ tokens, infos, lexicon, quoteOf }: PairPlace, at: number, last: number): boolean {
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

/** What stands in marks is asked for twice, and again with each key. */
const folded = memoise(foldPhrase)

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

/** The folded words of the other short pairs, which may name something; a headline repeats what somebody says below. */
export function shortInMarks({ pairs, areNames, text, tokensOfPair, block }: BlockFacts): readonly string[] {
  if (block.type === 'heading') return []
  return pairs.flatMap(({ start, end }, i) => {
    const [first, last] = tokensOfPair[i] ?? [0, -1]
    return areNames[i] || last < first || last - first >= longestRepeated ? [] : [folded(text.slice(start, end))]
  })
}

/**
 * Tells speech from names, and sentences from fragments.
 * A whole sentence is what follows a colon, a reporting verb or a complementizer at length, or what stands alone; a
 * fragment is what the reporter's own sentence leads into; short marks without a lead name something.
 */
export function kindOf(where: Surroundings): QuoteKind {
  const { facts, pair, first, last, before, after, names } = where
  const { lexicon, text, infos } = facts
  const inside = text.slice(pair.start, pair.end)
  const words = wordsBetween(facts, first, last)
  const lead = text.slice(0, Math.max(0, pair.start - 1)).trimEnd()
  const colon = lead.endsWith(':')
  const at = wordBefore(facts, first)
  const previous = at >= 0 ? (infos[at] ?? null) : null
  const is = (group: Parameters<typeof lexicon.is>[1]) => previous !== null && lexicon.is(previous, group)
  const stops = lexicon.data.sentenceEnds.includes(text[pair.end - 1] ?? ' ')
  const describes = before?.describes === true && at >= 0

  // “وصفوا أعمالا مسرحية بـ“القاذورات””
  const verb = infos[before?.from ?? -1]
  const calls = verb !== null && verb !== undefined && lexicon.is(verb, 'namingNoun')
  if (describes && !calls && lexicon.isMarkProclitic(previous?.key ?? '')) return 'partial'
  // “أن الرئيس “ديكتاتور خطير” يأخذ تونس إلى “دولة الخلافة””
  if (where.goesOn && words >= 2 && at >= 0 && !isPlainlyName(facts, pair, first, last)) return 'partial'
  if (where.isName) return 'other'
  // “عضو حركة التحرير “فتح” دلال سلامة”: a part of what the speaker is called.
  const called = before?.after
  if (called && called.from < first && last < called.to && (!called.weak || where.known)) return 'other'
  // “رئيس المجلس “عقيلة صالح” أعلن”: the same in front of the verb.
  const acts = [after?.before, after?.topic].some((one) => one && !one.weak && one.from < first && last < one.to)
  if (acts && lexicon.data.nameStyle === 'articles') return 'other'
  // “وأفادت وكالة الأنباء “إرنا” بإجلاء …”: the report comes behind what the body is called.
  // In “أبدت الإدارة “استعدادا مشروطا” للحوار” the marks hold the object.
  const apposed = called?.kind === 'body' && called.to === at + 1 && words <= 2 && !isAccusative(facts, first)
  if (apposed && reportFollowsAt(facts, last + 2)) return 'other'
  // “وأفاد البنك، في نشرة “آفاق الأسواق”، أن”: what the document is called, between commas.
  const issued = is('document') && words <= longestName && isComma(facts.tokens[last + 2]?.key ?? '')
  if (issued && lexicon.opensReport(infos[last + 3])) return 'other'
  if (words <= longestName && !colon && names.has(folded(inside))) return 'other'
  // “بوخليط يكتب عن “غراميات كامو””: the headline cuts a name short that the text gives whole.
  const cut = () => [...names].some((one) => one.startsWith(`${folded(inside)} `))
  if (words <= longestName && !colon && facts.block.type === 'heading' && cut()) return 'other'
  // ““العفو الدولية” تطالب”, where the text says “منظمة العفو الدولية”.
  const keys = facts.tokens.slice(first, last + 1).map((token) => token.key)
  const least = lexicon.data.wordOrder === 'verb-first' ? 1 : 2
  const short = words >= least && words <= longestBodyName && lexicon.data.nameStyle === 'articles'
  if (short && !colon && where.isBody(keys)) return 'other'
  if (colon) return words >= 2 || before !== null || followsSomebody(facts, first) ? 'direct' : 'other'
  if (isWholeBlock(text, pair)) return words >= 2 ? 'direct' : 'other'
  // “بن جبارة: الفن ليس “للبيع والشراء””: all that stands behind the colon is hers.
  // “ورفض زيادة الأجور “عار””: at the end of the headline so does one word, unless it says what something is called.
  const ends = facts.tokens[last + 2] === undefined && !is('namingNoun') && !is('body') && !is('outlet')
  if (facts.block.type === 'heading' && before === null && after === null && speakerColon(facts, first) >= 0)
    return words >= 2 || ((infos[first]?.adjectival || ends) && !infos[first]?.definite) ? 'partial' : 'other'
  // “““We heard the walls crack”: survivors tell …””
  if (facts.block.type === 'heading' && first <= 1 && facts.tokens[last + 2]?.key === ':' && words >= 3) return 'direct'
  if (is('boundComplementizer')) return 'partial'
  // “שהשר “מכבד את …””: the subject stands with the particle, and the marks hold what is said of it.
  const { complementizerProclitics } = lexicon.data
  const carried = (one: string) => previous?.key.startsWith(one) === true && previous.key !== one
  if (is('complementizer') && complementizerProclitics.some(carried)) return words >= 2 ? 'partial' : 'other'
  if (is('complementizer')) {
    if (words >= lexicon.data.shortestClause) return 'direct'
    // “כי “הייתה אי־הבנה””: no name begins with a particle.
    return goesOn(facts, last) && words < 3 && !infos[first]?.breaks ? 'other' : 'partial'
  }
  if (is('fragmentLead')) return 'partial'
  if (describes && (before.kind === 'naming' || words >= 2 || !previous?.known)) return 'partial'
  // “واعتبر الوزير القرار “خيانة””, “القرار “خيانة”، يقول الوزير”: what is said of a noun with an article.
  const saidOf =
    words === 1 && previous?.definite === true && !is('namingNoun') && !is('outlet') && isPredicate(facts, first)
  if (saidOf && describes) return 'partial'
  if (saidOf && after?.kind === 'finite' && isComma(facts.tokens[last + 2]?.key ?? '') && after.from === last + 3)
    return 'partial'
  // “““לא נישבר”, אמר”: a sentence that nothing of the reporter's leads into.
  if (after && !after.describes && words >= 2 && opensSentence(facts, first)) return 'direct'
  if (after)
    return after.describes
      ? 'partial'
      : words >= 5
        ? 'direct'
        : words >= 2 || after.kind === 'self'
          ? 'partial'
          : 'other'
  if (before) return inReportedSentence(where, before, { words, stops, at })
  const plainSubject = at >= 0 && lexicon.data.nameStyle === 'articles' && isSubjectOfReport(facts, at)
  if (words >= 2 && plainSubject) return 'partial'
  // “مجاميع “مشارف التيه”، “شرخ الكلام””: one of a row of names.
  if (words <= longestName && !stops && inRowOfMarks(facts, first)) return 'other'
  // A sentence of its own between marks goes on with speech.
  if (stands(facts, first, last) && (words >= 3 || (stops && words >= 2))) return 'direct'
  if (words >= 9 || (stops && words >= 5)) return 'direct'
  // A fragment of some length between marks, in a sentence without a reporting word of ours.
  return words >= 6 && last - first >= 5 ? 'partial' : 'other'
}

/** “سمير بلعربي: “مهزلة””: a title or a given name, with which the sentence begins, right in front of a colon and one word. */
function followsSomebody(facts: PairPlace, first: number): boolean {
  const { infos, lexicon, sentenceOf, quoteOf } = facts
  const colon = first - 2
  let start = colon
  while (start > 0 && colon - start < longestHeadlineName && sentenceOf[start - 1] === sentenceOf[colon]) start--
  const opens = infos[start]
  if (!opens || quoteOf[start] !== -1 || start === colon || sentenceOf[start - 1] === sentenceOf[colon]) return false
  for (let i = start; i < colon; i++) if (!infos[i] || infos[i]?.breaks || infos[i]?.verb) return false
  return isPredicate(facts, first) && (opens.given !== null || lexicon.is(opens, 'title'))
}

/** The colon behind the words that open a headline, in front of token `first`; −1 when there is none. */
export function speakerColon({ tokens, quoteOf }: Pick<BlockFacts, 'tokens' | 'quoteOf'>, first: number): number {
  let start = 0
  let colon = -1
  for (let i = 1; i < first; i++) {
    if (quoteOf[i] !== -1) return colon
    // “جازولي: الاقتصاد طموح.. مزور: المغرب ليس “…””: the headline names a second speaker.
    if (tokens[i]?.key === '.') start = i + 1
    else if (tokens[i]?.key === ':' && i - start <= longestHeadlineName && i > start) colon = i
  }
  return colon
}

const longestHeadlineName = 6

/** No word stands in the quote's sentence but its own. */
function stands({ infos, quoteOf, sentenceOf }: PairPlace, first: number, last: number): boolean {
  const outside = (i: number, inside: number) => infos[i] && quoteOf[i] === -1 && sentenceOf[i] === sentenceOf[inside]
  return (
    !outside(first - 2, first) &&
    !outside(first - 1, first) &&
    !outside(last + 2, last + 1) &&
    !outside(last + 3, last + 1)
  )
}

/** No word of the quote's sentence stands in front of it. */
function opensSentence({ infos, quoteOf, sentenceOf }: PairPlace, first: number): boolean {
  for (let i = first - 1; i >= 0 && sentenceOf[i] === sentenceOf[first]; i--)
    if (infos[i] || quoteOf[i] !== -1) return false
  return true
}

/** Nothing but a comma between other marks and these. */
function inRowOfMarks({ tokens, quoteOf }: PairPlace, first: number): boolean {
  return isComma(tokens[first - 2]?.key ?? '') && tokens[first - 3]?.word === false && quoteOf[first - 4] !== -1
}

function reportFollowsAt({ infos, lexicon }: PairPlace, i: number): boolean {
  return lexicon.opensReport(infos[i]) || infos[i]?.prepositional === true
}

/** The reporter's sentence goes on behind the marks without a pause. */
function goesOn({ infos, quoteOf }: PairPlace, last: number): boolean {
  return infos[last + 2] !== null && infos[last + 2] !== undefined && quoteOf[last + 2] === -1
}

function inReportedSentence(
  { facts, first, last }: Surroundings,
  before: Cue,
  { words, stops, at }: { readonly words: number; readonly stops: boolean; readonly at: number },
): QuoteKind {
  const { lexicon, infos } = facts
  const previous = at >= 0 ? (infos[at] ?? null) : null
  const cueEnd = Math.max(before.to, before.after?.to ?? 0)
  const cited = before.kind === 'nominal' && before.after !== null
  const self = before.kind === 'self' && before.to === first - 2
  const reporting =
    cited || self || before.kind === 'finite' || before.kind === 'participle' || before.kind === 'gerund'
  const led =
    previous !== null &&
    at >= before.to &&
    (lexicon.is(previous, 'preposition') || previous.prepositional || previous.joinable)
  const particle = previous !== null && lexicon.isMarkProclitic(previous.key)
  // “والطبيب “أوروفون””: what somebody is called, behind what they are.
  // “«نادرست» است”, “’’شرمندہ‘‘ ہیں”: the predicate of what is reported.
  if (reporting && lexicon.isCopula(infos[last + 2]?.key ?? '')) return 'partial'
  // “يدعو اللبنانيين “للتعاون””: a particle is joined to the word in marks.
  // “تدرس الرد “بجدية””
  const manner = words === 1 && infos[first]?.joinable === true && infos[first]?.adjectival === true
  const joined = infos[first]?.prepositional === true || manner
  const named = words === 1 && previous?.definite === true && at >= cueEnd && !isAccusative(facts, first)
  const predicate = words === 1 && isPredicateOfClause(facts, at, last)
  // “واعتبر الوزير القرار “خيانة””: one noun between the subject and what is said of it.
  const saidOf = named && before.kind === 'finite' && !before.addresses && at === cueEnd && isPredicate(facts, first)
  if (saidOf && before.after !== null) return 'partial'
  if (named && !joined && !before.describes && !predicate && !isSubjectOfReport(facts, at)) return 'other'
  // “the call was “productive””
  const is = at >= 0 && lexicon.data.copulasBefore.includes(infos[at]?.key ?? '')
  const single = words >= 2 || joined || is || predicate || (at >= 0 && isPredicate(facts, first))
  if (particle && before.addresses) return 'partial'
  // “مشيرا إلى “التناقض””
  if (before.kind === 'participle' && at === before.to && led && !particle) return 'partial'
  // “أوردت الوكالة على “تويتر” أن …”: where it was said, and then what.
  if (led && !particle && words <= 2 && lexicon.opensReport(infos[last + 2])) return 'other'
  if ((led && cueEnd <= at) || particle) return single ? 'partial' : 'other'
  if (before.kind === 'participle' && at === before.to - 1 && isAccusative(facts, first)) return 'partial'
  if (reporting && cueEnd >= first - 2 && cueEnd <= first) return words >= 3 ? 'direct' : single ? 'partial' : 'other'
  const between = infos.slice(before.to, first)
  const woven = between.some(lexicon.opensReport)
  const near = !before.describes && !isWoven(facts, cueEnd, first)
  if (reporting && !woven && words >= (near ? 3 : 7)) return 'direct'
  if (stops && words >= 8) return 'direct'
  return single ? 'partial' : 'other'
}

/** Whether words of the reporter's own, more than remarks of place and time, stand between a cue and the marks. */
function isWoven({ infos, lexicon }: PairPlace, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const info = infos[i]
    const before = infos[i - 1]
    if (!info || info.breaks || info.definite || info.prepositional || info.adverbial) continue
    if (!before || !lexicon.is(before, 'preposition')) return true
  }
  return false
}

/** “مستنكرا “صمتا لا يليق””: the first word is the object of the verb in front of the marks. */
function isAccusative({ infos, lexicon }: PairPlace, first: number): boolean {
  const ending = lexicon.data.accusativeEnding
  const info = infos[first]
  return ending !== '' && info != null && !info.breaks && info.key.endsWith(ending)
}

/** A single word in marks that has no article is what somebody said, more often than a name. */
function isPredicate({ infos, lexicon }: PairPlace, first: number): boolean {
  const info = infos[first]
  return lexicon.data.nameStyle === 'articles' && info !== null && info !== undefined && !info.definite
}
