import { readNounPhrase, withoutParticle } from '../phrases/phrases'
import { readTitleBehind } from '../phrases/titles'
import { behindAddressedMarks, personInMarks } from '../words/marked-text'
import { alter, type NounPhrase, phraseOf } from '../words/noun-phrase'
import { breaksPhrase, isComma, isPlain, isTitle, isTopicMarker, keyAt } from '../words/phrase-text'
import type { CueText } from './cue'
import { isRejectedThing } from './subject-behind'
import { is } from './subjects'

const longestRemark = 24
/** How many words of a remark may stand in front of the outlet that it names. */
const farthestOutlet = 8

/** Index of the first word of a sentence that is no connector: whatever the sentence begins with begins there or behind. */
export function skipConnectors(c: CueText, start: number): number {
  const sentence = c.sentenceOf[start]
  let i = start
  while (
    c.sentenceOf[i] === sentence &&
    c.quoteOf[i] === -1 &&
    (is(c, i, 'connector') || is(c, i, 'complementizer') || (!c.infos[i] && !isComma(keyAt(c, i))))
  )
    i++
  return i
}

/** “پیشتر …”, “در همین حال …”: the index behind what says when, or with what the sentence goes on, without a comma. */
function skipLead(c: CueText, start: number): number {
  let i = start
  for (let rounds = 0; rounds < mostLeads; rounds++) {
    const lead = c.lexicon.data.leadingPhrases.find((keys) => keys.every((key, n) => keyAt(c, i + n) === key))
    const length = lead?.length ?? (is(c, i, 'adverb') ? 1 : 0)
    if (length === 0 || c.quoteOf[i] !== -1 || c.sentenceOf[i + length] !== c.sentenceOf[start]) break
    i += length
  }
  return i
}

/** So many of them may stand in a row. */
const mostLeads = 3

/** Somebody behind a conjunction that is a letter, by an article or a title. */
function readLed(c: CueText, i: number): NounPhrase | null {
  const lead = keyAt(c, i)
  if (!c.lexicon.data.conjunctions.some((one) => lead.startsWith(one))) return null
  const opening = c.infos[i]
  const article = c.lexicon.withoutArticle(lead.slice(1)) !== null
  if (!article && (opening == null || !c.lexicon.isInside(opening, 'title'))) return null
  const phrase = withoutParticle(c, i)
  return phrase?.kind === 'person' || phrase?.kind === 'unnamed' ? phrase : null
}

/** “على صفحتها بموقع التواصل، فيسبوك، حيث قالت”: one word between commas in front of a clause, which says what the noun in front is. */
function isSetOff(c: CueText, { kind, from, to }: NounPhrase): boolean {
  const one = kind === 'body' && to === from + 1 && isComma(keyAt(c, from - 1)) && isComma(keyAt(c, to))
  return one && c.lexicon.data.wordOrder === 'verb-first' && c.lexicon.data.clauseLeads.includes(keyAt(c, to + 1))
}

