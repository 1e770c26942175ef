import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge, Channel, EventName } from '../shared/ipc/contract'

// Names only: the schemas stay in main, which checks every request, so that this script stays small.
const channels: readonly Channel[] = [
  'app:start',
  'settings:set',
  'draft:new',
  'draft:open',
  'draft:openRequested',
  'draft:sample',
  'draft:openLocked',
  'draft:saveCopy',
  'outside:read',
  'outside:decide',
  'draft:save',
  'draft:export',
  'report:save',
  'report:print',
  'spell:check',
  'spell:suggest',
  'spell:add',
  'style:import',
  'style:export',
  'book:read',
  'book:learn',
  'book:save',
  'book:remove',
  'book:import',
  'book:export',
  'journal:append',
  'journal:rebase',
  'library:list',
  'library:choose',
  'library:search',
  'library:quotes',
  'library:open',
  'library:rename',
  'library:duplicate',
  'library:trash',
  'recovery:read',
  'versions:list',
  'versions:read',
  'recovery:open',
  'recovery:discard',
  'window:state',
  'window:new',
  'window:stay',
  'window:close',
]
const events: readonly EventName[] = [
  'menu:command',
  'draft:open-requested',
  'draft:changed-outside',
  'book:changed',
  'author:changed',
  'style:changed',
  'spell:changed',
  'window:close-requested',
]

const bridge: Bridge = {
  invoke(channel, request) {
    if (!channels.includes(channel)) return Promise.reject(new Error('unknown channel'))
    return ipcRenderer.invoke(channel, request)
  },
  openDropped(file) {
    // Empty for a file that the page made itself, so that no page can name a path.
    const path = webUtils.getPathForFile(file)
    return path === '' ? Promise.resolve({ status: 'cancelled' }) : ipcRenderer.invoke('draft:openPath', { path })
  },
  on(event, listener) {
    if (!events.includes(event)) throw new Error('unknown event')
    const forward = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload)
    ipcRenderer.on(event, forward)
    return () => ipcRenderer.off(event, forward)
  },
}

contextBridge.exposeInMainWorld('isnad', bridge)
