import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFinder, easyFind, type FindOptions, replacementFor } from '../../../shared/search/find'

const exact: FindOptions = {
  ...easyFind,
  ignoreDiacritics: false,
  ignoreHamza: false,
  ignoreTehMarbuta: false,
  ignoreAlefMaksura: false,
  ignorePersian: false,
  ignoreDigits: false,
  ignoreCase: false,
}

function found(text: string, query: string, options: Partial<FindOptions> = {}, base = exact): readonly string[] {
  const finder = createFinder(query, { ...base, ...options }, 'ar')
  return (finder?.(text) ?? []).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['ignoreDiacritics', 'مُحَمَّد ومحمـــد', 'محمد', ['مُحَمَّد', 'محمـــد']],
  ['ignoreHamza', 'إيمان وايمان وأيمان ومؤمن', 'ايمان', ['إيمان', 'ايمان', 'أيمان']],
  ['ignoreTehMarbuta', 'مدرسة ومدرسه', 'مدرسة', ['مدرسة', 'مدرسه']],
  ['ignoreAlefMaksura', 'على وعلي', 'علي', ['على', 'علي']],
  ['ignorePersian', 'کتاب وكتاب', 'كتاب', ['کتاب', 'كتاب']],
  ['ignoreDigits', 'عام 2026 و٢٠٢٦ و۲۰۲۶', '2026', ['2026', '٢٠٢٦', '۲۰۲۶']],
  ['ignoreCase', 'NATO and Nato', 'nato', ['NATO', 'Nato']],
] as const)('%s is a switch of its own', (option, text, query, all) => {
  expect(found(text, query, { [option]: true })).toEqual(all)
  expect(found(text, query).length).toBeLessThan(all.length)
})

test('everything easy at once', () => {
  expect(found('قَالَ الأمينُ العامّ', 'الامين العام', {}, easyFind)).toEqual(['الأمينُ العامّ'])
})

test('whole words have their particles and pronouns, and nothing else', () => {
  const text = 'كتاب والكتاب وبكتاب كتابه كتابات مكتاب للكتاب'
  expect(found(text, 'كتاب', { wholeWords: true }, easyFind)).toHaveLength(5)
  expect(found('car carpet', 'car', { wholeWords: true }, easyFind)).toEqual(['car'])
})

test('regular expressions, with what they caught in the replacement', () => {
  const options = { ...easyFind, regex: true }
  const [match] = createFinder('(\\d+) (?:دولار|يورو)', options, 'ar')?.('ثمنه ٢٥ دولارا') ?? []
  if (!match) throw new Error('no match')
  expect(replacementFor(match, '٢٥ دولار', '$$ $1 [$&]', options)).toBe('$ 25 [٢٥ دولار]')
  expect(createFinder('(', options, 'ar')).toBeNull()
  expect(createFinder('', easyFind, 'ar')).toBeNull()
  expect(found('aaa', 'x*', { regex: true }, easyFind)).toEqual([])
  expect(replacementFor(match, 'x', '$1', easyFind)).toBe('$1')
})

const letters = fc.constantFrom('أ', 'ا', 'َ', 'ّ', 'ـ', 'ة', 'ه', 'ى', 'ي', 'ی', 'ك', '٣', '3', 'A', 'a', ' ', '😀', 'ء')
const text = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''))

test('a stretch of a text is found in it, wherever it begins and ends', () => {
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(10), (whole, from, length) => {
      const characters = [...whole]
      const piece = characters.slice(from, from + length).join('')
      const places = createFinder(piece, easyFind, 'ar')?.(whole)
      if (!places) return
      const at = characters.slice(0, from).join('').length
      for (const { start, end } of places) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(whole.length)
      }
      expect(places.some(({ start, end }) => start <= at + piece.length && end >= at)).toBe(true)
    }),
  )
})

test('with nothing ignored it finds what indexOf finds', () => {
  fc.assert(
    fc.property(text, text, (whole, query) => {
      const first = createFinder(query, exact, 'ar')?.(whole)[0]?.start ?? -1
      expect(first).toBe(query === '' ? -1 : whole.indexOf(query))
    }),
  )
})
