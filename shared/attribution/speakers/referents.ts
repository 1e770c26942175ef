import type { BlockFacts } from '../cues/block-facts'
import { phraseKeys } from '../facts/phrase-words'
import { type Entry, titleWords } from '../registry/entries'
import type { Gender } from '../types'
import type { Lexicon } from '../words/lexicon'
import type { NounPhrase } from '../words/noun-phrase'
import { personOf } from './person-referents'
import { agrees, type Context, isSeveral, longestStandIn } from './referent-context'

/**
 * Who a noun phrase means.
 * @param gender what the verb's form asks for
 * @returns null when nobody whom the draft names
 */
export function referentOf(phrase: NounPhrase, gender: Gender, context: Context): Entry | null {
  const { recent } = context
  switch (phrase.kind) {
    case 'pronoun': {
      const { nameStyle } = context.facts.lexicon.data
      if (nameStyle === 'capitals') return nearest(phrase.gender, context)
      // “تاہم رہائشی زلیخا بی بی اتفاق نہیں کرتیں۔ ان کے بقول”: whom the sentence before begins with, where it holds no speech.
      const { lexicon } = context.facts
      const opens = lexicon.data.wordOrder !== 'verb-first' && opensSentence(context.facts, phrase.from)
      const topic = opens ? context.topic() : null
      if (topic && agrees(topic, phrase.gender ?? gender)) return topic
      // “وہ کہتی ہیں”: where the verb tells a woman, neither a body nor somebody of whom it is not known.
      if (lexicon.data.wordOrder === 'verb-last' && gender === 'f') {
        const her = [recent[0], context.named(), ...recent].find((one) => one?.kind === 'person' && one.gender === 'f')
        if (her) return her
      }
      return recent.find((entry) => agrees(entry, phrase.gender ?? gender)) ?? null
    }
    case 'document':
      return documentOf(phrase, context)
    case 'body':
      return bodyOf(phrase, context)
    case 'person':
    case 'unnamed': {
      const entry = personOf(phrase, gender, context)
      return entry?.titleOnly && isAnnounced(phrase, context.facts) ? null : entry
    }
  }
}

/** Whether a phrase begins its sentence, behind marks or not, or with one word in front (“به عقیده او”). */
function opensSentence({ sentenceOf, quoteOf, infos }: BlockFacts, from: number): boolean {
  let words = 0
  for (let i = from - 1; i >= from - longestSaidInFront && sentenceOf[i] === sentenceOf[from]; i--)
    if (infos[i] && quoteOf[i] === -1) words++
  return words <= 2 && sentenceOf[from - longestSaidInFront] !== sentenceOf[from]
}

/** So many tokens of speech may stand in front of a pronoun that opens its sentence. */
const longestSaidInFront = 60

/** “طبيبة تروي: “…””: a headline's trade without an article is whoever the text names below. */
function isAnnounced({ kind, name, definite, again }: NounPhrase, { block, lexicon }: BlockFacts): boolean {
  const trade = kind === 'person' && name === null && !definite && !again
  return trade && block.type === 'heading' && lexicon.data.nameStyle === 'articles'
}

/** “he” and “she” are one person, “it” is none. */
function nearest(gender: Gender, { facts, recent, bodies }: Context): Entry | null {
  // “they”: the authorities, who spoke.
  // “a spokesperson for the company”: nor he nor she.
  const many = (entry: Entry) =>
    entry.kind === 'body' ||
    // “The report … It called for”
    (entry === recent[0] &&
      (entry.kind === 'document' ||
        isSeveral(entry, facts.lexicon) ||
        (entry.kind === 'unnamed' && entry.gender === null)))
  if (gender === null) return [...recent, ...bodies()].find(many) ?? null
  return (
    recent.find(
      (one) => one.kind !== 'body' && one.kind !== 'document' && !isSeveral(one, facts.lexicon) && agrees(one, gender),
    ) ?? null
  )
}

function documentOf(phrase: NounPhrase, context: Context): Entry | null {
  const { facts, registry, recent } = context
  if (phrase.owner) {
    const owner = referentOf(phrase.owner, null, context)
    if (owner) return owner
  }
  // “وفق بيان لها”: of the body that the text spoke of last.
  const own = !phrase.definite && facts.lexicon.data.ownPronouns.includes(facts.tokens[phrase.to]?.key ?? '')
  const whose = own ? [...context.bodies(), ...recent].find((entry) => entry.kind === 'body') : undefined
  if (whose) return whose
  // “وجاء في بيانها”: of the body of that gender that the text named last.
  const noun = facts.infos[phrase.from]
  const hers = facts.lexicon.data.ownerGenders.find(({ word }) => word === noun?.ownerEnding)?.gender
  const feminine = (entry: Entry) => facts.lexicon.isFeminine(entry.name.split(' ')[0] ?? '')
  const theirs = hers && context.bodies().find((entry) => feminine(entry) === (hers === 'f'))
  if (theirs) return theirs
  // “وأوضح البيان الصادر عن مكتبه”: of whoever the text named last.
  const { citing, issuedWords } = facts.lexicon.data
  const office = facts.infos[phrase.from + 3]
  const issued = issuedWords.includes(facts.tokens[phrase.from + 1]?.key ?? '')
  const from = issued && facts.tokens[phrase.from + 2]?.key === citing.preposition
  if (from && office?.ownerEnding != null && office.known) return context.named()
  if (!phrase.name) return null
  const words = phraseKeys(facts, phrase, phrase.name)
  // “كلمة لشكر”: whose it is stands behind it, as the draft calls them elsewhere.
  const owner = words.length > 1 ? registry.byName(words.slice(1), 'person') : null
  if (owner && owner.words.length > words.length - 1) return owner
  if (phrase.definite || phrase.again) {
    const [noun = ''] = titleWords(words, facts.lexicon)
    // “وفق الكلمة ذاتها”: of whoever spoke last.
    const own = phrase.again && facts.lexicon.data.spokenNouns.includes(noun) ? recent[0] : null
    if (own?.kind === 'person') return own
    const same = registry.byNoun(noun)
    const known = recent.find((entry) => same.includes(entry))
    // A statement is its issuer's: the body that the text spoke of last.
    // “المذكرة التقديمية للمقترح” says itself whose it is.
    const bare = words.length <= longestStandIn
    const issuer = bare && recent[0]?.kind === 'body' ? recent[0] : null
    // “الوثيقة ذاتها”
    const again = phrase.again && recent[0]?.kind === 'document' ? recent[0] : null
    const called = known ?? again ?? issuer ?? same.find((entry) => entry.words.length > 1)
    // “نشرت المحكمة تقريرها. ويقول التقرير …”: where nobody has spoken, the body that the text named last.
    const body = recent.length === 0 && same.every((entry) => entry.words.length === 1) ? context.bodies()[0] : null
    const spoke = bare ? (recent.find((entry) => entry.kind === 'body') ?? body) : null
    return called ?? spoke ?? registry.byName(words, 'document')
  }
  return registry.byName(words, 'document')
}

