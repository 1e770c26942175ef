import { useCallback, useMemo, useState } from 'react'
import type { OpenResult, Recovery } from '../../shared/ipc/contract'
import { bridge } from '../bridge'

/** Unsaved work of an earlier run that waits for a decision. */
export interface Recoveries {
  readonly list: readonly Recovery[]
  open(id: string): Promise<void>
  discard(id: string): Promise<void>
  decideLater(): void
}

/** @param onOpened shows what was recovered in this window; main gives it one of its own when this one is taken */
export function useRecoveries(first: readonly Recovery[], onOpened: (result: OpenResult) => void): Recoveries {
  const [list, setList] = useState(first)
  const forget = useCallback((id: string) => setList((before) => before.filter((one) => one.id !== id)), [])
  const open = useCallback(
    async (id: string) => {
      const result = await bridge.invoke('recovery:open', { id })
      forget(id)
      onOpened(result)
    },
    [forget, onOpened],
  )
  const discard = useCallback(
    async (id: string) => {
      await bridge.invoke('recovery:discard', { id })
      forget(id)
    },
    [forget],
  )
  const decideLater = useCallback(() => setList([]), [])
  return useMemo(() => ({ list, open, discard, decideLater }), [list, open, discard, decideLater])
}
