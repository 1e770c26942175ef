import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from '../../../shared/text/excerpt'

test('the first words are kept whole', () => {
  expect(shorten('قال سمير بلعربي رئيس الجمعية', 16)).toBe('قال سمير بلعربي …')
})

test('a text that fits is left as it is, and one long word is kept', () => {
  expect(shorten('قال سمير', 8)).toBe('قال سمير')
  expect(shorten('والاستراتيجيات', 4)).toBe('والاستراتيجيات')
})

test('what is kept is the beginning of the text, and no longer than asked for', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('ا', 'ب', 'c'), minLength: 1, maxLength: 9 }), {
    minLength: 1,
  })
  fc.assert(
    fc.property(words, fc.integer({ min: 9, max: 40 }), (list, most) => {
      const text = list.join(' ')
      const shown = shorten(text, most).replace(/ …$/u, '')
      expect(text.startsWith(shown)).toBe(true)
      expect(shown.length).toBeLessThanOrEqual(most)
    }),
  )
})
