import { expect, test } from 'vitest'
import { analyse } from '../../../../shared/attribution/analyse'
import type { LanguageCode } from '../../../../shared/text/direction'

function reports(text: string, language: LanguageCode): [string, string][] {
  const { blocks } = analyse([{ type: 'paragraph', level: 0, text }], language)
  return blocks.flatMap((block) =>
    block.reports.map((one): [string, string] => [one.name, text.slice(one.start, one.end)]),
  )
}

test.each<[LanguageCode, string, string, string]>([
  ['ar', 'بحسب وزارة الداخلية، أغلق الطريق الرئيسي صباح اليوم.', 'وزارة الداخلية', 'أغلق الطريق الرئيسي صباح اليوم'],
  ['ar', 'ووفقا لروايات السكان، أغلق الطريق الرئيسي صباح اليوم.', 'السكان', 'أغلق الطريق الرئيسي صباح اليوم'],
  ['en', 'According to police, the main road was closed on Monday.', 'police', 'the main road was closed on Monday'],
  ['fa', 'به گفته علی رضایی، جاده اصلی صبح امروز بسته شد.', 'علی رضایی', 'جاده اصلی صبح امروز بسته شد'],
  ['ur', 'پولیس کے مطابق مرکزی سڑک آج صبح بند کر دی گئی۔', 'پولیس', 'مرکزی سڑک آج صبح بند کر دی گئی'],
  ['he', 'לדברי המשטרה, הכביש הראשי נסגר הבוקר לתנועה.', 'המשטרה', 'הכביש הראשי נסגר הבוקר לתנועה'],
])('%s: a remark that opens the sentence cites what stands behind it: %s', (language, text, speaker, clause) => {
  expect(reports(text, language)).toEqual([[speaker, clause]])
})

test.each<[LanguageCode, string, string, string]>([
  ['ar', 'أغلق الطريق الرئيسي صباح اليوم، بحسب وزارة الداخلية.', 'وزارة الداخلية', 'أغلق الطريق الرئيسي صباح اليوم'],
  ['ar', 'أغلق الطريق الرئيسي صباح اليوم حسب شهود عيان.', 'شهود عيان', 'أغلق الطريق الرئيسي صباح اليوم'],
  [
    'ar',
    'أغلق الطريق الرئيسي صباح اليوم وفق ما أعلنت وزارة الداخلية.',
    'وزارة الداخلية',
    'أغلق الطريق الرئيسي صباح اليوم',
  ],
  [
    'ar',
    'بيروت - أغلق الطريق الرئيسي صباح اليوم، بحسب ما صرح به سامي البكري نائب رئيس الجمعية خلال الندوة.',
    'سامي البكري',
    'أغلق الطريق الرئيسي صباح اليوم',
  ],
  ['en', 'The main road was closed on Monday, according to police.', 'police', 'The main road was closed on Monday'],
  ['fa', 'جاده اصلی صبح امروز بسته شد، به گفته علی رضایی.', 'علی رضایی', 'جاده اصلی صبح امروز بسته شد'],
  ['he', 'הכביש הראשי נסגר הבוקר לתנועה, לטענת המשטרה.', 'המשטרה', 'הכביש הראשי נסגר הבוקר לתנועה'],
])('%s: a remark at its end cites what stands in front: %s', (language, text, speaker, clause) => {
  expect(reports(text, language)).toEqual([[speaker, clause]])
})

test('whoever spoke is cited again by a pronoun', () => {
  expect(reports('אמר יוסי כהן כי העבודה החלה אתמול. לדבריו, הכביש ייסגר לתנועה בערב.', 'he')).toEqual([
    ['יוסי כהן', 'העבודה החלה אתמול'],
    ['יוסי כהן', 'הכביש ייסגר לתנועה בערב'],
  ])
  expect(reports('قال سامي البكري إن العمل بدأ. ووفق تعبيره، الطريق طويل أمام الجميع.', 'ar').at(-1)).toEqual([
    'سامي البكري',
    'الطريق طويل أمام الجميع',
  ])
})

test('who only relays a report has none of their own', () => {
  expect(reports('قال سامي البكري إن العمل بدأ في المراكز، بحسب وكالة الأنباء.', 'ar')).toEqual([
    ['سامي البكري', 'العمل بدأ في المراكز'],
  ])
  expect(reports('بحسب وكالة الأنباء، قال سامي البكري إن العمل بدأ في المراكز.', 'ar').map(([who]) => who)).toEqual([
    'سامي البكري',
  ])
})

test('how much, and what stands around marks, is nobody’s report', () => {
  for (const text of [
    'توزع المساعدات على الأسر حسب الحاجة كل شهر.',
    'أغلق الطريق “بشكل كامل” بحسب وزارة الداخلية.',
    'ويهم هذا الدعم، وفقا لسامي البكري، شركات كثيرة في البلاد.',
  ])
    expect(reports(text, 'ar'), text).toEqual([])
})
