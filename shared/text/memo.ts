/** The words of a language's news are some thousands; a hostile text must not fill the memory with others. */
export const mostRemembered = 50_000

/** Remembers what a pure function of a word gave, for the words of the texts at hand. */
export function memoise<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined || known.has(word)) return found as T
    if (known.size >= mostRemembered) known.clear()
    const value = compute(word)
    known.set(word, value)
    return value
  }
}
