import fc from 'fast-check'
import { Transform } from 'prosemirror-transform'
import { expect, test } from 'vitest'
import { analyseDraft, createDraftAnalyser, type DraftAnalysis } from '../../../shared/draft/analysis'
import { allPlaces } from '../../../shared/draft/quotes'
import { schema } from '../../../shared/schema/schema'
import { paragraphDraft } from '../documents'

const doc = paragraphDraft(
  'وصل الناس صباحا. قال وزير الصحة سامي البكري: “لن نغلق أي مستشفى في المدينة هذا العام.”',
  'وأضاف البكري أمس: “سننتهي قبل الشتاء بإذن الله.” وقالت سلمى الراوي: “هذا حلم كبر معنا.”',
)

function typed(at: number, text: string) {
  return new Transform(doc).insert(at, schema.text(text)).doc
}

function wordsAt(found: DraftAnalysis, of = doc): string[] {
  return allPlaces(found.quotes).map(({ from, to }) => of.textBetween(from, to))
}

test('letters typed between words move what was found to where it stands now', () => {
  const analyser = createDraftAnalyser()
  const before = analyser.read(doc)
  const at = doc.resolve(1).start() + 'وصل الناس صباح'.length
  const after = typed(at, 'سا')
  const moved = analyser.move(after, before, at, 2)
  expect(moved && wordsAt(moved, after)).toEqual(wordsAt(before))
  expect(moved?.quotes.rows).toBe(before.quotes.rows)
  const [mention] = moved?.analysis.blocks[0]?.mentions ?? []
  expect(after.firstChild?.textContent.slice(mention?.start, mention?.end)).toBe('سامي البكري')
})

test('letters in a quote make it longer where it stands', () => {
  const analyser = createDraftAnalyser()
  const before = analyser.read(doc)
  const at = 1 + (doc.firstChild?.textContent ?? '').indexOf('نغلق') + 4
  const after = typed(at, 'ها')
  const moved = analyser.move(after, before, at, 2)
  expect(moved && wordsAt(moved, after)[0]).toBe('لن نغلقها أي مستشفى في المدينة هذا العام.')
  expect(moved && wordsAt(moved, after).slice(1)).toEqual(wordsAt(before).slice(1))
})

test('letters at quotation marks or in a name have the draft read', () => {
  const analyser = createDraftAnalyser()
  const before = analyser.read(doc)
  const text = doc.firstChild?.textContent ?? ''
  for (const offset of [text.indexOf('لن نغلق'), text.indexOf('“'), text.indexOf('سامي') + 2, text.length - 1]) {
    expect(analyser.move(typed(1 + offset, 'ن'), before, 1 + offset, 1), `at ${offset}`).toBeNull()
  }
})

test('after letters that moved, reading gives what a fresh reading gives', () => {
  fc.assert(
    fc.property(fc.nat({ max: doc.content.size - 1 }), fc.constantFrom('ن', 'قال', 'قالت', 'أن'), (at, letters) => {
      fc.pre(doc.resolve(at).depth === 1)
      const analyser = createDraftAnalyser()
      const before = analyser.read(doc)
      const after = typed(at, letters)
      analyser.move(after, before, at, letters.length)
      const [read, fresh] = [analyser.read(after), analyseDraft(after)]
      expect(read.analysis).toEqual(fresh.analysis)
      expect(read.quotes.rows).toEqual(fresh.quotes.rows)
      expect(allPlaces(read.quotes)).toEqual(allPlaces(fresh.quotes))
    }),
  )
})
