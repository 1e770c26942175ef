import { useId, useState } from 'react'
import {
  digitStyles,
  type HouseStyle,
  quoteStyles,
  type TypographyRule,
  tanweenStyles,
  typographyRules,
} from '../../shared/typography/style'
import { bridge } from '../bridge'
import { useMessages } from '../messages/messages'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'
import { failureNotice } from './failureNotice'
import type { NoticeContent } from './Notice'

interface StyleDialogProps {
  /** The draft's own style, null while it follows the house. */
  readonly own: HouseStyle | null
  readonly house: HouseStyle
  readonly notify: (notice: NoticeContent) => void
  /** @param own of the draft, null for the house's */
  readonly onDone: (own: HouseStyle | null, house: HouseStyle) => void
  readonly onClose: () => void
}

/** How the desk writes, and this draft where it differs. */
export function StyleDialog({ own, house, notify, onDone, onClose }: StyleDialogProps) {
  const { t } = useMessages()
  const name = useId()
  const [scope, setScope] = useState<'house' | 'draft'>(own ? 'draft' : 'house')
  const [ours, setOurs] = useState(house)
  const [drafts, setDrafts] = useState(own ?? house)
  const style = scope === 'house' ? ours : drafts
  const change = (changed: HouseStyle) => (scope === 'house' ? setOurs(changed) : setDrafts(changed))
  const toggle = (rule: TypographyRule) =>
    change({
      ...style,
      off: style.off.includes(rule) ? style.off.filter((one) => one !== rule) : [...style.off, rule],
    })
  const importStyle = async () => {
    const result = await bridge.invoke('style:import', null)
    if (result.status === 'imported') change(result.style)
    if (result.status === 'failed') notify(failureNotice(t, result))
  }
  const exportStyle = async () => {
    const result = await bridge.invoke('style:export', {
      style: { ...style, off: [...style.off], words: (style.words ?? []).filter(Boolean) },
    })
    if (result.status === 'done')
      notify({ kind: 'done', text: t('notice.exported', { name: `\u2068${result.name}\u2069` }) })
    if (result.status === 'failed') notify(failureNotice(t, result))
  }
  const select = <K extends 'quotes' | 'digits' | 'tanween'>(field: K, options: readonly HouseStyle[K][]) => (
    <div className="field">
      <label htmlFor={`${name}-${field}`}>{t(`style.${field}`)}</label>
      <select
        id={`${name}-${field}`}
        value={style[field]}
        onChange={(event) => change({ ...style, [field]: event.target.value as HouseStyle[K] })}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {t(`style.${field}.${option}` as Parameters<typeof t>[0])}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <Dialog
      title={t('style.title')}
      onClose={onClose}
      onSubmit={() => onDone(scope === 'draft' ? drafts : null, ours)}
      actions={
        <>
          <button type="button" className="button" onClick={() => void importStyle()}>
            {t('style.import')}
          </button>
          <button type="button" className="button" onClick={() => void exportStyle()}>
            {t('style.export')}
          </button>
          <button type="submit" className="button primary">
            {t('action.done')}
          </button>
        </>
      }
    >
      <fieldset className="radio-cards">
        <legend>{t('style.scope')}</legend>
        {(['house', 'draft'] as const).map((one) => (
          <label key={one} className="radio-card">
            <input type="radio" name={name} checked={scope === one} onChange={() => setScope(one)} />
            <span>{t(`style.scope.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {select('quotes', quoteStyles)}
      <div className="field-pair">
        {select('digits', digitStyles)}
        {select('tanween', tanweenStyles)}
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={style.smartTyping}
          onChange={(event) => change({ ...style, smartTyping: event.target.checked })}
        />
        <span>{t('style.smartTyping')}</span>
      </label>
      <TextField
        label={t('style.words')}
        value={(style.words ?? []).join(t('speakers.formsSeparator'))}
        onChange={(text) =>
          change({
            ...style,
            words: text
              .split(/[,،]\s*/u)
              .map((one) => one.slice(0, 80))
              .slice(0, 5000),
          })
        }
      />
      <fieldset className="find-options">
        <legend>{t('style.rules')}</legend>
        {typographyRules.map((rule) => (
          <label key={rule} className="check">
            <input type="checkbox" checked={!style.off.includes(rule)} onChange={() => toggle(rule)} />
            <span>{t(`check.${rule}.name`)}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
