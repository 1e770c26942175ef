import { expect, test } from 'vitest'
import { readFacts } from '../../../../shared/attribution/facts/facts'
import { keysOf, phraseText } from '../../../../shared/attribution/facts/phrase-words'
import { languages } from '../../../../shared/attribution/languages'
import { readNounPhrase } from '../../../../shared/attribution/phrases/phrases'
import { buildLexicon } from '../../../../shared/attribution/words/lexicon'
import type { LanguageCode } from '../../../../shared/text/direction'

function read(text: string, language: LanguageCode = 'ar') {
  return readFacts({ type: 'paragraph', level: 0, text }, buildLexicon(languages[language]))
}

/** Title and name of the noun phrase that begins at a word. */
function phraseAt(text: string, first = 0, language: LanguageCode = 'ar') {
  const facts = read(text, language)
  const phrase = readNounPhrase(facts, first)
  if (!phrase) return null
  const part = (range: readonly [number, number] | null) => (range ? phraseText(facts, phrase, range) : null)
  return { kind: phrase.kind, title: part(phrase.title), name: part(phrase.name) }
}

test.each([
  ['وزير الخارجية الروسي سيرغي لافروف إن', 'وزير الخارجية الروسي', 'سيرغي لافروف'],
  ['المدير العام لميناء الرمال، نادر الساحلي، أن', 'المدير العام لميناء الرمال', 'نادر الساحلي'],
  ['الناطق باسم الشرطة، العقيد ماجد الطوالبة، إن', 'الناطق باسم الشرطة', 'ماجد الطوالبة'],
  ['القيادي في الحركة بالضفة الغربية فازع صوافطة إن', 'القيادي', 'فازع صوافطة'],
  ['الكاتب والمحلل السياسي الأفغاني حكمت جليل إن', 'الكاتب والمحلل السياسي الأفغاني', 'حكمت جليل'],
  ['عضو حركة التحرير “فتح” دلال سلامة إن', 'عضو حركة التحرير “فتح”', 'دلال سلامة'],
  ['محافظ كركوك السابق نجم الدين كريم أن', 'محافظ كركوك السابق', 'نجم الدين كريم'],
])('title and name: %s', (text, title, name) => {
  expect(phraseAt(text)).toEqual({ kind: 'person', title, name })
})

test('what is no part of a name: an object, a number, a verb', () => {
  expect(phraseAt('المدير العام بدور الصيادين، واصفا')?.name).toBeNull()
  expect(phraseAt('الطبيبة هناء الشمري عشرين مريضا')?.name).toBe('هناء الشمري')
  expect(phraseAt('رئيس الوزراء الجديد يؤدي اليمين')?.name).toBeNull()
  expect(phraseAt('إلياس حداد إن')?.name).toBe('إلياس حداد')
})

test('bodies, documents and unnamed sources', () => {
  expect(phraseAt('وزارة الصحة إن')).toMatchObject({ kind: 'body', name: 'وزارة الصحة' })
  expect(phraseAt('منظمة هيومن رايتس ووتش السلطات')).toMatchObject({ kind: 'body', name: 'منظمة هيومن رايتس ووتش' })
  expect(phraseAt('بيان لوزارة الصحة إن')).toMatchObject({ kind: 'document' })
  expect(phraseAt('مصدر أمني إن')).toMatchObject({ kind: 'unnamed', name: 'مصدر أمني' })
})

test('reporting words with the subjects that stand around them', () => {
  const facts = read('سامي البكري أكد أن العمل بدأ، وقالت سلمى الراوي إن المال متوفر، مضيفة أن “الباب مفتوح”.')
  const cues = facts.cues.map((cue) => {
    const subject = cue.after ?? cue.before
    return [
      cue.kind,
      keysOf(facts, [cue.from, cue.to]).join(' '),
      subject?.name && phraseText(facts, subject, subject.name),
    ]
  })
  expect(cues).toEqual([
    ['finite', 'اكد', 'سامي البكري'],
    ['finite', 'وقالت', 'سلمى الراوي'],
    ['participle', 'مضيفه', undefined],
  ])
})

test('a version read after another is what it is by itself', () => {
  const lexicon = buildLexicon(languages.ar)
  const block = (text: string) => ({ type: 'paragraph' as const, level: 0, text })
  const text = 'قال سامي البكري إن العمل بدأ. وأضاف: “سننتهي قريبا”. وقالت سلمى الراوي إن المال متوفر.'
  const before = readFacts(block(text), lexicon)
  for (let at = 0; at <= text.length; at++) {
    const changed = block(`${text.slice(0, at)} قال “${text.slice(at)}`)
    const [kept, fresh] = [readFacts(changed, lexicon, before), readFacts(changed, lexicon)]
    expect(kept.cues).toEqual(fresh.cues)
    expect(kept.named).toEqual(fresh.named)
    expect(kept.names).toEqual(fresh.names)
  }
})

test('a stop in a remark in parentheses ends no sentence, one behind it does', () => {
  const { sentenceOf, tokens } = read('The Ministry (est. 1990. Reformed since) agreed. It said so.', 'en')
  const of = (key: string) => sentenceOf[tokens.findIndex((token) => token.key === key)]
  expect([of('ministry'), of('reformed'), of('agreed'), of('it')]).toEqual([0, 0, 0, 1])
})
