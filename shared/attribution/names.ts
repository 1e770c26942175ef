import { fold } from '../text/fold'
import { thingClasses, wordClass } from './dictionary'
import type { Lexicon, WordInfo } from './lexicon'
import { looksAdjectival } from './modifiers'
import {
  beginsResumed,
  beginsVerb,
  breaksPhrase,
  closesName,
  givenAt,
  hasAccusative,
  is,
  isCapital,
  isComma,
  isFeminine,
  isFigure,
  isForeign,
  isFormerOffice,
  isJoined,
  isNameBeforeTail,
  isOfficeHere,
  isOrdinary,
  isOwned,
  isPast,
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
  ownerEnding,
  type PhraseText,
  type ReadOptions,
  startsName,
  surfaceOf,
  type TokenRange,
  wordAt,
} from './phrase-text'
import type { Gender } from './types'

const longestName = 5

const longestLineage = 11

/** So many letters at least has a verbal noun of a derived verb, which no surname resembles. */
export const shortestVerbal = 5

/** “تسجيل”: the shape of a verbal noun of a derived verb. */
export function looksVerbal({ lexicon }: PhraseText, noun: string): boolean {
  return noun.length >= shortestVerbal && lexicon.looksNoun(noun)
}

/** Reads a name from token `i`; returns the index behind it, or `i` when there is none. */
export function readName(
  c: PhraseText,
  i: number,
  { addressed = false, behindVerb = false }: ReadOptions = {},
): number {
  const { lexicon } = c
  const { nameStyle } = lexicon.data
  if (isDescribedThing(c, i) || lexicon.data.verbNegations.includes(keyAt(c, i - 1))) return i
  // “لا تخجل أم خالد من الاعتراف”
  if (lexicon.data.negations.includes(keyAt(c, i - 1)) && isOnlyVerb(c, i)) return i
  if (isDoneBehindTitle(c, i)) return i
  let end = i
  let particles = 0
  while (end - i - 2 * particles < longestName && end - i < longestLineage) {
    const info = wordAt(c, end)
    if (!info) break
    // “بندر بن محمد بن سعود آل ثاني”: a line of fathers counts as one name.
    if (end > i && is(c, end, 'nameParticle')) particles++
    // “عبد السلام” and “جلال الدين” are one given name.
    const whole = lexicon.data.givenParticles.includes(keyAt(c, i)) && givenAt(c, i) === null
    const compound = end - i > 1 && (whole || is(c, i + 1, 'nameTail'))
    const n = compound ? end - i - 1 : end - i
    // “صلاح سعيدا”: half of “صلاح الدين”, and a name of its own.
    const half = givenAt(c, end - 1) !== null && !is(c, end, 'nameTail')
    const secondParticle =
      n > 1 && is(c, end - 2, 'nameParticle') && lexicon.data.particleTails.includes(keyAt(c, end - 1))
    // “سيرين عبد النور غضبها”: with an article it is no particle, but where the article is a mere letter.
    const called = lexicon.data.wordOrder === 'verb-first' && wordAt(c, end - 1)?.definite
    const afterParticle = n > 0 && (secondParticle || (is(c, end - 1, 'nameParticle') && !called)) && !half
    if (nameStyle === 'capitals') {
      const inside = isCapital(c, end) || (n > 0 && lexicon.is(info, 'nameParticle') && isCapital(c, end + 1))
      if (!inside || info.breaks) break
      end++
      continue
    }
    // “وصف زياد دبار الحكم الصادر”: behind two words the object.
    const judged = n > 1 && addressed && info.definite && !closesName(c, end + 1) && !isFamily(c, i, end)
    // “عبد الله السعيد نجم منتخب مصر”: a trade, and of which team.
    const serves = (!addressed && isOfficeHere(c, end, info)) || (n > 1 && isFormerOffice(c, end, info))
    if (
      n > 0 &&
      !judged &&
      !serves &&
      isListedSurname(c, end) &&
      !(lexicon.data.wordOrder === 'free' && holdsUnknown(c, i, end))
    ) {
      end++
      continue
    }
    // “זיו אריה העביר ביקורת”: a verb whose first letter is that of the article.
    if (n >= 2 && isCausative(lexicon, info)) break
    // “הגננת מחקה את התמונה”: behind a title with an article what has its object with a marker is a verb.
    const takes = !givenAt(c, end) && lexicon.data.objectMarkers.includes(keyAt(c, end + 1))
    if (takes && n === 0 && wordAt(c, end - 1)?.definite) break
    // “יוראי להב הרצנו קרא”: behind two given names the surname.
    const surnameLast = n === 2 && lexicon.data.wordOrder === 'free' && givenAt(c, i) && givenAt(c, end - 1)
    const ends = surnameLast && (closesName(c, end + 1) || wordAt(c, end + 1)?.joinable)
    if (surnameLast && !info.known && !breaksPhrase(c, end) && !info.prepositional && ends) {
      end++
      continue
    }
    // “أكرم إمام أوغلو”
    const tailed = is(c, end + 1, 'nameTail') && lexicon.withoutArticle(keyAt(c, end + 1)) === null
    if (n > 0 && tailed && lexicon.is(info, 'title') && !info.definite) {
      end += 2
      continue
    }
    // “لويس دي لا فوينتي”
    if (n > 0 && is(c, end - 1, 'nameParticle') && lexicon.data.particleTails.includes(info.key)) {
      particles++
      end++
      continue
    }
    // “قال عزيز صياح الطوري إن”: a noun of saying that stands in a name, where only the name can.
    const noun = n > 0 && info.verb?.form === 'noun' && !info.breaks
    const saying = noun && behindVerb && isReportedSoon(c, end + 1)
    // “النقابي حسن أعراب، الذي …”: nor behind a title and a given name alone.
    const ofTitled = noun && n === 1 && isTitle(c, i - 1) && givenAt(c, i) !== null && !info.definite
    if (saying || (ofTitled && closesName(c, end + 1))) {
      end++
      continue
    }
    // “إيريك لو بروتون”: a particle of foreign names that is one of clauses elsewhere.
    if (n === 1 && isForeignParticle(c, i, end)) {
      particles++
      end += 2
      continue
    }
    // “إسماعيل خلف الله”, “صلاح حسب الله”: a particle elsewhere.
    if (n > 0 && (info.breaks || info.opensNominal) && isNameBeforeTail(c, end)) {
      end += 2
      continue
    }
    // “لويجي دي مايو”: a surname that is a month elsewhere.
    if (n > 1 && info.time !== null && is(c, end - 1, 'nameParticle') && closesName(c, end + 1)) {
      end++
      continue
    }
    // “محمد على، والد الطفل”: a name that is spelt like a particle, with nothing behind it that a particle would govern.
    const apart = n > 0 && isComma(keyAt(c, end + 1)) && is(c, end, 'preposition')
    if (apart && givenAt(c, end - 1) !== null && isNameByKey(c, end)) {
      end++
      continue
    }
    if (n === 2 && isLastOfThree(c, i, end)) {
      end++
      continue
    }
    // “محمد یوسف مسکراتے ہوئے کہتے ہیں”
    const meanwhile = n > 0 && lexicon.data.whileWords.includes(keyAt(c, end + 1))
    if (breaksPhrase(c, end) || isFigure(c, end) || meanwhile) break
    // “عذرا پیچوہو فیصلے کے وقت …”
    if (n >= 1 && isObliqueNoun(c, end)) break
    // “ركبت شهرزاد قاسمي ألفي كتاب”
    if (n >= 2 && lexicon.data.numerals.includes(info.key)) break
    // “وقال رضي بحسب الصحيفة إن”: in whose words.
    if (
      n > 0 &&
      nameStyle === 'articles' &&
      info.opensNominal &&
      info.given === null &&
      lexicon.nominals(info.key).length > 0
    )
      break
    // “هونغ ميونغ بو بدا سعيدا”
    if (n >= 1 && lexicon.data.beingVerbs.includes(info.key) && givenAt(c, end) === null) break
    // “تستقبله مباركة بضحكة قصيرة”
    // “وقامت أصالة بنشر تغريدة”
    if (n >= 1 && (isManner(c, end) || isSetTo(c, i, end))) break
    // “كانت رانيا سعد تدرس، حين …”: behind two words what can be nothing but a verb, but right in front of a report.
    const led = is(c, end - 1, 'nameParticle') || lexicon.data.particleTails.includes(keyAt(c, end - 1))
    if (n >= 2 && !led && isOnlyPresent(c, end) && !lexicon.opensReport(wordAt(c, end + 1))) break
    // “سعاد العلمي تخرج عن صمتها”: behind two words what may be hers to do, in front of a preposition.
    const her = n === 2 && !led && givenAt(c, i)?.gender === 'f' ? lexicon.data.presentPrefixes.f : undefined
    const does = her !== undefined && info.key.startsWith(her) && lexicon.mayBe(info.key, wordClass.present)
    if (does && is(c, end + 1, 'preposition')) break
    // “فطومة تتكفل بالكلام”: behind one given name what she does.
    const doing = n === 1 && !behindVerb && givenAt(c, i) !== null && !compound && isOnlyPresent(c, end)
    // “أصالة تحذف كلامها”
    const what = doing ? wordAt(c, end + 1) : null
    if (what && (what.prepositional || what.definite || is(c, end + 1, 'preposition') || isOwned(c, end + 1))) break
    // “طلب من أصالة تفسيرا”: an object by its ending, which the dictionary has as a verbal noun alone.
    if (n >= 1 && isAsked(c, end)) break
    if (end === i + 2 && isSurnameOfFather(c, i)) {
      end++
      continue
    }
    // “خالد حبلص وافق فورا”: nor with what the dictionary has as a verb alone.
    if (n >= 2 && !led && isDone(c, end, info)) break
    // “وتعهد أردوغان بذل كل ما …”: behind one strange word what it does.
    if (n === 1 && givenAt(c, i) === null && isStrange(c, i) && isDeed(c, end)) break
    // “الملك عبد الله الثاني يتأمل”
    const tied = n > 0 ? info.behindName : null
    if (tied === 'ordinal' && lexicon.data.royals.includes(wordAt(c, i - 1)?.bare ?? '')) return end + 1
    // “أحمد الملقب بـ“الأسد””
    if (tied === 'called') break
    if (tied === 'placed' && (is(c, end + 1, 'preposition') || wordAt(c, end + 1)?.joinable)) break
    // “محمود بصل بوقت سابق”
    const when = info.joinable && is(c, end + 1, 'titleModifier') && !wordAt(c, end + 1)?.definite
    if (n >= 2 && when && nameStyle === 'articles') break
    const tail =
      (n > 0 && lexicon.is(info, 'nameTail')) || (n === 0 && startsName(c, end) && lexicon.is(info, 'nameBeforeTail'))
    // “قال نعيم قاسم أمين عام حزب الله”
    if (n > 0 && givenAt(c, end) && isOfficeHere(c, end, info)) break
    // “إسماعيل بانغورا انتصار فريقه”: behind a man's name a noun that is a woman's name elsewhere, in front of whose it is.
    if (n >= 2 && isWomansBehindMans(c, i, end) && isOwned(c, end + 1)) break
    // “كريم شنتوف باسم فريقه”: in whose name.
    if (n >= 1 && is(c, end, 'titleLink') && (isOwned(c, end + 1) || is(c, end + 1, 'body'))) break
    if (givenAt(c, end) || afterParticle || tail || lexicon.is(info, 'nameParticle')) {
      end++
      continue
    }
    // “حضر سمير التدلاوي وخرج غاضبا”: what somebody did next.
    if (n >= 2 && isNextDeed(c, end)) break
    // “أورسولا فون ديرلاين”
    if (
      n > 0 &&
      isStrange(c, end) &&
      !isJoined(c, end) &&
      (!info.joinable || (!info.genitive && opensWithLetter(c, end)))
    ) {
      end++
      continue
    }
    // “دورين بوجدان مارتن “…””: a middle name that begins like a particle in front of another name, right before the report.
    const middle = n === 1 && info.joinedName && !info.genitive && isNamePart(c, end + 1) && isReportedAt(c, end + 2)
    if (middle) {
      end++
      continue
    }
    // “אומרת גור בראיון”: a particle and a noun that is known.
    if (n > 0 && info.prepositional && lexicon.data.wordOrder === 'free' && info.innerGroups !== 0) break
    if (info.prepositional && n > 0 && !(n === 1 && closesName(c, end + 1) && !info.genitive)) break
    if (n === 0 && (info.prepositional || (isPossessive(c, end) && !isForeign(c, end)))) break
    // “اتهم الرئيس ستوكهولم وهلسنكي”
    if (n === 1 && addressed && !compound && !givenAt(c, i) && isJoined(c, end)) break
    // “وأضاف محمد والزين، عضو الفريق”: one man, whom his trade describes.
    const alone =
      n === 1 && behindVerb && isComma(keyAt(c, end + 1)) && isTitle(c, end + 2) && !wordAt(c, end + 2)?.definite
    const joinedSurname = alone && givenAt(c, i) !== null && lexicon.withoutArticle(info.key.slice(1)) !== null
    if ((info.conjoined && !joinedSurname) || isObjectByPointing(c, end)) break
    // “حمد حمّل الطرف الآخر المسؤولية”: the pointing of a verb, between letters of no name.
    if (n > 0 && isVerbByPointing(c, end)) break
    if (n > 0 && (isResumedVerb(c, i, end) || isMood(c, end))) break
    // “واستهل شاهين الأمسية”, “وأرجع بوعلام الأزمة إلى”: hardly a man's surname ends so, and those are listed.
    const hers = n === 1 && info.definite && givenAt(c, i)?.gender === 'm' && isFeminine(c, end)
    if (hers && (endsFeminineAdjective(c, end) || is(c, end + 1, 'preposition'))) break
    // “رحب المغرب بالقرار”: a particle and an article; in a surname (محمد بالحاج) only behind a given name.
    const governed = info.prepositional && lexicon.withoutArticle(info.key.slice(1)) !== null
    if (n === 1 && governed && givenAt(c, i) === null) break
    const joins = info.joinable || info.definite
    if (n >= 2 && joins && !joinsName(c, end) && lexicon.data.wordOrder === 'free') break
    // “خالد الأمين”: a title with its article can be a surname, when nothing goes on behind it.
    // “إلياس حداد”: so can a trade without one.
    const trade = lexicon.is(info, 'title') && givenAt(c, i) !== null
    // “بابر اعظم”: what goes on a title elsewhere is a surname behind a given name.
    const surnamed = nameStyle === 'given' && lexicon.is(info, 'titleModifier') && givenAt(c, i) !== null
    // “قال عمر سراج أكبر إن”: a word that goes on titles elsewhere, right in front of the report.
    const last = n >= 1 && lexicon.is(info, 'titleModifier') && lexicon.opensReport(wordAt(c, end + 1))
    // “قال مصطفى كامل السيد إن”, “أكد سالم عبد الله الجابر، …”: all that stands between such a verb and its report.
    // “أكد الوزير سمير الصغير الخبر، وقال”: the verb had its object.
    const paused = isComma(keyAt(c, end + 1)) && !(n >= 2 && wordAt(c, end + 2)?.verb)
    const said = behindVerb && (lexicon.opensReport(wordAt(c, end + 1)) || paused)
    // “سامي البشير المرشد، …”: behind two given names.
    const third = said && n === 2 && info.definite && givenAt(c, i) !== null && wordAt(c, end - 1)?.known === false
    const surnameBehind =
      (said && n >= 2 && lexicon.is(info, 'courtesy')) ||
      (third && isTitle(c, end)) ||
      (!addressed && isOfMany(c, i, end))
    const known = info.known && !(last && !addressed) && !surnameBehind
    // “آدم شيف رئيس لجنة المخابرات”
    // “منى الحاج مخرجة الفيلم”
    const pilgrim = lexicon.is(info, 'courtesy') && info.definite
    const titled = isTitle(c, end + 1) && (wordAt(c, end + 1)?.definite === true || trade || pilgrim)
    // “قال سترشكو كاتينيش مدرب المنتخب”
    const traded = n === 1 && behindVerb && isTitle(c, end + 1)
    // “محمد الأمين ولد الشيخ”; “… الحسن الثاني عبد العزيز …” begins another.
    const goesOn = is(c, end + 1, 'nameParticle') && !lexicon.data.givenParticles.includes(keyAt(c, end + 1))
    // “قال بولنت مدرب الفريق”: a trade, and of what.
    const construct = trade && !info.definite && wordAt(c, end + 1)?.definite && is(c, end + 1, 'body')
    if (n >= 1 && construct && !isListedSurname(c, end)) break
    // “دييغو لوبيز دا سيلفا”: what begins like a joined particle, in front of a particle of names.
    const foreign = n === 1 && is(c, end + 1, 'nameParticle') && !info.definite && isPlain(c, end)
    const shuts = closesName(c, end + 1) || titled || traded || (n === 1 && info.definite && goesOn) || foreign
    // “وجه عبد الرحيم الجامعي، نقيب المحامين، رسالة”: the object is not set off, what somebody is may be.
    const apposed = isComma(keyAt(c, end + 1)) && isTitle(c, end + 2) && !wordAt(c, end + 2)?.definite
    // “أحس محمد هلال ونحو مئة”: a body's noun that stands alone behind a given name.
    const place = lexicon.is(info, 'body') || lexicon.is(info, 'noun')
    // “وقال سمير حداد وكريم بناني إن”: or a trade's.
    const bare = n === 1 && (place || trade) && !info.definite && givenAt(c, i) !== null
    const acts = n === 1 && info.definite && givenAt(c, i) !== null && objectBehind(c, end)
    if (
      known &&
      !acts &&
      !(bare && (shuts || wordAt(c, end + 1)?.conjoined)) &&
      !(
        n === 1 &&
        (info.definite || trade || surnamed) &&
        (((!addressed || apposed) && shuts) || isGroupBehind(c, end))
      ) &&
      // “انتقد سمير غطاس أداء الحكومة”
      !(n === 1 && trade && addressed && !info.definite && beginsObject(c, end + 1))
    )
      break
    // “نفى كريم شنتوف ارتباط شركته بالملف”: the shape of a verbal noun, with the sentence going on.
    if (n >= 1 && !info.definite && !closesName(c, end + 1) && !isTitle(c, end + 1) && hasVerbalShape(c, end)) break
    // “دان أنطونيو غوتيريش مقتل 12 مدنيا”
    if (lexicon.isObjectNoun(info.key)) break
    // “ذهبت لارا صفير أبعد من ذلك”: than what.
    const { originPreposition, elativePrefix } = lexicon.data
    const elative = elativePrefix !== '' && info.key.startsWith(elativePrefix)
    const than = elative && keyAt(c, end + 1) === originPreposition
    if (n >= 2 && than && isOrdinary(lexicon, info, wordClass.adjective)) break
    // “أنهت نبيلة منيب سنوات من الصمت”
    // “أن ترى النور شراكات”
    const light = n === 1 && wordAt(c, i)?.definite === true && givenAt(c, i) === null
    if ((n >= 2 || light) && isPlural(c, end)) break
    // “سجل محمد صلاح هدفين”
    const filled = behindVerb && (isComma(keyAt(c, end + 1)) || lexicon.opensReport(wordAt(c, end + 1)))
    if (n >= 2 && !filled && isPairOfThings(c, end)) break
    // “דנה איבדו את ביתם”
    if (n === 1 && !givenAt(c, end) && lexicon.data.objectMarkers.includes(keyAt(c, end + 1)) && isPluralVerb(c, end))
      break
    // “أن الوزير سامح شكري تلقى اتصالا”
    if (
      n >= 1 &&
      !info.definite &&
      !joinsName(c, end) &&
      // “قال أحمد مهنى مدير المستشفى”
      !(n === 1 && (said || traded)) &&
      c.lexicon.data.verbEndings.some((one) => surfaceOf(c, end).endsWith(one))
    )
      break
    // “يرفع أبو محمود أوتاد خيمته”: a noun with its owner.
    const article = wordAt(c, end + 1)?.definite === true && !breaksPhrase(c, end + 1) && !isSurname(c, end + 1)
    // “بيسكوف اطلاع روسيا على”
    const country = is(c, end + 1, 'country') && givenAt(c, end + 1) === null
    const owned = !is(c, end + 1, 'nameTail') && (isPossessive(c, end + 1) || article || country)
    // “أثار إسماعيل الشناوي غضب جماهير ناديه”: a surname with an article ends the name, but in نور الدين.
    const ended =
      n >= 2 && wordAt(c, end - 1)?.definite && !is(c, end - 1, 'nameTail') && !is(c, end - 2, 'nameParticle')
    if (ended && givenAt(c, i) !== null && !info.definite && !closesName(c, end + 1) && !isTitle(c, end + 1)) break
    // “هدد محمود النعيمات بطرد أي وزير”
    const particled = n >= 2 && wordAt(c, end - 1)?.definite && info.joinable && !joinsName(c, end)
    if (particled && lexicon.data.wordOrder === 'verb-first' && !is(c, end - 1, 'nameTail')) break
    // “انتقدت أمينة الصايغ أداء الوزير”: behind a surname with an article, too.
    // “انتقدت مارين لوبن سلوك الرئيس”
    const acting = addressed && (wordAt(c, end - 1)?.definite === true || (!givenAt(c, end) && !isSurname(c, end)))
    // “لخص علي شمص حال مؤسسته”: an ordinary noun, of what is his.
    const deed = isOwned(c, end + 1) && isOrdinary(lexicon, info, wordClass.noun | wordClass.verbalNoun)
    const office = isTitle(c, end + 1) && !acting && !deed
    if (n >= 2 && !info.definite && owned && !office) break
    // “الحارث إدريس رفض التقرير”: a verb or a noun, and its object.
    if (n === 1 && article && lexicon.isNoCue(info.key)) break
    if (n >= 1 && lexicon.is(info, 'country')) break
    // “أن بنيامين نتنياهو مرر رسالة إلى …”: a verb of no kind, and its object.
    const next = wordAt(c, end + 1)
    const thing = next !== null && !next.definite && !next.breaks && lexicon.is(next, 'document')
    if (n >= 2 && thing && nameStyle === 'articles') break
    // “سهام بوزيد انتظرت”, “استقبل”: the endings and beginnings of verbs.
    const verb = lexicon.data.feminineVerbEndings.some((one) => info.key.endsWith(one)) && givenAt(c, i)?.gender === 'f'
    // “زينب حمدان تنتظر”, “سالم العوفي ينتظر”: what begins like the present of her verb or his, and no given name.
    const whose = givenAt(c, i)?.gender ?? lexicon.titleGender(keyAt(c, i))
    const present = whose && lexicon.data.presentPrefixes[whose]
    // “سمير بلعربي يضحك: “…””
    const least = keyAt(c, end + 1) === ':' ? 4 : 5
    const now = present && info.key.startsWith(present) && info.key.length >= least && !info.adjectival
    // “قالت ماريا أنطونيو تروخييو، المستشارة، إن”: behind a verb of speech, in front of what shuts the name, there is no second verb.
    if (n >= 2 && now && !(behindVerb && closesName(c, end + 1))) break
    // “وقف جاره سمير يتأمل المكان”: nor behind one of them, in front of its object.
    if (n === 1 && now && next?.definite && !next.prepositional && !next.adjectival) break
    if (n >= 2 && (verb || lexicon.data.verbPrefixes.some((one) => info.key.startsWith(one)))) break
    // “كلاوس شواب مؤسس ورئيس المنتدى”: two trades.
    if (n >= 2 && next?.conjoined && lexicon.isInside(next, 'title')) break
    // “استثمرت أورسولا فون ديرلاين فرصة انعقاد …”
    // “وجه الممثل عابد فهد تحية إلى …”
    const goesTo = is(c, end + 1, 'preposition') || !closesName(c, end + 1)
    // “عبد العزيز بن محيي الدين خوجة”: behind a line of fathers that ends with one of two words.
    const lineage = is(c, end - 1, 'nameTail') && particles > 0
    if (n >= 2 && !info.definite && isFeminine(c, end) && goesTo && !lineage) break
    // “استقبلت نادية فتاح العلوي وفدا من …”
    // “خيسوس خافيير بيريا، وزير الدولة”: behind two given names, set off from what he is, a foreign surname.
    const object = lexicon.data.accusativeEnding !== '' && info.key.endsWith(lexicon.data.accusativeEnding)
    const foreignLast = n === 2 && apposed && givenAt(c, i) !== null && givenAt(c, i + 1) !== null
    if (n >= 2 && object && !info.definite && !foreignLast) break
    // “وأبدى فهمي سعادته”: a feminine noun and whose it is.
    // “حثت هانا تيتيه الأطراف على …”: in front of the object.
    const acted = next?.definite === true && !next.adjectival && !next.breaks && lexicon.data.wordOrder === 'verb-first'
    const second = () =>
      n === 1 &&
      givenAt(c, i) !== null &&
      (closesName(c, end + 1) || acted) &&
      !isOwnedFeminine(c, end) &&
      !isOwnedSpeech(c, end) &&
      !isOwnedKin(c, end)
    // “قالت سميرة موحيا إن”, “اعتبر حسام مشة أن”: what describes a woman, or a man, has another ending.
    const otherEnding = (whose === 'f' && object) || (whose === 'm' && isFeminine(c, end))
    const described = info.adverbial && !(n === 1 && otherEnding && closesName(c, end + 1))
    if (n > 0 && (described || (isPossessive(c, end) && !(second() && !isOwnedPlural(c, end))))) break
    // “اتهم أسامة الصغير، وهو مستشار معارض، مجلس المدينة”: what is set off is said of whoever acts.
    const setOff =
      n === 1 && isComma(keyAt(c, end + 1)) && lexicon.pronounGender(keyAt(c, end + 2)) !== undefined && !info.known
    // “أثار الوزير محمد العسعس، الثلاثاء، استياء نواب”: between commas when.
    const timed = n === 1 && isComma(keyAt(c, end + 1)) && breaksPhrase(c, end + 2) && isComma(keyAt(c, end + 3))
    // “جدد الفريق عبد الفتاح البرهان، تأكيده المضي”: the object stands behind the comma.
    const behind = timed ? end + 4 : end + 2
    const owns = n === 1 && isComma(keyAt(c, end + 1)) && isPossessive(c, behind) && !isJoined(c, behind)
    const ahead =
      setOff ||
      (timed && (whole || givenAt(c, i) !== null)) ||
      (owns && !breaksPhrase(c, behind)) ||
      acts ||
      beginsObject(c, end + 1) ||
      isGroupBehind(c, end) ||
      (n === 1 && isThing(c, end + 1))
    if (n >= 1 && addressed && info.definite && !info.adjectival && !ahead && !isFamily(c, i, end)) break
    // “الشيخ محمد العبدالله المبارك الصباح”: names with articles in a row.
    const row = wordAt(c, end - 1)?.definite === true && c.lexicon.word(info.bare).given !== null
    if (n >= 2 && info.definite && !isSurname(c, end) && !said && !row && !isFamily(c, i, end)) break
    // “آن ماري لاجرونج من وكالة …”: behind two given names, what begins like a particle.
    const closes = closesName(c, end + 1) || hasAccusative(c, end + 1)
    const joinable = n === 2 && givenAt(c, i) && givenAt(c, i + 1) && !info.prepositional && closes
    if (n >= 1 && info.joinable && !joinsName(c, end) && (n >= 2 ? info.genitive && !joinable : false)) break
    // “ويأسف القرار بشدة”: in what manner, behind a noun with an article.
    const first = wordAt(c, i)
    if (n === 1 && first?.definite && givenAt(c, i) === null && info.joinable && !joinsName(c, end)) break
    // “رائد مراد ببطلان المحاضر”: a particle and what is done, behind two names.
    const done = info.joinable ? info.key.slice(1) : ''
    if (n >= 2 && done && (lexicon.isObjectNoun(done) || looksVerbal(c, done))) break
    // “ירון לוין”: hardly any particle there, where the article is a letter too.
    // “ماريا لوبيث لحظة الوصول”: nor where what is left is no word.
    const letter = lexicon.data.definiteArticles.some((one) => one.length === 1) || opensWithLetter(c, end)
    const particle = info.genitive && (info.prepositional || !letter)
    const surname = n === 1 && givenAt(c, i) !== null && !particle
    const ownLetter = !info.genitive && opensWithLetter(c, end)
    // “أُبلغت لينوفو بنتائج إسيت”: what begins like “بن” goes on only with a name that is known, or ends it.
    const joined = joinsName(c, end) && givenAt(c, i) !== null
    // “قال وليام لاسي سوينج إن”
    const between = n === 1 && behindVerb && isPlain(c, end + 1) && lexicon.opensReport(wordAt(c, end + 2))
    // “وصف أوسكار لافونتين القرار بأنه”: in front of the object what begins like a particle is no noun behind one.
    const inFrontOfObject =
      addressed && n === 1 && givenAt(c, i) !== null && !info.prepositional && next?.definite && !next.breaks
    if (
      n >= 1 &&
      info.joinable &&
      !ownLetter &&
      !surname &&
      !joined &&
      !shuts &&
      !between &&
      !inFrontOfObject &&
      !joinable
    )
      break
    if (n >= 2 && nameStyle === 'given' && !closesName(c, end + 1) && !isTitle(c, end + 1)) break
    if (n >= 2 && isOfSentence(c, end)) break
    // “יואב גלנט דיבר בטקס”: a verb of no kind may follow two words of a name.
    const unseen = !behindVerb && lexicon.data.wordOrder === 'free'
    if (n >= 2 && unseen && wordAt(c, end + 1) && !wordAt(c, end + 1)?.verb) break
    end++
  }
  return end
}

