import type { Token } from '../../text/words'
import type { Gender, SpeakerKind } from '../types'
import { wordClass } from './dictionary'
import type { Lexicon, WordGroup, WordInfo } from './lexicon'

export type TokenRange = readonly [number, number]

/** A noun phrase that may name a speaker, as token indices [from, to). */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  readonly kind: SpeakerKind | 'pronoun'
  /** Token indices of the name in the phrase, null for a title that stands alone. */
  readonly name: TokenRange | null
  readonly title: TokenRange | null
  readonly gender: Gender
  /** الناطق ذاته: the phrase points back to the last speaker. */
  readonly again: boolean
  readonly definite: boolean
  /** Nothing but its place says that this is a name. */
  readonly weak: boolean
  /** Of a body: all that stands between its verb and the report, so that its name is as long as that. */
  readonly whole: boolean
  /** Of a document: who issued it. */
  readonly owner: NounPhrase | null
  /** A first word that stands joined to a particle in the text (لروته), as it is without it. */
  readonly lead: { readonly token: number; readonly key: string; readonly text: string } | null
}

interface Bared {
  readonly token: number
  readonly key: string
  readonly text: string
  readonly info: WordInfo
}

/** The tokens of a block with what the phrase reader must know of each. */
export interface PhraseText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly infos: readonly (WordInfo | null)[]
  /** For each token the index of the quote it stands in, or −1. */
  readonly quoteOf: readonly number[]
  readonly lexicon: Lexicon
  /** Phrases read so far by their first token, or by its complement behind a verb: several reporting words look at the same ones. */
  readonly phrases: Map<number, NounPhrase | null>
  /** One token read as if its joined particle were not there. */
  readonly bared: Bared | null
}

/** Reads the noun phrase that begins at a token, null when none does. */
export type Reader = (c: PhraseText, from: number, options?: ReadOptions) => NounPhrase | null

export interface ReadOptions {
  /** The verb takes an object: a definite noun behind the name is no part of it. */
  readonly addressed?: boolean
  /** How many titles stand in front already: a row of titles without end is nobody. */
  readonly titles?: number
  /** A reporting verb stands right in front: an unknown word with a name behind it is a name. */
  readonly behindVerb?: boolean
  /** A cue without a verb stands in front (بحسب): what follows has no object. */
  readonly cited?: boolean
}

export const mostTitles = 3

/** The ending of a possessor, which stands as a token of its own. */
export const ownerKey = '’s'

export function wordAt(c: PhraseText, i: number): WordInfo | null {
  if (i < 0 || c.quoteOf[i] !== -1) return null
  return c.bared?.token === i ? c.bared.info : (c.infos[i] ?? null)
}

export function keyAt(c: PhraseText, i: number): string {
  if (i < 0) return ''
  return c.bared?.token === i ? c.bared.key : (c.tokens[i]?.key ?? '')
}

export function surfaceOf(c: PhraseText, i: number): string {
  if (c.bared?.token === i) return c.bared.text
  const token = c.tokens[i]
  return token ? c.text.slice(token.start, token.end) : ''
}

export function is(c: PhraseText, i: number, group: WordGroup): boolean {
  const info = wordAt(c, i)
  return info !== null && c.lexicon.is(info, group)
}

export function isComma(key: string): boolean {
  return key === '،' || key === ','
}

/** Index behind the first comma from a token on and in front of `until`; −1 where none stands there. */
export function behindComma({ tokens }: Pick<PhraseText, 'tokens'>, from: number, until: number): number {
  for (let i = from; i < until; i++) if (isComma(tokens[i]?.key ?? '')) return i + 1
  return -1
}

export function isDash(key: string): boolean {
  return key === '-' || key === '–' || key === '—' || key === 'ـ'
}

export function givenAt(c: PhraseText, i: number): { readonly gender: Gender } | null {
  return wordAt(c, i)?.given ?? (isStrangePair(c, i) || isBeforeTail(c, i) ? anyGender : null)
}

/** “شمشاد مائی”, “رضیہ بی بی”: in Urdu a strange word is a name in front of what women and men are called besides. */
function isBeforeTail(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (c.lexicon.data.nameStyle !== 'given' || !info || info.known || info.breaks || info.verb) return false
  return is(c, i + 1, 'nameTail')
}

