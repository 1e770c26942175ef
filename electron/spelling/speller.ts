import type { Hunspell } from 'hunspell-wasm'
import type { LanguageCode } from '../../shared/text/direction'
import { findDictionaries } from './dictionaries'

/** Words that are looked up before anything else gets its turn. */
const slice = 400

/** Suggestions that one menu has room for. */
const most = 7

/** Looks words up in the dictionaries; each is loaded when it is first asked for, and none is asked of the network. */
export class Speller {
  private readonly loaded = new Map<LanguageCode, Promise<readonly Hunspell[]>>()

  /** @param folders where dictionaries are looked for, the person's own first */
  constructor(private readonly folders: readonly string[]) {}

  /** None for a language that has none here. A failure is not kept: the next question tries again. */
  private async dictionaries(language: LanguageCode): Promise<readonly Hunspell[]> {
    const asked = this.loaded.get(language) ?? this.load(language)
    this.loaded.set(language, asked)
    try {
      return await asked
    } catch (error) {
      this.loaded.delete(language)
      throw error
    }
  }

  private async load(language: LanguageCode): Promise<readonly Hunspell[]> {
    const found = await findDictionaries(language, this.folders)
    if (found.length === 0) return []
    const { createHunspellFromStrings } = await import('hunspell-wasm')
    return Promise.all(found.map(({ affixes, words }) => createHunspellFromStrings(affixes, words)))
  }

  /** Another dictionary is there for the language now. */
  forget(language: LanguageCode): void {
    this.loaded.delete(language)
  }

  /** The words that no dictionary of the language has. */
  async unknown(language: LanguageCode, words: readonly string[]): Promise<string[]> {
    const dictionaries = await this.dictionaries(language)
    if (dictionaries.length === 0) return []
    const found: string[] = []
    for (let i = 0; i < words.length; i += slice) {
      for (const word of words.slice(i, i + slice))
        if (!dictionaries.some((dictionary) => dictionary.testSpelling(word))) found.push(word)
      await new Promise(setImmediate)
    }
    return found
  }

  /** What a word may be meant for, the likeliest first; several dictionaries have their say in turn. */
  async suggest(language: LanguageCode, word: string): Promise<string[]> {
    const lists = (await this.dictionaries(language)).map((one) => one.getSpellingSuggestions(word))
    const inTurn = (lists[0] ?? []).flatMap((_, i) => lists.flatMap((list) => list[i] ?? []))
    return [...new Set([...inTurn, ...lists.flat()])].slice(0, most)
  }
}
