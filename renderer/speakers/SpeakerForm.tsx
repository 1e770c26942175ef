import { useId, useState } from 'react'
import { useMessages } from '../messages/messages'
import { TextField } from '../ui/TextField'
import type { SpeakerRow } from './speakerRows'

export interface SpeakerChange {
  readonly name: string
  readonly role: string
  readonly affiliation: string
  /** Name of another speaker who is the same person. */
  readonly mergeInto: string | null
}

interface SpeakerFormProps {
  readonly row: SpeakerRow
  readonly others: readonly string[]
  readonly onDone: (change: SpeakerChange) => void
  readonly onCancel: () => void
}

/** Renames a speaker, gives a role, or says that two are one person. */
export function SpeakerForm({ row, others, onDone, onCancel }: SpeakerFormProps) {
  const { t } = useMessages()
  const mergeId = useId()
  const [name, setName] = useState(row.name)
  const [role, setRole] = useState(row.role ?? '')
  const [affiliation, setAffiliation] = useState(row.affiliation ?? '')
  const [merge, setMerge] = useState('')
  return (
    <form
      className="speaker-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onDone({ name, role, affiliation, mergeInto: merge === '' ? null : merge })
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <TextField label={t('speakers.name')} value={name} onChange={setName} autoFocus />
      <TextField
        label={t('speakers.role')}
        value={role}
        onChange={setRole}
        placeholder={t('speakers.rolePlaceholder')}
      />
      <TextField
        label={t('speakers.affiliation')}
        value={affiliation}
        onChange={setAffiliation}
        placeholder={t('speakers.affiliationPlaceholder')}
      />
      {others.length > 0 && (
        <div className="field">
          <label htmlFor={mergeId}>{t('speakers.merge')}</label>
          <select id={mergeId} value={merge} onChange={(event) => setMerge(event.target.value)}>
            <option value="">{t('speakers.mergeNone')}</option>
            {others.map((other) => (
              <option key={other} value={other}>
                {other}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="form-actions">
        <button type="button" className="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
        <button type="submit" className="button primary" disabled={name.trim() === ''}>
          {t('action.apply')}
        </button>
      </div>
    </form>
  )
}
