import type { NominalCue } from '../languages/types'
import { readNounPhrase, withoutParticle } from '../phrases/phrases'
import { markedWork, reportFollows } from '../words/marked-text'
import { type NounPhrase, phraseOf } from '../words/noun-phrase'
import {
  breaksPhrase,
  goesOnAs,
  isComma,
  isNameBeforeTail,
  isPlain,
  keyAt,
  type ReadOptions,
} from '../words/phrase-text'
import type { CueText } from './cue'
import { type Cue, cueOf } from './cue'
import { phraseEndingAt } from './subject-before'
import { farthestSubject, is, isMark } from './subjects'

// Reporting words that are no verbs, and whoever is cited: “بحسب فلان”, “نقلا عن فلان”, “نسب إلى فلان قوله”.

/** The phrase behind a preposition among the next tokens. */
function behindPreposition(c: CueText, from: number, step: 1 | -1, preposition: string): NounPhrase | null {
  for (let i = from; Math.abs(i - from) < longestCitation; i += step) {
    // “نقل موقع “لكم” الإخباري عن مصادر”
    if (step === 1) i = markedWork(c, i)
    if (c.sentenceOf[i] !== c.sentenceOf[from] || c.quoteOf[i] !== -1) return null
    if (keyAt(c, i) === preposition) return readNounPhrase(c, i + 1, { behindVerb: true }) ?? citedSurname(c, i + 1)
  }
  return null
}

/** “عن كوستا قوله”: one word that begins like a joined particle, in front of what shows that it is a name. */
function citedSurname(c: CueText, i: number): NounPhrase | null {
  if (!c.infos[i] || breaksPhrase(c, i) || c.lexicon.cites(keyAt(c, i + 1)) !== 'noun') return null
  return phraseOf({ from: i, to: i + 1, kind: 'person', name: [i, i + 1], weak: true })
}

/** “نقلت الوكالة عن الوزير قوله”: whoever is cited speaks. */
export function citationAt(c: CueText, i: number): Cue | null {
  if (c.lexicon.ascribes(keyAt(c, i))) return ascriptionAt(c, i)
  const cites = c.lexicon.cites(keyAt(c, i))
  if (cites === null) return null
  const verb = cites === 'verb'
  // “وأوضح أن ما ينقل عن الوزير …”: of what is told of somebody, another speaks.
  if (verb && c.lexicon.data.relayedWhat.includes(keyAt(c, i - 1)) && c.lexicon.opensReport(c.infos[i - 2])) return null
  const after = behindPreposition(c, verb ? i + 1 : i - 1, verb ? 1 : -1, c.lexicon.citingPreposition)
  // “نقلت صحيفة … عن كوستا قوله”: a bare surname, which the words behind it show to be one.
  const sure = after !== null && (!after.weak || c.lexicon.cites(keyAt(c, after.to)) === 'noun')
  return sure ? cueOf({ from: i, to: i + 1, kind: 'nominal', after, cited: true }) : null
}

/** How many words stand between who is cited, by a pronoun, and what they said (عنه وكالة الأنباء الفرنسية قوله). */
const farthestCited = 8

/** “ونقلت صحيفة … عنه قوله: “…””, “ونقلت عنه الوكالة أن “…””: whoever spoke before is cited again. */
export function citedBack(c: CueText, from: number): Cue | null {
  const { citing, relayLeads, whatWords } = c.lexicon.data
  if (c.lexicon.cites(keyAt(c, from)) !== 'verb' || c.quoteOf[from] !== -1) return null
  const lead = keyAt(c, from - 1)
  if (relayLeads.includes(lead) || whatWords.includes(lead)) return null
  let at = from + 1
  const inside = (i: number) => i < from + longestCitation && c.sentenceOf[i] === c.sentenceOf[from]
  const pronounAt = (i: number) => citing.pronouns.find(({ word }) => word === keyAt(c, i))
  while (inside(at) && !pronounAt(at)) {
    const next = markedWork(c, at)
    if (next === at && (!c.infos[at] || c.quoteOf[at] !== -1 || c.lexicon.opensReport(c.infos[at]))) return null
    at = next > at ? next : at + 1
  }
  const who = inside(at) ? pronounAt(at) : undefined
  if (who === undefined) return null
  for (let i = at + 1; i <= at + farthestCited && inside(i); i++) {
    // “نقلت عنها صحيفة “لوموند” قولها”
    i = markedWork(c, i)
    if (c.quoteOf[i] !== -1 || isComma(keyAt(c, i))) return null
    const content = c.lexicon.cites(keyAt(c, i)) === 'noun'
    if (content || (c.lexicon.opensReport(c.infos[i]) && isMark(c, i + 1)))
      return cueOf({ from, to: content ? i + 1 : i, kind: 'self', gender: who.gender, cited: true })
  }
  return null
}

