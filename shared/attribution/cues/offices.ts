import { readJoined, readNounPhrase } from '../phrases/phrases'
import type { BlockText } from '../types'
import { thingClasses, wordClass } from '../words/dictionary'
import { beforeRemark } from '../words/marked-text'
import { type NounPhrase, phraseOf } from '../words/noun-phrase'
import { behindComma, isComma, isOwned, isTitle, keyAt } from '../words/phrase-text'
import { isWithoutCharge } from './charges'
import type { CueText } from './cue'
import { startOfSentence } from './subjects'
import { readTopic, skipConnectors } from './topics'
import { isLoneSurname, isUnseen } from './unlisted-names'

// Who speaks by an office alone, or right in front of a colon, without a reporting verb.

/** How many words may stand between whoever a sentence begins with and the colon in front of marks. */
export const farthestColon = 20

/**
 * “לקוחה ותיקה לא עצרה את הדמעות: “…””: a source without a name with which the sentence in front of the marks begins;
 * “الوزير: “…””, “.. وعبد العال: “…””: a title or one name right in front of the colon.
 */
export function speakerBeforeColon(facts: CueText & { readonly block: BlockText }, quote: number): NounPhrase | null {
  if (facts.tokens[quote - 2]?.key !== ':') return null
  let start = quote - 2
  const inside = (i: number) => facts.sentenceOf[i] === facts.sentenceOf[quote - 2] && facts.quoteOf[i] === -1
  while (start > 0 && quote - start <= farthestColon && inside(start - 1)) start--
  if (quote - start > farthestColon) return null
  // “پسرش، امین، لبخند می‌زند: «…»”
  const topic = facts.lexicon.data.wordOrder === 'verb-last' ? readTopic(facts, start) : null
  if (topic && topic.to <= quote - 2 && isSomebody(topic)) return topic
  const phrase = readJoined(facts, start)
  // “سيفان كيلار، خبير في شؤون الطاقة: “…””: two words of which nothing is known, and what that is.
  if (
    isUnseen(facts, start) &&
    isUnseen(facts, start + 1) &&
    isComma(keyAt(facts, start + 2)) &&
    isTitle(facts, start + 3)
  )
    return phraseOf({ from: start, to: start + 2, kind: 'person', name: [start, start + 2] })
  if (isLoneSurname(facts, start, quote - 2))
    return phraseOf({ from: start, to: start + 1, kind: 'person', name: [start, start + 1] })
  if (phrase?.kind === 'unnamed') return phrase
  // “מאמן בית"ר ירושלים לא הוריד את הראש: “…””: an office and of what, with which the sentence begins.
  const office = phrase?.title && !phrase.name && phrase.title[1] - phrase.title[0] > 1
  if (office && facts.lexicon.data.wordOrder === 'free' && facts.lexicon.data.nameStyle === 'articles') return phrase
  // “سمير (34 عاما): “…””
  const whole = phrase !== null && !phrase.weak && phrase.to === beforeRemark(facts, start, quote - 2)
  // “الأمم المتحدة: “…””
  if (whole && phrase.kind === 'body') return phrase.definite ? phrase : null
  // “الوزير: “…””, “بائع متجول: “…””; a headline means somebody by it whom the text names.
  const known = phrase !== null && (phrase.name !== null || phrase.definite || facts.block.type !== 'heading')
  return whole && known && phrase.kind === 'person' ? phrase : null
}

/**
 * “صاحب المطعم تنصل من الجميع. “أنا أطبخ”، أجاب”: an office and of what, with which the sentence before marks begins that open one of their own,
 * in front of a verb by the dictionary.
 */
export function officeBeforeMarks(facts: CueText, first: number): NounPhrase | null {
  const { sentenceOf, infos, lexicon } = facts
  if (lexicon.data.wordOrder !== 'verb-first' || sentenceOf[first - 2] === sentenceOf[first]) return null
  const start = startOfSentence(facts, first - 2, farthestColon - 1)
  if (start < 0 || sentenceOf[start - 1] === sentenceOf[start] || facts.quoteOf[start] !== -1) return null
  // “ورئيس الجماعة؟ “لا علم لي”، يجيب”
  const phrase = readJoined(facts, start)
  if (!isOffice(phrase)) return officeBehindDeed(facts, start)
  if (facts.infos[phrase.to] === null && phrase.to === first - 2) return phrase
  // “ابنتها، وهي مهندسة سكك، كانت في المقصورة”
  if (isComma(keyAt(facts, phrase.to)) && lexicon.pronounGender(keyAt(facts, phrase.to + 1)) !== undefined)
    return phrase
  const verb = infos[phrase.to]?.definite ? phrase.to + 1 : phrase.to
  const says = wordClass.past | wordClass.present | wordClass.adjective
  return lexicon.mayBe(infos[verb]?.key ?? '', says) && !infos[verb]?.definite ? phrase : null
}

