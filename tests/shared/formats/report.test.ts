import { Transform } from 'prosemirror-transform'
import { expect, test } from 'vitest'
import { analyseDraft } from '../../../shared/draft/analysis'
import { draftFromText } from '../../../shared/draft/fromText'
import { allPlaces } from '../../../shared/draft/quotes'
import { markAnonymous, setProof, verify } from '../../../shared/draft/review'
import { attributionReport } from '../../../shared/formats/report/report'
import { writeReport } from '../../../shared/formats/report/write'
import { emptyProof } from '../../../shared/schema/attributes'
import { schema } from '../../../shared/schema/schema'

const person = { name: 'سلمى', at: Date.UTC(2026, 10, 25) }
const doc = draftFromText(
  [
    'عنوان <b>الخبر</b> هنا',
    'قال وزير الصحة سامي البكري: “لن نغلق أي مستشفى في هذا العام”.',
    'ونقل عن عميد الكلية كريم الزاهر قوله: “=HYPERLINK هذا كلام آخر تماما”.',
  ].join('\n'),
)

function reviewed() {
  const tr = new Transform(doc)
  const draft = analyseDraft(doc)
  const [first, second] = allPlaces(draft.quotes)
  if (!first || !second) throw new Error('two quotes are expected')
  expect(verify(tr, first, draft.quotes.rows[0]?.text ?? '', draft.analysis, person)).toBe(true)
  const again = allPlaces(analyseDraft(tr.doc).quotes)[0]
  if (again) setProof(tr, again, { ...emptyProof, source: 'statement', link: 'https://example.org/"x' })
  markAnonymous(tr, second, 'خشية على <عمله>')
  return tr
}

test('each quote with its speaker, state, evidence and place', () => {
  const report = attributionReport(reviewed().doc, 5)
  expect(report).toMatchObject({ headline: 'عنوان <b>الخبر</b> هنا', language: 'ar', made: 5 })
  expect(report.quotes).toMatchObject([
    {
      number: 1,
      text: 'لن نغلق أي مستشفى في هذا العام',
      state: 'verified',
      speaker: 'سامي البكري',
      role: 'وزير الصحة',
      verifiedBy: 'سلمى',
      proof: { source: 'statement' },
      block: 2,
    },
    { number: 2, state: 'anonymous', speaker: null, reason: 'خشية على <عمله>', block: 3 },
  ])
  const [first] = report.quotes
  expect(doc.child(1).textContent.slice(first?.start, first?.end)).toBe(first?.text)
})

test('words that changed since are told beside those that were verified', () => {
  const tr = reviewed()
  const place = allPlaces(analyseDraft(tr.doc).quotes)[0]
  tr.insert((place?.from ?? 0) + 3, schema.text('أبدا ', tr.doc.nodeAt(place?.from ?? 0)?.marks))
  const [first] = attributionReport(tr.doc, 5).quotes
  expect(first).toMatchObject({ state: 'changed', verifiedWords: 'لن نغلق أي مستشفى في هذا العام' })
  expect(writeReport(tr.doc, 'html', 'en', 5)).toContain('Words that were verified')
})

test('nothing in it is taken for markup or for a formula', () => {
  const html = writeReport(reviewed().doc, 'html', 'ar', 5)
  expect(html).toContain('&lt;b&gt;الخبر&lt;/b&gt;')
  expect(html).toContain('خشية على &lt;عمله&gt;')
  expect(html).not.toMatch(/<b>|<script|<img/)
  const csv = writeReport(reviewed().doc, 'csv', 'en', 5)
  expect(csv.startsWith('\uFEFF')).toBe(true)
  for (const line of csv.split('\r\n')) expect(line).not.toMatch(/(?:^|,)"?[=+@]/)
})
