import type { Evidence } from '../../shared/attribution/types'
import type { QuoteRow } from '../../shared/draft/quotes'
import type { Proof, Verification } from '../../shared/schema/attributes'
import type { Messages } from '../messages/messages'

/** Why the engine names this speaker, in one line: the words of the text, and the rule. */
export function evidenceLine(row: QuoteRow, messages: Messages): string {
  const { t } = messages
  if (row.evidence) return evidenceWords(row.evidence, messages)
  return row.state === 'suggested' || row.state === 'open' ? t('evidence.none') : t('evidence.hand')
}

/** The words that report what somebody said, and the rule. */
export function reportLine({ rule, excerpt }: Evidence, { t }: Messages): string {
  return `${t('evidence.report', { excerpt: isolate(excerpt) })} · ${t(`attribution.rule.${rule}`)}`
}

function evidenceWords(evidence: Evidence, { t }: Messages): string {
  const rule = t(`attribution.rule.${evidence.rule}`)
  if (evidence.excerpt === '') return rule
  const where = t(evidence.before ? 'evidence.before' : 'evidence.after', { excerpt: isolate(evidence.excerpt) })
  return `${where} · ${rule}`
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
