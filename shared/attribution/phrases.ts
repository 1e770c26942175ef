import type { Token } from '../text/words'
import type { Lexicon, WordGroup, WordInfo } from './lexicon'
import type { Gender, SpeakerKind } from './types'

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
  readonly quoteOf: Int32Array
  readonly lexicon: Lexicon
  /** Phrases read so far by their first token: several reporting words look at the same ones. */
  readonly phrases: Map<number, NounPhrase | null>
  /** One token read as if its joined particle were not there. */
  readonly bared: Bared | null
}

export interface ReadOptions {
  /** The verb takes an object: a definite noun behind the name is no part of it. */
  readonly addressed?: boolean
  /** How many titles stand in front already: a row of titles without end is nobody. */
  readonly titles?: number
  /** A reporting verb stands right in front: an unknown word with a name behind it is a name. */
  readonly behindVerb?: boolean
}

/** The ending of a possessor, which stands as a token of its own. */
export const ownerKey = '’s'

const mostTitles = 3

const longestTitle = 14
const longestName = 5
const longestLineage = 11
const longestBody = 9

function wordAt(c: PhraseText, i: number): WordInfo | null {
  if (c.quoteOf[i] !== -1) return null
  return c.bared?.token === i ? c.bared.info : (c.infos[i] ?? null)
}

export function keyAt(c: PhraseText, i: number): string {
  return c.bared?.token === i ? c.bared.key : (c.tokens[i]?.key ?? '')
}

function surfaceOf(c: PhraseText, i: number): string {
  if (c.bared?.token === i) return c.bared.text
  const token = c.tokens[i]
  return token ? c.text.slice(token.start, token.end) : ''
}

function is(c: PhraseText, i: number, group: WordGroup): boolean {
  const info = wordAt(c, i)
  return info !== null && c.lexicon.is(info, group)
}

export function isComma(key: string): boolean {
  return key === '،' || key === ','
}

export function isDash(key: string): boolean {
  return key === '-' || key === '–' || key === '—' || key === 'ـ'
}

function givenAt(c: PhraseText, i: number): { readonly gender: Gender } | null {
  const info = wordAt(c, i)
  return info && c.lexicon.givenName(info, surfaceOf(c, i))
}

function isCapital(c: PhraseText, i: number): boolean {
  return wordAt(c, i) !== null && /^\p{Lu}/u.test(surfaceOf(c, i))
}

/** “شازیہ منظور کہتی ہیں”: a verb of several words. */
function beginsVerb(c: PhraseText, i: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-last') return false
  return c.lexicon.verbPhrases(keyAt(c, i)).some(({ keys }) => keys.every((one, k) => keyAt(c, i + k) === one))
}

/** A word that no noun phrase crosses: a particle, a reporting verb, punctuation. */
export function breaksPhrase(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  // A particle that stands alone belongs to the marks behind it (لـ“…”).
  if (!info || (info.key.length === 1 && c.lexicon.proclitics.includes(info.key))) return true
  if (beginsVerb(c, i)) return true
  if (info.breaks) return givenAt(c, i) === null
  return info.verb !== null && !info.definite && !info.known && givenAt(c, i) === null
}

/** Whether what follows shows that a name is complete: punctuation, a particle, a quote, a verb. */
function closesName(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return !info || breaksPhrase(c, i) || info.prepositional || c.lexicon.is(info, 'outlet') || isPossessive(c, i)
}

function startsName(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info) return false
  if (c.lexicon.data.nameStyle === 'capitals') return isCapital(c, i) && !info.breaks
  if (givenAt(c, i)) return !c.lexicon.isWordName(info.key) || isNameHere(c, i)
  if (c.lexicon.is(info, 'nameBeforeTail') && !info.definite && is(c, i + 1, 'nameTail')) return true
  // “בת שמונה” is an age.
  return c.lexicon.is(info, 'nameParticle') && info.key.length > 1 && !info.breaks && !breaksPhrase(c, i + 1)
}

/** “وجدان الجمهور”, “رفعت دعوى”: a name that is an ordinary word too needs a surname or a title beside it. */
function isNameHere(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  if (
    isTitle(c, i - 1) ||
    (givenAt(c, i + 1) && !c.lexicon.isWordName(keyAt(c, i + 1))) ||
    is(c, i + 1, 'nameParticle')
  )
    return true
  if (next && c.lexicon.is(next, 'nameTail')) return true
  if (next?.definite) {
    const behind = wordAt(c, i + 2)
    return isSurname(c, i + 1) || isTitle(c, i + 2) || isComma(keyAt(c, i + 2)) || c.lexicon.opensReport(behind)
  }
  return closesName(c, i + 1) || (!next?.known && closesName(c, i + 2))
}

export function isPossessive(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || info.definite || givenAt(c, i)) return false
  const surface = surfaceOf(c, i)
  return surface.length > 3 && c.lexicon.data.possessiveEndings.some((one) => surface.endsWith(one))
}

/** “أوليفيه رينو”: an ending of foreign names, with another word of the name behind it. */
function isForeign(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  const plainWord = next !== null && !next.known && !next.definite && !next.prepositional && !breaksPhrase(c, i + 1)
  return plainWord && c.lexicon.data.foreignEndings.some((one) => surfaceOf(c, i).endsWith(one))
}

function isJoined(c: PhraseText, i: number): boolean {
  return c.lexicon.data.conjunctions.some((one) => keyAt(c, i).startsWith(one))
}

/** Whether a word with an article has the ending of a surname. */
function isSurname(c: PhraseText, i: number): boolean {
  const key = keyAt(c, i)
  return c.lexicon.data.surnameEndings.some((one) => key.endsWith(one))
}

function isFeminine(c: PhraseText, i: number): boolean {
  return c.lexicon.data.feminineEndings.some((one) => surfaceOf(c, i).endsWith(one))
}

/** How many tokens a remark in parentheses may have for a phrase to go on behind it. */
const longestRemark = 12

/** Index of the parenthesis that closes the short remark opened at token `open`, or −1. */
export function closingParenthesis(tokens: readonly Token[], open: number): number {
  for (let k = open + 1; k < open + longestRemark; k++) if (tokens[k]?.key === ')') return k
  return -1
}

/** Skips “(الناتو)” behind a word. */
function skipParentheses(c: PhraseText, i: number): number {
  const close = keyAt(c, i) === '(' ? closingParenthesis(c.tokens, i) : -1
  return close < 0 ? i : close + 1
}

/** Skips a name in marks inside a title: عضو حركة التحرير “فتح” دلال سلامة. Somebody's name must follow. */
function skipMarks(c: PhraseText, i: number): number {
  const behind = markedWork(c, i)
  const end = behind > i ? skipParentheses(c, behind) : i
  return end > i && startsName(c, end) ? end : i
}

const longestMarks = 5

/** Index of the mark that closes the pair opened at token `i`, −1 when none is. */
function closingMark(c: PhraseText, i: number): number {
  const quote = c.quoteOf[i + 1]
  if (quote === undefined || quote === -1 || c.quoteOf[i] !== -1 || c.tokens[i]?.word !== false) return -1
  let k = i + 1
  while (c.quoteOf[k] === quote) k++
  return k
}

/** Token behind a short stretch in marks at token `i`, or `i`. */
function markedWork(c: PhraseText, i: number): number {
  const k = closingMark(c, i)
  if (k < 0) return i
  const stops = c.lexicon.data.sentenceEnds.includes(keyAt(c, k - 1))
  return k - i <= longestMarks + 1 && keyAt(c, i) !== ':' && !stops ? k + 1 : i
}

