import { closingMark } from '../words/marked-text'
import type { NounPhrase } from '../words/noun-phrase'
import { goesOnAs, keyAt } from '../words/phrase-text'
import { verbOfBoundRelative } from './bound-relative'
import type { CueText } from './cue'
import { type Cue, cueOf } from './cue'
import { type FoundVerb, isNoReport } from './doubtful-verbs'
import { finiteCue, verbOfWhat } from './finite-cues'
import { citationAt, citedBack, isDenied, nominalAt, sourceOf, verbalNounCue } from './nominal-cues'
import { joinedSubject, ownSubject, phraseEndingAt } from './subject-before'
import { subjectAfter } from './subject-behind'
import { is, isBehindMarks } from './subjects'
import { readClauseTopic, readTopic, skipConnectors } from './topics'
import { reportsInMarks, unlistedVerb, verbBehindMarks, verbBehindSubject, verbOfReport } from './unlisted-verbs'

function verbAt(c: CueText, i: number): FoundVerb | null {
  for (const { keys, value } of c.lexicon.verbPhrases(keyAt(c, i))) {
    if (goesOnAs(c, i, keys)) return { form: value, to: i + keys.length }
  }
  const form = c.infos[i]?.verb
  return form ? { form, to: i + 1 } : null
}

/** “…”، يقولها ويمضي: “it” is what stands in the marks in front. */
function echoAt(c: CueText, i: number): FoundVerb | null {
  const { echoPronoun } = c.lexicon.data
  const key = keyAt(c, i)
  const follows = isBehindMarks(c, i) || (c.infos[i - 1] === null && isBehindMarks(c, i - 1))
  if (echoPronoun === '' || !key.endsWith(echoPronoun) || !follows) return null
  const form = c.lexicon.word(key.slice(0, -echoPronoun.length)).verb
  return form?.form === 'finite' && !form.describes && !form.addresses && !form.joined ? { form, to: i + 1 } : null
}

/** A verb of no list behind the closing mark at a token. */
function verbBehind(c: CueText, close: number): Cue | null {
  const { wordOrder } = c.lexicon.data
  if (wordOrder === 'free') return unlistedVerb(c, close)
  return wordOrder === 'verb-first' ? verbBehindMarks(c, close) : null
}

