import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuotePairs } from '../../../../shared/attribution/words/quotes'

const between = (text: string) => findQuotePairs(text, 'وفبلك').map((pair) => text.slice(pair.start, pair.end))

test.each<[string, string, string[]]>([
  ['the right way round', 'قال: “نعم” ثم “لا”.', ['نعم', 'لا']],
  ['both marks closing', 'بالقول:”لا أتفق.”', ['لا أتفق.']],
  ['both marks closing, twice in a line', 'قال: ”نعم” وأضاف: ”لا”.', ['نعم', 'لا']],
  ['the wrong way round', 'قال ”نعم“ وسكت', ['نعم']],
  ['guillemets', 'قال «نعم» ثم ‹لا›', ['نعم', 'لا']],
  ['straight', 'قال "نعم" و"لا"', ['نعم', 'لا']],
  ['mixed within a pair', 'قال “نعم" وسكت', ['نعم']],
  ['a joined particle', 'بـ“الرؤية” وب”الحلم”', ['الرؤية', 'الحلم']],
  ['single marks behind a joined particle', 'وعد بـ‘ثورة هادئة’ في التعليم', ['ثورة هادئة']],
  ['nested, the outer one only', 'قال: “سمعت «نعم» منه” وسكت', ['سمعت «نعم» منه']],
  ['nested of one shape', 'قال: “هذا كلام “متداخل” في وسطه” ثم', ['هذا كلام “متداخل” في وسطه']],
  ['an acronym', 'דובר צה"ל אמר "כן" בבוקר', ['כן']],
  ['inches', 'شاشة 27" جديدة، قال "نعم"', ['نعم']],
  ['apostrophes', 'He said “don’t” and left', ['don’t']],
  [
    'straight single marks',
    "The headteacher said: 'We don't know.' She called it 'a disgrace'.",
    ["We don't know.", 'a disgrace'],
  ],
  [
    'straight single marks around a plural owner',
    "'The players' union agreed to it,' he said",
    ["The players' union agreed to it,"],
  ],
  [
    'curly single marks around a plural owner',
    '‘The players’ union agreed to it,’ he said',
    ['The players’ union agreed to it,'],
  ],
  [
    'apostrophes of plurals, decades and what is left out',
    "The teachers' strike of the '90s got 'em talking; rock 'n' roll",
    [],
  ],
  [
    'straight single marks within double ones',
    'She said "they told me \'no\' twice" and left',
    ["they told me 'no' twice"],
  ],
  ['a straight single mark never closed', "'Tis the season of the boys and girls", []],
  ['feet, and Hebrew letters with their own mark', "רח' הרצל 5' מצ'רצ'יל", []],
  ['an unclosed mark that others follow', 'كان “بداية. وقال “نعم” ثم مضى', ['نعم']],
  ['speech that goes on in the next paragraph', '“هذه فقرة أولى', ['هذه فقرة أولى']],
  ['after a colon, never closed', 'وأضاف: “هذه فقرة أولى', ['هذه فقرة أولى']],
  ['a lone closing mark', 'هذا كلام” بلا بداية', []],
  ['a space on the wrong side behind a colon', 'وأكد قائلا :" لم يتم شيء"، بحسب تعبيره', [' لم يتم شيء']],
  ['nothing inside', 'قال “” ثم “…” ومضى', []],
])('%s', (_name, text, expected) => {
  expect(between(text)).toEqual(expected)
})

test('pairs are in order, apart, inside the text, and hold a letter or digit', () => {
  const mark = fc.constantFrom(
    '“',
    '”',
    '«',
    '»',
    '"',
    '״',
    '‘',
    '’',
    "'",
    's',
    '„',
    ' ',
    '.',
    ':',
    'ب',
    'كلمة',
    'word',
    '5',
    'צה',
  )
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      let at = 0
      for (const pair of findQuotePairs(text, 'وفبلك')) {
        expect(pair.start).toBeGreaterThanOrEqual(at)
        expect(pair.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(pair.start, pair.end)).toMatch(/[\p{L}\p{N}]/u)
        at = pair.end
      }
    }),
  )
})

test('a megabyte of marks without words is read, and holds no quote', () => {
  // A quadratic reader would not come back before the test's time is up; `npm run bench` prints the growth.
  expect(findQuotePairs('“ ” " '.repeat(1_000_000 / 6), 'وفبلك')).toEqual([])
})

test('marks of two families pair where neither has a partner of its own', () => {
  const text = 'يتمنى أن يكون الحي «نظيفا ويقتدى به"، داعيا إلى «تحرير الشوارع».'
  expect(findQuotePairs(text, '').map(({ start, end }) => text.slice(start, end))).toEqual([
    'نظيفا ويقتدى به',
    'تحرير الشوارع',
  ])
})

test('a first mark with its space on the wrong side opens a quote', () => {
  const text = 'وتابع أنها”عزلة”، وقال” هو يمشي بلا حل”.'
  expect(findQuotePairs(text, '').map(({ start, end }) => text.slice(start, end))).toEqual(['عزلة', ' هو يمشي بلا حل'])
})

test('a mark in front of a full stop opens none', () => {
  const text = 'أن العمل جار”. وفي موضوع آخر، قال سامي إن الأمر”قريب”.'
  expect(findQuotePairs(text, '').map(({ start, end }) => text.slice(start, end))).toEqual(['قريب'])
})
