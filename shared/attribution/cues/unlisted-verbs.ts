import { readNounPhrase } from '../phrases/phrases'
import { alter, type NounPhrase } from '../words/noun-phrase'
import { isComma, isFeminine, isJoined, isSurname, keyAt, ownerEnding } from '../words/phrase-text'
import type { CueText } from './cue'
import { type Cue, cueOf } from './cue'
import { is, isMark } from './subjects'
import { skipConnectors } from './topics'

// Verbs that no list has, which their place shows to report.

/**
 * ““…,” he croaked”, ““…”, הוא מתעקש”: behind marks and a comma any verb with its subject reports, listed or not.
 * @param close token of a closing mark; the comma stands in front of it in English, behind it in Hebrew
 */
export function unlistedVerb(c: CueText, close: number): Cue | null {
  const quoted = c.quoteOf[close] === -1 && c.quoteOf[close - 1] !== undefined && c.quoteOf[close - 1] !== -1
  const capitals = c.lexicon.data.nameStyle === 'capitals'
  const paused = capitals ? /^[,!?]$/.test(keyAt(c, close - 1)) : isComma(keyAt(c, close + 1))
  const start = capitals ? close + 1 : close + 2
  if (!quoted || !paused || c.quoteOf[start] !== -1) return null
  const isVerb = (i: number) => {
    const { start: from = 0, end = 0, word = false } = c.tokens[i] ?? {}
    const info = c.infos[i]
    // “החמיאה”: where the article is a letter, a verb may begin with it.
    const letter = c.lexicon.data.definiteArticles.some((one) => one.length === 1)
    if (!word || !info || info.breaks || info.known || (info.definite && !letter) || info.prepositional) return false
    return (capitals || !info.leads) && !/^\p{Lu}/u.test(c.text.slice(from, end))
  }
  const names = (phrase: NounPhrase | null) => phrase !== null && !phrase.weak && phrase.kind !== 'document'
  const before = readNounPhrase(c, start)
  if (before && names(before) && isVerb(before.to)) {
    // A listed verb is read with the others, unless it means other things too (מספר).
    const listed = c.infos[before.to]?.verb
    if (listed && !(listed.ambiguous && before.kind === 'pronoun')) return null
    return cueOf({ from: before.to, to: before.to + 1, kind: 'finite', before, after: null })
  }
  const after = isVerb(start) && !c.infos[start]?.verb ? readNounPhrase(c, start + 1) : null
  const ends = after && (!c.infos[after.to] || c.infos[after.to]?.breaks)
  return after && names(after) && ends
    ? cueOf({ from: start, to: start + 1, kind: 'finite', before: null, after })
    : null
}

/** So many words in marks and more may be speech by themselves; fewer may be what something is called. */
export const shortestSpeech = 4

/**
 * ““…”، ابتسم سمير بلعربي”: behind speech and a comma a word that opens a clause without a conjunction, in front of a subject of which
 * there is no doubt.
 * @param close token of a closing mark
 */
export function verbBehindMarks(c: CueText, close: number): Cue | null {
  const start = close + 2
  if (!isComma(keyAt(c, close + 1)) || c.quoteOf[close] !== -1 || isJoined(c, start)) return null
  const pair = c.quoteOf[close - 1]
  if (pair === undefined || pair === -1 || c.quoteOf[close - shortestSpeech] !== pair) return null
  // “…”، داعيا المعارضة إلى …
  // In “قالها الرئيس” the letter is the object's.
  const accusative = keyAt(c, start).endsWith(c.lexicon.data.accusativeEnding || '\0') && ownerEnding(c, start) === null
  // “…”، حسب سكان الحي
  const listed = c.infos[start]?.verb || c.infos[start]?.opensNominal
  if (c.quoteOf[start] !== -1 || listed || accusative || !mayBeVerb(c, start)) return null
  const after = readNounPhrase(c, start + 1, { addressed: true })
  return after && (isSubject(after) || isSurnameAlone(c, after))
    ? cueOf({ from: start, to: start + 1, kind: 'finite', gender: genderOfVerb(c, start), after })
    : null
}

