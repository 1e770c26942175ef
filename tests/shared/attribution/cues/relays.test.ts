import { expect, test } from 'vitest'
import { readSpeech, sayInArabic, whose } from '../speech'

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

test.each([
  'ونقلت صحيفة الشروق عنه قوله: “@”. وأضاف: “@”.',
  'ونقلت بوابة “الخبر” الإيرانية عنه القول: “@”. وأضاف: “@”.',
  'ونقلت عنه وكالة الأنباء أن “@”. وأضاف: “@”.',
])('whoever is cited by a pronoun is whoever spoke before, and goes on: %s', (text) => {
  const speech = readSpeech(sayInArabic(`شدد كريم بناني على الاتفاق. ${text}`), 'ar')
  expect(speech.filter(({ kind }) => kind !== 'other').map(({ speaker }) => speaker)).toEqual([
    'كريم بناني',
    'كريم بناني',
  ])
})

test('a paper that relays something of whoever speaks, by a pronoun, opens no words of its own', () => {
  const text = 'وقال كريم بناني، حسبما نقلت عنه صحيفة الشروق، إن “@”.'
  expect(whose(sayInArabic(text))).toEqual(['كريم بناني'])
})
