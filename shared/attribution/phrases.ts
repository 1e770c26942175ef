import {
  isFirmOfHers,
  isMisspelt,
  isNounBehindParticle,
  isPresentBehind,
  isResumed,
  isThing,
  isToKnownBody,
  isVerbBehind,
  nameAhead,
  nameBehindHouse,
  nameBehindRelative,
  nameCalled,
  withoutHouse,
} from './behind-title'
import { longestBody, readBody, readExtent, readKnownBody } from './bodies'
import { isRowOfModifiers, opensWithVerb, readCompound, readOwned, readRole, readTrade } from './capitals'
import { readCounted } from './counted'
import { wordClass } from './dictionary'
import { fillBody } from './filled'
import { readKin, readParent } from './kin'
import type { WordInfo } from './lexicon'
import { isIndefiniteAdjective } from './modifiers'
import { opensObject } from './name-objects'
import { endOfLetters, genderOf, nameBeforeMarker, readName } from './names'
import { readOfOwner, readOwnedBody } from './owned'
import {
  alter,
  behindAddressedMarks,
  breaksPhrase,
  closesName,
  closingMark,
  givenAt,
  hasAccusative,
  is,
  isCapital,
  isComma,
  isFeminine,
  isJoined,
  isOrdinary,
  isOrigin,
  isOwned,
  isPlain,
  isPlural,
  isPossessive,
  isSeveral,
  isStrange,
  isSurname,
  isTitle,
  isTopicMarker,
  joinsName,
  keyAt,
  markedName,
  markedWork,
  mostTitles,
  type NounPhrase,
  type PhraseText,
  phraseOf,
  type ReadOptions,
  skipParentheses,
  soundsForeign,
  startsName,
  surfaceOf,
  type TokenRange,
  wordAt,
} from './phrase-text'
import { readPlace } from './places'
import { readStandIn } from './stand-ins'
import { readStrangers } from './strangers'
import {
  endsDefinite,
  firstComma,
  isKin,
  isNameOfOther,
  isPredicate,
  isRank,
  longestMarks,
  longestPlace,
  nameBehindMarks,
  nameBehindRun,
  setOffBehind,
  skipPlace,
} from './titled-names'
import {
  isObject,
  nameBehindOffice,
  named,
  readApposition,
  readFarApposition,
  readTitle,
  readTitleBehind,
  skipOffice,
} from './titles'
import { isUnknownPair } from './unknown-pairs'
import { readUnnamed } from './unnamed'

function readTitled(c: PhraseText, from: number, options: ReadOptions): NounPhrase {
  const phrase = readTitledWhole(c, from, options)
  const apposed = readApposedToFirm(c, phrase)
  if (apposed) return apposed
  const name = phrase.title && phrase.name ? withoutHouse(c, phrase.title, phrase.name) : phrase.name
  if (name === phrase.name || !name) return phrase
  const title: TokenRange = [from, name[0]]
  return alter(phrase, { title, name, gender: genderOf(c, title, name) })
}

/** “מנכ"לית מקס, שגית דותן”: behind a woman's title a man's name alone is her firm's, where hers stands behind a comma. */
function readApposedToFirm(c: PhraseText, phrase: NounPhrase): NounPhrase | null {
  const { title, name } = phrase
  if (!title || !name || name[1] - name[0] !== 1 || !isFirmOfHers(c, title, name[0])) return null
  const own = name[1] + 1
  if (!isComma(keyAt(c, name[1])) || givenAt(c, own)?.gender !== 'f') return null
  const to = readName(c, own)
  return to > own + 1 ? alter(phrase, { title: [title[0], name[1]], name: [own, to], to, gender: 'f' }) : null
}

