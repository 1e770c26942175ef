import { expect, test } from 'vitest'
import { ownArticles, realArticles } from './articles'
import { type Figures, figuresOf, groupsOf, scoreGroups, worse } from './figures'
import committed from './figures.json'

const floors: Readonly<Record<string, Figures>> = committed
const real = realArticles()

function expectNoneWorse(groups: ReturnType<typeof groupsOf>) {
  const scores = scoreGroups(groups)
  expect(scores.size).toBeGreaterThan(0)
  for (const [name, score] of scores) {
    expect(floors[name], `committed figures for ${name}`).toBeDefined()
    expect(worse(name, figuresOf(score), floors[name])).toEqual([])
  }
}

test('our own articles are read no worse than the committed figures', () => {
  expectNoneWorse(groupsOf(ownArticles(), null))
})

test.skipIf(real === null)('real articles are read no worse than the committed figures', () => {
  expectNoneWorse(groupsOf([], real))
})

test('a figure below the committed one is told', () => {
  const floor: Figures = { spans: 1, speech: 0.9, kinds: 0.8, speakers: 0.9 }
  expect(worse('ar', floor, floor)).toEqual([])
  expect(worse('ar', { ...floor, speakers: 0.89 }, floor)).toEqual(['ar: speakers 0.89 is below 0.9'])
})
