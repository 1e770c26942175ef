import { wordClass } from './dictionary'
import { startsName } from './name-starts'
import {
  breaksPhrase,
  closesName,
  contractedNoun,
  givenAt,
  is,
  isFeminine,
  isJoined,
  isOrigin,
  isPlural,
  isSeveral,
  isSurname,
  keyAt,
  type PhraseText,
  surfaceOf,
  wordAt,
} from './phrase-text'

// What goes on with the noun in front of it, in a title and in a body's name alike.

/** “حزب العدالة و التنمية”: a conjunction that stands alone between two nouns with articles. */
export function isSpacedConjunction(c: PhraseText, i: number): boolean {
  if (!c.lexicon.data.conjunctions.includes(keyAt(c, i)) || c.lexicon.data.nameStyle !== 'articles') return false
  return wordAt(c, i - 1)?.definite === true && wordAt(c, i + 1)?.definite === true
}

/** “غادرت وزارة الصحة القاعة”: a noun that is no adjective, nor a place, by the dictionary. */
function isMereNoun({ lexicon, infos }: PhraseText, i: number): boolean {
  const info = infos[i]
  if (!info || info.known || lexicon.data.wordOrder !== 'verb-first') return false
  // “الإسرائيلية”: where somebody is from, and other adjectives of that shape, stand among the nouns.
  const [relative = ''] = lexicon.data.adjectiveEndings
  if (info.bare.slice(0, -1).endsWith(relative) || info.bare.endsWith(relative)) return false
  const others = wordClass.adjective | wordClass.verbalNoun | wordClass.place
  return lexicon.mayBe(info.bare, wordClass.noun) && !lexicon.mayBe(info.bare, others)
}

/** Whether a word with an article goes on as the adjective of the noun before it or of the phrase's head. */
export function isAdjective(c: PhraseText, head: number, i: number): boolean {
  const info = wordAt(c, i)
  if (!info) return false
  if (c.lexicon.is(info, 'titleModifier')) return true
  const noun = wordAt(c, i - 1)
  // “الأساتذة المتعاقدين”, “المعتقلين السياسيين”: several of several.
  // “والمغاربة المقيمين”
  const stated = noun?.definite || (noun?.conjoined && c.lexicon.withoutArticle(noun.key.slice(1)) !== null)
  const plural =
    isSeveral(c, i) &&
    stated === true &&
    noun !== null &&
    i - 1 > head &&
    !(noun.adjectival && !noun.known && !isFeminine(c, i - 1))
  const things = isPlural(c, i - 1)
  const many = plural && (isSeveral(c, i - 1) || isFeminine(c, i - 1) || noun.known || things)
  if (many && c.lexicon.data.pairs.includes(info.bare)) return false
  if (many && (!info.known || info.adjectival) && c.lexicon.data.wordOrder === 'verb-first') return true
  if (!info.adjectival || isNameWithArticle(c, i) || isMereNoun(c, i)) return false
  // “المحلل السياسي”: what is a trade too goes on with a trade that is no adjective.
  const before = wordAt(c, i - 1)
  const trade = before !== null && (c.lexicon.is(before, 'title') || c.lexicon.isInside(before, 'title'))
  if (info.known && trade && !before.adjectival) return isFeminine(c, i) === isFeminine(c, i - 1)
  // “منظمة التعاون الاقتصادي والتنمية”: what is a trade elsewhere, where no name follows it.
  const ofNoun = info.known && before?.definite && !before.adjectival && !trade && !isFeminine(c, i - 1) && i - 1 > head
  const masculine = ofNoun && !isFeminine(c, i) && !isSeveral(c, i) && !before.prepositional
  if (masculine && c.lexicon.data.wordOrder === 'verb-first' && !startsName(c, i + 1)) return true
  // “عضو المكتب السياسي لحزب …”
  const ofBody = info.known && before?.definite && is(c, i - 1, 'body') && isFeminine(c, i) === isFeminine(c, i - 1)
  if (ofBody && i - 1 > head && looksAdjectival(c, i)) return true
  // “هيئة الرقابة المالية”: what is an office elsewhere, behind a feminine noun.
  const ofThing = info.known && !c.lexicon.is(info, 'body') && before?.definite && !before.adjectival && !trade
  const thing = isFeminine(c, i - 1) || c.lexicon.looksPluralNoun(before?.bare ?? '')
  if (ofThing && i - 1 > head && thing && isFeminine(c, i) && looksAdjectival(c, i)) return true
  // “وزارة الشؤون الخارجية”: a word that is a body elsewhere, behind a plural noun.
  const relative = c.lexicon.is(info, 'body') && looksAdjectival(c, i) && isFeminine(c, i) && i - 1 > head
  // “منسق السياسة الخارجية”
  const governs =
    before !== null && ((before.known && !before.adjectival) || (isFeminine(c, i - 1) && !looksAdjectival(c, i - 1)))
  if (info.known && relative && before?.definite && governs) return true
  // “المنظمة الحقوقية”, “المكتب السياسي”
  const agrees = i === head + 1 && isFeminine(c, i) === isFeminine(c, head)
  // “المركزيات النقابية”: the plural of a thing takes the feminine.
  const ofSeveral = i === head + 1 && isFeminine(c, i) && looksAdjectival(c, i) && isPlural(c, head)
  if (info.known && !ofSeveral && !(agrees && (isFeminine(c, head) || is(c, head, 'body')))) return false
  // “ودعت الجامعة الحكومة إلى”: another body.
  if (info.known && c.lexicon.is(info, 'body') && !looksAdjectival(c, i)) return false
  if (!isFeminine(c, i)) return true
  // “السلطات المحلية”
  const several = isPlural(c, i - 1)
  // “مدير المستشفيات الحكومية”: what ends like several adjectives, behind a masculine head.
  const inanimate = i - 1 === head + 1 && !isFeminine(c, head) && !isPlural(c, head) && !isSeveral(c, head)
  if (several && before?.definite && (!before.adjectival || inanimate)) return true
  // “أستاذ العلوم السياسية”: the plural of a thing takes the feminine (Ryding 2005, ch. 7).
  // “والحقوق المجاورة”
  if (stated === true && before !== null && !before.adjectival && i - 1 > head) return true
  for (let k = i - 1; k >= head; k--) if (isFeminine(c, k)) return true
  return false
}

