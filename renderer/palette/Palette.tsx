import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { foldPhrase } from '../../shared/text/fold'
import { useMessages } from '../messages/messages'

export interface PaletteItem {
  readonly id: string
  readonly label: string
  /** What stands at the end of the line: a shortcut. */
  readonly hint?: string
  /** How far the line is set in. */
  readonly level?: number
  readonly run: () => void
}

interface PaletteProps {
  readonly title: string
  readonly items: readonly PaletteItem[]
  readonly empty: string
  readonly onClose: () => void
}

/** Every word of the question begins a word of the label, or stands in it. */
function matches(label: string, query: string): boolean {
  const folded = foldPhrase(label)
  return foldPhrase(query)
    .split(' ')
    .every((word) => folded.includes(word))
}

/** A list to choose from by typing a few letters. */
export function Palette({ title, items, empty, onClose }: PaletteProps) {
  const { t } = useMessages()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const [index, setIndex] = useState(0)
  const found = useMemo(() => items.filter((item) => matches(item.label, query)), [items, query])
  const current = Math.min(index, found.length - 1)
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, current])
  const choose = (item: PaletteItem | undefined) => {
    if (!item) return
    // While the dialog is open the rest of the window takes no focus.
    dialog.current?.close()
    onClose()
    item.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setIndex((current + step + found.length) % Math.max(1, found.length))
    else if (event.key === 'Enter') choose(found[current])
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <input
        type="text"
        role="combobox"
        aria-label={title}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
        placeholder={title}
        dir={query === '' ? undefined : 'auto'}
        value={query}
        autoFocus
        onChange={(event) => {
          setQuery(event.target.value)
          setIndex(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={title} className="palette-list">
        {found.map((item, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox above
          <div
            key={item.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === current}
            tabIndex={-1}
            className="palette-item"
            data-level={item.level}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(item)}
          >
            <bdi>{item.label}</bdi>
            {item.hint && <kbd dir="ltr">{item.hint}</kbd>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="panel-empty">{items.length === 0 ? empty : t('palette.none')}</p>}
    </dialog>
  )
}