/** So many letters has a noun at least behind a joined particle, in front of which no surname ends. */
const shortestManner = 4

/** “بضحكة قصيرة”, “بقبلة.”: the particle of how something is done and an ordinary noun of the feminine, with its adjective or nothing behind. */
function isManner(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  const info = wordAt(c, i)
  const particle = lexicon.data.describingProclitic
  if (!info?.joinable || particle === '' || !info.key.startsWith(particle) || lexicon.isSurname(info.key)) return false
  const noun = info.key.slice(particle.length)
  if (noun.length < shortestManner || joinsName(c, i) || !isFeminine(c, i)) return false
  if (!lexicon.mayBe(noun, wordClass.noun | wordClass.verbalNoun)) return false
  const next = wordAt(c, i + 1)
  return next === null || isOrdinary(lexicon, next, wordClass.adjective)
}

const shortestTask = 3

/** “بنشر تغريدة”, “بزيارة المخيم”: the particle of what somebody sets out to do, with a verbal noun and what it is of. */
function isSetTo(c: PhraseText, from: number, i: number): boolean {
  const { lexicon } = c
  const info = wordAt(c, i)
  if (!info?.joinable) return false
  if (!lexicon.data.settingVerbs.includes(keyAt(c, from - 1)) && joinsName(c, i)) return false
  const particle = lexicon.data.describingProclitic
  if (particle === '' || !info.key.startsWith(particle) || lexicon.isSurname(info.key)) return false
  const noun = info.key.slice(particle.length)
  if (noun.length < shortestTask || !lexicon.mayBe(noun, wordClass.verbalNoun)) return false
  const next = wordAt(c, i + 1)
  return next !== null && !next.breaks && next.given === null && lexicon.classesOf(next.bare) !== 0
}

