import { expect, test } from 'vitest'
import { sayInArabic, whose } from './speech'

test.each([
  ['وقالت وزارة الصحة في بيان، تلقته أكد أونلاين، إن “@”.', 'وزارة الصحة'],
  ['وقالت وزارة الصحة في بيان، تلقت وكالة الأنباء نسخة منه، إن “@”.', 'وزارة الصحة'],
  ['وقال كريم بناني، بحسب صحيفة الشروق، إن “@”.', 'كريم بناني'],
  ['وقال كريم بناني - بحسب صحيفة الشروق - إن “@”.', 'كريم بناني'],
])('whoever relays a statement, or was sent it, does not say it: %s', (text, speaker) => {
  expect(whose(sayInArabic(text))).toEqual([speaker])
})

test('without a verb in front the paper is whose words they are', () => {
  expect(whose(sayInArabic('وبحسب صحيفة الشروق، فإن “@”.'))).toEqual(['صحيفة الشروق'])
})