/** ““…”، تصحح الداودي”: one word with an article and the ending of a surname, whom the draft may name in full. */
function isSurnameAlone(c: CueText, { weak, definite, from, to }: NounPhrase): boolean {
  return weak && definite && to === from + 1 && isSurname(c, from) && !isFeminine(c, from)
}

/** How far behind such a verb its report may begin. */
const farthestReport = 20

/**
 * “وذهب الوزير إلى أن “…””, “لم يخف الوزير أن “…””: any word that opens a clause, a subject of which there is no doubt, and
 * behind that a particle that opens a report in marks (Ryding 2005, ch. 19: what أن introduces is said or thought).
 * @param report the token of the next such particle in the block
 * @param last the reporting word before, whose report this may be
 */
export function verbOfReport(c: CueText, i: number, report: number, last: Cue | undefined): Cue | null {
  if (report - i > farthestReport || !mayBeVerb(c, i) || !opensClause(c, i)) return null
  // “في بيان، تلقت الوكالة نسخة منه، أن”
  if (c.lexicon.receives(keyAt(c, i))) return null
  if (!reachesReport(c, i, report) || (last && awaitsReport(c, last, i))) return null
  const behind = readNounPhrase(c, i + 1, { addressed: true })
  const after = behind && isSubject(behind) && behind.to <= report ? behind : null
  return after && cueOf({ from: i, to: i + 1, kind: 'finite', gender: genderOfVerb(c, i), after })
}

/**
 * “سمير بلعربي لمح إلى أن “…””, “النقابي ذاته توعد بأن “…””: the same verb right in front of the report, behind whoever opens the sentence.
 * @param start the first token of the sentence
 */
export function verbBehindSubject(c: CueText, i: number, report: number, start: number): Cue | null {
  const near = i === report - 1 || (i === report - 2 && is(c, i + 1, 'preposition'))
  if (!near || i - start < 1 || i - start > farthestReport || !mayBeVerb(c, i) || isJoined(c, i)) return null
  const phrase = readNounPhrase(c, skipConnectors(c, start))
  if (!phrase || !isSubject(phrase)) return null
  const gender = genderOfVerb(c, i)
  if (verbAfter(c, phrase.to) === i)
    return cueOf({ from: i, to: i + 1, kind: 'finite', gender, before: phrase, after: null })
  // A name without an end of its own has taken the verb.
  const [first = i] = phrase.name ?? []
  const office = first === i && phrase.title !== null && (phrase.definite || phrase.title[1] - phrase.title[0] > 1)
  if (phrase.to !== i + 1 || (i - first < 2 && !office)) return null
  const before = alter(phrase, { to: i, name: office ? null : [first, i] })
  return cueOf({ from: i, to: i + 1, kind: 'finite', gender, before, after: null })
}

/** “رئيس النادي، من جهته، لا يخفي أن”: where behind a subject its verb may stand, past a remark between commas and a negation. */
function verbAfter(c: CueText, subject: number): number {
  let at = subject
  if (isComma(keyAt(c, at))) {
    let close = at + 1
    while (close - at <= longestRemark && c.infos[close]) close++
    if (isComma(keyAt(c, close))) at = close + 1
  }
  return c.lexicon.data.negations.includes(keyAt(c, at)) ? at + 1 : at
}

/** How many words a remark between a subject and its verb may have. */
const longestRemark = 6

/** Whose verb a word of no list is, by its ending. */
export function genderOfVerb(c: Pick<CueText, 'lexicon' | 'tokens'>, i: number): 'm' | 'f' {
  return c.lexicon.data.feminineVerbEndings.some((one) => c.tokens[i]?.key.endsWith(one)) ? 'f' : 'm'
}

function isSubject({ weak, kind, name, title, definite }: NounPhrase): boolean {
  return (
    !weak &&
    kind !== 'pronoun' &&
    (name !== null || (title !== null && (definite || kind === 'unnamed' || title[1] - title[0] > 1)))
  )
}

