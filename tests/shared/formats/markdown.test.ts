import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { plainExport } from '../../../shared/formats/attributions'
import { parseMarkdown } from '../../../shared/formats/markdown/parse'
import { serialiseMarkdown } from '../../../shared/formats/markdown/serialise'
import { emptyMetadata } from '../../../shared/schema/attributes'
import { schema } from '../../../shared/schema/schema'
import { draft, speaker } from '../documents'

const { nodes, marks } = schema

const article = nodes.doc.create(
  { metadata: { ...emptyMetadata, byline: 'هدى', slug: 'library' }, speakers: [speaker] },
  [
    nodes.heading.create({ level: 1 }, schema.text('عنوان: مهم')),
    nodes.paragraph.create(null, [
      schema.text('قال: “'),
      schema.text('كلام مهم', [marks.quote.create({ id: 'q', state: 'attributed', speaker: speaker.id })]),
      schema.text('” (أمس)، ثم سكت!'),
    ]),
    nodes.bullet_list.create(null, [nodes.list_item.create(null, nodes.paragraph.create(null, schema.text('بند')))]),
  ],
)

test('front matter with metadata and quotes, then CommonMark with Arabic as it is', () => {
  const markdown = serialiseMarkdown(article, plainExport)
  const [, front = '', body = ''] = /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(markdown) ?? []
  expect(parseYaml(front)).toEqual({
    headline: 'عنوان: مهم',
    language: 'ar',
    byline: 'هدى',
    slugline: 'library',
    quotes: [{ text: 'كلام مهم', speaker: 'سامي البكري', role: 'وزير الصحة' }],
  })
  expect(body).toBe('# عنوان: مهم\n\nقال: “كلام مهم” (أمس)، ثم سكت!\n\n- بند\n')
})

/** What Markdown can hold of a draft: structure and text. */
function shape(doc: typeof article): unknown {
  const blocks: string[] = []
  doc.descendants((node) => {
    if (node.isTextblock)
      blocks.push(`${node.type.name}${node.attrs.level ?? ''}: ${node.textContent.replace(/\s+/g, ' ').trim()}`)
  })
  return blocks
}

test('structure and words come back from the Markdown of any draft', () => {
  fc.assert(
    fc.property(draft, (doc) => {
      expect(shape(parseMarkdown(serialiseMarkdown(doc, plainExport)))).toEqual(shape(doc))
    }),
  )
})

test('front matter fills the metadata; a broken one does not stop the article', () => {
  const read = parseMarkdown('---\nlanguage: en\nbyline: Huda\nkeywords: [a, b]\n---\n# Title\n\nText')
  expect(read.attrs.metadata).toMatchObject({ language: 'en', byline: 'Huda', keywords: ['a', 'b'] })
  expect(parseMarkdown('---\n: : [\n---\n# عنوان').textContent).toBe('عنوان')
  expect(parseMarkdown('').childCount).toBe(1)
})
