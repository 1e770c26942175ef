/** Elements whose content is no text of the article. */
const dropped = /<(script|style|noscript|template|iframe|object|svg|head|xml)\b[\s\S]*?<\/\1\s*>/gi

/** Comments, and what Word hides in conditional ones. */
const comments = /<!--[\s\S]*?-->|<!\[(?:if|endif)[^\]]*\]>/gi

/** Names of parameters by which links are followed around. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|twclid|yclid|_ga|ref_src|ref_url|spm|cmpid|ocid)$/i

/** An address without the parameters that only follow its reader; one that cannot be read stays as it is. */
export function withoutTracking(href: string): string {
  try {
    const url = new URL(href)
    const names = [...url.searchParams.keys()].filter((name) => tracking.test(name))
    if (names.length === 0) return href
    for (const name of names) url.searchParams.delete(name)
    return url.href
  } catch {
    return href
  }
}

/** What Word sets in front of a list item, in its own markup: bullets, figures, letters. */
const wordMarker = /<span[^>]*mso-list:\s*Ignore[^>]*>[\s\S]*?<\/span>(?:\s*<\/span>)?/i

/**
 * Word's list items are paragraphs that look like items; they become lists. An item is numbered when its marker is a
 * figure or a letter with a stop.
 */
function wordLists(html: string): string {
  if (!/mso-list:/i.test(html)) return html
  const item = /<p[^>]*(?:class=["']?MsoListParagraph|mso-list:)[^>]*>([\s\S]*?)<\/p>/gi
  const marked = html.replace(item, (_whole, inner: string) => {
    const marker =
      wordMarker
        .exec(inner)?.[0]
        .replace(/<[^>]*>|&nbsp;/g, '')
        .trim() ?? ''
    const tag = /^[\p{L}\p{N}]+[.)]/u.test(marker) ? 'ol' : 'ul'
    return `<${tag} data-word><li>${inner.replace(wordMarker, '')}</li></${tag}>`
  })
  // Items of one list that follow each other.
  return marked.replace(/<\/(ul|ol)>\s*<\1 data-word>/gi, '')
}

/**
 * HTML from the clipboard, reduced to what an article may take over. Nothing in it is run; what the schema does not
 * know, it drops on reading.
 */
export function cleanPastedHtml(html: string): string {
  return wordLists(html.replace(dropped, ''))
    .replace(comments, '')
    .replace(/<o:p>[\s\S]*?<\/o:p>/gi, '')
    .replace(/(<a\b[^>]*\bhref=)(["'])(.*?)\2/gi, (_whole, before: string, quote: string, href: string) => {
      const address = href.replaceAll('&amp;', '&')
      return `${before}${quote}${withoutTracking(address).replaceAll('&', '&amp;')}${quote}`
    })
}

/** WhatsApp and Telegram copy each message with its time and its sender in front. */
const message =
  /^\u200E?\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[,،]?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[APap]\.?[Mm]\.?|\s*[صم])?\]?\s*(?:-\s*)?(.+?):\s/u

/**
 * Plain text from a chat: the time goes, the sender stays as the name before a colon, which is how a desk reads it.
 * @returns the text itself when it is no chat
 */
export function fromChat(text: string): string {
  const lines = text.split('\n')
  if (lines.filter((line) => message.test(line)).length < 2) return text
  return lines
    .map((line) =>
      line.replace(
        message,
        (_whole, sender: string) => `${sender.replace(/[\u200E\u200F\u202A-\u202E]/g, '').trim()}: `,
      ),
    )
    .join('\n')
}
