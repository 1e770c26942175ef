import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse, createAnalyser, quotesOf } from '../../../shared/attribution/analyse'
import type { BlockText } from '../../../shared/attribution/types'
import { structureLines, toBlockTexts } from '../../../shared/structure/lines'
import type { LanguageCode } from '../../../shared/text/direction'
import { readSpeech } from './speech'

/** Each quote with its speaker's name, in the order of the text; what is no speech is left out. */
function attributions(text: string, language: 'ar' | 'en' = 'ar'): [string, string | null][] {
  return readSpeech(`عنوان\n${text}`, language)
    .filter((quote) => quote.kind !== 'other')
    .map((quote) => [quote.text, quote.speaker ?? null])
}

const speakersOf = (text: string, language?: 'ar' | 'en') => attributions(text, language).map(([, speaker]) => speaker)

test.each<[string, string, (string | null)[]]>([
  [
    'verb, then title and name',
    'قال وزير الصحة سامي البكري: “لن نغلق أي مستشفى في المدينة هذا العام.”',
    ['سامي البكري'],
  ],
  [
    'name set off by commas',
    'أكدت مديرة المعرض، سلمى الراوي، أن “الدورة المقبلة ستكون أكبر من كل سابقاتها”.',
    ['سلمى الراوي'],
  ],
  ['name before the verb', 'سامي البكري أكد أن “الخطة جاهزة منذ شهرين ولا تنتظر إلا المال”.', ['سامي البكري']],
  ['dropped subject', 'قال سامي البكري إن العمل بدأ. وأضاف: “سننتهي قبل الشتاء بإذن الله.”', ['سامي البكري']],
  ['participle', 'قال سامي البكري إن العمل بدأ، واصفا المشروع بأنه “يسير كما يجب”.', ['سامي البكري']],
  ['verbal noun with a verb', 'علق سامي البكري بالقول:”لا أتفق مع هذا الرأي أبدا.”', ['سامي البكري']],
  ['nominal cue before', 'وبحسب سامي البكري فإن “الخطة جاهزة منذ شهرين”.', ['سامي البكري']],
  ['nominal cue after', '“لن نغلق أي مستشفى في المدينة هذا العام”، بحسب سامي البكري.', ['سامي البكري']],
  ['verb after', '“لن نغلق أي مستشفى في المدينة هذا العام”، يقول سامي البكري.', ['سامي البكري']],
  ['name and colon', 'سامي البكري: “لن نغلق أي مستشفى في المدينة هذا العام”', ['سامي البكري']],
  ['unnamed source', 'وقال مصدر أمني إن “المنطقة باتت آمنة تماما الآن”.', ['مصدر أمني']],
  ['a body', 'وقالت وزارة الصحة إن “اللقاح متوفر في كل المراكز بلا استثناء”.', ['وزارة الصحة']],
  [
    'title alone later',
    'قال وزير الصحة سامي البكري إن العمل بدأ. وشدد الوزير على أن “لا تأخير بعد اليوم في أي مركز”.',
    ['سامي البكري'],
  ],
  [
    'stand-in',
    'قال الخبير سامي البكري إن العمل بدأ. وأبرز الخبير نفسه أن “الأرقام تتحدث عن ذاتها هذه المرة”.',
    ['سامي البكري'],
  ],
  [
    'agreement keeps two apart',
    'قالت سلمى الراوي إن العمل بدأ. وقال سامي البكري إن المال متوفر. وأضافت: “سننتهي قبل الشتاء بإذن الله.”',
    ['سلمى الراوي'],
  ],
  ['nobody', 'وعلقت على الجدار لافتة كتب فيها بخط كبير “هنا كانت مدينة كاملة قبل أن يأتي السيل عليها”.', [null]],
])('%s', (_name, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test.each([
  ['قالت شركة “غازبروم” إن الإمدادات مستمرة.'],
  ['صدر كتاب “رقعة الشطرنج” في طبعة جديدة.'],
  ['يعرف الرجل باسم “الثعلب” بين جيرانه.'],
])('names between marks are no speech: %s', (text) => {
  expect(attributions(text)).toEqual([])
})

test('a subhead that repeats words of the body has the speaker of the body', () => {
  const text =
    'مقدمة طويلة عن المدينة ومكتبتها وما جرى فيها من أعوام.\n“لن ننتظر أكثر”\nقال سامي البكري: “المدينة تعبت، ونحن لن ننتظر أكثر من ذلك.”'
  expect(attributions(text)[0]).toEqual(['لن ننتظر أكثر', 'سامي البكري'])
})

test('every attribution says why, and how sure it is', () => {
  const blocks = toBlockTexts(structureLines('عنوان\nقال سامي البكري بوضوح: “لن نغلق أي مستشفى في المدينة.”'))
  const [quote] = quotesOf(analyse(blocks, 'ar'))
  expect(quote?.evidence).toEqual({ rule: 'verb-subject', cue: 'قال', excerpt: 'قال سامي البكري بوضوح:', before: true })
  expect(quote?.confidence).toBeGreaterThan(0.8)
  expect(quote?.form).toBe('سامي البكري')
})

test('a mention is all that the text calls the speaker: no particle, but the ending of an accusative; and no noun beside it', () => {
  const lines = [
    'بيد أن مسؤولا أوروبيا شدد على أن الوضع “صعب للغاية”.',
    'كانت هناء العبيدي وحدها. تتذكر الطبيبة تلك الساعات فتقول: “كنا نعد الأنفاس”.',
  ]
  const { blocks } = analyse(lines.map(block), 'ar')
  const forms = blocks.map(({ mentions }, i) => mentions.map(({ start, end }) => lines[i]?.slice(start, end)))
  expect(forms).toEqual([['مسؤولا أوروبيا'], ['هناء العبيدي', 'الطبيبة']])
})

test('English: verbs and names on both sides', () => {
  const text =
    'Prime Minister Ana Lopes said: “We will not close a single hospital this year.” “That is a promise,” Lopes added.'
  expect(speakersOf(text, 'en')).toEqual(['Ana Lopes', 'Ana Lopes'])
})

const sentences = {
  ar: [
    '“من هنا مر السيل في تلك الليلة”. يجلس سمير بلعربي أمام بيته.',
    '“لن أبيع”. قالها سعد الإدريسي وانصرف.',
    'بدا المدير الإقليمي واثقا. “الحوالات في الطريق اليوم”، رد باقتضاب.',
    'وقال الوزير إن الأسعار انخفضت، قبل أن تقاطعه النائبة هاجر الوزاني: “في أي بلد؟”',
    'قال وزير الصحة سامي البكري إن العمل بدأ.',
    'وأضاف: “سننتهي قبل الشتاء بإذن الله.”',
    'وقالت سلمى الراوي: ”هذا حلم كبر معنا.”',
    'وأضافت أن “الباب مفتوح للجميع من غير رسوم”.',
    '“لن ننتظر أكثر”',
    'صدر كتاب “رقعة الشطرنج” أمس.',
    'وشدد الوزير على أن “لا تأخير بعد اليوم”.',
    'وجاء في بيان لوزارة الصحة (ص. 12. من الملف) أن “المراكز مفتوحة”.',
    'وبحسب جمعية “أصدقاء الورق”، فإن القاعة، وفق مديرها، نادر الساحلي، “لن تغلق”.',
    'ونقلت وكالة الأنباء عن مصدر أمني قوله إن “الطريق آمن”! فرد عليه المتحدث ذاته: “نعم”.',
    'جلس الناس إلى الطاولات.',
    '“من يملك الماء يملك القرار، وهذه قاعدة لا تتغير”',
    'هذا ما كتبته الخبيرة سهيلة الريكي في مقدمته.',
    '• يقول إلياس خوري إن الرواية “ذاكرة من لا ذاكرة لهم”، هل توافقينه؟',
    'وتتذكر الطبيبة الشابة ذلك فتقول: “كنا نعد الأنفاس”.',
    'التقى الوزير أيمن الصفدي ونظيره الفرنسي جان نويل بارو، وقال الوزير الفرنسي: “نحن هنا”.',
    'قال “',
  ],
  fa: [
    'رئیس بانک مرکزی، آرش نادری، گفت: «این تصمیم قطعی است».',
    'وی افزود که «مردم نگران نباشند».',
    'به گزارش خبرگزاری، مریم کاظمی تأکید کرد که کار آغاز شده است.',
  ],
  ur: [
    'وزیر صحت سلیم اختر نے کہا کہ ’’کام شروع ہو گیا ہے‘‘۔',
    'انہوں نے مزید کہا: ’’ہم تیار ہیں‘‘۔',
    'بارش جاری ہے۔',
    'صدرخالد محمود کھوکھرنے کہاہےکہ ’’سب ٹھیک ہے‘‘۔انہوںنے کہاکہ ’’شکریہ‘‘۔',
    'اداکار شاہدکپورنے بتایاہےکہ ’’بارش  جاری ہے‘‘۔  نبیل مغلپورنے کہا ’’جی‘‘۔',
  ],
  he: [
    'ראש העיר דני כהן אמר: "נפתח את הגן בקיץ".',
    'לדבריה, "אין ברירה אחרת". צה"ל מסר כי הדרך פתוחה.',
    'מנכ"לית החברה, רות לוי, הוסיפה כי "הכול מוכן".',
    'ראש עיריית תל אביב יפו רון אביב אמר: "לא בעירנו". אביב הלך.',
    'במשרד הפנים סירבו להתערב. "הסמכות אינה שלנו", מסרו שם.',
    'לקוחה ותיקה בכתה: "זה סוף של תקופה".',
    "'אף אחד לא מוכן לקבל את זה', אמרה נועה כהן ברח' הרצל.",
    "ז'קי לוי מסר: 'המצב קשה בג'נין', והוסיף 'שוקי.",
  ],
  en: [
    'Prime Minister Ana Lopes said: “We will not close it.”',
    '“That is a promise,” she added.',
    'According to the Health Ministry (est. 1990. Reformed since), “all is well”.',
    "'The players' union agreed,' said Tom Ashby of the Writers' Guild.",
    "The teachers’ union called it ‘a disgrace’ in the '90s.",
  ],
} as const

const edit = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('replace', 'insert', 'remove', 'type', 'erase', 'break'),
  text: fc.nat(),
  offset: fc.nat(),
  length: fc.nat({ max: 40 }),
})

