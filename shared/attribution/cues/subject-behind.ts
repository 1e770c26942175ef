import { ownedGender } from '../names/names'
import { readApposition } from '../phrases/apposition'
import { readNounPhrase } from '../phrases/phrases'
import { wordClass } from '../words/dictionary'
import { behindAddressedMarks, closingMark, markedName, reportFollows } from '../words/marked-text'
import { startsName } from '../words/name-starts'
import { alter, type NounPhrase, phraseOf, type TokenRange } from '../words/noun-phrase'
import {
  breaksPhrase,
  givenAt,
  isComma,
  isDash,
  isFeminine,
  isJoined,
  isOrdinary,
  isOwned,
  isPlain,
  isPossessive,
  isStrange,
  isTitle,
  keyAt,
  skipTime,
} from '../words/phrase-text'
import type { VerbForm } from '../words/word-info'
import type { CueText } from './cue'
import { isBodyByArticles } from './pair-place'
import {
  endsSentence,
  farthestSubject,
  is,
  isBackReference,
  isBehindMarks,
  isCalledOn,
  isReportAhead,
} from './subjects'

/** Looks behind a verb for its subject, past adverbs and remarks between commas. */
export function subjectAfter(c: CueText, from: number, verb: VerbForm): NounPhrase | null {
  return subjectBehind(c, from, verb) ?? subjectBetweenCommas(c, from)
}

/** “وقال، محمد العلول، لوكالة فرانس برس”: nothing but somebody's name between two commas, and nobody behind them. */
function subjectBetweenCommas(c: CueText, from: number): NounPhrase | null {
  if (c.lexicon.data.wordOrder !== 'verb-first' || !isComma(keyAt(c, from))) return null
  const phrase = readNounPhrase(c, from + 1)
  const whole = phrase?.kind === 'person' && phrase.name !== null && !phrase.weak && isComma(keyAt(c, phrase.to))
  return whole && c.sentenceOf[phrase.to] === c.sentenceOf[from] ? phrase : null
}

/**
 * “כתבו לנתניהו ויעלון”, “התייחס למהומות ולפרעות”, “וחושש שבתוך שנתיים”: in Hebrew, a surname or a particle behind a joined letter, or a
 * second word with the same one, tells that the letter is none of a name.
 */
function isToOrOf({ lexicon, infos, tokens }: CueText, i: number): boolean {
  const info = infos[i]
  const { wordOrder, nameStyle, conjunctions, complementizerProclitics } = lexicon.data
  if (
    !info ||
    wordOrder !== 'free' ||
    nameStyle !== 'articles' ||
    info.known ||
    info.given ||
    lexicon.isSurname(info.key)
  )
    return false
  const inner = info.key.slice(1)
  if (complementizerProclitics.some((one) => info.key.startsWith(one)) && lexicon.word(inner).breaks) return true
  if (!info.joinable) return false
  const next = tokens[i + 1]?.key ?? ''
  const again = conjunctions.some((one) => next.startsWith(`${one}${info.key[0]}`)) && infos[i + 1]?.given == null
  return lexicon.isSurname(inner) || (again && next.length > shortestAgain)
}

/** A conjunction, a particle and two letters. */
const shortestAgain = 4

/** “أشار “زعيم المعارضة” فلان إلى أن”: whoever is named right behind an office in marks. */
function holderBehindMarks(c: CueText, open: number): NounPhrase | null {
  const office = c.infos[open + 1]
  const close = closingMark(c, open)
  if (c.lexicon.data.wordOrder !== 'verb-first' || office == null || !c.lexicon.is(office, 'title')) return null
  if (close - open > longestOffice) return null
  const named = readNounPhrase(c, close + 1, { behindVerb: true })
  if (named?.kind !== 'person' || named.name === null || named.weak || named.from !== close + 1) return null
  return alter(named, { from: open, title: named.title ?? [open + 1, close] })
}

/** So many words in marks, and the first of these, may be an office. */
const longestOffice = 6

