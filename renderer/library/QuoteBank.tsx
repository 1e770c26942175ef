import { UserRound } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { LibraryDraft } from '../../shared/ipc/contract'
import { useMessages } from '../messages/messages'
import { SearchField } from './SearchField'
import { useQuotesBy } from './useLibrary'

interface QuoteBankProps {
  readonly drafts: readonly LibraryDraft[]
  readonly again: unknown
  readonly onOpen: (id: string, find: string) => void
}

/** What a person has said in all drafts, each quote with the way back to its draft. */
export function QuoteBank({ drafts, again, onOpen }: QuoteBankProps) {
  const { t, dateTime } = useMessages()
  const [speaker, setSpeaker] = useState('')
  const quotes = useQuotesBy(speaker, again)
  const byId = useMemo(() => new Map(drafts.map((one) => [one.id, one])), [drafts])
  return (
    <>
      <div className="library-tools">
        <SearchField label={t('library.speaker')} value={speaker} onChange={setSpeaker} />
      </div>
      <p className="library-facts" role="status">
        {quotes && t('library.foundQuotes', { count: quotes.length })}
      </p>
      <ul className="library-list">
        {quotes?.map((quote, i) => {
          const draft = byId.get(quote.id)
          return (
            <li key={`${quote.id}-${i}`} className="library-row" data-testid="bank-row">
              <button type="button" className="library-excerpt" dir="auto" onClick={() => onOpen(quote.id, quote.text)}>
                {quote.text}
              </button>
              <p className="library-facts">
                <UserRound aria-hidden="true" className="small-icon" />
                <bdi>{quote.speaker}</bdi>
                <span className="badge">{t(`quote.state.${quote.state}`)}</span>
                <bdi>{draft?.headline || draft?.name}</bdi>
                {draft && <span>{dateTime(draft.modified)}</span>}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
