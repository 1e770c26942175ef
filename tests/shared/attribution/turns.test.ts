import { expect, test } from 'vitest'
import { agree, readSpeech, sayInArabic, whose } from './speech'

// Who goes on speaking when others are spoken of, answered, thanked, accused: each sentence with men and women on both
// sides. In a sentence # and ~ stand for names, @ for what is said, {he|she} for the two forms of a word, <he|she> for
// those of the other person.

interface Person {
  readonly title: string
  readonly name: string
  readonly gender: 'm' | 'f'
}

const people: readonly Person[] = [
  { title: 'رئيس الجمعية', name: 'كريم بناني', gender: 'm' },
  { title: 'المخرجة اللبنانية', name: 'نادية خوري', gender: 'f' },
  { title: 'وزير الخارجية الإيراني', name: 'عباس عراقجي', gender: 'm' },
  { title: 'الناشطة الحقوقية', name: 'سعاد العمراني', gender: 'f' },
  { title: 'النائب البرلماني', name: 'يوسف التازي', gender: 'm' },
]

const pairs = people.flatMap((one) => people.filter((other) => other !== one).map((other) => [one, other] as const))

const surname = ({ name }: Person) => name.split(' ').slice(1).join(' ')

/** The words of <he|she> for one person, of {he|she} for another. */
function agreeBoth(sentence: string, one: Person, other: Person): string {
  return agree(agree(sentence, other.gender).replaceAll('<', '{').replaceAll('>', '}'), one.gender)
}

const says = (one: Person) => agree(`{قال|قالت} ${one.title} ${one.name}، في تصريح للجريدة، إن “@”.`, one.gender)

const goingOn = [
  'وكان وزير العدل قد زار المنطقة أمس. {وأضاف|وأضافت} أن “@”.',
  'وكان وزير العدل قد زار المنطقة أمس.\n{وأضاف|وأضافت} # أن “@”.',
  'يذكر أن محمد العلوي شغل هذا المنصب سنة 2015.\n{وأضاف|وأضافت}: “@”.',
  'وتعرضت المدينة لقصف عنيف أمس.\n{وتابع|وتابعت} أن “@”.',
  'وفي {رده|ردها} على سؤال حول تصريحات رئيس الحكومة عزيز الدكالي، {قال|قالت} إن “@”.',
  'وبخصوص اتهامات الوزير سعيد الفاسي للنقابة، {أوضح|أوضحت} أن “@”.',
  'وعن {علاقته|علاقتها} بالمخرج كمال التونسي، {يقول|تقول}: “@”.',
  'وحول ما إذا كان النادي سيتعاقد مع اللاعب أشرف المريني، {قال|قالت}: “@”.',
  '{ونفى|ونفت} أن يكون المدير سعيد الفاسي قد طلب ذلك، {مضيفا|مضيفة} أن “@”.',
  '{وأشاد|وأشادت} بالدور الذي لعبه الملك عبد الله الثاني، {معتبرا|معتبرة} أن “@”.',
  '{وانتقد|وانتقدت} تصريحات زعيم المعارضة سعيد الفاسي، {مشيرا|مشيرة} إلى أن “@”.',
  '{وشكر|وشكرت} المدرب سعيد الفاسي على ثقته، {وقال|وقالت}: “@”.',
  '{وقال|وقالت} {إنه التقى|إنها التقت} بالرئيس سعيد الفاسي، {وأبلغه|وأبلغته} أن “@”.',
  '{وكشف|وكشفت} أن المدير سعيد الفاسي طلب الرحيل، {وأضاف|وأضافت}: “@”.',
  'وردا على ما قاله النائب سعيد الفاسي، {شدد|شددت} على أن “@”.',
  '{وأبدى|وأبدت} {استغرابه|استغرابها} من موقف الحكومة، {قائلا|قائلة}: “@”.',
  '{وذكر|وذكرت} أن “@”، في إشارة إلى المدير سعيد الفاسي.',
  '“@”، وفق {تعبيره|تعبيرها}.',
  '“@”، على حد {قوله|قولها}.',
  '{وطالب|وطالبت} الحكومة بالتدخل، لأن “@”.',
  '{واتهم|واتهمت} المدير سعيد الفاسي بالكذب، {وقال|وقالت} إن “@”.',
  '{وهاجم|وهاجمت} الوزير سعيد الفاسي بشدة، {واصفا|واصفة} القرار بأنه “@”.',
  'وفي هذا السياق، {أبرز|أبرزت} أن “@”.',
  'ومن جهة أخرى، {سجل|سجلت} أن “@”.',
  '{وختم|وختمت} بالقول: “@”.',
  '{وعلق|وعلقت} على قرار المحكمة بالقول إن “@”.',
  '{واستدل|واستدلت} على ذلك بأن “@”.',
  'ثم {استطرد|استطردت}: “@”.',
  'ولم {يستبعد|تستبعد} أن “@”.',
  '{ويضيف|وتضيف} بحسرة: “@”.',
  '{وتساءل|وتساءلت}: “@؟”.',
  '“@”. هكذا {رد|ردت} # على {منتقديه|منتقديها}.',
  '{ويرى|وترى} أن “@”، {لافتا|لافتة} الانتباه إلى أن الوضع صعب.',
  'وفي حوار مع الصحافي سعيد الفاسي، {قال|قالت} إن “@”.',
  'وخلال لقاء مع الإعلامية ليلى الشافعي، {كشف|كشفت} أن “@”.',
  'وفي رسالة إلى رئيس الحكومة سعيد الفاسي، {كتب|كتبت}: “@”.',
  'وبعد اجتماع مع المبعوث الأمريكي توم باراك، {صرح|صرحت} بأن “@”.',
]

