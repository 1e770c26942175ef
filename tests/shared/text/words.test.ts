import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, tokenise, tokenPattern } from '../../../shared/text/words'

test('splits words and punctuation, with their places', () => {
  const text = 'قالَ، “نعم”.'
  const tokens = tokenise(text)
  expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(['قالَ', '،', '“', 'نعم', '”', '.'])
  expect(tokens.filter((token) => token.word).map((token) => token.key)).toEqual(['قال', 'نعم'])
})

test('tokens cover every character that is not white space, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let at = 0
      for (const token of tokenise(text)) {
        expect(text.slice(at, token.start).trim()).toBe('')
        at = token.end
      }
      // What no class of the pattern takes is white space and lone marks only.
      expect(text.slice(at).replace(/[\p{M}\u0640\s]|\u200C|\u200D/gu, '')).toBe('')
    }),
  )
})

test('the short way through plain words finds what the pattern finds', () => {
  const unit = fc.constantFrom(
    ...' \n\u00A0.,:;!?()[]/،؛؟«»“”…–—-‐\'’‘׳"״ـ\u200C\u200D\u200F\u064Bابةىئصهכצהל"ב־ABUxyéß٣۳12%@#',
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const found = tokenise(text).map(({ start, end }) => [start, end])
      expect(found).toEqual(
        [...text.matchAll(new RegExp(tokenPattern))].map(({ index, 0: raw }) => [index, index + raw.length]),
      )
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['', 0],
  ['كلمة', 1],
  ['كلمة واحدة، وأخرى.', 3],
  ['don’t stop', 2],
  ['می‌خواهم', 1],
])('counts the words of “%s”', (text, count) => {
  expect(countWords(text)).toBe(count)
})
