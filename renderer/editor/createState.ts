import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  exitCode,
  liftEmptyBlock,
  newlineInCode,
  splitBlock,
} from 'prosemirror-commands'
import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import type { Node } from 'prosemirror-model'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { type Command, EditorState, type Plugin } from 'prosemirror-state'
import { schema } from '../../shared/schema/schema'
import type { BookIndex } from '../../shared/speakers/recognise'
import type { HouseStyle } from '../../shared/typography/style'
import { activeQuote } from './activeQuote'
import { attribution } from './attribution'
import { checks } from './checks'
import { direction } from './direction'
import { directionKeys } from './directionKeys'
import { find } from './find'
import { findings } from './findings'
import { focusModes } from './focusModes'
import { invisibles } from './invisibles'
import { paste } from './paste'
import { pendingInput } from './pendingInput'
import { placeholder } from './placeholder'
import { quoteBoundary } from './quoteBoundary'
import { scrollAfterPaint } from './scroll'
import { smartTyping } from './smartTyping'
import { type SpellingSource, spelling } from './spelling'

export interface EditorTexts {
  readonly headlinePlaceholder: () => string
  readonly bodyPlaceholder: () => string
  readonly pasteTooLarge: () => void
  /** What this program signs its clipboard with. */
  readonly clipboardKey: () => string
}

const { list_item, heading, paragraph, hard_break } = schema.nodes

const hardBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView())
  return true
}

/** Enter at the end of a heading goes on with a paragraph. */
const afterHeading: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type !== heading || $from.parentOffset < $from.parent.content.size) return false
  dispatch?.(state.tr.split($from.pos, 1, [{ type: paragraph }]).scrollIntoView())
  return true
}

const enter = chainCommands(
  splitListItem(list_item),
  afterHeading,
  newlineInCode,
  createParagraphNear,
  liftEmptyBlock,
  splitBlock,
)

/** Splitting a block copies its attributes; the break that it makes is nobody's suggestion for that. */
function withFreshBreak(command: Command): Command {
  return (state, dispatch, view) =>
    command(
      state,
      dispatch &&
        ((tr) => {
          const { $from } = tr.selection
          const grown = tr.doc.content.size > state.doc.content.size
          if (grown && $from.parent.isTextblock && $from.parent.attrs.change)
            tr.setNodeAttribute($from.before(), 'change', null)
          dispatch(tr)
        }),
      view,
    )
}

/** All plugins of the editor, in the order in which they are asked. */
export function editorPlugins(
  texts: EditorTexts,
  book: () => BookIndex,
  style: (state: EditorState) => HouseStyle,
  spellingSource: SpellingSource,
): Plugin[] {
  return [
    invisibles(),
    focusModes(),
    keymap({
      Enter: withFreshBreak(enter),
      'Shift-Enter': chainCommands(exitCode, hardBreak),
      Tab: sinkListItem(list_item),
      'Shift-Tab': liftListItem(list_item),
    }),
    keymap(baseKeymap),
    history({ depth: 1000 }),
    dropCursor({ class: 'drop-cursor', color: false }),
    gapCursor(),
    scrollAfterPaint(),
    ...smartTyping(style),
    pendingInput(),
    quoteBoundary(),
    paste(texts.pasteTooLarge, texts.clipboardKey),
    direction(),
    directionKeys(),
    placeholder({ headline: texts.headlinePlaceholder, body: texts.bodyPlaceholder }),
    attribution(book),
    findings(),
    activeQuote(),
    find(),
    checks(style),
    spelling(spellingSource),
  ]
}

/** A fresh editor state on a document; its undo history begins here. */
export function createState(
  doc: Node,
  texts: EditorTexts,
  book: () => BookIndex,
  style: (state: EditorState) => HouseStyle,
  spellingSource: SpellingSource,
): EditorState {
  return EditorState.create({ doc, plugins: editorPlugins(texts, book, style, spellingSource) })
}
