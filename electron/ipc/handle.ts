import { ipcMain, type WebContents } from 'electron'
import * as v from 'valibot'
import { type Channel, channels, type Request, type Response } from '../../shared/ipc/contract'
import { pageUrl } from '../windows/protocol'

/**
 * Answers a channel of the contract. A message is refused unless it comes from the top frame of our own page and
 * its request follows the channel's schema.
 */
export function handle<C extends Channel>(
  channel: C,
  answer: (request: Request<C>, sender: WebContents) => Promise<Response<C>> | Response<C>,
): void {
  ipcMain.handle(channel, (event, request: unknown) => {
    const frame = event.senderFrame
    const trusted = frame !== null && frame === event.sender.mainFrame && frame.url.split(/[?#]/)[0] === pageUrl
    if (!trusted) throw new Error('refused: not a page of this program')
    const parsed = v.safeParse(channels[channel].request, request)
    if (!parsed.success) throw new Error(`refused: malformed request on ${channel}`)
    return answer(parsed.output as Request<C>, event.sender)
  })
}
