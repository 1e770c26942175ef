import { PencilLine, Quote, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ensureSpeaker, mergeSpeakers, removeSpeaker, speakersOf, updateSpeaker } from '../../shared/draft/speakers'
import { attributionOf } from '../editor/attribution'
import { type EditorStore, useEditor } from '../editor/store'
import { useMessages } from '../messages/messages'
import { IconButton } from '../ui/IconButton'
import { type SpeakerChange, SpeakerForm } from './SpeakerForm'
import { type SpeakerRow, speakerRows } from './speakerRows'

/** Each speaker once, with the forms found in the text and the number of quotes. */
export function SpeakersPanel({ store }: { readonly store: EditorStore }) {
  const { t } = useMessages()
  const accepted = useEditor(store, (state) => speakersOf(state.doc))
  const suggested = useEditor(store, (state) => attributionOf(state).suggested)
  const quotes = useEditor(store, (state) => attributionOf(state).rows)
  const rows = useMemo(() => speakerRows(accepted, suggested, quotes), [accepted, suggested, quotes])
  const [editing, setEditing] = useState<string | null>(null)

  const apply = (row: SpeakerRow, change: SpeakerChange) => {
    const { tr } = store.current()
    // Editing a suggested speaker accepts them, and the text's forms with them.
    const id = row.id ?? ensureSpeaker(tr, row)
    updateSpeaker(tr, id, change)
    const other = change.mergeInto === null ? undefined : rows.find((one) => one.name === change.mergeInto)
    if (other) mergeSpeakers(tr, other.id ?? ensureSpeaker(tr, other), id)
    store.dispatch(tr)
    setEditing(null)
  }
  const remove = (id: string) => {
    const { tr } = store.current()
    removeSpeaker(tr, id)
    store.dispatch(tr)
  }

  return (
    <section className="panel-body" aria-label={t('panel.speakers')}>
      <ul className="speaker-list">
        {rows.length === 0 && <li className="panel-empty">{t('speakers.empty')}</li>}
        {rows.map((row) => (
          <li key={row.id ?? row.name} className="speaker-item" data-testid="speaker-row">
            {editing === (row.id ?? row.name) ? (
              <SpeakerForm
                row={row}
                others={rows.filter((one) => one !== row).map((one) => one.name)}
                onDone={(change) => apply(row, change)}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <>
                <div className="speaker-head">
                  <h3>
                    <bdi>{row.name}</bdi>
                  </h3>
                  {row.id === null && <span className="badge">{t('speakers.suggested')}</span>}
                  <IconButton
                    icon={PencilLine}
                    label={t('speakers.edit', { name: row.name })}
                    onClick={() => setEditing(row.id ?? row.name)}
                  />
                  {row.id !== null && row.quotes === 0 && (
                    <IconButton icon={Trash2} label={t('speakers.remove')} onClick={() => remove(row.id ?? '')} />
                  )}
                </div>
                {row.role ? (
                  <p className="speaker-role" dir="auto">
                    {row.role}
                  </p>
                ) : (
                  <button type="button" className="link-button" onClick={() => setEditing(row.id ?? row.name)}>
                    {t('speakers.addRole')}
                  </button>
                )}
                {row.affiliation && (
                  <p className="speaker-role" dir="auto">
                    {row.affiliation}
                  </p>
                )}
                <p className="speaker-count">
                  <Quote aria-hidden="true" className="small-icon mirrored" />
                  {t('speakers.count', { count: row.quotes })}
                </p>
                {row.forms.length > 0 && (
                  <p className="speaker-forms">
                    {t('speakers.forms', {
                      forms: row.forms.map((form) => `\u2068${form}\u2069`).join(t('speakers.formsSeparator')),
                    })}
                  </p>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