/** Reads a name from token `i`; returns the index behind it, or `i` when there is none. */
function readName(c: PhraseText, i: number, { addressed = false }: ReadOptions = {}): number {
  const { lexicon } = c
  const { nameStyle } = lexicon.data
  let end = i
  let particles = 0
  while (end - i - 2 * particles < longestName && end - i < longestLineage) {
    const info = wordAt(c, end)
    if (!info) break
    // “بندر بن محمد بن سعود آل ثاني”: a line of fathers counts as one name.
    if (end > i && is(c, end, 'nameParticle')) particles++
    // “عبد السلام” and “جلال الدين” are one given name.
    const whole = lexicon.data.givenParticles.includes(keyAt(c, i)) && givenAt(c, i) === null
    const compound = end - i > 1 && (whole || is(c, i + 1, 'nameTail'))
    const n = compound ? end - i - 1 : end - i
    // “صلاح سعيدا”: half of “صلاح الدين”, and a name of its own.
    const half = givenAt(c, end - 1) !== null && !is(c, end, 'nameTail')
    const afterParticle = n > 0 && is(c, end - 1, 'nameParticle') && !half
    if (nameStyle === 'capitals') {
      const inside = isCapital(c, end) || (n > 0 && lexicon.is(info, 'nameParticle') && isCapital(c, end + 1))
      if (!inside || info.breaks) break
      end++
      continue
    }
    if (breaksPhrase(c, end) || isFigure(c, end)) break
    const tail =
      (n > 0 && lexicon.is(info, 'nameTail')) || (n === 0 && startsName(c, end) && lexicon.is(info, 'nameBeforeTail'))
    if (givenAt(c, end) || afterParticle || tail || lexicon.is(info, 'nameParticle')) {
      end++
      continue
    }
    if (info.prepositional && n > 0 && !(n === 1 && closesName(c, end + 1) && !info.genitive)) break
    if (n === 0 && (info.prepositional || (isPossessive(c, end) && !isForeign(c, end)))) break
    // “اتهم الرئيس ستوكهولم وهلسنكي”
    if (n === 1 && addressed && !givenAt(c, i) && isJoined(c, end)) break
    if (info.conjoined || isObjectByPointing(c, end)) break
    // “رحب المغرب بالقرار”: a particle and an article; in a surname (محمد بالحاج) only behind a given name.
    const governed = info.prepositional && lexicon.withoutArticle(info.key.slice(1)) !== null
    if (n === 1 && governed && givenAt(c, i) === null) break
    if (n >= 2 && info.joinable && !joinsName(c, end) && lexicon.data.wordOrder === 'free') break
    // “خالد الأمين”: a title with its article can be a surname, when nothing goes on behind it.
    // “إلياس حداد”: so can a trade without one.
    const trade = lexicon.is(info, 'title') && givenAt(c, i) !== null
    // “بابر اعظم”: what goes on a title elsewhere is a surname behind a given name.
    const surnamed = nameStyle === 'given' && lexicon.is(info, 'titleModifier') && givenAt(c, i) !== null
    // “قال عمر سراج أكبر إن”: a word that goes on titles elsewhere, right in front of the report.
    const last = n >= 1 && lexicon.is(info, 'titleModifier') && lexicon.opensReport(wordAt(c, end + 1))
    const known = info.known && !(last && !addressed)
    const titled = isTitle(c, end + 1) && wordAt(c, end + 1)?.definite === true
    const shuts = closesName(c, end + 1) || titled
    if (known && !(n === 1 && (info.definite || trade || surnamed) && !addressed && shuts)) break
    // “أنهت نبيلة منيب سنوات من الصمت”
    if (n >= 2 && c.lexicon.data.pluralEndings.some((one) => info.key.endsWith(one))) break
    // “דנה איבדו את ביתם”
    if (n >= 1 && !givenAt(c, end) && lexicon.data.objectMarkers.includes(keyAt(c, end + 1)) && isPluralVerb(c, end))
      break
    // “أن الوزير سامح شكري تلقى اتصالا”
    if (n >= 1 && c.lexicon.data.verbEndings.some((one) => surfaceOf(c, end).endsWith(one))) break
    // “يرفع أبو محمود أوتاد خيمته”: a noun with its owner.
    const article = wordAt(c, end + 1)?.definite === true && !breaksPhrase(c, end + 1) && !isSurname(c, end + 1)
    const owned = isPossessive(c, end + 1) || article
    if (n >= 2 && !info.definite && owned && !isTitle(c, end + 1)) break
    // “الحارث إدريس رفض التقرير”: a verb or a noun, and its object.
    if (n === 1 && article && lexicon.isNoCue(info.key)) break
    if (n >= 1 && lexicon.is(info, 'country')) break
    // “سهام بوزيد انتظرت”, “استقبل”: the endings and beginnings of verbs.
    const verb = lexicon.data.feminineVerbEndings.some((one) => info.key.endsWith(one)) && givenAt(c, i)?.gender === 'f'
    if (n >= 2 && (verb || lexicon.data.verbPrefixes.some((one) => info.key.startsWith(one)))) break
    // “استثمرت أورسولا فون ديرلاين فرصة انعقاد …”
    if (n >= 2 && !info.definite && isFeminine(c, end) && !closesName(c, end + 1)) break
    // “استقبلت نادية فتاح العلوي وفدا من …”
    const object = lexicon.data.accusativeEnding !== '' && info.key.endsWith(lexicon.data.accusativeEnding)
    if (n >= 2 && object && !info.definite) break
    const second = n === 1 && givenAt(c, i) !== null && closesName(c, end + 1)
    if (n > 0 && (info.adverbial || (isPossessive(c, end) && !second))) break
    if (n >= 1 && addressed && info.definite && !info.adjectival && !beginsObject(c, end + 1)) break
    if (n >= 2 && info.definite && !isSurname(c, end)) break
    if (n >= 1 && info.joinable && !joinsName(c, end) && (n >= 2 ? info.genitive : false)) break
    // “ירון לוין”: hardly any particle there, where the article is a letter too.
    const particle =
      info.genitive && (info.prepositional || !lexicon.data.definiteArticles.some((one) => one.length === 1))
    const surname = n === 1 && givenAt(c, i) !== null && !particle
    // “أُبلغت لينوفو بنتائج إسيت”: what begins like “بن” goes on only with a name that is known, or ends it.
    const joined = joinsName(c, end) && givenAt(c, i) !== null
    if (n >= 1 && info.joinable && !surname && !joined && !shuts) break
    if (n >= 2 && nameStyle === 'given' && !closesName(c, end + 1)) break
    // “יואב גלנט דיבר בטקס”: a verb of no kind may follow two words of a name.
    if (n >= 2 && lexicon.data.wordOrder === 'free' && wordAt(c, end + 1) && !wordAt(c, end + 1)?.verb) break
    end++
  }
  return end
}

/** “محمود البلبول 25 عاما” */
function isFigure(c: PhraseText, i: number): boolean {
  return /^\p{N}/u.test(keyAt(c, i))
}

/** The ending of a plural verb in Hebrew. */
function isPluralVerb(c: PhraseText, i: number): boolean {
  return c.lexicon.data.pluralVerbEndings.some((one) => keyAt(c, i).endsWith(one))
}

/** “استقرارًا”: the pointing of an indefinite object, which no name has. */
function isObjectByPointing(c: PhraseText, i: number): boolean {
  const { accusativePointing } = c.lexicon.data
  return accusativePointing !== '' && surfaceOf(c, i).includes(accusativePointing)
}

/** “انتقد يوسف الشريف سياسة الحزب”: a noun without an article, which is the object, so that a surname stands before. */
function beginsObject(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info !== null && !closesName(c, i) && !info.definite && !info.conjoined && !info.known && !info.adverbial
}

/** “بنكيران”, “بوعلام”: a particle of names is written together with what follows. */
function joinsName(c: PhraseText, i: number): boolean {
  const key = keyAt(c, i)
  return c.lexicon.data.joinedNameParticles.some((one) => key.startsWith(one))
}

