import { expect, test } from 'vitest'
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
