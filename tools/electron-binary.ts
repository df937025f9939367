// Is Electron's binary here, and can it be had?
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve('node_modules/electron')

/** Path of the Electron executable when it has been fetched, else null. Never downloads. */
export function electronBinary(): string | null {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

/** Fetches the binary if its download site answers within a few seconds; null when it cannot be had. */
export async function fetchElectron(): Promise<string | null> {
  const site = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases'
  const answers = await fetch(site, { method: 'HEAD', signal: AbortSignal.timeout(6000) }).then(
    (response) => response.status < 500,
    () => false,
  )
  if (!answers) return null
  console.log('Fetching Electron, once…')
  const installed = await new Promise<boolean>((done) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: ['ignore', 'ignore', 'ignore'] })
    child.on('error', () => done(false))
    child.on('close', (code) => done(code === 0))
  })
  return installed ? electronBinary() : null
}

/** Whether a window can be shown at all. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
