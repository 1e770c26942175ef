import type { Proof } from '../../shared/schema/attributes'

export type QuoteForm = 'speaker' | 'anonymous' | 'proof'

/** What a person can ask of a row; every function takes the row's index. */
export interface QuoteActions {
  select(index: number): void
  /** @returns false when the text suggests no speaker; then the form for one opens */
  accept(index: number): boolean
  attribute(index: number, name: string): void
  anonymous(index: number, reason: string): void
  notQuote(index: number): void
  /** @returns false when it is not known who speaks; then the form for a speaker opens */
  verify(index: number): boolean
  unverify(index: number): void
  prove(index: number, proof: Proof, verified: boolean): boolean
  restoreWords(index: number): void
  undecide(index: number): void
  openForm(index: number, form: QuoteForm | null): void
}

/** A form that is open on a row. */
export interface OpenForm {
  readonly index: number
  readonly form: QuoteForm
}

/** The keys of the actions on a quote, by their place on the keyboard, so that an Arabic layout changes nothing. */
export const quoteKeys = {
  accept: 'Enter',
  speaker: 'KeyS',
  anonymous: 'KeyA',
  notQuote: 'KeyX',
  verify: 'KeyV',
  proof: 'KeyE',
  later: 'KeyL',
  undecide: 'KeyU',
} as const

/** What a key does to a quote. */
export function keyAction(code: string, actions: QuoteActions): ((index: number) => void) | null {
  switch (code) {
    case quoteKeys.accept:
      return actions.accept
    case quoteKeys.speaker:
      return (index) => actions.openForm(index, 'speaker')
    case quoteKeys.anonymous:
      return (index) => actions.openForm(index, 'anonymous')
    case quoteKeys.notQuote:
      return actions.notQuote
    case quoteKeys.verify:
      return actions.verify
    case quoteKeys.proof:
      return (index) => actions.openForm(index, 'proof')
    case quoteKeys.undecide:
      return actions.undecide
    default:
      return null
  }
}

/** Whether a key is for the list and not for a field or a button in it. */
export function isListKey(event: {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly code: string
  readonly target: unknown
}): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false
  const { target } = event
  const inField =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  // On a button Enter is the button's own.
  return !inField && !(target instanceof HTMLButtonElement && (event.code === 'Enter' || event.code === 'Space'))
}