const anyGender = { gender: null }

/** “غورغييفا”: a word that neither the lists nor a dictionary of the language have: nearly always a foreign name. */
export function isStrange(c: PhraseText, i: number): boolean {
  return wordAt(c, i)?.strange === true
}

/** “كريستالينا غورغييفا”: two strange words, the second without a conjunction, behind nothing that has a name. */
export function isStrangePair(c: PhraseText, i: number): boolean {
  if (!isStrange(c, i) || wordAt(c, i)?.joinable || !isStrange(c, i + 1) || isJoined(c, i + 1)) return false
  // “رئيسة بلدية خاركيف ناتاليا كوفالينكو”: where a body is stands in front of the name.
  if (is(c, i - 1, 'body') && isStrange(c, i + 2)) return false
  return !is(c, i - 1, 'outlet') && !is(c, i - 1, 'namingNoun')
}

export function isCapital(c: PhraseText, i: number): boolean {
  if (wordAt(c, i) === null) return false
  const surface = surfaceOf(c, i)
  // “al-Amin”
  const particle = c.lexicon.data.joinedNameParticles.find((one) => surface.startsWith(one)) ?? ''
  return /^\p{Lu}/u.test(surface.slice(particle.length))
}

/** Whether the words of a sequence stand from token `i` on; the first was looked up, so that it is known to. */
export function goesOnAs(c: PhraseText, i: number, keys: readonly string[]): boolean {
  for (let k = 1; k < keys.length; k++) if (keyAt(c, i + k) !== keys[k]) return false
  return true
}

/** “شازیہ منظور کہتی ہیں”: a verb of several words. */
export function beginsVerb(c: PhraseText, i: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-last') return false
  return c.lexicon.verbPhrases(keyAt(c, i)).some(({ keys }) => goesOnAs(c, i, keys))
}

/** A word that no noun phrase crosses: a particle, a reporting verb, punctuation. */
export function breaksPhrase(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || info.endsPhrase) return true
  return (info.time === 'noun' && beginsTime(c, i)) || beginsVerb(c, i)
}

/**
 * “الأسبوع الماضي”, “زوال اليوم”, “أكتوبر 2021”: words that say when. A noun of time alone may be a name, or belong to a
 * title or to what a paper is called (فجر، المدير العام، صحيفة الصباح).
 */
export function beginsTime(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (info?.time !== 'noun' || is(c, i - 1, 'outlet') || is(c, i - 1, 'namingNoun')) return false
  // “مصدر مطلع”
  if (is(c, i - 1, 'unnamed') && c.lexicon.data.adjectiveShapes.begins.some((one) => info.key.startsWith(one)))
    return false
  const next = wordAt(c, i + 1)
  const goesOn = next !== null && (next.time !== null || isFigure(c, i + 1))
  if (goesOn) return true
  return wordAt(c, i - 1)?.time === 'noun' && info.definite
}

/** “25 عاما” */
export function isFigure(c: PhraseText, i: number): boolean {
  return wordAt(c, i)?.figure === true
}

/** “12”, “الـ12”: figures alone, behind an article or without one. */
export function isNumeral(c: PhraseText, i: number): boolean {
  const key = keyAt(c, i)
  const article = c.lexicon.data.definiteArticles.find((one) => key.startsWith(one)) ?? ''
  return onlyFigures.test(key.slice(article.length))
}

const onlyFigures = /^\p{N}+$/u

/** Index behind the words that say when from token `i` on, or `i`. */
export function skipTime(c: PhraseText, i: number): number {
  if (!beginsTime(c, i)) return i
  let end = i + 1
  while (wordAt(c, end) && (wordAt(c, end)?.time !== null || isFigure(c, end))) end++
  return end
}

/** “بجمعية”, “للجمعية”: a body behind a joined particle. */
export function holdsBody(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  const info = wordAt(c, i)
  if (!info) return false
  const noun = contractedNoun(c, i)
  if (noun === null) return lexicon.isInside(info, 'body')
  // “للجنة”
  return lexicon.is(noun, 'body') || lexicon.is(lexicon.word(info.key.slice(1)), 'body')
}

