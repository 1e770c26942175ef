import { expect, test } from 'vitest'
import { sayInArabic, whose } from './speech'

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
] as const)('%s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})