/** Finds the reporting words of a block outside its quotes, in the sentences from token `first` on. */
export function findCues(c: CueText, first = 0): Cue[] {
  const cues: Cue[] = []
  const topics = new Map<number, NounPhrase | null>()
  const starts = sentenceStarts(c.sentenceOf)
  const openings = c.lexicon.data.wordOrder === 'verb-first' ? reportsInMarks(c) : []
  let next = 0
  const topicOf = (token: number): NounPhrase | null => {
    const sentence = c.sentenceOf[token] ?? 0
    const known = topics.get(sentence)
    if (known !== undefined) return known
    const topic = readTopic(c, starts[sentence] ?? 0)
    topics.set(sentence, topic)
    return topic
  }
  // A verb with which its sentence begins has nothing in front: then the topic, dear to read, need not be.
  const firstWords = new Map<number, number>()
  const topicBefore = (token: number): NounPhrase | null => {
    const sentence = c.sentenceOf[token] ?? 0
    const first = firstWords.get(sentence) ?? skipConnectors(c, starts[sentence] ?? 0)
    firstWords.set(sentence, first)
    const clause = first < token ? readClauseTopic(c, token) : null
    const topic = clause ?? (first < token ? topicOf(token) : null)
    return topic && topic.from < token ? topic : null
  }
  for (let i = first; i < c.tokens.length; i++) {
    const info = c.infos[i]
    const unlisted = info ? null : verbBehind(c, i)
    if (unlisted) {
      cues.push(unlisted)
      i = unlisted.to - 1
      continue
    }
    if (!info || c.quoteOf[i] !== -1) continue
    const back = info.opensNominal ? citedBack(c, i) : null
    if (back) {
      cues.push(back)
      i = back.to - 1
      continue
    }
    // “قال أردوغان، حسبما نقلت عنه صحيفة …، إن”: whoever relays it says nothing.
    if (
      info.opensNominal &&
      c.lexicon.cites(info.key) === 'verb' &&
      keyAt(c, i + 1).startsWith(c.lexicon.citingPreposition)
    ) {
      if (c.infos[i + 1]?.key !== c.lexicon.citingPreposition) continue
    }
    const nominal = info.opensNominal ? (citationAt(c, i) ?? (isDenied(c, i) ? null : nominalAt(c, i))) : null
    if (nominal && isJudged(c, i, nominal)) {
      i = nominal.to - 1
      continue
    }
    if (nominal) {
      // “أصدرت النيابة العامة بيانا جاء فيه: “…””
      cues.push(
        nominal.kind !== 'nominal' && c.lexicon.data.wordOrder === 'verb-first'
          ? cueOf({ ...nominal, topic: topicOf(i) })
          : nominal,
      )
      i = nominal.to - 1
      continue
    }
    const listed = verbAt(c, i)
    const echo = listed ? null : echoAt(c, i)
    const verb = listed ?? echo
    while ((openings[next] ?? i + 1) <= i) next++
    const report = openings[next]
    const start = starts[c.sentenceOf[i] ?? 0] ?? 0
    const open =
      verb || report === undefined
        ? null
        : (verbOfReport(c, i, report, cues.at(-1)) ?? verbBehindSubject(c, i, report, start))
    const told = verb || open ? null : (verbOfWhat(c, i) ?? verbOfBoundRelative(c, i))
    if (open ?? told) cues.push((open ?? told) as Cue)
    if (!verb || verb.form.form === 'future') continue
    if (!echo && isNoReport(c, i, info, verb)) continue
    if (verb.form.form === 'noun') {
      const cue = verbalNounCue(c, i, verb.to)
      if (cue) cues.push(cue)
      continue
    }
    if (verb.form.form === 'finite') {
      const cue = finiteCue(c, i, verb, topicBefore)
      if (isJudged(c, i, cue)) {
        i = verb.to - 1
        continue
      }
      const dependent = verb.form.purpose && cue.after === null
      if (echo) cues.push(cueOf({ ...cue, back: true }))
      else cues.push(dependent ? cueOf({ ...cue, kind: 'participle', before: null }) : (sourceOf(c, cue) ?? cue))
    } else {
      const { form, gender, plural, describes, addresses, joined } = verb.form
      const naming = form === 'naming' ? subjectAfter(c, verb.to, verb.form) : null
      const after = naming?.weak ? null : naming
      const joins = form === 'naming' && naming === null ? joinedSubject(c, i) : null
      const before = joins ?? (c.lexicon.data.nameStyle === 'capitals' ? ownSubject(c, i) : sourceWhoActs(c, i, form))
      cues.push(
        cueOf({
          kind: form,
          gender,
          plural,
          describes,
          addresses,
          joined,
          from: i,
          to: verb.to,
          after,
          before,
          topic: topicOf(i),
        }),
      )
    }
    i = verb.to - 1
  }
  return cues
}

/** “قال إن ما قاله الوزير “مجرد كلام””: behind a complementizer, of what somebody said marks that end the sentence say what it is. */
function isJudged(c: CueText, i: number, { after }: Cue): boolean {
  const { whatWords, wordOrder } = c.lexicon.data
  if (!after || wordOrder !== 'verb-first') return false
  const what = whatWords.includes(keyAt(c, i)) ? i : i - 1
  if (!whatWords.includes(keyAt(c, what)) || !is(c, what - 1, 'complementizer')) return false
  const close = keyAt(c, after.to) === ':' ? -1 : closingMark(c, after.to)
  return close > 0 && c.tokens[close + 1]?.word !== true
}

/** How far in front of a participle its clause may begin. */
const longestClause = 8

/** “التقينا أحد الجيران الذي بدأ يروي لنا ما حدث قائلا”: a source without a name, right in front of the relative of a participle's clause. */
function sourceWhoActs(c: CueText, i: number, form: string): NounPhrase | null {
  if (form !== 'participle' || c.lexicon.data.wordOrder !== 'verb-first') return null
  for (let at = i - 1; at > i - longestClause && c.infos[at] && c.quoteOf[at] === -1; at--) {
    if (!is(c, at, 'relative')) continue
    const phrase = phraseEndingAt(c, at)
    return phrase?.kind === 'unnamed' && !phrase.weak ? phrase : null
  }
  return null
}

function sentenceStarts(sentenceOf: readonly number[]): number[] {
  const starts: number[] = []
  for (let token = 0; token < sentenceOf.length; token++) if (sentenceOf[token] === starts.length) starts.push(token)
  return starts
}
