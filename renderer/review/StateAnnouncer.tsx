import { stateOf } from '../../shared/draft/quotes'
import { attributionOf, rowAt } from '../editor/attribution'
import { type EditorStore, useEditor } from '../editor/store'
import { useMessages } from '../messages/messages'

/** Tells a screen reader how the current quote stands, whenever that changes. */
export function StateAnnouncer({ store }: { readonly store: EditorStore }) {
  const { t } = useMessages()
  const row = useEditor(store, (state) => attributionOf(state).rows[rowAt(state, state.selection.head)] ?? null)
  const state = row && stateOf(row)
  const speaker = row?.state === 'anonymous' ? null : row?.speakerName
  const parts = state ? [t(`quote.state.${state}`), speaker ?? null].filter((one) => one !== null) : []
  return (
    <p className="visually-hidden" role="status" data-testid="quote-announcement">
      {parts.join(t('speakers.formsSeparator'))}
    </p>
  )
}
