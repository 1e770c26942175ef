import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useEffect } from 'react'
import { useMessages } from '../messages/messages'

export interface NoticeContent {
  readonly kind: 'done' | 'error'
  readonly text: string
}

const shownFor = 5000

/** One sentence on what happened. Good news goes away by itself; an error stays until it is read. */
export function Notice({ notice, onDismiss }: { readonly notice: NoticeContent; readonly onDismiss: () => void }) {
  const { t } = useMessages()
  useEffect(() => {
    if (notice.kind === 'error') return
    const timer = setTimeout(onDismiss, shownFor)
    return () => clearTimeout(timer)
  }, [notice, onDismiss])
  const Icon = notice.kind === 'error' ? CircleAlert : CircleCheck
  return (
    <div
      className={`notice notice-${notice.kind}`}
      role={notice.kind === 'error' ? 'alert' : 'status'}
      data-testid="notice"
    >
      <Icon aria-hidden="true" />
      <p>{notice.text}</p>
      <button type="button" className="icon-button" aria-label={t('action.dismiss')} onClick={onDismiss}>
        <X aria-hidden="true" />
      </button>
    </div>
  )
}
