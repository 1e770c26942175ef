import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands'
import type { MarkType, Node, NodeType } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import { quotationMarks } from '../../shared/attribution/words/quotes'
import { ensureSpeaker } from '../../shared/draft/speakers'
import { newIdentifier } from '../../shared/schema/attributes'
import { schema } from '../../shared/schema/schema'
import { placeOfRow, rowAt } from './attribution'

const { nodes, marks } = schema

export type BlockType = 'paragraph' | 'headline' | 'subhead' | 'minorSubhead'

/** What the toolbar shows at the cursor. */
export interface FormatState {
  readonly block: BlockType
  readonly strong: boolean
  readonly em: boolean
  readonly link: boolean
  readonly bulletList: boolean
  readonly orderedList: boolean
  readonly blockquote: boolean
  readonly quote: boolean
  readonly speaker: boolean
}

const headingTypes: readonly BlockType[] = ['headline', 'subhead', 'minorSubhead']

function hasAncestor(state: EditorState, type: NodeType): boolean {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return true
  return false
}

export function hasMark(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
  return state.doc.rangeHasMark(from, to, type)
}

let lastFormat: { readonly at: readonly unknown[]; readonly format: FormatState } | null = null

/** Asked with each key, which mostly leaves the cursor among the same marks in the same kind of block. */
export function formatState(state: EditorState): FormatState {
  const { $from, empty } = state.selection
  if (!empty) return readFormat(state)
  const marksHere = state.storedMarks ?? $from.marks()
  const around = Array.from({ length: $from.depth }, (_none, i) => $from.node(i + 1).type)
  const at = [...around, $from.parent.attrs.level, ...marksHere.map((mark) => mark.type)]
  if (lastFormat?.at.length === at.length && lastFormat.at.every((one, i) => one === at[i])) return lastFormat.format
  lastFormat = { at, format: readFormat(state) }
  return lastFormat.format
}

function readFormat(state: EditorState): FormatState {
  const { parent } = state.selection.$from
  const level = parent.type === nodes.heading ? (parent.attrs.level as number) : 0
  return {
    block: headingTypes[level - 1] ?? 'paragraph',
    strong: hasMark(state, marks.strong),
    em: hasMark(state, marks.em),
    link: hasMark(state, marks.link),
    bulletList: hasAncestor(state, nodes.bullet_list),
    orderedList: hasAncestor(state, nodes.ordered_list),
    blockquote: hasAncestor(state, nodes.blockquote),
    quote: hasMark(state, marks.quote),
    speaker: hasMark(state, marks.speaker),
  }
}

/** Turns the selected blocks into a type; a heading inside a list or a block quote leaves it first. */
export function setBlock(type: BlockType): Command {
  const level = headingTypes.indexOf(type) + 1
  // A block keeps the direction and the suggested break that it has.
  const kept = ({ attrs }: Node) => ({ change: attrs.change as unknown, dir: attrs.dir as unknown })
  const change: Command = (state, dispatch, view) => {
    const attrs = kept(state.selection.$from.parent)
    return level === 0
      ? setBlockType(nodes.paragraph, attrs)(state, dispatch, view)
      : setBlockType(nodes.heading, { ...attrs, level })(state, dispatch, view)
  }
  return (state, dispatch, view) => {
    if (change(state, dispatch, view)) return true
    if (!dispatch || !view) return false
    for (let i = 0; i < 8 && lift(view.state, view.dispatch); i++) if (change(view.state, dispatch, view)) return true
    return false
  }
}

export function toggleList(type: NodeType): Command {
  return (state, dispatch, view) =>
    hasAncestor(state, type)
      ? liftListItem(nodes.list_item)(state, dispatch, view)
      : wrapInList(type)(state, dispatch, view)
}

export const toggleBlockquote: Command = (state, dispatch, view) =>
  hasAncestor(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch, view)

