import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedWords, type DifferencePart, differenceOf } from '../../../shared/draft/difference'
import { createBlockReader } from '../../../shared/schema/blocks'
import { draft, paragraphDraft } from '../documents'

const without = (kind: DifferencePart['kind'], difference: ReturnType<typeof differenceOf>) =>
  difference
    .map((block) => block.parts.filter((part) => part.kind !== kind))
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.map((part) => part.text).join(''))

test('what is kept and added is the later version, what is kept and removed the earlier one', () => {
  fc.assert(
    fc.property(draft, draft, (before, after) => {
      const texts = (doc: typeof before) => createBlockReader()(doc).list.map((one) => one.block.text)
      const difference = differenceOf(before, after)
      expect(without('removed', difference)).toEqual(texts(after))
      expect(without('added', difference)).toEqual(texts(before))
    }),
  )
})

test('one Arabic word in a paragraph is one word of difference', () => {
  const before = paragraphDraft('مدينة الواحة تفتح مكتبتها', 'فقرة ثانية', 'فقرة ثالثة')
  const after = paragraphDraft('اليوم مدينة الواحة تفتح مكتبتها', 'فقرة ثانية', 'فقرة ثالثة جدا')
  const difference = differenceOf(before, after)
  expect(difference.map((block) => block.kind)).toEqual(['changed', 'same', 'changed'])
  expect(difference[0]?.parts).toEqual([
    { kind: 'added', text: 'اليوم ' },
    { kind: 'same', text: 'مدينة الواحة تفتح مكتبتها' },
  ])
  expect(changedWords(difference)).toEqual({ added: 2, removed: 0 })
})

test('a paragraph in place of another is not woven into it', () => {
  const difference = differenceOf(paragraphDraft('كل كلمة هنا قديمة تماما'), paragraphDraft('شيء آخر مختلف بالمرة'))
  expect(difference.map((block) => block.kind)).toEqual(['removed', 'added'])
})

test('a long paragraph rewritten from end to end is answered, without a long search', () => {
  const words = (from: number) => Array.from({ length: 5000 }, (_none, i) => `كلمة${from + i}`).join(' ')
  const difference = differenceOf(paragraphDraft(words(0)), paragraphDraft(words(100_000)))
  expect(difference.map((block) => block.kind)).toEqual(['removed', 'added'])
})
