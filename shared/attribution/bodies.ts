import { isAddressee, isAdjective, isIndefiniteAdjective, isSpacedConjunction } from './modifiers'
import { readName, readNamesake } from './names'
import {
  alter,
  beginsTime,
  breaksPhrase,
  closingMark,
  givenAt,
  holdsBody,
  is,
  isCapital,
  isComma,
  isFeminine,
  isJoined,
  isOrigin,
  isOwned,
  isPlain,
  isPossessive,
  isSeveral,
  keyAt,
  type NounPhrase,
  type PhraseText,
  phraseOf,
  type ReadOptions,
  skipParentheses,
  startsName,
  surfaceOf,
  wordAt,
} from './phrase-text'
import { readPlace } from './places'

export const longestBody = 11

/** Reads what a body, a document or an unnamed source is called; returns the index behind it. */
export function readExtent(c: PhraseText, from: number, most: number, { addressed = false }: ReadOptions = {}): number {
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
  // Behind nouns that share what they are of, and the noun of the body that the name holds last.
  let shared = from
  let inner = from
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
    // “دفاع المتهم الحادي عشر”
    if (wordAt(c, i - 1)?.definite && lexicon.data.ordinalTails.includes(info.key)) {
      i++
      continue
    }
    // “منظمة الحفاظ على حرية البرمجيات”: a noun with its preposition.
    if (isNounWithParticle(c, i, info.key) && wordAt(c, i + 1) && !breaksPhrase(c, i + 1)) {
      construct = true
      i++
      continue
    }
    if (isSpacedConjunction(c, i) && i > from + 1 && !is(c, i + 1, 'body') && !is(c, i + 1, 'title')) {
      i += 2
      continue
    }
    // “برنامج الأغذية العالمي التابع للأمم المتحدة”, “الجمعيات العاملة في مجال الإعاقة”
    const bound = complete && i > from ? endOfBound(c, i) : i
    if (bound > i) {
      construct = !isDetermined(c, bound - 1)
      i = bound
      continue
    }
    // “المعطيات ذات الطابع الشخصي”
    if (complete && i > from + 1 && isQuality(c, i)) {
      i += 2
      continue
    }
    // “مجموعة العمل الوطنية من أجل فلسطين”
    const link = complete && i > from + 1 && nameStyle === 'articles' ? linkAt(c, i) : 0
    if (link > 0 && !breaksPhrase(c, i + link)) {
      // “من أجل حقوق الطلبة”
      const determined = isDetermined(c, i + link)
      if (determined || isOwner(c, i + link + 1)) {
        i += determined ? link + 1 : link + 2
        continue
      }
    }
    // “مستشفى ابن سينا كريم بناني”
    const ancestor = i === from + 1 && construct && is(c, i, 'nameParticle') && info.key.length > 1 && !info.joinable
    if (ancestor && nameStyle === 'articles' && !givenAt(c, i) && !givenAt(c, i + 1) && isPlainWord(c, i + 1)) {
      complete = true
      construct = false
      i += 2
      continue
    }
    if (breaksPhrase(c, i) || (!info.known && lexicon.looksPlural(info.key))) break
    // “أكدت جمعية حقوقية خفض الأسعار”: behind an adjective without an article only another one.
    if (nameStyle === 'articles' && i > from + 1 && endsIndefinite(c, from, i)) break
    if (nameStyle === 'given') {
      if (!info.known && i > from + 2) break
      if (i > from + 1 && givenAt(c, i)) break
      i++
      continue
    }
    // “القناة 12 الإسرائيلية”
    if (i === from + 1 && nameStyle === 'articles' && /^\p{N}+$/u.test(info.key)) {
      i++
      continue
    }
    // “المغاربة المقيمين بالخارج”
    const where = info.prepositional && !info.genitive && lexicon.withoutArticle(info.key.slice(1)) !== null
    const several =
      where && i > from + 2 && isSeveral(c, i - 1) && !wordAt(c, i - 1)?.known && isAdjective(c, from, i - 1)
    if (several) {
      i++
      continue
    }
    // “لعمال وموظفي الجماعات المحلية”
    if (info.genitive && !info.definite && complete && i > from + 1 && endOfShared(c, i) > i) shared = endOfShared(c, i)
    if (shared > i) {
      construct = true
      i++
      continue
    }
    // “جمعية هيئات المحامين بالمغرب”; in “أكدت الجمعية بمراكش أن” the place is where.
    // In “أعلنت وزارة الصحة بمدينة فاس أن” too.
    const place = complete && (i > from + 2 || (head.definite && i > from + 1)) ? readPlace(c, i) : i
    if (place > i) return place
    // “الفريق الحركي بمجلس النواب”
    const house = info.prepositional && info.key.startsWith(lexicon.data.placeProclitic || '\0')
    const within = house && lexicon.isInside(info, 'body') && lexicon.withoutArticle(info.key.slice(1)) === null
    if (within && complete && i > from + 1) {
      inner = i
      construct = true
      i++
      continue
    }
    if (info.prepositional) {
      const goesOn = info.genitive && !isAddressee(c, i)
      // “النقابة الوطنية لكتاب الضبط”
      const of =
        complete && !info.definite && wordAt(c, i + 1)?.definite === true && !lexicon.isInside(info, 'document')
      // “الاتحاد العام التونسي للشغل”: behind two adjectives.
      const described = i === from + 3 && head.definite && allDefinite(c, from, i)
      if (!goesOn || !(construct || of || described || holdsBody(c, i) || i <= inner + 2 || isOfMany(c, i))) break
      if (holdsBody(c, i)) inner = i
      construct = !wordAt(c, i)?.key.startsWith(lexicon.data.contractedArticles[0] ?? '\0')
    } else if (info.genitive && info.joinable && complete && goesOnBehind(c, i + 1)) {
      // “الجبهة الديمقراطية لتحرير فلسطين”
      construct = true
    } else if (info.conjoined) {
      const bare = lexicon.withoutArticle(info.key.slice(1)) === null
      if ((bare && !joinsConstruct(c, i)) || i <= from + 1 || lexicon.isInside(info, 'title')) break
      if (bare) construct = true
    } else if (info.definite) {
      // “المنظمة الحقوقية”, “المكتب الإعلامي”: a trade right behind a body is its adjective.
      const described = i === from + 1 && info.adjectival && isFeminine(c, i) === isFeminine(c, from)
      // “منظمة التعاون الاقتصادي والتنمية”
      const ofNoun = i > from + 1 && isJoined(c, i + 1) && isAdjective(c, from, i)
      if (lexicon.is(info, 'title') && !lexicon.is(info, 'titleModifier') && !construct && !described && !ofNoun) break
      // “הבית הלבן”: where the article is a letter, noun and adjective both have it.
      // “בית המשפט העליון”
      const letter = lexicon.data.definiteArticles.some((one) => one.length === 1)
      const agrees = letter && !info.known && (head.definite || wordAt(c, i - 1)?.definite === true)
      if (complete && !construct && !agrees && !isAdjective(c, from, i)) break
      if (lexicon.is(info, 'body')) inner = i
      complete = true
      construct = false
    } else if (info.known) {
      if (complete && !construct) break
      construct = true
    } else if (lexicon.isObjectNoun(info.key)) {
      // “لجنة تثبيت وقف إطلاق النار”; in “أدانت منظمة أوكسفام قصف المستشفى” it is the verb's object.
      if (head.definite || (i > from + 1 && !construct && !lexicon.isObjectNoun(keyAt(c, i - 1)))) break
      construct = true
    } else if (complete && i > from + 1 && joinsConstruct(c, i)) {
      construct = true
    } else if (endOfShared(c, i) > i) {
      // “وكالة غوث وتشغيل اللاجئين”
      if (complete && !construct) break
      shared = endOfShared(c, i)
      construct = true
    } else {
      // “منظمة هيومن رايتس ووتش”: a foreign name goes on.
      const before = wordAt(c, i - 1)
      const foreign =
        i > from + 1 &&
        i < from + longestForeign &&
        before !== null &&
        isPlain(c, i - 1) &&
        isPlain(c, i) &&
        !is(c, i - 1, 'country')
      // “جامعة الملك عبد الله للعلوم”
      const crowned = i > from + 1 && is(c, i - 1, 'title') && wordAt(c, i - 1)?.definite === true && startsName(c, i)
      if (complete && !construct && !foreign && !crowned) break
      // “هيئة مقاومة الجدار”: behind a head without an article what it is of.
      const of = i === from + 1 && !head.definite && wordAt(c, i + 1)?.definite === true
      if (info.adverbial && !of) break
      // “أكدت شركة فايزر خفض الأسعار”, “أعلنت شركة فايزر دعمها …”: a noun of its own with what it is of.
      if (foreign && i === from + 2 && ((lexicon.looksNoun(info.key) && governsBehind(c, i)) || isPossessive(c, i)))
        break
      complete = true
      // “وصفت منظمة أوكسفام البيان بأنه”: behind a verb that takes an object that is the object.
      // “نفت حركة حماس الخبر”: nor does what goes by a name of its own.
      // “لجنة حماية الصحفيين”: no foreign name has the ending of the feminine.
      const noun = !addressed || isFeminine(c, i) || isPlural(c, i) || lexicon.looksPluralNoun(info.key)
      const governs = noun && wordAt(c, i + 1)?.definite === true && !isProper(c, i)
      construct = !foreign && (governs || lexicon.is(info, 'nameParticle'))
      if (givenAt(c, i) || crowned) {
        // “مستشفى كمال عدوان حسام أبو صفية”
        const second = i > from + 2 && givenAt(c, i - 2) !== null && isPlain(c, i - 1)
        if (second && readName(c, i) - i > 1) break
        const end = readNamesake(c, i)
        // “بجامعة محمد الخامس نادية بناني”; “جامعة الملك عبد الله للعلوم” goes on.
        if (end > i + 1 && startsName(c, end)) construct = false
        i = Math.max(i + 1, end)
        continue
      }
    }
    i++
  }
  return i
}

