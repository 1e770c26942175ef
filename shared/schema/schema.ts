import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'
import * as v from 'valibot'
import { styleSchema } from '../typography/style'
import {
  breakSchema,
  changeSchema,
  commentsSchema,
  dismissalsSchema,
  emptyMetadata,
  isSafeLink,
  metadataSchema,
  newIdentifier,
  quoteSchema,
  speakersSchema,
  validator,
} from './attributes'

/** The direction of a block as a person set it; null follows its first strong letter. */
const directionAttribute = { default: null, validate: validator(v.nullable(v.picklist(['rtl', 'ltr']))) }
const breakAttribute = { default: null, validate: validator(v.nullable(breakSchema)) }

function blockToDom(attrs: Record<string, unknown>): Record<string, string> {
  const change = attrs.change as { readonly kind: string } | null
  return {
    ...(change ? { 'data-break': change.kind } : {}),
    ...(attrs.dir ? { dir: String(attrs.dir), 'data-dir': String(attrs.dir) } : {}),
  }
}

/** Only what Isnad itself wrote: pages put a direction on everything. */
const setDirection = (dom: HTMLElement) => {
  const dir = dom.getAttribute('data-dir')
  return dir === 'rtl' || dir === 'ltr' ? dir : null
}

const nodes = {
  doc: {
    content: 'block+',
    attrs: {
      metadata: { default: emptyMetadata, validate: validator(metadataSchema) },
      speakers: { default: [], validate: validator(speakersSchema) },
      comments: { default: [], validate: validator(commentsSchema) },
      dismissals: { default: [], validate: validator(dismissalsSchema) },
      /** How this draft is written, null for the way of the house. */
      /** How many words the draft is to have, null when nobody has said. */
      target: {
        default: null,
        validate: validator(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)))),
      },
      style: { default: null, validate: validator(v.nullable(styleSchema)) },
    },
  },
  paragraph: {
    attrs: { change: breakAttribute, dir: directionAttribute },
    content: 'inline*',
    group: 'block',
    parseDOM: [{ tag: 'p', getAttrs: (dom) => ({ dir: setDirection(dom) }) }],
    toDOM: (node): DOMOutputSpec => ['p', blockToDom(node.attrs), 0],
  },
  /** Level 1 is the headline, 2 and 3 are subheads. */
  heading: {
    attrs: {
      level: { default: 2, validate: validator(v.picklist([1, 2, 3])) },
      change: breakAttribute,
      dir: directionAttribute,
    },
    content: 'inline*',
    group: 'block',
    defining: true,
    parseDOM: [
      { tag: 'h1', getAttrs: (dom) => ({ level: 1, dir: setDirection(dom) }) },
      { tag: 'h2', getAttrs: (dom) => ({ level: 2, dir: setDirection(dom) }) },
      { tag: 'h3', getAttrs: (dom) => ({ level: 3, dir: setDirection(dom) }) },
      { tag: 'h4', getAttrs: (dom) => ({ level: 3, dir: setDirection(dom) }) },
      { tag: 'h5', getAttrs: (dom) => ({ level: 3, dir: setDirection(dom) }) },
      { tag: 'h6', getAttrs: (dom) => ({ level: 3, dir: setDirection(dom) }) },
    ],
    toDOM: (node): DOMOutputSpec => [`h${node.attrs.level as number}`, blockToDom(node.attrs), 0],
  },
  blockquote: {
    attrs: { quote: { default: null, validate: validator(v.nullable(quoteSchema)) } },
    content: '(paragraph | bullet_list | ordered_list)+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote', getAttrs: (dom) => ({ quote: readQuote(dom) }) }],
    toDOM: (node): DOMOutputSpec => ['blockquote', quoteToDom(node.attrs.quote), 0],
  },
  bullet_list: {
    content: 'list_item+',
    group: 'block',
    parseDOM: [{ tag: 'ul' }],
    toDOM: (): DOMOutputSpec => ['ul', 0],
  },
  ordered_list: {
    attrs: { order: { default: 1, validate: 'number' } },
    content: 'list_item+',
    group: 'block',
    parseDOM: [{ tag: 'ol', getAttrs: (dom) => ({ order: Number(dom.getAttribute('start')) || 1 }) }],
    toDOM: (node): DOMOutputSpec =>
      node.attrs.order === 1 ? ['ol', 0] : ['ol', { start: node.attrs.order as number }, 0],
  },
  list_item: {
    content: 'paragraph (paragraph | bullet_list | ordered_list)*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: (): DOMOutputSpec => ['li', 0],
  },
  text: { group: 'inline' },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    leafText: () => '\n',
    parseDOM: [{ tag: 'br' }],
    toDOM: (): DOMOutputSpec => ['br'],
  },
} satisfies Record<string, NodeSpec>

