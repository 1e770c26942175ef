/**
 * Keeps whole words of one end of a text, with a sign for what is left out. A line that runs the other way than its
 * excerpt cuts off what it cannot hold at the wrong end: Arabic in an English line would lose its beginning, and the
 * English words behind it with it.
 * @param most UTF-16 units that the words kept may have together; the first of them is kept however long it is
 * @param keep which end of the text, in its order
 */
export function shorten(text: string, most: number, keep: 'start' | 'end'): string {
  if (text.length <= most) return text
  const words = text.split(' ')
  const ordered = keep === 'end' ? words.reverse() : words
  let length = 0
  const kept = ordered.filter((word, i) => {
    length += word.length + (i === 0 ? 0 : 1)
    return i === 0 || length <= most
  })
  if (kept.length === words.length) return text
  return keep === 'end' ? `… ${kept.reverse().join(' ')}` : `${kept.join(' ')} …`
}
