import { expect, test } from 'vitest'
import { languages } from '../../../shared/attribution/languages'
import { buildLexicon } from '../../../shared/attribution/words/lexicon'
import { foldPhrase } from '../../../shared/text/fold'
import { sayInArabic, whose } from './speech'

// What the dictionary of ordinary words shows: which words can be a name's, and which are none. Most names are made up.

const strange = ['زرندح', 'قوتشكن', 'بيتزنلي', 'لوبرندث']
const ordinary = ['المدرب', 'تدرس', 'بذل', 'تمسك']

test('the dictionary has the ordinary words and none of the strange ones', () => {
  const { classesOf } = buildLexicon(languages.ar)
  for (const word of strange) expect([word, classesOf(foldPhrase(word))]).toEqual([word, 0])
  for (const word of ordinary) expect(classesOf(foldPhrase(word)), word).toBeGreaterThan(0)
})

test('a language without a dictionary knows nothing of the kind', () => {
  expect(buildLexicon(languages.he).classesOf('שלום')).toBeNull()
})

test.each([
  'وقال زرندح قوتشكن إن “@”.',
  'وأكد زرندح قوتشكن، الثلاثاء، أن “@”.',
  'وبحسب زرندح قوتشكن، فإن “@”.',
  'زرندح قوتشكن يؤكد أن “@”.',
  'ورد زرندح قوتشكن قائلا: “@”.',
  'وصف زرندح قوتشكن القرار بأنه “@”.',
  'وقال مدرب بوروسيا دورتموند زرندح قوتشكن إن “@”.',
  'وقالت مدربة برايتون زرندح قوتشكن إن “@”.',
  'وقالت المحللة زرندح قوتشكن إن “@”.',
])('two words that neither the lists nor the dictionary have are a name: %s', (sentence) => {
  expect(whose(sayInArabic(sentence))).toEqual(['زرندح قوتشكن'])
})

test.each([
  ['خوان أنطونيو بيتزنلي', 'وقال خوان أنطونيو بيتزنلي إن “@”.'],
  ['ماريا لوبرندث', 'وصفت ماريا لوبرندث لحظة الوصول بأنها “@”.'],
  ['ماريا لوبرندث', 'وقالت ماريا لوبرندث، وهي عالمة فلك، إن “@”.'],
])('a letter that looks like a joined particle is the own one of %s: %s', (name, sentence) => {
  expect(whose(sayInArabic(sentence))).toEqual([name])
})

test.each([
  ['what can be nothing but a verb', 'كانت رانيا سعد تدرس، وقالت: “@”.', 'رانيا سعد'],
  ['a deed behind one strange word', 'وتعهد قوتشكن بذل كل جهد. قال الوزير كريم حداد إن “@”.', 'كريم حداد'],
  ['in whose words', 'وقال رضي بحسب الصحيفة إن “@”.', 'رضي'],
])('no part of a name: %s', (_, sentence, speaker) => {
  expect(whose(sayInArabic(sentence))).toEqual([speaker])
})

test.each([
  'وجدد الطبراني تمسك الاتحاد بدوره الوطني، قائلا: “@”.',
  'وجدد الطبراني تأكيد تمسك الاتحاد بدوره الوطني، مشددا على أن “@”.',
  'وأكد الطبراني تعهد الحكومة بالإصلاح، قائلا: “@”.',
])('a verbal noun that is spelt like a verb is what another verb is about: %s', (sentence) => {
  const text = `وأوضح الأمين العام سمير الطبراني أن الحوار بدأ. ${sentence}`
  expect(whose(sayInArabic(text))).toEqual(['سمير الطبراني'])
})

test.each([
  ['أنس خالد الصالح', 'وصرح أنس خالد الصالح نائب رئيس المجلس قائلا: “@”.'],
  ['صباح خالد الحمد الصباح', 'طمأن الشيخ صباح خالد الحمد الصباح الحكومة، مؤكدا أن “@”.'],
  ['سعد خالد السالم', 'انتقد سعد خالد السالم الحكومة، قائلا: “@”.'],
])('a family name with an article behind two given names: %s', (name, sentence) => {
  expect(whose(sayInArabic(sentence))).toEqual([name])
})

test.each([
  ['his own occasion', 'جاء ذلك خلال استقباله وزير العدل كريم بناني، مؤكدا أن “@”.', 'سمير الطبراني'],
  ['his statements', 'وجاءت تصريحاته خلال لقاء الوزير كريم بناني، مؤكدا أن “@”.', 'سمير الطبراني'],
  ['an occasion of another', 'جاء ذلك خلال استقبال الوزير كريم بناني وفدا من الطلبة، مؤكدا أن “@”.', 'كريم بناني'],
  ['a mother who came herself', 'جاءت والدته إلى المكان، مؤكدة أن “@”.', 'والدته'],
])('whose occasion it was: %s', (_, sentence, speaker) => {
  expect(whose(sayInArabic(`وقال سمير الطبراني: “@”. ${sentence}`))).toEqual(['سمير الطبراني', speaker])
})

test.each([
  ['وأفاد مراسلنا بأن “@”.', 'مراسلنا'],
  ['وأكدت مصادرنا أن “@”.', 'مصادرنا'],
  ['وذكر مراسلنا سمير حداد أن “@”.', 'سمير حداد'],
])('a paper’s own sources: %s', (sentence, speaker) => {
  expect(whose(sayInArabic(sentence))).toEqual([speaker])
})

test('a body that is known whole goes on with what its participle is bound to', () => {
  const text = 'وقالت منظمة العفو الدولية المعنية بالدفاع عن حقوق الإنسان إن “@”.'
  expect(whose(sayInArabic(text))).toEqual(['منظمة العفو الدولية المعنية بالدفاع عن حقوق الإنسان'])
})

test('what is well known nobody says, and somebody reminds of it', () => {
  expect(whose(sayInArabic('قال سعد الإدريسي شيئا. ويذكر أن القرار “@”.'))).toEqual([undefined])
  expect(whose(sayInArabic('وتذكر الجمعية أن القرار “@”.'))).toEqual(['الجمعية'])
  expect(whose(sayInArabic('ولم ينس سعد الإدريسي أن يذكر بأن القرار “@”.'))).toEqual(['سعد الإدريسي'])
})

test('behind a negation of verbs stands no name', () => {
  const text = 'ولم ينس سعد الإدريسي أن يؤكد أن القرار “@”.'
  expect(whose(sayInArabic(text))).toEqual(['سعد الإدريسي'])
})
