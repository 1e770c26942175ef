import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../../../shared/text/direction'
import { readSpeech } from '../speech'

// Whoever has no name, in languages with capitals or lists of names.

const speakersOf = (text: string, language: LanguageCode) =>
  readSpeech(`—\n${text}`, language).map(({ speaker }) => speaker)

const english = [
  'two senior officials',
  'several witnesses',
  'dozens of residents',
  'a number of residents',
  'one of the two officials',
  'a handful of lawmakers',
  'both ministers',
  'relatives of the victims',
  'lawyers for the family',
  'a man in the crowd',
  'a person close to the family',
  'a mother of three',
  'a 34-year-old teacher',
  'researchers at Oxford',
  'her brother',
  'the victim’s mother',
  'the supreme court',
  'the Israeli military',
  'the prime minister’s office',
  'Israel’s army',
  'the WHO',
  'a new report',
  'the International Committee of the Red Cross',
]
const bare = (name: string | undefined) => name?.replace(/^(?:a|the) /u, '')

describe.each([
  '“We will not accept any of this,” # said.',
  '“We will not accept any of this,” said #.',
  'On Monday, # said the plan was “bound to fail”.',
  'According to #, the plan is “bound to fail”.',
  'But # warned that “we will not accept any of this”.',
])('in “%s”', (sentence) => {
  test.each(english)('%s', (who) => {
    const speakers = speakersOf(sentence.replace('#', who), 'en').map(bare)
    expect(speakers).toEqual([bare(who)])
  })
})

test.each<[LanguageCode, string, string]>([
  ['fa', '# گفتند: «ما این را هرگز نمی‌پذیریم».', 'سه مقام ارشد'],
  ['fa', 'به گفته #، «ما این را هرگز نمی‌پذیریم».', 'چند نفر از اهالی'],
  ['fa', '# گفت: «ما این را هرگز نمی‌پذیریم».', 'وکیل خانواده'],
  ['ur', '# نے کہا: ’’ہم اسے کبھی قبول نہیں کریں گے۔‘‘', 'دو اعلیٰ حکام'],
  ['ur', '# کے مطابق ’’ہم اسے کبھی قبول نہیں کریں گے‘‘۔', 'کئی عینی شاہدین'],
  ['ur', '# نے کہا: ’’ہم اسے کبھی قبول نہیں کریں گے۔‘‘', 'مقتول کے والد'],
  ['he', '# אמרו כי ״לא נקבל את זה בשום אופן״.', 'שלושה בכירים'],
  ['he', '״לא נקבל את זה בשום אופן״, אמרו #.', 'חלק מהתושבים'],
  ['he', '״לא נקבל את זה בשום אופן״, אמרו #.', 'הורי הילדים'],
])('%s: “%s”', (language, sentence, who) => {
  expect(speakersOf(sentence.replace('#', who), language)).toEqual([who])
})

test.each([
  ['“This is hard,” said the victim’s mother, Mary Smith. “It hurts,” Smith said.', ['Mary Smith', 'Mary Smith']],
  ['“This is hard,” two officials said. The officials added: “It hurts.”', ['two officials', 'two officials']],
  ['“This is hard,” said her brother. “It hurts,” he added.', ['her brother', 'her brother']],
  ['“This is hard,” Officer Brown told the court. The judge said: “It hurts.”', ['Brown', 'judge']],
  ['He was, said his friend Mark Lane, “the kindest man I knew”.', ['Mark Lane']],
  [
    'A spokesperson for the firm said: “This is hard.” They added: “It hurts us.”',
    Array(2).fill('spokesperson for the firm'),
  ],
])('who goes on: %s', (text, speakers) => {
  expect(speakersOf(text, 'en')).toEqual(speakers)
})
