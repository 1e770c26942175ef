import { expect, test } from 'vitest'
import { sayInArabic, whose } from '../speech'

// Where a body is, as part of what it is called. @ stands for what is said.

test.each([
  'جمعية هيئات المحامين بالمغرب',
  'اللجنة الجهوية لحقوق الإنسان بجهة سوس ماسة',
  'الجمعية المغربية لحماية المال العام بجهة مراكش الجنوب',
  'المركز المغربي لحقوق الإنسان بإقليم سيدي سليمان',
  'الفريق الحركي بمجلس النواب',
  'الجمعية المغربية لحقوق الإنسان فرع مراكش',
  'المديرية الإقليمية للثقافة بتطوان',
  'منظمة الصحة العالمية لإقليم شرق المتوسط',
])('a body’s town, region, house or branch: “%s”', (body) => {
  const verb = /ة$/u.test(body.split(' ')[0] ?? '') ? 'وأكدت' : 'وأكد'
  expect(whose(sayInArabic(`${verb} ${body} أن “@”.`))).toEqual([body])
  expect(whose(sayInArabic(`وبحسب ${body}، فإن “@”.`))).toEqual([body])
})

test.each([
  ['where it spoke', 'وأعلنت وزارة الصحة بمدينة فاس أن “@”.', 'وزارة الصحة'],
  ['a body that is only called back', 'وأكدت الجمعية بمراكش أن “@”.', 'الجمعية'],
  ['how it spoke', 'وأكدت الجمعية المغربية لحقوق الإنسان بشدة أن “@”.', 'الجمعية المغربية لحقوق الإنسان'],
  ['by whose vote', 'وأعلن المجلس الوطني للصحافة بالإجماع أن “@”.', 'المجلس الوطني للصحافة'],
])('no part of the name: %s', (_, sentence, body) => {
  expect(whose(sayInArabic(sentence))).toEqual([body])
})