/** What a sentence begins with, past connectors and a remark set off by a comma. */
export function readTopic(c: CueText, start: number): NounPhrase | null {
  const sentence = c.sentenceOf[start]
  const inside = (i: number) => c.sentenceOf[i] === sentence && c.quoteOf[i] === -1
  const verbFirst = c.lexicon.data.wordOrder === 'verb-first'
  // “به گزارش ایسنا، به نقل از الجزیره، وزیر خارجه گفت”: two remarks in front of the subject.
  const most = c.lexicon.data.wordOrder === 'verb-last' ? 3 : 2
  let i = start
  for (let rounds = 0; rounds < most; rounds++) {
    i = skipConnectors(c, i)
    // “پیشتر وکیل متهمین گفته بود که”
    if (c.lexicon.data.wordOrder === 'verb-last') i = skipLead(c, i)
    // The connectors in front of it are behind us, its opening mark too.
    const marked = c.quoteOf[i] !== -1 ? personInMarks(c, i - 1) : null
    if (marked)
      return phraseOf({
        from: i - 1,
        to: marked[1] + 1,
        kind: 'person',
        name: marked,
        title: readTitleBehind(c, marked[1] + 1),
      })
    i = behindOwner(c, i)
    const stranger = c.lexicon.data.wordOrder === 'verb-last' ? openingStranger(c, i) : null
    if (stranger) return stranger
    if (!inside(i) || !c.infos[i]) return null
    // “ان کی ہمسائی شازیہ”: whose she is.
    const whose = c.lexicon.data.possessiveParticles.includes(keyAt(c, i + 1))
    if (whose && c.lexicon.pronounGender(keyAt(c, i)) !== undefined) i += 2
    // “أما في روسيا، فقد سبق أن …”
    if (verbFirst && i > start && rounds === 0 && is(c, i, 'preposition') && is(c, i + 1, 'country')) i++
    if (rounds === 0 && isNameWithTrade(c, i))
      return phraseOf({ from: i, to: i + 2, kind: 'person', name: [i, i + 2], title: readTitleBehind(c, i + 2) })
    // “فالناطقة باسمها شددت على أن”
    const phrase = readNounPhrase(c, i) ?? (verbFirst && rounds === 0 ? readLed(c, i) : null)
    // “وهو ما نفاه فلان”, “وهي تصريحات اعتبرها …”: what was said before.
    const thing = phrase?.kind === 'pronoun' && verbFirst && isThing(c, phrase.to)
    if (thing) return null
    if (phrase && i === start && isMereCapital(c, phrase)) return alter(phrase, { weak: true })
    const described = c.lexicon.data.subjectMarkers.length > 0 ? behindDescription(c, i, phrase) : null
    if (described) return described
    if (phrase && rounds > 0 && isSetOff(c, phrase)) return null
    if (phrase && !phrase.weak) return phrase
    if (phrase?.weak && !verbFirst && rounds === 0 && !isOblique(c, phrase.to)) return phrase
    // “أما أخنوش فرد …”: one word of which nothing is known.
    const turned = rounds === 0 && isTopicMarker(c, start)
    if (turned && i > start && !phrase && isPlain(c, i) && c.infos[i + 1]?.verb?.joined)
      return phraseOf({ from: i, to: i + 1, kind: 'person', name: [i, i + 1], weak: true })
    if (phrase?.weak && turned && i > start && c.infos[phrase.to]?.verb) return phrase
    // “يذكر أن الرسالة الملكية …”
    const report = [i + 1, i + 2].find((k) => inside(k) && is(c, k, 'complementizer'))
    if (
      verbFirst &&
      rounds === 0 &&
      report !== undefined &&
      (!c.infos[i]?.verb || c.lexicon.isImpersonal(keyAt(c, i)))
    ) {
      const reported = readSecond(c, report + 1, inside)
      if (reported) return reported
    }
    // An unknown verb may stand in front: “رفض محافظ المدينة فلان …”.
    const opens = c.infos[i]
    // “ووسط اعتراض النواب، قام رئيس البرلمان …”
    const remark = !opens || opens.breaks || opens.prepositional || c.lexicon.isInside(opens, 'preposition')
    // “فالتفت إليه الوزير”
    const second = c.lexicon.data.objectPronouns.includes(keyAt(c, i + 1)) ? i + 2 : i + 1
    // “شكا لـ«الأيام» عدد من الأهالي”
    const behindMarks = behindAddressedMarks(c, second)
    const toPaper = behindMarks > second && inside(behindMarks) ? readSecond(c, behindMarks, inside) : null
    const verb = remark ? null : (toPaper ?? readSecond(c, second, inside) ?? namedFarther(c, second, inside))
    if (verbFirst && verb) return verb
    let comma = i
    const ends = (k: number) => isComma(keyAt(c, k)) || (!verbFirst && keyAt(c, k) === '؛')
    // “بنا بر گزارش شبکه «اسکای نیوز»، …”: past a name in marks.
    const past = (k: number) => inside(k) || (!verbFirst && c.sentenceOf[k] === sentence)
    while (past(comma) && comma - i < longestRemark && !ends(comma)) comma++
    // “في مداخلة لعبد العزيز قراقي، …، أشار”: whose speech it is.
    const owner = verbFirst && isComma(keyAt(c, comma)) ? ownerBefore(c, i, comma) : null
    if (owner) return owner
    if (!ends(comma) || !inside(comma)) return null
    i = comma + 1
  }
  return null
}

/** “انڈین وزیر خارجہ ایس جے شنکر”, “پولیس سرجن ڈاکٹر سمیعہ طارق”: behind an adjective or a body who somebody is, with a name. */
function behindDescription(c: CueText, i: number, phrase: NounPhrase | null): NounPhrase | null {
  const { frontAdjectives } = c.lexicon.data
  let at = i
  while (frontAdjectives.includes(keyAt(c, at))) at++
  if (phrase?.kind === 'body') at = phrase.to
  // “مصنفہ اور کالم نگار زاہدہ حنا”: two trades.
  else if (phrase?.title && !phrase.name && is(c, phrase.to, 'connector') && isTitle(c, phrase.to + 1))
    at = phrase.to + 1
  if (at === i || !isTitle(c, at) || c.sentenceOf[at] !== c.sentenceOf[i]) return null
  const behind = readNounPhrase(c, at)
  return behind?.kind === 'person' && behind.name !== null && !behind.weak ? behind : null
}