function subjectBehind(c: CueText, from: number, verb: VerbForm): NounPhrase | null {
  let i = from
  let remark = false
  const limit = from + farthestSubject
  const named = (k: number) => c.lexicon.data.wordOrder === 'free' && readNounPhrase(c, k)?.weak === false
  while (i < limit) {
    if (!c.tokens[i] || c.quoteOf[i] !== -1 || c.sentenceOf[i] !== c.sentenceOf[from - 1]) return null
    const info = c.infos[i]
    if (c.lexicon.opensReport(info)) return null
    if (keyAt(c, i) === ':') return null
    const marked = i === from && !info ? markedName(c, i, false) : null
    if (marked) {
      // “كتب “آفي يسسخروف” في …”: a given name and a surname are somebody.
      const first = c.infos[marked[0]]
      const given = first != null && first.given !== null
      const single = marked[1] - marked[0] === 1
      // “تقول “زرندح” أيضا إن” may be a paper.
      const surname = single && verb.gender !== 'f' && isReportAhead(c, marked[1] + 1)
      const weak = (!given || single) && !surname
      return phraseOf({ from: i, to: marked[1] + 1, kind: 'person', name: marked, weak })
    }
    const holder = i === from && !info ? holderBehindMarks(c, i) : null
    if (holder) return holder
    const body = i === from && !info ? bodyInMarks(c, i) : null
    if (body) return body
    // “أعلن الأسبوع الماضي وزير الصحة أن”
    const behindTime = skipTime(c, i)
    if (behindTime > i) {
      i = behindTime
      continue
    }
    // “وأوضحت صباح عبد الرازق”: a part of the day, and a woman's name.
    const woman = i === from && info?.time === 'noun' && startsName(c, i)
    if (
      info &&
      !woman &&
      (c.lexicon.is(info, 'adverb') || (i === from && c.lexicon.data.objectPronouns.includes(info.key)))
    ) {
      i++
      continue
    }
    // ““…”, כתבה ללקוחותיה קתרין מילר”: to whom.
    if (info?.joinable && c.lexicon.data.addresseeProclitics.some((one) => info.key.startsWith(one)) && named(i + 1)) {
      i++
      continue
    }
    const addressed = i === from ? behindAddressedMarks(c, i) : i
    if (addressed > i) {
      i = addressed
      continue
    }
    if (info?.prepositional) {
      const behind = subjectBehindObject(c, i)
      if (behind) return behind
    }
    const set = endOfSetPhrase(c, i)
    if (set > i) {
      i = set
      continue
    }
    // “עקצה את יו"ר הקואליציה, ח"כ עידית סילמן”: who is set off behind the object is the object's.
    if (c.lexicon.data.objectMarkers.includes(keyAt(c, i))) return null
    const governs = info && !woman && (c.lexicon.is(info, 'preposition') || info.prepositional)
    if (isComma(keyAt(c, i)) || governs || isToOrOf(c, i)) {
      const next = endOfRemark(c, i + 1, limit)
      if (next === null) return i === from ? (subjectAtEnd(c, from) ?? subjectAhead(c, from)) : null
      i = next
      remark = true
      continue
    }
    // “وقال معدها، مارك لينش، إن”: whose maker he is.
    const whose = i === from && c.lexicon.data.wordOrder === 'verb-first' && isPossessive(c, i)
    const maker = whose && isComma(keyAt(c, i + 1)) ? readApposition(c, i + 1) : null
    if (maker && isComma(keyAt(c, maker[1])))
      return phraseOf({ from: i, to: maker[1], kind: 'person', name: maker, title: [i, i + 1] })
    // “شجبت قرارا”: an accusative is the object.
    // “غوارديولا”: what no dictionary has has no ending either.
    if (isAccusative(c, i) && !isStrange(c, i)) return null
    const read = readNounPhrase(c, i, { addressed: verb.addresses, behindVerb: i === from && !verb.addresses })
    const setOff = verb.addresses && read?.title && !read.name ? setOffName(c, i) : null
    const phrase = setOff ?? (read && verb.addresses ? withoutAddressee(c, read) : read)
    if (!phrase) return breaksPhrase(c, i) || info?.joinable ? subjectAhead(c, i) : null
    if (isRejectedThing(c, phrase)) return null
    // “يجيب وهو يغلق الباب”: what he does the while.
    if (phrase.kind === 'pronoun' && isJoined(c, i) && c.lexicon.data.wordOrder === 'verb-first') return null
    const told = phrase.title && !phrase.name ? nameBehindPronoun(c, phrase.to) : null
    if (told) return alter(phrase, { name: told, to: told[1] })
    // “وأضاف بصوت خافت: “…””: how, and an adjective of that.
    const { prepositionalProclitics } = c.lexicon.data
    const adjective = i > from && phrase.weak && !phrase.definite && is(c, i - 1, 'adverb')
    if (adjective && prepositionalProclitics.some((one) => keyAt(c, i - 1).startsWith(one))) {
      i++
      continue
    }
    // “وعللت حكمها”: what is hers, and of the other gender, is the object.
    const hers = i === from && c.lexicon.data.wordOrder === 'verb-first' && !phrase.name && verb.gender === 'f'
    if (hers && info && isOwned(c, i) && ownedGender(c, info) === 'm') return null
    const object = verb.addresses
    // “أضاف، على هامش استقبال الدكتور أحمد الطيب، شيخ الأزهر، …”: what somebody is who was named in the remark.
    // “رد على تصريحات صادرة عن فلان، القيادي في الحزب، بالقول”
    const office = remark && phrase.title && !phrase.name ? endOfOffice(c, phrase.to) : -1
    if (office >= 0 && endsWithSomebody(c, from, i - 1)) {
      i = office
      continue
    }
    if (object && remark && isCalledOn(c, phrase)) return null
    // “فلا يقلل الهدف الذي ولج مرماه”: a thing, with what is said of it.
    const thing = phrase.weak && phrase.definite && phrase.to - phrase.from === 1 && !c.infos[i]?.adjectival
    if (thing && is(c, phrase.to, 'relative')) return null
    // “واعتبر المناسبة “يوما تاريخيا””: the verb of a man, and what is feminine.
    if (thing && i === from && verb.gender === 'm' && c.lexicon.data.wordOrder === 'verb-first' && isFeminine(c, i))
      return null
    // “يصف خصومه بـ“…””: somebody else's, and whom the verb speaks of.
    if (object && phrase.kind === 'unnamed' && !is(c, i, 'partitive') && isPossessive(c, i)) return null
    // “نفى فيه الخبر، حيث قال …”: behind what points back an unknown word is the object.
    // “قال فيها بير بولوند إنه”
    const pair = phrase.to === i + 2 && c.lexicon.opensReport(c.infos[phrase.to])
    const behindBack = i > from && isBackReference(c, from) && !pair
    if (phrase.weak && !object && i === from && isWholeRemark(c, phrase)) return phrase
    // “وحذر ميرتس من …”, “وجدد تبون تمسك بلاده”
    const strange = phrase.weak && i === from ? strangeActor(c, phrase, verb) : null
    if (strange) return strange
    if (phrase.weak && (object || behindBack || i > from + 1 || !reportFollows(c, phrase.to))) return null
    return phrase
  }
  return null
}