/** “قالت القناة عن مسؤولين إن …”: a paper that says it of a source, with any verb, cites the source. */
export function sourceOf(c: CueText, { from, to, after }: Cue): Cue | null {
  if (after?.kind !== 'body' || keyAt(c, after.to) !== c.lexicon.citingPreposition) return null
  const source = readNounPhrase(c, after.to + 1)
  if (source?.kind !== 'unnamed' || source.weak) return null
  for (let i = source.to; i < source.to + farthestReport; i++) {
    if (c.quoteOf[i] !== -1) return null
    if (c.lexicon.opensReport(c.infos[i])) return cueOf({ from, to, kind: 'nominal', after: source, cited: true })
  }
  return null
}

const farthestReport = 5

/** “نسب التقرير إلى شواب قوله”, “نسب إلى والش تغريدة”: words are ascribed to somebody. */
function ascriptionAt(c: CueText, i: number): Cue | null {
  const after = behindPreposition(c, i + 1, 1, c.lexicon.ascribingPreposition)
  if (!after) return null
  const words = (is(c, after.to, 'document') && after.name !== null) || c.lexicon.cites(keyAt(c, after.to)) === 'noun'
  return words ? cueOf({ from: i, to: i + 1, kind: 'nominal', after }) : null
}

const longestCitation = 18

/** “بحسب ما جاء في بيان”: what the relative stands for is told by the reporting words behind it. */
function cueOfWhat(c: CueText, i: number): Cue | null {
  if (!c.lexicon.data.relayedWhat.includes(keyAt(c, i))) return null
  const told = nominalAt(c, i + 1, true) ?? nominalAt(c, i + 2, true)
  return told?.kind === 'nominal' && told.after ? told : null
}

/** @param inner whether another one leads to it, so that it leads to none itself */
export function nominalAt(c: CueText, i: number, inner = false): Cue | null {
  if (isNameBeforeTail(c, i)) return null
  const key = keyAt(c, i)
  let nobody: Cue | null = null
  for (const { keys, value } of c.lexicon.nominals(key)) {
    const to = goesOnAs(c, i, keys) ? i + keys.length : afterGap(c, i, keys, value)
    if (to === null) continue
    if (value.joins !== undefined && !keyAt(c, to).startsWith(value.joins)) continue
    if (value.marks && !isMark(c, keyAt(c, to) === ':' ? to + 1 : to)) continue
    const cue = nominalCue(c, i, to, value)
    if ((value.verbBetween || value.joins !== undefined) && (!cue.after || cue.after.weak)) {
      const surname = value.verbBetween && cue.after ? cue.after.from : null
      if (surname !== null && isPlain(c, surname)) nobody ??= cueOf({ from: i, to: surname, kind: 'nominal' })
      continue
    }
    if (value.sure && (!cue.after || cue.after.weak)) continue
    const told = cue.after === null && !inner ? cueOfWhat(c, to) : null
    if (told) return cueOf({ from: i, to: told.to, kind: 'nominal', after: told.after })
    // “استنادا إلى فكرة أن “…””: a noun with what it says is nobody.
    const thought =
      c.lexicon.data.wordOrder === 'verb-first' && cue.after?.weak && is(c, cue.after.to, 'complementizer')
    if (thought) continue
    if (value.opens && !opensWithName(c, i, cue.after)) continue
    // “استشهد بمقولة فلان: “…””
    // “بقول المتنبي: “…””
    const sure = cue.after && (!cue.after.weak || (cue.after.definite && keyAt(c, cue.after.to) === ':'))
    // “بالنسبة إلى فلان، مهني وباحث، فإن”
    const behind = cue.after ? behindApposition(c, cue.after.to) : 0
    const reports = cue.after && sure && reportFollows(c, behind) && !isComma(keyAt(c, behind))
    if (value.reports && !reports && !(value.views && cue.after && sure && isViewedAt(c, behind))) continue
    // “עוד נמסר כי …”: without a name in front the words may mean whoever spoke.
    if (!value.nameBefore || cue.after) return cue
    nobody ??= cue
  }
  return nobody
}

