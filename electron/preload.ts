import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge, Channel, EventName } from '../shared/ipc/contract'

// Names only: the schemas stay in main, which checks every request, so that this script stays small.
// As a record, so that none is forgotten. A page opens a path by dropping a file, and never by naming it.
const channels: Readonly<Record<Exclude<Channel, 'draft:openPath'>, true>> = {
  'app:start': true,
  'settings:set': true,
  'draft:new': true,
  'draft:open': true,
  'draft:openRequested': true,
  'draft:sample': true,
  'draft:openLocked': true,
  'draft:saveCopy': true,
  'outside:read': true,
  'outside:decide': true,
  'draft:save': true,
  'draft:export': true,
  'report:save': true,
  'report:print': true,
  'spell:check': true,
  'spell:suggest': true,
  'spell:add': true,
  'spell:import': true,
  'style:import': true,
  'style:export': true,
  'book:read': true,
  'book:learn': true,
  'book:save': true,
  'book:remove': true,
  'book:import': true,
  'book:export': true,
  'journal:append': true,
  'journal:rebase': true,
  'library:list': true,
  'library:choose': true,
  'library:search': true,
  'library:quotes': true,
  'library:open': true,
  'library:rename': true,
  'library:duplicate': true,
  'library:trash': true,
  'recovery:read': true,
  'versions:list': true,
  'versions:read': true,
  'recovery:open': true,
  'recovery:discard': true,
  'window:state': true,
  'window:new': true,
  'window:stay': true,
  'window:close': true,
}
const events: Readonly<Record<EventName, true>> = {
  'menu:command': true,
  'draft:open-requested': true,
  'draft:changed-outside': true,
  'book:changed': true,
  'author:changed': true,
  'style:changed': true,
  'spell:changed': true,
  'window:close-requested': true,
}

const bridge: Bridge = {
  invoke(channel, request) {
    if (!Object.hasOwn(channels, channel)) return Promise.reject(new Error('unknown channel'))
    return ipcRenderer.invoke(channel, request)
  },
  openDropped(file) {
    // Empty for a file that the page made itself, so that no page can name a path.
    const path = webUtils.getPathForFile(file)
    return path === '' ? Promise.resolve({ status: 'cancelled' }) : ipcRenderer.invoke('draft:openPath', { path })
  },
  on(event, listener) {
    if (!Object.hasOwn(events, event)) throw new Error('unknown event')
    const forward = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload)
    ipcRenderer.on(event, forward)
    return () => ipcRenderer.off(event, forward)
  },
}

contextBridge.exposeInMainWorld('isnad', bridge)
