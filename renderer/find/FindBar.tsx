import { ChevronDown, ChevronUp, SlidersHorizontal, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { easyFind, type FindOptions } from '../../shared/search/find'
import { ask, findStateOf, goToPlace, replaceAll, replaceOne } from '../editor/find'
import { type EditorStore, useEditor } from '../editor/store'
import { useMessages } from '../messages/messages'
import { IconButton } from '../ui/IconButton'
import type { NoticeContent } from '../workspace/Notice'

interface FindBarProps {
  readonly store: EditorStore
  readonly replacing: boolean
  /** Raised each time the person asks for the bar, so that its field gets the focus again. */
  readonly asked: number
  readonly notify: (notice: NoticeContent) => void
  readonly onClose: () => void
}

const optionNames = Object.keys(easyFind) as readonly (keyof FindOptions)[]
/** A selection up to this long is taken for what is looked for, a longer one for where to look. */
const longestQuery = 200

/** Finds and replaces in the draft, letters as they are read and not as they are typed. */
export function FindBar({ store, replacing, asked, notify, onClose }: FindBarProps) {
  const { t } = useMessages()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [replacement, setReplacement] = useState('')
  const [options, setOptions] = useState(easyFind)
  const [showOptions, setShowOptions] = useState(false)
  const [within, setWithin] = useState<{ readonly from: number; readonly to: number } | null>(null)
  const { places, current, valid } = useEditor(store, findStateOf)

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the bar is asked for
  useEffect(() => {
    const { from, to, empty, $from, $to } = store.current().selection
    const words = empty ? '' : store.current().doc.textBetween(from, to, '\n')
    if (words !== '' && words.length <= longestQuery && $from.sameParent($to)) setText(words)
    else if (words.length > longestQuery || !$from.sameParent($to)) setWithin({ from, to })
    field.current?.focus()
    field.current?.select()
  }, [asked])
  useEffect(() => void store.run(ask({ text, options, within })), [store, text, options, within])
  useEffect(() => () => void store.run(ask(null)), [store])

  const go = (step: 1 | -1) => {
    if (store.run(goToPlace(step))) store.reveal(store.current().selection.from)
  }
  const close = () => {
    onClose()
    store.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === field.current) go(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }
  const replace = () => {
    store.run(replaceOne(replacement))
    go(1)
  }
  const everywhere = () =>
    store.run(replaceAll(replacement, (count) => notify({ kind: 'done', text: t('find.replaced', { count }) })))
  const count =
    text === '' ? '' : !valid ? t('find.invalid') : t('find.count', { at: current + 1, count: places.length })
  return (
    <div className="find-bar" role="search" aria-label={t('command.edit.find')} onKeyDown={onKeyDown}>
      <div className="find-line">
        <input
          ref={field}
          type="text"
          dir="auto"
          aria-label={t('find.label')}
          placeholder={t('find.label')}
          aria-invalid={!valid || undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span className="find-count" role="status" data-testid="find-count">
          {count}
        </span>
        <IconButton icon={ChevronUp} label={t('find.previous')} onClick={() => go(-1)} />
        <IconButton icon={ChevronDown} label={t('find.next')} onClick={() => go(1)} />
        <IconButton
          icon={SlidersHorizontal}
          label={t('find.options')}
          expanded={showOptions}
          onClick={() => setShowOptions(!showOptions)}
        />
        <IconButton icon={X} label={t('action.close')} onClick={close} />
      </div>
      {replacing && (
        <div className="find-line">
          <input
            type="text"
            dir="auto"
            aria-label={t('find.replacement')}
            placeholder={t('find.replacement')}
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
          />
          <button type="button" className="button" disabled={places.length === 0} onClick={replace}>
            {t('find.replace')}
          </button>
          <button type="button" className="button" disabled={places.length === 0} onClick={everywhere}>
            {t('find.replaceAll')}
          </button>
        </div>
      )}
      {showOptions && (
        <fieldset className="find-options">
          <legend>{t('find.options')}</legend>
          {optionNames.map((name) => (
            <label key={name} className="check">
              <input
                type="checkbox"
                checked={options[name]}
                onChange={(event) => setOptions({ ...options, [name]: event.target.checked })}
              />
              <span>{t(`find.${name}`)}</span>
            </label>
          ))}
          <label className="check">
            <input
              type="checkbox"
              checked={within !== null}
              disabled={within === null && store.current().selection.empty}
              onChange={(event) => {
                const { from, to } = store.current().selection
                setWithin(event.target.checked ? { from, to } : null)
              }}
            />
            <span>{t('find.within')}</span>
          </label>
        </fieldset>
      )}
    </div>
  )
}
