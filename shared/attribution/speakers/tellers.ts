import type { Cue } from '../cues/cue'
import { is } from '../cues/subjects'
import type { Gender } from '../types'
import type { Scene } from './scene'
import type { SpeechEvent, Subject } from './speech-event'

/** A sentence of more reporting words than this is no sentence; looking back farther would cost more than time. */
const mostLookedBack = 40

/** “مشددا على أن واشنطن تعتبر …”: the subject stands behind the particle that opens somebody's report. */
export function isInsideReport(scene: Scene, { phrase }: Subject, cue: Cue): boolean {
  return phrase !== null && phrase === cue.before && is(scene.facts, phrase.from - 1, 'complementizer')
}

export function lastWithSpeaker(
  scene: Scene,
  events: readonly SpeechEvent[],
  sentence: number,
  gender: Gender,
  plural = false,
): SpeechEvent | null {
  const first = Math.max(0, events.length - mostLookedBack)
  for (let i = events.length - 1; i >= first; i--) {
    const event = events[i]
    if (!event || scene.sentence(event.cue.from) < sentence) return null
    // “نقلت مصادر أن الطلبة …، مؤكدين”: several things take no plural of men.
    if (plural && event.speaker !== null && scene.isThings(event.speaker)) continue
    if (event.speaker === null || !scene.fits(event.speaker, gender)) continue
    const teller = isInsideReport(scene, event, event.cue) ? tellerOf(scene, events, i) : null
    return teller?.speaker != null && scene.fits(teller.speaker, gender) ? teller : event
  }
  return null
}

/** “قال الوزير إن الحزب يعبر عن …، مشيرا”: the person in whose report, told by a verb, the words of event `i` stand. */
export function tellerOf(scene: Scene, events: readonly SpeechEvent[], i: number): SpeechEvent | null {
  const inner = events[i]
  const outer = events[i - 1]
  if (!inner || !outer || scene.sentence(outer.cue.from) !== scene.sentence(inner.cue.from)) return null
  if (outer.speaker === null || outer.cue.kind !== 'finite') return null
  return scene.entry(outer.speaker)?.kind === 'person' ? outer : null
}
