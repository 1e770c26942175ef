import { Plus, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { BookSpeaker, Office } from '../../shared/speakers/book'
import { languageCodes } from '../../shared/text/direction'
import { useMessages } from '../messages/messages'
import { IconButton } from '../ui/IconButton'
import { TextField } from '../ui/TextField'

interface BookFormProps {
  readonly speaker: BookSpeaker
  readonly onDone: (speaker: BookSpeaker) => void
  readonly onRemove: (() => void) | null
  readonly onCancel: () => void
}

const noOffice: Office = { role: '', affiliation: '', from: '', to: '' }
const short = (text: string) => text.trim().slice(0, 2000)

/** Everything that the desk knows of a speaker. */
export function BookForm({ speaker, onDone, onRemove, onCancel }: BookFormProps) {
  const { t } = useMessages()
  const id = useId()
  const [draft, setDraft] = useState(speaker)
  const [forms, setForms] = useState(speaker.forms.join(t('speakers.formsSeparator')))
  const setOffice = (at: number, change: Partial<Office>) =>
    setDraft({ ...draft, offices: draft.offices.map((one, i) => (i === at ? { ...one, ...change } : one)) })
  const submit = () => {
    const name = draft.name.trim().slice(0, 300)
    if (name === '') return
    const list = forms.split(/[,،;؛|]/u).map((form) => form.trim().slice(0, 300))
    const offices = draft.offices.map(({ role, affiliation, from, to }) => {
      return { role: short(role), affiliation: short(affiliation), from: short(from), to: short(to) }
    })
    onDone({
      ...draft,
      name,
      forms: [...new Set(list)].filter((form) => form !== '' && form !== name).slice(0, 200),
      offices: offices.filter((one) => one.role !== '' || one.affiliation !== '').slice(0, 100),
      note: draft.note.trim().slice(0, 20_000),
    })
  }
  return (
    <div className="book-form" data-testid="book-form">
      <TextField
        label={t('speakers.name')}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        autoFocus
      />
      <TextField label={t('book.forms')} value={forms} onChange={setForms} />
      <fieldset>
        <legend>{t('book.offices')}</legend>
        {draft.offices.map((office, i) => (
          <div key={i} className="book-office">
            <TextField label={t('speakers.role')} value={office.role} onChange={(role) => setOffice(i, { role })} />
            <TextField
              label={t('speakers.affiliation')}
              value={office.affiliation}
              onChange={(affiliation) => setOffice(i, { affiliation })}
            />
            <TextField
              label={t('book.from')}
              value={office.from}
              dir="ltr"
              onChange={(from) => setOffice(i, { from })}
            />
            <TextField label={t('book.to')} value={office.to} dir="ltr" onChange={(to) => setOffice(i, { to })} />
            <IconButton
              icon={Trash2}
              label={t('book.removeOffice')}
              onClick={() => setDraft({ ...draft, offices: draft.offices.filter((_one, k) => k !== i) })}
            />
          </div>
        ))}
        <button
          type="button"
          className="button"
          onClick={() => setDraft({ ...draft, offices: [noOffice, ...draft.offices] })}
        >
          <Plus aria-hidden="true" />
          {t('book.addOffice')}
        </button>
      </fieldset>
      <div className="field-pair">
        <div className="field">
          <label htmlFor={`${id}-gender`}>{t('book.gender')}</label>
          <select
            id={`${id}-gender`}
            value={draft.gender ?? ''}
            onChange={(event) => setDraft({ ...draft, gender: (event.target.value || null) as BookSpeaker['gender'] })}
          >
            <option value="">{t('book.gender.none')}</option>
            <option value="m">{t('book.gender.m')}</option>
            <option value="f">{t('book.gender.f')}</option>
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-language`}>{t('book.language')}</label>
          <select
            id={`${id}-language`}
            value={draft.language ?? ''}
            onChange={(event) =>
              setDraft({ ...draft, language: (event.target.value || null) as BookSpeaker['language'] })
            }
          >
            <option value="">{t('book.gender.none')}</option>
            {languageCodes.map((code) => (
              <option key={code} value={code}>
                {t(`language.${code}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <TextField
        label={t('book.note')}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
        multiline
      />
      <div className="form-actions">
        {onRemove && (
          <button type="button" className="button danger" onClick={onRemove}>
            {t('book.remove')}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
        <button type="button" className="button primary" disabled={draft.name.trim() === ''} onClick={submit}>
          {t('action.save')}
        </button>
      </div>
    </div>
  )
}
