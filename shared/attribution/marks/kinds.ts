import type { BlockFacts } from '../cues/block-facts'
import type { Cue } from '../cues/cue'
import { folded, isBodyByArticles, type PairPlace, wordBefore, wordsBetween } from '../cues/pair-place'
import { startOfSentence } from '../cues/subjects'
import type { QuoteKind } from '../types'
import { wordClass } from '../words/dictionary'
import { contractedNoun, isComma, isOrdinary, withoutOwner } from '../words/phrase-text'
import { isWholeBlock, type QuotePair } from '../words/quotes'
import {
  isAccusative,
  isPredicateOfClause,
  isSubjectOfReport,
  longestOutlet,
  missing,
  opensAsWords,
  opensClause,
  stands,
} from './marked-clauses'
import { isSomebody, longestBodyName } from './marked-names'
import { anyLatin, followsNamingNoun, longestName } from './naming-nouns'
import {
  isCited,
  isDeedSpokenOf,
  isDoing,
  isOfHis,
  isPredicate,
  isPredicateToo,
  isSaidOfSomebody,
  isSaidWhole,
  isUttered,
  isWhatItIs,
  opensSentence,
  saysHow,
} from './one-word'

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
  /** Whether the block before is an interviewer's question. */
  readonly answers: boolean
  /** What the pair of marks before was. */
  readonly previousKind: QuoteKind | null
  /** Words in marks that the draft uses as a name somewhere, folded. */
  readonly names: ReadonlySet<string>
  /** Whether folded words are a part of what the draft calls a body. */
  isBody(words: readonly string[]): boolean
  /** Whether the draft calls somebody by folded words. */
  isPerson(words: readonly string[]): boolean
}

