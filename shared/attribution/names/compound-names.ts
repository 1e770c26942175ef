import type { Lexicon } from '../words/lexicon'

/** “عبد” in front of “الرحمن”, or “الله” behind “نصر”: one name of two words, which papers write as one, too. */
function isTwoWords(word: string, tail: string, lexicon: Lexicon): boolean {
  if (word.length < 2 || tail === '') return false
  const info = lexicon.word(tail)
  return lexicon.is(info, 'nameTail') || (lexicon.data.givenParticles.includes(word) && info.definite)
}

/** Whether a word begins or ends as names of two words do. */
function isCompound(word: string, lexicon: Lexicon): boolean {
  const { nameTails, givenParticles } = lexicon.data
  return nameTails.some((one) => word.endsWith(one)) || givenParticles.some((one) => word.startsWith(one))
}

/**
 * “عبد الله هلال” as “عبدالله هلال”, which is the same name.
 * @param words the folded words of a name
 * @returns null where no name of two words is among them
 */
export function inOneWord(words: readonly string[], lexicon: Lexicon): string[] | null {
  if (lexicon.data.wordOrder !== 'verb-first' || !words.some((word) => isCompound(word, lexicon))) return null
  const joined: string[] = []
  for (let i = 0; i < words.length; i++) {
    const [word = '', tail = ''] = [words[i], words[i + 1]]
    const two = isTwoWords(word, tail, lexicon)
    if (two) i++
    joined.push(two ? word + tail : word)
  }
  return joined
}

/** “عبدالله هلال” as “عبد الله هلال”: every name of two words in two. */
function inTwoWords(words: readonly string[], lexicon: Lexicon): string[] {
  const { givenParticles, nameTails } = lexicon.data
  return words.flatMap((word) => {
    const behind = (one: string) => lexicon.withoutArticle(word.slice(one.length)) !== null
    const particle = givenParticles.find((one) => word.startsWith(one) && behind(one))
    if (particle !== undefined) return [particle, word.slice(particle.length)]
    const tail = nameTails.find((one) => word.endsWith(one) && word.length > one.length + 1)
    return tail === undefined ? [word] : [word.slice(0, -tail.length), tail]
  })
}

/**
 * The surname of a person: the last word, or the last two where either is no name without the other (نصر الله, عبد السلام).
 * @param words the folded words of a full name, two at least
 */
export function surnameOf(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const [before = '', last = ''] = words.slice(-2)
  // “سيف الهاجري” is a given name and a surname.
  const given = lexicon.word(before).given !== null && !lexicon.is(lexicon.word(last), 'nameTail')
  return isTwoWords(before, last, lexicon) && !given ? [before, last] : [last]
}

/** The other spellings of a name with names of two words in it; none for all other names. */
export function otherSpellings(words: readonly string[], lexicon: Lexicon): readonly (readonly string[])[] {
  const joined = inOneWord(words, lexicon)
  if (!joined) return []
  const own = words.join(' ')
  return [joined, inTwoWords(joined, lexicon)].filter((spelling) => spelling.join(' ') !== own)
}
