import { sameKeys } from '../same-keys'
import type { Gender } from '../types'

/** What one block hands to the next: who spoke, the last first. */
export interface Carry {
  readonly recent: readonly string[]
  /** Whom the text named last, speaker or not, the last first. */
  readonly named: readonly string[]
  /** The bodies that it named last, the last first. */
  readonly bodies: readonly string[]
  /** By what nouns it called whom it had named otherwise, the last first. */
  readonly called: readonly Calling[]
  /** A body that spoke last by something of another gender which it issued, mostly null. */
  readonly issued: Issued | null
  /** Whether the block is an interviewer's question, which the next one answers. */
  readonly asked: boolean
}

/** “وأشار البلاغ”: whose it is, and the gender of the verbs that go on with it. */
export interface Issued {
  readonly key: string
  readonly gender: Gender
}

/** “الطبيبة”: a noun, folded and without its article, and the key of whom the text means by it. */
export interface Calling {
  readonly noun: string
  readonly key: string
}

export const noCarry: Carry = { recent: [], named: [], bodies: [], called: [], issued: null, asked: false }

export function sameCarry(a: Carry, b: Carry): boolean {
  const same = sameKeys(a.named, b.named) && sameKeys(a.recent, b.recent)
  const issued = a.issued?.key === b.issued?.key && a.issued?.gender === b.issued?.gender
  return same && issued && a.asked === b.asked && sameKeys(a.bodies, b.bodies) && sameCallings(a.called, b.called)
}

function sameCallings(a: readonly Calling[], b: readonly Calling[]): boolean {
  return a.length === b.length && a.every(({ noun, key }, i) => noun === b[i]?.noun && key === b[i]?.key)
}

/** Whether anybody whom a block is handed is among some keys. */
export function carriesAny({ recent, named, bodies, called, issued }: Carry, keys: ReadonlySet<string>): boolean {
  if (issued && keys.has(issued.key)) return true
  return [...recent, ...named, ...bodies].some((key) => keys.has(key)) || called.some(({ key }) => keys.has(key))
}
