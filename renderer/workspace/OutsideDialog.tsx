import type { Node } from 'prosemirror-model'
import { useMemo } from 'react'
import { differenceOf } from '../../shared/draft/difference'
import type { Metadata } from '../../shared/schema/attributes'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'
import { DifferenceView } from '../versions/DifferenceView'

interface OutsideDialogProps {
  readonly name: string
  /** What the file holds now. */
  readonly theirs: Node
  /** The draft in the window. */
  readonly mine: Node
  readonly onMine: () => void
  readonly onTheirs: () => void
  readonly onBoth: () => void
  readonly onClose: () => void
}

/** Asked when the file was changed by somebody else while the window has unsaved changes. */
export function OutsideDialog({ name, theirs, mine, onMine, onTheirs, onBoth, onClose }: OutsideDialogProps) {
  const { t } = useMessages()
  const difference = useMemo(() => differenceOf(theirs, mine), [theirs, mine])
  return (
    <Dialog
      size="wide"
      title={t('outside.title', { name: `\u2068${name}\u2069` })}
      onClose={onClose}
      onSubmit={onBoth}
      actions={
        <>
          <button type="button" className="button" onClick={onTheirs}>
            {t('outside.theirs')}
          </button>
          <button type="button" className="button" onClick={onMine}>
            {t('outside.mine')}
          </button>
          <button type="submit" className="button primary">
            {t('outside.both')}
          </button>
        </>
      }
    >
      <p>{t('outside.body')}</p>
      <DifferenceView difference={difference} language={(mine.attrs.metadata as Metadata).language} />
    </Dialog>
  )
}
