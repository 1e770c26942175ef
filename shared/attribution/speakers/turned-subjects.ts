import type { Cue } from '../cues/cue'
import { isSpokenOf, phraseStart } from '../cues/fronted'
import { readNounPhrase } from '../phrases/phrases'
import type { TokenMention } from '../registry/mentions'
import { lowerBound } from '../search'
import { behindComma, isComma } from '../words/phrase-text'
import type { WordInfo } from '../words/word-info'
import { agrees } from './referent-context'
import { longestRemark, type Scene, tokenOf } from './scene'
import { type Subject, weights } from './speech-event'

/** How many words back a verb may find the subject of its clause. */
export const farthestClause = 24

/** Whether a word of which nothing is known may be a verb of no kind. */
export function isVerbOfNoKind(word: WordInfo | null | undefined): boolean {
  return word != null && !word.known && !word.definite && !word.breaks && !word.prepositional
}

/** “وتوجه إلى فلان بالقول”: somebody behind a preposition, where another has spoken. */
export function isTurnedTo(scene: Scene, { token, speaker }: TokenMention, { gender }: Cue): boolean {
  const { infos, lexicon } = scene.facts
  const [last] = scene.recent
  if (lexicon.data.aboutLeads.length === 0 || last === undefined || last === speaker || !scene.fits(last, gender))
    return false
  const from = phraseStart(scene.facts, token)
  const before = infos[from - 1]
  const noun = infos[from - 2]
  const said = noun != null && (lexicon.isStatement(noun) || lexicon.is(noun, 'document'))
  return before != null && lexicon.is(before, 'preposition') && !said
}

/** “وبخصوص اتهامات الوزير فلان، أوضح”: somebody spoken of, where another has spoken already. */
export function isOnlySpokenOf(scene: Scene, { token, speaker }: TokenMention, { from, gender, plural }: Cue): boolean {
  const [last] = scene.recent
  if (last === undefined || last === speaker || plural || !scene.fits(last, gender) || scene.isSeveral(last))
    return false
  const start = scene.remarkStart(from)
  return from - start < longestRemark && isSpokenOf(scene.facts, start, token, from)
}

/** “ووافق بيتشاي رأي هيل وقال”: whoever the draft names right behind the verb of no kind with which a clause opens at `start`. */
export function openingActor(scene: Scene, cue: Cue, start: number): Subject | null {
  const verb = scene.facts.infos[start]
  const being = verb != null && scene.facts.lexicon.data.beingVerbs.includes(verb.key)
  if (start >= cue.from || !(isVerbOfNoKind(verb) || being)) return null
  const mention = scene.mentions[lowerBound(scene.mentions, tokenOf, start + 1)]
  if (mention?.token !== start + 1 || mention.behind > cue.from || !scene.fits(mention.speaker, cue.gender)) return null
  if (scene.entry(mention.speaker)?.kind !== 'person') return null
  return { speaker: mention.speaker, mention, phrase: null, rule: 'subject-verb', confidence: weights.topic }
}

/** “وخارج القاعة، بدا مزور أقل توترا، وقال”: the token behind the first comma of a sentence that begins with a preposition, else `until`. */
export function behindRemark({ facts }: Scene, start: number, until: number): number {
  const { infos, lexicon } = facts
  const lead = infos[start]
  const place =
    lead != null && (lexicon.is(lead, 'preposition') || lexicon.isInside(lead, 'preposition') || lead.conjoined)
  if (!place) return until
  const behind = behindComma(facts, start + 1, Math.min(until, start + farthestClause))
  return behind > 0 ? behind : until
}

/** “حاول النائب مقاطعته، إلا أن الوزير عاجله وقال”: whoever stands right behind a word that turns to somebody, in front of what they did. */
export function turnedSubject(scene: Scene, cue: Cue, since: number): Subject | null {
  const { infos, quoteOf, lexicon } = scene.facts
  const least = Math.max(since, scene.startOfSentence(cue.from), cue.from - farthestClause)
  for (let i = cue.from - 1; i > least; i--) {
    if (quoteOf[i] !== -1 || lexicon.opensReport(infos[i])) return null
    const turns = lexicon.data.turningLeads.some((keys) =>
      keys.every((key, k) => infos[i - keys.length + k]?.key === key),
    )
    // “… إلا أن الوزير عاجله وقال”: by title, or by title and name.
    const phrase = turns ? readNounPhrase(scene.facts, i, { addressed: true }) : null
    const titled = phrase?.kind === 'person' && phrase.title && phrase.definite && !phrase.weak && phrase.to < cue.from
    const entry = titled ? scene.referent(phrase, cue.gender) : null
    if (phrase && entry && agrees(entry, cue.gender))
      return { speaker: entry.key, phrase, rule: 'subject-verb', confidence: weights.topic }
    const mention = turns ? scene.mentionAt(i) : null
    if (!mention || mention.behind >= cue.from || !scene.fits(mention.speaker, cue.gender)) continue
    return { speaker: mention.speaker, mention, phrase: null, rule: 'subject-verb', confidence: weights.topic }
  }
  return null
}

/** How many tokens in front of a joined verb the clause may begin whose subject it has. */
const farthestActor = 36

/** “نعاه كثيرون، وقد نشر الفنان فلان رسالة حيث كتب …، وعلق”: who acts, by title and name, in the latest clause that a comma and “has” open. */
export function latestActor(scene: Scene, cue: Cue, start: number): Subject | null {
  const { infos, tokens, quoteOf, lexicon } = scene.facts
  for (let i = cue.from - 1; i > Math.max(start, cue.from - farthestActor); i--) {
    if (quoteOf[i] !== -1 || !isComma(tokens[i]?.key ?? '') || infos[i + 1]?.breaks !== true) continue
    if (!lexicon.data.perfectLeads.includes(tokens[i + 1]?.key ?? '') || !isVerbOfNoKind(infos[i + 2])) continue
    const phrase = readNounPhrase(scene.facts, i + 3, { addressed: true })
    if (phrase?.kind !== 'person' || !phrase.title || !phrase.name || phrase.weak || phrase.to > cue.from) return null
    const entry = scene.referent(phrase, cue.gender)
    if (!entry || !agrees(entry, cue.gender)) return null
    return { speaker: entry.key, phrase, rule: 'subject-verb', confidence: weights.topic }
  }
  return null
}
