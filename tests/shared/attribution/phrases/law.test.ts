import { expect, test } from 'vitest'
import { sayInArabic, whose } from '../speech'

test.each([
  ['somebody to whom a thing was done', 'وقال المجني عليه: “@”.', 'المجني عليه'],
  ['the same by name', 'وقال المدعى عليه كريم بناني: “@”.', 'كريم بناني'],
  ['kin of such a one', 'انهارت شقيقة المجني عليه وقالت: “@”.', 'شقيقة المجني عليه'],
  ['the same in front of a verb of no list', 'أما شقيقة المجني عليه انهارت وأكملت قائلة: “@”.', 'شقيقة المجني عليه'],
  ['with the name of whose kin', 'وقالت والدة المجني عليه كريم بناني: “@”.', 'والدة المجني عليه كريم بناني'],
  ['a lawyer with a name', 'وقال محامي المدعى عليها سامي البكري: “@”.', 'سامي البكري'],
] as const)('%s: %s', (_, sentence, speaker) => {
  expect(whose(sayInArabic(sentence))).toEqual([speaker])
})
