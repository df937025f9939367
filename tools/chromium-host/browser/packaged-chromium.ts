// Unpacks the Chromium that ships inside @sparticuz/chromium: no root, no download, safe when several start at once.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface PackagedChromium {
  executable: string
  /** Libraries and fonts for machines that have none. */
  env: Record<string, string>
}

/** Unpacks once per version into node_modules/.cache, else the user's own cache folder. */
export async function unpackChromium(): Promise<PackagedChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const entry = findPackage()
  if (!entry) return undefined
  const { version } = JSON.parse(await readFile(join(entry.root, 'package.json'), 'utf8')) as { version: string }
  const folder = join(await cacheFolder(entry.root), `chromium-${version}`)
  if (!existsSync(join(folder, 'chromium'))) await unpackInto(folder, entry.module)
  return { executable: join(folder, 'chromium'), env: environment(folder) }
}

function findPackage(): { root: string; module: string } | undefined {
  try {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    const root = main.slice(0, main.lastIndexOf(join('build', 'cjs')))
    return { root, module: join(root, 'build', 'esm', 'index.js') }
  } catch {
    return undefined
  }
}

async function cacheFolder(packageRoot: string): Promise<string> {
  const inProject = join(dirname(dirname(packageRoot.replace(/[\\/]$/, ''))), '.cache', 'chromium-host')
  for (const folder of [inProject, join(homedir(), '.cache', 'chromium-host')]) {
    try {
      await mkdir(folder, { recursive: true })
      return folder
    } catch {
      // Read-only install: try the next place.
    }
  }
  return mkdtemp(join(tmpdir(), 'chromium-host-'))
}

/**
 * The package unpacks into the temp folder without any lock and skips what already exists, so a second
 * start could run a half-written binary. Its own temp folder plus one rename avoids that.
 */
async function unpackInto(folder: string, module: string): Promise<void> {
  const staging = await mkdtemp(`${folder}-`)
  const script = `const m = await import(${JSON.stringify(pathToFileURL(module).href)}); await m.default.executablePath()`
  // The Lambda variable makes the package unpack its bundled NSS libraries too.
  const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Unpacking Chromium failed (${code})`))))
  })
  await writeFontConfiguration(staging, folder)
  try {
    await rename(staging, folder)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    if (!existsSync(join(folder, 'chromium'))) throw error
  }
}

const libraryFolders = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib']

/** The package's own libraries and fonts, only where the machine lacks them. */
function environment(folder: string): Record<string, string> {
  const env: Record<string, string> = {}
  const own = join(folder, 'al2023', 'lib')
  const systemHasAll = ['libnss3.so', 'libnspr4.so', 'libexpat.so.1'].every((library) => libraryFolders.some((place) => existsSync(join(place, library))))
  if (!systemHasAll && existsSync(own)) env['LD_LIBRARY_PATH'] = [own, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts')
  return env
}

/** The packaged configuration looks for its fonts in a fixed temp folder; ours are elsewhere. */
async function writeFontConfiguration(staging: string, folder: string): Promise<void> {
  const places = [join(folder, 'fonts'), '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('')
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`
  await writeFile(join(staging, 'fonts', 'fonts.conf'), text)
}
