import { expect, test } from 'vitest'
import { cleanText } from '../../../shared/typography/clean'
import { convertDigits } from '../../../shared/typography/digits'
import { punctuationFor, quoteMarkFor } from '../../../shared/typography/typing'

/** Types straight marks into a text, one after another. */
const typed = (text: string, marks: readonly [string, string]) =>
  [...text].reduce((before, character) => before + (character === '"' ? quoteMarkFor(before, marks) : character), '')

test.each([
  ['قال: "نعم" ومضى', 'قال: “نعم” ومضى'],
  ['"نعم"، قال', '“نعم”، قال'],
  ['وصفه بـ"المهم" ثم قال:"نعم".', 'وصفه بـ“المهم” ثم قال:“نعم”.'],
  ['(انظر "الكتاب")', '(انظر “الكتاب”)'],
  ['و"نعم" ول"لا"', 'و“نعم” ول“لا”'],
  ['قال: "نعم، سنذهب." وأضاف: "غدا"', 'قال: “نعم، سنذهب.” وأضاف: “غدا”'],
])('marks open and close by their place: %s', (text, wanted) => {
  expect(typed(text, ['“', '”'])).toBe(wanted)
  expect(typed(text, ['«', '»'])).toBe(wanted.replaceAll('“', '«').replaceAll('”', '»'))
})

test('punctuation is Arabic among Arabic letters', () => {
  expect(punctuationFor('نعم', ',', 'ar')).toBe('،')
  expect(punctuationFor('نعم ', '?', 'fa')).toBe('؟')
  expect(punctuationFor('NATO', ',', 'ar')).toBe(',')
  expect(punctuationFor('عام 1', ',', 'ar')).toBe(',')
  expect(punctuationFor('yes', ';', 'en')).toBe(';')
  expect(punctuationFor('כן', ',', 'he')).toBe(',')
})

test('digits change their shape and nothing else', () => {
  expect(convertDigits('في 2026 و٣٠ و۴', 'arabic')).toBe('في ٢٠٢٦ و٣٠ و٤')
  expect(convertDigits('٢٥٫٥', 'western')).toBe('25٫5')
  expect(convertDigits('12', 'persian')).toBe('۱۲')
})

test('what a PDF leaves behind becomes plain letters', () => {
  expect(cleanText('\u202Bﻣﺮﺣﺒﺎ ﻻ\u202C')).toBe('مرحبا لا')
  expect(cleanText('می\u200Cرود ﷺ')).toBe('می\u200Cرود ﷺ')
  expect(cleanText('אב\u00ADג')).toBe('אבג')
})
