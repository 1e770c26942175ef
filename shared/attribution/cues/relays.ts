import { isComma, isDash, isOwned, keyAt, skipTime } from '../words/phrase-text'
import type { Cue, CueText } from './cue'
import { is } from './subjects'

/** How many tokens behind a relay's source the report of whoever spoke opens. */
const farthestReport = 12

/** How many tokens of which nothing is known stand between a verb and such a remark: “وقال بناني وفقا للوكالة إن”. */
const longestSurname = 2

/**
 * Leaves out the cues of a remark that says only who relays what somebody said: “وقال الوزير، بحسب صحيفة …، إن”, “the
 * minister said, according to the Guardian, that”. The remark stands between commas, behind a verb whose report has not begun; without such a verb in front (“بحسب الصحيفة،
 * فإن …”) its source is the speaker, and its cue stays.
 * @param cues those of a block, in the order of its text
 */
export function withoutRelays(c: CueText, cues: readonly Cue[]): readonly Cue[] {
  if (c.lexicon.data.relayLeads.length === 0) return cues
  return withoutSources(
    c,
    cues.filter((cue) => !isReceived(c, cue) && !isInQuestion(c, cue)),
  )
}

/** How far in front of a verb the words may stand that open an indirect question. */
const longestQuestion = 12

/** “وأجاب عما إذا كانت المنظمة تعترف بالحكومة، بـ“نعم””: what is asked about is nobody's report. */
function isInQuestion(c: CueText, { kind, from }: Cue): boolean {
  const { questionOpeners } = c.lexicon.data
  if (kind !== 'finite' || questionOpeners.length === 0) return false
  for (let i = from - 1; i > Math.max(0, from - longestQuestion) && !isComma(keyAt(c, i)); i--) {
    if (c.sentenceOf[i] !== c.sentenceOf[from] || c.lexicon.opensReport(c.infos[i])) return false
    if (questionOpeners.some(([first, second]) => keyAt(c, i - 1) === first && keyAt(c, i) === second)) return true
  }
  return false
}

/** How many words behind the verb of a remark on who was sent a statement another verb may stand. */
const longestReceiver = 3

/** “في بيان، تلقته أكد أونلاين، إن”: who was sent a statement, or published it, behind it and between commas. */
function isReceived(c: CueText, { from }: Cue): boolean {
  for (let i = from; i >= from - longestReceiver && c.infos[i]; i--) {
    if (!c.lexicon.receives(keyAt(c, i))) continue
    const at = isComma(keyAt(c, i - 1)) ? i - 2 : i - 1
    return (at < i - 1 || is(c, at, 'document')) && c.sentenceOf[at] === c.sentenceOf[i]
  }
  return false
}

/** “وكتب الوزير في تغريدة أوردتها صحيفة المدينة: “…””: who published what is being told, by the pronoun of the verb. */
function isPublished(c: CueText, spoken: Cue, { kind, from, joined, after }: Cue): boolean {
  if (spoken.kind !== 'finite' || !spoken.after || kind !== 'finite' || joined || !after) return false
  if (after.kind !== 'body' && !after.weak) return false
  if (
    c.lexicon.data.wordOrder !== 'verb-first' ||
    !isOwned(c, from) ||
    c.sentenceOf[spoken.from] !== c.sentenceOf[from]
  )
    return false
  let document = false
  for (let i = spoken.after.to; i < from; i++) {
    if (c.lexicon.opensReport(c.infos[i]) || keyAt(c, i) === ':') return false
    document ||= is(c, i, 'document')
  }
  return document
}

function withoutSources(c: CueText, cues: readonly Cue[]): readonly Cue[] {
  if (c.lexicon.data.wordOrder === 'verb-last')
    return cues.filter((cue, i) => !isRelayInFront(c, cue, finiteBehind(cues, i)))
  const kept: Cue[] = []
  for (const cue of cues) {
    const spoken = kept.at(-1)
    const lead = leadOfRelay(c, cue)
    if (spoken && isPublished(c, spoken, cue)) continue
    if (spoken && lead >= 0 && isBetween(c, spoken, lead, cue.after?.to ?? cue.to) && opensReport(c, cue)) continue
    kept.push(cue)
  }
  return kept
}

/** How many cues without a subject of their own may stand between a relay and the verb (با اشاره به اینکه … اعلام کرد). */
const mostBetween = 3

