import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { expect, test } from 'vitest'
import { applySteps, journalLine, readJournal } from '../../../shared/draft/journal'
import { schema } from '../../../shared/schema/schema'
import { draft, paragraphDraft } from '../documents'

const base = (doc: Node) =>
  journalLine({ type: 'base', format: 1, file: null, origin: null, time: 1, saved: null, document: doc.toJSON() })

/** A journal of typing, with the document after each record. */
function journalOf(doc: Node, words: readonly string[]) {
  const lines = [base(doc)]
  const docs = [doc]
  words.forEach((word, i) => {
    const tr = new Transform(docs[i] ?? doc).insert(1, schema.text(word))
    lines.push(journalLine({ type: 'steps', time: i + 2, steps: tr.steps.map((step) => step.toJSON()) }))
    docs.push(tr.doc)
  })
  return { lines, docs }
}

test('a journal cut at any byte gives the draft as of its last whole record', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('قال', ' و', 'word', '😀', '“'), { minLength: 1, maxLength: 5 }),
      fc.nat(),
      (words, at) => {
        const { lines, docs } = journalOf(paragraphDraft('نص'), words)
        const bytes = Buffer.from(lines.join(''))
        const cut = at % (bytes.length + 1)
        let whole = 0
        for (let length = 0; whole < lines.length; whole++) {
          length += Buffer.byteLength(lines[whole] ?? '')
          if (length > cut) break
        }
        const read = readJournal(bytes.subarray(0, cut).toString('utf8'))
        if (whole === 0) expect(read).toBeNull()
        else expect(read?.doc.toJSON()).toEqual(docs[whole - 1]?.toJSON())
      },
    ),
  )
})

test('a journal gives any draft back, its base and its time', () => {
  fc.assert(
    fc.property(draft, (doc) => {
      const read = readJournal(base(doc))
      expect(read?.doc.toJSON()).toEqual(doc.toJSON())
      expect(read?.time).toBe(1)
    }),
  )
})

test('a flipped byte ends the journal there', () => {
  const { lines, docs } = journalOf(paragraphDraft('نص'), ['أ', 'ب'])
  const broken = [lines[0], lines[1], lines[2]?.replace('ب', 'ت')].join('')
  expect(readJournal(broken)?.doc.toJSON()).toEqual(docs[1]?.toJSON())
  expect(readJournal('garbage\n')).toBeNull()
  expect(readJournal('')).toBeNull()
})

test('steps that do not fit, or are none, give null and not another draft', () => {
  const doc = paragraphDraft('نص')
  expect(applySteps(doc, [{ stepType: 'replace', from: 900, to: 901 }])).toBeNull()
  expect(applySteps(doc, [{ stepType: 'nothing' }])).toBeNull()
  expect(applySteps(doc, ['x'])).toBeNull()
  const foreign = { stepType: 'replace', from: 0, to: 0, slice: { content: [{ type: 'text', text: 'bare' }] } }
  expect(applySteps(doc, [foreign])).toBeNull()
})
