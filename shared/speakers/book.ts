import * as v from 'valibot'
import { languageSchema, longestField, newIdentifier, type Speaker } from '../schema/attributes'
import { distinctForms, fold, foldPhrase } from '../text/fold'

const text = v.pipe(v.string(), v.maxLength(longestField))
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300))

/** What somebody is or was; dates as ISO 8601 writes them (2026, 2026-11 or 2026-11-25), '' when not known. */
const officeSchema = v.strictObject({ role: text, affiliation: text, from: text, to: text })
export type Office = v.InferOutput<typeof officeSchema>

/** A speaker as the desk knows them, whatever draft they speak in. */
export const bookSpeakerSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  name,
  /** Other spellings, surname, pen name. */
  forms: v.pipe(v.array(name), v.maxLength(200)),
  /** The latest first. */
  offices: v.pipe(v.array(officeSchema), v.maxLength(100)),
  gender: v.nullable(v.picklist(['m', 'f'])),
  language: v.nullable(languageSchema),
  note: v.pipe(v.string(), v.maxLength(20_000)),
})
export type BookSpeaker = v.InferOutput<typeof bookSpeakerSchema>

/** The most speakers that a book holds. */
export const mostSpeakers = 20_000
export const bookSpeakersSchema = v.pipe(v.array(bookSpeakerSchema), v.maxLength(mostSpeakers))

/** The file of a speaker book, which is also what is exported as JSON. */
export const bookFileSchema = v.object({
  format: v.literal('isnad-speakers'),
  version: v.literal(1),
  speakers: bookSpeakersSchema,
})

/** Writes a book as JSON, indented so that any text editor shows it. */
export function serialiseBook(speakers: readonly BookSpeaker[]): string {
  return `${JSON.stringify({ format: 'isnad-speakers', version: 1, speakers }, null, 1)}\n`
}

/**
 * Reads a book from JSON.
 * @throws an error when the text is no such book
 */
export function parseBook(json: string): readonly BookSpeaker[] {
  return v.parse(bookFileSchema, JSON.parse(json.replace(/^\uFEFF/, ''))).speakers
}

/**
 * What somebody is on a day: the office that covers it and began last, else the first one.
 * @param today ISO 8601 date
 */
export function officeOn({ offices }: BookSpeaker, today: string): Office | null {
  // Shorter dates are the beginnings of longer ones: “2026” has begun when any day of it has, and ends with it.
  const current = offices.filter(({ from, to }) => from <= today && (to === '' || to >= today.slice(0, to.length)))
  return current.toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))[0] ?? offices[0] ?? null
}

/** Whether a form is a way to write the name and no title by which one article calls its bearer. */
function isPartOfName(form: string, name: string): boolean {
  const words = new Set(foldPhrase(name).split(' '))
  return foldPhrase(form)
    .split(' ')
    .some((word) => words.has(word))
}

function findByName(speakers: readonly BookSpeaker[], wanted: string): BookSpeaker | undefined {
  const folded = foldPhrase(wanted)
  return (
    speakers.find((one) => foldPhrase(one.name) === folded) ??
    speakers.find((one) => one.forms.some((form) => form.includes(' ') && foldPhrase(form) === folded))
  )
}

/** The newer of what two say about one person; nothing that is known is forgotten. */
function merged(kept: BookSpeaker, added: Omit<BookSpeaker, 'id'>): BookSpeaker {
  const forms = distinctForms([...kept.forms, added.name, ...added.forms], kept.name).slice(0, 200)
  const known = new Set(kept.offices.map((one) => foldPhrase(`${one.role} / ${one.affiliation}`)))
  const offices = added.offices.filter((one) => !known.has(foldPhrase(`${one.role} / ${one.affiliation}`)))
  const note = kept.note || added.note
  const gender = kept.gender ?? added.gender
  return {
    ...kept,
    forms,
    offices: [...offices, ...kept.offices].slice(0, 100),
    gender,
    language: kept.language ?? added.language,
    note,
  }
}

/** A book with more speakers in it; one whom it knows already by name is filled in. */
export function addSpeakers(
  book: readonly BookSpeaker[],
  added: readonly Omit<BookSpeaker, 'id'>[],
): readonly BookSpeaker[] {
  let speakers = [...book]
  for (const one of added) {
    const found = findByName(speakers, one.name)
    if (found) speakers = speakers.map((speaker) => (speaker === found ? merged(found, one) : speaker))
    else if (speakers.length < mostSpeakers) speakers.push({ ...one, id: newIdentifier(), forms: [...one.forms] })
  }
  return speakers
}

/**
 * A book that has learnt the speakers whom a person accepted in a draft. A new role of somebody known is put first,
 * without dates: those are for a person to say.
 */
export function learnSpeakers(
  book: readonly BookSpeaker[],
  accepted: readonly Speaker[],
  language: BookSpeaker['language'],
): readonly BookSpeaker[] {
  const added = accepted.map(({ name, forms, role, affiliation }) => ({
    name,
    forms: forms.filter((form) => isPartOfName(form, name)),
    offices: role || affiliation ? [{ role: role ?? '', affiliation: affiliation ?? '', from: '', to: '' }] : [],
    gender: null,
    language,
    note: '',
  }))
  return addSpeakers(book, added)
}

/** The speakers whose name, forms, offices or note hold all words of a question, in the order of their names. */
export function searchBook(book: readonly BookSpeaker[], query: string): readonly BookSpeaker[] {
  const words = foldPhrase(query).split(' ').filter(Boolean)
  const matches = (one: BookSpeaker) => {
    const offices = one.offices.map(({ role, affiliation }) => `${role} ${affiliation}`)
    const all = fold([one.name, ...one.forms, ...offices, one.note].join(' '))
    return words.every((word) => all.includes(word))
  }
  return book.filter(matches).toSorted((a, b) => a.name.localeCompare(b.name, ['ar', 'en']))
}
