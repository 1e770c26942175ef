import { expect, test } from 'vitest'
import { attributeHeadings } from '../../../../shared/attribution/speakers/headings'
import type { QuoteFinding } from '../../../../shared/attribution/types'
import { readSpeech } from '../speech'

const quote = (text: string, speaker: string | null, kind: QuoteFinding['kind'] = 'direct'): QuoteFinding => ({
  start: 0,
  end: text.length,
  text,
  kind,
  speaker,
  form: null,
  evidence: null,
  confidence: 0.5,
  unclosed: false,
})

const says = (lists: readonly (readonly QuoteFinding[])[], types: readonly ('heading' | 'paragraph')[]) =>
  attributeHeadings(lists, types).map((list) => list.map(({ speaker, kind }) => [speaker, kind]))

test('a headline that repeats four words of five of a quote below has its speaker, not the nearest', () => {
  const lists = [
    [quote('لن نغلق أي مستشفى أبدا', null)],
    [quote('الميزانية جاهزة', 'near')],
    [quote('نعد بأننا لن نغلق أي مستشفى', 'said')],
  ]
  expect(says(lists, ['heading', 'paragraph', 'paragraph'])[0]).toEqual([['said', 'direct']])
  const other = [[quote('لن نغلق سوى مستشفى واحد', null)], ...lists.slice(1)]
  expect(says(other, ['heading', 'paragraph', 'paragraph'])[0]).toEqual([['near', 'direct']])
})

test('a subhead without such a quote has the next speaker below, the last one of all at the end', () => {
  const lists = [[quote('أول', 'a')], [quote('كلام', null)], [quote('ثان', 'b')], [quote('كلام', null)]]
  expect(says(lists, ['paragraph', 'heading', 'paragraph', 'heading'])).toEqual([
    [['a', 'direct']],
    [['b', 'direct']],
    [['b', 'direct']],
    [['b', 'direct']],
  ])
})

test('a headline’s words are speech where the body holds them as somebody’s, and a name where it sets them in marks', () => {
  const text = 'كشف مصدر أمني أن الخلية كانت تخطط لاستهداف “منشأة حيوية جنوب البلاد”.'
  expect(readSpeech(`تفكيك خلية تستهدف “منشأة حيوية”\n${text}`, 'ar')[0]).toEqual({
    text: 'منشأة حيوية',
    kind: 'partial',
    speaker: 'مصدر أمني',
  })
  const named = [
    [quote('ظل الجسر', null, 'other')],
    [quote('ظل الجسر', null, 'other'), quote('فيلم ظل الجسر لي وحدي', 'a')],
  ]
  expect(says(named, ['heading', 'paragraph'])[0]).toEqual([[null, 'other']])
})

test('a subhead above every paragraph is compared with few quotes of the body', () => {
  const looks = (blocks: number) => {
    // Each quote of the body holds half of a subhead's words.
    const half = (i: number) => (i % 4 === 1 ? 'الوضع صعب جدا' : 'للغاية هنا كثيرا')
    const lists = Array.from({ length: blocks }, (_, i) =>
      i % 2 === 0 ? [quote('الوضع صعب للغاية هنا', null)] : [quote(half(i), 'a')],
    )
    const types = lists.map((_, i) => (i % 2 === 0 ? ('heading' as const) : ('paragraph' as const)))
    const { has } = Set.prototype
    let count = 0
    Set.prototype.has = function (value) {
      count++
      return has.call(this, value)
    }
    try {
      attributeHeadings(lists, types)
    } finally {
      Set.prototype.has = has
    }
    return count
  }
  const few = looks(2000)
  expect(few).toBeGreaterThan(0)
  // Ten times the text: what compares every subhead with every quote would look a hundred times as often.
  expect(looks(20_000) / few).toBeLessThan(12)
})

const minister = 'قال وزير الصحة سمير بلعربي إن العمل مستمر في كل مكان.'
test.each([
  '“لن نقبل بهذا الأمر أبدا”.. بلعربي يهاجم النقابات',
  '“لن نقبل بهذا الأمر أبدا” .. وزير الصحة ينتقد القرار',
  'بلعربي.. “لن نقبل بهذا الأمر أبدا”',
  'بلعربي لـ“الأيام”: “لن نقبل بهذا الأمر أبدا”',
  'وزير الصحة لـ“الأيام”: “لن نقبل بهذا الأمر أبدا”',
  'وزير الصحة في حوار مع الأيام: “لن نقبل بهذا الأمر أبدا”',
  'بلعربي يعتبر القرار “أزمة خانقة وصمتا مريبا”',
])('whom a headline names beside the marks: “%s”', (headline) => {
  const found = readSpeech(`${headline}\n${minister}`, 'ar').filter(({ kind }) => kind !== 'other')
  expect(found.map(({ speaker }) => speaker)).toEqual(['سمير بلعربي'])
})

