import { isAddressee, isAdjective, isSpacedConjunction } from './modifiers'
import { readName } from './names'
import {
  alter,
  breaksPhrase,
  closingMark,
  givenAt,
  is,
  isCapital,
  isComma,
  isFeminine,
  isPlain,
  isPossessive,
  keyAt,
  type NounPhrase,
  type PhraseText,
  phraseOf,
  type ReadOptions,
  skipParentheses,
  surfaceOf,
  wordAt,
} from './phrase-text'

export const longestBody = 9

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
    // “دفاع المتهم الحادي عشر”
    if (wordAt(c, i - 1)?.definite && lexicon.data.ordinalTails.includes(info.key)) {
      i++
      continue
    }
    if (isNounWithParticle(c, i, info.key) && wordAt(c, i + 1) && !breaksPhrase(c, i + 1)) {
      construct = true
      i++
      continue
    }
    if (isSpacedConjunction(c, i) && i > from + 1 && !is(c, i + 1, 'body') && !is(c, i + 1, 'title')) {
      i += 2
      continue
    }
    if (breaksPhrase(c, i) || (!info.known && lexicon.looksPlural(info.key))) break
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
    if (info.prepositional) {
      const goesOn = info.genitive && !isAddressee(c, i)
      // “النقابة الوطنية لكتاب الضبط”
      const of =
        complete && !info.definite && wordAt(c, i + 1)?.definite === true && !lexicon.isInside(info, 'document')
      // “الاتحاد العام التونسي للشغل”: behind two adjectives.
      const described = i === from + 3 && head.definite && allDefinite(c, from, i)
      if (!goesOn || !(construct || of || described || lexicon.isInside(info, 'body') || i <= from + 2)) break
      construct = !wordAt(c, i)?.key.startsWith(lexicon.data.contractedArticles[0] ?? '\0')
    } else if (info.genitive && info.joinable && complete && goesOnBehind(c, i + 1)) {
      // “الجبهة الديمقراطية لتحرير فلسطين”
      construct = true
    } else if (info.conjoined) {
      if (lexicon.withoutArticle(info.key.slice(1)) === null || i <= from + 1 || lexicon.isInside(info, 'title')) break
    } else if (info.definite) {
      // “المنظمة الحقوقية”, “المكتب الإعلامي”: a trade right behind a body is its adjective.
      const described = i === from + 1 && info.adjectival && isFeminine(c, i) === isFeminine(c, from)
      if (lexicon.is(info, 'title') && !lexicon.is(info, 'titleModifier') && !construct && !described) break
      // “הבית הלבן”: where the article is a letter, noun and adjective both have it.
      // “בית המשפט העליון”
      const letter = lexicon.data.definiteArticles.some((one) => one.length === 1)
      const agrees = letter && !info.known && (head.definite || wordAt(c, i - 1)?.definite === true)
      if (complete && !construct && !agrees && !isAdjective(c, from, i)) break
      complete = true
      construct = false
    } else if (info.known) {
      if (complete && !construct) break
      construct = true
    } else if (lexicon.isObjectNoun(info.key)) {
      // “لجنة تثبيت وقف إطلاق النار”; in “أدانت منظمة أوكسفام قصف المستشفى” it is the verb's object.
      if (head.definite || (i > from + 1 && !construct && !lexicon.isObjectNoun(keyAt(c, i - 1)))) break
      construct = true
    } else {
      // “منظمة هيومن رايتس ووتش”: a foreign name goes on.
      const before = wordAt(c, i - 1)
      const foreign = i > from + 1 && i < from + longestForeign && before !== null && isPlain(c, i - 1) && isPlain(c, i)
      if (complete && !construct && !foreign) break
      if (info.adverbial) break
      complete = true
      // “وصفت منظمة أوكسفام البيان بأنه”: behind a verb that takes an object that is the object.
      // “نفت حركة حماس الخبر”: nor does what goes by a name of its own.
      const governs = !addressed && wordAt(c, i + 1)?.definite === true && !isProper(c, i)
      construct = !foreign && (governs || lexicon.is(info, 'nameParticle'))
      if (givenAt(c, i)) {
        i = Math.max(i + 1, readName(c, i))
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

/** “للدفاع عن حقوق الإنسان”; in “عبرت هيئة الدفاع عن أسفها” the particle is the verb's. */
function isNounWithParticle(c: PhraseText, i: number, particle: string): boolean {
  const [contracted = ''] = c.lexicon.data.contractedArticles
  const key = keyAt(c, i - 1)
  const joined = contracted !== '' && key.startsWith(contracted)
  const noun = joined ? `${c.lexicon.data.definiteArticles[0] ?? ''}${key.slice(contracted.length)}` : key
  return c.lexicon.isNounPhrase(noun, particle) && !isPossessive(c, i + 1)
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
  if (thing && c.lexicon.data.wordOrder === 'verb-first') return false
  return next !== null && (!breaksPhrase(c, i) || (c.lexicon.data.impersonalPlural && next.verb?.plural === true))
}

const longestForeign = 4

export function readBody(c: PhraseText, from: number, options: ReadOptions = {}): NounPhrase {
  const i = readExtent(c, from, longestBody, options)
  const again = is(c, i, 'sameAgain')
  const head = wordAt(c, from)
  const definite = head?.definite === true || is(c, from - 1, 'definiteWord')
  const base = phraseOf({ from, to: i, kind: 'body', definite })
  return alter(base, { to: again ? i + 1 : i, name: again ? null : [from, i], again })
}
