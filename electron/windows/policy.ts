import { app, type Session } from 'electron'
import { pageUrl } from './protocol'

/** Refuses what an editor without a network never needs: navigation, new windows, webviews, permissions, requests. */
export function refuseEverythingElse(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** The clipboard may be written by the page's own copy commands; everything else is refused. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => {
    const own = details.url.startsWith(new URL(pageUrl).origin) || /^isnad:|^devtools:|^data:|^blob:/.test(details.url)
    answer({ cancel: !own })
  })
}