test.each(goingOn)('Arabic: one person goes on speaking: “%s”', (sentence) => {
  for (const one of people) {
    const next = agree(sentence, one.gender).replace('#', surname(one))
    expect(whose(sayInArabic(`${says(one)}\n${next}`)), one.name).toEqual([one.name, one.name])
  }
})

// Whoever only relays what somebody said says nothing.
const relayed = [
  '{وقال|وقالت} #، بحسب صحيفة الخبر، إن “@”.',
  '{وأكد|وأكدت} #، حسبما ذكرت وكالة الأنباء الرسمية، أن “@”.',
  '{وأضاف|وأضافت} #، وفق ما نقلت قناة الجزيرة، أن “@”.',
  '{واعتبر|واعتبرت} #، وفقا لصحيفة محلية، أن “@”.',
  '{وشدد|وشددت} #، حسب بيان للوزارة، على أن “@”.',
  '{وقال|وقالت} #، بحسب ما أوردت وكالة رويترز: “@”.',
  '{وأضاف|وأضافت}، بحسب المصدر ذاته، أن “@”.',
  '{ووصف|ووصفت} # الخطاب، بحسب وكالة الأناضول، بأنه “@”.',
  '{وقال|وقالت} # وفقا لوكالة الأنباء إن “@”.',
  '{وكان|وكانت} # قد {قال|قالت}، بحسب وسائل إعلام محلية، إن “@”.',
  '{وقال|وقالت} #، حسب ما جاء في بلاغ للوزارة، إن “@”.',
  '{وقال|وقالت} # في تصريح صحفي إن “@”.',
  '{وقال|وقالت} # في حديث صحفي ان “@”.',
]

test.each(relayed)('Arabic: one person goes on speaking, and another relays it: “%s”', (sentence) => {
  for (const one of people) {
    const next = agree(sentence, one.gender).replace('#', surname(one))
    expect(whose(sayInArabic(`${says(one)}\n${next}`)), one.name).toEqual([one.name, one.name])
  }
})

test.each([
  ['وبحسب صحيفة الخبر، فإن “@”.', 'صحيفة الخبر'],
  ['# نفى ذلك، وبحسب وزير العدل سعيد الفاسي فإن “@”.', 'سعيد الفاسي'],
  ['وقال # إن الأمر صعب، وفق ما نقلت عنه قناة محلية. وذكرت صحيفة الخبر أن “@”.', 'صحيفة الخبر'],
])('Arabic: a source that relays nobody speaks for itself: “%s”', (sentence, source) => {
  expect(whose(sayInArabic(sentence.replace('#', 'كريم بناني')))).toEqual([source])
})

test.each([
  ['علی رضایی به نقل از ایسنا گفت: “ما این را هرگز نمی‌پذیریم”.', 'علی رضایی'],
  ['به گزارش ایرنا به نقل از رویترز، علی رضایی گفت: “ما این را هرگز نمی‌پذیریم”.', 'علی رضایی'],
  ['به گزارش ایرنا به نقل از خبرگزاری رویترز، علی رضایی گفت: “ما این را هرگز نمی‌پذیریم”.', 'علی رضایی'],
  ['به گزارش ایسنا، به نقل از الجزیره، وزیر خارجه آلمان گفت: “ما این را هرگز نمی‌پذیریم”.', 'وزیر خارجه آلمان'],
  ['ایسنا به نقل از علی رضایی نوشت: “ما این را هرگز نمی‌پذیریم”.', 'علی رضایی'],
  ['خبرگزاری ایسنا به نقل از رویترز نوشت: “ما این را هرگز نمی‌پذیریم”.', 'رویترز'],
  ['به نقل از رویترز، “ما این را هرگز نمی‌پذیریم”.', 'رویترز'],
])('Persian: who relays, and who speaks: “%s”', (sentence, name) => {
  const speakers = readSpeech(`عنوان خبر\n${sentence}`, 'fa').map(({ speaker }) => speaker)
  expect(speakers).toEqual([name])
})

test.each([
  ['Minister Sarah Whitfield said, according to the BBC, that “we will not accept this at all.”', 'Sarah Whitfield'],
  ['Sarah Whitfield said, according to Reuters: “We will not accept this at all.”', 'Sarah Whitfield'],
  ['“We will not accept this at all,” Sarah Whitfield said, according to Reuters.', 'Sarah Whitfield'],
  ['According to Reuters, “we will not accept this at all.”', 'Reuters'],
])('English: who relays, and who speaks: “%s”', (sentence, name) => {
  const speakers = readSpeech(`Headline of the day\n${sentence}`, 'en').map(({ speaker }) => speaker)
  expect(speakers).toEqual([name])
})

