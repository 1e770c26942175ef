import fc from 'fast-check'
import { Transform } from 'prosemirror-transform'
import { expect, test } from 'vitest'
import { createBlockReader } from '../../../shared/schema/blocks'
import { schema } from '../../../shared/schema/schema'
import { draft } from '../documents'

test('positions point at the blocks, whatever was read before', () => {
  fc.assert(
    fc.property(
      fc.array(draft, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      (docs, edits) => {
        const read = createBlockReader()
        for (const start of docs) {
          let doc = start
          for (const at of [0, ...edits]) {
            const { list, positions } = read(doc)
            list.forEach(({ node, block }, i) => {
              expect(doc.nodeAt(positions[i] ?? -1)).toBe(node)
              expect(block.text).toBe(node.textBetween(0, node.content.size, undefined, '\n'))
            })
            let texts = 0
            doc.descendants((node) => {
              if (node.isTextblock && node.textContent.trim() !== '') texts++
            })
            expect(list).toHaveLength(texts)
            // One key somewhere in the text, as a person types.
            const tr = new Transform(doc)
            const pos = at % doc.content.size
            if (doc.resolve(pos).parent.isTextblock) tr.insert(pos, schema.text('ا'))
            doc = tr.doc
          }
        }
      },
    ),
  )
})
