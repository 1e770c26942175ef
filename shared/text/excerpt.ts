/**
 * Keeps the words with which a text begins, with a sign for what is left out.
 * @param most UTF-16 units that the words kept may have together; the first of them is kept however long it is
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const words = text.split(' ')
  let length = 0
  const kept = words.filter((word, i) => {
    length += word.length + (i === 0 ? 0 : 1)
    return i === 0 || length <= most
  })
  return kept.length === words.length ? text : `${kept.join(' ')} …`
}
