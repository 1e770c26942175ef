import fc from 'fast-check'
import type { Mark, Node } from 'prosemirror-model'
import { emptyMetadata, type Speaker } from '../../shared/schema/attributes'
import { schema } from '../../shared/schema/schema'

const { nodes, marks } = schema

export const speaker: Speaker = {
  id: 'sp1',
  name: 'سامي البكري',
  forms: ['البكري'],
  role: 'وزير الصحة',
  affiliation: null,
}

const word = fc.constantFrom(
  'قال',
  'كلمة',
  '“مفتوح”',
  'word',
  '*نجمة*',
  '_خط_',
  '[رابط]',
  '1.',
  '# ',
  '<b>',
  '&amp;',
  '- ',
  '\\',
  '`',
)
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ').trim() || 'نص')
const mark: fc.Arbitrary<readonly Mark[]> = fc.constantFrom(
  [],
  [marks.strong.create()],
  [marks.em.create()],
  [marks.link.create({ href: 'https://example.org/' })],
  [marks.quote.create({ id: 'q1', state: 'attributed', speaker: 'sp1' })],
  [marks.quote.create({ id: 'q2', state: 'anonymous', reason: 'سبب' })],
  [marks.speaker.create({ speaker: 'sp1' })],
)
// Words stand apart, or a joined particle stands between them; marks that touch without either are no text of news.
const joint = fc.constantFrom(' ', ' و', ' بـ')
const inline = fc
  .array(fc.tuple(text, mark, joint), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts.flatMap(([value, set, between]) => [schema.text(value, set), schema.text(between)]).slice(0, -1),
  )
const paragraph = inline.map((content) => nodes.paragraph.create(null, content))
const heading = fc
  .tuple(fc.constantFrom(1, 2, 3), inline)
  .map(([level, content]) => nodes.heading.create({ level }, content))
const item = paragraph.map((content) => nodes.list_item.create(null, content))
const list = fc
  .tuple(fc.constantFrom(nodes.bullet_list, nodes.ordered_list), fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([type, items]) => type.create(null, items))
const blockquote = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(([content, attributed]) =>
    nodes.blockquote.create(
      {
        quote: attributed
          ? {
              id: 'b1',
              state: 'attributed',
              speaker: 'sp1',
              reason: null,
              carried: null,
              proof: null,
              verification: null,
            }
          : null,
      },
      content,
    ),
  )

/** Any draft that the schema allows, with hostile words in it. */
export const draft: fc.Arbitrary<Node> = fc
  .array(fc.oneof(paragraph, paragraph, heading, list, blockquote), { minLength: 1, maxLength: 6 })
  .map((blocks) => nodes.doc.create({ metadata: { ...emptyMetadata, deck: 'مقدمة' }, speakers: [speaker] }, blocks))

export function paragraphDraft(content: string, ...more: string[]): Node {
  return nodes.doc.create(
    null,
    [content, ...more].map((one) => nodes.paragraph.create(null, schema.text(one))),
  )
}
