import { expect, test } from 'vitest'
import { analyse, quotesOf } from '../../../../shared/attribution/analyse'
import type { LanguageCode } from '../../../../shared/text/direction'
import { readSpeech } from '../speech'

function kinds(text: string, type: 'paragraph' | 'heading' = 'paragraph', language: LanguageCode = 'ar'): string[] {
  return quotesOf(analyse([{ type, level: type === 'heading' ? 1 : 0, text }], language)).map((quote) => quote.kind)
}

test.each([
  ['a colon', 'قال سامي البكري: “لن نغلق أي مستشفى في المدينة.”'],
  ['a complementizer and a sentence', 'قال سامي البكري إن “الخطة جاهزة منذ شهرين ولا تنتظر إلا المال”.'],
  ['a sentence of its own', '“لن نغلق أي مستشفى في المدينة هذا العام”.'],
])('direct: %s', (_name, text) => {
  expect(kinds(text)).toEqual(['direct'])
})

test.each([
  ['a bound complementizer', 'وصف سامي البكري المشروع بأنه “يسير كما يجب”.'],
  ['a joined preposition', 'وصف سامي البكري المشروع بـ“الحلم القديم”.'],
  ['an object of a participle', 'وزاد سامي البكري أن الأمر صعب، مستنكرا “صمتا لا يليق بمؤسسة عامة”.'],
  ['woven into the sentence', 'قال سامي البكري إن العمل “يسير كما يجب” في المدينة.'],
])('partial: %s', (_name, text) => {
  expect(kinds(text)).toEqual(['partial'])
})

test.each([
  ['a firm', 'قالت شركة “غازبروم” إن الإمدادات مستمرة.'],
  ['a book', 'صدر كتاب “رقعة الشطرنج” أمس.'],
  ['a platform of somebody’s', 'كتب سامي البكري على منصته “تروث سوشيال” أمس.'],
  ['a party inside a title', 'قالت عضو حركة التحرير “فتح” دلال سلامة إن الناس تعبوا.'],
  ['a presenter', 'قال سامي البكري، في لقاء مع الإعلامية “عزة البكري”، إن الناس تعبوا.'],
  ['a paper to which somebody spoke', 'شكا لـ«الأيام» عدد من أهالي المدينة انقطاع الماء.'],
  ['a paper that was sent a statement', 'قالت وزارة الصحة، في بيان تلقت “الأيام” نسخة منه، إن الناس تعبوا.'],
])('other: the name of %s', (_name, text) => {
  expect(kinds(text)).toEqual(['other'])
})

test('what is withheld names nothing, and what stands behind it may be speech', () => {
  expect(kinds('وقال مصدر أمني، طالبا عدم الكشف عن اسمه، “لن نغلق أي مستشفى في المدينة”.')).not.toEqual(['other'])
  expect(kinds('وقال مصدر أمني طلب عدم ذكر اسمه “لن نغلق أي مستشفى في المدينة”.')).not.toEqual(['other'])
})

test('in a headline all that stands behind a name and a colon is that person’s', () => {
  expect(kinds('سامي البكري: العمل ليس “للبيع والشراء”', 'heading')).toEqual(['partial'])
})

test('what stands in marks again and again names something, but a headline’s words below are speech', () => {
  const of = (lines: readonly string[]) =>
    quotesOf(
      analyse(
        [
          { type: 'heading', level: 1, text: lines[0] ?? '' },
          ...lines.slice(1).map((text) => ({ type: 'paragraph' as const, level: 0, text })),
        ],
        'ar',
      ),
    ).map(({ kind }) => kind)
  const once = 'أعرب سامي البكري عن تقديره لجميع الدول الأعضاء في “آسيان” على ترحيبها.'
  expect(of(['عنوان الخبر', once])).toEqual(['partial'])
  const again = 'وأكد البكري أن بلاده تنظر إلى “آسيان” بعين الأمل.'
  expect(of(['عنوان الخبر', once, again])).toEqual(['other', 'other'])
  const below = 'ووصف سامي البكري الوضع بأنه “صعب للغاية”.'
  expect(of(['البكري: الوضع “صعب للغاية”', below]).at(-1)).toBe('partial')
})

