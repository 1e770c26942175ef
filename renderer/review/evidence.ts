import type { Evidence } from '../../shared/attribution/types'
import type { QuoteRow } from '../../shared/draft/quotes'
import type { Proof, Verification } from '../../shared/schema/attributes'
import { directionOf, firstStrongDirection } from '../../shared/text/direction'
import { shorten } from '../../shared/text/excerpt'
import type { Messages } from '../messages/messages'

/**
 * Why the engine names this speaker, in one line: the words of the text, and the rule.
 * @param whole whether the line may wrap
 */
export function evidenceLine(row: QuoteRow, messages: Messages, whole: boolean): string {
  const { t } = messages
  if (row.evidence) return evidenceWords(row.evidence, messages, whole)
  return row.state === 'suggested' || row.state === 'open' ? t('evidence.none') : t('evidence.hand')
}

/** The words that report what somebody said, and the rule. */
export function reportLine({ rule, excerpt }: Evidence, { t, locale }: Messages): string {
  return `${t('evidence.report', { excerpt: isolate(fitting(excerpt, locale)) })} · ${t(`attribution.rule.${rule}`)}`
}

function evidenceWords({ rule, excerpt, before }: Evidence, { t, locale }: Messages, whole: boolean): string {
  const why = t(`attribution.rule.${rule}`)
  if (excerpt === '') return why
  const shown = whole ? excerpt : fitting(excerpt, locale)
  const where = t(before ? 'evidence.before' : 'evidence.after', { excerpt: isolate(shown) })
  return `${where} · ${why}`
}

/** UTF-16 units of an excerpt that leave room in a row of the panel for where it stands. */
const longestExcerpt = 28

/**
 * A line that does not wrap cuts off what it cannot hold at its own end. An excerpt that runs the other way would lose its
 * beginning there, and the words of the interface behind it: that one is cut short first.
 */
function fitting(excerpt: string, locale: Messages['locale']): string {
  return firstStrongDirection(excerpt) === directionOf(locale) ? excerpt : shorten(excerpt, longestExcerpt)
}

/** Text of the article inside a sentence of the interface, which may run the other way (FSI … PDI, UAX #9). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

/** What proves a quote, in one line. */
export function proofLine(proof: Proof, { t }: Messages): string {
  const { source, date, place, timeCode, original, link, note } = proof
  const kind = source ? t(`proof.source.${source}`) : ''
  return [kind, date, place, timeCode, link, original, note].filter(Boolean).map(isolate).join(' · ')
}

/** Who checked a quote, and when. */
export function verifiedLine({ by, at }: Verification, { t, dateTime }: Messages): string {
  return t('quote.verifiedBy', { by: isolate(by), time: dateTime(at) })
}
