import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Speaker } from '../../../shared/schema/attributes'
import {
  addSpeakers,
  type BookSpeaker,
  learnSpeakers,
  officeOn,
  parseBook,
  searchBook,
  serialiseBook,
} from '../../../shared/speakers/book'
import { bookFromCsv, bookToCsv, toCsv } from '../../../shared/speakers/csv'

const minister: BookSpeaker = {
  id: 'b1',
  name: 'سامي البكري',
  forms: ['البكري', 'سامي بن علي البكري'],
  offices: [
    { role: 'وزير الصحة', affiliation: 'وزارة الصحة', from: '2024-05', to: '' },
    { role: 'عميد كلية الطب', affiliation: '', from: '2018', to: '2024' },
  ],
  gender: 'm',
  language: 'ar',
  note: 'يجيب بعد السادسة',
}

const accepted = (name: string, more: Partial<Speaker> = {}): Speaker => ({
  id: 'sp',
  name,
  forms: [],
  role: null,
  affiliation: null,
  ...more,
})

test('a book learns an accepted speaker, with what is a form of the name and not a title of one article', () => {
  const [learnt] = learnSpeakers(
    [],
    [accepted('سلمى الراوي', { forms: ['الراوي', 'المديرة'], role: 'مديرة المكتبة' })],
    'ar',
  )
  expect(learnt).toMatchObject({
    name: 'سلمى الراوي',
    forms: ['الراوي'],
    offices: [{ role: 'مديرة المكتبة', affiliation: '', from: '', to: '' }],
    language: 'ar',
  })
})

test('somebody known is filled in, under any spelling the book has, and nothing is forgotten', () => {
  const book = learnSpeakers([minister], [accepted('سامي بن علي البكري', { role: 'رئيس الحكومة' })], 'ar')
  expect(book).toHaveLength(1)
  expect(book[0]?.offices.map((one) => one.role)).toEqual(['رئيس الحكومة', 'وزير الصحة', 'عميد كلية الطب'])
  expect(
    learnSpeakers(book, [accepted('سامي البكري', { role: 'وزير الصحة', affiliation: 'وزارة الصحة' })], 'ar'),
  ).toEqual(book)
})

test('a surname alone is nobody in the book', () => {
  expect(learnSpeakers([minister], [accepted('البكري')], 'ar')).toHaveLength(2)
})

test('the office of a day', () => {
  expect(officeOn(minister, '2026-11-25')?.role).toBe('وزير الصحة')
  expect(officeOn(minister, '2020-01-01')?.role).toBe('عميد كلية الطب')
  expect(officeOn(minister, '2024-03-01')?.role).toBe('عميد كلية الطب')
  expect(officeOn({ ...minister, offices: [] }, '2020-01-01')).toBeNull()
})

test('a book is found by any of its words, whatever their spelling', () => {
  expect(searchBook([minister], 'بكرى الصحه')).toEqual([minister])
  expect(searchBook([minister], 'السادسة')).toEqual([minister])
  expect(searchBook([minister], 'العدل')).toEqual([])
})

const word = fc.string({ maxLength: 12 }).map((text) => text.trim())
// An apostrophe in front of a sign of a formula is what keeps a spreadsheet from running it; it is not read back.
const cell = fc.oneof(
  word.filter((text) => !/^'[=+\-@\t\r]/.test(text)),
  fc.constantFrom('قال، "نعم"', '=1+1', 'a;b,c', 'سطر\nآخر', '-3', "'quoted"),
)
const anySpeaker: fc.Arbitrary<BookSpeaker> = fc.record({
  id: fc.constant('x'),
  name: fc.constantFrom('سامي البكري', 'Anna "Ann" Lee', 'دينا، الحسن', 'משה כהן'),
  forms: fc.uniqueArray(fc.constantFrom('البكري', 'Lee', 'كهن'), { maxLength: 3 }),
  offices: fc.array(
    fc.record({
      role: cell.filter((text) => text.trim() !== ''),
      affiliation: cell,
      from: fc.constant('2024'),
      to: fc.constant(''),
    }),
    { maxLength: 3 },
  ),
  gender: fc.constantFrom('m', 'f', null),
  language: fc.constantFrom('ar', 'en', 'he', null),
  note: cell,
})

test('JSON gives back the same book', () => {
  fc.assert(
    fc.property(fc.array(anySpeaker, { maxLength: 4 }), (book) => {
      expect(parseBook(serialiseBook(book))).toEqual(book)
    }),
  )
  expect(() => parseBook('{"format":"isnad","version":1,"speakers":[]}')).toThrow()
})

test('CSV gives back the same speaker, and no cell that a spreadsheet runs', () => {
  fc.assert(
    fc.property(anySpeaker, (speaker) => {
      const csv = bookToCsv([speaker])
      const { id: _id, ...rest } = speaker
      const trimmed = rest.offices.map(({ role, affiliation, from, to }) => ({
        role: role.trim(),
        affiliation: affiliation.trim(),
        from,
        to,
      }))
      expect(bookFromCsv(csv)).toEqual([{ ...rest, offices: trimmed, note: rest.note.trim() }])
    }),
  )
  expect(toCsv(['a'], [['=HYPERLINK("x")']])).toContain(`"'=HYPERLINK`)
})

test('CSV of another hand: other order, missing columns, no names', () => {
  expect(bookFromCsv('Role,Name\nوزير,سامي\n,سامي\nx,\n')).toEqual([
    {
      name: 'سامي',
      forms: [],
      offices: [{ role: 'وزير', affiliation: '', from: '', to: '' }],
      gender: null,
      language: null,
      note: '',
    },
  ])
  expect(bookFromCsv('one,two\n1,2')).toBeNull()
})

test('an import adds whom the book does not know, and fills in whom it knows', () => {
  const rows = bookFromCsv('name,note\nسامي البكري,ملاحظة\nكريم الزاهر,') ?? []
  const book = addSpeakers([{ ...minister, note: '' }], rows)
  expect(book.map((one) => [one.name, one.note])).toEqual([
    ['سامي البكري', 'ملاحظة'],
    ['كريم الزاهر', ''],
  ])
})
