import type { Gender, SpeakerKind } from '../types'

export type TokenRange = readonly [number, number]

/** A noun phrase that may name a speaker, as token indices [from, to). */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  readonly kind: SpeakerKind | 'pronoun'
  /** Token indices of the name in the phrase, null for a title that stands alone. */
  readonly name: TokenRange | null
  readonly title: TokenRange | null
  readonly gender: Gender
  /** الناطق ذاته: the phrase points back to the last speaker. */
  readonly again: boolean
  readonly definite: boolean
  /** Nothing but its place says that this is a name. */
  readonly weak: boolean
  /** Of a body: all that stands between its verb and the report, so that its name is as long as that. */
  readonly whole: boolean
  /** Of a document: who issued it. */
  readonly owner: NounPhrase | null
  /** A first word that stands joined to a particle in the text (لروته), as it is without it. */
  readonly lead: { readonly token: number; readonly key: string; readonly text: string } | null
}

const plain: NounPhrase = {
  from: 0,
  to: 0,
  kind: 'person',
  name: null,
  title: null,
  gender: null,
  again: false,
  definite: false,
  weak: false,
  whole: false,
  owner: null,
  lead: null,
}

/** A phrase that is as said, and plain otherwise. */
export function phraseOf(said: Pick<NounPhrase, 'from' | 'to' | 'kind'> & Partial<NounPhrase>): NounPhrase {
  return alter(plain, said)
}

/**
 * A phrase with other fields. It is spelt out because phrases are made by the hundred: an object that spreads another
 * and sets a field again is slow in V8, and gets a shape of its own at each place.
 */
export function alter(phrase: NounPhrase, said: Partial<NounPhrase>): NounPhrase {
  return {
    from: said.from ?? phrase.from,
    to: said.to ?? phrase.to,
    kind: said.kind ?? phrase.kind,
    name: said.name === undefined ? phrase.name : said.name,
    title: said.title === undefined ? phrase.title : said.title,
    gender: said.gender === undefined ? phrase.gender : said.gender,
    again: said.again ?? phrase.again,
    definite: said.definite ?? phrase.definite,
    weak: said.weak ?? phrase.weak,
    whole: said.whole ?? phrase.whole,
    owner: said.owner === undefined ? phrase.owner : said.owner,
    lead: said.lead === undefined ? phrase.lead : said.lead,
  }
}