/** Reads “وزير الخارجية الروسي” from its head; returns the index behind it. */
function readTitle(c: PhraseText, from: number): number {
  const { lexicon } = c
  const head = wordAt(c, from)
  if (!head) return from
  const named = startsName(c, from + 1) || lexicon.data.nameStyle !== 'articles'
  // “الأستاذ المشارك في …” is an office, “الأستاذ عمر” a man.
  const office = is(c, from + 1, 'titleModifier') && wordAt(c, from + 1)?.definite === true
  if (lexicon.is(head, 'courtesy') && (head.definite || named) && !office) return from + 1
  const { nameStyle } = lexicon.data
  // Whether the title is complete, so that a word without an article begins the name.
  let complete = head.definite
  let construct = !head.definite
  let i = from + 1
  while (i - from < longestTitle) {
    const skipped = Math.max(skipParentheses(c, i), skipMarks(c, i))
    if (skipped > i) {
      i = skipped
      continue
    }
    const info = wordAt(c, i)
    if (!info || lexicon.is(info, 'sameAgain')) break
    // “אביה של הילדה”
    const owned =
      lexicon.data.ownerParticles.includes(info.key) && i === from + 1 && wordAt(c, i + 1)?.definite === true
    if (owned) {
      i += 2
      break
    }
    if (nameStyle === 'capitals' && lexicon.is(info, 'titleLink') && wordAt(c, i + 1)) {
      const end = readOffice(c, i + 1)
      if (end === i + 1) break
      i = end
      continue
    }
    if (lexicon.is(info, 'titleLink') && wordAt(c, i + 1) && !breaksPhrase(c, i + 1)) {
      i += 2
      complete = true
      construct = wordAt(c, i - 1)?.definite === false
      continue
    }
    if (nameStyle === 'capitals') {
      const goesOn = info.known || lexicon.is(info, 'titleModifier')
      if (!goesOn || (isCapital(c, i) && !info.known)) break
      i++
      continue
    }
    const given = givenAt(c, i) !== null
    if (given && !(construct && (is(c, i - 1, 'body') || joinsBody(c, i - 1)))) break
    if (given) {
      i = Math.max(i + 1, readName(c, i))
      complete = true
      construct = false
      continue
    }
    if (breaksPhrase(c, i)) break
    if (nameStyle === 'given') {
      // “خواجہ آصف”, “مدد علی سندھی”
      const second = wordAt(c, i + 1)
      const first = !info.known && second !== null && lexicon.data.secondNames.includes(second.key)
      if (first || startsName(c, i)) break
      if (!info.known && startsNameLater(c, i)) {
        i++
        continue
      }
      if (!info.known) break
      i++
      continue
    }
    if (info.prepositional) {
      // “المدير العام لصندوق …”, “رئيس الفريق بمجلس النواب”.
      const outlet = isAddressee(c, i)
      if (lexicon.isInside(info, 'document')) break
      const place = wordAt(c, i + 1)?.definite === true || startsName(c, i + 1) || info.definite
      const inside = lexicon.isInside(info, 'body') || (lexicon.isInside(info, 'noun') && place)
      const office = (info.genitive && !outlet) || inside
      if (!office) break
      complete = true
      construct = !info.key.startsWith(lexicon.data.contractedArticles[0] ?? '\0')
      i++
      // “وزير الدولة للشؤون الخارجية”: the adjective of what the office is for.
      const described = wordAt(c, i)
      if (!construct && described?.definite && described.adjectival && !lexicon.is(described, 'title')) i++
      continue
    }
    if (info.conjoined) {
      const inner = info.key.slice(1)
      // “الكاتب والمحلل السياسي”: two titles of one person.
      const second = lexicon.isInside(info, 'title') && head.definite
      if (lexicon.withoutArticle(inner) === null || (!second && i === from + 1)) break
      if (lexicon.isInside(info, 'title') && !second) break
      i++
      continue
    }
    if (info.definite) {
      // Behind a complete title only an adjective goes on; a definite noun is an object or a surname.
      // “رئيس الوفد المفاوض جمال …”: an adjective of any shape, when a name follows.
      const beforeName = startsName(c, i + 1) && !wordAt(c, i + 1)?.definite
      if (complete && !construct && !isAdjective(c, from, i) && !(beforeName && !info.known)) break
      complete = true
      construct = false
      i++
      continue
    }
    if (info.known && (!complete || construct || lexicon.is(info, 'titleModifier'))) {
      construct = true
      i++
      continue
    }
    if (info.known) break
    if (info.genitive && wordAt(c, i + 1)?.definite && !startsName(c, i)) {
      complete = true
      construct = true
      i++
      continue
    }
    if (
      !construct ||
      (complete && wordAt(c, i + 1)?.definite !== true && !isLocality(c, i - 1) && !joinsBody(c, i - 1))
    )
      break
    // The second part of a construct: “رئيس جزر الكناري”, “حاكم دونيتسك”.
    complete = true
    construct = wordAt(c, i + 1)?.definite === true
    i++
  }
  return i
}

/** “of the Royal College of Nursing”: what an English title is of; returns the index behind it. */
export function readOffice(c: PhraseText, from: number): number {
  const first = is(c, from, 'definiteWord') || is(c, from, 'indefiniteWord') ? from + 1 : from
  let i = first
  while (i - from < longestTitle) {
    const info = wordAt(c, i)
    if (!info) break
    const linked = c.lexicon.is(info, 'titleLink') && (isCapital(c, i + 1) || is(c, i + 1, 'definiteWord'))
    if (i > first && givenAt(c, i) && isCapital(c, i) && !linked) break
    if (linked) i += is(c, i + 1, 'definiteWord') ? 2 : 1
    else if ((isCapital(c, i) && !info.breaks) || (info.known && !info.verb)) i++
    else if (i === first && !info.breaks && !info.verb) i++
    else break
  }
  return i === first ? from : i
}

/** Whether a word with an article goes on as the adjective of the noun before it or of the phrase's head. */
function isAdjective(c: PhraseText, head: number, i: number): boolean {
  const info = wordAt(c, i)
  if (!info) return false
  if (c.lexicon.is(info, 'titleModifier')) return true
  if (!info.adjectival) return false
  // “المحلل السياسي”: what is a trade too goes on with a trade that is no adjective.
  const before = wordAt(c, i - 1)
  const trade = before !== null && (c.lexicon.is(before, 'title') || c.lexicon.isInside(before, 'title'))
  if (info.known && trade && !before.adjectival) return isFeminine(c, i) === isFeminine(c, i - 1)
  if (info.known && !(isFeminine(c, i) && isFeminine(c, head) && i === head + 1)) return false
  if (!isFeminine(c, i)) return true
  for (let k = i - 1; k >= head; k--) if (isFeminine(c, k)) return true
  return false
}

/** “صرح المدير للصحافة”: to whom it was said; not “النقابة الوطنية للصحافة المغربية”, where an adjective follows. */
function isAddressee(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || !(c.lexicon.isInside(info, 'outlet') || c.lexicon.is(info, 'outlet'))) return false
  const next = wordAt(c, i + 1)
  // “للإذاعة والتلفزة المغربية”
  const two = next?.conjoined === true && next.key.length > 1 && c.lexicon.withoutArticle(next.key.slice(1)) !== null
  return !(info.genitive && (two || (next?.definite && next.adjectival && !next.known)))
}

/** “الباحثة بمركز كارنيغي”: a body behind a joined particle. */
function joinsBody(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info?.prepositional === true && c.lexicon.isInside(info, 'body')
}

function isLocality(c: PhraseText, i: number): boolean {
  return is(c, i, 'noun') || is(c, i, 'body')
}

/** In a language without articles a title runs on to the given name behind it. */
function startsNameLater(c: PhraseText, i: number): boolean {
  for (let k = i; k < i + 6 && !breaksPhrase(c, k); k++) if (givenAt(c, k)) return true
  return false
}

function isTitle(c: PhraseText, i: number): boolean {
  return is(c, i, 'title') || is(c, i, 'courtesy')
}

