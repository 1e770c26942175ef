import {
  breaksPhrase,
  closesName,
  goesOnAs,
  isComma,
  isPlain,
  keyAt,
  type PhraseText,
  wordAt,
} from '../words/phrase-text'

// Where a body is, as part of what it is called: جمعية هيئات المحامين بالمغرب.

/**
 * “بتطوان”, “بالدار البيضاء”, “بجهة سوس ماسة”: a town, a country or a region behind the particle of place. What is neither in a list nor
 * called a place there (بشدة، بالإجماع) is none: it may say how or where the body spoke.
 * @returns the index behind the place that begins at `i`, or `i`
 */
export function readPlace(c: PhraseText, i: number): number {
  const { placeProclitic, placeNouns, branchNouns, genitiveProclitics, localAdjectives } = c.lexicon.data
  const key = keyAt(c, i)
  if (placeProclitic === '' || wordAt(c, i) === null) return i
  // “فرع مراكش”
  if (branchNouns.includes(key)) {
    const next = keyAt(c, i + 1)
    const behind = branchNouns.includes(next) ? i : Math.max(endOfTown(c, i + 1, next), readPlace(c, i + 1))
    return behind > i + 1 ? behind : i
  }
  const at = key.startsWith(placeProclitic) ? placeProclitic : genitiveProclitics.find((one) => key.startsWith(one))
  if (at === undefined) return i
  const rest = key.slice(at.length)
  // “المجلس العلمي المحلي لتطوان”; in “مدير منظمة الصحة العالمية لشرق المتوسط” it says what the director is for.
  const local = at === placeProclitic || localAdjectives.includes(wordAt(c, i - 1)?.bare ?? '')
  const town = local ? endOfTown(c, i, rest) : i
  if (town > i) return town
  if (!placeNouns.includes(rest) || breaksPhrase(c, i + 1)) return i
  const named = endOfTown(c, i + 1, keyAt(c, i + 1))
  if (at !== placeProclitic) return named > i + 1 ? named : i
  if (named > i + 1) return named
  const first = wordAt(c, i + 1)
  if (!first || first.prepositional || first.conjoined) return i
  // “بإقليم آيت ملول”: two words of which nothing is known.
  const two = isPlain(c, i + 1) && isPlain(c, i + 2) && (isComma(keyAt(c, i + 3)) || closesName(c, i + 3))
  return i + (two && !breaksPhrase(c, i + 2) ? 3 : 2)
}

/** The index behind a town, a region or a country whose first word reads `key`; `i` where none stands there. */
function endOfTown(c: PhraseText, i: number, key: string): number {
  const town = c.lexicon.towns(key).find((keys) => goesOnAs(c, i, keys))
  if (town) return i + town.length
  return c.lexicon.is(c.lexicon.word(key), 'country') ? i + 1 : i
}
