import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { formatDateTime, formatPercent, type MessageKey, translate } from '../../shared/i18n/translate'
import type { Locale } from '../../shared/ipc/contract'

export interface Messages {
  readonly locale: Locale
  t(key: MessageKey, values?: Readonly<Record<string, string | number>>): string
  percent(share: number): string
  /** A moment in milliseconds since 1970. */
  dateTime(time: number): string
}

const MessagesContext = createContext<Messages | null>(null)

export function messagesFor(locale: Locale): Messages {
  return {
    locale,
    t: (key, values) => translate(locale, key, values),
    percent: (share) => formatPercent(locale, share),
    dateTime: (time) => formatDateTime(locale, time),
  }
}

export function MessagesProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const messages = useMemo(() => messagesFor(locale), [locale])
  return <MessagesContext value={messages}>{children}</MessagesContext>
}

export function useMessages(): Messages {
  const messages = useContext(MessagesContext)
  if (!messages) throw new Error('MessagesProvider is missing')
  return messages
}
