import { defaultMarkdownSerializer, MarkdownSerializer } from 'prosemirror-markdown'
import type { Node } from 'prosemirror-model'
import { stringify } from 'yaml'
import type { Metadata } from '../../schema/attributes'
import { headlineOf } from '../../schema/blocks'
import { acceptedQuotes, type ExportOptions, exportedComments, filledProof, prepareForExport } from '../attributions'
import { prepareForMarkdown } from './prepare'

const { nodes, marks } = defaultMarkdownSerializer
const plain = { open: '', close: '', mixable: true, expelEnclosingWhitespace: false }

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('prosemirror-markdown lacks a serialiser')
  return value
}

const serializer = new MarkdownSerializer(
  {
    paragraph: required(nodes.paragraph),
    heading: required(nodes.heading),
    blockquote: required(nodes.blockquote),
    bullet_list(state, node) {
      state.renderList(node, '  ', () => '- ')
    },
    ordered_list: required(nodes.ordered_list),
    list_item: required(nodes.list_item),
    text: required(nodes.text),
    hard_break: required(nodes.hard_break),
  },
  {
    em: required(marks.em),
    strong: required(marks.strong),
    link: required(marks.link),
    quote: plain,
    speaker: plain,
    comment: plain,
    isolate: plain,
    insertion: plain,
    deletion: plain,
  },
  // What Markdown would take for HTML, an entity or a closing heading sign; prosemirror-markdown leaves these.
  { escapeExtraCharacters: /&(?=#?\w+;)|<(?=[a-z!/?])|(?<=^|\s)#|(?<=^\d{1,9})[.)](?=\s|$)|^\+(?=$)/gi },
)

/** The body alone, as CommonMark. */
export function markdownBody(doc: Node): string {
  return serializer.serialize(prepareForMarkdown(doc), { tightLists: true })
}

/**
 * Writes a draft as CommonMark behind YAML front matter: metadata under their ninjs names, and the accepted quotes
 * with their speakers. Arabic text is written as it is; only characters that Markdown would read are escaped.
 */
export function serialiseMarkdown(draft: Node, options: ExportOptions): string {
  const doc = prepareForExport(draft, options)
  const metadata = doc.attrs.metadata as Metadata
  const quotes = acceptedQuotes(doc).map((quote) => ({
    text: quote.text,
    speaker: quote.speaker,
    ...(quote.role ? { role: quote.role } : {}),
    ...(quote.affiliation ? { affiliation: quote.affiliation } : {}),
    ...(quote.anonymous ? { anonymous: true, reason: quote.reason } : {}),
    ...(options.includeProof && quote.proof ? { verified: quote.verified, evidence: filledProof(quote.proof) } : {}),
  }))
  const front = {
    headline: headlineOf(doc),
    language: metadata.language,
    ...(metadata.deck ? { deck: metadata.deck } : {}),
    ...(metadata.byline ? { byline: metadata.byline } : {}),
    ...(metadata.dateline ? { located: metadata.dateline } : {}),
    ...(metadata.slug ? { slugline: metadata.slug } : {}),
    ...(metadata.keywords.length > 0 ? { keywords: metadata.keywords } : {}),
    quotes,
    ...(options.includeComments ? { comments: exportedComments(doc).map(commentFields) } : {}),
  }
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${markdownBody(doc)}\n`
}

function commentFields({ on, resolved, messages }: ReturnType<typeof exportedComments>[number]) {
  const said = messages.map(({ author, at, text }) => ({ author, time: new Date(at).toISOString(), text }))
  return { on, resolved, messages: said }
}
