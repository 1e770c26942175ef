import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Metadata } from '../../shared/schema/attributes'
import { readableText } from '../../shared/schema/pending'
import type { LanguageCode } from '../../shared/text/direction'
import { fold } from '../../shared/text/fold'
import { highlightOf, liveRangeBetween } from './highlights'
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

// An apostrophe or a non-joiner inside belongs to the word, and in Hebrew the marks of acronyms (צה״ל, ג׳).
const words = /[\p{L}\p{M}]+(?:['’\u200C][\p{L}\p{M}]+)*/gu
const hebrewWords = /[\p{L}\p{M}]+(?:['"’״׳][\p{L}\p{M}]+)*(?:['׳](?!\p{L}))?/gu
const scripts: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /^[\u0621-\u0652\u0670]{2,}$/u,
  fa: /^[\u0621-\u0655\u067E\u0686\u0698\u06A9\u06AF\u06CC\u200C]{2,}$/u,
  ur: /^[\u0621-\u0655\u0670-\u06D3\u200C]{2,}$/u,
  he: /^[\u05D0-\u05EA\u0591-\u05C7'"’״׳]{2,}$/u,
  en: /^[A-Za-z'’]{2,}$/u,
}

/** A word as a dictionary has it: without vowel marks and with straight marks inside. */
export const lookedUp = (word: string) =>
  word
    .replace(/[\u0591-\u05C7\u064B-\u0652\u0670]/g, '')
    .replace(/[’׳]/g, "'")
    .replaceAll('״', '"')

interface PlacedWord {
  readonly start: number
  readonly word: string
}

/** The words of a block, at offsets into its content. */
function wordsOf(node: Node, language: LanguageCode): readonly PlacedWord[] {
  const script = scripts[language]
  return [...readableText(node).matchAll(language === 'he' ? hebrewWords : words)].flatMap(({ index, 0: word }) =>
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
  private words = new WeakMap<Node, readonly PlacedWord[]>()
  private language: LanguageCode = 'ar'
  private timer: number | null = null
  private lastChange = 0
  private asking = false
  private drawn: Range[] = []
  private readonly viewport

  constructor(
    private readonly view: EditorView,
    private readonly source: SpellingSource,
  ) {
    this.viewport = watchViewport(view, () => this.draw())
    this.wait()
  }

  /** Asks when typing pauses. One timer that looks again, instead of a new one with each key. */
  wait(): void {
    this.lastChange = performance.now()
    this.timer ??= window.setTimeout(() => this.settle(), pause)
  }

  private settle(): void {
    const left = this.lastChange + pause - performance.now()
    this.timer = left > 0 ? window.setTimeout(() => this.settle(), left) : null
    if (this.timer === null) void this.ask()
  }

  private wordsIn(node: Node): readonly PlacedWord[] {
    const words = this.words.get(node) ?? wordsOf(node, this.language)
    this.words.set(node, words)
    return words
  }

  private async ask(): Promise<void> {
    if (this.asking || this.view.isDestroyed) return
    const { doc } = this.view.state
    const { language } = doc.attrs.metadata as Metadata
    if (language !== this.language) {
      this.known.clear()
      this.words = new WeakMap()
    }
    this.language = language
    const fresh = new Set<string>()
    if (this.source.isOn()) {
      doc.descendants((node) => {
        if (!node.isTextblock) return true
        for (const { word } of this.wordsIn(node)) if (!this.known.has(lookedUp(word))) fresh.add(lookedUp(word))
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

  private unknownIn(node: Node, pos: number, names: ReadonlySet<string>): readonly Misspelling[] {
    return this.wordsIn(node).flatMap(({ start, word }) =>
      this.known.get(lookedUp(word)) === false && !names.has(fold(word))
        ? [{ from: pos + 1 + start, to: pos + 1 + start + word.length, word }]
        : [],
    )
  }

  /**
   * Only what is near the screen is drawn. The ranges are live: they go along with what is typed around them, so that
   * no line flickers and no key has to draw.
   */
  private draw(): void {
    this.erase()
    if (this.view.isDestroyed || !this.source.isOn()) return
    const near = this.viewport.range()
    if (!near) return
    const { state } = this.view
    const names = this.source.names(state)
    state.doc.nodesBetween(near.from, Math.min(near.to, state.doc.content.size), (node, pos) => {
      if (!node.isTextblock) return true
      for (const { from, to } of this.unknownIn(node, pos, names)) {
        const range = liveRangeBetween(this.view, from, to)
        highlightOf('misspelled').add(range)
        this.drawn.push(range)
      }
      return false
    })
  }

  private erase(): void {
    for (const range of this.drawn) highlightOf('misspelled').delete(range)
    this.drawn = []
  }

  update(before: EditorState): void {
    if (before.doc !== this.view.state.doc) this.wait()
  }

  forget(): void {
    this.known.clear()
    this.wait()
  }

  at(pos: number): Misspelling | null {
    const { state } = this.view
    const at = state.doc.resolve(pos)
    if (!at.parent.isTextblock || !this.source.isOn()) return null
    const found = this.unknownIn(at.parent, at.before(), this.source.names(state))
    return found.find((one) => one.from <= pos && pos <= one.to) ?? null
  }

  destroy(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.erase()
    this.viewport.stop()
  }
}

const spellings = new WeakMap<EditorView, Spelling>()

/** The unknown word at a place. */
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
