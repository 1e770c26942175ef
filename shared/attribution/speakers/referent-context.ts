import type { BlockFacts } from '../cues/block-facts'
import { bareOf, type Entry } from '../registry/entries'
import type { Registry } from '../registry/registry'
import type { Gender } from '../types'
import type { Lexicon } from '../words/lexicon'

/** Whether a verb or pronoun of a gender can go with a speaker; bodies and those of unknown gender go with any. */
export function agrees(entry: Entry, gender: Gender): boolean {
  return gender === null || entry.gender === null || entry.gender === gender
}

/** Several people, by the ending of what they are called (المحتجون, protesters), and no body. */
export function isSeveral({ kind, titleOnly, words }: Entry, lexicon: Lexicon): boolean {
  const { data } = lexicon
  const noun = data.nameStyle === 'capitals' ? words.at(-1) : words[0]
  if (kind === 'unnamed' || titleOnly) return noun !== undefined && meansSeveral(noun, lexicon)
  // “صاح المتشددون”: a noun of no list, in the nominative, which no surname has (الحسين).
  const [nominative] = data.groupEndings
  const bare = words.length === 1 && noun !== undefined ? lexicon.withoutArticle(noun) : null
  return kind === 'person' && bare !== null && nominative !== undefined && bare.endsWith(nominative)
}

/** “المحتجون”, “مصادر”: by its ending, or a plural of another shape. */
export function meansSeveral(noun: string, lexicon: Lexicon): boolean {
  const { groupEndings, groupNouns } = lexicon.data
  if (meansTwo(noun, lexicon) || groupEndings.some((one) => noun.endsWith(one))) return true
  return groupNouns.includes(bareOf(noun, lexicon))
}

/** “المسؤولان”; “سلطان” is one. */
export function meansTwo(noun: string, lexicon: Lexicon): boolean {
  if (!lexicon.data.dualEndings.some((one) => noun.endsWith(one))) return false
  return (
    lexicon.is(lexicon.word(bareOf(noun, lexicon)), 'unnamed') &&
    !lexicon.data.groupEndings.some((one) => noun.endsWith(one))
  )
}

/** “مسؤولين”, then “المسؤولون”: the noun of several in both cases (Ryding 2005, ch. 7.3). */
export function casesOf(noun: string, { data }: Lexicon): string[] {
  const endings = [data.groupEndings, data.dualEndings].find((pair) => pair.some((one) => noun.endsWith(one))) ?? []
  const own = endings.find((one) => noun.endsWith(one))
  if (own === undefined) return [noun]
  const stem = noun.slice(0, -own.length)
  return [noun, ...[...data.groupEndings, ...data.dualEndings].filter((one) => one !== own).map((one) => stem + one)]
}

export interface Context {
  readonly facts: BlockFacts
  readonly registry: Registry
  /** Who spoke, the last first. */
  readonly recent: readonly Entry[]
  /** Whom the text named last in front of the phrase, speaker or not. */
  readonly named: () => Entry | null
  /** Of whom the sentence before speaks, where nobody speaks in it. */
  readonly topic: () => Entry | null
  /** The bodies that it named last, the last first. */
  readonly bodies: () => readonly Entry[]
  /** Whom the text meant before by a noun with an article that is no title of theirs (الطبيبة). */
  readonly called: (noun: string) => Entry | null
}

/** A title of at most so many words may stand for whoever spoke last (المحامي المغربي). */
export const longestStandIn = 2

/** And one of at most so many may say what kind of office somebody has (المسؤول الحكومي المغربي). */
export const longestRole = 3

/** Among so many words of a title stands one with an article where it is somebody's. */
export const farthestOwner = 5
