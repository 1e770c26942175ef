import { expect, test } from 'vitest'
import { sayInArabic, whose } from './speech'

const speakers = ['الوزير سمير بلعربي', 'سمير بلعربي', 'وزارة الصحة', 'مصدر أمني', 'رئيس الحكومة']
/** What a speaker is called, of whom a text says no more than these words. */
const nameOf = (words: string): string => words.replace('الوزير ', '')
/** With the particle joined (للوزير, لوزارة). */
const joined = (words: string): string => (words.startsWith('ال') ? `لل${words.slice(2)}` : `ل${words}`)

test.each([
  'وفق تعبير @',
  'حسب كلام @',
  'بحسب تصريحات @',
  'وفق إفادة @',
  'وفق معطيات @',
  'بحسب ما جاء على لسان @',
  'كما جاء على لسان @',
  'حسب ما نقل عن @',
  'بحسب ما نقلته الصحيفة عن @',
  'على ما أفاد @',
  'وفقا لتصريحات @',
  'بتعبير سمير بلعربي',
])('whoever is cited by what they said: “%s”', (citation) => {
  for (const words of citation.includes('@') ? speakers : ['سمير بلعربي']) {
    const cited = citation.replace('@', words)
    expect(whose(`عنوان\n“لن نقبل بهذا الأمر أبدا”، ${cited}.`), cited).toEqual([nameOf(words)])
  }
})

test('with words between, and a particle', () => {
  for (const words of speakers) {
    const text = `عنوان\n“لن نقبل بهذا الأمر أبدا”، وفقا لتصريحات سابقة ${joined(words)}.`
    expect(whose(text), text).toEqual([nameOf(words)])
  }
})

test.each(['وفق تصريحه', 'حسب كلامه', 'وفقا لإفادته', 'بحسب روايته'])('whoever spoke before: “%s”', (self) => {
  expect(whose(`عنوان\nقال سمير بلعربي إن الأمر صعب. وهذا “ما لن يقبل به أحد هنا”، ${self}.`)).toEqual(['سمير بلعربي'])
})

test('“بتعبير آخر” cites nobody', () => {
  const [, speaker] = whose(sayInArabic('قال سمير بلعربي: “@”. بتعبير آخر، “@”.'))
  expect(speaker).not.toBe('آخر')
})

test('whose view it is, in front of a comma and the report', () => {
  expect(whose('عنوان\nوبالنسبة إلى الوزير سمير بلعربي، فإن “الأمر صعب للغاية”.')).toEqual(['سمير بلعربي'])
})

test('an adverb of place is no verb', () => {
  expect(whose('عنوان\nيعيش السكان هنا “في صمت لا يطاق”، وفق الوزير سمير بلعربي، منذ أعوام.')).toEqual(['سمير بلعربي'])
})

test('what is wanted of a thing is said by whoever wants it', () => {
  const text = 'عنوان\nوأكد سمير بلعربي أن الأمر يقتضي أن يركز النموذج الجديد على الناس، “من أجل الثقة في الدولة”.'
  expect(whose(text)).toEqual(['سمير بلعربي'])
})

test('the maker of what stands in marks is whoever spoke', () => {
  const text = 'عنوان\nقال سمير بلعربي إن “الأمر صعب”. وأفاد مؤلف “رقعة الشطرنج” بأن “الكتاب ثمرة سنوات من العمل”.'
  expect(whose(text)).toEqual(['سمير بلعربي', undefined, 'سمير بلعربي'])
})

test('“the same source” is the body whose statement spoke last', () => {
  const text =
    'عنوان\nتنطلق الدورة غدا، بحسب ما أفاد به منظمو المهرجان. وأوضح بلاغ لوزارة الثقافة أن الدورة هي الأولى. وتابع المصدر ذاته أن “الناس ينتظرون هذا الموعد منذ عامين”.'
  expect(whose(text)).toEqual(['وزارة الثقافة'])
})

test('behind the marks the sentence’s subject goes on to speak', () => {
  const text = 'عنوان\nخفضت وزارة المالية توقعاتها بسبب “صدمات لا أحد يعرف مداها حتى الآن”، وحذرت من التضخم.'
  expect(whose(text)).toEqual(['وزارة المالية'])
  const another = 'عنوان\nخفضت الشركة توقعاتها بسبب “صدمات لا أحد يعرف مداها حتى الآن”، وحذر سمير بلعربي من التضخم.'
  expect(whose(another)).not.toEqual(['سمير بلعربي'])
})

test.each([
  'إن ما قاله الوزير “مجرد كلام”',
  'إن ما صرح به الوزير “كذب وبهتان”',
  'إن ما جاء في تقرير الوزارة “لا أساس له من الصحة”',
  'إن ما بثته القناة “نسخة للعائلة”',
])('what somebody judges that others said: %s', (report) => {
  expect(whose(`عنوان الخبر\nوقال كريم بناني ${report}.`)).toEqual(['كريم بناني'])
})

test('what somebody cites of another is that one’s', () => {
  expect(whose('عنوان الخبر\nوبحسب ما قاله الوزير “لا مجال للتراجع”.')).toEqual(['الوزير'])
  expect(whose('عنوان الخبر\nوقال كريم بناني إن ما بثته قناة “الأفق الجديد” كذب.')).toEqual([undefined])
})
