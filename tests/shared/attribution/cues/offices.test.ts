import { expect, test } from 'vitest'
import type { LanguageCode } from '../../../../shared/text/direction'
import { readSpeech, sayInArabic, whose } from '../speech'

// What somebody is or was, where it parts him from his verb. @ stands for what is said.

test.each([
  [
    'an office that somebody had',
    'قالت الوزيرة نزهة العلوي إن “@”. وقالت الوزيرة السابقة إن “@”.',
    ['نزهة العلوي', 'نزهة العلوي'],
  ],
  [
    'was, what he is, and the verb',
    'وكان كريم بناني، القيادي في حزب التقدم، هاجم الحكومة وقال إن “@”.',
    ['كريم بناني'],
  ],
  [
    'whose statements are answered',
    'كما رد سمير العلوي على تصريحات صادرة عن كريم بناني، القيادي في حزب التقدم، بالقول: “@”.',
    ['سمير العلوي'],
  ],
  [
    'whose statements whoever has an office answers',
    'ورد رئيس الحكومة على تصريحات كريم بناني، بالقول: “@”.',
    ['رئيس الحكومة'],
  ],
  [
    'what somebody said in a speech is answered',
    'قال كريم بناني إن “@”، وهو يرد على ما جاء في كلمة سمير العلوي.',
    ['كريم بناني'],
  ],
  [
    'a title with its name between commas',
    'وانتقد السفير الممثل الدائم للمغرب لدى الأمم المتحدة، كريم بناني، القرار، وقال إن “@”.',
    ['كريم بناني'],
  ],
  [
    'a title in front of the relative pronoun of its verb',
    'خاطب العلوي السفير الجزائري في كلمته. وبعد أن فضح أكاذيب السفير الجزائري الذي زعم بأن الصحراء “سجن مغلق”، غادر القاعة.',
    ['السفير الجزائري'],
  ],
  ['a trade without an article behind “as for”', 'وبالنسبة إلى كريم بناني، مهني وباحث، فإن “@”.', ['كريم بناني']],
  ['a source is one of several', 'وذكر مصدر من قادة المعارضة أن “@”.', ['مصدر من قادة المعارضة']],
  ['whose works somebody wrote', 'وقال كريم بناني، كاتب “أسرار البحر”، إن “@”.', [undefined, 'كريم بناني']],
  [
    'the spokesman himself',
    'قال كريم بناني إن “@”. وقال المتحدث باسم الشرطة سمير العلوي إن “@”. وأضاف المتحدث ذاته أن “@”.',
    ['كريم بناني', 'سمير العلوي', 'سمير العلوي'],
  ],
  ['a man whom a woman’s verb is done to', 'وشكرت الوزيرة عبد الجليل على حضوره. وقالت إن “@”.', ['الوزيرة']],
  [
    'a scholar’s other office',
    'قال كريم بناني، أستاذ القانون الدولي بجامعة فاس، إن “@”. وسجل مدير مختبر الدراسات القانونية بكلية الحقوق أن “@”.',
    ['كريم بناني', 'كريم بناني'],
  ],
  [
    'a scholar without an article is somebody new',
    'قال كريم بناني، أستاذ القانون الدولي بجامعة فاس، إن “@”. وقال باحث في كلية الحقوق إن “@”.',
    ['كريم بناني', 'باحث في كلية الحقوق'],
  ],
  [
    'a member of the group for which somebody sits',
    'قالت نزهة العلوي، نائبة برلمانية عن فريق التقدم بمجلس النواب، إن “@”. وأوضحت عضو فريق حزب التقدم بمجلس النواب أن “@”.',
    ['نزهة العلوي', 'نزهة العلوي'],
  ],
  [
    'who leads a delegation',
    'وصل الوفد الفرنسي برئاسة كريم بناني، وزير الدولة للهجرة. وقال كريم بناني إن “@”.',
    ['كريم بناني'],
  ],
  [
    'an office that speaks first is whoever speaks next in full',
    'صرح وزير الثقافة بأن الأمر خارج القانون. وقال سمير العلوي، ردا على سؤال، إن القانون واضح. وأضاف الوزير أن “@”.',
    ['سمير العلوي'],
  ],
  [
    'whoever speaks next has a title of his own',
    'صرح وزير الثقافة بأن الأمر خارج القانون. وقال المحامي سمير العلوي إن القانون واضح. وأضاف الوزير أن “@”.',
    ['وزير الثقافة'],
  ],
  [
    'the head of a land’s diplomacy',
    'أكد وزير الخارجية الإيطالي، لويجي دي مايو، أن “@”. وأكد رئيس الدبلوماسية الإيطالية أن “@”.',
    ['لويجي دي مايو', 'لويجي دي مايو'],
  ],
  [
    'where somebody is from',
    'قالت الروائية نزهة العلوي إن “@”. وذكرت الكاتبة المغربية الفرنسية أن “@”.',
    ['نزهة العلوي', 'نزهة العلوي'],
  ],
  [
    'a firm in marks behind a title',
    'وقال كريم بناني، المدير العام لشركة “النخيل”، إن “@”. وأضاف المدير العام لشركة “النخيل” أيضا: “@”.',
    [undefined, 'كريم بناني', undefined, 'كريم بناني'],
  ],
] as const)('%s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})

const deputies: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
  [
    'ar',
    'قال سمير العلوي، نائب رئيس الحزب، إن “الميزانية تأخرت كثيرا هذا العام”. وقال رئيس الحزب إن “الجميع ينتظر نهاية الصيف هنا”.',
    ['سمير العلوي', 'رئيس الحزب'],
  ],
  [
    'ar',
    'قالت نادية العلوي، النائبة الأولى لرئيس الحزب، إن “الميزانية تأخرت كثيرا هذا العام”. وقالت نائبة الرئيس إن “الجميع ينتظر نهاية الصيف هنا”.',
    ['نادية العلوي', 'نادية العلوي'],
  ],
  [
    'ar',
    'قال سمير العلوي، النائب البرلماني عن الحزب، إن “الميزانية تأخرت كثيرا هذا العام”. وقال البرلماني ذاته إن “الجميع ينتظر نهاية الصيف هنا”.',
    ['سمير العلوي', 'سمير العلوي'],
  ],
  [
    'en',
    '“The budget is late and everybody here knows it,” said Jane Smith, the deputy mayor of Leeds. “We shall wait until the summer ends,” said the mayor.',
    ['Jane Smith', 'mayor'],
  ],
  [
    'en',
    '“The budget is late and everybody here knows it,” said Jane Smith, the mayor of Leeds. “We shall wait until the summer ends,” said the mayor.',
    ['Jane Smith', 'Jane Smith'],
  ],
  [
    'he',
    '“התקציב מאחר וכולם כאן יודעים זאת”, אמרה רות כהן, סגנית ראש העיר. “נחכה עד סוף הקיץ”, אמר ראש העיר.',
    ['רות כהן', 'ראש העיר'],
  ],
  [
    'fa',
    'علی رضایی، معاون وزیر بهداشت، گفت: «بودجه دیر شده است و همه می‌دانند». وزیر بهداشت گفت: «تا پایان تابستان صبر می‌کنیم».',
    ['علی رضایی', 'وزیر بهداشت'],
  ],
]

