import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { schema } from '../../schema/schema'

const emphasis = [schema.marks.strong, schema.marks.em]
const punctuation = /^[\p{P}\p{S}]+/u
const punctuationEnd = /[\p{P}\p{S}]+$/u
const closed = /[\s\p{P}\p{S}]/u

function without(marks: readonly Mark[], dropped: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => !dropped.includes(mark))
}

/** Marks of emphasis that begin (or end) at this side of a text, against a neighbour that leaves no room. */
function tightMarks(node: Node, neighbour: Node | null, edge: string): readonly Mark[] {
  if (edge === '' || closed.test(edge)) return []
  return node.marks.filter(
    (mark) => emphasis.some((type) => type === mark.type) && !mark.isInSet(neighbour?.marks ?? []),
  )
}

function split(node: Node, before: Node | null, after: Node | null): Node[] {
  const text = node.text ?? ''
  const opening = tightMarks(node, before, before?.text?.at(-1) ?? '')
  const closing = tightMarks(node, after, after?.text?.[0] ?? '')
  const head = opening.length > 0 ? (punctuation.exec(text)?.[0].length ?? 0) : 0
  const tail = closing.length > 0 ? (punctuationEnd.exec(text.slice(head))?.[0].length ?? 0) : 0
  if (head === 0 && tail === 0) return [node]
  const parts: [string, readonly Mark[]][] = [
    [text.slice(0, head), without(node.marks, opening)],
    [text.slice(head, text.length - tail), node.marks],
    [text.slice(text.length - tail), without(node.marks, closing)],
  ]
  return parts.filter(([part]) => part !== '').map(([part, marks]) => schema.text(part, marks))
}

/** Only marks that Markdown can write; the serialiser would not escape a line's start inside any other. */
function writable(node: Node): Node {
  const { quote, speaker, comment, isolate } = schema.marks
  return node.mark(
    [quote, speaker, comment, isolate].reduce<readonly Mark[]>((set, type) => type.removeFromSet(set), node.marks),
  )
}

/**
 * Takes punctuation out of bold and italic where CommonMark could not read it there: `و**“كلمة”**` has no opening
 * delimiter, since a delimiter between a letter and a mark of punctuation is not left-flanking (CommonMark 0.31, 6.2).
 * Marks of quotes and speakers go: the front matter lists what they say.
 */
export function prepareForMarkdown(node: Node): Node {
  if (node.isLeaf) return node
  const inner: Node[] = []
  node.forEach((child) => {
    inner.push(child.isText ? writable(child) : prepareForMarkdown(child))
  })
  const joined = node.copy(Fragment.fromArray(inner))
  const children = joined.children.flatMap((child, i) =>
    child.isText ? split(child, joined.maybeChild(i - 1), joined.maybeChild(i + 1)) : [child],
  )
  return node.copy(Fragment.fromArray(children))
}
