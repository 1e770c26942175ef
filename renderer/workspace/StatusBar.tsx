import type { Node } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { useMemo } from 'react'
import { isUnreviewed } from '../../shared/draft/quotes'
import type { Metadata } from '../../shared/schema/attributes'
import { countWords } from '../../shared/text/words'
import { attributionOf, sameButWords } from '../editor/attribution'
import { type EditorStore, useEditor, useSettledEditor } from '../editor/store'
import { useMessages } from '../messages/messages'

const counts = new WeakMap<Node, number>()

function wordsIn(state: EditorState): number {
  let total = 0
  for (const { node, block } of attributionOf(state).draft.blocks.list) {
    const known = counts.get(node) ?? countWords(block.text)
    counts.set(node, known)
    total += known
  }
  return total
}

interface StatusBarProps {
  readonly store: EditorStore
  readonly fileState: string
  readonly onDetails: () => void
}

/** One quiet line under the text: how much there is, what is left to review, and where the draft is kept. */
export function StatusBar({ store, fileState, onDetails }: StatusBarProps) {
  const { t } = useMessages()
  const words = useSettledEditor(store, wordsIn)
  const rows = useEditor(store, (state) => attributionOf(state).rows, sameButWords)
  const unreviewed = useMemo(() => rows.filter(isUnreviewed).length, [rows])
  const language = useEditor(store, (state) => (state.doc.attrs.metadata as Metadata).language)
  const suggesting = useEditor(store, store.isSuggesting)
  return (
    <footer className="status-bar">
      <span data-testid="word-count">{t('status.words', { count: words })}</span>
      <span>{t('status.unreviewed', { count: unreviewed })}</span>
      <button type="button" className="link-button" onClick={onDetails}>
        {t(`language.${language}`)}
      </button>
      {suggesting && <span className="status-suggesting">{t('change.status')}</span>}
      <span className="status-end" data-testid="file-state">
        {fileState}
      </span>
    </footer>
  )
}
