import { expect, test } from 'vitest'
import type { LanguageCode } from '../../../../shared/text/direction'
import { readSpeech, sayInArabic, whose } from '../speech'

// How papers call again whoever has spoken: by a surname, a trade, a word for “the speaker”, or nothing but the
// verb. The mark @ stands for a quote.

const economist = 'قال الخبير الاقتصادي عمر الكتاني، في تصريح صحفي، إن “الوضع لم يعد يحتمل منذ أسابيع”.'
const sociologist = `${economist}
من جانبها، قالت الباحثة سعاد بناني إن “الأرقام مقلقة جدا هذا العام”.`
const police = 'قال بلاغ للمديرية العامة للأمن الوطني إن “المشتبه فيه أوقف صباح أمس بالمدينة”.'
const englishEconomist =
  'Economist Omar Kettani told the paper that the situation was “no longer bearable for most families”.'
const englishSociologist = `${englishEconomist}
Researcher Sara Bennani, who studied the figures, said they were “alarming this year by any measure”.`
const hebrewEconomist = 'הכלכלן עומר כהן אמר לעיתון כי המצב “כבר לא נסבל עבור רוב המשפחות”.'
const hebrewSociologist = `${hebrewEconomist}
החוקרת שרה לוי, שבדקה את הנתונים, אמרה כי הם “מדאיגים מאוד השנה”.`