/** “…، مارك روته، أن” and “-مارك روته- …”: a name set off behind a title. */
function readApposition(c: PhraseText, i: number): TokenRange | null {
  if (!isComma(keyAt(c, i)) && !isDash(keyAt(c, i))) return null
  const start = i + 1
  const info = wordAt(c, start)
  if (!info || breaksPhrase(c, start)) return null
  const named = startsName(c, start)
  if (!named && (info.known || info.definite || info.prepositional || info.conjoined || info.adverbial)) return null
  const end = readName(c, start)
  if (end === start) return null
  const closed = isComma(keyAt(c, end)) || isDash(keyAt(c, end)) || closesName(c, end)
  const setOff = isComma(keyAt(c, end)) || is(c, end, 'relative')
  return closed && (named || (end - start >= 2 && setOff)) ? [start, end] : null
}

/** “مارك روته، الأمين العام …،”: a title set off behind a name, or right behind it. */
function readTitleBehind(c: PhraseText, i: number): TokenRange | null {
  const at = isComma(keyAt(c, i)) || isDash(keyAt(c, i)) ? i + 1 : i
  if (!isTitle(c, at) || breaksPhrase(c, at) || (at === i && wordAt(c, at)?.definite)) return null
  let end = readTitle(c, at)
  // “مخرج مسرحي وممثل سينمائي”: a second trade.
  for (let info = wordAt(c, end); end > at && info?.conjoined; info = wordAt(c, end)) {
    const more = c.lexicon.isInside(info, 'title') ? readTitle(c, end) : end
    if (more === end) break
    end = more
  }
  return end > at ? [at, end] : null
}

function genderOf(c: PhraseText, title: TokenRange | null, name: TokenRange | null): Gender {
  const given = name ? givenAt(c, name[0]) : null
  if (given) return given.gender
  const head = title ? wordAt(c, title[0]) : null
  return head ? (c.lexicon.titleGender(head.key) ?? c.lexicon.titleGender(head.bare)) : null
}

/** “نوه المدير بدور الصيادين”: a particle joined to an unknown noun, or an unknown verb, with a noun behind it. */
function isObject(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || joinsName(c, i) || givenAt(c, i)) return false
  // “رئيس الوزراء الجديد يؤدي اليمين”
  const verb = c.lexicon.data.imperfectPrefixes.some((one) => info.key.startsWith(one))
  if (!info.joinable && !verb) return false
  return wordAt(c, i + 1)?.definite === true && !isSurname(c, i + 1)
}

const plain = { again: false, definite: false, weak: false, owner: null, lead: null } as const

function readTitled(c: PhraseText, from: number, options: ReadOptions): NounPhrase {
  const { lexicon } = c
  const titles = (options.titles ?? 0) + 1
  const inner: ReadOptions = { ...options, titles }
  const info = wordAt(c, from)
  const definite = info?.definite === true || is(c, from - 1, 'definiteWord')
  const end = readTitle(c, from)
  const title: TokenRange = [from, end]
  const base = { ...plain, from, title, kind: 'person' as const, definite }
  if (is(c, end, 'sameAgain')) {
    return { ...base, to: end + 1, name: null, gender: genderOf(c, title, null), again: true }
  }
  if (info && lexicon.is(info, 'courtesy') && isTitle(c, end) && end > from) {
    const titled = titles < mostTitles ? readTitled(c, end, inner) : null
    if (titled) return { ...titled, from, title: titled.title ? [from, titled.title[1]] : title }
  }
  // “صاحب “ليل أبيض””: the work in marks stands for whoever made it, who has spoken.
  const work = definite ? end : markedWork(c, end)
  // “مؤلف رواية “تضحية ونصر” الأسير المحرر محمود البلبول”
  const behindWork = work > end && isTitle(c, work) && titles < mostTitles ? readTitled(c, work, inner) : null
  if (behindWork?.name)
    return { ...base, to: behindWork.to, name: behindWork.name, gender: genderOf(c, title, behindWork.name) }
  if (work > end && end === from + 1 && !startsName(c, work) && !readApposition(c, work))
    return { ...base, to: work, name: null, gender: genderOf(c, title, null), again: true }
  const begins = wordAt(c, end)
  const possible =
    begins !== null && !breaksPhrase(c, end) && !begins.prepositional && !begins.conjoined && !isObject(c, end)
  // “الأستاذة الجامعية” is no name, “السيدة المحمدي” is.
  const described = begins?.adjectival === true && isFeminine(c, end)
  const surname = possible && begins.definite && !described && lexicon.is(info ?? begins, 'courtesy')
  if (possible && (startsName(c, end) || surname || (!begins.definite && !begins.known))) {
    const first = lexicon.data.secondNames.includes(keyAt(c, end + 1)) && !begins.known
    const known = first || startsName(c, end) || lexicon.data.nameStyle === 'capitals'
    const marked = lexicon.data.nameStyle === 'given' && !known ? nameBeforeMarker(c, end, info) : end
    if (marked > end) return { ...base, to: marked, name: [end, marked], gender: genderOf(c, title, [end, marked]) }
    const nameEnd = lexicon.data.nameStyle === 'given' && !known ? end : readName(c, end, options)
    const last = wordAt(c, nameEnd - 1)
    const long = nameEnd - end >= 2
    const surnamed = long && ((last?.definite === true && last.adjectival) || end - from >= 2)
    // “لم يقدم رئيس الحزب أدلة”: an object, not a name.
    const thing = !known && !long && !lexicon.is(info ?? begins, 'courtesy') && !isPlain(c, end)
    const closed = !options.addressed && !thing && (closesName(c, nameEnd) || isTitle(c, nameEnd))
    const sure = known || surnamed || closed
    // “יו"ר ישראל ביתנו אביגדור ליברמן”: a second given name begins the name, what stands before it is a party's.
    const party = lexicon.data.wordOrder === 'free' && nameEnd - end >= 3 && givenAt(c, end + 2) !== null
    if (party && lexicon.data.nameStyle === 'articles' && givenAt(c, end + 1) === null) {
      const name: TokenRange = [end + 2, readName(c, end + 2, options)]
      return { ...base, title: [from, end + 2], to: name[1], name, gender: genderOf(c, title, name) }
    }
    if (nameEnd > end && sure && !(begins.adverbial && nameEnd === end + 1)) {
      const name: TokenRange = [end, nameEnd]
      return { ...base, to: nameEnd, name, gender: genderOf(c, title, name) }
    }
  }
  const name =
    readApposition(c, work) ??
    readApposition(c, end) ??
    readApposition(c, skipOffice(c, end)) ??
    (definite || wordAt(c, end - 1)?.definite ? nameBehindOffice(c, end) : null)
  if (name) return { ...base, to: name[1], name, gender: genderOf(c, title, name) }
  // “الناطق باسم الشرطة، العقيد ماجد الطوالبة”, “مدير المشروع المهندس عادل الشمري”: a second title has the name.
  const comma = isComma(keyAt(c, end))
  const beside = !comma && !options.addressed && end > from && wordAt(c, end)?.definite === true
  const at = comma ? end + 1 : end
  const more = (comma || beside) && titles < mostTitles && isTitle(c, at) && !breaksPhrase(c, at)
  const second = more ? readTitled(c, at, inner) : comma ? readSecondTitle(c, at, options) : null
  if (second?.name) return { ...base, to: second.to, name: second.name, gender: genderOf(c, title, second.name) }
  // “ناجية من الفاشر”: somebody without a name, from somewhere.
  const origin = !definite && end === from + 1 && is(c, end, 'preposition') && wordAt(c, end + 1)?.definite
  if (origin && lexicon.data.originPreposition === keyAt(c, end)) {
    const to = end + 2
    return { ...plain, from, to, title: null, kind: 'unnamed', gender: genderOf(c, title, null), name: [from, to] }
  }
  return { ...base, to: end, name: null, gender: genderOf(c, title, null) }
}

