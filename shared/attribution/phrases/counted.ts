import { alter, type NounPhrase, phraseOf } from '../words/noun-phrase'
import { is, isPlural, keyAt, type PhraseText, type ReadOptions, wordAt } from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { longestBody, readExtent } from './body-extent'
import { readUnnamed } from './unnamed'

// Several who are told by how many they are (Ryding 2005, ch. 15): ثلاثة مسؤولين, 3 مصادر, عدد من التجار, كبار المسؤولين.

/** Reads a phrase that begins with how many; undefined where none begins there. */
export function readCounted(c: PhraseText, from: number, head: WordInfo, options: ReadOptions): NounPhrase | undefined {
  return readNumbered(c, from, head, options) ?? readSome(c, from, head)
}

/** “ثلاثة مسؤولين أميركيين”, “3 مصادر مطلعة”, “عدة مصادر”, “كبار المسؤولين”: the number, and who they are. */
function readNumbered(c: PhraseText, from: number, head: WordInfo, options: ReadOptions): NounPhrase | undefined {
  const { quantifiers, nameStyle } = c.lexicon.data
  if (!c.lexicon.isNumber(head.key) || nameStyle !== 'articles') return undefined
  const shares = quantifiers.includes(head.key)
  // “ثلاث نقابات تعليمية”
  if (is(c, from + 1, 'body') && isPlural(c, from + 1) && !wordAt(c, from + 1)?.definite) {
    const to = readExtent(c, from + 1, longestBody, options)
    return phraseOf({ from, to, kind: 'unnamed', name: [from, to] })
  }
  if (shares && isPartOf(c, from + 1)) return phraseOf({ from, to: from + 2, kind: 'unnamed', name: [from, from + 2] })
  if (!isPeople(c, from + 1, shares)) return undefined
  const inner = readUnnamed(c, from + 1, options)
  return alter(inner, {
    from,
    kind: 'unnamed',
    title: null,
    name: [from, inner.to],
    gender: null,
    definite: false,
    lead: null,
  })
}

/** “חלק מהתושבים”: of whom, behind a joined particle. */
function isPartOf(c: PhraseText, i: number): boolean {
  const info = wordAt(c, i)
  return c.lexicon.data.wordOrder === 'free' && info?.prepositional === true && c.lexicon.isInside(info, 'unnamed')
}

/** Several people, or those who tell something: “مسؤولين”, “خبراء”, “ناشطات”, “مصادر”; behind a share with an article too. */
function isPeople(c: PhraseText, i: number, shares: boolean): boolean {
  const info = wordAt(c, i)
  if (!info || info.prepositional || info.conjoined || (info.definite && !shares)) return false
  if (is(c, i, 'unnamed') || c.lexicon.is(c.lexicon.word(info.bare), 'unnamed')) return true
  return isPlural(c, i) && isWomansTrade(c, info.bare)
}

/** “ناشطات”: the plural of a woman's trade. */
function isWomansTrade({ lexicon }: PhraseText, plural: string): boolean {
  const ending = lexicon.data.pluralEndings.find((one) => plural.endsWith(one))
  if (ending === undefined) return false
  return lexicon.titleGender(`${plural.slice(0, -ending.length)}${lexicon.data.adjectiveFeminine}`) === 'f'
}

/** “عدد من التجار”, “العشرات من أهالي القرية”, “عدد كبير من السكان”, “اثنان من المسؤولين”: so many of a group. */
function readSome(c: PhraseText, from: number, head: WordInfo): NounPhrase | undefined {
  const { lexicon } = c
  const { countNouns, originPreposition } = lexicon.data
  if (!countNouns.includes(head.bare) && !countNouns.includes(head.key)) return undefined
  const large = wordAt(c, from + 1)?.definite === false && keyAt(c, from + 2) === originPreposition
  const at = large && !is(c, from + 1, 'preposition') ? from + 2 : from + 1
  // “عدد من أصحاب المقاهي”
  const some = is(c, at + 1, 'unnamed') || (lexicon.looksPluralNoun(keyAt(c, at + 1)) && wordAt(c, at + 2)?.definite)
  const counted = wordAt(c, at + 1)?.definite || (some && wordAt(c, at + 2) !== null)
  // “وقالت المجموعة في البيان”
  const of = is(c, at, 'preposition') && (!head.definite || keyAt(c, at) === originPreposition)
  if (!of || !counted) return undefined
  const to = readExtent(c, at + 1, longestBody)
  return phraseOf({ from, to, kind: 'unnamed', name: [from, to] })
}
