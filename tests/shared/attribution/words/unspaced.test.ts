import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../../../shared/attribution/languages'
import { buildUnspaced } from '../../../../shared/attribution/words/unspaced'
import { readSpeech } from '../speech'

const urdu = buildUnspaced(languages.ur)

const wordsOf = (word: string): string[] => {
  const cuts = urdu?.cuts(word) ?? []
  return [0, ...cuts].map((from, i) => word.slice(from, cuts[i] ?? word.length))
}

test.each([
  ['کہاہے', ['کہا', 'ہے']],
  ['ہےکہ', ['ہے', 'کہ']],
  ['کہناتھا', ['کہنا', 'تھا']],
  ['کاکہناہےکہ', ['کا', 'کہنا', 'ہے', 'کہ']],
  ['صدرخالد', ['صدر', 'خالد']],
  ['اوراسسٹنٹ', ['اور', 'اسسٹنٹ']],
  ['انہوںنے', ['انہوں', 'نے']],
  ['کےبھائی', ['کے', 'بھائی']],
])('%s is written without the space that nobody sees', (word, words) => {
  expect(wordsOf(word)).toEqual(words)
})

test.each(['کرنے', 'جانے', 'لڑکا', 'سرکاری', 'نوجوان', 'وزیرستان', 'بلکہ', 'دوران', 'خاندان'])(
  '%s is one word',
  (word) => {
    expect(wordsOf(word)).toEqual([word])
  },
)

test('the marker behind a name of no list is a word', () => {
  expect(urdu?.marked('کھوکھرنے')).toEqual(['کھوکھر'.length])
  expect(urdu?.marked('شاہدکپورنے')).toEqual(['شاہد'.length, 'شاہدکپور'.length])
  expect(urdu?.marked('لودھی')).toEqual([])
})

test('a language that writes each word by itself has none', () => {
  for (const language of ['ar', 'fa', 'he', 'en'] as const) expect(buildUnspaced(languages[language])).toBeNull()
})

test('the words of any text written together are the text, each of two letters at least', () => {
  const letter = fc.constantFrom(...'اآبپتجدڈرڑزسکگلمنںوہیےھ')
  const text = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(text, (word) => {
      const words = wordsOf(word)
      expect(words.join('')).toBe(word)
      if (words.length > 1) for (const one of words) expect(one.length).toBeGreaterThanOrEqual(2)
    }),
  )
})

test('who speaks, in a paper that leaves out the spaces', () => {
  const said = 'یہاں کوئی بھی اس فیصلے کو قبول نہیں کرے گا'
  const text = `خبر کی سرخی\nکسان اتحاد کے صدرخالد محمود کھوکھرنے کہاہے کہ ’’${said}‘‘۔انہوںنے کہاکہ ’’${said}‘‘۔`
  expect(readSpeech(text, 'ur').map(({ speaker }) => speaker)).toEqual(['خالد محمود کھوکھر', 'خالد محمود کھوکھر'])
})

test('a name of no list in front of a verb of speech, with its marker, whatever is typed in front of it', () => {
  const said = 'یہاں کوئی بھی اس فیصلے کو قبول نہیں کرے گا'
  for (const says of ['کہا', 'بتایاہےکہ', 'کہاکہ'])
    for (const name of ['شاہدکپورنے', 'اداکار شاہدکپورنے'])
      expect(readSpeech(`خبر کی سرخی\n${name} ${says} ’’${said}‘‘۔`, 'ur')).toMatchObject([{ speaker: 'شاہدکپور' }])
})
