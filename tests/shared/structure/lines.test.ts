import fc from 'fast-check'
import { expect, test } from 'vitest'
import { structureLines } from '../../../shared/structure/lines'

const long = 'هذه فقرة طويلة فيها كلام كثير عن المدينة وأهلها وما جرى فيها من أحداث، وتنتهي بنقطة كما تنتهي الجمل.'
const kinds = (text: string, fragment = false) =>
  structureLines(text, fragment).map((block) => `${block.type}${block.level || ''}`)

test('headline, subheads, paragraphs', () => {
  expect(kinds(`عنوان المقال\n\n${long}\nعنوان فرعي\n${long}\n“كلام منقول”\n${long}`)).toEqual([
    'heading1',
    'paragraph',
    'heading2',
    'paragraph',
    'heading2',
    'paragraph',
  ])
})

test('a last short line, a line with a full stop and a line before a short one are no subheads', () => {
  expect(kinds(`عنوان\n${long}\nجملة قصيرة.\n${long}\nتوقيع الكاتب`)).toEqual([
    'heading1',
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
  ])
})

test('lists of both kinds lose their signs', () => {
  const blocks = structureLines(`عنوان\n- أول\n• ثان\n1. واحد\n٢) اثنان`)
  expect(blocks.slice(1)).toEqual([
    { type: 'bullet', level: 0, text: 'أول' },
    { type: 'bullet', level: 0, text: 'ثان' },
    { type: 'ordered', level: 0, text: 'واحد' },
    { type: 'ordered', level: 0, text: 'اثنان' },
  ])
})

test('a fragment has no headline', () => {
  expect(kinds(`سطر قصير\n${long}`, true)).toEqual(['heading2', 'paragraph'])
  expect(kinds(long, true)).toEqual(['paragraph'])
})

test('no word is lost or changed, whatever the line endings', () => {
  const line = fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '“', '،', '.', 'word') })
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r', '\u2029'), (lines, ending) => {
      const kept = structureLines(lines.join(ending)).map((block) => block.text)
      expect(kept).toEqual(lines.map((one) => one.trim()).filter((one) => one !== ''))
    }),
  )
})
