import { expect, test } from 'vitest'
import { languages } from '../../../../shared/attribution/languages'
import { buildLexicon } from '../../../../shared/attribution/words/lexicon'
import { fold } from '../../../../shared/text/fold'

const lexicon = buildLexicon(languages.ar)
const word = (text: string) => lexicon.word(fold(text), text)

test.each([
  ['قال', 'finite', 'm', false],
  ['وقالت', 'finite', 'f', true],
  ['يؤكد', 'finite', 'm', false],
  ['وأضافت', 'finite', 'f', true],
  ['لتقول', 'finite', 'f', false],
  ['مؤكدا', 'participle', 'm', false],
  ['مضيفة', 'participle', 'f', false],
])('%s is a reporting verb: conjugated by rule, with and without a conjunction', (text, form, gender, joined) => {
  expect(word(text).verb).toMatchObject({ form, gender, joined })
})

test.each(['كتاب', 'جامعة', 'سعيد', 'وزير', 'عبد'])('%s is no reporting verb', (text) => {
  expect(word(text).verb).toBeNull()
})

test('articles and joined particles are taken off a word to know it', () => {
  expect(word('الوزير')).toMatchObject({ definite: true, bare: 'وزير', known: true })
  expect(lexicon.is(word('الوزير'), 'title')).toBe(true)
  expect(lexicon.isInside(word('لوزير'), 'title')).toBe(true)
  expect(word('لسامية').joinedName).toBe(true)
  expect(word('سامية').joinedName).toBe(false)
})

test('a title with its owner’s pronoun is definite', () => {
  expect(word('مديرتها')).toMatchObject({ definite: true })
  expect(lexicon.is(word('مديرتها'), 'title')).toBe(true)
})

test('a word that is a particle too is a given name only as the list spells it', () => {
  expect(word('علي').given).toEqual({ gender: 'm' })
  expect(word('على').given).toBeNull()
})

test('every language builds, and knows its own verb of saying', () => {
  const said = { ar: 'قال', fa: 'گفت', ur: 'کہا', he: 'אמר', en: 'said' } as const
  for (const code of ['ar', 'fa', 'ur', 'he', 'en'] as const) {
    const own = buildLexicon(languages[code])
    expect(own.word(fold(said[code]), said[code]).verb, code).not.toBeNull()
  }
})