const takingTurns: readonly (readonly ['first' | 'second', string])[] = [
  ['second', '{وأضاف|وأضافت} أن “@”.'],
  ['second', 'وردا على #، {قال|قالت} إن “@”.'],
  ['second', '{واتهم|واتهمت} # بالكذب، {قائلا|قائلة}: “@”.'],
  ['first', '<ورد|وردت> # بأن “@”.'],
  ['first', 'لكن # <نفى|نفت> ذلك، <قائلا|قائلة>: “@”.'],
  ['first', 'وهو ما <نفاه|نفته> #، <مؤكدا|مؤكدة> أن “@”.'],
  ['first', 'وهو ما <رد|ردت> عليه # بالقول: “@”.'],
  ['first', 'الأمر الذي <اعتبره|اعتبرته> # “@”.'],
  ['first', 'وهي تصريحات <اعتبرها|اعتبرتها> # “@”.'],
  ['first', 'فيما <وصف|وصفت> # القرار بأنه “@”.'],
  ['first', 'في حين <شدد|شددت> # على أن “@”.'],
  ['first', 'بينما <يرى|ترى> # أن “@”.'],
  ['first', '<وأيد|وأيدت>{ه|ها} في ذلك #، <الذي قال|التي قالت> إن “@”.'],
  ['first', '<واتفق|واتفقت> مع{ه|ها} # <قائلا|قائلة>: “@”.'],
  ['first', '<وخالف|وخالفت>{ه|ها} الرأي #، <معتبرا|معتبرة> أن “@”.'],
  ['first', '<وقاطع|وقاطعت>{ه|ها} # <قائلا|قائلة>: “@”.'],
  ['first', '<وسأل|وسألت>{ه|ها} #: “@؟”.'],
  ['first', '<وعقب|وعقبت> # على ذلك بأن “@”.'],
  ['first', '<وتدخل|وتدخلت> # <ليوضح|لتوضح> أن “@”.'],
  ['first', '<وشاطر|وشاطرت>{ه|ها} # الرأي، <مؤكدا|مؤكدة> أن “@”.'],
  ['first', '<واستغرب|واستغربت> # هذا الكلام، <وقال|وقالت> إن “@”.'],
  ['first', 'أما # <فيرى|فترى> أن “@”.'],
  ['first', '“@”، <يرد|ترد> #.'],
  ['first', '“@”، هكذا <علق|علقت> # على الموضوع.'],
  ['first', 'ونقل الموقع عن # <قوله|قولها> إن “@”.'],
  ['second', '{وتساءل|وتساءلت}: “@؟”.'],
  ['second', '{وخاطب|وخاطبت} # {قائلا|قائلة}: “@”.'],
  ['second', '{ونفى|ونفت} ما <قاله|قالته> #، {مؤكدا|مؤكدة} أن “@”.'],
  ['second', '{ونوه|ونوهت} بما جاء في كلمة #، {وأضاف|وأضافت} أن “@”.'],
  ['first', '<وكان|وكانت> # قد <قال|قالت> إن “@”.'],
  ['first', 'وبحسب #، “@”.'],
  ['second', 'وعلى عكس #، {يرى|ترى} أن “@”.'],
  ['second', 'وعلى غرار #، {أكد|أكدت} أن “@”.'],
  ['second', '{وأثنى|وأثنت} على #، {معتبرا|معتبرة} أن “@”.'],
  ['second', '{وذكر|وذكرت} أن # <طلب|طلبت> اللقاء، {وأضاف|وأضافت}: “@”.'],
  ['second', '{ودافع|ودافعت} عن #، {وقال|وقالت} إن “@”.'],
  ['first', 'من جانب<ه|ها>، <عاد|عادت> # <ليؤكد|لتؤكد> أن “@”.'],
  ['first', '<وأقر|وأقرت> # بأن “@”.'],
  ['first', 'وعن هذا الموضوع، <يقول|تقول> # إن “@”.'],
  ['first', 'ولدى سؤال<ه|ها> عن الأمر، <أجاب|أجابت> #: “@”.'],
  ['first', 'وفي تصريح مماثل، <كشف|كشفت> # أن “@”.'],
  ['first', '<وزاد|وزادت> # <موضحا|موضحة> أن “@”.'],
  ['first', '<وسخر|وسخرت> # من ذلك، <وكتب|وكتبت> على فيسبوك: “@”.'],
  ['first', '<ومضى|ومضت> # <يقول|تقول>: “@”.'],
  ['first', '<وأنهى|وأنهت> # <كلامه|كلامها> بعبارة: “@”.'],
  ['first', '<واكتفى|واكتفت> # بالقول إن “@”.'],
  ['first', '<ولخص|ولخصت> # الوضع في عبارة واحدة: “@”.'],
  ['first', 'لم <يتردد|تتردد> # في القول إن “@”.'],
  ['first', '<وبدا|وبدت> # <متفائلا|متفائلة>، إذ <قال|قالت> إن “@”.'],
  ['first', '<ورفض|ورفضت> # التعليق، <مكتفيا|مكتفية> بالقول: “@”.'],
  ['second', '{ولم يخف|ولم تخف} {امتعاضه|امتعاضها} من #، {معتبرا|معتبرة} أن “@”.'],
]

test.each(takingTurns)('Arabic: of two who have spoken, the %s speaks again: “%s”', (who, sentence) => {
  for (const [one, other] of pairs) {
    const answer = agree(`من {جهته|جهتها}، {أوضح|أوضحت} ${other.title} ${other.name} أن “@”.`, other.gender)
    const next = agreeBoth(sentence, one, other).replace('#', surname(one))
    const speakers = whose(sayInArabic(`${says(one)}\n${answer}\n${next}`))
    const last = who === 'first' ? one.name : other.name
    expect(speakers, `${one.name}, ${other.name}`).toEqual([one.name, other.name, last])
  }
})

