import type { BlockFacts, NamedItem, Naming } from '../cues/block-facts'
import type { Cue, CueText } from '../cues/cue'
import {
  actorBehindMarks,
  officeActing,
  officeBeforeMarks,
  officeOverColon,
  officeThatActs,
  speakerBeforeColon,
  strangerBefore,
} from '../cues/offices'
import { is, isBehindMarks, startOfSentence } from '../cues/subjects'
import {
  actsAlone,
  endsUnseenName,
  goesOnWithName,
  isFirstName,
  isIntroduced,
  isOpening,
  isSetOff,
  isUnlistedName,
} from '../cues/unlisted-names'
import { bodyInMarks } from '../marks/headline-names'
import { isReportedAt } from '../names/name-parts'
import { readNounPhrase, withoutParticle } from '../phrases/phrases'
import { isPlaceOf } from '../phrases/title-parts'
import { readTitleBehind } from '../phrases/titles'
import { thingClasses, wordClass } from '../words/dictionary'
import { closingMark, reportFollows } from '../words/marked-text'
import { startsName } from '../words/name-starts'
import { alter, type NounPhrase, phraseOf, type TokenRange } from '../words/noun-phrase'
import {
  endsAsVerb,
  holdsBody,
  isComma,
  isDash,
  isFigure,
  isJoined,
  isOrdinary,
  isOrigin,
  isPast,
  isStrange,
  isStrangePair,
  keyAt,
} from '../words/phrase-text'
import { keysOf, phraseKeys, phraseText } from './phrase-words'

/** “الناطق باسم …”: a word that ties a title to its office, which may look like a name. */
function isLink(facts: CueText, i: number): boolean {
  const info = facts.infos[i]
  return info !== null && info !== undefined && facts.lexicon.is(info, 'titleLink')
}

/** “المدير الإقليمي لمنظمة الصحة العالمية لشرق المتوسط”: what somebody's office is for may be less than all of it. */
function goesOnTitle(facts: CueText, i: number): boolean {
  const before = facts.infos[i - 1]
  return is(facts, i - 1, 'title') || (before?.adjectival === true && is(facts, i - 2, 'title'))
}

/** A body with an article is named in full by so many words: “المكتب السياسي لحزب …”. */
const longBody = 3

/** So many words has a headline in which capitals tell no names, and so many of them begin with one. */
const fewestTitleCased = 5

const shareTitleCased = 0.75

/** “House Speaker Laments Australia PM's Statement”: a headline with a capital on nearly every word, of which none shows a name. */
function isHeadlineCased(facts: CueText & Pick<BlockFacts, 'block'>): boolean {
  const { block, lexicon, text, tokens } = facts
  if (block.type !== 'heading' || lexicon.data.nameStyle !== 'capitals') return false
  const words = tokens.filter(({ word }) => word)
  if (words.length < fewestTitleCased) return false
  const capitals = words.filter(({ start }) => /\p{Lu}/u.test(text[start] ?? ''))
  return capitals.length >= words.length * shareTitleCased
}

/** What `collectNamed` marks at a token: that a reporting word begins there, or a phrase that names somebody. */
const isReporting = 1

const isFound = 2

/** One word that no dictionary has, and nothing else. */
function isStrangeName(facts: CueText, { kind, from, to }: NounPhrase): boolean {
  return kind === 'person' && to === from + 1 && isStrange(facts, from) && !isJoined(facts, from)
}

function hasPerfect({ tokens, lexicon }: CueText, i: number): boolean {
  return lexicon.data.perfectParticles.includes(tokens[i]?.key ?? '')
}

/** “وتعامل ترامب مع الأمر … قائلا”: one such word behind the verb with which the sentence of a participle begins, and in front of a preposition. */
function strangerActing(facts: CueText, start: number, at: number): NounPhrase | null {
  const { infos, lexicon } = facts
  const verb = infos[start]
  const deed = verb && !verb.known && !verb.definite && lexicon.stripped(verb.key).some((key) => isPast(lexicon, key))
  const who = start + 1
  if (lexicon.data.wordOrder !== 'verb-first' || !deed || who >= at || !isStrange(facts, who)) return null
  if (isJoined(facts, who) || infos[who]?.joinable || !infos[who + 1]?.breaks) return null
  return phraseOf({ from: who, to: who + 1, kind: 'person', name: [who, who + 1], weak: true })
}