const verbClasses = wordClass.past | wordClass.present

/**
 * “خوان أنطونيو بيتزي”, “ماريا لوبيث”: behind a name the first letter is the name's own where nothing is left behind it that it
 * could govern; a known body or land may be (قال سمير لرويترز).
 */
function opensWithLetter(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info?.joinable || info.prepositional || c.lexicon.isInside(info, 'country')) return false
  const classes = c.lexicon.classesOf(info.key.slice(1))
  return classes !== null && (classes & ~verbClasses) === 0 && (!info.genitive || isStrange(c, i))
}

/** “تدرس”: a verb of the dictionary and nothing else. */
export function isOnlyVerb(c: PhraseText, i: number): boolean {
  const key = keyAt(c, i)
  const classes = c.lexicon.classesOf(key) ?? 0
  if (classes === 0 || (classes & ~verbClasses) !== 0) return false
  return givenAt(c, i) === null && !c.lexicon.isSurname(key)
}

/** “سمعت اسم الوزير ضحكت: “…””, “سمع كلام المدير وغضب: “…””: behind an office and right in front of a colon what somebody did, who has no such name. */
function isDoneBehindTitle(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  const info = wordAt(c, i)
  if (lexicon.data.wordOrder !== 'verb-first' || !info || info.given || info.verb || keyAt(c, i + 1) !== ':')
    return false
  if (!wordAt(c, i - 1)?.definite || !is(c, i - 1, 'title')) return false
  if (isOrdinary(lexicon, info, wordClass.past, thingClasses)) return true
  const particle = lexicon.data.conjunctions.find((one) => info.key.startsWith(one) && info.key !== one)
  const both = (key: string) => lexicon.mayBe(key, wordClass.past)
  return !isSurname(c, i) && particle !== undefined && both(info.key) && both(info.key.slice(particle.length))
}