/** “بالنسبة إلى كريم بناني، فالقانون “واضح””: behind the comma marks that stand soon, in the same clause. */
function isViewedAt(c: CueText, at: number): boolean {
  if (!isComma(keyAt(c, at))) return false
  let i = at + 1
  while (i < at + farthestView && c.infos[i] && c.sentenceOf[i] === c.sentenceOf[at]) i++
  return i > at + 1 && isMark(c, i)
}

/** So many words may stand in front of what somebody thinks. */
const farthestView = 6

/** How many words may say between commas what somebody is. */
const longestApposition = 10

/** The token behind what is said of somebody between commas, where a report opens behind it; else the token itself. */
function behindApposition(c: CueText, to: number): number {
  if (!isComma(keyAt(c, to))) return to
  if (c.lexicon.opensReport(c.infos[to + 1])) return to + 1
  for (let i = to + 1; i <= to + longestApposition; i++) {
    if (isComma(keyAt(c, i))) return c.lexicon.opensReport(c.infos[i + 1]) ? i + 1 : to
    const info = c.infos[i]
    if (!info || info.verb || c.quoteOf[i] !== -1) return to
  }
  return to
}

/** How many words stand between the marker of whoever spoke and the noun for what was said. */
const longestGap = 6

/** “علی رضا کا آج صبح کہنا تھا کہ”: when and where, between the marker and the rest of the cue; the index behind it. */
function afterGap(c: CueText, i: number, keys: readonly string[], { nameBefore }: NominalCue): number | null {
  if (!nameBefore || c.lexicon.data.wordOrder !== 'verb-last' || keys.length < 3) return null
  for (let k = i + 1; k <= i + longestGap && c.sentenceOf[k] === c.sentenceOf[i] && c.quoteOf[k] === -1; k++) {
    if (keys.every((one, n) => n === 0 || keyAt(c, k + n - 1) === one)) return k + keys.length - 1
    const info = c.infos[k]
    if (!info || c.lexicon.is(info, 'title') || info.given) return null
  }
  return null
}

/** “For Kettani, “…””: the first word of a sentence, somebody, a comma, and marks. */
function opensWithName(c: CueText, i: number, after: NounPhrase | null): boolean {
  if (!after || after.weak || after.kind !== 'person' || c.sentenceOf[i - 1] === c.sentenceOf[i]) return false
  return isComma(keyAt(c, after.to)) && isMark(c, after.to + 1)
}

function nominalCue(c: CueText, from: number, to: number, cue: NominalCue): Cue {
  const kind = cue.refers === 'self' ? 'self' : cue.refers === 'subject' ? 'participle' : 'nominal'
  const behind = cue.joins === undefined ? readNounPhrase(c, to, bodyOptions(c, to)) : withoutParticle(c, to)
  // “حسب ما أفاد به فلان”
  // “بهذه الجملة المختصرة أعلن فلان”
  const described = cue.verbBetween === true && c.infos[to]?.definite === true && c.infos[to]?.adjectival === true
  const verb = described ? to + 1 : to
  const behindVerb = c.lexicon.data.objectPronouns.includes(keyAt(c, verb + 1)) ? verb + 2 : verb + 1
  const whom = cue.verbBetween && kind === 'nominal' ? whomCited(c, to) : null
  if (whom) return cueOf({ from, to: whom.from, kind, after: whom })
  const closed = cue.closes ? closingAt(c, to, cue.closes) : -1
  const read = cue.closes
    ? closed > to
      ? phraseEndingAt(c, closed)
      : null
    : cue.verbBetween
      ? readNounPhrase(c, behindVerb)
      : cue.nameBefore
        ? phraseEndingAt(c, from)
        : behind
  const found = read && describesSpeech(c, read) ? null : read
  // “وفق تصريحات الوزير”: a bare surname is looked up behind the noun.
  const telling = kind === 'nominal' && !cue.back && isTelling(c, to, cue.joins ?? '')
  if (telling) return cueOf({ from, to: to + 1, kind, after: tellerBehind(c, to) })
  const after = kind === 'nominal' ? found : null
  return cueOf({
    from,
    to,
    kind,
    gender: cue.gender ?? null,
    after,
    back: cue.back === true,
    answers: cue.answers === true,
  })
}

/** “یہ کہنا ہے ایک عینی شاہد کا۔”: the word at the end of a sentence that closes the name in front; −1 where another does. */
function closingAt(c: CueText, from: number, words: readonly string[]): number {
  let end = from
  while (end < from + longestClosed && c.infos[end] && c.sentenceOf[end] === c.sentenceOf[from]) end++
  return words.includes(keyAt(c, end - 1)) ? end - 1 : -1
}

