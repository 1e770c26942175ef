import { tokenise } from '../../text/words'
import { otherSpellings, surnameOf } from '../names/compound-names'
import type { KnownSpeaker } from '../types'
import type { Lexicon } from '../words/lexicon'
import type { Entry, Spelling } from './entries'

/** Words by which the draft may call somebody. */
export interface Form {
  readonly entry: Entry
  /** A given name alone: it means its bearer only where no other name goes on. */
  readonly alone: boolean
}

/**
 * Forms by their words, one level a word: the longest that stands somewhere is found in as many steps as it has words, however many
 * forms begin alike.
 */
export interface FormTree {
  form: Form | null
  readonly next: Map<string, FormTree>
}

/** The folded words of a name as the engine reads them in a text, without marks. */
export function wordsOf(name: string): string[] {
  return tokenise(name).flatMap((token) => (token.word ? [token.key] : []))
}

const emptyTree = (): FormTree => ({ form: null, next: new Map() })

/** Adds a form, unless somebody is called so already. */
function addForm(tree: FormTree, words: readonly string[], form: Form): void {
  if (words.length === 0) return
  let node = tree
  for (const word of words) {
    const next = node.next.get(word) ?? emptyTree()
    node.next.set(word, next)
    node = next
  }
  node.form ??= form
}

/** Whoever is called by the words, all of them and no more. */
export function calledBy(tree: FormTree, words: readonly string[]): Entry | null {
  let node: FormTree | undefined = tree
  for (const word of words) node = node?.next.get(word)
  return node?.form?.entry ?? null
}

/** Shorter words are particles of a name as often as parts of it. */
const shortest = 3

/** Whether a word alone may call somebody. */
function calls(word: string, lexicon: Lexicon): boolean {
  return word.length >= shortest && !lexicon.word(word).breaks
}

/**
 * Every form by which the draft may call those whom it names: accepted forms first, then whole names, abbreviations, names cut short, surnames, and
 * given names that one person alone has.
 */
export function collectForms(
  entries: ReadonlyMap<string, Entry>,
  known: readonly KnownSpeaker[],
  lexicon: Lexicon,
): FormTree {
  const tree = emptyTree()
  const add = (words: readonly string[], entry: Entry, alone = false) => addForm(tree, words, { entry, alone })
  for (const speaker of known) {
    const entry = entries.get(speaker.key)
    if (entry) for (const form of [speaker.name, ...speaker.forms]) add(wordsOf(form), entry)
  }
  const all = [...entries.values()].filter((entry) => !entry.titleOnly)
  for (const entry of all) add(entry.words, entry)
  for (const entry of all) add(entry.abbreviation, entry)
  for (const entry of all) for (const words of entry.shortened) add(words, entry)
  const people = all.filter((entry) => entry.kind === 'person')
  const spellings = people.flatMap((entry): Spelling[] => [
    { entry, words: entry.words },
    ...otherSpellings(entry.words, lexicon).map((words) => ({ entry, words })),
  ])
  for (const { entry, words } of spellings) {
    add(words, entry)
    if (words.length > 1) addSurname(words, lexicon, (form) => add(form, entry))
  }
  const bearers = new Map<string, number>()
  for (const { words } of people) bearers.set(words[0] ?? '', (bearers.get(words[0] ?? '') ?? 0) + 1)
  for (const entry of people) {
    const [first = '', second = ''] = entry.words
    // “فتح الله كولن”: half of a given name is nobody's.
    if (entry.words.length < 2 || lexicon.is(lexicon.word(second), 'nameTail')) continue
    if (bearers.get(first) === 1 && calls(first, lexicon)) add([first], entry, true)
  }
  return tree
}

/** The surname, and with the particle before it: بن سلمان. */
function addSurname(words: readonly string[], lexicon: Lexicon, add: (form: readonly string[]) => void): void {
  const [before = '', last = ''] = words.slice(-2)
  if (lexicon.is(lexicon.word(before), 'nameParticle')) add([before, last])
  const surname = surnameOf(words, lexicon)
  if (surname.length > 1 || calls(last, lexicon)) add(surname)
}