/**
 * “وحذر ميرتس من عواقب”, “وانتقد ستارمر موسكو”: one word that no dictionary has, right behind the verb, in front of the verb's object or, where
 * the verb may stand without one, of a particle.
 */
function strangeActor(c: CueText, phrase: NounPhrase, verb: VerbForm): NounPhrase | null {
  const { from, name } = phrase
  const { prepositionalProclitics } = c.lexicon.data
  const joins = (i: number) => {
    const key = keyAt(c, i)
    return c.infos[i]?.joinable && !isStrange(c, i) && prepositionalProclitics.some((one) => key.startsWith(one))
  }
  // “وهدد غانتس بضرب كل من …”
  // “عارض زامير خطة نتنياهو”
  const { lexicon } = c
  const nominal = wordClass.noun | wordClass.verbalNoun
  const thing = isOrdinary(lexicon, c.infos[from + 1], nominal)
  const to = phrase.to === from + 2 && (joins(from + 1) || thing) ? from + 1 : phrase.to
  if (name === null || to !== from + 1 || !isStrange(c, from) || c.infos[from]?.definite) return null
  const next = c.infos[to]
  const apposed = !next && isComma(keyAt(c, to)) && is(c, to + 1, 'relative')
  const noun = next && !next.breaks && !next.prepositional && !next.conjoined && c.lexicon.mayBe(next.key, nominal)
  const object = next && (next.definite || c.lexicon.is(next, 'country') || (noun && !isAccusative(c, to)))
  const particle = next && (joins(to) || next.prepositional || c.lexicon.is(next, 'preposition') || next.time !== null)
  const acts = apposed || object === true || (particle && !verb.needsObject)
  return acts ? alter(phrase, { to, name: [from, to], weak: false }) : null
}