/** So many words has what a body is called in marks. */
const longestIssuer = 6

/** “أصدرت “منظمة العفو الدولية” تقريرها”: a body with all that it is of, in marks right behind the verb that opens the sentence. */
function bodyBehindVerb({ infos, lexicon, sentenceOf }: CueText, first: number, last: number): NounPhrase | null {
  const [verb, head] = [infos[first - 2], infos[first]]
  const opens = first > 1 && sentenceOf[first - 3] !== sentenceOf[first - 2]
  if (lexicon.data.wordOrder !== 'verb-first' || !opens || last === first || last - first >= longestIssuer) return null
  const acts =
    verb?.verb?.form === 'finite' || isOrdinary(lexicon, verb, wordClass.past | wordClass.present, thingClasses)
  if (!acts || head == null || head.definite || !lexicon.is(head, 'body')) return null
  for (let i = first + 1; i <= last; i++) {
    const info = infos[i]
    // “منظمة حقوق الطفل الدولية”: what a body is of may be of something itself.
    const of = i < last && info != null && lexicon.mayBe(info.key, wordClass.noun | wordClass.verbalNoun)
    if (!(info?.definite || info?.prepositional || of)) return null
  }
  return phraseOf({ from: first, to: last + 1, kind: 'body', name: [first, last + 1] })
}

/** “فلاديمير بوتين ودونالد ترامب”: a given name behind a conjunction, and behind somebody, or one that is nothing else. */
function isSecondNamed({ infos, lexicon }: CueText, i: number, behindName: boolean): boolean {
  const info = infos[i]
  if (!info?.conjoined || info.definite || lexicon.data.wordOrder !== 'verb-first') return false
  const given = info.key.slice(1)
  const only = !lexicon.isWordName(given) && lexicon.classesOf(given) === 0
  return lexicon.word(given).given !== null && (only || behindName)
}

/** How many words may a town and a reporter have in front of an article's first sentence. */
const longestByline = 5

/** “الرياض - علي القحطاني - أعلن المتحدث”: the token behind the dash that closes whoever reports from where, who is not told of; else 0. */
function behindByline({ tokens, infos, lexicon }: CueText): number {
  if (lexicon.data.wordOrder !== 'verb-first') return 0
  const dashFrom = (from: number) => {
    for (let i = from + 1; i <= from + longestByline && tokens[i]; i++) if (isDash(tokens[i]?.key ?? '')) return i
    return -1
  }
  const town = dashFrom(0)
  const reporter = town < 0 ? -1 : dashFrom(town + 1)
  return reporter > 0 && infos[reporter + 1]?.verb?.form === 'finite' ? reporter + 1 : 0
}

