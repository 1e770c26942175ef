import MarkdownIt from 'markdown-it'
import { MarkdownParser } from 'prosemirror-markdown'
import { Fragment, type Node, type Schema } from 'prosemirror-model'
import { parse as parseYaml } from 'yaml'
import { emptyMetadata, isSafeLink, type Metadata } from '../../schema/attributes'
import { schema } from '../../schema/schema'
import { detectLanguage, languageCodes } from '../../text/direction'

const tokenizer = new MarkdownIt('commonmark', { html: false })
// Images, code and rules have no place in a draft; their text stays.
tokenizer.disable(['image', 'hr', 'code', 'fence', 'backticks', 'html_block', 'html_inline'], true)
tokenizer.validateLink = isSafeLink

const parser = new MarkdownParser(schema as unknown as Schema, tokenizer, {
  blockquote: { block: 'blockquote' },
  paragraph: { block: 'paragraph' },
  list_item: { block: 'list_item' },
  bullet_list: { block: 'bullet_list' },
  ordered_list: { block: 'ordered_list', getAttrs: (token) => ({ order: Number(token.attrGet('start')) || 1 }) },
  heading: { block: 'heading', getAttrs: (token) => ({ level: Math.min(3, Number(token.tag.slice(1))) }) },
  hardbreak: { node: 'hard_break' },
  em: { mark: 'em' },
  strong: { mark: 'strong' },
  link: { mark: 'link', getAttrs: (token) => ({ href: token.attrGet('href') ?? '' }) },
})

const frontMatter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Reads Markdown; front matter fills the metadata where it has fields that Isnad knows. */
export function parseMarkdown(text: string): Node {
  const front = frontMatter.exec(text)
  const body = front ? text.slice(front[0].length) : text
  const metadata = readMetadata(front?.[1] ?? '', body)
  const doc = parser.parse(body) as Node | null
  const content = doc && doc.childCount > 0 ? doc.content : Fragment.from(schema.nodes.paragraph.create())
  return schema.nodes.doc.create({ metadata }, content)
}

function readMetadata(yaml: string, body: string): Metadata {
  const fields = readYaml(yaml)
  const text = (key: string) => (typeof fields[key] === 'string' ? fields[key].slice(0, 2000) : '')
  const language = languageCodes.find((code) => code === fields.language) ?? detectLanguage(body)
  const keywords = Array.isArray(fields.keywords)
    ? fields.keywords.filter((one) => typeof one === 'string').slice(0, 200)
    : []
  return {
    ...emptyMetadata,
    language,
    deck: text('deck'),
    byline: text('byline'),
    dateline: text('located'),
    slug: text('slugline'),
    keywords,
  }
}

function readYaml(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parseYaml(yaml, { maxAliasCount: 0 })
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    // Front matter that is no YAML is somebody else's; the article itself still opens.
    return {}
  }
}
