import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { foldPhrase } from '../../shared/text/fold'
import { useMessages } from '../messages/messages'

interface SpeakerFieldProps {
  readonly names: readonly string[]
  readonly initial: string
  readonly onChoose: (name: string) => void
  readonly onCancel: () => void
}

const mostShown = 8

/** Chooses a speaker by typing: known names that hold the letters, else a new one. */
export function SpeakerField({ names, initial, onChoose, onCancel }: SpeakerFieldProps) {
  const { t } = useMessages()
  const listId = useId()
  const [text, setText] = useState('')
  const [index, setIndex] = useState(0)
  const options = useMemo(() => {
    const wanted = foldPhrase(text)
    const known = names.filter((name) => foldPhrase(name).includes(wanted)).slice(0, mostShown)
    const exact = known.some((name) => foldPhrase(name) === wanted)
    const typed = text.trim()
    return [
      ...known.map((name) => ({ name, label: name })),
      ...(typed && !exact ? [{ name: typed, label: t('speakerField.new', { name: typed }) }] : []),
    ]
  }, [names, text, t])
  const current = Math.min(index, options.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault()
        const step = event.key === 'ArrowDown' ? 1 : -1
        setIndex((current + step + options.length) % Math.max(1, options.length))
        return
      }
      case 'Enter': {
        event.preventDefault()
        const option = options[current]
        if (option) onChoose(option.name)
        return
      }
      case 'Escape':
        event.preventDefault()
        onCancel()
    }
  }
  return (
    <div className="speaker-field">
      <input
        type="text"
        role="combobox"
        aria-label={t('speakerField.label')}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={current >= 0 ? `${listId}-${current}` : undefined}
        placeholder={initial || t('speakerField.placeholder')}
        dir={text === '' ? undefined : 'auto'}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        onChange={(event) => {
          setText(event.target.value)
          setIndex(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('panel.speakers')} className="options">
        {options.map((option, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox above
          <div
            key={option.label}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === current}
            tabIndex={-1}
            className="option"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option.name)}
          >
            <bdi>{option.label}</bdi>
          </div>
        ))}
      </div>
    </div>
  )
}
