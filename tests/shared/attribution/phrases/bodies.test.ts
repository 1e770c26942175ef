import { expect, test } from 'vitest'
import { analyse } from '../../../../shared/attribution/analyse'
import { structureLines, toBlockTexts } from '../../../../shared/structure/lines'
import { agree, readSpeech, sayInArabic, whose } from '../speech'

// Bodies with long names. In a sentence # stands for the body, @ for what is said.

const bodies = [
  'وزارة الصحة والحماية الاجتماعية',
  'المكتب الوطني للسكك الحديدية',
  'الجامعة الملكية المغربية لكرة القدم',
  'الوكالة الدولية للطاقة الذرية',
  'اللجنة الدولية للصليب الأحمر',
  'وزارة التربية الوطنية والتعليم الأولي والرياضة',
  'الهيئة المغربية لمساندة المعتقلين السياسيين',
  'اللجنة الوطنية لدعم عمر الراضي وسليمان الريسوني ومعتقلي حرية التعبير',
  'الجبهة المغربية لدعم فلسطين وضد التطبيع',
  'مجموعة العمل الوطنية من أجل فلسطين',
  'الجامعة الوطنية لموظفي التعليم',
  'النقابة المستقلة لأطباء القطاع العام',
  'الفيدرالية الوطنية لجمعيات آباء وأمهات وأولياء التلاميذ',
  'الرابطة المغربية للمواطنة وحقوق الإنسان',
  'لجنة المتابعة العليا للجماهير العربية',
  'منظمة الأغذية والزراعة للأمم المتحدة',
  'وكالة غوث وتشغيل اللاجئين الفلسطينيين',
  'لجنة التجارة الفدرالية الأميركية',
  'هيئة الأوراق المالية والبورصات',
  'منظمة التعاون الاقتصادي والتنمية',
  'المكتب الإقليمي للجامعة الحرة للتعليم',
  'المكتب السياسي لحزب الاتحاد الاشتراكي للقوات الشعبية',
  'الاتحاد العام لنقابات عمال فلسطين',
  'المجلس الاقتصادي والاجتماعي والبيئي',
  'مفوضية الأمم المتحدة السامية لحقوق الإنسان',
  'لجنة حماية الصحفيين',
  'برنامج الأغذية العالمي التابع للأمم المتحدة',
  'ائتلاف الجمعيات العاملة في مجال الإعاقة',
  'هيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة',
  'اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي',
  'التنسيقية الوطنية للأساتذة وأطر الدعم الذين فرض عليهم التعاقد',
  'المركز العربي للأبحاث ودراسة السياسات',
  'الحملة الوطنية من أجل حقوق الطلبة',
  'اللجنة الوطنية لمقاومة فيروس كورونا',
  'النقابة الوطنية للصحافة ومهن الإعلام',
]

const genderOf = (body: string): 'm' | 'f' => (/ة$/u.test(body.split(' ')[0] ?? '') ? 'f' : 'm')
const say = (sentence: string, body: string) => whose(sayInArabic(agree(sentence, genderOf(body)).replace('#', body)))

test.each(['{وأكد|وأكدت} # أن “@”.', '# {قال|قالت} إن “@”.', '{وشدد|وشددت} # على أن “@”.'])(
  'a body’s name is all that stands between the verb and the report: “%s”',
  (sentence) => {
    for (const body of bodies) expect(say(sentence, body), body).toEqual([body])
  },
)

test('what the body does or calls on is no part of its name', () => {
  for (const [sentence, body] of [
    ['ونفت وزارة الصحة الخبر، وأكدت أن “@”.', 'وزارة الصحة'],
    ['وأعلنت وزارة الصحة إجراءات جديدة، مؤكدة أن “@”.', 'وزارة الصحة'],
    ['ودعت النقابة المستقلة لأطباء القطاع العام الحكومة إلى “@”.', 'النقابة المستقلة لأطباء القطاع العام'],
    ['وقال حزب العدالة والتنمية في بيان “@”.', 'حزب العدالة والتنمية'],
    ['وأعلنت وزارة الصحة للجزيرة نت أن “@”.', 'وزارة الصحة'],
    ['وانتقدت الجمعية المغربية لحقوق الإنسان سياسة الحكومة، معتبرة أن “@”.', 'الجمعية المغربية لحقوق الإنسان'],
  ] as const)
    expect(whose(sayInArabic(sentence)), sentence).toEqual([body])
})

test('a body of the whole name elsewhere is the one that the draft cuts short', () => {
  const text =
    'وقالت الرابطة المغربية للمواطنة وحقوق الإنسان إن “@”. وانتقدت الرابطة المغربية للمواطنة الحكومة، وأضافت أن “@”.'
  const whole = 'الرابطة المغربية للمواطنة وحقوق الإنسان'
  expect(whose(sayInArabic(text))).toEqual([whole, whole])
})

