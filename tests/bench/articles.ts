// Text to measure on: Arabic news of our own, put together from sentences, so that every run measures the same.

const openings = [
  'قال وزير الصحة سامي البكري إن العمل بدأ في المستشفيات الثلاثة قبل موعده بأسبوعين كاملين.',
  'وأكدت مديرة المعرض، سلمى الراوي، أن الدورة المقبلة ستقام في الهواء الطلق أمام الجمهور كله.',
  'وشهدت المدينة خلال الأيام الماضية حركة كبيرة في الأسواق والساحات مع اقتراب موسم الحصاد.',
  'ومن المقرر أن يجتمع المجلس يوم الخميس لبحث ميزانية العام المقبل وما بقي من ديون العام الماضي.',
]
const quotes = [
  'وأضاف: “لن نغلق أي مستشفى في المدينة هذا العام، مهما كانت الكلفة ومهما طال الانتظار.”',
  'وأضافت أن “الأبواب ستبقى مفتوحة للجميع من غير رسوم حتى نهاية الموسم”.',
  'وشدد البكري على أن “الخطة جاهزة منذ شهرين ولا تنتظر إلا المال”، واصفا التأخير بأنه “غير مقبول”.',
  'وصدر عن دار “الواحة” كتاب جديد يروي قصة النهر والجسور التي بنيت عليه.',
]
const fillers = [
  'واستغرق الترميم أربعة أعوام، وشارك فيه نجارون وبناؤون من المدينة، بعضهم تعلم القراءة في قاعاتها وهو صغير.',
  'وينتظر أن يستقبل المكان مع بداية العام الدراسي تلاميذ عشر مدارس من القرى المجاورة يصلون إليه بحافلة خاصة.',
  'وجلس الناس إلى طاولات الخشب الجديدة يقلبون دفاتر الإعارة القديمة ويبحثون فيها عن أسماء آبائهم وأجدادهم.',
]

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? ''
const wordsOf = (text: string): number => text.split(/\s+/u).length

/** An article of about so many words, with a quote in each paragraph. */
export function article(words: number, seed = 0): string {
  const lines = [`عنوان المقال رقم ${seed} عن المدينة وأهلها`]
  for (let n = seed, count = 0; count < words; n++) {
    if (n % 9 === 8) lines.push('عنوان فرعي قصير')
    const line = [pick(openings, n), pick(quotes, n), pick(fillers, n)].join(' ')
    lines.push(line)
    count += wordsOf(line)
  }
  return lines.join('\n')
}