/**
 * ““من هنا مر السيل”. يجلس سعيد العلمي أمام بيته.”: behind marks that open a block and are a sentence, whom the next sentence brings in by name and by
 * what they do.
 * @param first the first token in the marks
 * @param last the last one
 */
export function actorBehindMarks(facts: CueText, first: number, last: number): NounPhrase | null {
  const { lexicon, sentenceOf, infos } = facts
  if (lexicon.data.wordOrder !== 'verb-first' || first > 1 || last - first < shortestOpening) return null
  let start = last + 1
  while (start < last + 4 && infos[start] === null) start++
  if (!infos[start] || sentenceOf[start] === sentenceOf[last] || !acts(facts, start)) return null
  // “لا تخجل أم خالد من الاعتراف”
  const verb = lexicon.data.negations.includes(keyAt(facts, start)) ? start + 1 : start
  const phrase = readNounPhrase(facts, verb + 1, { behindVerb: true })
  return phrase?.kind === 'person' && phrase.name !== null && !phrase.weak ? phrase : null
}

/** Marks with fewer words behind the first may be a name. */
const shortestOpening = 2

/** “غير أن وكيل المدرب كانت له رواية أخرى: “…””: an office and of what, with which a sentence begins that ends in a colon before marks. */
export function officeOverColon(facts: CueText, first: number): NounPhrase | null {
  const colon = first - 2
  if (facts.lexicon.data.wordOrder !== 'verb-first' || facts.tokens[colon]?.key !== ':') return null
  const start = startOf(facts, colon)
  const phrase = start === null ? null : readNounPhrase(facts, skipConnectors(facts, start))
  if (!isOffice(phrase) || phrase.to >= colon) return null
  return acts(facts, phrase.to) || acts(facts, behindApposition(facts, phrase.to)) ? phrase : null
}

/** How many words may say between commas which one is meant. */
const longestApposition = 8

/** “الحارس، الجالس قربها، يهز رأسه”: the token behind what says with an article, between commas, which one is meant; −1 where nothing does. */
function behindApposition(facts: CueText, comma: number): number {
  const { infos, lexicon } = facts
  const first = infos[comma + 1]
  if (!isComma(keyAt(facts, comma)) || !first) return -1
  if (!first.definite && !lexicon.is(first, 'relative')) return -1
  return behindComma(facts, comma + 2, comma + longestApposition + 1)
}

/** “رئيس الاتحاد لم يخف ارتياحه. وأقر …”: an office without a name of which the sentence before a token tells what it did or not. */
export function officeThatActs(facts: CueText, token: number): NounPhrase | null {
  if (facts.lexicon.data.wordOrder !== 'verb-first' || token === 0) return null
  const start = startOf(facts, token - 1)
  if (start === null) return null
  const phrase = readNounPhrase(facts, start)
  return isOffice(phrase) && acts(facts, phrase.to) ? phrase : officeBehindDeed(facts, start)
}

/** “غادر المدرب القاعة منددا بـ“الظلم””: an office without a name whose deed the sentence of a token tells in front of it. */
export function officeActing(facts: CueText, token: number): NounPhrase | null {
  if (facts.lexicon.data.wordOrder !== 'verb-first') return null
  const start = startOf(facts, token)
  const phrase = start === null || start >= token ? null : officeBehindDeed(facts, start)
  return phrase && phrase.to <= token ? phrase : null
}

/** A sentence of more tokens is not looked through for whom it brings in. */
const longestBringing = 24

/**
 * “من بين الحاضرين سيدة ستينية حملت صورة قديمة. قالت …”, “وقفت امرأة في الصف. تقول …”: somebody without an article or a name whom the
 * sentence before a token brings in, alone, behind a preposition with which it begins or behind a verb.
 */