const again: readonly {
  readonly language: LanguageCode
  readonly before: string
  readonly quote: string
  readonly speaker: string
  readonly sentences: readonly string[]
}[] = [
  {
    language: 'ar',
    before: economist,
    quote: 'لن نقبل بهذا الأمر أبدا مهما طال',
    speaker: 'عمر الكتاني',
    sentences: [
      'وأورد المتحدث: “@”.',
      'وأبرز المصرح لجريدتنا أن “@”.',
      'واسترسل الخبير ذاته: “@”.',
      '“@”، وفق تعبيره.',
      '“@”، بتعبير المتحدث.',
      'وزاد شارحا: “@”.',
      'وعن الحلول، يرى الكتاني أن “@”.',
      'وفي هذا الصدد، نبه الاقتصادي المغربي إلى أن “@”.',
      'وأنهى الخبير حديثه بالقول إن “@”.',
      'وأجمل الكتاني: “@”.',
      'كما سجل المتحدث نفسه “@”.',
      'وأضاف أنه “@”.',
      'وجوابا عن سؤال لجريدتنا، أفاد الكتاني بأن “@”.',
      'في نظر الكتاني “@”.',
      'وختم الخبير المغربي تصريحه لجريدتنا قائلا: “@”.',
      'وقد سبق للمتحدث أن صرح بأن “@”.',
      'يقول الكتاني، ثم يضيف: “@”.',
      '“@”، يورد الكتاني، “لأن الأسعار ارتفعت كثيرا”.',
      'ومضى يقول: “@”.',
      'واستدرك: “@”.',
      'واعتبر ضمن تصريحه أن “@”.',
      'ويبقى الحل، حسب الخبير عينه، هو “@”.',
      'ولفت الانتباه إلى أن “@”.',
    ],
  },
  {
    language: 'ar',
    before: sociologist,
    quote: 'لن نقبل بهذا الأمر أبدا مهما طال',
    speaker: 'سعاد بناني',
    sentences: [
      'وأضافت: “@”.',
      'وتابعت الباحثة: “@”.',
      'ولفتت بناني إلى “@”.',
      'واعتبرت المتحدثة ذاتها أن “@”.',
      'وأكدت الأكاديمية المغربية أن “@”.',
      'وخلصت إلى أن “@”.',
      '“@”، تقول بناني.',
      'وترى الباحثة في علم الاجتماع أن “@”.',
    ],
  },
  {
    language: 'ar',
    before: sociologist,
    quote: 'لن نقبل بهذا الأمر أبدا مهما طال',
    speaker: 'عمر الكتاني',
    sentences: [
      'أما الكتاني فقال إن “@”.',
      'وعاد الكتاني ليؤكد أن “@”.',
      'ورد عليها الخبير الاقتصادي بالقول: “@”.',
      'وعلى النقيض منها، يعتقد الكتاني أن “@”.',
      'ويتفق معها الكتاني، إذ قال: “@”.',
      'وبخلاف الباحثة، أكد الخبير الاقتصادي أن “@”.',
      'في المقابل، شدد الكتاني على أن “@”.',
    ],
  },
  {
    language: 'ar',
    before: police,
    quote: 'لن نقبل بهذا الأمر أبدا مهما طال',
    speaker: 'المديرية العامة للأمن الوطني',
    sentences: [
      'وأضاف البلاغ ذاته أن “@”.',
      'وأوضح المصدر نفسه أن “@”.',
      'وبحسب البلاغ، “@”.',
      'وشددت المديرية على أن “@”.',
      'وجاء في البلاغ ذاته أن “@”.',
    ],
  },
  {
    language: 'en',
    before: englishEconomist,
    quote: 'nobody here will ever accept such a thing',
    speaker: 'Omar Kettani',
    sentences: [
      'Kettani added: “@”.',
      '“@,” he said.',
      '“@,” the economist said.',
      'The economist went on: “@”.',
      '“@,” added Kettani.',
      'Asked about prices, he replied: “@”.',
      'He warned that “@”.',
      'According to Kettani, “@”.',
      '“@,” Kettani said in an interview, “and prices will rise.”',
      'In his view, “@”.',
      'He also said that “@”.',
    ],
  },
  {
    language: 'en',
    before: englishSociologist,
    quote: 'nobody here will ever accept such a thing',
    speaker: 'Sara Bennani',
    sentences: [
      'She added: “@”.',
      '“@,” she said.',
      'Bennani insisted that “@”.',
      '“@,” the researcher told reporters.',
      'The researcher also noted: “@”.',
    ],
  },
  {
    language: 'en',
    before: englishSociologist,
    quote: 'nobody here will ever accept such a thing',
    speaker: 'Omar Kettani',
    sentences: [
      'Kettani disagreed. “@,” he said.',
      'The economist was blunter: “@”.',
      'But Kettani countered that “@”.',
      '“@,” he said of the figures.',
    ],
  },
  {
    language: 'he',
    before: hebrewEconomist,
    quote: 'אף אחד כאן לא יסכים לדבר כזה לעולם',
    speaker: 'עומר כהן',
    sentences: [
      'כהן הוסיף: “@”.',
      '“@”, אמר.',
      '“@”, אמר הכלכלן.',
      'הכלכלן המשיך: “@”.',
      '“@”, הוסיף כהן.',
      'הוא הזהיר כי “@”.',
      'לדבריו, “@”.',
      'לדברי כהן, “@”.',
      'עוד אמר כי “@”.',
      'לטענת הכלכלן, “@”.',
    ],
  },
  {
    language: 'he',
    before: hebrewSociologist,
    quote: 'אף אחד כאן לא יסכים לדבר כזה לעולם',
    speaker: 'שרה לוי',
    sentences: ['היא הוסיפה: “@”.', '“@”, אמרה.', 'לוי התעקשה כי “@”.', 'לדבריה, “@”.', '“@”, אמרה החוקרת.'],
  },
  {
    language: 'he',
    before: hebrewSociologist,
    quote: 'אף אחד כאן לא יסכים לדבר כזה לעולם',
    speaker: 'עומר כהן',
    sentences: ['כהן לא הסכים. “@”, אמר.', 'הכלכלן היה בוטה יותר: “@”.', 'מנגד, כהן טען כי “@”.'],
  },
  {
    language: 'fa',
    before: `محمد رضایی، کارشناس اقتصادی، در گفتگو با ایسنا گفت: «وضعیت برای خانواده‌ها قابل تحمل نیست».`,
    quote: 'هیچ‌کس این را هرگز نمی‌پذیرد',
    speaker: 'محمد رضایی',
    sentences: [
      'رضایی افزود: «@».',
      'وی ادامه داد: «@».',
      'او تاکید کرد که «@».',
      'به گفته رضایی، «@».',
      'این کارشناس گفت: «@».',
      'این کارشناس اقتصادی همچنین تصریح کرد: «@».',
      'وی در پایان گفت «@».',
      'به گفته وی «@».',
      'او با اشاره به قیمت‌ها گفت: «@».',
    ],
  },
  {
    language: 'ur',
    before: `ماہر معاشیات احمد علی نے اخبار سے گفتگو کرتے ہوئے کہا کہ “صورت حال برداشت سے باہر ہے”۔`,
    quote: 'ہم یہ کبھی قبول نہیں کریں گے',
    speaker: 'احمد علی',
    sentences: [
      'احمد علی نے مزید کہا: “@”۔',
      'انہوں نے کہا کہ “@”۔',
      'ان کا کہنا تھا کہ “@”۔',
      'ماہر معاشیات نے خبردار کیا کہ “@”۔',
      'ان کے مطابق “@”۔',
      'احمد علی کے بقول “@”۔',
      'انہوں نے مزید بتایا: “@”۔',
    ],
  },
]

