import { fillBody } from '../phrases/filled'
import { readNounPhrase, withoutParticle } from '../phrases/phrases'
import { readOffice } from '../phrases/title-parts'
import { alter, type NounPhrase, type TokenRange } from '../words/noun-phrase'
import { behindComma, breaksPhrase, isComma, isPlain, isTitle, keyAt } from '../words/phrase-text'
import type { CueText } from './cue'
import { farthestApposition, farthestSubject, is, startOfSentence } from './subjects'

/** Looks in front of a verb for a subject that ends right before it. */
export function subjectBefore(c: CueText, report: number): NounPhrase | null {
  const { sentenceOf, quoteOf } = c
  // “the Government has said”
  let verb = report
  while (c.lexicon.data.auxiliaries.includes(keyAt(c, verb - 1))) verb--
  // “أن الوزير سامي البكري كان يقول”
  const { pastCopulas, wordOrder } = c.lexicon.data
  if (wordOrder === 'verb-first' && pastCopulas.includes(keyAt(c, verb - 1))) verb--
  const starts: number[] = []
  for (let i = verb - 1; i >= 0 && verb - i <= farthestApposition; i--) {
    if (sentenceOf[i] !== sentenceOf[verb] || quoteOf[i] !== -1) break
    // “الانتخابات البلدية”: an adjective behind its noun begins nothing.
    if (c.infos[i]?.definite && c.infos[i]?.adjectival && c.infos[i - 1]?.definite && !c.infos[i - 1]?.verb) continue
    const opensClause = i === 0 || sentenceOf[i - 1] !== sentenceOf[i] || breaksPhrase(c, i - 1)
    // “تغريدة على تويتر تقول”: what a preposition governs is no subject.
    const talks = isTalkedTo(c, i)
    if (c.lexicon.data.wordOrder !== 'verb-last' && is(c, i - 1, 'preposition') && !talks) continue
    // “أحد سكان المخيم قال”: one of those.
    if (is(c, i - 1, 'partitive')) continue
    const near = verb - i <= farthestSubject || sentenceOf[i - 1] !== sentenceOf[i] || i === 0
    if ((opensClause || talks) && near && c.infos[i]) starts.push(i)
  }
  // The farthest start first: “مارك روته، الأمين العام للناتو، أكد” begins before its commas.
  for (const start of starts.reverse()) {
    // “والخرطوم تحذر”
    const joined = c.lexicon.data.wordOrder === 'verb-first' && c.infos[start]?.conjoined === true
    const second = joined ? withoutParticle(c, start) : null
    const read = readNounPhrase(c, start) ?? (second?.kind === 'pronoun' ? null : second)
    if (!read) continue
    const phrase = read.to < verb && read.kind === 'body' && !read.again ? filled(c, read, verb) : read
    // “إسرائيل تقصف غزة وكريم بناني يحذر”: a land has no longer name.
    const doubtful = phrase.weak || (phrase !== read && is(c, start, 'country'))
    if (phrase.to === verb) return (doubtful ? joinedSubject(c, verb) : null) ?? phrase
    const end = phrase.title ? Math.max(phrase.to, phrase.title[1]) : phrase.to
    if (end === verb) return phrase
    // “لكن مسؤولا كبيرا فيه قال”
    const there = end === verb - 1 && phrase.kind === 'unnamed' && c.lexicon.data.officePronouns.includes(keyAt(c, end))
    if (there) return phrase
    // “Lt. Maria Torres of the Houston Fire Department said”
    // “House of Representatives Speaker …” is of a house.
    const whole = phrase.name !== null && (phrase.title !== null || phrase.name[1] - phrase.name[0] > 1)
    const office = whole && !phrase.weak && is(c, end, 'titleLink') && c.lexicon.data.nameStyle === 'capitals'
    if (office && readOffice(c, end + 1) === verb) return phrase
    // “סנגורו, עו"ד איתן מור, הודיע”: the name itself is set off between commas.
    const setOff = end === verb - 1 && behindComma(c, phrase.from + 1, end) !== -1
    const apposed = isComma(keyAt(c, end)) && isComma(keyAt(c, verb - 1)) && (end < verb - 1 || setOff)
    if (apposed && !phrase.weak && phrase.name) return phrase
  }
  const joined = joinedSubject(c, verb)
  if (joined) return joined
  // “صدر عقبه بلاغ أعلن”: a noun that can speak, right in front of the verb.
  for (let i = verb - 1; i >= 0 && verb - i <= 4 && sentenceOf[i] === sentenceOf[verb]; i--) {
    if (!c.infos[i]?.known || c.infos[i]?.definite || breaksPhrase(c, i)) continue
    // “وفي تغريدة أخرى كتب”: where it was said.
    if (is(c, i - 1, 'preposition')) return null
    const phrase = readNounPhrase(c, i)
    return phrase && phrase.to === verb && phrase.kind !== 'person' ? phrase : null
  }
  return null
}

