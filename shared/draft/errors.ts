/** What can go wrong with a file, as codes; `error.*` in the messages has a sentence for each. */
export const draftErrorCodes = [
  'not-found',
  'no-permission',
  'disk-full',
  'too-large',
  'binary',
  'no-text',
  'damaged',
  'newer-version',
  'unsupported-format',
  'write-failed',
  'read-failed',
  'open-elsewhere',
  'name-taken',
  'print-failed',
  'no-speakers',
  'no-style',
  'no-dictionary',
] as const
export type DraftErrorCode = (typeof draftErrorCodes)[number]

/** A failure that a person is told about in one sentence. */
export class DraftError extends Error {
  constructor(
    readonly code: DraftErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.name = 'DraftError'
  }
}
