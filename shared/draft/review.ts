import type { Transform } from 'prosemirror-transform'
import type { Analysis } from '../attribution/types'
import { newIdentifier, type QuoteAttributes, type ReviewState } from '../schema/attributes'
import { schema } from '../schema/schema'
import { allPlaces, type QuoteList, type QuotePlace, type QuoteRow } from './quotes'
import { ensureSpeaker } from './speakers'

interface Decision {
  readonly state: ReviewState
  readonly speaker: string | null
  readonly reason: string | null
}

/** Writes a decision about a quote into the document; the words are not touched. */
export function decide(tr: Transform, place: QuotePlace, decision: Decision): void {
  const quote: QuoteAttributes = { id: place.mark?.id ?? newIdentifier(), carried: null, ...decision }
  if (place.blockquote !== null) tr.setNodeAttribute(place.blockquote, 'quote', quote)
  else tr.addMark(place.from, place.to, schema.marks.quote.create(quote))
}

/** Takes the decision back, so that the quote is a suggestion again. */
export function undecide(tr: Transform, place: QuotePlace): void {
  if (place.blockquote !== null) tr.setNodeAttribute(place.blockquote, 'quote', null)
  else tr.removeMark(place.from, place.to, schema.marks.quote)
}

/**
 * Accepts the suggested speaker of a quote.
 * @returns false, with nothing changed, when the engine suggests none
 */
export function acceptSuggestion(tr: Transform, place: QuotePlace, analysis: Analysis): boolean {
  const key = place.finding?.speaker
  const found = key ? analysis.speakers.find((speaker) => speaker.key === key) : undefined
  if (!found) return false
  const speaker = ensureSpeaker(tr, found.name, found.role, found.forms)
  decide(tr, place, { state: 'attributed', speaker, reason: null })
  return true
}

/** Attributes a quote to a speaker by name; a new name becomes a new speaker of the draft. */
export function attribute(tr: Transform, place: QuotePlace, name: string, analysis: Analysis): void {
  const found = analysis.speakers.find((speaker) => speaker.name === name)
  const speaker = ensureSpeaker(tr, name, found?.role ?? null, found?.forms ?? [])
  decide(tr, place, { state: 'attributed', speaker, reason: null })
}

/** Marks a quote's speaker as anonymous; the reason is what a desk asks for before it publishes. */
export function markAnonymous(tr: Transform, place: QuotePlace, reason: string): void {
  decide(tr, place, { state: 'anonymous', speaker: null, reason: reason.trim() || null })
}

/** Says that the words between the marks are nobody's speech. */
export function markNotQuote(tr: Transform, place: QuotePlace): void {
  decide(tr, place, { state: 'not-a-quote', speaker: null, reason: null })
}

/** Whether accepting all suggestions above a confidence would take this one. */
export function isConfident(row: QuoteRow, threshold: number): boolean {
  return (row.state === 'suggested' || row.state === 'open') && row.speakerSuggested && row.confidence >= threshold
}

/**
 * Accepts every suggestion of at least the given confidence.
 * @param threshold 0 to 1
 * @returns how many were accepted
 */
export function acceptConfident(tr: Transform, list: QuoteList, analysis: Analysis, threshold: number): number {
  let accepted = 0
  const places = allPlaces(list)
  list.rows.forEach((row, i) => {
    const place = places[i]
    // Decisions change no words, so the places stay right from one to the next.
    if (place && isConfident(row, threshold) && acceptSuggestion(tr, place, analysis)) accepted++
  })
  return accepted
}
