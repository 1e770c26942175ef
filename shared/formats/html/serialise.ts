import type { Mark, Node } from 'prosemirror-model'
import { quotationMarks } from '../../attribution/words/quotes'
import { speakerById } from '../../draft/speakers'
import { isSafeLink, type Metadata, type Proof, type QuoteAttributes } from '../../schema/attributes'
import { headlineOf } from '../../schema/blocks'
import { type MarkName, type NodeName, schema } from '../../schema/schema'
import { directionOf, firstStrongDirection } from '../../text/direction'
import { acceptedQuotes, type ExportOptions, exportedComments, filledProof, prepareForExport } from '../attributions'
import { escapeHtml } from './escape'

function attribute(name: string, value: string | null): string {
  return value ? ` ${name}="${escapeHtml(value)}"` : ''
}

/**
 * Writes a draft as a complete HTML document: `<article>` with headings, quotes as `<q>` and `<blockquote>` with
 * their speaker in data attributes or `<cite>`, and a schema.org NewsArticle as JSON-LD. No style, no script to run.
 * The quotation marks around an accepted quote are left to `<q>`, as the HTML standard asks (4.5.7), unless
 * `keepMarks` asks for them as characters; then the quote is a `<span>`.
 */
export function serialiseHtml(draft: Node, options: ExportOptions): string {
  const doc = prepareForExport(draft, options)
  const metadata = doc.attrs.metadata as Metadata
  const direction = directionOf(metadata.language)
  const writer = new HtmlWriter(doc, options, direction)
  const headline = headlineOf(doc)
  const body = writer.article(metadata)
  return `<!DOCTYPE html>
<html lang="${metadata.language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(headline || 'Isnad')}</title>
${metadata.deck ? `<meta name="description" content="${escapeHtml(metadata.deck)}">\n` : ''}<script type="application/ld+json">
${jsonLd(doc, metadata, headline, options.includeProof)}
</script>
</head>
<body>
<article>
${body}
</article>
${options.includeComments ? commentsHtml(doc) : ''}</body>
</html>
`
}

/** The comments behind the article, in an element that a CMS can drop. */
function commentsHtml(doc: Node): string {
  const items = exportedComments(doc).map(({ on, resolved, messages }) => {
    const said = messages.map(
      ({ author, at, text }) =>
        `<p><cite>${escapeHtml(author)}</cite> <time datetime="${new Date(at).toISOString()}"></time> ${escapeHtml(text)}</p>`,
    )
    return `<section${resolved ? ' data-resolved="true"' : ''}>\n<blockquote>${escapeHtml(on)}</blockquote>\n${said.join('\n')}\n</section>`
  })
  return items.length > 0 ? `<aside class="comments">\n${items.join('\n')}\n</aside>\n` : ''
}

/** What proves a quote, in the words of schema.org. */
function citation(proof: Proof) {
  const { source, link, date, place, timeCode, original, originalLanguage, note } = proof
  return {
    citation: {
      '@type': 'CreativeWork',
      ...(source ? { genre: source } : {}),
      ...(link ? { url: link } : {}),
      ...(date ? { dateCreated: date } : {}),
      ...(place ? { locationCreated: { '@type': 'Place', name: place } } : {}),
      ...(timeCode ? { position: timeCode } : {}),
      ...(original ? { text: original } : {}),
      ...(originalLanguage ? { inLanguage: originalLanguage } : {}),
      ...(note ? { description: note } : {}),
    },
  }
}

function jsonLd(doc: Node, metadata: Metadata, headline: string, withProof: boolean): string {
  const quotes = acceptedQuotes(doc)
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    inLanguage: metadata.language,
    ...(metadata.deck ? { description: metadata.deck } : {}),
    ...(metadata.byline ? { author: { '@type': 'Person', name: metadata.byline } } : {}),
    ...(metadata.dateline ? { dateline: metadata.dateline } : {}),
    ...(metadata.keywords.length > 0 ? { keywords: metadata.keywords } : {}),
    ...(quotes.length > 0
      ? {
          hasPart: quotes.map((quote) => ({
            '@type': 'Quotation',
            text: quote.text,
            ...(withProof && quote.proof ? citation(quote.proof) : {}),
            ...(quote.speaker
              ? {
                  spokenByCharacter: {
                    '@type': 'Person',
                    name: quote.speaker,
                    ...(quote.role ? { jobTitle: quote.role } : {}),
                    ...(quote.affiliation ? { affiliation: { '@type': 'Organization', name: quote.affiliation } } : {}),
                  },
                }
              : {}),
          })),
        }
      : {}),
  }
  // “</script>” inside a string would end the element; < does not occur elsewhere in JSON.
  return JSON.stringify(article, null, 1).replaceAll('<', '\\u003C')
}

class HtmlWriter {
  constructor(
    private readonly doc: Node,
    private readonly options: ExportOptions,
    private readonly direction: 'rtl' | 'ltr',
  ) {}

  article(metadata: Metadata): string {
    const parts: string[] = []
    let headerDone = false
    const header = () => {
      headerDone = true
      if (metadata.deck) parts.push(`<p class="deck">${escapeHtml(metadata.deck)}</p>`)
      const line = [metadata.byline, metadata.dateline].filter(Boolean).map(escapeHtml).join(' — ')
      if (line) parts.push(`<p class="byline">${line}</p>`)
    }
    this.doc.forEach((node, _offset, index) => {
      if (!headerDone && !(index === 0 && node.type.name === 'heading')) header()
      const written = this.block(node)
      if (written) parts.push(written)
    })
    if (!headerDone) header()
    return parts.join('\n')
  }

