import type { BlockText } from '../attribution/types'
import type { LanguageCode } from '../text/direction'
import type { DigitFamily } from './digits'
import type { HouseStyle, TypographyRule } from './style'

/** Something in a block that is not written as the desk writes. Offsets are UTF-16 units into the block's text. */
export interface TypographyFinding {
  readonly rule: TypographyRule
  readonly start: number
  readonly end: number
  /** What to write instead; null where only a person can say. */
  readonly fix: string | null
}

/** What the whole draft tells a rule about one block. */
export interface TypographyContext {
  readonly language: LanguageCode
  readonly style: HouseStyle
  /** The digits that the draft uses most, or those of the style. */
  readonly digits: DigitFamily | null
  /** The opening and closing marks that the draft uses most, or those of the style. */
  readonly marks: readonly [string, string] | null
}

/** A check: a pure function of a block. */
export type TypographyCheck = (block: BlockText, context: TypographyContext) => readonly TypographyFinding[]
