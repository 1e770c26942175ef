import { expect, test } from 'vitest'
import { sayInArabic, whose } from './speech'

// When, where, how and to whom something was said, between the verb and whoever spoke or behind them. In a sentence #
// stands for such words, @ for what is said.

const whenAndHow = [
  'الأسبوع الماضي',
  'العام الجاري',
  'الشهر المنصرم',
  'نهاية الأسبوع',
  'مطلع الشهر الجاري',
  'أواخر أكتوبر',
  'مساء أمس الأحد',
  'صباح اليوم الثلاثاء',
  'يوم الجمعة الماضي',
  'ليلة أمس',
  'السنة الماضية',
  'أول أمس',
  'غداة الهجوم',
  'فجر اليوم',
  'ظهر الخميس',
  'زوال اليوم',
  'عشية الانتخابات',
  'الليلة الماضية',
  'قبل يومين',
  'مؤخرا',
  'حينها',
  'آنذاك',
  'عندئذ',
  'أكتوبر الماضي',
  'الآن',
  'علنا',
  'ضمنيا',
  'لأول مرة',
  'أكثر من مرة',
  'غير ما مرة',
  'مرة أخرى',
  'من جديد',
  'بحسرة',
  'بحرقة',
  'بمعية زوجته',
  'رفقة زملائه',
  'في وقت سابق',
  'في المقابل',
  'من جهة أخرى',
  'في ندوة صحفية',
  'خلال مؤتمر صحفي',
  'للصحافة',
  'لوسائل الإعلام',
  'أمام الصحافيين',
  'على حسابه في تويتر',
  'عبر الهاتف',
  'من الرباط',
  'بمدينة فاس',
  'خلالها',
  'معهما',
  'منهن',
  'لكم',
]

const sentences: readonly (readonly [string, string])[] = [
  ['وقال كريم شنتوف # إن “@”.', 'كريم شنتوف'],
  ['وقال # كريم شنتوف إن “@”.', 'كريم شنتوف'],
  ['وقال وزير الصحة # إن “@”.', 'وزير الصحة'],
  ['وقال # وزير الصحة إن “@”.', 'وزير الصحة'],
  ['وأكد # وزير الصحة كريم شنتوف أن “@”.', 'كريم شنتوف'],
  ['وأكد وزير الصحة كريم شنتوف # أن “@”.', 'كريم شنتوف'],
  ['وأعلنت وزارة الصحة # أن “@”.', 'وزارة الصحة'],
  ['وأعلنت # وزارة الصحة أن “@”.', 'وزارة الصحة'],
  ['“@”، قال كريم شنتوف #.', 'كريم شنتوف'],
  ['وقال سترشكو كاتينيش # إن “@”.', 'سترشكو كاتينيش'],
]

test.each(sentences)('when and how: who speaks in “%s”', (sentence, speaker) => {
  for (const words of whenAndHow) expect(whose(sayInArabic(sentence.replace('#', words))), words).toEqual([speaker])
})

test('what says how something was said is nobody', () => {
  for (const words of ['بصوت خافت', 'بلهجة حادة', 'بنبرة حزينة', 'بلغة حازمة', 'بكل فخر', 'بكل وضوح'])
    expect(whose(sayInArabic(`وقال كريم شنتوف إن “@”. وأضاف ${words}: “@”.`)), words).toEqual([
      'كريم شنتوف',
      'كريم شنتوف',
    ])
})

test.each([
  ['a party', 'من حزب الاستقلال'],
  ['another minister beside him', 'إلى جانب نظيره التركي هاكان فيدان'],
  ['whom he received', 'لدى استقباله سفير فرنسا كريستوف لوكورتيي'],
  ['whom he wrote to', 'في رسالة وجهها إلى رئيس الحكومة عزيز أخنوش'],
  ['what he speaks of', 'بخصوص قرار المحكمة'],
  ['where he spoke', 'الذي كان يتحدث أمام البرلمان'],
  ['in whose name', 'باسم فريقه'],
])('whoever opens the sentence speaks, and not %s', (_, words) => {
  for (const subject of ['كريم شنتوف', 'وزير الصحة كريم شنتوف']) {
    expect(whose(sayInArabic(`${subject} ${words} قال إن “@”.`)), subject).toEqual(['كريم شنتوف'])
    expect(whose(sayInArabic(`وقال ${subject} ${words} إن “@”.`)), subject).toEqual(['كريم شنتوف'])
  }
})

test('a remark in parentheses is no part of a title', () => {
  expect(whose(sayInArabic('وقال وزير الصحة (45 عاما) إن “@”.'))).toEqual(['وزير الصحة'])
})

test('a name alone between two commas is the subject', () => {
  expect(whose(sayInArabic('وقال، محمد العلول، لوكالة الأنباء “@”.'))).toEqual(['محمد العلول'])
})

test('a month does not go on a name, and a paper may be called after a part of the day', () => {
  expect(whose(sayInArabic('وأعلن كريم شنتوف أكتوبر الماضي رحيله. وأضاف: “@”.'))).toEqual(['كريم شنتوف'])
  expect(whose(sayInArabic('وقال مدير صحيفة الصباح كريم شنتوف إن “@”.'))).toEqual(['كريم شنتوف'])
})
