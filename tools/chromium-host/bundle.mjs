// Bundles the host and the scripts it injects, once per change of its sources, so that a start costs no compilation.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const cache = join(folder, '../../node_modules/.cache/chromium-host')

/** Path of the bundled host. */
export async function bundledHost() {
  const file = join(cache, `host-${fingerprint()}.mjs`)
  if (!existsSync(file)) await bundle(file)
  return file
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (!/\.(ts|mjs)$/.test(name) || name.endsWith('.test.ts') || name.startsWith('fixtures')) continue
    const { mtimeMs, size } = statSync(join(folder, name))
    hash.update(`${name} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

async function bundle(file) {
  const { build } = await import('esbuild')
  const inject = async (name) => {
    const { outputFiles } = await build({ entryPoints: [join(folder, 'inject', name)], bundle: true, write: false, format: 'iife', platform: 'browser', target: 'chrome120' })
    return outputFiles[0].text
  }
  const [mainWorld, preloadWorld] = await Promise.all([inject('main-world.ts'), inject('preload-world.ts')])
  const { outputFiles } = await build({
    stdin: {
      contents: `import { start } from './start.ts'\nexport const run = (options) => start({ ...options, scripts: ${JSON.stringify({ mainWorld, preloadWorld })} })`,
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  })
  mkdirSync(cache, { recursive: true })
  // Several hosts may start at once: a rename is all or nothing.
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, outputFiles[0].text)
  renameSync(unfinished, file)
  // Old bundles go, but not one that another start may be about to read.
  const hourAgo = Date.now() - 3_600_000
  for (const name of readdirSync(cache)) if (/^host-\w+\.mjs$/.test(name) && statSync(join(cache, name)).mtimeMs < hourAgo) rmSync(join(cache, name), { force: true })
}
