import { useId, useState } from 'react'
import type { Metadata } from '../../shared/schema/attributes'
import { languageCodes } from '../../shared/text/direction'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'

interface DetailsDialogProps {
  readonly metadata: Metadata
  readonly onDone: (metadata: Metadata) => void
  readonly onClose: () => void
}

/** The article's metadata. They live in the document, so that undo and saving cover them. */
export function DetailsDialog({ metadata, onDone, onClose }: DetailsDialogProps) {
  const { t } = useMessages()
  const languageId = useId()
  const [draft, setDraft] = useState(metadata)
  const [keywords, setKeywords] = useState(metadata.keywords.join(t('speakers.formsSeparator')))
  const set = (field: 'deck' | 'byline' | 'dateline' | 'slug') => (value: string) =>
    setDraft({ ...draft, [field]: value.slice(0, 2000) })
  const submit = () => {
    const list = keywords
      .split(/[,،;؛]/u)
      .map((one) => one.trim().slice(0, 2000))
      .filter(Boolean)
      .slice(0, 200)
    onDone({ ...draft, keywords: list })
  }
  return (
    <Dialog
      title={t('details.title')}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary">
            {t('action.done')}
          </button>
        </>
      }
    >
      <div className="field">
        <label htmlFor={languageId}>{t('details.language')}</label>
        <select
          id={languageId}
          value={draft.language}
          onChange={(event) => setDraft({ ...draft, language: event.target.value as Metadata['language'] })}
        >
          {languageCodes.map((code) => (
            <option key={code} value={code}>
              {t(`language.${code}`)}
            </option>
          ))}
        </select>
      </div>
      <TextField label={t('details.deck')} value={draft.deck} onChange={set('deck')} multiline />
      <div className="field-pair">
        <TextField label={t('details.byline')} value={draft.byline} onChange={set('byline')} />
        <TextField label={t('details.dateline')} value={draft.dateline} onChange={set('dateline')} />
      </div>
      <div className="field-pair">
        <TextField label={t('details.slug')} value={draft.slug} onChange={set('slug')} />
        <TextField label={t('details.keywords')} value={keywords} onChange={setKeywords} />
      </div>
    </Dialog>
  )
}