/** “دعا القنصل رئيس جزر الكناري، أنخيل توريس، إلى الحوار”: an office, and behind it another one with its name, whom the verb speaks to. */
function withoutAddressee(c: CueText, phrase: NounPhrase): NounPhrase {
  const { from, name } = phrase
  const office = c.infos[from]
  const other = c.infos[from + 1]
  if (!name || !office?.definite || !other || c.lexicon.data.wordOrder !== 'verb-first') return phrase
  const two = c.lexicon.isOffice(office.bare) && isTitle(c, from + 1) && !other.definite && !other.adjectival
  return two && isComma(keyAt(c, name[0] - 1))
    ? alter(phrase, { to: from + 1, title: [from, from + 1], name: null })
    : phrase
}

/**
 * “واعتبر في هذا الصدد محمد بن طلحة، أستاذ …، أن”: a preposition, what points, and a noun, with the subject right behind.
 * @returns the index of the subject, or `i` where none stands there
 */
function endOfSetPhrase(c: CueText, i: number): number {
  if (c.lexicon.data.wordOrder !== 'verb-first' || !is(c, i, 'preposition')) return i
  const points = is(c, i + 1, 'demonstrative')
  // “كما عبر عن ذلك سمير بلعربي”
  const free = points && c.infos[i + 2]?.definite === false && !c.infos[i + 2]?.breaks
  if (free && (startsName(c, i + 2) || readNounPhrase(c, i + 2)?.weak === false)) return i + 2
  const pointed = points && c.infos[i + 2]?.definite === true
  const again = c.infos[i + 1]?.definite === true && is(c, i + 2, 'sameAgain')
  if (!pointed && !again) return i
  const known = startsName(c, i + 3) || (isTitle(c, i + 3) && !c.infos[i + 3]?.adjectival)
  return known && !c.infos[i + 3]?.breaks ? i + 3 : i
}

/** “ورفض القرار، مضيفا أن …”: behind a verb that takes an object what was issued, with nothing that it could say behind it. */
export function isRejectedThing(c: CueText, { from, to }: NounPhrase): boolean {
  const { wordOrder, issuedNouns } = c.lexicon.data
  const noun = c.infos[from]
  if (wordOrder !== 'verb-first' || to !== from + 1 || !noun?.definite || !c.infos[from - 1]?.verb?.addresses)
    return false
  const issued = c.lexicon.is(noun, 'document') || issuedNouns.includes(noun.bare)
  return issued && (isComma(keyAt(c, to)) || c.infos[to] === undefined || endsSentence(c, to))
}

/** ““…”، يقول كير ستارمر.”: behind marks nothing but a verb and two words of which nothing is known. */
function isWholeRemark(c: CueText, { from, to }: NounPhrase): boolean {
  return isBehindMarks(c, from - 1) && endsSentence(c, to) && to - from > 1 && isPlain(c, from) && isPlain(c, from + 1)
}