/** “للجمعية”: “الجمعية”, whose article a particle has contracted; null where no article is. */
export function contractedNoun(c: PhraseText, i: number): WordInfo | null {
  const { contractedArticles, definiteArticles } = c.lexicon.data
  const key = keyAt(c, i)
  const contracted = contractedArticles.find((one) => key.startsWith(one))
  return contracted === undefined ? null : c.lexicon.word(`${definiteArticles[0] ?? ''}${key.slice(contracted.length)}`)
}

/** Whether what follows shows that a name is complete: punctuation, a particle, a quote, a verb. */
export function closesName(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return !info || breaksPhrase(c, i) || info.prepositional || c.lexicon.is(info, 'outlet') || isPossessive(c, i)
}

export function startsName(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info) return false
  if (c.lexicon.data.nameStyle === 'capitals') return isCapital(c, i) && !info.breaks
  // “كتاب الله عز وجل”
  if (c.lexicon.data.devotions.some(([first, second]) => first === info.key && second === keyAt(c, i + 1))) return false
  // “امید اصغر فرهادی”: an ordinary word in front of a given name and a surname is none.
  const ezafe = c.lexicon.data.nameStyle === 'given' && c.lexicon.isWordName(info.key) && givenAt(c, i + 1) !== null
  if (ezafe && !c.lexicon.isWordName(keyAt(c, i + 1)) && !isTitle(c, i - 1) && isPlain(c, i + 2)) return false
  // “باسم فريقه”
  if (c.lexicon.is(info, 'titleLink') && isOwned(c, i + 1)) return false
  // “خطاب حميد شباط”
  const speech = givenAt(c, i) !== null && c.lexicon.is(info, 'document') && givenAt(c, i + 1) !== null
  if (speech && !isTitle(c, i - 1)) return false
  if (givenAt(c, i)) return !isOfficeHere(c, i, info) && (!c.lexicon.isWordName(info.key) || isNameHere(c, i))
  if (c.lexicon.is(info, 'nameBeforeTail') && !info.definite && is(c, i + 1, 'nameTail')) return true
  if (!c.lexicon.is(info, 'nameParticle') || info.key.length === 1 || info.breaks) return false
  // “أن ترى النور شراكات”: with an article it is no particle.
  if (info.definite && c.lexicon.data.wordOrder === 'verb-first') return false
  if (c.lexicon.data.verbParticles.includes(info.key) && isVerbHere(c, i)) return false
  if (isPresent(c, i + 1, c.lexicon.particleGender(info.key))) return false
  // “בת שמונה” is an age, “أم لثلاثة” a mother, “الدورة الـ 31” a session.
  return !breaksPhrase(c, i + 1) && !isFigure(c, i + 1) && !wordAt(c, i + 1)?.prepositional
}

/** Behind “معالي” or “آية الله”; `from` where nobody is honoured. */
export function endOfHonour(c: PhraseText, from: number): number {
  const { honorifics, honorificPairs } = c.lexicon.data
  const key = keyAt(c, from)
  if (honorifics.includes(key)) return from + 1
  return honorificPairs.some(([first, second]) => first === key && second === keyAt(c, from + 1)) ? from + 2 : from
}

/** “فذهب”: whether a word begins with the particle that joins its verb to a topic in front (أما فلان فذهب). */
export function beginsResumed(c: PhraseText, i: number): boolean {
  return c.lexicon.data.resumptive.some((one) => keyAt(c, i).startsWith(one))
}

export function isTopicMarker(c: PhraseText, i: number): boolean {
  return c.lexicon.data.topicMarkers.includes(keyAt(c, i))
}

const shortestPresent = 4

/** “تبحث”, “يزور”: what begins like the present of the verb of a man or a woman, and is no given name. */
export function beginsAsPresent(c: PhraseText, i: number, gender: Gender): boolean {
  const begins = gender && c.lexicon.data.presentPrefixes[gender]
  const info = begins ? wordAt(c, i) : null
  if (!begins || !info) return false
  return info.key.startsWith(begins) && info.key.length >= shortestPresent && info.given === null
}

/** “أم تبحث عن ابنها”: what begins like the present of her verb, no given name, in front of a preposition. */
function isPresent(c: PhraseText, i: number, gender: Gender): boolean {
  const behind = beginsAsPresent(c, i, gender) ? wordAt(c, i + 1) : null
  return behind !== null && (behind.prepositional || c.lexicon.is(behind, 'preposition'))
}

