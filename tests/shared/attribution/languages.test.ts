import { expect, test } from 'vitest'
import type { LanguageCode } from '../../../shared/text/direction'
import { readSpeech } from './speech'

// Ways of citing somebody that one language has, each with a speaker of another kind.

const said: Record<LanguageCode, string> = {
  ar: 'لن نقبل بهذا الأمر أبدا',
  en: 'we will not accept any of this',
  fa: 'ما این را هرگز نمی‌پذیریم',
  he: 'לא נקבל את זה בשום אופן',
  ur: 'ہم اسے کبھی قبول نہیں کریں گے',
}

function speakersOf(sentence: string, language: LanguageCode): readonly (string | undefined)[] {
  const text = `—\n${sentence.replace('%', said[language])}`
  return readSpeech(text, language).map(({ speaker }) => speaker)
}

const cited: readonly (readonly [LanguageCode, string, string])[] = [
  ['en', 'The health ministry said: “%.”', 'health ministry'],
  ['en', '“%,” said Abdul Rahman al-Amin.', 'Abdul Rahman al-Amin'],
  ['en', 'Mostafa el-Sayed told reporters that “%.”', 'Mostafa el-Sayed'],
  ['en', 'As Jane Smith put it, “%.”', 'Jane Smith'],
  ['en', 'Tom Okafor is convinced that “%.”', 'Tom Okafor'],
  ['en', 'Jane Smith’s statement said: “%.”', 'Jane Smith'],
  ['en', 'A statement from residents said: “%.”', 'residents'],
  ['en', 'The players’ union said: “%.”', 'players’ union'],
  ['en', "The Professional Footballers' Association said: “%.”", "Professional Footballers' Association"],
  ['en', '“%,” said the drivers’ association.', 'drivers’ association'],
  ['en', 'The Writers’ Guild said: “%.”', 'Writers’ Guild'],
  ['en', 'The Miners Union said: “%.”', 'Miners Union'],
  ['en', 'The residents’ spokesman, Paul Kerr, said: “%.”', 'Paul Kerr'],
  ['en', "'%,' said Margaret Doyle, who runs the bakery.", 'Margaret Doyle'],
  ['en', 'One fed-up dad has said the “% and they all know it”.', 'One fed-up dad'],
  ['en', 'The plan “%” and is a mistake, the Government has said.', 'Government'],
  [
    'en',
    'The council is “%” by calling them lazy, the leader of Britain’s biggest union has said.',
    'leader of Britain’s biggest union',
  ],
  ['en', 'The spokesman confirmed that “a handful” of staff were ill.', 'spokesman'],
  ['en', 'Downing Street has urged the unions to call off their “unnecessary” action.', 'Downing Street'],
  ['en', '“%,” a White House spokesman said.', 'White House spokesman'],
  ['en', '“%,” a civil rights lawyer said.', 'civil rights lawyer'],
  ['en', 'Outside court, his cousin Amber Barnett said it “% and they know it”.', 'Amber Barnett'],
  ['en', 'Wedbush analyst Daniel Ives referred to it as “%”.', 'Daniel Ives'],
  ['en', 'Paul Nowak said a “Cabinet full of millionaires” might not understand.', 'Paul Nowak'],
  ['en', 'House of Representatives Speaker Bram Soetan has said: “%.”', 'Bram Soetan'],
  ['fa', 'علی رضایی معتقد است که “%”.', 'علی رضایی'],
  ['fa', 'وزارت بهداشت امیدوار بود که “%”.', 'وزارت بهداشت'],
  ['fa', 'طبق اعلام سازمان جهانی بهداشت، “%”.', 'سازمان جهانی بهداشت'],
  ['fa', 'شهردار تهران گفت: “%”.', 'شهردار تهران'],
  ['fa', 'یکی از کارگران معدن گفت: “%”.', 'یکی از کارگران معدن'],
  ['he', 'בריאיון לגלי צה"ל אמר השר יוסי כהן: “%”.', 'יוסי כהן'],
  ['he', '“%”, אומרת לוי בראיון.', 'לוי'],
  ['he', 'מנכ"לית מקס שגית דותן אמרה: “%”.', 'שגית דותן'],
  ['he', 'מנכ"לית מקס, שגית דותן, אמרה: “%”.', 'שגית דותן'],
  ['he', '“%”, נכתב בהודעת משרד הבריאות.', 'משרד הבריאות'],
  ['ur', '“%”، علی رضا کا کہنا ہے۔', 'علی رضا'],
  ['ur', '“%”، وزارت صحت کا کہنا ہے۔', 'وزارت صحت'],
]

test.each(cited)('%s: “%s” is said by %s', (language, sentence, speaker) => {
  expect(speakersOf(sentence, language)).toEqual([speaker])
})

