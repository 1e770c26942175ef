import { expect, test } from 'vitest'
import { sayInArabic, whose } from './speech'

// Who acts in which clause of a sentence with several.

test.each([
  ['whom it was told is not who says it', 'قال المدرب للصحافيين: “@”.', ['المدرب']],
  ['an office that is for somebody is one', 'قال المستشار القانوني للرئيس: “@”.', ['المستشار القانوني للرئيس']],
  [
    'behind a word that turns to somebody, whoever stands there',
    'حاول النائب سامي البكري مقاطعة الجلسة، إلا أن الوزير كريم بناني أوقفه وقال: “@”.',
    ['كريم بناني'],
  ],
  [
    'in the latest clause that a past opens with its particle',
    'نعى كثيرون الراحلة سلمى الراوي، وقد نشر الفنان كريم بناني صورة تجمعهما، وعلق: “@”.',
    ['كريم بناني'],
  ],
  [
    'two offices: the second is whom the verb is about',
    'التقى المبعوث الأممي السفير السعودي في العاصمة، وقال: “@”.',
    ['المبعوث الأممي'],
  ],
  [
    'what a noun of another gender was judged to be',
    'انتقدت سلمى الراوي الحكومة، واعتبرت القرار “جائرا في حق الجميع”.',
    ['سلمى الراوي'],
  ],
  [
    'what somebody sets out to do is no name of hers',
    'غضبت الفنانة سلمى الراوي من الخبر، وقامت سلمى بنشر تغريدة قالت فيها: “@”.',
    ['سلمى الراوي'],
  ],
  [
    'in front of a clause one word says what the noun in front is',
    'نشرت سلمى الراوي صورها على موقع التواصل، فيسبوك، حيث قالت: “@”.',
    ['سلمى الراوي'],
  ],
  ['a name begins the sentence without a comma', 'وحول جاهزية فريقه قال كريم بناني: “@”.', ['كريم بناني']],
  [
    'a report that is pointed to by another word',
    'أدلى كريم بناني بعدة تصريحات، أبرزها قوله إن الأمر “مرهق للجميع”.',
    ['كريم بناني'],
  ],
  ['who is a title where a verb may stand', 'قال طالب في مدرسة المهندسين: “@”.', ['طالب في مدرسة المهندسين']],
  ['what somebody does in front of a chain of nouns', 'الوزير يكسر صمت الحكومة: “@”.', ['الوزير']],
  ['what several do is no part of who they are', 'قال عدة أشخاص التقوا الرئيس أمس: “@”.', ['عدة أشخاص']],
  [
    'of what people in a ministry are, behind a verb with an object',
    'خاطب موظفو وزارة العمل رئيس الحكومة أمس. وقالوا: “@”.',
    ['موظفو وزارة العمل'],
  ],
  ['a crowd by a count', 'هتف العشرات من المتظاهرين أمام المقر: “@”.', ['العشرات من المتظاهرين']],
  [
    'a doubtful verb with an office behind its subject',
    'وبينت سلمى الراوي مديرة الإعلام في البلدية أن الحصيلة “ثقيلة على المدينة”.',
    ['سلمى الراوي'],
  ],
])('%s', (_, sentences, speakers) => {
  expect(whose(sayInArabic(sentences))).toEqual(speakers)
})

test('people in the street: a name, an age and the marks are all of the paragraph', () => {
  const article = 'أحمد حسن 38 سنة «@».\nسلمى الراوي (40 عاما)، «@».\nكريم بناني «@».'
  expect(whose(sayInArabic(article))).toEqual(['أحمد حسن', 'سلمى الراوي', 'كريم بناني'])
})

test.each(['لجنة متابعة تنفيذ الاتفاق', 'لجنة متابعة الاتفاق'])('%s is one body', (body) => {
  expect(whose(sayInArabic(`كشفت ${body} أن “@”.`))).toEqual([body])
})