/** What is called something, a name that everybody knows, somebody, or words in Latin letters. */
function isPlainlyName(facts: PairPlace, { start, end }: QuotePair, first: number, last: number): boolean {
  const inside = facts.text.slice(start, end)
  if (followsNamingNoun(facts, wordBefore(facts, first)) || facts.lexicon.isKnownName(inside)) return true
  return isSomebody(facts, first, last) || anyLatin.test(inside)
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
  // “وصفت الموضوع “بالقارة المظلمة””: the particle of such a verb stands in the marks.
  if (describes && !calls && words >= 2 && infos[first]?.prepositional && !infos[first]?.genitive) return 'partial'
  // “وصفتها بأنها “أم ثانية””: what the particle’s pronoun is said to be.
  if (describes && !calls && is('boundComplementizer')) return 'partial'
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
  const holds = before?.addresses === true || before?.describes === true
  const apposed = called?.kind === 'body' && called.to === at + 1 && words <= 2 && !isAccusative(facts, first) && !holds
  if (apposed && reportFollowsAt(facts, last + 2)) return 'other'
  // “وأضاف “حسب الله” أن”: the subject of a verb, right behind it and in front of its report.
  const subject =
    before?.kind === 'finite' && before.to === first - 1 && before.after === null && words <= longestOutlet
  if (subject && words > 1 && lexicon.is(infos[last + 2] ?? missing, 'complementizer')) return 'other'
  // “أكد «المسار المدني» وهو تحالف، أن”, “أعلن «المسار المدني» في طنجة «مضيه …»”: nouns with articles, in front of what the body reports.
  if (subject && words > 1 && isBodyByArticles(facts, first, last)) return 'other'
  // “وأوضح «جبر»، عبر شاشة «القاهرة»، أن”: one name, with a remark behind it and then what is reported.
  const alone = before?.kind === 'finite' && before.to === first - 1 && (before.after?.from ?? first) >= first - 1
  const remark = alone && words === 1 && isComma(facts.tokens[last + 2]?.key ?? '') && isPredicate(facts, first)
  if (remark && opensReportAhead(facts, last + 3)) return 'other'
  // “وأفاد البنك، في نشرة “آفاق الأسواق”، أن”: what the document is called, between commas.
  const issued = is('document') && words <= longestName && isComma(facts.tokens[last + 2]?.key ?? '')
  if (issued && lexicon.opensReport(infos[last + 3])) return 'other'
  if (words <= longestName && !colon && names.has(folded(inside))) return 'other'
  if (!colon && isFormOfName(facts, first, words, names)) return 'other'
  // “بوخليط يكتب عن “غراميات كامو””: the headline cuts a name short that the text gives whole.
  const cut = () => [...names].some((one) => one.startsWith(`${folded(inside)} `))
  if (words <= longestName && !colon && facts.block.type === 'heading' && cut()) return 'other'
  // ““العفو الدولية” تطالب”, where the text says “منظمة العفو الدولية”.
  const keys = facts.tokens.slice(first, last + 1).map((token) => token.key)
  const least = lexicon.data.wordOrder === 'verb-first' ? 1 : 2
  const short = words >= least && words <= longestBodyName && lexicon.data.nameStyle === 'articles'
  if (short && !colon && where.isBody(keys)) return 'other'
  // “ووجه “موكوينا” التهنئة”: whoever the draft calls so, by no ordinary word.
  const ordinary = () => words === 1 && lexicon.classesOf(lexicon.withoutArticle(keys[0] ?? '') ?? keys[0] ?? '') !== 0
  if (words <= longestName && !colon && where.isPerson(keys) && !ordinary()) return 'other'
  // “لا تتردد: “جريمة””: a verb right in front of the colon.
  // “اختصر بناني الموقف بعبارة: “خذلونا””: or the noun of saying.
  const tells = () =>
    isOrdinary(lexicon, infos[first - 3], wordClass.past | wordClass.present) ||
    lexicon.data.repliedWith.includes(infos[first - 3]?.key ?? '') ||
    isAnswer(facts, first - 3)
  if (colon) return words >= 2 || before !== null || followsSomebody(facts, first) || tells() ? 'direct' : 'other'
  // “أبدا”: one word, behind a question.
  if (isWholeBlock(text, pair)) return words >= 2 || where.answers ? 'direct' : 'other'
  // “رموز “الرجل الحامل” التعبيرية”: in front of an adjective of the noun before the marks.
  const next = infos[last + 2]
  const head = previous !== null && !previous.definite && !previous.breaks && previous.verb === null
  const noun = head && !previous.prepositional && !lexicon.isMarkProclitic(previous.key)
  // “طعنته بـ“سكين” المطبخ”: one noun, and outside the marks what it is of.
  const ofNext = words === 1 && next?.definite === true && !next.prepositional && !next.verb && !next.adjectival
  const thing = ofNext && isOrdinary(lexicon, infos[first], wordClass.noun, wordClass.adjective)
  if (thing && at >= 0 && facts.sentenceOf[last + 2] === facts.sentenceOf[first]) return 'other'
  const enclosed = noun && next?.definite === true && next.adjectival && !next.prepositional && !next.breaks
  if (enclosed && words <= longestBodyName && lexicon.data.wordOrder === 'verb-first') return 'other'
  // “بن جبارة: الفن ليس “للبيع والشراء””: all that stands behind the colon is hers.
  // “ورفض زيادة الأجور “عار””: at the end of the headline so does one word, unless it says what something is called.
  const ends = facts.tokens[last + 2] === undefined && !is('namingNoun') && !is('body') && !is('outlet')
  if (facts.block.type === 'heading' && before === null && after === null && speakerColon(facts, first) >= 0)
    return words >= 2 || ((infos[first]?.adjectival || ends || isDoing(facts, first)) && !infos[first]?.definite)
      ? 'partial'
      : 'other'
  // ““كل شيء تغير”، عبارة يرددها”, ““أنا غني بأولادي”، ضاحكا”
  if (after === null && words >= 2 && opensSentence(facts, first) && isSayingBehind(facts, last + 3)) return 'direct'
  // “““We heard the walls crack”: survivors tell …””
  if (facts.block.type === 'heading' && first <= 1 && facts.tokens[last + 2]?.key === ':' && words >= 3) return 'direct'
  if (is('boundComplementizer')) return 'partial'
  // “שהשר “מכבד את …””: the subject stands with the particle, and the marks hold what is said of it.
  const { complementizerProclitics } = lexicon.data
  const carried = (one: string) => previous?.key.startsWith(one) === true && previous.key !== one
  if (is('complementizer') && complementizerProclitics.some(carried)) return words >= 2 ? 'partial' : 'other'
  if (is('complementizer')) {
    // “تلاش جاری ہے”: with its verb a clause is whole, however short.
    const whole = lexicon.data.wordOrder === 'verb-last' && words >= 3 && lexicon.isCopula(infos[last]?.key ?? '')
    if (words >= lexicon.data.shortestClause || whole) return 'direct'
    // “ليس إلا “مهزلة” في حق العمال”: spelt like the particle.
    if (lexicon.data.negations.includes(infos[at - 1]?.key ?? '')) return 'partial'
    // “כי “הייתה אי־הבנה””: no name begins with a particle.
    // “ש“המצב הכאוטי” מוביל ל…”: nor has it two articles, where they are letters.
    const clear = infos[first]?.breaks || isSmall(facts, pair) || hasTwoArticles(facts, first, last)
    return goesOn(facts, last) && words < 3 && !clear ? 'other' : 'partial'
  }
  if (is('fragmentLead')) return 'partial'
  // “مالکان کو ’’قاتل‘‘ کہا”: what somebody called it.
  const object = previous !== null && lexicon.data.objectMarkers.includes(previous.key)
  if (object && lexicon.data.wordOrder === 'verb-last' && after?.kind === 'finite' && after.from === last + 2)
    return 'partial'
  if (describes && (before.kind === 'naming' || words >= 2 || !previous?.known)) return 'partial'
  // “واعتبر الوزير القرار “خيانة””, “القرار “خيانة”، يقول الوزير”: what is said of a noun with an article.
  const saidOf =
    words === 1 && previous?.definite === true && !is('namingNoun') && !is('outlet') && isPredicate(facts, first)
  if (saidOf && describes) return 'partial'
  if (saidOf && after?.kind === 'finite' && isComma(facts.tokens[last + 2]?.key ?? '') && after.from === last + 3)
    return 'partial'
  // “““לא נישבר”, אמר”: a sentence that nothing of the reporter's leads into.
  if (after && !after.describes && words >= 2 && opensSentence(facts, first)) return 'direct'
  // ““نعم”، قال سمير بلعربي”
  if (after && words === 1 && isSaidWhole(facts, first, last, after)) return 'direct'
  if (after)
    return after.describes
      ? 'partial'
      : words >= 5
        ? 'direct'
        : words >= 2 ||
            after.kind === 'self' ||
            isCited(facts, first, last, after) ||
            (at >= 0 && saysHow(facts, first))
          ? 'partial'
          : 'other'
  if (where.previousKind !== null && where.previousKind !== 'other' && isPredicateToo(facts, first, at))
    return 'partial'
  if (before) return inReportedSentence(where, before, { words, stops, at })
  if (words === 1 && at >= 0 && (isSaidOfSomebody(facts, first, at) || isOfHis(facts, first))) return 'partial'
  if (at >= 0 && isWhatItIs(facts, at, last)) return 'partial'
  if (words >= 2 && at >= 0 && opensAsWords(facts, first)) return 'partial'
  const plainSubject = at >= 0 && lexicon.data.nameStyle === 'articles' && isSubjectOfReport(facts, at)
  if (words >= 2 && plainSubject) return 'partial'
  // “مجاميع “مشارف التيه”، “شرخ الكلام””: one of a row of names.
  // ““بنقرأ الفاتحة”، “شيء محزن””: behind what somebody said, one more of the same.
  if (words <= longestName && !stops && inRowOfMarks(facts, first))
    return words >= 2 ? (where.previousKind ?? 'other') : 'other'
  // A sentence of its own between marks goes on with speech.
  const ended = stops || lexicon.data.sentenceEnds.includes(text[pair.end + 1] ?? ' ')
  if (stands(facts, first, last) && (words >= 3 || (ended && words >= 2))) return 'direct'
  if (words >= 9 || (stops && words >= 5)) return 'direct'
  // A fragment of some length between marks, in a sentence without a reporting word of ours.
  if (words >= 6 && last - first >= 5) return 'partial'
  return words >= leastTold && isToldOf(facts, first, last) ? 'partial' : 'other'
}

