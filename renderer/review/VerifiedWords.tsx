import { useMemo } from 'react'
import { wordDifference } from '../../shared/draft/difference'
import { useMessages } from '../messages/messages'
import { DifferenceParts } from '../versions/DifferenceView'

/** What became of a quote's words since they were verified. */
export function VerifiedWords({ verified, words }: { readonly verified: string; readonly words: string }) {
  const { t } = useMessages()
  const parts = useMemo(
    () =>
      wordDifference(verified, words) ?? [
        { kind: 'removed' as const, text: verified },
        { kind: 'added' as const, text: words },
      ],
    [verified, words],
  )
  return (
    <div className="verified-words" role="group" aria-label={t('quote.changes')} data-testid="verified-words">
      <p className="verified-words-title">{t('quote.changes')}</p>
      <p dir="auto" className="verified-words-text">
        <DifferenceParts parts={parts} />
      </p>
    </div>
  )
}