/** “مقابلے کے بعد انھوں نے کہا”: where the subject has a marker, what a postposition governs is none. */
function isOblique(c: CueText, i: number): boolean {
  const { subjectMarkers, possessiveParticles } = c.lexicon.data
  return subjectMarkers.length > 0 && (possessiveParticles.includes(keyAt(c, i)) || is(c, i, 'preposition'))
}

/**
 * “…‘، تاہم مقامی لوگ اس دعوے کو ’مذاق‘ قرار دیتے ہیں”: where the verb comes last, with whom its clause begins behind a comma and a
 * connector.
 */
export function readClauseTopic(c: CueText, verb: number): NounPhrase | null {
  if (c.lexicon.data.wordOrder !== 'verb-last') return null
  for (let i = verb - 1; i > 0 && verb - i < longestClause && c.sentenceOf[i] === c.sentenceOf[verb]; i--) {
    if (!isComma(keyAt(c, i - 1)) || c.quoteOf[i] !== -1 || !is(c, i, 'connector')) continue
    const start = skipConnectors(c, i)
    const phrase = readNounPhrase(c, behindOwner(c, start))
    const somebody = phrase !== null && !phrase.weak && phrase.to < verb && !isOblique(c, phrase.to)
    return somebody && (phrase.kind !== 'document' || phrase.owner !== null) ? phrase : null
  }
  return null
}

/** How many words a clause has at most that is looked through for whom it begins with. */
const longestClause = 24

/**
 * “بچوں کے ہسپتال کے ایک ڈاکٹر، …”, “گل زمان کی والدہ”: where whose somebody is stands in front with its particle, the index of what they
 * are themselves; `start` where no such particle leads to somebody.
 */
function behindOwner(c: CueText, start: number): number {
  const { possessiveParticles } = c.lexicon.data
  if (possessiveParticles.length === 0) return start
  let at = start
  for (let i = start; i < start + longestOwner && c.infos[i] && c.quoteOf[i] === -1; i++) {
    // “لاہور چیمبر کے نائب صدر”, “محکمہ تعلیم کے ایک سینیئر افسر”
    let head = i + 1
    while (head < i + farthestHead && (isInFront(c, head) || isPlain(c, head)) && !isTitle(c, head)) head++
    const somebody = (isTitle(c, head) || is(c, head, 'unnamed')) && !is(c, head + 1, 'document')
    if (possessiveParticles.includes(keyAt(c, i)) && somebody) at = isInFront(c, i + 1) ? i + 1 : head
    else if (breaksPhrase(c, i) && !possessiveParticles.includes(keyAt(c, i))) break
  }
  return at
}

/** How many words behind the particle may rank or describe whoever it is. */
const farthestHead = 3

/** An adjective, a rank or a number in front of what somebody is. */
function isInFront(c: CueText, i: number): boolean {
  const { frontAdjectives, deputyNouns } = c.lexicon.data
  const key = keyAt(c, i)
  return (
    frontAdjectives.includes(key) || deputyNouns.includes(key) || c.lexicon.isNumber(key) || is(c, i, 'titleModifier')
  )
}

/** How many words may say whose somebody is. */
const longestOwner = 8

/** How many words of which nothing is known may be somebody with whom a sentence begins. */
const longestStranger = 3
/** Words of so many letters at least, lest a particle of no list be taken for a name. */
const shortestStranger = 3

/**
 * “گابریل کالدرون پس از پیروزی گفت”: two or three words of which nothing is known, at the beginning of the sentence or behind a comma, in
 * front of a particle or of what they are (فیاض زاهد، عضو ستاد). Behind the marker of the object they are one.
 */
function openingStranger(c: CueText, start: number): NounPhrase | null {
  if (c.lexicon.data.subjectMarkers.length > 0) return null
  let i = start
  while (i < start + farthestOutlet && c.infos[i] && !is(c, i, 'outlet')) i++
  const from = is(c, i, 'outlet') && c.infos[i + 1] && !breaksPhrase(c, i + 1) ? i + 1 : start
  let to = from
  while (
    to - from <= longestStranger &&
    isPlain(c, to) &&
    !breaksPhrase(c, to) &&
    keyAt(c, to).length >= shortestStranger
  )
    to++
  // “به نقل از ایسنا کاخ سفید اعلام کرد”
  const body = from > start ? readNounPhrase(c, from) : null
  const ends = body !== null && !isComma(keyAt(c, body.to)) && !c.lexicon.data.proclitics.includes(keyAt(c, body.to))
  if (body?.kind === 'body' && !body.weak && ends) return body
  if (to - from < 2 || to - from > longestStranger || c.lexicon.data.objectMarkers.includes(keyAt(c, to))) return null
  const trade = isComma(keyAt(c, to)) && isTitle(c, to + 1)
  if (!trade && (from > start || !is(c, to, 'preposition'))) return null
  return phraseOf({
    from,
    to,
    kind: 'person',
    name: [from, to],
    title: trade ? readTitleBehind(c, to) : null,
    weak: !trade,
  })
}