/**
 * ““…”، قال في مؤتمر صحفي الوزير سعيد الفاسي.”: behind marks and a verb where it was said, without commas, and then
 * whoever said it, who ends the sentence. A noun without an article may govern the name (في بيت سعيد الفاسي).
 */
function subjectAtEnd(c: CueText, from: number): NounPhrase | null {
  const { nameStyle, wordOrder } = c.lexicon.data
  if (nameStyle !== 'articles' || !isBehindMarks(c, from - 1)) return null
  for (let i = from + 1; i < from + farthestSubject && c.sentenceOf[i] === c.sentenceOf[from]; i++) {
    if (c.quoteOf[i] !== -1 || keyAt(c, i) === ':' || c.lexicon.opensReport(c.infos[i])) return null
    const before = c.infos[i - 1]
    const governs = before && !before.definite && !before.adjectival && wordOrder === 'verb-first'
    if (!(startsName(c, i) || is(c, i, 'title')) || is(c, i - 1, 'preposition') || governs) continue
    const phrase = c.infos[i]?.prepositional ? null : readNounPhrase(c, i)
    if (phrase?.kind === 'person' && phrase.name && !phrase.weak && endsSentence(c, phrase.to)) return phrase
  }
  return null
}

/**
 * “وأعلن في وقت سابق وزير الصحة أن”, “قال للصحافة كريم شنتوف إن”: behind the verb where, when or to whom, without commas,
 * and then whoever spoke, right in front of the report. A noun without an article may govern the name (في بيت سعيد).
 */
function subjectAhead(c: CueText, from: number): NounPhrase | null {
  const { nameStyle, wordOrder } = c.lexicon.data
  if (nameStyle !== 'articles' || wordOrder !== 'verb-first') return null
  for (let i = from + 1; i < from + farthestSubject && c.sentenceOf[i] === c.sentenceOf[from]; i++) {
    const info = c.infos[i]
    if (!info || c.quoteOf[i] !== -1 || c.lexicon.opensReport(info) || info.verb?.form === 'finite') return null
    const before = c.infos[i - 1]
    const begins = startsName(c, i) || is(c, i, 'title') || is(c, i, 'body')
    if (!begins || info.prepositional || info.definite) continue
    // “في رسالة وجهها إلى رئيس الحكومة فلان”
    if (is(c, i - 1, 'preposition') && !is(c, i - 1, 'adverb')) {
      i = Math.max(i, (readNounPhrase(c, i)?.to ?? i) - 1)
      continue
    }
    if (!endsAdjunct(c, i - 1, from) && !(i === from + 1 && before?.prepositional)) continue
    const phrase = readNounPhrase(c, i)
    if (phrase && !phrase.weak && phrase.kind !== 'document' && c.lexicon.opensReport(c.infos[phrase.to])) return phrase
  }
  return null
}

/** Whether a word in what begins at token `from` governs none behind it: it has an article, or is an adjective. */
function endsAdjunct(c: CueText, i: number, from: number): boolean {
  const info = c.infos[i]
  if (!info) return false
  if (info.definite || isPossessive(c, i) || is(c, i, 'titleModifier') || is(c, i, 'adverb') || is(c, i, 'country'))
    return true
  if (is(c, i, 'stop') && !is(c, i, 'preposition') && !is(c, i, 'nounLead')) return true
  // “قبل يومين”: in front of what it is of it would have lost its ending.
  if (c.lexicon.data.groupEndings.some((one) => info.key.endsWith(one))) return true
  const noun = i - 1 < from || is(c, i - 1, 'preposition') ? null : c.infos[i - 1]
  // “بلهجة حادة”, “بصوت خافت”, “بمدينة فاس”
  const manner = noun && (is(c, i - 1, 'adverb') || c.lexicon.isInside(noun, 'noun'))
  return noun != null && (info.adjectival || manner === true)
}

const longestMarkedBody = 7

