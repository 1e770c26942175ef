import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DraftError } from '../../../shared/draft/errors'
import { decodeText, largestFile } from '../../../shared/formats/text/decode'

const text = 'قال الوزير: “نعم” — ثم مضى إلى بيته.\nسطر ثان'

function swapped(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes).swap16()
}

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from(text), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
  ['UTF-16 little-endian with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 big-endian with a mark', swapped(Buffer.from(`\uFEFF${text}`, 'utf16le')), 'utf-16be'],
  ['UTF-16 without a mark', Buffer.from('كلام عربي طويل بما يكفي', 'utf16le'), 'utf-16le'],
])('%s', (_name, bytes, encoding) => {
  const decoded = decodeText(bytes)
  expect(decoded.encoding).toBe(encoding)
  expect(decoded.text).toBe(
    encoding === 'utf-16le' && !text.startsWith(decoded.text.slice(0, 4)) ? 'كلام عربي طويل بما يكفي' : text,
  )
})

test('Windows-1256', () => {
  // «قال» in code page 1256.
  expect(decodeText(Uint8Array.of(0xab, 0xde, 0xc7, 0xe1, 0xbb))).toEqual({ text: '«قال»', encoding: 'windows-1256' })
})

const codeOf = (bytes: Uint8Array) => {
  try {
    return decodeText(bytes).encoding
  } catch (error) {
    return error instanceof DraftError ? error.code : error
  }
}

test.each<[string, Uint8Array, string]>([
  ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'binary'],
  ['a ZIP (and so a .docx)', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'binary'],
  ['zero bytes', Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 251), 'binary'],
  ['too much', new Uint8Array(largestFile + 1), 'too-large'],
  ['nothing', new Uint8Array(0), 'no-text'],
  ['no letters', Buffer.from('… — !!\n'), 'no-text'],
])('refuses %s', (_name, bytes, code) => {
  expect(codeOf(bytes)).toBe(code)
})

test('any bytes are decoded or refused with a code', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'binary', 'no-text']).toContain(codeOf(bytes))
    }),
  )
})
