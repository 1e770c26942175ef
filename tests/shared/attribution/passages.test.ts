import { expect, test } from 'vitest'
import { sayInArabic, whose } from './speech'

// Short passages of our own in which somebody else than whoever spoke last speaks, or whoever spoke goes on, with the
// speaker of each quote in order.

interface Passage {
  readonly shows: string
  readonly headline?: string
  readonly text: string
  readonly speakers: readonly (string | undefined)[]
}

const passages: readonly Passage[] = [
  {
    shows: 'a source by its adjective',
    text: 'قال مصدر أمني إن “المهاجم قتل في المكان”.\nفي المقابل أكد مصدر طبي أن “المصاب ما زال حيا”.\nولم يستبعد المصدر الأمني “وجود شركاء”.',
    speakers: ['مصدر أمني', 'مصدر طبي', 'مصدر أمني'],
  },
  {
    shows: 'an object by its case',
    text: 'حذرت هيئة الأرصاد الجوية من “سيول جارفة” في المرتفعات.\nودعت المواطنين إلى “تجنب الأودية”.',
    speakers: ['هيئة الأرصاد الجوية', 'هيئة الأرصاد الجوية'],
  },
  {
    shows: 'an object behind a surname with an article',
    text: 'انتقدت النائبة أمينة الصايغ أداء الوزير عادل الجبالي، قائلة إنه “لا يجيب عن أسئلة البرلمان”.',
    speakers: ['أمينة الصايغ'],
  },
  {
    shows: 'an object of two nouns and their owner behind a surname',
    text: 'أثار الحارس إسماعيل الشناوي غضب جماهير ناديه بتغريدة كتب فيها: “الذهب لا يصدأ”.',
    speakers: ['إسماعيل الشناوي'],
  },
  {
    shows: 'a demand that reads like the name of a body',
    text: 'استنكرت جمعية آباء التلاميذ “الإهمال الكبير” الذي تعاني منه المدرسة.\nوطالبت بـ“لجنة تحقيق محايدة”.',
    speakers: ['جمعية آباء التلاميذ', 'جمعية آباء التلاميذ'],
  },
  {
    shows: 'what somebody is accused of',
    text: 'قال الوزير السابق سمير بلعربي إن البلاد “في مفترق طرق”، متهما حركة إنصاف بـ“شراء الذمم”.',
    speakers: ['سمير بلعربي', 'سمير بلعربي'],
  },
  {
    shows: 'the office of a body that was named before',
    text: 'أدان الاتحاد الأوروبي “الهجوم المروع” على المستشفى.\nوقال منسق السياسة الخارجية فيه جوزيب بوريل، في تغريدة، إن “القانون الدولي لا يتجزأ”.',
    speakers: ['الاتحاد الأوروبي', 'جوزيب بوريل'],
  },
  {
    shows: 'whom the subject of a verb attacks',
    text: 'هاجم زعيم المعارضة عمر الزهيري رئيس الحكومة، ووصفه بأنه “الأسوأ في تاريخ البلاد”.\nولم يتأخر رد رئيس الحكومة الذي قال: “من يبيع الوهم هو من وعد ولم يف”.',
    speakers: ['عمر الزهيري', 'رئيس الحكومة'],
  },
  {
    shows: 'a pretext',
    text: 'رفض مكتب المجلس الطلب بدعوى أنه “غير مستوف للشروط”.',
    speakers: ['مكتب المجلس'],
  },
  {
    shows: 'whoever answers in the next sentence',
    text: 'صاح رجل من آخر القاعة: “كفى كذبا!” فالتفت إليه الوزير سفيان البرهومي وقال مبتسما: “تفضل، خذ مكاني”.',
    speakers: ['رجل', 'سفيان البرهومي'],
  },
  {
    shows: 'a body with an adjective of no known shape, in front of the object',
    text: 'من جهتها، نفت قوات الدعم السريع ذلك، وقالت إن مقاتليها “ما زالوا في مواقعهم”.',
    speakers: ['قوات الدعم السريع'],
  },
  {
    shows: 'one name behind أما',
    text: 'دعا نبيل بنعبد الله، الأمين العام للحزب، رئيس الحكومة عزيز أخنوش إلى “الكف عن الصمت”.\nأما أخنوش فرد في جلسة الأسئلة الشهرية بأن حكومته “وفت بالتزاماتها”.',
    speakers: ['نبيل بنعبد الله', 'عزيز أخنوش'],
  },
  {
    shows: 'for whom something is so',
    text: 'بالنسبة إلى الخبير الفرنسي جيرار لوران فإن الاتفاق “ولد ميتا”.',
    speakers: ['جيرار لوران'],
  },
  {
    shows: 'a surname that begins like a particle, in front of the object',
    text: 'وصف أوسكار لافونتين القرار بأنه “هدية مسمومة”.',
    speakers: ['أوسكار لافونتين'],
  },
  {
    shows: 'a surname that is an adjective, set off from what he is',
    text: 'وجه عبد الرحيم الجامعي، نقيب المحامين السابق، رسالة مفتوحة إلى وزير العدل، جاء فيها: “العدالة ليست سلعة”.',
    speakers: ['عبد الرحيم الجامعي'],
  },
  {
    shows: 'a headline with somebody else in front of its colon',
    headline: 'الطلبة يحتجون ومدير الجامعة: “الأبواب مفتوحة للحوار”',
    text: 'وقال رشيد البلغيتي، مدير الجامعة، إن “الأبواب مفتوحة للحوار مع الطلبة في أي وقت”.',
    speakers: ['رشيد البلغيتي', 'رشيد البلغيتي'],
  },
  {
    shows: 'a remark in parentheses, by which a body is called later',
    text: 'أعلن حلف شمال الأطلسي (الناتو) أن “العملية مستمرة”.\nوأضاف الناتو أن “المهمة صعبة”.',
    speakers: ['حلف شمال الأطلسي', 'حلف شمال الأطلسي'],
  },
  {
    shows: 'where a body is, in parentheses, and no name of it',
    text: 'أعلنت وزارة الصحة (فلسطين) أن “العملية مستمرة”.\nوأكدت فلسطين أن “المهمة صعبة”.',
    speakers: ['وزارة الصحة', 'فلسطين'],
  },
  {
    shows: 'whoever made it, by name between commas',
    text: 'انتهت الدراسة أمس. وقال معدها، مارك لينش، لموقع إخباري إن “الوقت ينفد”.',
    speakers: ['مارك لينش'],
  },
  {
    shows: 'two nouns with articles behind a given name',
    text: '“نقطة أفضل من لا شيء”، هكذا لخص المدرب عماد النحاس المباراة.\nسأل النائب فؤاد الحلو الوزير عن الأمر، وقال ساخرا: “سمعناها قبل عامين”.',
    speakers: ['عماد النحاس', 'فؤاد الحلو'],
  },
  {
    shows: 'the speech of somebody who speaks next',
    text: 'لم يمر خطاب حميد شباط دون ردود.\nوكان شباط قد قال: “عدت لأنكم ناديتموني”.',
    speakers: ['حميد شباط'],
  },
  {
    shows: 'a statement of its own',
    text: 'أوقفت نقابة الفنانين المطرب عن الغناء بسبب “كلمات خادشة للجميع”، وفق بيان لها.',
    speakers: ['نقابة الفنانين'],
  },
  {
    shows: 'what is set off behind a surname',
    text: 'اتهم أسامة الصغير، وهو مستشار معارض، مجلس المدينة بـ“خنق التجار الصغار”.',
    speakers: ['أسامة الصغير'],
  },
  {
    shows: 'an object behind parentheses',
    text: 'قدرت منظمة الأمم المتحدة للطفولة (اليونيسف) عدد الأطفال النازحين بمليون، محذرة من “جيل ضائع”.\nودعت اليونيسف إلى “ممرات آمنة”.',
    speakers: ['منظمة الأمم المتحدة للطفولة', 'منظمة الأمم المتحدة للطفولة'],
  },
  {
    shows: 'a rank that is a team elsewhere',
    text: 'تعهد الفريق أول عبد الفتاح البرهان، خلال مخاطبته قواته، بـ“مواصلة القتال حتى النهاية”.',
    speakers: ['عبد الفتاح البرهان'],
  },
  {
    shows: 'one word said of a noun',
    text: 'واعتبر وزير الصحة سمير بلعربي القرار “خيانة”.\nوانتقد الوزير فيلم “ليل”.',
    speakers: ['سمير بلعربي', undefined],
  },
  {
    shows: 'whose figures they are',
    text: 'وأفادت أرقام المندوبية السامية للتخطيط بأن “الأسعار ارتفعت في كل المدن”.',
    speakers: ['المندوبية السامية للتخطيط'],
  },
]

