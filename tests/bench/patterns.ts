// Texts of a few words without end, put together at random: what a hostile or broken file may hold.
import type { LanguageCode } from '../../shared/text/direction'

const parts: Readonly<Record<LanguageCode, readonly string[]>> = {
  ar: 'قال|وأضاف|وصف|الوزير|محمد|سامي|القيادي في حزب|«صدقي»|“كلمة”|“|”|،|.|:|(الناتو)|أن|الذي|التي|بـ|وزارة|بيان|نقلت|عن|مصدر|هذا|قائلا|د.|-|رئيس'.split(
    '|',
  ),
  en: 'said|Smith|the|minister|“word,”|“|”|,|.|:|of|who|he|according to|Mr.|report|University|’s|John|('.split('|'),
  he: 'אמר|לוי|השר|"מילה"|"|,|.|:|כי|לדברי|יו"ר|של|נס ציונה|לפיד|הוא|משה'.split('|'),
  ur: 'نے|کہا|کہ|وزیر|”لفظ“|،|۔|محمد|ان کا کہنا|ہے'.split('|'),
  fa: 'گفت|که|وزیر|«واژه»|،|.|محمد|به گفته|وی|افزود'.split('|'),
}

export interface Pattern {
  readonly language: LanguageCode
  readonly unit: string
}

/** So many patterns, the same in each run (a linear congruential generator, Knuth 1997, 3.2.1). */
export function patterns(count: number): Pattern[] {
  let state = 7
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return state % below
  }
  const codes = Object.keys(parts) as LanguageCode[]
  return Array.from({ length: count }, (_, i) => {
    const language = codes[i % codes.length] ?? 'ar'
    const words = parts[language]
    const unit = Array.from({ length: 1 + random(4) }, () => words[random(words.length)] ?? '').join(' ')
    return { language, unit: `${unit} ` }
  })
}