/** Sets the direction of the selected blocks; null lets each follow its first strong letter. */
export function setDirection(dir: 'rtl' | 'ltr' | null): Command {
  return (state, dispatch) => {
    const { tr } = state
    state.doc.nodesBetween(state.selection.from, state.selection.to, (node, pos) => {
      if (!node.isTextblock) return true
      if (node.attrs.dir !== dir) tr.setNodeAttribute(pos, 'dir', dir)
      return false
    })
    dispatch?.(tr)
    return true
  }
}

/** Keeps the direction of the selected words from their surroundings, or no longer. */
export const toggleIsolate = toggleMark(marks.isolate)

export const toggleStrong = toggleMark(marks.strong)
export const toggleEm = toggleMark(marks.em)

/** Sets or removes a link on the selection, or on the whole link at the cursor. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const { from, to } = state.selection.empty ? linkRange(state) : state.selection
    if (from === to) return false
    const tr = state.tr.removeMark(from, to, marks.link)
    dispatch?.(href === null ? tr : tr.addMark(from, to, marks.link.create({ href })))
    return true
  }
}

function linkRange(state: EditorState): { readonly from: number; readonly to: number } {
  const { $from } = state.selection
  const link = marks.link.isInSet($from.marks())
  let { pos: from, pos: to } = $from
  const start = $from.start()
  $from.parent.forEach((node, offset) => {
    if (!link?.isInSet(node.marks)) return
    const begin = start + offset
    if (begin <= $from.pos && $from.pos <= begin + node.nodeSize) {
      from = Math.min(from, begin)
      to = Math.max(to, begin + node.nodeSize)
    }
  })
  return { from, to }
}

export function linkAt(state: EditorState): string {
  const { from, to, empty, $from } = state.selection
  let href = ''
  if (empty) href = (marks.link.isInSet($from.marks())?.attrs.href as string | undefined) ?? ''
  else
    state.doc.nodesBetween(from, to, (node) => {
      href ||= (marks.link.isInSet(node.marks)?.attrs.href as string | undefined) ?? ''
    })
  return href
}

/** The selection without quotation marks and spaces at its ends. */
function trimmedSelection(state: EditorState): { readonly from: number; readonly to: number } {
  let { from, to } = state.selection
  const outside = (at: number) => {
    const text = state.doc.textBetween(at, at + 1, ' ', ' ')
    return quotationMarks.has(text) || /^\s?$/.test(text)
  }
  while (from < to && outside(from)) from++
  while (to > from && outside(to - 1)) to--
  return { from, to }
}

/** Marks the selection as a quote, or the suggestion at the cursor; on a marked quote it takes the mark off. */
export const toggleQuote: Command = (state, dispatch) => {
  const { selection } = state
  const row = rowAt(state, selection.head)
  const place = placeOfRow(state, row)
  if (selection.empty) {
    if (!place || place.blockquote !== null) return false
    if (place.mark) dispatch?.(state.tr.removeMark(place.from, place.to, marks.quote))
    else dispatch?.(state.tr.addMark(place.from, place.to, openQuote()))
    return true
  }
  const { from, to } = trimmedSelection(state)
  if (from === to) return false
  const tr = state.tr
  dispatch?.(
    state.doc.rangeHasMark(from, to, marks.quote)
      ? tr.removeMark(from, to, marks.quote)
      : tr.addMark(from, to, openQuote()),
  )
  return true
}

function openQuote() {
  return marks.quote.create({ id: newIdentifier(), state: 'open' })
}

const longestSpeakerName = 120

/** Marks the selected words as naming a speaker; the speaker is added to the draft when new. */
export const toggleSpeaker: Command = (state, dispatch) => {
  const { from, to } = trimmedSelection(state)
  if (from === to) return false
  if (state.doc.rangeHasMark(from, to, marks.speaker)) {
    dispatch?.(state.tr.removeMark(from, to, marks.speaker))
    return true
  }
  const name = state.doc.textBetween(from, to, ' ', ' ').replace(/\s+/g, ' ').trim()
  if (name === '' || name.length > longestSpeakerName) return false
  if (dispatch) {
    const { tr } = state
    const speaker = ensureSpeaker(tr, { name })
    dispatch(tr.addMark(from, to, marks.speaker.create({ speaker })))
  }
  return true
}
