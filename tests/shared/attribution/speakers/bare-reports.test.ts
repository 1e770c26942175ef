import { expect, test } from 'vitest'
import { analyse } from '../../../../shared/attribution/analyse'
import { readSpeech } from '../speech'

// Reports that no word opens.

function reports(text: string): [string, string][] {
  const { blocks } = analyse([{ type: 'paragraph', level: 0, text }], 'en')
  return blocks.flatMap((block) =>
    block.reports.map((one): [string, string] => [one.name, text.slice(one.start, one.end)]),
  )
}

test.each([
  ['Police said the road was closed.', 'Police', 'the road was closed'],
  ['Mayor Anna Lopes said Thursday there were no plans to sell it.', 'Anna Lopes', 'there were no plans to sell it'],
  ['Anna Lopes said on Monday the road was closed.', 'Anna Lopes', 'the road was closed'],
  ['Anna Lopes thinks the plan is too expensive.', 'Anna Lopes', 'the plan is too expensive'],
  ['The road was closed on Monday, police said.', 'police', 'The road was closed on Monday'],
  ['LEEDS — The road was closed on Monday, Mayor Anna Lopes said.', 'Anna Lopes', 'The road was closed on Monday'],
  ['The road was closed for a week, police said on Monday.', 'police', 'The road was closed for a week'],
  ['The road was closed for a week, Anna Lopes said in a statement.', 'Anna Lopes', 'The road was closed for a week'],
  ['According to police, the road was closed.', 'police', 'the road was closed'],
  ['The road was closed on Monday, according to police.', 'police', 'The road was closed on Monday'],
  ['Anna Lopes said the show “Hope House” would end in May.', 'Anna Lopes', 'the show “Hope House” would end in May'],
])('%s', (text, name, report) => {
  expect(reports(text)).toEqual([[name, report]])
})

test.each([
  'Police said Monday.',
  'Anna Lopes said nothing about the plan to the press.',
  'Anna Lopes said in a statement to the press on Monday.',
  'Anna Lopes insisted on a new vote in the council.',
  'On Monday in the old town, Anna Lopes said.',
  'When it was over, Anna Lopes said in tears.',
  'Anna Lopes said “we will not sell the house”.',
  '“We will not sell the house,” Anna Lopes said.',
  '“We will not sell the house,” Anna Lopes said outside the court, her lawyer at her side.',
])('no report without marks: %s', (text) => {
  expect(reports(text)).toEqual([])
})

test('each teller has a report of their own', () => {
  expect(
    reports('The road was closed, police said. Residents said they were afraid, and the mayor said he would act.'),
  ).toEqual([
    ['police', 'The road was closed'],
    ['Residents', 'they were afraid'],
    ['mayor', 'he would act'],
  ])
})

const speakers = (text: string) => readSpeech(`Headline\n${text}`, 'en').map(({ speaker }) => speaker)

test('a body in front of an office is not who has it', () => {
  const office = '“Our concern is large,” said the World Health Organisation (WHO) director-general Dr Anna Lopes.'
  expect(speakers(office)).toEqual(['Anna Lopes'])
  const coach =
    'Leeds United said “we are glad of this win”.\nMeanwhile, Leeds United head coach Karim Bennani rued missed chances. “Football is a game of patience for all of us.”'
  expect(speakers(coach)).toEqual(['Leeds United', 'Karim Bennani'])
})

test('an acronym is a part of what a body is called', () => {
  expect(speakers('“Our concern is large,” said the UN Office for Drugs.')).toEqual(['UN Office for Drugs'])
})
