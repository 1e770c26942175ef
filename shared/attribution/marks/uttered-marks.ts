import type { Cue } from '../cues/cue'
import { cueBefore, type PairPlace, wordsBetween } from '../cues/pair-place'
import type { Lexicon } from '../words/lexicon'
import { isComma, isSentenceEnd } from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { longestName } from './naming-nouns'

/** “لـ”: the particle of whom something is told to, stretched or not. */
export function isAddressing({ data }: Lexicon, info: WordInfo | null | undefined): boolean {
  return data.addresseeProclitics.includes(info?.key.replaceAll('\u0640', '') ?? '')
}

/** “كشفت مصادر من الساكنة لـ“الأول” أنها”: behind the particle of whom it is told to, and in front of the report. */
export function isToldTo({ infos, lexicon, quoteOf }: PairPlace, at: number, last: number): boolean {
  const told = at >= 0 && quoteOf[at] === -1 && isAddressing(lexicon, infos[at])
  return told && lexicon.opensReport(infos[last + 2])
}

/** Whether a report opens right behind marks, or behind a comma there. */
export function opensReportBehind(
  { infos, tokens, lexicon }: Pick<PairPlace, 'infos' | 'tokens' | 'lexicon'>,
  last: number,
) {
  return lexicon.opensReport(infos[isComma(tokens[last + 2]?.key ?? '') ? last + 3 : last + 2])
}

/** The verb of speech in front of a token, in its sentence; undefined where another reporting word stands nearer or none. */
export function verbInFront({ sentenceOf, cues }: PairPlace, at: number): Cue | undefined {
  const cue = cueBefore(cues, at)
  return cue?.kind === 'finite' && sentenceOf[cue.from] === sentenceOf[at] ? cue : undefined
}

/** “ردد طيلة المباراة “ارحل””: during what somebody uttered it. */
export function isUtteredThere(facts: PairPlace, at: number, last: number): boolean {
  const { infos, lexicon } = facts
  // “وأضاف، تحت شعار “أرضنا”، أنه”
  if (opensReportBehind(facts, last)) return false
  const cue = verbInFront(facts, at)
  if (!cue || infos[cue.from]?.verb?.utters !== true) return false
  const noun = infos[at]
  // “ردد الجمهور شعار “ارحل””: and what they say.
  if (lexicon.data.utteredNouns.includes(noun?.bare ?? '')) return true
  const lead = infos[at - 1]
  const during = lead != null && (lead.time !== null || lead.breaks)
  return noun?.definite === true && lexicon.data.occasions.includes(noun.bare) && during
}

/** “ويؤكد أن أول شاحنة كانت في القرية “بعد أربعين دقيقة من النداء””: a preposition opens what is reported behind a complementizer. */
export function isRemarkOfReport(facts: PairPlace, first: number): boolean {
  const { infos, lexicon } = facts
  const opens = infos[first]
  const cue = verbInFront(facts, first)
  if (!cue || opens == null || !lexicon.is(opens, 'preposition') || lexicon.data.wordOrder !== 'verb-first')
    return false
  return infos.slice(cue.to, first).some(lexicon.opensReport)
}

/**
 * “وكتب الفريق في منشور بالمدونة “…””, “وجه حزب التقدم والاشتراكية “تحية …””: behind a verb of saying a noun with an article that names things,
 * or whoever speaks, in front of more words than a name has.
 */
export function isToldHere(facts: PairPlace, at: number, first: number, last: number): boolean {
  const { infos, lexicon } = facts
  const words = wordsBetween(facts, first, last)
  const owner = infos[at]?.ownerEnding ?? null
  // “وكتبت على حسابها “مهزلة””; in “وكتبت على حسابها “بنت البلد” أن” the report comes behind.
  const written = owner !== null && lexicon.word((infos[at]?.key ?? '').slice(0, -owner.length)).account
  const there = written && !lexicon.opensReport(infos[last + 2])
  const uttered = words >= leastUttered && endsUttered(facts, last)
  const cue = there || uttered || words > longestName ? verbInFront(facts, first) : undefined
  if (!cue) return false
  if (there) return true
  // “وقال بناني في القاعة “الأمر صعب جدا””: what is uttered has not come yet.
  // A noun of things without article or adjective has its name in the marks (في فيلم “…”).
  const named = infos[at] != null && lexicon.is(infos[at], 'namingNoun') && !hasArticle(facts, at)
  if (uttered && !named && infos[cue.from]?.verb?.utters && isSilent(facts, cue.to, at)) return true
  if (words <= longestName) return false
  if (cue.after?.to === at + 1 && cue.after.kind !== 'document') return true
  // “وتشيد الوائلي بالمعهد “كونه …””: so many words are no name.
  if (words > longestCalled && infos[at]?.breaks === false && hasArticle(facts, at)) return true
  // “وقال ميرفي في كلمته “…””
  if (infos[at]?.ownerEnding != null) return true
  const bare = lexicon.stripped(infos[at]?.key ?? '').map((part) => lexicon.withoutArticle(part))
  return bare.some((noun) => noun !== null && lexicon.word(noun).account)
}

/** So many words in marks may be an utterance where a name would do, too. */
const leastUttered = 3

/** Whether the sentence ends behind marks. */
function endsUttered(facts: PairPlace, last: number): boolean {
  return facts.tokens[last + 2] === undefined || isSentenceEnd(facts, last + 2)
}

/** Whether no report and no marks stand between a verb and a token. */
function isSilent({ infos, lexicon, quoteOf, tokens }: PairPlace, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (quoteOf[i] !== -1 || tokens[i]?.key === ':' || lexicon.opensReport(infos[i])) return false
  return true
}

/** Behind a noun with an article so many words are hardly what it is called. */
const longestCalled = 10

function hasArticle({ infos, lexicon }: PairPlace, at: number): boolean {
  const info = infos[at]
  if (info == null) return false
  return info.definite || lexicon.stripped(info.key).some((part) => lexicon.withoutArticle(part) !== null)
}

/** “وهو دور “مركب وغير تقليدي””: what a pronoun's noun is, in several words. */
export function isSaidOfPronoun({ infos, lexicon }: PairPlace, at: number, words: number): boolean {
  const pronoun = infos[at - 1]
  if (words < leastSaid || !pronoun || infos[at]?.definite !== false) return false
  return lexicon.data.wordOrder === 'verb-first' && lexicon.pronounGender(pronoun.key) !== undefined
}

/** So many words behind a pronoun and its noun say something of it; fewer may be what it is called. */
const leastSaid = 3
