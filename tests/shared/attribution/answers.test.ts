import { expect, test } from 'vitest'
import { sayInArabic, whose } from './speech'

// Who answers, hopes, gives a reason, and in whose eyes something is so. @ stands for what is said.

test.each([
  [
    'whoever is asked answers',
    'حضر الوزير كريم بناني الجلسة. وعندما سأل الصحفيون بناني عن موعده، أجاب: “@”.',
    ['كريم بناني'],
  ],
  [
    'the answer is the other one’s',
    'قال النائب كريم بناني إن “@”. ورد الوزير سمير الطيار بأن “@”. سأله النائب عن الموازنة، فكان الجواب: “@”.',
    ['كريم بناني', 'سمير الطيار', 'سمير الطيار'],
  ],
  [
    'as she sees it',
    'الناقدة سلمى الحداد لا تخفي انزعاجها. فالقضية كما تراها “أكبر من فيلم واحد بكثير”.',
    ['سلمى الحداد'],
  ],
  [
    'in the eyes of whom alone the sentence before names',
    'قال كريم بناني إن “@”. ومن موقعه في لجنة السقي، يقاسمه سمير الطيار الحذر. فالنهر في رأيه “ضيف يرحل إن أسأنا إليه”.',
    ['كريم بناني', 'سمير الطيار'],
  ],
  [
    'as it pleases him to call it',
    'قال سمير الطيار إن “@”. وانتهى زمن “تسول الحقوق”، كما يحلو لكريم بناني أن يسميه.',
    ['سمير الطيار', 'كريم بناني'],
  ],
  ['in protest against', 'واستقال كريم بناني احتجاجا على “تفرد النقيب بالقرار في كل شيء”.', ['كريم بناني']],
  ['a body that issues a paper', 'وأصدر المكتب التنفيذي بيانا أكد فيه أن “@”.', ['المكتب التنفيذي']],
  [
    'its own statement',
    'قال كريم بناني إن “@”. وسارعت هيئة الدواء إلى التنصل. وجاء في بيانها أن “@”.',
    ['كريم بناني', 'هيئة الدواء'],
  ],
  [
    'hopes are reports',
    'وتأمل المنسقة سلمى الحداد أن يصل الصوت إلى المغتربين، “فهم يعرفون معنى العتمة”.',
    ['سلمى الحداد'],
  ],
  [
    'promises are reports',
    'وقال الكاتب كريم بناني إن “@”. لكنه يعد بأن يملأ الخزان “ما دام في جيبي ثمن كتاب”.',
    ['كريم بناني', 'كريم بناني'],
  ],
  ['one word behind a verb and a colon', 'سألنا سلمى الحداد عما رأت. لا تتردد: “جريمة”.', ['سلمى الحداد']],
  ['who hopes', 'ويأمل كريم بناني أن تعود الحياة إلى الحي، “ولو بعد سنوات طويلة”.', ['كريم بناني']],
] as const)('%s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})

test('a verb that is a preposition too, behind a relative and with its report', () => {
  const text = 'ولم يقنع الجواب النائب سمير العلمي، الذي عقب بأن المستأجرين “@”.'
  expect(whose(sayInArabic(text))).toEqual(['سمير العلمي'])
})

test.each([
  '“@” كان هذا سؤال سعد الإدريسي حين بلغه الخبر.',
  '“@”، هذا رد سعد الإدريسي على القرار.',
  '“@”. هكذا كان جواب سعد الإدريسي.',
])('whose question or answer the marks were: %s', (text) => {
  expect(whose(sayInArabic(text))).toEqual(['سعد الإدريسي'])
})
