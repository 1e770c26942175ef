import type { Node } from 'prosemirror-model'
import { useEffect, useMemo, useRef, useState } from 'react'
import { differenceOf } from '../../shared/draft/difference'
import { documentFromJson } from '../../shared/draft/file'
import type { Version } from '../../shared/ipc/contract'
import type { Metadata } from '../../shared/schema/attributes'
import { createBlockReader } from '../../shared/schema/blocks'
import { bridge } from '../bridge'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'
import { DifferenceView } from './DifferenceView'

interface VersionsDialogProps {
  /** The draft as it is. */
  readonly doc: Node
  readonly onRestore: (version: Node, time: number) => void
  readonly onClose: () => void
}

type View = 'difference' | 'text'

/** A version that was read; null when it cannot be. */
interface Loaded {
  readonly id: string
  readonly doc: Node | null
}

/** Earlier versions of the draft: what has changed since, and their text, to restore one or to copy from it. */
export function VersionsDialog({ doc, onRestore, onClose }: VersionsDialogProps) {
  const { t, dateTime } = useMessages()
  const [versions, setVersions] = useState<readonly Version[] | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const [megabytes, setMegabytes] = useState<number | null>(null)
  const [view, setView] = useState<View>('difference')
  useEffect(() => {
    void bridge.invoke('versions:list', null).then((list) => {
      setVersions(list.versions)
      setMegabytes(list.megabytes)
      setChosen(list.versions[0]?.id ?? null)
    })
  }, [])
  // The list comes after the dialog has given the focus to what was there.
  useEffect(() => {
    if (versions) list.current?.querySelector('input')?.focus()
  }, [versions])
  useEffect(() => {
    if (chosen === null) return
    let wanted = true
    void bridge.invoke('versions:read', { id: chosen }).then((found) => {
      if (wanted) setLoaded({ id: chosen, doc: found && documentFromJson(found.document) })
    })
    return () => {
      wanted = false
    }
  }, [chosen])
  const version = loaded?.id === chosen ? loaded : null
  const row = versions?.find((one) => one.id === chosen)
  const restore = () => {
    if (version?.doc && row) onRestore(version.doc, row.time)
  }
  return (
    <Dialog
      size="wide"
      title={t('versions.title')}
      onClose={onClose}
      onSubmit={restore}
      actions={
        <>
          {megabytes !== null && <RoomField megabytes={megabytes} onChange={setMegabytes} />}
          <button type="button" className="button" onClick={onClose}>
            {t('action.close')}
          </button>
          <button type="submit" className="button primary" disabled={!version?.doc}>
            {t('versions.restore')}
          </button>
        </>
      }
    >
      {versions?.length === 0 && <p>{t('versions.none')}</p>}
      {versions && versions.length > 0 && (
        <div ref={list} className="version-list" role="radiogroup" aria-label={t('versions.title')}>
          {versions.map((one) => (
            <label key={one.id} className="version-row" data-testid="version-row">
              <input type="radio" name="version" checked={one.id === chosen} onChange={() => setChosen(one.id)} />
              <span className="version-name">{dateTime(one.time)}</span>
              <span className="version-time">{t(`versions.reason.${one.reason}`)}</span>
            </label>
          ))}
        </div>
      )}
      {version && version.doc === null && <p role="alert">{t('versions.unreadable')}</p>}
      {version?.doc && (
        <>
          <div className="segmented" role="group" aria-label={t('versions.show')}>
            {(['difference', 'text'] as const).map((one) => (
              <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
                {t(`versions.show.${one}`)}
              </button>
            ))}
          </div>
          <VersionView view={view} version={version.doc} doc={doc} />
        </>
      )}
    </Dialog>
  )
}

const rooms = [10, 50, 200, 1000]

/** How much room the versions of a draft may take: the oldest go first. */
function RoomField({
  megabytes,
  onChange,
}: {
  readonly megabytes: number
  readonly onChange: (megabytes: number) => void
}) {
  const { t } = useMessages()
  const choices = rooms.includes(megabytes) ? rooms : [...rooms, megabytes].sort((a, b) => a - b)
  return (
    <label className="version-room" title={t('versions.room.hint')}>
      {t('versions.room')}
      <select
        value={megabytes}
        onChange={(event) => {
          const chosen = Number(event.target.value)
          onChange(chosen)
          void bridge.invoke('settings:set', { versionMegabytes: chosen })
        }}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {t('versions.room.size', { size: one })}
          </option>
        ))}
      </select>
    </label>
  )
}

function VersionView({ view, version, doc }: { readonly view: View; readonly version: Node; readonly doc: Node }) {
  const { t } = useMessages()
  const difference = useMemo(() => differenceOf(version, doc), [version, doc])
  const { language } = version.attrs.metadata as Metadata
  if (view === 'difference') return <DifferenceView difference={difference} language={language} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keys
    <div className="difference-text" lang={language} tabIndex={0} role="region" aria-label={t('versions.show.text')}>
      {createBlockReader()(version).list.map(({ block }, i) => (
        <p key={i} dir="auto" className={`difference-block is-${block.type}`}>
          {block.text}
        </p>
      ))}
    </div>
  )
}
