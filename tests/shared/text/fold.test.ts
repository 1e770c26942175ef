import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldPhrase, withoutFeminine } from '../../../shared/text/fold'

test.each([
  ['أَكَّدَ', 'اكد'],
  ['إلى', 'الي'],
  ['الآخـــر', 'الاخر'],
  ['مدرسة', 'مدرسه'],
  ['کتاب', 'كتاب'],
  ['Rutte', 'rutte'],
])('folds %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
})

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})

test('a phrase is folded word by word', () => {
  expect(foldPhrase('  الأمين   العامّ ')).toBe('الامين العام')
})

test('the ending of the feminine is dropped where a word is left', () => {
  expect(withoutFeminine(fold('مستعجلة'))).toBe(fold('مستعجل'))
  expect(withoutFeminine(fold('هذه'))).toBe(fold('هذه'))
})
