import { InputRule, inputRules, undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import type { EditorState, Plugin } from 'prosemirror-state'
import type { Metadata } from '../../shared/schema/attributes'
import { detectLanguage, type LanguageCode } from '../../shared/text/direction'
import { type HouseStyle, marksOf } from '../../shared/typography/style'
import { punctuationFor, quoteMarkFor } from '../../shared/typography/typing'

/** Text of the block before a place, in UTF-16 units; a few hundred tell what a mark is. */
const looksBack = 500

/** Languages that write a non-joiner inside words. */
const joins = (language: LanguageCode) => language === 'fa' || language === 'ur'

function textBefore(state: EditorState, pos: number): string {
  const $pos = state.doc.resolve(pos)
  return $pos.parent.textBetween(Math.max(0, $pos.parentOffset - looksBack), $pos.parentOffset, undefined, '\n')
}

/**
 * Straight quotation marks become the style's by their place, Latin punctuation Arabic among Arabic letters; Backspace
 * right after brings back what was typed. Each character goes in with the marks of the text around it.
 */
export function smartTyping(style: (state: EditorState) => HouseStyle): readonly Plugin[] {
  const rule = (pattern: RegExp, make: (before: string, state: EditorState, typed: string) => string | null) =>
    new InputRule(pattern, (state, match, start, end) => {
      const typed = match[0] ?? ''
      const wanted = style(state).smartTyping ? make(textBefore(state, start), state, typed) : null
      if (wanted === null || wanted === typed) return null
      return state.tr.insertText(wanted, start, end)
    })
  const quote = rule(/"$/, (before, state) => quoteMarkFor(before, marksOf(style(state))))
  const punctuation = rule(/[,;?]$/, (before, state, typed) =>
    punctuationFor(before, typed, (state.doc.attrs.metadata as Metadata).language),
  )
  return [
    inputRules({ rules: [quote, punctuation] }),
    keymap({ Backspace: undoInputRule }),
    keymap({
      // The non-joiner stands inside Persian and Urdu words (می‌رود); their layouts have it here.
      'Shift-Space': (state, dispatch) => {
        const { language } = state.doc.attrs.metadata as Metadata
        // A draft whose language nobody has set yet shows it by its letters (ی, ک, پ).
        const written = () => detectLanguage(state.selection.$head.parent.textContent)
        if (!joins(language) && !joins(written())) return false
        dispatch?.(state.tr.insertText('\u200C').scrollIntoView())
        return true
      },
    }),
  ]
}
