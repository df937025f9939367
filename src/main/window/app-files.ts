// Which file an address of ours means, and how it is answered. Nothing outside the built renderer can be named.
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { contentSecurityPolicy } from '@contract/content-security-policy'

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

/** Pages made in memory (the print page), by path. Each is there only while it is being printed. */
export type MemoryPages = Map<string, string>

/**
 * Names the build gives, and no others: no escapes, no backslashes, no colons, no part that begins with a dot. What is
 * not even written like that is never turned into a path.
 */
const BUILT = /^\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*(\.[a-z0-9]+)$/

/** Answers one request for `app://bundle/…` out of `root`. Never rejects. */
export async function answerFrom(root: string, pages: MemoryPages, { url, method }: { url: string; method: string }): Promise<Response> {
  if (!URL.canParse(url)) return not(404)
  const { host, pathname } = new URL(url)
  if (host !== 'bundle') return not(404)
  if (method !== 'GET') return not(405)
  const page = pages.get(pathname)
  if (page !== undefined) return new Response(page, { headers: { ...HEADERS, 'Content-Type': TYPES['.html'] ?? '' } })
  const path = pathname === '/' ? '/index.html' : pathname
  const type = TYPES[extname(path)]
  if (!BUILT.test(path) || type === undefined) return not(404)
  try {
    const file = await realpath(join(root, path))
    // Whatever the name led to, a link included.
    if (!file.startsWith((await realpath(root)) + sep)) return not(404)
    return new Response(new Uint8Array(await readFile(file)), { headers: { ...HEADERS, 'Content-Type': type } })
  } catch {
    return not(404)
  }
}

const not = (status: 404 | 405) => new Response('not here', { status, headers: HEADERS })
