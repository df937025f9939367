// The real renderer in a plain browser page, on an in-memory notebook.
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { contentSecurityPolicy } from '../dev-policy'

const root = dirname(fileURLToPath(import.meta.url))
const src = (path: string) => resolve(root, '../../src', path)

/** A part of a screen that nobody has written yet is left out, so that the others can be looked at. */
function unwrittenParts(): Plugin {
  return {
    name: 'unwritten-parts',
    resolveId(id, importer) {
      if (!importer?.startsWith(src('renderer')) || !id.startsWith('.')) return null
      const file = resolve(dirname(importer), id)
      const there = ['', '.ts', '.tsx'].some((ending) => existsSync(file + ending))
      return there ? null : `\0unwritten:${id.split('/').at(-1)}`
    },
    load(id) {
      if (!id.startsWith('\0unwritten:')) return null
      const name = id.slice('\0unwritten:'.length)
      return /^[A-Z]\w+$/.test(name) ? `export const ${name} = () => '${name} is not there yet.'` : 'export default {}'
    },
  }
}

export default defineConfig({
  root,
  resolve: { alias: { '@domain': src('domain'), '@contract': src('contract'), '@renderer': src('renderer'), '@ui': src('renderer/ui'), '@main': src('main') } },
  plugins: [unwrittenParts(), react(), contentSecurityPolicy()],
  cacheDir: resolve(root, '../../node_modules/.cache/vite-preview'),
  server: { port: 5199, fs: { allow: [resolve(root, '../..')] } },
  build: {
    outDir: resolve(root, '../../out/preview'),
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The store's file side is bundled along but never called here.
      onLog: (level, log, report) => log.message?.includes('externalized for browser compatibility') || report(level, log),
    },
  },
})
