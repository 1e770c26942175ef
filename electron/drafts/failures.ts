import { DraftError, type DraftErrorCode } from '../../shared/draft/errors'

const readCodes: Readonly<Record<string, DraftErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'too-large',
}

/** The code by which a person is told of a failure of the file system or of a file's content. */
export function failureCode(error: unknown, otherwise: DraftErrorCode): DraftErrorCode {
  if (error instanceof DraftError) return error.code
  const code = (error as NodeJS.ErrnoException | null)?.code
  return (code !== undefined ? readCodes[code] : undefined) ?? otherwise
}
