import { useId, useState } from 'react'
import type { Metadata } from '../../shared/schema/attributes'
import { languageCodes } from '../../shared/text/direction'
import { convertDigits } from '../../shared/typography/digits'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'

interface DetailsDialogProps {
  readonly metadata: Metadata
  /** How many words the draft is to have. */
  readonly target: number | null
  readonly onDone: (metadata: Metadata, target: number | null) => void
  readonly onClose: () => void
}

/** The article's metadata. They live in the document, so that undo and saving cover them. */
export function DetailsDialog({ metadata, target, onDone, onClose }: DetailsDialogProps) {
  const { t } = useMessages()
  const languageId = useId()
  const [draft, setDraft] = useState(metadata)
  const [words, setWords] = useState(target === null ? '' : String(target))
  const [keywords, setKeywords] = useState(metadata.keywords.join(t('speakers.formsSeparator')))
  const set = (field: 'deck' | 'byline' | 'dateline' | 'slug') => (value: string) =>
    setDraft({ ...draft, [field]: value.slice(0, 2000) })
  const submit = () => {
    const list = keywords
      .split(/[,،;؛]/u)
      .map((one) => one.trim().slice(0, 2000))
      .filter(Boolean)
      .slice(0, 200)
    const wanted = Number.parseInt(convertDigits(words, 'western'), 10)
    onDone({ ...draft, keywords: list }, wanted > 0 && wanted <= 1_000_000 ? wanted : null)
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
      <TextField label={t('details.target')} value={words} onChange={setWords} dir="ltr" />
      <div className="field-pair">
        <TextField label={t('details.slug')} value={draft.slug} onChange={set('slug')} />
        <TextField label={t('details.keywords')} value={keywords} onChange={setKeywords} />
      </div>
    </Dialog>
  )
}
