import type { Token } from '../text/words'
import type { Lexicon } from './lexicon'
import type { Gender, SpeakerKind } from './types'

/** A noun phrase that may name a speaker, as token indices [from, to). */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  readonly kind: SpeakerKind
  /** Token indices of the name in the phrase, null for a title that stands alone. */
  readonly name: readonly [number, number] | null
  readonly title: readonly [number, number] | null
  readonly gender: Gender
  /** الناطق ذاته: the phrase points back to the last speaker. */
  readonly again: boolean
  readonly definite: boolean
  /** Nothing but its place says that this is a name. */
  readonly weak: boolean
}

/** The tokens of a block with what the phrase reader must know of each. */
export interface PhraseText {
  readonly text: string
  readonly tokens: readonly Token[]
  /** For each token the index of the quote it stands in, or −1. */
  readonly quoteOf: Int16Array | Int32Array
  readonly lexicon: Lexicon
}

const longestTitle = 12
const longestName = 5

function wordAt(context: PhraseText, i: number): Token | null {
  const token = context.tokens[i]
  return token?.word && context.quoteOf[i] === -1 ? token : null
}

function surfaceOf(context: PhraseText, token: Token): string {
  return context.text.slice(token.start, token.end)
}

function isCapital(context: PhraseText, i: number): boolean {
  const token = wordAt(context, i)
  return token !== null && /^\p{Lu}/u.test(context.text.slice(token.start, token.start + 2))
}

/** A word that no noun phrase crosses: a particle, a reporting verb, punctuation. */
function breaks(context: PhraseText, i: number): boolean {
  const token = wordAt(context, i)
  if (!token) return true
  const { lexicon } = context
  if (lexicon.is('stop', token.key) || lexicon.is('adverb', token.key)) return true
  return lexicon.verb(token.key) !== null && lexicon.withoutArticle(token.key) === null
}

/** Whether something after a name shows that the name is complete: punctuation, a complementizer, a quote. */
function closesName(context: PhraseText, i: number): boolean {
  const token = context.tokens[i]
  if (!token?.word || context.quoteOf[i] !== -1) return true
  const { lexicon } = context
  return lexicon.is('complementizer', token.key) || lexicon.is('boundComplementizer', token.key)
}

function headOf(context: PhraseText, i: number): { readonly key: string; readonly definite: boolean } | null {
  const token = wordAt(context, i)
  if (!token) return null
  const bare = context.lexicon.withoutArticle(token.key)
  return bare === null ? { key: token.key, definite: false } : { key: bare, definite: true }
}

function isTitleHead(context: PhraseText, i: number): boolean {
  const head = headOf(context, i)
  return head !== null && context.lexicon.is('title', head.key)
}

function startsName(context: PhraseText, i: number): boolean {
  const token = wordAt(context, i)
  if (!token) return false
  const { lexicon } = context
  if (lexicon.data.nameStyle === 'capitals') return isCapital(context, i) && !breaks(context, i)
  if (lexicon.givenName(token.key, surfaceOf(context, token))) return true
  return (
    lexicon.is('nameParticle', token.key) &&
    token.key.length > 2 &&
    wordAt(context, i + 1) !== null &&
    !lexicon.is('stop', token.key)
  )
}

/** Skips “(الناتو)” behind a word. */
function skipParentheses(context: PhraseText, i: number): number {
  if (context.tokens[i]?.key !== '(') return i
  for (let k = i + 1; k < i + 9; k++) if (context.tokens[k]?.key === ')') return k + 1
  return i
}

/** Reads a name from token `i`; returns the index after it, or `i` when there is none. */
function readName(context: PhraseText, i: number): number {
  const { lexicon } = context
  let end = i
  while (end - i < longestName && wordAt(context, end)) {
    const token = wordAt(context, end)
    if (!token) break
    if (lexicon.data.nameStyle === 'capitals') {
      const inside = isCapital(context, end) || (end > i && lexicon.is('nameParticle', token.key))
      if (!inside || (lexicon.is('stop', token.key) && end === i)) break
      end++
      continue
    }
    const given = lexicon.givenName(token.key, surfaceOf(context, token)) !== null
    if (!given && (breaks(context, end) || isTitleHead(context, end) || lexicon.is('body', token.key))) break
    // “فلان وفلان”: from the third word on, a joined conjunction begins something else.
    if (!given && end - i >= 2 && lexicon.data.conjunctions.some((one) => token.key.startsWith(one))) break
    end++
  }
  if (lexicon.data.nameStyle === 'capitals') return end
  if (end - i <= 2) return end
  // A third word belongs to the name when it looks like one, or when the name plainly ends after it.
  if (end - i <= 4 && closesName(context, end)) return end
  let kept = i + 1
  for (let k = i + 1; k < end; k++) {
    const token = context.tokens[k]
    if (!token) break
    const { key } = token
    const afterParticle = lexicon.is('nameParticle', context.tokens[k - 1]?.key ?? '')
    const namely = lexicon.givenName(key, surfaceOf(context, token)) || lexicon.is('nameParticle', key)
    if (k > i + 1 && !afterParticle && !namely) break
    kept = k + 1
  }
  return kept
}

