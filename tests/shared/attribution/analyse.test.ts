import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse, createAnalyser, quotesOf } from '../../../shared/attribution/analyse'
import type { BlockText } from '../../../shared/attribution/types'
import { structureLines, toBlockTexts } from '../../../shared/structure/lines'

/** Each quote with its speaker's name, in the order of the text; what is no speech is left out. */
function attributions(text: string, language: 'ar' | 'en' = 'ar'): [string, string | null][] {
  const found = analyse(toBlockTexts(structureLines(`عنوان\n${text}`)), language)
  const names = new Map(found.speakers.map((speaker) => [speaker.key, speaker.name]))
  return quotesOf(found)
    .filter((quote) => quote.kind !== 'other')
    .map((quote) => [quote.text, quote.speaker ? (names.get(quote.speaker) ?? null) : null])
}

const speakersOf = (text: string, language?: 'ar' | 'en') => attributions(text, language).map(([, speaker]) => speaker)

test.each<[string, string, (string | null)[]]>([
  [
    'verb, then title and name',
    'قال وزير الصحة سامي البكري: “لن نغلق أي مستشفى في المدينة هذا العام.”',
    ['سامي البكري'],
  ],
  [
    'name set off by commas',
    'أكدت مديرة المعرض، سلمى الراوي، أن “الدورة المقبلة ستكون أكبر من كل سابقاتها”.',
    ['سلمى الراوي'],
  ],
  ['name before the verb', 'سامي البكري أكد أن “الخطة جاهزة منذ شهرين ولا تنتظر إلا المال”.', ['سامي البكري']],
  ['dropped subject', 'قال سامي البكري إن العمل بدأ. وأضاف: “سننتهي قبل الشتاء بإذن الله.”', ['سامي البكري']],
  ['participle', 'قال سامي البكري إن العمل بدأ، واصفا المشروع بأنه “يسير كما يجب”.', ['سامي البكري']],
  ['verbal noun with a verb', 'علق سامي البكري بالقول:”لا أتفق مع هذا الرأي أبدا.”', ['سامي البكري']],
  ['nominal cue before', 'وبحسب سامي البكري فإن “الخطة جاهزة منذ شهرين”.', ['سامي البكري']],
  ['nominal cue after', '“لن نغلق أي مستشفى في المدينة هذا العام”، بحسب سامي البكري.', ['سامي البكري']],
  ['verb after', '“لن نغلق أي مستشفى في المدينة هذا العام”، يقول سامي البكري.', ['سامي البكري']],
  ['name and colon', 'سامي البكري: “لن نغلق أي مستشفى في المدينة هذا العام”', ['سامي البكري']],
  ['unnamed source', 'وقال مصدر أمني إن “المنطقة باتت آمنة تماما الآن”.', ['مصدر أمني']],
  ['a body', 'وقالت وزارة الصحة إن “اللقاح متوفر في كل المراكز بلا استثناء”.', ['وزارة الصحة']],
  [
    'title alone later',
    'قال وزير الصحة سامي البكري إن العمل بدأ. وشدد الوزير على أن “لا تأخير بعد اليوم في أي مركز”.',
    ['سامي البكري'],
  ],
  [
    'stand-in',
    'قال الخبير سامي البكري إن العمل بدأ. وأبرز الخبير نفسه أن “الأرقام تتحدث عن ذاتها هذه المرة”.',
    ['سامي البكري'],
  ],
  [
    'agreement keeps two apart',
    'قالت سلمى الراوي إن العمل بدأ. وقال سامي البكري إن المال متوفر. وأضافت: “سننتهي قبل الشتاء بإذن الله.”',
    ['سلمى الراوي'],
  ],
  ['nobody', 'وعلقت على الجدار لافتة كتب فيها بخط كبير “هنا كانت مدينة كاملة قبل أن يأتي السيل عليها”.', [null]],
])('%s', (_name, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test.each([
  ['قالت شركة “غازبروم” إن الإمدادات مستمرة.'],
  ['صدر كتاب “رقعة الشطرنج” في طبعة جديدة.'],
  ['يعرف الرجل باسم “الثعلب” بين جيرانه.'],
])('names between marks are no speech: %s', (text) => {
  expect(attributions(text)).toEqual([])
})

test('a subhead that repeats words of the body has the speaker of the body', () => {
  const text =
    'مقدمة طويلة عن المدينة ومكتبتها وما جرى فيها من أعوام.\n“لن ننتظر أكثر”\nقال سامي البكري: “المدينة تعبت، ونحن لن ننتظر أكثر من ذلك.”'
  expect(attributions(text)[0]).toEqual(['لن ننتظر أكثر', 'سامي البكري'])
})

test('every attribution says why, and how sure it is', () => {
  const blocks = toBlockTexts(structureLines('عنوان\nقال سامي البكري بوضوح: “لن نغلق أي مستشفى في المدينة.”'))
  const [quote] = quotesOf(analyse(blocks, 'ar'))
  expect(quote?.evidence).toEqual({ rule: 'verb-subject', cue: 'قال', excerpt: 'قال سامي البكري بوضوح:', before: true })
  expect(quote?.confidence).toBeGreaterThan(0.8)
  expect(quote?.form).toBe('سامي البكري')
})

test('English: verbs and names on both sides', () => {
  const text =
    'Prime Minister Ana Lopes said: “We will not close a single hospital this year.” “That is a promise,” Lopes added.'
  expect(speakersOf(text, 'en')).toEqual(['Ana Lopes', 'Ana Lopes'])
})

const sentence = fc.constantFrom(
  'قال وزير الصحة سامي البكري إن العمل بدأ.',
  'وأضاف: “سننتهي قبل الشتاء بإذن الله.”',
  'وقالت سلمى الراوي: ”هذا حلم كبر معنا.”',
  'وأضافت أن “الباب مفتوح للجميع من غير رسوم”.',
  '“لن ننتظر أكثر”',
  'صدر كتاب “رقعة الشطرنج” أمس.',
  'وشدد الوزير على أن “لا تأخير بعد اليوم”.',
  'جلس الناس إلى الطاولات.',
  'قال “',
)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const edit = fc.record({ at: fc.nat(), kind: fc.constantFrom('replace', 'insert', 'remove'), text: paragraph })

test('after any edits, the result of the kept analyser equals that of a fresh one', () => {
  const block = (text: string): BlockText => ({ type: 'paragraph', level: 0, text })
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 8 }),
      fc.array(edit, { maxLength: 12 }),
      (start, edits) => {
        const analyser = createAnalyser()
        let blocks: readonly BlockText[] = start.map(block)
        analyser.analyse(blocks, 'ar')
        for (const { at, kind, text } of edits) {
          const i = at % Math.max(1, blocks.length)
          if (kind === 'replace') blocks = blocks.with(i, block(text))
          else if (kind === 'insert') blocks = blocks.toSpliced(i, 0, block(text))
          else if (blocks.length > 1) blocks = blocks.toSpliced(i, 1)
          expect(analyser.analyse(blocks, 'ar')).toEqual(analyse(blocks, 'ar'))
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('hostile text is answered: no letters, no full stop, nothing but marks', () => {
  for (const text of ['', '“'.repeat(5000), 'قال '.repeat(20_000), `${'ا'.repeat(200_000)}”`, ': “a” '.repeat(3000)]) {
    expect(() => analyse([{ type: 'paragraph', level: 0, text }], 'ar')).not.toThrow()
  }
})
