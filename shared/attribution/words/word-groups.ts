import { fold } from '../../text/fold'
import type { LanguageData } from '../languages/types'

const groupNames = [
  'complementizer',
  'boundComplementizer',
  'stop',
  'connector',
  'relative',
  'preposition',
  'subjectMarker',
  'demonstrative',
  'adverb',
  'nounLead',
  'title',
  'titleModifier',
  'titleLink',
  'courtesy',
  'body',
  'document',
  'noun',
  'outlet',
  'unnamed',
  'sameAgain',
  'nameParticle',
  'namingNoun',
  'fragmentLead',
  'asWord',
  'nameTail',
  'partitive',
  'standIn',
  'spokesperson',
  'nameBeforeTail',
  'definiteWord',
  'indefiniteWord',
  'country',
] as const

export type WordGroup = (typeof groupNames)[number]

export const bit = Object.fromEntries(groupNames.map((name, i) => [name, 1 << i])) as Readonly<
  Record<WordGroup, number>
>

export const maskOf = (...names: WordGroup[]): number => names.reduce((sum, name) => sum | bit[name], 0)

/** Groups that a word keeps with an article in front. */
export const nounGroups = maskOf(
  'title',
  'titleModifier',
  'courtesy',
  'body',
  'document',
  'noun',
  'outlet',
  'unnamed',
  'namingNoun',
  'nameParticle',
  'standIn',
  'spokesperson',
)

export const breakGroups = maskOf(
  'stop',
  'adverb',
  'preposition',
  'relative',
  'complementizer',
  'boundComplementizer',
  'connector',
  'subjectMarker',
  'demonstrative',
)

export const reportOpeners = maskOf('complementizer', 'boundComplementizer')

export const knownNouns = maskOf('title', 'titleModifier', 'courtesy', 'body', 'document', 'noun', 'unnamed')

export function groupTable(data: LanguageData): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  const put = (group: WordGroup, list: readonly string[]) => {
    for (const word of list) {
      const key = fold(word)
      table.set(key, (table.get(key) ?? 0) | bit[group])
    }
  }
  put('complementizer', data.complementizers)
  put('boundComplementizer', data.boundComplementizers)
  put('stop', [...data.stops, ...data.complementizers, ...data.boundComplementizers])
  put('connector', data.connectors)
  put('relative', data.relatives)
  put('preposition', data.prepositions)
  put('subjectMarker', data.subjectMarkers)
  put('demonstrative', data.demonstratives)
  put('adverb', data.adverbs)
  put('nounLead', data.nounLeads)
  put(
    'title',
    data.titles.map((title) => title.word),
  )
  put('titleModifier', data.titleModifiers)
  put('titleLink', data.titleLinks)
  put('courtesy', data.courtesy)
  put('body', data.bodies)
  put('country', data.countries)
  put('document', data.documents)
  put('noun', data.nouns)
  put('outlet', data.outlets)
  put('unnamed', data.unnamed)
  put('sameAgain', data.sameAgain)
  put('nameParticle', data.nameParticles)
  put('namingNoun', data.namingNouns)
  put('fragmentLead', data.fragmentLeads)
  put('asWord', data.asWords)
  put('nameTail', data.nameTails)
  put('partitive', data.partitives)
  put('standIn', data.standIns)
  put('spokesperson', data.spokespersons)
  put('nameBeforeTail', data.namesBeforeTails)
  put('definiteWord', data.articleWords.definite)
  put('indefiniteWord', data.articleWords.indefinite)
  putPlurals(data, table)
  return table
}

/** “مسؤولون”, “مسؤولين”, “مسؤولان”, and “مسؤولو” in front of what they are of: every man's trade has them, words that mean things too aside. */
function putPlurals(data: LanguageData, table: Map<string, number>): void {
  const { soundPlural } = data
  if (!soundPlural) return
  const given = new Set([...data.givenNames.m, ...data.givenNames.f, ...data.surnames].map(fold))
  const men = [...data.titles.filter(({ gender }) => gender === 'm').map(({ word }) => word), ...data.unnamed]
  const [nominative = ''] = data.groupEndings
  const [relative = '\0'] = data.adjectiveEndings
  const others = new Set(data.noDuals.map(fold))
  const mean = (plural: string, groups: number = bit.unnamed) => {
    // “لاعبو “الأمل””, “لاعبو الاتفاق”: of what in marks, and of what without.
    const names = table.get(plural) ?? 0
    if (!given.has(plural) && (names === 0 || names === bit.namingNoun)) table.set(plural, names | groups)
  }
  const isThing = (key: string) => ((table.get(key) ?? 0) & (bit.body | bit.noun)) !== 0
  // “باحثتان”: two women.
  const bound = data.boundFeminine?.bound ?? ''
  const women = data.titles.filter(({ gender }) => gender === 'f').map(({ word }) => fold(word))
  for (const key of women) {
    const trade = !key.endsWith(`${relative}${fold(data.adjectiveFeminine)}`) && !isThing(key)
    const ends = data.adjectiveFeminine !== '' && key.endsWith(fold(data.adjectiveFeminine)) && trade
    if (ends) for (const ending of data.dualEndings) mean(`${key.slice(0, -1)}${bound}${ending}`)
  }
  for (const key of men.map(fold)) {
    const bare = key.endsWith(nominative) ? `${key.slice(0, -nominative.length)}${soundPlural.construct}` : ''
    if (bare && !table.has(bare)) table.set(bare, bit.unnamed)
    if (isThing(key) || soundPlural.never.some((one) => key.endsWith(one))) continue
    for (const ending of [...data.groupEndings, soundPlural.construct]) mean(key + ending)
    // “حزبان سياسيان” are no people, nor is “بطلان” more than one.
    const describes = key.endsWith(relative) || ((table.get(key) ?? 0) & bit.titleModifier) !== 0
    // “المخرجان محمد وسامي”: with an article they have names behind them, as one has.
    const groups = ((table.get(key) ?? 0) & bit.title) | bit.unnamed
    if (!describes && !others.has(key)) for (const ending of data.dualEndings) mean(key + ending, groups)
  }
}