function readTitledWhole(c: PhraseText, from: number, options: ReadOptions): NounPhrase {
  const { lexicon } = c
  const titles = (options.titles ?? 0) + 1
  const inner = (): ReadOptions => ({ ...options, titles })
  const info = wordAt(c, from)
  const definite = info?.definite === true || is(c, from - 1, 'definiteWord')
  const end = readTitle(c, from)
  const title: TokenRange = [from, end]
  const base = phraseOf({ from, to: end, title, kind: 'person', definite })
  if (is(c, end, 'sameAgain')) {
    return alter(base, { to: end + 1, name: null, gender: genderOf(c, title, null), again: true })
  }
  // “السيدة أم محمد”: whose mother she is, is her name.
  const mother = is(c, end, 'nameParticle') && givenAt(c, end + 1) !== null
  if (info && lexicon.is(info, 'courtesy') && isTitle(c, end) && end > from && !mother) {
    const titled = titles < mostTitles ? readTitled(c, end, inner()) : null
    if (titled) return alter(titled, { from, title: titled.title ? [from, titled.title[1]] : title })
  }
  // “رفضت المتحدثة باسم وزارة الخارجية “هوا تشون ينغ” نتائج البحث”: behind a whole title the object may follow.
  const marked = markedName(c, end) ?? (definite && end - from > 2 ? markedName(c, end, false) : null)
  const first = marked && c.infos[marked[0]]
  const given = first ? first.given !== null || lexicon.is(first, 'nameParticle') : false
  // “مؤلف رواية “تضحية ونصر””: a name of what it stands behind.
  // “المدير العام لشركة “النخيل””
  const before = wordAt(c, end - 1)
  const governs = before !== null && (lexicon.isInside(before, 'namingNoun') || lexicon.isInside(before, 'body'))
  const things = governs || is(c, end - 1, 'namingNoun') || is(c, end - 1, 'body')
  // “ابنها «تركي»”
  const own = marked !== null && marked[1] - marked[0] === 1 && given && end === from + 1 && isOwned(c, from)
  if (marked && (own || (marked[1] - marked[0] > 1 && (given || (end > from + 1 && !things)))))
    return alter(base, { to: marked[1] + 1, name: marked, gender: genderOf(c, title, null) })
  // “صاحب “ليل أبيض””: the work in marks stands for whoever made it, who has spoken.
  const work = definite ? end : markedWork(c, end)
  // “مؤلف رواية “تضحية ونصر” الأسير المحرر محمود البلبول”
  const described = work > end && (isTitle(c, work) || wordAt(c, work)?.definite === true) && titles < mostTitles
  const behindWork = described ? readNounPhrase(c, work, inner()) : null
  if (behindWork?.name && behindWork.kind === 'person' && !behindWork.weak)
    return alter(base, { to: behindWork.to, name: behindWork.name, gender: genderOf(c, title, behindWork.name) })
  // “مدير خدمة «أمين» للإسعاف عبد القادر آدن”, “منسق منظمة «إيمرجنسي» غير الحكومية دويان بانيك”
  const house = work > end || wordAt(c, end - 1) === null ? nameBehindHouse(c, work) : null
  if (house)
    return alter(base, { title: [from, house[0]], to: house[1], name: house, gender: genderOf(c, title, house) })
  // “الأمين العام لـ«حزب الأمل» اللبناني حسن هلال”
  const whose = definite && lexicon.data.wordOrder === 'verb-first' ? behindAddressedMarks(c, end) : end
  const holder = whose > end ? nameBehindMarks(c, whose, options) : null
  if (holder)
    return alter(base, { title: [from, holder[0]], to: holder[1], name: holder, gender: genderOf(c, title, holder) })
  if (work > end && end === from + 1 && !startsName(c, work) && !readApposition(c, work))
    return alter(base, { to: work, name: null, gender: genderOf(c, title, null), again: true })
  // “النائب السابق في الحزب “أسامة جادو” غرد”
  const placeEnd = definite && is(c, end, 'preposition') ? skipPlace(c, end) : end
  const markedBehind = placeEnd > end ? markedName(c, placeEnd) : null
  const opensMarked = markedBehind && c.infos[markedBehind[0]]
  if (markedBehind && opensMarked?.given)
    return alter(base, { to: markedBehind[1] + 1, name: markedBehind, gender: genderOf(c, title, null) })
  // “القيادي في “صمود” بابكر فيصل”
  const seat = is(c, end, 'preposition') && lexicon.data.workPrepositions.includes(keyAt(c, end)) ? end + 1 : end
  const inMarks = seat > end ? markedWork(c, seat) : end
  if (inMarks > seat && startsName(c, inMarks)) {
    const name: TokenRange = [inMarks, readName(c, inMarks, options)]
    if (name[1] - name[0] > 1) return alter(base, { to: name[1], name, gender: genderOf(c, title, name) })
  }
  const begins = wordAt(c, end)
  // “יו"ר קרן הריט מגוריט, ארז רוזנבוך”: a body's noun that is a given name too, and who has the title set off behind it.
  const firm =
    begins?.given && lexicon.is(begins, 'body') && lexicon.data.wordOrder === 'free' ? setOffBehind(c, end) : null
  if (firm)
    return alter(base, { title: [from, firm[0] - 1], to: firm[1], name: firm, gender: genderOf(c, title, firm) })
  // “الفنانة هنا شيحة”
  const stray = lexicon.data.strayNames.find(({ word }) => word === begins?.key)
  const next = stray ? wordAt(c, end + 1) : null
  const follows = next !== null && !next.known && !next.definite && !breaksPhrase(c, end + 1)
  if (stray && definite && genderOf(c, title, null) === stray.gender && follows)
    return alter(base, { to: end + 2, name: [end, end + 2], gender: stray.gender })
  // “رئيس اللجنة الوطنية لمقاومة فيروس كورونا سعد الإدريسي إن”
  const ahead = end > from + 1 && !startsName(c, end) ? nameAhead(c, end, options.addressed === true) : null
  const behindClause = ahead ? null : (nameBehindRelative(c, end) ?? (definite ? null : nameCalled(c, end)))
  if (behindClause)
    return alter(base, { to: behindClause[1], name: behindClause, gender: genderOf(c, title, behindClause) })
  if (ahead)
    return alter(base, { title: [from, ahead[0]], to: ahead[1], name: ahead, gender: genderOf(c, title, ahead) })
  // “فريق طبي فتح تحقيق”: behind an adjective without an article no unknown word is somebody's name.
  const indefinite =
    lexicon.data.wordOrder === 'verb-first' && !definite && end > from + 1 && isIndefiniteAdjective(c, from, end - 1)
  // “مصاب سعودي (58 عاما) بسرطان الثدي”
  // “رئيس حزب التجمع (تواصل) امادي ولد المختار”: a name by its particle.
  const aged = !definite && keyAt(c, end - 1) === ')' && !is(c, end + 1, 'nameParticle')
  const possible =
    begins !== null &&
    !((indefinite || aged) && !startsName(c, end)) &&
    !breaksPhrase(c, end) &&
    !begins.prepositional &&
    !begins.conjoined &&
    !isResumed(c, from, end) &&
    !isMisspelt(c, end, genderOf(c, title, null)) &&
    !isNounBehindParticle(c, end) &&
    // “دعوة رئيس الوزراء الإثيوبي لمصر”
    !(begins.joinable && lexicon.is(lexicon.word(begins.key.slice(1)), 'country')) &&
    !isToKnownBody(c, end) &&
    !isPresentBehind(c, end, genderOf(c, title, null)) &&
    !isVerbBehind(c, end) &&
    // “מאמן הקבוצה החמיא לשחקניו”: to whom.
    !(
      lexicon.data.wordOrder === 'free' &&
      begins.genitive &&
      !startsName(c, end) &&
      !lexicon.isSurname(begins.key) &&
      keyAt(c, end + 1) !== ':'
    ) &&
    !isObject(c, end) &&
    // “مؤسسة المهرجان الدولي بمراكش”
    readPlace(c, end) === end &&
    // “أصيبت زوجته بجفاف”: behind a title with its owner's pronoun only a name that is known.
    !(begins.joinable && info?.definite && lexicon.withoutArticle(info.key) === null && !startsName(c, end))
  // “الأستاذة الجامعية” is no name, “السيدة المحمدي” is.
  const adjective = begins?.adjectival === true && isFeminine(c, end)
  const surname = possible && begins.definite && !adjective && lexicon.is(info ?? begins, 'courtesy')
  const spelt = endOfLetters(c, end) > end
  if (possible && (startsName(c, end) || surname || (!begins.definite && (!begins.known || spelt)))) {
    const first = lexicon.data.secondNames.includes(keyAt(c, end + 1)) && !begins.known
    // “الرئيس الأميركي ترامب”
    const single = () => !isPlain(c, end + 1) || breaksPhrase(c, end + 1) || isJoined(c, end + 1)
    const strange = definite && isStrange(c, end) && single()
    // “الممرضة سها أبو وردة”: one word of which nothing is known, in front of a particle of names.
    const led = definite && lexicon.data.wordOrder === 'verb-first' && isPlain(c, end) && is(c, end + 1, 'nameParticle')
    const known = first || strange || led || startsName(c, end) || lexicon.data.nameStyle === 'capitals'
    const before = lexicon.data.nameStyle === 'given' && !known ? nameBeforeMarker(c, end, info) : end
    if (before > end) return alter(base, { to: before, name: [end, before], gender: genderOf(c, title, [end, before]) })
    const read = lexicon.data.nameStyle === 'given' && !known ? end : readName(c, end, options)
    // “الطبيبة رنا الحاج”: a trade of one word mostly has a name behind it, an office may stand alone.
    const alone = end - from > 1 || lexicon.isOffice(info?.bare ?? '')
    // “وصف الحقوقي سيفان كيلار الوضع بـ…”
    // “أما الطبيب سيفان كيلار فقال”
    const resumed = () => isTopicMarker(c, from - 1) && wordAt(c, end + 2)?.verb?.resumes
    const apart = !known && isUnknownPair(c, end) && (opensObject(c, end + 2) || resumed() === true)
    // “طلب الرئيس من النائب سحب كلمته”
    const governed = is(c, from - 1, 'preposition') && lexicon.looksNoun(begins.key)
    const nameEnd = apart ? end + 2 : !known && (alone || governed) && isThing(c, end, read) ? end : read
    const last = wordAt(c, nameEnd - 1)
    const long = nameEnd - end >= 2
    const surnamed = long && ((last?.definite === true && last.adjectival) || end - from >= 2)
    // “لم يقدم رئيس الحزب أدلة”: an object, not a name.
    const thing = !known && !long && !lexicon.is(info ?? begins, 'courtesy') && !isPlain(c, end)
    // “طبيبة بريطانية وصلت ضمن فريق”: an unknown verb says of her what she did.
    const does = lexicon.data.wordOrder === 'verb-first' && !definite && wordAt(c, end - 1)?.adjectival && !long
    const closed =
      !options.addressed &&
      !thing &&
      !(does && is(c, nameEnd, 'preposition')) &&
      (closesName(c, nameEnd) || isTitle(c, nameEnd))
    // “ودعا الكاتب زبيغنو بريجنسكي، المستشار السابق، إلى …”: two words between two titles.
    const between = long && isPlain(c, end) && isPlain(c, nameEnd - 1) && readTitleBehind(c, nameEnd) !== null
    // “مديرة المدرسة فوجئت بالقرار”, “العمدة غاضب”: what the dictionary has as a verb or an adjective.
    const opens = !c.tokens[from - 1]?.word && !isComma(keyAt(c, from - 1))
    // “رد زعيم القرية جاء غاضبا”
    const goesOn = () => opens || hasAccusative(c, nameEnd) || (!options.behindVerb && !closesName(c, nameEnd))
    // “جلست أم الضحيتين صامتة”: how a woman was, and no given name of hers.
    const things = wordClass.noun | wordClass.verbalNoun
    const how = () => begins.feminine && isOrdinary(lexicon, begins, wordClass.adjective, things)
    const predicate = !known && !long && ((goesOn() && isPredicate(c, end, genderOf(c, title, null))) || how())
    // “תא"ל הלר אמר”, “השופט כבוב: “…””: behind a rank one word is a name.
    const ranked = isRank(c, from, end) && !long
    const sure = known || surnamed || closed || between || apart || ranked
    // “יו"ר ישראל ביתנו אביגדור ליברמן”: a second given name begins the name, what stands before it is a party's.
    const party = lexicon.data.wordOrder === 'free' && nameEnd - end >= 3 && givenAt(c, end + 2) !== null
    if (party && lexicon.data.nameStyle === 'articles' && givenAt(c, end + 1) === null) {
      const name: TokenRange = [end + 2, readName(c, end + 2, options)]
      return alter(base, { title: [from, end + 2], to: name[1], name, gender: genderOf(c, title, name) })
    }
    // “أستاذ القانون بكلية الحقوق بمكناس، سعد الإدريسي، …”: a place, and the name set off behind it.
    const place = begins.joinable && nameEnd === end + 1 && !known && readApposition(c, nameEnd) !== null
    if (nameEnd > end && sure && !predicate && !place && !(begins.adverbial && nameEnd === end + 1)) {
      const name: TokenRange = [end, nameEnd]
      return alter(base, { to: nameEnd, name, gender: genderOf(c, title, name) })
    }
  }
  const placed = begins?.joinable && !begins.known && end > from + 1 ? readApposition(c, end + 1) : null
  const name =
    readApposition(c, work) ??
    readApposition(c, end) ??
    placed ??
    readApposition(c, skipOffice(c, end)) ??
    (definite || endsDefinite(c, end - 1) ? nameBehindOffice(c, end) : null)
  // “أفادت زوجة نقيب الأطباء، أحمد الشيخ، بأن”: the name is that of whose wife she is.
  if (name && !definite && isNameOfOther(c, from, name))
    return phraseOf({ from, to: name[1], kind: 'unnamed', gender: genderOf(c, title, null), name: [from, end] })
  if (name) {
    const whole: TokenRange = [from, firstComma(c, end, name[0])]
    return alter(base, { title: whole, to: name[1], name, gender: genderOf(c, title, name) })
  }
  const far = lexicon.data.nameStyle === 'articles' ? readFarApposition(c, end) : null
  // “الوزير المكلف بالعلاقات مع البرلمان، كريم بناني”: what somebody is charged with belongs to the title.
  if (far)
    return alter(base, {
      title: [from, firstComma(c, end, far[0])],
      to: far[1],
      name: far,
      gender: genderOf(c, title, far),
    })
  // “سخنگوی اتحادیه ناشران، نسرین فلاح، …”
  const run = lexicon.data.wordOrder === 'verb-last' ? nameBehindRun(c, end) : null
  if (run) return alter(base, { title: [from, run[0] - 1], to: run[1], name: run, gender: genderOf(c, title, run) })
  // “الناطق باسم الشرطة، العقيد ماجد الطوالبة”, “مدير المشروع المهندس عادل الشمري”: a second title has the name.
  const comma = isComma(keyAt(c, end))
  // “المتحدث باسم المستشفى د. خليل الدقران”
  const honoured = is(c, end, 'courtesy') && lexicon.data.nameStyle === 'articles'
  // “ولي العهد رئيس مجلس الوزراء الأمير فلان”: two offices of one man; behind a verb with an object the second is another's.
  const both = !options.addressed && endsDefinite(c, end - 1) && isTitle(c, end)
  const beside = !comma && end > from && (wordAt(c, end)?.definite === true || honoured || both)
  // “ممثلة الجناح، بمعرض الكتاب، الأستاذة سمية عبد الله”: a place between them.
  // “נשיאת בתי משפט השלום לנוער, השופטת מיכל קפלן רוקמן”
  const office =
    !comma && lexicon.data.wordOrder === 'free' && wordAt(c, end)?.genitive && isComma(keyAt(c, end + 1))
      ? end + 1
      : end
  const behindPlace = comma && wordAt(c, end + 1)?.prepositional ? skipOffice(c, end + 1) : office
  // “المكلفة بالتواصل في البلدية، الأستاذة نزهة بوعبيد، أن”
  const where = !comma && office === end && lexicon.data.wordOrder === 'verb-first' ? skipOffice(c, end) : end
  const inOffice = where > end && isComma(keyAt(c, where)) && wordAt(c, where + 1)?.definite === true
  const setOff = comma || office > end || inOffice
  const at = inOffice ? where + 1 : setOff ? (isComma(keyAt(c, behindPlace)) ? behindPlace : end) + 1 : end
  const more = (setOff || beside) && titles < mostTitles && isTitle(c, at) && !breaksPhrase(c, at)
  const second = more
    ? readTitled(c, at, inner())
    : comma && titles < mostTitles
      ? readSecondTitle(c, at, inner())
      : null
  // “ولم يخف الناطق باسم الجيش العميد يحيى سريع قلقه”; in “انتقد الناطق العميد يحيى سريع” the second is the object.
  // “استنكر المدير العام للمنظمة الدكتور فلان، الهجوم”
  const object = (i: number) => opensObject(c, isComma(keyAt(c, i)) ? i + 1 : i)
  const acts = second?.name && (setOff || !options.addressed || object(second.to))
  if (acts) return alter(base, { to: second.to, name: second.name, gender: genderOf(c, title, second.name) })
  // “واضع الدراسة وباحث الفلك في جامعة لييج مايكل جيلون”: two titles of one person.
  const joins = wordAt(c, end)
  const double =
    joins?.conjoined && lexicon.isInside(joins, 'title') && titles < mostTitles ? withoutParticle(c, end) : null
  // “المحامي وعضو البرلمان فلان”; in “الرئيس ووزير الخارجية فلان” they are two.
  const member = joins !== null && lexicon.data.memberNouns.includes(joins.key.slice(1))
  if (double?.title && double.name && (end > from + 1 || member))
    return alter(base, { to: double.to, name: double.name, gender: genderOf(c, title, double.name) })
  // “ناجية من الفاشر”: somebody without a name, from somewhere.
  // “طبيب في المستشفى”
  // “طبيب في مستشفى الشفاء”
  const ofHouse = is(c, end + 1, 'body') && !wordAt(c, end + 1)?.definite
  const somewhere = ofHouse || wordAt(c, end + 1)?.definite === true
  const origin = !definite && end === from + 1 && is(c, end, 'preposition') && somewhere
  // “انتقد عضو في اللجنة القرار”
  const acted = options.addressed !== true || opensObject(c, end + 2)
  const works = acted && lexicon.data.workPrepositions.includes(keyAt(c, end))
  if (origin && (lexicon.data.originPreposition === keyAt(c, end) || works)) {
    const to = ofHouse ? Math.max(end + 2, readExtent(c, end + 1, longestPlace)) : end + 2
    return phraseOf({ from, to, kind: 'unnamed', gender: genderOf(c, title, null), name: [from, to] })
  }
  return alter(base, { to: end, name: null, gender: genderOf(c, title, null) })
}