test('a long name in front of the verb’s object', () => {
  for (const body of [
    'وزارة الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج',
    'اللجنة الوطنية لدعم عمر الراضي وسليمان الريسوني ومعتقلي حرية التعبير',
    'الجبهة المغربية لدعم فلسطين وضد التطبيع',
    'مجموعة العمل الوطنية من أجل فلسطين',
    'الجمعية الوطنية لحملة الشهادات المعطلين بالمغرب',
    'الفيدرالية الوطنية لجمعيات آباء وأمهات وأولياء التلاميذ',
    'وكالة غوث وتشغيل اللاجئين الفلسطينيين',
    'لجنة المتابعة العليا للجماهير العربية',
    'الاتحاد العام لنقابات عمال فلسطين',
    'هيئة مقاومة الجدار والاستيطان',
    'المؤسسة العامة للحبوب',
    'مؤسسة الضمير لرعاية الأسير وحقوق الإنسان',
  ])
    expect(say('و{انتقد|انتقدت} # سياسة الحكومة، {معتبرا|معتبرة} أن “@”.', body), body).toEqual([body])
})

test.each(['ساكنة الدوار', 'شبيبة الحزب', 'مطبعة الجامعة'])('a noun of no list that fills the room: “%s”', (body) => {
  expect(whose(sayInArabic(`وأكدت ${body} أن “@”.`))).toEqual([body])
})

test('what she stressed is no body', () => {
  const text = 'قالت الباحثة سعاد بناني إن الوضع صعب. وأكدت ضرورة الحوار لأن “@”.'
  expect(whose(sayInArabic(text))).not.toEqual(['ضرورة الحوار'])
})

test.each([
  ['cut short further on', 'ودعا # الحكومة إلى التراجع. وأكد المكتب الوطني أن “@”. وأضاف المكتب الوطني أن “@”.'],
  ['in a document of its own', 'جاء ذلك في بلاغ لمجلس # أمس. وأكد المجلس أن “@”.'],
])('the name that the draft gives once in full is the body’s: %s', (_, sentences) => {
  const full = sentences.includes('لمجلس')
    ? 'مجلس المنافسة والأسعار والخدمات'
    : 'المكتب الوطني للجامعة الوطنية لموظفي التعليم'
  const found = whose(sayInArabic(sentences.replace('لمجلس #', `ل${full}`).replace('#', full)))
  expect(new Set(found)).toEqual(new Set([full]))
})

const longNames = [
  'الرابطة المغربية للمواطنة وحقوق الإنسان',
  'الجمعية الوطنية لحملة الشهادات المعطلين بالمغرب',
  'برنامج الأغذية العالمي التابع للأمم المتحدة',
  'الجبهة المغربية لدعم فلسطين وضد التطبيع',
  'منظمة أطباء بلا حدود',
  'الشبكة العربية لمعلومات حقوق الإنسان',
]

test.each([
  ['وقال رئيس # سمير بلعربي إن “@”.', 'سمير بلعربي'],
  ['وأوضح الباحث في # سمير بلعربي أن “@”.', 'سمير بلعربي'],
  ['ووصف مدير # سمير بلعربي الوضع بأنه “@”.', 'سمير بلعربي'],
  ['وأضاف رئيس #، سمير بلعربي، أن “@”.', 'سمير بلعربي'],
  ['وقال رئيس # زيدون مرطاح إن “@”.', 'زيدون مرطاح'],
])('whoever heads a body of a long name: “%s”', (sentence, name) => {
  for (const body of longNames) expect(whose(sayInArabic(sentence.replace('#', body))), body).toEqual([name])
})

test('a particle behind the whole body is the verb’s, whatever things the body’s last noun names elsewhere', () => {
  const body = 'الهيئة العامة للغذاء والدواء'
  expect(whose(sayInArabic(`ونددت ${body} بـ“@”.`))).toEqual([body])
})

test('a committee’s document is the committee’s', () => {
  expect(whose(sayInArabic('وأفاد بلاغ للجنة حماية الصحفيين بأن “@”.'))).toEqual(['لجنة حماية الصحفيين'])
  expect(whose(sayInArabic('وأفاد بلاغ للجنة الوطنية بأن “@”.'))).toEqual(['اللجنة الوطنية'])
})

test('a remark in parentheses behind a body is no end of the title', () => {
  const sentence = 'وأكد الأمين العام لحلف شمال الأطلسي (الناتو)، سمير بلعربي، أن “@”.'
  const [speaker] = analyse(toBlockTexts(structureLines(sayInArabic(sentence))), 'ar').speakers
  expect([speaker?.name, speaker?.role]).toEqual(['سمير بلعربي', 'الأمين العام لحلف شمال الأطلسي'])
})

test('an outlet in marks belongs to whoever works there', () => {
  const speech = readSpeech(sayInArabic('وعلق ناقد جريدة “المرآة” قائلا إن “@”.'), 'ar')
  expect(speech.map(({ kind, speaker }) => [kind, speaker])).toEqual([
    ['other', undefined],
    ['direct', 'ناقد جريدة “المرآة”'],
  ])
})