/** “لميناء الرمال”: a joined preposition, a noun, and a definite word that the noun governs; no name begins so. */
function governsNext(context: PhraseText, i: number, proclitics: readonly string[]): boolean {
  const token = wordAt(context, i)
  if (!token || startsName(context, i) || headOf(context, i)?.definite) return false
  return proclitics.some((particle) => token.key.startsWith(particle)) && headOf(context, i + 1)?.definite === true
}

/** Reads “وزير الخارجية الروسي” from its head; returns the index after it. */
function readTitle(context: PhraseText, from: number): number {
  const { lexicon } = context
  const head = headOf(context, from)
  if (!head) return from
  if (lexicon.is('courtesy', head.key)) return from + 1
  let sawDefinite = head.definite
  let construct = false
  let i = from + 1
  while (i - from < longestTitle) {
    const skipped = skipParentheses(context, i)
    if (skipped > i) {
      i = skipped
      continue
    }
    const token = wordAt(context, i)
    if (!token) break
    const { key } = token
    if (lexicon.is('sameAgain', key)) break
    if (lexicon.is('titleLink', key) && wordAt(context, i + 1) && headOf(context, i + 1)?.definite) {
      i += 2
      continue
    }
    if (lexicon.is('titleLink', key) && lexicon.is('body', context.tokens[i + 1]?.key ?? '')) {
      i += 2
      continue
    }
    if (startsName(context, i) || breaks(context, i)) break
    const parts = lexicon.stripped(key)
    const definite = parts.some((part) => lexicon.withoutArticle(part) !== null)
    const known = parts.some(
      (part) => lexicon.is('titleModifier', part) || lexicon.is('body', part) || lexicon.is('title', part),
    )
    // An indefinite word after a definite one cannot be its adjective: there a name begins. After a known noun
    // without an article it is the second part of a construct (لحلف شمال …).
    const governs = governsNext(context, i, lexicon.data.genitiveProclitics)
    if (!definite && !known && !construct && !governs && (sawDefinite || i > from + 1)) break
    sawDefinite ||= definite
    construct = (known || governs) && !definite
    i++
  }
  return i
}

/** “…، مارك روته، أن”: a name set off by commas behind a title. */
function readApposition(context: PhraseText, i: number): readonly [number, number] | null {
  const comma = context.tokens[i]?.key
  if (comma !== '،' && comma !== ',') return null
  const start = i + 1
  if (breaks(context, start) || isTitleHead(context, start)) return null
  const named = startsName(context, start)
  if (!named && headOf(context, start)?.definite) return null
  if (context.lexicon.proclitics.includes(context.tokens[start]?.key[0] ?? ' ') && !named) return null
  const end = readName(context, start)
  if (end === start || end - start > 4) return null
  return closesName(context, end) && (named || end - start >= 2) ? [start, end] : null
}

function genderOf(
  context: PhraseText,
  title: readonly [number, number] | null,
  name: readonly [number, number] | null,
): Gender {
  const first = name ? context.tokens[name[0]] : undefined
  const given = first ? context.lexicon.givenName(first.key, surfaceOf(context, first)) : null
  if (given) return given.gender
  const head = title ? headOf(context, title[0]) : null
  return head ? context.lexicon.titleGender(head.key) : null
}

function readTitled(context: PhraseText, from: number): NounPhrase {
  const { lexicon } = context
  const end = readTitle(context, from)
  const title = [from, end] as const
  const definite = headOf(context, from)?.definite ?? false
  const base = { from, title, kind: 'person' as const, definite, weak: false }
  if (lexicon.is('sameAgain', context.tokens[end]?.key ?? '')) {
    return { ...base, to: end + 1, name: null, gender: genderOf(context, title, null), again: true }
  }
  const courtesy = lexicon.is('courtesy', headOf(context, from)?.key ?? '')
  if (courtesy && isTitleHead(context, end)) {
    const inner = readTitled(context, end)
    return { ...inner, from, title: inner.title ? [from, inner.title[1]] : title }
  }
  const prepositional = governsNext(context, end, lexicon.data.prepositionalProclitics)
  if (!breaks(context, end) && !prepositional && !lexicon.is('body', context.tokens[end]?.key ?? '')) {
    const nameEnd = readName(context, end)
    if (nameEnd > end) {
      const name = [end, nameEnd] as const
      return { ...base, to: nameEnd, name, gender: genderOf(context, title, name), again: false }
    }
  }
  const name = readApposition(context, end)
  if (name) return { ...base, to: name[1], name, gender: genderOf(context, title, name), again: false }
  // A body without a name after the title (المتحدث باسم وزارة الدفاع) is still a person, by title.
  const unnamed = !definite && lexicon.is('unnamed', context.tokens[from]?.key ?? '')
  const phrase = [from, end] as const
  return {
    ...base,
    kind: unnamed ? 'unnamed' : 'person',
    to: end,
    name: unnamed ? phrase : null,
    gender: genderOf(context, title, null),
    again: false,
  }
}

