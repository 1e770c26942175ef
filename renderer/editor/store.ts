import { closeHistory } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import type { Command, EditorState, Transaction } from 'prosemirror-state'
import type { Step } from 'prosemirror-transform'
import { EditorView } from 'prosemirror-view'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { emptyDraft } from '../../shared/draft/fromText'
import type { Person } from '../../shared/draft/review'
import type { Metadata, Speaker } from '../../shared/schema/attributes'
import { type BookIndex, emptyBook } from '../../shared/speakers/recognise'
import { fold } from '../../shared/text/fold'
import { type HouseStyle, plainStyle } from '../../shared/typography/style'
import { bridge } from '../bridge'
import { attributionKey, attributionOf, reread } from './attribution'
import { createState, type EditorTexts } from './createState'
import { type Misspelling, misspellingAt, type SpellingSource } from './spelling'
import { suggested } from './suggesting'

function attributesOf(label: string): Record<string, string> {
  return { role: 'textbox', 'aria-multiline': 'true', tabindex: '0', 'aria-label': label, spellcheck: 'false' }
}

/**
 * Milliseconds that listeners wait for the next news while somebody types without a pause. A row of the panel that is
 * drawn four times a second reads as if it followed each letter.
 */
const typingPace = 250

/**
 * Holds the EditorView and lets React follow its state. Listeners are told once a frame at most, and of typing less
 * often, so that a fast typist is never kept waiting for a panel.
 */
export class EditorStore {
  private view: EditorView | null = null
  private state: EditorState
  /** Index of a child that differed from the saved draft's when they were compared last. */
  private differsAt: number | null = null
  private savedDoc: Node
  private readonly listeners = new Set<() => void>()
  private frame: number | null = null
  private later: number | null = null
  /** When listeners were told last. */
  private told = Number.NEGATIVE_INFINITY

  constructor(
    doc: Node,
    private readonly texts: EditorTexts,
    savedDoc: Node = doc,
  ) {
    this.state = createState(doc, texts, () => this.book, this.styleOf, this.spelling)
    this.savedDoc = savedDoc
  }

  private book: BookIndex = emptyBook

  /** How the desk writes. */
  houseStyle: HouseStyle = plainStyle

  /** Whether unknown words are underlined. */
  spellingOn = true
  /** Names of the speaker book, which are words. */
  bookNames: readonly string[] = []

  private readonly spelling: SpellingSource = {
    isOn: () => this.spellingOn,
    unknown: async (language, words) => {
      const result = await bridge.invoke('spell:check', { language, words: [...words] })
      return result.status === 'checked' ? result.unknown : null
    },
    names: (state) => {
      const { speakers } = state.doc.attrs as { readonly speakers: readonly Speaker[] }
      const suggested = attributionOf(state).suggested.flatMap((one) => [one.name, ...one.forms])
      const accepted = speakers.flatMap((one) => [one.name, ...one.forms])
      const house = this.styleOf(state).words ?? []
      return new Set(
        [...this.bookNames, ...suggested, ...accepted, ...house].flatMap((name) => name.split(/\s+/).map(fold)),
      )
    },
  }

  /** The unknown word under a point of the window. */
  misspellingUnder(x: number, y: number): Misspelling | null {
    const pos = this.view?.posAtCoords({ left: x, top: y })?.pos
    return this.view && pos !== undefined ? misspellingAt(this.view, pos) : null
  }

  /** The unknown word at the cursor, and where a menu for it opens. */
  misspellingHere(): { readonly word: Misspelling; readonly x: number; readonly y: number } | null {
    const word = this.view && misspellingAt(this.view, this.state.selection.head)
    if (!this.view || !word) return null
    const { left, bottom } = this.view.coordsAtPos(word.from)
    return { word, x: left, y: bottom }
  }

  /** How a draft is written: its own way, or the house's. */
  readonly styleOf = (state: EditorState): HouseStyle => (state.doc.attrs.style as HouseStyle | null) ?? this.houseStyle

  /** Gives the engine the speakers whom the desk knows. */
  setBook(book: BookIndex): void {
    this.book = book
    this.dispatch(this.state.tr.setMeta(attributionKey, reread))
  }

  /** How the person signs what they verify, comment on and suggest. */
  author = ''

  /** Who does something now. */
  person(): Person {
    return { name: this.author, at: Date.now() }
  }

  /** True while changes of the text are marked as suggestions instead of being made. */
  private suggesting = false

  readonly isSuggesting = (): boolean => this.suggesting

  setSuggesting(suggesting: boolean): void {
    this.suggesting = suggesting
    this.schedule()
  }

  /** Told of the steps of each change of the document, at once. */
  onSteps: ((steps: readonly Step[]) => void) | null = null

  /** Puts the editor into a place of the page; returns what takes it out again. */
  mount(place: HTMLElement, label: string): () => void {
    const view = new EditorView(place, {
      state: this.state,
      attributes: attributesOf(label),
      dispatchTransaction: (tr) => this.apply(tr, tr.docChanged && this.state.doc !== this.savedDoc),
      editable: () => !this.readOnly,
    })
    this.view = view
    return () => {
      view.destroy()
      this.view = null
    }
  }

  /** True for a draft that somebody else has open: nothing changes it here. */
  readOnly = false

