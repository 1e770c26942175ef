import { useId } from 'react'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly dir?: 'auto' | 'ltr'
  readonly error?: string | null
  readonly multiline?: boolean
}

/** A labelled line of text; its direction follows what is typed. */
export function TextField({
  label,
  value,
  onChange,
  placeholder,
  autoFocus,
  dir = 'auto',
  error,
  multiline,
}: TextFieldProps) {
  const id = useId()
  const errorId = useId()
  const shared = {
    id,
    value,
    placeholder,
    // An empty field has no letters to take its direction from; it keeps that of the window.
    dir: value === '' ? undefined : dir,
    autoFocus,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? errorId : undefined,
  } as const
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {multiline ? (
        <textarea {...shared} rows={2} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      {error && (
        <p id={errorId} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