test('a name that the headline cuts short', () => {
  const text =
    'بوخليط يكتب عن "غراميات ألبير كامو"\nصدر كتاب جديد للباحث سعيد بوخليط تحت عنوان “غراميات ألبير كامو ورسائل حميمية أخرى”.'
  expect(readSpeech(text, 'ar').map(({ kind }) => kind)).toEqual(['other', 'other'])
})

test.each(['الصادر عن “دار نهضة الشرق للنشر”', 'صدر عن “دار نهضة الشرق للنشر”'])(
  'who published it: %s',
  (published) => {
    const text = `عنوان\nقال كريم بناني إن الكتاب ${published} جديد.`
    expect(readSpeech(text, 'ar').map(({ kind }) => kind)).toEqual(['other'])
  },
)

test('what a document is called, between commas', () => {
  const text = 'عنوان\nوأفاد البنك الدولي، في نشرة “آفاق أسواق السلع الأولية”، أن الزيادة هي الأكبر.'
  expect(readSpeech(text, 'ar').map(({ kind }) => kind)).toEqual(['other'])
})

const marked: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'what the marker of a topic sets in front',
    'قال سمير بلعربي إن المعرض افتتح. أما نص “حياة الورود” فهو للكاتب نفسه.',
    ['other'],
  ],
  ['a noun and its adjective around', 'وصفت الباحثة سلمى الهاني رموز “الرجل الحامل” التعبيرية.', ['other']],
  ['a row of titles', 'صدر للكاتب سمير بلعربي “العقبى والنار”، و”الشعر المسرحي في المغرب”.', ['other', 'other']],
  ['a company of a post', 'قال سمير بلعربي، المدير العام لشركة “النخيل”، إن الأرباح زادت.', ['other']],
  ['a trade joined to another', 'وقال سمير بلعربي إن الضحية هو المغني والطبيب “أوروفون”.', ['other']],
  [
    'another form of a name of the draft',
    'عنوان “كابل” وهو مشروع. قال سمير بلعربي إن الكابل البحري “كابل” يمتد بعيدا، وإن “كابلات” أخرى ستأتي.',
    ['other', 'other', 'other'],
  ],
]
test.each(marked)('other: %s', (_name, text, expected) => {
  expect(kinds(text)).toEqual(expected)
})

test.each([
  ['the particle of a describing verb inside the marks', 'وصفت الكاتبة سلمى الهاني الموضوع “بالقارة المظلمة”.'],
  ['what a pronoun’s noun is', 'وأشار سمير بلعربي إلى دور الأسرة، وهو دور “مركب وغير تقليدي” في نظره.'],
  [
    'what a woman praises a body for',
    'وتشيد سلمى الهاني بالمعهد “كونه فتح أبوابه للجميع في زمن صعب على الناس في كل مكان من البلاد”.',
  ],
])('partial: %s', (_name, text) => {
  expect(kinds(text)).toEqual(['partial'])
})

test.each([
  'وقالت الجمعية في منشور بالمدونة “إن الترخيص يعامل الجميع على قدم المساواة”.',
  'ورأى سمير بلعربي أن الآفاق مشرقة، إذ “إن النشاط آخذ في الانتعاش هذا العام”.',
  'وقال سمير بلعربي للأناضول “بعد سنتين من احتجاز أموالنا يحاول المجلس أن يشرع السرقة”.',
])('a clause of its own is direct speech: “%s”', (text) => {
  expect(kinds(text)).toEqual(['direct'])
})

test('what is reported goes on in the marks, however long', () => {
  const text = 'وقال سمير بلعربي إن المنطقة ستشغل “مكانا جديرا بالاهتمام في عائلتنا الكبيرة كلها منذ هذا اليوم”.'
  expect(kinds(text)).toEqual(['partial'])
})

const houses = ['الإطار التنسيقي', 'نداء الوطن', 'صمود', 'التغيير والإصلاح', 'النهضة', 'بدر']

test.each([
  'وقال كريم بناني إن نواب “@” انسحبوا من الجلسة.',
  'وقال كريم بناني إن مقاتلي “@” انسحبوا من القرية.',
  'وقال كريم بناني إن زعيم “@” سيزور البلاد.',
  'وقال كريم بناني إن أنصار “@” خرجوا إلى الشارع.',
  'وقال كريم بناني إن ممثلا عن “@” حضر اللقاء.',
  'وقال كريم بناني، القيادي في “@”، إن العمل مستمر.',
  'وقال كريم بناني، المنتمي إلى “@”، إن العمل مستمر.',
  'وقال كريم بناني إن قوات تابعة لـ“@” انسحبت من القرية.',
  'وقال كريم بناني إن نسخة من “@” وصلت إلى المكتبة.',
  'وقال كريم بناني إن مباراة “@” تأجلت إلى الغد.',
])('of what people are, and what a copy is of, is a name in marks: “%s”', (sentence) => {
  const found = houses.map((house) => [house, ...kinds(sentence.replace('@', house))])
  expect(found).toEqual(houses.map((house) => [house, 'other']))
})

