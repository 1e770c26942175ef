import type { Bridge } from '../shared/ipc/contract'

declare global {
  interface Window {
    /** Set by the preload script. */
    readonly isnad: Bridge
  }
}

/** The only way from the page to the main process. */
export const bridge: Bridge = window.isnad
