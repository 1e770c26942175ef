import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { formatPercent, type MessageKey, translate } from '../../shared/i18n/translate'
import type { Locale } from '../../shared/ipc/contract'

export interface Messages {
  readonly locale: Locale
  t(key: MessageKey, values?: Readonly<Record<string, string | number>>): string
  percent(share: number): string
}

const MessagesContext = createContext<Messages | null>(null)

export function messagesFor(locale: Locale): Messages {
  return {
    locale,
    t: (key, values) => translate(locale, key, values),
    percent: (share) => formatPercent(locale, share),
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
