import { expect, test } from 'vitest'
import { detectLanguage, firstStrongDirection } from '../../../shared/text/direction'

test.each([
  ['قال the minister', 'rtl'],
  ['“NATO” حلف', 'ltr'],
  ['2026 — צה"ל', 'rtl'],
  ['… 12 !', null],
])('direction of %s', (text, direction) => {
  expect(firstStrongDirection(text)).toBe(direction)
})

test.each([
  ['قال الوزير إن الخطة جاهزة', 'ar'],
  ['رئیس جمهور گفت که این طرح آماده است و کار پیش می‌رود', 'fa'],
  ['وزیر نے کہا کہ یہ منصوبہ تیار ہے اور ہم کام کریں گے', 'ur'],
  ['השר אמר כי התוכנית מוכנה', 'he'],
  ['The minister said the plan was ready', 'en'],
  ['12345', 'ar'],
])('language of %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})
