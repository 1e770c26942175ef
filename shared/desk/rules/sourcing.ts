import { reportsOf } from '../../draft/reports'
import { aboutQuote, type DeskCheck } from '../warning'

/**
 * A quote without a speaker. AP, News Values and Principles: what was not witnessed or confirmed by us is attributed
 * to a named source, just before or after it is used.
 */
export const noSpeaker: DeskCheck = ({ quotes }) =>
  quotes
    .filter(({ row }) => row.speakerName === null && row.state !== 'anonymous')
    .map((quote) => aboutQuote('no-speaker', quote))

/**
 * An unnamed source without a reason. AP, News Values and Principles, “Anonymous sources”: we must explain in the
 * story why the source requested anonymity.
 */
export const noReason: DeskCheck = ({ draft, quotes }) => {
  const unnamed = new Set(draft.analysis.speakers.filter((one) => one.kind === 'unnamed').map((one) => one.name))
  return quotes
    .filter(({ row }) =>
      row.state === 'anonymous' ? row.reason === null : row.speakerName !== null && unnamed.has(row.speakerName),
    )
    .map((quote) => aboutQuote('no-reason', quote))
}

/**
 * One source for the whole piece. BBC Editorial Guidelines, section 3 (Accuracy): we should be reluctant to rely on a
 * single source. Reuters, Handbook of Journalism: two or more sources are better than one.
 */
export const singleSource: DeskCheck = ({ draft, quotes }) => {
  const names = new Set(quotes.map(({ row }) => (row.state === 'anonymous' ? '' : row.speakerName)))
  for (const report of reportsOf(draft)) names.add(report.speakerName)
  names.delete(null)
  const [only] = names
  const first = quotes[0]
  if (names.size !== 1 || !only || !first) return []
  const { from, to } = first.place
  return [{ rule: 'single-source', key: `single-source: ${only}`, from, to, values: { speaker: only } }]
}
