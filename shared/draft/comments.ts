import type { Node } from 'prosemirror-model'
import type { Transform } from 'prosemirror-transform'
import { type DraftComment, longestField, longestText, newIdentifier } from '../schema/attributes'
import { currentText } from '../schema/pending'
import { schema } from '../schema/schema'
import type { Person } from './review'

/** The most comments of a draft, and the most answers to one; the file holds no more. */
export const mostComments = 5000
const mostMessages = 1000

export function commentsOf(doc: Node): readonly DraftComment[] {
  return doc.attrs.comments as readonly DraftComment[]
}

/** Where a comment stands. */
export interface CommentPlace {
  readonly from: number
  readonly to: number
}

/** The stretch of each comment, from its first word to its last; comments whose words are gone are not in it. */
export function commentPlaces(doc: Node): ReadonlyMap<string, CommentPlace> {
  const found = new Map<string, CommentPlace>()
  if (commentsOf(doc).length === 0) return found
  doc.descendants((node, pos) => {
    for (const mark of node.marks) {
      if (mark.type !== schema.marks.comment) continue
      const id = mark.attrs.id as string
      found.set(id, { from: found.get(id)?.from ?? pos, to: pos + node.nodeSize })
    }
  })
  return found
}

const message = (text: string, person: Person) => ({
  author: person.name.slice(0, longestField),
  at: person.at,
  text: text.trim().slice(0, longestText),
})

/** The words between two places of the document, a space between blocks. */
export function wordsBetween(doc: Node, from: number, to: number): string {
  const parts: string[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock) parts.push(currentText(node, Math.max(0, from - pos - 1), Math.max(0, to - pos - 1)))
    return !node.isTextblock
  })
  return parts.join(' ').replace(/\s+/gu, ' ').trim()
}

/**
 * Comments on a stretch of the text; the words are not touched.
 * @returns the id of the comment, null with nothing changed when there are no words to comment on or nothing is said
 */
export function addComment(tr: Transform, from: number, to: number, text: string, person: Person): string | null {
  const excerpt = wordsBetween(tr.doc, from, to)
  const comments = commentsOf(tr.doc)
  if (excerpt === '' || text.trim() === '' || comments.length >= mostComments) return null
  const id = newIdentifier()
  const comment = { id, excerpt: excerpt.slice(0, longestField), resolved: false, messages: [message(text, person)] }
  tr.addMark(from, to, schema.marks.comment.create({ id }))
  tr.setDocAttribute('comments', [...comments, comment])
  return id
}

function change(tr: Transform, id: string, make: (comment: DraftComment) => DraftComment): void {
  const before = commentsOf(tr.doc).find((one) => one.id === id)
  if (!before) return
  const after = make(before)
  tr.setDocAttribute(
    'comments',
    commentsOf(tr.doc).map((one) => (one === before ? after : one)),
  )
  if (after.resolved === before.resolved) return
  // The mark says so too, so that the text shows open comments only.
  for (const { from, to } of stretchesOf(tr.doc, id)) {
    tr.removeMark(from, to, schema.marks.comment.create({ id, resolved: before.resolved }))
    tr.addMark(from, to, schema.marks.comment.create({ id, resolved: after.resolved }))
  }
}

/** Every stretch under the marks of a comment. */
function stretchesOf(doc: Node, id: string): readonly CommentPlace[] {
  const found: CommentPlace[] = []
  doc.descendants((node, pos) => {
    if (node.marks.some((mark) => mark.type === schema.marks.comment && mark.attrs.id === id))
      found.push({ from: pos, to: pos + node.nodeSize })
  })
  return found
}

/** Answers a comment; an answer to a resolved one opens it again. */
export function replyTo(tr: Transform, id: string, text: string, person: Person): void {
  if (text.trim() === '') return
  change(tr, id, (comment) =>
    comment.messages.length >= mostMessages
      ? comment
      : { ...comment, resolved: false, messages: [...comment.messages, message(text, person)] },
  )
}

/** Says that what a comment asked for is done, or that it is not. */
export function resolveComment(tr: Transform, id: string, resolved: boolean): void {
  change(tr, id, (comment) => ({ ...comment, resolved }))
}

/** Takes a comment and its marks out of the draft. */
export function removeComment(tr: Transform, id: string): void {
  const resolved = commentsOf(tr.doc).find((one) => one.id === id)?.resolved ?? false
  for (const { from, to } of stretchesOf(tr.doc, id))
    tr.removeMark(from, to, schema.marks.comment.create({ id, resolved }))
  tr.setDocAttribute(
    'comments',
    commentsOf(tr.doc).filter((one) => one.id !== id),
  )
}
