import { startsName } from '../words/name-starts'
import { closesName, is, isFeminine, keyAt, type PhraseText, wordAt } from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { isTradeBehind, isWomansAdjective, longestTitle } from './title-parts'
import {
  breakBefore,
  overAdverb,
  overAnother,
  overBody,
  overCapital,
  overConstruct,
  overDefinite,
  overJoined,
  overLand,
  overLink,
  overMarks,
  overModifier,
  overName,
  overOwner,
  overParticle,
  overPassive,
  overRemark,
  overRun,
  overTitleLink,
  type TitleReading,
  type TitleStep,
} from './title-steps'

/** Reads “وزير الخارجية الروسي” from its head; returns the index behind it. */
export function readTitle(c: PhraseText, from: number): number {
  const { lexicon } = c
  const head = wordAt(c, from)
  if (!head) return from
  const tail = lexicon.data.rankTails.find((words) => words.every((one, k) => keyAt(c, from + 1 + k) === one))
  if (tail) return from + 1 + tail.length
  const courtesy = endOfCourtesy(c, from, head)
  if (courtesy > from) return courtesy
  const reading: TitleReading = {
    c,
    from,
    head,
    i: from + 1,
    last: from + 1,
    complete: head.definite,
    construct: !head.definite,
  }
  while (reading.i - from < longestTitle) {
    const step = stepOf(reading)
    if (step === 'sure') return reading.i
    if (step !== 'on') break
  }
  const { i, last } = reading
  // “وزير الصحة (45 عاما) إن”
  // “مصاب سعودي (58 عاما) بالمرض”
  const ends = closesName(c, i) || (wordAt(c, i)?.joinable === true && !startsName(c, i))
  return keyAt(c, i - 1) === ')' && ends ? last : i
}

/** “السيد”, “الدكتورة المغربية”, “د.”: behind what somebody is called out of courtesy; `from` where it is an office. */
function endOfCourtesy(c: PhraseText, from: number, head: WordInfo): number {
  const { lexicon } = c
  if (!lexicon.is(head, 'courtesy')) return from
  // “الأستاذ المشارك في …” is an office, “الأستاذ عمر” a man.
  const office = wordAt(c, from + 1)?.definite === true && (is(c, from + 1, 'titleModifier') || isTradeBehind(c, from))
  if (office) return from
  // “د. خوجة”
  const short = lexicon.data.abbreviations.includes(head.key) && lexicon.data.wordOrder === 'verb-first'
  // “תא"ל הלר”: a rank is of nothing.
  const rank = lexicon.data.wordOrder === 'free' && !head.definite
  const named = short || rank || startsName(c, from + 1) || lexicon.data.nameStyle !== 'articles'
  if (!head.definite && !named) return from
  // “السيدة الفلسطينية”: no surname has the ending of a woman's adjective.
  return from + (head.definite && isFeminine(c, from) && isWomansAdjective(c, from + 1) ? 2 : 1)
}

/** The rules in the order in which they ask. */
function stepOf(r: TitleReading): TitleStep {
  const marks = overRemark(r) ?? overMarks(r)
  if (marks) return marks
  const info = wordAt(r.c, r.i)
  if (!info || r.c.lexicon.is(info, 'sameAgain')) return 'end'
  return (
    overPassive(r) ??
    overAnother(r) ??
    overAdverb(r, info) ??
    overOwner(r, info) ??
    overLink(r, info) ??
    overBody(r, info) ??
    overTitleLink(r, info) ??
    overCapital(r, info) ??
    overLand(r, info) ??
    overName(r, info) ??
    overModifier(r, info) ??
    breakBefore(r, info) ??
    overRun(r, info) ??
    overParticle(r, info) ??
    overJoined(r, info) ??
    overDefinite(r, info) ??
    overConstruct(r, info)
  )
}
