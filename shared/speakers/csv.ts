import Papa from 'papaparse'
import { languageSchema } from '../schema/attributes'
import { foldPhrase } from '../text/fold'
import type { BookSpeaker, Office } from './book'

const columns = ['name', 'forms', 'role', 'affiliation', 'from', 'to', 'gender', 'language', 'note'] as const
type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>

/** Between the forms of one cell. */
const separator = ' | '

/** Excel takes a file without this mark for the system's own code page, and Arabic for rubbish. */
const byteOrderMark = '\uFEFF'

/**
 * Writes a table as CSV (RFC 4180) that a spreadsheet opens as it is meant: UTF-8 with a byte order mark, and no cell
 * that a spreadsheet would run as a formula.
 */
export function toCsv(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  const data = rows.map((row) => [...row])
  return `${byteOrderMark}${Papa.unparse({ fields: [...fields], data }, { escapeFormulae: true })}\r\n`
}

/** Writes a book as CSV: a line for each office of a speaker, one for a speaker without any. */
export function bookToCsv(speakers: readonly BookSpeaker[]): string {
  const none: Office = { role: '', affiliation: '', from: '', to: '' }
  const rows = speakers.flatMap(({ name, forms, offices, gender, language, note }) =>
    (offices.length > 0 ? offices : [none]).map(({ role, affiliation, from, to }) => {
      return [name, forms.join(separator), role, affiliation, from, to, gender ?? '', language ?? '', note]
    }),
  )
  return toCsv(columns, rows)
}

const cell = (value: string | undefined, most = 2000) =>
  (value ?? '')
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .trim()
    .slice(0, most)

/**
 * Reads speakers from CSV whose first line names the columns; only `name` must be there. Lines of one name are one
 * speaker.
 * @returns null when there is no column `name`
 */
export function bookFromCsv(csv: string): readonly Omit<BookSpeaker, 'id'>[] | null {
  const { data, meta } = Papa.parse<Row>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  })
  if (!meta.fields?.includes('name')) return null
  const found = new Map<string, Omit<BookSpeaker, 'id'>>()
  for (const row of data) {
    const name = cell(row.name, 300)
    if (name === '') continue
    const key = foldPhrase(name)
    const forms = cell(row.forms)
      .split('|')
      .map((form) => form.trim().slice(0, 300))
      .filter(Boolean)
    const office = { role: cell(row.role), affiliation: cell(row.affiliation), from: cell(row.from), to: cell(row.to) }
    const offices = office.role || office.affiliation ? [office] : []
    const gender = row.gender === 'm' || row.gender === 'f' ? row.gender : null
    const language = languageSchema.options.find((one) => one === cell(row.language)) ?? null
    const before = found.get(key)
    found.set(key, {
      name: before?.name ?? name,
      forms: [...new Set([...(before?.forms ?? []), ...forms])].slice(0, 200),
      offices: [...(before?.offices ?? []), ...offices].slice(0, 100),
      gender: before?.gender ?? gender,
      language: before?.language ?? language,
      note: before?.note || cell(row.note, 20_000),
    })
  }
  return [...found.values()]
}