/** Whether a report opens behind a remark that a comma closes, in front of any colon. */
function opensReportAhead({ infos, tokens, lexicon, sentenceOf }: PairPlace, from: number): boolean {
  for (let i = from; i < from + longestRemark && sentenceOf[i] === sentenceOf[from]; i++) {
    if (tokens[i]?.key === ':') return false
    if (isComma(tokens[i - 1]?.key ?? '') && lexicon.opensReport(infos[i])) return true
  }
  return false
}

/** How many tokens the remark may have. */
const longestRemark = 16

/** So many ordinary words in marks are a fragment, right behind a particle that is no preposition. */
const leastTold = 4

/** “ما فعله هو “محاولة لإنقاذ ماء الوجه””: ordinary words, the first without an article, of which the particle in front says something. */
function isToldOf(facts: PairPlace, first: number, last: number): boolean {
  const { infos, lexicon } = facts
  if (lexicon.data.wordOrder !== 'verb-first' || infos[first]?.definite) return false
  for (let i = first; i <= last; i++) if (infos[i] && lexicon.classesOf(infos[i]?.key ?? '') === 0) return false
  const before = infos[wordBefore(facts, first)]
  return before?.breaks === true && !lexicon.is(before, 'preposition')
}

/** “كابلات”, “الكابل البحري”, where the draft has “كابل” in marks: a form of one word that is a name there, and an adjective. */
function isFormOfName(
  { infos, lexicon }: PairPlace,
  first: number,
  words: number,
  names: ReadonlySet<string>,
): boolean {
  const info = infos[first]
  if (words > 2 || !info || lexicon.data.nameStyle !== 'articles' || lexicon.data.wordOrder !== 'verb-first')
    return false
  if (words === 2 && !infos[first + 1]?.adjectival) return false
  const bare = lexicon.withoutArticle(info.key) ?? info.key
  for (let length = shortestForm; length <= bare.length; length++) if (names.has(bare.slice(0, length))) return true
  return false
}