/** So many words has whoever is named so. */
const longestClosed = 14

/** “بحسب ما نقلت الصحيفة عن الوزير”: whoever is cited behind the verb, not who relays it. */
function whomCited(c: CueText, verb: number): NounPhrase | null {
  const owner = c.infos[verb]?.ownerEnding?.length ?? 0
  const key = keyAt(c, verb)
  if (c.lexicon.cites(key) !== 'verb' && !(owner && c.lexicon.cites(key.slice(0, -owner)) === 'verb')) return null
  const whom = behindPreposition(c, verb + 1, 1, c.lexicon.citingPreposition)
  return whom && !whom.weak ? whom : null
}

/** “وفق تصريحات الوزير”, “وفقا لإفادات الشرطة”: what somebody said, behind a word that cites it. */
function isTelling(c: CueText, i: number, joins: string): boolean {
  return (
    c.lexicon.data.wordOrder === 'verb-first' && c.lexicon.data.tellingNouns.includes(keyAt(c, i).slice(joins.length))
  )
}

/** Whoever said it, right behind the noun or with a particle (تصريحات سابقة للوزير). */
function tellerBehind(c: CueText, noun: number): NounPhrase | null {
  const described = c.infos[noun + 1]?.adjectival === true && c.infos[noun + 2]?.prepositional === true
  const at = described ? noun + 2 : noun + 1
  const particle = c.infos[at]?.prepositional ? withoutParticle(c, at) : null
  const teller = particle ?? readNounPhrase(c, at, bodyOptions(c, at))
  return teller && !teller.weak && teller.kind !== 'document' ? teller : null
}

/** “وبحسب اللجنة الوطنية لدعم …، فإن”: a body's name may fill the room up to the comma, as behind a verb. */
function bodyOptions(c: CueText, to: number): ReadOptions {
  return is(c, to, 'body') ? { behindVerb: true, cited: true } : {}
}

/** “في تصريح صحفي أن”: a trade that says of what kind the statement was. */
function describesSpeech(c: CueText, { from, to, title, name, definite }: NounPhrase): boolean {
  const trade = title !== null && name === null && !definite && to === from + 1
  return trade && c.lexicon.data.wordOrder === 'verb-first' && c.infos[from]?.adjectival === true
}

/** “ادعاء المنظمة بأن …”: a verbal noun whose speaker and report follow. */
export function verbalNounCue(c: CueText, from: number, to: number): Cue | null {
  const after = readNounPhrase(c, to)
  if (!after || after.weak || describesSpeech(c, after)) return null
  // “في تصريح صحفي وزارة الصحة أن”: of what kind it was, and the verb's subject.
  const statement = c.infos[from]
  const kind = after.name === null && !after.definite && c.infos[after.from]?.adjectival
  if (kind && statement && c.lexicon.isStatement(statement)) return null
  // “اعتبر الحريري أن إعلان الشاهد أنه شهد زورا يشكل “محاولة””: the subject of somebody's report reports only marks.
  const opens = c.quoteOf[after.to + 2]
  if (c.lexicon.opensReport(c.infos[from - 1]) && (opens === undefined || opens === -1)) return null
  return c.lexicon.opensReport(c.infos[after.to]) ? cueOf({ from, to, kind: 'nominal', after }) : null
}

/** “ونفى ما جاء في إحدى الصحف”: what was said there is what he denies. */
export function isDenied(c: CueText, i: number): boolean {
  // “בתגובה לדברי שר האוצר, אמר”: what is answered.
  if (c.lexicon.data.answering.includes(keyAt(c, i - 1))) return true
  if (!c.lexicon.data.whatWords.includes(keyAt(c, i - 1))) return false
  if (c.infos[i - 2]?.verb?.form === 'finite') return true
  // “وهو يرد على ما جاء في كلمة فلان”
  const answers = is(c, i - 2, 'preposition') ? c.infos[i - 3]?.verb : undefined
  if (answers?.form === 'finite' && c.lexicon.cites(keyAt(c, i - 3)) !== 'verb') return true
  // “ونفت وزارة العدل ما جاء في …”
  for (let verb = i - 3; verb >= 0 && i - verb <= farthestSubject; verb--) {
    const relays = c.lexicon.cites(keyAt(c, verb)) === 'verb'
    if (c.infos[verb]?.verb?.form === 'finite') return !relays && readNounPhrase(c, verb + 1)?.to === i - 1
  }
  return false
}
