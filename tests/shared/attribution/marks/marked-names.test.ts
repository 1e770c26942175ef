import { expect, test } from 'vitest'
import { readSpeech, sayInArabic, whose } from '../speech'

// Short marks: what somebody says, or what something is called. @ stands for what is said.

test.each([
  [
    'relayed by an account in marks',
    'ونشر كريم بناني تدوينة رصدتها “عرب تايم” قال فيها إن “@”.',
    [undefined, 'كريم بناني'],
  ],
  ['what something is called', 'وحذر كريم بناني من “صفقة القرن” وقال إن “@”.', [undefined, 'كريم بناني']],
  ['an adjective of whoever judges', 'واعتبر كريم بناني القضية “منتهية”.', ['كريم بناني']],
  ['several adjectives', 'ووعد كريم بناني بعمل “أكبر وأجمل”.', ['كريم بناني']],
  ['what a coach does', 'وقال كريم بناني إنه يبحث عن مدرب “يعرف لغتنا”.', ['كريم بناني']],
  ['content with a word', 'قال كريم بناني إن “@”. “موكلي في إجازة”، اكتفى بالقول.', ['كريم بناني', 'كريم بناني']],
  [
    'a general secretary in front of marks',
    'وقال كريم بناني، أمين عام “حركة الغد”، إن “@”.',
    [undefined, 'كريم بناني'],
  ],
] as const)('%s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})

test.each([
  'لقبه جمهوره بـ“صوت المدينة”.',
  'لقبها زملاؤها “سيدة القطارات”.',
  'الفنان كريم بناني الذي لقبه الناس بـ“صوت المدينة”.',
])('a nickname is a name: %s', (sentence) => {
  expect(readSpeech(`عنوان الخبر\n${sentence}`, 'ar').map(({ kind }) => kind)).toEqual(['other'])
})

const kindsOf = (sentence: string) => readSpeech(sayInArabic(sentence), 'ar').map(({ kind }) => kind)

test.each([
  ['a fair among things', 'وأضاف كريم بناني في حفل “ليلة النجوم والغناء الأصيل” أن الفرقة ستعود.'],
  ['a case by what it is of', 'قال كريم بناني إن ملف “قضية اغتيال المدير العام” مفتوح.'],
  ['a ship', 'استولى المسلحون على الناقلة “نوتيكا” في البحر.'],
  ['an outlet in whose words it is', 'وأكد المحامي كريم بناني وفقا لـ“سبق”، أن الحكم صدر.'],
  ['an outlet whose correspondent it was told to', 'قال كريم بناني في تصريح لمراسل “المدينة الرقمية” إن العمل بدأ.'],
  ['a body by its articles', 'أكد «المسار المدني» وهو تحالف يضم أحزابا، أن الحوار ممكن.'],
  ['the body of an office, with its particle', 'قال الأمين العام “للحركة الوطنية” كريم بناني إن الحوار ممكن.'],
  ['a motto under which something is held', 'وأضافت سلمى الراوي، في لقاء تحت شعار “أرضنا أولا”، أن العمل بدأ.'],
  ['what a verb of no speech was done with', 'هاجمه الرجل بـ“سكين” المطبخ ثم فر، وقال كريم بناني إنه بخير.'],
])('%s is a name: %s', (_, sentence) => {
  expect(kindsOf(sentence)).toEqual(['other'])
})

test.each([
  'وقال كريم بناني في القاعة “الأمر صعب على الجميع هنا”.',
  'وقال كريم بناني في مؤتمر صحفي “لن نتراجع عن هذا القرار”.',
  'وأضاف كريم بناني في المؤتمر الصحفي “لن نتراجع عن هذا القرار”.',
  'وتابع كريم بناني خلال المؤتمر “نحن هنا من أجل المدينة”.',
])('what is uttered in a hall is no name of the hall: %s', (sentence) => {
  expect(whose(sayInArabic(sentence))).toEqual(['كريم بناني'])
})

test('several words in marks again and again are what a thing is called', () => {
  const sentence = 'وقال كريم بناني إن الحكومة أدرجت البلد في “قائمة الدول غير الصديقة”.'
  expect(kindsOf(sentence)).toEqual(['partial'])
  expect(kindsOf(`${sentence} وتضم “قائمة الدول غير الصديقة” تسعة بلدان.`)).toEqual(['other', 'other'])
})
