import { opensObject } from '../names/name-objects'
import { genderOf, readName } from '../names/names'
import { isUnknownPair } from '../names/unknown-pairs'
import { markedName } from '../words/marked-text'
import { isIndefiniteAdjective } from '../words/modifiers'
import { startsName } from '../words/name-starts'
import { alter, type NounPhrase, phraseOf, type TokenRange } from '../words/noun-phrase'
import {
  breaksPhrase,
  closesName,
  givenAt,
  hasAccusative,
  is,
  isAnother,
  isComma,
  isFeminine,
  isJoined,
  isOrigin,
  isOwned,
  isPlain,
  isPlural,
  isPossessive,
  isStrange,
  isSurname,
  isTitle,
  joinsName,
  keyAt,
  type PhraseText,
  type Reader,
  type ReadOptions,
  soundsForeign,
  wordAt,
} from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { readApposition } from './apposition'
import { longestBody, readExtent } from './body-extent'
import { fillBody } from './filled'
import { readTitle } from './title-extent'
import { readTitled } from './titled-phrases'
import { named, readTitleBehind } from './titles'

/**
 * “قال القنصل العام للولايات المتحدة بالمغرب، لورانس راندولف، إن”, where no list has the trade: behind a verb a noun with
 * an article is read as a title when somebody's whole name follows.
 */
function readUnlistedTitle(
  c: PhraseText,
  from: number,
  head: WordInfo,
  options: ReadOptions,
  read: Reader,
): NounPhrase | null {
  if (c.lexicon.data.wordOrder !== 'verb-first') return null
  // “وقال مبعوث باكستان لدى الأمم المتحدة منير أكرم”: one without an article, and of what.
  const of = is(c, from + 1, 'country') || is(c, from + 1, 'body') || wordAt(c, from + 1)?.definite
  if (!head.definite && (!of || !isPlain(c, from))) return null
  const phrase = readTitled(c, from, options, read)
  const { name } = phrase
  // “بين الجدال الهوياتي وتدني الوعي”: and another noun.
  if (name && isJoined(c, name[0]) && givenAt(c, name[0]) === null) return null
  const whole = name !== null && name[0] > from + 1
  const known = whole && givenAt(c, name[0]) && startsName(c, name[0])
  // “قال عضو الرابطة فلاديسلاف تسورينكو إن”
  const two = whole && name[1] - name[0] === 2 && isPlain(c, name[0]) && isPlain(c, name[0] + 1)
  if (!head.definite && !known && !(two && c.lexicon.opensReport(wordAt(c, name[1])))) return null
  // “الجبهة الديمقراطية لتحرير فلسطين”: what it is for.
  const joined = name && wordAt(c, name[0])?.genitive && !givenAt(c, name[0])
  if (joined && wordAt(c, name[0] - 1)) return null
  // “السنوسي الطيب”: two names with an article are one.
  const enough = name !== null && (name[1] - name[0] > 1 || (givenAt(c, name[0]) && !wordAt(c, name[0])?.definite))
  return enough && !phrase.weak ? phrase : null
}

/**
 * “أكدت ساكنة الدوار أن”, “قالت شبيبة الحزب إن”: a feminine noun of no list with what it is of, which fill all the room
 * between a verb and its report.
 */
function readUnlistedBody(c: PhraseText, from: number): NounPhrase | null {
  const head = wordAt(c, from)
  const next = wordAt(c, from + 1)
  if (!head || !next || c.lexicon.data.wordOrder !== 'verb-first' || head.known || head.definite) return null
  if (!isFeminine(c, from) || head.verb || head.joinable || head.conjoined || head.breaks || givenAt(c, from))
    return null
  const of = next.definite && !next.prepositional && !next.conjoined && !givenAt(c, from + 1)
  if (!of && !isIndefiniteAdjective(c, from, from + 1)) return null
  const to = fillBody(c, from, from + 2)
  // “أكدت ضرورة الحوار لأن”: why.
  const opens = wordAt(c, to)
  const why = c.lexicon.data.genitiveProclitics.some((one) => keyAt(c, to).startsWith(one))
  const where = opens?.prepositional && !opens.genitive && c.lexicon.opensReport(wordAt(c, to + 1))
  const reports = (c.lexicon.opensReport(opens) && !why) || where === true || keyAt(c, to) === ':'
  return reports ? phraseOf({ from, to, kind: 'body', name: [from, to], whole: true }) : null
}

