import type { QuoteRow } from '../../shared/draft/quotes'
import type { Messages } from '../messages/messages'

/** Why the engine names this speaker, in one line: the words of the text, and the rule. */
export function evidenceLine(row: QuoteRow, { t }: Messages): string {
  const { evidence } = row
  if (!evidence) return row.state === 'suggested' || row.state === 'open' ? t('evidence.none') : t('evidence.hand')
  const rule = t(`attribution.rule.${evidence.rule}`)
  if (evidence.excerpt === '') return rule
  const where = t(evidence.before ? 'evidence.before' : 'evidence.after', { excerpt: isolate(evidence.excerpt) })
  return `${where} · ${rule}`
}

/** Text of the article inside a sentence of the interface, which may run the other way (FSI … PDI, UAX #9). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`
}
