import { wordClass } from '../words/dictionary'
import {
  breaksPhrase,
  closesName,
  givenAt,
  hasAccusative,
  is,
  isComma,
  isFeminine,
  isForeign,
  isJoined,
  isOrdinary,
  isOwned,
  isPlain,
  isPlural,
  isPossessive,
  isSurname,
  isTitle,
  joinsName,
  keyAt,
  type PhraseText,
  surfaceOf,
  wordAt,
} from '../words/phrase-text'
import {
  beginsObject,
  endsFeminineAdjective,
  isGroupBehind,
  isObjectByPointing,
  isOwnedFeminine,
  isOwnedKin,
  isOwnedPlural,
  isOwnedSpeech,
  isPairOfThings,
  isThing,
} from './name-objects'
import { isFamily, isListedSurname, opensWithLetter } from './name-parts'
import {
  endsAsObject,
  genderHere,
  isActor,
  isApposed,
  isBehindTwo,
  isHalfName,
  isSaid,
  isShut,
  isTrade,
  isTraded,
  type Place,
} from './name-place'
import { hasVerbalShape, isMood, isPluralVerb, isResumedVerb, isVerbByPointing, looksVerbal } from './name-verbs'

/** Whether a word that nothing binds to a name is the sentence's: a particle with its noun, a verb, an object. */
export function endsName(p: Place): boolean {
  return (
    isJoinedHere(p) ||
    isPointedHere(p) ||
    isOtherWord(p) ||
    isShapedThing(p) ||
    isVerbHere(p) ||
    isOfNext(p) ||
    isObjectHere(p) ||
    isParticleHere(p) ||
    isOfOtherSentence(p)
  )
}

/** A particle and the word that it governs, or a conjunction. */
function isJoinedHere({ c, at, n, info, given, addressed, behindVerb, compound }: Place): boolean {
  const { lexicon } = c
  const free = lexicon.data.wordOrder === 'free'
  // “אומרת גור בראיון”: a particle and a noun that is known.
  if (n > 0 && info.prepositional && free && info.innerGroups !== 0) return true
  if (info.prepositional && n > 0 && !(n === 1 && closesName(c, at + 1) && !info.genitive)) return true
  if (n === 0 && (info.prepositional || (isPossessive(c, at) && !isForeign(c, at)))) return true
  // “اتهم الرئيس ستوكهولم وهلسنكي”
  if (n === 1 && addressed && !compound && !given && isJoined(c, at)) return true
  // “وأضاف محمد والزين، عضو الفريق”: one man, whom his trade describes.
  const alone = n === 1 && behindVerb && isComma(keyAt(c, at + 1)) && isTitle(c, at + 2) && !wordAt(c, at + 2)?.definite
  const joinedSurname = alone && given !== null && lexicon.withoutArticle(info.key.slice(1)) !== null
  if (info.conjoined && !joinedSurname) return true
  // “رحب المغرب بالقرار”: a particle and an article; in a surname (محمد بالحاج) only behind a given name, one of two words too (عز الدين بالشيخ).
  const governed = n === 1 && given === null && !compound && info.prepositional
  if (governed && lexicon.withoutArticle(info.key.slice(1)) !== null) return true
  return n >= 2 && free && (info.joinable || info.definite) && !joinsName(c, at)
}

/** What its pointing, its particle or its ending shows to be no part of a name. */
function isPointedHere({ c, from, at, n, info, given }: Place): boolean {
  if (isObjectByPointing(c, at)) return true
  if (n === 0) return false
  // “حمد حمّل الطرف الآخر المسؤولية”: the pointing of a verb, between letters of no name.
  if (isVerbByPointing(c, at) || isResumedVerb(c, from, at) || isMood(c, at)) return true
  // “واستهل شاهين الأمسية”, “وأرجع بوعلام الأزمة إلى”: hardly a man's surname ends so, and those are listed.
  const hers = n === 1 && info.definite && given?.gender === 'm' && isFeminine(c, at)
  return hers && (endsFeminineAdjective(c, at) || is(c, at + 1, 'preposition'))
}

