import type { LucideIcon } from 'lucide-react'

interface IconButtonProps {
  readonly icon: LucideIcon
  /** Its name, also shown when the pointer rests on it. */
  readonly label: string
  /** Whether what it opens is open, for a button that opens something. */
  readonly expanded?: boolean
  readonly onClick: () => void
}

export function IconButton({ icon: Icon, label, expanded, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      title={label}
      aria-label={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon aria-hidden="true" />
    </button>
  )
}