/** “عمر سلطان العلماء خلال”: behind two given names and in front of a particle several with an article, which no one man is. */
function isOfMany(c: PhraseText, from: number, i: number): boolean {
  const info = wordAt(c, i)
  if (!info?.definite || i - from !== 2 || !givenAt(c, from) || !givenAt(c, from + 1)) return false
  return c.lexicon.is(info, 'unnamed') && !isTitle(c, i) && wordAt(c, i + 1)?.breaks === true
}

/** “أبو محمد علايا، عن”: behind whose father somebody is, and in front of a comma. */
function isSurnameOfFather(c: PhraseText, i: number): boolean {
  const surname = wordAt(c, i + 2)
  if (!is(c, i, 'nameParticle') || givenAt(c, i + 1) === null || !isComma(keyAt(c, i + 3)) || !surname) return false
  return !surname.known && !surname.definite && !surname.verb && !surname.prepositional && !isJoined(c, i + 2)
}

/** “تفسيرا”: a verbal noun by the dictionary alone, with the ending of the accusative. */
function isAsked({ lexicon, infos }: PhraseText, i: number): boolean {
  const info = infos[i]
  const { accusativeEnding } = lexicon.data
  if (!info || accusativeEnding === '' || !info.key.endsWith(accusativeEnding) || info.given) return false
  return lexicon.classesOf(info.key) === wordClass.verbalNoun && !lexicon.isSurname(info.key)
}