/**
 * “أحد سكان الحي، سعيد الجابري، أن”, “زوجة المعتقل علي ونيس، منى ونيس، إن”, “إحدى المشاركات في الوقفة الطبيبة ليلى حسون”: one of several,
 * somebody of some place or somebody's kin, and then who it is, set off by commas or behind a title with an article.
 */
function withOwnName(c: PhraseText, phrase: NounPhrase, options: ReadOptions): NounPhrase {
  const { from, to } = phrase
  if (phrase.kind !== 'unnamed' || phrase.again || c.lexicon.data.wordOrder !== 'verb-first') return phrase
  if (isSeveral(c, from) || wordAt(c, from)?.definite) return phrase
  const identified = (title: TokenRange, name: TokenRange): NounPhrase =>
    phraseOf({ from, to: name[1], kind: 'person', title, name, gender: genderOf(c, title, name) })
  for (let i = from + 2; i <= to; i++) {
    const trade = wordAt(c, i)?.definite && (isTitle(c, i) || is(c, i, 'unnamed')) && !options.addressed
    const end = trade && startsName(c, i + 1) && !wordAt(c, i + 1)?.definite ? readName(c, i + 1) : 0
    if (end > i + 2 && closesName(c, end) && !isKin(c, from)) return identified([from, i + 1], [i + 1, end])
  }
  // “إحدى المشاركات، الطبيبة سلمى الحداد، إن”
  const trade = isComma(keyAt(c, to)) && wordAt(c, to + 1)?.definite && isTitle(c, to + 1) && startsName(c, to + 2)
  const end = trade ? readName(c, to + 2) : 0
  if (end > to + 3 && isComma(keyAt(c, end))) return identified([to + 1, to + 2], [to + 2, end])
  const apposed = readApposition(c, to)
  const whole = apposed && apposed[1] - apposed[0] > 1 && startsName(c, apposed[0]) && isComma(keyAt(c, apposed[1]))
  if (!whole) return phrase
  // “قالت زوجة نقيب الأطباء، أحمد الشيخ، إن”: the name is that of whose wife she is.
  if (isNameOfOther(c, from, apposed)) return alter(phrase, { to: apposed[1] })
  return identified([from, to], apposed)
}

