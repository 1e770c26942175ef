import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Metadata } from '../../shared/schema/attributes'
import { bridge } from '../bridge'
import { lookedUp, type Misspelling } from '../editor/spelling'
import type { EditorStore } from '../editor/store'
import { useMessages } from '../messages/messages'

export interface SpellRequest {
  readonly word: Misspelling
  /** Where the menu opens, in CSS pixels of the window. */
  readonly x: number
  readonly y: number
}

interface SpellMenuProps {
  readonly store: EditorStore
  readonly request: SpellRequest
  readonly onClose: () => void
}

/** What an unknown word may be meant for, and the person's own dictionary. */
export function SpellMenu({ store, request, onClose }: SpellMenuProps) {
  const { t } = useMessages()
  const menu = useRef<HTMLDivElement>(null)
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null)
  const { word, from, to } = request.word
  useEffect(() => {
    const { language } = store.current().doc.attrs.metadata as Metadata
    void bridge.invoke('spell:suggest', { language, word: lookedUp(word) }).then(setSuggestions)
  }, [store, word])
  useEffect(() => {
    if (suggestions) menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [suggestions])
  const close = () => {
    onClose()
    store.focus()
  }
  const replace = (suggestion: string) => {
    const { tr, doc } = store.current()
    // The text may have moved on while the menu was open.
    if (doc.textBetween(from, Math.min(to, doc.content.size)) === word)
      store.dispatch(tr.insertText(suggestion, from, to))
    close()
  }
  const add = () => {
    void bridge.invoke('spell:add', { word: lookedUp(word) })
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const at = items.indexOf(document.activeElement as HTMLElement)
    if (event.key === 'Escape') close()
    else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus()
    else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={menu}
      className="spell-menu"
      role="menu"
      tabIndex={-1}
      aria-label={t('spelling.menu', { word })}
      style={{
        insetBlockStart: Math.min(request.y, window.innerHeight - 300),
        left: Math.min(request.x, window.innerWidth - 240),
      }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose()
      }}
    >
      {suggestions?.map((one) => (
        <button key={one} type="button" role="menuitem" className="spell-item" onClick={() => replace(one)}>
          <bdi>{one}</bdi>
        </button>
      ))}
      {suggestions?.length === 0 && <p className="hint">{t('spelling.none')}</p>}
      {suggestions && (
        <button type="button" role="menuitem" className="spell-item spell-add" onClick={add}>
          {t('spelling.add')}
        </button>
      )}
    </div>
  )
}
