import {
  Bold,
  FileDown,
  FolderOpen,
  Italic,
  Keyboard,
  Languages,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquarePlus,
  MessageSquareQuote,
  Moon,
  PenLine,
  Redo2,
  Save,
  Sun,
  TextQuote,
  Undo2,
  UserRoundPen,
} from 'lucide-react'
import { redoDepth, undoDepth } from 'prosemirror-history'
import { type CommandId, describeShortcut, shortcutOf } from '../../shared/commands/commands'
import { type BlockType, formatState } from '../editor/formatCommands'
import { type EditorStore, shallowEqual, useEditor } from '../editor/store'
import { useMessages } from '../messages/messages'

interface ToolbarProps {
  readonly store: EditorStore
  readonly mac: boolean
  readonly dark: boolean
  readonly run: (id: CommandId) => void
}

const blockCommands: Readonly<Record<BlockType, CommandId>> = {
  paragraph: 'format.paragraph',
  headline: 'format.headline',
  subhead: 'format.subhead',
  minorSubhead: 'format.minorSubhead',
}
const blockTypes = Object.keys(blockCommands) as readonly BlockType[]

interface ToolButtonProps {
  readonly id: CommandId
  readonly icon: LucideIcon
  readonly pressed?: boolean
  readonly disabled?: boolean
  /** The icon shows a direction of text and turns with it. */
  readonly mirrored?: boolean
  readonly mac: boolean
  readonly run: (id: CommandId) => void
}

function ToolButton({ id, icon: Icon, pressed, disabled, mirrored, mac, run }: ToolButtonProps) {
  const { t } = useMessages()
  const shortcut = shortcutOf(id)
  const name = t(`command.${id}`).replace(/…$/, '')
  return (
    <button
      type="button"
      className="tool"
      data-command={id}
      aria-label={name}
      title={shortcut ? `${name} (\u2066${describeShortcut(shortcut, mac)}\u2069)` : name}
      aria-pressed={pressed}
      disabled={disabled}
      // The selection of the text must survive the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => run(id)}
    >
      <Icon aria-hidden="true" className={mirrored ? 'mirrored' : undefined} />
    </button>
  )
}

/** The tools of the editor; each shows its state at the cursor. */
export function Toolbar({ store, mac, dark, run }: ToolbarProps) {
  const { t, locale } = useMessages()
  const format = useEditor(store, formatState, shallowEqual)
  const canUndo = useEditor(store, (state) => undoDepth(state) > 0)
  const canRedo = useEditor(store, (state) => redoDepth(state) > 0)
  const suggesting = useEditor(store, store.isSuggesting)
  const tool = { mac, run }
  return (
    <div className="toolbar" role="toolbar" aria-label={t('toolbar.label')}>
      <div className="tool-group">
        <ToolButton {...tool} id="file.open" icon={FolderOpen} />
        <ToolButton {...tool} id="file.save" icon={Save} />
      </div>
      <div className="tool-group">
        <ToolButton {...tool} id="edit.undo" icon={Undo2} disabled={!canUndo} mirrored />
        <ToolButton {...tool} id="edit.redo" icon={Redo2} disabled={!canRedo} mirrored />
      </div>
      <div className="tool-group">
        <select
          className="block-select"
          aria-label={t('toolbar.blockType')}
          value={format.block}
          onChange={(event) => run(blockCommands[event.target.value as BlockType])}
        >
          {blockTypes.map((type) => (
            <option key={type} value={type}>
              {t(`command.${blockCommands[type]}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="tool-group">
        <ToolButton {...tool} id="format.strong" icon={Bold} pressed={format.strong} />
        <ToolButton {...tool} id="format.em" icon={Italic} pressed={format.em} />
        <ToolButton {...tool} id="format.link" icon={Link} pressed={format.link} />
      </div>
      <div className="tool-group">
        <ToolButton {...tool} id="format.bulletList" icon={List} pressed={format.bulletList} mirrored />
        <ToolButton {...tool} id="format.orderedList" icon={ListOrdered} pressed={format.orderedList} mirrored />
        <ToolButton {...tool} id="format.blockquote" icon={TextQuote} pressed={format.blockquote} mirrored />
      </div>
      <div className="tool-group">
        <ToolButton {...tool} id="format.quote" icon={MessageSquareQuote} pressed={format.quote} mirrored />
        <ToolButton {...tool} id="format.speaker" icon={UserRoundPen} pressed={format.speaker} />
      </div>
      <div className="tool-group">
        <ToolButton {...tool} id="review.comment" icon={MessageSquarePlus} mirrored />
        <ToolButton {...tool} id="review.suggesting" icon={PenLine} pressed={suggesting} />
      </div>
      <div className="tool-group tool-end">
        <ToolButton {...tool} id="help.keyboard" icon={Keyboard} />
        <ToolButton {...tool} id="view.theme" icon={dark ? Sun : Moon} />
        <button
          type="button"
          className="tool tool-wide"
          data-command="view.language"
          lang={locale === 'ar' ? 'en' : 'ar'}
          onClick={() => run('view.language')}
        >
          <Languages aria-hidden="true" />
          {t('command.view.language')}
        </button>
        <button type="button" className="button primary" data-command="file.export" onClick={() => run('file.export')}>
          <FileDown aria-hidden="true" />
          {t('export.title')}
        </button>
      </div>
    </div>
  )
}
