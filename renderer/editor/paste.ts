import { Fragment, type Mark, type Node, Slice } from 'prosemirror-model'
import { type EditorState, Plugin } from 'prosemirror-state'
import { commentPlaces, commentsOf } from '../../shared/draft/comments'
import { nodesFromBlocks } from '../../shared/draft/fromText'
import { ensureSpeaker, speakerById } from '../../shared/draft/speakers'
import { cleanPastedHtml, fromChat } from '../../shared/formats/html/pasted'
import { emptyMetadata, type Metadata, newIdentifier, type QuoteAttributes } from '../../shared/schema/attributes'
import { schema } from '../../shared/schema/schema'
import { structureLines } from '../../shared/structure/lines'
import { detectLanguage } from '../../shared/text/direction'
import { stylesToElements } from './pastedStyles'

/** The most that is pasted at once, in UTF-16 units; more would stop the window for seconds. */
const largestPaste = 2_000_000

interface Carried {
  /** Of the program that copied: nobody else can say that a quote was verified. */
  readonly key: string
  /** '' for a quote without a speaker. */
  readonly name: string
  readonly role: string | null
  readonly affiliation: string | null
}

function mapMarks(fragment: Fragment, change: (node: Node) => Node): Fragment {
  const nodes: Node[] = []
  fragment.forEach((node) => {
    const inner = node.isLeaf ? node : node.copy(mapMarks(node.content, change))
    nodes.push(change(inner))
  })
  return Fragment.from(nodes)
}

function withQuote(node: Node, change: (quote: QuoteAttributes) => QuoteAttributes | null): Node {
  if (node.type === schema.nodes.blockquote && node.attrs.quote) {
    return node.type.create({ quote: change(node.attrs.quote as QuoteAttributes) }, node.content)
  }
  const mark = schema.marks.quote.isInSet(node.marks)
  if (!mark) return node
  const quote = change(mark.attrs as QuoteAttributes)
  const others: readonly Mark[] = mark.removeFromSet(node.marks)
  return node.mark(quote ? schema.marks.quote.create(quote).addToSet(others) : others)
}

/** A copy has the words as they are once the suggested changes are accepted. */
function withoutPending(fragment: Fragment): Fragment {
  const { insertion, deletion } = schema.marks
  const nodes: Node[] = []
  fragment.forEach((node) => {
    if (deletion.isInSet(node.marks)) return
    const inner = node.isLeaf ? node : node.copy(withoutPending(node.content))
    nodes.push(inner.mark(insertion.removeFromSet(inner.marks)))
  })
  return Fragment.from(nodes)
}

/** Words without a break that are pasted into a quote belong to it, as words that are typed there do. */
function intoQuote(content: Fragment, { selection: { $from, $to, empty } }: EditorState): Fragment {
  const marks = (empty ? $from.marks() : $from.marksAcross($to)) ?? []
  const mark = schema.marks.quote.isInSet(marks)
  const only = content.childCount === 1 ? content.firstChild : null
  if (!mark || !only || !(only.isInline || only.isTextblock)) return content
  return mapMarks(content, (node) =>
    node.isInline && !schema.marks.quote.isInSet(node.marks) ? node.mark(mark.addToSet(node.marks)) : node,
  )
}

/** Paragraphs that only make room, between others that say something. */
function withoutEmpty(fragment: Fragment): Fragment {
  if (fragment.childCount < 2) return fragment
  const kept = fragment.content.filter((node) => !node.isTextblock || node.textContent.trim() !== '')
  return kept.length === 0 || kept.length === fragment.childCount ? fragment : Fragment.fromArray(kept)
}

function withoutComments(node: Node, kept: ReadonlySet<string>): Node {
  const marks = node.marks.filter((mark) => mark.type !== schema.marks.comment || kept.has(mark.attrs.id as string))
  return marks.length === node.marks.length ? node : node.mark(marks)
}

function parseCarried(text: string | null): Carried | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Carried> | null
    if (typeof value?.name !== 'string') return null
    const short = (one: unknown) => (typeof one === 'string' ? one.slice(0, 300) : null)
    const { name, role, affiliation, key } = value
    return {
      key: short(key) ?? '',
      name: name.trim().slice(0, 300),
      role: short(role),
      affiliation: short(affiliation),
    }
  } catch {
    return null
  }
}

/** What a page from elsewhere says of the checking of a quote is not believed. */
function trusted(quote: QuoteAttributes, key: string): QuoteAttributes {
  return parseCarried(quote.carried)?.key === key ? quote : { ...quote, proof: null, verification: null }
}

