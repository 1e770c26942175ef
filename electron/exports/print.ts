import { BrowserWindow, session } from 'electron'

const scheme = 'isnad-report'

/** What is being printed, by the host of its address; held in memory only. */
const pages = new Map<string, string>()
let served = false

function printSession(): Electron.Session {
  const own = session.fromPartition('isnad-report')
  if (served) return own
  served = true
  own.protocol.handle(scheme, (request) => {
    const html = pages.get(new URL(request.url).host)
    return html === undefined
      ? new Response(null, { status: 404 })
      : new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !details.url.startsWith(`${scheme}:`) }))
  return own
}

let count = 0

/**
 * Shows the system's print dialog for a page that runs no script and loads nothing.
 * @returns false when the person cancelled
 * @throws an error when the system cannot print
 */
export async function printHtml(html: string): Promise<boolean> {
  const host = `page-${++count}`
  pages.set(host, html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: printSession(), sandbox: true, javascript: false, nodeIntegration: false },
  })
  try {
    await window.loadURL(`${scheme}://${host}`)
    return await new Promise<boolean>((resolve, reject) => {
      window.webContents.print({}, (printed, reason) => {
        // Chromium's words for it; an empty reason is a dialog that was closed.
        if (printed || /cancel/i.test(reason) || reason === '') resolve(printed)
        else reject(new Error(reason))
      })
    })
  } finally {
    pages.delete(host)
    window.destroy()
  }
}
