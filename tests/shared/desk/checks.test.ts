import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { expect, test } from 'vitest'
import { dismissalsOf, dismissWarning, openWarnings, restoreWarning, warningsOf } from '../../../shared/desk/checks'
import { isOneLetterApart, isSpellingOf } from '../../../shared/desk/rules/speakers'
import type { DeskRule } from '../../../shared/desk/warning'
import { analyseDraft, type DraftAnalysis } from '../../../shared/draft/analysis'
import { draftFromText } from '../../../shared/draft/fromText'
import { allPlaces, type QuotePlace, type QuoteRow } from '../../../shared/draft/quotes'
import { attribute, markAnonymous, setProof, verify } from '../../../shared/draft/review'
import { emptyProof } from '../../../shared/schema/attributes'

const person = { name: 'سلمى', at: 7 }

/** Decides about the quote that holds the words. */
function decide(
  doc: Node,
  words: string,
  act: (tr: Transform, place: QuotePlace, draft: DraftAnalysis, row: QuoteRow) => void,
): Node {
  const draft = analyseDraft(doc)
  const index = draft.quotes.rows.findIndex((row) => row.text.includes(words))
  const [place, row] = [allPlaces(draft.quotes)[index], draft.quotes.rows[index]]
  if (!place || !row) throw new Error(`no quote holds “${words}”`)
  const tr = new Transform(doc)
  act(tr, place, draft, row)
  return tr.doc
}

const verified = (doc: Node, words: string) =>
  decide(doc, words, (tr, place, draft, row) => {
    expect(verify(tr, place, row.text, draft.analysis, person)).toBe(true)
  })

/** The values of the warnings of one rule. */
function found(doc: Node, rule: DeskRule): readonly Readonly<Record<string, string>>[] {
  return warningsOf(doc, analyseDraft(doc))
    .filter((warning) => warning.rule === rule)
    .map((warning) => warning.values)
}

const lines = (...texts: string[]) => draftFromText(texts.join('\n'))

const opening = 'قال وزير الصحة سامي البكري إن الخطة جاهزة، وأضاف البكري: “لن نغلق أي مستشفى في هذا العام”.'

test('a quote without a speaker, until it has one', () => {
  const doc = lines('عنوان الخبر هنا', 'في الشارع كتب على الجدار: “لن نرحل من هنا أبدا”.')
  expect(found(doc, 'no-speaker')).toEqual([{ words: 'لن نرحل من هنا أبدا' }])
  const named = decide(doc, 'لن نرحل', (tr, place, draft) => attribute(tr, place, 'سكان الحي', draft.analysis))
  expect(found(named, 'no-speaker')).toEqual([])
})

test('an anonymous source without a reason, and an unnamed one', () => {
  const doc = lines('عنوان الخبر هنا', opening)
  const without = decide(doc, 'لن نغلق', (tr, place) => markAnonymous(tr, place, ''))
  expect(found(without, 'no-reason')).toHaveLength(1)
  const reasoned = decide(doc, 'لن نغلق', (tr, place) => markAnonymous(tr, place, 'خشية على سلامته'))
  expect(found(reasoned, 'no-reason')).toEqual([])
  const unnamed = lines('عنوان الخبر هنا', 'وقال مصدر أمني لصحيفتنا: “لم نعثر على أي شيء في البيت”.')
  expect(found(unnamed, 'no-reason')).toHaveLength(1)
})

test('one source for the whole piece, indirect speech counted too', () => {
  expect(found(lines('عنوان الخبر هنا', opening), 'single-source')).toEqual([{ speaker: 'سامي البكري' }])
  const second = 'من جهته قال عميد كلية الطب كريم الزاهر إن عدد الأسرة لا يكفي.'
  expect(found(lines('عنوان الخبر هنا', opening, second), 'single-source')).toEqual([])
})

test('a speaker who is never introduced with full name and role', () => {
  expect(found(lines('عنوان الخبر هنا', opening), 'not-introduced')).toEqual([])
  const bare = lines('عنوان الخبر هنا', 'وقال البكري: “لن نغلق أي مستشفى في هذا العام”.')
  expect(found(bare, 'not-introduced')).toEqual([{ speaker: 'البكري' }])
})

test('one person under two spellings', () => {
  const doc = lines(
    'عنوان الخبر هنا',
    'قال وزير الخارجية الروسي سيرغي لافروف: “لن نوقع على هذه الوثيقة أبدا”.',
    'وقال الوزير الروسي سيرجي لافروف أمس: “نحن مستعدون للحديث مع الجميع”.',
  )
  expect(found(doc, 'two-spellings')).toEqual([{ speaker: 'سيرغي لافروف', other: 'سيرجي لافروف' }])
  expect(isSpellingOf('محمد علي', 'أحمد علي')).toBe(false)
  expect(isSpellingOf('سيرغي لافروف', 'سيرغي بوتين')).toBe(false)
  expect(isOneLetterApart('abcd', 'abd')).toBe(true)
  expect(isOneLetterApart('abcd', 'abcd')).toBe(false)
  expect(isOneLetterApart('abcd', 'badc')).toBe(false)
})

test('a name whose hamza comes and goes', () => {
  const doc = lines(
    'عنوان الخبر هنا',
    'قال وزير العدل إبراهيم الأمين: “لن نوقع على هذه الوثيقة أبدا”.',
    'وقال ابراهيم الأمين في بيان: “نحن مستعدون للحديث مع الجميع”.',
  )
  expect(found(doc, 'two-spellings')).toEqual([{ speaker: 'إبراهيم', other: 'ابراهيم' }])
})

