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
  ['fa', 'علی رضایی معتقد است که “%”.', 'علی رضایی'],
  ['fa', 'وزارت بهداشت امیدوار بود که “%”.', 'وزارت بهداشت'],
  ['fa', 'طبق اعلام سازمان جهانی بهداشت، “%”.', 'سازمان جهانی بهداشت'],
  ['fa', 'شهردار تهران گفت: “%”.', 'شهردار تهران'],
  ['fa', 'یکی از کارگران معدن گفت: “%”.', 'یکی از کارگران معدن'],
  ['he', 'בריאיון לגלי צה"ל אמר השר יוסי כהן: “%”.', 'יוסי כהן'],
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
