import { useCallback, useEffect, useState } from 'react'
import type { LibraryHit, LibraryQuoteHit, LibraryView } from '../../shared/ipc/contract'
import { bridge } from '../bridge'

/** How long typing in the search field must pause, in milliseconds. */
const pause = 120

/** The library as main has it: undefined while it is read, null while no folder is chosen. */
export interface LibraryState {
  readonly view: LibraryView | null | undefined
  reload(): Promise<void>
  choose(): Promise<void>
}

export function useLibrary(): LibraryState {
  const [view, setView] = useState<LibraryView | null | undefined>(undefined)
  const reload = useCallback(async () => setView(await bridge.invoke('library:list', null)), [])
  const choose = useCallback(async () => {
    setView(await bridge.invoke('library:choose', null))
  }, [])
  useEffect(() => void reload(), [reload])
  return { view, reload, choose }
}

/** Asks once typing pauses; answers that come late are dropped. */
function useAnswer<T>(query: string, again: unknown, ask: (query: string) => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the library was read again
  useEffect(() => {
    if (query.trim() === '') return setAnswer(null)
    let wanted = true
    const timer = window.setTimeout(() => {
      void ask(query).then((found) => wanted && setAnswer(found))
    }, pause)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [query, again, ask])
  return answer
}

const search = (query: string) => bridge.invoke('library:search', { query })
const quotes = (speaker: string) => bridge.invoke('library:quotes', { speaker })

export const useHits = (query: string, again: unknown): readonly LibraryHit[] | null => useAnswer(query, again, search)
export const useQuotesBy = (speaker: string, again: unknown): readonly LibraryQuoteHit[] | null =>
  useAnswer(speaker, again, quotes)
