import { genderOf, readName } from '../names/names'
import { closingMark, skipParentheses } from '../words/marked-text'
import { startsName } from '../words/name-starts'
import { alter, type NounPhrase, phraseOf, type TokenRange } from '../words/noun-phrase'
import {
  breaksPhrase,
  closesName,
  endOfHonour,
  givenAt,
  is,
  isAnother,
  isCapital,
  isComma,
  isFeminine,
  isJoined,
  isOwned,
  isPlain,
  isStrange,
  isSurname,
  isTitle,
  isTitleFront,
  joinsName,
  keyAt,
  mostTitles,
  type PhraseText,
  type ReadOptions,
  surfaceOf,
  wordAt,
} from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { readBody, readKnownBody } from './bodies'
import { readExtent } from './body-extent'
import { isRowOfModifiers, opensWithVerb, readCompound, readOwned, readRole, readTrade } from './capitals'
import { readCounted } from './counted'
import { readDocument } from './document-phrases'
import { readWithoutParticle } from './joined-phrases'
import { readKin, readOwnSon, readParent } from './kin'
import { readKinOfOffice, withOwnName } from './own-names'
import { readOfOwner, readOwnedBody } from './owned'
import { type Read, readPointed } from './pointed'
import { readStrangers } from './strangers'
import { longestMarks } from './titled-names'
import { readTitled } from './titled-phrases'
import { named } from './titles'
import { readUnknown } from './unknown-phrases'
import { readUnnamed } from './unnamed'

/** Reads a phrase whose first word carries a joined preposition: لروته, للوزير. */
export function withoutParticle(c: PhraseText, i: number): NounPhrase | null {
  return readWithoutParticle(c, i, readNounPhrase)
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
  if (options.addressed || options.titles || options.cited) return read(c, from, options)
  const key = options.behindVerb ? ~from : from
  const known = c.phrases.get(key)
  if (known !== undefined) return known
  const phrase = read(c, from, options)
  c.phrases.set(key, phrase)
  return phrase
}

/** “the World Health Organization (WHO) director-general Tedros Ghebreyesus”: who has an office of the body, behind what it is called for short. */
function readWithHolder(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  const body = readPhrase(c, from, options)
  const titles = (options.titles ?? 0) + 1
  if (!body || titles > mostTitles) return body
  // “Detroit police Chief James White”
  const beside = body.kind === 'body' && isTitle(c, body.to) && isCapital(c, body.to) && !isCapital(c, body.to - 1)
  const at = keyAt(c, body.to) === '(' ? skipParentheses(c, body.to) : body.to
  const holder = (at > body.to || beside) && isTitle(c, at) ? readNounPhrase(c, at, { ...options, titles }) : null
  if (!holder?.title || !holder.name || holder.kind !== 'person' || holder.title[0] !== at) return body
  return alter(holder, { from, title: [from, holder.title[1]], definite: true })
}

/** So many words at most tell a gathering. */
const longestGathering = 4

/** “יושב ראש הוועדה משה כהן”: a title of two words, of which the second alone is one too. */
function readFronted(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  const inner = readNounPhrase(c, from + 1, options)
  if (inner?.title?.[0] !== from + 1) return inner
  return alter(inner, { from, title: [from, inner.title[1]] })
}

function readPhrase(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  const head = wordAt(c, from)
  if (!head) return null
  const { nameStyle } = c.lexicon.data
  if (isTitleFront(c, from)) return readFronted(c, from, options)
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
  const son = readOwnSon(c, from, options)
  if (son) return son
  const pointed = readPointed(c, from, head, options, readNounPhrase)
  if (pointed !== undefined) return pointed
  const honour = endOfHonour(c, from)
  const honoured = honour > from ? readHonoured(c, from, honour, options) : null
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
  const read =
    headed === undefined
      ? readUnknown(c, from, head, options, readNounPhrase)
      : headed && withOwnName(c, headed, options)
  return read && options.addressed ? withoutObject(c, read) : read
}

/** “معالي الوزير عمر العلمي”, “فضيلة الشيخ”: somebody by title or name, behind a word that honours them. */
function readHonoured(c: PhraseText, from: number, at: number, options: ReadOptions): NounPhrase | null {
  if (!isTitle(c, at) && !startsName(c, at)) return null
  const phrase = readNounPhrase(c, at, options)
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
  const kin = nameFirst ? null : (readKinOfOffice(c, from, options, readNounPhrase) ?? readKin(c, from, options))
  if (kin) return kin
  if (!nameFirst && lexicon.is(head, 'unnamed')) {
    // “المتحدث … جون كيربي” has a name, “المتحدث” alone is whoever spoke.
    const titled =
      lexicon.is(head, 'title') && (second || head.definite) ? readTitled(c, from, options, readNounPhrase) : null
    if (titled?.name) return titled
    if (titled?.title && head.definite && titled.title[1] - from > 1) return alter(titled, { kind: 'unnamed' })
    if (!(titled && second && (second.definite || head.definite) && !head.definite))
      return readUnnamed(c, from, options)
  }
  if (!nameFirst && isTitle(c, from)) {
    const titled = readTitled(c, from, options, readNounPhrase)
    // “مؤسسة الضمير”: a founder's name would follow.
    const founded = lexicon.is(head, 'body') && titled.name === null && lexicon.data.wordOrder === 'verb-first'
    const body =
      founded &&
      (!head.definite || isOwned(c, from) || titled.to - from > 2 || lexicon.data.rarelyTitles.includes(head.bare))
    return body ? readBody(c, from, options) : titled
  }
  if (!nameFirst && lexicon.is(head, 'unnamed')) return readUnnamed(c, from, options)
  if (!nameFirst && lexicon.is(head, 'document')) return readDocument(c, from, readNounPhrase)
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
