import type { EditorState } from 'prosemirror-state'
import type { QuoteState } from '../../shared/draft/quoteStates'
import { stateOf } from '../../shared/draft/quotes'
import { attributionOf, rowAt } from '../editor/attribution'
import { type EditorStore, useEditor } from '../editor/store'
import { useMessages } from '../messages/messages'

/** State and speaker of the current quote as one string, which stays the same while only its words change. */
function currentQuote(state: EditorState): string {
  const row = attributionOf(state).rows[rowAt(state, state.selection.head)]
  return row ? `${stateOf(row)}\n${row.state === 'anonymous' ? '' : (row.speakerName ?? '')}` : ''
}

/** Tells a screen reader how the current quote stands, whenever that changes. */
export function StateAnnouncer({ store }: { readonly store: EditorStore }) {
  const { t } = useMessages()
  const [state, speaker] = useEditor(store, currentQuote).split('\n')
  const parts = state ? [t(`quote.state.${state as QuoteState}`), speaker] : []
  return (
    <p className="visually-hidden" role="status" data-testid="quote-announcement">
      {parts.filter(Boolean).join(t('speakers.formsSeparator'))}
    </p>
  )
}
