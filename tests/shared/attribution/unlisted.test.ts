import { expect, test } from 'vitest'
import { languages } from '../../../shared/attribution/languages'
import { buildLexicon } from '../../../shared/attribution/words/lexicon'
import { foldPhrase } from '../../../shared/text/fold'
import { sayInArabic, whose } from './speech'

// Names and trades that no list has, and that their place shows. Most are made up.

const made = ['زرندح', 'قوتشكن', 'المبرندس', 'متسفلون', 'بنقرع']

test('the made-up words are words of which the lists know nothing', () => {
  const lexicon = buildLexicon(languages.ar)
  for (const word of made) {
    const info = lexicon.word(foldPhrase(word), word)
    expect([info.known, info.verb, info.given], word).toEqual([false, null, null])
  }
})

test.each([
  ['a trade behind the verb', 'وقال المبرندس الدولي، زرندح قوتشكن، إن “@”.', 'زرندح قوتشكن'],
  ['an office with its place', 'قال المبرندس العام للولايات المتحدة بالمغرب، زرندح قوتشكن، إن “@”.', 'زرندح قوتشكن'],
  ['a trade without an article', 'وقال مبرندس باكستان لدى الأمم المتحدة منير أكرم إن “@”.', 'منير أكرم'],
  ['a trade and two unknown words', 'وقال مبرندس الرابطة زرندح قوتشكن إن “@”.', 'زرندح قوتشكن'],
  ['a name that ends like an object', 'قالت زرندا قوتشكن -المتحدثة باسم المكتب- إن “@”.', 'زرندا قوتشكن'],
  ['whoever is cited', 'ينقل الموقع عن زرندح قوتشكن المدير العام للمركز قوله “@”.', 'زرندح قوتشكن'],
  [
    'behind what a party is called',
    'ورد رئيس «التيار الوطني الحر» زرندح قوتشكن عبر حسابه بالقول: “@”.',
    'زرندح قوتشكن',
  ],
  ['behind a work in marks', '“@”.. هكذا بدأ مؤلف رواية “تضحية” المبرندس المحرر محمود البلبول حديثه.', 'محمود البلبول'],
  ['behind a trade with its owner', 'وقال محاميها، زرندح قوتشكن من شركة “وايت”، للموقع: “@”.', 'زرندح قوتشكن'],
  ['between two titles', 'ودعا الكاتب زرندح قوتشكن، المستشار السابق، إلى “@”.', 'زرندح قوتشكن'],
  ['a citizen', 'وروى المواطن زرندح قوتشكن، خلال مداخلة، كيف سقط السور قائلا: “@”.', 'زرندح قوتشكن'],
  ['a joined given name', 'وقال عبدالودود زرندح إن “@”.', 'عبدالودود زرندح'],
  ['a particle of names', 'وقال دييغو لوبيز دا سيلفا، كبير الباحثين في المعهد، إن “@”.', 'دييغو لوبيز دا سيلفا'],
])('%s', (_, sentence, speaker) => {
  expect(whose(sayInArabic(sentence)).filter(Boolean)).toEqual([speaker])
})

test.each([
  ['several people', 'وقال المتسفلون إن “@”.', 'المتسفلون'],
  ['somebody else', 'وكتب زرندح آخر: “@”.', 'زرندح آخر'],
  ['whoever speaks for a firm', 'وأخبر زرندح باسم الشركة الموقع أن “@”.', 'زرندح باسم الشركة'],
  ['a rule', 'وتؤكد المبرندسة الجديدة على أن “@”.', 'المبرندسة الجديدة'],
])('without a name: %s', (_, sentence, speaker) => {
  expect(whose(sayInArabic(sentence))).toEqual([speaker])
})

test('several people of no list are not the man who spoke before', () => {
  const text = 'وقال كريم شنتوف إن “@”. وقال المتسفلون إن “@”.'
  expect(whose(sayInArabic(text))).toEqual(['كريم شنتوف', 'المتسفلون'])
})

test('the whole name of a surname stands elsewhere, behind a noun and its adjective', () => {
  const text = 'توفي المبرندس البريطاني زرندح قوتشكن. وفي عام 2010 أخبر قوتشكن الصحيفة أن “@”.'
  expect(whose(sayInArabic(text))).toEqual(['زرندح قوتشكن'])
})

test('a verb in front of a surname, further on, makes no other name of it', () => {
  const text = 'توفي المبرندس البريطاني زرندح قوتشكن. وفي العام الماضي الجديد بنقرع قوتشكن شركته. وقال قوتشكن إن “@”.'
  expect(whose(sayInArabic(text))).toEqual(['زرندح قوتشكن'])
})

test('a given name behind the particle of the perfect is a verb', () => {
  const text = 'وقد رفعت قوتشكن عدة تهم إلى المجلس. وتقول قوتشكن إن “@”.'
  expect(whose(sayInArabic(text))).toEqual(['قوتشكن'])
})

test('a writer of his own is a man: كاتبه is not كاتبة', () => {
  const text = 'ودعا فيه كاتبه زرندح قوتشكن، المستشار السابق، إلى “@”.'
  expect(whose(sayInArabic(text))).toEqual(['زرندح قوتشكن'])
})

test.each(['مسؤولو الوزارة', 'ممثلو المجتمع المدني', 'قياديو الحزب', 'بائعو الخضر', 'محامو الدفاع', 'مهنيو النقل'])(
  'the plural of a trade in front of what they are of: %s',
  (who) => {
    expect(whose(sayInArabic(`وقال ${who} إن “@”.`))).toEqual([who])
    expect(whose(sayInArabic(`وانتقد ${who} القرار واعتبروه “@”.`))).toEqual([who])
  },
)

