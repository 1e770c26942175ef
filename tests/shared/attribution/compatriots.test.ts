import { expect, test } from 'vitest'
import { sayInArabic, whose } from './speech'

test.each([
  ['a coach', 'وقال المدرب الألماني ماتياس يايسله: “@”.\nوأكمل الألماني قائلا: “@”.', 'ماتياس يايسله'],
  [
    'where the club stands behind',
    'وخرج المدرب الألماني للفريق ماتياس يايسله وقال: “@”.\nوأضاف الألماني: “@”.',
    'ماتياس يايسله',
  ],
  ['without a trade', 'علق البرتغالي جوزيه مورينيو قائلا: “@”.\nوأضاف البرتغالي: “@”.', 'جوزيه مورينيو'],
  ['behind the club', 'قال مدرب الأهلي الألماني ماتياس يايسله: “@”.\nوأضاف الألماني: “@”.', 'ماتياس يايسله'],
] as const)('whoever was introduced by where they are from, %s', (_, sentences, speaker) => {
  expect(whose(sayInArabic(sentences))).toEqual([speaker, speaker])
})

test('another who spoke since is not meant, nor is a surname', () => {
  expect(
    whose(sayInArabic('وقال المدرب الألماني ماتياس يايسله: “@”.\nوقال سامي البكري: “@”.\nوأكمل الألماني: “@”.')),
  ).toEqual(['ماتياس يايسله', 'سامي البكري', 'ماتياس يايسله'])
  expect(
    whose(sayInArabic('وقال المدرب التونسي كريم بناني: “@”.\nوقال سامي التونسي: “@”.\nوأكمل التونسي: “@”.')),
  ).toEqual(['كريم بناني', 'سامي التونسي', 'سامي التونسي'])
})
