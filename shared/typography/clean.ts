/**
 * What nobody typed and nobody sees: bidi controls (UAX #9), zero-width spaces and joiners' neighbours, soft hyphens,
 * byte order marks. The joiner and the non-joiner are letters of Persian and Urdu spelling and stay.
 */
export const strayControls = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/**
 * Presentation forms (Unicode 16, 9.2): letters in one fixed shape, as PDF files hand them out. The ligatures of
 * honorifics (ﷺ, ﷻ, ﷲ, ﷽) are characters that people type.
 */
export const presentationForms = /[\uFB1D-\uFDF1\uFDF3-\uFDF9\uFDFE\uFDFF\uFE70-\uFEFC]/g

/** Text without stray controls, its presentation forms as plain letters. */
export function cleanText(text: string): string {
  return text.replace(strayControls, '').replace(presentationForms, (form) => form.normalize('NFKC').trim() || form)
}
