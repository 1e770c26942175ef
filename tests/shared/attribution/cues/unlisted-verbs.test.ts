import { expect, test } from 'vitest'
import { sayInArabic, whose } from '../speech'

// Verbs that no list has, in front of a report in marks, and words that say whose view it is. @ stands for what is said.

test.each([
  'وذهب سمير بلعربي إلى أن “@”.',
  'ولمح سمير بلعربي إلى أن “@”.',
  'ولوح سمير بلعربي بأن “@”.',
  'وشهد سمير بلعربي بأن “@”.',
  'وحرص سمير بلعربي على التأكيد أن “@”.',
  'وعاد سمير بلعربي للقول إن “@”.',
  'ولم يخف سمير بلعربي أن “@”.',
  'وكاشف سمير بلعربي الحضور بأن “@”.',
  'وقرر سمير بلعربي أن “@”.',
])('whoever stands behind the verb says it: “%s”', (sentence) => {
  expect(whose(sayInArabic(sentence))).toEqual(['سمير بلعربي'])
})

test.each([
  [
    'a word of a body’s name is no verb',
    'وبحسب وكالة غوث وتشغيل اللاجئين الفلسطينيين، فإن “@”.',
    'وكالة غوث وتشغيل اللاجئين الفلسطينيين',
  ],
  ['nor is a country', 'وقال كريم شنتوف لدى استقباله سفير فرنسا كريستوف لوكورتيي إن “@”.', 'كريم شنتوف'],
])('%s', (_, sentence, speaker) => {
  expect(whose(sayInArabic(sentence))).toEqual([speaker])
})

const before = 'قال سمير بلعربي، رئيس الجمعية المغربية لحماية المستهلك، إن الوضع صعب هذه السنة.'

test.each([
  'وذهب في التصريح ذاته إلى أن “@”.',
  'وحرص في نهاية كلمته على التأكيد على أن “@”.',
  'ولم يخف تخوفه من أن “@”.',
  'وفي هذا الصدد، لمح إلى أن “@”.',
  'كما لم يخف أن “@”.',
  'وحجته في ذلك أن “@”.',
  'وفي تقديره، “@”.',
  'وفي رأيه “@”.',
  'وبالنسبة له، فإن “@”.',
  'ومن ضمن ما قاله أن “@”.',
  'ويضيف صاحب التصريح أن “@”.',
  'واسترسل ابن مدينة فاس قائلا: “@”.',
  'وقال الأربعيني: “@”.',
  'وقال الشاب الثلاثيني: “@”.',
  'وقال صاحب الـ35 عاما: “@”.',
])('whoever spoke last goes on: “%s”', (sentence) => {
  expect(whose(sayInArabic(`${before} ${sentence}`))).toEqual(['سمير بلعربي'])
})

test.each([
  ['a woman’s verb', 'وذهبت في التصريح ذاته إلى أن “@”.'],
  ['another subject', 'وترى الأوساط الرياضية في المدينة منذ سنوات أن “@”.'],
  ['somebody else by name', 'وذهب الباحث كريم شنتوف في التصريح ذاته إلى أن “@”.'],
])('but not with %s', (_, sentence) => {
  expect(whose(sayInArabic(`${before} ${sentence}`))).not.toEqual(['سمير بلعربي'])
})

test('“which many call”: nobody in particular', () => {
  expect(whose(sayInArabic(`${before} وذلك قبل انتخابات يصفها كثيرون بأنها “@”.`))).toEqual([undefined])
})

test.each([
  ['behind speech and a comma', '“@”، ابتسم سمير بلعربي.', 'سمير بلعربي'],
  ['and with what he did', '“@”، تمهل سمير بلعربي وهو ينظر إلى البحر.', 'سمير بلعربي'],
  ['behind a conjunction', 'قفزت الأسهم أمس بعدما لمح رئيس البنك سمير بلعربي إلى أن “@”.', 'سمير بلعربي'],
  ['where the sentence before speaks of somebody', 'يجلس سمير بلعربي أمام بيته. يتمهل قليلا: “@”.', 'سمير بلعربي'],
  ['in front of a colon', 'سمير بلعربي يضحك: “@”.', 'سمير بلعربي'],
])('a verb of no list %s', (_, sentence, speaker) => {
  expect(whose(sayInArabic(sentence))).toEqual([speaker])
})

test.each(['فاز بجائزة “أفضل لاعب”، واستقبل سمير بلعربي ضيوفه.', 'نال “درع الدوري”، ابتسم سمير بلعربي.'])(
  'what is called by a few words in marks is said by nobody: “%s”',
  (sentence) => {
    expect(whose(sayInArabic(sentence))).toEqual([undefined])
  },
)

test.each([
  ['a name', 'سمير بلعربي لمح إلى أن “@”.', 'سمير بلعربي'],
  ['a title', 'وزير الصحة لوح بأن “@”.', 'وزير الصحة'],
  ['whoever is called back', 'قال النقابي سمير بلعربي إن الحل قريب. النقابي ذاته توعد بأن “@”.', 'سمير بلعربي'],
])('behind %s, right in front of the report', (_, sentence, speaker) => {
  expect(whose(sayInArabic(sentence))).toEqual([speaker])
})

test.each(['رئيس النادي', 'كريم بناني', 'مدرب الفريق', 'الوزير'])(
  'a verb of no list behind a remark or a negation, in front of what something was: %s',
  (who) => {
    for (const verb of ['لا يخفي أن', 'لمح إلى أن', 'لم يخف أن'])
      for (const remark of ['', '، من جهته،', '، في سياق متصل،'])
        expect(whose(`عنوان الخبر\n${who}${remark} ${verb} القرار كان “مغامرة محسوبة”.`), `${remark} ${verb}`).toEqual([
          who,
        ])
  },
)
