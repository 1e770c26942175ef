const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Of versions older than `from` one is kept in each span of `every` milliseconds. */
const spans = [
  { from: 0, every: 0 },
  { from: 2 * hour, every: hour },
  { from: 2 * day, every: day },
  { from: 60 * day, every: 7 * day },
] as const

const newest = 3

/**
 * Which versions to keep: all of the last two hours, one an hour for two days, one a day for two months, one a week
 * before that, the latest of each span; and as many of these, from the newest, as fit into `mostBytes`. The newest
 * three are always kept.
 * @param versions the latest first; times and `now` in milliseconds since 1970
 */
export function thinned<T extends { readonly time: number; readonly bytes: number }>(
  versions: readonly T[],
  now: number,
  mostBytes: number,
): readonly T[] {
  let lastSpan: string | null = null
  let bytes = 0
  return versions.filter((one, i) => {
    const age = Math.max(0, now - one.time)
    const rule = spans.findLast((span) => age >= span.from) ?? spans[0]
    // Spans are those of the calendar of milliseconds, so that a version stays in its span while it ages.
    const span = rule.every === 0 ? `${one.time}#${i}` : `${rule.every}:${Math.floor(one.time / rule.every)}`
    if (span === lastSpan && i >= newest) return false
    if (bytes + one.bytes > mostBytes && i >= newest) return false
    lastSpan = span
    bytes += one.bytes
    return true
  })
}
