import type { Message, Plural } from './message'
import { messages } from './messages'

export type MessageKey = keyof typeof messages
export type MessageLocale = 'ar' | 'en'

/** Made when first asked for: the tables behind a format cost milliseconds, which a start has better use for. */
function whenAsked<T>(make: (locale: MessageLocale) => T): (locale: MessageLocale) => T {
  const made = new Map<MessageLocale, T>()
  return (locale) => {
    const known = made.get(locale) ?? make(locale)
    made.set(locale, known)
    return known
  }
}

const rules = whenAsked((locale) => new Intl.PluralRules(locale))
// Arabic interfaces of news desks write Western digits in the Maghreb and Arabic-Indic ones in the east; figures
// are shown in Western digits, which every Arab reader knows.
const numbers = whenAsked((locale) => new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-latn' : locale))
const times = whenAsked(
  (locale) =>
    new Intl.DateTimeFormat(locale === 'ar' ? 'ar-u-nu-latn' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
)

function choose(plural: Plural, locale: MessageLocale, count: number): string {
  if (count === 0 && plural.zero !== undefined) return plural.zero
  return plural[rules(locale).select(count)] ?? plural.other
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
    return typeof value === 'number' ? numbers(locale).format(value) : value
  })
}

/** A moment, given in milliseconds since 1970, as a date and a time of day in this computer's time zone. */
export function formatDateTime(locale: MessageLocale, time: number): string {
  return times(locale).format(time)
}

/** A share between 0 and 1 as a percentage. */
export function formatPercent(locale: MessageLocale, share: number): string {
  const percent = numbers(locale).format(Math.round(share * 100))
  return locale === 'ar' ? `${percent}٪` : `${percent}%`
}