/** Whether a word is what a body goes by, so that a noun behind it is the verb's object (نفت حركة حماس الخبر). */
function isProper(c: PhraseText, i: number): boolean {
  return !wordAt(c, i + 1)?.adjectival && (is(c, i, 'country') || c.lexicon.isKnownName(surfaceOf(c, i)))
}

/** Whether a word stands in front of a noun that it governs (خفض الأسعار; not موتورز الأميركية). */
function governsBehind(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  if (!next || next.conjoined || next.prepositional) return false
  if (isOwned(c, i + 1) && !next.breaks) return true
  return next.definite && !isOrigin(c, i + 1)
}

/** “منظمة حقوقية”: whether the word in front is an adjective of a head without an article, and this one is none. */
function endsIndefinite(c: PhraseText, head: number, i: number): boolean {
  const { lexicon } = c
  if (lexicon.data.wordOrder !== 'verb-first' || wordAt(c, head)?.definite) return false
  for (let k = head + 1; k < i; k++) if (!isRelative(c, head, k)) return false
  const info = wordAt(c, i)
  if (!info || info.prepositional || info.conjoined || lexicon.is(info, 'titleModifier')) return false
  return info.definite || !isRelative(c, head, i)
}

/** An adjective without an article, by its ending: حقوقية، طبي. */
function isRelative(c: PhraseText, head: number, i: number): boolean {
  const key = surfaceOf(c, i)
  const info = wordAt(c, i)
  const { adjectiveEndings } = c.lexicon.data
  const relative =
    adjectiveEndings.some((one) => one.length > 1 && key.endsWith(one)) || key.endsWith(adjectiveEndings[0] ?? '\0')
  return (
    relative &&
    info !== null &&
    !info.definite &&
    info.given === null &&
    key.length > 2 &&
    isIndefiniteAdjective(c, head, i)
  )
}

