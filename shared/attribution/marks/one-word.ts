import type { Cue } from '../cues/cue'
import type { PairPlace } from '../cues/pair-place'
import { thingClasses, wordClass } from '../words/dictionary'
import { isComma, isOrdinary } from '../words/phrase-text'

// One word in marks: what somebody said, of something or by itself, and no name.

/** One word without an article with which a sentence begins, in front of a comma and the verb that says it, or one word in between. */
export function isSaidWhole(
  facts: PairPlace,
  first: number,
  last: number,
  { kind, from, describes, back }: Cue,
): boolean {
  const near = from === last + 3 || (from === last + 4 && facts.infos[last + 3]?.breaks === true)
  const stop = facts.tokens[last + 2]?.key ?? ''
  // ““كارثة”. هكذا وصفت فلانة الموسم”
  const closes = isComma(stop) || (back && facts.lexicon.data.sentenceEnds.includes(stop))
  if ((kind !== 'finite' && !back) || describes || !near || !closes) return false
  return isPredicate(facts, first) && opensSentence(facts, first)
}

/** No word of the quote's sentence stands in front of it. */
export function opensSentence({ infos, quoteOf, sentenceOf }: PairPlace, first: number): boolean {
  for (let i = first - 1; i >= 0 && sentenceOf[i] === sentenceOf[first]; i--)
    if (infos[i] || quoteOf[i] !== -1) return false
  return true
}

/** “فالقانون “واضح”، والباقي “تأويلات””: behind marks with what is said of one thing what is said of another. */
export function isPredicateToo(facts: PairPlace, first: number, at: number): boolean {
  const { infos, tokens, quoteOf, lexicon } = facts
  const noun = infos[at]
  if (!noun?.conjoined || lexicon.withoutArticle(noun.key.slice(1)) === null || !isPredicate(facts, first)) return false
  if (lexicon.isInside(noun, 'namingNoun') || lexicon.isInside(noun, 'body')) return false
  return isComma(tokens[at - 1]?.key ?? '') && quoteOf[at - 3] !== -1
}

/** Nothing but when, where and how something was said stands between a verb that utters it, or its subject, and the marks. */
export function isUttered({ infos, lexicon }: PairPlace, before: Cue, at: number): boolean {
  if (infos[before.from]?.verb?.utters !== true) return false
  let governed = false
  for (let i = Math.max(before.to, before.after?.to ?? 0); i <= at; i++) {
    const info = infos[i]
    if (!info || lexicon.opensReport(info)) return false
    // “ردد الجمهور شعار “ارحل””
    if (i === at && lexicon.data.utteredNouns.includes(info.bare)) return true
    const occasion = info.definite && governed && lexicon.data.occasions.includes(info.bare)
    if (lexicon.is(info, 'namingNoun') && !occasion) return false
    governed ||= info.prepositional || info.time !== null || info.breaks
    if (!governed && !info.adverbial) return false
  }
  return true
}

/** A single word in marks that has no article is what somebody said, more often than a name. */
export function isPredicate({ infos, lexicon }: PairPlace, first: number): boolean {
  const info = infos[first]
  return lexicon.data.nameStyle === 'articles' && info !== null && info !== undefined && !info.definite
}

/** “القرار “ظالم” في نظرها”: an ordinary adjective without an article says how something is. */
export function saysHow({ infos, lexicon }: PairPlace, first: number): boolean {
  return isOrdinary(lexicon, infos[first], wordClass.adjective, wordClass.verbalNoun)
}

/**
 * “دعا الوزير إلى “التحقيق””, “استنكر الوزير “الفضيحة””, “برر غيابه بـ“الإرهاق””: right behind a reporting verb and its particle, or behind a
 * particle of marks, what somebody does or how something is, by the dictionary.
 */