/** “ولد الناصري لأب فقير”, “ولد الناصري في طنجة”: a clause begins, and a preposition stands behind one name. */
function isVerbHere(c: PhraseText, i: number): boolean {
  const behind = wordAt(c, i + 2)
  if (wordAt(c, i - 1) !== null || behind === null) return false
  const joined = c.lexicon.data.genitiveProclitics.some((one) => behind.key.startsWith(one))
  return joined || behind.prepositional || c.lexicon.is(behind, 'preposition')
}

/** “ناشد الرئيس أمين عام الحلف”: a title that is a given name elsewhere. */
export function isOfficeHere(c: PhraseText, i: number, info: WordInfo): boolean {
  if (!info.known || info.definite || c.lexicon.data.nameStyle !== 'articles' || !isTitle(c, i)) return false
  // “نجم منتخب مصر”, “أمين حزب الاستقلال”: and of which body.
  const of = is(c, i + 1, 'body') || is(c, i + 1, 'noun')
  return (of || is(c, i + 1, 'titleModifier')) && !wordAt(c, i + 1)?.definite
}

/** “أحمد صالح نجم الزمالك السابق”: an office, of what, and that it was held once. */
export function isFormerOffice(c: PhraseText, i: number, info: WordInfo): boolean {
  if (!info.known || info.definite || c.lexicon.data.wordOrder !== 'verb-first' || !isTitle(c, i)) return false
  const [of, adjective] = [wordAt(c, i + 1), wordAt(c, i + 2)]
  return of?.definite === true && adjective?.definite === true && c.lexicon.mayBe(adjective.key, wordClass.adjective)
}

/** “وجدان الجمهور”, “رفعت دعوى”: a name that is an ordinary word too needs a surname or a title beside it. */
function isNameHere(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  // “وقد رفعت جوفيك دعوى”: a verb.
  const perfect = c.lexicon.data.perfectParticles
  if (perfect.length > 0 && c.lexicon.stripped(keyAt(c, i - 1)).some((one) => perfect.includes(one))) return false
  // “ثم رفعت ربيعة الكوهن صوتها”: hers.
  if (givenAt(c, i)?.gender === 'm' && givenAt(c, i + 1)?.gender === 'f') return false
  // “صباح اليوم”
  if (wordAt(c, i)?.breaks && (!next || next.breaks) && !isTitle(c, i - 1)) return false
  if (
    isTitle(c, i - 1) ||
    isOrigin(c, i - 1) ||
    (givenAt(c, i + 1) && !c.lexicon.isWordName(keyAt(c, i + 1))) ||
    // “رفعت الأم رأسها”: with an article it is no particle.
    (is(c, i + 1, 'nameParticle') && !(next?.definite && c.lexicon.data.wordOrder === 'verb-first'))
  )
    return true
  // “جمال بندحمان”
  if (next && (c.lexicon.is(next, 'nameTail') || joinsName(c, i + 1))) return true
  // “ثم رفعت صوتها”
  if (isPossessive(c, i + 1) && !c.lexicon.isSurname(keyAt(c, i + 1))) return false
  if (next?.definite) {
    const behind = wordAt(c, i + 2)
    // “قال فائق الشيخ علي إن”
    const shaykh = c.lexicon.is(next, 'courtesy') && givenAt(c, i + 2) !== null
    if (shaykh && c.lexicon.opensReport(wordAt(c, i + 3))) return true
    return isSurname(c, i + 1) || isTitle(c, i + 2) || isComma(keyAt(c, i + 2)) || c.lexicon.opensReport(behind)
  }
  return closesName(c, i + 1) || (!next?.known && closesName(c, i + 2))
}

/** “التركي”, “الفرنسية”: where somebody is from, with an article. */
export function isOrigin(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info?.definite === true && info.adjectival && c.lexicon.isOrigin(info.bare)
}

/** “نظيره”, “حكمها”: the pronoun at a word's end that says whose it is, or null. */
export function ownerEnding(c: PhraseText, i: number): string | null {
  const info = c.bared?.token === i ? null : c.infos[i]
  return info ? info.ownerEnding : c.lexicon.ownerEnding(surfaceOf(c, i))
}

/** Whether a word without an article ends in a pronoun that says whose it is. */
export function isOwned(c: PhraseText, i: number): boolean {
  return c.lexicon.withoutArticle(keyAt(c, i)) === null && ownerEnding(c, i) !== null
}

