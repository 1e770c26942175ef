import { alter, type NounPhrase, phraseOf } from '../words/noun-phrase'
import {
  closesName,
  givenAt,
  is,
  isCapital,
  isPlural,
  isTitle,
  keyAt,
  type PhraseText,
  type Reader,
  type ReadOptions,
  wordAt,
} from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { readStandIn } from './stand-ins'

/** What one kind of reader says of a phrase: null that none begins there, undefined that it is not of its kind. */
export type Read = NounPhrase | null | undefined

/** Pronouns, and what points back or has an article of its own: هذا الوزير, ذات المصادر, the Pole. */
export function readPointed(c: PhraseText, from: number, head: WordInfo, options: ReadOptions, read: Reader): Read {
  const { lexicon } = c
  const gender = lexicon.pronounGender(head.key)
  if (gender !== undefined)
    return phraseOf({ from, to: from + 1, kind: 'pronoun', gender, again: true, definite: true })
  const latter = readLatter(c, from, head)
  if (latter) return latter
  if (lexicon.is(head, 'demonstrative') && wordAt(c, from + 1)) return readThis(c, from, options, read)
  const standIn = head.leads ? readStandIn(c, from) : null
  if (standIn) return standIn
  // “ذات المصادر”: the same ones.
  if (lexicon.data.sameBefore.includes(head.key) && wordAt(c, from + 1)?.definite) {
    const inner = read(c, from + 1, options)
    if (inner && inner.kind !== 'pronoun' && inner.kind !== 'body')
      return alter(inner, { from, name: null, title: inner.title ?? [from + 1, inner.to], again: true })
  }
  const article = lexicon.is(head, 'definiteWord') || lexicon.is(head, 'indefiniteWord')
  return article ? readWithArticle(c, from, head, options, read) : undefined
}

/** “وقال الأخير”, “فرد هذا الأخير”: behind a verb and not behind its noun (التقرير الأخير). */
function readLatter(c: PhraseText, from: number, head: WordInfo): NounPhrase | null {
  if (!c.infos[from - 1]?.verb) return null
  const last = c.lexicon.is(head, 'demonstrative') ? from + 1 : from
  const latter = c.lexicon.data.latter.find((one) => one.word === wordAt(c, last)?.key)
  if (!latter || wordAt(c, last + 1)?.definite) return null
  return phraseOf({ from, to: last + 1, kind: 'pronoun', gender: latter.gender, again: true, definite: true })
}

/** “هذا الوزير” */
function readThis(c: PhraseText, from: number, options: ReadOptions, read: Reader): NounPhrase | null {
  if (is(c, from + 1, 'demonstrative')) return null
  const inner = read(c, from + 1, options)
  if (!inner || inner.kind === 'pronoun') return null
  // “هذه اللقاءات كشفت”: several things of which nothing is known.
  if (inner.weak && isPlural(c, from + 1)) return null
  // “وجاء في هذا البيان”
  const kept = inner.kind === 'body' || inner.kind === 'document'
  return alter(inner, { from, name: kept ? inner.name : null, again: true, definite: true })
}

/** “the minister”, “a source”, “her brother” */
function readWithArticle(
  c: PhraseText,
  from: number,
  head: WordInfo,
  options: ReadOptions,
  read: Reader,
): NounPhrase | null {
  const { lexicon } = c
  if (is(c, from + 1, 'definiteWord') || is(c, from + 1, 'indefiniteWord')) return null
  const definite = lexicon.is(head, 'definiteWord')
  const someone = readByAgeOrLand(c, from, definite)
  if (someone) return someone
  // “his official spokesman”: of two trades the second is what he is.
  const capitals = lexicon.data.nameStyle === 'capitals'
  const [the] = lexicon.data.articleWords.definite
  const owned = capitals && head.key !== the && definite
  const trade = (i: number) => isTitle(c, i) || is(c, i, 'unnamed')
  const two = owned && trade(from + 1) && trade(from + 2) && !isCapital(c, from + 2)
  const inner = read(c, two ? from + 2 : from + 1, options)
  if (!inner || inner.weak || inner.kind === 'pronoun') return null
  // “the Guardian”: no man has an article.
  const thing = capitals && head.key === the && inner.title === null
  if (thing && inner.kind === 'person' && !givenAt(c, from + 1)) return alter(inner, { kind: 'body', definite: true })
  // “her brother said”: somebody of his own, whom a pronoun tells.
  if (owned && inner.kind === 'person' && inner.name === null)
    return alter(inner, { from, kind: 'unnamed', title: null, name: [from, inner.to], definite: false })
  const proper = inner.name !== null && inner.kind === 'person'
  return alter(inner, { from: proper ? inner.from : from, definite: inner.definite || definite })
}

/** “the 34-year-old said”, “the Pole said”: one person, by their age or by where they are from. */
function readByAgeOrLand(c: PhraseText, from: number, definite: boolean): NounPhrase | null {
  if (!wordAt(c, from + 2)?.verb && !closesName(c, from + 2)) return null
  const { agedTails } = c.lexicon.data
  const aged = wordAt(c, from + 1)?.figure && agedTails.some((one) => keyAt(c, from + 1).endsWith(one))
  const origin = isCapital(c, from + 1) && is(c, from + 1, 'standIn') && !isCapital(c, from + 2)
  if (!(aged && definite) && !origin) return null
  return phraseOf({ from, to: from + 2, kind: 'person', title: [from + 1, from + 2], definite: true })
}