/** True in a draft that nobody has written in: then pasted text is a whole article, with a headline. */
function isBlank(doc: Node): boolean {
  return doc.textContent.trim() === ''
}

/**
 * Copy and paste: plain text gets its structure, HTML is reduced to the schema (ProseMirror parses it without
 * running it), and a copied quote keeps its speaker in another draft.
 * @param onTooLarge called when a paste was refused for its size
 * @param key what this program signs its clipboard with
 */
export function paste(onTooLarge: () => void, key: () => string): Plugin {
  return new Plugin({
    props: {
      handlePaste(_view, event) {
        const data = event.clipboardData
        const size = Math.max(data?.getData('text/html').length ?? 0, data?.getData('text/plain').length ?? 0)
        if (size <= largestPaste) return false
        onTooLarge()
        return true
      },
      clipboardTextParser(pasted, $context, plain, view) {
        const text = fromChat(pasted)
        const blank = isBlank(view.state.doc)
        const lines = text.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== '')
        if (lines.length <= 1 && !blank) return new Slice(Fragment.from(lineNode(text)), 1, 1)
        const nodes =
          plain && !blank ? lines.map((line) => lineNode(line.trim())) : nodesFromBlocks(structureLines(text, !blank))
        const open = $context.parent.isTextblock && nodes[0]?.type === schema.nodes.paragraph ? 1 : 0
        return new Slice(Fragment.from(nodes), open, nodes.at(-1)?.type === schema.nodes.paragraph ? open : 0)
      },
      transformPastedHTML: (html) => stylesToElements(cleanPastedHtml(html)),
      transformCopied(slice, view) {
        const content = mapMarks(withoutPending(slice.content), (node) =>
          withQuote(node, (quote) => {
            const speaker = speakerById(view.state.doc, quote.speaker)
            const { name = '', role = null, affiliation = null } = speaker ?? {}
            return { ...quote, carried: JSON.stringify({ key: key(), name, role, affiliation } satisfies Carried) }
          }),
        )
        return new Slice(content, slice.openStart, slice.openEnd)
      },
      transformPasted(slice, view) {
        // Words that were cut keep their comment where they are pasted; a copy of them has none.
        const { doc } = view.state
        const present = commentPlaces(doc)
        const gone = new Set(commentsOf(doc).flatMap((one) => (present.has(one.id) ? [] : [one.id])))
        // Each pasted quote is a quote of its own, even when it was copied from this draft.
        const renamed = new Map<string, string>()
        const content = mapMarks(slice.content, (node) =>
          withQuote(node, (quote) => {
            const id = renamed.get(quote.id) ?? newIdentifier()
            renamed.set(quote.id, id)
            // A selection that is dragged inside the window never was on the clipboard.
            return { ...(view.dragging ? quote : trusted(quote, key())), id }
          }),
        )
        const pasted = mapMarks(intoQuote(withoutEmpty(content), view.state), (node) => withoutComments(node, gone))
        // A heading with text below it stays a heading, wherever the cursor is.
        const whole = pasted.childCount > 1 && pasted.firstChild?.type === schema.nodes.heading
        return new Slice(pasted, whole ? 0 : slice.openStart, slice.openEnd)
      },
    },
    appendTransaction(transactions, before, state) {
      if (!transactions.some((tr) => tr.docChanged && tr.getMeta('uiEvent') === 'paste')) return null
      const { tr } = state
      state.doc.descendants((node, pos) => {
        const adopted = withQuote(node, (quote) => {
          if (quote.carried === null) return quote
          const carried = parseCarried(quote.carried)
          const speaker = carried?.name ? ensureSpeaker(tr, carried) : null
          if (quote.state === 'attributed' && speaker === null) return null
          return { ...quote, speaker, carried: null }
        })
        if (adopted === node) return
        if (node.type === schema.nodes.blockquote) tr.setNodeAttribute(pos, 'quote', adopted.attrs.quote)
        else {
          tr.removeMark(pos, pos + node.nodeSize, schema.marks.quote)
          const mark = schema.marks.quote.isInSet(adopted.marks)
          if (mark) tr.addMark(pos, pos + node.nodeSize, mark)
        }
      })
      if (isBlank(before.doc)) {
        const metadata = { ...(state.doc.attrs.metadata as Metadata), language: detectLanguage(state.doc.textContent) }
        const first = metadata.language !== ((before.doc.attrs.metadata as Metadata) ?? emptyMetadata).language
        if (first) tr.setDocAttribute('metadata', metadata)
      }
      return tr.docChanged ? tr : null
    },
  })
}

function lineNode(text: string): Node {
  return schema.nodes.paragraph.create(null, text ? schema.text(text.replace(/[\r\n]+/g, ' ')) : null)
}