export function isPossessive(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || info.definite || info.given) return false
  return ownerEnding(c, i) !== null && surfaceOf(c, i).length > 3
}

/** “أوليفيه رينو”: an ending of foreign names, with another word of the name behind it. */
export function isForeign(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  const plainWord = next !== null && !next.known && !next.definite && !next.prepositional && !breaksPhrase(c, i + 1)
  return plainWord && c.lexicon.data.foreignEndings.some((one) => surfaceOf(c, i).endsWith(one))
}

export function isJoined(c: PhraseText, i: number): boolean {
  return c.lexicon.data.conjunctions.some((one) => keyAt(c, i).startsWith(one))
}

/** Whether a word with an article has the ending of a surname. */
export function isSurname(c: PhraseText, i: number): boolean {
  const key = keyAt(c, i)
  return c.lexicon.data.surnameEndings.some((one) => key.endsWith(one))
}

/** Whether a word has the ending of several things (تصريحات). */
export function isPlural(c: PhraseText, i: number): boolean {
  return c.lexicon.data.pluralEndings.some((one) => keyAt(c, i).endsWith(one))
}

/** “توصلت”: the ending of a woman's verb, and not of several things (تصريحات). */
export function endsAsVerb(c: PhraseText, i: number): boolean {
  return c.lexicon.data.feminineVerbEndings.some((one) => keyAt(c, i).endsWith(one)) && !isPlural(c, i)
}

export function isFeminine(c: PhraseText, i: number): boolean {
  const info = c.bared?.token === i ? null : c.infos[i]
  return info ? info.feminine : c.lexicon.isFeminine(surfaceOf(c, i))
}

/** The ending of a word for several people (المحتجون). */
export function isSeveral(c: PhraseText, i: number): boolean {
  return c.lexicon.data.groupEndings.some((one) => keyAt(c, i).endsWith(one))
}

/** “المواطنين”: several people in the case of the object, which no subject has (Ryding 2005, ch. 7.3); both cases end in one letter. */
export function isObjectGroup(c: PhraseText, i: number): boolean {
  const [, accusative] = c.lexicon.data.groupEndings
  const info = wordAt(c, i)
  if (c.lexicon.data.wordOrder !== 'verb-first' || accusative === undefined || !info?.key.endsWith(accusative))
    return false
  return givenAt(c, i) === null && c.lexicon.is(info, 'unnamed')
}

/** How many tokens a remark in parentheses may have for a phrase to go on behind it. */
const longestRemark = 12

/** Index of the parenthesis that closes the short remark opened at token `open`, or −1. */
export function closingParenthesis(tokens: readonly Token[], open: number): number {
  for (let k = open + 1; k < open + longestRemark; k++) if (tokens[k]?.key === ')') return k
  return -1
}

/** “حلف شمال الأطلسي (الناتو)”: what stands in parentheses at the end belongs to the phrase, not to the name. */
export function beforeRemark(c: PhraseText, from: number, to: number): number {
  if (keyAt(c, to - 1) !== ')') return to
  let open = to - 1
  while (open > from && keyAt(c, open) !== '(') open--
  return open > from ? open : to
}

/** Skips “(الناتو)” behind a word. */
export function skipParentheses(c: PhraseText, i: number): number {
  const close = keyAt(c, i) === '(' ? closingParenthesis(c.tokens, i) : -1
  return close < 0 ? i : close + 1
}

/** Skips a name in marks inside a title: عضو حركة التحرير “فتح” دلال سلامة. Somebody's name must follow. */
export function skipMarks(c: PhraseText, i: number): number {
  const behind = markedWork(c, i)
  const end = behind > i ? skipParentheses(c, behind) : i
  return end > i && (startsName(c, end) || isWholeName(c, end)) ? end : i
}

