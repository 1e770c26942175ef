import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { expect, test } from 'vitest'
import {
  addComment,
  commentPlaces,
  commentsOf,
  removeComment,
  replyTo,
  resolveComment,
} from '../../../shared/draft/comments'
import { parseDraft, serialiseDraft } from '../../../shared/draft/file'
import { schema } from '../../../shared/schema/schema'
import { paragraphDraft } from '../documents'

const person = { name: 'سلمى', at: 5 }

function commented(doc: Node, from: number, to: number, text = 'من قال هذا؟'): { doc: Node; id: string } {
  const tr = new Transform(doc)
  const id = addComment(tr, from, to, text, person)
  if (id === null) throw new Error('no comment')
  return { doc: tr.doc, id }
}

function change(doc: Node, act: (tr: Transform) => void): Node {
  const tr = new Transform(doc)
  act(tr)
  return tr.doc
}

test('a comment keeps its words, its author and its answers, through a file too', () => {
  const { doc, id } = commented(paragraphDraft('قال الوزير نعم'), 5, 11)
  const answered = change(doc, (tr) => replyTo(tr, id, ' سألته أمس ', { name: 'كريم', at: 9 }))
  const read = parseDraft(serialiseDraft(change(answered, (tr) => resolveComment(tr, id, true))))
  expect(commentsOf(read)).toEqual([
    {
      id,
      excerpt: 'الوزير',
      resolved: true,
      messages: [
        { author: 'سلمى', at: 5, text: 'من قال هذا؟' },
        { author: 'كريم', at: 9, text: 'سألته أمس' },
      ],
    },
  ])
  expect(commentPlaces(read).get(id)).toEqual({ from: 5, to: 11 })
  expect(commentsOf(change(read, (tr) => replyTo(tr, id, 'لم يُسأل', person)))[0]?.resolved).toBe(false)
})

test('two comments may be about the same words, and one goes without the other', () => {
  const first = commented(paragraphDraft('قال الوزير نعم'), 5, 11)
  const second = commented(first.doc, 1, 11)
  const left = change(second.doc, (tr) => removeComment(tr, first.id))
  expect([...commentPlaces(left)]).toEqual([[second.id, { from: 1, to: 11 }]])
  expect(commentsOf(left).map((one) => one.id)).toEqual([second.id])
})

test('a comment runs over paragraphs, and stays in the list when its words are deleted', () => {
  const { doc, id } = commented(paragraphDraft('قال الوزير', 'وأضاف نعم'), 5, 18)
  expect(commentsOf(doc)[0]?.excerpt).toBe('الوزير وأضاف')
  const without = change(doc, (tr) => tr.delete(1, 18))
  expect(commentPlaces(without).has(id)).toBe(false)
  expect(commentsOf(without)).toHaveLength(1)
})

test('nothing is commented without words, on either side', () => {
  const tr = new Transform(paragraphDraft('قال'))
  expect(addComment(tr, 2, 2, 'سؤال', person)).toBeNull()
  expect(addComment(tr, 1, 3, '  ', person)).toBeNull()
  expect(tr.steps).toHaveLength(0)
})

test('editing around a comment leaves it on its words', () => {
  const text = 'قال الوزير نعم'
  fc.assert(
    fc.property(fc.nat(4), fc.nat(3), fc.string({ maxLength: 5 }), (before, after, typed) => {
      const { doc, id } = commented(paragraphDraft(text), 5, 11)
      const edited = change(doc, (tr) => {
        if (typed) tr.insert(11 + after, schema.text(typed)).insert(1 + before, schema.text(typed))
      })
      const place = commentPlaces(edited).get(id)
      expect(place && edited.textBetween(place.from, place.to)).toBe('الوزير')
    }),
  )
})
