import type { Node } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { useMemo } from 'react'
import { isUnreviewed } from '../../shared/draft/quotes'
import type { Metadata } from '../../shared/schema/attributes'
import { currentText } from '../../shared/schema/pending'
import { countCharacters, longSentences, readingMinutes } from '../../shared/text/statistics'
import { countWords } from '../../shared/text/words'
import { attributionOf, sameButWords } from '../editor/attribution'
import { type EditorStore, shallowEqual, useEditor, useSettledEditor } from '../editor/store'
import { useMessages } from '../messages/messages'

interface Figures {
  readonly words: number
  readonly characters: number
  readonly long: number
}

const known = new WeakMap<Node, Figures>()

function figuresOf(node: Node): Figures {
  const before = known.get(node)
  if (before) return before
  const text = currentText(node)
  const figures = { words: countWords(text), characters: countCharacters(text), long: longSentences(text) }
  known.set(node, figures)
  return figures
}

/** Of the whole draft; counted block by block, and a block that is the same as before is not counted again. */
function figuresIn(state: EditorState): Figures {
  const total = { words: 0, characters: 0, long: 0 }
  for (const { node } of attributionOf(state).draft.blocks.list) {
    const own = figuresOf(node)
    total.words += own.words
    total.characters += own.characters
    total.long += own.long
  }
  return total
}

/** Words and characters of the selection, of the block at the cursor when nothing is selected. */
function figuresHere(state: EditorState): {
  readonly selected: boolean
  readonly words: number
  readonly characters: number
} {
  const { from, to, empty, $head } = state.selection
  if (empty) {
    const { words, characters } = $head.parent.isTextblock ? figuresOf($head.parent) : { words: 0, characters: 0 }
    return { selected: false, words, characters }
  }
  const text = state.doc.textBetween(from, to, '\n', '\n')
  return { selected: true, words: countWords(text), characters: countCharacters(text) }
}

interface StatusBarProps {
  readonly store: EditorStore
  readonly fileState: string
  readonly onDetails: () => void
}

/** One quiet line under the text: how much there is, what is left to review, and where the draft is kept. */
export function StatusBar({ store, fileState, onDetails }: StatusBarProps) {
  const { t } = useMessages()
  const { words, characters, long } = useSettledEditor(store, figuresIn)
  const here = useSettledEditor(store, figuresHere)
  const rows = useEditor(store, (state) => attributionOf(state).rows, sameButWords)
  const unreviewed = useMemo(() => rows.filter(isUnreviewed).length, [rows])
  const { language, target } = useEditor(store, languageAndTarget, shallowEqual)
  const suggesting = useEditor(store, store.isSuggesting)
  const minutes = readingMinutes(words, language)
  const place = t(here.selected ? 'status.selection' : 'status.block', {
    words: t('status.words', { count: here.words }),
    characters: t('status.characters', { count: here.characters }),
  })
  return (
    <footer className="status-bar">
      <span data-testid="word-count" title={`${t('status.characters', { count: characters })} · ${place}`}>
        {target === null
          ? t('status.words', { count: words })
          : t('status.ofTarget', { words: t('status.words', { count: words }), target })}
      </span>
      {target !== null && (
        <progress
          max={target}
          value={Math.min(words, target)}
          aria-label={t('details.target')}
          className="status-target"
        />
      )}
      <span data-testid="characters">{t('status.characters', { count: characters })}</span>
      <span data-testid="reading-time">{t('status.reading', { count: minutes })}</span>
      {here.selected && <span data-testid="selection-count">{place}</span>}
      {long > 0 && <span data-testid="long-sentences">{t('status.long', { count: long })}</span>}
      {rows.length > 0 && <span>{t('status.unreviewed', { count: unreviewed })}</span>}
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

const languageAndTarget = (state: EditorState) => {
  const { language } = state.doc.attrs.metadata as Metadata
  return { language, target: state.doc.attrs.target as number | null }
}