/** A word that the lists have as another, unless it stands where only a surname can. */
function isOtherWord(p: Place): boolean {
  const { c, at, n, info, given, addressed } = p
  const trade = isTrade(p)
  // “قال بولنت مدرب الفريق”: a trade, and of what.
  const construct = n >= 1 && trade && !info.definite && wordAt(c, at + 1)?.definite && is(c, at + 1, 'body')
  if (construct && !isListedSurname(c, at)) return true
  if (!info.known || isSurnameInReport(p) || isActor(p)) return false
  if (n !== 1) return true
  // “أحس محمد هلال ونحو مئة”: a body's noun that stands alone behind a given name; “وقال سمير حداد وكريم بناني إن”: or a trade's.
  const place = c.lexicon.is(info, 'body') || c.lexicon.is(info, 'noun')
  const bare = (place || trade) && !info.definite && given !== null
  if (bare && (wordAt(c, at + 1)?.conjoined || isShut(p))) return false
  // “خالد الأمين”, “إلياس حداد”: a title can be a surname, when nothing goes on behind it.
  // “بابر اعظم”: so can what goes on a title elsewhere.
  const modifier = c.lexicon.data.nameStyle === 'given' && c.lexicon.is(info, 'titleModifier') && given !== null
  if (info.definite || trade || modifier) {
    if (isGroupBehind(c, at) || ((!addressed || isApposed(p)) && isShut(p))) return false
  }
  // “انتقد سمير غطاس أداء الحكومة”
  return !(trade && addressed && !info.definite && beginsObject(c, at + 1))
}

/** Whether a word that is another elsewhere stands between a name and its report, or several behind two given names. */
function isSurnameInReport(p: Place): boolean {
  const { c, from, at, n, info, given, addressed } = p
  const { lexicon } = c
  // “قال عمر سراج أكبر إن”: a word that goes on titles elsewhere, right in front of the report.
  const last = n >= 1 && lexicon.is(info, 'titleModifier') && lexicon.opensReport(wordAt(c, at + 1))
  if (!addressed && (last || isOfMany(c, from, at))) return true
  // “قال فائق الشيخ علي إن”: between two given names, with the report behind.
  const between = n === 1 && given !== null && info.definite && givenAt(c, at + 1) !== null
  if (between && lexicon.is(info, 'courtesy') && lexicon.opensReport(wordAt(c, at + 2))) return true
  if (n < 2 || !isSaid(p)) return false
  if (lexicon.is(info, 'courtesy')) return true
  // “سامي البشير المرشد، …”: behind two given names.
  return n === 2 && info.definite && given !== null && wordAt(c, at - 1)?.known === false && isTitle(c, at)
}

/** A thing or a deed by its shape. */
function isShapedThing(p: Place): boolean {
  const { c, from, at, n, info, given, behindVerb } = p
  const { lexicon } = c
  // “نفى كريم شنتوف ارتباط شركته بالملف”: the shape of a verbal noun, with the sentence going on.
  const goesOn = !closesName(c, at + 1) && !isTitle(c, at + 1)
  if (n >= 1 && !info.definite && goesOn && hasVerbalShape(c, at)) return true
  // “دان أنطونيو غوتيريش مقتل 12 مدنيا”
  if (lexicon.isObjectNoun(info.key)) return true
  if (n === 0) return false
  if (lexicon.is(info, 'country')) return true
  // “أنهت نبيلة منيب سنوات من الصمت”, “أن ترى النور شراكات”
  const light = n === 1 && given === null && wordAt(c, from)?.definite === true
  if ((n >= 2 || light) && isPlural(c, at)) return true
  if (n < 2) return false
  // “ذهبت لارا صفير أبعد من ذلك”: than what.
  const { originPreposition, elativePrefix } = lexicon.data
  const elative = elativePrefix !== '' && info.key.startsWith(elativePrefix)
  const than = elative && keyAt(c, at + 1) === originPreposition
  if (than && isOrdinary(lexicon, info, wordClass.adjective)) return true
  // “سجل محمد صلاح هدفين”
  const filled = behindVerb && (isComma(keyAt(c, at + 1)) || lexicon.opensReport(wordAt(c, at + 1)))
  return !filled && isPairOfThings(c, at)
}

