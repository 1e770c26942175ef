import type { Cue } from '../cues/cue'
import type { TokenMention } from '../registry/mentions'
import type { RuleName } from '../types'
import type { NounPhrase } from '../words/noun-phrase'

/** Whoever speaks by a cue, and how that is known. */
export interface Subject {
  /** The place in the text that named the subject, when no phrase did. */
  readonly mention?: TokenMention | undefined
  readonly speaker: string | null
  readonly phrase: NounPhrase | null
  readonly rule: RuleName
  readonly confidence: number
}

/** Somebody is reported to speak: a cue with its subject. */
export interface SpeechEvent extends Subject {
  readonly cue: Cue
}

/**
 * How sure an attribution of each kind is, the basis of `confidence`: set by hand, between what was right on the
 * annotated articles that were tuned on and on the others (docs/attribution.md; `npm run gold` prints how they hold).
 */
export const weights = {
  named: 0.92,
  titled: 0.88,
  weak: 0.78,
  topic: 0.83,
  nominal: 0.88,
  relative: 0.78,
  namedBefore: 0.74,
  droppedToMention: 0.6,
  dropped: 0.86,
  droppedEarlier: 0.68,
  participleOfMention: 0.76,
  participleOfLast: 0.66,
  self: 0.88,
  selfOfLast: 0.76,
  colon: 0.9,
  continued: 0.76,
  /** Named beside a headline's marks. */
  beside: 0.76,
  wholeBlock: 0.75,
  wholeBlockOfNamed: 0.6,
} as const
