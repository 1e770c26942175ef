import { expect, test } from 'vitest'
import { parseDraft, serialiseDraft } from '../../../shared/draft/file'
import { speakersOf } from '../../../shared/draft/speakers'

const metadata = {
  language: 'ar',
  deck: '',
  byline: '',
  dateline: '',
  slug: '',
  keywords: [],
  status: 'draft',
  notes: '',
}
const words = (text: string, marks: object[] = []) => ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) })

/** As version 1 wrote it. */
const first = JSON.stringify({
  format: 'isnad',
  version: 1,
  document: {
    type: 'doc',
    attrs: { metadata, speakers: [{ id: 's', name: 'سامي', forms: [], role: 'وزير' }] },
    content: [
      {
        type: 'blockquote',
        attrs: { quote: { id: 'b', state: 'attributed', speaker: 's', reason: null, carried: null } },
        content: [{ type: 'paragraph', content: [words('قول')] }],
      },
      {
        type: 'paragraph',
        content: [
          words('قال “'),
          words('نعم', [
            { type: 'quote', attrs: { id: 'q', state: 'attributed', speaker: 's', reason: null, carried: null } },
          ]),
        ],
      },
    ],
  },
})

test('a draft of version 1 opens with everything that was decided in it, and is written as version 2', () => {
  const doc = parseDraft(first)
  expect(speakersOf(doc)).toEqual([{ id: 's', name: 'سامي', forms: [], role: 'وزير', affiliation: null }])
  expect(doc.child(0).attrs.quote).toMatchObject({ id: 'b', speaker: 's', proof: null, verification: null })
  expect(doc.child(1).child(1).marks[0]?.attrs).toMatchObject({ id: 'q', speaker: 's', verification: null })
  const again = serialiseDraft(doc)
  expect(JSON.parse(again)).toMatchObject({ version: 2 })
  expect(parseDraft(again).eq(doc)).toBe(true)
})
