import { isComma, keyAt } from '../words/phrase-text'
import type { CueText } from './cue'
import { type Cue, cueOf } from './cue'
import { phraseEndingAt } from './subject-before'
import { is, isMark, opensSpeech } from './subjects'

/**
 * “השתתף גם ראש העיר משה ליאון, שאמר כי …”: where the relative is a letter of the verb, whoever stands in front of it speaks.
 * Behind a verb of speech the same letter is the complementizer (אמר שהודיע), and no phrase ends there.
 * @param i token that may be such a verb
 * @returns the cue, or null where no report or marks follow at once, or nobody of whom there is no doubt stands in front
 */
export function verbOfBoundRelative(c: CueText, i: number): Cue | null {
  const key = keyAt(c, i)
  const letter = c.lexicon.data.complementizerProclitics.find((one) => key.startsWith(one))
  if (letter === undefined || !is(c, i, 'complementizer')) return null
  const form = c.lexicon.word(key.slice(letter.length)).verb
  const reports = opensSpeech(c, i + 1) || (keyAt(c, i + 1) === ':' && isMark(c, i + 2))
  if (form?.form !== 'finite' || !reports) return null
  const before = phraseEndingAt(c, isComma(keyAt(c, i - 1)) ? i - 1 : i)
  if (!before || before.weak || before.kind === 'pronoun' || before.kind === 'document') return null
  return cueOf({ from: i, to: i + 1, kind: 'finite', gender: form.gender, plural: form.plural, before })
}
