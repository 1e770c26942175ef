import { expect, test } from 'vitest'
import { readSpeech, sayInArabic, whose } from '../speech'

test.each([
  ['a clause', 'وأكد محافظ المدينة الذي زار المكان سعد الإدريسي أن “@”.', 'سعد الإدريسي'],
  ['one word of no office', 'وقال صاحب جاليري لوان حمزة صيرفي إن “@”.', 'حمزة صيرفي'],
  ['a body and what it fights', 'وقال رئيس اللجنة الوطنية لمقاومة فيروس كورونا سعد الإدريسي إن “@”.', 'سعد الإدريسي'],
  ['a body in marks and what it is for', 'وأكد مدير خدمة “سند” للإسعاف عبد القادر بناني أن “@”.', 'عبد القادر بناني'],
  [
    'a body in marks and what it is',
    'وكتب منسق منظمة “إيمرغو” غير الحكومية الإيطالية دويان زرندح أن “@”.',
    'دويان زرندح',
  ],
  [
    'a word in parentheses, by its particle',
    'حذر رئيس حزب التجمع الوطني (تواصل) أمادي ولد سيدي المختار، من أن “@”.',
    'أمادي ولد سيدي المختار',
  ],
  ['a verb of being called so', 'وقال موظف متقاعد يدعى سعد الإدريسي إن “@”.', 'سعد الإدريسي'],
  [
    'her own title, right behind a body that is a woman’s word too',
    'وقالت رئيسة الجمعية الأستاذة سعاد العلمي إن “@”.',
    'سعاد العلمي',
  ],
  ['the same behind another noun', 'وأكدت عضو اللجنة المهندسة ليلى العلمي أن “@”.', 'ليلى العلمي'],
  ['a body called by a woman’s name', 'وأكدت رئيسة جمعية أمل سعاد العلمي أن “@”.', 'سعاد العلمي'],
  ['such a body, and a title', 'وأكد مدير جمعية أمل الدكتور سعيد العلمي أن “@”.', 'سعيد العلمي'],
  ['a body called by a word with an article', 'وقالت مديرة شركة النور سعاد العلمي إن “@”.', 'سعاد العلمي'],
  ['how long somebody holds the office', 'وقال رئيس الجماعة بالنيابة سعيد العلمي إن “@”.', 'سعيد العلمي'],
  [
    'a body in marks, with a particle, and a title',
    'وقال الأمين العام لجمعية “نحن هنا” الأستاذ سعيد العلمي إن “@”.',
    'سعيد العلمي',
  ],
  [
    'where the office is, and a title',
    'وأوضحت المكلفة بالتواصل في البلدية، الأستاذة نزهة العلمي، أن “@”.',
    'نزهة العلمي',
  ],
  ['where somebody sits, in marks', 'وقال النائب السابق في الحزب “كريم بناني” إن “@”.', 'كريم بناني'],
])('a name stands behind %s', (_, text, speaker) => {
  const speech = readSpeech(sayInArabic(text), 'ar').filter(({ kind }) => kind !== 'other')
  expect(speech.map((one) => one.speaker)).toEqual([speaker])
})

test.each([
  ['how something is done', 'وعن ظهور كريم بناني مهاجم الفريق بصورة جيدة قال سعد الإدريسي: “@”.', 'سعد الإدريسي'],
  ['a body that is known whole', 'وقال المدير لبي بي سي إن “@”.', 'المدير'],
  ['a verb', 'وقال سعد الإدريسي إن والي الجهة يزور القرى، مضيفا أن “@”.', 'سعد الإدريسي'],
])('no name behind a title: %s', (_, text, speaker) => {
  expect(whose(sayInArabic(text))).toEqual([speaker])
})
