import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { expect, test } from 'vitest'
import { analyseDraft } from '../../../shared/draft/analysis'
import { placeOf } from '../../../shared/draft/quotes'
import {
  acceptConfident,
  acceptSuggestion,
  attribute,
  markAnonymous,
  markNotQuote,
  undecide,
} from '../../../shared/draft/review'
import { ensureSpeaker, mergeSpeakers, removeSpeaker, speakersOf, updateSpeaker } from '../../../shared/draft/speakers'
import { paragraphDraft } from '../documents'

const doc = paragraphDraft(
  'قال وزير الصحة سامي البكري: “لن نغلق أي مستشفى في المدينة هذا العام.”',
  'وأضاف البكري: “سننتهي قبل الشتاء بإذن الله.” وقالت سلمى الراوي: “هذا حلم كبر معنا.”',
)

function change(from: Node, run: (tr: Transform, draft: ReturnType<typeof analyseDraft>) => void): Node {
  const tr = new Transform(from)
  run(tr, analyseDraft(from))
  tr.doc.check()
  expect(tr.doc.textContent).toBe(from.textContent)
  return tr.doc
}

const rows = (of: Node) => analyseDraft(of).quotes.rows.map((row) => [row.state, row.speakerName])

function place(draft: ReturnType<typeof analyseDraft>, i: number) {
  const found = placeOf(draft.quotes, i)
  if (!found) throw new Error('no such quote')
  return found
}

test('accepting writes the speaker into the document, with role and forms', () => {
  const after = change(doc, (tr, draft) => expect(acceptSuggestion(tr, place(draft, 0), draft.analysis)).toBe(true))
  expect(rows(after)).toEqual([
    ['attributed', 'سامي البكري'],
    ['suggested', 'سامي البكري'],
    ['suggested', 'سلمى الراوي'],
  ])
  expect(speakersOf(after)).toMatchObject([{ name: 'سامي البكري', role: 'وزير الصحة', forms: ['البكري'] }])
})

test('another speaker, anonymous, no quote, and back', () => {
  let after = change(doc, (tr, draft) => attribute(tr, place(draft, 0), 'ليلى البحري', draft.analysis))
  after = change(after, (tr, draft) => markAnonymous(tr, place(draft, 1), ' غير مخول '))
  after = change(after, (tr, draft) => markNotQuote(tr, place(draft, 2)))
  expect(rows(after)).toEqual([
    ['attributed', 'ليلى البحري'],
    ['anonymous', null],
    ['not-a-quote', null],
  ])
  expect(analyseDraft(after).quotes.rows[1]?.reason).toBe('غير مخول')
  for (const i of [0, 1, 2]) after = change(after, (tr, draft) => undecide(tr, place(draft, i)))
  expect(rows(after).map(([state]) => state)).toEqual(['suggested', 'suggested', 'suggested'])
})

test('accepting all above a confidence takes those and no others', () => {
  const { quotes } = analyseDraft(doc)
  const threshold = Math.max(...quotes.rows.map((row) => row.confidence))
  const sure = quotes.rows.filter((row) => row.confidence >= threshold).length
  let count = 0
  const after = change(doc, (tr, draft) => {
    count = acceptConfident(tr, draft.quotes, draft.analysis, threshold)
  })
  expect(count).toBe(sure)
  expect(analyseDraft(after).quotes.rows.filter((row) => row.state === 'attributed')).toHaveLength(sure)
  expect(change(doc, (tr, draft) => void acceptConfident(tr, draft.quotes, draft.analysis, 1.1)).eq(doc)).toBe(true)
})

test('a rename reaches accepted quotes and suggestions', () => {
  let after = change(doc, (tr, draft) => void acceptSuggestion(tr, place(draft, 0), draft.analysis))
  const id = speakersOf(after)[0]?.id ?? ''
  after = change(after, (tr) => updateSpeaker(tr, id, { name: 'سامي بن علي البكري', role: 'وزير' }))
  expect(rows(after).slice(0, 2)).toEqual([
    ['attributed', 'سامي بن علي البكري'],
    ['suggested', 'سامي بن علي البكري'],
  ])
})

test('merging two speakers moves every quote', () => {
  const accepted = change(doc, (tr, draft) => void acceptConfident(tr, draft.quotes, draft.analysis, 0))
  const [first, second] = speakersOf(accepted)
  const merged = change(accepted, (tr) => mergeSpeakers(tr, second?.id ?? '', first?.id ?? ''))
  expect(speakersOf(merged)).toHaveLength(1)
  expect(rows(merged).map(([, name]) => name)).toEqual(['سلمى الراوي', 'سلمى الراوي', 'سلمى الراوي'])
})

test('a speaker in use is not removed', () => {
  const accepted = change(doc, (tr, draft) => void acceptSuggestion(tr, place(draft, 0), draft.analysis))
  const id = speakersOf(accepted)[0]?.id ?? ''
  expect(speakersOf(change(accepted, (tr) => removeSpeaker(tr, id)))).toHaveLength(1)
  const unused = change(doc, (tr) => void ensureSpeaker(tr, { name: 'فلان' }))
  expect(speakersOf(change(unused, (tr) => removeSpeaker(tr, speakersOf(unused)[0]?.id ?? '')))).toHaveLength(0)
})

test('accepting what is suggested makes no new speakers', () => {
  const before = paragraphDraft(
    'قال وزير الصحة سامي البكري: “لن نغلق أي مستشفى في المدينة هذا العام.”',
    'ونبه مصدر في البلدية، طلب عدم ذكر اسمه، إلى أن “ميزانية العام المقبل لم تحسم بعد”.',
    'وقالت منظمة “أنقذوا الأطفال” إن ألف طفل “ينامون جياعا كل ليلة”. وأضافت المنظمة أن “الوقت ينفد”.',
    'وجاء في تقرير للبنك الدولي أن الفقر “عاد إلى مستويات العقد الماضي”. وشدد الوزير على أن “لا تأخير بعد اليوم”.',
  )
  const names = (of: Node) => rows(of).map(([, name]) => name)
  const after = change(before, (tr, draft) => {
    acceptConfident(tr, draft.quotes, draft.analysis, 0)
  })
  expect(names(after)).toEqual(names(before))
  const accepted = new Set(speakersOf(after).map((one) => one.id))
  expect(analyseDraft(after).analysis.speakers.filter((one) => !accepted.has(one.key))).toEqual([])
})
