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
  ['en', "It was 'late' by then. The players' union said: '%.'", "players' union"],
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

test('Hebrew: a body in front of the verb speaks where nobody stands behind it', () => {
  expect(speakersOf('משרד הבריאות אמר: “%”.', 'he')).toEqual(['משרד הבריאות'])
})
