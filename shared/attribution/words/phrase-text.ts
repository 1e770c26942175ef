import type { Token } from '../../text/words'
import type { Gender } from '../types'
import { wordClass } from './dictionary'
import type { Lexicon } from './lexicon'
import type { NounPhrase } from './noun-phrase'
import type { WordGroup } from './word-groups'
import type { WordInfo } from './word-info'

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

/** Whether a mark stands at a token with which sentences end. */
export function isSentenceEnd({ tokens, lexicon }: Pick<PhraseText, 'tokens' | 'lexicon'>, i: number): boolean {
  return lexicon.data.sentenceEnds.includes(tokens[i]?.key ?? ' ')
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
  // “تيريزا ماي يوم الأحد”: behind a given name a month is a surname, unless its year or “last” follows.
  if (givenAt(c, i - 1) !== null && c.lexicon.data.months.includes(info.key) && next?.time === 'noun') return false
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

/** “حساب” of “حسابه”: a word without the pronoun of whose it is; null where it has none. */
export function withoutOwner({ key, ownerEnding: owner }: WordInfo): string | null {
  return owner === null ? null : key.slice(0, -owner.length)
}

/** “وكان”: the past of “be”, a conjunction in front of it or not. */
export function isPastCopula(c: PhraseText, i: number): boolean {
  return c.lexicon.stripped(keyAt(c, i)).some((one) => c.lexicon.data.pastCopulas.includes(one))
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

/** The ending of an indefinite object. */
export function hasAccusative(c: PhraseText, i: number): boolean {
  const { accusativeEnding } = c.lexicon.data
  const key = keyAt(c, i)
  return accusativeEnding !== '' && key.endsWith(accusativeEnding) && key.length > accusativeEnding.length + 2
}

/** “ابن سينا”: a particle of names of its own, with which somebody begins after whom a body is called; in “النور” it is a noun. */
export function beginsAncestor(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info !== null && is(c, i, 'nameParticle') && !info.definite && info.key.length > 1 && !info.joinable
}

/** How many words of which nothing is known may say what a title or a body is of. */
export const longestRun = 6

/** “شهرداری پروژه تازه را افتتاح کرد”: whether the words of which nothing is known from a token on are an object with its marker. */
export function isMarkedObject(c: PhraseText, from: number): boolean {
  const { objectMarkers } = c.lexicon.data
  let end = from
  while (end - from < longestRun && wordAt(c, end) && !breaksPhrase(c, end) && !objectMarkers.includes(keyAt(c, end)))
    end++
  return objectMarkers.includes(keyAt(c, end))
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

/** “יושב ראש”: the first word of a title of two, of which the second alone is one too. */
export function isTitleFront(c: PhraseText, i: number): boolean {
  return c.lexicon.data.titleFronts.includes(keyAt(c, i)) && isTitle(c, i + 1)
}

/** A word of which nothing is known, without the ending of an Arabic object, plural or adjective. */
export function isPlain(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info?.plain === true && !isFeminine(c, i)
}

/** “آخر”, “أخرى” */
export function isAnother(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  return lexicon.data.otherWords.some((one) => lexicon.withoutArticle(one) === keyAt(c, i))
}
