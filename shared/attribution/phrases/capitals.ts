import { readName } from '../names/names'
import { alter, type NounPhrase, phraseOf, type TokenRange } from '../words/noun-phrase'
import {
  breaksPhrase,
  givenAt,
  is,
  isCapital,
  isTitle,
  keyAt,
  mostTitles,
  ownerKey,
  type PhraseText,
  type Reader,
  type ReadOptions,
  wordAt,
} from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { readBody } from './bodies'
import { named } from './titles'

/** More modifiers in a row than any title has. */
export function isRowOfModifiers(c: PhraseText, from: number): boolean {
  for (let i = from; i < from + mostModifiers; i++) if (!is(c, i, 'titleModifier')) return false
  return true
}

const mostModifiers = 5

/** So many capitals may stand in front of a title that they belong to. */
const mostCapitals = 4

/** “Australian Prime Minister Scott Morrison’s” */
const longestOwner = 6

/** “Ukraine’s chief negotiator, Andriy Kovalenko”: whose he is stands in front. */
export function readOwned(c: PhraseText, from: number, options: ReadOptions, read: Reader): NounPhrase | null {
  if (wordAt(c, from)?.breaks) return null
  for (let i = from; i < from + longestOwner && isCapital(c, i); i++) {
    if (keyAt(c, i + 1) !== ownerKey) continue
    // A row of owners without end is nobody.
    const titles = (options.titles ?? 0) + 1
    const inner = titles > mostTitles || breaksPhrase(c, i + 2) ? null : read(c, i + 2, { ...options, titles })
    if (!inner || inner.kind === 'pronoun') return null
    // “Jane Smith’s statement”
    if (inner.kind === 'document') return alter(inner, { from, definite: true, owner: ownerOf(c, from, i + 1) })
    // “Israel’s army”, “Benjamin Netanyahu’s office”
    const name: TokenRange | null = inner.kind === 'body' && inner.name ? [from, inner.to] : inner.name
    return alter(inner, { from, title: inner.title && [from, inner.title[1]], name, definite: true })
  }
  return null
}

/** “Prime Minister Scott Morrison”, whose statement it is: what stands up to the last title among the capitals is his. */
function ownerOf(c: PhraseText, from: number, to: number): NounPhrase {
  let first = to - 1
  while (first > from && !isTitle(c, first - 1)) first--
  return first > from ? alter(named(c, first, to), { from, title: [from, first] }) : named(c, from, to)
}

/** “Speaking to the BBC, he said”: a capital of the sentence, and no name. */
export function opensWithVerb(c: PhraseText, from: number): boolean {
  if (
    !isCapital(c, from) ||
    isCapital(c, from + 1) ||
    wordAt(c, from - 1) !== null ||
    givenAt(c, from) ||
    wordAt(c, from + 1)?.verb
  )
    return false
  return c.lexicon.data.verbEndings.some((one) => keyAt(c, from).endsWith(one))
}

/** “Forward Mohamed Salah”: what begins a sentence in front of a given name is what he is. */
export function readRole(c: PhraseText, from: number): NounPhrase | null {
  const opens = from === 0 || wordAt(c, from - 1) === null
  if (
    !opens ||
    !isCapital(c, from) ||
    wordAt(c, from)?.known ||
    wordAt(c, from)?.breaks ||
    givenAt(c, from) ||
    !isCapital(c, from + 1)
  )
    return null
  return whatNamed(c, from)
}

/** Word `from` is what the person behind it is, whose given name is known. */
function whatNamed(c: PhraseText, from: number): NounPhrase | null {
  const end = givenAt(c, from + 1) ? readName(c, from + 1) : 0
  return end - from < 3 ? null : alter(named(c, from + 1, end), { from, title: [from, from + 1] })
}

/** ““…,” passenger Ruth Davidson told us”, “competition commissioner Margrethe Vestager”: a small word in front. */
export function readTrade(
  c: PhraseText,
  from: number,
  head: WordInfo,
  options: ReadOptions,
  read: Reader,
): NounPhrase | null {
  if (isCapital(c, from) || head.breaks || head.verb !== null) return null
  if (isCapital(c, from + 1)) {
    const spoken = c.lexicon.is(head, 'unnamed') || (!head.known && c.quoteOf[from - 2] !== -1)
    return spoken ? whatNamed(c, from) : null
  }
  // “human rights lawyer Amal Clooney”
  const second = wordAt(c, from + 1)
  const two = !isTitle(c, from + 1) && second !== null && !second.breaks && second.verb === null && isTitle(c, from + 2)
  const inner = !head.known && (two || isTitle(c, from + 1)) ? read(c, two ? from + 2 : from + 1, options) : null
  return inner?.name && inner.title && !inner.weak ? alter(inner, { from, title: [from, inner.title[1]] }) : null
}