/** “Their leader, retired GP David Oyelaran, …” */
function readSecondTitle(c: PhraseText, at: number, options: ReadOptions): NounPhrase | null {
  if (c.lexicon.data.nameStyle !== 'capitals' || !is(c, at, 'titleModifier')) return null
  const phrase = readNounPhrase(c, at, options)
  return phrase?.title && phrase.name ? phrase : null
}

/** “رکن شندانہ گلزار نے”: unknown words between a title and the marker of the subject are a name. */
function nameBeforeMarker(c: PhraseText, from: number, title: WordInfo | null): number {
  let end = from
  while (end - from < 3 && wordAt(c, end) && !breaksPhrase(c, end) && !wordAt(c, end)?.known) end++
  const least = title && c.lexicon.is(title, 'courtesy') ? 1 : 2
  return is(c, end, 'subjectMarker') && end - from >= least ? end : from
}

/** “سفير المغرب في دكار، …”, “القنصل العام بالمغرب، …”: a place behind a title, in front of the comma. */
function skipOffice(c: PhraseText, i: number): number {
  if (!is(c, i, 'preposition') && !wordAt(c, i)?.prepositional) return i
  for (let k = i + 1; k < i + 5; k++) {
    if (isComma(keyAt(c, k))) return k
    if (breaksPhrase(c, k)) return i
  }
  return i
}

const longestOffice = 12

/** Whether a word, with or without a joined particle, is a body or a place that is called after somebody. */
export function isPlaceOf(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || info.definite) return false
  const { lexicon } = c
  return (
    lexicon.is(info, 'body') ||
    lexicon.is(info, 'noun') ||
    lexicon.isInside(info, 'body') ||
    lexicon.isInside(info, 'noun')
  )
}

/** “القيادي في الحركة بالضفة الغربية فازع صوافطة إن”: a name behind a title's place, right before the report. */
function nameBehindOffice(c: PhraseText, from: number): TokenRange | null {
  const first = wordAt(c, from)
  if (c.lexicon.data.nameStyle !== 'articles' || !first) return null
  if (!c.lexicon.is(first, 'preposition') && !first.prepositional) return null
  let run = -1
  for (let i = from + 1; i < from + longestOffice; i++) {
    const info = wordAt(c, i)
    const preposition = info !== null && c.lexicon.is(info, 'preposition')
    if (startsName(c, i) && !is(c, i, 'titleLink')) {
      const end = readName(c, i)
      // “الباحث بجامعة محمد الخامس”: the name of the place.
      if (isPlaceOf(c, i - 1)) {
        i = end - 1
        continue
      }
      return end - i >= 2 || closesName(c, end) ? [i, end] : null
    }
    const ends = !info || (info.breaks && !preposition) || c.lexicon.isInside(info, 'outlet')
    if (ends) {
      const length = i - run
      return run > 0 && length >= 2 && length <= 3 && wordAt(c, run - 1)?.definite ? [run, i] : null
    }
    const plainWord = !info.definite && !info.known && !info.prepositional && !preposition && info.verb === null
    if (info.verb !== null && !info.known && !info.definite) return null
    if (!plainWord) run = -1
    else if (run < 0) run = i
  }
  return null
}

/** Reads what a body, a document or an unnamed source is called; returns the index behind it. */
function readExtent(c: PhraseText, from: number, most: number): number {
  const { lexicon } = c
  const head = wordAt(c, from)
  if (!head) return from
  const { nameStyle } = lexicon.data
  let i = from + 1
  // A name in marks belongs to the body: صحيفة “لا غازيت”.
  const names = lexicon.is(head, 'body') || lexicon.is(head, 'namingNoun')
  const close = names && !head.definite ? closingMark(c, i) : -1
  const between = keyAt(c, i)
  if (close >= 0 && close - i <= 7 && !isComma(between) && between !== ':') return close + 1
  let complete = head.definite
  let construct = !head.definite
  while (i - from < most) {
    const skipped = skipParentheses(c, i)
    if (skipped > i) {
      i = skipped
      continue
    }
    const info = wordAt(c, i)
    if (!info || lexicon.is(info, 'sameAgain')) break
    if (nameStyle === 'capitals') {
      const linked = lexicon.is(info, 'titleLink') && (isCapital(c, i + 1) || wordAt(c, i + 1)?.known === true)
      if (!(isCapital(c, i) || linked || info.known)) break
      i++
      continue
    }
    // “منظمة الحفاظ على حرية البرمجيات”: a noun with its preposition.
    if (lexicon.isNounPhrase(keyAt(c, i - 1), info.key) && wordAt(c, i + 1) && !breaksPhrase(c, i + 1)) {
      construct = true
      i++
      continue
    }
    if (breaksPhrase(c, i)) break
    if (nameStyle === 'given') {
      if (!info.known && i > from + 2) break
      i++
      continue
    }
    if (info.prepositional) {
      const goesOn = info.genitive && !isAddressee(c, i)
      if (!goesOn || !(construct || lexicon.isInside(info, 'body') || i <= from + 2)) break
      construct = !wordAt(c, i)?.key.startsWith(lexicon.data.contractedArticles[0] ?? '\0')
    } else if (info.genitive && info.joinable && complete && goesOnBehind(c, i + 1)) {
      // “الجبهة الديمقراطية لتحرير فلسطين”
      construct = true
    } else if (info.conjoined) {
      if (lexicon.withoutArticle(info.key.slice(1)) === null || i <= from + 1 || lexicon.isInside(info, 'title')) break
    } else if (info.definite) {
      if (lexicon.is(info, 'title') && !lexicon.is(info, 'titleModifier') && !construct) break
      // “הבית הלבן”: where the article is a letter, noun and adjective both have it.
      const agrees = head.definite && !info.known && lexicon.data.definiteArticles.some((one) => one.length === 1)
      if (complete && !construct && !agrees && !isAdjective(c, from, i)) break
      complete = true
      construct = false
    } else if (info.known) {
      if (complete && !construct) break
      construct = true
    } else {
      // “منظمة هيومن رايتس ووتش”: a foreign name goes on.
      const before = wordAt(c, i - 1)
      const foreign = i > from + 1 && i < from + longestForeign && before !== null && isPlain(c, i - 1) && isPlain(c, i)
      if (complete && !construct && !foreign) break
      if (info.adverbial) break
      complete = true
      construct = !foreign && (wordAt(c, i + 1)?.definite === true || lexicon.is(info, 'nameParticle'))
      if (givenAt(c, i)) {
        i = Math.max(i + 1, readName(c, i))
        continue
      }
    }
    i++
  }
  return i
}

/** “בלשכה המרכזית לסטטיסטיקה ציינו”: what is joined goes on a body's name in front of more of it, or of its verb. */
function goesOnBehind(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i)
  return next !== null && (!breaksPhrase(c, i) || (c.lexicon.data.impersonalPlural && next.verb?.plural === true))
}

const longestForeign = 4

/** A word of which nothing is known, without the ending of an Arabic object, plural or adjective. */
function isPlain(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || info.known || info.definite || info.prepositional || info.adverbial || isFeminine(c, i)) return false
  const { accusativeEnding, pluralEndings } = c.lexicon.data
  const ends = (one: string) => one !== '' && info.key.endsWith(one) && info.key.length > one.length + 1
  return !ends(accusativeEnding) && !pluralEndings.some(ends) && givenAt(c, i) === null
}

function readBody(c: PhraseText, from: number): NounPhrase {
  const i = readExtent(c, from, longestBody)
  const again = is(c, i, 'sameAgain')
  const head = wordAt(c, from)
  const definite = head?.definite === true || is(c, from - 1, 'definiteWord')
  const base = { ...plain, from, title: null, kind: 'body' as const, gender: null, definite }
  return { ...base, to: again ? i + 1 : i, name: again ? null : [from, i], again }
}