/** “نجل الرئيس السابق، علي صالح، أحمد صالح، إن”: whose kin somebody is, with a name of his own, and then the name of whoever speaks. */
function readKinOfOffice(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  if (!isKin(c, from) || wordAt(c, from)?.definite || !isTitle(c, from + 1)) return null
  const owner = readTitled(c, from + 1, options)
  const apposed = owner.name ? readApposition(c, owner.to) : null
  if (!apposed || apposed[1] - apposed[0] < 2 || !startsName(c, apposed[0]) || !isComma(keyAt(c, apposed[1])))
    return null
  const title: TokenRange = [from, owner.to]
  return phraseOf({ from, to: apposed[1], kind: 'person', title, name: apposed, gender: genderOf(c, title, apposed) })
}

/** “Their leader, retired GP David Oyelaran, …” */
function readSecondTitle(c: PhraseText, at: number, options: ReadOptions): NounPhrase | null {
  if (c.lexicon.data.nameStyle !== 'capitals' || !is(c, at, 'titleModifier')) return null
  const phrase = readNounPhrase(c, at, options)
  return phrase?.title && phrase.name ? phrase : null
}

/** “بيان للحزب”, “كلمة لشكر”: the document with whoever issued it. */
function readDocument(c: PhraseText, from: number): NounPhrase {
  const head = wordAt(c, from)
  const definite = head?.definite === true || is(c, from - 1, 'definiteWord')
  const again = is(c, from + 1, 'sameAgain')
  const base = phraseOf({ from, to: from + 1, kind: 'document', definite })
  const issuer = issuerOf(c, from + 1)
  if (issuer) return alter(base, { to: issuer.to, name: [from, issuer.to], again, owner: issuer })
  if (again) return alter(base, { to: from + 2, name: [from, from + 1], again })
  const next = wordAt(c, from + 1)
  const owner = next && !definite && !breaksPhrase(c, from + 1) ? readOwner(c, from + 1) : null
  const to = owner ? owner.to : readExtent(c, from, longestBody)
  return alter(base, { to, name: [from, to], owner })
}

/** “بيان صادر عن حركة …”, “التقرير الصادر عن البنك …”, “הדו"ח של המבקר” */
function issuerOf(c: PhraseText, i: number): NounPhrase | null {
  const { issuedWords, citing, ownerParticles } = c.lexicon.data
  const issued = issuedWords.includes(keyAt(c, i)) && keyAt(c, i + 1) === citing.preposition
  if (!issued && !ownerParticles.includes(keyAt(c, i))) return null
  const at = issued ? i + 2 : i + 1
  const issuer = is(c, at, 'document') ? null : readNounPhrase(c, at)
  const source = issuer?.kind === 'unnamed' && c.lexicon.data.nameStyle === 'capitals'
  return issuer && !issuer.weak && (issuer.kind === 'body' || issuer.kind === 'person' || source) ? issuer : null
}