/** “وفي حديث مع أحد سكان المخيم قال”: one of several without a name, with whom the paper talked. */
function isTalkedTo(c: CueText, i: number): boolean {
  const { nouns, preposition } = c.lexicon.data.talks
  return (
    is(c, i, 'partitive') && keyAt(c, i - 1) === preposition && [i - 2, i - 3].some((k) => nouns.includes(keyAt(c, k)))
  )
}

/** How many words the subject of a second clause may have. */
const longestJoined = 6

/** “الأسعار ترتفع وكريم بناني يحذر من”: whoever stands behind a conjunction and right in front of a verb of the present, which agrees. */
export function joinedSubject(c: CueText, verb: number): NounPhrase | null {
  const { lexicon, infos, sentenceOf, quoteOf } = c
  const form = infos[verb]?.verb
  if (lexicon.data.wordOrder !== 'verb-first' || !form || form.plural || form.joined || form.gender === null)
    return null
  if (!keyAt(c, verb).startsWith(lexicon.data.presentPrefixes[form.gender] ?? '\0')) return null
  let start = verb
  const inside = (i: number) => infos[i] && sentenceOf[i] === sentenceOf[verb] && quoteOf[i] === -1
  while (verb - start < longestJoined && inside(start - 1) && !breaksPhrase(c, start - 1)) start--
  for (let i = start; i < verb; i++) {
    const key = keyAt(c, i)
    if (infos[i]?.prepositional || !lexicon.data.conjunctions.some((one) => key.startsWith(one) && key !== one))
      continue
    const phrase = withoutParticle(c, i)
    if (!phrase || phrase.weak || phrase.kind === 'pronoun' || phrase.kind === 'document' || phrase.to !== verb)
      continue
    if (phrase.gender === null || phrase.gender === form.gender) return phrase
  }
  return null
}

/** “اللجنة الوطنية لدعم عمر الراضي ومعتقلي حرية التعبير قالت”: a body's name with all that leads up to the verb. */
function filled(c: CueText, phrase: NounPhrase, verb: number): NounPhrase {
  if (c.lexicon.data.wordOrder !== 'verb-first') return phrase
  const to = fillBody(c, phrase.from, phrase.to, { until: verb })
  return to === verb ? alter(phrase, { to, name: [phrase.from, to], whole: true }) : phrase
}

/** “במשרד הבריאות הבהירו”: a body behind a joined preposition, right in front of the verb. */
export function bodyBefore(c: CueText, verb: number): NounPhrase | null {
  for (let i = verb - 1; i >= 0 && verb - i <= farthestSubject && c.sentenceOf[i] === c.sentenceOf[verb]; i--) {
    // “בארגון “אדם טבע ודין” זועמים”
    if (c.quoteOf[i] !== -1 || (c.infos[i] === null && !isComma(keyAt(c, i)) && keyAt(c, i) !== ':')) continue
    if (breaksPhrase(c, i) && !c.infos[i]?.prepositional) return null
    const phrase = c.infos[i]?.prepositional || c.infos[i]?.joinable ? withoutParticle(c, i) : null
    if (phrase?.kind === 'body' && phrase.to === verb) return phrase
  }
  return null
}

/** “בקואליציה מיהרו לתקוף את האופוזיציה ומסרו”: the body with which the sentence begins, behind a preposition and in front of a plural. */
export function bodyOpening(c: CueText, verb: number): NounPhrase | null {
  const start = startOfSentence(c, verb, longestSaid)
  const joined = c.infos[start]?.prepositional || c.infos[start]?.joinable
  const phrase = joined ? withoutParticle(c, start) : null
  if (phrase?.kind !== 'body' || phrase.to >= verb || !phrase.name) return null
  // A verb of no list may have been read into the body's name.
  for (let i = start + 1; i <= phrase.to; i++)
    if (c.lexicon.data.pluralVerbEndings.some((one) => keyAt(c, i).endsWith(one)))
      return i === phrase.to ? phrase : alter(phrase, { to: i, name: [phrase.name[0], i] })
  return null
}

/** How far a sentence is looked through for its start, its subject or its marks. */
export const longestSaid = 120

/** “במשרד הפנים סירבו להתערב. “…”, מסרו שם”: the body with which the sentence in front begins, behind a preposition. */
export function bodyOfLastSentence(c: CueText, verb: number): NounPhrase | null {
  const start = startOfSentence(c, verb, longestSaid)
  // Only where the marks and the verb are all of the sentence.
  if (start === 0 || c.quoteOf[start + 1] === -1) return null
  const first = startOfSentence(c, start - 1, longestSaid - 1)
  const joined = c.infos[first]?.prepositional || c.infos[first]?.joinable
  const phrase = joined ? withoutParticle(c, first) : null
  const verbBehind = phrase && c.lexicon.data.pluralVerbEndings.some((one) => keyAt(c, phrase.to).endsWith(one))
  return phrase?.kind === 'body' && verbBehind ? phrase : null
}