/** “بيان للحزب”, “كلمة لشكر”: the document with whoever issued it. */
function readDocument(c: PhraseText, from: number): NounPhrase {
  const head = wordAt(c, from)
  const definite = head?.definite === true || is(c, from - 1, 'definiteWord')
  const again = is(c, from + 1, 'sameAgain')
  const base = { ...plain, from, title: null, kind: 'document' as const, gender: null, definite }
  const issuer = issuerOf(c, from + 1)
  if (issuer) return { ...base, to: issuer.to, name: [from, issuer.to], again, owner: issuer }
  if (again) return { ...base, to: from + 2, name: [from, from + 1], again }
  const next = wordAt(c, from + 1)
  const owner = next && !definite && !breaksPhrase(c, from + 1) ? readOwner(c, from + 1) : null
  const to = owner ? owner.to : readExtent(c, from, longestBody)
  return { ...base, to, name: [from, to], owner }
}

/** “بيان صادر عن حركة …”, “التقرير الصادر عن البنك …”, “הדו"ח של המבקר” */
function issuerOf(c: PhraseText, i: number): NounPhrase | null {
  const { issuedWords, citing, ownerParticles } = c.lexicon.data
  const issued = issuedWords.includes(keyAt(c, i)) && keyAt(c, i + 1) === citing.preposition
  if (!issued && !ownerParticles.includes(keyAt(c, i))) return null
  const at = issued ? i + 2 : i + 1
  const issuer = is(c, at, 'document') ? null : readNounPhrase(c, at)
  return issuer && !issuer.weak && (issuer.kind === 'body' || issuer.kind === 'person') ? issuer : null
}

function readOwner(c: PhraseText, i: number): NounPhrase | null {
  const info = wordAt(c, i)
  // A report of a report of a report is nobody's.
  if (!info || c.lexicon.is(info, 'document') || c.lexicon.isInside(info, 'document')) return null
  const owner = info.prepositional ? withoutParticle(c, i) : readNounPhrase(c, i)
  // “تقرير حقوقي”: an adjective that is a trade too.
  const adjective = !info.prepositional && !info.definite && owner?.name === null
  if (owner && !owner.weak && !adjective) return owner.kind !== 'document' && owner.kind !== 'pronoun' ? owner : null
  // “تقرير نشرته صحيفة …”: whoever published it.
  const publisher = isPossessive(c, i) && is(c, i + 1, 'body') ? readNounPhrase(c, i + 1) : null
  if (publisher?.kind === 'body') return publisher
  // “كلمة بعثت بها ليلى مراد”: whoever sent it.
  for (let k = i + 1; k <= i + 3 && wordAt(c, k); k++) {
    const sender = startsName(c, k) || isTitle(c, k) ? readNounPhrase(c, k) : null
    if (sender && !sender.weak && sender.kind === 'person') return sender
  }
  return null
}

/** Reads a phrase whose first word carries a joined preposition: لروته, للوزير. */
export function withoutParticle(c: PhraseText, i: number): NounPhrase | null {
  const token = c.tokens[i]
  if (!token) return null
  const { contractedArticles, definiteArticles, prepositionalProclitics, conjunctions } = c.lexicon.data
  const contracted = contractedArticles.find((one) => token.key.startsWith(one))
  const particle = [...prepositionalProclitics, ...conjunctions].find((one) => token.key.startsWith(one))
  if (contracted === undefined && particle === undefined) return null
  const key =
    contracted === undefined
      ? token.key.slice(particle?.length ?? 0)
      : `${definiteArticles[0] ?? ''}${token.key.slice(contracted.length)}`
  const start = contracted === undefined ? token.start + (particle?.length ?? 0) : token.start
  const bared = { token: i, key, text: c.text.slice(start, token.end), info: c.lexicon.word(key) }
  const phrase = readNounPhrase({ ...c, bared, phrases: new Map() }, i)
  const rest = c.text.slice(start, token.end)
  const text = contracted === undefined ? rest : `${definiteArticles[0] ?? ''}${rest.slice(contracted.length)}`
  // “בלשכה המרכזית”: the adjective shows the article that the particle hides.
  const [article = ''] = definiteArticles
  const hidden = contracted === undefined && article.length === 1 && phrase?.kind === 'body'
  const shown = hidden && c.infos[i + 1]?.definite && c.infos[i + 1]?.adjectival ? `${article}${text}` : text
  return phrase && { ...phrase, lead: { token: i, key, text: shown } }
}

/** “مسافر يدعى هيثم”: a trade, and a name behind a word of naming. */
function readCalled(c: PhraseText, from: number): NounPhrase | null {
  for (let i = from + 1; i < from + 3; i++) {
    const info = wordAt(c, i)
    if (!info) return null
    if (!c.lexicon.is(info, 'namingNoun') || info.known || c.lexicon.is(info, 'titleLink')) continue
    const end = readName(c, i + 1)
    if (end === i + 1) return null
    const name: TokenRange = [i + 1, end]
    return { ...plain, from, to: end, kind: 'person', title: [from, i], name, gender: genderOf(c, [from, i], name) }
  }
  return null
}

/** The noun of an accusative without its ending: مصدرا is called مصدر. */
function withoutAccusative(c: PhraseText, from: number): NounPhrase['lead'] {
  const info = wordAt(c, from)
  const ending = c.lexicon.data.accusativeEnding
  if (!info || ending === '' || !info.key.endsWith(ending) || info.definite) return null
  const key = info.key.slice(0, -ending.length)
  if (!c.lexicon.is(c.lexicon.word(key), 'unnamed')) return null
  return { token: from, key, text: surfaceOf(c, from).replace(/\p{M}/gu, '').slice(0, -ending.length) }
}

/** “مصادر مؤكدة لموقعنا”: a participle that describes the noun before it and reports nothing. */
function isAttribute(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (info?.verb?.form !== 'participle' || info.verb.joined || !isFeminine(c, i)) return false
  return keyAt(c, i + 1) !== ':' && c.quoteOf[i + 2] === -1 && !c.lexicon.opensReport(wordAt(c, i + 1))
}

function readUnnamed(c: PhraseText, from: number, { addressed = false }: ReadOptions = {}): NounPhrase {
  const { lexicon } = c
  const called = readCalled(c, from)
  if (called) return called
  const definite = wordAt(c, from)?.definite === true || is(c, from - 1, 'definiteWord')
  let i = from + 1
  while (i - from < 4 && (!breaksPhrase(c, i) || isAttribute(c, i)) && (!givenAt(c, i) || is(c, i, 'unnamed'))) {
    const info = wordAt(c, i)
    if (!info || info.conjoined || info.prepositional || lexicon.is(info, 'sameAgain')) break
    // “a U.S. official briefed on the talks”
    if (lexicon.data.nameStyle === 'capitals' && !info.known) break
    // “وصف أحدهم تجربته”
    if (isPossessive(c, i) && !is(c, from, 'partitive')) break
    // “مصادر مطلعة لموقعنا”
    if (info.joinable && !info.adjectival && !info.definite && i > from + 1) break
    if (definite && !(info.definite && isAdjective(c, from, i))) break
    if (addressed && !definite && info.definite && !is(c, from, 'partitive')) break
    i++
  }
  const again = is(c, i, 'sameAgain')
  if (again) {
    return {
      ...plain,
      from,
      to: i + 1,
      title: [from, i],
      kind: 'unnamed',
      gender: genderOf(c, [from, i], null),
      definite,
      name: null,
      again,
    }
  }
  // “מקורב למנכ"ל”: to whom.
  const near = wordAt(c, i)?.prepositional === true && wordAt(c, i)?.genitive === true
  if (!definite && near && lexicon.data.wordOrder === 'free') i = readExtent(c, i, 4)
  else if (!definite && is(c, i, 'titleLink') && wordAt(c, i + 1)) i = Math.max(i + 2, readExtent(c, i + 1, 5))
  else if (!definite) {
    // “مصدر من داخل الشركة”, “مسؤول في وزارة الدفاع”: a place of work belongs to the name.
    let k = i
    while (k - i < 2 && is(c, k, 'preposition')) k++
    const place = k > i ? wordAt(c, k) : null
    const anyPlace = lexicon.data.nameStyle === 'given'
    if (place && (anyPlace || place.definite || lexicon.is(place, 'body')) && !lexicon.is(place, 'document'))
      i = readExtent(c, k, 7)
  }
  const gender = genderOf(c, [from, i], null) ?? (isFeminine(c, from) ? 'f' : null)
  return {
    ...plain,
    from,
    to: i,
    title: definite ? [from, i] : null,
    kind: 'unnamed',
    gender,
    definite,
    name: definite ? null : [from, i],
    lead: withoutAccusative(c, from),
  }
}

