import { fold } from '../../text/fold'
import type { Token } from '../../text/words'
import type { LanguageData } from '../languages/types'
import type { Lexicon } from '../words/lexicon'
import { ownerKey } from '../words/phrase-text'
import { hebrew, longestInHebrew } from '../words/quotes'
import type { Unspaced } from '../words/unspaced'

// Where a mark or a stop behind a word belongs to it, and where it is a token of its own.

export function isCutShort(token: Token, stop: Token | undefined, { abbreviations }: LanguageData): boolean {
  if (stop === undefined || stop.start !== token.end || (stop.key !== '.' && stop.key !== '/')) return false
  return abbreviations.includes(token.key)
}

/** No speech between single marks is looked for farther back than this, in UTF-16 units. */
const longestSingle = 600

/** Where a single mark has been opened, the mark at an offset taken in; −Infinity where none is open. */
function openedSingle(text: string, at: number, opened: number): number {
  const mark = text[at]
  if (mark !== "'" && mark !== '‘' && mark !== '’') return opened
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
  if (/[\s([“"]/.test(before)) return mark === '’' || /\s/.test(after) ? opened : at
  return /[\p{L}\p{N}]/u.test(after) || before === 's' ? opened : -Infinity
}

/**
 * “Ms. Gonzalez”, “د/أسامة جادو”: the stop of a word cut short belongs to the word. “Haddad’s”: the ending is no part of a
 * name. “the Writers’ Guild”: the mark of several owners belongs to their word, where no single mark has been opened.
 */
export function splitJoined(text: string, tokens: readonly Token[], data: LanguageData): Token[] {
  const split: Token[] = []
  // Where 's is an owner's ending, s' is that of several.
  const plurals = data.ownerEndings.map((one) => [...one].reverse().join(''))
  const start = tokens[0]?.start ?? 0
  let opened = -Infinity
  for (let at = Math.max(0, start - longestSingle); at < start; at++) opened = openedSingle(text, at, opened)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const stop = tokens[i + 1]
    if (!token) continue
    if (stop && isCutShort(token, stop, data)) {
      split.push({ ...token, end: stop.end })
      i++
      continue
    }
    opened = openedSingle(text, token.start, opened)
    // What is in front of the word alone decides, so that a later change does not read it anew.
    const mark = stop?.start === token.end && /\s/.test(text[stop.end] ?? '') && token.end - opened > longestSingle
    if (stop && mark && plurals.some((one) => text.startsWith(one, stop.end - one.length))) {
      split.push({ ...token, end: stop.end })
      i++
      continue
    }
    const raw = text.slice(token.start, token.end)
    const ending = data.ownerEndings.find((one) => raw.endsWith(one) && raw.length > one.length)
    if (ending === undefined) {
      split.push(token)
      continue
    }
    const end = token.end - ending.length
    split.push({ start: token.start, end, key: fold(raw.slice(0, -ending.length)), word: true })
    split.push({ start: end, end: token.end, key: ownerKey, word: false })
  }
  return split
}

/** “'…את זה', אמרה”: a single mark behind a Hebrew word closes where one has been opened; elsewhere it is the word's own (רח'). */
export function splitClosing(text: string, tokens: Token[]): Token[] {
  const start = tokens[0]?.start ?? 0
  const back = Math.max(0, start - longestInHebrew)
  if (text.indexOf("'", back) === -1) return tokens
  const split: Token[] = []
  let opened = -Infinity
  for (let at = text.indexOf("'", back); at !== -1 && at < start; at = text.indexOf("'", at + 1))
    opened = openedGeresh(text, at, opened)
  for (const token of tokens) {
    const last = token.end - 1
    if (text[last] !== "'") {
      split.push(token)
      continue
    }
    const closes = last > token.start && last - opened < longestInHebrew
    opened = openedGeresh(text, last, opened)
    if (!closes || opened !== -Infinity) {
      split.push(token)
      continue
    }
    split.push({ ...token, end: last, key: fold(text.slice(token.start, last)) })
    split.push({ start: last, end: token.end, key: "'", word: false })
  }
  return split
}

/** Where a single mark stands open behind the one at an offset; −Infinity where none does. */
function openedGeresh(text: string, at: number, opened: number): number {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
  if (/[\s("“”״:]/.test(before)) return hebrew.test(after) ? at : opened
  return /[\p{L}\p{N}]/u.test(after) ? opened : -Infinity
}

/** “کہاہے”, “صدرخالد”, “کھوکھرنے” behind a name: each of the words that stand without a space is a token of its own. */
export function splitUnspaced(
  text: string,
  tokens: readonly Token[],
  unspaced: Unspaced,
  lexicon: Lexicon,
  before: Token | undefined,
): Token[] {
  const split: Token[] = []
  const wordOf = (token: Token) => text.slice(token.start, token.end)
  // “شاہدکپورنے کہا”: a marker stands in front of a verb of speech, and behind a name.
  const isNamed = (last: Token | undefined, next: Token | undefined): boolean => {
    if (last?.word && lexicon.word(last.key).given) return true
    if (!next?.word) return false
    const [end] = unspaced.cuts(wordOf(next))
    return lexicon.word(fold(wordOf(next).slice(0, end))).verb !== null
  }
  for (const [i, token] of tokens.entries()) {
    const raw = token.word ? wordOf(token) : ''
    const known = unspaced.cuts(raw)
    const marked = known.length === 0 ? unspaced.marked(raw) : known
    const cuts = marked === known || isNamed(split.at(-1) ?? before, tokens[i + 1]) ? marked : []
    const ends = [...cuts, raw.length]
    if (cuts.length === 0) split.push(token)
    else
      ends.forEach((to, k) => {
        const from = ends[k - 1] ?? 0
        split.push({ start: token.start + from, end: token.start + to, key: fold(raw.slice(from, to)), word: true })
      })
  }
  return split
}

/**
 * “عمان-قال الوزير”: in front of the verb that begins a report, the town or agency that a hyphen ties to it.
 * @param tokens of a block from its first on
 */
export function splitDateline(text: string, tokens: Token[], lexicon: Lexicon): Token[] {
  const [first] = tokens
  if (!first?.word || lexicon.data.wordOrder !== 'verb-first') return tokens
  if (!first.key.includes('-') && !first.key.includes('‐')) return tokens
  const hyphen = first.start + text.slice(first.start, first.end).search(/[-‐]/)
  const verb = fold(text.slice(hyphen + 1, first.end))
  if (lexicon.word(verb).verb?.form !== 'finite') return tokens
  const place = { ...first, end: hyphen, key: fold(text.slice(first.start, hyphen)) }
  const mark = { start: hyphen, end: hyphen + 1, key: text.slice(hyphen, hyphen + 1), word: false }
  return [place, mark, { start: hyphen + 1, end: first.end, key: verb, word: true }, ...tokens.slice(1)]
}
