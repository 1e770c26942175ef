import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Hunspell } from 'hunspell-wasm'
import type { LanguageCode } from '../../shared/text/direction'

const unpack = promisify(gunzip)

/** Languages for which a free dictionary comes along (`assets/dictionaries/README.md`). */
const dictionaries: ReadonlySet<LanguageCode> = new Set(['ar', 'en', 'fa'])

/** Words that are looked up before anything else gets its turn. */
const slice = 400

/** Looks words up in the dictionaries; each is loaded when it is first asked for, and none is asked of the network. */
export class Speller {
  private readonly loaded = new Map<LanguageCode, Promise<Hunspell>>()

  constructor(private readonly folder: string) {}

  has(language: LanguageCode): boolean {
    return dictionaries.has(language)
  }

  private dictionary(language: LanguageCode): Promise<Hunspell> {
    const known = this.loaded.get(language) ?? this.load(language)
    this.loaded.set(language, known)
    return known
  }

  private async load(language: LanguageCode): Promise<Hunspell> {
    const [affixes, words] = await Promise.all(
      ['aff', 'dic'].map(async (kind) =>
        (await unpack(await readFile(path.join(this.folder, `${language}.${kind}.gz`)))).toString('utf8'),
      ),
    )
    const { createHunspellFromStrings } = await import('hunspell-wasm')
    return createHunspellFromStrings(affixes ?? '', words ?? '')
  }

  /** The words that the dictionary does not have. */
  async unknown(language: LanguageCode, words: readonly string[]): Promise<string[]> {
    if (!this.has(language)) return []
    const dictionary = await this.dictionary(language)
    const found: string[] = []
    for (let i = 0; i < words.length; i += slice) {
      for (const word of words.slice(i, i + slice)) if (!dictionary.testSpelling(word)) found.push(word)
      await new Promise(setImmediate)
    }
    return found
  }

  /** What a word may be meant for, the likeliest first. */
  async suggest(language: LanguageCode, word: string): Promise<string[]> {
    if (!this.has(language)) return []
    return (await this.dictionary(language)).getSpellingSuggestions(word).slice(0, 7)
  }
}
