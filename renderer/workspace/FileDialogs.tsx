import { headlineOf } from '../../shared/schema/blocks'
import type { EditorStore } from '../editor/store'
import { useMessages } from '../messages/messages'
import { RecoveryDialog } from '../recovery/RecoveryDialog'
import { LockedDialog } from './LockedDialog'
import { OutsideDialog } from './OutsideDialog'
import { UnsavedDialog } from './UnsavedDialog'
import type { DraftFile } from './useDraftFile'

/** What the draft's file asks on its own: work that was recovered, a change from outside, a lock, unsaved changes. */
export function FileDialogs({ store, file }: { readonly store: EditorStore; readonly file: DraftFile }) {
  const { t } = useMessages()
  return (
    <>
      {file.recoveries.list.length > 0 && !file.asking && (
        <RecoveryDialog
          recoveries={file.recoveries.list}
          onOpen={(id) => void file.recoveries.open(id)}
          onDiscard={(id) => void file.recoveries.discard(id)}
          onLater={() => {
            file.recoveries.decideLater()
            store.focus()
          }}
        />
      )}
      {file.outside.theirs && (
        <OutsideDialog
          name={file.name ?? t('app.untitled')}
          theirs={file.outside.theirs}
          mine={store.current().doc}
          onMine={() => void file.outside.keepMine()}
          onTheirs={() => void file.outside.takeTheirs()}
          onBoth={() => void file.outside.keepBoth()}
          onClose={file.outside.decideLater}
        />
      )}
      {file.locked && (
        <LockedDialog locked={file.locked} onOpen={(mode) => void file.openLocked(mode)} onClose={file.leaveLocked} />
      )}
      {file.asking && (
        <UnsavedDialog
          name={file.name ?? (headlineOf(store.current().doc) || t('app.untitled'))}
          onSave={file.asking.save}
          onDiscard={file.asking.discard}
          onClose={file.asking.cancel}
        />
      )}
    </>
  )
}

/** Whether one of these is open. */
export function asksSomething(file: DraftFile): boolean {
  const { asking, recoveries, outside, locked } = file
  return asking !== null || recoveries.list.length > 0 || outside.theirs !== null || locked !== null
}
