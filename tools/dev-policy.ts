// Writes the content security policy into index.html: the strict one in a build, a looser one for hot reload.
import type { Plugin } from 'vite'
import { metaContentSecurityPolicy } from '../src/contract/content-security-policy'

/** Hot reload needs inline styles, inline start-up code and a socket to the dev server. Never shipped. */
const DEV_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' ws:",
].join('; ')

export function contentSecurityPolicy(): Plugin {
  let serving = false
  return {
    name: 'kith-content-security-policy',
    configResolved(config) {
      serving = config.command === 'serve'
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: serving ? DEV_POLICY : metaContentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

const zod = { name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-without-eval/, priority: 2 }

/**
 * zod in one chunk with the setting that keeps it from trying eval: whatever else shares a chunk, the
 * setting has been made before the first schema is.
 */
export const zodFirst = { groups: [zod] }

/** The same, and all else that more than one screen needs in one chunk too: a hundred small ones take longer to fetch than they spare. */
export const chunks = { groups: [zod, { name: 'shared', minShareCount: 2, priority: 1 }] }
