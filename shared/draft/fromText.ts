import type { Node } from 'prosemirror-model'
import { emptyMetadata } from '../schema/attributes'
import { schema } from '../schema/schema'
import { type PlainBlock, structureLines } from '../structure/lines'
import { detectLanguage } from '../text/direction'

/** The nodes for blocks of plain text; neighbouring list items share one list. */
export function nodesFromBlocks(blocks: readonly PlainBlock[]): Node[] {
  const { paragraph, heading, bullet_list, ordered_list, list_item } = schema.nodes
  const nodes: Node[] = []
  let items: Node[] = []
  let list: 'bullet' | 'ordered' | null = null
  const flush = () => {
    if (list) nodes.push((list === 'bullet' ? bullet_list : ordered_list).create(null, items))
    items = []
    list = null
  }
  for (const block of blocks) {
    const content = block.text ? schema.text(block.text) : null
    if (block.type === 'bullet' || block.type === 'ordered') {
      if (list !== block.type) flush()
      list = block.type
      items.push(list_item.create(null, paragraph.create(null, content)))
      continue
    }
    flush()
    nodes.push(
      block.type === 'heading' ? heading.create({ level: block.level }, content) : paragraph.create(null, content),
    )
  }
  flush()
  return nodes
}

/** A draft from the text of a plain file: structure and language are found, nothing in the words changes. */
export function draftFromText(text: string): Node {
  const blocks = structureLines(text)
  const metadata = { ...emptyMetadata, language: detectLanguage(text) }
  const nodes = nodesFromBlocks(blocks)
  return schema.nodes.doc.create({ metadata }, nodes.length > 0 ? nodes : schema.nodes.paragraph.create())
}

/** A draft with an empty headline and an empty paragraph. */
export function emptyDraft(language: (typeof emptyMetadata)['language']): Node {
  const metadata = { ...emptyMetadata, language }
  return schema.nodes.doc.create({ metadata }, [
    schema.nodes.heading.create({ level: 1 }),
    schema.nodes.paragraph.create(),
  ])
}
