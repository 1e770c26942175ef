import type { Node } from 'prosemirror-model'
import { type CommandId, commandIds, describeShortcut, shortcutOf } from '../../shared/commands/commands'
import { currentText } from '../../shared/schema/pending'
import type { Messages } from '../messages/messages'
import type { PaletteItem } from './Palette'

/** Every command but the palette itself. */
export function commandItems(run: (id: CommandId) => void, mac: boolean, { t }: Messages): readonly PaletteItem[] {
  return commandIds
    .filter((id) => id !== 'view.palette')
    .map((id) => {
      const shortcut = shortcutOf(id)
      const hint = shortcut ? { hint: describeShortcut(shortcut, mac) } : {}
      return { id, label: t(`command.${id}`), ...hint, run: () => run(id) }
    })
}

/** The headings of a draft, to jump by. */
export function outlineItems(doc: Node, go: (pos: number) => void): readonly PaletteItem[] {
  const items: PaletteItem[] = []
  doc.forEach((node, pos) => {
    if (node.type.name !== 'heading' || node.content.size === 0) return
    const level = (node.attrs.level as number) - 1
    items.push({ id: String(pos), label: currentText(node), level, run: () => go(pos + 1) })
  })
  return items
}
