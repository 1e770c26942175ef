import { expect, test } from 'vitest'
import { analyse } from '../../../shared/attribution/analyse'
import { structureLines, toBlockTexts } from '../../../shared/structure/lines'
import { readSpeech, sayInArabic, whose } from './speech'

const speech = (article: string) =>
  readSpeech(article, 'ar').flatMap(({ kind, speaker }) => (kind === 'other' ? [] : [speaker]))

/** Who is said to report in each paragraph. */
const reporters = (article: string) =>
  analyse(toBlockTexts(structureLines(article)), 'ar').blocks.flatMap(({ reports }) => reports.map(({ name }) => name))

test.each([
  [
    'a surname with a particle behind a given name of two words',
    'أكد الوزير عز الدين بالحسن أن “@”.',
    'عز الدين بالحسن',
  ],
  ['a shaykh among the names', 'وقال فائق الشيخ علي إن “@”.', 'فائق الشيخ علي'],
  ['a farmer by name', 'وقال فلاح عبد السلام في بيان إن “@”.', 'فلاح عبد السلام'],
  ['two trades with the particle apart', 'كشف الخبير و المحلل الاقتصادي كريم عبد السلام أن “@”.', 'كريم عبد السلام'],
  ['an ordinary surname in marks', 'قالت الفنانة المغربية “سيرين خاص” بطلة المسلسل إن “@”.', 'سيرين خاص'],
  ['an honour of two words', 'وقال آية الله علي الراوي إن “@”.', 'علي الراوي'],
  ['the same behind an office', 'كان قائد الجماعة، آية الله السيد علي الراوي، قد قال إن “@”.', 'علي الراوي'],
  [
    'one name behind a place’s',
    'شدد الوزير كريم بناني على الأمر. وقال الوزير للصحفيين في مطار شهيد هاشمي نجاد: “@”.',
    'كريم بناني',
  ],
] as const)('%s: %s', (_, sentence, speaker) => {
  expect(speech(sayInArabic(sentence))).toEqual([speaker])
})

test('a woman whose name is a man’s too goes on with her own participle', () => {
  const article = `${'قالت المحامية نهاد أبو الفضل إن العمل بدأ.'}\nوأضافت “أبو الفضل”، خلال حوارها مع الإعلامية ليلى مراد، عبر قناة “المدينة”، أن الأمر صعب جدا هنا، قائلة: “@”.`
  expect(speech(sayInArabic(article))).toEqual(['نهاد أبو الفضل'])
})

test('whoever the draft calls so says nothing by being in marks', () => {
  const article =
    'أعرب رولان موكوينا، مدرب الفريق، عن سعادته.\nووجه “موكوينا” التهنئة للاعبين، مؤكدا أن الأداء كان رائعا.'
  expect(speech(sayInArabic(article))).toEqual([])
  // A word of the language may be what somebody said.
  const word = 'قال كريم الأمل إن العمل بدأ.\nووجه كريم الأمل كلمة واحدة إلى الجميع: “الأمل”.'
  expect(speech(sayInArabic(word))).toEqual(['كريم الأمل'])
})

test('what is sent to somebody does not send it', () => {
  const article = 'قالت سلمى الراوي إن العمل بدأ.\nووجهت رسالة إلى البلدية “لن نرحل من هذا البيت”.'
  expect(speech(sayInArabic(article))).toEqual(['سلمى الراوي'])
})

test('a source behind when it was said only relays', () => {
  const said = 'توقعت وزارة الزراعة اليوم الأربعاء وفقا لتقارير محلية أن يكون الموسم جيدا جدا هذا العام.'
  expect(reporters(sayInArabic(said))).toEqual(['وزارة الزراعة'])
})

test('a body in marks that a woman’s verb announces', () => {
  const article = 'أعلنت “رابطة معلمي المدينة” الإضراب غدا “تعبيرا عن التضامن مع الجميع”، مشيرة إلى أن “@”.'
  expect(whose(sayInArabic(article))).toEqual([undefined, 'رابطة معلمي المدينة', 'رابطة معلمي المدينة'])
})

test('a station by its letters and a series in parts have names', () => {
  expect(speech(sayInArabic('تحدثت الفنانة سلمى الراوي، على «نجوم إف إم»، عن عملها.'))).toEqual([])
  const series = 'وقال كريم بناني إن التصوير مستمر بجانب “ليالي المدينة” الجزء السادس.'
  expect(speech(sayInArabic(series))).toEqual([])
})

