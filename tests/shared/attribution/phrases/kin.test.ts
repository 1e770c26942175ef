import { expect, test } from 'vitest'
import { sayInArabic, whose } from '../speech'

test.each([
  ['وأكد شقيق المعتقل كريم بناني أن “@”.', 'شقيق المعتقل كريم بناني'],
  ['وقالت والدة الطفل كريم بناني إن “@”.', 'والدة الطفل كريم بناني'],
  ['وقالت شقيقة خالد إن “@”.', 'شقيقة خالد'],
])('whoever is told by whose kin they are is not the one whose kin: %s', (text, speaker) => {
  expect(whose(sayInArabic(text))).toEqual([speaker])
})

test.each([
  ['وقالت زوجة الأسير نادية بناني إن “@”.', 'نادية بناني'],
  ['وأكدت شقيقة المعتقل نادية بناني أن “@”.', 'نادية بناني'],
  ['وأكد شقيق الضحية كريم بناني أن “@”.', 'كريم بناني'],
])('behind a noun of the other gender the name is the kin’s own: %s', (text, speaker) => {
  expect(whose(sayInArabic(text))).toEqual([speaker])
})

test('a parent is told by how many children they have', () => {
  expect(whose(sayInArabic('وقالت أم لثمانية أطفال إن “@”.'))).toEqual(['أم لثمانية أطفال'])
  expect(whose(sayInArabic('وقال أب لطفلين إن “@”.'))).toEqual(['أب لطفلين'])
})

test.each([
  ['قالت والدة شهيد رفح إن “@”.', 'والدة شهيد رفح'],
  ['قالت زوجة أسير إن “@”.', 'زوجة أسير'],
  ['قالت والدة الشهيد المجند محمد جمال إن “@”.', 'والدة الشهيد المجند محمد جمال'],
  ['مرت سنوات منذ رأت كوثر ابنها لآخر مرة. وتقول كوثر: “@”.', 'كوثر'],
])('kin of somebody without a name, and her own: %s', (text, speaker) => {
  expect(whose(sayInArabic(text))).toEqual([speaker])
})

test('kin whose name stands in marks', () => {
  expect(whose(sayInArabic('من جانبه، قال ابنها «تركي» إنه متعب، مضيفا: “@”.'))).toEqual([undefined, 'تركي'])
})
