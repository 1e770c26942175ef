import { readName } from '../names/names'
import { markedName } from '../words/marked-text'
import { startsName } from '../words/name-starts'
import { type NounPhrase, phraseOf } from '../words/noun-phrase'
import {
  breaksPhrase,
  closesName,
  givenAt,
  is,
  isFeminine,
  isPlain,
  isTitle,
  keyAt,
  type PhraseText,
  type ReadOptions,
  withoutOwner,
  wordAt,
} from '../words/phrase-text'

// “والد الشاب إسلام جاد”, “شقيقة خالد”: whoever speaks is told by whose kin they are; the name behind it is another's.

/** How many words may say of somebody's kin what they are (الشاب المصري). */
const longestDescription = 3

/**
 * Reads kin with whose they are, from the noun: it has no article and no owner's pronoun, and in front of a name, with or without what its
 * bearer is, it governs that (Ryding 2005, ch. 8). Behind an office the name may be the son's (نجل الرئيس فلان), and behind a noun that is no
 * title either.
 * @returns null where no such phrase begins
 */
export function readKin(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  const head = wordAt(c, from)
  if (!head || head.definite) return null
  const gender = c.lexicon.kinGender(head.key)
  if (gender === undefined) return null
  const of = endOfUnnamed(c, from + 1)
  if (of > 0) return phraseOf({ from, to: of, kind: 'unnamed', gender, name: [from, of] })
  const whose = endOfWhose(c, from + 1)
  // “زوجة الأسير نادية بناني”: a woman's name behind a man is his wife's.
  const given = whose > from + 1 ? givenAt(c, whose)?.gender : null
  if (given && given === gender && (given === 'f') !== isFeminine(c, from + 1)) return null
  // “شقيقة المجني عليه انهارت”: behind a pronoun no word of no list is a name.
  const titled = whose > from + 1 && !breaksPhrase(c, whose - 1)
  const to = whose < 0 ? -1 : endOfNamed(c, whose, titled, options)
  return to < 0 ? null : phraseOf({ from, to, kind: 'unnamed', gender, name: [from, to] })
}

/** “ابنه سامر”, “ابن عمها سليم”: somebody's son, or the son of their kin, with his own name behind it. */
export function readOwnSon(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  const son = c.lexicon.data.sonForms.alone
  if (son === '') return null
  const named = isKinOf(c, from, (noun) => noun === son)
    ? from + 1
    : keyAt(c, from) === son && isKinOf(c, from + 1, (noun) => c.lexicon.kinGender(noun) === 'm')
      ? from + 2
      : -1
  if (named < 0 || !startsName(c, named)) return null
  const to = readName(c, named, options)
  return to > named
    ? phraseOf({ from, to, kind: 'person', gender: 'm', title: [from, named], name: [named, to] })
    : null
}

/** Whether a word has the pronoun of whose it is, behind a noun of a kind. */
function isKinOf(c: PhraseText, i: number, isKind: (noun: string) => boolean): boolean {
  const info = wordAt(c, i)
  const noun = info && withoutOwner(info)
  return noun !== null && isKind(noun)
}

/** “أم لثمانية أطفال”, “أب لطفلين”: somebody who is told by how many children they have. */
export function readParent(c: PhraseText, from: number): NounPhrase | null {
  const { parents, numerals, childNouns, genitiveProclitics } = c.lexicon.data
  const noun = keyAt(c, from)
  const parent = parents.find((one) => one.word === noun)
  const key = keyAt(c, from + 1)
  if (parent === undefined || !genitiveProclitics.some((one) => key.startsWith(one))) return null
  const many = key.slice(1)
  const to = numerals.includes(many) && wordAt(c, from + 2) ? from + 3 : childNouns.includes(many) ? from + 2 : -1
  return to < 0 ? null : phraseOf({ from, to, kind: 'unnamed', gender: parent.gender, name: [from, to] })
}

/** “والدة شهيد رفح بالشرقية”, “زوجة أسير”: kin of somebody without a name, with where he is from; −1 where none is told. */
function endOfUnnamed(c: PhraseText, from: number): number {
  const owner = wordAt(c, from)
  if (!owner || owner.definite || owner.prepositional || givenAt(c, from) !== null) return -1
  if (c.lexicon.isOffice(owner.bare) || !(isTitle(c, from) || is(c, from, 'unnamed'))) return -1
  const ends = (i: number) => closesName(c, i)
  if (ends(from + 1)) return from + 1
  const place = wordAt(c, from + 1)
  return place && !breaksPhrase(c, from + 1) && !place.prepositional && ends(from + 2) ? from + 2 : -1
}

/** The index behind what the owner is (الشاب المصري), where the name would begin; −1 where something else stands there. */
function endOfWhose(c: PhraseText, from: number): number {
  if (!wordAt(c, from)?.definite) return from
  const owner = wordAt(c, from)
  const { landOffices, passiveTrades } = c.lexicon.data
  const office = c.lexicon.isOffice(owner?.bare ?? '') || landOffices.includes(owner?.bare ?? '')
  if (office || !(isTitle(c, from) || is(c, from, 'unnamed'))) return -1
  // “المجني عليه”
  const bound = passiveTrades.passives.includes(owner?.bare ?? '')
  if (bound && passiveTrades.pronouns.includes(keyAt(c, from + 1))) return from + 2
  let i = from + 1
  // “الشاب المصري”, “الشهيد المجند”
  const goesOn = (k: number) => wordAt(c, k)?.adjectival || isTitle(c, k) || is(c, k, 'unnamed')
  while (i < from + longestDescription && wordAt(c, i)?.definite && goesOn(i) && givenAt(c, i) === null) i++
  return i
}

/** The index behind a name that is known, or that marks hold, or of whose bearer a title tells; −1 where none stands. */
function endOfNamed(c: PhraseText, i: number, titled: boolean, options: ReadOptions): number {
  const marked = markedName(c, i, false)
  if (marked) return marked[1] + 1
  const end = titled && isPlain(c, i) && !breaksPhrase(c, i) ? readName(c, i, options) : i
  if (end > i && closesName(c, end)) return end
  return breaksPhrase(c, i) || !startsName(c, i) || givenAt(c, i) === null ? -1 : readName(c, i, options)
}
