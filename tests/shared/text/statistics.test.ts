import { expect, test } from 'vitest'
import { countCharacters, longSentences, readingMinutes } from '../../../shared/text/statistics'

test('reading time goes by the language', () => {
  expect(readingMinutes(0, 'ar')).toBe(0)
  expect(readingMinutes(20, 'ar')).toBe(1)
  expect(readingMinutes(690, 'ar')).toBe(5)
  expect(readingMinutes(690, 'en')).toBe(3)
})

test('a letter with its marks is one character', () => {
  expect(countCharacters('مُحَمَّد')).toBe(4)
  expect(countCharacters('👨‍👩‍👧 a')).toBe(3)
})

test('sentences that are too long', () => {
  const long = Array.from({ length: 45 }, () => 'كلمة').join(' ')
  expect(longSentences(`${long}. قصيرة. ${long}؟ نعم`)).toBe(2)
  expect(longSentences('قال: “نعم.” ثم مضى.')).toBe(0)
})