/** “تدرس”: that in the present of somebody else. */
export function isOnlyPresent(c: PhraseText, i: number): boolean {
  const { m = '', f = '' } = c.lexicon.data.presentPrefixes
  return [m, f].some((one) => one !== '' && keyAt(c, i).startsWith(one)) && isOnlyVerb(c, i)
}

/** “وافق فورا”, “سارع إلى الترحيب”: what somebody did, also in front of what they set out to do. */
function isDone(c: PhraseText, i: number, info: WordInfo): boolean {
  const { lexicon } = c
  const bound = wordAt(c, i + 2)?.bare ?? ''
  const sets = is(c, i + 1, 'preposition') && lexicon.mayBe(bound, wordClass.verbalNoun)
  if (sets) return isOrdinary(lexicon, info, wordClass.past, thingClasses)
  return isOnlyPast(lexicon, info) && !closesName(c, i + 1)
}

/** “وافق فورا”: what the dictionary has as a verb of the past alone. */
function isOnlyPast(lexicon: Lexicon, info: WordInfo): boolean {
  const other = thingClasses | wordClass.present
  return isOrdinary(lexicon, info, wordClass.past, other)
}

/** “העביר”: whether a word has the shape of a verb whose first letter is that of the article. */
function isCausative({ data }: Lexicon, { key }: WordInfo): boolean {
  if (data.causatives.length === 0 || key.length < shortestVerbal) return false
  return data.causatives.some(({ begins, beforeLast }) => key.startsWith(begins) && key.at(-2) === beforeLast)
}

