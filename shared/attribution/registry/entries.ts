import type { Gender, SpeakerKind } from '../types'
import type { Lexicon } from '../words/lexicon'

/** One speaker of the draft, before it is known which quotes are theirs. */
export interface Entry {
  readonly key: string
  readonly name: string
  readonly words: readonly string[]
  kind: SpeakerKind
  gender: Gender
  role: string | null
  /** Word bags of the titles by which the text calls them. */
  readonly titles: TitleBag[]
  /** Folded words of a person's name where the draft cuts it short: “فاطمة طلال”, of “فاطمة طلال غازي”. */
  readonly shortened: (readonly string[])[]
  /** Folded words by which the draft abbreviates a body's name, none mostly. */
  abbreviation: readonly string[]
  /** Called by a title alone, never by a name. */
  readonly titleOnly: boolean
}

/** Words that name somebody, in one of the spellings of the name. */
export interface Spelling {
  readonly words: readonly string[]
  readonly entry: Entry
}

export interface TitleBag {
  readonly head: string
  readonly words: ReadonlySet<string>
  /** Whose deputy it is (نائب رئيس الحزب), else an empty string: the head himself is somebody else. */
  readonly under: string
}

/** A word's barest form, by which titles are compared: الأمين and أمين, لحلف and حلف are one. */
export function bareOf(word: string, lexicon: Lexicon): string {
  const bare = lexicon.withoutArticle(word)
  if (bare !== null) return bare
  for (const part of lexicon.stripped(word)) {
    const inner = lexicon.withoutArticle(part)
    if (inner !== null) return inner
  }
  return word
}

export function titleWords(words: readonly string[], lexicon: Lexicon): string[] {
  return words.map((word) => bareOf(word, lexicon))
}

export function bagOf(words: readonly string[], lexicon: Lexicon): TitleBag {
  const bare = titleWords(words, lexicon)
  const all = new Set<string>(bare)
  for (const word of words) {
    all.add(word)
    for (const part of lexicon.stripped(word)) all.add(part)
  }
  return { head: bare[0] ?? '', words: all, under: headOfDeputy(words, bare, lexicon) }
}

/** “نائب رئيس الحزب”, “النائب الأول لرئيس المجلس” */
function headOfDeputy(words: readonly string[], bare: readonly string[], lexicon: Lexicon): string {
  const [deputy = '', ...others] = bare
  if (!lexicon.data.deputyNouns.includes(deputy)) return ''
  const spelt = others.slice(0, farthestHead).flatMap((word, i) => [word, ...lexicon.stripped(words[i + 1] ?? '')])
  // “النائب البرلماني” is one himself.
  const role = (word: string) => lexicon.data.roles.some((one) => one.words.includes(word))
  return spelt.find((word) => lexicon.is(lexicon.word(word), 'title') && !role(word)) ?? ''
}

/** Whether a title is that of the deputy of whoever has an office. */
export function isDeputyOf({ under }: TitleBag, office: string): boolean {
  return under !== '' && under === office
}

/** Whether somebody with a title may be called so: all its words, but for the head whose deputy he is. */
export function holds(title: TitleBag, called: readonly string[], { data, isOrigin }: Lexicon): boolean {
  const [head = '', origin = ''] = called
  // “الرئيس التونسي” is not “رئيس الاتحاد التونسي للشغل”: the adjective is the office's own, right behind it.
  const ofLand = called.length === 2 && data.landOffices.includes(head) && isOrigin(origin)
  if (ofLand && [...title.words].indexOf(origin) > 1) return false
  return !isDeputyOf(title, head) && called.every((word) => title.words.has(word))
}

/** Among so many words behind a deputy stands whose deputy he is. */
const farthestHead = 2
