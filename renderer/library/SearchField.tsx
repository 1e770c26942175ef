interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The library's field to type a question into; it has the focus when it comes. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <input
      type="search"
      dir="auto"
      value={value}
      placeholder={label}
      aria-label={label}
      ref={focusOnce}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** The field is there only once the drafts are, after the dialog has given the focus away. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus()
}