/** “بذل كل”, “رفض القرار”: a verbal noun of the dictionary that is nothing else but a verb, without an article. */
function isDeed(c: PhraseText, i: number): boolean {
  return isOrdinary(c.lexicon, wordAt(c, i), wordClass.verbalNoun, wordClass.adjective | wordClass.noun)
}

/** “أنس خالد الصالح نائب رئيس المجلس”, “صباح خالد الحمد الصباح”: behind two given names what is nothing but a name, with an article. */
function isFamily(c: PhraseText, from: number, i: number): boolean {
  const info = wordAt(c, i)
  if (!info?.definite || givenAt(c, from) === null || i - from < 2) return false
  const given = c.lexicon.word(info.bare).given !== null && !c.lexicon.isWordName(info.bare)
  const named = given || (c.lexicon.isSurname(info.key) && !info.known)
  return named && (givenAt(c, i - 1) !== null || isFamily(c, from, i - 1))
}

function isWomansBehindMans(c: PhraseText, i: number, end: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first') return false
  return givenAt(c, i)?.gender === 'm' && givenAt(c, end)?.gender === 'f'
}

/** “أما المستشار فريدريش ميرتس فذهب أبعد”: the verb with its particle, behind somebody's name. */
function isResumedVerb(c: PhraseText, from: number, i: number): boolean {
  const joined = beginsResumed(c, i) && !givenAt(c, i) && !wordAt(c, i + 1)?.verb?.resumes
  if (!joined || (i - from === 1 && (closesName(c, i + 1) || c.lexicon.isSurname(keyAt(c, i))))) return false
  for (let k = from - 1; k >= from - farthestTopic && wordAt(c, k); k--) if (isTopicMarker(c, k)) return true
  return false
}

/** “الأمسية”, “السياسية” */
function endsFeminineAdjective(c: PhraseText, i: number): boolean {
  const { adjectiveEndings, adjectiveFeminine } = c.lexicon.data
  const ending = `${adjectiveEndings[0] ?? ''}${adjectiveFeminine}`
  return adjectiveFeminine !== '' && ending.length > 1 && isFeminine(c, i) && keyAt(c, i).endsWith(ending)
}

/** “خيسوس غاضب: “…””: how somebody is, which with the ending of the accusative says how they speak. */
function isMood(c: PhraseText, i: number): boolean {
  const { accusativeEnding } = c.lexicon.data
  if (keyAt(c, i + 1) !== ':' || accusativeEnding === '' || givenAt(c, i) !== null) return false
  return c.lexicon.is(c.lexicon.word(`${keyAt(c, i)}${accusativeEnding}`), 'adverb')
}

/** How far in front of a name the marker of a topic may stand. */
const farthestTopic = 6

function isForeignParticle(c: PhraseText, given: number, i: number): boolean {
  const info = wordAt(c, i)
  const next = wordAt(c, i + 1)
  if (!info?.breaks || !is(c, i, 'nameParticle') || givenAt(c, given) === null || !next) return false
  const plain = !next.known && !next.definite && !next.breaks && next.verb === null
  return plain && (closesName(c, i + 2) || isTitle(c, i + 2))
}

/** “اختتم بيدرو تصريحاته”: several things with their owner's pronoun, which no surname is. */
function isOwnedPlural(c: PhraseText, i: number): boolean {
  const surface = surfaceOf(c, i)
  const { possessiveEndings, pluralEndings } = c.lexicon.data
  return possessiveEndings.some((owner) => pluralEndings.some((plural) => surface.endsWith(plural + owner)))
}

/** “سعادته”, “ثقته”; two letters in front of the endings are a noun only if it is known, else a name (روته). */
function isOwnedFeminine(c: PhraseText, i: number): boolean {
  const { possessiveEndings, boundFeminine } = c.lexicon.data
  if (!boundFeminine) return false
  const { bound, free } = boundFeminine
  const surface = surfaceOf(c, i)
  const owner = possessiveEndings.find((one) => surface.endsWith(bound + one))
  if (owner === undefined) return false
  const stem = surface.slice(0, -(bound + owner).length)
  return stem.length > 2 || c.lexicon.isObjectNoun(fold(stem + free))
}

/** “قدم مبروك زايد اعتذاره”: what somebody says, or does, with its owner's pronoun. */
function isOwnedSpeech(c: PhraseText, i: number): boolean {
  const owner = ownerEnding(c, i)
  if (owner === null) return false
  const surface = surfaceOf(c, i)
  const key = keyAt(c, i)
  // Letters fold one by one: only what has vowel signs need be folded again.
  const plain = key.length === surface.length
  const noun = c.lexicon.word(plain ? key.slice(0, -owner.length) : fold(surface.slice(0, -owner.length)))
  return noun.verb?.form === 'noun' || c.lexicon.isObjectNoun(noun.key)
}

/** “رأت كوثر ابنها”: her own kin. */
function isOwnedKin(c: PhraseText, i: number): boolean {
  const owner = ownerEnding(c, i)
  if (owner === null) return false
  return is(c, i, 'title') || c.lexicon.kinGender(fold(surfaceOf(c, i).slice(0, -owner.length))) !== undefined
}

/** Whether the report opens right at a token, or behind one word more. */
function isReportedSoon(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (c.lexicon.opensReport(info)) return true
  return info !== null && !info.breaks && !info.prepositional && c.lexicon.opensReport(wordAt(c, i + 1))
}

/** “فوزي لقجع كلمة”; one that is a verb or a trade elsewhere (ماكي سال, محمد الحداد) must end the name. */
function isListedSurname(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || !c.lexicon.isSurname(info.key)) return false
  const plain = !info.breaks && !info.verb && !info.known
  const object = (info.definite && (beginsObject(c, i + 1) || isThing(c, i + 1))) || objectBehind(c, i)
  return plain || closesName(c, i + 1) || givenAt(c, i + 1) !== null || object
}

/** “هاجم وائل النحاس الحكومة”: a noun with an article, which is the object of a verb behind a whole name. */
function isThing(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return info?.definite === true && !info.adjectival && !is(c, i, 'titleModifier') && !isTitle(c, i)
}

/** “ישראל ביתנו אביגדור ליברמן”: a word of a party's name stands in front, so that another name has begun. */
function holdsUnknown(c: PhraseText, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!givenAt(c, i) && !is(c, i, 'nameParticle') && !c.lexicon.isSurname(keyAt(c, i))) return true
  return false
}