/**
 * Reads the noun phrase that begins at token `from`.
 * @returns null when no phrase that could name a speaker begins there
 */
export function readNounPhrase(c: PhraseText, from: number, options: ReadOptions = {}): NounPhrase | null {
  if (options.addressed || options.behindVerb) return readPhrase(c, from, options)
  const known = c.phrases.get(from)
  if (known !== undefined) return known
  const phrase = readPhrase(c, from, options)
  c.phrases.set(from, phrase)
  return phrase
}

/** More modifiers in a row than any title has. */
function isRowOfModifiers(c: PhraseText, from: number): boolean {
  for (let i = from; i < from + mostModifiers; i++) if (!is(c, i, 'titleModifier')) return false
  return true
}

const mostModifiers = 5
/** So many capitals may stand in front of a title that they belong to. */
const mostCapitals = 4

/** “Ukraine’s chief negotiator, Andriy Kovalenko”: whose he is stands in front. */
function readOwned(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  for (let i = from; i < from + mostCapitals && isCapital(c, i); i++) {
    if (keyAt(c, i + 1) !== ownerKey) continue
    const inner = breaksPhrase(c, i + 2) ? null : readNounPhrase(c, i + 2, options)
    if (!inner || inner.kind === 'pronoun') return null
    return { ...inner, from, title: inner.title && [from, inner.title[1]], definite: true }
  }
  return null
}

/** “Speaking to the BBC, he said”: a capital of the sentence, and no name. */
function opensWithVerb(c: PhraseText, from: number): boolean {
  if (
    !isCapital(c, from) ||
    isCapital(c, from + 1) ||
    wordAt(c, from - 1) !== null ||
    givenAt(c, from) ||
    wordAt(c, from + 1)?.verb
  )
    return false
  return c.lexicon.data.verbEndings.some((one) => keyAt(c, from).endsWith(one))
}

/** “Forward Mohamed Salah”: what begins a sentence in front of a given name is what he is. */
function readRole(c: PhraseText, from: number): NounPhrase | null {
  const opens = from === 0 || wordAt(c, from - 1) === null
  if (
    !opens ||
    !isCapital(c, from) ||
    wordAt(c, from)?.known ||
    wordAt(c, from)?.breaks ||
    givenAt(c, from) ||
    !isCapital(c, from + 1)
  )
    return null
  const end = givenAt(c, from + 1) ? readName(c, from + 1) : 0
  if (end - from < 3) return null
  return { ...named(c, from + 1, end), from, title: [from, from + 1] }
}

/** “the Arsenal boss”, “a health ministry official”, “the Conservative party”: words in front of what somebody is. */
function readCompound(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  if (givenAt(c, from) || isTitle(c, from)) return null
  const { lexicon } = c
  let first = from
  while (first < from + mostCapitals && isCapital(c, first) && !isTitle(c, first) && !wordAt(c, first)?.breaks) first++
  // “Los Angeles Mayor Karen Bass”
  const capital = first > from && isCapital(c, first) && isTitle(c, first) ? readNounPhrase(c, first, options) : null
  if (capital?.name && capital.title) return { ...capital, from, title: [from, capital.title[1]] }
  if (isCapital(c, first)) return null
  let i = first
  while (i < first + mostModifiers && !is(c, i, 'title') && !is(c, i, 'unnamed') && isPart(c, i)) i++
  const info = wordAt(c, i)
  const holder = info && !isCapital(c, i) && (lexicon.is(info, 'title') || lexicon.is(info, 'unnamed'))
  if (!holder) return first > from && is(c, first, 'body') && !isCapital(c, first) ? readBody(c, from) : null
  const inner = i > from && !breaksPhrase(c, i) ? readNounPhrase(c, i, options) : null
  if (!inner || inner.weak) return null
  const definite = is(c, from - 1, 'definiteWord')
  if (inner.kind === 'unnamed') {
    const range: TokenRange = [from, inner.to]
    return { ...inner, from, definite, name: definite ? null : range, title: definite ? range : null }
  }
  return inner.title ? { ...inner, from, title: [from, inner.title[1]], definite } : null
}

/** A noun that can stand in front of a trade: health, ministry. */
function isPart(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || info.breaks || isCapital(c, i)) return false
  return c.lexicon.is(info, 'titleModifier') || c.lexicon.is(info, 'body') || c.lexicon.is(info, 'noun')
}