function readOwner(c: PhraseText, i: number): NounPhrase | null {
  const info = wordAt(c, i)
  // A report of a report of a report is nobody's.
  if (!info || c.lexicon.is(info, 'document') || c.lexicon.isInside(info, 'document')) return null
  const owner = info.prepositional ? withoutParticle(c, i) : readNounPhrase(c, i)
  // “تقرير حقوقي”: an adjective that is a trade too.
  // “مذكرة داخلية”
  const alone = owner?.name === null || (owner?.to === i + 1 && isIndefiniteAdjective(c, i - 1, i))
  const adjective = !info.prepositional && !info.definite && alone
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
  const joinedArticle = contractedArticles.find((one) => token.key.startsWith(one))
  // “للجنة”: the letter of the article may be the noun's own.
  const own = joinedArticle !== undefined && c.lexicon.is(c.lexicon.word(token.key.slice(1)), 'body')
  const contracted = own && !describesNext(c, i) ? undefined : joinedArticle
  const cut = own ? 1 : (contracted?.length ?? 0)
  const particle = [...prepositionalProclitics, ...conjunctions].find((one) => token.key.startsWith(one))
  if (contracted === undefined && particle === undefined) return null
  const key =
    contracted === undefined
      ? token.key.slice(particle?.length ?? 0)
      : `${definiteArticles[0] ?? ''}${token.key.slice(cut)}`
  const start = contracted === undefined ? token.start + (particle?.length ?? 0) : token.start
  const rest = c.text.slice(start, token.end)
  const info = contracted === undefined ? c.lexicon.word(key, rest) : c.lexicon.word(key)
  const phrase = readNounPhrase({ ...c, bared: { token: i, key, text: rest, info }, phrases: new Map() }, i)
  const text = contracted === undefined ? rest : `${definiteArticles[0] ?? ''}${rest.slice(cut)}`
  // “בלשכה המרכזית”: the adjective shows the article that the particle hides.
  const [article = ''] = definiteArticles
  const hidden = contracted === undefined && article.length === 1 && phrase?.kind === 'body'
  const shown = hidden && c.infos[i + 1]?.definite && c.infos[i + 1]?.adjectival ? `${article}${text}` : text
  return phrase && alter(phrase, { lead: { token: i, key, text: shown } })
}

/** “للجنة الوطنية” has an article, “للجنة حماية الصحفيين” has none: what goes on as an adjective shows it. */
function describesNext(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  if (!next || breaksPhrase(c, i + 1)) return true
  return next.definite && next.adjectival && isFeminine(c, i + 1)
}

/** Reads a phrase that a conjunction may join to what went before: وعبد العال, والوزير. */
export function readJoined(c: PhraseText, i: number): NounPhrase | null {
  const phrase = readNounPhrase(c, i)
  if (phrase && !phrase.weak && !c.infos[i]?.conjoined) return phrase
  if (!c.lexicon.data.conjunctions.some((one) => c.tokens[i]?.key.startsWith(one))) return phrase
  const bare = withoutParticle(c, i)
  return bare && !bare.weak ? bare : phrase
}

/**
 * Reads the noun phrase that begins at token `from`.
 * @returns null when no phrase that could name a speaker begins there
 */
export function readNounPhrase(c: PhraseText, from: number, options: ReadOptions = {}): NounPhrase | null {
  const read = c.lexicon.data.nameStyle === 'capitals' ? readWithHolder : readPhrase
  if (options.addressed || options.behindVerb || options.titles) return read(c, from, options)
  const known = c.phrases.get(from)
  if (known !== undefined) return known
  const phrase = read(c, from, options)
  c.phrases.set(from, phrase)
  return phrase
}

/** “the World Health Organization (WHO) director-general Tedros Ghebreyesus”: who has an office of the body, behind what it is called for short. */
function readWithHolder(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  const body = readPhrase(c, from, options)
  const titles = (options.titles ?? 0) + 1
  if (!body || titles > mostTitles || keyAt(c, body.to) !== '(') return body
  const at = skipParentheses(c, body.to)
  const holder = at > body.to && isTitle(c, at) ? readNounPhrase(c, at, { ...options, titles }) : null
  if (!holder?.title || !holder.name || holder.kind !== 'person' || holder.title[0] !== at) return body
  return alter(holder, { from, title: [from, holder.title[1]], definite: true })
}

/** What one kind of reader says of a phrase: null that none begins there, undefined that it is not of its kind. */
type Read = NounPhrase | null | undefined

/** So many words at most tell a gathering. */
const longestGathering = 4

function readPhrase(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  const head = wordAt(c, from)
  if (!head) return null
  const { nameStyle } = c.lexicon.data
  const strangers =
    nameStyle !== 'articles' ? readStrangers(c, from) : head.counts ? readCounted(c, from, head, options) : null
  if (strangers) return strangers
  // “القمة التي جمعت ترمب”: behind a relative pronoun a verb of no list stands, and nobody's name.
  const does = c.lexicon.data.wordOrder === 'verb-first' && is(c, from - 1, 'relative') && head.given === null
  if (does && !head.definite && !head.known) return null
  // “عن 91 عاما”
  if (head.figure && c.lexicon.data.wordOrder === 'verb-first') return null
  // “تتوقع نجاح هذا المسلسل”: a name that is a noun too, in front of what it is of.
  const pointedAt = !options.addressed && is(c, from + 1, 'demonstrative') && wordAt(c, from + 2)?.definite
  if (pointedAt && c.lexicon.isWordName(head.key)) return null
  const parent = head.leads ? readParent(c, from) : null
  if (parent) return parent
  const pointed = readPointed(c, from, head, options)
  if (pointed !== undefined) return pointed
  const honoured = c.lexicon.data.honorifics.includes(head.key) ? readHonoured(c, from, options) : null
  if (honoured) return honoured
  const known = head.opensBody ? readKnownBody(c, from, options) : null
  if (known) return known
  // “وقال آخر: “…””: somebody else, of whom no more is said.
  const other = options.behindVerb && (keyAt(c, from + 1) === ':' || (c.quoteOf[from + 2] ?? -1) !== -1)
  if (other && isAnother(c, from)) return phraseOf({ from, to: from + 1, kind: 'unnamed', name: [from, from + 1] })
  // “وأشار الاجتماع الدولي إلى أن”: those who met.
  const met = options.behindVerb && !options.addressed && head.definite && c.lexicon.data.gatherings.includes(head.bare)
  if (met) {
    const to = readExtent(c, from, longestGathering)
    return phraseOf({ from, to, kind: 'body', name: [from, to], definite: true })
  }
  const owned = options.behindVerb && !options.addressed ? readOwnedBody(c, from) : null
  if (owned) return owned
  const ofOwner = readOfOwner(c, from, (i) => readNounPhrase(c, i))
  if (ofOwner) return ofOwner
  // “حساب “تحقق””
  const account = head.account ? closingMark(c, from + 1) : -1
  if (account > 0 && account - from <= longestMarks)
    return phraseOf({ from, to: account + 1, kind: 'body', name: [from, account + 1], definite: true })
  const placed = readPlaced(c, from, head, options)
  if (placed !== undefined) return placed
  // “بعض المحامين”
  const part = c.lexicon.is(head, 'partitive')
  if (!startsName(c, from) && !part && (head.breaks || head.prepositional || head.conjoined)) return null
  if (speaksOf(c, from, head)) return null
  const described = readDescribed(c, from, head, options)
  if (described !== undefined) return described
  const headed = readHeaded(c, from, head, options)
  const read = headed === undefined ? readUnknown(c, from, head, options) : headed && withOwnName(c, headed, options)
  return read && options.addressed ? withoutObject(c, read) : read
}

