import { expect, test } from 'vitest'
import { analyse, quotesOf } from '../../../shared/attribution/analyse'
import { structureLines, toBlockTexts } from '../../../shared/structure/lines'
import { sayInArabic, whose } from './speech'

// Whoever does something goes on to speak, and several who speak as one. @ stands for what is said.

test.each([
  [
    'whoever spoke last acts again',
    'قال المحلل كريم بناني إن “@”. ووقف المحلل عند الدعم المتزايد، الذي “يأتي من كل الدول الصديقة”.',
    ['كريم بناني', 'كريم بناني'],
  ],
  [
    'the same expert, though another one speaks below',
    'وقال سمير الطيار، الخبير في الشأن الأمني، إن “@”. وتوقف الخبير ذاته عند “تجربة الدول الصديقة في هذا المجال”. وقال محمد سالم، الخبير في القانون الدولي، إن “@”.',
    ['سمير الطيار', 'سمير الطيار', 'محمد سالم'],
  ],
  [
    'a preposition that comes again is no verb',
    'وتابع كريم بناني: “@”، مستغربا محاولة بعض الجهات، كما أسماها، الإيقاع بينه وبين الملك، وزاد: “@”.',
    ['كريم بناني', 'كريم بناني'],
  ],
  [
    'what begins with a conjunction begins a sentence',
    'قال كريم بناني إن “@”. وحسب مسؤول محلي فإن الأمر مختلف. وشدد المصدر ذاته على أن “@”.',
    ['كريم بناني', 'مسؤول محلي'],
  ],
  [
    'a thing in a report narrates nothing',
    'قال كريم بناني إن “@”. وقالت مها البخاري إن المسرحية جديدة. وأضافت الممثلة ذاتها أن هذا العرض المسرحي يحكي في “قالب كوميدي الحياة اليومية لزوجين”.',
    ['كريم بناني', 'مها البخاري'],
  ],
  [
    'a long clause behind a report, with its particle',
    'وتابع كريم بناني: “@” في هذه القضية، لـ”تحقيق الشعب أهدافه كلها، وبناء الدولة المستقلة من جديد”.',
    ['كريم بناني', 'كريم بناني'],
  ],
  [
    'those who were there agree',
    'أكد كريم بناني أن “@”. وأجمع الحاضرون على ضرورة “المضي قدما في هذا المسار الطويل”.',
    ['كريم بناني', 'الحاضرون'],
  ],
  [
    'a noun that folds to one key with a verb',
    'وقال كريم بناني إن تنزيل رؤى هوياتية قومية خطر. وشدد المتحدث نفسه على أن “@”.',
    ['كريم بناني'],
  ],
  ['those who met', 'اجتمع الخبراء في الرباط. وأشار الاجتماع الدولي إلى أن “@”.', ['الاجتماع الدولي']],
  [
    'whom an opening verb names, in front of a noun spelt apart from its verb',
    'حضر كريم بناني اللقاء. وقال سمير العلوي إن “@”. ووافق بناني رأي العلوي وقال إن “@”.',
    ['سمير العلوي', 'كريم بناني'],
  ],
  ['ministers are several', 'زار الوزير كريم بناني مصر. وقال وزراء عرب إن “@”.', ['وزراء عرب']],
  ['somebody else', 'قال شاهد: “@”. وقال آخر: “@”.', ['شاهد', 'آخر']],
  ['things that showed it are nobody', 'قال كريم بناني إن “@”. هذه اللقاءات كشفت أن “@”.', ['كريم بناني', undefined]],
  [
    'an idea is nobody, whoever works with it speaks',
    'قال كريم بناني إن “@”. واستنادا إلى فكرة أن “@”، تعمل الجمعية مع المدارس.',
    ['كريم بناني', 'الجمعية'],
  ],
  [
    'a paper in marks and what it is close to',
    'قالت صحيفة “النهار” المقربة من الحزب إن “@”.',
    [undefined, 'صحيفة “النهار”'],
  ],
  [
    'a verb spelt like a body’s noun',
    'قال كريم بناني إن اتفاقية التعاون تجمع المغرب وهولندا منذ سنوات، مضيفا أن “@”.',
    ['كريم بناني'],
  ],
  [
    'a name between the verb and its report is whole',
    'صدرت للكاتب محمد أحمد الومان رواية جديدة. وقال محمد أحمد الومان إن “@”.',
    ['محمد أحمد الومان'],
  ],
  ['in this regard', 'واعتبر في هذا الصدد محمد بن طلحة، أستاذ القانون بجامعة القاضي عياض، أن “@”.', ['محمد بن طلحة']],
  ['a name with an article of no list', 'النعم ميارة، الأمين العام للاتحاد، سجل أن “@”.', ['النعم ميارة']],
  ['a compound name, and what is joined', 'سبق أن وصفه الباحث عبد الله فيلي بـ“المعلمة المتميزة”.', ['عبد الله فيلي']],
  [
    'a man whose name begins with Abd',
    'قالت نادية العلوي إن “@”. ووضح عبد النبي بناني قائلا: “@”.',
    ['نادية العلوي', 'عبد النبي بناني'],
  ],
  [
    'the verb by its pointing',
    'وورد في البلاغ أن رئيس الحزب عبّر، في كلمة له، عن “ثقته الكبيرة في شباب الحزب”.',
    ['رئيس الحزب'],
  ],
  [
    'a surname behind a verb of no list that goes on from marks',
    'قال سمير الحسيني إن “@”. وقال مصطفى كمال إن “@”، فضحك الحسيني وعلق: “@”.',
    ['سمير الحسيني', 'مصطفى كمال', 'سمير الحسيني'],
  ],
  [
    'two of something behind a joined particle are nobody',
    'كانت رانيا سعد تنظف الإسطبلات، واليوم تعود من البطولة القارية بميداليتين. وقالت: “@”.',
    ['رانيا سعد'],
  ],
  [
    'a sentence that holds nobody else goes on behind its colon',
    'قالت سلوى الغزالي: “@”. ولم يكن أحد هناك. وعن روايتها المقبلة، لا تتردد: “@”.',
    ['سلوى الغزالي', 'سلوى الغزالي'],
  ],
  ['a word that begins like an article', 'أكد مجلس القيادة التزامه بالهدنة، وقال إن “@”.', ['مجلس القيادة']],
  ['what somebody confirms', 'وهو ما تؤكده نزهة العلوي في حديثها للجريدة “@”.', ['نزهة العلوي']],
  ['how somebody went on', 'قالت نزهة العلوي إن “@”. واسترسلت متحدثة عن اللغة: “@”.', ['نزهة العلوي', 'نزهة العلوي']],
  [
    'pious words are nobody',
    'قال كريم بناني إن “@”. وذكر كتاب الله عز وجل، مضيفا أن “@”.',
    ['كريم بناني', 'كريم بناني'],
  ],
] as const)('%s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})

test.each([
  ['a second speaker in a headline', 'بناني: الاقتصاد طموح.. العلوي: المغرب ليس “سوقا للبضائع الرديئة”', ['العلوي']],
  ['one word at the end of a headline', 'بناني: رفض زيادة الأجور “عار”', ['بناني']],
] as const)('%s', (_, headline, speakers) => {
  const below = '\nقال كريم بناني هذا في الرباط أمس. وقال سمير العلوي ذلك اليوم.'
  expect(whose(headline + below)).toHaveLength(speakers.length)
  expect(whose(headline + below).map((one) => one?.split(' ').at(-1))).toEqual(speakers)
})

test.each([
  [
    'a name that ends like a verb',
    'قالت ماريا أنطونيو تروخييو، المستشارة في الوزارة، إن “@”.',
    ['ماريا أنطونيو تروخييو'],
  ],
  ['a middle name that begins like a particle', 'وقالت دورين بوجدان مارتن “@”.', ['دورين بوجدان مارتن']],
  ['a surname that begins like a joined word', 'وأضاف محمد والزين، عضو الفريق، أن “@”.', ['محمد والزين']],
  [
    'a particle with an article is none',
    'وأعلنت سيرين بناني أن ترى النور شراكات جديدة، وأضافت أن “@”.',
    ['سيرين بناني'],
  ],
] as const)('%s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})

test.each([
  [
    'an office that acts in the sentence before a joined verb',
    'قال كريم بناني إن “@”. رئيس الاتحاد لم يخف ارتياحه. وأقر في تصريح مقتضب بأن “@”.',
    ['كريم بناني', 'رئيس الاتحاد'],
  ],
  ['an office in front of a quote and a bare verb', 'صاحب المطعم تنصل من الجميع. “@”، أجاب.', ['صاحب المطعم']],
  [
    'an office over a colon',
    'قال الاتحاد إن “@”. غير أن وكيل المدرب كانت له رواية أخرى: “@”.',
    ['الاتحاد', 'وكيل المدرب'],
  ],
  [
    'a body over a colon and a noun',
    'المركز الوطني للأرصاد سارع إلى طمأنة السكان: الهزة “لا تأثير لها على أي شيء”.',
    ['المركز الوطني للأرصاد'],
  ],
  [
    'he who acts in front of a joined verb',
    'قال كريم بناني إن “@”. أما سمير الطيار فلا يعنيه ذلك. يربت على دراجته ويقول: “@”.',
    ['كريم بناني', 'سمير الطيار'],
  ],
  [
    'he with whom a sentence begins',
    'قال كريم بناني إن “@”. جاره الشاب سمير الطيار أقل يأسا. فهو يعتقد أن “@”.',
    ['كريم بناني', 'سمير الطيار'],
  ],
  ['a predicate is no title', 'مديرة المدرسة فوجئت بالقرار. “@”، تقول.', ['مديرة المدرسة']],
  [
    'a topic behind a conjunction',
    'قال كريم بناني إن “@”. فالناطقة باسم الوزارة شددت على أن “@”.',
    ['كريم بناني', 'الناطقة باسم الوزارة'],
  ],
  ['verbs of things in a report yield to the teller', 'وقال كريم بناني إن الأرقام تشير إلى أن “@”.', ['كريم بناني']],
  [
    'whom a clause of time leaves to speak',
    'قال كريم بناني إن “@”. وحين اتصل به سمير الطيار، رد بأن “@”.',
    ['كريم بناني', 'كريم بناني'],
  ],
] as const)('%s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})

test.each([
  [
    'a stranger whom a sentence brings in',
    'من بين الحاضرين سيدة ستينية حملت صورة قديمة للفرقة. قالت للكاميرا: “@”.',
    ['سيدة ستينية'],
  ],
  [
    'a reply is not by whoever spoke last',
    'قال النائب كريم بناني إن “@”. رئيس الجلسة طالب بناني بأن “@”. فرد عليه: “@”.',
    ['كريم بناني', 'رئيس الجلسة', 'كريم بناني'],
  ],
  [
    'whoever is asked answers by any verb',
    'قالت سعاد العلمي إن “@”. والدتها، السيدة ليلى، لم تتمالك دموعها. سألها أحد الصحفيين عن السر فقالت: “@”.',
    ['سعاد العلمي', 'ليلى'],
  ],
  [
    'what somebody got is not theirs',
    'قال كريم بناني إن “@”. وبعد شهر، وصلت إلى زوجته ياسمين رسالة من كلمتين: “أنا صامد”.',
    ['كريم بناني', 'كريم بناني'],
  ],
  [
    'who acts behind a clause of time that names a house',
    'حين انسحب الجميع من مستشفى الشفاء، بقي الطبيب كريم بناني. كان يردد أن “@”.',
    ['كريم بناني'],
  ],
  [
    'who acts behind a remark with another name',
    'في مطبخ خلف مسجد السيدة نفيسة، تقف الحاجة سعاد العلمي أمام قدر كبيرة. “@”، تقول.',
    ['سعاد العلمي'],
  ],
  [
    'who acts, a party and all',
    'لم يتمالك النائب عن العدالة والتنمية كريم بناني نفسه وهو يستمع إلى رد الوزير سمير الطيار، فصاح: “@”.',
    ['كريم بناني'],
  ],
  [
    'a subject behind a marker, not the object',
    'أما عامل الإشارة كريم بناني، فلخص الأمر بطريقته: “@”.',
    ['كريم بناني'],
  ],
  ['what people meet for ends', 'قال كريم بناني إن “@”. وختم اللقاء بجملة قصيرة: “@”.', ['كريم بناني', 'كريم بناني']],
  ['the pronoun tells who has the title', 'وقال الكاتب العام لإحداها، وهو كريم بناني، إن “@”.', ['كريم بناني']],
  [
    'a letter is not who wrote it',
    'كريم بناني، المهاجر منذ عام، بعث لها رسالة صوتية يتيمة قال فيها “@”.',
    ['كريم بناني'],
  ],
  ['the president is no minister', 'قال الوزير كريم بناني إن “@”. وأكد الرئيس أن “@”.', ['كريم بناني', 'الرئيس']],
  [
    'the government’s spokesman is the minister',
    'قال الناطق باسم الحكومة كريم بناني إن “@”. وشدد الوزير على أن “@”.',
    ['كريم بناني', 'كريم بناني'],
  ],
  [
    'a source by its adjective',
    'ذكر مصدر أمني أن “@”. وأكد مصدر مقرب من العائلة أن “@”. وتساءل المصدر المقرب: “@”.',
    ['مصدر أمني', 'مصدر مقرب من العائلة', 'مصدر مقرب من العائلة'],
  ],
] as const)('who: %s', (_, text, speakers) => {
  expect(whose(sayInArabic(text))).toEqual(speakers)
})

test('the explanation says where the speaker stands, not that somebody goes on who never spoke', () => {
  const article = sayInArabic(
    'قال كريم بناني إن “@”. وأضاف: “@”. غير أن وكيل المدرب كانت له رواية أخرى: “@”. رئيس الاتحاد لم يخف ارتياحه. وأقر بأن “@”.',
  )
  const found = analyse(toBlockTexts(structureLines(article)), 'ar')
  expect(quotesOf(found).map(({ evidence }) => evidence?.rule)).toEqual([
    'verb-subject',
    'verb-continued',
    'name-colon',
    'told-before',
  ])
})

const women = ['فاضمة بناني', 'سعاد العلمي', 'هند العلوي', 'خديجة أروهال']
const men = ['سعيد العلوي', 'كريم بناني', 'نبيل مغلي']

test.each(women.flatMap((her) => men.map((him) => [her, him] as const)))(
  'she who did something in front of the marks, not he who spoke last: %s, %s',
  (her, him) => {
    const both = `“@”، تقول ${her}. ثم قال الوزير ${him} إن “@”.\n`
    for (const deed of ['حين نقلنا إليها الوعد، ابتسمت.', 'ضحكت.', 'وعندما سألناها عنه، هزت رأسها.'])
      expect(whose(sayInArabic(`${both}${deed} “@”.`)), deed).toEqual([her, him, her])
    // Things and his kin have such verbs too.
    for (const deed of ['ابتسمت الدنيا.', 'سكتت زوجته.', 'ابتسم.'])
      expect(whose(sayInArabic(`${both}${deed} “@”.`)), deed).toEqual([her, him, him])
  },
)

test.each([
  ['الحارس، الجالس قرب الباب، يضحك: “@”.', 'الحارس'],
  ['الطبيب، الذي كان يجلس قربها، يهز رأسه موافقا: “@”.', 'الطبيب'],
  ['المدرب، الواقف وحده، لا يخفي غضبه: “@”.', 'المدرب'],
])('an office with what says between commas which one is meant: %s', (sentence, office) => {
  expect(whose(sayInArabic(sentence))).toEqual([office])
})

test.each(men)('what somebody did, by a verb of the past behind their name, in front of a deed: %s', (name) => {
  for (const deed of ['سارع إلى الترحيب بما اعتبره', 'سارع إلى التنديد بما سماه'])
    expect(whose(sayInArabic(`وزير الري ${name} ${deed} “@”.`)), deed).toEqual([name])
})
