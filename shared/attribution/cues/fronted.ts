import { readNounPhrase } from '../phrases/phrases'
import { longestTitle } from '../phrases/title-parts'
import { isComma, isOwned, isTitle, keyAt, type PhraseText } from '../words/phrase-text'
import type { CueText } from './cue'

/**
 * Whether somebody whom a sentence names in front of its verb is spoken of there, and does not speak: “وبخصوص اتهامات
 * الوزير فلان، أوضح أن …”, “وفي رده على فلان، قال”. The verb's subject, which it does not name, is whoever spoke before
 * (Ryding 2005, ch. 3.1). Behind “in” and a noun for what was said (“في حوار مع فلان، قال”) the name is the speaker's,
 * unless the pronoun of that noun, or the trade of whoever asks, says otherwise.
 * @param start first token of the sentence
 * @param name first token of the name
 * @param verb token of the verb
 */
export function isSpokenOf(c: CueText, start: number, name: number, verb: number): boolean {
  const { data, opensReport } = c.lexicon
  if (data.aboutLeads.length === 0) return false
  const lead = keyAt(c, start)
  if (data.aboutLeads.includes(lead) && data.wordOrder === 'free' && data.nameStyle === 'articles') return true
  // “وحول جاهزية فلان قال: “…””: without a comma, where what was said stands right behind the verb.
  const says = keyAt(c, verb + 1) === ':' || (c.quoteOf[verb + 2] ?? -1) !== -1 || opensReport(c.infos[verb + 1])
  if (data.aboutLeads.includes(lead) && says) return true
  if (!isComma(keyAt(c, verb - 1))) return false
  if (data.aboutLeads.includes(lead) || data.comparingLeads.includes(`${lead} ${keyAt(c, start + 1)}`)) return true
  // “وحين سئل عما إذا كان سيشرك فلانا، أجاب”; in “وحين سئل فلان عن ذلك، أجاب” he is asked.
  if (data.askedVerbs.includes(keyAt(c, start + 1))) return phraseStart(c, name) > start + 2
  const info = c.infos[start]
  if (!info || !(c.lexicon.is(info, 'preposition') || c.lexicon.isInside(info, 'preposition'))) return false
  // “بعد أن زار الرئيس المدينة، قال”: the subject of a clause.
  if (opensReport(c.infos[start + 1])) return false
  // “في رده على سؤال حول …”: his own.
  if (isOwned(c, start + 1) && name > start + 1) return true
  const from = Math.max(start + 1, phraseStart(c, name))
  const governed = c.infos[from - 1]
  if (!governed || from - 1 <= start || !c.lexicon.is(governed, 'preposition')) {
    // “بعد لقائه بالرئيس”
    const joined = c.infos[from]?.prepositional === true && c.infos[from]?.genitive !== true
    if (!joined || from <= start + 1) return false
  }
  const noun = c.infos[start + 1]
  const speech = data.speechLeads.includes(lead) && noun != null && c.lexicon.isStatement(noun)
  if (!speech || governed?.key === c.lexicon.citingPreposition) return !speech
  return governed?.key === data.callingPreposition || asks(c, from)
}

/** “مع الصحافي فلان”: a trade of those who put the questions. */
function asks(c: PhraseText, title: number): boolean {
  const info = c.infos[title]
  return isTitle(c, title) && info != null && c.lexicon.data.interviewers.includes(info.bare)
}

/** The first word of the phrase that holds a name, its title. */
export function phraseStart(c: PhraseText, name: number): number {
  for (let i = Math.max(0, name - longestTitle); i < name; i++) {
    const phrase = readNounPhrase(c, i)
    if (phrase && phrase.kind === 'person' && phrase.name?.[0] === name) return i
  }
  return name
}
