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
  ['what stands in a post', '“@”، بحسب ما جاء في منشور لوزير الثقافة، سمير العلوي، على صفحته.', ['سمير العلوي']],
  ['what somebody is said to have said', '“@”، وفق ما ورد على لسان كريم بناني.', ['كريم بناني']],
  [
    'in a speech of somebody’s they praise',
    'وأوضح بلاغ أن الاجتماع افتتح بكلمة لرئيس الجمعية، سمير العلوي، أشاد فيها بـ“@”.',
    ['سمير العلوي'],
  ],
  [
    'to whom a letter went',
    'وفي الرسالة المفتوحة للباحث كريم بناني إلى سمير العلوي، وزير الثقافة، قال إن “@”.',
    ['كريم بناني'],
  ],
  ['the same speech', 'قال كريم بناني في كلمته إن “@”. وأوضحت الكلمة ذاتها أن “@”.', ['كريم بناني', 'كريم بناني']],
  [
    'a decision is rejected, and says nothing',
    'قال كريم بناني إن “@”. ورفض القرار، مضيفا أن “@”.',
    ['كريم بناني', 'كريم بناني'],
  ],
  [
    'a council whose board spoke',
    'أكد مجلس القيادة أن “@”. وأكدت هيئة رئاسة المجلس الانتقالي أن “@”. وشدد المجلس على أن “@”. وقال إن “@”.',
    ['مجلس القيادة', 'هيئة رئاسة المجلس الانتقالي', 'هيئة رئاسة المجلس الانتقالي', 'هيئة رئاسة المجلس الانتقالي'],
  ],
] as const)('%s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})

test.each(['الأرقام', 'هذه الأرقام', 'التقرير', 'هذا البيان', 'تلك الدراسة'])(
  'a document is what somebody in front of the verb denies: %s',
  (document) => {
    for (const verb of ['نفى', 'فند', 'رفض'])
      expect(whose(`عنوان الخبر\nكريم بناني ${verb} ${document}، معتبرا أن “الأمر مبالغ فيه”.`), verb).toEqual([
        'كريم بناني',
      ])
  },
)

test('and speaks where nobody stands in front', () => {
  expect(whose('عنوان الخبر\nوفي الرباط، أكد التقرير أن الأمر “مبالغ فيه جدا”.')).toEqual(['التقرير'])
})