/**
 * “الجامعة العامة للنقل الهادي العياري”: a given name with an article and a surname with one, at the end of the phrase. They would be
 * adjectives of one noun both, and masculine.
 */
function isNameWithArticle(c: PhraseText, i: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first' || isFeminine(c, i) || isOrigin(c, i)) return false
  const given = givenAt(c, i) !== null
  const plain = (k: number) => {
    const info = wordAt(c, k)
    // “التهامي الخياط”: a surname that is a trade.
    const known = info?.known && !(given && k > i && is(c, k, 'title') && !is(c, k, 'titleModifier'))
    return info && !known && !info.prepositional && !info.conjoined && !isSeveral(c, k) ? info : null
  }
  const second = plain(i + 1)
  if (!plain(i)?.definite || !second || breaksPhrase(c, i + 1) || isFeminine(c, i + 1) || isOrigin(c, i + 1))
    return false
  if (given) return true
  return closesName(c, i + 2) && isFeminine(c, i - 1) && (isSurname(c, i + 1) || !second.definite)
}

/** “المنظمة الحقوقية”, “اللجنة المنظمة”: the ending of a relative adjective, or the beginning of a participle. */
export function looksAdjectival(c: PhraseText, i: number): boolean {
  const { adjectiveEndings, adverbialShape } = c.lexicon.data
  const bare = wordAt(c, i)?.bare ?? ''
  return (
    adjectiveEndings.some((one) => one.length > 1 && surfaceOf(c, i).endsWith(one)) ||
    adverbialShape.prefixes.some((one) => bare.startsWith(one))
  )
}

/** “صرح المدير للصحافة”: to whom it was said; not “النقابة الوطنية للصحافة المغربية”, where an adjective follows. */
export function isAddressee(c: PhraseText, i: number): boolean {
  if (isTold(c, i)) return true
  const info = wordAt(c, i)
  if (!info || !(c.lexicon.isInside(info, 'outlet') || c.lexicon.is(info, 'outlet') || isNamedOutlet(c, i)))
    return false
  // “المجلس الوطني للصحافة”
  if (c.lexicon.isNounPhrase(keyAt(c, i - 1), info.key)) return false
  const next = wordAt(c, i + 1)
  // “للإذاعة والتلفزة المغربية”
  const two = next?.conjoined === true && next.key.length > 1 && c.lexicon.withoutArticle(next.key.slice(1)) !== null
  // “للصحافة ومهن الإعلام”
  const more = next !== null && isJoined(c, i + 1) && wordAt(c, i + 2)?.definite === true && !next.verb
  return !(info.genitive && (two || more || (next?.definite && next.adjectival && !next.known)))
}

