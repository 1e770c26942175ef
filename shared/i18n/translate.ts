import type { Message, Plural } from './message'
import { messages } from './messages'

export type MessageKey = keyof typeof messages
export type MessageLocale = 'ar' | 'en'

const rules: Readonly<Record<MessageLocale, Intl.PluralRules>> = {
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
}

// Arabic interfaces of news desks write Western digits in the Maghreb and Arabic-Indic ones in the east; figures
// are shown in Western digits, which every Arab reader knows.
const numbers: Readonly<Record<MessageLocale, Intl.NumberFormat>> = {
  ar: new Intl.NumberFormat('ar-u-nu-latn'),
  en: new Intl.NumberFormat('en'),
}

function choose(plural: Plural, locale: MessageLocale, count: number): string {
  if (count === 0 && plural.zero !== undefined) return plural.zero
  return plural[rules[locale].select(count)] ?? plural.other
}

/**
 * A message in a language.
 * @param values replace `{name}` in the message; `count` also chooses the plural form
 */
export function translate(
  locale: MessageLocale,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const message: string | Plural = (messages[key] as Message)[locale]
  const text = typeof message === 'string' ? message : choose(message, locale, Number(values.count ?? 0))
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? numbers[locale].format(value) : value
  })
}

const times: Readonly<Record<MessageLocale, Intl.DateTimeFormat>> = {
  ar: new Intl.DateTimeFormat('ar-u-nu-latn', { dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
}

/** A moment, given in milliseconds since 1970, as a date and a time of day in this computer's time zone. */
export function formatDateTime(locale: MessageLocale, time: number): string {
  return times[locale].format(time)
}

/** A share between 0 and 1 as a percentage. */
export function formatPercent(locale: MessageLocale, share: number): string {
  const percent = numbers[locale].format(Math.round(share * 100))
  return locale === 'ar' ? `${percent}٪` : `${percent}%`
}
