import type { Node } from 'prosemirror-model'
import type { MarkName } from './schema'

/**
 * Stands in for each UTF-16 unit that somebody suggests to take out, so that offsets stay those of the document. A
 * noncharacter (Unicode 16, 23.7): no text holds it; words are read across it and it folds to nothing.
 */
export const filler = '\uFDD0'

const fillers = /\uFDD0+/g

const deletion: MarkName = 'deletion'
const isDeleted = (node: Node) => node.marks.some((mark) => mark.type.name === deletion)

/** Whether anything in a textblock is suggested to be taken out. */
export function hasDeletions(node: Node): boolean {
  return node.children.some(isDeleted)
}

/**
 * The text of a textblock as the engine reads it, at the offsets of its content: words that are suggested to be taken
 * out are filled up, with spaces where spaces stand around them.
 */
export function readableText(node: Node): string {
  if (!hasDeletions(node)) return node.textBetween(0, node.content.size, undefined, '\n')
  const text = node.children
    .map((child) => (isDeleted(child) ? filler.repeat(child.nodeSize) : (child.text ?? '\n')))
    .join('')
  return text.replace(fillers, (run, at: number) => {
    const alone = /^$|\s/.test(text.charAt(at - 1)) && /^$|\s/.test(text.charAt(at + run.length))
    return alone ? ' '.repeat(run.length) : run
  })
}

/**
 * The words between two offsets of a textblock's content as they are once the suggested changes are accepted.
 * @param from UTF-16 offset, @param to likewise, behind the last
 */
export function currentText(node: Node, from = 0, to = node.content.size): string {
  if (!hasDeletions(node)) return node.textBetween(from, Math.min(to, node.content.size), undefined, '\n')
  let text = ''
  node.forEach((child, offset) => {
    if (isDeleted(child)) return
    const whole = child.text ?? '\n'
    text += whole.slice(Math.max(0, from - offset), Math.max(0, to - offset))
  })
  return text
}
