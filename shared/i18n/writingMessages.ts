import type { Message } from './message'

/** What the program says about writing: finding, checking, typing, the comfort of the page. */
export const writingMessages = {
  'command.edit.find': { en: 'Find…', ar: 'بحث…' },
  'command.edit.replace': { en: 'Find and replace…', ar: 'بحث واستبدال…' },
  'command.edit.findNext': { en: 'Find next', ar: 'التالي في البحث' },
  'command.edit.findPrevious': { en: 'Find previous', ar: 'السابق في البحث' },
  'find.label': { en: 'Find', ar: 'بحث' },
  'find.replacement': { en: 'Replace with', ar: 'استبدال به' },
  'find.next': { en: 'Next', ar: 'التالي' },
  'find.previous': { en: 'Previous', ar: 'السابق' },
  'find.replace': { en: 'Replace', ar: 'استبدال' },
  'find.replaceAll': { en: 'Replace all', ar: 'استبدال الكل' },
  'find.options': { en: 'Options', ar: 'خيارات' },
  'find.count': {
    en: { zero: 'Not found', other: '{at} of {count}' },
    ar: {
      zero: 'لم يُعثر عليه',
      one: '{at} من {count}',
      two: '{at} من {count}',
      few: '{at} من {count}',
      many: '{at} من {count}',
      other: '{at} من {count}',
    },
  },
  'find.invalid': { en: 'Not a valid expression', ar: 'تعبير غير صحيح' },
  'find.replaced': {
    en: { one: 'Replaced in one place.', other: 'Replaced in {count} places.' },
    ar: {
      zero: 'لم يُستبدل شيء.',
      one: 'استُبدل في موضع واحد.',
      two: 'استُبدل في موضعين.',
      few: 'استُبدل في {count} مواضع.',
      many: 'استُبدل في {count} موضعا.',
      other: 'استُبدل في {count} موضع.',
    },
  },
  'find.ignoreDiacritics': { en: 'Ignore diacritics and tatweel', ar: 'تجاهل التشكيل والتطويل' },
  'find.ignoreHamza': { en: 'Ignore hamza and alef forms', ar: 'تجاهل صور الهمزة والألف' },
  'find.ignoreTehMarbuta': { en: 'Take ة for ه', ar: 'عدّ التاء المربوطة هاء' },
  'find.ignoreAlefMaksura': { en: 'Take ى for ي', ar: 'عدّ الألف المقصورة ياء' },
  'find.ignorePersian': { en: 'Take Persian ی ک for Arabic ي ك', ar: 'عدّ الياء والكاف الفارسيتين عربيتين' },
  'find.ignoreDigits': { en: 'Ignore the shape of digits', ar: 'تجاهل صورة الأرقام' },
  'find.ignoreCase': { en: 'Ignore case', ar: 'تجاهل حالة الأحرف اللاتينية' },
  'find.wholeWords': { en: 'Whole words (with joined particles)', ar: 'كلمات كاملة (مع ما يتصل بها)' },
  'find.regex': { en: 'Regular expression', ar: 'تعبير نمطي' },
  'find.within': { en: 'Only in the selection', ar: 'في المحدد فقط' },
} as const satisfies Record<string, Message>