/** Whom the sentences from token `start` on name. */
export function collectNamed(
  facts: CueText & Pick<BlockFacts, 'tokensOfPair' | 'block'>,
  cues: readonly Cue[],
  start: number,
): Naming[] {
  if (isHeadlineCased(facts)) return []
  const found = new Map<number, NounPhrase>()
  const speaking = new Set<number>()
  const tentative: TokenRange[] = []
  // What stands at a token is asked for each of them, and mostly nothing does.
  const flags = new Uint8Array(facts.tokens.length)
  for (const { from } of cues) flags[from] = isReporting
  const put = (at: number, phrase: NounPhrase) => {
    found.set(at, phrase)
    flags[at] = (flags[at] ?? 0) | isFound
  }
  const add = (phrase: NounPhrase | null, cited = false, speaks = false) => {
    // “ادعاء المنظمة بأن”, “نص القانون على أن”: a reporting word that is a noun elsewhere.
    if (!phrase || found.has(phrase.from) || (flags[phrase.from] ?? 0) & isReporting) return
    // A document that is said to say nothing is no speaker yet; its name changes with every key.
    const silent =
      !cited && phrase.kind === 'document' && !phrase.definite && !phrase.owner && !reportsBehind(facts, phrase.to)
    if (silent) return
    // What an issuer says by a document it says itself.
    if (phrase.kind === 'document' && phrase.owner) {
      add(phrase.owner)
      return
    }
    // “كتب التاريخ ستسجل”: a noun with an article, which is no surname, in front of a verb of its own.
    const [first = 0, behind = 0] = phrase.name ?? []
    const noun = phrase.weak && phrase.definite && behind - first === 1 && facts.infos[first]?.adjectival === false
    if (noun && facts.infos[behind]?.verb) return
    // “وأضافت «صدقى»”: nobody, unless the draft has the whole name elsewhere.
    const inMarks = phrase.weak && phrase.name !== null && facts.quoteOf[first] !== -1
    if (inMarks) return
    // “قالت الرابطة المركزية في بيان إن”: a noun of no list and its adjective, behind a verb.
    const described = speaks && phrase.definite && phrase.to - phrase.from > 1
    if (phrase.name || (phrase.title && !phrase.again && (!phrase.weak || described))) put(phrase.from, phrase)
    if (speaks) speaking.add(phrase.from)
    add(phrase.owner)
  }
  // “«القومي للمرأة»: العنف يتراجع”
  const headline = facts.block.type === 'heading' && start === 0 ? bodyInMarks(facts) : null
  if (headline) put(headline[0], phraseOf({ from: headline[0], to: headline[1], kind: 'body', name: headline }))
  const acting = new Set<number>()
  let begins = -1
  for (const { kind, gender, from, to, after, before, topic, addresses, joined } of cues) {
    if (from < start) continue
    if (addresses && after) acting.add(after.from)
    // “أخبر سنكلير الجارديان أنه”: one word of which nothing is known, right behind the verb.
    if (kind === 'finite' && after === null && endsUnseenName(facts, to)) tentative.push([to, to + 1])
    // “وتقول “لوفيغارو” إن”: behind a woman's verb one word in marks is a paper, unless the draft has somebody by that name.
    const [marked = 0] = after?.name ?? []
    const paper = kind === 'finite' && gender === 'f' && after?.weak === true && facts.quoteOf[marked] !== -1
    if (paper && facts.lexicon.data.wordOrder === 'verb-first') put(after.from, alter(after, { kind: 'body' }))
    // “قال محمد أحمد الومان إن”: between the verb and its report stands nothing but the name.
    const fills = kind === 'finite' && after?.kind === 'person' && after.from === to && isReportedAt(facts, after.to)
    // ““…”، تقول دراسة حديثة”
    const cited = kind === 'nominal' || isBehindMarks(facts, from)
    add(fills ? alter(after, { whole: true }) : after, cited, kind === 'finite')
    if (!before?.weak || facts.lexicon.data.wordOrder === 'verb-last') add(before)
    // “وكان ترامب قد قال”: one word that no dictionary has, in front of the perfect.
    else if (isStrangeName(facts, before) && hasPerfect(facts, before.to)) add(before)
    if (!topic?.weak || facts.lexicon.data.wordOrder === 'verb-last') add(topic)
    const dropped = kind === 'finite' && !after && !before
    const opens = dropped && facts.sentenceOf[from - 1] !== facts.sentenceOf[from]
    // “رئيس الاتحاد لم يخف ارتياحه. وأقر بأن”
    if (opens && joined) add(officeThatActs(facts, from))
    if (opens) add(strangerBefore(facts, from))
    // “لم تتردد المحامية في وصف القرار بـ“الفضيحة””
    // “رفعت الأم رأسها وردت: “…””
    if ((kind === 'participle' || kind === 'gerund' || (dropped && joined)) && !topic) add(officeActing(facts, from))
    if (kind === 'participle' && !topic && !before) {
      // Once for all participles of a sentence, which may be as long as the text.
      if (facts.sentenceOf[begins] !== facts.sentenceOf[from]) begins = startOfSentence(facts, from)
      add(strangerActing(facts, begins, from))
    }
  }
  const [opening] = facts.tokensOfPair
  const actor = opening ? actorBehindMarks(facts, ...opening) : null
  if (actor && actor.from >= start) add(actor)
  for (const [first, last] of facts.tokensOfPair) {
    if (first <= start) continue
    const issuer = bodyBehindVerb(facts, first, last)
    if (issuer) put(first, issuer)
    add(speakerBeforeColon(facts, first))
    add(officeBeforeMarks(facts, first))
    add(officeOverColon(facts, first))
  }
  let inside: TokenRange = [-1, -1]
  // The token behind whoever was named last.
  let named = -1
  for (let i = Math.max(start, behindByline(facts)); i < facts.tokens.length; i++) {
    const info = facts.infos[i]
    if ((flags[i] ?? 0) & isReporting) continue
    // “لروته”, “بأستاذ التاريخ الطيب بياض”: a name or a title behind a joined particle.
    const joins = info?.prepositional === true || info?.conjoined === true
    // “للرئيس المعزول فلان”
    const contracted = info?.definite === true && info.prepositional
    // “منشورا للشابة وصال”
    const someone = contracted && facts.lexicon.is(info, 'unnamed') && startsName(facts, i + 1)
    const titled =
      joins &&
      (contracted
        ? facts.lexicon.is(info, 'title') || someone
        : !info.definite && facts.lexicon.isInside(info, 'title'))
    // “بلاغ للمكتب السياسي لحزب …”
    const house = info?.prepositional === true && !titled && !goesOnTitle(facts, i) && holdsBody(facts, i)
    const joined = info?.joinedName === true || titled || house || isSecondNamed(facts, i, named === i)
    if (i === inside[0]) {
      i = inside[1] - 1
      continue
    }
    const there = (flags[i] ?? 0) & isFound ? found.get(i) : undefined
    if (there) {
      // “المحلل السعودي سامي البشير المرشد”: behind the title the name is not read again by itself.
      inside = there.name ?? inside
      if (there.kind === 'person') named = there.to
      // “غادر حسن طارق القاعة”: no second name begins inside the first.
      if (there.name?.[0] === i) i = Math.max(i, there.name[1] - 1)
      continue
    }
    if (facts.quoteOf[i] !== -1) continue
    const unknown = info !== null && info !== undefined && !info.known && !info.definite
    if (unknown && isUnlistedName(facts, i)) tentative.push([i, i + 2])
    if (unknown && (isSetOff(facts, i) || isOpening(facts, i))) {
      put(
        i,
        phraseOf({
          from: i,
          to: i + 2,
          kind: 'person',
          name: [i, i + 2],
          title: readTitleBehind(facts, i + 2),
        }),
      )
      i++
      continue
    }
    // “مدرب بوروسيا دورتموند فلان”: what is left of his title is no name, and does not begin his.
    const strange = isStrange(facts, i)
    const pair = strange && i > inside[0] && isStrangePair(facts, i)
    // “وسبق أن عارض زامير خطة نتنياهو”
    if ((strange && actsAlone(facts, i)) || (info?.given && isFirstName(facts, i))) {
      put(i, phraseOf({ from: i, to: i + 1, kind: 'person', name: [i, i + 1] }))
      continue
    }
    if (!(info?.leads || joined || pair)) continue
    if (isLink(facts, i) || goesOnWithName(facts, i)) continue
    // “جامعة محمد الخامس”: the name of a place, not of a speaker.
    const read = joined ? withoutParticle(facts, i) : isPlaceOf(facts, i - 1) ? null : readNounPhrase(facts, i)
    // “Prime Minister Anna Lopes’s statement”: whose it is.
    const phrase = read?.kind === 'document' && read.owner?.from === i ? read.owner : read
    if (!phrase || phrase.weak || !phrase.name) continue
    // “מנכ"לית מקס שגית דותן”: what is left of her title does not begin her name.
    const firm = facts.infos[phrase.name[0]]?.given?.gender === 'm' && facts.infos[inside[0]]?.given?.gender === 'f'
    if (firm && phrase.name[0] < inside[0] && phrase.name[1] > inside[0]) continue
    // A name that the verb in front shows whole is not read shorter.
    if (phrase.name[0] === inside[0] && phrase.name[1] < inside[1]) continue
    const words = phrase.name[1] - phrase.name[0]
    const body = phrase.kind === 'body' && (house ? words > longBody : !phrase.definite || words >= longBody)
    if (phrase.kind !== 'person' && !body) continue
    const longEnough = phrase.title !== null || words >= 2 || isIntroduced(facts, phrase)
    if (longEnough) {
      put(i, phrase)
      if (phrase.kind === 'person') named = phrase.to
      i = phrase.to - 1
    }
  }
  const namings: Naming[] = []
  for (const [from, to] of tentative) {
    const naming = found.has(from)
      ? null
      : namingOf(facts, phraseOf({ from, to, kind: 'person', name: [from, to] }), { tentative: true })
    if (naming) namings.push(naming)
  }
  let office = ''
  let sentence = -1
  let shared: SharedOffice | null = null
  for (const phrase of [...found.values()].sort((a, b) => a.from - b.from)) {
    if (facts.sentenceOf[phrase.from] !== sentence) office = ''
    sentence = facts.sentenceOf[phrase.from] ?? -1
    shared = sharedOffice(facts, phrase, shared)
    if (shared) {
      const naming = namingOf(facts, alter(phrase, { title: [shared.adjective, shared.adjective + 1] }))
      if (naming) namings.push(withOffice(naming, shared.office))
      continue
    }
    const peer = office === '' ? null : counterpartTitle(facts, phrase)
    const own = namingOf(facts, peer ? alter(phrase, { title: peer }) : phrase, { speaks: speaking.has(phrase.from) })
    const naming = peer && own ? withOffice(own, office) : own
    if (naming) namings.push(naming)
    if (!peer) office = naming?.item.title?.words[0] ?? office
    // “وزير العدل، عبد اللطيف وهبي، الأمين العام السابق للحزب”: what else he is.
    const behind = phrase.name && phrase.title && phrase.title[1] <= phrase.name[0] ? phrase.name[1] : null
    // “هاجم زعيم المعارضة عمر الزهيري رئيس الحكومة”: right behind the subject of such a verb stands its object.
    const object = behind !== null && acting.has(phrase.from) && !isComma(keyAt(facts, behind))
    const title = behind === null || object || phrase.kind !== 'person' ? null : readTitleBehind(facts, behind)
    const more = title && namingOf(facts, alter(phrase, { title }))
    if (more) namings.push(more)
  }
  return tentative.length === 0 ? namings : namings.sort((a, b) => a.token - b.token)
}

