import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol, type Session } from 'electron'

const scheme = 'isnad'
const host = 'app'

/** The one address that the window shows. */
export const pageUrl = `${scheme}://${host}/index.html`

// Scripts and fonts come from the program's own files only. React and ProseMirror set styles through the CSSOM,
// which no policy needs to allow.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/** Call before the app is ready: the scheme counts as secure and standard, so that modules and fonts load. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/**
 * Serves the renderer's files, and nothing outside their folder.
 * @param ready what the first file waits for: no page runs before its requests can be answered
 */
export function servePages(session: Session, folder: string, ready: () => Promise<void>): void {
  session.protocol.handle(scheme, async (request) => {
    const url = new URL(request.url)
    const file = path.join(folder, path.normalize(decodeURIComponent(url.pathname)))
    const inside = file.startsWith(folder + path.sep)
    const type = types[path.extname(file)]
    if (url.host !== host || !inside || type === undefined) return new Response(null, { status: 404 })
    try {
      const [body] = await Promise.all([readFile(file), ready()])
      return new Response(body, {
        headers: {
          'content-type': type,
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
        },
      })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}
