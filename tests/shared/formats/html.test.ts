import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainExport } from '../../../shared/formats/attributions'
import { serialiseHtml } from '../../../shared/formats/html/serialise'
import { emptyMetadata } from '../../../shared/schema/attributes'
import { schema } from '../../../shared/schema/schema'
import { draft, speaker } from '../documents'

const { nodes, marks } = schema
const quote = marks.quote.create({ id: 'q', state: 'attributed', speaker: speaker.id })

const article = nodes.doc.create({ metadata: { ...emptyMetadata, byline: 'هدى' }, speakers: [speaker] }, [
  nodes.heading.create({ level: 1 }, schema.text('عنوان </script> & <b>')),
  nodes.paragraph.create(null, [
    schema.text('قال: “'),
    schema.text('كلام ', [quote]),
    schema.text('مهم', [quote, marks.strong.create()]),
    schema.text('” وكتب “اسما”.'),
  ]),
  nodes.paragraph.create(null, schema.text('English paragraph')),
  nodes.blockquote.create(
    {
      quote: {
        id: 'b',
        state: 'attributed',
        speaker: speaker.id,
        reason: null,
        carried: null,
        proof: null,
        verification: null,
      },
    },
    [nodes.paragraph.create(null, schema.text('كلام مستقل'))],
  ),
])

test('a complete document with language, direction, article and speakers', () => {
  const html = serialiseHtml(article, plainExport)
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/)
  expect(html).toContain('<h1>عنوان &lt;/script&gt; &amp; &lt;b&gt;</h1>\n<p class="byline">هدى</p>')
  expect(html).toContain(
    '<p>قال: <q data-speaker="سامي البكري" data-role="وزير الصحة">كلام <strong>مهم</strong></q> وكتب “اسما”.</p>',
  )
  expect(html).toContain('<p dir="ltr">English paragraph</p>')
  expect(html).toContain('<footer><cite>سامي البكري</cite></footer>')
  expect(html).not.toMatch(/style=|<style|onclick/)
})

test.each([
  ["'", "'", '<p>She said: <q>words</q> twice.</p>', ' twice.'],
  ['', '’s', '<p>She said: <q>words</q>’s end.</p>', ' end.'],
  ["l'", "'s", "<p>She said: l'<q>words</q>'s end.</p>", ' end.'],
])('a single mark is taken away, an apostrophe stays: %s…%s', (before, after, expected, rest) => {
  const text = [schema.text(`She said: ${before}`), schema.text('words', [quote]), schema.text(`${after}${rest}`)]
  const doc = nodes.doc.create({ metadata: emptyMetadata, speakers: [speaker] }, [nodes.paragraph.create(null, text)])
  expect(serialiseHtml(doc, plainExport).replace(/ (?:dir|data-\w+)="[^"]*"/g, '')).toContain(expected)
})

test('marks are kept as characters when asked for', () => {
  const html = serialiseHtml(article, { ...plainExport, keepMarks: true })
  expect(html).toContain(
    '“<span data-speaker="سامي البكري" data-role="وزير الصحة">كلام <strong>مهم</strong></span>” وكتب',
  )
})

test('the JSON-LD is JSON, whatever the headline holds', () => {
  const html = serialiseHtml(article, plainExport)
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">\n([\s\S]*?)\n<\/script>/g)]
  expect(scripts).toHaveLength(1)
  expect(JSON.parse(scripts[0]?.[1] ?? '')).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'عنوان </script> & <b>',
    author: { name: 'هدى' },
  })
})

const voids = new Set(['meta', 'br'])

/** Opens and closes of every element, as a stack that must end empty. */
function isBalanced(html: string): boolean {
  const stack: string[] = []
  for (const [, closing, name] of html
    .replace(/<script[\s\S]*?<\/script>/, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (!name || voids.has(name)) continue
    if (closing) {
      if (stack.pop() !== name) return false
    } else stack.push(name)
  }
  return stack.length === 0
}

test('elements are balanced and text is escaped for any draft', () => {
  fc.assert(
    fc.property(draft, (doc) => {
      const html = serialiseHtml(doc, plainExport)
      expect(isBalanced(html)).toBe(true)
      expect(html).not.toContain('<b>')
    }),
  )
})