/** “رئيس حزب «القوات اللبنانية» سمير جعجع هجومًا”: two words of which nothing is known, with the sentence going on. */
function isWholeName(c: PhraseText, i: number): boolean {
  const { imperfectPrefixes, nameStyle } = c.lexicon.data
  if (nameStyle !== 'articles' || c.lexicon.data.wordOrder !== 'verb-first') return false
  // “دلال سلامة إن”: right in front of the report a surname may have the ending of the feminine.
  const said = c.lexicon.opensReport(wordAt(c, i + 2)) && wordAt(c, i + 1)?.known === false
  const second = isPlain(c, i + 1) || (said && !wordAt(c, i + 1)?.definite)
  if (!isPlain(c, i) || !second || breaksPhrase(c, i) || breaksPhrase(c, i + 1)) return false
  if (imperfectPrefixes.some((one) => keyAt(c, i).startsWith(one)) || isPossessive(c, i) || isPossessive(c, i + 1))
    return false
  return closesName(c, i + 2) || hasAccusative(c, i + 2)
}

/** The ending of an indefinite object. */
export function hasAccusative(c: PhraseText, i: number): boolean {
  const { accusativeEnding } = c.lexicon.data
  const key = keyAt(c, i)
  return accusativeEnding !== '' && key.endsWith(accusativeEnding) && key.length > accusativeEnding.length + 2
}

const longestMarks = 5

/** What a look at marks needs. */
type MarkedText = Pick<PhraseText, 'tokens' | 'infos' | 'quoteOf' | 'lexicon'>

/** Index of the mark that closes the pair opened at token `i`, −1 when none is. */
export function closingMark(c: MarkedText, i: number): number {
  const quote = c.quoteOf[i + 1]
  if (quote === undefined || quote === -1 || c.quoteOf[i] !== -1 || c.tokens[i]?.word !== false) return -1
  let k = i + 1
  while (c.quoteOf[k] === quote) k++
  return k
}

/** Token behind a short stretch in marks at token `i`, or `i`. */
export function markedWork(c: PhraseText, i: number): number {
  const k = closingMark(c, i)
  if (k < 0) return i
  const stops = c.lexicon.data.sentenceEnds.includes(keyAt(c, k - 1))
  return k - i <= longestMarks + 1 && keyAt(c, i) !== ':' && !stops ? k + 1 : i
}

/** “قال لـ«الأيام» عدد من الأهالي”: the token behind the marks to whose paper somebody speaks, or `i`. */
export function behindAddressedMarks(c: PhraseText, i: number): number {
  if (wordAt(c, i + 1) !== null || !c.lexicon.data.genitiveProclitics.includes(keyAt(c, i))) return i
  const behind = markedWork(c, i + 1)
  return behind > i + 1 ? behind : i
}

const longestMarkedName = 3
const longestMarkedLineage = 9

/** How many words of a name stand between two tokens, particles aside (عبد العزيز بن سلمان has two). */
export function nameWords(c: Pick<PhraseText, 'infos' | 'lexicon'>, from: number, to: number): number {
  let words = 0
  for (let i = from; i < to; i++) {
    const info = c.infos[i]
    if (!info || !c.lexicon.is(info, 'nameParticle')) words++
  }
  return words
}

/**
 * “وأضافت «صدقى» خلال …”, “المتحدثة باسم الوزارة «هيذر ناورت»، أمس”: a name in marks, as Egyptian papers write it,
 * with the reporter's sentence going on behind it.
 * @param sure whether the words around the marks must show that they hold a name
 * @returns the tokens between the marks that open at token `i`
 */