const together: readonly (readonly ['#' | '~', string])[] = [
  ['~', '{قال|قالت} # إن ~ <أكد|أكدت> {له|لها} أن “@”.'],
  ['~', '{كشف|كشفت} # أن ~ <أخبره|أخبرته> بأن “@”.'],
  ['~', '{انتقد|انتقدت} # قول ~ إن “@”.'],
  ['~', '{رد|ردت} # على ~ <الذي قال|التي قالت> إن “@”.'],
  ['#', '{اتهم|اتهمت} # ~ بأنه “@”.'],
  ['#', '{وصف|وصفت} # ~ بأنه “@”.'],
  ['#', '{أشاد|أشادت} # بـ~، {واصفا|واصفة} إياه بأنه “@”.'],
  ['#', '{قال|قالت} # لـ~: “@”.'],
  ['#', '{قال|قالت} # {مخاطبا|مخاطبة} ~: “@”.'],
  ['#', '{رد|ردت} # على سؤال ~ بالقول: “@”.'],
  ['#', '#، {الذي يرافق|التي ترافق} ~ في الزيارة، {قال|قالت} إن “@”.'],
  ['#', '{استقبل|استقبلت} # ~، {وقال|وقالت} إن “@”.'],
  ['~', '{التقى|التقت} # ~، <وقال الأخير|وقالت الأخيرة> إن “@”.'],
  ['~', '{اجتمع|اجتمعت} # مع ~، <الذي قال|التي قالت> إن “@”.'],
  ['#', '{بحث|بحثت} # مع ~ العلاقات الثنائية، {وأكد|وأكدت} أن “@”.'],
  ['#', '{اتصل|اتصلت} # بـ~ {وأبلغ|وأبلغت}<ه|ها> أن “@”.'],
  ['~', '{تلقى|تلقت} # اتصالا من ~ <أكد|أكدت> فيه أن “@”.'],
  ['~', '{تسلم|تسلمت} # رسالة من ~ جاء فيها: “@”.'],
  ['#', '{توجه|توجهت} # إلى ~ {قائلا|قائلة}: “@”.'],
  ['#', '{أبلغ|أبلغت} # ~ أن “@”.'],
  ['#', '{أخبر|أخبرت} # ~ بأن “@”.'],
  ['~', '{ذكر|ذكرت} # بما <قاله|قالته> ~: “@”.'],
  ['~', '{استشهد|استشهدت} # بمقولة ~: “@”.'],
  ['#', '{كتب|كتبت} # في رسالة إلى ~: “@”.'],
  ['#', '{خاطب|خاطبت} # ~ {قائلا|قائلة}: “@”.'],
  ['#', 'وفي لقاء {جمعه|جمعها} بـ~، {قال|قالت} # إن “@”.'],
  ['#', 'بحضور ~، {قال|قالت} # إن “@”.'],
  ['#', 'وإلى جانب ~، {أكد|أكدت} # أن “@”.'],
  ['~', 'وخلال مؤتمر صحفي مع #، <قال|قالت> ~ إن “@”.'],
  ['~', '{طالب|طالبت} # باستقالة ~، <الذي رد|التي ردت> بالقول: “@”.'],
  ['~', '{هاجم|هاجمت} # ~، <فرد عليه|فردت عليه> ~ بالقول: “@”.'],
  ['#', '{نفى|نفت} # اتهامات ~، {مؤكدا|مؤكدة} أن “@”.'],
  ['#', '{رفض|رفضت} # دعوة ~، {معتبرا|معتبرة} أن “@”.'],
  ['#', '{حمل|حملت} # ~ المسؤولية، {وقال|وقالت} إن “@”.'],
  ['#', '{دافع|دافعت} # عن ~، {معتبرا|معتبرة} أن “@”.'],
  ['#', '{هنأ|هنأت} # ~ بالفوز، {وقال|وقالت}: “@”.'],
  ['#', '{شكر|شكرت} # ~ على الدعم، {مؤكدا|مؤكدة} أن “@”.'],
  ['#', '{عين|عينت} # ~ في المنصب، {وقال|وقالت} إن “@”.'],
  ['~', 'عقب لقائه #، <قال|قالت> ~ إن “@”.'],
  ['~', '{وصل|وصلت} # إلى الرباط، حيث {كان|كانت} في استقبال{ه|ها} ~، <الذي صرح|التي صرحت> بأن “@”.'],
  ['#', '{أقال|أقالت} # ~ من المنصب، {قائلا|قائلة} إن “@”.'],
  ['#', 'وبعد يوم من تصريحات ~، {خرج|خرجت} # {ليؤكد|لتؤكد} أن “@”.'],
  ['#', '{قارن|قارنت} # بين ~ وسلفه، {معتبرا|معتبرة} أن “@”.'],
  ['#', '{سلم|سلمت} # ~ الجائزة، {وقال|وقالت} إن “@”.'],
  ['~', '{سلم|سلمت} # الجائزة إلى ~، <الذي قال|التي قالت> إن “@”.'],
  ['~', 'في حضور #، <أعلن|أعلنت> ~ أن “@”.'],
]

test.each(together)('Arabic: of two in one sentence, %s speaks: “%s”', (who, sentence) => {
  for (const [one, other] of pairs) {
    // Here the words of {he|she} go with the first, and the second time the other has a surname only.
    const [begin = '', ...rest] = agreeBoth(sentence, other, one).split('~')
    const ends = rest.map((part, i) => `${i === 0 ? `${other.title} ${other.name}` : surname(other)}${part}`)
    const text = `${begin}${ends.join('')}`.replace('#', `${one.title} ${one.name}`)
    const article = sayInArabic(text.replaceAll('بـال', 'بال').replaceAll('لـال', 'لل'))
    expect(whose(article), `${one.name}, ${other.name}`).toEqual([who === '#' ? one.name : other.name])
  }
})