/** Each way of naming once or twice: a third time in one block tells the registry nothing. */
export function twiceAtMost(namings: readonly Naming[]): NamedItem[] {
  if (namings.length <= 2) return namings.map(({ item }) => item)
  const seen = new Map<string, number>()
  const named: NamedItem[] = []
  for (const { item } of namings) {
    const times = (seen.get(item.id) ?? 0) + 1
    seen.set(item.id, times)
    if (times <= 2) named.push(item)
  }
  return named
}

function namingOf(scope: CueText, phrase: NounPhrase, { tentative = false, speaks = false } = {}): Naming | null {
  if (phrase.kind === 'pronoun') return null
  const { kind, weak, whole, gender } = phrase
  const words = phrase.name ? phraseKeys(scope, phrase, phrase.name) : []
  const name = phrase.name ? phraseText(scope, phrase, phrase.name) : ''
  const title = phrase.title && {
    text: phraseText(scope, phrase, phrase.title),
    words: phraseKeys(scope, phrase, phrase.title),
  }
  if (words.length === 0 && !title) return null
  const abbreviation = abbreviationOf(scope, phrase)
  const id = `${kind}:${tentative ? 'tentative' : weak}:${whole}:${speaks}:${gender}:${title?.text ?? ''}:${name}:${abbreviation.join(' ')}`
  return {
    token: phrase.from,
    item: { id, kind, weak, whole, speaks, tentative, gender, words, name, title, abbreviation },
  }
}

