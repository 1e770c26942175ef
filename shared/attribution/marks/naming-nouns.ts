import type { PairPlace } from '../cues/pair-place'
import { isComma } from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'

/** Words in marks are a name's when so few at most, whatever the text says around them. */
export const longestName = 8

export const anyLatin = /\p{Script=Latin}/u

/** “…” (Google): a name with its spelling in another script behind it. */
export function isGlossed(facts: PairPlace, last: number): boolean {
  const open = facts.tokens[last + 2]
  const inside = facts.tokens[last + 3]
  return open?.key === '(' && inside !== undefined && anyLatin.test(facts.text.slice(inside.start, inside.end))
}

/** So many words has the title of a work at most behind whose author somebody is. */
export const longestOf = 8

/** A trade without an article behind a comma: what it is of stands in the marks. */
export function isOfWork({ infos, lexicon, tokens }: PairPlace, at: number): boolean {
  const info = infos[at]
  if (!info || info.definite || lexicon.data.nameStyle !== 'articles' || !lexicon.is(info, 'title')) return false
  return isComma(tokens[at - 1]?.key ?? '')
}

/** A noun that names things stands before the marks, with an article or a particle or without. */
export function followsNamingNoun({ infos, lexicon, quoteOf }: PairPlace, at: number): boolean {
  const named = (info: WordInfo | null | undefined) =>
    info !== null &&
    info !== undefined &&
    (lexicon.is(info, 'namingNoun') || lexicon.isInside(info, 'namingNoun')) &&
    !lexicon.is(info, 'document') &&
    !lexicon.is(info, 'adverb')
  // “في حديثه لوكالة الأنباء بـ“…””: to whom it was said.
  const isNaming = (info: WordInfo | null | undefined) =>
    named(info) && !(info != null && lexicon.isInside(info, 'outlet') && !lexicon.is(info, 'namingNoun'))
  if (at < 0) return false
  if (infos[at]?.ownerEnding != null && isWithheld(infos, at, lexicon.data.withholdingLeads)) return false
  if (named(infos[at])) return true
  // “معنى كلمة “شاكرية””: what is a speech elsewhere, behind a noun that it depends on.
  const term = infos[at]
  const governs = infos[at - 1]
  const means = governs && quoteOf[at - 1] === -1 && lexicon.data.meaningNouns.includes(governs.key)
  if (means && term && lexicon.is(term, 'namingNoun') && !term.definite) return true
  // “المعروف بـ“…””: a particle of its own between.
  const particle = lexicon.isMarkProclitic(infos[at]?.key ?? '')
  // “المعروفة إعلاميا بـ“…””: an adverb by its ending.
  const { accusativeEnding } = lexicon.data
  const adverb = accusativeEnding !== '' && infos[at - 1]?.key.endsWith(accusativeEnding) === true
  const known = infos[at - 1]?.known === true && !adverb
  // “خلال النصف الأول من ولايتها بـ“…””: whose it is has a name of its own.
  const owned = infos[at - 1]?.ownerEnding != null
  // “في هذه القضية، لـ“…””: a comma ends what it names.
  const before = (!owned && named(infos[at - 1])) || (infos[at - 1] !== null && isNaming(infos[at - 2]))
  // “دخلت على الخط متعهدة بـ“…””
  // “رئيس الجمعية يندد بـ“…””
  const form = infos[at - 1]?.verb?.form
  const acts = form === 'participle' || form === 'finite'
  if (particle && quoteOf[at - 1] === -1 && !known && !acts && before) return true
  if (lexicon.isNamingPhrase(infos[at - 1]?.key ?? '', infos[at]?.key ?? '')) return true
  // “شركة التقنية “…””: an adjective between.
  const adjective = infos[at]?.breaks !== true && (infos[at]?.definite || infos[at]?.adjectival)
  if (adjective !== true || quoteOf[at - 1] !== -1) return false
  // “وغادرت القاعة مستنكرة “مهزلة””: it agrees in definiteness (Ryding 2005, ch. 10).
  const circumstance =
    infos[at]?.definite === false && (infos[at - 1]?.definite === true || infos[at - 1]?.ownerEnding != null)
  if (circumstance && infos[at]?.verb?.form === 'participle') return false
  // “الفيلم الوثائقي الطويل «…»”: two of them.
  const two = infos[at]?.definite && infos[at - 1]?.definite && infos[at - 1]?.adjectival && quoteOf[at - 2] === -1
  if (two && infos[at - 2]?.definite && named(infos[at - 2])) return true
  // “وكالة الأنباء الإسبانية “…””: of a noun, and an adjective.
  const construct = infos[at]?.adjectival && infos[at - 1]?.definite && !infos[at - 2]?.definite
  return named(infos[at - 1]) || (construct === true && named(infos[at - 2]))
}

/** How many words in front of a name the word that withholds it may stand. */
const farthestWithholding = 3

/** “طالبا عدم الكشف عن اسمه “…””: what is withheld names nothing. */
function isWithheld(infos: PairPlace['infos'], at: number, leads: readonly string[]): boolean {
  for (let i = at - 1; i >= at - farthestWithholding; i--) if (leads.includes(infos[i]?.key ?? '')) return true
  return false
}

/** “ليالي الحلم” الجزء السادس: which part of it, behind the marks. */
export function isInParts({ infos, lexicon }: PairPlace, last: number): boolean {
  const [part, which] = [infos[last + 2], infos[last + 3]]
  return part?.definite === true && lexicon.data.partNouns.includes(part.bare) && which?.definite === true
}

/** “نجوم إف إم”, “بي بي سي”: at the end two letters by their names, one of which is no particle. */
export function endsInLetters({ infos, lexicon }: PairPlace, first: number, last: number): boolean {
  const letters = [infos[last - 1], infos[last]]
  if (last === first || !letters.every((one) => one && lexicon.data.stationLetters.includes(one.key))) return false
  return letters.some((one) => one?.breaks === false)
}
