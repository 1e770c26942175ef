import type { Node } from 'prosemirror-model'
import type { BlockText } from '../attribution/types'
import { currentText, readableText } from './pending'

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
  const text = readableText(node)
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

interface Reading {
  readonly children: readonly Node[]
  /** For each child the index of its first block. */
  readonly firsts: readonly number[]
  readonly blocks: DraftBlocks
}

/** Reads the textblocks of one version of a draft after another; unchanged children cost a comparison each. */
export function createBlockReader(): (doc: Node) => DraftBlocks {
  let last: Reading | null = null
  return (doc) => {
    const only = last ? onlyChange(last.children, doc.children) : -1
    last = (last && only >= 0 ? readOneChild(last, doc.children, only) : null) ?? readAll(doc.children)
    return last.blocks
  }
}

/** Index of the one child in which two versions differ, −1 when they differ in more than that. */
function onlyChange(before: readonly Node[], after: readonly Node[]): number {
  if (before.length !== after.length) return -1
  let changed = -1
  for (let i = 0; i < after.length; i++) {
    if (before[i] === after[i]) continue
    if (changed >= 0) return -1
    changed = i
  }
  return changed
}

/** What nearly every key does: one child is another, with as many blocks as before. */
function readOneChild(last: Reading, children: readonly Node[], index: number): Reading | null {
  const child = children[index]
  const old = last.children[index]
  const first = last.firsts[index]
  if (!child || !old || first === undefined) return null
  const chunk = chunkOf(child)
  const count = chunkOf(old).blocks.length
  if (chunk.blocks.length !== count) return null
  const list = last.blocks.list.slice()
  const positions = last.blocks.positions.slice()
  const moved = child.nodeSize - old.nodeSize
  const start = (positions[first] ?? 0) - (chunkOf(old).offsets[0] ?? 0)
  chunk.blocks.forEach((block, i) => {
    list[first + i] = block
    positions[first + i] = start + (chunk.offsets[i] ?? 0)
  })
  if (moved !== 0) for (let i = first + count; i < positions.length; i++) positions[i] = (positions[i] ?? 0) + moved
  return { children, firsts: last.firsts, blocks: { list, positions } }
}

function readAll(children: readonly Node[]): Reading {
  const list: DraftBlock[] = []
  const positions: number[] = []
  const firsts: number[] = []
  let pos = 0
  for (const child of children) {
    const chunk = chunkOf(child)
    firsts.push(list.length)
    chunk.blocks.forEach((block, i) => {
      list.push(block)
      positions.push(pos + (chunk.offsets[i] ?? 0))
    })
    pos += child.nodeSize
  }
  return { children, firsts, blocks: { list, positions } }
}

function chunkOf(child: Node): Chunk {
  const known = chunks.get(child)
  if (known) return known
  const chunk = readChunk(child)
  chunks.set(child, chunk)
  return chunk
}

const headlines = new WeakMap<Node, string>()

/** Asked for with each key, and nearly always of the same node. */
function headlineText(node: Node): string {
  const known = headlines.get(node)
  if (known !== undefined) return known
  const text = currentText(node).trim()
  headlines.set(node, text)
  return text
}

/** The text of the draft's first headline, '' when it has none. */
export function headlineOf(doc: Node): string {
  for (const child of doc.children) {
    if (child.type.name === 'heading' && child.attrs.level === 1) return headlineText(child)
  }
  return ''
}

/** The first place in one block that holds these words exactly; null when none does. */
export function placeOfText(doc: Node, text: string): { readonly from: number; readonly to: number } | null {
  const { list, positions } = createBlockReader()(doc)
  for (const [i, { block }] of list.entries()) {
    const at = block.text.indexOf(text)
    const from = (positions[i] ?? 0) + 1 + at
    if (at >= 0) return { from, to: from + text.length }
  }
  return null
}