/** “ونظيره الفرنسي جان نويل بارو”: the title of whoever has the office of the one named before, null of everybody else. */
function counterpartTitle(c: CueText, { from, title }: NounPhrase): TokenRange | null {
  const adjective = c.infos[from - 1]
  const described = adjective?.definite === true && adjective.adjectival
  const own = title ?? (described ? ([from - 1, from] as const) : null)
  return own && isCounterpart(c, own[0]) ? own : null
}

/** Whether a title begins with, or stands behind, the noun for whoever has the same office. */
function isCounterpart(c: CueText, title: number): boolean {
  const { conjunctions, counterparts, possessiveEndings } = c.lexicon.data
  if (counterparts.length === 0) return false
  return [title, title - 1].some((i) => {
    const key = keyAt(c, i)
    const ending = possessiveEndings.find((one) => key.endsWith(one))
    const noun = ending === undefined ? '' : key.slice(0, -ending.length)
    return (
      counterparts.includes(noun) ||
      conjunctions.some((one) => noun.startsWith(one) && counterparts.includes(noun.slice(one.length)))
    )
  })
}

/** An office of two, the token of the adjective that tells whose one is, and the token behind his name. */
interface SharedOffice {
  readonly office: string
  readonly adjective: number
  readonly to: number
}

/** “الرئيسين الروسي فلاديمير بوتين والأمريكي دونالد ترامب”: the office of each of two, of whom an adjective tells which. */
function sharedOffice(c: CueText, { name, to }: NounPhrase, before: SharedOffice | null): SharedOffice | null {
  const { dualEndings, definiteArticles } = c.lexicon.data
  if (dualEndings.length === 0 || !name) return null
  const adjective = name[0] - 1
  if (before?.to === adjective && isJoined(c, adjective)) return { office: before.office, adjective, to }
  const both = c.infos[adjective - 1]
  const ending = both?.definite ? dualEndings.find((one) => both.bare.endsWith(one)) : undefined
  if (!both || ending === undefined || !isOrigin(c, adjective)) return null
  const office = `${definiteArticles[0] ?? ''}${both.bare.slice(0, -ending.length)}`
  return c.lexicon.is(c.lexicon.word(office), 'title') ? { office, adjective, to } : null
}

