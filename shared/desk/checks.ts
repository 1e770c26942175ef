import type { Node } from 'prosemirror-model'
import type { Transform } from 'prosemirror-transform'
import type { DraftAnalysis } from '../draft/analysis'
import type { Person } from '../draft/review'
import { type Dismissal, longestField } from '../schema/attributes'
import { noReason, noSpeaker, singleSource } from './rules/sourcing'
import { notIntroduced, twoSpellings } from './rules/speakers'
import { alteredWords, changedWords, noProof } from './rules/verification'
import { droppedWords, headlineWords, twoSpeakers, unbalancedMarks } from './rules/wording'
import { type DeskCheck, deskDraft, type Warning } from './warning'

/** Every check of the desk; a new one is a function in this list, a name in `deskRules` and its messages. */
const checks: readonly DeskCheck[] = [
  changedWords,
  noSpeaker,
  noReason,
  unbalancedMarks,
  headlineWords,
  droppedWords,
  twoSpeakers,
  alteredWords,
  noProof,
  notIntroduced,
  twoSpellings,
  singleSource,
]

/** What the desk is warned of in a draft, dismissed warnings too, the most serious rules first. */
export function warningsOf(doc: Node, draft: DraftAnalysis): readonly Warning[] {
  const read = deskDraft(doc, draft)
  return checks.flatMap((check) => check(read))
}

export function dismissalsOf(doc: Node): readonly Dismissal[] {
  return doc.attrs.dismissals as readonly Dismissal[]
}

/** The warnings that nobody has let pass. */
export function openWarnings(warnings: readonly Warning[], dismissals: readonly Dismissal[]): readonly Warning[] {
  const dismissed = new Set(dismissals.map((one) => one.key))
  return warnings.filter((one) => !dismissed.has(one.key))
}

const mostDismissals = 5000

/**
 * Lets a warning pass, with the reason for it; the draft remembers who did and when.
 * @returns false, with nothing changed, without a reason
 */
export function dismissWarning(tr: Transform, key: string, reason: string, person: Person): boolean {
  if (reason.trim() === '') return false
  const by = person.name.slice(0, longestField)
  const dismissal: Dismissal = { key, reason: reason.trim().slice(0, longestField), by, at: person.at }
  const others = dismissalsOf(tr.doc).filter((one) => one.key !== key)
  tr.setDocAttribute('dismissals', [...others, dismissal].slice(-mostDismissals))
  return true
}

/** Brings a warning back. */
export function restoreWarning(tr: Transform, key: string): void {
  tr.setDocAttribute(
    'dismissals',
    dismissalsOf(tr.doc).filter((one) => one.key !== key),
  )
}
