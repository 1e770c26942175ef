import { UserRound } from 'lucide-react'
import type { ReportRow } from '../../shared/draft/reports'
import { useMessages } from '../messages/messages'
import { reportLine } from './evidence'

interface ReportItemProps {
  readonly report: ReportRow
  readonly onGo: (report: ReportRow) => void
}

/** What somebody is reported to have said without marks: to be checked against the quotes, not to be decided. */
export function ReportItem({ report, onGo }: ReportItemProps) {
  const messages = useMessages()
  const { t } = messages
  return (
    <button type="button" className="report-item" data-testid="report-row" onClick={() => onGo(report)}>
      <span className="quote-text" dir="auto">
        {report.text}
      </span>
      <span className="quote-speaker">
        <UserRound aria-hidden="true" className="small-icon" />
        <bdi className="speaker-name is-suggested">{report.speakerName}</bdi>
        <span className="badge">{t(`quote.kind.${report.kind}`)}</span>
      </span>
      <span className="quote-evidence">{reportLine(report.evidence, messages)}</span>
    </button>
  )
}