/** “معالي الوزير عمر العلمي”, “فضيلة الشيخ”: somebody by title or name, behind a word that honours them. */
function readHonoured(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  if (!isTitle(c, from + 1) && !startsName(c, from + 1)) return null
  const phrase = readNounPhrase(c, from + 1, options)
  return phrase?.kind === 'person' && !phrase.weak ? alter(phrase, { from }) : null
}

/** “شكرت الوزيرة عبد الجليل لحجمري على حضوره”: a man's name right behind what a woman is is whom the verb speaks to. */
function withoutObject(c: PhraseText, phrase: NounPhrase): NounPhrase {
  const { title, name } = phrase
  if (!title || !name || title[1] !== name[0] || c.lexicon.data.wordOrder !== 'verb-first') return phrase
  const woman = genderOf(c, title, null) === 'f' && isFeminine(c, title[0])
  const man = givenAt(c, name[0])?.gender === 'm' || c.lexicon.data.givenParticles.includes(keyAt(c, name[0]))
  return woman && man ? alter(phrase, { to: title[1], name: null, gender: 'f' }) : phrase
}

/** “واسترسلت متحدثة عن اللغة”: behind a verb how she went on, by a participle that is a spokeswoman elsewhere. */
function speaksOf(c: PhraseText, i: number, head: WordInfo): boolean {
  if (head.definite || c.lexicon.data.wordOrder !== 'verb-first' || !c.lexicon.is(head, 'spokesperson')) return false
  return keyAt(c, i + 1) === c.lexicon.citingPreposition
}

/** Pronouns, and what points back or has an article of its own: هذا الوزير, ذات المصادر, the Pole. */
function readPointed(c: PhraseText, from: number, head: WordInfo, options: ReadOptions): Read {
  const { lexicon } = c
  const pronoun = lexicon.pronounGender(head.key)
  if (pronoun !== undefined) {
    return phraseOf({
      from,
      to: from + 1,
      kind: 'pronoun',
      name: null,
      title: null,
      gender: pronoun,
      again: true,
      definite: true,
    })
  }
  // “وقال الأخير”, behind a verb and not behind its noun (التقرير الأخير).
  // “فرد هذا الأخير”
  const last = lexicon.is(head, 'demonstrative') ? from + 1 : from
  const latter = c.infos[from - 1]?.verb
    ? lexicon.data.latter.find((one) => one.word === wordAt(c, last)?.key)
    : undefined
  if (latter && !wordAt(c, last + 1)?.definite) {
    const { gender } = latter
    return phraseOf({ from, to: last + 1, kind: 'pronoun', gender, again: true, definite: true })
  }
  if (lexicon.is(head, 'demonstrative') && wordAt(c, from + 1)) {
    if (is(c, from + 1, 'demonstrative')) return null
    const inner = readNounPhrase(c, from + 1, options)
    if (!inner || inner.kind === 'pronoun') return null
    // “هذه اللقاءات كشفت”: several things of which nothing is known.
    if (inner.weak && isPlural(c, from + 1)) return null
    // “وجاء في هذا البيان”
    const kept = inner.kind === 'body' || inner.kind === 'document'
    return alter(inner, { from, name: kept ? inner.name : null, again: true, definite: true })
  }
  const standIn = head.leads ? readStandIn(c, from) : null
  if (standIn) return standIn
  // “ذات المصادر”: the same ones.
  if (lexicon.data.sameBefore.includes(head.key) && wordAt(c, from + 1)?.definite) {
    const inner = readNounPhrase(c, from + 1, options)
    if (inner && inner.kind !== 'pronoun' && inner.kind !== 'body')
      return alter(inner, { from, name: null, title: inner.title ?? [from + 1, inner.to], again: true })
  }
  if (lexicon.is(head, 'definiteWord') || lexicon.is(head, 'indefiniteWord')) {
    if (is(c, from + 1, 'definiteWord') || is(c, from + 1, 'indefiniteWord')) return null
    // “the 34-year-old said”
    const aged = wordAt(c, from + 1)?.figure && lexicon.data.agedTails.some((one) => keyAt(c, from + 1).endsWith(one))
    if (aged && lexicon.is(head, 'definiteWord') && (wordAt(c, from + 2)?.verb || closesName(c, from + 2)))
      return phraseOf({ from, to: from + 2, kind: 'person', title: [from + 1, from + 2], definite: true })
    // “the Pole said”: one person, by where they are from.
    const origin = isCapital(c, from + 1) && is(c, from + 1, 'standIn') && !isCapital(c, from + 2)
    if (origin && (wordAt(c, from + 2)?.verb || closesName(c, from + 2))) {
      const to = from + 2
      return phraseOf({ from, to, kind: 'person', title: [from + 1, to], definite: true })
    }
    // “his official spokesman”: of two trades the second is what he is.
    const [the] = lexicon.data.articleWords.definite
    const owned = lexicon.data.nameStyle === 'capitals' && head.key !== the && lexicon.is(head, 'definiteWord')
    const trade = (i: number) => isTitle(c, i) || is(c, i, 'unnamed')
    const two = owned && trade(from + 1) && trade(from + 2) && !isCapital(c, from + 2)
    const inner = readNounPhrase(c, two ? from + 2 : from + 1, options)
    if (!inner || inner.weak || inner.kind === 'pronoun') return null
    // “the Guardian”: no man has an article.
    const article = head.key === lexicon.data.articleWords.definite[0]
    const thing = lexicon.data.nameStyle === 'capitals' && article && inner.title === null
    if (thing && inner.kind === 'person' && !givenAt(c, from + 1)) return alter(inner, { kind: 'body', definite: true })
    // “her brother said”: somebody of his own, whom a pronoun tells.
    if (owned && inner.kind === 'person' && inner.name === null)
      return alter(inner, { from, kind: 'unnamed', title: null, name: [from, inner.to], definite: false })
    const proper = inner.name !== null && inner.kind === 'person'
    const definite = inner.definite || lexicon.is(head, 'definiteWord')
    return alter(inner, { from: proper ? inner.from : from, definite })
  }
  return undefined
}

/** In English all that has capitals in front; countries. */
function readPlaced(c: PhraseText, from: number, head: WordInfo, options: ReadOptions): Read {
  const { lexicon } = c
  if (lexicon.data.nameStyle === 'capitals') {
    if (opensWithVerb(c, from)) return null
    const led = isCapital(c, from) ? readOwned(c, from, options, readNounPhrase) : null
    const compound = led ?? readCompound(c, from, options, readNounPhrase) ?? readRole(c, from)
    if (compound) return compound
  }
  // “اتهمت كوريا الشمالية واشنطن بـ…”: a country speaks through its government.
  // “جورجيا ميلوني”: one that is a given name too, in front of a surname.
  const called = lexicon.is(head, 'country') && givenAt(c, from) !== null && isPlain(c, from + 1)
  if (lexicon.is(head, 'country') && !(called && closesName(c, from + 2))) {
    const next = wordAt(c, from + 1)
    const to = next?.definite && next.adjectival && !next.known && !lexicon.is(next, 'title') ? from + 2 : from + 1
    return phraseOf({ from, to, kind: 'body', definite: true, name: [from, to] })
  }
  return undefined
}

