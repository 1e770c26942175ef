import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LanguageCode } from '../../../shared/text/direction'
import { checkBlock, contextOf, countBlock } from '../../../shared/typography/checks'
import { type HouseStyle, plainStyle, type TypographyRule } from '../../../shared/typography/style'

function findings(
  text: string,
  style: Partial<HouseStyle> = {},
  language: LanguageCode = 'ar',
  others: readonly string[] = [],
) {
  const block = { type: 'paragraph', level: 0, text } as const
  const counts = [text, ...others].map((one) => countBlock({ ...block, text: one }, language))
  return checkBlock(block, contextOf(counts, { ...plainStyle, ...style }, language))
}

/** The text with every fix made. */
function fixed(
  text: string,
  style: Partial<HouseStyle> = {},
  language: LanguageCode = 'ar',
  others: readonly string[] = [],
): string {
  return findings(text, style, language, others)
    .toReversed()
    .reduce(
      (whole, { start, end, fix }) => (fix === null ? whole : whole.slice(0, start) + fix + whole.slice(end)),
      text,
    )
}

test.each<[TypographyRule, string, string]>([
  ['space-before', 'قال نعم ، ثم مضى .', 'قال نعم، ثم مضى.'],
  ['space-after', 'قال نعم،ثم مضى.وعاد', 'قال نعم، ثم مضى. وعاد'],
  ['double-space', 'قال  نعم', 'قال نعم'],
  ['doubled-word', 'قال في في المدينة', 'قال في المدينة'],
  ['latin-mark', 'نعم, هل جاء?', 'نعم، هل جاء؟'],
  ['tatweel', 'مـــدينة بـ“شيء”', 'مدينة بـ“شيء”'],
  ['presentation-form', 'ﻣﺮﺣﺒﺎ ﷺ', 'مرحبا ﷺ'],
  ['word-end', 'فى هذة المدينه', 'في هذه المدينة'],
  ['invisible', 'نع\u200Fم', 'نعم'],
])('%s', (rule, text, wanted) => {
  expect(findings(text).map((one) => one.rule)).toContain(rule)
  expect(fixed(text)).toBe(wanted)
  expect(findings(wanted)).toEqual([])
})

test('what looks like an error and is none', () => {
  for (const text of [
    'عام 2026، الساعة 10:30، بنسبة 3.5%، 1,000 دولار',
    'قال أ.د سامي إن ق.م قبل الميلاد',
    'راجع www.example.org/page أو me@example.org الآن',
    'جدا جدا، كلمة… وأخرى',
    'قال: “نعم”، وأضاف: “لا”.',
    'طائرة F16 وكوفيد-19 في 2026',
  ])
    expect(findings(text), text).toEqual([])
})

test('the draft’s habit is the rule where the style leaves the choice', () => {
  const others = ['في 2026 و2025', 'قال: «نعم»', 'قال: «لا»']
  expect(fixed('عام ٢٠٢٤', {}, 'ar', others)).toBe('عام 2024')
  expect(fixed('قال: “ربما”', {}, 'ar', others)).toBe('قال: «ربما»')
  expect(fixed('عام 2024', { digits: 'arabic' })).toBe('عام ٢٠٢٤')
  expect(fixed('قال: “نعم”', { quotes: 'guillemets' })).toBe('قال: «نعم»')
  expect(fixed('قال: ”نعم“', { quotes: 'curly' })).toBe('قال: “نعم”')
})

test('marks that are turned the wrong way are of the wrong style, and nothing else', () => {
  expect(findings('قال: ”نعم.“ ومضى').map((one) => one.rule)).toEqual(['quote-style', 'quote-style'])
  expect(fixed('قال: ”نعم.“ ومضى')).toBe('قال: “نعم.” ومضى')
  expect(findings('وزیر نے کہا: ”ہم جائیں گے“۔', {}, 'ur')).toEqual([])
})

test('an apostrophe is not set right as a quotation mark', () => {
  expect(findings("'Tis the boys' turn, and 'nobody told us'", { quotes: 'curly' }, 'en')).toEqual([])
  expect(fixed('She said "nobody told us"', { quotes: 'curly' }, 'en')).toBe('She said “nobody told us”')
})

test('tanween by the style', () => {
  expect(fixed('مرحباً وأهلًا', { tanween: 'before-alef' })).toBe('مرحبًا وأهلًا')
  expect(fixed('مرحباً وأهلًا', { tanween: 'after-alef' })).toBe('مرحباً وأهلاً')
  expect(findings('مرحباً وأهلًا')).toEqual([])
})

test('a rule that is off finds nothing; other languages have their own letters', () => {
  expect(findings('قال  نعم', { off: ['double-space'] })).toEqual([])
  expect(findings('כן, בסדר?', {}, 'he')).toEqual([])
  expect(findings('Yes, really?', {}, 'en')).toEqual([])
  expect(fixed('بله, نعم', {}, 'fa')).toBe('بله، نعم')
})

const piece = fc.constantFrom(
  'قال',
  ' ',
  '  ',
  '،',
  ',',
  '.',
  '“',
  '”',
  '«',
  '"',
  '٣',
  '3',
  'ـ',
  'ﻻ',
  '\u200F',
  'فى',
  'اً',
  'x',
  '😀',
  '?',
)
test('fixes are within the text, do not overlap, and a fixed text is at rest after a few rounds', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
      let text = parts.join('')
      let end = 0
      for (const one of findings(text)) {
        expect(one.start).toBeGreaterThanOrEqual(end)
        end = one.end
        expect(end).toBeLessThanOrEqual(text.length)
      }
      for (let round = 0; round < 12; round++) text = fixed(text)
      expect(fixed(text)).toBe(text)
    }),
  )
})