/** “أدانت “هيئة العمل الفلسطيني المشترك” في لبنان”: the marks hold what a body is called, and the sentence goes on. */
function bodyInMarks(c: CueText, i: number): NounPhrase | null {
  const close = c.lexicon.data.wordOrder === 'verb-first' ? closingMark(c, i) : -1
  if (close > 0 && close - i <= longestMarkedBody && isBodyByArticles(c, i + 1, close - 1))
    return phraseOf({ from: i, to: close + 1, kind: 'body', name: [i + 1, close] })
  const head = close < 0 ? null : c.infos[i + 1]
  if (!head || head.definite || !c.lexicon.is(head, 'body') || close - i - 1 > longestMarkedBody) return null
  // “اتهمت “تنسيقية لجان المقاومة” القوات بارتكاب …”: the object.
  const verb = c.infos[i - 1]?.verb
  // “أعلنت “رابطة المعلمين” الإضراب”: its noun agrees with the verb, in front of the object.
  const object = c.infos[close + 1]
  const hers = verb?.form === 'finite' && verb.gender === 'f' && isFeminine(c, i + 1)
  const announces = hers && object?.definite && !object.prepositional
  const ends = object?.breaks || announces || (verb?.form === 'finite' && verb.addresses && !verb.describes)
  return close - i > 2 && ends ? phraseOf({ from: i, to: close + 1, kind: 'body', name: [i + 1, close] }) : null
}

/** “وأشاد بالتجربة أيضا المخرج فلان”: one noun behind a particle, and then somebody by title and name. */
function subjectBehindObject(c: CueText, i: number): NounPhrase | null {
  const object = c.infos[i]
  if (!object || c.lexicon.data.wordOrder !== 'verb-first' || c.lexicon.isInside(object, 'title')) return null
  if (c.lexicon.withoutArticle(object.key.slice(1)) === null) return null
  let at = i + 1
  while (is(c, at, 'adverb') || is(c, at, 'stop')) at++
  const head = c.infos[at]
  if (!head?.definite || !is(c, at, 'title') || c.sentenceOf[at] !== c.sentenceOf[i]) return null
  const phrase = readNounPhrase(c, at)
  return phrase?.kind === 'person' && phrase.name && !phrase.weak ? phrase : null
}

/** An indefinite noun with the ending of an object, which is nobody's name. */
function isAccusative(c: CueText, i: number): boolean {
  const info = c.infos[i]
  const { accusativeEnding } = c.lexicon.data
  if (!info || accusativeEnding === '' || info.definite || info.known || info.leads) return false
  // “وقالت شركتها”: the pronoun's last letter.
  if (is(c, i, 'country') || c.lexicon.ownedBodyGender(info.key) !== undefined) return false
  // “أعرب إيسايلا، مدرب الفريق، عن فخره”
  if (isComma(keyAt(c, i + 1)) && is(c, i + 2, 'title')) return false
  // “تقول سنا عبد الكريم”
  if (c.infos[i + 1]?.leads && !c.infos[i + 1]?.known && !c.infos[i + 1]?.definite) return false
  // “قالت جيسيكا ماكسويل -المتحدثة باسم …- إن”: an adjective would have the ending too.
  const behind = isComma(keyAt(c, i + 2)) || isDash(keyAt(c, i + 2)) || c.lexicon.opensReport(c.infos[i + 2])
  if (behind && isPlain(c, i + 1) && !breaksPhrase(c, i + 1)) return false
  return info.key.endsWith(accusativeEnding) && info.given === null
}

/** “الكاتب العام لإحداها، وهو الميلودي موخاريق، إن”: between commas, behind a pronoun, who has the title in front. */
function nameBehindPronoun(c: CueText, to: number): TokenRange | null {
  if (c.lexicon.data.wordOrder !== 'verb-first') return null
  let comma = to
  while (comma < to + farthestPronoun && c.infos[comma]?.joinable) comma++
  const pronoun = keyAt(c, comma + 1)
  if (!isComma(keyAt(c, comma)) || !isJoined(c, comma + 1) || c.lexicon.pronounGender(pronoun) === undefined)
    return null
  const phrase = readNounPhrase(c, comma + 2)
  const whole = phrase?.kind === 'person' && !phrase.weak && phrase.name !== null && isComma(keyAt(c, phrase.to))
  return whole ? phrase.name : null
}