  /** @param typed a change that follows others of its kind: the rest of the window may wait a moment for it */
  private apply(asked: Transaction, typed = false): void {
    if (this.readOnly && asked.docChanged) return
    const tr = this.suggesting && asked.docChanged ? suggested(asked, this.state, this.person()) : asked
    this.state = this.state.apply(tr)
    this.view?.updateState(this.state)
    if (tr.docChanged) this.onSteps?.(tr.steps)
    const wait = this.told + typingPace - performance.now()
    if (!typed || wait <= 0) this.schedule()
    else this.later ??= window.setTimeout(() => this.schedule(), wait)
  }

  private schedule(): void {
    if (this.frame !== null) return
    this.frame = requestAnimationFrame(() => {
      this.frame = null
      if (this.later !== null) clearTimeout(this.later)
      this.later = null
      this.told = performance.now()
      for (const listener of this.listeners) listener()
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly current = (): EditorState => this.state

  /** Runs a command; false when it does not apply here. */
  run(command: Command): boolean {
    // What a command does is a change of its own, whatever was typed a moment before.
    return command(this.state, (tr) => this.apply(tr.docChanged ? closeHistory(tr) : tr), this.view ?? undefined)
  }

  dispatch(tr: Transaction): void {
    this.apply(tr)
  }

  focus(): void {
    this.view?.focus()
  }

  /**
   * Replaces the draft; the undo history begins anew.
   * @param savedDoc what its file holds, when that is something else
   */
  open(doc: Node, savedDoc: Node = doc, readOnly = false): void {
    this.readOnly = readOnly
    this.state = createState(doc, this.texts, () => this.book, this.styleOf, this.spelling)
    this.savedDoc = savedDoc
    this.view?.updateState(this.state)
    this.schedule()
  }

  /** Says that this version of the document is on the disk now. */
  markSaved(doc: Node): void {
    this.savedDoc = doc
    this.schedule()
  }

  /** Says that the draft is in no file any more. */
  markLost(): void {
    this.savedDoc = emptyDraft((this.state.doc.attrs.metadata as Metadata).language)
    this.schedule()
  }

  /** For a draft that has content but no file yet. */
  isUnsaved(): boolean {
    const { doc } = this.state
    if (doc === this.savedDoc) return false
    // Where they differed last they mostly differ still, which spares a comparison of the whole draft with each key.
    const known = this.differsAt
    if (known !== null && known < doc.childCount && known < this.savedDoc.childCount) {
      if (!doc.child(known).eq(this.savedDoc.child(known))) return true
    }
    const at = doc.content.findDiffStart(this.savedDoc.content)
    this.differsAt = at === null ? null : doc.childAfter(at).index
    return at !== null || !doc.eq(this.savedDoc)
  }

  /** Has the plugins look at the window again: something outside the document is another than before. */
  refresh(): void {
    this.view?.updateState(this.state)
  }

  /** Redraws decorations whose words depend on the interface's language. */
  redraw(label: string): void {
    this.view?.setProps({
      attributes: attributesOf(label),
    })
  }

  /** Where a position is on the screen, to scroll it into the middle. */
  reveal(pos: number): void {
    const dom = this.view?.domAtPos(pos).node
    const element = dom instanceof Element ? dom : dom?.parentElement
    element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }
}

/** A part of the editor's state; the component renders again when it changes by `Object.is` or `same`. */
export function useEditor<T>(
  store: EditorStore,
  select: (state: EditorState) => T,
  same: (a: T, b: T) => boolean = Object.is,
): T {
  // What was given out, and what it was last found to equal: the same object need not be compared again.
  const last = useRef<{ readonly value: T; equal: T } | null>(null)
  const snapshot = () => {
    const value = select(store.current())
    if (last.current && (Object.is(last.current.equal, value) || same(last.current.value, value))) {
      last.current.equal = value
      return last.current.value
    }
    last.current = { value, equal: value }
    return value
  }
  return useSyncExternalStore(store.subscribe, snapshot)
}

/**
 * How long typing must pause before settled figures are worked out, and how long they may wait at most. News of typing
 * comes `typingPace` apart, which is no pause.
 */
const settleAfter = 2 * typingPace
const settleWithin = 5000

/**
 * The same for figures that may lag a moment behind the text: they are worked out when typing pauses.
 * @param pause milliseconds without a change after which they are
 * @param within milliseconds that they wait at most
 */
export function useSettledEditor<T>(
  store: EditorStore,
  select: (state: EditorState) => T,
  pause = settleAfter,
  within = settleWithin,
): T {
  const [value, setValue] = useState(() => select(store.current()))
  const latest = useRef(select)
  latest.current = select
  useEffect(() => {
    let timer: number | null = null
    let first = 0
    let latestChange = 0
    // One timer that looks again, instead of a new one with each key.
    const settle = () => {
      const wait = Math.min(latestChange + pause, first + within) - performance.now()
      timer = wait > 0 ? window.setTimeout(settle, wait) : null
      if (timer === null) setValue(latest.current(store.current()))
    }
    const unsubscribe = store.subscribe(() => {
      latestChange = performance.now()
      if (timer !== null) return
      first = latestChange
      timer = window.setTimeout(settle, pause)
    })
    return () => {
      unsubscribe()
      if (timer !== null) clearTimeout(timer)
    }
  }, [store, pause, within])
  return value
}

/** Compares two flat objects field by field. */
export function shallowEqual<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys(a) as (keyof T)[]
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]))
}
