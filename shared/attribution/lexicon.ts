import { fold, foldPhrase } from '../text/fold'
import { memoise } from '../text/memo'
import type { LanguageData, NominalCue, Paradigm } from './languages/types'
import type { Gender } from './types'

export interface VerbForm {
  readonly form: Paradigm['form']
  readonly gender: Gender
  readonly number: Paradigm['number']
  readonly describes: boolean
  /** A conjunction was joined to the verb (وأضاف), so that no subject stands in front of it. */
  readonly joined: boolean
}

export interface NominalForm {
  readonly cue: NominalCue
  readonly keys: readonly string[]
}

/** A language's data, expanded and folded for look-up by word. */
export interface Lexicon {
  readonly data: LanguageData
  readonly proclitics: string
  verb(key: string): VerbForm | null
  nominals(firstKey: string): readonly NominalForm[]
  is(group: WordGroup, key: string): boolean
  /** Strips an article; null when the word has none. */
  withoutArticle(key: string): string | null
  titleGender(key: string): Gender
  /**
   * Whether a word is a given name, with its gender. A key that is a particle too (علي and على fold to one) counts
   * only as it is spelt in the list.
   * @param surface the word as it stands in the text
   */
  givenName(key: string, surface: string): { readonly gender: Gender } | null
  /** Whether a phrase that names a person may begin with this word; false for most words of a text, at once. */
  mayLeadName(key: string): boolean
  /** The word as it stands and with each joined particle taken off. */
  stripped(key: string): readonly string[]
}

export type WordGroup =
  | 'complementizer'
  | 'boundComplementizer'
  | 'stop'
  | 'relative'
  | 'preposition'
  | 'adverb'
  | 'nounLead'
  | 'title'
  | 'titleModifier'
  | 'titleLink'
  | 'courtesy'
  | 'body'
  | 'unnamed'
  | 'sameAgain'
  | 'nameParticle'
  | 'namingNoun'
  | 'fragmentLead'

function inflect(stem: string, paradigm: Paradigm): string {
  const cut = paradigm.cut ? stem.slice(0, -paradigm.cut) : stem
  return fold(`${paradigm.prefix ?? ''}${cut}${paradigm.suffix ?? ''}`)
}

function verbTable(data: LanguageData): Map<string, Omit<VerbForm, 'joined'>> {
  const table = new Map<string, Omit<VerbForm, 'joined'>>()
  const excluded = new Set(data.notCues.map(fold))
  const nouns = new Set([...data.titles.map((title) => title.word), ...data.stops].map(fold))
  for (const verb of data.verbs) {
    for (const paradigm of data.paradigms) {
      const stem = verb.stems[paradigm.from]
      if (stem === undefined) continue
      const form = inflect(stem, paradigm)
      if (excluded.has(form) || table.has(form) || (paradigm.form === 'participle' && nouns.has(form))) continue
      const { gender, number } = paradigm
      table.set(form, { form: paradigm.form, gender, number, describes: verb.manner === 'describe' })
    }
  }
  return table
}

function nominalTable(data: LanguageData): Map<string, NominalForm[]> {
  const table = new Map<string, NominalForm[]>()
  for (const cue of data.nominalCues) {
    const keys = foldPhrase(cue.words).split(' ')
    const first = keys[0] ?? ''
    table.set(first, [...(table.get(first) ?? []), { cue, keys }])
  }
  // Longest first, so that على حد قوله wins over على حد قول.
  for (const forms of table.values()) forms.sort((a, b) => b.keys.length - a.keys.length)
  return table
}

function groupSets(data: LanguageData): Record<WordGroup, ReadonlySet<string>> {
  const set = (list: readonly string[]) => new Set(list.map(fold))
  return {
    complementizer: set(data.complementizers),
    boundComplementizer: set(data.boundComplementizers),
    stop: set([...data.stops, ...data.complementizers, ...data.boundComplementizers]),
    relative: set(data.relatives),
    preposition: set(data.prepositions),
    nounLead: set(data.nounLeads),
    adverb: set(data.adverbs),
    title: set(data.titles.map((title) => title.word)),
    titleModifier: set(data.titleModifiers),
    titleLink: set(data.titleLinks),
    courtesy: set(data.courtesy),
    body: set(data.bodies),
    unnamed: set(data.unnamed),
    sameAgain: set(data.sameAgain),
    nameParticle: set(data.nameParticles),
    namingNoun: set(data.namingNouns),
    fragmentLead: set(data.fragmentLeads),
  }
}

/** Expands a language's data; do it once for each language. */
export function buildLexicon(data: LanguageData): Lexicon {
  const verbs = verbTable(data)
  const nominals = nominalTable(data)
  const groups = groupSets(data)
  const titleGenders = new Map(data.titles.map((title) => [fold(title.word), title.gender]))
  const male = new Set(data.givenNames.m.map(fold))
  const female = new Set(data.givenNames.f.map(fold))
  const spelt = new Set([...data.givenNames.m, ...data.givenNames.f])
  const articles = [...data.definiteArticles, ...data.contractedArticles]
  const withoutArticle = memoise((key): string | null => {
    const article = articles.find((one) => key.startsWith(one) && key.length > one.length + 1)
    return article === undefined ? null : key.slice(article.length)
  })
  const stripped = memoise((key): readonly string[] => {
    const particles = data.proclitics.filter((one) => key.startsWith(one) && key.length > one.length + 1)
    return [key, ...particles.map((one) => key.slice(one.length))]
  })
  const verb = memoise((key): VerbForm | null => {
    const plain = verbs.get(key)
    if (plain) return { ...plain, joined: false }
    for (const particle of data.conjunctions) {
      const rest = key.startsWith(particle) ? verbs.get(key.slice(particle.length)) : undefined
      if (rest) return { ...rest, joined: true }
    }
    return null
  })
  const nominalsOf = memoise((firstKey): readonly NominalForm[] => {
    const key = stripped(firstKey).find((one) => nominals.has(one))
    return (key === undefined ? undefined : nominals.get(key)) ?? []
  })
  const mayLeadName = memoise((key) => {
    if (data.nameStyle === 'capitals' || male.has(key) || female.has(key) || groups.nameParticle.has(key)) return true
    const bare = withoutArticle(key) ?? key
    return groups.title.has(bare) || groups.unnamed.has(bare)
  })

  return {
    data,
    proclitics: data.proclitics.join(''),
    verb,
    nominals: nominalsOf,
    is: (group, key) => groups[group].has(key),
    withoutArticle,
    titleGender: (key) => titleGenders.get(key) ?? null,
    givenName(key, surface) {
      if (groups.stop.has(key) && !spelt.has(surface)) return null
      if (male.has(key)) return { gender: 'm' }
      if (female.has(key)) return { gender: 'f' }
      return null
    },
    mayLeadName,
    stripped,
  }
}
