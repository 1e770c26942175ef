import { expect, test } from 'vitest'
import { readSpeech, sayInArabic, whose } from './speech'

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
