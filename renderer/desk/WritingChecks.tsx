import type { TypographyRule } from '../../shared/typography/style'
import { checksOf, fixAll, fixOne, type PlacedFinding } from '../editor/checks'
import { type EditorStore, useEditor } from '../editor/store'
import { useMessages } from '../messages/messages'
import type { NoticeContent } from '../workspace/Notice'

interface WritingChecksProps {
  readonly store: EditorStore
  readonly notify: (notice: NoticeContent) => void
  readonly onGo: (from: number, to: number) => void
}

/** How many of one rule are listed; the rest is fixed together or one after the other. */
const mostListed = 20

/** What is not written as the desk writes, rule by rule, with a fix for each and for all of a rule. */
export function WritingChecks({ store, notify, onGo }: WritingChecksProps) {
  const { t } = useMessages()
  const findings = useEditor(store, checksOf)
  const rules = new Map<TypographyRule, PlacedFinding[]>()
  for (const one of findings) rules.set(one.rule, [...(rules.get(one.rule) ?? []), one])
  const told = (made: number, left: number) =>
    notify({
      kind: 'done',
      text: `${t('text.changed', { count: made })}${left > 0 ? ` ${t('text.left', { count: left })}` : ''}`,
    })
  const switchOff = (rule: TypographyRule) => {
    const state = store.current()
    const style = store.styleOf(state)
    store.dispatch(state.tr.setDocAttribute('style', { ...style, off: [...style.off, rule] }))
  }
  return (
    <section aria-label={t('checks.title')} className="note-section">
      <header className="panel-line">
        <h3>{t('checks.title')}</h3>
        <span className="hint" role="status" data-testid="check-count">
          {t('checks.count', { count: findings.length })}
        </span>
      </header>
      <ul className="plain-list">
        {[...rules].map(([rule, list]) => (
          <li key={rule} className="desk-item" data-testid="check-rule" data-rule={rule}>
            <p className="desk-sentence">
              <span>{t(`check.${rule}.name`)}</span>
              <span className="badge">{list.length}</span>
            </p>
            <p className="hint">{t(`check.${rule}.why`)}</p>
            <ul className="plain-list check-list">
              {list.slice(0, mostListed).map((one) => (
                <li key={`${one.from} ${one.words}`}>
                  <button type="button" className="link-button" dir="auto" onClick={() => onGo(one.from, one.to)}>
                    {one.around}
                  </button>
                  {one.fix !== null && (
                    <button type="button" className="button" onClick={() => void store.run(fixOne(one))}>
                      {t('checks.fix')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
            <div className="desk-actions">
              {list.length > 1 && list.some((one) => one.fix !== null) && (
                <button type="button" className="button" onClick={() => void store.run(fixAll(rule, told))}>
                  {t('checks.fixAll')}
                </button>
              )}
              <button type="button" className="button" onClick={() => switchOff(rule)}>
                {t('checks.off')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