/**
 * “النعم ميارة، الأمين العام للاتحاد، سجل أنه …”: two words of which nothing is known, the first perhaps with an article, and between
 * commas what that is.
 */
function isNameWithTrade(c: CueText, i: number): boolean {
  if (c.lexicon.data.wordOrder !== 'verb-first' || !isComma(keyAt(c, i + 2)) || !isTitle(c, i + 3)) return false
  const first = c.infos[i]
  if (!first?.definite || !isUnlisted(c, i) || !isUnlisted(c, i + 1) || c.infos[i + 1]?.definite) return false
  return c.infos[i - 1] == null || c.sentenceOf[i - 1] !== c.sentenceOf[i]
}

function isUnlisted(c: CueText, i: number): boolean {
  const info = c.infos[i]
  return info != null && !info.known && !info.verb && !info.breaks && !info.prepositional && !info.conjoined
}

/** “What”, or an indefinite noun for what was said or done. */
function isThing(c: CueText, i: number): boolean {
  const info = c.infos[i]
  if (c.lexicon.data.relayedWhat.includes(keyAt(c, i))) return true
  return info != null && !info.definite && (c.lexicon.is(info, 'document') || c.lexicon.isStatement(info))
}

/** “Talks on a truce stalled”: the capital is the sentence's, where neither a verb nor a comma shows a subject. */
function isMereCapital(c: CueText, { from, to, name, title, kind }: NounPhrase): boolean {
  if (c.lexicon.data.nameStyle !== 'capitals' || kind !== 'person' || title || !name || to - from !== 1) return false
  const info = c.infos[from]
  const given = info?.given
  return !given && !c.infos[to]?.verb && !isComma(keyAt(c, to))
}

/** Somebody's name behind a joined particle that ends at a comma, and behind a noun for what they said. */
function ownerBefore(c: CueText, from: number, comma: number): NounPhrase | null {
  for (let i = from + 1; i < comma; i++) {
    // “وفي المداخلة الختامية لمحمد الزهراوي”
    const described = c.infos[i - 1]?.adjectival === true && is(c, i - 2, 'document')
    const own = c.infos[i]?.definite === true && !c.infos[i]?.prepositional
    if ((!is(c, i - 1, 'document') && !described) || own) continue
    const phrase = withoutParticle(c, i)
    if (!phrase?.name || phrase.weak || phrase.kind !== 'person') continue
    // “… لسمير الهاني إلى الوزير، …”: to whom, where.
    if (phrase.to >= comma || is(c, phrase.to, 'preposition')) return phrase
  }
  return null
}

/** How many words without a name of their own may say of somebody what they are. */
const longestDescription = 6

/**
 * “قدم الهداف التاريخي للفريق الغيني إسماعيل بانغورا هدية”: behind a noun of no list with its adjectives, all with articles, a name that
 * is known.
 */
function namedFarther(c: CueText, from: number, inside: (i: number) => boolean): NounPhrase | null {
  if (!c.infos[from]?.definite || c.infos[from]?.known || c.infos[from]?.adjectival) return null
  for (let i = from + 1; i <= from + longestDescription && inside(i); i++) {
    const info = c.infos[i]
    if (!info || info.breaks) return null
    if (!info.definite) {
      const phrase = info.leads && info.given !== null ? readNounPhrase(c, i) : null
      return phrase?.kind === 'person' && phrase.name && !phrase.weak ? phrase : null
    }
  }
  return null
}

function readSecond(c: CueText, i: number, inside: (i: number) => boolean): NounPhrase | null {
  const adjective = c.infos[i]?.definite && c.infos[i]?.adjectival && c.infos[i - 1]?.definite
  const whole = inside(i) && !adjective ? readNounPhrase(c, i) : null
  const phrase = whole && hasTwoOffices(c, whole) ? readNounPhrase(c, i, { addressed: true }) : whole
  return phrase && !phrase.weak && !isRejectedThing(c, phrase) ? phrase : null
}

/** “التقى المبعوث الأممي السفير فلان”: two offices with articles, of which the second may be whom a verb of no list is about. */
function hasTwoOffices(c: CueText, { kind, title, name }: NounPhrase): boolean {
  if (kind !== 'person' || !title || !name || name[0] <= title[1] || c.lexicon.data.wordOrder !== 'verb-first')
    return false
  return isTitle(c, title[1]) && !is(c, title[1], 'courtesy') && c.infos[title[1]]?.definite === true
}
