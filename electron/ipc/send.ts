import type { WebContents } from 'electron'
import type { EventName, EventPayload } from '../../shared/ipc/contract'

/** Sends an event of the contract to a window that is still there. */
export function sendEvent<E extends EventName>(contents: WebContents, event: E, payload: EventPayload<E>): void {
  if (!contents.isDestroyed()) contents.send(event, payload)
}
