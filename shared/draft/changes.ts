import { Fragment, type Mark, type Node, Slice } from 'prosemirror-model'
import {
  AttrStep,
  Mapping,
  ReplaceAroundStep,
  ReplaceStep,
  type Step,
  type StepMap,
  type Transform,
} from 'prosemirror-transform'
import { type BreakChange, type ChangeAttributes, longestField, newIdentifier } from '../schema/attributes'
import { schema } from '../schema/schema'
import type { Person } from './review'

const { insertion, deletion } = schema.marks

/** A textblock's break towards the block before it carries a suggested change in this attribute. */
const breakOf = (node: Node) => (node.attrs.change ?? null) as BreakChange | null

/** A stretch that somebody suggests to put in or to take out; it may run over the end of a block. */
export interface ChangeSpan extends ChangeAttributes {
  readonly kind: BreakChange['kind']
  readonly from: number
  readonly to: number
}

/** All suggested changes of a draft in the order of the text, a span for each stretch of one change. */
export function changeSpans(doc: Node): ChangeSpan[] {
  const spans: ChangeSpan[] = []
  const add = (kind: ChangeSpan['kind'], change: ChangeAttributes, from: number, to: number) => {
    const last = spans.at(-1)
    if (last?.to === from && last.kind === kind && last.id === change.id)
      spans[spans.length - 1] = { ...last, to, kind }
    else spans.push({ kind, id: change.id, author: change.author, at: change.at, from, to })
  }
  let endBefore: number | null = null
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const own = breakOf(node)
    if (own && endBefore !== null) add(own.kind, own, endBefore, pos + 1)
    node.forEach((child, offset) => {
      const mark = changeMark(child)
      const from = pos + 1 + offset
      if (mark) add(kindOf(mark), mark.attrs as ChangeAttributes, from, from + child.nodeSize)
    })
    endBefore = pos + 1 + node.content.size
    return false
  })
  return spans
}

const changeMark = (node: Node): Mark | undefined => insertion.isInSet(node.marks) ?? deletion.isInSet(node.marks)
const kindOf = (mark: Mark): ChangeSpan['kind'] => (mark.type === insertion ? 'inserted' : 'deleted')

/** Whether a draft has suggested changes. */
export function hasChanges(doc: Node): boolean {
  let found = false
  doc.descendants((node) => {
    found ||= (node.isTextblock && breakOf(node) !== null) || (node.isInline && changeMark(node) !== undefined)
    return !found
  })
  return found
}

/** Accepts the suggested changes of these ids, all of them for null: what was put in stays, what was taken out goes. */
export function acceptChanges(tr: Transform, ids: ReadonlySet<string> | null = null): void {
  settle(tr, ids, 'inserted')
}

/** Rejects the suggested changes of these ids, all of them for null: the text is as it was before them. */
export function rejectChanges(tr: Transform, ids: ReadonlySet<string> | null = null): void {
  settle(tr, ids, 'deleted')
}

function settle(tr: Transform, ids: ReadonlySet<string> | null, stays: ChangeSpan['kind']): void {
  const spans = changeSpans(tr.doc).filter((span) => ids === null || ids.has(span.id))
  // From the last to the first, so that the places of the others stay right.
  for (const span of spans.reverse()) {
    const end = tr.mapping.maps.length
    if (span.kind !== stays) tr.delete(span.from, span.to)
    const map = tr.mapping.slice(end)
    clear(tr, map.map(span.from, -1), map.map(span.to, 1))
  }
}

/** Takes the marks of suggested changes off a stretch, and off the breaks in it. */
function clear(tr: Transform, from: number, to: number): void {
  if (from < to) tr.removeMark(from, to, insertion).removeMark(from, to, deletion)
  for (const pos of blocksStartingIn(tr.doc, from, to)) {
    if (breakOf(tr.doc.nodeAt(pos) as Node)) tr.setNodeAttribute(pos, 'change', null)
  }
}

/** Positions before the textblocks whose content begins behind `from` and not behind `to`. */
function blocksStartingIn(doc: Node, from: number, to: number): number[] {
  const found: number[] = []
  doc.nodesBetween(from, Math.min(to, doc.content.size), (node, pos) => {
    if (node.isTextblock && from < pos + 1 && pos + 1 <= to) found.push(pos)
    return !node.isTextblock
  })
  return found
}

/** A draft as it is without its suggested changes; the same node when it has none. */
export function withoutChanges(doc: Node, make: (doc: Node) => Transform): Node {
  if (!hasChanges(doc)) return doc
  const tr = make(doc)
  rejectChanges(tr)
  return tr.doc
}

/** How long one author's keys at one place count as one change, in milliseconds. */
const sameChangeWithin = 10 * 60_000