/** A verb by its first or last letters, or by its object. */
function isVerbHere(p: Place): boolean {
  const { c, at, n, info, given, behindVerb } = p
  if (n === 0) return false
  const { lexicon } = c
  const { data } = lexicon
  // “דנה איבדו את ביתם”
  if (n === 1 && !givenAt(c, at) && data.objectMarkers.includes(keyAt(c, at + 1)) && isPluralVerb(c, at)) return true
  // “أن الوزير سامح شكري تلقى اتصالا”, but “قال أحمد مهنى مدير المستشفى”
  const ends = !info.definite && data.verbEndings.some((one) => surfaceOf(c, at).endsWith(one)) && !joinsName(c, at)
  if (ends && !(n === 1 && (isTraded(p) || isSaid(p)))) return true
  // “هدد محمود النعيمات بطرد أي وزير”
  const particled = n >= 2 && wordAt(c, at - 1)?.definite && info.joinable && !joinsName(c, at)
  if (particled && data.wordOrder === 'verb-first' && !is(c, at - 1, 'nameTail')) return true
  const next = wordAt(c, at + 1)
  const gender = genderHere(p)
  // “زينب حمدان تنتظر”, “سالم العوفي ينتظر”: what begins like the present of her verb or his, and no given name.
  const present = gender && data.presentPrefixes[gender]
  // “سمير بلعربي يضحك: “…””
  const least = keyAt(c, at + 1) === ':' ? 4 : 5
  const now = present && info.key.startsWith(present) && info.key.length >= least && !info.adjectival
  // “وقف جاره سمير يتأمل المكان”: nor behind one of them, in front of its object.
  if (n === 1) return Boolean(now && next?.definite && !next.prepositional && !next.adjectival)
  // “قالت ماريا أنطونيو تروخييو، المستشارة، إن”: behind a verb of speech, in front of what shuts the name, there is no second verb.
  if (now && !(behindVerb && closesName(c, at + 1))) return true
  // “سهام بوزيد انتظرت”, “استقبل”: the endings and beginnings of verbs.
  const feminine = given?.gender === 'f' && data.feminineVerbEndings.some((one) => info.key.endsWith(one))
  if (feminine || data.verbPrefixes.some((one) => info.key.startsWith(one))) return true
  // “أن بنيامين نتنياهو مرر رسالة إلى …”: a verb of no kind, and its object.
  if (next === null || data.nameStyle !== 'articles' || info.definite) return false
  return !next.definite && !next.breaks && lexicon.is(next, 'document')
}

/** A noun in front of whose or what it is, or of what goes on it. */
function isOfNext(p: Place): boolean {
  const { c, at, n, info, given, addressed } = p
  if (n === 0) return false
  const { lexicon } = c
  const before = wordAt(c, at - 1)
  const next = wordAt(c, at + 1)
  // “يرفع أبو محمود أوتاد خيمته”: a noun with its owner.
  const article = next?.definite === true && !breaksPhrase(c, at + 1) && !isSurname(c, at + 1)
  // “الحارث إدريس رفض التقرير”: a verb or a noun, and its object.
  if (n === 1) return article && lexicon.isNoCue(info.key)
  // “كلاوس شواب مؤسس ورئيس المنتدى”: two trades.
  if (next?.conjoined && lexicon.isInside(next, 'title')) return true
  if (info.definite) return false
  // “أثار إسماعيل الشناوي غضب جماهير ناديه”: a surname with an article ends the name, but in نور الدين.
  const ended = before?.definite && !is(c, at - 1, 'nameTail') && !is(c, at - 2, 'nameParticle')
  if (ended && given !== null && !closesName(c, at + 1) && !isTitle(c, at + 1)) return true
  // “بيسكوف اطلاع روسيا على”
  const country = is(c, at + 1, 'country') && givenAt(c, at + 1) === null
  const owned = !is(c, at + 1, 'nameTail') && (isPossessive(c, at + 1) || article || country)
  if (!owned) return false
  // “انتقدت أمينة الصايغ أداء الوزير”: behind a surname with an article, too.
  // “انتقدت مارين لوبن سلوك الرئيس”
  const acting = addressed && (before?.definite === true || (!givenAt(c, at) && !isSurname(c, at)))
  // “لخص علي شمص حال مؤسسته”: an ordinary noun, of what is his.
  const deed = isOwned(c, at + 1) && isOrdinary(lexicon, info, wordClass.noun | wordClass.verbalNoun)
  return !isTitle(c, at + 1) || acting || deed
}