/** How many words may say of whom, in front of the pronoun. */
const farthestPronoun = 2

/** “انتقد السفير الممثل الدائم، عمر هلال، القرار”: a title with a name between commas is the subject, and the object stands behind. */
function setOffName(c: CueText, i: number): NounPhrase | null {
  const phrase = readNounPhrase(c, i)
  if (phrase?.kind !== 'person' || phrase.weak || !phrase.title) return null
  if (!phrase.name) return nameBehindPlace(c, phrase)
  if (givenAt(c, phrase.name[0]) === null) return null
  return isComma(keyAt(c, phrase.name[0] - 1)) && isComma(keyAt(c, phrase.name[1])) ? phrase : null
}

/** “وصف المعلم الوحيد في المنطقة، يوسف بوعزة، خطوته بأنها”: a title, where its bearer has it, and the name between commas. */
function nameBehindPlace(c: CueText, phrase: NounPhrase): NounPhrase | null {
  if (!phrase.definite || isComma(keyAt(c, phrase.to))) return null
  const comma = endOfOffice(c, phrase.to)
  const name = comma < 0 ? null : readNounPhrase(c, comma + 1)
  if (name?.kind !== 'person' || name.weak || !name.name || name.title || !isComma(keyAt(c, name.to))) return null
  return givenAt(c, name.name[0]) === null ? null : alter(phrase, { name: name.name, to: name.to })
}

/** How many words may say where somebody has an office. */
const longestPlace = 7

/** The comma behind an office that is set off, and behind where somebody has it; −1 where something else follows. */
function endOfOffice(c: CueText, from: number): number {
  for (let i = from; i <= from + longestPlace; i++) {
    if (isComma(keyAt(c, i))) return i
    const info = c.infos[i]
    if (!info || info.verb || c.lexicon.opensReport(info) || c.quoteOf[i] !== -1) return -1
  }
  return -1
}

/** Whether the words in front of a comma end with somebody's whole name. */
function endsWithSomebody(c: CueText, from: number, comma: number): boolean {
  for (let k = comma - 2; k >= Math.max(from, comma - longestWhole); k--) {
    if (!c.infos[k] || !startsName(c, k)) continue
    const phrase = readNounPhrase(c, k)
    if (phrase?.kind === 'person' && phrase.name && phrase.to === comma) return true
  }
  return false
}

/** So many words a whole name mostly has. */
const longestWhole = 4

/** The token after the comma that ends a remark, or null when the sentence's report begins before one. */
function endOfRemark(c: CueText, from: number, limit: number): number | null {
  for (let i = from; i < limit; i++) {
    if (!c.tokens[i] || c.quoteOf[i] !== -1 || keyAt(c, i) === ':') return null
    if (c.sentenceOf[i] !== c.sentenceOf[from - 1]) return null
    if (c.lexicon.opensReport(c.infos[i])) return null
    if (isComma(keyAt(c, i))) return i + 1
  }
  return null
}

/** “وكانت دراسة نشرت العام الماضي قد خلصت إلى أن”: what stands behind “was”, in front of the particle of the perfect. */
export function subjectOfPerfect(c: CueText, particle: number): NounPhrase | null {
  const { lexicon, sentenceOf } = c
  for (let i = particle - 1; i >= 0 && particle - i <= farthestSubject && sentenceOf[i] === sentenceOf[particle]; i--) {
    if (!lexicon.stripped(keyAt(c, i)).some((one) => lexicon.data.copulasBefore.includes(one))) continue
    const phrase = readNounPhrase(c, i + 1)
    return phrase && phrase.to <= particle ? phrase : null
  }
  return null
}
