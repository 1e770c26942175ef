import { type KeyboardEvent, useId, useState } from 'react'
import { emptyProof, isSafeLink, type Proof, type SourceKind, sourceKinds } from '../../shared/schema/attributes'
import { languageCodes } from '../../shared/text/direction'
import { useMessages } from '../messages/messages'
import { TextField } from '../ui/TextField'

interface ProofFormProps {
  readonly initial: Proof | null
  readonly onDone: (proof: Proof, verified: boolean) => void
  readonly onCancel: () => void
}

const timeCode = /^(?:\d{1,3}:)?\d{1,3}:[0-5]\d$/

/** What shows that the quote was said: where, when, by which recording, in which words. */
export function ProofForm({ initial, onDone, onCancel }: ProofFormProps) {
  const { t } = useMessages()
  const id = useId()
  const [proof, setProof] = useState(initial ?? emptyProof)
  const set = (field: keyof Proof) => (value: string) => setProof({ ...proof, [field]: value })
  const badLink = proof.link.trim() !== '' && !isSafeLink(proof.link)
  const badTime = proof.timeCode.trim() !== '' && !timeCode.test(proof.timeCode.trim())
  const done = (verified: boolean) => {
    if (!badLink && !badTime) onDone(proof, verified)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return
    if (event.target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    done(event.ctrlKey || event.metaKey)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside
    <div className="proof-form" onKeyDown={onKeyDown} data-testid="proof-form">
      <div className="field">
        <label htmlFor={`${id}-source`}>{t('proof.source')}</label>
        <select
          id={`${id}-source`}
          value={proof.source ?? ''}
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this form
          autoFocus
          onChange={(event) => setProof({ ...proof, source: (event.target.value || null) as SourceKind | null })}
        >
          <option value="">{t('proof.source.none')}</option>
          {sourceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`proof.source.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <TextField
        label={t('proof.link')}
        value={proof.link}
        onChange={set('link')}
        dir="ltr"
        placeholder="https://"
        error={badLink ? t('proof.invalidLink') : null}
      />
      <div className="field-pair">
        <div className="field">
          <label htmlFor={`${id}-date`}>{t('proof.date')}</label>
          <input
            id={`${id}-date`}
            type="date"
            value={proof.date}
            onChange={(event) => set('date')(event.target.value)}
          />
        </div>
        <TextField
          label={t('proof.timeCode')}
          value={proof.timeCode}
          onChange={set('timeCode')}
          dir="ltr"
          placeholder="0:00:00"
          error={badTime ? t('proof.invalidTime') : null}
        />
      </div>
      <TextField label={t('proof.place')} value={proof.place} onChange={set('place')} />
      <TextField label={t('proof.original')} value={proof.original} onChange={set('original')} multiline />
      {proof.original.trim() !== '' && (
        <div className="field">
          <label htmlFor={`${id}-language`}>{t('proof.originalLanguage')}</label>
          <input
            id={`${id}-language`}
            type="text"
            dir="ltr"
            list={`${id}-languages`}
            value={proof.originalLanguage}
            onChange={(event) => set('originalLanguage')(event.target.value)}
          />
          <datalist id={`${id}-languages`}>
            {[...languageCodes, 'fr', 'es', 'tr', 'ru', 'zh'].map((code) => (
              <option key={code} value={code} />
            ))}
          </datalist>
        </div>
      )}
      <TextField label={t('proof.note')} value={proof.note} onChange={set('note')} multiline />
      <div className="form-actions">
        <button type="button" className="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
        <button type="button" className="button" disabled={badLink || badTime} onClick={() => done(false)}>
          {t('proof.save')}
        </button>
        <button type="button" className="button primary" disabled={badLink || badTime} onClick={() => done(true)}>
          {t('proof.saveAndVerify')}
        </button>
      </div>
    </div>
  )
}
