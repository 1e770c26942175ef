import { expect, test } from 'vitest'
import { analyse } from '../../../../shared/attribution/analyse'

const affiliation = (title: string) =>
  analyse([{ type: 'paragraph', level: 0, text: `قال ${title} كريم بناني إن “العمل بدأ في كل المراكز أمس”.` }], 'ar')
    .speakers[0]?.affiliation

test.each([
  ['المتحدث باسم وزارة الدفاع', 'وزارة الدفاع'],
  ['المتحدث الرسمي باسم وزارة الدفاع', 'وزارة الدفاع'],
  ['المتحدث العسكري باسم كتائب القسام', 'كتائب القسام'],
  ['وزير الدفاع', null],
] as const)('%s speaks for %s', (title, body) => {
  expect(affiliation(title)).toBe(body)
})