export function isDeedSpokenOf({ infos, lexicon }: PairPlace, before: Cue, first: number, at: number): boolean {
  const info = infos[first]
  if (!info || lexicon.data.wordOrder !== 'verb-first') return false
  const subject = before.after && before.after.from < first - 1 ? before.after : null
  const cueEnd = Math.max(before.to, subject?.to ?? 0)
  // “كريم بناني يشتكي “الإهمال””
  const object = at === cueEnd - 1 && before.kind === 'finite' && (before.addresses || subject === null)
  // “طلب الوزير من النواب “التريث””: of whom it is asked stands between.
  const lead = infos[cueEnd]
  const asked =
    before.addresses && at > cueEnd && at - cueEnd < farthestAsked && lead != null && lexicon.is(lead, 'preposition')
  const particle = at >= cueEnd && lexicon.isMarkProclitic(infos[at]?.key ?? '')
  if (at !== cueEnd && !object && !particle && !asked) return false
  const classes = before.addresses ? wordClass.verbalNoun | wordClass.noun : wordClass.verbalNoun
  return isOrdinary(lexicon, lexicon.word(info.bare), classes, wordClass.place)
}

/** So many words may say of whom something is asked. */
const farthestAsked = 4

/** “كريم بناني “متفائل””, “بدا كريم بناني “متفائلا””: how somebody is with whom the sentence begins, behind a verb of being or none. */
export function isSaidOfSomebody(facts: PairPlace, first: number, at: number): boolean {
  const { infos, lexicon, sentenceOf } = facts
  if (lexicon.data.wordOrder !== 'verb-first' || !isHow(facts, first)) return false
  let from = at
  while (from > 0 && at - from < longestName && sentenceOf[from - 1] === sentenceOf[at] && infos[from - 1]) from--
  if (sentenceOf[from - 1] === sentenceOf[at]) return false
  const opens = lexicon.data.beingVerbs.includes(infos[from]?.key ?? '') ? from + 1 : from
  const name = infos.slice(opens, at + 1)
  return (
    name.length > 1 && infos[opens]?.given != null && name.every((one) => one && !one.breaks && !one.verb && !one.known)
  )
}

/** How many words may a name have, with a verb of being in front. */
const longestName = 5

/** An adjective without an article, in the nominative or as the predicate of a verb of being (Ryding 2005, ch. 5.4). */
function isHow(facts: PairPlace, first: number): boolean {
  const { infos, lexicon } = facts
  const info = infos[first]
  const ending = lexicon.data.accusativeEnding
  const bare =
    info && ending !== '' && info.key.endsWith(ending) ? lexicon.word(info.key.slice(0, -ending.length)) : null
  return saysHow(facts, first) || isOrdinary(lexicon, bare, wordClass.adjective, wordClass.verbalNoun)
}

/** “لم يخف كريم بناني “استغرابه””: what somebody feels or does, with its owner's pronoun. */
export function isOfHis({ infos, lexicon }: PairPlace, first: number): boolean {
  const info = infos[first]
  const owner = info?.ownerEnding
  if (!info || owner == null || info.definite || !lexicon.data.ownerGenders.some(({ word }) => word === owner))
    return false
  return isOrdinary(lexicon, lexicon.word(info.key.slice(0, -owner.length)), wordClass.verbalNoun)
}

/** ““فضيحة” بحسب تعبير كريم بناني”: a word without an article with which the sentence begins, right in front of whoever is cited. */
export function isCited(facts: PairPlace, first: number, last: number, { kind, from, after }: Cue): boolean {
  return (
    kind === 'nominal' &&
    after !== null &&
    from === last + 2 &&
    isPredicate(facts, first) &&
    opensSentence(facts, first)
  )
}

/** “الفساد “ينخر” الجماعات”: a verb by the dictionary and nothing else. */
export function isDoing({ infos, lexicon }: PairPlace, first: number): boolean {
  return isOrdinary(lexicon, infos[first], wordClass.present | wordClass.past, thingClasses)
}

/** How many words in front of the pronoun what it points to may begin. */
const farthestWhat = 8

/** “أصعب ما عاشه هو “الصمت””: behind the pronoun of what a clause of “what” is, marks that end theirs. */
export function isWhatItIs({ infos, tokens, quoteOf, lexicon }: PairPlace, at: number, last: number): boolean {
  const pronoun = infos[at]
  if (lexicon.data.wordOrder !== 'verb-first' || tokens[last + 2]?.word) return false
  if (!pronoun || lexicon.pronounGender(pronoun.key) === undefined) return false
  for (let i = at - 1; i >= 0 && at - i < farthestWhat && quoteOf[i] === -1; i--)
    if (lexicon.data.relayedWhat.includes(infos[i]?.key ?? '')) return true
  return false
}
