// app://bundle/…: the app's own files, with the policy that keeps everything else out.
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol, type Session } from 'electron'
import { contentSecurityPolicy } from '@contract/content-security-policy'

export const APP_ORIGIN = 'app://bundle'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const HEADERS = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

/**
 * Before `ready`: our scheme is a standard, secure origin, with no way round the policy.
 * @see Electron security checklist #18, avoid file://.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false } }])
}

/** Pages made in memory (the print page), by path. Each is there only while it is being printed. */
export type MemoryPages = Map<string, string>

/** Serves the built renderer from `root`, and nothing outside it. */
export function serveApp(session: Session, root: string, pages: MemoryPages): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'bundle') return new Response('not here', { status: 404, headers: HEADERS })
    const path = decodeURIComponent(url.pathname)
    const page = pages.get(path)
    if (page !== undefined) return new Response(page, { headers: { ...HEADERS, 'Content-Type': TYPES['.html'] ?? '' } })
    const file = normalize(join(root, path === '/' ? 'index.html' : path))
    if (!file.startsWith(root + sep)) return new Response('not here', { status: 404, headers: HEADERS })
    try {
      const body = new Uint8Array(await readFile(file))
      return new Response(body, { headers: { ...HEADERS, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' } })
    } catch {
      return new Response('not here', { status: 404, headers: HEADERS })
    }
  })
}