type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never

const block = (text: string): BlockText => ({ type: 'paragraph', level: 0, text })

/** A change as a person makes it: whole blocks, or words within one. */
function change(blocks: readonly BlockText[], texts: readonly string[], one: Edit) {
  const i = one.at % Math.max(1, blocks.length)
  const old = blocks[i]?.text ?? ''
  const offset = one.offset % (old.length + 1)
  const text = texts[one.text % texts.length] ?? ''
  switch (one.kind) {
    case 'replace':
      return blocks.with(i, block(text))
    case 'insert':
      return blocks.toSpliced(i, 0, block(text))
    case 'remove':
      return blocks.length > 1 ? blocks.toSpliced(i, 1) : blocks
    case 'type':
      return blocks.with(i, block(old.slice(0, offset) + text.slice(0, one.length) + old.slice(offset)))
    case 'erase':
      return blocks.with(i, block(old.slice(0, offset) + old.slice(offset + one.length)))
    case 'break':
      return blocks.toSpliced(i, 1, block(old.slice(0, offset)), block(old.slice(offset)))
  }
}

test.each(Object.keys(sentences) as (keyof typeof sentences)[])(
  'after any edits, the result of the kept analyser equals that of a fresh one: %s',
  (language) => {
    const texts = sentences[language]
    const paragraph = fc
      .array(fc.constantFrom(...texts), { minLength: 1, maxLength: 7 })
      .map((parts) => block(parts.join(' ')))
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 6 }),
        fc.array(edit, { maxLength: 12 }),
        (start, edits) => {
          const analyser = createAnalyser()
          let blocks: readonly BlockText[] = start
          analyser.analyse(blocks, language)
          for (const one of edits) {
            blocks = change(blocks, texts, one)
            expect(analyser.analyse(blocks, language)).toEqual(analyse(blocks, language))
          }
        },
      ),
      { numRuns: 80 },
    )
  },
)