/** “للدفاع عن حقوق الإنسان”; in “عبرت هيئة الدفاع عن أسفها” the particle is the verb's. */
function isNounWithParticle(c: PhraseText, i: number, particle: string): boolean {
  const [contracted = ''] = c.lexicon.data.contractedArticles
  const key = keyAt(c, i - 1)
  const joined = contracted !== '' && key.startsWith(contracted)
  if (contracted !== '' && particle.startsWith(contracted)) return false
  const noun = joined ? `${c.lexicon.data.definiteArticles[0] ?? ''}${key.slice(contracted.length)}` : key
  // “للنزاهة والوقاية من الرشوة”
  const and = c.lexicon.data.conjunctions.some((one) => key.startsWith(one)) ? key.slice(1) : key
  const found = c.lexicon.isNounPhrase(noun, particle) || c.lexicon.isNounPhrase(and, particle)
  // “حزب العدالة والتنمية في بيان”
  const next = wordAt(c, i + 1)
  const said = next !== null && (c.lexicon.is(next, 'document') || c.lexicon.isStatement(next))
  return found && !said && !isPossessive(c, i + 1)
}

/** “ذات الطابع” */
function isQuality(c: PhraseText, i: number): boolean {
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

function isPlainWord(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info !== null && !info.definite && !info.breaks && !info.prepositional
}

function allDefinite(c: PhraseText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!wordAt(c, i)?.definite) return false
  return true
}