export function strangerBefore(facts: CueText, token: number): NounPhrase | null {
  const { lexicon, infos, sentenceOf, quoteOf } = facts
  if (lexicon.data.wordOrder !== 'verb-first' || token === 0) return null
  const start = startOfSentence(facts, token - 1, longestBringing - 1)
  if (sentenceOf[start - 1] === sentenceOf[token - 1]) return null
  let found: NounPhrase | null = null
  for (let i = start; i < token - 1; i++) {
    const info = infos[i]
    if (quoteOf[i] !== -1 || (info?.verb?.form === 'finite' && !info.breaks && !isWithoutCharge(facts, i))) return null
    if (!info || info.definite || !(lexicon.is(info, 'unnamed') || lexicon.is(info, 'standIn')) || isOwned(facts, i))
      continue
    const phrase = readNounPhrase(facts, i)
    const nameless = phrase?.kind === 'unnamed' || (phrase?.kind === 'person' && phrase.name === null)
    if (!nameless || !phrase || phrase.definite) continue
    if (found) return null
    const lead = infos[start]
    const among = lead != null && (lexicon.is(lead, 'preposition') || lexicon.isInside(lead, 'preposition'))
    if (!(among && infos[i - 1]?.definite) && !acts(facts, i - 1)) return null
    found = phrase
    i = phrase.to - 1
  }
  return found
}

/** How many tokens of where and when may stand in front of what an office does. */
const longestWhere = 10

/** “على الطرف الآخر من الهاتف، بدا المدير الإقليمي واثقا.”: whose deed a sentence tells, behind a remark or at its beginning. */
export function officeBehindDeed(facts: CueText, start: number): NounPhrase | null {
  const { infos, quoteOf, lexicon } = facts
  const deed = (i: number) => (lexicon.data.verbNegations.includes(keyAt(facts, i)) ? i + 1 : i)
  let at = deed(start)
  if (!acts(facts, at) && !isDeedInHowOf(facts, at)) {
    while (at < start + longestWhere && infos[at] && quoteOf[at] === -1) at++
    if (!isComma(keyAt(facts, at))) return null
    at = deed(at + 1)
    if (!acts(facts, at)) return null
  }
  const phrase = readNounPhrase(facts, at + 1, { behindVerb: true })
  return isOffice(phrase) ? phrase : null
}

/** “خرج الوزير غاضبا من الاجتماع”: a word that is a noun too, in front of an office and how it was done. */
function isDeedInHowOf(facts: CueText, at: number): boolean {
  const verb = facts.infos[at]
  if (!verb || verb.definite || verb.known || !facts.lexicon.mayBe(verb.key, wordClass.past)) return false
  const phrase = readNounPhrase(facts, at + 1, { behindVerb: true })
  const how = isOffice(phrase) ? facts.infos[phrase.to] : null
  const { accusativeEnding } = facts.lexicon.data
  return (
    how != null &&
    accusativeEnding !== '' &&
    how.key.endsWith(accusativeEnding) &&
    facts.lexicon.mayBe(how.key, wordClass.adjective)
  )
}

/** Who may speak where a verb of no list stands in front of the colon: a person by name or title, or several. */
export function isSomebody({ kind, name, title, weak }: NounPhrase): boolean {
  return (kind === 'person' || kind === 'unnamed') && !weak && (name !== null || title !== null)
}

/** A title that stands without a name. */
export function isOffice(phrase: NounPhrase | null): phrase is NounPhrase {
  return phrase?.kind === 'person' && phrase.title !== null && !phrase.name && !phrase.weak
}

/** Whether a clause goes on with a verb, as the dictionary has it, or with a negation. */
function acts({ infos, tokens, lexicon }: CueText, at: number): boolean {
  const info = infos[at]
  if (!info || info.definite) return false
  if (lexicon.data.negations.includes(tokens[at]?.key ?? '') || lexicon.data.beingVerbs.includes(info.key)) return true
  const verbs = wordClass.past | wordClass.present
  return lexicon.mayBe(info.key, verbs) && !lexicon.mayBe(info.key, thingClasses)
}

/** Index of the first token of the sentence that holds one; null where it is farther than `farthestColon` in front of it. */
function startOf({ sentenceOf }: CueText, at: number): number | null {
  const start = startOfSentence({ sentenceOf }, at, farthestColon + 1)
  return sentenceOf[start - 1] === sentenceOf[at] ? null : start
}
