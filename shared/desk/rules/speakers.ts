import type { SpeakerFinding } from '../../attribution/types'
import { fold, foldPhrase } from '../../text/fold'
import { tokenise } from '../../text/words'
import type { DeskCheck, DeskDraft, PlacedRow, Warning } from '../warning'

interface Quoted {
  readonly speaker: SpeakerFinding
  readonly first: PlacedRow
}

/** People and bodies to whom quotes are attributed, with the first quote of each. */
function quotedSpeakers({ draft, quotes }: DeskDraft): readonly Quoted[] {
  const firsts = new Map<string, PlacedRow>()
  for (const quote of quotes) {
    const name = quote.row.speakerName
    if (name !== null && !firsts.has(name)) firsts.set(name, quote)
  }
  return draft.analysis.speakers.flatMap((speaker) => {
    const first = firsts.get(speaker.name)
    return first ? [{ speaker, first }] : []
  })
}

/** How far from the first mention the role may stand, in UTF-16 units. */
const nearby = 160

/** Where the body first names a speaker: the words of the mention, and those around it. */
function firstMention({ draft }: DeskDraft, key: string) {
  for (const [block, { mentions }] of draft.analysis.blocks.entries()) {
    const text = draft.blocks.list[block]?.block
    if (!text || text.type === 'heading') continue
    const mention = mentions.find((one) => one.speaker === key)
    if (!mention) continue
    const base = (draft.blocks.positions[block] ?? 0) + 1
    return {
      words: text.text.slice(mention.start, mention.end),
      around: text.text.slice(Math.max(0, mention.start - nearby), mention.end + nearby),
      from: base + mention.start,
      to: base + mention.end,
    }
  }
  return null
}

const keysOf = (text: string) => tokenise(text).flatMap((token) => (token.word ? [token.key] : []))

/**
 * A person who is not introduced with full name and role where the body first names them. AFP, Principles of
 * Sourcing, 2 “Identifying the source”: sources are given with full name and function at the first reference.
 */
export const notIntroduced: DeskCheck = (draft) =>
  quotedSpeakers(draft).flatMap(({ speaker, first }): Warning[] => {
    if (speaker.kind !== 'person') return []
    const mention = firstMention(draft, speaker.key)
    const name = keysOf(speaker.name)
    const mentioned = new Set(mention ? keysOf(mention.words) : [])
    const around = new Set(mention ? keysOf(mention.around) : [])
    // “عبدالله هلال” introduces whom the draft calls “عبد الله هلال” elsewhere.
    const otherwise = mention !== null && keysOf(mention.words).join('') === name.join('')
    const named = name.length > 1 && (otherwise || name.every((word) => mentioned.has(word) || around.has(word)))
    const role = speaker.role === null ? [] : keysOf(speaker.role)
    const withRole = role.length > 0 && role.some((word) => around.has(word))
    if (named && withRole) return []
    const { from, to } = mention ?? first.place
    const key = `not-introduced: ${speaker.name}`
    return [{ rule: 'not-introduced', key, from, to, values: { speaker: speaker.name } }]
  })

/** Words shorter than this differ in one letter too easily: حسن and حسين are two names. */
const shortest = 5

/** Whether one letter put in, taken out or replaced makes one word of the other (Levenshtein distance 1). */
export function isOneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end === 1
}

/** Whether two names look like two spellings of one: all words the same but one, which differs by a letter. */
export function isSpellingOf(a: string, b: string): boolean {
  const [one, other] = [foldPhrase(a).split(' '), foldPhrase(b).split(' ')]
  if (one.length !== other.length || one.length < 2) return false
  const different = one.filter((word, i) => word !== other[i])
  const [word] = different
  const against = word === undefined ? '' : (other[one.indexOf(word)] ?? '')
  return (
    different.length === 1 &&
    word !== undefined &&
    Math.min(word.length, against.length) >= shortest &&
    isOneLetterApart(word, against)
  )
}

/** Words shorter than this are particles of a name as often as parts of it. */
const shortestPart = 3

/** What a part of a name is compared by, with the part as it is written. */
function partsOf(mention: string): readonly (readonly [folded: string, written: string])[] {
  // A joined particle is no spelling, and neither is a capital letter or a vowel mark.
  const words = mention.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')
  const bare = words.map((word) => word.replace(/[\u064B-\u0652\u0640]/g, '').toLowerCase())
  // “عبد الله” is one part as well as two: elsewhere it is written “عبدالله”.
  const pairs = bare.slice(1).map((word, i) => [bare[i] ?? '', word])
  const parts = [...bare.map((word) => [word]), ...pairs]
  return parts.map((part) => [part.map(fold).join(''), part.join(' ')] as const)
}

/** Spellings of one part of a name that the text uses side by side, when it uses more than one. */
function spellings({ draft }: DeskDraft, key: string): readonly string[] {
  const found = new Map<string, Set<string>>()
  draft.analysis.blocks.forEach(({ mentions }, block) => {
    const text = draft.blocks.list[block]?.block.text ?? ''
    for (const { speaker, start, end } of mentions) {
      if (speaker !== key) continue
      for (const [folded, written] of partsOf(text.slice(start, end))) {
        if (folded.length >= shortestPart) found.set(folded, (found.get(folded) ?? new Set()).add(written))
      }
    }
  })
  for (const words of found.values()) if (words.size > 1) return [...words]
  return []
}

/**
 * One person under two spellings. AP, News Values and Principles: names are checked and spelled the same throughout.
 */
export const twoSpellings: DeskCheck = (draft) => {
  const quoted = quotedSpeakers(draft)
  const within = quoted.flatMap(({ speaker, first }): Warning[] => {
    const [one, other] = spellings(draft, speaker.key)
    if (one === undefined || other === undefined) return []
    const { from, to } = first.place
    return [{ rule: 'two-spellings', key: `two-spellings: ${one} ${other}`, from, to, values: { speaker: one, other } }]
  })
  const between = quoted.flatMap(({ speaker }, i) =>
    quoted.slice(i + 1).flatMap(({ speaker: later, first }): Warning[] => {
      if (!isSpellingOf(speaker.name, later.name)) return []
      const { from, to } = first.place
      const key = `two-spellings: ${speaker.name} ${later.name}`
      return [{ rule: 'two-spellings', key, from, to, values: { speaker: speaker.name, other: later.name } }]
    }),
  )
  return [...within, ...between]
}