  private dir(node: Node): string {
    const own = (node.attrs.dir as 'rtl' | 'ltr' | null) ?? firstStrongDirection(node.textContent)
    return own && own !== this.direction ? ` dir="${own}"` : ''
  }

  private block(node: Node): string {
    const name = node.type.name as NodeName
    switch (name) {
      case 'paragraph':
        return node.content.size > 0 ? `<p${this.dir(node)}>${this.inline(node)}</p>` : ''
      case 'heading': {
        const level = node.attrs.level as number
        return node.content.size > 0 ? `<h${level}${this.dir(node)}>${this.inline(node)}</h${level}>` : ''
      }
      case 'blockquote':
        return this.blockquote(node)
      case 'bullet_list':
        return `<ul>\n${this.children(node)}\n</ul>`
      case 'ordered_list': {
        const start = node.attrs.order as number
        return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${this.children(node)}\n</ol>`
      }
      case 'list_item':
        return `<li>${this.children(node)}</li>`
      case 'doc':
      case 'text':
      case 'hard_break':
        return ''
    }
  }

  private children(node: Node): string {
    const parts: string[] = []
    node.forEach((child) => {
      parts.push(this.block(child))
    })
    return parts.filter(Boolean).join('\n')
  }

  private blockquote(node: Node): string {
    const quote = node.attrs.quote as QuoteAttributes | null
    const speaker = quote?.state === 'attributed' ? speakerById(this.doc, quote.speaker) : null
    const cite = speaker ? `\n<footer><cite>${escapeHtml(speaker.name)}</cite></footer>` : ''
    return `<blockquote${quote ? this.quoteAttributes(quote, 'blockquote') : ''}>\n${this.children(node)}${cite}\n</blockquote>`
  }

  /** `cite` is what the HTML standard has for a quote's source; a `<span>` has no such attribute. */
  private proofAttributes(proof: Proof, element: string): string {
    const { link, ...rest } = filledProof(proof)
    const cite = link && isSafeLink(link) && element !== 'span' ? attribute('cite', link) : ''
    const source = cite === '' && link ? { ...rest, link } : rest
    return `${cite}${Object.keys(source).length > 0 ? attribute('data-proof', JSON.stringify(source)) : ''}`
  }

  private quoteAttributes(quote: QuoteAttributes, element: string): string {
    const proof = this.options.includeProof && quote.proof ? this.proofAttributes(quote.proof, element) : ''
    if (quote.state === 'anonymous') return ` data-anonymous="true"${attribute('data-reason', quote.reason)}${proof}`
    const speaker = speakerById(this.doc, quote.speaker)
    return `${proof}${attribute('data-speaker', speaker?.name ?? null)}${attribute('data-role', speaker?.role ?? null)}`
  }

  private inline(block: Node): string {
    const pieces: { readonly node: Node; readonly quote: QuoteAttributes | null }[] = []
    block.forEach((node) => {
      const mark = schema.marks.quote.isInSet(node.marks)
      const quote = mark ? (mark.attrs as QuoteAttributes) : null
      const leaves = quote?.state === 'attributed' || quote?.state === 'anonymous'
      pieces.push({ node, quote: leaves ? quote : null })
    })
    let html = ''
    let i = 0
    while (i < pieces.length) {
      const quote = pieces[i]?.quote ?? null
      let end = i + 1
      while (
        end < pieces.length &&
        pieces[end]?.quote?.id === quote?.id &&
        (pieces[end]?.quote === null) === (quote === null)
      )
        end++
      const group = pieces.slice(i, end).map((piece) => piece.node)
      if (quote) html += this.quote(group, quote)
      else
        html += group
          .map((node, k) =>
            this.text(node, this.trimmed(node, k === 0 && i > 0, k === group.length - 1 && end < pieces.length)),
          )
          .join('')
      i = end
    }
    return html
  }

  /** Text beside a `<q>` without the quotation mark that the element stands for. */
  private trimmed(node: Node, afterQuote: boolean, beforeQuote: boolean): string {
    let text = node.text ?? ''
    if (this.options.keepMarks) return text
    // “the ‘Guardian’s”, “l'…”: beside a letter it is an apostrophe, and the journalist's own.
    if (beforeQuote && quotationMarks.has(text.at(-1) ?? '') && !/\p{L}['’]$/u.test(text)) text = text.slice(0, -1)
    if (afterQuote && quotationMarks.has(text[0] ?? '') && !/^['’]\p{L}/u.test(text)) text = text.slice(1)
    return text
  }

  private quote(nodes: readonly Node[], quote: QuoteAttributes): string {
    const name = this.options.keepMarks ? 'span' : 'q'
    return `<${name}${this.quoteAttributes(quote, name)}>${nodes.map((node) => this.text(node, node.text ?? '')).join('')}</${name}>`
  }

  private text(node: Node, text: string): string {
    if (node.type.name === 'hard_break') return '<br>'
    return node.marks.reduceRight((inner, mark) => wrap(mark, inner), escapeHtml(text))
  }
}

function wrap(mark: Mark, inner: string): string {
  if (inner === '') return ''
  const name = mark.type.name as MarkName
  switch (name) {
    case 'strong':
      return `<strong>${inner}</strong>`
    case 'em':
      return `<em>${inner}</em>`
    case 'isolate':
      return `<bdi>${inner}</bdi>`
    case 'link':
      return `<a href="${escapeHtml(mark.attrs.href as string)}">${inner}</a>`
    case 'quote':
    case 'speaker':
    case 'comment':
    case 'insertion':
    case 'deletion':
      return inner
  }
}
