import { phraseText, sliceOf } from '../facts/phrase-words'
import type { QuoteFinding, Span } from '../types'
import type { Scene } from './scene'
import type { SpeechEvent } from './speech-event'

/** Who speaks, and what shows it. */
export type Attribution = Pick<QuoteFinding, 'speaker' | 'form' | 'evidence' | 'confidence'>

export const noSpeech: Attribution = { speaker: null, form: null, evidence: null, confidence: 0.8 }

export const nobody: Attribution = { speaker: null, form: null, evidence: null, confidence: 0.5 }

function round(value: number): number {
  return Math.round(value * 100) / 100
}

const excerptWords = 12

/** The end of what stands in front of marks; where those are typed as two (’’…‘‘), without the first. */
export function tail(text: string): string {
  const words = text
    .replace(/(^|\s)['‘’]$/u, '')
    .trim()
    .split(/\s+/u)
  return words.length > excerptWords ? `… ${words.slice(-excerptWords).join(' ')}` : words.join(' ')
}

/** The same of what stands behind them. */
export function head(text: string): string {
  const words = text
    .replace(/^['‘’]?[\s،,.۔]+/u, '')
    .trim()
    .split(/\s+/u)
  return words.length > excerptWords ? `${words.slice(0, excerptWords).join(' ')} …` : words.join(' ')
}

export function fromEvent(scene: Scene, event: SpeechEvent, pair: Span, first: number, before: boolean): Attribution {
  const { facts } = scene
  const distance = before ? first - event.cue.to : 0
  const confidence = Math.max(0.5, event.confidence - (distance > 14 ? 0.08 : 0))
  return {
    speaker: event.speaker,
    form: formOf(scene, event),
    evidence: {
      rule: event.rule,
      cue: sliceOf(facts, [event.cue.from, event.cue.to]),
      excerpt: before
        ? tail(facts.text.slice(excerptStart(scene, event), pair.start - 1))
        : head(facts.text.slice(pair.end + 1, excerptEnd(scene, event))),
      before,
    },
    confidence: round(confidence),
  }
}

export function formOf(scene: Scene, { phrase, mention }: SpeechEvent): string | null {
  if (phrase) return phraseText(scene.facts, phrase, phrase.name ?? phrase.title ?? [phrase.from, phrase.to])
  return mention ? scene.facts.text.slice(mention.start, mention.end) : null
}

export function excerptEnd(scene: Scene, { phrase, mention, cue }: SpeechEvent): number {
  const last = phrase ? scene.facts.tokens[phrase.to - 1]?.end : mention?.end
  return Math.max(last ?? 0, scene.facts.tokens[cue.to - 1]?.end ?? 0)
}

function excerptStart(scene: Scene, event: SpeechEvent): number {
  const named = event.phrase?.from ?? event.mention?.token ?? event.cue.from
  const first = named < event.cue.from && event.cue.from - named < excerptWords ? named : event.cue.from
  return scene.facts.tokens[first]?.start ?? 0
}
