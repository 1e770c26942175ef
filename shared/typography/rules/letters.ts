import { presentationForms, strayControls } from '../clean'
import type { TypographyCheck, TypographyFinding } from '../finding'

type Made = Pick<TypographyFinding, 'rule' | 'fix'>

const findAll = (text: string, pattern: RegExp, make: (match: string) => Made | null): readonly TypographyFinding[] =>
  [...text.matchAll(pattern)].flatMap(({ index, 0: match }): TypographyFinding[] => {
    const made = make(match)
    return made ? [{ ...made, start: index, end: index + match.length }] : []
  })

const isArabicScript = (language: string) => language === 'ar' || language === 'fa' || language === 'ur'

/** Tatweel stretches a word for show; only the one behind a particle before a mark is spelling (بـ“…”, هـ). */
export const tatweel: TypographyCheck = ({ text }) =>
  findAll(text, /(?<=\p{L}\p{M}*)\u0640+(?=\p{L})/gu, () => ({ rule: 'tatweel', fix: '' }))

const forms = new RegExp(`(?:${presentationForms.source})+`, 'g')
const controls = new RegExp(`(?:${strayControls.source})+`, 'g')

/** Letters of one fixed form, lam-alef ligatures among them, come from old PDF files (Unicode 16, 9.2). */
export const presentationForm: TypographyCheck = ({ text }) =>
  findAll(text, forms, (match) => ({ rule: 'presentation-form', fix: match.normalize('NFKC').trim() || null }))

/** Controls that nobody typed; they turn the line or break a search. */
export const invisible: TypographyCheck = ({ text }) => findAll(text, controls, () => ({ rule: 'invisible', fix: '' }))

/** مرحبًا or مرحباً: both are written, one desk writes one. */
export const tanween: TypographyCheck = ({ text }, { style, language }) => {
  if (!isArabicScript(language)) return []
  if (style.tanween === 'before-alef') return findAll(text, /ا\u064B/g, () => ({ rule: 'tanween', fix: '\u064Bا' }))
  if (style.tanween === 'after-alef') return findAll(text, /\u064Bا/g, () => ({ rule: 'tanween', fix: 'ا\u064B' }))
  return []
}

const latinMarks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

/** A Latin comma, semicolon or question mark behind an Arabic letter. */
export const latinMark: TypographyCheck = ({ text }, { language }) => {
  if (!isArabicScript(language)) return []
  return findAll(text, /(?<=[\u0620-\u064A\u066E-\u06D3][\u064B-\u0652”»)"]?)[,;?]/gu, (mark) => {
    return { rule: 'latin-mark', fix: latinMarks[mark] ?? null }
  })
}

/**
 * Words whose last letter is wrong beyond doubt: no Arabic word is spelt so. Words with two readings (مدرسه “his
 * teacher”, علي the name) are not in the list.
 */
const wordEnds: ReadonlyMap<string, string> = new Map(
  `هذة هذه,لدية لديه,فية فيه,منة منه,إلية إليه,الية إليه,انة أنه,أنة أنه,لأنة لأنه,لانة لأنه,بأنة بأنه,وأنة وأنه
فى في,التى التي,الذى الذي,وفى وفي,اللتى اللتي,حتي حتى,متي متى,مستشفي مستشفى,المستشفي المستشفى,أخري أخرى,اخري أخرى
الكبري الكبرى,منتدي منتدى,المنتدي المنتدى,المستوي المستوى,الاولي الأولى,الأولي الأولى,الجامعه الجامعة,المدينه المدينة
الحكومه الحكومة,الدوله الدولة,الوزاره الوزارة,السياسه السياسة,القاهره القاهرة,السعوديه السعودية,العربيه العربية
الثقافه الثقافة,الصحافه الصحافة,المكتبه المكتبة,الشركه الشركة`
    .split(/[,\n]/)
    .map((pair) => pair.trim().split(' '))
    .flatMap(([wrong, right]) => (wrong && right ? [[wrong, right] as const] : [])),
)

/** ه for ة, ي for ى and the other way round at the end of a word, where a list proves the error. */
export const wordEnd: TypographyCheck = ({ text }, { language }) => {
  if (language !== 'ar') return []
  return findAll(text, /(?<![\p{L}\p{M}])[\u0621-\u064A]{2,}(?![\p{L}\p{M}])/gu, (word) => {
    const fix = wordEnds.get(word)
    return fix === undefined ? null : { rule: 'word-end', fix }
  })
}