export function markedName(c: PhraseText, i: number, sure = true): TokenRange | null {
  if (c.lexicon.data.nameStyle !== 'articles') return null
  const close = closingMark(c, i)
  if (close < 0 || close - i > longestMarkedLineage || nameWords(c, i + 1, close) > longestMarkedName) return null
  const at = isComma(keyAt(c, close + 1)) ? close + 2 : close + 1
  const next = wordAt(c, at)
  // “رئيس المجلس “عقيلة صالح” أعلن”, “المحامي “رشيد بن علي” منسق اللجنة”
  const acts = next?.verb?.form === 'finite' && !next.verb.joined && at === close + 1
  const leads = next !== null && (next.breaks || next.prepositional || c.lexicon.is(next, 'adverb') || isTitle(c, at))
  // “بدأ رئيس الحكومة “بن كيران” حديثه”
  const own = at === close + 1 && isPossessive(c, at)
  const goesOn = acts || own || (leads && next.verb === null)
  // “المحامي «سمير صبري»، بصفة مستعجلة”: a given name and a surname show themselves.
  const first = c.infos[i + 1]
  const whole = first != null && close - i > 2 && first.given !== null
  if (sure && !goesOn && !(whole && !c.lexicon.isWordName(first.key))) return null
  for (let k = i + 1; k < close; k++) {
    const info = c.infos[k]
    if (info && (info.given || (k > i + 1 && c.lexicon.is(info, 'nameParticle')))) continue
    // “الفنانة “سيرين خاص” بطلة المسلسل”: behind a given name and in front of what she is any noun is a surname.
    const surname = close - i === 3 && k === i + 2 && first?.given != null && !c.lexicon.isWordName(first.key)
    if (surname && isTitle(c, close + 1) && info && !info.breaks && !info.verb) continue
    // “أبو القمصان”: a particle of names, and the surname.
    if (close - i === 3 && (k === i + 1 || info?.definite) && isParticleOfName(c, first)) continue
    // “وأضاف “نجم” خلال …”: right behind a verb one word may be a noun elsewhere.
    const single = !sure && close - i === 2
    // “أحمد مهنا”: behind a given name no shape of an adverb counts.
    const adverb = info?.adverbial === true && !(k > i + 1 && first?.given)
    // “ونفت “إجراءات قاسية” في حقهم”, “ونفت “ضرب القدرة””: an ordinary noun, with its adjective or what it is of.
    const goesOnNoun = info != null && (info.definite || c.lexicon.mayBe(info.key, wordClass.adjective))
    if (k > i + 1 && goesOnNoun && isOrdinary(c.lexicon, first, wordClass.noun | wordClass.verbalNoun)) return null
    if (!info || info.breaks || info.verb || (info.known && !single) || info.place || adverb) return null
    if (info.prepositional || info.conjoined || (info.definite && k === i + 1 && close - i > 2)) return null
  }
  return [i + 1, close]
}

function isParticleOfName({ lexicon }: PhraseText, info: WordInfo | null | undefined): boolean {
  return info != null && lexicon.is(info, 'nameParticle') && !info.definite && !info.joinable && info.key.length > 1
}

/** “ابن سينا”: a particle of names of its own, with which somebody begins after whom a body is called; in “النور” it is a noun. */
export function beginsAncestor(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info !== null && is(c, i, 'nameParticle') && !info.definite && info.key.length > 1 && !info.joinable
}

/** How many words of which nothing is known may say what a title or a body is of. */
const longestRun = 6

/**
 * “سرمربی تیم فوتبال پرسپولیس گفت”: Persian writes nothing between a noun and what it is of, so that all the words up to the next particle
 * or verb go on with a title or a body; in front of the marker of the object they are something else. Where the subject has a
 * marker of its own the words say less.
 * @returns the token behind the words from token `from` on, `from` where they are no such
 */
export function endOfRun(c: PhraseText, from: number): number {
  const { subjectMarkers, objectMarkers, nameStyle } = c.lexicon.data
  if (nameStyle !== 'given' || subjectMarkers.length > 0) return from
  let end = from
  while (end - from < longestRun && wordAt(c, end) && !breaksPhrase(c, end) && !startsName(c, end)) {
    // “نماینده رسمی وزارت خارجه آمریکا مورگان ارتاگوس”: whose land it is ends it.
    if (is(c, end++, 'country')) break
  }
  return end - from < longestRun && !objectMarkers.includes(keyAt(c, end)) ? end : from
}

/** “شهرداری پروژه تازه را افتتاح کرد”: whether the words of which nothing is known from a token on are an object with its marker. */
export function isMarkedObject(c: PhraseText, from: number): boolean {
  const { objectMarkers } = c.lexicon.data
  let end = from
  while (end - from < longestRun && wordAt(c, end) && !breaksPhrase(c, end) && !objectMarkers.includes(keyAt(c, end)))
    end++
  return objectMarkers.includes(keyAt(c, end))
}

/**
 * “"عیسی فرهادی" فرماندار تهران”: a whole name in marks, a given name and what goes on with it, as Iranian sites write it.
 * @returns the tokens between the marks that open at token `i`
 */
