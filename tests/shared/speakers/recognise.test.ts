import { expect, test } from 'vitest'
import { createDraftAnalyser } from '../../../shared/draft/analysis'
import { draftFromText } from '../../../shared/draft/fromText'
import type { BookSpeaker } from '../../../shared/speakers/book'
import { emptyBook, indexBook } from '../../../shared/speakers/recognise'

const person = (id: string, name: string, forms: string[], role: string): BookSpeaker => ({
  id,
  name,
  forms,
  offices: [{ role, affiliation: 'هيئة', from: '', to: '' }],
  gender: null,
  language: 'ar',
  note: '',
})

const book = [
  person('1', 'سيرغي لافروف', ['لافروف', 'سيرجي لافروف'], 'وزير الخارجية الروسي'),
  person('2', 'دينا الحسن', ['الحسن'], 'رئيسة البلدية'),
  person('3', 'كريم الحسن', ['الحسن'], 'نائب'),
]

function speakersIn(text: string, speakers: readonly BookSpeaker[] = book) {
  const index = speakers.length > 0 ? indexBook(speakers, '2026-11-25') : emptyBook
  const { quotes, analysis } = createDraftAnalyser(() => index).read(draftFromText(`عنوان الخبر\n${text}`))
  return quotes.rows.map((row) => [
    row.speakerName,
    analysis.speakers.find((one) => one.name === row.speakerName)?.role ?? null,
  ])
}

test('another spelling of a full name gets the right name and role', () => {
  const text = 'وقال سيرجي لافروف أمس: “لن نوقع على هذه الوثيقة”.'
  expect(speakersIn(text)).toEqual([['سيرغي لافروف', 'وزير الخارجية الروسي']])
  expect(speakersIn(text, [])[0]?.[0]).toBe('سيرجي لافروف')
})

test('a surname that only one in the book has', () => {
  expect(speakersIn('وقال لافروف: “لن نوقع على هذه الوثيقة”.')).toEqual([['سيرغي لافروف', 'وزير الخارجية الروسي']])
})

test('a surname that two have is nobody in particular', () => {
  expect(speakersIn('وقالت الحسن: “لن نوقع على هذه الوثيقة”.')[0]?.[0]).not.toMatch(/دينا|كريم/)
})

test('somebody else of that surname whom the draft names in full is not the one in the book', () => {
  const text = 'قال عميد الكلية سامر لافروف: “لن نوقع”. وأضاف لافروف: “لن نوقع على هذه الوثيقة”.'
  for (const [name] of speakersIn(text)) expect(name).toBe('سامر لافروف')
})

test('the gender that the book knows settles whom a verb means', () => {
  const text = 'قال نور السالم: “الخطة جاهزة منذ شهرين كاملين”. وأضافت: “سنعود إليها في الصيف المقبل”.'
  const noor = (gender: 'm' | 'f'): BookSpeaker => ({ ...person('9', 'نور السالم', [], 'نائب'), gender })
  expect(speakersIn(text, [noor('f')]).at(-1)?.[0]).toBe('نور السالم')
  expect(speakersIn(text, [noor('m')]).at(-1)?.[0]).toBeNull()
})
