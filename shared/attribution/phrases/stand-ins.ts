import { type NounPhrase, phraseOf } from '../words/noun-phrase'
import { is, isFeminine, keyAt, type PhraseText, wordAt } from '../words/phrase-text'

/**
 * “صاحب التصريح”, “صاحبة الـ35 عاما”, “ابن مدينة فاس”: whoever spoke, by what is theirs, their age or where they are from.
 * @returns null where the words say who somebody is whom the draft has not named (صاحب المقهى)
 */
export function readStandIn(c: PhraseText, from: number): NounPhrase | null {
  const info = wordAt(c, from)
  const { ownerNouns } = c.lexicon.data
  const to = info && ownerNouns.includes(info.key) ? endOfOwned(c, from + 1) : from
  if (to === from) return null
  const gender = isFeminine(c, from) ? 'f' : 'm'
  return phraseOf({ from, to, kind: 'person', title: [from, to], gender, again: true, definite: true })
}

/** Index behind what somebody owns, how old or from where they are, or the index of the noun that says so. */
function endOfOwned(c: PhraseText, i: number): number {
  const noun = i - 1
  const info = wordAt(c, i)
  if (!info) return noun
  if (info.definite && (is(c, i, 'document') || c.lexicon.isStatement(c.lexicon.word(info.bare))))
    return wordAt(c, i + 1)?.definite && wordAt(c, i + 1)?.adjectival ? i + 2 : i + 1
  // “الـ35 عاما”, “35 ربيعا”
  if (/\p{N}$/u.test(keyAt(c, i))) return wordAt(c, i + 1) && !wordAt(c, i + 1)?.breaks ? i + 2 : i + 1
  if (!c.lexicon.data.originNouns.includes(keyAt(c, noun))) return noun
  if (info.place) {
    let end = i + 1
    while (wordAt(c, end)?.place) end++
    return end
  }
  const place = c.lexicon.data.placeNouns.includes(info.key) && wordAt(c, i + 1) && !wordAt(c, i + 1)?.breaks
  return place ? i + 2 : noun
}