/** Somebody with the office of the one named before: “الوزير الفرنسي” is the minister’s French counterpart. */
function withOffice({ token, item }: Naming, office: string): Naming {
  if (!item.title) return { token, item }
  const { text, words } = item.title
  return { token, item: { ...item, id: `${item.id}:${office}`, title: { text, words: [office, ...words] } } }
}

/** How many words may say who got a document (بلاغ توصلت به هسبريس أن). */
const longestReceipt = 6

/** Whether what a document says follows, at once or behind who got it. */
function reportsBehind(c: CueText, from: number): boolean {
  if (reportFollows(c, from)) return true
  if (!endsAsVerb(c, from)) return false
  for (let i = from + 1; i <= from + longestReceipt && c.infos[i]; i++)
    if (c.lexicon.opensReport(c.infos[i])) return true
  return false
}

const noWords: readonly string[] = []

const longestAbbreviation = 2

/** Behind a name of so many words what stands in marks may be what the body does, or its paper. */
const longestPlain = 2

/** “حلف شمال الأطلسي (الناتو)”; where it is and figures are no name of it. */
function abbreviationOf(scope: CueText, { kind, name, to }: NounPhrase): readonly string[] {
  if (kind === 'person' && name) return nicknameOf(scope, name)
  if (kind !== 'body' || !name) return noWords
  const [from, open] = name
  // “منظمة البلدان المصدرة للنفط “أوبك””
  const marked = to === open && open - from > longestPlain ? closingMark(scope, open) : -1
  const close = marked > 0 ? marked : keyAt(scope, open) === '(' ? to - 1 : open
  const words = close - open - 1
  if (words < 1 || words > longestAbbreviation) return noWords
  for (let i = open + 1; i < close; i++) {
    const info = scope.infos[i]
    if (
      !info ||
      info.breaks ||
      info.verb ||
      info.given ||
      isFigure(scope, i) ||
      is(scope, i, 'country') ||
      is(scope, i, 'title')
    )
      return noWords
  }
  return keysOf(scope, [open + 1, close])
}

/** “محمد حمدان دقلو (حميدتي)”, “محمود عباس (أبو مازن)”: one word of which nothing is known, or a father's name, behind a whole name. */
function nicknameOf(scope: CueText, [from, open]: TokenRange): readonly string[] {
  const { lexicon, infos } = scope
  if (open - from < 2 || keyAt(scope, open) !== '(' || lexicon.data.wordOrder !== 'verb-first') return noWords
  const father = is(scope, open + 1, 'nameParticle')
  const close = open + (father ? 3 : 2)
  const word = infos[close - 1]
  if (keyAt(scope, close) !== ')' || !word || word.known || word.breaks || isFigure(scope, close - 1)) return noWords
  const strange = lexicon.classesOf(word.key) === 0 && !word.definite && !is(scope, close - 1, 'country')
  return father || strange ? keysOf(scope, [open + 1, close]) : noWords
}
