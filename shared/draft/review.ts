import type { Transform } from 'prosemirror-transform'
import type { Analysis } from '../attribution/types'
import {
  emptyProof,
  longestField,
  longestText,
  newIdentifier,
  type Proof,
  type QuoteAttributes,
  type ReviewState,
} from '../schema/attributes'
import { schema } from '../schema/schema'
import { allPlaces, type QuoteList, type QuotePlace, type QuoteRow } from './quotes'
import { ensureSpeaker } from './speakers'

interface Decision {
  readonly state: ReviewState
  readonly speaker: string | null
  readonly reason: string | null
}

/**
 * Writes a decision about a quote into the document; the words are not touched. What proves the quote stays with it;
 * that it was checked does not, since it was checked as somebody else's words.
 */
export function decide(tr: Transform, place: QuotePlace, decision: Decision): void {
  const { id = newIdentifier(), proof = null } = place.mark ?? {}
  setQuote(tr, place, { id, carried: null, proof, verification: null, ...decision })
}

function setQuote(tr: Transform, place: QuotePlace, quote: QuoteAttributes): void {
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
  const quote = attributedBySuggestion(tr, place, analysis)
  if (quote) setQuote(tr, place, quote)
  return quote !== null
}

/** What a quote's mark says once its suggested speaker is accepted; the speaker is added to the draft. */
function attributedBySuggestion(tr: Transform, place: QuotePlace, analysis: Analysis): QuoteAttributes | null {
  const key = place.finding?.speaker
  const found = key ? analysis.speakers.find((speaker) => speaker.key === key) : undefined
  if (!found) return null
  const speaker = ensureSpeaker(tr, found)
  const { id = newIdentifier(), proof = null } = place.mark ?? {}
  return { id, state: 'attributed', speaker, reason: null, carried: null, proof, verification: null }
}

/** Attributes a quote to a speaker by name; a new name becomes a new speaker of the draft. */
export function attribute(tr: Transform, place: QuotePlace, name: string, analysis: Analysis): void {
  const found = analysis.speakers.find((speaker) => speaker.name === name)
  const speaker = ensureSpeaker(tr, found ?? { name })
  decide(tr, place, { state: 'attributed', speaker, reason: null })
}

/** Marks a quote's speaker as anonymous; the reason is what a desk asks for before it publishes. */
export function markAnonymous(tr: Transform, place: QuotePlace, reason: string): void {
  decide(tr, place, { state: 'anonymous', speaker: null, reason: reason.trim().slice(0, longestField) || null })
}

/** Says that the words between the marks are nobody's speech. */
export function markNotQuote(tr: Transform, place: QuotePlace): void {
  decide(tr, place, { state: 'not-a-quote', speaker: null, reason: null })
}

/** Who does something to a draft, and when, in milliseconds since 1970. */
export interface Person {
  readonly name: string
  readonly at: number
}

/** Bounds what a person typed to what the file may hold. */
function bounded(proof: Proof): Proof {
  const short = (text: string) => text.trim().slice(0, longestField)
  return {
    source: proof.source,
    link: short(proof.link),
    date: short(proof.date),
    place: short(proof.place),
    timeCode: short(proof.timeCode),
    original: proof.original.trim().slice(0, longestText),
    originalLanguage: short(proof.originalLanguage),
    note: proof.note.trim().slice(0, longestText),
  }
}

/**
 * Keeps with a decided quote what proves it.
 * @returns false, with nothing changed, for a quote that nobody has decided about
 */
export function setProof(tr: Transform, place: QuotePlace, proof: Proof): boolean {
  if (!place.mark) return false
  const kept = bounded(proof)
  const empty = JSON.stringify(kept) === JSON.stringify(emptyProof)
  setQuote(tr, place, { ...place.mark, proof: empty ? null : kept })
  return true
}

/**
 * Says that a quote was checked, and freezes its words: while they are others it counts as changed since verified.
 * A suggestion is accepted first.
 * @param words the quote's words as they are
 * @returns false, with nothing changed, when it is not known who speaks, or the words are too many to keep
 */
export function verify(tr: Transform, place: QuotePlace, words: string, analysis: Analysis, person: Person): boolean {
  if (words.length > longestText || words.trim() === '') return false
  const decided = place.mark?.state === 'attributed' || place.mark?.state === 'anonymous'
  const mark = decided ? place.mark : attributedBySuggestion(tr, place, analysis)
  if (!mark) return false
  const by = person.name.slice(0, longestField)
  setQuote(tr, place, { ...mark, verification: { words, by, at: person.at } })
  return true
}

/** Takes back that a quote was checked. */
export function unverify(tr: Transform, place: QuotePlace): boolean {
  if (!place.mark?.verification) return false
  setQuote(tr, place, { ...place.mark, verification: null })
  return true
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