test('behind a body in marks that opens a headline one word is what it said', () => {
  const found = readSpeech('«القومي للمرأة»: نسبة العنف في البلد «مرعبة»\nقالت سلمى الراوي إن العمل صعب.', 'ar')
  expect(found.map(({ kind }) => kind)).toEqual(['other', 'partial'])
})

test('a paper that published a message by its pronoun says nothing of its own', () => {
  const article = 'وكتب كريم بناني في رسالة أوردتها بوابة “المدينة” المحلية: “@”.'
  expect(speech(sayInArabic(article))).toEqual(['كريم بناني'])
})

test('what somebody was asked about is nobody’s report', () => {
  const article = 'وأجاب كريم بناني، عما إذا كانت المنظمة ما زالت تعترف بالحكومة، بـ“نعم بكل تأكيد”.'
  expect(speech(sayInArabic(article))).toEqual(['كريم بناني'])
})

test('whose question it is stands right in front of it', () => {
  const article =
    'وصل الصحفي كريم حداد.\nوفي رده على سؤال حداد “هل وقعتم على هذه الوثيقة؟”، أجاب الوزير سامي البكري “لا أعتقد ذلك أبدا”.'
  expect(speech(sayInArabic(article))).toEqual(['كريم حداد', 'سامي البكري'])
})

test.each([
  ['in front of the perfect', 'وكان موكوينا قد مازح أحد اللاعبين قائلا: “@”.'],
  ['behind the verb with which the sentence begins', 'وتعامل موكوينا مع الأمر بهدوء قائلا: “@”.'],
])('one word that no dictionary has, %s', (_, sentence) => {
  expect(speech(sayInArabic(sentence))).toEqual(['موكوينا'])
})

test('what ends with how much so is no name', () => {
  const article = 'أكد البنك المركزي أن الوضع مستقر، مبينا أن احتياطاته من العملة الأجنبية “جيدة جدا” هذا العام.'
  expect(speech(sayInArabic(article))).toEqual(['البنك المركزي'])
})

test('a mother’s surname stays, however often the draft leaves it out', () => {
  const article = 'قالت أم محمد الراوي إن العمل بدأ. وتؤكد أم محمد أنها بخير، وأضافت: “@”.'
  expect(speech(sayInArabic(article))).toEqual(['أم محمد الراوي'])
})

test.each([
  ['a woman named like a part of the day', 'وأوضحت صباح عبدالرازق مدير المتحف أن “@”.', 'صباح عبدالرازق'],
  ['a man’s name of two words, written as one and in no list', 'وقال عبدالودود هلال إن “@”.', 'عبدالودود هلال'],
  ['a monument, spelt like a verb', 'أكد الوزير كريم بناني أن المتحف صرح عالمي فريد، وأن “@”.', 'كريم بناني'],
  ['an official of a house, and whose house', 'أكدت مسؤولة بالخارجية الأميركية أن “@”.', 'مسؤولة بالخارجية الأميركية'],
] as const)('%s: %s', (_, sentence, speaker) => {
  expect(speech(sayInArabic(sentence))).toEqual([speaker])
})

const inEnglish = (text: string) =>
  analyse(toBlockTexts(structureLines(`Headline\n${text}`)), 'en').blocks.flatMap(({ reports }) =>
    reports.map(({ name }) => name),
  )

test.each([
  [
    'a full stop of an abbreviation ends no sentence',
    'A man was shot around 7 a.m. and ran home, Smith said.',
    'Smith',
  ],
  ['nor does that of a month', 'The road has been closed since Aug. 29, authorities said.', 'authorities'],
  [
    'a verb that reports nothing stands in the clause',
    'He noticed the car and told him to go away, Smith said.',
    'Smith',
  ],
  ['the perfect', 'Eleven cars were hit at the freeway, authorities have said.', 'authorities'],
  ['the reporter goes on', 'The road was closed at noon, Smith said, but it opened again.', 'Smith'],
] as const)('%s: %s', (_, sentence, teller) => {
  expect(inEnglish(sentence)).toEqual([teller])
})

test('a body and its officer, in front of the verb', () => {
  const article = 'Headline\n“This did not need to happen,” Denver police Chief James White said.'
  expect(readSpeech(article, 'en').map(({ speaker }) => speaker)).toEqual(['James White'])
})

