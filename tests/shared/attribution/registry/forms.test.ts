import { expect, test } from 'vitest'
import { analyse, createAnalyser } from '../../../../shared/attribution/analyse'
import { readFacts } from '../../../../shared/attribution/facts/facts'
import { languages } from '../../../../shared/attribution/languages'
import { findMentions } from '../../../../shared/attribution/registry/mentions'
import { buildRegistry } from '../../../../shared/attribution/registry/registry'
import type { BlockText } from '../../../../shared/attribution/types'
import { buildLexicon } from '../../../../shared/attribution/words/lexicon'

const lexicon = buildLexicon(languages.ar)
const paragraph = (text: string): BlockText => ({ type: 'paragraph', level: 0, text })

/** The words of the last text that mean somebody whom the texts name. */
function mentioned(...texts: string[]): readonly string[] {
  const facts = texts.map((text) => readFacts(paragraph(text), lexicon))
  const last = facts.at(-1)
  if (!last) throw new Error('no text')
  return findMentions(last, buildRegistry(facts, [], lexicon)).map(({ start, end }) =>
    last.block.text.slice(start, end),
  )
}

const named = 'قال الوزير حسن نصر الله إن العمل بدأ.'

test('the longest form that stands somewhere is the mention', () => {
  const both = 'قال سامي البكري إن العمل بدأ. وقال سامي البكري الراوي إن المال متوفر.'
  expect(mentioned(both, 'وصل سامي البكري الراوي، ثم سامي البكري.')).toEqual(['سامي البكري الراوي', 'سامي البكري'])
})

test('half of a surname of two words is nobody', () => {
  expect(mentioned(named, 'ودعا الشيخ الله، وجاء نصر الله بعده.')).toEqual(['نصر الله'])
  const peace = 'قال القائد محمد عبد السلام إن العمل بدأ.'
  expect(mentioned(peace, 'عن عملية السلام تحدث عبد السلام.')).toEqual(['عبد السلام'])
  const given = 'قال القائد محمد سيف الهاجري إن العمل بدأ.'
  expect(mentioned(given, 'وتحدث الهاجري عن ذلك.')).toEqual(['الهاجري'])
})

test('a name of two words is found where it is written as one, and the other way round', () => {
  expect(mentioned(named, 'وتحدث نصرالله عن ذلك.')).toEqual(['نصرالله'])
  const joined = 'قال عبدالله هلال إن العمل بدأ.'
  expect(mentioned(joined, 'وتحدث عبد الله هلال عن ذلك.')).toEqual(['عبد الله هلال'])
  // “نوران” begins like “نور الدين”, and is one name.
  expect(mentioned('قالت نوران هلال إن العمل بدأ.', 'وصل نور ان.')).toEqual([])
})

test('a name that the draft cuts short elsewhere is a form, and what cuts it makes other blocks read again', () => {
  const blocks = [
    'العنوان',
    'قال المدير ريستو هيلاند سيرلان: “لن نوقع على هذه الوثيقة أبدا”.',
    'نال جائزة ريستو هيلاند للعلوم مساء.',
    'وصل آخرون.',
  ].map(paragraph)
  const after = [...blocks.slice(0, 3), paragraph('وقال ريستو هيلاند إن المال متوفر.')]
  const analyser = createAnalyser()
  const mentions = (analysis: ReturnType<typeof analyse>) =>
    analysis.blocks[2]?.mentions.map(({ start, end }) => blocks[2]?.text.slice(start, end))
  expect(mentions(analyser.analyse(blocks, 'ar'))).toEqual([])
  expect(mentions(analyser.analyse(after, 'ar'))).toEqual(['ريستو هيلاند'])
  expect(analyser.analyse(after, 'ar')).toEqual(analyse(after, 'ar'))
})

test('whoever is named in two words makes a block with the one word read again', () => {
  const blocks = ['العنوان', 'وقال نصرالله: “نحن مستعدون للحديث مع الجميع”.', 'وصل الوفد مساء.'].map(paragraph)
  const after = [...blocks.slice(0, 2), paragraph('قال الوزير حسن نصر الله: “لن نوقع على هذه الوثيقة أبدا”.')]
  const analyser = createAnalyser()
  analyser.analyse(blocks, 'ar')
  expect(analyser.analyse(after, 'ar')).toEqual(analyse(after, 'ar'))
})