function readBody(context: PhraseText, from: number): NounPhrase {
  const { lexicon } = context
  const definite = headOf(context, from)?.definite ?? false
  let i = from + 1
  // A name in marks belongs to the body: صحيفة “لا غازيت”.
  const mark = context.tokens[i]
  if (mark && !mark.word && context.quoteOf[i + 1] !== undefined && context.quoteOf[i + 1] !== -1) {
    const quote = context.quoteOf[i + 1]
    let k = i + 1
    while (context.quoteOf[k] === quote) k++
    if (k - i <= 6) i = k + 1
  } else {
    let first = true
    while (i - from < 8) {
      const skipped = skipParentheses(context, i)
      if (skipped > i) {
        i = skipped
        continue
      }
      if (breaks(context, i)) break
      const parts = lexicon.stripped(context.tokens[i]?.key ?? '')
      const goesOn = parts.some((part) => lexicon.withoutArticle(part) !== null || lexicon.is('titleModifier', part))
      if (!goesOn && (!first || definite)) break
      first = false
      i++
    }
  }
  const again = lexicon.is('sameAgain', context.tokens[i]?.key ?? '')
  const base = { from, title: null, kind: 'body' as const, gender: null, definite, weak: false }
  return { ...base, to: again ? i + 1 : i, name: again ? null : [from, i], again }
}

function readUnnamed(context: PhraseText, from: number): NounPhrase {
  const { lexicon } = context
  const definite = headOf(context, from)?.definite ?? false
  let i = from + 1
  while (i - from < 4 && !breaks(context, i)) i++
  if (lexicon.is('titleLink', context.tokens[i]?.key ?? '') && headOf(context, i + 1)?.definite) i += 2
  const again = lexicon.is('sameAgain', context.tokens[i]?.key ?? '') || definite
  const to = lexicon.is('sameAgain', context.tokens[i]?.key ?? '') ? i + 1 : i
  return {
    from,
    to,
    title: null,
    kind: 'unnamed',
    gender: null,
    definite,
    weak: false,
    name: again ? null : [from, i],
    again,
  }
}

/**
 * Reads the noun phrase that begins at token `from`.
 * @returns null when no phrase that could name a speaker begins there
 */
export function readNounPhrase(context: PhraseText, from: number): NounPhrase | null {
  const { lexicon } = context
  const head = headOf(context, from)
  if (!head) return null
  const given = startsName(context, from)
  if (!given && lexicon.is('stop', context.tokens[from]?.key ?? '')) return null
  const capital = lexicon.data.nameStyle === 'capitals'
  // “Prime Minister …”: a capital modifier in front of the title's head.
  const next = headOf(context, from + 1)
  if (capital && next && lexicon.is('titleModifier', head.key) && lexicon.is('title', next.key)) {
    const inner = readTitled(context, from + 1)
    return { ...inner, from, title: inner.title ? [from, inner.title[1]] : null }
  }
  if (lexicon.is('title', head.key) && (!capital || !given || startsName(context, from + 1) || head.definite)) {
    // "مسؤول أمني" without an article names nobody; "مسؤول الإعلام" and "المسؤول" do.
    if (!head.definite && lexicon.is('unnamed', head.key)) {
      const next = headOf(context, from + 1)
      if (!next?.definite) return readUnnamed(context, from)
    }
    return readTitled(context, from)
  }
  if (lexicon.is('unnamed', head.key)) return readUnnamed(context, from)
  if (lexicon.is('body', head.key) && !(capital && given && startsName(context, from + 1)))
    return readBody(context, from)
  const named = { from, title: null, kind: 'person' as const, again: false, definite: false }
  if (given) {
    const end = readName(context, from)
    const name = [from, end] as const
    return { ...named, to: end, name, gender: genderOf(context, null, name), weak: false }
  }
  if (capital || breaks(context, from)) return null
  const end = readName(context, from)
  if (end === from || end - from > 4) return null
  const surface = context.text.slice(context.tokens[from]?.start, context.tokens[from]?.end)
  const adverbial = lexicon.data.adverbialEndings.some((ending) => surface.endsWith(ending))
  if (adverbial && end === from + 1 && !head.definite) return null
  return { ...named, to: end, name: [from, end], gender: null, weak: true, definite: head.definite }
}

/** True when a complementizer, a colon or a quote follows token `i` at once: then a weak name is a subject. */
export function reportFollows(context: PhraseText, i: number): boolean {
  const token = context.tokens[i]
  if (!token) return false
  return (
    token.key === ':' ||
    context.quoteOf[i] !== -1 ||
    (token.word ? closesName(context, i) : false) ||
    (context.quoteOf[i + 1] !== -1 && !token.word && context.quoteOf[i + 1] !== undefined)
  )
}
