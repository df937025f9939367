import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { contentSecurityPolicy, chunks } from './tools/dev-policy'

const alias = {
  '@domain': resolve('src/domain'),
  '@contract': resolve('src/contract'),
  '@renderer': resolve('src/renderer'),
  '@ui': resolve('src/renderer/ui'),
  '@main': resolve('src/main'),
}

const PRINT_SHEETS = ['print', 'one-page', 'wallet', 'report', 'map-page', 'recovery']

/**
 * `electron-vite build --mode driven` and the development server: may be started with the switches a driver or a
 * debugger needs. What is installed is built without a mode, and refuses them.
 */
export default defineConfig(({ command, mode }) => ({
  main: {
    define: { __REFUSES_SWITCHES__: JSON.stringify(command === 'build' && mode !== 'driven') },
    resolve: { alias },
    // Bundled whole: the shipped app carries no node_modules for main.
    // Without the paths of modules as comments, which would tell where it was built.
    build: { externalizeDeps: false, target: 'node20', minify: true, rolldownOptions: { experimental: { attachDebugInfo: 'none' } } },
  },
  preload: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file.
      rolldownOptions: { experimental: { attachDebugInfo: 'none' }, output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false } },
    },
  },
  renderer: {
    root: 'src/renderer',
    resolve: { alias },
    plugins: [react(), contentSecurityPolicy()],
    build: {
      rolldownOptions: {
        input: { index: resolve('src/renderer/index.html'), ...Object.fromEntries(PRINT_SHEETS.map((sheet) => [sheet, resolve(`src/renderer/print/${sheet}.css`)])) },
        // The print pages are made in main, which has to know their style sheets' addresses.
        output: {
          assetFileNames: (asset) => (asset.names.some((name) => PRINT_SHEETS.includes(name.replace(/\.css$/, ''))) ? 'print/[name][extname]' : 'assets/[name]-[hash][extname]'),
          codeSplitting: chunks,
        },
      },
      assetsInlineLimit: 0,
      // Half the code to read and compile before a screen stands; electron-vite leaves it off.
      minify: true,
      modulePreload: { polyfill: false },
    },
  },
}))