const fragments = ['مهزلة حقيقية', 'إجراءات قاسية', 'تواطؤ مفضوح', 'السياسة القاسية', 'ضرب القدرة الشرائية']

test.each([
  'وقالت نادية بناني إن القطاع يعيش “@” منذ سنوات.',
  'وكتبت نادية بناني على حسابها “@” ثم حذفت المنشور.',
  'وغادرت نادية بناني القاعة مستنكرة “@” في الملف.',
  'وختمت نادية بناني كلمتها رافضة “@” في القطاع.',
  'وقالت نادية بناني إن ما يحدث ليس إلا “@” في حق العمال.',
  'وقالت الوزارة إن الملف أغلق. ونفت “@” في حق العمال.',
  'وأوضحت نادية بناني كيف تحول الملف إلى “@” في سنة.',
  'وحذرت نادية بناني من “@” في القطاع.',
])('what somebody says in a few words is no name: “%s”', (sentence) => {
  const found = fragments.map((fragment) => [fragment, ...kinds(sentence.replace('@', fragment))])
  expect(found.filter(([, kind]) => kind === 'other')).toEqual([])
})

test.each([
  ['how somebody is', 'وقال كريم بناني إن نادية لاعبة “كبيرة” في نظر الجميع.', 'partial'],
  ['what the account is called', 'وكتبت نادية بناني على حسابها “بنت البلد” أن القرار صائب.', 'other'],
  ['two names of one person', 'السيدة “دلال - أم مهند” زوجة الأسير عمار الزبن لم تصف فرحتها.', 'other'],
])('told from the like: %s', (_name, text, kind) => {
  expect(kinds(text)).toEqual([kind])
})

test.each([
  ['“نعم”، قال سعد الإدريسي.', ['direct'], ['سعد الإدريسي']],
  ['“اخرج!”، صاح سعد الإدريسي.', ['direct'], ['سعد الإدريسي']],
  ['“تعبت”، هكذا لخص سعد الإدريسي سنوات الانتظار.', ['direct'], ['سعد الإدريسي']],
  ['كان سعد الإدريسي ينتظر. “مستحيل”، يقولها ويمضي.', ['direct'], ['سعد الإدريسي']],
  ['“لن أبيع”. قالها سعد الإدريسي وانصرف.', ['direct'], ['سعد الإدريسي']],
  ['اختصر سعد الإدريسي الموقف بعبارة: “خذلونا”.', ['direct'], ['سعد الإدريسي']],
  ['كان سعد الإدريسي ينتظر. جوابه جاهز: “غدا”.', ['direct'], ['سعد الإدريسي']],
  ['كان سعد الإدريسي ينتظر. “أنا غني بأولادي”، ضاحكا.', ['direct'], ['سعد الإدريسي']],
  ['كان سعد الإدريسي ينتظر. “كل شيء تغير”، عبارة يرددها كل صباح.', ['direct'], ['سعد الإدريسي']],
  ['كان سعد الإدريسي ينتظر. “كل شيء تغير”، بهذه الكلمات يبدأ حديثه.', ['direct'], ['سعد الإدريسي']],
  ['“نجوم الغد”، برنامج جديد للأطفال. يقدمه سعد الإدريسي.', ['other'], [undefined]],
  // A name in front of a verb without a comma, a word with an article, and a noun that the marks belong to say nothing.
  ['“حماس” قالت إنها ستحضر.', ['other'], [undefined]],
  ['قرأ سعد الإدريسي رواية “الخبز”، وقال إنها جميلة.', ['other'], [undefined]],
])('a word or two in marks: %s', (text, kinds, speakers) => {
  const speech = readSpeech(`عنوان الخبر\n${text}`, 'ar')
  expect(speech.map(({ kind }) => kind)).toEqual(kinds)
  expect(speech.map(({ speaker }) => speaker)).toEqual(speakers)
})
