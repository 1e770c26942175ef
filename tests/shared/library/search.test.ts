import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryOf } from '../../../shared/library/entry'
import { excerptOf, foldText, queryWords } from '../../../shared/library/search'
import { paragraphDraft } from '../documents'

const find = (text: string, query: string) => {
  const [word = ''] = queryWords(query)
  const excerpt = excerptOf(text, foldText(text), word)
  return excerpt?.text.slice(excerpt.start, excerpt.end)
}

test.each([
  ['أكّدَ المُديرُ ذلك', 'المدير', 'المُديرُ'],
  ['مكتـــبة قديمة', 'مكتبه', 'مكتـــبة'],
  ['إلى الأمام', 'الامام', 'الأمام'],
  ['گفت که کتاب', 'كتاب', 'کتاب'],
  ['Café in Rabat', 'cafe', 'Café'],
])('finds in “%s” what “%s” asks for', (text, query, expected) => {
  expect(find(text, query)).toBe(expected)
})

test('an excerpt keeps the words around, cut between words', () => {
  const text = `${'كلمة '.repeat(60)}الهدف ${'كلمة '.repeat(60)}`.trim()
  const excerpt = excerptOf(text, foldText(text), 'الهدف')
  expect(excerpt?.text.slice(excerpt.start, excerpt.end)).toBe('الهدف')
  expect(excerpt?.text).toMatch(/^… (كلمة )+الهدف (كلمة ?)+ …$/)
  expect(excerpt?.text.length).toBeLessThan(160)
})

test('whatever stands in a text is found in it, at its place', () => {
  const letters = fc.constantFrom('ا', 'أ', 'ة', 'ـ', 'َ', ' ', 'ب', 'É', 'i', '😀', '‏')
  fc.assert(
    fc.property(fc.string({ unit: letters }), fc.string({ unit: letters }), fc.string({ unit: letters }), (a, b, c) => {
      const [word] = queryWords(b)
      fc.pre(word !== undefined)
      const text = `${a} ${b} ${c}`
      const excerpt = excerptOf(text, foldText(text), word ?? '')
      expect(foldText(excerpt?.text.slice(excerpt.start, excerpt.end) ?? '')).toBe(word)
    }),
  )
})

test('an entry has the words, the quotes and who said them', () => {
  const entry = entryOf(paragraphDraft('قال الوزير سامي البكري: “لن نغلق أي مستشفى في المدينة هذا العام.”'))
  expect(entry.words).toBe(12)
  expect(entry.unreviewed).toBe(1)
  expect(entry.quotes).toEqual([
    { text: 'لن نغلق أي مستشفى في المدينة هذا العام.', speaker: 'سامي البكري', state: 'suggested' },
  ])
})
