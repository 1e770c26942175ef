import { expect, test } from 'vitest'
import { readSpeech } from './speech'

const speakers = (sentence: string) => readSpeech(`A headline here\n${sentence}`, 'en').map(({ speaker }) => speaker)

/** Ways in which English news leads to a fragment of what somebody said. */
test.each([
  'lashed out at',
  'hit out at',
  'took aim at',
  'tore into',
  'railed against',
  'demanded',
  'deplored',
  'bemoaned',
  'chided',
  'ridiculed',
  'touted',
  'regretted',
  'expressed',
  'voiced',
  'hinted at',
  'apologised for',
  'expressed concern over',
  'labeled the plan',
  'derided it as',
])('Minister John Carter %s “a historic mistake”', (leads) => {
  expect(speakers(`Minister John Carter ${leads} “a historic mistake”.`)).toEqual(['John Carter'])
})

test('what somebody backs may be the name of it', () => {
  expect(speakers('Minister John Carter backed the “Green Deal” on Monday.')).toEqual([undefined])
})