/** “the Arsenal boss”, “a health ministry official”, “the Conservative party”: words in front of what somebody is. */
export function readCompound(c: PhraseText, from: number, options: ReadOptions, read: Reader): NounPhrase | null {
  if (givenAt(c, from)) return null
  const guild = isTitle(c, from) || is(c, from, 'unnamed') ? readGuild(c, from, options, read) : null
  if (guild || isTitle(c, from)) return guild
  const { lexicon } = c
  let first = from
  while (first < from + mostCapitals && isCapital(c, first) && !isTitle(c, first) && !wordAt(c, first)?.breaks) first++
  // “Los Angeles Mayor Karen Bass”
  const capital = first > from && isCapital(c, first) && isTitle(c, first) ? read(c, first, options) : null
  if (capital?.name && capital.title) return alter(capital, { from, title: [from, capital.title[1]] })
  if (isCapital(c, first)) return null
  const isPartHere = (k: number) => isOwners(c, k) || (!is(c, k, 'title') && !is(c, k, 'unnamed') && isPart(c, k))
  let i = first
  while (i < first + mostModifiers && isPartHere(i)) i++
  // “the former Chelsea striker”
  if (i > first && first === from && isCapital(c, i) && is(c, from - 1, 'definiteWord')) {
    while (i < first + mostModifiers + mostCapitals && (isCapital(c, i) || isPartHere(i)) && !wordAt(c, i)?.breaks) i++
  }
  const info = wordAt(c, i)
  const holder = info && !isCapital(c, i) && (lexicon.is(info, 'title') || lexicon.is(info, 'unnamed'))
  if (!holder) {
    // “the Hamas-run health ministry”
    if (first > from && i > first && is(c, i - 1, 'body'))
      return phraseOf({ from, to: i, kind: 'body', name: [from, i], definite: true })
    if (first > from) return is(c, first, 'body') && !isCapital(c, first) ? readBody(c, from) : null
    // “the health ministry”
    const whole = i > from + 1 && is(c, i - 1, 'body') && is(c, from - 1, 'definiteWord')
    if (whole) return phraseOf({ from, to: i, kind: 'body', name: [from, i], definite: true })
    return readDescribedThing(c, from)
  }
  const inner = i > from && !breaksPhrase(c, i) ? read(c, i, options) : null
  if (!inner || inner.weak) return null
  const definite = is(c, from - 1, 'definiteWord')
  if (inner.kind === 'unnamed') {
    const range: TokenRange = [from, inner.to]
    return alter(inner, { from, definite, name: definite ? null : range, title: definite ? range : null })
  }
  return inner.title ? alter(inner, { from, title: [from, inner.title[1]], definite }) : null
}

/** “the Writers’ Guild”, “the Miners Union”: a trade in front of a body of those who have it. */
function readGuild(c: PhraseText, from: number, options: ReadOptions, read: Reader): NounPhrase | null {
  if (!isCapital(c, from) || !isCapital(c, from + 1) || !is(c, from + 1, 'body') || breaksPhrase(c, from + 1))
    return null
  const inner = read(c, from + 1, options)
  return inner?.kind === 'body' && inner.name
    ? alter(inner, { from, name: [from, inner.name[1]], definite: true })
    : null
}

/** “the supreme court”, “the Israeli military”, “a new report”: behind an article what says of what kind a body or a document is. */
function readDescribedThing(c: PhraseText, from: number): NounPhrase | null {
  const definite = is(c, from - 1, 'definiteWord')
  if (!definite && !is(c, from - 1, 'indefiniteWord')) return null
  const thing = (i: number) => !isCapital(c, i) && (is(c, i, 'body') || is(c, i, 'document'))
  for (let i = from; i < from + mostModifiers; i++) {
    const info = wordAt(c, i)
    if (!info || info.breaks || givenAt(c, i) !== null) return null
    if (isOwners(c, i)) continue
    if (!thing(i) || thing(i + 1)) continue
    if (i === from) return null
    const kind = is(c, i, 'document') ? 'document' : 'body'
    return phraseOf({ from, to: i + 1, kind, name: [from, i + 1], definite })
  }
  return null
}

/** “the players’ union”, “the Writers’ Guild”: a plural that ends with the mark of its owners. */
function isOwners(c: PhraseText, i: number): boolean {
  const token = c.tokens[i]
  return token?.word === true && !/[\p{L}\p{M}\p{N}]/u.test(c.text[token.end - 1] ?? '')
}

/** A noun that can stand in front of a trade: health, ministry. */
function isPart(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  if (!info || info.breaks || isCapital(c, i)) return false
  return c.lexicon.is(info, 'titleModifier') || c.lexicon.is(info, 'body') || c.lexicon.is(info, 'noun')
}
