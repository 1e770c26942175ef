import { languages } from '../../attribution/languages'
import type { QuoteRow } from '../../draft/quotes'
import { tokenise } from '../../text/words'
import { aboutQuote, type DeskCheck, type DeskDraft, type PlacedRow, shortened, type Warning } from '../warning'

/** A word of a quote as it is compared, or `…` where words were left out. */
type Unit = string

const ellipsis = '…'
const ellipses = /\.{3,}|\u2026/gu

/** The words of a text, and its ellipses; punctuation and vowel marks are no words. */
function unitsOf(text: string): readonly Unit[] {
  return text.split(ellipses).flatMap((part, i) => {
    const words = tokenise(part).flatMap((token) => (token.word ? [token.key] : []))
    return i === 0 ? words : [ellipsis, ...words]
  })
}

const units = new WeakMap<QuoteRow, readonly Unit[]>()

/** The units of a quote; its row is the same object as long as its words are. */
function unitsOfRow(row: QuoteRow): readonly Unit[] {
  const known = units.get(row) ?? unitsOf(row.text)
  units.set(row, known)
  return known
}

/** The first of those that are the same by their key; every one is compared with every other, so the fewer the better. */
function distinct(quotes: readonly PlacedRow[], keyOf: (quote: PlacedRow) => string): readonly PlacedRow[] {
  const firsts = new Map<string, PlacedRow>()
  for (const quote of quotes) {
    const key = keyOf(quote)
    if (!firsts.has(key)) firsts.set(key, quote)
  }
  return [...firsts.values()]
}

const isHeading = ({ draft }: DeskDraft, { block }: PlacedRow) => draft.blocks.list[block]?.block.type === 'heading'

/** Whether the units stand one behind the other in the text, and where. */
function indexOfRun(text: readonly Unit[], run: readonly Unit[], from = 0): number {
  for (let i = from; i + run.length <= text.length; i++) if (run.every((unit, k) => text[i + k] === unit)) return i
  return -1
}

/**
 * A quote of a headline that is not word for word in the body. Al Jazeera, Code of Conduct, “Professional integrity”:
 * headlines do not misrepresent the material. AFP, Principles of Sourcing, 10 “Quotations”.
 */
export const headlineWords: DeskCheck = (draft) => {
  const inHeadings = draft.quotes.filter((quote) => isHeading(draft, quote))
  if (inHeadings.length === 0) return []
  const body = draft.draft.blocks.list.filter(({ block }) => block.type !== 'heading').map(({ block }) => block.text)
  if (body.length === 0) return []
  const texts = body.map(unitsOf)
  return inHeadings
    .filter(({ row }) => {
      const run = unitsOfRow(row)
      return run.length > 0 && !texts.some((text) => indexOfRun(text, run) >= 0)
    })
    .map((quote) => aboutQuote('headline-words', quote))
}

/** Fewer words than these stand in a longer quote by chance. */
const fewest = 3

/**
 * What a shorter quote leaves out of a longer one whose words it takes in their order: the units between its first
 * and its last, and a negation right before them. Null when it is not a shorter form of it.
 */
function leftOut(
  short: readonly Unit[],
  long: readonly Unit[],
  negations: ReadonlySet<string>,
): readonly Unit[] | null {
  if (short.length < fewest || long.length <= short.length) return null
  // An ellipsis in the shorter form says that something is left out there.
  const words = short.filter((unit) => unit !== ellipsis)
  const start = long.indexOf(words[0] ?? '')
  if (start < 0) return null
  const dropped: Unit[] = []
  let at = start
  let next = 1
  let open = false
  for (const unit of short.slice(short.indexOf(words[0] ?? '') + 1)) {
    if (unit === ellipsis) {
      open = true
      continue
    }
    const found = long.indexOf(unit, at + 1)
    if (found < 0) return null
    const gap = long.slice(at + 1, found)
    // Words that happen to come in the same order far apart are no shorter form.
    if (gap.length > words.length + 4) return null
    if (!open) dropped.push(...gap)
    else dropped.push(...gap.filter((one) => negations.has(one)))
    open = false
    at = found
    next++
  }
  if (next < words.length) return null
  const before = long[start - 1]
  return before !== undefined && negations.has(before) ? [before, ...dropped] : dropped
}

/**
 * A partial quote that drops a negation or an ellipsis of its full form, or words without saying so. Reuters, Handbook
 * of Journalism: quotes are never altered other than to delete a redundant word or clause, and only if the deletion
 * does not alter the sense. Al Jazeera, Code of Conduct: never distort or misrepresent.
 */
export const droppedWords: DeskCheck = (draft) => {
  const negations: ReadonlySet<string> = new Set(
    languages[draft.draft.analysis.language].negations.flatMap((word) => unitsOf(word)),
  )
  const texts = distinct(draft.quotes, ({ row }) => row.text)
  const found = new Map<string, Readonly<Record<string, string>>>()
  for (const { row } of texts) {
    for (const { row: longer } of texts) {
      if (longer === row) continue
      const dropped = leftOut(unitsOfRow(row), unitsOfRow(longer), negations)
      if (!dropped || dropped.length === 0) continue
      found.set(row.text, { other: dropped.join(' '), full: shortened(longer.text) })
      break
    }
  }
  return draft.quotes.flatMap((quote): Warning[] => {
    const values = found.get(quote.row.text)
    return values ? [aboutQuote('dropped-words', quote, values)] : []
  })
}

/** Fewer words than these may be said by two people. */
const fewestShared = 4

/**
 * The same words given to two speakers. Reuters, Handbook of Journalism: accuracy entails honesty in sourcing; we
 * should never deliberately mislead in our sourcing.
 */
export const twoSpeakers: DeskCheck = ({ quotes }) => {
  const said = distinct(
    quotes.filter(({ row }) => row.speakerName !== null && unitsOfRow(row).length >= fewestShared),
    ({ row }) => `${row.speakerName} ${row.text}`,
  )
  return said.flatMap((quote, i): Warning[] => {
    const { row } = quote
    const own = unitsOfRow(row)
    for (const { row: earlier } of said.slice(0, i)) {
      if (earlier.speakerName === row.speakerName) continue
      const theirs = unitsOfRow(earlier)
      const shared = own.length <= theirs.length ? indexOfRun(theirs, own) : indexOfRun(own, theirs)
      if (shared < 0) continue
      return [aboutQuote('two-speakers', quote, { speaker: earlier.speakerName ?? '', other: row.speakerName ?? '' })]
    }
    return []
  })
}

const marks = /[“”„‟«»]/gu

/** A quotation mark without its other half: then it cannot be seen where somebody's words end. AFP, 10 “Quotations”. */
export const unbalancedMarks: DeskCheck = ({ draft }) =>
  draft.analysis.blocks.flatMap(({ quotes }, block): Warning[] => {
    const text = draft.blocks.list[block]?.block.text ?? ''
    const paired = new Set(quotes.filter((one) => !one.unclosed).flatMap((one) => [one.start - 1, one.end]))
    const inside = (at: number) => quotes.some((one) => !one.unclosed && one.start <= at && at < one.end)
    const loose = [...text.matchAll(marks)].filter(({ index }) => !paired.has(index) && !inside(index))
    const first = loose[0]
    if (!first || loose.length % 2 === 0) return []
    const from = (draft.blocks.positions[block] ?? 0) + 1 + first.index
    const around = text.slice(Math.max(0, first.index - 20), first.index + 40)
    const key = `unbalanced-marks: ${around}`
    return [{ rule: 'unbalanced-marks', key, from, to: from + 1, values: { words: shortened(around) } }]
  })