test.each([
  [
    'another of the same office',
    'قال أحد النواب إن “@”. وسأل نائب آخر رئيس الوزراء، قائلا: “@”.',
    ['أحد النواب', 'نائب آخر'],
  ],
  ['one with whom a paper talked', 'وفي حديث مع أحد سكان المخيم قال إن “@”.', ['أحد سكان المخيم']],
  [
    'one whom several hear',
    'وصل المخرج كريم بناني، الخميس، إلى المهرجان.\nوسمعه صحفيو وكالة فرانس برس وهو يقول للمسؤولين: “@”.',
    ['كريم بناني'],
  ],
  ['whose words somebody passes on', 'ونقل يزبك قول الرئيس ميشال عون: “@”.', ['ميشال عون']],
  ['from whom something is taken', 'ونشر كريم بناني اقتباسا من الرئيس سامي البكري: “@”.', ['سامي البكري']],
  [
    'a passive by its vowel',
    'غرّد النائب سامي البكري عقب الجلسة في مجلس النواب التي اختُتمت بكلمة للرئيس كريم بناني: “@”.',
    ['سامي البكري'],
  ],
  [
    'a surname of no list with an article',
    'عبر الوزير محمد الحبيب الكشو عن غضبه. وقال الكشو إن “@”.',
    ['محمد الحبيب الكشو'],
  ],
  [
    'a woman with a man’s title',
    'تقدمت النائب كميلة الموسوي بطلب إلى هيئة الرئاسة. وقالت الموسوي إن الأمر صعب.\nوأوضحت: “@”.',
    ['كميلة الموسوي'],
  ],
  [
    'the same in front of what she describes',
    'ووصفت رئيس الوزراء تيريزا ماي الحوادث بأنها “أحداث مروعة”.',
    ['تيريزا ماي'],
  ],
  ['a surname that is a month', 'قالت رئيسة الوزراء تيريزا ماي يوم الأحد إن “@”.', ['تيريزا ماي']],
  ['a second name behind a conjunction', 'التقى سمير بلعربي وكريم بناني أمس. وقال بناني: “@”.', ['كريم بناني']],
  [
    'nobody whom a byline names',
    'الرياض - علي القحطاني - أعلن المتحدث حسين القحطاني أن الأمطار قادمة.\nوأضاف القحطاني: “@”.',
    ['حسين القحطاني'],
  ],
  ['a name that is spelt like a particle', 'انتقد الوزير محمد على الحوثي البيان. وقال: “@”.', ['محمد على الحوثي']],
  ['the wing of a movement', 'أكد المتحدث باسم سرايا القدس الجناح العسكري لحركة الجهاد أبو حمزة أن “@”.', ['أبو حمزة']],
  ['not whom a spokesman speaks for', 'قال صادق خان إن الأمر صعب. وقال المتحدث باسم خان إن “@”.', ['المتحدث باسم خان']],
  [
    'what is shown behind a second verb',
    'خرجت الفنانة دينا الشربيني، وأوضحت الحقيقة التي لم تعلنها.\nوتابعت: “@”.',
    ['دينا الشربيني'],
  ],
  [
    'the teller behind what others call it',
    'قال الوزير كريم بناني إن إعلان ميليشيا الحوثي، ما اسمته “مبادرة جديدة”، أمس، ليس إلا “أكذوبة جديدة”.',
    ['ميليشيا الحوثي', 'كريم بناني'],
  ],
  ['two who are described', 'دان رئيس البلدية كريم بناني الهجومين ووصفهما “بالوحشية والبربرية”.', ['كريم بناني']],
  [
    'a body in marks behind the verb that opens',
    'أصدرت “منظمة حقوق الطفل الدولية” تقريرها السنوي. وقالت المنظمة إن “@”.',
    ['منظمة حقوق الطفل الدولية'],
  ],
  ['a body in marks with a clause behind it', 'أعلن “التجمع الوطني” الذي يضم أحزابا معارضة أن “@”.', ['التجمع الوطني']],
  [
    'the one of its kind that a purpose describes',
    'أعربت منظمة حقوق الطفل عن قلقها. وقالت المنظمة إن “@”.\nوطالبت المنظمة المعنية بالدفاع عن الأطفال “بالإفراج عنهم أو توجيه تهم إليهم”.',
    ['منظمة حقوق الطفل', 'منظمة حقوق الطفل'],
  ],
  [
    'a whole name in marks in front of a clause',
    'ويعود المقال لرجل الأعمال “ديفيد ساكس”، الذي كتب: “@”.',
    ['ديفيد ساكس'],
  ],
  [
    'who bears a surname before who is given it',
    'طالب زعيم الحزب، أوزغور أوزيل، الرئيس بقبول الترشح.\nوطالب أوزيل بتجديد الانتخابات قائلا: “@”.\nوزار زعيم الحزب أوزيل أكرم إمام أوغلو المعتقل منذ مارس الماضي في السجن.',
    ['أوزغور أوزيل'],
  ],
] as const)('%s: %s', (_, sentences, speakers) => {
  expect(speech(sayInArabic(sentences))).toEqual(speakers)
})

