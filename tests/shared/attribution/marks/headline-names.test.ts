import { expect, test } from 'vitest'
import { analyse } from '../../../../shared/attribution/analyse'
import { structureLines, toBlockTexts } from '../../../../shared/structure/lines'
import { whose } from '../speech'

const body = 'قالت سلمى الراوي عضو المجلس الوطني للطفولة إن العمل بدأ. وقال كريم بناني إنه انتهى.'
const reported = (headline: string) => {
  const { blocks } = analyse(toBlockTexts(structureLines(`${headline}\n${body}`)), 'ar')
  return (blocks[0]?.reports ?? []).map(({ name, text }) => [name, text])
}

test('whom a headline names in marks, in front of its colon', () => {
  expect(reported('«الوطني للطفولة»: نسبة التسرب تتراجع هذا العام')).toEqual([
    ['المجلس الوطني للطفولة', 'نسبة التسرب تتراجع هذا العام'],
  ])
  expect(reported('«بناني»: نسبة التسرب تتراجع هذا العام')).toEqual([['كريم بناني', 'نسبة التسرب تتراجع هذا العام']])
  expect(whose(`«الوطني للطفولة»: “نسبة التسرب تتراجع هذا العام”\n${body}`)).toEqual([
    undefined,
    'المجلس الوطني للطفولة',
  ])
})

test('what is said in marks names nobody', () => {
  for (const headline of ['«الوضع كارثي»: نسبة التسرب ترتفع هذا العام', '«كفى»: نسبة التسرب ترتفع هذا العام'])
    expect(reported(headline), headline).toEqual([])
})