test.each(deputies)('a deputy is not the head (%s): %s', (language, text, speakers) => {
  expect(readSpeech(`News\n${text}`, language).map(({ speaker }) => speaker)).toEqual(speakers)
})

test.each([
  ['بدا المدير الإقليمي واثقا. “@”، رد باقتضاب.', 'المدير الإقليمي'],
  ['على الطرف الآخر من الهاتف، بدا المدير الإقليمي واثقا. “@”، رد بحدة.', 'المدير الإقليمي'],
  ['ابتسمت الوزيرة. وقالت: “@”.', 'الوزيرة'],
  ['لم يبتسم الوزير. وقال: “@”.', 'الوزير'],
])('an office whose deed the sentence before tells: %s', (text, speaker) => {
  expect(whose(sayInArabic(text))).toEqual([speaker])
})

test.each(['يوسف بوعزة', 'سعيد العلوي', 'كريم بناني'])(
  'a title, where its bearer has it, and a name between commas: %s',
  (name) => {
    for (const sentence of [
      `وصف المعلم الوحيد في المنطقة، ${name}، خطوته بأنها “درس في الكرامة”.`,
      `انتقد الوزير السابق في الحكومة، ${name}، القرار ووصفه بـ“المهزلة الكبرى”.`,
    ])
      expect(whose(`عنوان الخبر\n${sentence}`), sentence).toEqual([name])
  },
)

test.each(['ضحكت', 'فابتسمت', 'وغضب', 'وجلست'])('what somebody did behind an office is not its bearer: %s', (did) => {
  for (const office of ['الوزير', 'المدير', 'المدرب']) {
    const found = whose(sayInArabic(`سمع الناس كلام ${office} ${did}: “@”.`))
    expect(found, office).not.toContain(did)
  }
})

test.each(['وهبي', 'بوريطة', 'بناني'])('and a surname there is: %s', (name) => {
  expect(whose(sayInArabic(`الوزير ${name}: “@”.`))).toEqual([name])
})
