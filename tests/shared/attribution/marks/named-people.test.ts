import { expect, test } from 'vitest'
import { readSpeech, sayInArabic } from '../speech'

const read = (sentence: string) =>
  readSpeech(sayInArabic(sentence), 'ar').map(({ kind, speaker }) => (kind === 'other' ? kind : speaker))

test.each([
  ['kin by name', 'وأكد سامي البكري أن شقيقه “عرفة” يبلغ ثلاثين عاما.'],
  ['kin by a name that is a noun and a verb', 'وقالت سلمى الراوي إن ابنتها الصغيرة “ملك” لم تعد إلى البيت.'],
  ['an officer by name', 'وقال الخبير إن رئيس المركزي الأمريكي “جيروم باول” ينتظر الأرقام.'],
  ['a strategy', 'وأشار سامي البكري إلى استراتيجية “الضغط الأقصى” في كل الملفات.'],
] as const)('%s in marks says nothing', (_, sentence) => {
  expect(read(sentence)).toEqual(['other'])
})

test('what is said of kin, and of somebody in office, is speech', () => {
  expect(read('وأكد سامي البكري أن شقيقه “مرهق جدا” هذه الأيام.')).toEqual(['سامي البكري'])
  expect(read('وقال سامي البكري إن رئيس المركزي الأمريكي “يراقب الأرقام كل يوم”.')).toEqual(['سامي البكري'])
})

test('an office in marks belongs to whoever is named behind it', () => {
  expect(read('أشار “زعيم المعارضة الجديدة” كريم بناني إلى أن “@”.')).toEqual(['other', 'كريم بناني'])
})
