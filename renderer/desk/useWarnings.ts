import type { EditorState } from 'prosemirror-state'
import { useMemo } from 'react'
import { dismissalsOf, openWarnings, warningsOf } from '../../shared/desk/checks'
import type { Warning } from '../../shared/desk/warning'
import type { DraftAnalysis } from '../../shared/draft/analysis'
import type { Dismissal } from '../../shared/schema/attributes'
import { attributionOf } from '../editor/attribution'
import { type EditorStore, useEditor, useSettledEditor } from '../editor/store'

export interface DeskState {
  readonly open: readonly Warning[]
  readonly dismissed: readonly { readonly warning: Warning; readonly dismissal: Dismissal }[]
}

const draftOf = (state: EditorState) => attributionOf(state).draft
/** The desk is not in a hurry: it waits for so many milliseconds without a key, however long that takes. */
const pause = 800
const within = Number.POSITIVE_INFINITY

const known = new WeakMap<DraftAnalysis, readonly Warning[]>()

/** The warnings of a draft as it is, open ones and those let pass; worked out once for each reading of it. */
export function deskStateOf(state: EditorState): DeskState {
  const draft = draftOf(state)
  const warnings = known.get(draft) ?? warningsOf(state.doc, draft)
  known.set(draft, warnings)
  const dismissals = dismissalsOf(state.doc)
  const byKey = new Map(dismissals.map((one) => [one.key, one]))
  return {
    open: openWarnings(warnings, dismissals),
    dismissed: warnings.flatMap((warning) => {
      const dismissal = byKey.get(warning.key)
      return dismissal ? [{ warning, dismissal }] : []
    }),
  }
}

/** The same, worked out when typing pauses; a dismissal shows at once. */
export function useWarnings(store: EditorStore): DeskState {
  const draft = useSettledEditor(store, draftOf, pause, within)
  const dismissals = useEditor(store, (state) => dismissalsOf(state.doc))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they are worked out from is read from the store
  return useMemo(() => deskStateOf(store.current()), [store, draft, dismissals])
}
