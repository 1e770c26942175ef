import { expect, test } from 'vitest'
import { putInList } from '../../../shared/attribution/lists'

test('a list begins with its first, keeps the order, and drops what is too much', () => {
  const lists = new Map<string, number[]>()
  for (const one of [1, 2, 3, 4]) putInList(lists, 'few', one, 3)
  for (const one of [5, 6]) putInList(lists, 'all', one)
  expect([...lists]).toEqual([
    ['few', [1, 2, 3]],
    ['all', [5, 6]],
  ])
})