/**
 * Does what the steps do as a suggestion: what they would take out is marked and stays, what they put in is marked.
 * Steps that change no words (formatting, decisions about quotes, turning a paragraph into a heading) are done as
 * they are.
 * @param tr a transform on the document that the steps begin with
 * @param docs the document before each step
 * @returns a mapping of places in the document after the steps to places in `tr.doc`
 */
export function suggestSteps(tr: Transform, steps: readonly Step[], docs: readonly Node[], person: Person): Mapping {
  // Leads from the document before a step to that of the transform.
  let places = new Mapping()
  steps.forEach((step, i) => {
    const done = tr.steps.length
    const doc = docs[i] as Node
    let mirror = -1
    if (step instanceof ReplaceStep) {
      const attributes = attributesAt(doc, step, person)
      mirror = replace(tr, stretch(places, step.from, step.to), step.slice, attributes)
    } else if (step instanceof ReplaceAroundStep && changesWords(doc, step)) {
      const attributes = attributesAt(doc, step, person)
      const [before, after] = aroundGap(step)
      const rest = stretch(places, step.gapTo, step.to)
      const first = tr.mapping.maps.length
      replace(tr, stretch(places, step.from, step.gapFrom), before, attributes)
      replace(tr, stretch(tr.mapping.slice(first), rest.from, rest.to), after, attributes)
    } else if (!(step instanceof AttrStep && step.attr === 'change')) {
      const mapped = step.map(places)
      if (mapped && !tr.maybeStep(mapped).failed) mirror = done
    }
    places = follow(places, step.getMap(), tr.mapping.maps.slice(done), mirror - done)
  })
  return places
}