function mayBeVerb(c: CueText, i: number): boolean {
  const info = c.infos[i]
  if (!info || info.breaks || info.known || info.definite || info.prepositional || info.adverbial) return false
  // “والإحسان”
  if (info.conjoined && c.lexicon.withoutArticle(info.key.slice(1)) !== null) return false
  return (
    info.given === null &&
    !is(c, i, 'country') &&
    !info.leads &&
    info.key.length > 2 &&
    !isFeminine(c, i) &&
    info.time === null
  )
}

/** Whether a clause begins with a word: behind punctuation, with or behind a conjunction, behind a negation. */
function opensClause(c: CueText, i: number): boolean {
  const begins = i === 0 || c.sentenceOf[i - 1] !== c.sentenceOf[i] || c.infos[i - 1] === null
  const { negations, clauseLeads } = c.lexicon.data
  return begins || isJoined(c, i) || negations.includes(keyAt(c, i - 1)) || clauseLeads.includes(keyAt(c, i - 1))
}

/** The tokens of a block at which a particle opens a report in marks, or one whose first noun stands in front of them, in order. */
export function reportsInMarks(c: CueText): readonly number[] {
  const found: number[] = []
  for (let i = 1; i < c.quoteOf.length; i++) {
    // The first token of a pair of marks: the mark stands in front of it, and the particle in front of that.
    const opens = c.quoteOf[i] !== -1 && c.quoteOf[i] !== c.quoteOf[i - 1]
    if (!opens || !isMark(c, i - 1)) continue
    // “إلى أنه “…””
    if (c.lexicon.opensReport(c.infos[i - 2])) found.push(i - 2)
    // “أن الوفاة “طبيعية””: the noun of which the marks say something.
    else if (isNoun(c, i - 2) && is(c, i - 3, 'complementizer')) found.push(i - 3)
    // “أن القرار كان “مغامرة””: with a verb of being between.
    else if (
      c.lexicon.data.beingVerbs.includes(keyAt(c, i - 2)) &&
      c.infos[i - 3]?.definite &&
      is(c, i - 4, 'complementizer')
    )
      found.push(i - 4)
  }
  return found
}

/** A noun with an article or with whose it is. */
function isNoun(c: CueText, i: number): boolean {
  const info = c.infos[i]
  return info != null && (info.definite || (info.ownerEnding !== null && !info.verb))
}

/** So many words in marks may be a name. */
const longestMarked = 2

/** Whether no other verb than one of no list stands between a word and the report. */
function reachesReport(c: CueText, from: number, report: number): boolean {
  if (c.sentenceOf[from] !== c.sentenceOf[report]) return false
  for (let i = from + 1; i < report; i++) {
    // “على تطبيق «صلة» أنه”: a name in marks.
    const name = c.quoteOf[i] !== -1 && c.quoteOf[i + longestMarked] !== c.quoteOf[i]
    if (c.quoteOf[i] !== -1 && !name) return false
    if (c.infos[i]?.verb?.form === 'finite' || is(c, i, 'complementizer')) return false
  }
  return true
}

/** “أكدت الفيدرالية الوطنية لجمعيات آباء وأولياء التلاميذ أن”: nothing between a verb and a word ends the verb's clause. */
function awaitsReport(c: CueText, last: Cue, i: number): boolean {
  if ((last.kind !== 'finite' && last.kind !== 'nominal') || c.sentenceOf[last.from] !== c.sentenceOf[i]) return false
  // “وأوضح بيان، صدر عقب لقاء بين فلان، الوزير، وفلان، أن”: behind its subject a remark, whatever commas that holds.
  const remark = last.kind === 'finite' && last.after !== null && isComma(keyAt(c, last.after.to))
  for (let k = last.to; k < i; k++) {
    if (c.quoteOf[k] !== -1 || c.lexicon.opensReport(c.infos[k])) return false
    if (!c.infos[k] && !remark) return false
  }
  return true
}
