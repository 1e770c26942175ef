import { describe, expect, test } from 'vitest'
import { analyse } from '../../../shared/attribution/analyse'
import { structureLines, toBlockTexts } from '../../../shared/structure/lines'
import { readSpeech, sayInArabic, whose } from './speech'

// How Arabic papers name people: words of honour, names of two words, fathers, and offices said whole.

const rolesOf = (sentences: string) =>
  analyse(toBlockTexts(structureLines(sayInArabic(sentences))), 'ar').speakers.map(({ name, role }) => [name, role])

test.each(['معالي', 'سمو', 'فخامة', 'سعادة', 'سماحة'])('%s is no part of a name', (honour) => {
  expect(whose(sayInArabic(`قال ${honour} الوزير كريم بناني: “@”.`))).toEqual(['كريم بناني'])
})

test.each(['معاليه', 'سموه', 'فخامته', 'سعادته'])('%s is whoever was named', (honour) => {
  expect(whose(sayInArabic(`زار الوزير كريم بناني المدينة أمس. وقال ${honour}: “@”.`))).toEqual(['كريم بناني'])
})

describe.each([
  ['عبد الله هلال', 'عبدالله هلال', 'عبدالله'],
  ['عبد الرحمن هلال', 'عبدالرحمن هلال', 'عبدالرحمن'],
  ['حسن نصر الله', 'حسن نصرالله', 'نصرالله'],
])('%s', (apart, joined, alone) => {
  test.each([joined, alone])('is %s', (other) => {
    expect(whose(sayInArabic(`قال ${apart} أمس: “@”. وأضاف ${other}: “@”.`))).toEqual([apart, apart])
  })

  test('is nobody of another name', () => {
    const speakers = whose(sayInArabic(`قال ${apart} أمس: “@”. وأضاف عبد الكريم بناني: “@”.`))
    expect(speakers).toEqual([apart, 'عبد الكريم بناني'])
  })
})

test.each([
  ['كمال إبراهيم جوده', 'قال كمال إبراهيم جوده: “@”.'],
  ['كمال ولد محمد لحبيب', 'قال كمال ولد محمد لحبيب، أمس: “@”.'],
  ['منى الحاج', 'قالت المخرجة منى الحاج مخرجة الفيلم: “@”.'],
  ['حسن هلال', 'أكد الأمين العام لـ«حزب الأمل» اللبناني حسن هلال أن “@”.'],
  ['حسن هلال', 'أكد الأمين العام لـ«حزب الأمل»، حسن هلال، أمس الجمعة، أن “@”.'],
  ['رياض يمق', 'أعلن رئيس البلدية رياض يمق في حديث للصحافة أن “@”.'],
  ['شرف أبو ريان', 'قال نقيب أطباء لبنان في بيروت الدكتور شرف أبو ريان في بيان: “@”.'],
  ['كريم بن صالح', 'قال ولي العهد رئيس مجلس الوزراء الأمير كريم بن صالح: “@”.'],
  ['كريم بن صالح', 'وصف رئيس نقابة الفلاحين، كريم بن صالح وضع القطاع بـ“الكارثي”.'],
  ['كريم بناني', 'قال زعيم قوى الحرية والتغيير في الخرطوم كريم بناني: “@”.'],
  ['كريم بناني', 'قال الوزير المكلف بالعلاقات مع البرلمان، الناطق باسم الحكومة، كريم بناني، إن “@”.'],
])('%s is read whole: %s', (name, sentence) => {
  const found = readSpeech(sayInArabic(sentence), 'ar').filter(({ kind }) => kind !== 'other')
  expect(found.map(({ speaker }) => speaker)).toEqual([name])
})

test.each([
  ['قال سفير المغرب في دكار، كريم بناني، إن “@”.', 'سفير المغرب في دكار'],
  ['قال الوزير المكلف بالميزانية، كريم بناني، إن “@”.', 'الوزير المكلف بالميزانية'],
  [
    'قال الوزير المكلف بالعلاقات مع البرلمان والمجتمع المدني، كريم بناني، إن “@”.',
    'الوزير المكلف بالعلاقات مع البرلمان والمجتمع المدني',
  ],
  ['قال رئيس البلدية في بيان، كريم بناني، إن “@”.', 'رئيس البلدية'],
  ['قال مدير المستشفيات الحكومية كريم بناني: “@”.', 'مدير المستشفيات الحكومية'],
])('an office is said whole, and where it was said is none of it: %s', (sentence, role) => {
  expect(rolesOf(sentence)).toEqual([['كريم بناني', role]])
})

test('a wife is not called after her husband, nor a child after its father', () => {
  expect(whose(sayInArabic('قالت زوجة نقيب الأطباء، كريم بناني، إن “@”. وأضاف كريم بناني: “@”.'))).toEqual([
    'زوجة نقيب الأطباء',
    'كريم بناني',
  ])
  const article = 'قال كمال حسن إبراهيم: “@”. وقالت ابنته سلمى كمال حسن إبراهيم: “@”.'
  expect(whose(sayInArabic(article))).toEqual(['كمال حسن إبراهيم', 'سلمى كمال حسن إبراهيم'])
})

test('sources of whom no more is said are not those of whom more is', () => {
  expect(whose(sayInArabic('أكدت مصادر أن “@”. وبحسب مصادر الشرطة كان في السيارة “@”.'))).toEqual([
    'مصادر',
    'مصادر الشرطة',
  ])
})

test('the town or agency that a hyphen ties to the verb is no part of it', () => {
  expect(whose(sayInArabic('عمان-قال الوزير كريم بناني: “@”.'))).toEqual(['كريم بناني'])
  expect(whose(sayInArabic('قال جان-لوك ميلانشون: “@”.'))).toEqual(['جان-لوك ميلانشون'])
})

test('a body by a short name is itself, and no office of its own', () => {
  const article =
    'قالت مديرة الحملات في مكتب بيروت لمنظمة العفو الدولية، سلمى الراوي، إن “@”. وأضافت العفو الدولية أن “@”. وقالت منظمة العفو الدولية إن “@”.'
  expect(whose(sayInArabic(article))).toEqual(['سلمى الراوي', 'منظمة العفو الدولية', 'منظمة العفو الدولية'])
})

test('whose son somebody is stands for the whole name', () => {
  const article = 'قال عبد الله بن فيصل بن صالح: “@”. ونقلت الصحيفة عن ابن صالح قوله إن “@”.'
  expect(whose(sayInArabic(article))).toEqual(['عبد الله بن فيصل بن صالح', 'عبد الله بن فيصل بن صالح'])
})
