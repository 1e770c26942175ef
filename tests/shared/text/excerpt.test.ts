import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from '../../../shared/text/excerpt'

test('the words at the end asked for are kept whole', () => {
  expect(shorten('وقال رئيس الجمعية سمير بلعربي إن', 20, 'end')).toBe('… سمير بلعربي إن')
  expect(shorten('قال سمير بلعربي رئيس الجمعية', 16, 'start')).toBe('قال سمير بلعربي …')
})

test('a text that fits is left as it is, and one long word is kept', () => {
  expect(shorten('قال سمير', 8, 'end')).toBe('قال سمير')
  expect(shorten('والاستراتيجيات', 4, 'start')).toBe('والاستراتيجيات')
})

test('what is kept is the beginning or the end of the text, and no longer than asked for', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('ا', 'ب', 'c'), minLength: 1, maxLength: 9 }), {
    minLength: 1,
  })
  fc.assert(
    fc.property(words, fc.integer({ min: 9, max: 40 }), fc.constantFrom('start', 'end'), (list, most, keep) => {
      const text = list.join(' ')
      const shown = shorten(text, most, keep).replace(/^… | …$/u, '')
      expect(keep === 'start' ? text.startsWith(shown) : text.endsWith(shown)).toBe(true)
      expect(shown.length).toBeLessThanOrEqual(most)
    }),
  )
})