/** “اطلاع”, “استعداد”, “تأجيل”: the patterns of verbal nouns of derived verbs (Ryding 2005, ch. 5.2). */
function hasVerbalShape(c: PhraseText, i: number): boolean {
  const surface = surfaceOf(c, i)
  const { verbalNounShapes } = c.lexicon.data
  return verbalNounShapes.some(
    ({ begins, penult, least }) => surface.length >= least && surface.startsWith(begins) && surface.at(-2) === penult,
  )
}

/** The ending of a plural verb in Hebrew. */
function isPluralVerb(c: PhraseText, i: number): boolean {
  return c.lexicon.data.pluralVerbEndings.some((one) => keyAt(c, i).endsWith(one))
}

/** “هدفين”, “روايتين”: the ending of two things that a verb does something to (Ryding 2005, ch. 6), in no name of a list. */
function isPairOfThings(c: PhraseText, i: number): boolean {
  const [ending] = c.lexicon.data.dualEndings
  const info = wordAt(c, i)
  if (ending === undefined || !info?.key.endsWith(ending) || info.key.length - ending.length < shortestStem)
    return false
  return !info.definite && givenAt(c, i) === null && !isSurname(c, i)
}

/** So many letters has a noun at least. */
const shortestStem = 3

/** A given name, or a word of which nothing is known. */
function isNamePart(c: PhraseText, i: number): boolean {
  return givenAt(c, i) !== null || isPlain(c, i)
}

/** Whether a report or marks begin right at a token. */
export function isReportedAt(c: PhraseText, i: number): boolean {
  return c.lexicon.opensReport(wordAt(c, i)) || keyAt(c, i) === ':' || (c.quoteOf[i + 1] ?? -1) !== -1
}

/** “قال كمال إبراهيم جوده إن”, “كمال ولد محمد لحبيب، …”: what ends like an owned word or begins like a particle, behind two names and with the report or a comma behind it. */
function isLastOfThree(c: PhraseText, i: number, end: number): boolean {
  const info = wordAt(c, end)
  if (!info || info.known || info.definite || info.breaks || info.verb) return false
  if (c.lexicon.data.wordOrder !== 'verb-first' || givenAt(c, end - 1) === null) return false
  if (!givenAt(c, i) && !is(c, end - 2, 'nameParticle')) return false
  if (info.joinable) return isStrange(c, end) && isComma(keyAt(c, end + 1))
  const said = wordAt(c, end + 1)?.verb?.form === 'finite' && isReportedAt(c, end + 2)
  return isPossessive(c, end) && (isReportedAt(c, end + 1) || said)
}

/** “استقرارًا”: the pointing of an indefinite object, which no name has. */
function isObjectByPointing(c: PhraseText, i: number): boolean {
  const { accusativePointing } = c.lexicon.data
  return accusativePointing !== '' && surfaceOf(c, i).includes(accusativePointing)
}

/** “حمّل”: the sign that doubles the middle letter of three, without which the verb might be another. */
export function isVerbByPointing(c: PhraseText, i: number): boolean {
  const { verbPointing } = c.lexicon.data
  if (verbPointing === '' || keyAt(c, i).length !== 3 || givenAt(c, i) !== null) return false
  return surfaceOf(c, i).indexOf(verbPointing) === 2
}

/** “دعا سامي النجار المستثمرين”: several people with an article, so that the word before them is a surname. */
function isGroupBehind(c: PhraseText, i: number): boolean {
  return wordAt(c, i + 1)?.definite === true && isSeveral(c, i + 1) && !isSeveral(c, i)
}

/**
 * “سأل فؤاد الحلو الوزير”, “هاجم سمير الشيخ رئيس الحكومة”, “كتب سمير الشيخ مقالا طويلا”: behind a noun with an article a second one that
 * is no adjective of it, or one without an article, is the verb's object, so that the first is a surname.
 */
function objectBehind(c: PhraseText, i: number): boolean {
  const next = wordAt(c, i + 1)
  if (!next || next.breaks || next.prepositional || next.conjoined || next.time !== null) return false
  if (c.lexicon.data.wordOrder !== 'verb-first' || is(c, i + 1, 'titleModifier') || givenAt(c, i + 1) !== null)
    return false
  const thing = is(c, i + 1, 'body') || is(c, i + 1, 'noun')
  const shaped = looksAdjectival(c, i + 1) || (next.adjectival && !isFeminine(c, i + 1))
  if (next.definite) return thing || !(isFeminine(c, i) === isFeminine(c, i + 1) && shaped)
  const { accusativeEnding } = c.lexicon.data
  const accusative = (k: number) => accusativeEnding !== '' && keyAt(c, k).endsWith(accusativeEnding)
  return !next.verb && (accusative(i + 1) || next.adverbial ? accusative(i + 2) : true)
}

/** “انتقد يوسف الشريف سياسة الحزب”, “… خصومه”: a noun without an article, which is the object, so that a surname stands before. */
function beginsObject(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const owned = isPossessive(c, i) && !is(c, i, 'sameAgain')
  return (
    info !== null && (owned || !closesName(c, i)) && !info.definite && !info.conjoined && !info.known && !info.adverbial
  )
}

export function genderOf(c: PhraseText, title: TokenRange | null, name: TokenRange | null): Gender {
  const given = name ? givenAt(c, name[0]) : null
  if (given?.gender) return given.gender
  // “أم محمد”
  const parent = name ? c.lexicon.parentGender(keyAt(c, name[0])) : null
  if (parent) return parent
  // “عبد النبي البشر”
  if (name && c.lexicon.data.lineageParticles.includes(keyAt(c, name[0]))) return 'm'
  const head = title ? wordAt(c, title[0]) : null
  return head ? (c.lexicon.titleGender(head.bare) ?? c.lexicon.titleGender(head.key) ?? ownedGender(c, head)) : null
}

/** “رئيسها”, “رئيستهم”: the gender of a trade with its owner's pronoun. */
export function ownedGender({ lexicon }: PhraseText, { key, ownerEnding: owner }: WordInfo): Gender {
  if (owner === null) return null
  const free = key.slice(0, -owner.length)
  const { boundFeminine } = lexicon.data
  const feminine =
    boundFeminine && free.endsWith(boundFeminine.bound) ? fold(`${free.slice(0, -1)}${boundFeminine.free}`) : free
  return lexicon.titleGender(free) ?? lexicon.titleGender(feminine)
}

/** Behind two or three names of letters, which are initials or spell a body; `from` where so many do not stand there. */
export function endOfLetters(c: PhraseText, from: number): number {
  const { letterNames } = c.lexicon.data
  let end = from
  while (letterNames.includes(keyAt(c, end))) end++
  return end - from >= 2 ? end : from
}

/**
 * “رکن شندانہ گلزار نے”: unknown words between a title and the marker of the subject are a name, and so are those behind what
 * somebody is called out of courtesy, where the language has no such marker (آقای تاج‌زاده در نامه‌ای نوشت).
 */
