import { expect, test } from 'vitest'
import { sayInArabic, whose } from './speech'

// Documents that speak, and the bodies that issued them. @ stands for what is said.

test.each([
  [
    'a body goes on with the gender of what it issued',
    'قالت وزارة الصحة في بلاغ إن “@”. وأشار البلاغ إلى قلة الأطباء، وأضاف أن “@”.',
    ['وزارة الصحة', 'وزارة الصحة'],
  ],
  [
    'a document that says whose it is',
    'قال النائب كريم بناني إن “@”. وجاء في المذكرة التقديمية للمقترح أن “@”.',
    ['كريم بناني', 'المذكرة التقديمية للمقترح'],
  ],
  [
    'the same document',
    'قال كريم بناني إن “@”. وجاء في وثيقة التفاهم أن “@”. وأضافت الوثيقة ذاتها أن “@”.',
    ['كريم بناني', 'وثيقة التفاهم', 'وثيقة التفاهم'],
  ],
  ['a bulletin that a paper got a copy of', 'وأفاد بيان توصلت الجريدة بنسخة منه بأن “@”.', ['بيان']],
  ['a bulletin that a paper got', 'اجتمع الأساتذة أمس. وأفاد بلاغ توصلت به هسبريس أن “@”.', ['بلاغ']],
  [
    'in what it stands',
    'اجتمع الأساتذة أمس، حسب ما ورد ضمن بيان النقابة الوطنية للتعليم، الذي قال إن “@”.',
    ['النقابة الوطنية للتعليم'],
  ],
  ['a statement that is pointed at', 'أصدر الأطباء بيانا أمس. وجاء في هذا البيان أن “@”.', ['البيان']],
  [
    'a remark with commas behind its subject',
    'وأوضح بيان، صدر عقب لقاء بين كريم بناني، وزير الصحة، وسمير العلوي، أن “@”.',
    ['بيان'],
  ],
] as const)('%s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})