test('a word typed behind the name of a place of several words leaves the place whole', () => {
  const before = 'ראש עיריית תל אביב יפו רון אביב אמר: "לא בעירנו". אביב הלך.'
  const analyser = createAnalyser()
  analyser.analyse([block(before)], 'he')
  const after = [block(before.replace('רון אביב', 'רון אראש ביב'))]
  expect(analyser.analyse(after, 'he')).toEqual(analyse(after, 'he'))
})

test('hostile text is answered: no letters, no full stop, nothing but marks', () => {
  for (const text of ['', '“'.repeat(5000), 'قال '.repeat(20_000), `${'ا'.repeat(200_000)}”`, ': “a” '.repeat(3000)]) {
    expect(() => analyse([{ type: 'paragraph', level: 0, text }], 'ar')).not.toThrow()
  }
})

test.each<[LanguageCode, string]>([
  ['ar', 'المدير العام '],
  ['ar', 'السيد الوزير '],
  ['ar', 'الوزير، السيد، '],
  ['ar', 'بيان صادر عن '],
  ['ar', 'تقرير لتقرير '],
  ['ar', 'تقرير تقرير '],
  ['ar', 'هذا '],
  ['ar', 'عدد من الكتاب من '],
  ['ar', 'رئيس جامعة محمد '],
  ['ar', 'الحسين، '],
  ['he', 'הדו"ח של '],
  ['he', 'השר '],
  ['fa', 'این '],
  ['ur', 'وزیر کے '],
  ['en', 'the '],
  ['en', 'the report of the '],
  ['en', 'Prime '],
  ['en', 'senior deputy minister '],
  ['en', 'Mr. President '],
  ['en', 'Ukraine’s '],
  ['en', 'leader, retired '],
  ['en', 'health ministry '],
  ['en', '“a,” b Tom '],
  ['he', 'יו"ר ישראל ביתנו אביגדור '],
])('phrases that lead to phrases without end: %s %s', (language, phrase) => {
  for (const lead of ['', 'قال ', 'قال الوزير، ', 'said ', 'אמר ']) {
    const text = `${lead}${phrase.repeat(20_000)}`
    expect(() => analyse([{ type: 'paragraph', level: 0, text }], language)).not.toThrow()
  }
})