/** The phrase that a marker of the subject closes, in front of a verb. */
export function markedSubject(c: CueText, verb: number): NounPhrase | null {
  for (let i = verb - 1; i >= 0 && verb - i < longestSaid && c.sentenceOf[i] === c.sentenceOf[verb]; i--) {
    if (!is(c, i, 'subjectMarker') || c.quoteOf[i] !== -1) continue
    return phraseEndingAt(c, i)
  }
  return null
}

/** The longest phrase that ends right in front of token `end`. */
export function phraseEndingAt(c: CueText, end: number): NounPhrase | null {
  let start = end
  while (start > 0 && end - start < farthestSubject && c.sentenceOf[start - 1] === c.sentenceOf[end]) {
    const i = start - 1
    const pronoun = c.infos[i] && c.lexicon.pronounGender(keyAt(c, i)) !== undefined
    // “دو ذرائع”, “مقتول کے والد”
    const theirs = c.lexicon.data.possessiveParticles.includes(keyAt(c, i)) && isTitle(c, i + 1)
    const counts = c.lexicon.data.nameStyle === 'given' && c.lexicon.isNumber(keyAt(c, i))
    // “أحد سكان المخيم”: the word for one is a day as well.
    const one = is(c, i, 'partitive')
    if (breaksPhrase(c, i) && !is(c, i, 'demonstrative') && !pronoun && !theirs && !counts && !one) break
    start--
  }
  let weakest: NounPhrase | null = null
  for (let i = start; i < end; i++) {
    const joined = c.infos[i]?.prepositional || c.infos[i]?.joinable
    const phrase = (joined ? withoutParticle(c, i) : null) ?? readNounPhrase(c, i)
    if (!phrase || (phrase.to !== end && phrase.title?.[1] !== end)) continue
    // “نوبیل انعام یافتہ ملالہ یوسفزئی”: a given name farther on begins the name.
    const whole = wholeBody(c, start, phrase) ?? wholeName(c, start, phrase)
    if (whole) return whole
    if (!phrase.weak || c.lexicon.data.nameStyle !== 'given')
      return weakest && phrase.title ? weakest : withAdjective(c, start, phrase)
    weakest ??= phrase
  }
  return weakest
}

/** “انسانی حقوق کمیشن نے”: a body at the end of the words with which the sentence begins, of which nothing is known. */
function wholeBody(c: CueText, start: number, phrase: NounPhrase): NounPhrase | null {
  const { from, name } = phrase
  if (phrase.kind !== 'body' || !name || c.lexicon.data.subjectMarkers.length === 0) return null
  if (from === start || from - start > longestOfBody) return null
  for (let i = start; i < from; i++) {
    const info = c.infos[i]
    if (!isPlain(c, i) || info?.given || info?.time != null || is(c, i, 'adverb')) return null
  }
  return alter(phrase, { from: start, name: [start, name[1]], weak: false })
}

/** “سرکاری وکیل نے”, “متاثرہ خاندان نے”: where adjectives stand in front, the one of a title or of somebody without a name. */
function withAdjective(c: CueText, start: number, phrase: NounPhrase): NounPhrase {
  const { from, title, name, kind } = phrase
  const office = title !== null && !name && title[0] === from
  const described = from > start && c.lexicon.data.frontAdjectives.includes(keyAt(c, from - 1))
  if (!described || !(office || kind === 'unnamed')) return phrase
  const widened = (range: TokenRange | null): TokenRange | null => (range ? [from - 1, range[1]] : null)
  return alter(phrase, { from: from - 1, title: office ? widened(title) : title, name: office ? name : widened(name) })
}

/** “سرتاج عزیز نے”: one word of which nothing is known in front of a given name alone, and nothing in front of both. */
function wholeName(c: CueText, start: number, phrase: NounPhrase): NounPhrase | null {
  const { from, name, title, kind } = phrase
  if (kind !== 'person' || title || !name || name[0] !== from || name[1] - from !== 1 || from !== start + 1) return null
  const info = c.infos[start]
  if (!isPlain(c, start) || info?.time != null || is(c, start, 'adverb') || is(c, start, 'titleModifier')) return null
  return alter(phrase, { from: start, name: [start, name[1]], weak: false })
}

/** How many words of which nothing is known may stand in front of a body's noun. */
const longestOfBody = 3

/** “with chair Jerome Powell warning that …”: a participle with a subject of its own. */
export function ownSubject(c: CueText, verb: number): NounPhrase | null {
  for (let i = verb - 1; i >= 0 && verb - i <= farthestSubject && c.infos[i] && c.quoteOf[i] === -1; i--) {
    if (!is(c, i, 'preposition')) continue
    const phrase = readNounPhrase(c, i + 1)
    return phrase && !phrase.weak && phrase.to === verb ? phrase : null
  }
  return null
}