const objects = [
  'خفض الضرائب تدريجيا',
  'رفع الأسعار مجددا',
  'خروج القوات من المدينة',
  'عودة اللاجئين إلى بيوتهم',
  'محاسبة المتورطين في الملف',
  'خطط الحكومة للسنة المقبلة',
  'أهداف الزيارة وبرنامجها',
  'بدء العمل بالنظام الجديد',
  'سعي بلاده إلى السلام',
  'حرص الوزارة على الشفافية',
  'تقدم الأشغال في الورش',
  'وصول المساعدات إلى المتضررين',
  'إطلاق المشروع الجديد',
  'ارتباط شركته بالملف',
  'اطلاع روسيا على الدعوة',
  'تأجيل المباراة إلى الغد',
  'استعداد بلاده للحوار',
  'ضرورة احترام القانون',
  'نجاح العملية الجراحية',
]

test.each(['أكد', 'نفى', 'أعلن', 'كشف'])('what somebody speaks of is no part of a name, nor a name: %s', (verb) => {
  for (const object of objects) {
    expect(whose(sayInArabic(`و${verb} كريم شنتوف ${object}. وأضاف: “@”.`)), object).toEqual(['كريم شنتوف'])
    expect(whose(sayInArabic(`و${verb} وزير الصحة ${object}. وأضاف: “@”.`)), object).toEqual(['وزير الصحة'])
  }
})

test('a surname with an article still goes with a given name of no list in front of the report', () => {
  expect(whose(sayInArabic('وقال وزير الصحة زرندح الجابر إن “@”.'))).toEqual(['زرندح الجابر'])
})

test('a paper that the draft calls by nothing but its name in marks', () => {
  const text = 'وتقول “زرندح” أيضا إن “@”، لكن الصحيفة لفتت إلى أن “@”.'
  expect(whose(sayInArabic(text)).filter(Boolean)).toEqual(['زرندح', 'زرندح'])
})

test('a woman’s surname in marks is hers where the draft has her whole name', () => {
  const text = 'وقالت المحامية سميرة قوتشكن إن “@”. وأضافت «قوتشكن» أن “@”.'
  expect(whose(sayInArabic(text)).filter(Boolean)).toEqual(['سميرة قوتشكن', 'سميرة قوتشكن'])
})

const strangers = ['زرندح قوتشكن', 'سيفان كيلار', 'توماش نوفاك']

test.each([
  'ووصف الحقوقي # الوضع بأنه “@”.',
  'وأكد # خفض الضرائب. وأضاف: “@”.',
  'وقال القيادي في حركة حماس # إن “@”.',
  'وقال المواطن # للجزيرة نت إن “@”.',
  '#، خبير في شؤون الطاقة: “@”.',
  'ولم يفاجأ #، أستاذ القانون، بالقرار، إذ قال إن “@”.',
  'التقت الجزيرة نت #، وهو ناشط في المخيم، فقال: “@”.',
  'يعيش # في خيمة. ويقول: “@”.',
])('two unknown words where only a name can stand: “%s”', (sentence) => {
  for (const name of strangers) expect(whose(sayInArabic(sentence.replace('#', name))), name).toEqual([name])
})

test.each([
  ['وأكد الوزير رفع سعر الخبز. وأضاف: “@”.', 'الوزير'],
  ['وانتقدت الكاتبة تدبير ملف الصحة، معتبرة أن “@”.', 'الكاتبة'],
])('two nouns of no list in front of what they are of are no name: “%s”', (sentence, speaker) => {
  expect(whose(sayInArabic(sentence))).toEqual([speaker])
})

test.each([
  ['a strange word behind a verb that addresses', 'وحذر ميرتس من “عواقب لا تحمد عقباها على الجميع”.', ['ميرتس']],
  ['a surname alone in front of a colon', 'بنمسعود: “@”', ['بنمسعود']],
  ['a given name alone behind a verb', 'لا يريد يوسف العودة إلى بيته. “@”، يقول.', ['يوسف']],
  ['a numeral ends a name', 'ركبت شهرزاد قاسمي ألفي كتاب في شاحنة. وقالت قاسمي إن “@”.', ['شهرزاد قاسمي']],
  ['an elative ends a name', 'ويبدو كريم بناني أبعد من أن يقتنع. “@”، يقول.', ['كريم بناني']],
] as const)('%s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})

test.each([
  ['a mother is not her child', 'وقالت أم كريم إن “@”. وجاء كريم إلى البيت، وقال كريم إن “@”.', ['أم كريم', 'كريم']],
  ['a father by his child', 'وحضر أبو وسيم. ورفض التعليق قائلا: “@”.', ['أبو وسيم']],
  ['half of a name that cites elsewhere', 'وقال صلاح حسب الله إن “@”.', ['صلاح حسب الله']],
  [
    'the same in marks, as the subject',
    'وقال صلاح حسب الله إن الأمر صعب. وأضاف “حسب الله” أن البرلمان يعمل، مضيفا: “@”.',
    [undefined, 'صلاح حسب الله'],
  ],
  ['what somebody was once', 'انتقد أحمد صالح نجم الزمالك السابق، القرار. وقال إن “@”.', ['أحمد صالح']],
] as const)('%s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})
