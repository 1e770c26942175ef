import { diffArrays } from 'diff'
import type { Node } from 'prosemirror-model'
import type { BlockText } from '../attribution/types'
import { createBlockReader } from '../schema/blocks'

/** A stretch of a block: in both versions, only in the later one, or only in the earlier one. */
export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A block of either version, in the order of the text. */
export interface BlockDifference {
  readonly kind: 'same' | 'added' | 'removed' | 'changed'
  readonly type: BlockText['type']
  readonly level: number
  readonly parts: readonly DifferencePart[]
}

/** Beyond this many changed words two paragraphs are shown one after the other instead of woven together. */
const mostEdits = 400

// The package's own notion of a word knows Latin letters only.
const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}\u200C\u200D]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []

const blocksOf = (doc: Node): readonly BlockText[] => createBlockReader()(doc).list.map((one) => one.block)

const wholly = (kind: 'same' | 'added' | 'removed', block: BlockText): BlockDifference => ({
  kind,
  type: block.type,
  level: block.level,
  parts: [{ kind, text: block.text }],
})

/**
 * What was added to a text and what removed from it, word by word.
 * @returns null when too much is different to be woven into one text
 */
export function wordDifference(before: string, after: string): readonly DifferencePart[] | null {
  const words = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits })
  if (!words) return null
  return words.map(({ value, added, removed }): DifferencePart => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }
  })
}

function changed(before: BlockText, after: BlockText): readonly BlockDifference[] {
  const parts = wordDifference(before.text, after.text)
  const kept = parts?.reduce((sum, part) => sum + (part.kind === 'same' ? part.text.trim().length : 0), 0) ?? 0
  // Two paragraphs that share next to nothing are two paragraphs.
  if (!parts || kept * 4 < Math.max(before.text.length, after.text.length))
    return [wholly('removed', before), wholly('added', after)]
  return [{ kind: 'changed', type: after.type, level: after.level, parts }]
}

/**
 * What a person would have to do to make the later version from the earlier one, paragraph by paragraph and word by
 * word. Paragraphs are aligned by their whole text, then those that stand in each other's place by their words
 * (Myers 1986, as the package diff has it).
 */
export function differenceOf(before: Node, after: Node): readonly BlockDifference[] {
  const found: BlockDifference[] = []
  let removed: readonly BlockText[] = []
  const flush = (added: readonly BlockText[]) => {
    removed.forEach((block, i) => {
      const other = added[i]
      found.push(...(other ? changed(block, other) : [wholly('removed', block)]))
    })
    found.push(...added.slice(removed.length).map((block) => wholly('added', block)))
    removed = []
  }
  const same = (a: BlockText, b: BlockText) => a.text === b.text && a.type === b.type && a.level === b.level
  for (const run of diffArrays([...blocksOf(before)], [...blocksOf(after)], { comparator: same })) {
    if (run.removed) {
      flush([])
      removed = run.value
    } else if (run.added) flush(run.value)
    else {
      flush([])
      found.push(...run.value.map((block) => wholly('same', block)))
    }
  }
  flush([])
  return found
}

/** How many words were added and how many removed. */
export function changedWords(difference: readonly BlockDifference[]): {
  readonly added: number
  readonly removed: number
} {
  const count = (kind: DifferencePart['kind']) =>
    difference
      .flatMap((block) => block.parts)
      .filter((part) => part.kind === kind)
      .reduce((sum, part) => sum + (part.text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0), 0)
  return { added: count('added'), removed: count('removed') }
}
