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
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/e2e/**', '**/fixtures/**'],
    testTimeout: 30_000,
  },
})