function bodyOf(phrase: NounPhrase, { facts, registry, recent, bodies }: Context): Entry | null {
  const range = phrase.name ?? [phrase.from, phrase.to - (phrase.again ? 1 : 0)]
  const words = phraseKeys(facts, phrase, range)
  const [noun = ''] = titleWords(words, facts.lexicon)
  // “محمد هلال … وقال هلال”: a surname that is a body's noun too.
  const surname = words.length === 1 && !phrase.definite && facts.lexicon.data.nameStyle !== 'capitals'
  const person = surname ? registry.byName(words, 'person') : null
  if (person && person.words.length > 1 && person.words.at(-1) === words[0]) return person
  // “the operator”: English says the next time what a firm is.
  if (facts.lexicon.data.nameStyle === 'capitals' && words.length === 1 && phrase.definite) {
    const other = (entry: Entry) => entry.words.length > 1 || entry.words[0] !== noun
    const stands = facts.lexicon.is(facts.lexicon.word(noun), 'standIn')
    const known = [...recent, ...bodies()].filter((entry) => entry.kind === 'body' && other(entry))
    const meant = known.find((entry) => entry.words.at(-1) === noun) ?? (stands ? known[0] : undefined)
    const plain = (entry: Entry) => entry.kind === 'person' && entry.gender === null && entry.titles.length === 0
    const found = meant ?? (stands ? recent.find(plain) : undefined)
    if (found) return found
  }
  if (words.length === 1 || phrase.again) {
    const same = registry.byNoun(noun)
    // “هيئة رئاسة المجلس الانتقالي …. وشدد المجلس”: whose board spoke last, before another council.
    const [latest] = recent
    const inside = latest?.kind === 'body' && phrase.definite && latest.words.indexOf(words[0] ?? '') > 0
    if (inside && recent.some((entry) => same.includes(entry))) return latest
    const spoke =
      recent.find((entry) => same.includes(entry)) ??
      bodies().find((entry) => same.includes(entry)) ??
      same.find((entry) => entry.words.length > 1) ??
      same[0]
    // “لكن الصحيفة لفتت”: the one that the draft calls by nothing but its name.
    const outlet = phrase.definite && facts.lexicon.is(facts.lexicon.word(noun), 'outlet')
    const called = (entry: Entry) => isNamedBody(entry, facts.lexicon) && entry.words.length <= 2
    const bare = (entry: Entry) => called(entry) && !facts.lexicon.word(entry.words[0] ?? '').known
    const paper = outlet && (spoke?.words.length ?? 1) === 1 ? [...recent, ...bodies()].find(bare) : null
    if (paper ?? spoke) return paper ?? spoke ?? null
    if (phrase.again) return recent.find((entry) => entry.kind === 'body') ?? null
  }
  // “المنظمة الإنسانية”: the one that spoke, called after what it is.
  const described =
    phrase.definite && words.length > 1 && words.slice(1).every((one) => facts.lexicon.word(one).adjectival)
  const spoke = described
    ? [...recent, ...(words.length > 2 ? bodies() : [])].find(
        (entry) => isNamedBody(entry, facts.lexicon) && registry.byNoun(noun).includes(entry),
      )
    : null
  const named = registry.byName(words, 'body')
  // “المنظمة المعنية بالدفاع عن حقوق الإنسان”: what the only one of its kind is for.
  const [kin, participle, purpose] = words.map((word) => facts.lexicon.word(word))
  const forWhat = phrase.definite && kin && participle?.definite && participle.adjectival && purpose?.prepositional
  const same = forWhat ? registry.byNoun(noun).filter((entry) => isNamedBody(entry, facts.lexicon)) : []
  if (same.length === 1 && same[0] && recent.includes(same[0])) return same[0]
  // “المجلس الانتقالي الجنوبي”: two adjectives that the draft says of no other council.
  const other = spoke && words.length > 2 && words.slice(1).every((one) => !spoke.words.includes(one))
  return (other ? named : null) ?? spoke ?? named
}

/** “منظمة “أنقذوا الأطفال””: its name is its own, not an adjective behind the noun. */
function isNamedBody({ kind, words: [first = ''] }: Entry, lexicon: Lexicon): boolean {
  return kind === 'body' && lexicon.withoutArticle(first) === null
}