/**
 * “قال المتهم للقاضي”, “قال رئيس المحكمة للدفاع”: whom somebody speaks to, behind a noun; in “الأمين العام للدفاع”, “المستشار القانوني للرئيس”
 * it is what the office is for.
 */
function isTold(c: PhraseText, i: number): boolean {
  const before = wordAt(c, i - 1)
  const office = before?.adjectival === true && !is(c, i - 1, 'title') && !is(c, i - 1, 'body')
  const noun = c.lexicon.data.addressees.length === 0 || !before || office ? null : contractedNoun(c, i)
  if (!noun || is(c, i - 1, 'titleModifier') || c.lexicon.data.assigned.includes(before?.bare ?? '')) return false
  if (wordAt(c, i + 1)?.definite || wordAt(c, i + 1)?.conjoined) return false
  return c.lexicon.data.addressees.includes(noun.bare)
}

/** “للجزيرة”: what is called so with its article. */
function isNamedOutlet(c: PhraseText, i: number): boolean {
  const noun = contractedNoun(c, i)
  return noun !== null && c.lexicon.is(noun, 'outlet')
}

/** Whether an adjective of a noun is feminine: of a woman, a feminine thing, or of several things (Ryding 2005, ch. 10). */
function takesFeminine(c: PhraseText, noun: number): boolean {
  const { thingGroups, pluralEndings } = c.lexicon.data
  const key = keyAt(c, noun)
  return thingGroups.includes(key) || pluralEndings.some((one) => key.endsWith(one)) || isFeminine(c, noun)
}

/** “انتقد خبير قانوني القرار”: behind somebody, or sources, a relative adjective by its ending, though a noun with an article follows. */
function isAscribed(c: PhraseText, head: number, i: number): boolean {
  const { lexicon } = c
  const info = wordAt(c, i)
  if (!info || !(is(c, head, 'title') || is(c, head, 'unnamed')) || is(c, i, 'body') || is(c, i, 'noun')) return false
  if (lexicon.data.wordOrder !== 'verb-first' || givenAt(c, i) !== null) return false
  const { adjectiveEndings, adjectiveFeminine } = lexicon.data
  const [relative = ''] = adjectiveEndings
  if (takesFeminine(c, head)) return isFeminine(c, i) && keyAt(c, i).endsWith(`${relative}${adjectiveFeminine}`)
  if (isSeveral(c, head)) return isSeveral(c, i)
  // “كبير مستشاري الرئيس”: several of a trade, in front of whose they are.
  // “ممثل موزعي المحروقات”: of those who do something, by a participle that is no noun.
  const one = info.key.slice(0, -relative.length)
  const participle = lexicon.data.adverbialShape.prefixes.some((prefix) => one.startsWith(prefix))
  const doers = participle && lexicon.classesOf(one) === wordClass.adjective
  const several = doers || lexicon.is(lexicon.word(one), 'title')
  return (surfaceOf(c, i).endsWith(relative) && info.key.length > 3 && !several) || is(c, i, 'titleModifier')
}

/**
 * “مصدر أمني رفيع”, “مصادر محلية متطابقة”: a word without an article that goes on as an adjective of a noun without one, by
 * its shape and its gender; in “أكد مصدر أمني خفض الضرائب” it is the verb's object (Ryding 2005, ch. 10).
 */
export function isIndefiniteAdjective(c: PhraseText, head: number, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || info.definite || info.prepositional || info.conjoined) return false
  const { looseAdjectives, adjectiveShapes } = c.lexicon.data
  if (looseAdjectives.includes(info.key)) return true
  // In front of a noun with an article it is a noun itself.
  const next = wordAt(c, i + 1)
  const governs = next?.definite && !next.prepositional && !next.conjoined
  if (governs) return isAscribed(c, head, i)
  if (takesFeminine(c, head)) return isFeminine(c, i)
  if (isSeveral(c, head)) return isSeveral(c, i)
  if (isFeminine(c, i)) return false
  const { ending, begins, least, shapes } = adjectiveShapes
  const word = info.key
  if (word.endsWith(ending) && word.length > ending.length + 1) return true
  if (word.length >= least && begins.some((one) => word.startsWith(one))) return true
  return word.length === least && shapes.some(({ at, letter }) => word[at] === letter)
}
