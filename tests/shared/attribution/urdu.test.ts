import { expect, test } from 'vitest'
import { analyse, quotesOf } from '../../../shared/attribution/analyse'
import { structureLines, toBlockTexts } from '../../../shared/structure/lines'
import { readSpeech } from './speech'

// What Urdu has of its own: نے behind the subject of a past verb, and none behind that of a present one. @ stands for what is said.

const said = 'یہاں کوئی بھی اس فیصلے کو قبول نہیں کرے گا'

const speakersIn = (text: string) =>
  readSpeech(`خبر کی سرخی\n${text.replaceAll('@', said)}`, 'ur').map(({ speaker }) => speaker)

test.each([
  [
    'a name right in front of a present verb',
    'تازہ ڈرامے میں وکیل کا کردار ادا کرنے والے اداکار شفاعت علی کہتے ہیں کہ ’’@‘‘۔',
    ['شفاعت علی'],
  ],
  ['one strange word and a given name', 'بریفنگ دیتے ہوئے سرتاج عزیز نے کہا کہ ’’@‘‘۔', ['سرتاج عزیز']],
  ['who did something, without it', 'گاڑی سے بازیاب ہونے والے بچوں نے کہا کہ ’’@‘‘۔', ['بچوں']],
  ['about what, and then who', 'سمیرا خان نے اپنے ڈراموں کے حوالے سے بات کرتے ہوئے کہا کہ ’’@‘‘۔', ['سمیرا خان']],
  ['the police, not who is in it', 'پولیس اہلکار شہر پہنچے۔ پولیس کا کہنا ہے کہ ’’@‘‘۔', ['پولیس']],
] as const)('%s', (_, text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers)
})

test.each([
  ['what somebody demands', 'زاہد حسین کا مطالبہ تھا کہ ’’@‘‘۔', ['زاہد حسین']],
  ['and is sure of', 'زاہد حسین کو یقین ہے کہ ’’@‘‘۔', ['زاہد حسین']],
  ['a verb of speaking that needs no marker', 'شبانہ قریشی بولیں، ’’@‘‘۔', ['شبانہ قریشی']],
  ['what somebody does the while', 'استاد محمد یوسف مسکراتے ہوئے کہتے ہیں، ’’@‘‘۔', ['محمد یوسف']],
  ['where somebody is', 'زاہد حسین بازار میں دکان چلاتے ہیں۔ ان کا کہنا ہے کہ ’’@‘‘۔', ['زاہد حسین']],
  ['a barrister, whose title is no name', 'بیرسٹر سلمان اکرم نے کہا کہ ’’@‘‘۔', ['سلمان اکرم']],
] as const)('%s', (_, text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers)
})

test.each([
  [
    'a clause that begins with others',
    'زاہد حسین کا کہنا ہے کہ ’’@‘‘، تاہم مقامی لوگ اس دعوے کو ’’بہت بڑا مذاق‘‘ قرار دیتے ہیں۔',
    ['زاہد حسین', 'مقامی لوگ'],
  ],
  [
    'nobody is what a postposition governs',
    'زاہد حسین نے تمغہ جیت لیا۔ مقابلے کے بعد انھوں نے کہا کہ ’’@‘‘۔',
    ['زاہد حسین'],
  ],
  ['strange words in front of a present verb', 'آسٹریلوی کپتان پیٹ کمنز کہتے ہیں: ’’@‘‘۔', ['پیٹ کمنز']],
  ['initials', 'انڈین وزیر خارجہ ایس جے شنکر نے کہا کہ ’’@‘‘۔', ['ایس جے شنکر']],
  [
    'a rank in front of an office',
    'لاہور چیمبر کے نائب صدر خالد عثمان اس فیصلے کو ’’ایک بڑی غلطی‘‘ قرار دیتے ہیں۔',
    ['خالد عثمان'],
  ],
  ['a light verb of a woman', 'نرس شگفتہ اس فیصلے کو ’’ایک بڑی غلطی‘‘ قرار دیتی ہیں۔', ['شگفتہ']],
  ['whose words they are, behind the marks', '’’@‘‘، یہ کہنا ہے زاہد حسین کا۔', ['زاہد حسین']],
  ['and in a sentence of its own', '’’@‘‘۔ یہ الفاظ ہیں وزیر صحت عذرا پیچوہو کے۔', ['عذرا پیچوہو']],
  ['two trades of one', 'مصنفہ اور کالم نگار زاہدہ حنا: ’’@‘‘', ['زاہدہ حنا']],
  [
    'what the body is for in front of its noun',
    'ہیڈ کوچ افغانستان کرکٹ ٹیم جوناتھن ٹروٹ نے کہا: ’’@‘‘۔',
    ['جوناتھن ٹروٹ'],
  ],
] as const)('%s', (_, text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers)
})

test('the explanation holds no half of a mark that is typed as two', () => {
  const text = `خبر کی سرخی\nوزیر صحت سلیم اختر نے کہا کہ ’’${said}‘‘۔ ’’${said}‘‘، انہوں نے کہا۔`
  const found = quotesOf(analyse(toBlockTexts(structureLines(text)), 'ur'))
  expect(found.map(({ evidence }) => evidence?.excerpt)).toEqual(['وزیر صحت سلیم اختر نے کہا کہ', 'انہوں نے کہا'])
})

test.each([
  'نے الزام عائد کیا کہ',
  'نے یاد دلایا کہ',
  'نے یقین دلایا کہ',
  'نے قسم کھائی کہ',
  'نے حلف اٹھایا کہ',
  'نے اندازہ لگایا کہ',
  'نے نتیجہ اخذ کیا کہ',
  'مانتے ہیں کہ',
])('احمد رضا خان %s “…”', (leads) => {
  const article = `آج کی خبر\nوزیر داخلہ احمد رضا خان ${leads} “ہم اس طرح مزید نہیں چل سکتے”۔`
  expect(readSpeech(article, 'ur').map(({ speaker }) => speaker)).toEqual(['احمد رضا خان'])
})
