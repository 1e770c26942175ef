import type { Node } from 'prosemirror-model'

/** Writes a draft as plain text: blocks with a blank line between, list items with their sign. */
export function serialiseText(doc: Node): string {
  const lines: string[] = []
  doc.forEach((node) => {
    lines.push(blockText(node))
  })
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`
}

function blockText(node: Node): string {
  if (node.isTextblock) return node.textBetween(0, node.content.size, undefined, '\n')
  const parts: string[] = []
  node.forEach((child, _offset, index) => {
    const text = blockText(child)
    if (node.type.name === 'bullet_list') parts.push(`- ${text}`)
    else if (node.type.name === 'ordered_list') parts.push(`${(node.attrs.order as number) + index}. ${text}`)
    else parts.push(text)
  })
  return parts.join('\n')
}
