import type { Hunspell } from 'hunspell-wasm'
import type { LanguageCode } from '../../shared/text/direction'
import { findDictionary } from './dictionaries'

/** Words that are looked up before anything else gets its turn. */
const slice = 400

/** Looks words up in the dictionaries; each is loaded when it is first asked for, and none is asked of the network. */
export class Speller {
  private readonly loaded = new Map<LanguageCode, Promise<Hunspell | null>>()

  /** @param folders where dictionaries are looked for, the person's own first */
  constructor(private readonly folders: readonly string[]) {}

  /** Null for a language that has none here. A failure is not kept: the next question tries again. */
  private async dictionary(language: LanguageCode): Promise<Hunspell | null> {
    const asked = this.loaded.get(language) ?? this.load(language)
    this.loaded.set(language, asked)
    try {
      return await asked
    } catch (error) {
      this.loaded.delete(language)
      throw error
    }
  }

  private async load(language: LanguageCode): Promise<Hunspell | null> {
    const found = await findDictionary(language, this.folders)
    if (!found) return null
    const { createHunspellFromStrings } = await import('hunspell-wasm')
    return createHunspellFromStrings(found.affixes, found.words)
  }

  /** Another dictionary is there for the language now. */
  forget(language: LanguageCode): void {
    this.loaded.delete(language)
  }

  /** The words that the dictionary does not have. */
  async unknown(language: LanguageCode, words: readonly string[]): Promise<string[]> {
    const dictionary = await this.dictionary(language)
    if (!dictionary) return []
    const found: string[] = []
    for (let i = 0; i < words.length; i += slice) {
      for (const word of words.slice(i, i + slice)) if (!dictionary.testSpelling(word)) found.push(word)
      await new Promise(setImmediate)
    }
    return found
  }

  /** What a word may be meant for, the likeliest first. */
  async suggest(language: LanguageCode, word: string): Promise<string[]> {
    return (await this.dictionary(language))?.getSpellingSuggestions(word).slice(0, 7) ?? []
  }
}
