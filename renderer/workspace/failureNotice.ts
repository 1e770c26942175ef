import type { Failure } from '../../shared/ipc/contract'
import type { Messages } from '../messages/messages'
import type { NoticeContent } from './Notice'

/** What a person is told when main could not do something; the name of the file keeps its own direction. */
export function failureNotice(t: Messages['t'], { code, name }: Pick<Failure, 'code' | 'name'>): NoticeContent {
  return { kind: 'error', text: t(`error.${code}`, { name: `\u2068${name ?? ''}\u2069` }) }
}