const lettersAlone = /^\p{Lu}(?:\.?\p{Lu})+\.?$/u

/** Words in front of a trade that say which: Prime Minister, competition commissioner. */
function readDescribed(c: PhraseText, from: number, head: WordInfo, options: ReadOptions): Read {
  const { lexicon } = c
  const given = startsName(c, from)
  const capital = lexicon.data.nameStyle === 'capitals'
  // “Prime Minister …”: a modifier in front of the title's head.
  const next = wordAt(c, from + 1)
  if (
    (capital || (lexicon.data.nameStyle === 'given' && !lexicon.is(head, 'body') && !breaksPhrase(c, from + 1))) &&
    // “a 34-year-old teacher”
    (lexicon.is(head, 'titleModifier') || (capital && head.figure && head.key.includes('-'))) &&
    !lexicon.is(head, 'title') &&
    next?.known &&
    !isRowOfModifiers(c, from)
  ) {
    const inner = readNounPhrase(c, from + 1, options)
    // “the UN Office for Drugs”: an acronym is a part of what the body behind it is called.
    const short = capital && lettersAlone.test(surfaceOf(c, from)) && inner?.name?.[0] === from + 1
    const own = inner?.kind === 'unnamed' || (inner?.kind === 'body' && (!capital || short))
    if (own && inner.name) return alter(inner, { from, name: [from, inner.name[1]] })
    return inner?.title ? alter(inner, { from, title: [from, inner.title[1]] }) : inner
  }
  const trade = capital ? readTrade(c, from, head, options, readNounPhrase) : null
  if (trade) return trade
  // “ریسکیو حکام”: an unknown word that says which ones.
  if (lexicon.data.nameStyle === 'given' && !head.known && !given && next && lexicon.is(next, 'unnamed')) {
    const inner = readNounPhrase(c, from + 1, options)
    if (inner?.kind === 'unnamed' && inner.name) return alter(inner, { from, name: [from, inner.name[1]] })
  }
  return undefined
}

/** A phrase whose first word is known: a title, a source, a document, a body, a given name. */
function readHeaded(c: PhraseText, from: number, head: WordInfo, options: ReadOptions): Read {
  const { lexicon } = c
  const given = startsName(c, from)
  const capital = lexicon.data.nameStyle === 'capitals'
  const next = wordAt(c, from + 1)
  const second = next !== null && !breaksPhrase(c, from + 1) ? next : null
  // A word that is a title and a given name: “أمين عام”, “أمير قطر” are titles, “أمير خان” is a name.
  // “أمين التهراوي”: nor is an adjective with an article one of the title.
  const surname =
    second?.definite && second.adjectival && !second.known && isSurname(c, from + 1) && closesName(c, from + 2)
  const nameFirst = given && !capital && !head.definite && (surname || !(second?.definite || second?.known))
  // “روى المواطن عبد الله فهد”: whoever is named behind what he is.
  const called = head.definite && lexicon.is(head, 'unnamed') && !capital && !is(c, from + 1, 'titleLink')
  // “المعلق الرياضي كريم بناني”
  const described = next?.definite && next.adjectival && isFeminine(c, from) === isFeminine(c, from + 1)
  // “المتحدث العسكري باسم الحوثيين”
  const at = described && called && !is(c, from + 2, 'titleLink') ? from + 2 : from + 1
  // “وروى المواطن عبدالودود راشد، خلال …”: two words of which nothing is known, in front of the report or of a comma.
  const plain = isPlain(c, at) || (head.known && isFeminine(c, from) && isUnknownFeminine(c, at))
  const last = isPlain(c, at + 1) || isSurname(c, at + 1)
  const particle = wordAt(c, at)?.joinable === true && !joinsName(c, at) && !isStrange(c, at)
  const two = plain && last && !particle && !isJoined(c, at) && closesName(c, at + 2)
  const unseen =
    called &&
    (options.behindVerb || isComma(keyAt(c, at + 2))) &&
    two &&
    !breaksPhrase(c, at) &&
    !breaksPhrase(c, at + 1)
  const nameEnd = unseen ? at + 2 : called && givenAt(c, at) && startsName(c, at) ? readName(c, at, options) : 0
  // “تقول الشابة العشرينية رهف، وهي …”
  const alone = nameEnd - at === 1 && closesName(c, nameEnd) && !lexicon.isWordName(keyAt(c, at))
  if (nameEnd - at > 1 || alone) {
    const title: TokenRange = [from, at]
    const name: TokenRange = [at, nameEnd]
    return phraseOf({
      from,
      to: nameEnd,
      kind: 'person',
      title,
      name,
      gender: genderOf(c, title, name),
      definite: true,
    })
  }
  const kin = nameFirst ? null : (readKinOfOffice(c, from, options) ?? readKin(c, from, options))
  if (kin) return kin
  if (!nameFirst && lexicon.is(head, 'unnamed')) {
    // “المتحدث … جون كيربي” has a name, “المتحدث” alone is whoever spoke.
    const titled = lexicon.is(head, 'title') && (second || head.definite) ? readTitled(c, from, options) : null
    if (titled?.name) return titled
    if (titled?.title && head.definite && titled.title[1] - from > 1) return alter(titled, { kind: 'unnamed' })
    if (!(titled && second && (second.definite || head.definite) && !head.definite))
      return readUnnamed(c, from, options)
  }
  if (!nameFirst && isTitle(c, from)) {
    const titled = readTitled(c, from, options)
    // “مؤسسة الضمير”: a founder's name would follow.
    const founded = lexicon.is(head, 'body') && titled.name === null && lexicon.data.wordOrder === 'verb-first'
    const body =
      founded &&
      (!head.definite || isOwned(c, from) || titled.to - from > 2 || lexicon.data.rarelyTitles.includes(head.bare))
    return body ? readBody(c, from, options) : titled
  }
  if (!nameFirst && lexicon.is(head, 'unnamed')) return readUnnamed(c, from, options)
  if (!nameFirst && lexicon.is(head, 'document')) return readDocument(c, from)
  // “مكافحة الإرهاب تجمع المغرب وهولندا”: the verb, which is spelt like a body's noun.
  const gathers = !options.behindVerb && lexicon.data.gatheringVerbs.includes(head.key) && is(c, from + 1, 'country')
  if (!nameFirst && gathers) return null
  if (!nameFirst && lexicon.is(head, 'body')) return readBody(c, from, options)
  if (capital && given && second && isCapital(c, from + 1) && lexicon.is(second, 'body')) return readBody(c, from)
  if (given) {
    const end = readName(c, from, options)
    if (end > from) return named(c, from, end)
  }
  return capital ? null : undefined
}

/** A word of which nothing is known, with the ending of the feminine. */
function isUnknownFeminine(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info !== null && !info.known && !info.definite && !info.prepositional && info.verb === null && isFeminine(c, i)
}

