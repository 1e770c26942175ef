import fc from 'fast-check'
import { expect, test } from 'vitest'
import { thinned } from '../../../electron/drafts/thin'

const minute = 60_000
const day = 24 * 60 * minute
const now = 1_800_000_000_000

/** Versions every ten minutes, back through so many days; the latest first. */
const every10 = (days: number) =>
  Array.from({ length: days * 144 }, (_none, i) => ({ time: now - i * 10 * minute, bytes: 1000 }))

test('all of the last two hours stay, then one an hour, one a day, one a week', () => {
  const kept = thinned(every10(120), now, 1e9)
  const between = (from: number, to: number) => kept.filter(({ time }) => now - time >= from && now - time < to).length
  expect(between(0, 2 * 60 * minute)).toBe(12)
  expect(between(2 * 60 * minute, 2 * day)).toBeGreaterThanOrEqual(45)
  expect(between(2 * 60 * minute, 2 * day)).toBeLessThanOrEqual(47)
  expect(between(2 * day, 60 * day)).toBeGreaterThanOrEqual(57)
  expect(between(2 * day, 60 * day)).toBeLessThanOrEqual(59)
  expect(between(60 * day, 121 * day)).toBeLessThanOrEqual(10)
})

test('thinning what is thinned takes nothing more away, and hours of thinning on the way change nothing at the end', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200 * day), { maxLength: 60 }), (ages) => {
      const versions = [...new Set(ages)].sort((a, b) => a - b).map((age) => ({ time: now - age, bytes: 10 }))
      const once = thinned(versions, now, 1e9)
      expect(thinned(once, now, 1e9)).toEqual(once)
      expect(once.slice(0, 3)).toEqual(versions.slice(0, 3))
    }),
  )
})

test('they stay within their room, but for the newest three', () => {
  const kept = thinned(every10(1), now, 5500)
  expect(kept).toHaveLength(5)
  expect(thinned(every10(1), now, 10)).toHaveLength(3)
})

test('a clock that went backwards takes no version of the future away', () => {
  const versions = [0, 1, 2, 3, 4].map((i) => ({ time: now + day - i * minute, bytes: 10 }))
  expect(thinned(versions, now, 1e9)).toEqual(versions)
})