test('a land behind the dots says nothing', () => {
  const [first] = readSpeech(`“لن نقبل بهذا الأمر أبدا”.. غزة تودع شهداءها\n${minister}`, 'ar')
  expect(first?.speaker).toBeUndefined()
})

test('a name that everybody knows is no speech, though somebody says it below', () => {
  const lists = [[quote('قوى الحرية والتغيير', null, 'other')], [quote('تعرض قوى الحرية والتغيير للضغط', 'b')]]
  const types = ['heading', 'paragraph'] as const
  const known = attributeHeadings(lists, types, (words) => words === 'قوى الحرية والتغيير')
  expect(known[0]?.[0]?.kind).toBe('other')
  expect(attributeHeadings(lists, types)[0]?.[0]?.kind).toBe('partial')
})

test.each([
  ['تونس: النقابة تندد بـ“التضييق” على الصحافيين', 'النقابة'],
  ['الرباط: كريم بناني ينفي “شائعات الاستقالة”', 'كريم بناني'],
  ['كريم بناني: الوزير وعد بـ“رد قاس”', 'كريم بناني'],
  ['موسكو: واشنطن وعدت بـ“رد قاس”', 'موسكو'],
])('a dateline in front of the colon speaks where nobody else does: %s', (headline, speaker) => {
  expect(readSpeech(`${headline}\nنص الخبر هنا.`, 'ar').map((one) => one.speaker)).toEqual([speaker])
})

const firstClauses = [
  'الأسعار ترتفع',
  'بعد الهزيمة',
  'إسرائيل تقصف غزة',
  'البرلمان يصوت على القانون',
  '100 قتيل في الزلزال',
]
const secondSubjects = [
  ['وزارة التجارة', 'f'],
  ['كريم بناني', 'm'],
  ['سعاد العلمي', 'f'],
  ['المعارضة', 'f'],
  ['واشنطن', 'f'],
] as const

test.each(
  firstClauses.flatMap((clause) => secondSubjects.map(([subject, gender]) => [clause, subject, gender] as const)),
)('who speaks in the second clause of a headline: %s و%s', (clause, subject, gender) => {
  const verbs = ['تلوح بـ', 'تندد بـ', 'تحذر من ', 'تؤكد: ', 'ترفض ', 'تتهم الحكومة بـ', 'تصفه بـ', 'تطالب بـ']
  for (const her of verbs)
    for (const joint of [' و', '.. و', '.. ']) {
      const verb = gender === 'm' ? her.replace('ت', 'ي') : her
      const headline = `${clause}${joint}${subject} ${verb}“تصعيد غير مسبوق”`
      const [said] = readSpeech(`${headline}\nنص الخبر هنا.`, 'ar')
      expect(said?.speaker, headline).toBe(subject)
    }
})

test('a second noun of one office is no subject of its own', () => {
  const [said] = readSpeech('وزارة الصحة والسكان تحذر من “موجة حر غير مسبوقة”\nنص الخبر هنا.', 'ar')
  expect(said?.speaker).toContain('وزارة الصحة')
})

test.each(['كريم بناني', 'سعاد العلمي', 'نبيل مغلي'])('what a headline calls somebody’s words: %s', (name) => {
  const said = 'لن أعود إلى هنا مهما حدث'
  const frames = [
    `“${said}”.. رسالة ${name} إلى الجماهير`,
    `“${said}”.. رسالة مؤثرة من ${name} إلى الجماهير`,
    `“${said}”.. أول تعليق من ${name} على الأزمة`,
    `رد قوي من ${name}: “${said}”`,
    `أول رد من ${name}: “${said}”`,
  ]
  for (const frame of frames) {
    const [found] = readSpeech(`${frame}\nحضر ${name} إلى القاعة.`, 'ar')
    expect(found?.speaker, frame).toBe(name)
  }
  const [sent] = readSpeech(`“${said}”.. رسالة إلى ${name} من الجماهير\nحضر ${name} إلى القاعة.`, 'ar')
  expect(sent?.speaker).toBeUndefined()
})

test('what a woman does is no part of her name', () => {
  const [found] = readSpeech('بعد الجدل.. سعاد العلمي تخرج عن صمتها: “لن أعود إلى هنا”\nنص الخبر هنا.', 'ar')
  expect(found?.speaker).toBe('سعاد العلمي')
})