/** “آخر”, “أخرى” */
function isAnother(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  return lexicon.data.otherWords.some((one) => lexicon.withoutArticle(one) === keyAt(c, i))
}

/**
 * “قال القنصل العام للولايات المتحدة بالمغرب، لورانس راندولف، إن”, where no list has the trade: behind a verb a noun with
 * an article is read as a title when somebody's whole name follows.
 */
function readUnlistedTitle(c: PhraseText, from: number, head: WordInfo, options: ReadOptions): NounPhrase | null {
  if (c.lexicon.data.wordOrder !== 'verb-first') return null
  // “وقال مبعوث باكستان لدى الأمم المتحدة منير أكرم”: one without an article, and of what.
  const of = is(c, from + 1, 'country') || is(c, from + 1, 'body') || wordAt(c, from + 1)?.definite
  if (!head.definite && (!of || !isPlain(c, from))) return null
  const phrase = readTitled(c, from, options)
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
function readUnknown(c: PhraseText, from: number, head: WordInfo, options: ReadOptions): NounPhrase | null {
  const { lexicon } = c
  if (breaksPhrase(c, from)) return null
  const end = readName(c, from, options)
  if (end === from) return null
  const unlisted = options.behindVerb ? readUnlistedTitle(c, from, head, options) : null
  if (unlisted) return unlisted
  const body = options.behindVerb && end < from + 3 ? readUnlistedBody(c, from) : null
  if (body) return body
  if (head.definite) {
    // “الجامعي عبد الحميد بنخطاب”: an unknown title; “الأنثروبولوجي المتخصص”: one that stands alone.
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
    const unknown =
      (k > from + 1 || origin) &&
      isPlain(c, k) &&
      !isJoined(c, k) &&
      isPlain(c, k + 1) &&
      !breaksPhrase(c, k) &&
      !breaksPhrase(c, k + 1)
    if (unknown && (origin || closesName(c, k + 2) || is(c, k + 2, 'document')))
      return alter(base, { to: k + 2, name: [k, k + 2], gender: null, weak: !origin })
    if (k > from + 1) return alter(base, { to: k, name: null, gender: null, weak: true })
  }
  // “وأخبر متحدث باسم الشركة”: what ties a title to its office shows one.
  const link = is(c, from + 1, 'titleLink') && !is(c, from + 1, 'preposition') && !isOwned(c, from + 2)
  if (link && isPlain(c, from) && wordAt(c, from + 2)) {
    const to = Math.max(from + 3, readExtent(c, from + 2, longestBody))
    return phraseOf({ from, to, kind: 'unnamed', name: [from, to] })
  }
  // “وكتب معلق آخر: “…””: someone else of whom nothing is known but what they are called.
  if (options.behindVerb && !head.definite && isAnother(c, from + 1)) {
    const gender = isFeminine(c, from) ? 'f' : null
    return phraseOf({ from, to: from + 2, kind: 'unnamed', gender, name: [from, from + 2] })
  }
  // “أكد سترشكو كاتينيش خفض الضرائب”
  if (options.behindVerb && isUnknownPair(c, from) && opensObject(c, from + 2)) return named(c, from, from + 2)
  if (head.adverbial || (isPossessive(c, from) && end === from + 1)) return null
  // “سردت قصة حياتها”, “علقت أركان قلبها بها”
  const owned = end === from + 2 && isPossessive(c, from + 1) && givenAt(c, from) === null
  if (lexicon.data.wordOrder === 'verb-first' && !head.definite && (owned || is(c, from, 'namingNoun'))) return null
  // “ويضيف بأسى:”: a particle and a noun, not a name.
  const joined = head.joinable && !joinsName(c, from) && !soundsForeign(c, from) && !isStrange(c, from)
  if (end === from + 1 && joined) return null
  // “أضاف بلغة حازمة”: a noun behind a particle, and its adjective.
  if (end > from + 1 && joined && isFeminine(c, from) && isFeminine(c, from + 1)) return null
  // “وعد بحل الأزمة”
  const second = wordAt(c, from + 1)
  if (end > from + 1 && joined && second?.definite && !isSurname(c, from + 1)) return null
  // “התייחס גם לתקציב המדינה”
  if (end > from + 1 && head.joinable && lexicon.data.wordOrder === 'free' && wordAt(c, from + 1)?.definite) return null
  // “توضيحات السنوسي الطيب، رئيس …”: the plural of a thing, and whose it is.
  if (end > from + 1 && isPlural(c, from)) return null
  // “يؤدي اليمين”: an unknown verb and its object.
  const object = wordAt(c, from + 1)
  const thing = object?.definite === true && (!object.adjectival || isFeminine(c, from + 1))
  if (end > from + 1 && !head.definite && thing) return null
  // An unknown word in front of a given name is a verb or a noun, no name.
  const behindIt =
    end > from + 1 && (givenAt(c, from + 1) !== null || lexicon.data.givenParticles.includes(keyAt(c, from + 1)))
  if (behindIt && !is(c, from, 'nameParticle')) {
    // “تقول سنا عبد الكريم، الموظفة …”
    const said = options.behindVerb && lexicon.opensReport(wordAt(c, end))
    return options.behindVerb && (!head.joinable || said) && closesName(c, end) ? named(c, from, end) : null
  }
  if (options.behindVerb && end > from + 1 && startsName(c, from + 1) && !head.joinable && closesName(c, end))
    return named(c, from, end)
  // “تقدمت وفاء شاكر، المديرة …”, “وعلق إيلون ماسك رئيس …”: a verb of no kind in front of the name.
  const opens = !options.behindVerb && end - from > 2 && lexicon.data.wordOrder === 'verb-first'
  if (opens && (isJoined(c, from) || lexicon.data.feminineVerbEndings.some((one) => head.key.endsWith(one))))
    return null
  const again = is(c, end, 'sameAgain')
  if (again)
    return phraseOf({
      from,
      to: end + 1,
      kind: 'person',
      title: [from, end],
      name: null,
      gender: null,
      again,
      definite: true,
    })
  // “أعلن جوناثان كوهين السفير الأمريكي لدى …”
  const set = options.behindVerb && end - from >= 2 && isTitle(c, end) && wordAt(c, end)?.definite
  if (set) return alter(named(c, from, end), { title: [end, readTitle(c, end)] })
  const behind = readTitleBehind(c, end)
  // “الدعوة أغضبت رئيس المجمع”: a noun with an article that no name is, and its verb.
  const acts = head.definite && !options.behindVerb && givenAt(c, from) === null && !isSurname(c, from)
  if (behind && !acts && (isComma(keyAt(c, end)) || end - from >= 2)) return named(c, from, end)
  // “أبدى ترامب إعجابه”, “أصدر زوكربيرغ بيانا”: a strange word behind a verb, in front of the verb's object.
  const acting = end === from + 1 && c.infos[from - 1]?.verb?.form === 'finite' && isStrange(c, from)
  if (acting && !head.joinable && (isPossessive(c, end) || hasAccusative(c, end))) return named(c, from, end)
  return phraseOf({
    from,
    to: end,
    kind: 'person',
    title: null,
    name: [from, end],
    gender: null,
    weak: true,
    definite: head.definite,
  })
}
