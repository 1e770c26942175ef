import { DraftError } from '../../draft/errors'

/** The largest file that is opened, in bytes. A novel has about one megabyte. */
export const largestFile = 20 * 1024 * 1024

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256'

const sample = 4096

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte)
}

/** UTF-16 without a mark: one byte of nearly each pair is that of the script (00 Latin, 05 Hebrew, 06 Arabic). */
function utf16WithoutMark(bytes: Uint8Array): TextEncoding | null {
  const length = Math.min(bytes.length, sample) & ~1
  if (length < 4) return null
  let little = 0
  let big = 0
  for (let i = 0; i < length; i += 2) {
    const [first, second] = [bytes[i] ?? 0, bytes[i + 1] ?? 0]
    if (second === 0 || second === 5 || second === 6) little++
    if (first === 0 || first === 5 || first === 6) big++
  }
  const pairs = length / 2
  if (little > pairs * 0.9 && big < pairs * 0.5) return 'utf-16le'
  if (big > pairs * 0.9 && little < pairs * 0.5) return 'utf-16be'
  return null
}

const signatures = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
]

/** Share of control characters above which bytes are no text. */
const mostControls = 0.01

function looksBinary(bytes: Uint8Array): boolean {
  if (signatures.some((signature) => startsWith(bytes, ...signature))) return true
  const length = Math.min(bytes.length, sample)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++
  }
  return controls > length * mostControls
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding, fatal: boolean): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes)
}

/**
 * Decodes the bytes of a text file: by its byte order mark, else UTF-16 by its pattern, else UTF-8 where it is
 * valid, else Windows-1256, the old code page of Arabic Windows (which has a character for every byte).
 * @throws DraftError 'too-large', 'binary' or 'no-text'
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: TextEncoding } {
  if (bytes.length > largestFile) throw new DraftError('too-large')
  const encoding = detectEncoding(bytes)
  const text = decodeAs(bytes, encoding, false)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new DraftError('no-text')
  return { text, encoding }
}

function detectEncoding(bytes: Uint8Array): TextEncoding {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  const wide = utf16WithoutMark(bytes)
  if (wide) return wide
  if (looksBinary(bytes)) throw new DraftError('binary')
  try {
    decodeAs(bytes, 'utf-8', true)
    return 'utf-8'
  } catch {
    return 'windows-1256'
  }
}
