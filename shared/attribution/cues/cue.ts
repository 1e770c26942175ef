import type { Gender } from '../types'
import type { NounPhrase } from '../words/noun-phrase'
import type { PhraseText } from '../words/phrase-text'

/** A block's words, and the sentence in which each token stands. */
export interface CueText extends PhraseText {
  readonly sentenceOf: number[]
}

export type CueKind = 'finite' | 'participle' | 'gerund' | 'naming' | 'nominal' | 'self'

/** A reporting word and the noun phrases around it that its grammar allows as subject. Indices are of tokens. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly kind: CueKind
  readonly gender: Gender
  readonly plural: boolean
  readonly describes: boolean
  /** An object follows the subject: whoever is accused, praised, addressed. */
  readonly addresses: boolean
  readonly joined: boolean
  /** The noun phrase behind the cue. */
  readonly after: NounPhrase | null
  /** One that ends right in front of the verb. */
  readonly before: NounPhrase | null
  /** What the sentence begins with, when its subject may stand there, away from the verb. */
  readonly topic: NounPhrase | null
  /** The verb follows a relative pronoun, so that its subject stands before that. */
  readonly relative: boolean
  /** “اتصالا من فلان، عبر فيه عن …”: the verb says what was said in something that somebody sent. */
  readonly inside: boolean
  /** Whoever is cited goes on speaking (نقلت الوكالة عن فلان قوله. وأضاف). */
  readonly cited: boolean
  /** What stands behind the verb is what it describes (وصف القرار بـ“…”): whoever does so is not named there. */
  readonly object: boolean
  /** It points back to words that stand in front of it. */
  readonly back: boolean
  /** What is told answers whoever spoke last. */
  readonly answers: boolean
}

/** A cue that is as said, and of nobody otherwise; spelt out for the reason that `alter` gives. */
export function cueOf(said: Pick<Cue, 'from' | 'to' | 'kind'> & Partial<Cue>): Cue {
  return {
    from: said.from,
    to: said.to,
    kind: said.kind,
    gender: said.gender ?? null,
    plural: said.plural ?? false,
    describes: said.describes ?? false,
    addresses: said.addresses ?? false,
    joined: said.joined ?? false,
    after: said.after ?? null,
    before: said.before ?? null,
    topic: said.topic ?? null,
    relative: said.relative ?? false,
    inside: said.inside ?? false,
    cited: said.cited ?? false,
    object: said.object ?? false,
    back: said.back ?? false,
    answers: said.answers ?? false,
  }
}