export function personInMarks(c: MarkedText, i: number): TokenRange | null {
  if (c.lexicon.data.nameStyle !== 'given') return null
  const close = closingMark(c, i)
  const first = c.infos[i + 1]
  // “«استیون ویتکاف» فرستاده ویژه”: with what they are right behind the marks.
  const next = c.infos[close + 1]
  const traded = next != null && c.lexicon.is(next, 'title') && first?.known === false && !first.breaks && !first.verb
  if (close - i < 3 || close - i > longestMarkedName + 1 || (first?.given == null && !traded)) return null
  for (let k = i + 2; k < close; k++) {
    const info = c.infos[k]
    if (!info || info.breaks || info.verb || (info.known && info.given === null)) return null
  }
  return [i + 1, close]
}

/**
 * Whether a word without an article, which no list has as a name, is one of several classes (`wordClass`) in the dictionary.
 * @param but classes of which it may be none
 */
export function isOrdinary(lexicon: Lexicon, info: WordInfo | null | undefined, classes: number, but = 0): boolean {
  if (!info || info.definite || info.given || lexicon.isSurname(info.key)) return false
  return lexicon.mayBe(info.key, classes) && !lexicon.mayBe(info.key, but)
}

/** “حملت”, “حمل”: a verb of no list, by the dictionary. */
export function isPast({ data, mayBe }: Lexicon, key: string): boolean {
  const ending = data.feminineVerbEndings.find((one) => key.endsWith(one)) ?? ''
  return mayBe(key.slice(0, key.length - ending.length), wordClass.past)
}

/** “خلف الله”, “حسب الله”: the first half of a name, in front of the second. */
export function isNameBeforeTail(c: PhraseText, i: number): boolean {
  return is(c, i, 'nameBeforeTail') && is(c, i + 1, 'nameTail')
}

/** “بنكيران”, “بوعلام”: a particle of names is written together with what follows. */
export function joinsName(c: PhraseText, i: number): boolean {
  const key = keyAt(c, i)
  return c.lexicon.data.joinedNameParticles.some((one) => key.startsWith(one))
}

/** “بيسكوف”: the ending of a foreign surname, which no word behind a joined particle has. */
export function soundsForeign(c: PhraseText, i: number): boolean {
  return c.lexicon.data.foreignSurnameEndings.some((one) => keyAt(c, i).endsWith(one))
}

export function isTitle(c: PhraseText, i: number): boolean {
  return is(c, i, 'title') || is(c, i, 'courtesy')
}

const plain: NounPhrase = {
  from: 0,
  to: 0,
  kind: 'person',
  name: null,
  title: null,
  gender: null,
  again: false,
  definite: false,
  weak: false,
  whole: false,
  owner: null,
  lead: null,
}

/** A phrase that is as said, and plain otherwise. */
export function phraseOf(said: Pick<NounPhrase, 'from' | 'to' | 'kind'> & Partial<NounPhrase>): NounPhrase {
  return alter(plain, said)
}

/**
 * A phrase with other fields. It is spelt out because phrases are made by the hundred: an object that spreads another
 * and sets a field again is slow in V8, and gets a shape of its own at each place.
 */
export function alter(phrase: NounPhrase, said: Partial<NounPhrase>): NounPhrase {
  return {
    from: said.from ?? phrase.from,
    to: said.to ?? phrase.to,
    kind: said.kind ?? phrase.kind,
    name: said.name === undefined ? phrase.name : said.name,
    title: said.title === undefined ? phrase.title : said.title,
    gender: said.gender === undefined ? phrase.gender : said.gender,
    again: said.again ?? phrase.again,
    definite: said.definite ?? phrase.definite,
    weak: said.weak ?? phrase.weak,
    whole: said.whole ?? phrase.whole,
    owner: said.owner === undefined ? phrase.owner : said.owner,
    lead: said.lead === undefined ? phrase.lead : said.lead,
  }
}

/** A word of which nothing is known, without the ending of an Arabic object, plural or adjective. */
export function isPlain(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info?.plain === true && !isFeminine(c, i)
}

/** True when a complementizer, a colon or a quote follows token `i` at once: then a weak name is a subject. */
export function reportFollows(c: PhraseText, from: number): boolean {
  const i = skipParentheses(c, from)
  const token = c.tokens[i]
  if (!token) return false
  if (token.key === ':' || c.quoteOf[i] !== -1 || isComma(token.key)) return true
  if (token.word) return closesName(c, i)
  const next = c.quoteOf[i + 1]
  return next !== undefined && next !== -1
}