const marks = {
  link: {
    attrs: { href: { validate: validator(v.pipe(v.string(), v.check(isSafeLink, 'unsafe link'))) } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const href = dom.getAttribute('href') ?? ''
          return isSafeLink(href) ? { href } : false
        },
      },
    ],
    toDOM: (mark): DOMOutputSpec => ['a', { href: mark.attrs.href as string, rel: 'noopener noreferrer' }, 0],
  },
  em: {
    parseDOM: [{ tag: 'i' }, { tag: 'em' }, { style: 'font-style=italic' }],
    toDOM: (): DOMOutputSpec => ['em', 0],
  },
  strong: {
    parseDOM: [
      { tag: 'strong' },
      // Google Docs wraps what it copies into a <b> of normal weight.
      { tag: 'b', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null },
      { style: 'font-weight', getAttrs: (value) => /^(?:bold(?:er)?|[6-9]\d\d)$/.test(value) && null },
    ],
    toDOM: (): DOMOutputSpec => ['strong', 0],
  },
  /** Words between quotation marks that a person has decided about; the marks themselves stand outside. */
  quote: {
    attrs: {
      id: { validate: 'string' },
      state: { validate: validator(quoteSchema.entries.state) },
      speaker: { default: null, validate: 'string|null' },
      reason: { default: null, validate: 'string|null' },
      carried: { default: null, validate: 'string|null' },
      proof: { default: null, validate: validator(quoteSchema.entries.proof) },
      verification: { default: null, validate: validator(quoteSchema.entries.verification) },
    },
    inclusive: true,
    parseDOM: [{ tag: 'q[data-quote]', getAttrs: (dom) => readQuote(dom) ?? false }],
    toDOM: (mark): DOMOutputSpec => ['q', quoteToDom(mark.attrs), 0],
  },
  /** A place in the text that names a speaker, marked by a person. */
  speaker: {
    attrs: { speaker: { validate: 'string' } },
    inclusive: false,
    parseDOM: [{ tag: 'span[data-speaker]', getAttrs: (dom) => ({ speaker: dom.getAttribute('data-speaker') ?? '' }) }],
    toDOM: (mark): DOMOutputSpec => [
      'span',
      { class: 'speaker-mark', 'data-speaker': mark.attrs.speaker as string },
      0,
    ],
  },
  /** Words that a comment is about; several comments may be about the same words. */
  comment: {
    attrs: { id: { validate: 'string' }, resolved: { default: false, validate: 'boolean' } },
    inclusive: false,
    excludes: '',
    parseDOM: [
      {
        tag: 'span[data-comment]',
        getAttrs: (dom) => ({
          id: dom.getAttribute('data-comment') ?? '',
          resolved: dom.hasAttribute('data-resolved'),
        }),
      },
    ],
    toDOM: (mark): DOMOutputSpec => [
      'span',
      {
        class: 'comment-mark',
        'data-comment': mark.attrs.id as string,
        ...(mark.attrs.resolved ? { 'data-resolved': 'true' } : {}),
      },
      0,
    ],
  },
  /** Words whose direction is kept from their surroundings: a Latin name, a figure (UAX #9, isolates). */
  isolate: {
    parseDOM: [{ tag: 'bdi' }],
    toDOM: (): DOMOutputSpec => ['bdi', 0],
  },
  /** Suggested words. Neither mark is read from pasted text: what comes from the clipboard is text like any other. */
  insertion: {
    attrs: changeAttributes(),
    inclusive: false,
    excludes: 'insertion deletion',
    toDOM: (mark): DOMOutputSpec => ['ins', changeToDom(mark.attrs), 0],
  },
  /** Words that somebody suggests to take out. */
  deletion: {
    attrs: changeAttributes(),
    inclusive: false,
    excludes: 'insertion deletion',
    toDOM: (mark): DOMOutputSpec => ['del', changeToDom(mark.attrs), 0],
  },
} satisfies Record<string, MarkSpec>

function changeAttributes() {
  const { id, author, at } = changeSchema.entries
  return { id: { validate: validator(id) }, author: { validate: validator(author) }, at: { validate: validator(at) } }
}

function changeToDom(attrs: Record<string, unknown>): Record<string, string> {
  return { 'data-change': String(attrs.id), title: String(attrs.author) }
}

function quoteToDom(attrs: Record<string, unknown> | null): Record<string, string> {
  if (!attrs) return {}
  const dom: Record<string, string> = { 'data-quote': String(attrs.id), 'data-state': String(attrs.state) }
  if (attrs.speaker) dom['data-speaker-id'] = String(attrs.speaker)
  if (attrs.reason) dom['data-reason'] = String(attrs.reason)
  if (attrs.carried) dom['data-carried'] = String(attrs.carried)
  if (attrs.proof) dom['data-proof'] = JSON.stringify(attrs.proof)
  if (attrs.verification) dom['data-verification'] = JSON.stringify(attrs.verification)
  return dom
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

function readQuote(dom: HTMLElement): Record<string, unknown> | null {
  const quote = {
    id: dom.getAttribute('data-quote') || newIdentifier(),
    state: dom.getAttribute('data-state'),
    speaker: dom.getAttribute('data-speaker-id'),
    reason: dom.getAttribute('data-reason'),
    carried: dom.getAttribute('data-carried'),
    proof: readJson(dom.getAttribute('data-proof')),
    verification: readJson(dom.getAttribute('data-verification')),
  }
  const result = v.safeParse(quoteSchema, quote)
  return result.success ? result.output : null
}

/** The schema of a draft; everything that a person decided about it lives in here. */
export const schema = new Schema({ nodes, marks })
export type NodeName = keyof typeof nodes
export type MarkName = keyof typeof marks
