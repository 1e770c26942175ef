import type { Node } from 'prosemirror-model'
import type { BlockText } from '../attribution/types'

/** A textblock of a draft. An offset into `block.text` is `offset + pos + 1` in the document. */
export interface DraftBlock {
  readonly node: Node
  /** Position before the node. */
  readonly pos: number
  readonly block: BlockText
}

const cache = new WeakMap<Node, BlockText>()

function blockTextOf(node: Node, type: BlockText['type']): BlockText {
  const cached = cache.get(node)
  // A node moved into a list or a block quote unchanged is the same object, so its type must be asked again.
  if (cached?.type === type) return cached
  const level = node.type.name === 'heading' ? (node.attrs.level as number) : 0
  const block: BlockText = { type, level, text: node.textBetween(0, node.content.size, undefined, '\n') }
  cache.set(node, block)
  return block
}

/** All textblocks that hold some text, in order. Blocks of unchanged nodes are the same objects as last time. */
export function blocksOf(doc: Node): DraftBlock[] {
  const blocks: DraftBlock[] = []
  const visit = (parent: Node, start: number, inside: BlockText['type'] | null) => {
    parent.forEach((child, offset) => {
      const pos = start + offset
      if (child.isTextblock) {
        const type = inside ?? (child.type.name === 'heading' ? 'heading' : 'paragraph')
        if (child.content.size > 0) {
          const block = blockTextOf(child, type)
          if (block.text.trim() !== '') blocks.push({ node: child, pos, block })
        }
        return
      }
      const name = child.type.name
      const next = name === 'blockquote' ? 'blockquote' : name === 'list_item' ? 'list_item' : inside
      visit(child, pos + 1, next)
    })
  }
  visit(doc, 0, null)
  return blocks
}

/** The text of the draft's first headline, '' when it has none. */
export function headlineOf(doc: Node): string {
  for (let i = 0; i < doc.childCount; i++) {
    const child = doc.child(i)
    if (child.type.name === 'heading' && child.attrs.level === 1) return child.textContent.trim()
  }
  return ''
}