const cases = again.flatMap(({ language, before, quote, speaker, sentences }) =>
  sentences.map((sentence) => [language, speaker, sentence.replace('@', quote), before] as const),
)

test.each(cases)('%s, %s: %s', (language, speaker, sentence, before) => {
  const last = readSpeech(`—\n${before}\n${sentence}`, language).at(-1)
  expect(last?.kind).not.toBe('other')
  expect(last?.speaker).toBe(speaker)
})

test.each([
  [
    'The wounds were “not life threatening at all”, according to Mayor Mary Baldwin. The authorities said “a suspect is in custody”. They said earlier that a man had been “contained in a house”.',
    ['Mary Baldwin', 'authorities', 'authorities'],
  ],
  [
    'The charity said “it is now over and done”. They added that a man had been “contained in a house”.',
    ['charity', 'charity'],
  ],
  // One woman is not meant by “they”: nobody, rather than a guess.
  [
    'Mary Baldwin said “it is now over and done”. They said that a man had been “contained in a house”.',
    ['Mary Baldwin', undefined],
  ],
])('English: who “they” are, in %s', (text, speakers) => {
  expect(readSpeech(`Headline of the day\n${text}`, 'en').map(({ speaker }) => speaker)).toEqual(speakers)
})

test('English: a title that the text has not used before is whoever it named last, where nobody has spoken', () => {
  const text =
    'Although his side had lost, the team’s coach, Nazri Nasir, was proud.\n“I am very proud of my boys as they fought hard,” said the former national skipper.'
  expect(readSpeech(`Headline of the day\n${text}`, 'en').map(({ speaker }) => speaker)).toEqual(['Nazri Nasir'])
})

test('an office of one is not the several who spoke before', () => {
  const text = 'سكان الحي القديم: “@”\nرد العمدة من مكتبه: “@”.'
  expect(whose(sayInArabic(text))).toEqual(['سكان الحي القديم', 'العمدة'])
})

test('an office without a name is nobody who is named in full without any title', () => {
  const text = '“@”، يقول سعد الإدريسي أمام بيته.\nوقال الوزير إن الأشغال “@”.'
  expect(whose(sayInArabic(text))).toEqual(['سعد الإدريسي', 'الوزير'])
  // One name alone may be known to all.
  const known = 'قال ترامب إن القرار “@”. وأضاف الرئيس أن الأشغال “@”.'
  expect(whose(sayInArabic(known))).toEqual(['ترامب', 'ترامب'])
})
