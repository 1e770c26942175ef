import type { Token } from '../../text/words'
import { wordClass } from './dictionary'
import { startsName } from './name-starts'
import type { TokenRange } from './noun-phrase'
import {
  breaksPhrase,
  closesName,
  hasAccusative,
  isComma,
  isOrdinary,
  isPlain,
  isPossessive,
  isTitle,
  keyAt,
  type PhraseText,
  wordAt,
} from './phrase-text'
import type { WordInfo } from './word-info'

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