test.each(passages)('$shows', ({ headline = 'عنوان الخبر', text, speakers }) => {
  expect(whose(`${headline}\n${text}`)).toEqual(speakers)
})

// The participles of verbs with a weak last letter.
const weak = [
  { name: 'سمير بلعربي', verb: 'تحدث', rest: 'داعيا إلى “ضبط النفس في كل المدن”' },
  { name: 'سمير بلعربي', verb: 'تحدث', rest: 'نافيا أن يكون “قد طلب شيئا من أحد”' },
  { name: 'سعاد العمراني', verb: 'تحدثت', rest: 'نافية أن تكون “قد طلبت شيئا من أحد”' },
  { name: 'سعاد العمراني', verb: 'تحدثت', rest: 'متمنية أن “تعود الأمور إلى ما كانت عليه”' },
  { name: 'سمير بلعربي', verb: 'تحدث', rest: 'ملوحا بـ“اللجوء إلى القضاء في أقرب وقت”' },
]

test.each(weak)('$rest', ({ name, verb, rest }) => {
  expect(whose(`عنوان الخبر\n${verb} ${name} عن الوضع في المدينة، ${rest}.`)).toEqual([name])
})

// Surnames that are nouns and trades elsewhere, behind verbs with an object of each shape.
const surnames = [
  'الصغير',
  'النحاس',
  'الأحمر',
  'الشيخ',
  'القاضي',
  'الباشا',
  'الكبير',
  'المرشد',
  'الطيب',
  'الكردي',
  'حداد',
  'نجار',
  'قاضي',
  'بحر',
]
const acts = [
  'واتهم سمير # الحكومة بـ“@”.',
  'ووصف سمير # القرار بأنه “@”.',
  'ووصف سمير # قرار الوزارة بـ“@”.',
  'وغادر سمير # المدينة صباح أمس. وقال: “@”.',
  'ونشر سمير # صورة قديمة. وكتب: “@”.',
  'وكتب سمير # مقالا طويلا جاء فيه أن “@”.',
  'وزار سمير # المستشفى الجامعي، وأكد أن “@”.',
  'وهاجم سمير # رئيس الحكومة، معتبرا أن “@”.',
  'وسأل سمير # الوزير عن الموعد. وقال ساخرا: “@”.',
  'وأكد الوزير سمير # الخبر، وقال إن “@”.',
  'وأعلن المدرب سمير # القائمة النهائية، وقال: “@”.',
]

test.each(acts)('a surname that is a noun: %s', (sentence) => {
  for (const surname of surnames)
    expect(whose(sayInArabic(sentence.replace('#', surname))), surname).toEqual([`سمير ${surname}`])
})
