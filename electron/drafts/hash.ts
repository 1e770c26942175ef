import { createHash } from 'node:crypto'

/** The SHA-256 of some content in hexadecimal digits, or the first of them. */
export function hashOf(content: string | Uint8Array, digits = 64): string {
  return createHash('sha256').update(content).digest('hex').slice(0, digits)
}