/** “בלשכה המרכזית לסטטיסטיקה ציינו”: what is joined goes on a body's name in front of more of it, or of its verb. */
function goesOnBehind(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i)
  // “استدعى جامعة القصيم لإصدار بيان مقتضب”: what the body was called on for.
  const thing = next !== null && !next.definite && !next.conjoined && !c.lexicon.is(next, 'country') && !givenAt(c, i)
  // “لنقابات عمال فلسطين”, “لجمعيات آباء وأمهات التلاميذ”: of several bodies, and whose.
  const several = isPlural(c, i - 1) && (isDetermined(c, i + 1) || endOfShared(c, i) > i)
  if (thing && c.lexicon.data.wordOrder === 'verb-first') return several
  return next !== null && (!breaksPhrase(c, i) || (c.lexicon.data.impersonalPlural && next.verb?.plural === true))
}

const longestForeign = 4

/** “للمواطنة وحقوق الإنسان”: a noun without an article, joined to what stands in front, with what it is of. */
function joinsConstruct(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  const info = wordAt(c, i)
  if (!info || !isJoined(c, i) || lexicon.data.wordOrder !== 'verb-first' || info.verb !== null) return false
  // “جامعة الحسن الثاني وليد السفياني”
  if (givenAt(c, i)) return false
  const next = wordAt(c, i + 1)
  const verb = !isPlural(c, i) && lexicon.data.feminineVerbEndings.some((one) => info.key.endsWith(one))
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
function isOwner(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info?.definite === true && !info.prepositional && !info.conjoined && !breaksPhrase(c, i)
}

/**
 * “آباء وأمهات وأولياء التلاميذ”, “غوث وتشغيل اللاجئين”: nouns without an article that share what they are of.
 * @returns the index behind the last of them, or `i`
 */
function endOfShared(c: PhraseText, i: number): number {
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
  return isPlural(c, i) || !c.lexicon.data.feminineVerbEndings.some((one) => info.key.endsWith(one))
}

/** “للجماهير العربية”, “للأمم المتحدة”: with an adjective behind it the noun is no addressee's. */
function isOfMany(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  const contracted = c.lexicon.data.contractedArticles.some((one) => keyAt(c, i).startsWith(one))
  return contracted && next?.definite === true && next.adjectival && !next.known && isFeminine(c, i + 1)
}

/** How many words a body's name may have that fills all the room in front of the report. */
const longestFilled = 14

/**
 * “أكدت اللجنة الوطنية لدعم عمر الراضي ومعتقلي حرية التعبير أن”: what a noun phrase may hold, up to the report or to a comma,
 * belongs to the subject of the verb in front (Ryding 2005, ch. 8: a construct may be of any length).
 * @returns the index behind it, or `to` when something else stands between
 */
export function fillBody(
  c: PhraseText,
  from: number,
  to: number,
  { until = -1, addressed = false, cited = false } = {},
): number {
  for (let i = to; i < from + longestFilled; i++) {
    const key = keyAt(c, i)
    if (i === until) return i
    const info = wordAt(c, i)
    // “أكدت الجمعية بمراكش أن”
    if (i === from + 1 && i === to && readPlace(c, i) > i) return to
    // “أكدت الجمعية بالمدينة أن”: where; in “المغاربة المقيمين بالخارج” it belongs to the participle.
    if (
      info?.prepositional &&
      !info.genitive &&
      (i + 1 === until || endsSubject(c, i + 1) || isComma(keyAt(c, i + 1)))
    ) {
      const several = wordAt(c, i - 1)?.definite && isSeveral(c, i - 1) && !wordAt(c, i - 1)?.known
      return until >= 0 || several ? i + 1 : i
    }
    const ends = until < 0 && (key === ':' || endsSubject(c, i))
    if (ends && !addressed) return i
    if (ends || (until < 0 && isPause(c, i))) return !cited && holdsObject(c, from, to, i) ? to : i
    if (!goesOnSubject(c, from, i)) return to
  }
  return to
}

/** How many words a particle inside a body's name has that begins at a token (ضد، من أجل); 0 where none does. */
function linkAt(c: PhraseText, i: number): number {
  const link = c.lexicon.data.bodyLinks.find((one) => one.every((word, k) => keyAt(c, i + k) === word))
  return link?.length ?? 0
}

/** A comma, a preposition, an adverb: the subject may end there, and so may the verb's object. */
function isPause(c: PhraseText, i: number): boolean {
  if (linkAt(c, i) > 0 || isNounWithParticle(c, i, keyAt(c, i))) return false
  return isComma(keyAt(c, i)) || is(c, i, 'preposition') || is(c, i, 'adverb') || beginsTime(c, i)
}

/** A word that begins like a conjunction and has no more letters is taken for a noun. */
const shortestJoined = 4

/** “أعلنت وزارة الصحة خفض الأسعار، …”, “نفت وزارة الصحة الخبر، …”: a noun that neither goes with the one before nor depends on it. */
function holdsObject(c: PhraseText, head: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const info = wordAt(c, i)
    // “وصول المساعدات”, “فشل المفاوضات”: the letter of the conjunction is the word's own in a short one.
    const joined = isJoined(c, i) && (info?.conjoined === true || keyAt(c, i).length > shortestJoined)
    if (!info || joined || info.prepositional || info.genitive || info.breaks) continue
    if (isQuality(c, i) || isQuality(c, i - 1)) continue
    // What the body's own grammar did not take is none of it.
    const apart = i === from || isDetermined(c, i - 1)
    if (apart && !(info.definite && (isAdjective(c, head, i) || isParticiple(c, head, i)))) return true
  }
  return false
}

