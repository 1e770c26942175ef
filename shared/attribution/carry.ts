/** What one block hands to the next: who spoke, the last first. */
export interface Carry {
  readonly recent: readonly string[]
  /** Whom the text named last, speaker or not, the last first. */
  readonly named: readonly string[]
  /** The bodies that it named last, the last first. */
  readonly bodies: readonly string[]
  /** By what nouns it called whom it had named otherwise (الطبيبة), the last first: a noun, and then a key. */
  readonly called: readonly string[]
}

export const noCarry: Carry = { recent: [], named: [], bodies: [], called: [] }

export function sameCarry(a: Carry, b: Carry): boolean {
  const same = sameKeys(a.named, b.named) && sameKeys(a.recent, b.recent)
  return same && sameKeys(a.bodies, b.bodies) && sameKeys(a.called, b.called)
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i])
}

/** Whether anybody whom a block is handed is among some keys. */
export function carriesAny({ recent, named, bodies, called }: Carry, keys: ReadonlySet<string>): boolean {
  return [...recent, ...named, ...bodies, ...called].some((key) => keys.has(key))
}
