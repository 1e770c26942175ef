import { expect, test } from 'vitest'
import { analyse, quotesOf } from '../../../shared/attribution/analyse'
import { structureLines, toBlockTexts } from '../../../shared/structure/lines'

// How Arabic papers call again whoever has spoken: by a surname, a trade, a word for “the speaker”, or nothing but the
// verb. The mark @ stands for a quote.

const economist = 'قال الخبير الاقتصادي عمر الكتاني، في تصريح صحفي، إن “الوضع لم يعد يحتمل منذ أسابيع”.'
const sociologist = `${economist}
من جانبها، قالت الباحثة سعاد بناني إن “الأرقام مقلقة جدا هذا العام”.`
const police = 'قال بلاغ للمديرية العامة للأمن الوطني إن “المشتبه فيه أوقف صباح أمس بالمدينة”.'

const again: readonly (readonly [string, string, readonly string[]])[] = [
  [
    economist,
    'عمر الكتاني',
    [
      'وأورد المتحدث: “@”.',
      'وأبرز المصرح لجريدتنا أن “@”.',
      'واسترسل الخبير ذاته: “@”.',
      '“@”، وفق تعبيره.',
      '“@”، بتعبير المتحدث.',
      'وزاد شارحا: “@”.',
      'وعن الحلول، يرى الكتاني أن “@”.',
      'وفي هذا الصدد، نبه الاقتصادي المغربي إلى أن “@”.',
      'وأنهى الخبير حديثه بالقول إن “@”.',
      'وأجمل الكتاني: “@”.',
      'كما سجل المتحدث نفسه “@”.',
      'وأضاف أنه “@”.',
      'وجوابا عن سؤال لجريدتنا، أفاد الكتاني بأن “@”.',
      'في نظر الكتاني “@”.',
      'وختم الخبير المغربي تصريحه لجريدتنا قائلا: “@”.',
      'وقد سبق للمتحدث أن صرح بأن “@”.',
      'يقول الكتاني، ثم يضيف: “@”.',
      '“@”، يورد الكتاني، “لأن الأسعار ارتفعت كثيرا”.',
      'ومضى يقول: “@”.',
      'واستدرك: “@”.',
      'واعتبر ضمن تصريحه أن “@”.',
      'ويبقى الحل، حسب الخبير عينه، هو “@”.',
      'ولفت الانتباه إلى أن “@”.',
    ],
  ],
  [
    sociologist,
    'سعاد بناني',
    [
      'وأضافت: “@”.',
      'وتابعت الباحثة: “@”.',
      'ولفتت بناني إلى “@”.',
      'واعتبرت المتحدثة ذاتها أن “@”.',
      'وأكدت الأكاديمية المغربية أن “@”.',
      'وخلصت إلى أن “@”.',
      '“@”، تقول بناني.',
      'وترى الباحثة في علم الاجتماع أن “@”.',
    ],
  ],
  [
    sociologist,
    'عمر الكتاني',
    [
      'أما الكتاني فقال إن “@”.',
      'وعاد الكتاني ليؤكد أن “@”.',
      'ورد عليها الخبير الاقتصادي بالقول: “@”.',
      'وعلى النقيض منها، يعتقد الكتاني أن “@”.',
      'ويتفق معها الكتاني، إذ قال: “@”.',
      'وبخلاف الباحثة، أكد الخبير الاقتصادي أن “@”.',
      'في المقابل، شدد الكتاني على أن “@”.',
    ],
  ],
  [
    police,
    'المديرية العامة للأمن الوطني',
    [
      'وأضاف البلاغ ذاته أن “@”.',
      'وأوضح المصدر نفسه أن “@”.',
      'وبحسب البلاغ، “@”.',
      'وشددت المديرية على أن “@”.',
      'وجاء في البلاغ ذاته أن “@”.',
    ],
  ],
]

const cases = again.flatMap(([before, speaker, sentences]) =>
  sentences.map((sentence) => [speaker, sentence.replace('@', 'لن نقبل بهذا الأمر أبدا مهما طال'), before] as const),
)

test.each(cases)('%s: %s', (speaker, sentence, before) => {
  const found = analyse(toBlockTexts(structureLines(`—\n${before}\n${sentence}`)), 'ar')
  const names = new Map(found.speakers.map((one) => [one.key, one.name]))
  const last = quotesOf(found).at(-1)
  expect(last?.kind).not.toBe('other')
  expect(names.get(last?.speaker ?? '')).toBe(speaker)
})
