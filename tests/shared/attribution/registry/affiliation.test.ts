import { expect, test } from 'vitest'
import { analyse } from '../../../../shared/attribution/analyse'
import { languages } from '../../../../shared/attribution/languages'
import { affiliationOf } from '../../../../shared/attribution/registry/affiliation'
import { buildLexicon } from '../../../../shared/attribution/words/lexicon'

test.each([
  ['ar', 'الناطق الرسمي باسم وزارة الدفاع', 'وزارة الدفاع'],
  ['ar', 'المتحدثة باسم البيت الأبيض', 'البيت الأبيض'],
  ['ar', 'وزير الصحة', null],
  ['ar', 'المتحدث', null],
  ['en', 'spokesman for the Health Ministry', 'the Health Ministry'],
  ['en', 'Pentagon spokesman', 'Pentagon'],
  ['fa', 'سخنگوی وزارت خارجه', 'وزارت خارجه'],
  ['he', 'דובר המשטרה', 'המשטרה'],
] as const)('%s: %s', (language, role, body) => {
  expect(affiliationOf(role, buildLexicon(languages[language]))).toBe(body)
})

test('a named spokesman is the speaker, the body his affiliation', () => {
  const text = 'قال المتحدث باسم وزارة الدفاع جون كيربي إن “الأمر لم يحسم حتى هذه الساعة”.'
  const [speaker] = analyse([{ type: 'paragraph', level: 0, text }], 'ar').speakers
  expect(speaker).toMatchObject({ name: 'جون كيربي', affiliation: 'وزارة الدفاع' })
})
