import { expect, test } from 'vitest'
import { readFacts } from '../../../../shared/attribution/facts/facts'
import { languages } from '../../../../shared/attribution/languages'
import { buildRegistry } from '../../../../shared/attribution/registry/registry'
import { changeBetween } from '../../../../shared/attribution/registry/registry-changes'
import { buildLexicon } from '../../../../shared/attribution/words/lexicon'

const lexicon = buildLexicon(languages.ar)
const read = (...texts: string[]) => texts.map((text) => readFacts({ type: 'paragraph', level: 0, text }, lexicon))
const names = (...texts: string[]) =>
  [...buildRegistry(read(...texts), [], lexicon).entries.values()].map((one) => one.name)

test('a surname alone and a title alone are the person named in full', () => {
  const registry = buildRegistry(
    read('قال وزير الصحة سامي البكري إن العمل بدأ.', 'وقال البكري إن المال متوفر.', 'وشدد الوزير على أن الباب مفتوح.'),
    [],
    lexicon,
  )
  expect([...registry.entries.values()].map((one) => one.name)).toEqual(['سامي البكري'])
  expect(registry.byName(['البكري'], 'person')?.name).toBe('سامي البكري')
  expect(registry.byTitle(['وزير']).map((one) => one.name)).toEqual(['سامي البكري'])
})

test('two people with one surname, or one title, stay two', () => {
  expect(names('قال سامي الراوي إن العمل بدأ.', 'وقالت سلمى الراوي إن المال متوفر.')).toEqual([
    'سامي الراوي',
    'سلمى الراوي',
  ])
  expect(names('قال الوزير سامي البكري إن العمل بدأ.', 'وقال الوزير نادر الساحلي إن المال متوفر.')).toHaveLength(2)
})

test('a speaker whom a person accepted keeps key and name', () => {
  const known = [{ key: 'sp1', name: 'سامي البكري', forms: ['البكري'], role: 'وزير الصحة' }]
  const registry = buildRegistry(read('وقال البكري إن المال متوفر.'), known, lexicon)
  expect([...registry.entries.keys()]).toEqual(['sp1'])
})

test('what differs between two registries: the words of entries that came or went', () => {
  const before = buildRegistry(read('قال سامي البكري إن العمل بدأ.'), [], lexicon)
  const after = buildRegistry(read('قال سامي البكري إن العمل بدأ.', 'وقالت سلمى الراوي إن المال متوفر.'), [], lexicon)
  const change = changeBetween(before, after, lexicon)
  expect([...(change?.keys ?? [])]).toEqual(['found:سلمي الراوي'])
  expect(change?.words.has('الراوي')).toBe(true)
  expect(change?.words.has('البكري')).toBe(false)
  expect(changeBetween(before, before, lexicon)?.keys.size).toBe(0)
})

test('an accepted body or unnamed source is found again as itself', () => {
  const known = [
    { key: 'sp1', name: 'مصدر في البلدية', forms: [], role: null },
    { key: 'sp2', name: 'وزارة الصحة', forms: [], role: null },
  ]
  const blocks = read('نبه مصدر في البلدية إلى أن المال قليل.', 'وقالت وزارة الصحة إن المراكز مفتوحة.')
  const registry = buildRegistry(blocks, known, lexicon)
  expect([...registry.entries.values()].map(({ key, kind }) => [key, kind])).toEqual([
    ['sp1', 'unnamed'],
    ['sp2', 'body'],
  ])
})
