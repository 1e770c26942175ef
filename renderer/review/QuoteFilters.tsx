import { useId, useMemo } from 'react'
import { type QuoteState, quoteStates } from '../../shared/draft/quoteStates'
import type { QuoteRow } from '../../shared/draft/quotes'
import { useMessages } from '../messages/messages'
import type { QuoteFilter } from './filters'

interface QuoteFiltersProps {
  readonly rows: readonly QuoteRow[]
  readonly filter: QuoteFilter
  readonly onFilter: (filter: QuoteFilter) => void
}

/** Narrows the list by state, speaker and kind. */
export function QuoteFilters({ rows, filter, onFilter }: QuoteFiltersProps) {
  const { t } = useMessages()
  const id = useId()
  const speakers = useMemo(() => [...new Set(rows.map((row) => row.speakerName ?? ''))].sort(), [rows])
  return (
    <div className="quote-filters">
      <label htmlFor={`${id}-state`}>{t('panel.filter.state')}</label>
      <select
        id={`${id}-state`}
        value={filter.state ?? ''}
        onChange={(event) => onFilter({ ...filter, state: (event.target.value || null) as QuoteState | null })}
      >
        <option value="">{t('panel.filter.anyState')}</option>
        {quoteStates.map((state) => (
          <option key={state} value={state}>
            {t(`quote.state.${state}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-speaker`}>{t('panel.filter.speaker')}</label>
      <select
        id={`${id}-speaker`}
        value={filter.speaker === null ? 'any' : `name:${filter.speaker}`}
        onChange={({ target }) =>
          onFilter({ ...filter, speaker: target.value === 'any' ? null : target.value.slice('name:'.length) })
        }
      >
        <option value="any">{t('panel.filter.anySpeaker')}</option>
        {speakers.map((name) => (
          <option key={name} value={`name:${name}`}>
            {name || t('panel.filter.nobody')}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-kind`}>{t('panel.filter.kind')}</label>
      <select
        id={`${id}-kind`}
        value={filter.kind ?? ''}
        onChange={(event) => onFilter({ ...filter, kind: (event.target.value || null) as QuoteFilter['kind'] })}
      >
        <option value="">{t('panel.filter.anyKind')}</option>
        <option value="direct">{t('quote.kind.direct')}</option>
        <option value="partial">{t('quote.kind.partial')}</option>
      </select>
    </div>
  )
}
