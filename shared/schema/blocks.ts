import type { Node } from 'prosemirror-model'
import type { BlockText } from '../attribution/types'

/** A textblock of a draft; the object is the same as long as the node is. */
export interface DraftBlock {
  readonly node: Node
  readonly block: BlockText
}

/** The textblocks that hold some text, in order. */
export interface DraftBlocks {
  readonly list: readonly DraftBlock[]
  /** For each block the position before its node; an offset into its text is `offset + position + 1` in the document. */
  readonly positions: readonly number[]
}

/** The textblocks inside one child of the document, with their positions relative to it. */
interface Chunk {
  readonly blocks: readonly DraftBlock[]
  readonly offsets: readonly number[]
}

const chunks = new WeakMap<Node, Chunk>()

function readBlock(node: Node, type: BlockText['type']): DraftBlock | null {
  const text = node.textBetween(0, node.content.size, undefined, '\n')
  if (text.trim() === '') return null
  const level = node.type.name === 'heading' ? (node.attrs.level as number) : 0
  return { node, block: { type, level, text } }
}

function readChunk(child: Node): Chunk {
  const blocks: DraftBlock[] = []
  const offsets: number[] = []
  const visit = (node: Node, at: number, inside: BlockText['type'] | null) => {
    const { name } = node.type
    if (node.isTextblock) {
      const found = readBlock(node, inside ?? (name === 'heading' ? 'heading' : 'paragraph'))
      if (!found) return
      blocks.push(found)
      offsets.push(at)
      return
    }
    const next = name === 'blockquote' ? 'blockquote' : name === 'list_item' ? 'list_item' : inside
    node.forEach((inner, offset) => {
      visit(inner, at + 1 + offset, next)
    })
  }
  visit(child, 0, null)
  return { blocks, offsets }
}

/** Reads the textblocks of one version of a draft after another; unchanged children cost a comparison each. */
export function createBlockReader(): (doc: Node) => DraftBlocks {
  let last: {
    readonly children: readonly Node[]
    readonly firsts: readonly number[]
    readonly blocks: DraftBlocks
  } | null = null
  return (doc) => {
    const { children } = doc
    let start = 0
    if (last) while (start < children.length && children[start] === last.children[start]) start++
    // Up to the first child that changed everything is where it was.
    const kept = last?.firsts[start] ?? last?.blocks.list.length ?? 0
    const list = last?.blocks.list.slice(0, kept) ?? []
    const positions = last?.blocks.positions.slice(0, kept) ?? []
    const firsts = last?.firsts.slice(0, start) ?? []
    let pos = 0
    for (let i = 0; i < start; i++) pos += children[i]?.nodeSize ?? 0
    for (const child of start === 0 ? children : children.slice(start)) {
      const chunk = chunkOf(child)
      firsts.push(list.length)
      for (let i = 0; i < chunk.blocks.length; i++) {
        const block = chunk.blocks[i]
        if (!block) continue
        list.push(block)
        positions.push(pos + (chunk.offsets[i] ?? 0))
      }
      pos += child.nodeSize
    }
    const blocks = { list, positions }
    last = { children, firsts, blocks }
    return blocks
  }
}

function chunkOf(child: Node): Chunk {
  const known = chunks.get(child)
  if (known) return known
  const chunk = readChunk(child)
  chunks.set(child, chunk)
  return chunk
}

/** The text of the draft's first headline, '' when it has none. */
export function headlineOf(doc: Node): string {
  for (const child of doc.children) {
    if (child.type.name === 'heading' && child.attrs.level === 1) return child.textContent.trim()
  }
  return ''
}