/** A phrase of which no word is known: a name, if nothing speaks against it. */
export function readUnknown(
  c: PhraseText,
  from: number,
  head: WordInfo,
  options: ReadOptions,
  read: Reader,
): NounPhrase | null {
  if (breaksPhrase(c, from)) return null
  const end = readName(c, from, options)
  if (end === from) return null
  const unlisted = options.behindVerb ? readUnlistedTitle(c, from, head, options, read) : null
  if (unlisted) return unlisted
  const body = options.behindVerb && end < from + 3 ? readUnlistedBody(c, from) : null
  if (body) return body
  const described = head.definite ? readDescribedByUnknown(c, from, head, options) : null
  if (described) return described
  const called = readCalledSomething(c, from, head, options)
  if (called) return called
  // “أكد سترشكو كاتينيش خفض الضرائب”
  if (options.behindVerb && isUnknownPair(c, from) && opensObject(c, from + 2)) return named(c, from, from + 2)
  if (isNoUnknownName(c, from, end, head)) return null
  return readUnknownName(c, from, end, head, options)
}

/** “الجامعي عبد الحميد بنخطاب”: an unknown title; “الأنثروبولوجي المتخصص”: one that stands alone. */
function readDescribedByUnknown(c: PhraseText, from: number, head: WordInfo, options: ReadOptions): NounPhrase | null {
  let k = from + 1
  const goesOn = (at: number) => wordAt(c, at)?.definite && !wordAt(c, at)?.prepositional && !givenAt(c, at)
  while (k - from < 4 && goesOn(k) && !breaksPhrase(c, k)) k++
  const title: TokenRange = [from, k]
  const base = phraseOf({ from, to: k, title, kind: 'person', definite: true })
  // “وكتبت السورية “شهد””
  const marked = options.behindVerb && isOrigin(c, from) ? markedName(c, from + 1, false) : null
  if (marked) return alter(base, { to: marked[1] + 1, title: [from, from + 1], name: marked, gender: null })
  // “قال الأوروغوياني ماوريسيو مدرب الفريق”, “قال التركي بولنت إن”
  const called = k === from + 1 && isOrigin(c, from) ? readName(c, k, options) : k
  const apart = wordAt(c, called - 1)?.definite && !isSurname(c, called - 1)
  const trade = isTitle(c, called)
  if (called > k && !apart && (trade || (isPlain(c, k) && closesName(c, called)))) {
    const weak = called - k === 1 && !trade && !options.behindVerb
    return alter(base, { to: called, name: [k, called], gender: genderOf(c, title, null), weak })
  }
  if (startsName(c, k) && !wordAt(c, k)?.definite && !is(c, k, 'titleLink')) {
    const nameEnd = readName(c, k, options)
    if (nameEnd === k) return alter(base, { to: k })
    return alter(base, { to: nameEnd, name: [k, nameEnd], gender: genderOf(c, null, [k, nameEnd]) })
  }
  // “وأوضح السيناتور الديمقراطي، سعد الإدريسي، أن”
  const apposed = k > from + 1 && isComma(keyAt(c, k)) ? readApposition(c, k) : null
  if (apposed && givenAt(c, apposed[0]))
    return alter(base, { to: apposed[1], name: apposed, gender: genderOf(c, null, apposed) })
  // “المحرض اليميني المسيحي مات والش”: two words of which nothing is known.
  // “التركي فاتح تيريم المدير الفني للفريق”: where he is from.
  const origin = k === from + 1 && head.adjectival && !isFeminine(c, from) && isTitle(c, k + 2)
  const two = isPlain(c, k) && isPlain(c, k + 1) && !breaksPhrase(c, k) && !breaksPhrase(c, k + 1)
  const unknown = (k > from + 1 || origin) && two && !isJoined(c, k)
  if (unknown && (origin || closesName(c, k + 2) || is(c, k + 2, 'document')))
    return alter(base, { to: k + 2, name: [k, k + 2], gender: null, weak: !origin })
  return k > from + 1 ? alter(base, { to: k, name: null, gender: null, weak: true }) : null
}

/** Somebody of whom nothing is known but what they are called. */
function readCalledSomething(c: PhraseText, from: number, head: WordInfo, options: ReadOptions): NounPhrase | null {
  // “وأخبر متحدث باسم الشركة”: what ties a title to its office shows one.
  const link = is(c, from + 1, 'titleLink') && !is(c, from + 1, 'preposition') && !isOwned(c, from + 2)
  if (link && isPlain(c, from) && wordAt(c, from + 2)) {
    const to = Math.max(from + 3, readExtent(c, from + 2, longestBody))
    return phraseOf({ from, to, kind: 'unnamed', name: [from, to] })
  }
  // “وكتب معلق آخر: “…””
  if (!options.behindVerb || head.definite || !isAnother(c, from + 1)) return null
  const gender = isFeminine(c, from) ? 'f' : null
  return phraseOf({ from, to: from + 2, kind: 'unnamed', gender, name: [from, from + 2] })
}