function finiteBehind(cues: readonly Cue[], i: number): Cue | undefined {
  return cues.slice(i + 1, i + 1 + mostBetween).find(({ kind }) => kind !== 'participle')
}

/**
 * “به نقل از رویترز، وزیر خارجه گفت”, “رضایی به نقل از ایسنا گفت”: an outlet in front of the verb, in a sentence with
 * another subject. A person who is cited so speaks, and so does an outlet that another one cites.
 */
function isRelayInFront(c: CueText, { from, kind, after }: Cue, next: Cue | undefined): boolean {
  if (kind !== 'nominal' || !after || !c.lexicon.data.relayLeads.includes(keyAt(c, from + 1))) return false
  // “به نقل از النشره، دونالد ترامپ اعلام کرد”: one word of which nothing is known, and somebody by name behind the comma.
  const set = after.to === after.from + 1 && !after.title && c.infos[after.from]?.given == null
  const strange =
    set &&
    (isComma(keyAt(c, after.to)) || keyAt(c, after.to) === '؛') &&
    next?.topic?.from === after.to + 1 &&
    next.topic.name !== null
  if (!(isOutlet(c, after.from) || strange) || next?.kind !== 'finite') return false
  if (c.sentenceOf[next.from] !== c.sentenceOf[from]) return false
  return next.topic !== null && next.topic.from !== after.from && !isOutlet(c, next.topic.from)
}

/** “رویترز”, “خبرگزاری رویترز” */
function isOutlet(c: CueText, i: number): boolean {
  return is(c, i, 'outlet') || (is(c, i, 'body') && is(c, i + 1, 'outlet'))
}

/** The token with which the remark begins (بحسب, حسبما, وفق ما), or -1 when the cue is of no such remark. */
export function leadOfRelay(c: CueText, { from }: Cue): number {
  const { relayLeads, relayedWhat } = c.lexicon.data
  const at = [from, from - 1].find((i) => relayLeads.includes(keyAt(c, i)))
  if (at !== undefined) return at
  return relayedWhat.includes(keyAt(c, from - 1)) && relayLeads.includes(keyAt(c, from - 2)) ? from - 2 : -1
}

/** Whether the remark stands behind a comma, or the subject, in the sentence of a verb that has reported nothing yet. */
function isBetween(c: CueText, spoken: Cue, lead: number, source: number): boolean {
  if (spoken.kind !== 'finite' || c.sentenceOf[spoken.from] !== c.sentenceOf[lead]) return false
  // “وكشفت الصحيفة، نقلا عن مسؤول، أن”: a paper's source is whoever said it.
  if (spoken.after?.kind === 'body' && is(c, spoken.after.from, 'outlet')) return false
  // “توقعت الوزارة اليوم الأربعاء وفقا لتقارير أن”
  const behind = spoken.after ? skipTime(c, spoken.after.to) === lead : lead - spoken.to <= longestSurname
  if (!isComma(keyAt(c, lead - 1)) && !behind && !isBetweenDashes(c, spoken.to, lead, source)) return false
  for (let i = spoken.to; i < lead; i++) if (c.lexicon.opensReport(c.infos[i]) || keyAt(c, i) === ':') return false
  return true
}

/** How many tokens behind a relay's source may say more of it: “حسبما ذكر راديو (صوت الشرق) اليوم – أن”. */
const longestSource = 6

/** “وأضاف الوزير - في تصريح حسبما ذكرت الوكالة - أن”: a remark that dashes set off, at the end of which the relay's source stands. */
function isBetweenDashes(c: CueText, from: number, lead: number, source: number): boolean {
  let end = source
  while (end < source + longestSource && !isDash(keyAt(c, end)) && !c.lexicon.opensReport(c.infos[end])) end++
  if (!isDash(keyAt(c, end))) return false
  for (let i = from; i < lead; i++) if (isDash(keyAt(c, i))) return true
  return false
}

/** Whether the report opens behind the remark, before anything else is said. */
function opensReport(c: CueText, { to, after }: Cue): boolean {
  const from = after?.to ?? to
  for (let i = from; i < from + farthestReport && c.sentenceOf[i] === c.sentenceOf[to]; i++) {
    if (c.quoteOf[i] !== -1) continue
    if (c.lexicon.opensReport(c.infos[i]) || keyAt(c, i) === ':') return true
    if (c.infos[i]?.verb?.form === 'finite' && !c.infos[i]?.verb?.ambiguous) return false
  }
  return false
}
