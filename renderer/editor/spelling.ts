import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Metadata } from '../../shared/schema/attributes'
import { readableText } from '../../shared/schema/pending'
import type { LanguageCode } from '../../shared/text/direction'
import { fold } from '../../shared/text/fold'
import { highlightOf, rangeBetween } from './highlights'
import { watchViewport } from './viewport'

/** What the plugin asks of the world outside the document. */
export interface SpellingSource {
  readonly isOn: () => boolean
  /** The words that no dictionary has; null when that cannot be said now. */
  readonly unknown: (language: LanguageCode, words: readonly string[]) => Promise<readonly string[] | null>
  /** Folded words of names: those of the speaker book, of the house, and of this draft's speakers. */
  readonly names: (state: EditorState) => ReadonlySet<string>
}

/** A word of the text that no dictionary has. */
export interface Misspelling {
  readonly from: number
  readonly to: number
  readonly word: string
}

// Arabic, Persian and Latin words; an apostrophe or a non-joiner inside belongs to the word.
const wordPattern = /[\p{L}\p{M}]+(?:['’\u200C][\p{L}\p{M}]+)*/gu
const scripts: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  ar: /^[\u0621-\u0652\u0670]{2,}$/u,
  fa: /^[\u0621-\u0655\u067E\u0686\u0698\u06A9\u06AF\u06CC\u200C]{2,}$/u,
  en: /^[A-Za-z'’]{2,}$/u,
}

/** A word as a dictionary has it: without vowel marks and with a straight apostrophe. */
export const lookedUp = (word: string) => word.replace(/[\u064B-\u0652\u0670]/g, '').replaceAll('’', "'")

/** The words of a block, at offsets into its content. */
function wordsOf(node: Node, language: LanguageCode): readonly { readonly start: number; readonly word: string }[] {
  const script = scripts[language]
  if (!script) return []
  return [...readableText(node).matchAll(wordPattern)].flatMap(({ index, 0: word }) =>
    script.test(word) ? [{ start: index, word }] : [],
  )
}

export const spellingKey = new PluginKey('spelling')

/** Milliseconds without a key after which new words are looked up. */
const pause = 700
/** Words that are asked for at once. */
const batch = 1500

class Spelling {
  private readonly known = new Map<string, boolean>()
  private language: LanguageCode = 'ar'
  private timer: number | null = null
  private asking = false
  private drawn: StaticRange[] = []
  private found: readonly Misspelling[] = []
  private readonly viewport

  constructor(
    private readonly view: EditorView,
    private readonly source: SpellingSource,
  ) {
    this.viewport = watchViewport(view, () => this.draw())
    this.wait()
  }

  wait(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = window.setTimeout(() => {
      this.timer = null
      void this.ask()
    }, pause)
  }

  private async ask(): Promise<void> {
    if (this.asking || this.view.isDestroyed) return
    const { doc } = this.view.state
    const { language } = doc.attrs.metadata as Metadata
    if (language !== this.language) this.known.clear()
    this.language = language
    const fresh = new Set<string>()
    if (this.source.isOn()) {
      doc.descendants((node) => {
        if (!node.isTextblock) return true
        for (const { word } of wordsOf(node, language)) if (!this.known.has(lookedUp(word))) fresh.add(lookedUp(word))
        return fresh.size < batch
      })
    }
    if (fresh.size > 0) {
      this.asking = true
      const words = [...fresh].slice(0, batch)
      const unknown = await this.source.unknown(language, words).catch(() => null)
      this.asking = false
      // Without an answer they count as right until they are asked for again.
      const wrong = new Set(unknown ?? [])
      for (const word of words) this.known.set(word, !wrong.has(word))
      if (words.length === batch) this.wait()
    }
    this.draw()
  }

  /** Only what is near the screen is drawn. */
  draw(): void {
    this.erase()
    if (this.view.isDestroyed || !this.source.isOn()) return
    const near = this.viewport.range()
    if (!near) return
    const { state } = this.view
    const names = this.source.names(state)
    const found: Misspelling[] = []
    state.doc.nodesBetween(near.from, Math.min(near.to, state.doc.content.size), (node, pos) => {
      if (!node.isTextblock) return true
      for (const { start, word } of wordsOf(node, this.language)) {
        if (this.known.get(lookedUp(word)) !== false || names.has(fold(word))) continue
        found.push({ from: pos + 1 + start, to: pos + 1 + start + word.length, word })
      }
      return false
    })
    this.found = found
    for (const { from, to } of found) {
      const range = rangeBetween(this.view, from, to)
      highlightOf('misspelled').add(range)
      this.drawn.push(range)
    }
  }

  private erase(): void {
    for (const range of this.drawn) highlightOf('misspelled').delete(range)
    this.drawn = []
    this.found = []
  }

  update(before: EditorState): void {
    if (before.doc === this.view.state.doc) return
    // What is drawn no longer fits; the words come back after the pause.
    this.erase()
    this.wait()
  }

  forget(): void {
    this.known.clear()
    this.wait()
  }

  at(pos: number): Misspelling | null {
    return this.found.find((one) => one.from <= pos && pos <= one.to) ?? null
  }

  destroy(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.erase()
    this.viewport.stop()
  }
}

const spellings = new WeakMap<EditorView, Spelling>()

/** The unknown word at a place, as far as it is drawn. */
export function misspellingAt(view: EditorView, pos: number): Misspelling | null {
  return spellings.get(view)?.at(pos) ?? null
}

/** Underlines words that no dictionary has. They are looked up elsewhere when typing pauses, so that no key waits. */
export function spelling(source: SpellingSource): Plugin {
  return new Plugin({
    key: spellingKey,
    view(view) {
      const own = new Spelling(view, source)
      spellings.set(view, own)
      const again = () => own.forget()
      window.addEventListener('isnad:spelling', again)
      return {
        update: (_view, before) => own.update(before),
        destroy() {
          window.removeEventListener('isnad:spelling', again)
          own.destroy()
        },
      }
    },
  })
}