/** What the verb in front is done to, or how, by its ending or its article. */
function isObjectHere(p: Place): boolean {
  const { c, from, at, n, info, addressed } = p
  if (n === 0) return false
  const object = endsAsObject(p)
  if (n >= 2 && !info.definite) {
    // “استثمرت أورسولا فون ديرلاين فرصة انعقاد …”, “وجه الممثل عابد فهد تحية إلى …”
    const goesTo = is(c, at + 1, 'preposition') || !closesName(c, at + 1)
    // “عبد العزيز بن محيي الدين خوجة”: behind a line of fathers that ends with one of two words.
    const lineage = is(c, at - 1, 'nameTail') && p.particles > 0
    if (goesTo && !lineage && isFeminine(c, at)) return true
    // “استقبلت نادية فتاح العلوي وفدا من …”, but “خيسوس خافيير بيريا، وزير الدولة”
    if (object && !(isBehindTwo(p) && isApposed(p))) return true
  }
  // “قالت سميرة موحيا إن”, “اعتبر حسام مشة أن”: what describes a woman, or a man, has another ending.
  const gender = genderHere(p)
  const otherEnding = (gender === 'f' && object) || (gender === 'm' && isFeminine(c, at))
  if (info.adverbial && !(n === 1 && otherEnding && closesName(c, at + 1))) return true
  if (isPossessive(c, at) && !(isOwnedSurname(p) && !isOwnedPlural(c, at))) return true
  if (!info.definite) return false
  // “عبر محمد الطاهر الكشو عن غضبه”: with an article, and no noun of the language.
  const unheard = givenAt(c, from) !== null && c.lexicon.classesOf(info.key) === 0 && !info.known
  if (addressed && !info.adjectival && !unheard && !isActing(p) && !isFamily(c, from, at)) return true
  // “الشيخ محمد العبدالله المبارك الصباح”: names with articles in a row.
  const row = wordAt(c, at - 1)?.definite === true && c.lexicon.word(info.bare).given !== null
  if (n >= 2) return !isSurname(c, at) && !row && !unheard && !isFamily(c, from, at) && !isSaid(p)
  return false
}

/** Whether what ends like an owned noun is a surname behind a given name, at the end of the name or in front of the object. */
function isOwnedSurname({ c, at, n, given }: Place): boolean {
  if (n !== 1 || given === null) return false
  const next = wordAt(c, at + 1)
  // “حثت هانا تيتيه الأطراف على …”: in front of the object.
  const acted = next?.definite === true && !next.adjectival && !next.breaks && c.lexicon.data.wordOrder === 'verb-first'
  // “وأبدى فهمي سعادته”: a feminine noun and whose it is.
  if (!acted && !closesName(c, at + 1)) return false
  return !isOwnedFeminine(c, at) && !isOwnedSpeech(c, at) && !isOwnedKin(c, at)
}

/** Whether the object of the verb in front stands behind the word, so that this one is a surname. */
function isActing(p: Place): boolean {
  const { c, at, n, info, given } = p
  if (beginsObject(c, at + 1) || isGroupBehind(c, at) || isActor(p)) return true
  if (n !== 1) return false
  if (isThing(c, at + 1)) return true
  if (!isComma(keyAt(c, at + 1))) return false
  // “اتهم أسامة الصغير، وهو مستشار معارض، مجلس المدينة”: what is set off is said of whoever acts.
  if (c.lexicon.pronounGender(keyAt(c, at + 2)) !== undefined && !info.known) return true
  // “أثار الوزير محمد العسعس، الثلاثاء، استياء نواب”: between commas when.
  const timed = breaksPhrase(c, at + 2) && isComma(keyAt(c, at + 3))
  if (timed && (given !== null || isHalfName(p))) return true
  // “جدد الفريق عبد الفتاح البرهان، تأكيده المضي”: the object stands behind the comma.
  const behind = timed ? at + 4 : at + 2
  return isPossessive(c, behind) && !isJoined(c, behind) && !breaksPhrase(c, behind)
}

