import { opensObject } from '../names/name-objects'
import { genderOf, readName } from '../names/names'
import { behindAddressedMarks, markedName, markedWork } from '../words/marked-text'
import { isSpacedConjunction } from '../words/modifiers'
import { startsName } from '../words/name-starts'
import { alter, type NounPhrase, phraseOf, type TokenRange } from '../words/noun-phrase'
import {
  breaksPhrase,
  endOfHonour,
  givenAt,
  is,
  isComma,
  isOwned,
  isTitle,
  keyAt,
  mostTitles,
  type PhraseText,
  type Reader,
  type ReadOptions,
  wordAt,
} from '../words/phrase-text'
import { readApposition } from './apposition'
import { isFirmOfHers, nameAhead, nameBehindHouse, nameBehindRelative, nameCalled, withoutHouse } from './behind-title'
import { readExtent } from './body-extent'
import { readWithoutParticle } from './joined-phrases'
import { readRightBehind } from './right-behind-title'
import { readTitle } from './title-extent'
import { bare, bearer, type Titled } from './titled'
import {
  endsDefinite,
  firstComma,
  isNameOfOther,
  longestPlace,
  nameBehindMarks,
  nameBehindRun,
  setOffBehind,
  skipPlace,
} from './titled-names'
import { nameBehindOffice, readFarApposition, skipOffice } from './titles'