const articles: readonly (readonly [string, LanguageCode, string, readonly (string | undefined)[]])[] = [
  [
    'a headline with a capital on every word names nobody',
    'en',
    'House Speaker Laments Council Leader’s Statement\nHouse Speaker Bram Soetan criticised the plan. “It may violate the law,” Soetan said. “We will oppose it,” the Unity Party chairman told reporters.',
    ['Bram Soetan', 'Bram Soetan'],
  ],
  [
    'whose statement it is, with the title',
    'en',
    '—\nThe council rejected Prime Minister Anna Lopes’s statement. “We will not pay,” Lopes said.',
    ['Anna Lopes'],
  ],
  [
    'a plural owner behind straight single marks',
    'en',
    "—\nIt was 'late' by then. The players' union said: 'We do not want to play three times in eight days.'",
    [undefined, "players' union"],
  ],
  [
    'who is told by age',
    'en',
    '—\nTom Okafor scored twice. “It was late,” Okafor said. “I am tired but happy with it,” the 34-year-old said.',
    ['Tom Okafor', 'Tom Okafor'],
  ],
  [
    'who is told by a former club',
    'en',
    '—\nTom Okafor scored twice. “It was late,” Okafor said. “I am tired but happy,” the former Chelsea striker said.',
    ['Tom Okafor', 'Tom Okafor'],
  ],
  [
    'another man is not the one before',
    'en',
    '—\nOne man said: “I have been washing the car.” Another man added: “We suffer day and night.”',
    ['One man', 'Another man'],
  ],
  [
    'one of those who are told by where they are',
    'en',
    '—\nOne of those on strike said he was tired. “This won’t affect me,” he said.',
    ['One of those on strike'],
  ],
  [
    'his spokesman is not him',
    'en',
    '—\n“We will talk,” Paul Kerr said. Asked what he would do, his official spokesman said: “We want to talk again.”',
    ['Paul Kerr', 'his official spokesman'],
  ],
  [
    'she with whom the sentence begins',
    'en',
    '—\nAnna Hayes spoke at a meeting. She pointed to a neighbour, saying: “He has caused mayhem.”',
    ['Anna Hayes'],
  ],
  [
    'an office that whoever spoke does not hold',
    'en',
    '—\nAnna Hayes, general secretary of Unison, said: “Now is the time.” The prime minister meanwhile said: “We tried.”',
    ['Anna Hayes', 'prime minister'],
  ],
  [
    'one that may be another word for it',
    'en',
    '—\nGoa gaffer Derrick Pereira said: “Now is the time.” The head coach said: “We tried.”',
    ['Derrick Pereira', 'Derrick Pereira'],
  ],
  [
    'an acronym at the head of a quote',
    'he',
    '—\nראש העיר דני כהן אמר: "ב"ש היא הבית שלנו כבר שנים ארוכות".',
    ['דני כהן'],
  ],
  [
    'an ordinary word in front of a whole name',
    'fa',
    '—\nامید اصغر رضایی به آینده کم نشده است. رضایی گفت: «ما آماده‌ایم و کار را ادامه می‌دهیم».',
    ['اصغر رضایی'],
  ],
]

test.each(articles)('%s', (_, language, text, speakers) => {
  expect(readSpeech(text, language).map(({ speaker }) => speaker)).toEqual(speakers)
})

test('Hebrew: a body in front of the verb speaks where nobody stands behind it', () => {
  expect(speakersOf('משרד הבריאות אמר: “%”.', 'he')).toEqual(['משרד הבריאות'])
})

test.each([
  [
    'fa',
    'سخنگوی اتحادیه ناشران، نسرین فلاح، این تعطیلی را «زنگ خطر» خواند و افزود: «%».',
    ['نسرین فلاح', 'نسرین فلاح'],
  ],
  ['fa', 'مدیرکل محیط زیست آذربایجان غربی، سعید شهند، گفت: «%».', ['سعید شهند']],
  ['ur', 'انسانی حقوق کمیشن نے کہا کہ ’’%‘‘۔', ['انسانی حقوق کمیشن']],
  ['ur', 'صوبائی وزیر برائے آبپاشی نے کہا کہ ’’%‘‘۔', ['صوبائی وزیر برائے آبپاشی']],
  ['ur', 'ان کی اہلیہ مائی سکینہ بتاتی ہیں کہ ’’%‘‘۔', ['سکینہ']],
  ['fa', 'رئیس آموزش و پرورش منطقه، فرهاد کاظمی، گفت: «%».', ['فرهاد کاظمی']],
  [
    'fa',
    'دبیر جشنواره، محمود شالویی، گفت: «%». منتقد سینما، آنتونیا شرکا، اما بدبین است. به عقیده او «%».',
    ['محمود شالویی', 'آنتونیا شرکا'],
  ],
  ['fa', 'تنها دانش‌آموز مدرسه، مهسا، آرزو دارد پزشک شود. «%»، می‌گوید.', ['مهسا']],
  [
    'ur',
    'ترجمان سدرہ قریشی نے کہا کہ ’’%‘‘۔ تاہم محلے کی رہائشی زلیخا بی بی اس سے اتفاق نہیں کرتیں۔ ان کے بقول ’’%‘‘۔',
    ['سدرہ قریشی', 'زلیخا بی بی'],
  ],
  ['ur', 'ہدایت کار فہیم برنی بھی خاموش نہ رہے۔ ’’%‘‘، انہوں نے بتایا۔', ['فہیم برنی']],
  ['ur', 'اپوزیشن لیڈر نے طنز کیا کہ ’’%‘‘۔', ['اپوزیشن لیڈر']],
] as const)('titles and bodies of no list, %s: %s', (language, sentence, speakers) => {
  expect(speakersOf(sentence.replaceAll('%', said[language]), language)).toEqual(speakers)
})
