// The real renderer in a plain browser page, on an in-memory notebook.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentSecurityPolicy, zodFirst } from '../dev-policy'

const root = dirname(fileURLToPath(import.meta.url))
const src = (path: string) => resolve(root, '../../src', path)

export default defineConfig({
  root,
  resolve: { alias: { '@domain': src('domain'), '@contract': src('contract'), '@renderer': src('renderer'), '@ui': src('renderer/ui'), '@main': src('main') } },
  plugins: [react(), contentSecurityPolicy()],
  cacheDir: resolve(root, '../../node_modules/.cache/vite-preview'),
  server: { port: 5199, fs: { allow: [resolve(root, '../..')] } },
  build: {
    outDir: resolve(root, '../../out/preview'),
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    modulePreload: { polyfill: false },
    // Not in the pieces of the app: start.ts puts window.kith there before anything of the renderer runs.
    rolldownOptions: {
      output: { codeSplitting: zodFirst },
      // The store's file side is bundled along but never called here.
      onLog: (level, log, report) => log.message?.includes('externalized for browser compatibility') || report(level, log),
    },
  },
})