export function nameBeforeMarker(c: PhraseText, from: number, title: WordInfo | null): number {
  // “وزیر خارجہ ایس جے شنکر”
  const initials = endOfLetters(c, from)
  let end = initials
  while (end - initials < 3 && wordAt(c, end) && !breaksPhrase(c, end) && !wordAt(c, end)?.known) end++
  if (initials > from && end === initials) return from
  const courtesy = title !== null && c.lexicon.is(title, 'courtesy')
  // “نماینده وزارت خارجه آمریکا مورگان ارتاگوس در …”: behind a land the title is whole.
  const ofLand =
    is(c, from - 1, 'country') && breaksPhrase(c, end) && !c.lexicon.data.objectMarkers.includes(keyAt(c, end))
  const { subjectMarkers, possessiveParticles } = c.lexicon.data
  // “صدر شفقت محمود کا کہنا ہے”
  const given = () => Array.from({ length: end - from }, (_, n) => givenAt(c, from + n)).some((one) => one !== null)
  // “کپتان پیٹ کمنز کہتے ہیں”, “کپتان پیٹ کمنز: ’…‘”, “کپتان پیٹ کمنز اس فیصلے کو …”
  const closes = beginsVerb(c, end) || keyAt(c, end) === ':' || c.lexicon.pronounGender(keyAt(c, end)) !== undefined
  const stands = is(c, end, 'subjectMarker') || closes || (possessiveParticles.includes(keyAt(c, end)) && given())
  const marked = subjectMarkers.length > 0 ? stands : courtesy || ofLand
  return marked && end - from >= (courtesy ? 1 : 2) ? end : from
}

/** “فیصلے کے”: a noun with the ending that it has in front of a postposition, as no name does. */
function isObliqueNoun(c: PhraseText, i: number): boolean {
  const { obliqueEnding } = c.lexicon.data
  if (obliqueEnding === '' || !keyAt(c, i).endsWith(obliqueEnding) || givenAt(c, i) !== null) return false
  const { possessiveParticles, objectMarkers } = c.lexicon.data
  const next = keyAt(c, i + 1)
  return possessiveParticles.includes(next) || objectMarkers.includes(next) || is(c, i + 1, 'preposition')
}

/**
 * “بجامعة محمد الخامس نادية …”, “مستشفى كمال عدوان حسام أبو صفية”: after whom a place or a body is called. Behind an article, or
 * behind a surname where two words are left, another given name begins somebody.
 * @returns the index behind the namesake
 */
export function readNamesake(c: PhraseText, from: number): number {
  const end = readName(c, from)
  if (isNamedBehind(c, from)) return from + 1
  for (let i = from + 2; i < end; i++) {
    const before = wordAt(c, i - 1)
    if (!givenAt(c, i) || wordAt(c, i)?.definite) continue
    const another = givenAt(c, from) !== null && givenAt(c, i - 1) === null && !is(c, i - 1, 'nameParticle')
    // “مؤسسة محمود درويش سمير بلعربي”
    const goesOn = i <= end - 2 || (wordAt(c, i + 1) !== null && !breaksPhrase(c, i + 1))
    if (before?.definite || (another && goesOn && !is(c, i + 1, 'nameTail'))) return i
  }
  return end
}

/**
 * “جمعية أمل الدكتورة ليلى بنموسى”, “شركة النور سعاد العلمي”, “جمعية أمل سعيد العلمي”: one name is the body's, where a title begins
 * somebody, where an article ends it, or where a woman's name stands in front of a man's.
 */
function isNamedBehind(c: PhraseText, from: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first') return false
  const next = wordAt(c, from + 1)
  if (next?.definite && is(c, from + 1, 'title') && startsName(c, from + 2)) return true
  const another = givenAt(c, from + 1)
  if (another === null || next?.definite) return false
  if (wordAt(c, from)?.definite) return true
  return givenAt(c, from)?.gender === 'f' && !is(c, from + 1, 'nameParticle') && wordAt(c, from + 2)?.breaks === false
}

/** Whether a word would be a given name if it were spelt as it folds. */
function isNameByKey(c: PhraseText, i: number): boolean {
  const key = keyAt(c, i)
  return c.lexicon.word(key, key).given !== null
}

/** “كوستا”: the letter of the indefinite object, which a foreign surname may have; “رسميا” is how something is done. */
function isForeignEnding(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const { accusativeEnding, adjectiveEndings } = c.lexicon.data
  const adverb = accusativeEnding === '' || info?.key.endsWith(`${adjectiveEndings[0] ?? ''}${accusativeEnding}`)
  return (
    info !== null &&
    !adverb &&
    info.key.endsWith(accusativeEnding) &&
    !info.known &&
    !info.definite &&
    !info.prepositional &&
    !info.adverbial &&
    info.given === null
  )
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

/** “وخرج”: a joined particle and what the dictionary has as a verb alone. */
function isNextDeed(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  if (lexicon.data.wordOrder !== 'verb-first' || !isJoined(c, i)) return false
  const deed = keyAt(c, i).slice(1)
  return isPast(lexicon, deed) && !lexicon.mayBe(deed, wordClass.verbalNoun | wordClass.adjective)
}

/** A noun of two letters with the pronoun of whose it is. */
const shortestOwned = 3

/** “لغة هادئة”: an unknown noun and its adjective, by the ending of both, without articles; “يده”, alone. */
function isDescribedThing(c: PhraseText, i: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first') return false
  const next = wordAt(c, i + 1)
  if (!next) return surfaceOf(c, i).length === shortestOwned && isOwned(c, i) && givenAt(c, i) === null
  if (!next.adjectival || !next.feminine || next.definite || next.conjoined || next.known) return false
  const noun = wordAt(c, i)
  const bare = noun?.feminine === true && !noun.definite && !noun.prepositional && noun.given === null
  return bare && next.given === null && !isListedSurname(c, i + 1)
}

/** Two words of which nothing is known and that have no Arabic noun's shape: somebody's name, in front of an object. */
export function isUnknownPair(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  if (lexicon.data.wordOrder !== 'verb-first' || isJoined(c, i + 1)) return false
  return isUnshaped(c, i) && (isUnshaped(c, i + 1) || (isForeignEnding(c, i + 1) && !isShaped(c, i + 1)))
}

function isUnshaped(c: PhraseText, i: number): boolean {
  return isPlain(c, i) && !isShaped(c, i)
}

function isShaped(c: PhraseText, i: number): boolean {
  const { lexicon } = c
  const key = keyAt(c, i)
  if (isStrange(c, i)) return false
  if (isFigure(c, i) || is(c, i, 'nameParticle') || is(c, i, 'country') || breaksPhrase(c, i) || isPossessive(c, i))
    return true
  return lexicon.looksNoun(key) || lexicon.looksPluralNoun(key) || lexicon.isObjectNoun(key) || hasVerbalShape(c, i)
}

/** “القرار”, “خفض الضرائب”, “سعيه إلى”, marks: what a verb may have for its object. */
export function opensObject(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  const inMarks = (k: number) => c.quoteOf[k] !== undefined && c.quoteOf[k] !== -1
  if (!info && (inMarks(i) || inMarks(i + 1))) return true
  if (!info || info.prepositional || info.conjoined || info.breaks) return false
  const next = wordAt(c, i + 1)
  const shaped = c.lexicon.looksNoun(info.key) || isFeminine(c, i)
  const governs = shaped && next !== null && (next.definite || isPossessive(c, i + 1))
  return info.definite || isPossessive(c, i) || c.lexicon.isObjectNoun(info.key) || governs
}
