import { expect, test } from 'vitest'
import { analyse } from '../../../shared/attribution/analyse'
import { structureLines, toBlockTexts } from '../../../shared/structure/lines'
import { readSpeech } from './speech'

const inHebrew = (text: string) => analyse(toBlockTexts(structureLines(`כותרת הידיעה\n${text}`)), 'he')

const tellers = (text: string) => inHebrew(text).blocks.flatMap(({ reports }) => reports.map(({ name }) => name))

test.each([
  ['members of a body', 'חברי מועצת העיר טוענים כי הדרך הזאת נכונה.', 'חברי מועצת העיר'],
  ['its delegates', 'נציגי הוועד אמרו כי לא יסכימו להצעה.', 'נציגי הוועד'],
  ['the relative joined to the verb, behind a comma', 'בטקס נכחה השרה דנה כהן, שהדגישה כי הקו ייפתח בזמן.', 'דנה כהן'],
  ['the same without a comma', 'היא שוחחה עם דנה כהן שסיפרה כי הבית נהרס כליל.', 'דנה כהן'],
] as const)('Hebrew: %s', (_, text, teller) => {
  expect(tellers(text)).toEqual([teller])
})

test('Hebrew: behind the relative joined to a verb marks are of whoever stands in front', () => {
  const article = 'כותרת הידיעה\nבדיון נכח גם השר משה ברק, שטען: “זה לא יעבור בשום פנים ואופן”.'
  expect(readSpeech(article, 'he').map(({ speaker }) => speaker)).toEqual(['משה ברק'])
})

test('Hebrew: where nobody by name stands in front of the joined relative, nobody speaks', () => {
  expect(tellers('מי שאמר כי המצב חמור מאוד טעה.')).toEqual([])
  expect(tellers('זה מה שאמר כי המצב חמור מאוד.')).toEqual([])
})

test('Hebrew: a chairman’s title is two words, and whoever sits has none', () => {
  const role = (text: string) => inHebrew(text).speakers.find(({ name }) => name === 'משה ברק')?.role
  const remark = '“זה לא יעבור בשום פנים ואופן”'
  expect(role(`יושב ראש הוועדה משה ברק אמר: ${remark}.`)).toBe('יושב ראש הוועדה')
  expect(role(`יושב-ראש הוועדה משה ברק אמר: ${remark}.`)).toBe('יושב-ראש הוועדה')
  expect(role(`משה ברק, יושב ראש הוועדה, אמר: ${remark}.`)).toBe('יושב ראש הוועדה')
  expect(role(`משה ברק יושב ליד דנה כהן ואמר: ${remark}.`)).toBe(null)
})

test('Hebrew: in a headline whoever stands behind the last dash speaks behind the colon', () => {
  const article =
    'מועצת העיר החדשה התכנסה לראשונה – ראש העיר ברק: “מה אנחנו עושים? מהפכה”\nראש העיר משה ברק הגיע לישיבה.'
  expect(readSpeech(article, 'he')[0]?.speaker).toBe('משה ברק')
})

test('Persian: marks behind what relays a report hold a name', () => {
  const article = 'عنوان خبر\nبه گزارش «ورزش ما» آرش نادری در نشست خبری پس از بازی گفت: باید از بازیکنان تیم تشکر کنم.'
  expect(readSpeech(article, 'fa').map(({ kind }) => kind)).toEqual(['other'])
})

test('Hebrew: in the ministry, without a noun for it, they answer', () => {
  const article = 'כותרת הידיעה\nבארגון העובדים מתכוונים להפעיל לחץ, באוצר מאיימים בתגובה: “לא תקבלו שכר השנה”.'
  expect(readSpeech(article, 'he').map(({ speaker }) => speaker)).toEqual(['אוצר'])
})

test.each(['زمزمه کرد:', 'سوگند یاد کرد که', 'نتیجه گرفت که', 'جمع‌بندی کرد:'])(
  'Persian: احمد رضایی %s “…”',
  (leads) => {
    const article = `خبر امروز\nوزیر کشور احمد رضایی ${leads} «ما دیگر نمی‌توانیم این گونه ادامه دهیم».`
    expect(readSpeech(article, 'fa').map(({ speaker }) => speaker)).toEqual(['احمد رضایی'])
  },
)

test('Hebrew: who stretches criticism over something', () => {
  const article = 'כותרת הידיעה\nהשר יוסי כהן מתח ביקורת על "טעות היסטורית".'
  expect(readSpeech(article, 'he').map(({ speaker }) => speaker)).toEqual(['יוסי כהן'])
})
