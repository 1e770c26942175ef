const bold = /font-weight:\s*(?:bold(?:er)?|[6-9]\d\d)\b/i
const notBold = /font-weight:\s*(?:normal|lighter|[1-5]\d\d)\b/i
const italic = /font-style:\s*(?:italic|oblique)\b/i

function wrapContent(element: Element, name: 'strong' | 'em'): void {
  const wrapper = element.ownerDocument.createElement(name)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/**
 * Says in elements what pasted HTML says in styles: the page's own policy lets no style of a stranger apply, so that
 * nobody who asks an element for its weight gets an answer. Google Docs wraps what it copies into a <b> of normal
 * weight, and sets bold words in spans; headings are bold by themselves.
 */
export function stylesToElements(html: string): string {
  if (!/style=/i.test(html)) return html
  // A document of its own, in which nothing is loaded or run.
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of [...body.querySelectorAll('[style]')]) {
    const style = element.getAttribute('style') ?? ''
    element.removeAttribute('style')
    const isBold = element.localName === 'b' || element.localName === 'strong'
    const isText =
      !/^(?:h[1-6]|body|table|tr|td|ul|ol)$/.test(element.localName) && !element.closest('h1,h2,h3,h4,h5,h6')
    if (bold.test(style) && !isBold && isText) wrapContent(element, 'strong')
    if (italic.test(style) && isText) wrapContent(element, 'em')
    if (notBold.test(style) && isBold) unwrap(element)
  }
  return body.innerHTML
}
