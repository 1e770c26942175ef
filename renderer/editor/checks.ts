import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Metadata } from '../../shared/schema/attributes'
import { createBlockReader, type DraftBlock } from '../../shared/schema/blocks'
import { schema } from '../../shared/schema/schema'
import { type BlockCounts, checkBlock, contextOf, countBlock } from '../../shared/typography/checks'
import type { TypographyContext, TypographyFinding } from '../../shared/typography/finding'
import type { HouseStyle, TypographyRule } from '../../shared/typography/style'
import { drawNear } from './nearPlaces'
import { selectNext } from './places'

/** A finding at its place in the document. */
export interface PlacedFinding {
  readonly rule: TypographyRule
  readonly from: number
  readonly to: number
  readonly fix: string | null
  /** The words there, and a little around them. */
  readonly words: string
  readonly around: string
  /** True within a quote whose words somebody has verified. */
  readonly verified: boolean
}

export interface CheckState {
  readonly findings: readonly PlacedFinding[]
  /** The document that they were found in. */
  readonly doc: Node | null
}

export const checksKey = new PluginKey<CheckState>('checks')

export function checksOf(state: EditorState): readonly PlacedFinding[] {
  return checksKey.getState(state)?.findings ?? []
}

interface Known {
  readonly context: string
  readonly findings: readonly TypographyFinding[]
}

/** Checks a draft again and again; blocks that are the same as before, in the same company, are not checked again. */
function createChecker() {
  const blocksOf = createBlockReader()
  const counts = new WeakMap<DraftBlock, BlockCounts>()
  const known = new WeakMap<DraftBlock, Known>()
  const findingsOf = (block: DraftBlock, context: TypographyContext, key: string) => {
    const before = known.get(block)
    if (before?.context === key) return before.findings
    const findings = checkBlock(block.block, context)
    known.set(block, { context: key, findings })
    return findings
  }
  return (doc: Node, style: HouseStyle): readonly PlacedFinding[] => {
    const { language } = doc.attrs.metadata as Metadata
    const { list, positions } = blocksOf(doc)
    const counted = list.map((block) => {
      const count = counts.get(block) ?? countBlock(block.block, language)
      counts.set(block, count)
      return count
    })
    const context = contextOf(counted, style, language)
    const key = JSON.stringify(context)
    return list.flatMap((block, i) => {
      const inside = (positions[i] ?? 0) + 1
      return findingsOf(block, context, key).map(({ rule, start, end, fix }): PlacedFinding => {
        const { text } = block.block
        const mark = schema.marks.quote.isInSet(doc.nodeAt(inside + start)?.marks ?? [])
        return {
          rule,
          from: inside + start,
          to: inside + end,
          fix,
          words: text.slice(start, end),
          around: text.slice(Math.max(0, start - 16), end + 16),
          verified: mark?.attrs.verification != null,
        }
      })
    })
  }
}

/** Milliseconds without a key after which the draft is checked. */
const pause = 600

/** Underlines what is not written as the desk writes. Checking waits for a pause, so that it costs no key anything. */
export function checks(style: (state: EditorState) => HouseStyle): Plugin<CheckState> {
  const check = createChecker()
  return new Plugin<CheckState>({
    key: checksKey,
    state: {
      init: () => ({ findings: [], doc: null }),
      apply(tr, before, _old, state) {
        if (tr.getMeta(checksKey)) return { findings: check(state.doc, style(state)), doc: state.doc }
        return tr.docChanged && before.findings.length > 0
          ? { ...before, findings: moved(before.findings, tr) }
          : before
      },
    },
    view: (view) => drawChecks(view, style),
  })
}

/** The findings that a change leaves alone, at their new places. */
function moved(findings: readonly PlacedFinding[], tr: Transaction): readonly PlacedFinding[] {
  return findings.flatMap((one) => {
    const from = tr.mapping.mapResult(one.from, -1)
    const to = tr.mapping.mapResult(one.to, 1)
    const same = !from.deletedAfter && !to.deletedBefore && to.pos - from.pos === one.to - one.from
    if (!same) return []
    return from.pos === one.from ? [one] : [{ ...one, from: from.pos, to: to.pos }]
  })
}

function drawChecks(view: EditorView, style: (state: EditorState) => HouseStyle) {
  let shown: readonly PlacedFinding[] = []
  let checkedStyle: HouseStyle | null = null
  let timer: number | null = null
  let last = 0
  const near = drawNear<PlacedFinding>(view, () => 'check')
  const settle = () => {
    const wait = last + pause - performance.now()
    timer = wait > 0 ? window.setTimeout(settle, wait) : null
    if (timer === null && !view.isDestroyed) view.dispatch(view.state.tr.setMeta(checksKey, true))
  }
  const follow = () => {
    const state = checksKey.getState(view.state)
    const now = style(view.state)
    if (state && (state.doc !== view.state.doc || checkedStyle !== now)) {
      checkedStyle = now
      last = performance.now()
      timer ??= window.setTimeout(settle, pause)
    }
    const findings = checksOf(view.state)
    if (findings === shown) return
    shown = findings
    near.show(findings)
  }
  follow()
  return {
    update: follow,
    destroy() {
      near.stop()
      if (timer !== null) clearTimeout(timer)
    },
  }
}

/** Selects the next finding, round the end; false when there is none. */
export function goToCheck(step: 1 | -1): Command {
  return (state, dispatch) => {
    const findings = checksOf(state)
    const { from, to } = state.selection
    const here = findings.findIndex((one) => one.from === from && one.to === to)
    return selectNext(findings, here, step)(state, dispatch)
  }
}

function fix(tr: Transaction, { from, to, fix }: PlacedFinding): void {
  if (fix === null) return
  const marks = tr.doc.nodeAt(from)?.marks ?? []
  if (fix === '') tr.delete(from, to)
  else tr.replaceWith(from, to, schema.text(fix, marks))
}

/** Makes one fix. */
export function fixOne(finding: PlacedFinding): Command {
  return (state, dispatch) => {
    if (finding.fix === null || !checksOf(state).includes(finding)) return false
    const { tr } = state
    fix(tr, finding)
    dispatch?.(tr)
    return true
  }
}

/** Makes the fix of the finding at the cursor. */
export const fixHere: Command = (state, dispatch, view) => {
  const { from, to } = state.selection
  const here = checksOf(state).find((one) => one.from <= to && from <= one.to && one.fix !== null)
  return here ? fixOne(here)(state, dispatch, view) : false
}

/** Makes every fix of a rule but those in verified quotes; `onDone` is told how many were made and how many left. */
export function fixAll(rule: TypographyRule, onDone: (made: number, left: number) => void): Command {
  return (state, dispatch) => {
    const all = checksOf(state).filter((one) => one.rule === rule && one.fix !== null)
    const open = all.filter((one) => !one.verified)
    const { tr } = state
    for (const one of open.toReversed()) fix(tr, one)
    if (open.length > 0) dispatch?.(tr)
    if (dispatch) onDone(open.length, all.length - open.length)
    return open.length > 0
  }
}
