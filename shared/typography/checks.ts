import type { BlockText } from '../attribution/types'
import type { LanguageCode } from '../text/direction'
import { type DigitFamily, digitFamilies, digitFamily } from './digits'
import type { TypographyCheck, TypographyContext, TypographyFinding } from './finding'
import { mixedDigits, pairsIn, quoteStyle } from './rules/choices'
import { invisible, latinMark, presentationForm, tanween, tatweel, wordEnd } from './rules/letters'
import { doubledWord, doubleSpace, spaceAfter, spaceBefore } from './rules/spacing'
import { type HouseStyle, marksOf, type TypographyRule } from './style'

/** Every check of writing; a new one is a function in this list, a name in `typographyRules` and its messages. */
const checks: Readonly<Record<TypographyRule, TypographyCheck>> = {
  'space-before': spaceBefore,
  'space-after': spaceAfter,
  'double-space': doubleSpace,
  'doubled-word': doubledWord,
  'latin-mark': latinMark,
  tatweel,
  'presentation-form': presentationForm,
  tanween,
  'word-end': wordEnd,
  'mixed-digits': mixedDigits,
  invisible,
  'quote-style': quoteStyle,
}

/** Findings of one block, in the order of the text; none that overlaps an earlier one. */
export function checkBlock(block: BlockText, context: TypographyContext): readonly TypographyFinding[] {
  const off = new Set(context.style.off)
  const found = (Object.keys(checks) as TypographyRule[])
    .filter((rule) => !off.has(rule))
    .flatMap((rule) => checks[rule](block, context))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return found.filter((one) => {
    if (one.start < end) return false
    end = Math.max(end, one.end)
    return true
  })
}

/** How often a block uses what a draft is to use one of. */
export interface BlockCounts {
  readonly digits: Readonly<Record<DigitFamily, number>>
  /** By the opening and closing mark together. */
  readonly marks: Readonly<Record<string, number>>
}

const usual = ['“”', '«»', '""'] as const

export function countBlock({ text }: BlockText, language: LanguageCode): BlockCounts {
  const digits = { western: 0, arabic: 0, persian: 0 }
  for (const { 0: character } of text.matchAll(/[0-9\u0660-\u0669\u06F0-\u06F9]/g)) {
    const family = digitFamily(character)
    if (family) digits[family]++
  }
  const marks: Record<string, number> = {}
  for (const { start, end } of pairsIn(text, language)) {
    const pair = `${text.charAt(start - 1)}${text.charAt(end)}`
    // Marks turned the wrong way round are those of their family.
    const family = usual.find((one) => [...pair].every((mark) => one.includes(mark)))
    if (family) marks[family] = (marks[family] ?? 0) + 1
  }
  return { digits, marks }
}

/** What the whole draft says: where the style leaves the choice, the draft's own habit is the rule. */
export function contextOf(
  counts: readonly BlockCounts[],
  style: HouseStyle,
  language: LanguageCode,
): TypographyContext {
  const sum = (of: (one: BlockCounts) => number) => counts.reduce((total, one) => total + of(one), 0)
  const most = <T extends string>(names: readonly T[], count: (name: T) => number): T | null => {
    const [first] = [...names].sort((a, b) => count(b) - count(a))
    return first !== undefined && count(first) > 0 ? first : null
  }
  const digits = style.digits === 'any' ? most(digitFamilies, (name) => sum((one) => one.digits[name])) : style.digits
  const habit = most(usual, (name) => sum((one) => one.marks[name] ?? 0))
  const marks = style.quotes === 'any' ? habit && ([habit.charAt(0), habit.charAt(1)] as const) : marksOf(style)
  return { language, style, digits, marks }
}
