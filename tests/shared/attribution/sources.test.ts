import { expect, test } from 'vitest'
import { agree, sayInArabic, whose } from './speech'

// Sources without a name and bodies, in front of what a verb has as its object. # stands for whoever speaks, @ for what
// is said.

const objects = [
  'خفض الضرائب تدريجيا',
  'قتل المدنيين في المدينة',
  'رفع الأسعار مجددا',
  'خروج القوات من المدينة',
  'تفاصيل الخطة الجديدة',
  'نجاح العملية الجراحية',
  'ارتفاع الأسعار في الأسواق',
  'محاسبة المتورطين في الملف',
]

test.each([
  ['مصدر أمني', 'm'],
  ['مصادر محلية', 'f'],
  ['مسؤول حكومي', 'm'],
  ['مصدر مطلع', 'm'],
  ['أحد المحتجين', 'm'],
  ['مصدر', 'm'],
  ['جمعية حقوقية', 'f'],
  ['فريق طبي', 'm'],
  ['شركة فايزر', 'f'],
  ['حركة حماس', 'f'],
  ['وزارة الصحة', 'f'],
  ['البيت الأبيض', 'm'],
] as const)('the object is no part of “%s”', (speaker, gender) => {
  for (const object of objects) {
    const text = agree(`و{أكد|أكدت} # ${object}. و{أضاف|أضافت}: “@”.`, gender).replace('#', speaker)
    expect(whose(sayInArabic(text)), text).toEqual([speaker])
  }
})

test.each([
  ['مصدر أمني رفيع المستوى', 'm'],
  ['مصدر دبلوماسي غربي', 'm'],
  ['مصادر محلية متطابقة', 'f'],
  ['مسؤول حكومي سابق', 'm'],
  ['منظمة حقوقية دولية', 'f'],
] as const)('what describes it is: “%s”', (speaker, gender) => {
  expect(whose(sayInArabic(agree(`و{أكد|أكدت} ${speaker} أن “@”.`, gender)))).toEqual([speaker])
})

test('a source that wants no name', () => {
  for (const wish of ['طلب عدم ذكر اسمه', 'فضل عدم الكشف عن هويته'])
    expect(whose(sayInArabic(`وأكد مصدر أمني ${wish} أن “@”.`)), wish).toEqual(['مصدر أمني'])
})

test('sources go on with the feminine singular, people do not', () => {
  expect(whose(sayInArabic('وقالت مصادر محلية إن الوضع صعب. وأضافت أن “@”.'))).toEqual(['مصادر محلية'])
  expect(whose(sayInArabic('وقال خبراء إن الوضع صعب. وأضافت أن “@”.'))).not.toEqual(['خبراء'])
})

test('a body that rejected something goes on to speak', () => {
  expect(whose(sayInArabic('ورفضت وزارة الصحة القرار. وأضافت أن “@”.'))).toEqual(['وزارة الصحة'])
})

test.each([
  ['whom a hospital is called after', 'قال مدير مستشفى كمال عدوان حسام أبو صفية إن “@”.', 'حسام أبو صفية'],
  ['a doctor behind an office', 'قال المتحدث باسم مستشفى شهداء الأقصى د. خليل الدقران إن “@”.', 'خليل الدقران'],
  ['a surname that ends like a verb', 'قال أحمد مهنى مدير مستشفى العودة إن “@”.', 'أحمد مهنى'],
])('%s', (_, sentence, speaker) => {
  expect(whose(sayInArabic(sentence))).toEqual([speaker])
})

test.each([
  'خبير قانوني',
  'محلل سياسي',
  'مصدر دبلوماسي غربي',
  'تجار السوق',
  'أنصار الحزب',
  'عضو في اللجنة',
  'لاعب سابق',
])('the object behind it is no part of %s', (who) => {
  expect(whose(sayInArabic(`وانتقد ${who} القرار، مؤكدا أن “@”.`))).toEqual([who])
})

test.each(['وثيقة مسربة', 'رسالة مفتوحة', 'مذكرة داخلية', 'صحف محلية', 'دول الخليج', 'القناة الـ12'])(
  'what speaks besides people: %s',
  (who) => {
    expect(whose(sayInArabic(`وأكدت ${who}، أمس الأحد، أن “@”.`))).toEqual([who])
  },
)

test.each([
  ['one of several, with a name of her own', 'تقول إحدى المشاركات، الطبيبة سلمى الحداد، إن “@”.', ['سلمى الحداد']],
  ['one of several inhabitants, by name', 'وقال أحد سكان الحي، كريم بناني، إن “@”.', ['كريم بناني']],
  ['the son of an office, by name', 'وقال نجل الرئيس السابق، سمير الطيار، كريم الطيار، إن “@”.', ['كريم الطيار']],
  ['one given name behind who she is', 'وتقول الشابة العشرينية رهف إن “@”.', ['رهف']],
  ['a doctor and where', 'قال طبيب في مستشفى الشفاء إن “@”.', ['طبيب في مستشفى الشفاء']],
  ['a man of an age', 'لا يخفي رضا، 18 عاما، غضبه: “@”.', ['رضا']],
  ['some of them, not where', 'رفض الآباء القرار. واحتج بعضهم لدى المديرية على وجود “عجوز بين الصغار”.', ['بعضهم']],
  ['a trade alone speaks to somebody', 'وقال السائق للشرطة إن “@”.', ['السائق']],
  ['a land of two words', 'وقال وزير خارجية بوركينا فاسو إن “@”.', ['وزير خارجية بوركينا فاسو']],
] as const)('%s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})

test.each([
  ['انتقد السكان البلدية، متهمين إياها بـ“ردم مجرى الوادي”.', 'السكان'],
  ['حمل السكان البلدية مسؤولية ما حدث، متهمين إياها بـ“ردم مجرى الوادي”.', 'السكان'],
  ['لكن مصدرا رفيعا لمح إلى أن الأمر “غير جاهز بعد”.', 'مصدر رفيع'],
  ['لكن مقربا من الوزير لمح إلى أن الأمر “غير جاهز بعد”.', 'مقرب من الوزير'],
])('several who accuse, and a source behind “but”: %s', (sentence, source) => {
  expect(whose(`عنوان الخبر\n${sentence}`)).toEqual([source])
})
