import type { Node } from 'prosemirror-model'
import { changeSpans } from '../../shared/draft/changes'

/** A suggested change as the panel lists it: what one person put in and took out at one place. */
export interface ChangeRow {
  readonly id: string
  readonly author: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly inserted: string
  readonly deleted: string
  /** Whether a break between paragraphs comes or goes with it. */
  readonly breaks: boolean
  readonly from: number
  readonly to: number
}

/** All suggested changes in the order of the text. */
export function changeRows(doc: Node): readonly ChangeRow[] {
  const rows = new Map<string, ChangeRow>()
  for (const { id, author, at, kind, from, to } of changeSpans(doc)) {
    const text = doc.textBetween(from, to, '\n')
    const before = rows.get(id)
    const joined = (kept: string | undefined, own: boolean) => [kept, own ? text : ''].filter(Boolean).join(' … ')
    rows.set(id, {
      id,
      author,
      at,
      inserted: joined(before?.inserted, kind === 'inserted'),
      deleted: joined(before?.deleted, kind === 'deleted'),
      breaks: (before?.breaks ?? false) || text.includes('\n'),
      from: Math.min(before?.from ?? from, from),
      to: Math.max(before?.to ?? to, to),
    })
  }
  return [...rows.values()]
}