/** Reads a title from token `from` on, with the name of its bearer where one stands. */
export function readTitled(c: PhraseText, from: number, options: ReadOptions, read: Reader): NounPhrase {
  const phrase = readTitledWhole(c, from, options, read)
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

/** The places where a bearer's name may stand, in the order in which they are looked at. */
function readTitledWhole(c: PhraseText, from: number, options: ReadOptions, read: Reader): NounPhrase {
  const titles = (options.titles ?? 0) + 1
  const info = wordAt(c, from)
  const definite = info?.definite === true || is(c, from - 1, 'definiteWord')
  const end = readTitle(c, from)
  const work = definite ? end : markedWork(c, end)
  const place = { c, from, end, title: [from, end] as const, info, begins: wordAt(c, end), definite, work }
  const titled: Titled = { ...place, options, inner: { ...options, titles }, full: titles >= mostTitles, read }
  return (
    readAgain(titled) ??
    readBehindCourtesy(titled) ??
    readMarked(titled) ??
    readBehindWork(titled) ??
    readOfHouse(titled) ??
    readMaker(titled) ??
    readInPlace(titled) ??
    readOfFirm(titled) ??
    readStray(titled) ??
    readAhead(titled) ??
    readRightBehind(titled) ??
    readApposed(titled) ??
    readFar(titled) ??
    readSecond(titled) ??
    readDouble(titled) ??
    readFromSomewhere(titled) ??
    alter(bare(titled), { name: null, gender: genderOf(c, titled.title, null) })
  )
}

/** “الوزير ذاته” */
function readAgain(titled: Titled): NounPhrase | null {
  const { c, end, title } = titled
  if (!is(c, end, 'sameAgain')) return null
  return alter(bare(titled), { to: end + 1, name: null, gender: genderOf(c, title, null), again: true })
}

/** “السيد الوزير” */
function readBehindCourtesy({ c, from, end, title, info, inner, full, read }: Titled): NounPhrase | null {
  if (!info || !c.lexicon.is(info, 'courtesy') || !isTitle(c, end) || end === from || full) return null
  // “السيدة أم محمد”: whose mother she is, is her name.
  if (is(c, end, 'nameParticle') && givenAt(c, end + 1) !== null) return null
  const titled = readTitled(c, end, inner, read)
  return alter(titled, { from, title: titled.title ? [from, titled.title[1]] : title })
}

/** A name in marks. */
function readMarked(titled: Titled): NounPhrase | null {
  const { c, from, end, definite } = titled
  const { lexicon } = c
  // “رفضت المتحدثة باسم وزارة الخارجية “هوا تشون ينغ” نتائج البحث”: behind a whole title the object may follow.
  const marked = markedName(c, end) ?? (definite && end - from > 2 ? markedName(c, end, false) : null)
  if (!marked) return null
  const first = c.infos[marked[0]]
  const given = first ? first.given !== null || lexicon.is(first, 'nameParticle') : false
  // “مؤلف رواية “تضحية ونصر””: a name of what it stands behind.
  // “المدير العام لشركة “النخيل””
  const before = wordAt(c, end - 1)
  const governs = before !== null && (lexicon.isInside(before, 'namingNoun') || lexicon.isInside(before, 'body'))
  const things = governs || is(c, end - 1, 'namingNoun') || is(c, end - 1, 'body')
  // “ابنها «تركي»”
  const own = marked[1] - marked[0] === 1 && given && end === from + 1 && isOwned(c, from)
  const whole = marked[1] - marked[0] > 1 && (given || (end > from + 1 && !things))
  return own || whole ? bearer(titled, marked, titled.title, marked[1] + 1) : null
}

/** “مؤلف رواية “تضحية ونصر” الأسير المحرر محمود البلبول” */
function readBehindWork(titled: Titled): NounPhrase | null {
  const { c, end, work, inner, full, read } = titled
  if (work === end || full || !(isTitle(c, work) || wordAt(c, work)?.definite === true)) return null
  const behind = read(c, work, inner)
  if (!behind?.name || behind.kind !== 'person' || behind.weak) return null
  return bearer(titled, behind.name, titled.title, behind.to)
}

/** Behind the name of the house, in marks. */
function readOfHouse(titled: Titled): NounPhrase | null {
  const { c, from, end, work, definite, options } = titled
  // “مدير خدمة «أمين» للإسعاف عبد القادر آدن”, “منسق منظمة «إيمرجنسي» غير الحكومية دويان بانيك”
  const house = work > end || wordAt(c, end - 1) === null ? nameBehindHouse(c, work) : null
  if (house) return bearer(titled, house, [from, house[0]])
  // “الأمين العام لـ«حزب الأمل» اللبناني حسن هلال”
  const whose = definite && c.lexicon.data.wordOrder === 'verb-first' ? behindAddressedMarks(c, end) : end
  const holder = whose > end ? nameBehindMarks(c, whose, options) : null
  return holder && bearer(titled, holder, [from, holder[0]])
}

/** “صاحب “ليل أبيض””: the work in marks stands for whoever made it, who has spoken. */
function readMaker(titled: Titled): NounPhrase | null {
  const { c, from, end, work, title } = titled
  if (work === end || end !== from + 1 || startsName(c, work) || readApposition(c, work)) return null
  return alter(bare(titled), { to: work, name: null, gender: genderOf(c, title, null), again: true })
}

/** Behind where the bearer sits or works. */
function readInPlace(titled: Titled): NounPhrase | null {
  const { c, end, definite, options } = titled
  if (!is(c, end, 'preposition')) return null
  // “النائب السابق في الحزب “أسامة جادو” غرد”
  const placeEnd = definite ? skipPlace(c, end) : end
  const marked = placeEnd > end ? markedName(c, placeEnd) : null
  if (marked && c.infos[marked[0]]?.given) return bearer(titled, marked, titled.title, marked[1] + 1)
  // “القيادي في “صمود” بابكر فيصل”
  if (!c.lexicon.data.workPrepositions.includes(keyAt(c, end))) return null
  const inMarks = markedWork(c, end + 1)
  if (inMarks <= end + 1 || !startsName(c, inMarks)) return null
  const name: TokenRange = [inMarks, readName(c, inMarks, options)]
  return name[1] - name[0] > 1 ? bearer(titled, name) : null
}

/** “יו"ר קרן הריט מגוריט, ארז רוזנבוך”: a body's noun that is a given name too, and who has the title set off behind it. */
function readOfFirm(titled: Titled): NounPhrase | null {
  const { c, from, end, begins } = titled
  if (c.lexicon.data.wordOrder !== 'free' || !begins?.given || !c.lexicon.is(begins, 'body')) return null
  const firm = setOffBehind(c, end)
  return firm && bearer(titled, firm, [from, firm[0] - 1])
}

/** “الفنانة هنا شيحة”: a name that is another word elsewhere. */
function readStray(titled: Titled): NounPhrase | null {
  const { c, end, begins, definite, title } = titled
  const stray = definite ? c.lexicon.data.strayNames.find(({ word }) => word === begins?.key) : undefined
  const next = stray ? wordAt(c, end + 1) : null
  if (!stray || !next || next.known || next.definite || breaksPhrase(c, end + 1)) return null
  if (genderOf(c, title, null) !== stray.gender) return null
  return alter(bare(titled), { to: end + 2, name: [end, end + 2], gender: stray.gender })
}

/** “رئيس اللجنة الوطنية لمقاومة فيروس كورونا سعد الإدريسي إن”: farther on, or behind a clause. */
function readAhead(titled: Titled): NounPhrase | null {
  const { c, from, end, definite, options } = titled
  const ahead = end > from + 1 && !startsName(c, end) ? nameAhead(c, end, options.addressed === true) : null
  if (ahead) return bearer(titled, ahead, [from, ahead[0]])
  const behindClause = nameBehindRelative(c, end) ?? (definite ? null : nameCalled(c, end))
  return behindClause && bearer(titled, behindClause)
}

/** A name that stands behind a comma, or behind where the office is. */
function readApposed(titled: Titled): NounPhrase | null {
  const { c, from, end, title, begins, definite, work } = titled
  const placed = begins?.joinable && !begins.known && end > from + 1 ? readApposition(c, end + 1) : null
  const name =
    readApposition(c, work) ??
    readApposition(c, end) ??
    placed ??
    readApposition(c, skipOffice(c, end)) ??
    (definite || endsDefinite(c, end - 1) ? nameBehindOffice(c, end) : null)
  if (!name) return null
  // “أفادت زوجة نقيب الأطباء، أحمد الشيخ، بأن”: the name is that of whose wife she is.
  if (!definite && isNameOfOther(c, from, name))
    return phraseOf({ from, to: name[1], kind: 'unnamed', gender: genderOf(c, title, null), name: [from, end] })
  return bearer(titled, name, [from, firstComma(c, end, name[0])])
}

/** A name set off farther on. */
function readFar(titled: Titled): NounPhrase | null {
  const { c, from, end } = titled
  const { nameStyle, wordOrder } = c.lexicon.data
  // “الوزير المكلف بالعلاقات مع البرلمان، كريم بناني”: what somebody is charged with belongs to the title.
  const far = nameStyle === 'articles' ? readFarApposition(c, end) : null
  if (far) return bearer(titled, far, [from, firstComma(c, end, far[0])])
  // “سخنگوی اتحادیه ناشران، نسرین فلاح، …”
  const run = wordOrder === 'verb-last' ? nameBehindRun(c, end) : null
  return run && bearer(titled, run, [from, run[0] - 1])
}

/** “الناطق باسم الشرطة، العقيد ماجد الطوالبة”, “مدير المشروع المهندس عادل الشمري”: a second title has the name. */
function readSecond(titled: Titled): NounPhrase | null {
  const { c, from, end, options, inner, full, read } = titled
  const { data } = c.lexicon
  if (full) return null
  const comma = isComma(keyAt(c, end))
  // “المتحدث باسم المستشفى د. خليل الدقران”
  const honoured = is(c, end, 'courtesy') && data.nameStyle === 'articles'
  // “ولي العهد رئيس مجلس الوزراء الأمير فلان”: two offices of one man; behind a verb with an object the second is another's.
  const both = !options.addressed && endsDefinite(c, end - 1) && isTitle(c, end)
  const beside = !comma && end > from && (wordAt(c, end)?.definite === true || honoured || both)
  const { at, setOff } = placeOfSecond(titled)
  const more = (setOff || beside) && isTitle(c, at) && !breaksPhrase(c, at)
  const second = more ? readTitled(c, at, inner, read) : comma ? readSecondTitle(c, at, inner, read) : null
  if (!second?.name) return null
  // “ولم يخف الناطق باسم الجيش العميد يحيى سريع قلقه”; in “انتقد الناطق العميد يحيى سريع” the second is the object.
  // “استنكر المدير العام للمنظمة الدكتور فلان، الهجوم”
  const object = isComma(keyAt(c, second.to)) ? second.to + 1 : second.to
  // “وحذر رئيس الجمعية الدكتور سامي البكري من …”: out of courtesy the same man is called so.
  const courteous = is(c, at, 'courtesy') && data.wordOrder === 'verb-first'
  if (!setOff && options.addressed && !courteous && !opensObject(c, object)) return null
  return alter(bare(titled), { to: second.to, name: second.name, gender: genderOf(c, titled.title, second.name) })
}

/** Where a second title may begin, and whether a comma sets it off. */
function placeOfSecond({ c, end }: Titled): { readonly at: number; readonly setOff: boolean } {
  const { wordOrder } = c.lexicon.data
  if (isComma(keyAt(c, end))) {
    // “ممثلة الجناح، بمعرض الكتاب، الأستاذة سمية عبد الله”: a place between them.
    const behind = wordAt(c, end + 1)?.prepositional ? skipOffice(c, end + 1) : end
    return { at: endOfHonour(c, (isComma(keyAt(c, behind)) ? behind : end) + 1), setOff: true }
  }
  // “נשיאת בתי משפט השלום לנוער, השופטת מיכל קפלן רוקמן”
  if (wordOrder === 'free' && wordAt(c, end)?.genitive && isComma(keyAt(c, end + 1)))
    return { at: end + 2, setOff: true }
  // “المكلفة بالتواصل في البلدية، الأستاذة نزهة بوعبيد، أن”
  const where = wordOrder === 'verb-first' ? skipOffice(c, end) : end
  const behind = endOfHonour(c, where + 1)
  if (where > end && isComma(keyAt(c, where)) && wordAt(c, behind)?.definite) return { at: behind, setOff: true }
  return { at: end, setOff: false }
}

/** “Their leader, retired GP David Oyelaran, …” */
function readSecondTitle(c: PhraseText, at: number, options: ReadOptions, read: Reader): NounPhrase | null {
  if (c.lexicon.data.nameStyle !== 'capitals' || !is(c, at, 'titleModifier')) return null
  const phrase = read(c, at, options)
  return phrase?.title && phrase.name ? phrase : null
}

/** “واضع الدراسة وباحث الفلك في جامعة لييج مايكل جيلون”: two titles of one person. */
function readDouble(titled: Titled): NounPhrase | null {
  const { c, from, end, title, begins, full, inner, read } = titled
  // “الخبير و المحلل الاقتصادي كريم بناني”: the particle stands apart.
  const spaced =
    !full && isSpacedConjunction(c, end) && isTitle(c, end + 1) ? readTitled(c, end + 1, inner, read) : null
  if (spaced?.name) return bearer(titled, spaced.name, titled.title, spaced.to)
  if (!begins?.conjoined || !c.lexicon.isInside(begins, 'title') || full) return null
  // “المحامي وعضو البرلمان فلان”; in “الرئيس ووزير الخارجية فلان” they are two.
  if (end === from + 1 && !c.lexicon.data.memberNouns.includes(begins.key.slice(1))) return null
  const double = readWithoutParticle(c, end, read)
  if (!double?.title || !double.name) return null
  return alter(bare(titled), { to: double.to, name: double.name, gender: genderOf(c, title, double.name) })
}

/** “ناجية من الفاشر”, “طبيب في المستشفى”, “طبيب في مستشفى الشفاء”: somebody without a name, from somewhere. */
function readFromSomewhere({ c, from, end, title, definite, options }: Titled): NounPhrase | null {
  if (definite || end !== from + 1 || !is(c, end, 'preposition')) return null
  const next = wordAt(c, end + 1)
  const ofHouse = is(c, end + 1, 'body') && !next?.definite
  if (!ofHouse && !next?.definite) return null
  // “انتقد عضو في اللجنة القرار”
  const { originPreposition, workPrepositions } = c.lexicon.data
  const works = workPrepositions.includes(keyAt(c, end)) && (!options.addressed || opensObject(c, end + 2))
  if (originPreposition !== keyAt(c, end) && !works) return null
  const to = ofHouse ? Math.max(end + 2, readExtent(c, end + 1, longestPlace)) : end + 2
  return phraseOf({ from, to, kind: 'unnamed', gender: genderOf(c, title, null), name: [from, to] })
}