test('a name of two words that is written as one, too', () => {
  const first = 'قال وزير العدل عبدالله هلال: “لن نوقع على هذه الوثيقة أبدا”.'
  const again = 'وقال عبد الله هلال في بيان: “نحن مستعدون للحديث مع الجميع”.'
  const doc = lines('عنوان الخبر هنا', first, again)
  expect(found(doc, 'two-spellings')).toEqual([{ speaker: 'عبدالله', other: 'عبد الله' }])
  expect(found(doc, 'not-introduced')).toEqual([])
  const same = lines('عنوان الخبر هنا', first, again.replace('عبد الله', 'عبدالله'))
  expect(found(same, 'two-spellings')).toEqual([])
  const surname = lines(
    'عنوان الخبر هنا',
    'قال وزير العدل حسن نصر الله: “لن نوقع على هذه الوثيقة أبدا”.',
    'وقال نصرالله: “نحن مستعدون للحديث مع الجميع”.',
  )
  expect(found(surname, 'two-spellings')).toEqual([{ speaker: 'نصر الله', other: 'نصرالله' }])
})

test('a headline quote that is not word for word in the body', () => {
  const good = lines('البكري: “لن نغلق أي مستشفى”', opening)
  expect(found(good, 'headline-words')).toEqual([])
  const bad = lines('البكري: “لن نغلق مستشفى واحدا”', opening)
  expect(found(bad, 'headline-words')).toEqual([{ words: 'لن نغلق مستشفى واحدا' }])
})

test('a partial quote that drops a negation, words, or an ellipsis', () => {
  const full = 'وقال البكري: “لا أتفق مع هذا الكلام، ونحن … نعمل ليل نهار على حل كل المشاكل”.'
  const drop = (partial: string) => found(lines('عنوان الخبر هنا', opening, full, partial), 'dropped-words')
  expect(drop('وكرر أنه “يتفق معنا تماما” في ذلك.')).toEqual([])
  expect(drop('وذكر أنه “أتفق مع هذا الكلام” كما قال.')[0]?.other).toBe('لا')
  expect(drop('وذكر “نعمل ليل نهار على حل كل المشاكل” كما قال.')).toEqual([])
  expect(drop('وذكر “نعمل على حل كل المشاكل” كما قال.')[0]?.other).toBe('ليل نهار')
  expect(drop('وذكر “نعمل … على حل كل المشاكل” كما قال.')).toEqual([])
  expect(drop('وذكر “ونحن نعمل ليل نهار” كما قال.')[0]?.other).toBe('…')
})

test('the same words given to two speakers', () => {
  const doc = lines('عنوان الخبر هنا', opening, 'وقال عميد الكلية كريم الزاهر: “لن نغلق أي مستشفى في هذا العام”.')
  expect(found(doc, 'two-speakers')).toEqual([
    { words: 'لن نغلق أي مستشفى في هذا العام', speaker: 'سامي البكري', other: 'كريم الزاهر' },
  ])
})

test('a quotation mark without its other half', () => {
  expect(found(lines('عنوان الخبر هنا', opening), 'unbalanced-marks')).toEqual([])
  const doc = lines('عنوان الخبر هنا', 'قال وزير الصحة سامي البكري: «لن نغلق أي مستشفى في هذا العام.')
  expect(found(doc, 'unbalanced-marks')).toHaveLength(1)
})

test('a verified quote: edited afterwards, with brackets or an ellipsis, without evidence', () => {
  const doc = lines('عنوان الخبر هنا', opening, 'وقال البكري: “نحن […] نعمل ليل نهار … على ذلك”.')
  const plain = verified(doc, 'لن نغلق')
  expect(found(plain, 'changed')).toEqual([])
  expect(found(plain, 'no-proof')).toHaveLength(1)
  const proven = decide(plain, 'لن نغلق', (tr, place) => {
    setProof(tr, place, { ...emptyProof, source: 'interview' })
  })
  expect(found(proven, 'no-proof')).toEqual([])
  const tr = new Transform(proven)
  const at = proven.textContent.indexOf('نغلق')
  const place = allPlaces(analyseDraft(proven).quotes)[0]
  tr.delete((place?.from ?? 0) + 3, (place?.from ?? 0) + 8)
  expect(at).toBeGreaterThan(0)
  expect(found(tr.doc, 'changed')).toHaveLength(1)
  expect(found(verified(doc, 'ليل نهار'), 'altered-words')).toHaveLength(1)
})

test('a warning is let pass with a reason, and comes back', () => {
  const doc = lines('عنوان الخبر هنا', opening)
  const draft = analyseDraft(doc)
  const key = warningsOf(doc, draft).find((one) => one.rule === 'single-source')?.key ?? ''
  const tr = new Transform(doc)
  expect(dismissWarning(tr, key, '  ', person)).toBe(false)
  expect(dismissWarning(tr, key, 'خبر عن مؤتمره', person)).toBe(true)
  expect(dismissalsOf(tr.doc)).toEqual([{ key, reason: 'خبر عن مؤتمره', by: 'سلمى', at: 7 }])
  const open = (of: Node) => openWarnings(warningsOf(of, analyseDraft(of)), dismissalsOf(of)).map((one) => one.rule)
  expect(open(doc)).toContain('single-source')
  expect(open(tr.doc)).not.toContain('single-source')
  restoreWarning(tr, key)
  expect(open(tr.doc)).toContain('single-source')
})
