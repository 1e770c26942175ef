import { expect, test } from 'vitest'
import { sayInArabic, whose } from '../speech'

test.each([
  ['توفي كريم بناني أمس. وقالت عائلته إن “@”.', 'عائلته'],
  ['ندد كريم بناني بالقرار، وقال مكتبه في بيان إن “@”.', 'مكتبه'],
  ['نددت روسيا بالتقرير، وقالت سفارتها في واشنطن إن “@”.', 'سفارتها'],
  ['اعتقل كريم بناني أمس. وأكدت شركته الجديدة أن “@”.', 'شركته الجديدة'],
  ['نددت تركيا بالهجوم. وأوضحت خارجيتها أن “@”.', 'خارجيتها'],
])('a body that is told by whose it is speaks itself: %s', (text, speaker) => {
  expect(whose(sayInArabic(text))).toEqual([speaker])
})

test('behind a verb of the other gender it is what is done to', () => {
  expect(whose(sayInArabic('قال كريم بناني إنه مريض. وعرض شركته للبيع، مضيفا أن “@”.'))).toEqual(['كريم بناني'])
})

test.each(['محاميه', 'مدربه', 'محاميها'])('whoever has a trade for somebody is not that somebody: %s', (trade) => {
  expect(whose(sayInArabic(`خسر كريم بناني أمس. وقال ${trade} إن “@”.`))).toEqual([trade])
})

test('of a trade with a pronoun the gender is known', () => {
  const text = 'أما حركة التحرير، فأعلنت على لسان رئيسها قبولها المبدئي، لكنها طالبت بـ“@”.'
  expect(whose(sayInArabic(text))).toEqual(['حركة التحرير'])
})

test('a name that begins like a comparison, and men whom a woman’s verb cannot mean', () => {
  const introduced = 'وقالت المتحدثة باسم الشركة كايلي راكيناني إن “@”.'
  expect(whose(sayInArabic(introduced))).toEqual(['كايلي راكيناني'])
  const asked = `${introduced} وسأل الصحفيون المتحدثة باسم الشركة عن ذلك، لتجيب قائلة: “@”.`
  expect(whose(sayInArabic(asked))).toEqual(['كايلي راكيناني', 'كايلي راكيناني'])
})
