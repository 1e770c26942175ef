import { expect, test } from 'vitest'
import { analyse } from '../../../../shared/attribution/analyse'
import type { LanguageCode } from '../../../../shared/text/direction'

function reports(text: string, language: LanguageCode = 'ar'): [string, string][] {
  const { blocks } = analyse([{ type: 'paragraph', level: 0, text }], language)
  return blocks.flatMap((block) =>
    block.reports.map((one): [string, string] => [one.name, text.slice(one.start, one.end)]),
  )
}

test('the clause behind a verb and its complementizer, to the end of the sentence', () => {
  expect(reports('قال وزير الصحة سامي البكري إن العمل بدأ في كل المراكز. وجلس الناس.')).toEqual([
    ['سامي البكري', 'العمل بدأ في كل المراكز'],
  ])
  expect(reports('شدد سامي البكري، خلال زيارته للورش، على أن المال متوفر هذا العام.')).toEqual([
    ['سامي البكري', 'المال متوفر هذا العام'],
  ])
})

test('a second reporting word ends the first report and begins its own', () => {
  expect(reports('قالت سلمى الراوي إن القاعات مفتوحة للجميع، مؤكدة أن الدخول بلا رسوم.')).toEqual([
    ['سلمى الراوي', 'القاعات مفتوحة للجميع'],
    ['سلمى الراوي', 'الدخول بلا رسوم'],
  ])
})

test('what a colon opens, to the end of the paragraph or to whoever is told of next', () => {
  expect(
    reports('وقال الوزير أحمد العلي: نحن جاهزون لكل شيء. سنعمل غدا. وأضاف العلي أن المال متوفر لدى الجميع.'),
  ).toEqual([
    ['أحمد العلي', 'نحن جاهزون لكل شيء. سنعمل غدا'],
    ['أحمد العلي', 'المال متوفر لدى الجميع'],
  ])
  expect(reports('وزیر نیرو مهدی کریمی گفت: این خبر درست نیست. مدیران می‌گویند که کار تمام شد.', 'fa')).toEqual([
    ['مهدی کریمی', 'این خبر درست نیست'],
    ['مدیران', 'کار تمام شد'],
  ])
  expect(reports('مهدی کریمی گفت: مدیران می‌گویند که کار تمام شد.', 'fa')).toEqual([
    ['مهدی کریمی', 'مدیران می‌گویند که کار تمام شد'],
  ])
  expect(reports('وقال سامي البكري: “نحن جاهزون لكل شيء”.')).toEqual([])
  expect(reports('وقال سامي البكري: نحن جاهزون لكل شيء. هذا “يكفي” الجميع.')).toEqual([
    ['سامي البكري', 'نحن جاهزون لكل شيء'],
  ])
})

test('the name with which a paragraph begins, over a colon; no place, hour or topic', () => {
  expect(reports('سامي البكري: لم أقل هذا أبدا. قلت غيره.')).toEqual([['سامي البكري', 'لم أقل هذا أبدا. قلت غيره']])
  for (const text of [
    'المكان: قاعة الأفراح الكبرى في المدينة',
    'غزة: مقتل ثلاثة في قصف جديد',
    'كرة القدم: الهلال يفوز على النصر',
  ])
    expect(reports(text), text).toEqual([])
})

test('headlines: a name in front of a colon or at the end, as Urdu papers set it', () => {
  const headline = (text: string, language: LanguageCode) =>
    analyse([{ type: 'heading', level: 1, text }], language).blocks.flatMap((block) =>
      block.reports.map((one): [string, string] => [one.name, text.slice(one.start, one.end)]),
    )
  expect(headline('وزیر نیرو مهدی کریمی در مجلس: خاموشی نخواهیم داشت', 'fa')).toEqual([
    ['مهدی کریمی', 'خاموشی نخواهیم داشت'],
  ])
  expect(headline('ہم جیت کے لیے کھیل رہے تھے، بابر اعظم', 'ur')).toEqual([['بابر اعظم', 'ہم جیت کے لیے کھیل رہے تھے']])
  expect(headline('ثبوت کہاں ہیں اور کب آئیں گے؟ اسحاق ڈار', 'ur')).toEqual([
    ['اسحاق ڈار', 'ثبوت کہاں ہیں اور کب آئیں گے'],
  ])
  expect(headline('وزير الصحة سامي البكري يزور المستشفى: صور', 'ar')).toEqual([])
})

test('no report: a clause that holds a quote, a bare object, a verb of nobody known', () => {
  expect(reports('قال سامي البكري إن العمل “يسير كما يجب” في المدينة.')).toEqual([])
  expect(reports('أكد سامي البكري التزامه.')).toEqual([])
  expect(reports('ويرى أن الحل قريب من الجميع.')).toEqual([])
})

test('other languages: that, که, کہ, and the Hebrew joined letter', () => {
  expect(reports('Prime Minister Ana Lopes said that the budget was done in May.', 'en')).toEqual([
    ['Ana Lopes', 'the budget was done in May'],
  ])
  expect(reports('آرش نادری گفت که کار آغاز شده است.', 'fa')).toEqual([['آرش نادری', 'کار آغاز شده است']])
  expect(reports('سلیم اختر نے کہا کہ کام شروع ہو گیا ہے۔', 'ur')).toEqual([['سلیم اختر', 'کام شروع ہو گیا ہے']])
  expect(reports('דני כהן אמר כי הדרך פתוחה לכולם.', 'he')).toEqual([['דני כהן', 'הדרך פתוחה לכולם']])
  expect(reports('דני כהן אמר שהדרך החדשה פתוחה לכולם.', 'he')).toEqual([['דני כהן', 'הדרך החדשה פתוחה לכולם']])
})

test.each([
  [
    'behind names in marks',
    'قال سامي البكري، في تصريح لـ«الجريدة» نشره «الموقع»، إن العمل بدأ في المراكز.',
    'العمل بدأ في المراكز',
  ],
  ['behind a colon', 'وقال سامي البكري: إن العمل بدأ في كل المراكز.', 'العمل بدأ في كل المراكز'],
  [
    'behind what somebody was told',
    'وأفاد سامي البكري وفقا لـ“المدينة”، أن العمل بدأ في المراكز.',
    'العمل بدأ في المراكز',
  ],
  [
    'behind a name far in the paragraph',
    'وفي ختام اللقاء الذي حضره العشرات قال سامي البكري إن العمل بدأ أمس.',
    'العمل بدأ أمس',
  ],
  ['behind a dateline with a hyphen', 'الرباط-أكد سامي البكري أن العمل بدأ في كل المراكز.', 'العمل بدأ في كل المراكز'],
  ['behind an office', 'وبين سامي البكري مدير الإعلام في البلدية أن العمل بدأ أمس.', 'العمل بدأ أمس'],
])('%s', (_, text, report) => {
  expect(reports(text)).toEqual([['سامي البكري', report]])
})
