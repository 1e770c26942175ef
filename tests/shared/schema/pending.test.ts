import fc from 'fast-check'
import { Transform } from 'prosemirror-transform'
import { expect, test } from 'vitest'
import { analyseDraft } from '../../../shared/draft/analysis'
import { acceptChanges } from '../../../shared/draft/changes'
import { currentText, readableText } from '../../../shared/schema/pending'
import { schema } from '../../../shared/schema/schema'
import { tokenise } from '../../../shared/text/words'
import { paragraphDraft } from '../documents'

const change = { id: 'c', author: 'سلمى', at: 1 }

/** A draft of one paragraph with a stretch that is suggested to be taken out. */
function withDeletion(text: string, from: number, to: number) {
  const tr = new Transform(paragraphDraft(text))
  tr.addMark(from + 1, to + 1, schema.marks.deletion.create(change))
  return tr.doc
}

test('words to be taken out are no words to the engine, and offsets stay', () => {
  const doc = withDeletion('قال الوزير الرئيس أمس', 4, 11)
  const block = doc.child(0)
  expect(readableText(block)).toHaveLength(block.content.size)
  expect(currentText(block)).toBe('قال الرئيس أمس')
  expect(currentText(block, 0, 11)).toBe('قال ')
  expect(tokenise(readableText(block)).map((token) => token.key)).toEqual(
    ['قال', 'الريييس', 'امس'].map((word) => word.replace('ييي', 'يي')),
  )
})

test('whatever is taken out, the engine reads what is left', () => {
  const text = 'قال الوزير إن الخطة جاهزة تماما'
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      if (from === to) return
      const doc = withDeletion(text, from, to)
      const tr = new Transform(doc)
      acceptChanges(tr)
      expect(currentText(doc.child(0))).toBe(tr.doc.textContent)
      const keys = (line: string) => tokenise(line).flatMap((token) => (token.word ? [token.key] : []))
      expect(keys(readableText(doc.child(0)))).toEqual(keys(tr.doc.textContent))
    }),
  )
})

test('a quote is listed with the words that stay', () => {
  const text = 'قال وزير الصحة سامي البكري: “لن نغلق أي مستشفى في هذا العام”.'
  const at = text.indexOf('أي ')
  const { quotes } = analyseDraft(withDeletion(text, at, at + 3))
  expect(quotes.rows[0]?.text).toBe('لن نغلق مستشفى في هذا العام')
  expect(quotes.rows[0]?.speakerName).toBe('سامي البكري')
})