/** The places after one more step: back before it, through the places so far, and on through what was done for it. */
function follow(places: Mapping, map: StepMap, done: readonly StepMap[], mirror: number): Mapping {
  const next = new Mapping()
  next.appendMap(map.invert())
  next.appendMapping(places)
  done.forEach((one, i) => {
    // What the step put in is found again where it was put in for it.
    if (i === mirror) next.appendMap(one, 0)
    else next.appendMap(one)
  })
  return next
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function stretch(places: Mapping, from: number, to: number): Stretch {
  const start = places.map(from, 1)
  return { from: start, to: Math.max(start, places.map(to, -1)) }
}

/** The words of each textblock, to see whether a step changes any. */
function linesOf(doc: Node): string {
  const lines: string[] = []
  doc.descendants((node) => {
    if (node.isTextblock) lines.push(node.textContent)
    return !node.isTextblock
  })
  return lines.join('\n')
}

function changesWords(doc: Node, step: Step): boolean {
  const after = step.apply(doc).doc
  return after !== null && linesOf(after) !== linesOf(doc)
}

/** What a step puts in front of what it leaves, and behind it. */
function aroundGap({ slice, insert }: ReplaceAroundStep): readonly [Slice, Slice] {
  const at = insert + slice.openStart
  const { depth } = schema.nodes.doc.create(null, slice.content).resolve(at)
  return [
    withWords(new Slice(slice.content.cut(0, at), slice.openStart, depth)),
    withWords(new Slice(slice.content.cut(at), depth, slice.openEnd)),
  ]
}

/** Nothing for a slice that only opens and closes what is around the words. */
function withWords(slice: Slice): Slice {
  let blocks = 0
  let words = false
  slice.content.descendants((node) => {
    if (node.isTextblock) blocks++
    words ||= node.isInline
    return true
  })
  return words || blocks > 1 ? slice : Slice.empty
}

/** Who changes what: the change that the place touches goes on when it is the same person's and fresh. */
function attributesAt(doc: Node, step: Stretch, person: Person): ChangeAttributes {
  const author = person.name.slice(0, longestField)
  const near = [doc.resolve(step.from).nodeBefore, doc.resolve(step.to).nodeAfter]
  for (const node of near) {
    const change = node && (changeMark(node)?.attrs as ChangeAttributes | undefined)
    if (change && change.author === author && person.at - change.at < sameChangeWithin) return change
  }
  return { id: newIdentifier(), author, at: person.at }
}

/** @returns the index of the step that put the slice in, −1 when none did */
function replace(tr: Transform, place: Stretch, content: Slice, attributes: ChangeAttributes): number {
  const { from, to, slice } = intoText(tr.doc, place, content)
  const before = tr.mapping.maps.length
  if (from < to) markDeleted(tr, from, to, attributes)
  if (slice.size === 0) return -1
  const at = tr.mapping.slice(before).map(from, -1)
  const marked = new Slice(markInserted(slice.content, attributes), slice.openStart, slice.openEnd)
  const index = tr.steps.length
  const size = tr.doc.content.size
  const first = firstBlock(tr.doc)
  tr.replace(at, at, marked)
  if (tr.steps.length === index) return -1
  const end = at + tr.doc.content.size - size
  markBreaks(tr, at, end, first >= at, { kind: 'inserted', ...attributes })
  return index
}

/**
 * Where whole blocks take the place of whole blocks, the same for what stands in them: the words of the first go into
 * the first, so that no block is left over whichever way it is decided.
 */
function intoText(doc: Node, { from, to }: Stretch, slice: Slice): Stretch & { readonly slice: Slice } {
  // The block that `from` stands in begins before it.
  const blocks = from < to && slice.size > 0 ? blocksStartingIn(doc, doc.resolve(from).start() - 1, to) : []
  const [first, last] = [blocks[0], blocks.at(-1)]
  const startsOutside = first !== undefined && !doc.resolve(from).parent.isTextblock
  const endsOutside = last !== undefined && !doc.resolve(to).parent.isTextblock
  return {
    from: startsOutside ? first + 1 : from,
    to: endsOutside ? last + 1 + (doc.nodeAt(last) as Node).content.size : to,
    slice: new Slice(
      slice.content,
      startsOutside ? depthOfText(slice.content, 'firstChild') : slice.openStart,
      endsOutside ? depthOfText(slice.content, 'lastChild') : slice.openEnd,
    ),
  }
}

/** How many nodes are around the first or the last words. */
function depthOfText(content: Fragment, side: 'firstChild' | 'lastChild'): number {
  const node = content[side]
  return node && !node.isInline ? 1 + depthOfText(node.content, side) : 0
}

const firstBlock = (doc: Node) => blocksStartingIn(doc, 0, doc.content.size)[0] ?? 0

/** Marks what is taken out; words that are only suggested themselves go at once. */
function markDeleted(tr: Transform, from: number, to: number, attributes: ChangeAttributes): void {
  const kept: Stretch[] = []
  const gone: Stretch[] = []
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isInline) return
    const piece = { from: Math.max(from, pos), to: Math.min(to, pos + node.nodeSize) }
    const change = changeMark(node)
    if (change?.type === insertion) gone.push(piece)
    else if (!change) kept.push(piece)
  })
  for (const piece of kept) tr.addMark(piece.from, piece.to, deletion.create(attributes))
  const inner = blocksStartingIn(tr.doc, from, to)
  const first = firstBlock(tr.doc)
  // From the last to the first, so that the places of the others stay right.
  const starts = inner.map((pos) => ({ at: pos, piece: null }))
  const ends = gone.map((piece) => ({ at: piece.from, piece }))
  for (const { at, piece } of [...starts, ...ends].sort((a, b) => b.at - a.at)) {
    if (piece) {
      tr.delete(piece.from, piece.to)
      continue
    }
    const node = tr.doc.nodeAt(at) as Node
    const own = breakOf(node)
    if (at === first) {
      const next = nextBlock(tr.doc, at)
      // A whole first block goes by becoming one with the next.
      if (to > at + node.nodeSize && next !== null && !breakOf(tr.doc.nodeAt(next) as Node))
        tr.setNodeAttribute(next, 'change', { kind: 'deleted', ...attributes })
    } else if (own?.kind === 'inserted') joinBefore(tr, at)
    else if (!own) tr.setNodeAttribute(at, 'change', { kind: 'deleted', ...attributes })
  }
}

function nextBlock(doc: Node, pos: number): number | null {
  return blocksStartingIn(doc, pos + 1, doc.content.size)[0] ?? null
}

/** Makes a textblock one with the block before it. */
function joinBefore(tr: Transform, pos: number): void {
  let end = -1
  tr.doc.nodesBetween(0, pos, (node, at) => {
    if (node.isTextblock && at < pos) end = at + 1 + node.content.size
    return !node.isTextblock
  })
  if (end >= 0) tr.delete(end, pos + 1)
}

/** Marks the breaks that came with a slice. */
function markBreaks(tr: Transform, from: number, to: number, atStart: boolean, change: BreakChange): void {
  const blocks = blocksStartingIn(tr.doc, from, to)
  const next = atStart && blocks.length > 0 ? nextBlock(tr.doc, blocks.at(-1) ?? 0) : null
  const first = firstBlock(tr.doc)
  for (const pos of next === null ? blocks : [...blocks, next]) {
    if (pos !== first) tr.setNodeAttribute(pos, 'change', change)
  }
}

function markInserted(content: Fragment, attributes: ChangeAttributes): Fragment {
  const mark = insertion.create(attributes)
  return Fragment.fromArray(
    content.content.map((node) => {
      if (node.isInline) return node.mark(mark.addToSet(node.marks))
      const copy = node.copy(markInserted(node.content, attributes))
      return breakOf(copy) ? copy.type.create({ ...copy.attrs, change: null }, copy.content, copy.marks) : copy
    }),
  )
}