const fragments = [
  '{ووصف|ووصفت} # القرار بـ“الكارثي”.',
  '{وانتقد|وانتقدت} # الحكومة، {معتبرا|معتبرة} القرار “خطأ جسيما”.',
  '{واعتبر|واعتبرت} # القرار “خطأ فادحا”.',
  '{واعتبر|واعتبرت} # القرار “كارثيا”.',
  'وجاء القرار بعد ما {وصفه|وصفته} # بـ“المهزلة”.',
  '{وتحدث|وتحدثت} # عن “مؤامرة كبرى”.',
  '{وندد|ونددت} # بـ“التضييق”.',
  '{وندد|ونددت} # بـ“سياسة الكيل بمكيالين”.',
  '{وحذر|وحذرت} # من “كارثة إنسانية”.',
  '{ودعا|ودعت} # إلى “تحقيق مستقل”.',
  '{وطالب|وطالبت} # بـ“محاسبة المسؤولين”.',
  '{وأعرب|وأعربت} # عن “قلق عميق”.',
  '{وشدد|وشددت} # على “ضرورة الحوار”.',
  '{وأشاد|وأشادت} # بـ“الجهود الكبيرة” التي تبذلها الدولة.',
  '{وقال|وقالت} # إن القرار “غير مقبول”.',
  '{وقال|وقالت} # إن الوضع “كارثي” في المنطقة.',
  '{وقال|وقالت} # إن الوضع “كارثي”.',
  '{واتهم|واتهمت} # الحكومة بـ“الكذب”.',
  '{واتهم|واتهمت} # الحكومة بـ“تضليل الرأي العام”.',
  'وبحسب #، فإن الوضع “مأساوي للغاية”.',
  '{وأضاف|وأضافت} # أن البلاد “لن تستسلم”.',
  '{وهاجم|وهاجمت} # الوزير، {متهما|متهمة} إياه بـ“الخيانة”.',
  '{وتعهد|وتعهدت} # بـ“رد قاس”.',
  '{وهدد|وهددت} # بـ“الرد”.',
  '{وعبر|وعبرت} # عن “تضامن كامل” مع الضحايا.',
  '{وزعم|وزعمت} # أن الجيش “قضى على عشرات المسلحين”.',
  '{وأقر|وأقرت} # بـ“وجود اختلالات”.',
  '{وكشف|وكشفت} # عن “اتصالات سرية”.',
  '{واعترف|واعترفت} # بأن الأمر “صعب للغاية”.',
  '{ورأى|ورأت} # في ذلك “إشارة إيجابية”.',
  '{ورحب|ورحبت} # بـ“الخطوة الشجاعة”.',
  '{وأرجع|وأرجعت} # ذلك إلى “سوء التدبير”.',
  '{وسخر|وسخرت} # من “الوعود الكاذبة”.',
  '{ووعد|ووعدت} # بـ“إصلاحات عميقة”.',
  'وحسب #، يعيش القطاع “أزمة خانقة”.',
  'وفي نظر #، فإن القرار “مجحف”.',
  '{وأكد|وأكدت} # أن الأمر يتعلق بـ“إشاعات”.',
  '{وأوضح|وأوضحت} # أن القانون “سيدخل حيز التنفيذ” قريبا.',
  '{وقال|وقالت} # إن الشرطة استعملت “القوة المفرطة” ضد المحتجين.',
  '{وأضاف|وأضافت} # أن هناك “جهات خفية” تقف وراء الأمر.',
]

test.each(fragments)('Arabic: a fragment of speech: “%s”', (sentence) => {
  for (const { title, name, gender } of people) {
    const [quote] = readSpeech(sayInArabic(agree(sentence, gender).replace('#', `${title} ${name}`)), 'ar')
    expect(quote?.speaker, name).toBe(name)
    expect(quote?.kind, name).not.toBe('other')
  }
})

const names = [
  '{وقال|وقالت} # إن فيلم “الطريق” سيعرض غدا.',
  '{وأعلن|وأعلنت} # إطلاق حملة “معا” للتبرع.',
  '{وأوضح|وأوضحت} # أن تطبيق “نجدة” متاح للجميع.',
  '{وأضاف|وأضافت} #، في حديث لقناة “الأفق”، أن الوضع صعب.',
  '{وأكد|وأكدت} # أن حزب “الأمل” سيشارك في الانتخابات.',
  '{وذكر|وذكرت} # أن رواية “الليل” صدرت أمس.',
  '{وأعلن|وأعلنت} # الانضمام إلى فريق “النجوم”.',
  '{وأشار|وأشارت} # إلى أن عملية “طوفان الأقصى” غيرت المعادلة.',
  '{وكشف|وكشفت} # أن شركة “تيسلا” ستفتح مصنعا.',
  '{ونشر|ونشرت} # على منصة “إكس” صورة جديدة.',
  '{وأكد|وأكدت} # أن متحور “أوميكرون” سريع الانتشار.',
  '{وقال|وقالت} # إن مهرجان “موازين” ناجح.',
  '{وقال|وقالت} # إن صاروخ “باتريوت” أسقط المسيرة.',
  '{وأكد|وأكدت} # أن موقع “يوتيوب” حذف المقطع.',
  '{وقال|وقالت} # إن برنامج “أوراش” خلق فرصا.',
  '{وأضاف|وأضافت} # أن كتيبة “عز الدين القسام” نفذت الهجوم.',
  '{وأشاد|وأشادت} # بمبادرة “مدارس الريادة”.',
  '{وقال|وقالت} # لصحيفة “لوموند” إن الوضع صعب.',
  '{وقال|وقالت} # في تغريدة على “تويتر” إن الوضع صعب.',
  '{وأعلن|وأعلنت} # فوز رواية “سيدات القمر” بالجائزة.',
  '{وتحدث|وتحدثت} # عن فيلمه الجديد “عودة الغائب”.',
  '{وذكر|وذكرت} # أن السفينة “مادلين” غادرت الميناء.',
  '{وأكد|وأكدت} # أن حركة “طالبان” وافقت.',
]

