import { describe, expect, test } from 'vitest'
import { sayInArabic, whose } from '../speech'

// Several who are told by how many they are, and two of them.

const several = [
  'ثلاثة مسؤولين',
  'خمسة دبلوماسيين غربيين',
  '4 مصادر مطلعة',
  'مصدران أمنيان',
  'باحثان في الجامعة',
  'مسؤولون أميركيون كبار',
  'كبار المسؤولين',
  'عدد كبير من السكان',
  'معظم السكان',
  'العديد من الأهالي',
  'اثنان من المسؤولين',
  'شاب من سكان الحي',
]

describe.each(['وقال # إن “@”.', 'وبحسب #، فإن “@”.', '“@”، يقول #.'])('in “%s”', (sentence) => {
  test.each(several)('%s speak', (who) => {
    expect(whose(sayInArabic(sentence.replace('#', who)))).toEqual([who])
  })
})

test.each([
  ['وقالت # إن “@”.', 'ثلاث نقابات تعليمية'],
  ['وقالت # إن “@”.', 'عدة مصادر'],
  ['وقالت # إن “@”.', 'أربع ناشطات'],
  ['وقالت # إن “@”.', 'امرأة من الحي'],
])('women, and several things: “%s”', (sentence, who) => {
  expect(whose(sayInArabic(sentence.replace('#', who)))).toEqual([who])
})

test.each([
  ['قالت ثلاثة مصادر مطلعة إن “@”. وأضافت المصادر أن “@”.', 'ثلاثة مصادر مطلعة'],
  ['قال ثلاثة مسؤولين أميركيين إن “@”. وأضافوا أن “@”.', 'ثلاثة مسؤولين أميركيين'],
  ['قال ثلاثة مسؤولين أميركيين إن “@”. وتابع المسؤولون: “@”.', 'ثلاثة مسؤولين أميركيين'],
  ['قال مسؤولان أميركيان إن “@”. وأضاف المسؤولان أن “@”.', 'مسؤولان أميركيان'],
  ['قال مسؤولان أميركيان إن “@”. وتابعا أن “@”.', 'مسؤولان أميركيان'],
  ['وقالت باحثتان من الجامعة إن “@”. وأضافتا أن “@”.', 'باحثتان من الجامعة'],
  ['وقال الوزيران في بيان إن “@”. ويؤكدان أن “@”.', 'الوزيران'],
])('they go on, in either case and with verbs of two: “%s”', (text, who) => {
  expect(whose(sayInArabic(text))).toEqual([who, who])
})

test('two are not the one who spoke', () => {
  const text = 'قال سمير حداد إن “@”. وأكد الباحثان أن “@”.'
  expect(whose(sayInArabic(text))).toEqual(['سمير حداد', 'الباحثان'])
})

test('a form for two that is another word is nobody', () => {
  expect(whose(sayInArabic('طلب سمير حداد بطلان الحكم، وقال إن “@”.'))).toEqual(['سمير حداد'])
})

test('how many things are no people', () => {
  expect(whose(sayInArabic('وقال ثلاثة أيام إن “@”.'))).toEqual([undefined])
})