/** “الحزب الاشتراكي الموحد”: behind an adjective another one, with the beginning of a participle and the gender of the head. */
function isParticiple(c: PhraseText, head: number, i: number): boolean {
  const { adverbialShape } = c.lexicon.data
  const info = wordAt(c, i)
  const shaped =
    info !== null && adverbialShape.prefixes.some((one) => info.bare.startsWith(one)) && info.bare.length > 3
  const before = wordAt(c, i - 1)
  return (
    shaped && !info.known && before?.definite === true && before.adjectival && isFeminine(c, i) === isFeminine(c, head)
  )
}

/** “التنمية”, “والتنمية”, “للحبوب”, a country: with an article behind a particle or without. */
function isDetermined(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info) return false
  const contracted = c.lexicon.data.contractedArticles.some((one) => info.key.startsWith(one))
  const country = is(c, i, 'country') || (info.joinable && c.lexicon.isInside(info, 'country'))
  return info.definite || contracted || c.lexicon.withoutArticle(info.key.slice(1)) !== null || country
}

/** “أن”, “على أن” */
function endsSubject(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  return lexicon.opensReport(wordAt(c, i)) || (is(c, i, 'preposition') && lexicon.opensReport(wordAt(c, i + 1)))
}

/** Whether a word may go on a body's name where nothing but its name can stand. */
function goesOnSubject(c: PhraseText, from: number, i: number): boolean {
  const { lexicon } = c
  const info = wordAt(c, i)
  if (!info || info.time !== null || is(c, i, 'adverb') || is(c, i, 'document') || lexicon.is(info, 'sameAgain'))
    return false
  // “من أجل”: the second word of a link too.
  if (linkAt(c, i) > 0 || linkAt(c, i - 1) > 1 || isNounWithParticle(c, i, info.key)) return true
  if (info.breaks || (info.verb !== null && !info.definite && !info.known && info.verb.form !== 'noun')) return false
  const joined = isJoined(c, i)
  const { feminineVerbEndings, accusativeEnding } = lexicon.data
  if (!info.definite && !info.known && info.adverbial) return wordAt(c, i + 1)?.definite === true
  // “لمقاومة فيروس كورونا”: behind a noun without an article it is what that is of.
  const governed = isOfIndefinite(c, i - 1) || (isOfIndefinite(c, i - 2) && !isDetermined(c, i - 1))
  const accusative = !info.definite && accusativeEnding !== '' && info.key.endsWith(accusativeEnding)
  if (accusative && !governed && !isPossessive(c, i)) return false
  if (joined && !info.definite && feminineVerbEndings.some((one) => info.key.endsWith(one) && !isPlural(c, i)))
    return false
  if (lexicon.isInside(info, 'title') || lexicon.isInside(info, 'body')) return info.genitive
  if (isPossessive(c, i)) return joined
  // “وزارة الصحة الوزير …”: somebody else; in “جمعية الدفاع عن حقوق المستهلك” the noun in front governs it.
  if (is(c, i, 'title') && !info.adjectival && info.definite && i > from + 1) return wordAt(c, i - 1)?.definite !== true
  if (info.prepositional) return info.genitive && !isAddressee(c, i)
  return true
}

/** “لمقاومة”: a noun without an article behind the particle of the genitive. */
function isOfIndefinite(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info?.genitive === true && !info.definite
}

function isPlural(c: PhraseText, i: number): boolean {
  return c.lexicon.data.pluralEndings.some((one) => keyAt(c, i).endsWith(one))
}

export function readBody(c: PhraseText, from: number, options: ReadOptions = {}): NounPhrase {
  const extent = readExtent(c, from, longestBody, options)
  const { behindVerb = false, addressed = false, cited = false } = options
  const fills = (behindVerb || addressed) && c.lexicon.data.wordOrder === 'verb-first' && extent > from
  const i = fills && !is(c, extent, 'sameAgain') ? fillBody(c, from, extent, { addressed, cited }) : extent
  const again = is(c, i, 'sameAgain')
  const head = wordAt(c, from)
  const definite = head?.definite === true || is(c, from - 1, 'definiteWord')
  const base = phraseOf({ from, to: i, kind: 'body', definite, whole: i > extent || (fills && endsSubject(c, i)) })
  return alter(base, { to: again ? i + 1 : i, name: again ? null : [from, i], again })
}