test.each(names)('Arabic: a name in marks beside somebody who speaks: “%s”', (sentence) => {
  for (const { title, name, gender } of people) {
    const [quote] = readSpeech(sayInArabic(agree(sentence, gender).replace('#', `${title} ${name}`)), 'ar')
    expect(quote?.kind, name).toBe('other')
  }
})

const inEnglish: readonly Person[] = [
  { title: 'Defence Minister ', name: 'Karim Bennani', gender: 'm' },
  { title: 'film director ', name: 'Sarah Whitfield', gender: 'f' },
  { title: '', name: 'Jonas Eriksson', gender: 'm' },
  { title: 'union leader ', name: 'Maria Delgado', gender: 'f' },
  { title: 'Dr ', name: 'Priya Raman', gender: 'f' },
]

const englishPairs = inEnglish.flatMap((one) =>
  inEnglish.filter((other) => other !== one).map((other) => [one, other] as const),
)

const englishTurns: readonly (readonly ['first' | 'second', string])[] = [
  ['second', '“@,” {he|she} added.'],
  ['second', '{He|She} added that “@.”'],
  ['second', 'Asked about #, {he|she} said: “@.”'],
  ['second', 'In response to #, {he|she} said “@.”'],
  ['second', '{He|She} accused # of lying, adding: “@.”'],
  ['first', '# replied that “@.”'],
  ['first', 'But # disagreed. “@,” <he|she> said.'],
  ['first', '“@,” # replied.'],
  ['first', '“@,” said #.'],
  ['first', '# dismissed the claim, saying “@.”'],
  ['first', '# was more cautious: “@.”'],
  ['first', 'According to #, “@.”'],
  ['first', 'For #, “@.”'],
  ['first', '# told reporters: “@.”'],
  ['first', '# went further. “@.”'],
  ['first', 'Speaking later, # insisted that “@.”'],
  ['first', '# wrote on X: “@.”'],
  ['first', 'That was rejected by #, who said: “@.”'],
  ['first', 'That drew a sharp response from #. “@,” <he|she> said.'],
  ['second', '{He|She} thanked # for <his|her> support. “@,” {he|she} said.'],
  ['second', '{He|She} told #: “@.”'],
  ['second', '{He|She} praised #, saying “@.”'],
  ['second', '“@,” {he|she} told #.'],
  ['first', '“@,” # told the BBC.'],
  ['first', 'When asked, # said “@.”'],
  ['first', '# agreed. “@.”'],
  ['first', '# also said: “@.”'],
  ['second', 'Pressed on the point by #, {he|she} said “@.”'],
  ['first', '# described the plan as “@.”'],
  ['first', '# called it “@.”'],
  ['first', '# said it was “@.”'],
  ['first', '# warned that “@.”'],
  ['first', '# stressed: “@.”'],
  ['first', '“@,” # concluded.'],
  ['first', '“@,” recalls #.'],
  ['first', 'As # put it: “@.”'],
  ['first', 'In the words of #, “@.”'],
  ['first', '# shook <his|her> head. “@.”'],
  ['second', 'Referring to #, {he|she} said: “@.”'],
  ['second', 'Unlike #, {he|she} believes “@.”'],
  ['second', '{He|She} declined to comment on #, saying only: “@.”'],
  ['first', '# hit back at the criticism, saying: “@.”'],
  ['first', '# took to social media to say: “@.”'],
  ['first', 'Earlier, # had said “@.”'],
  ['first', '# has previously said: “@.”'],
  ['first', '# is having none of it. “@,” <he|she> said.'],
  ['second', '{He|She} said # was wrong. “@,” {he|she} said.'],
]

test.each(englishTurns)('English: of two who have spoken, the %s speaks again: “%s”', (who, sentence) => {
  for (const [one, other] of englishPairs) {
    const begin = `Headline of the day\n${one.title}${one.name} said at a news conference: “Nobody here will accept this.”`
    const answer = `“This year has been hard on everybody,” said ${other.title}${other.name}, who was also there.`
    const next = agreeBoth(sentence, one, other).replace('#', surname(one))
    const said = next.replace('@', 'The answer lies with those who decide and with nobody else')
    const speakers = readSpeech(`${begin}\n${answer}\n${said}`, 'en').map(({ speaker }) => speaker)
    const last = who === 'first' ? one.name : other.name
    expect(speakers, `${one.name}, ${other.name}`).toEqual([one.name, other.name, last])
  }
})

interface Turns {
  readonly language: 'he' | 'fa' | 'ur'
  readonly people: readonly Person[]
  readonly said: readonly [string, string, string]
  readonly begins: string
  readonly answers: string
  readonly rows: readonly (readonly ['first' | 'second', string])[]
}

