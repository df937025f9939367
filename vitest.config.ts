import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '@domain': resolve('src/domain'),
      '@contract': resolve('src/contract'),
      '@renderer': resolve('src/renderer'),
      '@ui': resolve('src/renderer/ui'),
      '@main': resolve('src/main'),
      // Nothing here has windows: dialogs and the clipboard answer from memory.
      electron: resolve('tools/torture/electron-stand-in.ts'),
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/e2e/**', '**/fixtures/**'],
    // The tests are pure or have a folder of their own: nothing needs a fresh process, and starting one per file costs twice the tests.
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
  },
})
