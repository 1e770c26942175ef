import {
  breaksPhrase,
  endsAsVerb,
  givenAt,
  is,
  isFeminine,
  isJoined,
  isPlural,
  isPossessive,
  keyAt,
  type PhraseText,
  wordAt,
} from '../words/phrase-text'

// What ties more words to a body's name: particles, conjunctions, owners that several nouns share.

/** More of a body's name, and whether a noun with its owner must follow (null: as before). */
interface Tie {
  readonly to: number
  readonly construct: boolean | null
}

/**
 * “… التابع للأمم المتحدة”, “… ذات الطابع الشخصي”, “… من أجل فلسطين”: what goes on with a name that could end here.
 * @param from the first word of the name
 */
export function tieAt(c: PhraseText, from: number, i: number): Tie | null {
  const bound = i > from ? endOfBound(c, i) : i
  if (bound > i) return { to: bound, construct: !isDetermined(c, bound - 1) }
  if (i <= from + 1) return null
  if (isQuality(c, i)) return { to: i + 2, construct: null }
  const link = c.lexicon.data.nameStyle === 'articles' ? linkAt(c, i) : 0
  if (link === 0 || breaksPhrase(c, i + link)) return null
  if (isDetermined(c, i + link)) return { to: i + link + 1, construct: null }
  // “من أجل حقوق الطلبة”
  return isOwner(c, i + link + 1) ? { to: i + link + 2, construct: null } : null
}

/** “للدفاع عن حقوق الإنسان”; in “عبرت هيئة الدفاع عن أسفها” the particle is the verb's. */
export function isNounWithParticle(c: PhraseText, i: number, particle: string): boolean {
  const [contracted = ''] = c.lexicon.data.contractedArticles
  const key = keyAt(c, i - 1)
  const joined = contracted !== '' && key.startsWith(contracted)
  if (contracted !== '' && particle.startsWith(contracted)) return false
  const noun = joined ? `${c.lexicon.data.definiteArticles[0] ?? ''}${key.slice(contracted.length)}` : key
  // “للنزاهة والوقاية من الرشوة”
  // “المعنية بالدفاع عن حقوق الإنسان”
  const { conjunctions, prepositionalProclitics } = c.lexicon.data
  const and = [...conjunctions, ...prepositionalProclitics].some((one) => key.startsWith(one)) ? key.slice(1) : key
  const found = c.lexicon.isNounPhrase(noun, particle) || c.lexicon.isNounPhrase(and, particle)
  // “حزب العدالة والتنمية في بيان”
  const next = wordAt(c, i + 1)
  const said = next !== null && (c.lexicon.is(next, 'document') || c.lexicon.isStatement(next))
  return found && !said && !isPossessive(c, i + 1)
}

/** “ذات الطابع” */
export function isQuality(c: PhraseText, i: number): boolean {
  return c.lexicon.data.qualityNouns.includes(keyAt(c, i)) && isOwner(c, i + 1)
}

/**
 * A participle with the particle that belongs to it, and the first word of what that governs.
 * @returns the index behind them; `i` where none stands there
 */
function endOfBound(c: PhraseText, i: number): number {
  const info = wordAt(c, i)
  const next = wordAt(c, i + 1)
  if (!info?.definite || info.prepositional || !next || !c.lexicon.bindsParticiple(info.bare, next.key)) return i
  // “أفادت النيابة العامة المختصة بأن”
  if (c.lexicon.opensReport(next) || c.quoteOf[i + 1] !== -1 || next.key.length === 1) return i
  // “في مجال”, “لوكالة”
  const end = is(c, i + 1, 'preposition') ? i + 3 : i + 2
  return wordAt(c, end - 1) && (end === i + 2 || !breaksPhrase(c, end - 1)) ? end : i
}

/** “בלשכה המרכזית לסטטיסטיקה ציינו”: what is joined goes on a body's name in front of more of it, or of its verb. */
export function goesOnBehind(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i)
  // “استدعى جامعة القصيم لإصدار بيان مقتضب”: what the body was called on for.
  const thing = next !== null && !next.definite && !next.conjoined && !c.lexicon.is(next, 'country') && !givenAt(c, i)
  // “لنقابات عمال فلسطين”, “لجمعيات آباء وأمهات التلاميذ”: of several bodies, and whose.
  const several = isPlural(c, i - 1) && (isDetermined(c, i + 1) || endOfShared(c, i) > i)
  if (thing && c.lexicon.data.wordOrder === 'verb-first') return several
  return next !== null && (!breaksPhrase(c, i) || (c.lexicon.data.impersonalPlural && next.verb?.plural === true))
}

