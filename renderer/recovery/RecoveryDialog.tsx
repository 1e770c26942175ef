import { useEffect, useRef, useState } from 'react'
import { type BlockDifference, differenceOf } from '../../shared/draft/difference'
import { documentFromJson } from '../../shared/draft/file'
import type { Recovery } from '../../shared/ipc/contract'
import type { Metadata } from '../../shared/schema/attributes'
import { bridge } from '../bridge'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'
import { DifferenceView } from '../versions/DifferenceView'

interface RecoveryDialogProps {
  readonly recoveries: readonly Recovery[]
  readonly onOpen: (id: string) => void
  readonly onDiscard: (id: string) => void
  /** The person decides another time; it is all kept. */
  readonly onLater: () => void
}

interface Comparison {
  readonly id: string
  readonly difference: readonly BlockDifference[]
  readonly language: string
}

/** Offers unsaved work that an earlier run left behind, with its difference from what was saved. */
export function RecoveryDialog({ recoveries, onOpen, onDiscard, onLater }: RecoveryDialogProps) {
  const { t, dateTime } = useMessages()
  const [chosen, setChosen] = useState(recoveries[0]?.id ?? '')
  const [comparison, setComparison] = useState<Comparison | null>(null)
  const current = recoveries.find((one) => one.id === chosen) ?? recoveries[0]
  const id = current?.id ?? null
  const main = useRef<HTMLButtonElement>(null)
  // The draft that was opened took the focus; the next one waits here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the list has become shorter
  useEffect(() => main.current?.focus(), [recoveries.length])
  useEffect(() => {
    if (id === null) return
    let wanted = true
    void bridge.invoke('recovery:read', { id }).then((found) => {
      if (!wanted || !found) return
      const after = documentFromJson(found.document)
      const difference = differenceOf(documentFromJson(found.saved), after)
      setComparison({ id, difference, language: (after.attrs.metadata as Metadata).language })
    })
    return () => {
      wanted = false
    }
  }, [id])
  if (!current) return null
  return (
    <Dialog
      size="wide"
      title={t('recovery.title')}
      onClose={onLater}
      onSubmit={() => onOpen(current.id)}
      actions={
        <>
          <button type="button" className="button danger" onClick={() => onDiscard(current.id)}>
            {t('recovery.discard')}
          </button>
          <button type="button" className="button" onClick={onLater}>
            {t('recovery.later')}
          </button>
          <button ref={main} type="submit" className="button primary">
            {t('recovery.open')}
          </button>
        </>
      }
    >
      <p>{t('recovery.body')}</p>
      <div className="version-list" role="radiogroup" aria-label={t('recovery.title')}>
        {recoveries.map((one) => (
          <label key={one.id} className="version-row" data-testid="recovery-row">
            <input type="radio" name="recovery" checked={one.id === current.id} onChange={() => setChosen(one.id)} />
            <bdi className="version-name">{one.name ?? (one.headline || t('app.untitled'))}</bdi>
            <span className="version-time">{t('recovery.time', { time: dateTime(one.time) })}</span>
          </label>
        ))}
      </div>
      {comparison?.id === current.id && (
        <DifferenceView difference={comparison.difference} language={comparison.language} />
      )}
    </Dialog>
  )
}