function readPhrase(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  const { lexicon } = c
  const head = wordAt(c, from)
  if (!head) return null
  const pronoun = lexicon.pronounGender(head.key)
  if (pronoun !== undefined) {
    return {
      ...plain,
      from,
      to: from + 1,
      kind: 'pronoun',
      name: null,
      title: null,
      gender: pronoun,
      again: true,
      definite: true,
    }
  }
  if (lexicon.is(head, 'demonstrative') && wordAt(c, from + 1)) {
    if (is(c, from + 1, 'demonstrative')) return null
    const inner = readNounPhrase(c, from + 1, options)
    if (!inner || inner.kind === 'pronoun') return null
    return { ...inner, from, name: inner.kind === 'body' ? inner.name : null, again: true, definite: true }
  }
  // “ذات المصادر”: the same ones.
  if (lexicon.data.sameBefore.includes(head.key) && wordAt(c, from + 1)?.definite) {
    const inner = readNounPhrase(c, from + 1, options)
    if (inner && inner.kind !== 'pronoun' && inner.kind !== 'body')
      return { ...inner, from, name: null, title: inner.title ?? [from + 1, inner.to], again: true }
  }
  if (lexicon.is(head, 'definiteWord') || lexicon.is(head, 'indefiniteWord')) {
    if (is(c, from + 1, 'definiteWord') || is(c, from + 1, 'indefiniteWord')) return null
    // “the Pole said”: one person, by where they are from.
    const origin = isCapital(c, from + 1) && is(c, from + 1, 'standIn') && !isCapital(c, from + 2)
    if (origin && (wordAt(c, from + 2)?.verb || closesName(c, from + 2))) {
      const to = from + 2
      return { ...plain, from, to, kind: 'person', title: [from + 1, to], name: null, gender: null, definite: true }
    }
    const inner = readNounPhrase(c, from + 1, options)
    if (!inner || inner.weak || inner.kind === 'pronoun') return null
    // “the Guardian”: no man has an article.
    const article = head.key === lexicon.data.articleWords.definite[0]
    const thing = lexicon.data.nameStyle === 'capitals' && article && inner.title === null
    if (thing && inner.kind === 'person' && !givenAt(c, from + 1)) return { ...inner, kind: 'body', definite: true }
    const proper = inner.name !== null && inner.kind === 'person'
    const definite = inner.definite || lexicon.is(head, 'definiteWord')
    return { ...inner, from: proper ? inner.from : from, definite }
  }
  if (lexicon.data.nameStyle === 'capitals') {
    if (opensWithVerb(c, from)) return null
    const led = isCapital(c, from) ? readOwned(c, from, options) : null
    const compound = led ?? readCompound(c, from, options) ?? readRole(c, from)
    if (compound) return compound
  }
  // “اتهمت كوريا الشمالية واشنطن بـ…”: a country speaks through its government.
  if (lexicon.is(head, 'country')) {
    const next = wordAt(c, from + 1)
    const to = next?.definite && next.adjectival && !next.known && !lexicon.is(next, 'title') ? from + 2 : from + 1
    return { ...plain, from, to, title: null, kind: 'body', gender: null, definite: true, name: [from, to] }
  }
  // “عدد من التجار”
  if (lexicon.data.countNouns.includes(head.key) && is(c, from + 1, 'preposition') && wordAt(c, from + 2)?.definite) {
    const to = readExtent(c, from + 2, longestBody)
    return { ...plain, from, to, title: null, kind: 'unnamed', gender: null, name: [from, to] }
  }
  const given = startsName(c, from)
  if (!given && (head.breaks || head.prepositional || head.conjoined)) return null
  const capital = lexicon.data.nameStyle === 'capitals'
  // “Prime Minister …”: a modifier in front of the title's head.
  const next = wordAt(c, from + 1)
  if (
    (capital || (lexicon.data.nameStyle === 'given' && !lexicon.is(head, 'body') && !breaksPhrase(c, from + 1))) &&
    lexicon.is(head, 'titleModifier') &&
    !lexicon.is(head, 'title') &&
    next?.known &&
    !isRowOfModifiers(c, from)
  ) {
    const inner = readNounPhrase(c, from + 1, options)
    const own = inner?.kind === 'unnamed' || (inner?.kind === 'body' && !capital)
    if (own && inner.name) return { ...inner, from, name: [from, inner.name[1]] }
    return inner?.title ? { ...inner, from, title: [from, inner.title[1]] } : inner
  }
  // ““…,” passenger Ruth Davidson told us”
  const roled = capital && !isCapital(c, from) && !head.breaks && head.verb === null && givenAt(c, from + 1) !== null
  if (roled && isCapital(c, from + 1) && (lexicon.is(head, 'unnamed') || (!head.known && c.quoteOf[from - 2] !== -1))) {
    const end = readName(c, from + 1)
    if (end - from >= 3) return { ...named(c, from + 1, end), from, title: [from, from + 1] }
  }
  // “competition commissioner Margrethe Vestager”
  const trade = capital && !isCapital(c, from) && !head.known && !head.breaks && head.verb === null
  if (trade && next && !isCapital(c, from + 1) && isTitle(c, from + 1)) {
    const inner = readNounPhrase(c, from + 1, options)
    if (inner?.name && inner.title && !inner.weak) return { ...inner, from, title: [from, inner.title[1]] }
  }
  // “ریسکیو حکام”: an unknown word that says which ones.
  if (lexicon.data.nameStyle === 'given' && !head.known && !given && next && lexicon.is(next, 'unnamed')) {
    const inner = readNounPhrase(c, from + 1, options)
    if (inner?.kind === 'unnamed' && inner.name) return { ...inner, from, name: [from, inner.name[1]] }
  }
  const second = next !== null && !breaksPhrase(c, from + 1) ? next : null
  // A word that is a title and a given name: “أمين عام”, “أمير قطر” are titles, “أمير خان” is a name.
  const nameFirst = given && !capital && !head.definite && !(second?.definite || second?.known)
  if (!nameFirst && lexicon.is(head, 'unnamed')) {
    // “المتحدث … جون كيربي” has a name, “المتحدث” alone is whoever spoke.
    const titled = lexicon.is(head, 'title') && (second || head.definite) ? readTitled(c, from, options) : null
    if (titled?.name) return titled
    if (titled?.title && head.definite && titled.title[1] - from > 1) return { ...titled, kind: 'unnamed' }
    if (!(titled && second && (second.definite || head.definite) && !head.definite))
      return readUnnamed(c, from, options)
  }
  if (!nameFirst && isTitle(c, from)) return readTitled(c, from, options)
  if (!nameFirst && lexicon.is(head, 'unnamed')) return readUnnamed(c, from, options)
  if (!nameFirst && lexicon.is(head, 'document')) return readDocument(c, from)
  if (!nameFirst && lexicon.is(head, 'body')) return readBody(c, from)
  if (capital && given && second && isCapital(c, from + 1) && lexicon.is(second, 'body')) return readBody(c, from)
  if (given) {
    const end = readName(c, from, options)
    if (end > from) return named(c, from, end)
  }
  if (capital || breaksPhrase(c, from)) return null
  const end = readName(c, from, options)
  if (end === from) return null
  if (head.definite) {
    // “الجامعي عبد الحميد بنخطاب”: an unknown title; “الأنثروبولوجي المتخصص”: one that stands alone.
    let k = from + 1
    while (k - from < 4 && wordAt(c, k)?.definite && !givenAt(c, k) && !breaksPhrase(c, k)) k++
    const title: TokenRange = [from, k]
    const base = { ...plain, from, title, kind: 'person' as const, definite: true }
    if (startsName(c, k) && !wordAt(c, k)?.definite) {
      const nameEnd = readName(c, k, options)
      return { ...base, to: nameEnd, name: [k, nameEnd], gender: genderOf(c, null, [k, nameEnd]) }
    }
    // “المحرض اليميني المسيحي مات والش”: two words of which nothing is known.
    const unknown = k > from + 1 && isPlain(c, k) && isPlain(c, k + 1) && !breaksPhrase(c, k) && !breaksPhrase(c, k + 1)
    if (unknown && (closesName(c, k + 2) || is(c, k + 2, 'document')))
      return { ...base, to: k + 2, name: [k, k + 2], gender: null, weak: true }
    if (k > from + 1) return { ...base, to: k, name: null, gender: null, weak: true }
  }
  if (head.adverbial || (isPossessive(c, from) && end === from + 1)) return null
  // “ويضيف بأسى:”: a particle and a noun, not a name.
  if (end === from + 1 && head.joinable && !joinsName(c, from)) return null
  // “توضيحات السنوسي الطيب، رئيس …”: the plural of a thing, and whose it is.
  if (end > from + 1 && lexicon.data.pluralEndings.some((one) => head.key.endsWith(one))) return null
  // “يؤدي اليمين”: an unknown verb and its object.
  const object = wordAt(c, from + 1)
  if (end > from + 1 && !head.definite && object?.definite && !object.adjectival) return null
  // An unknown word in front of a given name is a verb or a noun, no name.
  if (end > from + 1 && givenAt(c, from + 1) && !is(c, from, 'nameParticle')) {
    // “تقول سنا عبد الكريم، الموظفة …”
    return options.behindVerb && !head.joinable && closesName(c, end) ? named(c, from, end) : null
  }
  if (options.behindVerb && end > from + 1 && startsName(c, from + 1) && !head.joinable && closesName(c, end))
    return named(c, from, end)
  const again = is(c, end, 'sameAgain')
  if (again)
    return {
      ...plain,
      from,
      to: end + 1,
      kind: 'person',
      title: [from, end],
      name: null,
      gender: null,
      again,
      definite: true,
    }
  // “أعلن جوناثان كوهين السفير الأمريكي لدى …”
  const set = options.behindVerb && end - from >= 2 && isTitle(c, end) && wordAt(c, end)?.definite
  if (set) return { ...named(c, from, end), title: [end, readTitle(c, end)] }
  const behind = readTitleBehind(c, end)
  if (behind && (isComma(keyAt(c, end)) || end - from >= 2)) return named(c, from, end)
  return {
    ...plain,
    from,
    to: end,
    kind: 'person',
    title: null,
    name: [from, end],
    gender: null,
    weak: true,
    definite: head.definite,
  }
}

function named(c: PhraseText, from: number, end: number): NounPhrase {
  const name: TokenRange = [from, end]
  const title = readTitleBehind(c, end)
  return { ...plain, from, to: end, kind: 'person', title, name, gender: genderOf(c, title, name) }
}

/** True when a complementizer, a colon or a quote follows token `i` at once: then a weak name is a subject. */
export function reportFollows(c: PhraseText, i: number): boolean {
  const token = c.tokens[i]
  if (!token) return false
  if (token.key === ':' || c.quoteOf[i] !== -1 || isComma(token.key)) return true
  if (token.word) return closesName(c, i)
  const next = c.quoteOf[i + 1]
  return next !== undefined && next !== -1
}