/** So many letters has a word at least of which another may be a form. */
const shortestForm = 4

/** “سمير بلعربي: “مهزلة””: a title or a given name, with which the sentence begins, right in front of a colon and one word. */
function followsSomebody(facts: PairPlace, first: number): boolean {
  const { infos, lexicon, sentenceOf, quoteOf } = facts
  const colon = first - 2
  const start = startOfSentence(facts, colon, longestHeadlineName)
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
    // “«القومي للمرأة»: النسبة “مرعبة””: whoever the headline names in marks, in front of all else.
    if (quoteOf[i] === quoteOf[1] && quoteOf[1] !== -1) continue
    if (quoteOf[i] !== -1) return colon
    // “جازولي: الاقتصاد طموح.. مزور: المغرب ليس “…””: the headline names a second speaker.
    if (tokens[i]?.key === '.') start = i + 1
    else if (tokens[i]?.key === ':' && i - start <= longestHeadlineName && i > start) colon = i
  }
  return colon
}

const longestHeadlineName = 6

/** “جوابه جاهز: “غدا””: whose answer it is, in the words in front of a colon. */
function isAnswer({ infos, lexicon }: PairPlace, before: number): boolean {
  const { answerNouns, expressionNouns } = lexicon.data
  for (let i = before; i > before - farthestExpression && infos[i]; i--) {
    // “اختار كلمة واحدة لوصف القانون: “فضيحة””
    if (expressionNouns.some((one) => lexicon.stripped(infos[i]?.key ?? '').includes(one))) return true
    if (i <= before - longestAnswer || infos[i]?.breaks) continue
    const word = infos[i]
    const noun = (word && withoutOwner(word)) ?? ''
    if (answerNouns.includes(noun) || expressionNouns.includes(noun)) return true
  }
  return false
}

/** So many words in front of the colon may say whose answer follows. */
const longestAnswer = 3
/** And so many a noun for the words in which something is said. */
const farthestExpression = 6

/** Behind marks and a comma a noun for what they say, how it was said or what somebody did the while, and no verb of speech. */
function isSayingBehind({ infos, tokens, lexicon }: PairPlace, i: number): boolean {
  const { accusativeEnding, expressionNouns } = lexicon.data
  const info = infos[i]
  if (!info || !isComma(tokens[i - 1]?.key ?? '')) return false
  // “بهذه الكلمات”
  const words = infos[i + 1]?.definite === true && expressionNouns.includes(infos[i + 1]?.bare ?? '')
  if (expressionNouns.includes(info.key) || words) return true
  const closes = infos[i + 1] == null
  const how =
    accusativeEnding !== '' && info.key.endsWith(accusativeEnding) && lexicon.mayBe(info.key, wordClass.adjective)
  return closes && (how || isOrdinary(lexicon, info, wordClass.present, wordClass.noun | wordClass.adjective))
}

/** Nothing but a comma, or one and a conjunction, between other marks and these. */
function inRowOfMarks({ tokens, quoteOf, lexicon }: PairPlace, first: number): boolean {
  // ““العقبى والنار”، و”الشعر المسرحي في المغرب””
  const at = lexicon.data.conjunctions.includes(tokens[first - 2]?.key ?? '') ? first - 1 : first
  return isComma(tokens[at - 2]?.key ?? '') && tokens[at - 3]?.word === false && quoteOf[at - 4] !== -1
}

function reportFollowsAt({ infos, lexicon }: PairPlace, i: number): boolean {
  return lexicon.opensReport(infos[i]) || infos[i]?.prepositional === true
}

/** The reporter's sentence goes on behind the marks without a pause. */
function goesOn({ infos, quoteOf }: PairPlace, last: number): boolean {
  return infos[last + 2] !== null && infos[last + 2] !== undefined && quoteOf[last + 2] === -1
}

/** “המצב הכאוטי”: a noun and its adjective, each with the article that is a letter. */
function hasTwoArticles({ infos, lexicon }: PairPlace, first: number, last: number): boolean {
  if (last !== first + 1 || lexicon.data.wordOrder !== 'free') return false
  return infos[first]?.definite === true && infos[last]?.definite === true && infos[last]?.adjectival === true
}

