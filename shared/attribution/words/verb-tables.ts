import { fold, foldPhrase } from '../../text/fold'
import type { LanguageData, Paradigm } from '../languages/types'
import { putInList } from '../lists'
import type { VerbForm } from './word-info'

export interface Sequence<T> {
  readonly keys: readonly string[]
  readonly value: T
}

function inflect(stem: string, paradigm: Paradigm, finalLetters: LanguageData['finalLetters']): string {
  const weak = paradigm.weakEnding !== undefined && stem.endsWith(paradigm.weakEnding) ? paradigm.weakEnding.length : 0
  const whole = stem.slice(0, stem.length - (paradigm.cut ?? weak))
  // “טוען”, “טוענים”: no ending stands behind the final form of a letter.
  const within = paradigm.suffix ? finalLetters[whole.at(-1) ?? ''] : undefined
  const cut = within === undefined ? whole : `${whole.slice(0, -1)}${within}`
  return foldPhrase(`${paradigm.prefix ?? ''}${cut}${paradigm.suffix ?? ''}`)
}

interface VerbTables {
  readonly single: ReadonlyMap<string, VerbForm>
  readonly phrases: ReadonlyMap<string, readonly Sequence<VerbForm>[]>
}

export function verbTables(data: LanguageData): VerbTables {
  const single = new Map<string, VerbForm>()
  const several = new Map<string, VerbForm>()
  const excluded = new Set(data.notCues.map(foldPhrase))
  const transitive = new Set(data.transitiveVerbs.map(fold))
  const uttering = new Set(data.utteringVerbs.map(fold))
  const writing = new Set(data.writingVerbs.map(fold))
  const closing = new Set(data.closingVerbs.map(fold))
  const asking = new Set(data.askingVerbs.map(fold))
  const answering = new Set(data.answeringVerbs.map(fold))
  const clausal = new Set(data.clauseVerbs.map(fold))
  const ambiguous = new Set(data.ambiguousCues.map(foldPhrase))
  const verbalNouns = new Set(data.verbs.flatMap((verb) => (verb.stems[4] ? [fold(verb.stems[4])] : [])))
  const nouns = new Set([...data.titles.map((title) => title.word), ...data.stops].map(fold))
  for (const verb of data.verbs) {
    for (const paradigm of data.paradigms) {
      const stem = verb.stems[paradigm.from]
      if (stem === undefined || stem === '-') continue
      if (paradigm.only !== undefined && paradigm.only !== verb.manner) continue
      if (stem.length < (paradigm.least ?? 0)) continue
      const form = inflect(stem, paradigm, data.finalLetters)
      const table = form.includes(' ') ? several : single
      // “طالبة” is no “طالبه”: a form with a joined object gives way to a noun that folds alike.
      const isNoun = (paradigm.form === 'participle' || paradigm.only !== undefined) && nouns.has(form)
      if (excluded.has(form) || table.has(form) || isNoun) continue
      table.set(form, {
        form: paradigm.form,
        gender: paradigm.gender,
        plural: paradigm.number === 'plural',
        describes: verb.manner === 'describe',
        addresses: verb.manner !== 'speech',
        needsObject: paradigm.only === undefined && transitive.has(fold(verb.stems[0] ?? '')),
        utters: uttering.has(fold(verb.stems[0] ?? '')),
        writes: writing.has(fold(verb.stems[0] ?? '')),
        closes: closing.has(fold(verb.stems[0] ?? '')),
        asks: asking.has(fold(verb.stems[0] ?? '')),
        answers: answering.has(fold(verb.stems[0] ?? '')),
        takesClause: clausal.has(fold(verb.stems[0] ?? '')),
        ambiguous: ambiguous.has(form),
        nounLike: paradigm.form === 'participle' && verbalNouns.has(form),
        joined: false,
        resumes: false,
        purpose: false,
      })
    }
  }
  return { single, phrases: sequences([...several].map(([form, value]) => ({ keys: form.split(' '), value }))) }
}

/** Sequences by their first word, longest first. */
export function sequences<T>(all: readonly Sequence<T>[]): Map<string, Sequence<T>[]> {
  const table = new Map<string, Sequence<T>[]>()
  for (const one of all) putInList(table, one.keys[0] ?? '', one)
  for (const list of table.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return table
}