// In begins and answers # stands for the title and the name.
const elsewhere: readonly Turns[] = [
  {
    language: 'he',
    people: [
      { title: 'שר האוצר ', name: 'משה לוי', gender: 'm' },
      { title: 'הבמאית ', name: 'דנה שרון', gender: 'f' },
      { title: 'יו"ר הוועד ', name: 'אבי מזרחי', gender: 'm' },
      { title: 'ח"כ ', name: 'רחל אזולאי', gender: 'f' },
      { title: 'ד"ר ', name: 'יוסי גרינברג', gender: 'm' },
    ],
    said: [
      'אף אחד כאן לא יסכים לדבר כזה לעולם',
      'השנה הזאת הייתה קשה לכולם בלי יוצא מן הכלל',
      'הפתרון נמצא בידיים של מי שמחליט ולא של אחרים',
    ],
    begins: '# {אמר|אמרה} במסיבת עיתונאים: "@".',
    answers: 'מנגד, # {הבהיר|הבהירה} כי "@".',
    rows: [
      ['second', '{הוא|היא} {הוסיף|הוסיפה} כי "@".'],
      ['second', '"@", {הוסיף|הוסיפה}.'],
      ['second', 'לדבר{יו|יה}, "@".'],
      ['second', 'בתגובה לדברי #, {אמר|אמרה}: "@".'],
      ['second', '{הוא|היא} {האשים|האשימה} את # בשקרים {והוסיף|והוסיפה}: "@".'],
      ['first', '# <השיב|השיבה> כי "@".'],
      ['first', 'אבל # לא <הסכים|הסכימה>. "@", <אמר|אמרה>.'],
      ['first', '"@", <השיב|השיבה> #.'],
      ['first', '"@", <אמר|אמרה> #.'],
      ['first', '# <דחה|דחתה> את הדברים <ואמר|ואמרה>: "@".'],
      ['first', 'לדברי #, "@".'],
      ['first', 'לטענת #, "@".'],
      ['first', '# <אמר|אמרה> לכתבים: "@".'],
      ['first', '# <הדגיש|הדגישה>: "@".'],
      ['first', 'בעבר <אמר|אמרה> # כי "@".'],
      ['first', 'גם # <התייחס|התייחסה> לנושא: "@".'],
      ['first', '# <הבהיר|הבהירה> אמש כי "@".'],
      ['first', 'מנגד <טען|טענה> # כי "@".'],
      ['first', '# <תיאר|תיארה> את המהלך כ"@".'],
      ['first', '# <סיכם|סיכמה>: "@".'],
      ['first', '"@", <סיכם|סיכמה> #.'],
      ['second', '{הוא|היא} {הודה|הודתה} ל# {ואמר|ואמרה}: "@".'],
      ['second', '{הוא|היא} {אמר|אמרה} ל#: "@".'],
      ['second', '{הוא|היא} {שיבח|שיבחה} את #, {ואמר|ואמרה} כי "@".'],
      ['second', 'כשנשאל{|ה} על #, {אמר|אמרה}: "@".'],
      ['first', 'כשנשאל<|ה> על כך, <אמר|אמרה> #: "@".'],
      ['first', '# <תקף|תקפה> את הממשלה: "@".'],
    ],
  },
  {
    language: 'fa',
    people: [
      { title: 'وزیر اقتصاد ', name: 'علی رضایی', gender: 'm' },
      { title: '', name: 'مریم احمدی', gender: 'f' },
      { title: 'نماینده مجلس ', name: 'سعید کریمی', gender: 'm' },
      { title: 'دکتر ', name: 'نسرین حسینی', gender: 'f' },
    ],
    said: ['هیچ‌کس این را هرگز نمی‌پذیرد', 'امسال برای همه سال سختی بود', 'راه حل در دست کسانی است که تصمیم می‌گیرند'],
    begins: '# گفت: «@».',
    answers: 'در مقابل، # تأکید کرد: «@».',
    rows: [
      ['second', 'وی افزود: «@».'],
      ['second', 'او اضافه کرد: «@».'],
      ['second', 'به گفته وی، «@».'],
      ['second', 'وی در پاسخ به # گفت: «@».'],
      ['second', 'وی با انتقاد از # گفت: «@».'],
      ['second', 'او درباره # گفت: «@».'],
      ['first', '# در پاسخ گفت: «@».'],
      ['first', 'اما # این ادعا را رد کرد و گفت: «@».'],
      ['first', 'به گفته #، «@».'],
      ['first', '# نوشت: «@».'],
      ['first', '# به خبرنگاران گفت: «@».'],
      ['first', '# همچنین گفت: «@».'],
      ['first', '# تأکید کرد که «@».'],
      ['first', 'از نظر #، «@».'],
      ['first', '# پیش‌تر گفته بود: «@».'],
      ['first', '# با رد این سخنان گفت: «@».'],
      ['first', '# در ادامه افزود: «@».'],
      ['first', '«@»؛ این را # گفت.'],
      ['second', 'وی از # تشکر کرد و گفت: «@».'],
      ['second', 'وی خطاب به # گفت: «@».'],
      ['second', 'وی در ادامه با اشاره به سخنان # گفت: «@».'],
    ],
  },
  {
    language: 'ur',
    people: [
      { title: 'وزیر خزانہ ', name: 'احمد رضا', gender: 'm' },
      { title: 'اداکارہ ', name: 'مریم صدیقی', gender: 'f' },
      { title: 'رکن اسمبلی ', name: 'سعید اختر', gender: 'm' },
      { title: 'ڈاکٹر ', name: 'عائشہ ملک', gender: 'f' },
    ],
    said: [
      'کوئی بھی اس بات کو کبھی قبول نہیں کرے گا',
      'یہ سال سب کے لیے بہت مشکل رہا',
      'اس کا حل فیصلہ کرنے والوں کے ہاتھ میں ہے',
    ],
    begins: '# نے کہا کہ ’’@‘‘۔',
    answers: 'دوسری جانب # نے بتایا کہ ’’@‘‘۔',
    rows: [
      ['second', 'انہوں نے مزید کہا کہ ’’@‘‘۔'],
      ['second', 'ان کا کہنا تھا کہ ’’@‘‘۔'],
      ['second', 'ان کے مطابق ’’@‘‘۔'],
      ['first', '# نے جواب میں کہا کہ ’’@‘‘۔'],
      ['first', 'تاہم # نے کہا کہ ’’@‘‘۔'],
      ['first', '# کا کہنا تھا کہ ’’@‘‘۔'],
      ['first', '# کے مطابق ’’@‘‘۔'],
      ['first', '# نے ٹویٹ کیا: ’’@‘‘۔'],
      ['first', '# نے صحافیوں کو بتایا کہ ’’@‘‘۔'],
      ['first', 'اس پر # نے کہا: ’’@‘‘۔'],
      ['first', '# نے مزید کہا کہ ’’@‘‘۔'],
      ['second', 'انہوں نے # پر تنقید کرتے ہوئے کہا کہ ’’@‘‘۔'],
      ['second', 'انہوں نے # کے بارے میں کہا کہ ’’@‘‘۔'],
      ['second', '# کے سوال پر انہوں نے کہا کہ ’’@‘‘۔'],
    ],
  },
]

