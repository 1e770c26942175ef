import { beforeRemark } from '../words/marked-text'
import { isAdjective } from '../words/modifiers'
import { alter, type NounPhrase, phraseOf } from '../words/noun-phrase'
import {
  goesOnAs,
  is,
  isCapital,
  isFeminine,
  keyAt,
  type PhraseText,
  type ReadOptions,
  wordAt,
} from '../words/phrase-text'
import { longestBody, readExtent } from './body-extent'
import { endsSubject, fillBody } from './filled'

/** “قوات الدعم السريع”: a body whose name is known whole, with its adjectives. */
export function readKnownBody(c: PhraseText, from: number, options: ReadOptions): NounPhrase | null {
  const found = c.lexicon
    .bodyNames(keyAt(c, from))
    .find((keys) => goesOnAs(c, from, keys) && wordAt(c, from + keys.length - 1) !== null)
  if (!found) return null
  // “دار الإفتاء المصرية”
  let to = from + found.length
  // “a White House spokesman”, “the White House press secretary”
  const next = c.lexicon.data.nameStyle === 'capitals' ? wordAt(c, to) : null
  if (c.lexicon.data.nameStyle === 'capitals' && (!isCapital(c, from) || (next && !next.breaks && !next.verb)))
    return null
  // “مفوض الأمم المتحدة السامي”: behind a feminine the adjective of a man is the title's.
  const agrees = (i: number) => isFeminine(c, i) || !isFeminine(c, i - 1)
  const binds = (i: number) => c.lexicon.bindsParticiple(wordAt(c, i)?.bare ?? '', keyAt(c, i + 1))
  while (wordAt(c, to)?.definite && !wordAt(c, to)?.known && isAdjective(c, from, to) && agrees(to) && !binds(to)) to++
  // “منظمة الصحة العالمية لإقليم شرق المتوسط”, “برنامج الأغذية العالمي التابع للأمم المتحدة”
  const goesOn = wordAt(c, to)?.genitive || binds(to)
  // “وكيل الأمين العام للأمم المتحدة للشؤون الإنسانية”: what the office is for.
  const whole = c.lexicon.data.wordOrder === 'verb-first' && wordAt(c, from)?.definite && found.length > 1 && !binds(to)
  const usual = goesOn && !whole && is(c, from, 'body') ? readBody(c, from, options) : null
  if (usual && usual.to > to) return usual
  if (c.lexicon.data.nameStyle === 'given') {
    // “وزارت خارجه آمریکا”
    if (is(c, to, 'country')) to++
    // “روابط عمومی بانک مرکزی”: of another one.
    to = readKnownBody(c, to, options)?.to ?? to
  }
  return phraseOf({ from, to, kind: 'body', name: [from, to], definite: true })
}

export function readBody(c: PhraseText, from: number, options: ReadOptions = {}): NounPhrase {
  const extent = readExtent(c, from, longestBody, options)
  const { behindVerb = false, addressed = false, cited = false } = options
  const fills = (behindVerb || addressed) && c.lexicon.data.wordOrder === 'verb-first' && extent > from
  const i = fills && !is(c, extent, 'sameAgain') ? fillBody(c, from, extent, { addressed, cited }) : extent
  const again = is(c, i, 'sameAgain')
  const head = wordAt(c, from)
  const definite = head?.definite === true || is(c, from - 1, 'definiteWord')
  const base = phraseOf({ from, to: i, kind: 'body', definite, whole: i > extent || (fills && endsSubject(c, i)) })
  return alter(base, { to: again ? i + 1 : i, name: again ? null : [from, beforeRemark(c, from, i)], again })
}