/** A word that begins like a joined particle, where nothing shows that the letter is the name's own. */
function isParticleHere(p: Place): boolean {
  const { c, from, at, n, info, given, addressed, behindVerb } = p
  if (n === 0 || !info.joinable) return false
  const { lexicon } = c
  const joins = joinsName(c, at)
  // “آن ماري لاجرونج من وكالة …”: behind two given names, what begins like a particle.
  const closes = isBehindTwo(p) && !info.prepositional && (closesName(c, at + 1) || hasAccusative(c, at + 1))
  if (n >= 2 && info.genitive && !joins && !closes) return true
  // “ويأسف القرار بشدة”: in what manner, behind a noun with an article.
  if (n === 1 && given === null && wordAt(c, from)?.definite && !joins) return true
  // “رائد مراد ببطلان المحاضر”: a particle and what is done, behind two names.
  const done = info.key.slice(1)
  if (n >= 2 && done && (lexicon.isObjectNoun(done) || looksVerbal(c, done))) return true
  if (closes || (!info.genitive && opensWithLetter(c, at))) return false
  // “أُبلغت لينوفو بنتائج إسيت”: what begins like “بن” goes on only with a name that is known, or ends it.
  if (joins && given !== null) return false
  if (n === 1 && isLetterOfSurname(p)) return false
  // “قال وليام لاسي سوينج إن”
  if (n === 1 && behindVerb && isPlain(c, at + 1) && lexicon.opensReport(wordAt(c, at + 2))) return false
  // “وصف أوسكار لافونتين القرار بأنه”: in front of the object what begins like a particle is no noun behind one.
  const next = wordAt(c, at + 1)
  const beforeObject = addressed && n === 1 && given !== null && !info.prepositional && next?.definite
  return !(beforeObject && !next.breaks) && !isShut(p)
}

/** “ירון לוין”, “ماريا لوبيث لحظة الوصول”: behind a given name a letter, where an article is one too or nothing is left but it. */
function isLetterOfSurname({ c, at, info, given }: Place): boolean {
  if (given === null) return false
  const letter = c.lexicon.data.definiteArticles.some((one) => one.length === 1) || opensWithLetter(c, at)
  return !(info.genitive && (info.prepositional || !letter))
}

/** What belongs to the sentence in languages whose verbs stand elsewhere. */
function isOfOtherSentence({ c, at, n, behindVerb }: Place): boolean {
  if (n < 2) return false
  const { data } = c.lexicon
  if (data.nameStyle === 'given' && !closesName(c, at + 1) && !isTitle(c, at + 1)) return true
  // “יואב גלנט דיבר בטקס”: a verb of no kind may follow two words of a name.
  const unseen = !behindVerb && data.wordOrder === 'free'
  const next = unseen ? wordAt(c, at + 1) : null
  return isOfSentence(c, at) || (next !== null && !next.verb)
}

/** “عمر سلطان العلماء خلال”: behind two given names and in front of a particle several with an article, which no one man is. */
function isOfMany(c: PhraseText, from: number, i: number): boolean {
  const info = wordAt(c, i)
  if (!info?.definite || i - from !== 2 || !givenAt(c, from) || !givenAt(c, from + 1)) return false
  return c.lexicon.is(info, 'unnamed') && !isTitle(c, i) && wordAt(c, i + 1)?.breaks === true
}

/**
 * “زاہد حسین بازار میں …”, “زاہد حسین متفق ہیں”, “ثنا خان اسکول کی پرنسپل ہیں”: in Urdu a strange word behind a whole name that a word of where, a
 * copula, or a title with one binds is the sentence's.
 */
function isOfSentence(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  const { subjectMarkers, placePrepositions, possessiveParticles } = lexicon.data
  if (subjectMarkers.length === 0 || givenAt(c, i) !== null || lexicon.isSurname(keyAt(c, i))) return false
  const next = keyAt(c, i + 1)
  if (placePrepositions.includes(next) || lexicon.isCopula(next)) return true
  return possessiveParticles.includes(next) && isTitle(c, i + 2) && lexicon.isCopula(keyAt(c, i + 3))
}