/** “للمواطنة وحقوق الإنسان”: a noun without an article, joined to what stands in front, with what it is of. */
export function joinsConstruct(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  const info = wordAt(c, i)
  if (!info || !isJoined(c, i) || lexicon.data.wordOrder !== 'verb-first' || info.verb !== null) return false
  // “جامعة الحسن الثاني وليد السفياني”
  if (givenAt(c, i)) return false
  const next = wordAt(c, i + 1)
  const verb = endsAsVerb(c, i)
  // “المركز العربي للأبحاث ودراسة السياسات”
  const document = lexicon.isInside(info, 'document') && !wordAt(c, i - 1)?.prepositional
  const other = lexicon.isInside(info, 'body') || lexicon.isInside(info, 'title') || document
  // “ومعتقلي حرية التعبير”
  const two =
    next !== null && !next.breaks && !next.prepositional && !next.verb && !isJoined(c, i + 1) && isOwner(c, i + 2)
  const of = isOwner(c, i + 1) || (two && isPossessor(c, i))
  return of && !verb && !other && !lexicon.isNoCue(info.key) && isDetermined(c, i - 1)
}

/** “ومعتقلي”: the ending of a plural in front of what it is of. */
function isPossessor(c: PhraseText, i: number): boolean {
  const [, accusative = '\0'] = c.lexicon.data.groupEndings
  return keyAt(c, i).endsWith(accusative.slice(0, 1)) && keyAt(c, i).length > 4
}

/** A noun with an article that what stands in front may be of. */
export function isOwner(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info?.definite === true && !info.prepositional && !info.conjoined && !breaksPhrase(c, i)
}

/**
 * “آباء وأمهات وأولياء التلاميذ”, “غوث وتشغيل اللاجئين”: nouns without an article that share what they are of.
 * @returns the index behind the last of them, or `i`
 */
export function endOfShared(c: PhraseText, i: number): number {
  if (c.lexicon.data.wordOrder !== 'verb-first') return i
  let end = i + 1
  while (end < i + mostSharing && isPlainNoun(c, end)) end++
  return end > i + 1 && isOwner(c, end) ? end : i
}

const mostSharing = 4

function isPlainNoun(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (
    !isJoined(c, i) ||
    keyAt(c, i).length <= shortestJoined ||
    !info ||
    info.definite ||
    info.breaks ||
    info.verb !== null ||
    info.prepositional
  )
    return false
  if (c.lexicon.withoutArticle(info.key.slice(1)) !== null || c.lexicon.isInside(info, 'title')) return false
  return !endsAsVerb(c, i)
}

/** “للجماهير العربية”, “للأمم المتحدة”: with an adjective behind it the noun is no addressee's. */
export function isOfMany(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  const contracted = c.lexicon.data.contractedArticles.some((one) => keyAt(c, i).startsWith(one))
  return contracted && next?.definite === true && next.adjectival && !next.known && isFeminine(c, i + 1)
}

/** How many words a particle inside a body's name has that begins at a token (ضد، من أجل); 0 where none does. */
export function linkAt(c: PhraseText, i: number): number {
  const link = c.lexicon.data.bodyLinks.find((one) => one.every((word, k) => keyAt(c, i + k) === word))
  return link?.length ?? 0
}

/** A word that begins like a conjunction and has no more letters is taken for a noun. */
export const shortestJoined = 4

/** “التنمية”, “والتنمية”, “للحبوب”, a country: with an article behind a particle or without. */
export function isDetermined(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info) return false
  const contracted = c.lexicon.data.contractedArticles.some((one) => info.key.startsWith(one))
  const country = is(c, i, 'country') || (info.joinable && c.lexicon.isInside(info, 'country'))
  return info.definite || contracted || c.lexicon.withoutArticle(info.key.slice(1)) !== null || country
}
