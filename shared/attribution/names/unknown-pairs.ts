import {
  breaksPhrase,
  is,
  isFigure,
  isJoined,
  isPlain,
  isPossessive,
  isStrange,
  keyAt,
  type PhraseText,
  wordAt,
} from '../words/phrase-text'
import { hasVerbalShape } from './name-verbs'

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