/** Whether unknown words are how something is done, a particle with its noun, a thing with its owner, or a verb with its object. */
function isNoUnknownName(c: PhraseText, from: number, end: number, head: WordInfo): boolean {
  const { wordOrder } = c.lexicon.data
  const long = end > from + 1
  const second = wordAt(c, from + 1)
  if (head.adverbial || (isPossessive(c, from) && !long)) return true
  // “سردت قصة حياتها”, “علقت أركان قلبها بها”
  const owned = end === from + 2 && isPossessive(c, from + 1) && givenAt(c, from) === null
  if (wordOrder === 'verb-first' && !head.definite && (owned || is(c, from, 'namingNoun'))) return true
  const joined = head.joinable && !joinsName(c, from) && !soundsForeign(c, from) && !isStrange(c, from)
  // “ويضيف بأسى:”: a particle and a noun, not a name.
  if (!long) return joined
  // “أضاف بلغة حازمة”: a noun behind a particle, and its adjective.
  if (joined && isFeminine(c, from) && isFeminine(c, from + 1)) return true
  // “وعد بحل الأزمة”
  if (joined && second?.definite && !isSurname(c, from + 1)) return true
  // “התייחס גם לתקציב המדינה”
  if (head.joinable && wordOrder === 'free' && second?.definite) return true
  // “توضيحات السنوسي الطيب، رئيس …”: the plural of a thing, and whose it is.
  if (isPlural(c, from)) return true
  // “يؤدي اليمين”: an unknown verb and its object.
  return !head.definite && second?.definite === true && (!second.adjectival || isFeminine(c, from + 1))
}

/** The name itself: for sure by what stands around it, weak otherwise. */
function readUnknownName(
  c: PhraseText,
  from: number,
  end: number,
  head: WordInfo,
  options: ReadOptions,
): NounPhrase | null {
  const { lexicon } = c
  const { givenParticles, wordOrder, feminineVerbEndings } = lexicon.data
  const long = end > from + 1
  // An unknown word in front of a given name is a verb or a noun, no name.
  const behindIt = long && (givenAt(c, from + 1) !== null || givenParticles.includes(keyAt(c, from + 1)))
  if (behindIt && !is(c, from, 'nameParticle')) {
    // “تقول سنا عبد الكريم، الموظفة …”
    const said = options.behindVerb && lexicon.opensReport(wordAt(c, end))
    return options.behindVerb && (!head.joinable || said) && closesName(c, end) ? named(c, from, end) : null
  }
  if (options.behindVerb && long && startsName(c, from + 1) && !head.joinable && closesName(c, end))
    return named(c, from, end)
  // “تقدمت وفاء شاكر، المديرة …”, “وعلق إيلون ماسك رئيس …”: a verb of no kind in front of the name.
  const opens = !options.behindVerb && end - from > 2 && wordOrder === 'verb-first'
  if (opens && (isJoined(c, from) || feminineVerbEndings.some((one) => head.key.endsWith(one)))) return null
  const base = phraseOf({ from, to: end, kind: 'person', title: null, gender: null })
  if (is(c, end, 'sameAgain'))
    return alter(base, { to: end + 1, title: [from, end], name: null, again: true, definite: true })
  // “أعلن جوناثان كوهين السفير الأمريكي لدى …”
  const set = options.behindVerb && long && isTitle(c, end) && wordAt(c, end)?.definite
  if (set) return alter(named(c, from, end), { title: [end, readTitle(c, end)] })
  const behind = readTitleBehind(c, end)
  // “الدعوة أغضبت رئيس المجمع”: a noun with an article that no name is, and its verb.
  const acts = head.definite && !options.behindVerb && givenAt(c, from) === null && !isSurname(c, from)
  if (behind && !acts && (isComma(keyAt(c, end)) || long)) return named(c, from, end)
  // “أبدى ترامب إعجابه”, “أصدر زوكربيرغ بيانا”: a strange word behind a verb, in front of the verb's object.
  const acting = !long && c.infos[from - 1]?.verb?.form === 'finite' && isStrange(c, from)
  if (acting && !head.joinable && (isPossessive(c, end) || hasAccusative(c, end))) return named(c, from, end)
  return alter(base, { name: [from, end], weak: true, definite: head.definite })
}
