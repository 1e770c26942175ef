import type { Token } from '../../text/words'
import type { CueText } from '../cues/cue'
import { closingParenthesis } from '../words/marked-text'
import { isDash, isJoined } from '../words/phrase-text'

const longestDateline = 8

/** Whether a word stands in capitals whole. */
function isShouted(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{3,}$/u.test(text.slice(token.start, token.end))
}

/** Numbers the sentences; a full stop inside marks ends one only when no reporting word follows at once. */
/** So many letters at most has a month that is cut short. */
const longestShort = 4

/** “7 a.m. after”, “since Aug. 29,”: where capitals begin sentences, a full stop in front of a small letter or of a figure ends none. */
function isAbbreviated({ text, tokens, infos, lexicon }: CueText, stop: number): boolean {
  const [before, next] = [tokens[stop - 1], tokens[stop + 1]]
  if (lexicon.data.nameStyle !== 'capitals' || !before?.word || !next?.word) return false
  const short = before.key.length <= longestShort && /^\p{Lu}/u.test(text.slice(before.start))
  return /^\p{Ll}/u.test(text.slice(next.start)) || (short && infos[stop + 1]?.figure === true)
}

export function markSentences(c: CueText): void {
  const { text, tokens, infos, quoteOf, lexicon, sentenceOf } = c
  const ends = lexicon.data.sentenceEnds
  let sentence = 0
  let inside = -1
  for (let i = 0; i < tokens.length; i++) {
    sentenceOf[i] = sentence
    const token = tokens[i]
    if (!token || token.word) continue
    // “(est. 1990)”: a remark in parentheses, which a noun phrase may reach over, ends no sentence.
    if (token.key === '(') inside = Math.max(inside, closingParenthesis(tokens, i))
    if (i <= inside) continue
    // “LOS ANGELES — …”: the place stands in front of the sentence.
    if (i <= longestDateline && sentence === 0 && isDash(token.key) && isShouted(text, tokens[0])) {
      sentence++
      continue
    }
    const outside = quoteOf[i] === -1
    const closesQuote = outside && i > 0 && quoteOf[i - 1] !== -1
    const ending = outside && ends.includes(token.key)
    const stopInside = closesQuote && ends.includes(tokens[i - 1]?.key ?? ' ')
    if ((!ending && !stopInside) || !/\s/.test(text[token.end] ?? ' ')) continue
    const next = infos[i + 1]
    if (token.key === '.' && isAbbreviated(c, i)) continue
    const cueNext = next && (next.verb?.joined === false || lexicon.nominals(next.key).length > 0)
    // ““…”.. هكذا بدأ فلان”: words that point back to what stands in the marks.
    // ““…”. وحسب فلان فإن”: with a conjunction they begin something new.
    const pointsBack =
      next?.verb === null &&
      !isJoined(c, i + 1) &&
      lexicon.nominals(next.key).some(({ value }) => value.verbBetween || value.closes)
    const behindMarks = pointsBack && (quoteOf[i - 2] !== -1 || quoteOf[i - 3] !== -1)
    if ((ending && !behindMarks) || !cueNext) sentence++
  }
}
