import { useMemo } from 'react'
import { type BlockDifference, changedWords, type DifferencePart } from '../../shared/draft/difference'
import { useMessages } from '../messages/messages'

/** How many unchanged blocks are shown around a change. */
const context = 1

/** Blocks with changes and their neighbours; a number stands for so many unchanged blocks left out. */
function folded(difference: readonly BlockDifference[]): readonly (BlockDifference | number)[] {
  const near = difference.map((_block, i) =>
    difference.slice(Math.max(0, i - context), i + context + 1).some((one) => one.kind !== 'same'),
  )
  const found: (BlockDifference | number)[] = []
  difference.forEach((block, i) => {
    const last = found.at(-1)
    if (near[i]) found.push(block)
    else if (typeof last === 'number') found[found.length - 1] = last + 1
    else found.push(1)
  })
  return found
}

/** Words in the order of both texts, those of one marked. */
export function DifferenceParts({ parts }: { readonly parts: readonly DifferencePart[] }) {
  return parts.map((part, k) => {
    if (part.kind === 'added') return <ins key={k}>{part.text}</ins>
    if (part.kind === 'removed') return <del key={k}>{part.text}</del>
    return part.text
  })
}

/** Two versions of a draft woven into one text: what was added is underlined, what was removed struck through. */
export function DifferenceView({
  difference,
  language,
}: {
  readonly difference: readonly BlockDifference[]
  readonly language: string
}) {
  const { t } = useMessages()
  const shown = useMemo(() => folded(difference), [difference])
  const words = useMemo(() => changedWords(difference), [difference])
  const unchanged = difference.every((block) => block.kind === 'same')
  return (
    <div className="difference">
      <p className="difference-sum" role="status">
        {unchanged ? t('difference.none') : t('difference.sum', words)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keys */}
      <div className="difference-text" lang={language} tabIndex={0} role="region" aria-label={t('difference.label')}>
        {shown.map((block, i) =>
          typeof block === 'number' ? (
            <p key={i} className="difference-gap">
              {t('difference.unchanged', { count: block })}
            </p>
          ) : (
            <p key={i} dir="auto" className={`difference-block is-${block.type} is-${block.kind}`}>
              <DifferenceParts parts={block.parts} />
            </p>
          ),
        )}
      </div>
    </div>
  )
}
