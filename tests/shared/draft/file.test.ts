import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DraftError } from '../../../shared/draft/errors'
import { documentFromJson, formatVersion, parseDraft, serialiseDraft } from '../../../shared/draft/file'
import { draft } from '../documents'

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error instanceof DraftError ? error.code : error
  }
  return 'no error'
}

test('every draft comes back as it was', () => {
  fc.assert(fc.property(draft, (doc) => parseDraft(serialiseDraft(doc)).eq(doc)))
})

test('a draft cut at any byte is damaged, never half opened', () => {
  fc.assert(
    fc.property(draft, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (doc, share) => {
      const text = serialiseDraft(doc).trimEnd()
      expect(codeOf(() => parseDraft(text.slice(0, Math.floor(text.length * share))))).toBe('damaged')
    }),
  )
})

test('a newer version is never read as an older one', () => {
  const text = JSON.stringify({ format: 'isnad', version: formatVersion + 1, document: {} })
  expect(codeOf(() => parseDraft(text))).toBe('newer-version')
})

test('any other JSON is damaged', () => {
  fc.assert(fc.property(fc.json(), (text) => codeOf(() => parseDraft(text)) === 'damaged'))
})

const doc = (attrs: object) => ({ type: 'doc', attrs, content: [{ type: 'paragraph' }] })

test.each([
  ['a node of another schema', { type: 'doc', content: [{ type: 'image' }] }],
  ['an attribute of the wrong kind', { type: 'doc', content: [{ type: 'heading', attrs: { level: '1"><script>' } }] }],
  [
    'a link that runs code',
    {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
        },
      ],
    },
  ],
  ['a speaker without a name', doc({ speakers: [{ id: 'a', name: '', forms: [], role: null }] })],
  ['metadata of an unknown language', doc({ metadata: { language: 'xx' } })],
  [
    'a state that is none',
    {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'quote', attrs: { id: 'a', state: 'sure' } }] }],
        },
      ],
    },
  ],
  ['not a document', { type: 'paragraph' }],
])('refuses %s', (_name, json) => {
  expect(codeOf(() => documentFromJson(json))).toBe('damaged')
})

test('a document nested without end is refused, not crashed on', () => {
  let json: object = { type: 'paragraph' }
  for (let i = 0; i < 50_000; i++) json = { type: 'blockquote', content: [json] }
  expect(codeOf(() => documentFromJson({ type: 'doc', content: [json] }))).toBe('damaged')
})