test.each([
  ['a courtesy behind an office', 'وحذر رئيس الجمعية الدكتور سامي البكري من “كارثة صامتة”.', ['سامي البكري']],
  [
    'the same behind what an adjective describes',
    'ودعا الوزير السابق الشيخ سامي البكري إلى “كارثة صامتة”.',
    ['سامي البكري'],
  ],
  ['what the pronoun of a particle is said to be', 'وصفتها سعاد درويش بأنها “أم ثانية”.', ['سعاد درويش']],
  ['the son of somebody’s kin', 'وقال ابن عمها سليم إن “@”.', ['سليم']],
  ['one who was doing something', 'كان ابن عمها سليم ينصب خيمة. سألناه فأجاب: “@”.', ['سليم']],
  ['one who used to say', 'وروى باسل رحمة أن الوزير سامي البكري كان يقول له: “@”.', ['سامي البكري']],
  [
    'who stands behind the verb of his own clause',
    'وزارة الصحة لم ترد على أسئلتنا، واكتفى المدير سامي البكري بالإشارة إلى “نقص في الكوادر”.',
    ['سامي البكري'],
  ],
  ['somebody’s own son', 'أما ابنه سامر فيرى أن “@”.', ['سامر']],
  ['whoever came out, without the verb', 'لكن النقيب مروان فياض خرج من الاجتماع، وقال: “@”.', ['مروان فياض']],
  ['whoever closes her own windows', 'تغلق فاطمة نوافذها وتقول: “@”.', ['فاطمة']],
  ['who holds somebody responsible', 'وحملت الحركة الاحتلال مسؤولية “الجريمة البشعة”.', ['الحركة']],
  ['the same in front of the verb', 'الحركة تحمل الاحتلال “المسؤولية الكاملة” عن الحادث.', ['الحركة']],
  ['nobody who carries something', 'حمل سامي البكري حقيبته وغادر “دون كلمة”.', []],
  ['who tells reporters', 'وأبلغ الوزير سامي البكري الصحافيين أن “@”.', ['سامي البكري']],
  ['who relies on something', 'وعوّل الوزير سامي البكري على “خطوة غير مسبوقة”.', ['سامي البكري']],
  ['who finds fault', 'وعاب الوزير سامي البكري على الحكومة “خطوة غير مسبوقة”.', ['سامي البكري']],
  ['who gives an order', 'وأوعز الوزير سامي البكري بـ“خطوة غير مسبوقة”.', ['سامي البكري']],
  ['who plays something down', 'وهوّن الوزير سامي البكري من “خطوة غير مسبوقة”.', ['سامي البكري']],
  ['who disowns something', 'وتنصل الوزير سامي البكري من “خطوة غير مسبوقة”.', ['سامي البكري']],
  ['who values something', 'وثمنت الوزيرة سعاد العلمي “خطوة غير مسبوقة”.', ['سعاد العلمي']],
])('features: %s', (_, sentences, speakers) => {
  expect(speech(sayInArabic(sentences))).toEqual(speakers)
})

test('who was sent a statement says nothing by standing in marks', () => {
  const article = 'وأوضح كريم سلامة، في بيان تلقته “أوج”، أن هذا هو الاجتماع السابع لمجلس الأمن الدولي.'
  expect(speech(sayInArabic(article))).toEqual([])
  expect(reporters(sayInArabic(article))).toEqual(['كريم سلامة'])
})

test.each([
  [
    'an office of two charges',
    'عمان - قال نائب رئيس الوزراء وزير العدل وشؤون الأسرة أيمن الصفدي، الاثنين، إن العمل يجري منذ أمس.',
    ['أيمن الصفدي'],
  ],
  [
    'not what an adjective of a thing would say',
    'وجه رئيس حزب الشعب كريم بناني اتهامات مثيرة للجدل للرئيس سامي البكري، حيث زعم أن الرئيس كان على علم بذلك.',
    ['كريم بناني'],
  ],
  ['a citation in one word', 'أغلق الطريق الرئيسي صباح اليوم، حسبما أعلنت وزارة الداخلية.', ['وزارة الداخلية']],
])('a report of news without marks: %s', (_, sentences, names) => {
  expect(reporters(sayInArabic(sentences))).toEqual(names)
})