for (const { language, people: speaking, said, begins, answers, rows } of elsewhere) {
  const opening = (sentence: string, { title, name, gender }: Person) =>
    agree(sentence, gender).replace('#', `${title}${name}`)
  test.each(rows)(`${language}: of two who have spoken, the %s speaks again: “%s”`, (who, sentence) => {
    for (const one of speaking)
      for (const other of speaking.filter((someone) => someone !== one)) {
        const next = agreeBoth(sentence, one, other).replace('#', surname(one))
        const texts = [opening(begins, one), opening(answers, other), next]
        const article = texts.map((text, i) => text.replace('@', said[i] ?? '')).join('\n')
        const speakers = readSpeech(`—\n${article}`, language).map(({ speaker }) => speaker)
        const last = who === 'first' ? one.name : other.name
        expect(speakers, `${one.name}, ${other.name}`).toEqual([one.name, other.name, last])
      }
  })
}

test('“said so, …” behind a paragraph of speech', () => {
  expect(whose('عنوان\n“لن نقبل بهذا الأمر أبدا”.\nقال ذلك الوزير سمير بلعربي أمام الحضور.')).toEqual(['سمير بلعربي'])
})

test('who is thanked, or whose words are denied, does not speak', () => {
  const thanked = 'قال الوزير سمير بلعربي: “@”. وشكر رئيس الجمعية كريم النحاس على “@”.'
  expect(whose(sayInArabic(thanked))[1]).not.toBe('كريم النحاس')
  const denied = 'ونفى الوزير سمير بلعربي ما قاله رئيس الجمعية كريم النحاس، مؤكدا أن “@”.'
  expect(whose(sayInArabic(denied))).toEqual(['سمير بلعربي'])
})

test.each([
  ['قال الوزير محمود قماطي إن الحراك يعبر عن وجع شعب، مشيرا إلى أن “@”.', 'محمود قماطي'],
  ['وأثار حديث كريم بناني رفض سمير حداد الذي علا صوته قائلا: “@”.', 'سمير حداد'],
  ['قال سمير حداد إن الخطوة تعفي الشركة من الإفصاح، وهو بيان يؤكد صراحة أن هناك شكوكا. وتابع: “@”.', 'سمير حداد'],
  ['قال سمير حداد إن هناك ظروفا تثير شكوكا حول القرار. وتابع: “@”.', 'سمير حداد'],
  ['وبعد سمير حداد تحدث كريم بناني. واستنكر الخبير كريم بناني أن “@”.', 'كريم بناني'],
  ['“@”، ينصح كريم بناني.', 'كريم بناني'],
  ['أثار سمير حداد الجدل أمس، بينما كان ينتقد الرئيس الروسي فلاديمير بوتين لشنه “@”.', 'سمير حداد'],
])('whose a report is, where others are told of in it: %s', (text, speaker) => {
  expect(whose(sayInArabic(text))).toEqual([speaker])
})

test('who interrupts, in a clause right in front of the colon', () => {
  const text = 'وقال الوزير إن الأسعار “@”، قبل أن تقاطعه النائبة هاجر الوزاني: “@”.'
  expect(whose(sayInArabic(text))).toEqual(['الوزير', 'هاجر الوزاني'])
})

test('whom the sentence behind marks that open a block brings in', () => {
  const opening = 'عنوان الخبر\n“@”. يجلس سعد الإدريسي أمام بيته.'
  const [speech] = readSpeech(opening.replace('@', 'من هنا مر السيل في تلك الليلة'), 'ar')
  expect(speech).toMatchObject({ kind: 'direct', speaker: 'سعد الإدريسي' })
  // Two words may be what something is called.
  expect(whose('عنوان الخبر\n“نجوم الغد”. يجلس سعد الإدريسي أمام بيته.')).toEqual([undefined])
  // What somebody says behind it may be said by them too, and in front of them by somebody else.
  expect(whose(sayInArabic('“@”. يجلس سعد الإدريسي أمام بيته، ويقول إن الأمر سيئ.'))).toEqual(['سعد الإدريسي'])
  expect(whose(sayInArabic('“@”. وبحسب الوزير، يجلس سعد الإدريسي أمام بيته.'))).not.toContain('سعد الإدريسي')
})