/** “their “unnecessary” action”: where names have capitals none begins with a small letter. */
function isSmall({ lexicon, text }: PairPlace, { start }: QuotePair): boolean {
  return lexicon.data.nameStyle === 'capitals' && /^\p{Ll}/u.test(text.slice(start, start + 2))
}

function inReportedSentence(
  { facts, pair, first, last }: Surroundings,
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
  // “«نادرست» است”, “’’شرمندہ‘‘ ہیں”: the predicate of what is reported.
  if (reporting && lexicon.isCopula(infos[last + 2]?.key ?? '')) return 'partial'
  // “يدعو اللبنانيين “للتعاون””: a particle is joined to the word in marks.
  // “تدرس الرد “بجدية””
  const manner = words === 1 && infos[first]?.joinable === true && infos[first]?.adjectival === true
  const joined = infos[first]?.prepositional === true || manner
  // “والطبيب “أوروفون””: what somebody is called, behind what they are.
  const joinedNoun = previous?.conjoined === true && lexicon.withoutArticle(previous.key.slice(1)) !== null
  const noun = previous?.definite === true || joinedNoun
  const asked = words === 1 && isDeedSpokenOf(facts, before, first, at)
  const named = words === 1 && !asked && noun && at >= cueEnd && !isAccusative(facts, first) && !saysHow(facts, first)
  const predicate = words === 1 && isPredicateOfClause(facts, at, last)
  // “واعتبر الوزير القرار “خيانة””: one noun between the subject and what is said of it.
  const saidOf = named && before.kind === 'finite' && !before.addresses && at === cueEnd && isPredicate(facts, first)
  if (saidOf && before.after !== null) return 'partial'
  // “أن أصعب ما عاشه هو “الصمت””
  if (at >= 0 && isWhatItIs(facts, at, last)) return 'partial'
  // “ردد طيلة المباراة “ارحل””
  if (words === 1 && isUttered(facts, before, at)) return 'partial'
  if (named && !joined && !before.describes && !predicate && !isSubjectOfReport(facts, at)) return 'other'
  // “the call was “productive””
  const is = at >= 0 && lexicon.data.copulasBefore.includes(infos[at]?.key ?? '')
  const single =
    asked || words >= 2 || joined || is || predicate || (at >= 0 && isPredicate(facts, first)) || isSmall(facts, pair)
  if (particle && before.addresses) return 'partial'
  // “مشيرا إلى “التناقض””
  if (before.kind === 'participle' && at === before.to && led && !particle) return 'partial'
  // “أوردت الوكالة على “تويتر” أن …”: where it was said, and then what.
  if (led && !particle && words <= 2 && lexicon.opensReport(infos[last + 2])) return 'other'
  // “في منشور بالمدونة “إن الترخيص يعامل الجميع …””: a clause of its own.
  const opens = opensClause(facts, first, words)
  const governed = particle || (previous !== null && lexicon.is(previous, 'preposition'))
  if (opens && !governed) return 'direct'
  // “وقال فلان للأناضول “بعد سنتين …””
  const told = led && !governed && isOutlet(facts, at)
  if (told && words > leastHeard && before.kind === 'finite' && !before.describes) return 'direct'
  if ((led && cueEnd <= at) || particle) return single ? 'partial' : 'other'
  if (before.kind === 'participle' && at === before.to - 1 && isAccusative(facts, first)) return 'partial'
  if (reporting && cueEnd >= first - 2 && cueEnd <= first) return words >= 3 ? 'direct' : single ? 'partial' : 'other'
  const between = infos.slice(before.to, first)
  const woven = between.some(lexicon.opensReport)
  const near = !before.describes && !isWoven(facts, cueEnd, first)
  if (reporting && !woven && words >= (near ? 3 : 7)) return 'direct'
  // “وقال إن الانتخابات دحضت “اتهام فريقنا …””: what is reported goes on in the marks.
  const goesOnReporting = woven && at >= 0 && lexicon.data.wordOrder === 'verb-first'
  if (stops && words >= 8 && !goesOnReporting) return 'direct'
  return single ? 'partial' : 'other'
}

/** “للأناضول”, “لرويترز”: a paper with a joined particle, which may hide its article. */
function isOutlet(facts: BlockFacts, at: number): boolean {
  const info = facts.infos[at]
  const noun = contractedNoun(facts, at)
  if (noun !== null && facts.lexicon.is(noun, 'outlet')) return true
  return info != null && facts.lexicon.isInside(info, 'outlet')
}

/** So many words behind a paper that heard them are no fragment. */
const leastHeard = 4

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
