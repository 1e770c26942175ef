import type { Node } from 'prosemirror-model'
import { formatDateTime, type MessageLocale, translate } from '../../i18n/translate'
import type { Proof } from '../../schema/attributes'
import { toCsv } from '../../speakers/csv'
import { directionOf, type LanguageCode } from '../../text/direction'
import { escapeHtml } from '../html/escape'
import type { ReportFormat } from '../names'
import { type AttributionReport, attributionReport, type ReportedQuote } from './report'

/**
 * Writes the report on a draft's quotes.
 * @param locale language of the report's own words
 * @param made when it is made, in milliseconds since 1970
 */
export function writeReport(doc: Node, format: ReportFormat, locale: MessageLocale, made: number): string {
  const report = attributionReport(doc, made)
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`
    case 'csv':
      return reportCsv(report, locale)
    case 'html':
      return reportHtml(report, locale)
  }
}

const proofFields = ['link', 'date', 'place', 'timeCode', 'original', 'originalLanguage', 'note'] as const

function sourceOf(proof: Proof | null, locale: MessageLocale): string {
  return proof?.source ? translate(locale, `proof.source.${proof.source}`) : ''
}

function reportCsv({ quotes }: AttributionReport, locale: MessageLocale): string {
  const t = (key: Parameters<typeof translate>[1]) => translate(locale, key)
  const fields = [
    t('report.number'),
    t('report.quote'),
    t('report.kind'),
    t('report.state'),
    t('report.speaker'),
    t('speakers.role'),
    t('speakers.affiliation'),
    t('report.reason'),
    t('report.cue'),
    t('proof.source'),
    ...proofFields.map((field) => t(`proof.${field}`)),
    t('report.verifiedBy'),
    t('report.verifiedAt'),
    t('report.verifiedWords'),
    t('report.block'),
    t('report.start'),
    t('report.end'),
  ]
  const rows = quotes.map((quote) => [
    String(quote.number),
    quote.text,
    kindOf(quote, locale),
    t(`quote.state.${quote.state}`),
    quote.speaker ?? '',
    quote.role ?? '',
    quote.affiliation ?? '',
    quote.reason ?? '',
    quote.cue ?? '',
    sourceOf(quote.proof, locale),
    ...proofFields.map((field) => quote.proof?.[field] ?? ''),
    quote.verifiedBy ?? '',
    quote.verifiedAt === null ? '' : new Date(quote.verifiedAt).toISOString(),
    quote.verifiedWords ?? '',
    String(quote.block),
    String(quote.start),
    String(quote.end),
  ])
  return toCsv(fields, rows)
}

const kindOf = ({ kind }: ReportedQuote, locale: MessageLocale) =>
  translate(locale, kind === 'partial' ? 'quote.kind.partial' : 'quote.kind.direct')

const style = `body{font:15px/1.7 system-ui,"Noto Naskh Arabic",serif;margin:2rem auto;max-width:60rem;padding-inline:1rem;color:#1f2328}
h1{font-size:1.5rem;line-height:1.5;margin:0 0 .25rem}.made{color:#5a616b;margin:0 0 1.5rem}
table{border-collapse:collapse;inline-size:100%}th,td{border:1px solid #c9c3b8;padding:.4rem .6rem;text-align:start;vertical-align:top}
thead th{background:#f4f2ee}tr{break-inside:avoid}dl{margin:0}dt{font-weight:600;display:inline}dt::after{content:": "}dd{display:inline;margin:0}dl>div{margin-block-end:.15rem}
.changed{color:#a8322a}.verified{color:#1f7a4d}@media print{body{margin:0;font-size:11px}}`

function reportHtml(report: AttributionReport, locale: MessageLocale): string {
  const t: (key: Parameters<typeof translate>[1], values?: Parameters<typeof translate>[2]) => string = (key, values) =>
    escapeHtml(translate(locale, key, values))
  const dir = locale === 'ar' ? 'rtl' : 'ltr'
  const title = report.headline || translate(locale, 'app.untitled')
  const head = [
    'report.number',
    'report.quote',
    'report.speaker',
    'report.state',
    'report.proof',
    'report.place',
  ] as const
  const direction = directionOf(report.language as LanguageCode)
  const body = report.quotes.map((quote) => {
    const cells = [
      String(quote.number),
      `<span lang="${report.language}" dir="${direction}">${escapeHtml(quote.text)}</span>${changedFrom(quote, locale)}`,
      speakerCell(quote, locale),
      `<span class="${quote.state}">${t(`quote.state.${quote.state}`)}</span>${verifiedLine(quote, locale)}`,
      proofCell(quote, locale),
      t('report.placeIn', { block: quote.block }),
    ]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const warnings = report.warnings.map(({ rule, values, dismissed }) => {
    const isolated = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, `\u2068${value}\u2069`]))
    const pass = dismissed ? ` — ${t('desk.dismissedBy', { by: dismissed.by, reason: dismissed.reason })}` : ''
    return `<li>${t(`desk.${rule}`, isolated)}${pass}</li>`
  })
  return `<!DOCTYPE html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)} — ${t('report.title')}</title>
<style>${style}</style>
</head>
<body>
<h1><bdi>${escapeHtml(title)}</bdi></h1>
<p class="made">${t('report.title')} · ${escapeHtml(formatDateTime(locale, report.made))} · ${t('report.count', { count: report.quotes.length })}</p>
<table>
<thead><tr>${head.map((key) => `<th scope="col">${t(key)}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
${warnings.length > 0 ? `<h2>${t('panel.desk')}</h2>\n<ul>\n${warnings.join('\n')}\n</ul>\n` : ''}</body>
</html>
`
}

function speakerCell(quote: ReportedQuote, locale: MessageLocale): string {
  if (quote.state === 'anonymous' || (quote.reason !== null && quote.speaker === null)) {
    const reason = quote.reason
      ? translate(locale, 'quote.reason', { reason: `\u2068${quote.reason}\u2069` })
      : translate(locale, 'quote.noReason')
    return `${escapeHtml(translate(locale, 'quote.state.anonymous'))}<br>${escapeHtml(reason)}`
  }
  const name = quote.speaker ?? translate(locale, 'quote.noSpeaker')
  const more = [quote.role, quote.affiliation].filter(Boolean).map((one) => `<br><bdi>${escapeHtml(one ?? '')}</bdi>`)
  return `<bdi>${escapeHtml(name)}</bdi>${more.join('')}`
}

function changedFrom(quote: ReportedQuote, locale: MessageLocale): string {
  if (quote.verifiedWords === null) return ''
  const label = translate(locale, 'report.verifiedWords')
  return `<br><small class="changed">${escapeHtml(label)}: <bdi>${escapeHtml(quote.verifiedWords)}</bdi></small>`
}

function verifiedLine(quote: ReportedQuote, locale: MessageLocale): string {
  if (quote.verifiedBy === null || quote.verifiedAt === null) return ''
  const time = formatDateTime(locale, quote.verifiedAt)
  const line = translate(locale, 'quote.verifiedBy', { by: `\u2068${quote.verifiedBy}\u2069`, time })
  return `<br><small>${escapeHtml(line)}</small>`
}

function proofCell({ proof, cue }: ReportedQuote, locale: MessageLocale): string {
  const rows: (readonly [string, string])[] = []
  if (proof?.source) rows.push([translate(locale, 'proof.source'), sourceOf(proof, locale)])
  for (const field of proofFields) if (proof?.[field]) rows.push([translate(locale, `proof.${field}`), proof[field]])
  if (rows.length === 0 && cue) rows.push([translate(locale, 'report.cue'), cue])
  const items = rows.map(
    ([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd></div>`,
  )
  return items.length > 0 ? `<dl>${items.join('')}</dl>` : ''
}
